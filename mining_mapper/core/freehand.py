"""Freehand outlines: the line of a hand, steadied, and laid along the edge of the image beside it.

Across the line, places up to a pixel and a half to both sides are tried. A place is good where what lies between it
and the line's one side looks like that side and the rest like the other, as local means along the line tell
(Lankton and Tannenbaum 2008), and the nearer to the hand the better: edges help where there are any, and the hand
leads. Dynamic programming finds the best places of the whole line at once (Amini, Weymouth and Jain 1990).

Coordinates are pixels from the upper left corner of the image: (column, row).
"""

from __future__ import annotations

import numpy as np

from .arcs import simplified

SIMPLIFIED_TO = 0.15
SPACING = 1.0
# Standard deviation, in pixels along the line, of what takes the trembling out of a hand's line.
STEADIED = 0.7
# How far across the line places are tried, and in which steps.
REACH, STEP = 1.5, 0.25
# Pixels beside the line whose mean says how a side looks, and how far along the line it looks alike.
DEPTH, ALIKE = 1.5, 5.0
# Whole pixels around a line within which the image tells where it runs.
MARGIN = int(np.ceil(REACH + DEPTH)) + 2
# What a pixel away from the hand costs, squared, against a pixel that lies on the wrong side.
PULL = 0.5
# What a bend of one step from a place to the next costs, squared.
STIFFNESS = 0.075
# Contrast, in standard deviations of the image, below which the sides say little.
LEAST_CONTRAST = 0.15
ROUNDS = 3
_LEAST_DIFFERENCE = 1e-6
# Places that a ring is continued by on both ends, so that it closes.
_OVERLAP = 40
_FEWEST = 4


def outlined(image: np.ndarray, line: np.ndarray, closed: bool) -> np.ndarray:
    """Return a hand's line along the edges of an image, float64[k, 2]; a ring without its first place again.

    Args:
        image: float32[bands, rows, cols], normalised so that bands compare.
        line: float64[n, 2], (column, row).
        closed: whether the last place leads to the first; the ends of an open line stay.
    """
    even = steadied(line, closed)
    if len(even) < _FEWEST:
        return even
    along = _along(even, closed)
    across = np.column_stack([along[:, 1], -along[:, 0]])
    offsets = np.arange(-(REACH + DEPTH), REACH + DEPTH + STEP / 2, STEP)
    places = even[:, None] + across[:, None] * offsets[:, None]
    off = _edges(sampled(image, places), offsets, closed)
    if not closed:
        off[[0, -1]] = 0
    moved = even + across * _blurred(off[None], STEADIED, closed)[0][:, None]
    if not closed:
        return simplified(moved, SIMPLIFIED_TO)
    return simplified(np.concatenate([moved, moved[:1]]), SIMPLIFIED_TO)[:-1]


def steadied(line: np.ndarray, closed: bool) -> np.ndarray:
    """Return a hand's line in even places a pixel apart, without its trembling; the ends of an open line stay."""
    even = _evenly(line, closed)
    return _blurred(even.T, STEADIED, closed).T if len(even) >= _FEWEST else even


