"""What is called where classes lie under others."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mining_mapper.core.class_tree import FLAT, ClassTree
from mining_mapper.core.taxonomy import load_taxonomy, presets

TREE = ClassTree({"EXT": "MIN", "PIT": "EXT", "QRY": "EXT", "WRD": "MIN", "NRK": "NEG"})
CLASSES = ("NEG", "NRK", "PIT", "QRY", "WRD")


def test_several_classes_of_mining_together_win_over_what_is_none():
    p = np.array([[0.4, 0.0, 0.3, 0.2, 0.1], [0.3, 0.3, 0.4, 0.0, 0.0]])
    assert [CLASSES[column] for column in TREE.winners(CLASSES, p)] == ["PIT", "NEG"]
    assert p.argmax(axis=1).tolist() == [0, 2]


def test_without_a_tree_the_most_probable_class_is_called():
    p = np.random.default_rng(0).dirichlet(np.ones(5), 50)
    assert np.array_equal(FLAT.winners(CLASSES, p), p.argmax(axis=1))


def test_lines_and_roots_follow_the_parents_and_a_stranger_stands_for_itself():
    assert TREE.line("PIT") == ("PIT", "EXT", "MIN") and TREE.root("NRK") == "NEG"
    assert TREE.line("XYZ") == ("XYZ",) and TREE.roots(["PIT", "WRD", "XYZ"]) == ["MIN", "XYZ"]
    assert TREE.under("EXT", CLASSES).tolist() == [False, False, True, True, False]


@given(st.integers(0, 10_000))
def test_what_is_mining_is_called_by_its_sum_however_finely_it_is_named(seed):
    p = np.random.default_rng(seed).dirichlet(np.ones(5), 20)
    called = np.isin(TREE.winners(CLASSES, p), [2, 3, 4])
    assert np.array_equal(called, p[:, 2:].sum(axis=1) > p[:, :2].sum(axis=1))


def test_a_taxonomy_calls_the_same():
    taxonomy = load_taxonomy(presets()[0])
    assert taxonomy.likeliest({"NEG": 0.4, "PIT": 0.35, "WRD": 0.25}) == "PIT"
    assert taxonomy.likeliest({"NEG": 0.6, "PIT": 0.4}) == "NEG" and taxonomy.likeliest({}) == ""
