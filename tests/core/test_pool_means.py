"""Means over a pool from weighted draws, and from predictions that labels correct."""

from __future__ import annotations

from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mining_mapper.core.estimation.difference import (
    best_power,
    difference_mean,
    prediction_powered_mean,
    unequal_difference_mean,
)
from mining_mapper.core.estimation.estimate import Refusal
from mining_mapper.core.estimation.lure import levels, lure_mean, pool_terms
from mining_mapper.core.sampling import gumbel_top_k, lure_weights, sequential_probabilities

SCORES = np.array([0.1, 0.4, 0.2, 0.2, 0.1])
LOSSES = np.array([0.0, 1.0, 0.2, 0.5, 0.8])


def paths(n_drawn: int):
    """Yield every sequence of draws with its q and its probability."""
    for path in permutations(range(5), n_drawn):
        order = np.array(path)
        q = sequential_probabilities(SCORES, order)
        yield order, q, float(np.prod(q))


@pytest.mark.parametrize(
    ("n_drawn", "deviation"), [(1, 0.404969), (2, 0.251713), (3, 0.171446), (4, 0.108483), (5, 0.0)]
)
def test_the_spread_of_the_terms_is_the_variance_of_the_levelled_estimator(n_drawn, deviation):
    """Enumerated over all sequences of five units; the deviations are those of the worked table."""
    weights = levels(n_drawn, 5)
    mean = spread = 0.0
    for order, q, chance in paths(n_drawn):
        terms = pool_terms(LOSSES[order], q, 5)
        mean += chance * (weights @ terms)
        spread += chance * (weights**2 @ (terms - 0.5) ** 2)
    assert mean == pytest.approx(0.5, abs=1e-12)
    assert np.sqrt(spread) == pytest.approx(deviation, abs=5e-7)


@pytest.mark.parametrize("n_drawn", [2, 3, 4, 5])
def test_the_mean_of_terms_is_the_mean_of_weighted_losses(n_drawn):
    for order, q, _chance in paths(n_drawn):
        direct = (lure_weights(q, 5) * LOSSES[order]).mean()
        assert lure_mean(LOSSES[order], q, 5).value == pytest.approx(direct)


def test_a_drawn_pool_has_no_error():
    for order, q, _chance in list(paths(5))[:10]:
        estimate = lure_mean(LOSSES[order], q, 5)
        assert (estimate.value, estimate.standard_error) == (pytest.approx(0.5), 0)


@pytest.mark.parametrize("n_drawn", [1, 2, 3])
@pytest.mark.parametrize("rule", [lambda path: {4} if path else set(), lambda path: leaving(path)])
def test_a_pool_that_loses_known_units_as_well_keeps_every_term_unbiased(n_drawn, rule):
    """Which unit leaves may depend on the answers: nobody looks for mines where none was found."""
    expected, chances = np.zeros(n_drawn), 0.0

    def grow(path, gone, rows, chance):
        nonlocal expected, chances
        if len(path) == n_drawn:
            losses, q, known = (np.array(values) for values in zip(*rows, strict=True))
            expected += chance * pool_terms(losses, q, 5, known)
            chances += chance
            return
        gone = gone | (rule(path) - set(path))
        left = [i for i in range(5) if i not in path and i not in gone]
        known = sum(LOSSES[i] for i in gone)
        for i in left:
            q = SCORES[i] / SCORES[left].sum()
            grow((*path, i), gone, [*rows, (LOSSES[i], q, known)], chance * q)

    grow((), frozenset(), [], 1.0)
    assert chances == pytest.approx(1)
    assert expected == pytest.approx(np.full(n_drawn, 0.5))


def leaving(path: tuple[int, ...]) -> set[int]:
    return {(path[-1] + 2) % 5} if len(path) == 1 and LOSSES[path[-1]] > 0.3 else set()


def test_uniform_draws_give_nearly_the_classical_error():
    rng = np.random.default_rng(5)
    losses = rng.random(2000)
    draws = gumbel_top_k(np.ones(2000), 100, rng)
    estimate = lure_mean(losses[draws.order], draws.q, 2000)
    sampled = losses[draws.order]
    assert estimate.value == pytest.approx(sampled.mean())
    assert estimate.standard_error == pytest.approx(sampled.std(ddof=1) * np.sqrt(0.95 / 100), rel=0.06)


def test_intervals_of_weighted_draws_cover_the_truth():
    rng = np.random.default_rng(11)
    losses = (rng.random(300) < 0.3).astype(float)
    weights = 0.3 + losses * rng.random(300) + 0.5 * rng.random(300)
    covered = 0
    for _ in range(600):
        draws = gumbel_top_k(weights, 60, rng)
        estimate = lure_mean(losses[draws.order], draws.q, 300)
        covered += estimate.lower <= losses.mean() <= estimate.upper
    assert covered / 600 == pytest.approx(0.95, abs=0.03)


