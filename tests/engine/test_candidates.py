"""The harvest: what the model is confident of, grown into objects, and how far its confidence goes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mining_mapper.core.errors import LearnerError
from mining_mapper.engine.acquisition import DEFAULT
from mining_mapper.engine.candidates import harvest
from mining_mapper.engine.held_out import HeldOut, best_f_threshold, held_out, precision_at, threshold_for
from mining_mapper.engine.learner import Answers, Learner
from mining_mapper.engine.unit_space import UnitSpace

SIDE = 16
MINING = ("PIT", "WRD")


def checkerboard():
    """A raster of SIDE x SIDE units: two pits, the left one half a dump, in a plain of other land."""
    rng = np.random.default_rng(3)
    labels = np.full((SIDE, SIDE), "NEG", "<U3")
    labels[2:8, 2:5], labels[2:8, 5:8], labels[10:14, 10:14] = "PIT", "WRD", "PIT"
    means = {"NEG": (0, 0, 0), "PIT": (6, 0, 1), "WRD": (6, 5, -1)}
    features = np.array([means[code] for code in labels.ravel()]) + rng.normal(0, 0.7, (SIDE**2, 3))
    numbers = np.arange(SIDE**2).reshape(SIDE, SIDE)
    across = np.column_stack([numbers[:, :-1].ravel(), numbers[:, 1:].ravel()])
    down = np.column_stack([numbers[:-1].ravel(), numbers[1:].ravel()])
    edges = np.concatenate([across, down])
    return UnitSpace.of(features.astype(np.float32), edges, np.ones(len(edges))), labels.ravel()


@pytest.fixture(scope="module")
def fitted():
    space, labels = checkerboard()
    rng = np.random.default_rng(5)
    rows = np.concatenate([rng.choice(np.flatnonzero(labels == code), 12, replace=False) for code in np.unique(labels)])
    answers = Answers.of([(int(row), {str(labels[row]): 1.0}) for row in rows])
    return Learner(space, answers, DEFAULT()), labels


def test_objects_are_the_pits_and_the_dump_and_nothing_else(fitted):
    learner, labels = fitted
    told = harvest(learner, np.full(SIDE**2, 900.0), MINING, np.zeros(0, int))
    found = [labels[np.array(each.units) - 1] for each in told.objects]
    assert sorted(max(each.scores, key=each.scores.get) for each in told.objects) == ["PIT", "PIT", "WRD"]
    inside = np.concatenate(found)
    assert np.isin(inside, MINING).mean() > 0.9 and len(inside) > 0.85 * np.isin(labels, MINING).sum()
    areas = [each.area for each in told.objects]
    assert areas == sorted(areas, reverse=True) and areas[0] == 900.0 * len(told.objects[0].units)


def test_classes_may_be_left_together(fitted):
    learner, _labels = fitted
    told = harvest(learner, np.ones(SIDE**2), MINING, np.zeros(0, int), by_class=False)
    assert len(told.objects) == 2


def test_ground_that_labels_cover_and_objects_that_are_small_are_left_out(fitted):
    learner, labels = fitted
    left = np.flatnonzero(np.arange(SIDE**2) % SIDE < 9)
    told = harvest(learner, np.ones(SIDE**2), MINING, left)
    assert len(told.objects) == 1 and not set(told.objects[0].units) & set((left + 1).tolist())
    assert harvest(learner, np.ones(SIDE**2), MINING, left, least_area=1000.0).objects == ()
    assert labels is not None


def test_a_model_of_too_few_answers_harvests_nothing():
    space, _labels = checkerboard()
    answers = Answers.of([(0, {"NEG": 1.0}), (40, {"PIT": 1.0})])
    with pytest.raises(LearnerError, match="too few answers"):
        harvest(Learner(space, answers, DEFAULT()), np.ones(SIDE**2), MINING, np.zeros(0, int))


def test_smoothed_probabilities_of_held_out_answers_are_distributions(fitted):
    learner, _labels = fitted
    for smooth in (False, True):
        told = held_out(learner, MINING, smooth)
        assert told.probabilities.shape == (36, 3) and told.probabilities.sum(axis=1) == pytest.approx(np.ones(36))


def told_of(p, truth):
    p = np.asarray(p, float)
    return HeldOut(np.where(truth, "PIT", "NEG"), ("NEG", "PIT"), np.column_stack([1 - p, p]))


def test_precision_counts_what_was_mining_among_what_was_called_so_with_an_exact_interval():
    told = told_of([0.95, 0.95, 0.9, 0.6, 0.2], [True, True, False, True, False])
    found = precision_at(told, MINING, 0.9)
    assert (found.called, found.hits, found.value) == (3, 2, pytest.approx(2 / 3))
    # Clopper and Pearson's interval of two hits in three trials.
    assert (found.lower, found.upper) == (pytest.approx(0.0943, abs=1e-4), pytest.approx(0.9916, abs=1e-4))
    assert precision_at(told, MINING, 0.99).value == 0.0


def test_the_lowest_threshold_that_is_precise_enough_is_taken_and_the_highest_where_none_is():
    told = told_of([0.55, 0.75, 0.85, 0.92], [False, True, True, True])
    assert threshold_for(told, MINING, 0.9).threshold == 0.6
    assert threshold_for(told_of([0.99, 0.99], [False, True]), MINING, 0.9).threshold == 0.95


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=2, max_size=40))
def test_the_best_threshold_is_never_worse_than_a_half(pairs):
    p, truth = zip(*pairs)
    found = best_f_threshold(told_of(p, np.array(truth)), MINING)
    assert found is None or (found.f_score >= found.f_at_half - 1e-9 and 0 <= found.threshold <= 1)
