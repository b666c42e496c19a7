"""Polygons: those from outside, checked before a library of C sees them (GDAL ends the process at some broken ones),
and those of pixels, drawn smooth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
import shapely.geometry
from shapely.errors import ShapelyError

from ..core import arcs
from ..core.errors import ProtocolError
from .units import unit_bounds

POLYGONS = ("Polygon", "MultiPolygon")


def required_outline(geometry: Mapping[str, Any], owner: str) -> dict[str, Any]:
    """Return a polygon as ``checked_outline`` does, but refuse an empty one.

    Raises:
        ProtocolError: it is no polygon, is empty, or its coordinates are not finite numbers.
    """
    outline = checked_outline(geometry, owner)
    if outline is None:
        raise ProtocolError(f"The outline of {owner} is empty.", "Draw it again.")
    return outline


def checked_outline(geometry: Mapping[str, Any], owner: str) -> dict[str, Any] | None:
    """Return a GeoJSON polygon or multipolygon made anew from plain numbers, or None where it is empty.

    Args:
        geometry: the object that arrived; its coordinates are kept as they are.
        owner: whose outline it is, for the message, e.g. ``label 12``.

    Raises:
        ProtocolError: it is no polygon, or its coordinates are not finite numbers.
    """
    try:
        if geometry["type"] not in POLYGONS:
            raise ValueError(f"{geometry['type']} is no polygon")
        outline = shapely.geometry.shape(geometry)
        if not np.isfinite(shapely.get_coordinates(outline)).all():
            raise ValueError("coordinates are not finite")
    except (AttributeError, LookupError, TypeError, ValueError, ShapelyError) as error:
        raise ProtocolError(f"The outline of {owner} is no polygon.", "Draw it again.", str(error)) from error
    return None if outline.is_empty else shapely.geometry.mapping(outline)


def valid_polygons(shape: shapely.Geometry) -> shapely.Geometry | None:
    """Return the polygons of a shape, mended where they cross themselves or each other; None where none is left."""
    if shape.is_valid:
        return shape
    parts = shapely.get_parts(shapely.get_parts(shapely.make_valid(shape)))
    polygons = [part for part in parts if part.geom_type == "Polygon" and part.area > 0]
    return shapely.union_all(polygons) if polygons else None


def smooth_outline(numbers: np.ndarray, inside: np.ndarray, place: rasterio.Affine) -> dict[str, Any]:
    """Return the outline of some pixels as GeoJSON, smooth.

    Borders between numbers are the same to the last vertex whichever of them are outlined.

    Args:
        numbers: int32[rows, cols], of a window that reaches ``arcs.MARGIN`` pixels beyond what is outlined.
        inside: bool[rows, cols]: what is outlined.
        place: from columns and rows of the window to the coordinates of the result.
    """
    drawn = arcs.outlines(numbers, inside, arcs.corner_places(numbers))

    def ring(corners: np.ndarray) -> list[tuple[float, float]]:
        return [place * (column, row) for column, row in corners.tolist()]

    polygons = [shapely.Polygon(ring(each.outer), [ring(hole) for hole in each.holes]) for each in drawn]
    return shapely.geometry.mapping(shapely.MultiPolygon(polygons))


def outline_of_units(frame_path: str | Path, units: Sequence[int]) -> dict[str, Any]:
    """Return the outline of some units together as GeoJSON, smooth and in the raster's coordinates.

    Borders between units are the same to the last vertex whichever of them are outlined.
    """
    bounds = unit_bounds(frame_path)[np.array(units) - 1]
    with rasterio.open(frame_path) as source:
        top, left = (int(edge) for edge in np.maximum(bounds[:, :2].min(axis=0) - arcs.MARGIN, 0))
        bottom, right = (int(edge) for edge in bounds[:, 2:].max(axis=0) + arcs.MARGIN + 1)
        window = rasterio.windows.Window(left, top, min(right, source.width) - left, min(bottom, source.height) - top)
        numbers = source.read(1, window=window)
        place = source.window_transform(window)
    return smooth_outline(numbers, np.isin(numbers, units), place)
