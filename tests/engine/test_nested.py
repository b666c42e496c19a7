"""Answers of different depth: a group teaches what is above and around it, and mining stays what it was."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.base import clone

from mining_mapper.core.class_tree import ClassTree
from mining_mapper.core.landscape import CODES, simulate_landscape
from mining_mapper.core.segments import segment
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.engine.acquisition import DEFAULT
from mining_mapper.engine.classifier import UnitClassifier
from mining_mapper.engine.features import unit_features, unit_graph
from mining_mapper.engine.held_out import held_out
from mining_mapper.engine.learner import Answers, Learner
from mining_mapper.engine.nested import NestedClassifier, finest
from mining_mapper.engine.rounds import Answer, Options, propose
from mining_mapper.engine.separability import separability
from mining_mapper.engine.unit_space import UnitSpace

TREE = ClassTree(
    {"EXT": "MIN", "PIT": "EXT", "QRY": "EXT", "WST": "MIN", "WRD": "WST", "NRK": "NEG", "MIN": "", "NEG": ""}
)
CENTRES = {"PIT": (4, 0), "QRY": (4, 4), "WRD": (8, 2), "NEG": (-4, 0), "NRK": (-4, 4)}
MINING = ("MIN", "EXT", "PIT", "QRY", "WST", "WRD")


def clouds(n=12, seed=0, spread=1.0):
    """Units of every class around its own place, in two features and two that say nothing."""
    rng = np.random.default_rng(seed)
    X = rng.normal(0, spread, (n * len(CENTRES), 4)).astype(np.float32)
    X[:, :2] += np.repeat(np.array(list(CENTRES.values()), np.float32), n, axis=0)
    return X, np.repeat(list(CENTRES), n)


def nested(tree=TREE):
    return NestedClassifier(UnitClassifier(n_trees=20), tree)


def coarser(labels, share, seed=0):
    """The same answers, a share of those of mining by their group only."""
    rng = np.random.default_rng(seed)
    return np.array(
        [
            TREE.parents[code] if code in ("PIT", "QRY", "WRD") and rng.random() < share else code
            for code in labels.tolist()
        ]
    )


def of_mining(classifier, X):
    p = classifier.predict_proba(X)
    return p[:, np.isin(classifier.classes_, MINING)].sum(axis=1)


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_naming_subclasses_changes_nothing_of_what_is_mining(share):
    X, labels = clouds(spread=3.0)
    two = np.where(np.isin(labels, MINING), "MIN", "NEG")
    plain = UnitClassifier(n_trees=20).fit(X, two).predict_proba(X)[:, 0]
    assert np.allclose(of_mining(nested().fit(X, coarser(labels, share)), X), plain, atol=1e-6)


def test_the_classes_are_the_finest_that_were_named():
    assert finest(["EXT", "MIN", "NEG", "NRK", "PIT", "QRY"], TREE).tolist() == ["NEG", "NRK", "PIT", "QRY"]
    # With one class below there is nothing to tell apart: both stay.
    assert finest(["EXT", "NEG", "PIT"], TREE).tolist() == ["EXT", "NEG", "PIT"]
    assert finest(["EXT", "MIN", "NEG"], TREE).tolist() == ["EXT", "MIN", "NEG"]


def test_an_answer_of_a_group_sides_with_none_of_its_classes():
    X, labels = clouds()
    classifier = nested().fit(X, coarser(labels, 0.7))
    assert classifier.classes_.tolist() == ["NEG", "NRK", "PIT", "QRY", "WRD", "WST"]
    fresh, truth = clouds(seed=1)
    told = np.isin(truth, ["PIT", "QRY"])
    assert (classifier.predict(fresh[told]) == truth[told]).mean() > 0.9
    flat = UnitClassifier(n_trees=20).fit(X, coarser(labels, 0.7))
    assert (flat.predict(fresh[told]) == truth[told]).mean() < 0.6


def test_an_answer_of_a_group_teaches_the_group():
    rng = np.random.default_rng(3)
    # Three places: what is named at the first two, and quarries of a kind that nobody named finer.
    places = np.repeat(np.float32([[0, 0], [6, 0], [3, 9], [-9, 0]]), 8, axis=0)
    X = (places + rng.normal(0, 1, places.shape)).astype(np.float32)
    labels = np.repeat(["PIT", "WRD", "EXT", "NEG"], 8)
    labels[:4] = "QRY"
    with_group, without = nested().fit(X, labels), nested().fit(X[labels != "EXT"], labels[labels != "EXT"])
    new = (np.float32([[3, 9]]) + rng.normal(0, 1, (50, 2))).astype(np.float32)

    def extraction(classifier):
        return classifier.predict_proba(new)[:, np.isin(classifier.classes_, ["PIT", "QRY"])].sum(axis=1)

    assert extraction(with_group).mean() > extraction(without).mean() + 0.1


def test_parts_of_the_committee_have_the_mean_of_the_whole_in_sight_and_rows_sum_to_one():
    X, labels = clouds()
    classifier = nested().fit(X, coarser(labels, 0.4))
    parts = classifier.predict_by_part(X)
    assert len(parts) == 3
    for p in (*parts, classifier.predict_proba(X)):
        assert p.shape == (len(X), len(classifier.classes_)) and np.allclose(p.sum(axis=1), 1, atol=1e-5)


def test_mining_alone_and_one_class_alone_can_be_learnt():
    X, labels = clouds()
    only = np.isin(labels, ["PIT", "QRY"])
    classifier = clone(nested()).fit(X[only], labels[only])
    assert (classifier.predict(X[only]) == labels[only]).mean() > 0.9
    assert len(classifier.predict_by_part(X)) == 3
    assert nested().fit(X[:3], labels[:3]).predict(X[:2]).tolist() == ["PIT", "PIT"]


def test_a_unit_that_was_answered_by_its_group_stays_within_it():
    X, labels = clouds(spread=3.0)
    answered = coarser(labels, 0.5)
    answers = Answers.of([(row, {code: 1.0}) for row, code in enumerate(answered.tolist())], TREE)
    learner = Learner(UnitSpace(X, None), answers, DEFAULT())
    group = learner.probabilities[answered == "EXT"][:, np.isin(learner.classes, ["PIT", "QRY"])]
    assert np.allclose(group.sum(axis=1), 1, atol=1e-6) and 0 < group.min() < group.max() < 1
    assert learner.class_counts.sum() == len(answers)


def test_look_alikes_alone_do_not_end_the_first_draws():
    X, labels = clouds()
    space, areas = UnitSpace(X, None), np.ones(len(X))
    rows = np.flatnonzero(np.isin(labels, ["NEG", "NRK"]))
    answers = [Answer(int(row), {str(labels[row]): 1.0}) for row in rows]
    left = np.setdiff1d(np.arange(len(X)), rows)

    def strategy(answers, tree):
        return propose(space, areas, answers, left, ("MIN", "NEG"), 1, options=Options(tree=tree)).strategy

    assert strategy(answers, TREE) != DEFAULT.name
    mining = Answer(int(left[0]), {str(labels[left[0]]): 1.0})
    assert strategy([*answers, mining], TREE) == DEFAULT.name


def test_an_answer_of_a_group_is_neither_right_nor_wrong_about_a_class():
    X, labels = clouds(n=20)
    answered = coarser(labels, 0.3)
    told = separability(nested(), X, answered, tree=TREE)
    assert told.groups == {"EXT": int((answered == "EXT").sum())} and "EXT" not in told.classes
    assert told.f_scores["PIT"] > 0.9 and told.f_scores["QRY"] > 0.9


def test_the_f_score_of_mining_is_that_of_the_same_answers_without_subclasses():
    X, labels = clouds(n=15, spread=4.0)
    answers = [(row, {code: 1.0}) for row, code in enumerate(labels.tolist())]
    two = [(row, {TREE.root(code): 1.0}) for row, code in enumerate(labels.tolist())]
    told = [
        held_out(Learner(UnitSpace(X, None), Answers.of(each, TREE), DEFAULT()), MINING).f_score(MINING)
        for each in (answers, two)
    ]
    assert told[0] == pytest.approx(told[1]) and 0.5 < told[0] < 1


@pytest.fixture(scope="module")
def simulated():
    """Units of a landscape with the class of most of each, and answers to 200 of them."""
    date = simulate_landscape(66, (300, 300), 10, dates=1, n_objects=30, mining_share=0.12).dates[0]
    image = np.asarray(date.image, np.float32)
    valid = np.ones(image.shape[1:], bool)
    units = segment(image, valid)
    features, names = unit_features(image, valid, units, {})
    space = UnitSpace.of(features, *unit_graph(units), names)
    values = np.unique(date.classes)
    counts = np.stack([np.bincount(units[date.classes == value], minlength=len(space) + 1)[1:] for value in values])
    truth = np.array([CODES[int(value)] for value in values[counts.argmax(axis=0)]])
    rng = np.random.default_rng(0)
    mining = np.flatnonzero(np.isin(truth, load_taxonomy(presets()[0]).mining_codes()))
    rows = np.union1d(rng.choice(mining, 120, replace=False), rng.choice(len(truth), 80, replace=False))
    return space, truth, rows


def test_on_a_landscape_half_of_the_answers_may_be_coarse(simulated):
    space, truth, rows = simulated
    tree = load_taxonomy(presets()[0]).tree
    rng = np.random.default_rng(1)
    mixed = [
        (
            int(row),
            {tree.line(truth[row])[1] if len(tree.line(truth[row])) > 1 and rng.random() < 0.5 else truth[row]: 1.0},
        )
        for row in rows
    ]
    is_mining = np.array([tree.root(code) == "MIN" for code in truth])
    fine = [code for code, n in zip(*np.unique(truth[is_mining], return_counts=True), strict=True) if n > 40]
    assert len(fine) >= 4

    def scores(answers):
        learner = Learner(space, answers, DEFAULT())
        called = np.array(learner.classes)[answers.tree.winners(learner.classes, learner.probabilities)]
        mining = np.array([tree.root(code) == "MIN" for code in called])
        each = [
            2 * np.sum((called == code) & (truth == code)) / (np.sum(called == code) + np.sum(truth == code))
            for code in fine
        ]
        return np.mean(each), 2 * np.sum(mining & is_mining) / (mining.sum() + is_mining.sum())

    macro, binary = scores(Answers.of(mixed, tree))
    flat_macro, _flat_binary = scores(Answers.of(mixed))
    two = [(row, {tree.root(next(iter(shares))): 1.0}) for row, shares in mixed]
    assert binary == pytest.approx(scores(Answers.of(two, tree))[1], abs=0.005)
    assert macro > flat_macro + 0.05
