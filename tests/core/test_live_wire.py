"""Ways along edges of an image between two places."""

from __future__ import annotations

import numpy as np
import pytest

from mining_mapper.core.live_wire import CHEAPEST, steps_back, way_between, ways_from


def costs_along(*corners):
    """Return costs of a window in which an edge leads along corners (column, row)."""
    costs = np.ones((120, 120))
    for (left, top), (right, bottom) in zip(corners, corners[1:]):
        columns, rows = sorted((left, right)), sorted((top, bottom))
        costs[rows[0] : rows[1] + 1, columns[0] : columns[1] + 1] = CHEAPEST
    return costs


def way(costs, start, end):
    return way_between(costs, steps_back(ways_from(costs, start), costs), end)


def length(line):
    return np.hypot(*np.diff(line, axis=0).T).sum()


@pytest.mark.parametrize("depth", [20, 45])
def test_a_way_does_not_run_off_around_what_lies_between_near_places(depth):
    start, end = (50, 60), (62, 60)
    costs = costs_along(start, (50, 60 - depth), (62, 60 - depth), end)
    found = way(costs, start, end)
    assert tuple(found[0]) == start and tuple(found[-1]) == end
    assert length(found) <= 2 * 12 + 4 and np.abs(found[:, 1] - 60).max() <= 8


@pytest.mark.parametrize("corners", [((20, 20), (60, 20), (60, 60)), ((5, 5), (5, 40), (90, 40), (90, 60))])
def test_a_way_follows_an_edge_around_corners(corners):
    costs = costs_along(*corners)
    found = way(costs, corners[0], corners[-1])
    assert (costs[found[:, 1], found[:, 0]] == CHEAPEST).mean() > 0.9


def test_a_way_follows_half_a_circle():
    angles = np.linspace(0, np.pi, 400)
    columns, rows = np.rint(60 + 30 * np.cos(angles)).astype(int), np.rint(60 + 30 * np.sin(angles)).astype(int)
    costs = np.ones((120, 120))
    costs[rows, columns] = CHEAPEST
    found = way(costs, (90, 60), (30, 60))
    assert np.abs(np.hypot(*(found - 60).T) - 30).max() < 2


def test_at_the_rim_of_the_window_a_detour_is_cut_short_as_well():
    costs = costs_along((0, 30), (0, 100), (10, 100), (10, 30))
    found = way(costs, (0, 30), (10, 30))
    assert length(found) <= 2 * 10 + 4