@given(st.lists(st.floats(0, 1), min_size=2, max_size=20), st.integers(0, 2**32), st.floats(1e-3, 1e3))
def test_the_levelled_mean_follows_the_unit_and_its_interval_holds_it(losses, seed, factor):
    losses = np.array(losses)
    draws = gumbel_top_k(np.arange(1.0, 31.0), len(losses), np.random.default_rng(seed))
    estimate = lure_mean(losses, draws.q, 30)
    scaled = lure_mean(losses * factor, draws.q, 30)
    assert estimate.standard_error >= 0
    assert estimate.lower <= estimate.value <= estimate.upper
    assert scaled.value == pytest.approx(estimate.value * factor)
    assert scaled.standard_error == pytest.approx(estimate.standard_error * factor, abs=1e-12 * factor)


def test_a_tiny_probability_makes_a_wide_interval_and_none_is_refused():
    wide = lure_mean(np.array([1.0, 0.0, 1.0]), np.array([1e-6, 0.1, 0.1]), 10)
    assert wide.half_width > 1e4
    for q in ([0.0, 0.1], [np.nan, 0.1], [1.1, 0.1]):
        with pytest.raises(ValueError):
            lure_mean(np.array([1.0, 0.0]), np.array(q), 10)
    assert isinstance(lure_mean(np.array([1.0]), np.array([0.1]), 10), Refusal)


# ---------------------------------------------------------------- predictions and labels

F = np.array([0.9, 0.8, 0.1, 0, 0.2, 0.7, 0.05, 0, 0.6, 0.1])
LABELLED = [0, 2, 5, 8]
Y = np.array([1.0, 0, 1, 0])


def test_the_worked_example_of_prediction_powered_inference():
    plain = prediction_powered_mean(Y, F[LABELLED], F)
    assert (plain.value, plain.standard_error) == (pytest.approx(0.27), pytest.approx(0.2243138, abs=5e-8))
    power = best_power(Y, F[LABELLED], F)
    assert power == pytest.approx(0.8225939, abs=5e-8)
    best = prediction_powered_mean(Y, F[LABELLED], F, power)
    assert best.value == pytest.approx(0.3108034, abs=5e-8)
    assert best.standard_error == pytest.approx(0.2237125, abs=5e-8)
    classical = prediction_powered_mean(Y, F[LABELLED], F, power=0)
    assert (classical.value, classical.standard_error) == (0.5, pytest.approx(0.2886751, abs=5e-8))
    pool = difference_mean(Y, F[LABELLED], F)
    assert (pool.value, pool.standard_error) == (pytest.approx(0.27), pytest.approx(0.1495828, abs=5e-8))


def test_the_difference_estimator_and_its_variance_are_unbiased_over_all_samples():
    truth = np.array([1.0, 1, 0, 0, 0.3, 1, 0, 0, 0, 0])
    every = [difference_mean(truth[list(s)], F[list(s)], F) for s in combinations(range(10), 4)]
    found = np.array([estimate.value for estimate in every])
    assert found.mean() == pytest.approx(truth.mean())
    assert np.mean([estimate.standard_error**2 for estimate in every]) == pytest.approx(found.var())


def test_unequal_chances_are_unbiased_over_all_samples():
    truth = np.array([1.0, 1, 0, 0.3, 0.6])
    f = np.array([0.8, 0.5, 0.2, 0.3, 0.9])
    pi, mean = np.zeros(5), 0.0
    chances = {s: np.prod(SCORES[list(s)]) for s in combinations(range(5), 2)}
    whole = sum(chances.values())
    for sample, chance in chances.items():
        pi[list(sample)] += chance / whole
    for sample, chance in chances.items():
        s = list(sample)
        mean += chance / whole * unequal_difference_mean(truth[s], f[s], pi[s], f).value
    assert mean == pytest.approx(truth.mean())


def test_predictions_that_say_nothing_are_not_used_and_one_label_is_refused():
    assert best_power(Y, np.zeros(4), np.zeros(10)) == 0
    assert isinstance(difference_mean(Y[:1], F[:1], F), Refusal)
    assert isinstance(prediction_powered_mean(Y[:1], F[:1], F), Refusal)
    everything = unequal_difference_mean(F, F, np.ones(10), F)
    assert (everything.value, everything.standard_error) == (pytest.approx(F.mean()), 0)
    with pytest.raises(ValueError):
        unequal_difference_mean(Y, F[LABELLED], np.zeros(4), F)
