"""Live wire: the way between two places that follows edges of the image best (Mortensen and Barrett 1995).

Ways lead over the corners of the pixels. A step costs its length times how little the image changes there.
Coordinates are pixels from the upper left corner: (column, row).
"""

from __future__ import annotations

import numpy as np

from .arcs import simplified, smoothed_line

SIMPLIFIED_TO = 0.35
SMOOTHING_ROUNDS = 4
# What a pixel's width costs along the strongest edge, against 1 where nothing changes.
CHEAPEST = 0.04
# Quantile of the contrast in the window at which a step costs half.
HALF_AT = 0.75
# Squared standard deviations below which nothing changes.
LEAST_CONTRAST = 1e-9
# What a pixel's width costs along what is drawn already, and how near its ends that does not hold.
DEAREST = 3.0
_AWAY = 3
# A way over corners longer than so many times the straight line, and some pixels, is a detour: half a circle is none.
DETOUR = 2.0
# Instead of a detour a way keeps to the places that lengthen the straight line by at most so much.
_CORRIDOR = 1.3
_ROOM = 4.0
_OUTSIDE = 1000.0
# Sweeps over the window; a way turns back on itself hardly more often.
MOST_SWEEPS = 8
_DIAGONAL = np.sqrt(2.0)
STEPS = tuple((down, right) for down in (-1, 0, 1) for right in (-1, 0, 1) if (down, right) != (0, 0))
"""The steps from a corner to its neighbours: rows down, columns to the right."""


def corner_costs(image: np.ndarray) -> np.ndarray:
    """Return what a pixel's width along an edge costs at each corner, float64[rows + 1, cols + 1].

    Args:
        image: float32[bands, rows, cols], normalised so that bands compare.
    """
    wide = np.pad(image, ((0, 0), (1, 1), (1, 1)), mode="edge").astype(np.float64)
    upper, lower = wide[:, :-1], wide[:, 1:]
    across = (upper[..., 1:] + lower[..., 1:] - upper[..., :-1] - lower[..., :-1]) / 2
    down = (lower[..., 1:] + lower[..., :-1] - upper[..., 1:] - upper[..., :-1]) / 2
    contrast = (across**2 + down**2).sum(axis=0)
    # Maps and compressed pictures have grounds without any change: only what changes tells how much is much.
    changing = contrast[contrast > LEAST_CONTRAST]
    if not changing.size:
        return np.ones_like(contrast)
    half = max(np.quantile(contrast, HALF_AT), np.quantile(changing, 1 - HALF_AT))
    return CHEAPEST + (1 - CHEAPEST) / (1 + (contrast / half) ** 2)


def avoiding(costs: np.ndarray, line: np.ndarray, start: tuple[int, int]) -> np.ndarray:
    """Return costs with which no way runs back along a line that is drawn already.

    Args:
        costs: of ``corner_costs``.
        line: float64[k, 2], (column, row) of its vertices.
        start: corner where ways begin, at the end of the line: there they must get away.
    """
    if len(line) < 2:
        return costs
    steps = np.maximum(np.ceil(np.abs(np.diff(line, axis=0)).max(axis=1)), 1).astype(int)
    pieces = [
        first + (last - first) * np.arange(count)[:, None] / count for first, last, count in zip(line, line[1:], steps)
    ]
    places = np.rint(np.concatenate([*pieces, line[-1:]])).astype(int)
    far = np.abs(places - start).max(axis=1) > _AWAY
    # Its beginning too: the last way ends there.
    far &= np.abs(places - places[0]).max(axis=1) > _AWAY
    dear = costs.copy()
    rows, cols = costs.shape
    for right in (-1, 0, 1):
        for down in (-1, 0, 1):
            column, row = (places[far] + (right, down)).T
            inside = (column >= 0) & (column < cols) & (row >= 0) & (row < rows)
            dear[row[inside], column[inside]] = DEAREST
    return dear


