"""Outlines of regions at sub-pixel places: the borders of a raster of regions, moved to where the image changes.

Every corner of the pixel grid on a border gets one place, found from its surroundings alone: first the image
says where between the pixels the change lies (the grey levels of both sides and of the mixed pixels between
them, as Tabatabai and Mitchell 1984 do with moments), then the places are smoothed along the borders without
shrinking them (Taubin 1995), strong borders more than weak ones. A corner stays within half a pixel of where it
was, so no borders cross. Arcs between the corners where three regions meet are simplified one by one. Any two
regions, however large and whenever they are outlined, thus share their border to the last vertex.

Coordinates are pixels from the upper left corner of the raster: (column, row).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

# Pixels around a region within which the places of its corners depend on the raster.
MARGIN = 20
SIMPLIFIED_TO = 0.25
# A corner moves less than half a pixel along either axis: farther, borders could cross.
FARTHEST = 500 / 1024
# Places are whole parts of a pixel, so that they are the same to the last digit whatever window they come from.
STEPS = 1024
ROUNDS = 7
SHRINK, GROW = 0.5, -0.53
# Contrast, in standard deviations of the image, of a border that counts half.
HALF_CONTRAST = 0.25
LEAST_WEIGHT = 1e-3
# Vertices up to which a piece of a line is short.
_SHORT = 64
# Side of the blocks in which a large outline is looked at.
BLOCK = 96
_EAST, _SOUTH, _WEST, _NORTH = range(4)


@dataclass(frozen=True)
class Outline:
    """A polygon: float64[k, 2] rings of (column, row), closed, the outer one and its holes."""

    outer: np.ndarray
    holes: tuple[np.ndarray, ...]


def corner_places(regions: np.ndarray, image: np.ndarray | None = None) -> np.ndarray:
    """Return the place of every corner of the pixels, float64[rows + 1, cols + 1, 2] as (column, row).

    Args:
        regions: int[rows, cols]; borders run where numbers differ, and around the raster.
        image: float32[bands, rows, cols], normalised so that a standard deviation of the scene is about 1;
            without it the places are smoothed only.
    """
    rows, cols = regions.shape
    padded = np.pad(regions, 1, constant_values=-1)
    upright = (padded[1:-1, 1:] != padded[1:-1, :-1]).astype(np.float64)
    level = (padded[1:, 1:-1] != padded[:-1, 1:-1]).astype(np.float64)
    across, down = np.zeros_like(upright), np.zeros_like(level)
    if image is not None:
        found, contrast = _changes(image)
        across, upright = found * (upright > 0), upright * contrast
        found, contrast = _changes(image.transpose(0, 2, 1))
        down, level = found.T * (level > 0), level * contrast.T
    moved = _at_changes(upright, level, across, down)
    shares = _shares(upright, level)
    lies = np.stack([shares[3] - shares[2], shares[1] - shares[0]])
    for _ in range(ROUNDS):
        for step in (SHRINK, GROW):
            moved += step * (_mean_of_neighbours(moved, shares) + lies - moved)
    moved = np.rint(np.clip(moved, -FARTHEST, FARTHEST) * STEPS) / STEPS
    # The rim of the raster is no edge of the image, and stays where it is.
    moved[0][:, [0, -1]] = 0
    moved[1][[0, -1]] = 0
    moved[0] += np.arange(cols + 1)
    moved[1] += np.arange(rows + 1)[:, None]
    return np.moveaxis(moved, 0, 2)


def plain_corners(shape: tuple[int, int]) -> np.ndarray:
    """Return the places of the corners of pixels as they are, float64[rows + 1, cols + 1, 2]."""
    rows, cols = shape
    return np.stack(np.meshgrid(np.arange(cols + 1.0), np.arange(rows + 1.0)), axis=2)


def places_along(
    regions: np.ndarray, inside: np.ndarray, image: Callable[[Sequence[int]], np.ndarray | None]
) -> np.ndarray:
    """Return what `corner_places` does, on the outline of some regions; elsewhere corners stay where they are.

    A large object has a short outline beside its pixels: only blocks that hold a piece of it are looked at.

    Args:
        regions: int[rows, cols].
        inside: bool[rows, cols], the pixels of some of the regions.
        image: returns a window (column, row, width, height) of the image, or None.
    """
    rows, cols = regions.shape
    if regions.size <= BLOCK**2:
        return corner_places(regions, image([0, 0, cols, rows]))
    places = plain_corners(regions.shape)
    at_border = np.zeros((rows + 1, cols + 1), bool)
    padded = np.pad(inside, 1)
    at_border[:, :] = padded[:-1, :-1] != padded[1:, 1:]
    at_border |= padded[:-1, 1:] != padded[1:, :-1]
    for top in range(0, rows + 1, BLOCK):
        for left in range(0, cols + 1, BLOCK):
            if not at_border[top : top + BLOCK, left : left + BLOCK].any():
                continue
            first = max(0, left - MARGIN), max(0, top - MARGIN)
            last = min(cols, left + BLOCK + MARGIN), min(rows, top + BLOCK + MARGIN)
            part = regions[first[1] : last[1], first[0] : last[0]]
            found = corner_places(part, image([*first, part.shape[1], part.shape[0]]))
            here = found[top - first[1] :, left - first[0] :][:BLOCK, :BLOCK]
            places[top : top + here.shape[0], left : left + here.shape[1]] = here + first
    return places


def outlines(
    regions: np.ndarray, inside: np.ndarray, places: np.ndarray, tolerance: float = SIMPLIFIED_TO
) -> list[Outline]:
    """Return the polygons of a set of regions, largest first.

    Args:
        regions: int[rows, cols], as ``corner_places`` got them.
        inside: bool[rows, cols], the pixels of some of the regions, each of them whole.
        places: of ``corner_places``.
        tolerance: pixels that simplified arcs may lie off; 0 keeps every corner.

    Returns:
        pixels that only touch at a corner are in different polygons.
    """
    meeting = _degrees(regions) != 2
    flat, nodes = places.reshape(-1, 2), meeting.ravel()
    drawn = [_drawn(ring, flat, nodes, tolerance) for ring in corner_rings(inside)]
    outer = sorted((ring for ring in drawn if _area(ring) > 0), key=_area, reverse=True)
    holes = [ring for ring in drawn if _area(ring) < 0]
    owners = [_owner(hole, outer) for hole in holes]
    return [
        Outline(ring, tuple(hole for hole, owner in zip(holes, owners) if owner == number))
        for number, ring in enumerate(outer)
    ]


def corner_rings(inside: np.ndarray) -> list[np.ndarray]:
    """Return the rings around a mask as numbers of corners (row * (cols + 1) + column), each closed and simple.

    Outer rings turn clockwise on the screen, holes the other way.
    """
    rows, cols = inside.shape
    padded = np.pad(inside, 1)
    middle = padded[1:-1, 1:-1]
    edges = (
        (middle & ~padded[:-2, 1:-1], 0, 0, _EAST),
        (middle & ~padded[1:-1, 2:], 0, 1, _SOUTH),
        (middle & ~padded[2:, 1:-1], 1, 1, _WEST),
        (middle & ~padded[1:-1, :-2], 1, 0, _NORTH),
    )
    leaving: dict[int, list[int]] = {}
    for edge, down, right, heading in edges:
        row, col = np.nonzero(edge)
        for corner in ((row + down) * (cols + 1) + col + right).tolist():
            leaving.setdefault(corner, []).append(heading)
    steps = (1, cols + 1, -1, -(cols + 1))
    rings = []
    while leaving:
        rings += _simple_rings(_walk(leaving, steps))
    return rings


def smoothed_line(points: np.ndarray, rounds: int = ROUNDS) -> np.ndarray:
    """Return a line float64[k, 2] without its staircase; its ends stay."""
    line = np.array(points, np.float64)
    for _ in range(rounds):
        for step in (SHRINK, GROW):
            line[1:-1] += step * ((line[:-2] + line[2:]) / 2 - line[1:-1])
    return line


def simplified(line: np.ndarray, tolerance: float) -> np.ndarray:
    """Return the vertices of a line that Douglas and Peucker (1973) keep; its ends stay."""
    keep = np.zeros(len(line), bool)
    keep[[0, -1]] = True
    places = line.tolist()
    waiting = [(0, len(line) - 1)]
    while waiting:
        first, last = waiting.pop()
        if last - first < 2:
            continue
        farthest, off = _farthest(line, places, first, last)
        if off > tolerance:
            keep[farthest] = True
            waiting += [(first, farthest), (farthest, last)]
    return line[keep]


def _farthest(line: np.ndarray, places: list[list[float]], first: int, last: int) -> tuple[int, float]:
    """Return which vertex between two is farthest from the straight line through them, and how far it is."""
    if last - first > _SHORT:
        off = _distances(line[first + 1 : last], line[first], line[last])
        farthest = int(off.argmax())
        return first + 1 + farthest, float(off[farthest])
    # Most pieces are short: for those, arrays cost more than they save.
    (x, y), (end_x, end_y) = places[first], places[last]
    along_x, along_y = end_x - x, end_y - y
    length = math.hypot(along_x, along_y)
    farthest, most = first + 1, -1.0
    for index in range(first + 1, last):
        to_x, to_y = places[index][0] - x, places[index][1] - y
        off = abs(to_x * along_y - to_y * along_x) / length if length else math.hypot(to_x, to_y)
        if off > most:
            farthest, most = index, off
    return farthest, most


def _changes(image: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return where the image changes beside each upright side of its pixels, and how strongly.

    Returns:
        float64[rows, cols + 1]: pixels right of the side, -0.5 to 0.5; and a weight from 0 to 1.
    """
    cols = image.shape[2]
    wide = np.pad(image, ((0, 0), (0, 0), (3, 3)), mode="edge")

    def beside(offset: int) -> np.ndarray:
        return wide[:, :, 3 + offset : 3 + offset + cols + 1]

    left, right = (beside(-3) + beside(-2)) / 2, (beside(1) + beside(2)) / 2
    difference = right - left
    squared = np.einsum("brc,brc->rc", difference, difference)
    likeness = [
        np.einsum("brc,brc->rc", beside(offset) - left, difference) / np.maximum(squared, LEAST_WEIGHT)
        for offset in (-1, 0)
    ]
    shift = 1 - sum(np.clip(each, 0, 1) for each in likeness)
    contrast = squared / len(image)
    trust = contrast / (contrast + HALF_CONTRAST**2)
    return np.clip(shift, -0.5, 0.5) * trust, np.maximum(trust, LEAST_WEIGHT)


