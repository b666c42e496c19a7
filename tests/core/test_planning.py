"""Sample sizes give the error that was asked for; allocations share out all of the sample."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mining_mapper.core.estimation.audit import (
    DESIGNS,
    POINTS,
    SIMPLE,
    STRATIFIED,
    TWO_STAGE,
    audit_area,
    buffer_strata,
    stratified_sample,
    two_stage_sample,
)
from mining_mapper.core.estimation.planning import (
    CLUSTERING,
    DEVIATIONS,
    allocate,
    design_effect,
    error_of_overall_accuracy,
    half_width_of,
    size_for_area,
    size_for_overall_accuracy,
)

SHARES = np.array([0.02, 0.015, 0.32, 0.645])
USERS = np.array([0.7, 0.6, 0.9, 0.95])


def test_the_worked_example_of_olofsson_2014():
    size = size_for_overall_accuracy(SHARES, USERS, 0.01)
    assert size == pytest.approx(640.54, abs=5e-3)
    assert math.ceil(size) == 641
    assert error_of_overall_accuracy(SHARES, USERS, 641) == pytest.approx(0.01, abs=5e-6)


def test_a_size_for_an_area_gives_the_half_width():
    rng = np.random.default_rng(3)
    area = rng.gamma(4, size=4000)
    mining = rng.random(4000) < 0.1
    truth = area[mining].sum() / area.sum()
    n = size_for_area(truth, 0.02, 4000, area_variation=area.std() / area.mean())
    found = []
    for _ in range(400):
        drawn = rng.choice(4000, n, replace=False)
        found.append((area * mining)[drawn].sum() / area[drawn].sum())
    assert 1.96 * np.std(found) == pytest.approx(0.02, rel=0.12)


def test_a_stratified_sample_is_foretold_as_narrow_as_it_turns_out():
    rng = np.random.default_rng(5)
    n = 6000
    place = np.arange(n)
    mapped = place < 360
    # Deviations as they are expected: one in five of what is mapped is wrong, of the rest one in a hundred is mining.
    mining = np.where(mapped, rng.random(n) < 0.8, np.where(place < 720, rng.random(n) < 0.1, rng.random(n) < 0.01))
    strata = buffer_strata(mapped, np.stack([place[:-1], place[1:]], axis=1), rings=360)
    share = mining.mean()
    sizes = np.bincount(strata)
    wanted = allocate(150, sizes, np.array(list(DEVIATIONS.values())), 5)
    found = []
    for _ in range(400):
        sample = stratified_sample(strata, tuple(DEVIATIONS), wanted, rng)
        found.append(audit_area(sample, mining[sample.units] * 1.0, np.ones(150), float(n)).value / n)
    foretold = half_width_of(150, share, n, effect=design_effect(STRATIFIED, share))
    assert 1.96 * np.std(found) == pytest.approx(foretold, rel=0.15)
    assert foretold < 0.7 * half_width_of(150, share, n)


def test_two_stages_are_foretold_as_wide_as_they_turn_out():
    rng = np.random.default_rng(6)
    blocks = np.repeat(np.arange(300), 20)
    # Of the blocks one in ten is rich in mining: the correlation of two units of a block is that of the constant.
    rich = rng.random(300) < 0.1
    chance = np.where(rich[blocks], 0.9, 0.02)
    mining = (rng.random(6000) < chance) * 1.0
    share = mining.mean()
    found = []
    for _ in range(400):
        sample = two_stage_sample(blocks, 30, 5, rng)
        found.append(audit_area(sample, mining[sample.units], np.ones(150), 6000.0).value / 6000)
    between = np.mean([mining[blocks == block].mean() for block in range(300) if rich[block]])
    assert between == pytest.approx(0.9, abs=0.03)
    foretold = half_width_of(150, share, effect=design_effect(TWO_STAGE, share, 5))
    assert 1.96 * np.std(found) == pytest.approx(foretold, rel=0.2)


def test_designs_cost_what_they_are_known_for():
    for share in (0.001, 0.05, 0.5, 0.95):
        effects = {design: design_effect(design, share, 4) for design in DESIGNS}
        assert effects[SIMPLE] == effects[POINTS] == 1
        assert 0 < effects[STRATIFIED] <= 1
        assert effects[TWO_STAGE] == pytest.approx(1 + 3 * CLUSTERING)
    assert design_effect(TWO_STAGE, 0.1, 1) == 1


def test_known_sizes_for_areas():
    assert size_for_area(0.5, 0.05) == 385
    assert size_for_area(0.5, 0.05, 1000) == 278
    assert size_for_area(0.1, 0.5, 10) <= 10
    assert size_for_area(0.5, 1e-9, 120) == 120


@pytest.mark.parametrize("arguments", [(0, 0.1), (1, 0.1), (0.5, 0), (0.5, 0.1, 0), (0.5, 0.1, 10, 0.95, -1)])
def test_sizes_for_nothing_are_refused(arguments):
    with pytest.raises(ValueError):
        size_for_area(*arguments)


@given(st.floats(0.001, 0.999), st.floats(0.001, 0.5), st.integers(50, 10**6), st.floats(0, 2))
def test_the_half_width_of_a_size_is_what_was_asked_for(share, wanted, n_units, variation):
    n = size_for_area(share, wanted, n_units, area_variation=variation)
    assert half_width_of(n, share, n_units, area_variation=variation) <= wanted * (1 + 1e-9)
    if n > 1:
        assert half_width_of(n - 1, share, n_units, area_variation=variation) > wanted * (1 - 1e-9)


@pytest.mark.parametrize(("n", "share"), [(0, 0.5), (11, 0.5), (5, 0), (5, 1)])
def test_half_widths_of_nothing_are_refused(n, share):
    with pytest.raises(ValueError):
        half_width_of(n, share, 10)


def test_an_error_of_nothing_is_refused():
    with pytest.raises(ValueError):
        size_for_overall_accuracy(SHARES, USERS, 0)


def test_allocations_are_proportional_or_neymans_with_a_minimum():
    sizes = np.array([20, 15, 320, 645])
    assert allocate(100, sizes, minimum=0).tolist() == [2, 2, 32, 64]
    assert allocate(200, sizes, minimum=np.array([15, 15, 0, 0])).tolist() == [15, 15, 56, 114]
    neyman = allocate(100, sizes * 100, np.array([0.5, 0.5, 0.3, 0.2]), minimum=0)
    weights = sizes * [0.5, 0.5, 0.3, 0.2]
    assert np.abs(neyman - 100 * weights / weights.sum()).max() < 1
    assert allocate(10, sizes, minimum=50).tolist() == [20, 15, 50, 50]
    assert allocate(10, np.array([5, 50]), np.zeros(2), minimum=0).sum() == 10


@given(st.lists(st.integers(0, 500), min_size=1, max_size=8), st.data())
def test_allocations_sum_to_the_size_and_fit_the_strata(sizes, data):
    sizes = np.array(sizes)
    n = data.draw(st.integers(0, int(sizes.sum())))
    minimum = data.draw(st.integers(0, 5))
    deviations = np.array([data.draw(st.floats(0, 1)) for _ in sizes])
    allocated = allocate(n, sizes, deviations, minimum)
    assert allocated.sum() == max(n, np.minimum(minimum, sizes).sum())
    assert (allocated >= np.minimum(minimum, sizes)).all()
    assert (allocated <= sizes).all()


@pytest.mark.parametrize(("n", "sizes"), [(-1, [5]), (6, [5]), (1, [-5, 9])])
def test_allocations_that_cannot_be_are_refused(n, sizes):
    with pytest.raises(ValueError):
        allocate(n, np.array(sizes))