def ways_from(costs: np.ndarray, start: tuple[int, int]) -> np.ndarray:
    """Return what the cheapest way from a corner to every other costs, float64 of the shape of ``costs``.

    Rows are swept down and up; within a row a running minimum carries the cost along in one step.

    Args:
        costs: of ``corner_costs``.
        start: column and row of the corner.
    """
    total = np.full(costs.shape, np.inf)
    total[start[1], start[0]] = 0
    along = np.zeros(costs.shape)
    np.cumsum((costs[:, 1:] + costs[:, :-1]) / 2, axis=1, out=along[:, 1:])
    straight = (costs[1:] + costs[:-1]) / 2
    falling = (costs[1:, 1:] + costs[:-1, :-1]) * (_DIAGONAL / 2)
    rising = (costs[1:, :-1] + costs[:-1, 1:]) * (_DIAGONAL / 2)
    _spread(total[start[1]], along[start[1]])
    for _ in range(MOST_SWEEPS // 2):
        before = total.copy()
        for row in range(1, len(total)):
            _step(total[row - 1], total[row], straight[row - 1], falling[row - 1], rising[row - 1])
            _spread(total[row], along[row])
        for row in range(len(total) - 2, -1, -1):
            _step(total[row + 1], total[row], straight[row], rising[row], falling[row])
            _spread(total[row], along[row])
        if np.array_equal(before, total):
            break
    return total


def steps_back(total: np.ndarray, costs: np.ndarray) -> np.ndarray:
    """Return which of ``STEPS`` leads from each corner to the one before it, int8; -1 at the start and beyond reach.

    Args:
        total: of ``ways_from``.
        costs: that it was made from.
    """
    rows, cols = total.shape
    wide_total = np.pad(total, 1, constant_values=np.inf)
    wide_costs = np.pad(costs, 1, constant_values=1.0)
    least = np.full(total.shape, np.inf)
    back = np.full(total.shape, -1, np.int8)
    for number, (down, right) in enumerate(STEPS):
        before = wide_total[1 + down : 1 + down + rows, 1 + right : 1 + right + cols]
        beside = wide_costs[1 + down : 1 + down + rows, 1 + right : 1 + right + cols]
        through = before + np.hypot(down, right) * (beside + costs) / 2
        better = (before < total) & (through < least)
        least[better] = through[better]
        back[better] = number
    return back


def way_to(back: np.ndarray, end: tuple[int, int]) -> np.ndarray:
    """Return the corners of the cheapest way, int64[k, 2] as (column, row), from the start to ``end``.

    Args:
        back: of ``steps_back``.
        end: column and row of a corner.
    """
    column, row = end
    way = [end]
    while back[row, column] >= 0:
        down, right = STEPS[back[row, column]]
        column, row = column + right, row + down
        way.append((column, row))
    return np.array(way[::-1])


def way_between(costs: np.ndarray, back: np.ndarray, end: tuple[int, int]) -> np.ndarray:
    """Return the cheapest way to ``end``, int64[k, 2]; the cheapest of those near the straight line for a detour.

    Args:
        costs: of ``corner_costs``.
        back: of ``steps_back``, made from these costs.
        end: column and row of a corner.
    """
    way = way_to(back, end)
    straight = float(np.hypot(*(way[-1] - way[0])))
    if np.hypot(*np.diff(way, axis=0).T).sum() <= DETOUR * straight + _ROOM:
        return way
    first, last, longest = way[0], way[-1], _CORRIDOR * straight + _ROOM
    middle, most = (first + last) / 2, np.array(costs.shape[::-1])
    begin = np.maximum(np.floor(middle - longest / 2).astype(int), 0)
    stop = np.minimum(np.ceil(middle + longest / 2).astype(int) + 1, most)
    columns, rows = np.meshgrid(np.arange(begin[0], stop[0]), np.arange(begin[1], stop[1]))
    around = sum(np.hypot(columns - column, rows - row) for column, row in (first, last))
    near = np.where(around <= longest, costs[begin[1] : stop[1], begin[0] : stop[0]], _OUTSIDE)
    return way_to(steps_back(ways_from(near, tuple(first - begin)), near), tuple(last - begin)) + begin


def drawn_way(way: np.ndarray) -> np.ndarray:
    """Return a way as a smooth line of few vertices, float64[k, 2]; its ends stay."""
    return simplified(smoothed_line(way, SMOOTHING_ROUNDS), SIMPLIFIED_TO)


def _spread(total: np.ndarray, along: np.ndarray) -> None:
    """Carry costs along a row to both sides, in place."""
    np.minimum(total, along + np.minimum.accumulate(total - along), out=total)
    np.minimum(total, np.minimum.accumulate((total + along)[::-1])[::-1] - along, out=total)


def _step(source, target, straight, falling, rising) -> None:
    """Carry costs from a row to the next, in place."""
    np.minimum(target, source + straight, out=target)
    np.minimum(target[1:], source[:-1] + falling, out=target[1:])
    np.minimum(target[:-1], source[1:] + rising, out=target[:-1])