def _at_changes(upright: np.ndarray, level: np.ndarray, across: np.ndarray, down: np.ndarray) -> np.ndarray:
    """Return how far the mean of the middles of a corner's sides, moved to where the image changes, lies from it.

    Returns:
        float64[2, rows + 1, cols + 1], to the right and down; 0 where no border is.
    """
    above, below, left, right = _shares(upright, level)
    moved = np.zeros((2, *above.shape))
    moved[0, 1:] += above[1:] * across
    moved[0, :-1] += below[:-1] * across
    moved[1, :, 1:] += left[:, 1:] * down
    moved[1, :, :-1] += right[:, :-1] * down
    moved[0] += (right - left) / 2
    moved[1] += (below - above) / 2
    return moved


def _shares(upright: np.ndarray, level: np.ndarray) -> np.ndarray:
    """Return the weights of the sides above, below, left and right of each corner, that sum to 1 or are all 0."""
    weights = np.zeros((4, level.shape[0], upright.shape[1]))
    weights[0, 1:] = weights[1, :-1] = upright
    weights[2, :, 1:] = weights[3, :, :-1] = level
    total = weights.sum(axis=0)
    return np.divide(weights, total, out=weights, where=total > 0)


def _mean_of_neighbours(moved: np.ndarray, shares: np.ndarray) -> np.ndarray:
    mean = np.zeros_like(moved)
    mean[:, 1:] += shares[0, 1:] * moved[:, :-1]
    mean[:, :-1] += shares[1, :-1] * moved[:, 1:]
    mean[:, :, 1:] += shares[2, :, 1:] * moved[:, :, :-1]
    mean[:, :, :-1] += shares[3, :, :-1] * moved[:, :, 1:]
    return mean


