"""The interval for those who look after every round and stop when they like what they see."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mining_mapper.core.estimation.active import DrawSequence, active_area, step_weights
from mining_mapper.core.estimation.anytime import NARROWEST_AT, any_time, uniform_factor
from mining_mapper.core.estimation.estimate import Estimate, Refusal
from mining_mapper.core.estimation.martingale import weighted_mean


def test_the_factor_is_smallest_where_it_is_meant_to_be():
    factors = {n: uniform_factor(n, 0.05) for n in range(10, 2000, 10)}
    assert min(factors, key=factors.get) == NARROWEST_AT
    x = 8.212
    assert factors[NARROWEST_AT] == pytest.approx(math.sqrt((1 + 1 / x) * math.log((1 + x) / 0.05**2)), abs=1e-4)


@given(st.integers(1, 100_000), st.floats(0.001, 0.3), st.floats(1.01, 3))
def test_more_confidence_takes_a_wider_interval_always_wider_than_the_fixed_one(n, alpha, times):
    assert uniform_factor(n, alpha) > uniform_factor(n, min(0.99, alpha * times)) > 0
    assert uniform_factor(n, 0.05) > 1.96


@pytest.mark.parametrize(("n", "alpha"), [(0, 0.05), (10, 0.0), (10, 1.0)])
def test_numbers_that_cannot_be_are_refused(n, alpha):
    with pytest.raises(ValueError):
        uniform_factor(n, alpha)


def test_where_nothing_is_told_there_is_no_interval():
    assert any_time(Refusal("none", "answer"), (0.0, 1.0)) is None


def test_of_campaigns_looked_at_after_every_round_nineteen_of_twenty_never_leave_the_truth_out():
    """Terms of a martingale with spreads that shrink, as those of a model that learns, looked at from 50 on."""
    rng = np.random.default_rng(12)
    n, campaigns = 400, 400
    spread = 3 / np.sqrt(1 + np.arange(n) / 50)
    never, never_fixed = 0, 0
    for _ in range(campaigns):
        terms = 10 + spread * (rng.gamma(0.5, size=n) - 0.5) / math.sqrt(0.5)
        looks = [(m, *weighted_mean(terms[:m], step_weights(m))[:2]) for m in range(50, n + 1, 5)]
        never += all(abs(mean - 10) <= uniform_factor(m, 0.05) * error for m, mean, error in looks)
        never_fixed += all(abs(mean - 10) <= 1.97 * error for _m, mean, error in looks)
    assert never / campaigns >= 0.95 - 3 * math.sqrt(0.95 * 0.05 / campaigns)
    # What the usual interval is not made for.
    assert never_fixed / campaigns < 0.9


def test_stopping_at_a_wanted_width_keeps_the_uniform_interval_honest():
    rng = np.random.default_rng(5)
    n_pool, n_campaigns, most = 600, 200, 200
    area = rng.uniform(1, 4, n_pool)
    hint = rng.normal(size=n_pool)
    y = (hint + rng.normal(0, 0.7, n_pool) > 1.5).astype(float)
    f = 1 / (1 + np.exp(-2 * (hint - 1)))
    weights = 0.2 / n_pool + 0.8 * area * np.sqrt(f * (1 - f)) / (area @ np.sqrt(f * (1 - f)))
    truth, held, stopped = area @ y, 0, []
    for _ in range(n_campaigns):
        order = np.argsort(-(np.log(weights) + rng.gumbel(size=n_pool)))[:most]
        drawn = weights[order]
        a_f = area[order] * f[order]
        left = area @ f - np.cumsum(a_f) + a_f
        q = drawn / (weights.sum() - np.cumsum(drawn) + drawn)
        draws = DrawSequence(area[order], q, f[order, None], y[order, None], left[:, None], np.zeros((most, 1)))
        for m in range(30, most + 1, 10):
            estimate = active_area(draws.first(m), 0, area.sum())
            if isinstance(estimate, Estimate) and estimate.half_width <= 0.2 * estimate.value:
                break
        low, high = any_time(estimate, (0.0, area.sum()))
        assert low <= estimate.lower <= estimate.upper <= high
        held += low <= truth <= high
        stopped.append(m)
    assert min(stopped) < max(stopped)
    assert held / n_campaigns >= 0.95 - 3 * math.sqrt(0.95 * 0.05 / n_campaigns)
