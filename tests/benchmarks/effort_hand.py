"""How the simulated interpreter of ``bench_effort`` draws by hand: pixels of the image throughout.

A hand draws what is seen: the outline without what is smaller than half a pixel, or than a fiftieth of the object's
width. It lets go where a straight line closes the ring as well, which the tool shows while it is drawn. Its line
passes places three pixels apart that carry the jitter of an anchor each.
"""

from __future__ import annotations

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from mining_mapper.core.effort import STROKE_PIXELS

SEEN_PIXELS, SEEN_SHARE = 0.5, 0.02
# Share of the area that closing with a straight line may cost.
CLOSED_WITHIN = 0.02
KNOTS = 3.0
_FEWEST = 4


def seen(ring: np.ndarray, area: float) -> np.ndarray:
    """Return an outline as a hand follows it, float64[n, 2], places a pixel apart."""
    tolerance = max(SEEN_PIXELS, SEEN_SHARE * np.sqrt(area))
    shape = QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in ring.tolist()]]).simplify(tolerance)
    corners = np.array([(p.x(), p.y()) for p in shape.asPolygon()[0]])
    return evenly(corners, 1.0)[:-1]


def let_go_early(ring: np.ndarray, area: float) -> np.ndarray:
    """Return the way along a ring without the longest piece that a straight line stands in for, float64[m, 2]."""
    count, budget = len(ring), CLOSED_WITHIN * area
    twice = np.concatenate([ring, ring])
    x, y = twice.T
    swept = np.concatenate([[0.0], np.cumsum(x[:-1] * y[1:] - x[1:] * y[:-1])])
    first = np.arange(count)
    for length in range(count // 2, 2, -1):
        last = first + length
        off = np.abs(swept[last] - swept[first] + x[last] * y[first] - x[first] * y[last]) / 2
        for start in np.flatnonzero(off <= budget).tolist():
            if _between(twice[start : start + length + 1]) <= budget:
                return np.roll(ring, -((start + length) % count), axis=0)[: count - length + 1]
    return np.concatenate([ring, ring[:1]])


def trembling(way: np.ndarray, jitter: float, random: np.random.Generator) -> np.ndarray:
    """Return what a hand draws along a way, float64[k, 2]."""
    places = evenly(way, KNOTS)
    return places + random.normal(0, jitter / np.sqrt(2), places.shape)


def actions_of(stroke: np.ndarray) -> int:
    """Return what a drag counts, in pixels of the screen."""
    return int(np.ceil(np.hypot(*np.diff(stroke, axis=0).T).sum() / STROKE_PIXELS))


def evenly(line: np.ndarray, spacing: float) -> np.ndarray:
    """Return places along a line, about so far apart, both ends included."""
    lengths = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    at = np.linspace(0, lengths[-1], max(_FEWEST, round(lengths[-1] / spacing)) + 1)
    return np.column_stack([np.interp(at, lengths, line[:, axis]) for axis in (0, 1)])


def _between(piece: np.ndarray) -> float:
    """Return the area between a piece and the straight line between its ends, on both sides."""
    along = piece[-1] - piece[0]
    length = np.hypot(*along)
    off = (piece[:, 0] - piece[0, 0]) * along[1] - (piece[:, 1] - piece[0, 1]) * along[0]
    return float(np.abs(off).mean()) if length else float("inf")
