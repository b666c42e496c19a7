"""What the engine trains on, read from a campaign: answers, shapes, and the units that left the pool."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes

from ..core.schema import SHAPE_ORIGINS
from ..core.taught import taught_answers, taught_shape

if TYPE_CHECKING:
    from .campaign import Campaign

_DIGITS = 17


def snapshot(campaign: Campaign, frame: str) -> dict[str, Any]:
    """Return ``answers``, ``shapes``, ``gone`` and ``parents`` of ``docs/protocol.md`` for one frame.

    Shapes are in the CRS of its scene.
    """
    draws = campaign.rows("draws", columns=["uuid", "unit", "y", "order", "q", "r"], frame=frame)
    labels = campaign.rows("labels", columns=["draw", "unit", "class"], origin="drawn", frame=frame)
    audited = {row["unit"] for row in campaign.rows("audits", columns=["unit"], frame=frame)}
    scene = campaign.row("scenes", campaign.row("frames", frame)["scene"])
    crossing = campaign.crossing(scene)
    shapes = campaign.rows(
        "labels",
        columns=["geometry", "class", "origin", "delineation", "tool"],
        origin=SHAPE_ORIGINS,
        scene=scene["uuid"],
    )
    return {
        "answers": taught_answers(labels, draws, audited, campaign.row("frames", frame)["units"]),
        "shapes": [
            taught_shape(shape, to_geojson(crossing.to_scene(shape["geometry"])))
            for shape in shapes
            if shape["geometry"]
        ],
        "gone": sorted(draw["unit"] for draw in draws),
        "parents": dict(campaign.taxonomy.tree.parents),
    }


def to_geojson(geometry: QgsGeometry) -> dict[str, Any]:
    """Return a geometry as the protocol carries it; polygons have the very numbers of the campaign's file.

    The engine reads the same file on the command line, and both must write the same bytes.
    """
    kind = QgsWkbTypes.flatType(geometry.wkbType())
    if kind == QgsWkbTypes.Type.MultiPolygon:
        return {"type": "MultiPolygon", "coordinates": [_rings(polygon) for polygon in geometry.asMultiPolygon()]}
    if kind == QgsWkbTypes.Type.Polygon:
        return {"type": "Polygon", "coordinates": _rings(geometry.asPolygon())}
    # QGIS's own is off by the last bit.
    return json.loads(geometry.asJson(_DIGITS))


def _rings(polygon: Sequence[Sequence[QgsPointXY]]) -> list[list[list[float]]]:
    return [[[point.x(), point.y()] for point in ring] for ring in polygon]
