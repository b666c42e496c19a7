"""What the engine trains on, read from a campaign: answers, shapes, and the units that left the pool."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes

from ..core.sampling import lure_weights
from ..core.schema import UNSEEN

if TYPE_CHECKING:
    from .campaign import Campaign

_SHAPE_ORIGINS = ["digitised", "harvested", "imported"]
_DIGITS = 17


def snapshot(campaign: Campaign, frame: str) -> dict[str, Any]:
    """Return ``answers``, ``shapes``, ``gone`` and ``parents`` of ``docs/protocol.md`` for one frame.

    Shapes are in the CRS of its scene.

    A label that was corrected after its answer trains as it is now; the draw keeps its first answer,
    from which areas are estimated. A unit that is audited trains nothing, also where a round drew it first: what a
    map is checked by must be news to it.
    """
    draws = campaign.rows("draws", columns=["uuid", "unit", "y", "order", "q", "r"], frame=frame)
    shares = {draw["uuid"]: draw["y"] for draw in draws}
    weights = weights_of(draws, campaign.row("frames", frame)["units"])
    labels = campaign.rows("labels", columns=["draw", "unit", "class"], origin="drawn", frame=frame)
    scene = campaign.row("scenes", campaign.row("frames", frame)["scene"])
    crossing = campaign.crossing(scene)
    shapes = campaign.rows(
        "labels",
        columns=["geometry", "class", "origin", "delineation", "tool"],
        origin=_SHAPE_ORIGINS,
        scene=scene["uuid"],
    )
    audited = {row["unit"] for row in campaign.rows("audits", columns=["unit"], frame=frame)}
    return {
        "answers": [
            *(
                {
                    "unit": label["unit"],
                    "shares": _trained_shares(label, shares.get(label["draw"])),
                    "origin": "drawn",
                    "weight": weights.get(label["draw"], 1.0),
                }
                for label in labels
                if label["unit"] not in audited
            ),
            # Named so that no outline over them trains either; what was answered is nobody's business.
            *({"unit": unit, "shares": {}, "origin": "audit"} for unit in sorted(audited)),
        ],
        "shapes": [
            {
                **{name: shape[name] for name in ("class", "origin", "delineation")},
                "geometry": to_geojson(crossing.to_scene(shape["geometry"])),
                # What nobody looked at covers ground, but teaches nothing.
                "trains": shape["tool"] != UNSEEN,
            }
            for shape in shapes
            if shape["geometry"]
        ],
        "gone": sorted(draw["unit"] for draw in draws),
        "parents": dict(campaign.taxonomy.tree.parents),
    }


def weights_of(draws: Sequence[Mapping[str, Any]], units: int) -> dict[str, float]:
    """Return how much each draw stands for (uuid -> weight), as LURE has it; mean about 1."""
    drawn = sorted(draws, key=lambda draw: draw["order"])
    q = np.array([min(1.0, draw["q"] / draw["r"]) for draw in drawn])
    found = lure_weights(q, units).tolist() if drawn else []
    return {draw["uuid"]: weight for draw, weight in zip(drawn, found)}


def _trained_shares(label: Mapping[str, Any], y: Mapping[str, float] | None) -> dict[str, float]:
    return dict(y) if y and label["class"] in y else {label["class"]: 1.0}


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
