"""Audit samples have the chances that they state, and areas from them are unbiased with the right error."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mining_mapper.core.estimation.audit import (
    BUFFER,
    MAPPED,
    REST,
    audit_area,
    audit_stream,
    buffer_strata,
    point_sample,
    simple_sample,
    stratified_sample,
    two_stage_sample,
)
from mining_mapper.core.estimation.estimate import Refusal

N = 240
BLOCKS = np.repeat(np.arange(20), 12)
_MAKE = np.random.default_rng(6)
MINING = (_MAKE.random(N) < np.where(np.arange(N) < 60, 0.6, 0.02)).astype(float)
AREA = _MAKE.gamma(6, size=N)
STRATA = buffer_strata((MINING > 0) & (np.arange(N) < 40), np.stack([np.arange(N - 1), np.arange(1, N)], axis=1))
NAMES = (MAPPED, BUFFER, REST)

DESIGNS = {
    "simple": lambda rng: simple_sample(N, 48, rng),
    "points": lambda rng: point_sample(AREA, 48, rng),
    "stratified": lambda rng: stratified_sample(STRATA, NAMES, np.array([10, 10, 28]), rng),
    "two-stage": lambda rng: two_stage_sample(BLOCKS, 8, 6, rng),
}


@pytest.mark.parametrize("design", sorted(set(DESIGNS) - {"points"}))
def test_units_are_drawn_as_often_as_their_chance_says(design):
    rng = np.random.default_rng(1)
    runs, seen, stated = 3000, np.zeros(N), np.zeros(N)
    for _ in range(runs):
        sample = DESIGNS[design](rng)
        assert sample.design == design
        assert len(set(sample.units.tolist())) == len(sample)
        seen[sample.units] += 1
        stated[sample.units] = sample.pi
    expected = np.sqrt(stated * (1 - stated) / runs)
    assert (np.abs(seen / runs - stated) < 5 * expected + 1e-12).all()


@pytest.mark.parametrize("design", DESIGNS)
def test_areas_from_an_audit_sample_are_right_and_so_is_their_error(design):
    rng = np.random.default_rng(10)
    truth = AREA @ MINING
    results = []
    for _ in range(500):
        sample = DESIGNS[design](rng)
        results.append(audit_area(sample, MINING[sample.units], AREA[sample.units], AREA.sum()))
    results = [result for result in results if not isinstance(result, Refusal)]
    found = np.array([result.value for result in results])
    assert found.mean() == pytest.approx(truth, rel=0.03)  # a ratio: unbiased but for a term of order 1 / n
    errors = np.array([result.standard_error for result in results])
    assert np.sqrt(np.mean(errors**2)) == pytest.approx(found.std(), rel=0.1)
    covered = np.mean([result.lower <= truth <= result.upper for result in results])
    assert covered > 0.92


def test_a_stratum_that_shows_nothing_makes_no_interval_of_half_the_frame():
    """A class of .8 % of a frame, all of it where mining is mapped: most of the land was looked at in vain."""
    mapped = np.arange(5000) < 400
    strata = np.where(mapped, 0, np.where(np.arange(5000) < 800, 1, 2))
    areas = np.random.default_rng(4).gamma(2, size=5000)
    rare = (np.arange(5000) < 40) * 1.0
    truth, rng, found = areas @ rare, np.random.default_rng(11), []
    for _ in range(200):
        sample = stratified_sample(strata, NAMES, np.array([30, 20, 70]), rng)
        y = rare[sample.units]
        if y.sum() >= 3:
            found.append(audit_area(sample, y, areas[sample.units], areas.sum()))
    assert len(found) > 100
    assert np.mean([each.lower <= truth <= each.upper for each in found]) > 0.94
    # On the logit scale it was a quarter of the frame.
    assert np.mean([each.upper - each.lower for each in found]) < 0.08 * areas.sum()


def test_points_fall_into_units_by_their_area():
    rng = np.random.default_rng(1)
    sample = point_sample(AREA, 40_000, rng)
    assert sample.pi == pytest.approx(40_000 * AREA[sample.units] / AREA.sum())
    counts = np.bincount(sample.units, minlength=N)
    expected = 40_000 * AREA / AREA.sum()
    assert (np.abs(counts - expected) < 5 * np.sqrt(expected)).all()
    assert isinstance(audit_area(point_sample(AREA, 1, rng), np.ones(1), np.ones(1), 1.0), Refusal)


def test_the_stream_of_an_audit_is_its_own_and_repeats():
    first, again, other = (audit_stream(*seed).random(4) for seed in ((7, 1), (7, 1), (7, 2)))
    assert first.tolist() == again.tolist()
    assert not np.isclose(first, other).any()
    assert not np.isclose(first, np.random.default_rng([7, 1]).random(4)).any()


def test_the_buffer_is_what_touches_the_mapped_units():
    line = np.stack([np.arange(9), np.arange(1, 10)], axis=1)
    mapped = np.arange(10) == 4
    assert buffer_strata(mapped, line, rings=2).tolist() == [2, 2, 1, 1, 0, 1, 1, 2, 2, 2]
    assert buffer_strata(mapped, line, rings=0).tolist() == [2] * 4 + [0] + [2] * 5
    assert buffer_strata(mapped, np.empty((0, 2), int)).tolist() == [2] * 4 + [0] + [2] * 5


@pytest.mark.parametrize("design", DESIGNS)
def test_units_without_an_answer_are_left_out(design):
    sample = DESIGNS[design](np.random.default_rng(3))
    y = MINING[sample.units]
    y[::7] = np.nan
    result = audit_area(sample, y, AREA[sample.units], AREA.sum())
    assert result.n == np.isfinite(y).sum()
    complete = audit_area(sample, MINING[sample.units], AREA[sample.units], AREA.sum())
    assert complete.n == len(sample)


def test_what_shows_no_spread_is_refused():
    rng = np.random.default_rng(3)
    nothing = simple_sample(N, 5, rng)
    assert isinstance(audit_area(nothing, np.full(5, np.nan), np.ones(5), 100.0), Refusal)
    assert isinstance(audit_area(nothing, np.array([1, *[np.nan] * 4]), np.ones(5), 100.0), Refusal)
    stages = two_stage_sample(BLOCKS, 2, 3, rng)
    one_block = np.where(np.array(stages.stratum) == stages.stratum[0], 1.0, np.nan)
    assert "one block" in audit_area(stages, one_block, np.ones(6), 100.0).reason
    strata = stratified_sample(STRATA, NAMES, np.array([2, 2, 2]), rng)
    without_rest = np.where(np.array(strata.stratum) == REST, np.nan, 1.0)
    assert REST in audit_area(strata, without_rest, np.ones(6), 100.0).reason


def test_one_unit_a_block_gives_an_error_that_is_rather_too_large():
    sample = two_stage_sample(BLOCKS, 6, 1, np.random.default_rng(1))
    result = audit_area(sample, np.array([1, 0, 1, 0, 0.5, 0]), AREA[sample.units], AREA.sum())
    assert result.warnings


def test_blocks_of_which_every_unit_was_answered_leave_no_error():
    sample = two_stage_sample(BLOCKS, 20, 12, np.random.default_rng(1))
    result = audit_area(sample, MINING[sample.units], AREA[sample.units], AREA.sum())
    assert (result.value, result.standard_error) == (pytest.approx(AREA @ MINING), pytest.approx(0, abs=1e-9))


@settings(max_examples=40)
@given(st.sampled_from(sorted(DESIGNS)), st.integers(0, 2**32), st.floats(1e-3, 1e3))
def test_areas_follow_the_unit_and_stay_possible(design, seed, factor):
    sample = DESIGNS[design](np.random.default_rng(seed))
    y, area = MINING[sample.units], AREA[sample.units]
    result = audit_area(sample, y, area, AREA.sum())
    assert result.standard_error >= 0
    assert 0 <= result.lower <= result.value <= result.upper <= AREA.sum()
    scaled = audit_area(sample, y, area * factor, AREA.sum() * factor)
    assert scaled.lower == pytest.approx(result.lower * factor)
    assert scaled.upper == pytest.approx(result.upper * factor)


@pytest.mark.parametrize(
    "draw",
    [
        lambda rng: simple_sample(5, 6, rng),
        lambda rng: stratified_sample(np.zeros(3, int), ("a",), np.array([4]), rng),
        lambda rng: two_stage_sample(BLOCKS, 1, 3, rng),
        lambda rng: two_stage_sample(BLOCKS, 21, 3, rng),
    ],
)
def test_samples_larger_than_the_frame_are_refused(draw):
    with pytest.raises(ValueError):
        draw(np.random.default_rng(0))


# ---------------------------------------------------------------- effective sample size


@pytest.mark.parametrize("design", DESIGNS)
def test_the_effective_sample_size_is_that_of_the_simple_sample_that_varies_as_much(design):
    rng, truth = np.random.default_rng(21), AREA @ MINING / AREA.sum()
    found = [DESIGNS[design](rng) for _ in range(600)]
    told = [audit_area(each, MINING[each.units], AREA[each.units], AREA.sum()) for each in found]
    varied = np.var([each.value / AREA.sum() for each in told])
    expected = truth * (1 - truth) / varied
    assert np.median([each.effective_n for each in told]) == pytest.approx(expected, rel=0.25)


def test_units_of_a_block_that_are_all_alike_tell_as_much_as_one_of_them():
    """Forty blocks of units that are mining or not as a whole: ten units a block are no more than one."""
    blocks, alike = np.repeat(np.arange(400), 20), np.repeat(np.random.default_rng(1).random(400) < 0.3, 20) * 1.0
    sample = two_stage_sample(blocks, 40, 10, np.random.default_rng(2))
    told = audit_area(sample, alike[sample.units], np.ones(400), 8000.0)
    assert told.n == 400 and 36 < told.effective_n < 50
    mixed = np.random.default_rng(3).random(8000) < 0.3
    told = audit_area(sample, mixed[sample.units] * 1.0, np.ones(400), 8000.0)
    assert 250 < told.effective_n < 700


def test_two_stages_without_any_difference_are_no_surer_than_their_blocks():
    blocks = np.repeat(np.arange(400), 20)
    sample = two_stage_sample(blocks, 20, 10, np.random.default_rng(2))
    told = audit_area(sample, np.zeros(200), np.ones(200), 1.0)
    # Of 20 independent blocks without any; 200 independent units would say .018.
    assert 0.13 < told.upper < 0.25 and told.value == 0
