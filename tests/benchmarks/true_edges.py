"""Outlines against true edges: a SIMULATED scene whose objects are known on a grid twice as fine as the image's."""

from __future__ import annotations

from collections import Counter

import numpy as np

from mining_mapper.core import arcs
from mining_mapper.core.freehand import outlined
from mining_mapper.core.landscape import scene as simulation

SEEDS = (3, 4, 5, 6)
LEAST_PIXELS = 100
KNOTS, JITTER = 3.0, 1.0


def simulated(seed: int = 3, size: tuple[int, int] = (300, 300)) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the normalised image, objects by pixel, and objects on a grid twice as fine."""
    land = simulation.Countryside(np.random.default_rng((seed, 11)), size)
    sites = simulation.plan_sites(np.random.default_rng((seed, 12)), land, 40, 0.08, simulation.Changes())
    canvas = simulation.Canvas(size)
    land.paint(canvas, july=True)
    simulation.paint_sites(canvas, sites, july=True)
    image = simulation.Camera(seed, size).take(canvas, simulation.choose_bands(10), 1, 1000).astype(np.float32)
    classes = np.array(canvas.patches.class_value)[canvas.patch]
    fine = np.where((classes < 100) | (classes >= 200), 0, np.array(canvas.patches.object_id)[canvas.patch])
    four = np.sort(fine.reshape(size[0], 2, size[1], 2).transpose(0, 2, 1, 3).reshape(*size, 4), axis=-1)
    # The commonest of four, ties taken in turn: no object gains by having the higher number.
    objects = np.where(np.indices(size).sum(axis=0) % 2, four[..., 1], four[..., 2]).astype(np.int32)
    image = (image - image.mean(axis=(1, 2), keepdims=True)) / image.std(axis=(1, 2), keepdims=True)
    return image, objects, fine


def large(objects: np.ndarray) -> np.ndarray:
    """Return the numbers of the objects that are large enough to be judged."""
    return np.flatnonzero(np.bincount(objects.ravel()) >= LEAST_PIXELS)[1:]


def known_rings(fine: np.ndarray, number: int, fine_places: np.ndarray) -> list[np.ndarray]:
    """Return the true rings of an object, in pixels of the image, the largest first."""
    known = arcs.outlines(fine, fine == number, fine_places, tolerance=0)
    return [ring / 2 for outline in known for ring in (outline.outer, *outline.holes)]


def area(outline: arcs.Outline) -> float:
    """Return the area of a polygon."""

    def of_ring(ring):
        x, y = ring.T
        return (x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2

    return of_ring(outline.outer) + sum(of_ring(hole) for hole in outline.holes)


def sides(outlines) -> list:
    """Return the sides of polygons as unordered pairs of vertices; one that they touch themselves along, twice."""
    rings = [ring for outline in outlines for ring in (outline.outer, *outline.holes)]
    return [frozenset((tuple(a), tuple(b))) for ring in rings for a, b in zip(ring[:-1], ring[1:])]


def distances(points: np.ndarray, rings: list[np.ndarray]) -> np.ndarray:
    """Return how far points are from the nearest of the sides of some rings."""
    starts = np.concatenate([ring[:-1] for ring in rings])
    along = np.concatenate([np.diff(ring, axis=0) for ring in rings])
    squared = (along**2).sum(axis=1)
    share = ((points[:, None] - starts) * along).sum(axis=2) / squared
    nearest = starts + np.clip(share, 0, 1)[..., None] * along
    return np.hypot(*np.moveaxis(points[:, None] - nearest, 2, 0)).min(axis=1)


def along(ring: np.ndarray, step: float = 0.5) -> np.ndarray:
    """Return points along a closed ring, so many pixels apart."""
    lengths = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(ring, axis=0).T))])
    at = np.arange(0, lengths[-1], step)
    return np.column_stack([np.interp(at, lengths, ring[:, axis]) for axis in (0, 1)])


def sides_alone(objects: np.ndarray, places: np.ndarray) -> int:
    """Return how many sides inside of the raster are not those of exactly two neighbours."""
    drawn = (arcs.outlines(objects, objects == number, places) for number in np.unique(objects))
    count = Counter(side for outlines in drawn for side in sides(outlines))
    rim = (0, objects.shape[1]), (0, objects.shape[0])

    def on_rim(side) -> bool:
        return any(all(p[axis] == at for p in side) for axis in (0, 1) for at in rim[axis])

    return sum(times != 2 and not (times == 1 and on_rim(side)) for side, times in count.items())


def measured() -> dict[str, float]:
    """Return mean distances from true edges in pixels, of outlines of objects and of drags, and the rest of the bars.

    Keys: ``objects``, ``drags``, ``plain drags`` (a trembling hand's line as it is); ``area`` is the error of the sum
    of areas as a share; ``alone`` counts sides that neighbours do not share.
    """
    off: dict[str, list[np.ndarray]] = {"objects": [], "drags": [], "plain drags": []}
    found = true = 0.0
    alone = 0
    for seed in SEEDS:
        image, objects, fine = simulated(seed)
        places, fine_places = arcs.corner_places(objects, image), arcs.corner_places(fine)
        random = np.random.default_rng(seed)
        for number in large(objects):
            drawn, known = arcs.outlines(objects, objects == number, places), known_rings(fine, number, fine_places)
            off["objects"] += [distances(along(outline.outer), known) for outline in drawn]
            found, true = found + sum(map(area, drawn)), true + (fine == number).sum() / 4
            hand = along(known[0], KNOTS)
            hand = hand + random.normal(0, JITTER / np.sqrt(2), hand.shape)
            for name, ring in (("plain drags", hand), ("drags", outlined(image, hand, True))):
                off[name].append(distances(along(np.concatenate([ring, ring[:1]])), known))
        alone += sides_alone(objects, places)
    means = {name: float(np.concatenate(each).mean()) for name, each in off.items()}
    return {**means, "area": abs(found / true - 1), "alone": alone}
