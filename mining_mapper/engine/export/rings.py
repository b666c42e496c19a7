"""Polygons as single rings, for formats that know no holes."""

from __future__ import annotations

import numpy as np
import shapely

FEWEST_CORNERS = 3
SMALLEST_AREA = 1e-6


def single_rings(outline: shapely.Geometry) -> list[np.ndarray]:
    """Return every part of a polygon as one ring float64[n, 2], not closed.

    A hole is joined to the ring around it by a bridge without width, there and back, so that whoever fills the
    ring by parity leaves the hole out, and its signed area is that of the part.
    """
    parts = (part for part in shapely.get_parts(outline) if part.geom_type == "Polygon")
    rings = [_bridged(shapely.geometry.polygon.orient(part)) for part in parts if part.area > SMALLEST_AREA]
    return [ring for ring in rings if len(ring) >= FEWEST_CORNERS]


def _bridged(part: shapely.Polygon) -> np.ndarray:
    ring = shapely.get_coordinates(part.exterior)[:-1]
    # The leftmost hole first: the bridge to a later one never crosses an earlier one to its left.
    holes = sorted((shapely.get_coordinates(hole)[:-1] for hole in part.interiors), key=lambda hole: hole[:, 0].min())
    for hole in holes:
        start = int(np.argmin(hole[:, 0]))
        turned = np.roll(hole, -start, axis=0)
        at = _visible(ring, turned[0])
        ring = np.concatenate([ring[: at + 1], turned, turned[:1], ring[at:]])
    return ring


def _visible(ring: np.ndarray, corner: np.ndarray) -> int:
    """Return the place in a ring of a corner that is near another and sees it, as far as one does."""
    order = np.argsort(((ring - corner) ** 2).sum(axis=1), kind="stable")
    outline = shapely.LinearRing(ring)
    for place in order.tolist():
        bridge = shapely.LineString([ring[place], corner])
        if bridge.length == 0 or not bridge.crosses(outline):
            return place
    return int(order[0])