def sampled(image: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Return the values of an image between the middles of its pixels, float64[bands, ...] of places float64[..., 2].

    Beyond its rim the image goes on as it is there.
    """
    _bands, rows, cols = image.shape
    column = np.clip(places[..., 0] - 0.5, 0, cols - 1)
    row = np.clip(places[..., 1] - 0.5, 0, rows - 1)
    left, top = np.minimum(column.astype(int), max(cols - 2, 0)), np.minimum(row.astype(int), max(rows - 2, 0))
    right, down = np.minimum(left + 1, cols - 1), np.minimum(top + 1, rows - 1)
    east, south = column - left, row - top
    upper = image[:, top, left] * (1 - east) + image[:, top, right] * east
    lower = image[:, down, left] * (1 - east) + image[:, down, right] * east
    return upper * (1 - south) + lower * south


def _edges(values: np.ndarray, offsets: np.ndarray, closed: bool) -> np.ndarray:
    """Return how far across the line the edge lies at each of its places, float64[n].

    Args:
        values: float64[bands, n, k] of the image at offsets across the line.
        offsets: float64[k], in pixels.
        closed: whether the line is a ring.
    """
    tried = np.flatnonzero(np.abs(offsets) <= REACH + STEP / 2)
    chosen = np.full(values.shape[1], len(offsets) // 2)
    steps = np.arange(len(tried))
    bend = STIFFNESS * (steps[:, None] - steps) ** 2.0
    away = PULL * offsets[tried] ** 2
    for _ in range(ROUNDS):
        cost = _wrongness(values, chosen, closed)[:, tried] + away
        chosen = tried[_cheapest(cost, bend, closed)]
    return offsets[chosen]


def _wrongness(values: np.ndarray, chosen: np.ndarray, closed: bool) -> np.ndarray:
    """Return how many pixels would lie on the side that they do not look like, float64[n, k], were the edge there."""
    beside = np.arange(round(0.5 / STEP) + 1, round(DEPTH / STEP) + 1)
    here = np.arange(len(chosen))[:, None]
    one = _blurred(values[:, here, chosen[:, None] - beside].mean(axis=2), ALIKE, closed)
    other = _blurred(values[:, here, chosen[:, None] + beside].mean(axis=2), ALIKE, closed)
    difference = other - one
    squared = (difference**2).sum(axis=0)
    # 0 looks like the one side, 1 like the other.
    likeness = np.einsum("bnk,bn->nk", values - one[:, :, None], difference)
    likeness /= np.maximum(squared, _LEAST_DIFFERENCE)[:, None]
    likeness = np.clip(likeness, -0.5, 1.5) - 0.5
    before = np.cumsum(likeness, axis=1) - likeness / 2
    trust = squared / (squared + LEAST_CONTRAST**2)
    return trust[:, None] * (2 * before - likeness.sum(axis=1, keepdims=True)) * STEP


def _cheapest(cost: np.ndarray, bend: np.ndarray, closed: bool) -> np.ndarray:
    """Return the column of each row that makes the sum of costs and bends least, int[n]."""
    rows = len(cost)
    overlap = min(_OVERLAP, rows) if closed else 0
    if overlap:
        cost = np.concatenate([cost[-overlap:], cost, cost[:overlap]])
    came = np.zeros(cost.shape, int)
    total = cost[0]
    everywhere = np.arange(cost.shape[1])
    for row in range(1, len(cost)):
        ways = total + bend
        came[row] = ways.argmin(axis=1)
        total = ways[everywhere, came[row]] + cost[row]
    chosen = np.zeros(len(cost), int)
    chosen[-1] = total.argmin()
    for row in range(len(cost) - 1, 0, -1):
        chosen[row - 1] = came[row, chosen[row]]
    return chosen[overlap : overlap + rows]


def _evenly(line: np.ndarray, closed: bool) -> np.ndarray:
    """Return places about a pixel apart along a line; of a ring without the first one again."""
    points = np.concatenate([line, line[:1]]) if closed else line
    lengths = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    count = max(2, round(lengths[-1] / SPACING) + (not closed))
    at = np.linspace(0, lengths[-1], count, endpoint=not closed)
    return np.column_stack([np.interp(at, lengths, points[:, axis]) for axis in (0, 1)])


def _along(line: np.ndarray, closed: bool) -> np.ndarray:
    """Return the direction of a line at each of its places, float64[n, 2] of length 1."""
    along = np.roll(line, -1, 0) - np.roll(line, 1, 0) if closed else np.gradient(line, axis=0)
    return along / np.maximum(np.hypot(*along.T), _LEAST_DIFFERENCE)[:, None]


def _blurred(rows: np.ndarray, deviation: float, closed: bool) -> np.ndarray:
    """Return rows float64[m, n], each blurred; the ends of open ones stay."""
    reach = int(3 * deviation / SPACING + 1)
    if not closed:
        reach = min(reach, rows.shape[1] - 1)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) * SPACING / deviation) ** 2)
    how = {"mode": "wrap"} if closed else {"mode": "reflect", "reflect_type": "odd"}
    wide = np.pad(rows, ((0, 0), (reach, reach)), **how)
    return np.stack([np.convolve(row, weights / weights.sum(), "valid") for row in wide])
