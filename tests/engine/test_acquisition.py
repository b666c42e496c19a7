"""Strategies draw what their weights say, and modAL can use them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from modAL.models import ActiveLearner
from sklearn.linear_model import LogisticRegression

from mining_mapper.core.sampling import sequential_probabilities, with_floor
from mining_mapper.engine.acquisition import (
    STRATEGIES,
    ClassRandomDraws,
    ColdStart,
    RandomDraws,
    UncertainDraws,
    class_weights,
    entropy,
    leading_components,
)
from mining_mapper.engine.similar import SimilarDraws

UNITS = 300
ANSWERED = np.array([5, 10])


@pytest.fixture
def learner():
    rng = np.random.default_rng(1)
    X = rng.normal(size=(UNITS, 3))
    y = np.where(X[:, 0] + 0.3 * rng.normal(size=UNITS) > 0.8, "MIN", "NEG")
    training = np.concatenate([np.flatnonzero(y == "MIN")[:5], np.flatnonzero(y == "NEG")[:10]])

    def make(strategy):
        return X, ActiveLearner(LogisticRegression(), strategy, X[training], y[training])

    return make


def asked(X, learner, seed=5, pool=None, n_instances=10):
    pool = np.arange(0, UNITS, 2) if pool is None else pool
    rows, _instances, q = learner.query(
        X,
        return_metrics=True,
        pool=pool,
        n_instances=n_instances,
        rng=np.random.default_rng(seed),
        areas=np.linspace(100, 900, UNITS),
        class_counts=ANSWERED,
    )
    return rows, q


@pytest.mark.parametrize("name", sorted(STRATEGIES))
@pytest.mark.parametrize("n_instances", [1, 2, 3, 10])
def test_modal_gets_rows_of_the_pool_and_the_probabilities_of_their_weights(learner, name, n_instances):
    strategy = STRATEGIES[name]()
    X, active = learner(strategy)
    pool = np.arange(0, UNITS, 2)
    rows, q = asked(X, active, pool=pool, n_instances=n_instances)
    assert len(set(rows.tolist())) == n_instances
    assert set(rows.tolist()) <= set(pool.tolist())
    weights = strategy.weights(active.predict_proba(X[pool]), np.linspace(100, 900, UNITS)[pool], ANSWERED)
    assert q == pytest.approx(sequential_probabilities(weights, np.searchsorted(pool, rows)))


@pytest.mark.parametrize("name", sorted(STRATEGIES))
def test_the_generator_is_used_once_so_that_a_seed_gives_the_same_draws(learner, name):
    X, active = learner(STRATEGIES[name]())
    first, second = asked(X, active), asked(X, active)
    assert first[0].tolist() == second[0].tolist()
    assert first[1].tolist() == second[1].tolist()


def test_a_pool_smaller_than_the_batch_is_drawn_to_its_end(learner):
    X, active = learner(UncertainDraws())
    rows, q = asked(X, active, pool=np.array([3, 8]))
    assert sorted(rows.tolist()) == [3, 8]
    assert q[-1] == 1


def test_uncertain_units_are_drawn_more_often_than_sure_ones_and_sure_ones_still_can_be():
    p = np.array([[0.5, 0.5]] * 10 + [[0.999, 0.001]] * 90)
    weights = UncertainDraws(floor=0.1).weights(p, np.ones(100), 50)
    assert weights[:10].sum() > 0.9
    assert weights.min() == pytest.approx(0.1 / 100)


def test_a_larger_unit_counts_more_than_a_smaller_one():
    small, large = UncertainDraws().weights(np.full((2, 2), 0.5), np.array([1.0, 10.0]), 0)
    assert large > small


def test_the_power_rises_with_the_answers_and_stays():
    strategy = UncertainDraws(power_first=3, power_last=30, power_answers=100)
    assert [strategy.power(n) for n in (0, 50, 100, 500)] == [3, 16.5, 30, 30]


def test_class_aware_draws_give_the_predicted_minority_its_share():
    p = np.array([[0.9, 0.1]] * 95 + [[0.2, 0.8]] * 5)
    weights = ClassRandomDraws(share=0.5).weights(p, np.ones(100), 10)
    assert weights[95:].sum() == pytest.approx(0.5)
    assert weights.sum() == pytest.approx(1)


def test_class_aware_draws_are_uniform_when_one_class_is_predicted_everywhere():
    weights = ClassRandomDraws().weights(np.array([[0.9, 0.1]] * 4), np.ones(4), 10)
    assert weights.tolist() == [0.25] * 4


def test_random_draws_are_uniform():
    assert RandomDraws().weights(np.ones((5, 1)), np.arange(1.0, 6.0), 0).tolist() == [0.2] * 5


@given(st.integers(2, 9), st.integers(0, 2**32))
def test_entropy_is_highest_for_equal_probabilities_and_zero_for_certainty(n_classes, seed):
    p = np.random.default_rng(seed).dirichlet(np.ones(n_classes), 20)
    assert (entropy(p) <= 1 + 1e-9).all()
    assert entropy(np.full((1, n_classes), 1 / n_classes)) == pytest.approx(1)
    assert entropy(np.eye(n_classes)) == pytest.approx(0, abs=1e-4)


def test_cold_draws_have_the_probabilities_of_their_squared_distances():
    X = np.random.default_rng(3).normal(size=(40, 4))
    pool = np.arange(40)
    start = ColdStart(floor=0.2)
    rows, q = start.draw(X, np.array([], int), pool, 6, np.random.default_rng(0))
    places = leading_components(X).astype(float)
    assert q[0] == pytest.approx(1 / 40)
    for step in range(1, 6):
        left = np.setdiff1d(pool, rows[:step])
        distance = ((places[left, None] - places[rows[:step]]) ** 2).sum(axis=2).min(axis=1)
        weights = 0.2 / len(left) + 0.8 * distance / distance.sum()
        assert q[step] == pytest.approx(weights[left == rows[step]].item(), rel=1e-4)


def test_cold_draws_find_a_small_group_that_looks_different_sooner_than_chance():
    rng = np.random.default_rng(11)
    X = rng.normal(size=(500, 5))
    X[:10] += 8
    found = [
        (ColdStart().draw(X, np.array([], int), np.arange(500), 10, np.random.default_rng(seed))[0] < 10).any()
        for seed in range(40)
    ]
    # Ten random draws of 500 meet a group of ten in 18 % of the runs.
    assert np.mean(found) > 0.9


def test_cold_draws_keep_away_from_what_was_seen():
    X = np.vstack([np.zeros((50, 2)), np.ones((50, 2))]) + np.random.default_rng(0).normal(0, 0.01, (100, 2))
    rows, _ = ColdStart(floor=0.01).draw(X, np.array([0]), np.arange(1, 100), 1, np.random.default_rng(2))
    assert rows[0] >= 50


def test_cold_draws_with_a_prior_layer_go_to_what_it_names_and_leave_nothing_out():
    X = np.random.default_rng(3).normal(size=(60, 4))
    prior = np.zeros(60)
    prior[:4] = [1, 1, 0.5, 0.5]
    start = ColdStart(floor=0.1, prior_share=0.5)
    first = [
        start.draw(X, np.array([], int), np.arange(60), 1, np.random.default_rng(seed), prior) for seed in range(400)
    ]
    named = np.mean([rows[0] < 4 for rows, _q in first])
    assert named == pytest.approx(0.9 * 0.5 + (0.1 + 0.45) * 4 / 60, abs=0.06)
    for rows, q in first:
        expected = 0.1 / 60 + 0.45 / 60 + 0.45 * prior[rows[0]] / prior.sum()
        assert q[0] == pytest.approx(expected)
    rows, q = start.draw(X, np.array([], int), np.arange(60), 60, np.random.default_rng(0), prior)
    assert sorted(rows) == list(range(60)) and q[-1] == 1


def test_similar_draws_find_the_group_of_the_unit_pointed_at_with_their_exact_probabilities():
    rng = np.random.default_rng(5)
    X = rng.normal(size=(400, 6))
    X[:15] += 6
    pool = np.arange(1, 400)
    drawn = SimilarDraws(near=10)
    rows, q = drawn.draw(X, 0, pool, 10, np.random.default_rng(1))
    assert np.mean(rows < 15) >= 0.7
    places = leading_components(X)
    squared = ((places[pool] - places[0]) ** 2).sum(axis=1)
    weights = with_floor(np.exp(-squared / np.sort(squared)[9]), 0.1)
    assert q == pytest.approx(sequential_probabilities(weights, rows - 1), rel=1e-4)
    again, _ = drawn.draw(np.ones((5, 6)), 0, np.arange(1, 5), 9, np.random.default_rng(1))
    assert sorted(again) == [1, 2, 3, 4]


def test_a_class_with_few_answers_counts_more_in_the_entropy():
    p = np.array([[0.5, 0.5, 0.0], [0.0, 0.5, 0.5]])
    assert entropy(p)[0] == pytest.approx(entropy(p)[1])
    rarity = class_weights(np.array([20, 10, 1]), 0.5)
    assert rarity.mean() == pytest.approx(1)
    weighted = entropy(p, rarity)
    assert weighted[1] > weighted[0]
    assert entropy(p, class_weights(np.array([20, 10, 1]), 0.0)) == pytest.approx(entropy(p))
