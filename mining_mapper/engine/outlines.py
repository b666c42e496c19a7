"""Polygons from outside, checked before a library of C sees them: GDAL ends the process at some broken ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely
from shapely.errors import ShapelyError

from ..core.errors import ProtocolError

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
