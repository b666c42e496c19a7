"""Accuracies of a map from audit samples of every design are right and cover the truth."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mining_mapper.core.estimation.audit import (
    buffer_strata,
    point_sample,
    simple_sample,
    stratified_sample,
    two_stage_sample,
)
from mining_mapper.core.estimation.estimate import Estimate, Refusal
from mining_mapper.core.estimation.map_accuracy import map_accuracy
from mining_mapper.core.estimation.stratified import Strata, stratified_accuracy

N = 300
_MAKE = np.random.default_rng(2)
AREA = _MAKE.gamma(6, size=N)
Y = (_MAKE.random(N) < np.where(np.arange(N) < 90, 0.7, 0.05)).astype(float)
MAPPED = np.arange(N) < 80
STRATA = buffer_strata(MAPPED, np.stack([np.arange(N - 1), np.arange(1, N)], axis=1), rings=10)
DESIGNS = {
    "simple": lambda rng: simple_sample(N, 80, rng),
    "points": lambda rng: point_sample(AREA, 80, rng),
    "stratified": lambda rng: stratified_sample(STRATA, ("mapped", "buffer", "rest"), np.array([30, 8, 42]), rng),
    "two-stage": lambda rng: two_stage_sample(np.arange(N) % 25, 14, 6, rng),
}
TRUTH = {
    "overall": AREA[(Y > 0) == MAPPED].sum() / AREA.sum(),
    "users": (AREA * Y)[MAPPED].sum() / AREA[MAPPED].sum(),
    "producers": (AREA * Y)[MAPPED].sum() / (AREA * Y).sum(),
}


def accuracy(sample, y=Y):
    units = sample.units
    return map_accuracy(sample, MAPPED[units], y[units], AREA[units])


@pytest.mark.parametrize("design", DESIGNS)
def test_accuracies_are_right_on_average_and_cover_the_truth(design):
    rng = np.random.default_rng(7)
    found = [accuracy(DESIGNS[design](rng)) for _ in range(150)]
    for name, truth in TRUTH.items():
        outcomes = [getattr(result, name) for result in found]
        assert np.mean([outcome.value for outcome in outcomes]) == pytest.approx(truth, rel=0.04)
        assert np.mean([outcome.lower <= truth <= outcome.upper for outcome in outcomes]) > 0.9


def test_units_of_equal_area_give_the_accuracies_of_stehman():
    sample = DESIGNS["stratified"](np.random.default_rng(1))
    units = sample.units
    names = sorted(set(sample.stratum))
    of = np.array([names.index(name) for name in sample.stratum])
    sizes = np.array([np.sum(("mapped", "buffer", "rest").index(name) == STRATA) for name in names])
    general = stratified_accuracy(MAPPED[units] * 1, (Y[units] > 0) * 1, Strata(of, sizes), ("rest", "mining"))
    ours = map_accuracy(sample, MAPPED[units], Y[units], np.ones(len(units)))
    for mine, theirs in ((ours.overall, general.overall), (ours.users, general.users[1])):
        assert mine.value == pytest.approx(theirs.value)
        assert mine.standard_error >= theirs.standard_error - 1e-12
    assert ours.producers.value == pytest.approx(general.producers[1].value)


@pytest.mark.parametrize("design", DESIGNS)
def test_a_map_without_a_mistake_among_the_audited_is_not_certain(design):
    perfect = MAPPED.astype(float)
    result = accuracy(DESIGNS[design](np.random.default_rng(3)), perfect)
    assert result.overall.value == pytest.approx(1)
    # Units of a block may all be right or wrong together: 14 blocks tell no more than 14 units.
    assert (0.6 if design == "two-stage" else 0.9) < result.overall.lower < 1


def test_accuracies_that_no_unit_speaks_for_are_refused():
    sample = simple_sample(N, 20, np.random.default_rng(1))
    nothing = map_accuracy(sample, np.zeros(20, bool), np.zeros(20), np.ones(20))
    assert "is mapped as it" in nothing.users.reason
    assert "No audited unit is it" in nothing.producers.reason
    unanswered = map_accuracy(sample, np.ones(20, bool), np.full(20, np.nan), np.ones(20))
    assert all(isinstance(getattr(unanswered, name), Refusal) for name in TRUTH)
    assert map_accuracy(sample, np.ones(20, bool), np.ones(20), np.ones(20)).n == 20


@settings(max_examples=30)
@given(st.sampled_from(sorted(DESIGNS)), st.integers(0, 2**32))
def test_accuracies_are_shares_within_their_intervals(design, seed):
    result = accuracy(DESIGNS[design](np.random.default_rng(seed)))
    for name in TRUTH:
        outcome = getattr(result, name)
        if isinstance(outcome, Estimate):
            assert 0 <= outcome.lower <= outcome.value <= outcome.upper <= 1


def test_a_class_of_few_units_has_the_error_and_the_degrees_of_freedom_of_so_few():
    n = 40
    sample = simple_sample(1000, n, np.random.default_rng(1))
    mapped = np.arange(n) < 6
    right = np.arange(n) < 4
    users = map_accuracy(sample, mapped, right * 1.0, np.ones(n)).users
    # Six units by themselves: p (1 - p) / (n - 1), in a finite frame.
    assert users.standard_error == pytest.approx(math.sqrt(4 / 6 * 2 / 6 / 5 * (1 - n / 1000)))
    blocks = two_stage_sample(np.arange(1000) // 20, 10, 4, np.random.default_rng(1))
    places = np.unique(np.array(blocks.stratum), return_inverse=True)[1]
    inside = places < 3
    producers = map_accuracy(blocks, inside & (np.arange(n) % 2 == 0), inside * 1.0, np.ones(n)).producers
    assert producers.degrees_of_freedom == 2
    assert map_accuracy(blocks, inside, inside * 1.0, np.ones(n)).overall.degrees_of_freedom == 9


@pytest.mark.simulation
def test_intervals_of_classes_in_few_blocks_hold():
    """Blocks that hold none of a class tell nothing of its spread: with their number 87 % of these held the truth."""
    make = np.random.default_rng(12)
    n = 4800
    area = make.gamma(2, size=n)
    truth = np.repeat(make.random(n // 8) < 0.05, 8)
    mapped = np.where(make.random(n) < 0.6, truth, make.random(n) < 0.05)
    expected = area[mapped & truth].sum() / area[truth].sum()
    rng, held = np.random.default_rng(3), []
    for _ in range(1000):
        sample = two_stage_sample(np.arange(n) // 24, 24, 5, rng)
        found = truth[sample.units].sum()
        if 5 <= found <= 7:
            seen = mapped[sample.units], truth[sample.units] * 1.0, area[sample.units]
            producers = map_accuracy(sample, *seen).producers
            held.append(producers.lower <= expected <= producers.upper)
    assert len(held) > 200 and np.mean(held) > 0.93
