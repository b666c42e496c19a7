"""Sample sizes give the error that was asked for; allocations share out all of the sample."""

from __future__ import annotations

import math
from itertools import combinations

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
    area_weights,
    audit_area,
    buffer_strata,
    point_sample,
    simple_sample,
    stratified_sample,
    two_stage_sample,
)
from mining_mapper.core.estimation.planning import (
    CLUSTERING,
    DEVIATIONS,
    accuracy_error,
    accuracy_size,
    allocate,
    design_effect,
    half_width_of,
    size_for_area,
    size_for_overall_accuracy,
)

SHARES = np.array([0.02, 0.015, 0.32, 0.645])
USERS = np.array([0.7, 0.6, 0.9, 0.95])
NAMES = ("mapped", "buffer", "rest")


def test_the_worked_example_of_olofsson_2014():
    size = size_for_overall_accuracy(SHARES, USERS, 0.01)
    assert size == pytest.approx(640.54, abs=5e-3)
    assert math.ceil(size) == 641


def spread_of_overall_accuracy(sample_of, right: np.ndarray) -> float:
    """Return the standard deviation of the overall accuracy over many samples, of a frame of equal units."""
    rng, found = np.random.default_rng(8), []
    for _ in range(600):
        sample = sample_of(rng)
        weights = area_weights(sample, np.ones(len(sample), bool), np.ones(len(sample)))
        found.append(weights @ right[sample.units])
    return float(np.std(found))


def test_the_error_of_an_accuracy_is_foretold_for_every_design_and_a_small_frame():
    n, make = 1200, np.random.default_rng(6)
    shares, users = np.array([0.1, 0.9]), np.array([0.7, 0.92])
    mapped = np.arange(n) < 120
    right = make.random(n) < np.where(mapped, users[0], users[1])
    overall = right.mean()
    # As the frame turned out; a third of it is drawn.
    users = np.array([right[mapped].mean(), right[~mapped].mean()])
    assert shares @ users == pytest.approx(overall)
    for name, of, units in (
        (SIMPLE, lambda rng: simple_sample(n, 400, rng), n),
        (POINTS, lambda rng: point_sample(np.ones(n), 400, rng), math.inf),
    ):
        foretold = accuracy_error(shares, users, 400, name, units)
        assert spread_of_overall_accuracy(of, right) == pytest.approx(foretold, rel=0.08), name
        assert accuracy_size(shares, users, foretold * (1 + 1e-9), name, units) == 400
    # Endless, a third of the frame would be foretold as too little.
    assert accuracy_size(shares, users, foretold, SIMPLE, n) < 310
    blocks = np.repeat(make.random(n // 20) < 0.9, 20)
    clustered = np.where(make.random(n) < 0.5, blocks, make.random(n) < 0.9)
    found = spread_of_overall_accuracy(lambda rng: two_stage_sample(np.arange(n) // 20, 24, 5, rng), clustered)
    share = np.array([1.0])
    accuracy = np.array([clustered.mean()])
    alone = accuracy_error(share, accuracy, 120, SIMPLE, n)
    # Errors of half of the units are those of their block: a correlation of a quarter, as is expected.
    assert found == pytest.approx(accuracy_error(share, accuracy, 120, TWO_STAGE, n, per_block=5), rel=0.12)
    assert found > 1.2 * alone
    strata = np.repeat([0, 1, 2], [60, 60, 1080])
    scattered = make.random(n) < 0.9
    sizes = allocate(200, np.bincount(strata), np.array([DEVIATIONS[name] for name in NAMES]), 5)
    found = spread_of_overall_accuracy(lambda rng: stratified_sample(strata, NAMES, sizes, rng), scattered)
    foretold = accuracy_error(share, np.array([scattered.mean()]), 200, STRATIFIED, n, mining=0.05)
    # Strata of which nearly all is drawn have less left to err in.
    assert foretold * 0.85 < found < foretold * 1.08
    assert foretold > 1.05 * accuracy_error(share, np.array([scattered.mean()]), 200, SIMPLE, n)


def test_all_samples_of_a_tiny_frame_have_the_error_that_is_foretold():
    right = np.array([1, 1, 0, 1, 0, 1.0])
    means = [right[list(units)].mean() for units in combinations(range(6), 4)]
    # Spread over all samples; the frame's own variance is that of N - 1.
    foretold = accuracy_error(np.ones(1), np.array([right.mean()]), 4, SIMPLE, 6)
    assert np.std(means) == pytest.approx(foretold * math.sqrt(6 / 5))
    assert accuracy_error(np.ones(1), np.array([0.9]), 6, SIMPLE, 6) == 0
    assert accuracy_size(np.ones(1), np.array([0.9]), 1e-6, SIMPLE, 6) == 6
    for wrong in ({"design": SIMPLE, "n": 7}, {"design": SIMPLE, "n": 0}):
        with pytest.raises(ValueError):
            accuracy_error(np.ones(1), np.array([0.9]), wrong["n"], wrong["design"], 6)


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