def _degrees(regions: np.ndarray) -> np.ndarray:
    """Return how many borders end at each corner, int[rows + 1, cols + 1]."""
    padded = np.pad(regions, 1, constant_values=-1)
    upright = padded[:, 1:] != padded[:, :-1]
    level = padded[1:] != padded[:-1]
    return upright[:-1].astype(int) + upright[1:] + level[:, :-1] + level[:, 1:]


def _walk(leaving: dict[int, list[int]], steps: tuple[int, ...]) -> list[int]:
    """Return the corners of one closed walk, and take its sides out of ``leaving``."""
    start = corner = next(iter(leaving))
    heading = leaving[start][0]
    walk = [start]
    while True:
        headings = leaving[corner]
        headings.remove(heading)
        if not headings:
            del leaving[corner]
        corner += steps[heading]
        walk.append(corner)
        if corner not in leaving:
            return walk
        # Where pixels touch at a corner only, the walk turns right and stays with its pixel.
        onward = (heading + 1) % 4
        heading = onward if onward in leaving[corner] else leaving[corner][0]


def _simple_rings(walk: list[int]) -> list[np.ndarray]:
    """Return the closed rings of a walk that comes by some corners more than once."""
    rings, path, seen = [], [], {}
    for corner in walk:
        if corner in seen:
            start = seen[corner]
            rings.append(np.array([*path[start:], corner]))
            for gone in path[start:]:
                del seen[gone]
            del path[start:]
        seen[corner] = len(path)
        path.append(corner)
    return rings


