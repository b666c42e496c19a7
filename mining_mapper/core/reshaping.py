"""A drawn ring pulled through a place, or with a piece of it drawn anew.

Coordinates are pixels of the screen, or of any plane with equal axes.
"""

from __future__ import annotations

import numpy as np

# A pull moves what lies within so many times its own length along the ring, at least within so many pixels.
WIDTH, LEAST_WIDTH = 3.0, 40.0
# Distance between the places that a pulled piece gets, as a share of what it is wide.
_FINENESS = 8
# Places of a piece that tell how near it is.
_JUDGED_BY = 64


def bent(ring: np.ndarray, place: np.ndarray) -> np.ndarray:
    """Return a ring that goes through a place, its surroundings moved along; float64[k, 2].

    Args:
        ring: float64[n, 2], without its first place again.
        place: float64[2].
    """
    lengths, total = _lengths(ring)
    at, nearest = _nearest(ring, lengths, place)
    pull = place - nearest
    width = min(max(WIDTH * np.hypot(*pull), LEAST_WIDTH), total / 2)
    # The pulled piece needs places of its own: a straight side has none.
    own = np.mod(at + np.linspace(-width, width, 2 * _FINENESS + 1), total)
    stops = np.unique(np.concatenate([lengths[:-1], own]))
    moved = _at(ring, lengths, stops)
    away = np.abs(stops - at)
    away = np.minimum(away, total - away)
    share = np.where(away < width, np.cos(np.pi / 2 * np.minimum(away / width, 1)) ** 2, 0)
    return moved + share[:, None] * pull


def redrawn(ring: np.ndarray, line: np.ndarray) -> np.ndarray:
    """Return a ring with the piece beside a line replaced by the line, float64[k, 2].

    Of the two pieces between the ends of the line, the one that is nearer to its middle goes.

    Args:
        ring: float64[n, 2], without its first place again.
        line: float64[m, 2].
    """
    lengths, _total = _lengths(ring)
    first, last = (_nearest(ring, lengths, line[end])[0] for end in (0, -1))
    if _off(ring, lengths, first, last, line) <= _off(ring, lengths, last, first, line):
        return np.concatenate([line, _between(ring, lengths, last, first)[1:-1]])
    return np.concatenate([line[::-1], _between(ring, lengths, first, last)[1:-1]])


def distance(ring: np.ndarray, place: np.ndarray) -> float:
    """Return how far a place lies from a ring."""
    return float(np.hypot(*(place - _nearest(ring, _lengths(ring)[0], place)[1])))


def _lengths(ring: np.ndarray) -> tuple[np.ndarray, float]:
    """Return how far along the ring each place lies, the first one again at its end, and the whole length."""
    sides = np.hypot(*(np.roll(ring, -1, 0) - ring).T)
    lengths = np.concatenate([[0.0], np.cumsum(sides)])
    return lengths, float(lengths[-1])


def _nearest(ring: np.ndarray, lengths: np.ndarray, place: np.ndarray) -> tuple[float, np.ndarray]:
    """Return how far along the ring the place nearest to another lies, and that place."""
    side = np.roll(ring, -1, 0) - ring
    squared = (side**2).sum(axis=1)
    along = ((place - ring) * side).sum(axis=1) / np.where(squared > 0, squared, 1)
    along = np.clip(along, 0, 1)
    feet = ring + along[:, None] * side
    best = int(np.hypot(*(feet - place).T).argmin())
    return float(lengths[best] + along[best] * (lengths[best + 1] - lengths[best])), feet[best]


def _at(ring: np.ndarray, lengths: np.ndarray, stops: np.ndarray) -> np.ndarray:
    closed = np.concatenate([ring, ring[:1]])
    return np.column_stack([np.interp(stops, lengths, closed[:, axis]) for axis in (0, 1)])


def _between(ring: np.ndarray, lengths: np.ndarray, first: float, last: float) -> np.ndarray:
    """Return the places of the ring from one stop on to another, both included."""
    total = lengths[-1]
    end = last if last >= first else last + total
    corners = np.concatenate([lengths[:-1], lengths[:-1] + total])
    stops = np.concatenate([[first], corners[(corners > first) & (corners < end)], [end]])
    return _at(ring, lengths, np.mod(stops, total))


def _off(ring: np.ndarray, lengths: np.ndarray, first: float, last: float, line: np.ndarray) -> float:
    """Return how far the piece of a ring from one stop on to another lies from the middle of a line."""
    end = last if last >= first else last + lengths[-1]
    piece = _at(ring, lengths, np.mod(np.linspace(first, end, _JUDGED_BY), lengths[-1]))
    return float(np.hypot(*(piece - line[len(line) // 2]).T).min())
