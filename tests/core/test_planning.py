"""Sample sizes give the error that was asked for; allocations share out all of the sample."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mining_mapper.core.estimation.planning import allocate, half_width_of, size_for_area, size_for_overall_accuracy

SHARES = np.array([0.02, 0.015, 0.32, 0.645])
USERS = np.array([0.7, 0.6, 0.9, 0.95])


def test_the_worked_example_of_olofsson_2014():
    size = size_for_overall_accuracy(SHARES, USERS, 0.01)
    assert size == pytest.approx(640.54, abs=5e-3)
    assert math.ceil(size) == 641


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