def _drawn(ring: np.ndarray, places: np.ndarray, nodes: np.ndarray, tolerance: float) -> np.ndarray:
    """Return a ring at its places, its arcs simplified one by one and alike in both directions."""
    ring = ring[:-1]
    ends = np.flatnonzero(nodes[ring])
    if len(ends) == 0:
        # A ring of one arc begins at its lowest corner and is halved where it is farthest from there.
        ring = np.roll(ring, -int(ring.argmin()))
        off = np.abs(places[ring] - places[ring[0]]).sum(axis=1)
        ends = np.array([0, min(np.flatnonzero(off == off.max()), key=lambda place: ring[place])])
    else:
        ring, ends = np.roll(ring, -int(ends[0])), ends - ends[0]
    closed = np.append(ring, ring[0])
    stops = [*ends[1:].tolist(), len(ring)]
    arcs = [_arc(closed[first : last + 1], places, tolerance) for first, last in zip(ends.tolist(), stops)]
    return np.concatenate([*(arc[:-1] for arc in arcs), places[ring[:1]]])


def _arc(corners: np.ndarray, places: np.ndarray, tolerance: float) -> np.ndarray:
    backwards = (corners[0], corners[1]) > (corners[-1], corners[-2])
    line = simplified(places[corners[::-1] if backwards else corners], tolerance)
    return line[::-1] if backwards else line


def _distances(points: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    along = end - start
    length = np.hypot(*along)
    if length == 0:
        return np.hypot(*(points - start).T)
    return np.abs((points[:, 0] - start[0]) * along[1] - (points[:, 1] - start[1]) * along[0]) / length


def _area(ring: np.ndarray) -> float:
    """Return the area of a closed ring, positive where it turns clockwise on the screen."""
    x, y = ring.T
    return float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2)


def _owner(hole: np.ndarray, outer: list[np.ndarray]) -> int:
    """Return the number of the smallest outer ring around a hole."""
    middle = (hole[0] + hole[1]) / 2
    around = [number for number, ring in enumerate(outer) if -_area(hole) < _area(ring) and _holds(ring, middle)]
    return around[-1] if around else 0


def _holds(ring: np.ndarray, point: np.ndarray) -> bool:
    (x0, y0), (x1, y1) = ring[:-1].T, ring[1:].T
    crosses = (y0 > point[1]) != (y1 > point[1])
    where = x0[crosses] + (point[1] - y0[crosses]) / (y1[crosses] - y0[crosses]) * (x1[crosses] - x0[crosses])
    return bool((where > point[0]).sum() % 2)
