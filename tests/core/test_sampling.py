"""Draws have the probabilities that they state; weighted by them, estimates are unbiased."""

from __future__ import annotations

from collections import Counter
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mining_mapper.core.sampling import (
    gumbel_top_k,
    lure_weights,
    pure_weights,
    sequential_probabilities,
    stratified_draws,
    with_floor,
)

SCORES = np.array([0.1, 0.4, 0.2, 0.2, 0.1])
LOSSES = np.array([0.0, 1.0, 0.2, 0.5, 0.8])

weights_of_pools = st.lists(st.floats(1e-9, 1e9), min_size=1, max_size=40).map(np.array)


def enumerated(weights: np.ndarray, n_drawn: int):
    """Yield every sequence of draws with its probabilities q and their product."""
    for path in permutations(range(len(weights)), n_drawn):
        q = sequential_probabilities(weights, np.array(path))
        yield np.array(path), q, float(np.prod(q))


def moments(estimate, n_drawn: int) -> tuple[float, float]:
    values, chances = zip(
        *((estimate(path, q), chance) for path, q, chance in enumerated(SCORES, n_drawn)), strict=True
    )
    mean = float(np.dot(values, chances))
    return mean, float(np.sqrt(max(np.dot((np.array(values) - mean) ** 2, chances), 0)))


@pytest.mark.parametrize(
    ("n_drawn", "mean_naive", "sd_naive", "sd_lure", "sd_pure"),
    [
        (1, 0.62, 0.370945, 0.404969, 0.404969),
        (2, 0.5852777778, 0.203627, 0.251713, 0.258438),
        (3, 0.5527248677, 0.130217, 0.171446, 0.189105),
        (4, 0.5236507937, 0.090732, 0.108483, 0.146072),
        (5, 0.5, 0.0, 0.0, 0.116857),
    ],
)
def test_the_weighted_means_of_all_sequences_of_five_units_are_unbiased(
    n_drawn, mean_naive, sd_naive, sd_lure, sd_pure
):
    naive = moments(lambda path, _: LOSSES[path].mean(), n_drawn)
    lure = moments(lambda path, q: (lure_weights(q, 5) * LOSSES[path]).mean(), n_drawn)
    pure = moments(lambda path, q: (pure_weights(q, 5) * LOSSES[path]).mean(), n_drawn)
    assert naive == (pytest.approx(mean_naive, abs=1e-10), pytest.approx(sd_naive, abs=5e-7))
    assert lure == (pytest.approx(0.5, abs=1e-12), pytest.approx(sd_lure, abs=5e-7))
    assert pure == (pytest.approx(0.5, abs=1e-12), pytest.approx(sd_pure, abs=5e-7))


def test_one_sequence_has_the_probabilities_and_weights_of_the_worked_example():
    path = np.array([1, 3, 0])
    q = sequential_probabilities(SCORES, path)
    assert q == pytest.approx([0.4, 1 / 3, 0.25], abs=1e-12)
    assert lure_weights(q, 5) == pytest.approx([0.75, 0.8333333333, 1.3333333333], abs=1e-10)
    assert pure_weights(q, 5) == pytest.approx([0.9, 0.8, 0.8], abs=1e-12)
    assert (lure_weights(q, 5) * LOSSES[path]).mean() == pytest.approx(0.3888888889, abs=1e-10)
    assert (pure_weights(q, 5) * LOSSES[path]).mean() == pytest.approx(0.4333333333, abs=1e-10)
    assert LOSSES[path].mean() == 0.5


def test_uniform_draws_have_weights_of_one():
    assert lure_weights(1 / np.arange(50, 30, -1), 50) == pytest.approx(np.ones(20))


@pytest.mark.parametrize("n_drawn", [1, 2, 3])
def test_gumbel_keys_draw_every_sequence_as_often_as_its_probabilities_say(n_drawn):
    rng = np.random.default_rng(20221)
    runs = 40_000
    counts: dict[tuple[int, ...], int] = {}
    for _ in range(runs):
        path = tuple(gumbel_top_k(SCORES, n_drawn, rng).order.tolist())
        counts[path] = counts.get(path, 0) + 1
    for path, _, chance in enumerated(SCORES, n_drawn):
        error = np.sqrt(chance * (1 - chance) / runs)
        assert counts.get(tuple(path), 0) / runs == pytest.approx(chance, abs=4.5 * error)


def test_inclusion_frequencies_of_a_floored_batch_match_the_enumeration():
    weights = with_floor(np.array([0.0, 0.9, 0.1, 0.0, 0.0]), 0.2)
    expected = np.zeros(5)
    for path, _, chance in enumerated(weights, 2):
        expected[path] += chance
    rng = np.random.default_rng(7)
    runs = 40_000
    seen = sum(np.isin(np.arange(5), gumbel_top_k(weights, 2, rng).order) for _ in range(runs)) / runs
    assert np.abs(seen - expected).max() < 4.5 * np.sqrt(0.25 / runs)


@given(weights_of_pools, st.data())
def test_probabilities_are_positive_and_those_of_all_units_left_sum_to_one(weights, data):
    k = data.draw(st.integers(0, len(weights)))
    draws = gumbel_top_k(weights, k, np.random.default_rng(data.draw(st.integers(0, 2**32))))
    assert len(set(draws.order.tolist())) == len(draws) == k
    assert (draws.q > 0).all()
    assert (draws.q <= 1).all()
    left = np.ones(len(weights), dtype=bool)
    for unit, q in zip(draws.order, draws.q, strict=True):
        assert q == pytest.approx(weights[unit] / weights[left].sum(), rel=1e-9)
        left[unit] = False
    if k == len(weights):
        assert draws.q[-1] == 1


