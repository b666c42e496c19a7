"""Strategies draw what their weights say, and modAL can use them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from modAL.models import ActiveLearner
from sklearn.linear_model import LogisticRegression

from mining_mapper.core.estimation.active import SETTLED_DRAWS, TEACHING_DRAWS
from mining_mapper.core.sampling import sequential_probabilities, with_floor
from mining_mapper.engine.acquisition import (
    DEFAULT,
    STRATEGIES,
    TINY,
    AreaErrorDraws,
    ClassRandomDraws,
    CommitteeDraws,
    EntropyDraws,
    Left,
    MarginDraws,
    RandomDraws,
    SharpenedDraws,
    class_weights,
    entropy,
    ground_distances,
    rarer,
    surprise,
)
from mining_mapper.engine.components import leading_components
from mining_mapper.engine.first_draws import ColdStart
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


def asked(X, learner, seed=5, pool=None, n_instances=10, positions=None):
    pool = np.arange(0, UNITS, 2) if pool is None else pool
    rows, _instances, q = learner.query(
        X,
        return_metrics=True,
        pool=pool,
        n_instances=n_instances,
        rng=np.random.default_rng(seed),
        areas=np.linspace(100, 900, UNITS),
        class_counts=ANSWERED,
        members=committee(learner, X),
        positions=positions,
    )
    return rows, q


def committee(learner, X):
    """Two members: the learner, and one that is less sure."""
    p = learner.predict_proba(X)
    return np.stack([p, 0.5 * p + 0.25])


def left_of(p, areas, class_counts, members=None):
    return Left(np.asarray(p, float), np.asarray(areas, float), np.asarray(class_counts), members)


@pytest.mark.parametrize("name", sorted(STRATEGIES))
@pytest.mark.parametrize("n_instances", [1, 2, 3, 10])
def test_modal_gets_rows_of_the_pool_and_the_probabilities_of_their_weights(learner, name, n_instances):
    strategy = STRATEGIES[name]()
    X, active = learner(strategy)
    pool = np.arange(0, UNITS, 2)
    rows, q = asked(X, active, pool=pool, n_instances=n_instances)
    assert len(set(rows.tolist())) == n_instances
    assert set(rows.tolist()) <= set(pool.tolist())
    left = left_of(
        active.predict_proba(X[pool]), np.linspace(100, 900, UNITS)[pool], ANSWERED, committee(active, X)[:, pool]
    )
    weights = strategy.weights(left)
    assert weights.min() > 0 and weights.sum() == pytest.approx(1)
    assert q == pytest.approx(sequential_probabilities(weights, np.searchsorted(pool, rows)))


@pytest.mark.parametrize("name", sorted(STRATEGIES))
def test_the_generator_is_used_once_so_that_a_seed_gives_the_same_draws(learner, name):
    X, active = learner(STRATEGIES[name]())
    first, second = asked(X, active), asked(X, active)
    assert first[0].tolist() == second[0].tolist()
    assert first[1].tolist() == second[1].tolist()


def test_a_pool_smaller_than_the_batch_is_drawn_to_its_end(learner):
    X, active = learner(EntropyDraws())
    rows, q = asked(X, active, pool=np.array([3, 8]))
    assert sorted(rows.tolist()) == [3, 8]
    assert q[-1] == 1


def test_uncertain_units_are_drawn_more_often_than_sure_ones_and_sure_ones_still_can_be():
    p = np.array([[0.5, 0.5]] * 10 + [[0.999, 0.001]] * 90)
    strategy = EntropyDraws(floor=0.1, estimation_first=0.0, estimation_share=0.0)
    weights = strategy.weights(left_of(p, np.ones(100), [25, 25]))
    assert weights[:10].sum() > 0.9
    assert weights.min() == pytest.approx(0.1 / 100)


def test_a_larger_unit_counts_more_than_a_smaller_one():
    small, large = EntropyDraws().weights(left_of(np.full((2, 2), 0.5), [1.0, 10.0], [0, 0]))
    assert large > small


def test_the_power_rises_with_the_answers_and_stays():
    strategy = EntropyDraws(power_first=3, power_last=30, power_answers=100)
    assert [strategy.power(n) for n in (0, 50, 100, 500)] == [3, 16.5, 30, 30]


def test_class_aware_draws_give_the_predicted_minority_its_share():
    p = np.array([[0.9, 0.1]] * 95 + [[0.2, 0.8]] * 5)
    weights = ClassRandomDraws(share=0.5).weights(left_of(p, np.ones(100), [5, 5]))
    assert weights[95:].sum() == pytest.approx(0.5)
    assert weights.sum() == pytest.approx(1)


def test_class_aware_draws_are_uniform_when_one_class_is_predicted_everywhere():
    weights = ClassRandomDraws().weights(left_of([[0.9, 0.1]] * 4, np.ones(4), [5, 5]))
    assert weights.tolist() == [0.25] * 4


def test_random_draws_are_uniform():
    assert RandomDraws().weights(left_of(np.ones((5, 1)), np.arange(1.0, 6.0), [0])).tolist() == [0.2] * 5


@given(st.integers(2, 9), st.integers(0, 2**32))
def test_entropy_is_highest_for_equal_probabilities_and_zero_for_certainty(n_classes, seed):
    p = np.random.default_rng(seed).dirichlet(np.ones(n_classes), 20)
    assert (entropy(p) <= 1 + 1e-9).all()
    assert entropy(np.full((1, n_classes), 1 / n_classes)) == pytest.approx(1)
    assert entropy(np.eye(n_classes)) == pytest.approx(0, abs=1e-4)


SHARPENED = [strategy for strategy in STRATEGIES.values() if issubclass(strategy, SharpenedDraws)]


@pytest.mark.parametrize("strategy", SHARPENED, ids=lambda strategy: strategy.name)
def test_the_share_for_areas_rises_between_two_numbers_of_answers_and_stays(strategy):
    rising = strategy(estimation_first=0.2, estimation_share=0.6, estimation_after=20, estimation_answers=100)
    assert [rising.share_for_areas(n) for n in (0, 20, 40, 100, 500)] == pytest.approx([0.2, 0.2, 0.3, 0.6, 0.6])


def test_by_default_draws_serve_areas_from_where_their_terms_weigh_more():
    default = DEFAULT()
    assert default.share_for_areas(TEACHING_DRAWS) == default.estimation_first
    assert default.share_for_areas(SETTLED_DRAWS) == default.estimation_share


@pytest.mark.parametrize("strategy", SHARPENED, ids=lambda strategy: strategy.name)
def test_a_share_of_the_draws_goes_by_area_and_spread(strategy):
    rng = np.random.default_rng(7)
    p = rng.dirichlet((1, 1, 1), 50)
    left = left_of(p, rng.uniform(1, 9, 50), [4, 5, 6], np.stack([p, rng.dirichlet((1, 1, 1), 50)]))
    spread = left.areas * np.sqrt(surprise(p, left.areas))
    sharp = strategy(floor=0.1, estimation_first=0.0, estimation_share=0.0).weights(left)
    whole = strategy(floor=0.1, estimation_first=0.3, estimation_share=0.3)
    part = whole.weights(left) - sharp * (0.6 / 0.9)
    assert part == pytest.approx(0.3 * spread / spread.sum() + 0.1 / 50 * (1 - 0.6 / 0.9), rel=1e-3)


@pytest.mark.parametrize("strategy", SHARPENED, ids=lambda strategy: strategy.name)
def test_a_share_of_the_draws_goes_where_nobody_was_asked_until_draws_measure(strategy):
    rng = np.random.default_rng(8)
    p = rng.dirichlet((1, 1), 50)
    members = np.stack([p, rng.dirichlet((1, 1), 50)])
    near = Left(p, rng.uniform(1, 9, 50), np.array([4, 5]), members)
    far = replace(near, distances=rng.uniform(0, 30, 50))
    drawn = strategy(discovery_share=0.2, discovery_power=1.5)
    without = replace(drawn, discovery_share=0.0)
    remote = ((without.uncertainty(far, np.ones(2)) + TINY) * far.distances**2) ** 1.5
    sharp = np.exp(
        drawn.power(9) * np.log((without.uncertainty(far, np.ones(2)) + TINY) * far.areas**drawn.area_exponent)
    )
    gained = drawn.weights(far) - without.weights(near)
    assert gained == pytest.approx(0.2 * remote / remote.sum() - 0.2 * sharp / sharp.sum(), abs=1e-9)
    assert drawn.weights(near) == pytest.approx(without.weights(near))
    late = replace(far, class_counts=np.array([5, SETTLED_DRAWS]))
    assert drawn.weights(late) == pytest.approx(without.weights(late))


def test_distances_on_the_ground_are_those_to_the_nearest_unit_that_left_the_pool():
    positions = np.random.default_rng(2).uniform(0, 20, (60, 2))
    pool = np.setdiff1d(np.arange(60), [3, 40, 59])
    expected = np.linalg.norm(positions[pool, None] - positions[[3, 40, 59]], axis=2).min(axis=1)
    assert ground_distances(positions, pool) == pytest.approx(expected)
    assert ground_distances(positions, np.arange(60)) is None


def test_what_lies_far_from_every_answer_is_met_sooner_with_known_probabilities(learner):
    strategy = DEFAULT(discovery_share=0.3)
    X, active = learner(strategy)
    positions = np.column_stack([np.arange(UNITS) % 20, np.arange(UNITS) // 20]).astype(np.float32)
    pool = np.arange(40, UNITS)
    unplaced = left_of(active.predict_proba(X[pool]), np.linspace(100, 900, UNITS)[pool], ANSWERED)
    weights = strategy.weights(replace(unplaced, distances=ground_distances(positions, pool)))
    far = positions[pool, 1] >= 12
    assert weights[far].sum() > strategy.weights(unplaced)[far].sum() + 0.05
    rows, q = asked(X, active, 3, pool, 5, positions)
    assert q == pytest.approx(sequential_probabilities(weights, rows - 40))


def test_surprise_is_the_squared_error_to_expect_with_rare_classes_at_a_quarter_of_their_odds():
    p = np.array([[0.1, 0.9], [0.5, 0.5], [0.9, 0.1], [0.0, 1.0]])
    c = p[:, 0] / (p[:, 0] + 4 * (1 - p[:, 0]))
    # Two classes err together, so twice the square of one.
    expected = 2 * (c * (1 - p[:, 0]) ** 2 + (1 - c) * p[:, 0] ** 2) + 0.002
    assert surprise(p, np.array([1.0, 1.0, 1.0, 9.0])) == pytest.approx(expected, rel=1e-4)


@given(st.integers(1, 6), st.floats(1, 10), st.integers(0, 2**32))
def test_classes_made_rarer_keep_their_sum_and_only_the_most_common_gains(n_classes, odds, seed):
    rng = np.random.default_rng(seed)
    p, areas = rng.dirichlet(np.ones(n_classes), 30), rng.uniform(1, 9, 30)
    c = rarer(p, areas, odds)
    gains = (c - p).min(axis=0) >= -1e-5
    assert c.sum(axis=1) == pytest.approx(np.ones(30))
    assert gains[(areas @ p).argmax()] and (c >= 0).all()
    assert all((c[:, other] <= p[:, other] + 1e-9).all() for other in np.flatnonzero(~gains))


@given(st.integers(1, 6), st.integers(0, 2**32))
def test_surprise_is_never_zero_and_never_above_two(n_classes, seed):
    rng = np.random.default_rng(seed)
    found = surprise(rng.dirichlet(np.ones(n_classes), 30), rng.uniform(1, 9, 30))
    assert ((found > 0) & (found <= 2.002)).all()


@pytest.mark.parametrize("strategy", SHARPENED, ids=lambda strategy: strategy.name)
def test_drawing_by_strata_spreads_a_batch_over_units_that_look_different(learner, strategy):
    X, active = learner(strategy(strata=4, strata_exponent=0.0, floor=0.1))
    rows, q = asked(X, active, n_instances=10)
    again, same = asked(X, active, n_instances=10)
    assert rows.tolist() == again.tolist() and q.tolist() == same.tolist()
    assert len(set(rows.tolist())) == 10 and ((q > 0) & (q <= 1)).all()
    p = active.predict_proba(X[np.arange(0, UNITS, 2)])
    # Two predicted classes and four clusters: no stratum is likelier than any other.
    assert q[0] <= 1 / 4
    assert p.shape[1] == 2


def test_a_committee_draws_where_its_members_disagree_not_where_all_are_unsure():
    unsure, disputed = [[0.5, 0.5], [0.5, 0.5]], [[0.05, 0.95], [0.95, 0.05]]
    members = np.stack([[one, other] for one, other in zip(unsure, disputed)])
    strategy = CommitteeDraws(estimation_first=0.0, estimation_share=0.0)
    weights = strategy.weights(left_of(members.mean(axis=0), [1, 1], [5, 5], members))
    assert weights[1] > 5 * weights[0]
    with pytest.raises(ValueError, match="members"):
        CommitteeDraws().weights(left_of([[0.5, 0.5]], [1], [5, 5]))


def test_expected_error_of_area_prefers_a_large_unit_that_is_a_little_doubtful():
    left = left_of([[0.5, 0.5], [0.8, 0.2]], [1.0, 20.0], [50, 50])
    small, large = AreaErrorDraws().weights(left)
    assert large > small
    small, large = MarginDraws().weights(left)
    assert small > large


def test_with_one_class_there_is_nothing_to_be_uncertain_of_and_all_units_are_alike():
    left = left_of(np.ones((4, 1)), np.ones(4), [3], np.ones((2, 4, 1)))
    for strategy in SHARPENED:
        assert strategy().weights(left) == pytest.approx(np.full(4, 0.25))


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