@given(weights_of_pools, st.integers(0, 2**32))
def test_a_seed_gives_the_same_draws_again(weights, seed):
    first, second = (gumbel_top_k(weights, len(weights), np.random.default_rng(seed)) for _ in range(2))
    assert first.order.tolist() == second.order.tolist()
    assert first.q.tolist() == second.q.tolist()


@given(st.lists(st.floats(0, 1e300), min_size=1, max_size=50), st.floats(1e-3, 1))
def test_the_floor_bounds_every_weight_from_below(scores, floor):
    weights = with_floor(np.array(scores), floor)
    assert weights.sum() == pytest.approx(1)
    assert weights.min() >= floor / len(scores) * (1 - 1e-12)


@settings(max_examples=50)
@given(st.lists(st.floats(1e-3, 1), min_size=2, max_size=30), st.integers(0, 2**32))
def test_weights_of_the_levelled_estimator_are_never_negative(weights, seed):
    draws = gumbel_top_k(np.array(weights), len(weights) - 1, np.random.default_rng(seed))
    assert (lure_weights(draws.q, len(weights)) >= -1e-12).all()


@pytest.mark.parametrize("weights", [[], [1.0, 0.0], [1.0, -1.0], [1.0, np.nan], [1.0, np.inf], [[1.0]]])
def test_weights_without_full_support_are_refused(weights):
    with pytest.raises(ValueError, match="weights|Weights"):
        gumbel_top_k(np.array(weights), 1, np.random.default_rng(0))


@pytest.mark.parametrize("k", [-1, 4])
def test_more_draws_than_units_are_refused(k):
    with pytest.raises(ValueError, match="without replacement"):
        gumbel_top_k(np.ones(3), k, np.random.default_rng(0))


@pytest.mark.parametrize("q", [[0.0], [np.nan], [-0.1], [1.1], [], [0.5, 0.5, 0.5]])
def test_probabilities_that_cannot_be_are_refused(q):
    for weights in (lure_weights, pure_weights):
        with pytest.raises(ValueError):
            weights(np.array(q), 2)


@pytest.mark.parametrize(("scores", "floor"), [([1.0, -1.0], 0.1), ([np.nan], 0.1), ([1.0], 0.0), ([1.0], 1.1)])
def test_scores_and_floors_out_of_range_are_refused(scores, floor):
    with pytest.raises(ValueError):
        with_floor(np.array(scores), floor)


def sequences_by_strata(weights, strata, shares, k):
    """Yield every sequence of k draws and its probability, step by step as the rule says."""

    def go(taken, steps):
        if len(taken) == k:
            yield tuple(taken), list(steps)
            return
        alive = [i for i in range(len(weights)) if i not in taken]
        present = {strata[i] for i in alive}
        total = sum(shares[h] for h in present)
        for i in alive:
            inside = sum(weights[j] for j in alive if strata[j] == strata[i])
            yield from go([*taken, i], [*steps, shares[strata[i]] / total * weights[i] / inside])

    yield from go([], [])


def test_draws_by_strata_have_the_probabilities_of_the_rule_on_every_sequence_of_a_pool_of_five():
    weights, strata, shares = [1.0, 4.0, 2.0, 2.0, 1.0], [0, 0, 1, 1, 2], [3.0, 2.0, 1.0]
    expected = dict(sequences_by_strata(weights, strata, shares, 3))
    assert sum(np.prod(steps) for steps in expected.values()) == pytest.approx(1)
    seen = Counter()
    rng = np.random.default_rng(8)
    for _ in range(4000):
        draws = stratified_draws(weights, strata, shares, 3, rng)
        assert draws.q == pytest.approx(expected[tuple(draws.order.tolist())])
        seen[tuple(draws.order.tolist())] += 1
    likeliest = sorted(expected, key=lambda each: -np.prod(expected[each]))[:5]
    for sequence in likeliest:
        probability = np.prod(expected[sequence])
        assert seen[sequence] / 4000 == pytest.approx(probability, abs=4 * np.sqrt(probability / 4000))


def test_means_weighted_by_draws_from_strata_are_unbiased_by_enumeration():
    values = np.array([0.0, 1.0, 0.2, 0.5, 0.8])
    weights, strata, shares = [1.0, 4.0, 2.0, 2.0, 1.0], [0, 0, 1, 1, 2], [3.0, 2.0, 1.0]
    for k in range(1, 6):
        mean = sum(
            np.prod(steps) * np.mean(lure_weights(np.array(steps), 5) * values[list(order)])
            for order, steps in sequences_by_strata(weights, strata, shares, k)
        )
        assert mean == pytest.approx(values.mean())


def test_by_strata_the_whole_pool_can_be_drawn_and_bad_shares_are_refused():
    draws = stratified_draws([1.0, 2.0, 3.0], [0, 1, 1], [1.0, 5.0], 3, np.random.default_rng(1))
    assert sorted(draws.order.tolist()) == [0, 1, 2] and draws.q[-1] == pytest.approx(1)
    for shares, strata in (([0.0, 1.0], [0, 1, 1]), ([1.0], [0, 1, 1]), ([1.0, 1.0], [0, 1, -1])):
        with pytest.raises(ValueError):
            stratified_draws([1.0, 2.0, 3.0], strata, shares, 1, np.random.default_rng(1))
