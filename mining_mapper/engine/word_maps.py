"""The words that bring in other maps: what a model detects, and polygons of an older map, as lists of candidates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import shapely
import shapely.geometry

from ..core.class_guess import given_classes, guess_class
from ..core.measures import HECTARE
from ..core.taxonomy import Taxonomy, taxonomy_from_dict
from .campaign_file import read_for_export, read_rows
from .models.campaigns import row_of_scene
from .models.detecting import detect_with
from .scene import open_scene
from .word_files import write_outlines
from .word_sources import Outside, read_outside, scene_of

AREA = "area_of_interest"
NEXT = (
    "Nothing is in the campaign yet: QGIS alone writes it. Add this file to the project, choose Import polygons of an "
    "older map… in the panel, and walk through the list."
)

Tell = Callable[..., None]
Stop = Callable[[], bool]


def detect_objects(values: Mapping[str, Any], tell: Tell, stop: Stop) -> dict[str, Any]:
    """Write what a model detects on an image: class as the model names it, share of mining, area."""
    source = scene_of(values)
    scene = open_scene(**source["scene"])
    least_area = values["least_hectares"] * HECTARE
    with TemporaryDirectory() as temporary:
        cache = source["cache"] or temporary
        found = detect_with(values["model"], scene, cache, float(values["share"]), least_area, tell, stop)
    best = [max(each.scores, key=each.scores.get) for each in found]
    columns = {
        "class": best,
        "probability": [each.scores[name] for each, name in zip(found, best, strict=True)],
        "area_m2": [each.area for each in found],
        "source": [Path(values["model"]).name] * len(found),
    }
    write_outlines(Path(values["output"]), [each.geometry for each in found], columns, scene.crs)
    return {"path": values["output"], "objects": len(found), "area_m2": sum(columns["area_m2"])}


def import_map(values: Mapping[str, Any], tell: Tell, _stop: Stop) -> dict[str, Any]:
    """Write the polygons of another map as a campaign takes them: its classes, its CRS, its area of interest.

    The campaign itself is written by QGIS alone: its panel, or the algorithm of this name in Processing, takes
    the list that is written here.
    """
    campaign = values["campaign"]
    tables = read_for_export(campaign)
    taxonomy = taxonomy_from_dict(tables["taxonomy"]["definition"], "The campaign's taxonomy")
    field = values["field"] or ""
    outside = read_outside(values["layer"], field, tables["crs"])
    classes = classes_of(outside, field, values["classes"] or "", values["class"], taxonomy)
    place = _place(tables, Path(campaign), row_of_scene(tables, values["image"] or "", campaign))
    kept, counts = [], {"outside": 0, "left_out": 0}
    for shape, value in zip(outside.shapes, outside.values, strict=True):
        cut = _polygons(shape.intersection(place)) if shape.area > 0 else None
        if cut is None:
            counts["outside"] += 1
        elif not classes.get(value):
            counts["left_out"] += 1
        else:
            kept.append((cut, value))
    tell(0.9)
    codes = [classes[value] for _, value in kept]
    columns = {
        "class": codes,
        "name": [taxonomy[code].name for code in codes],
        "value": [value for _, value in kept],
        "source": [Path(values["layer"]).name] * len(kept),
    }
    shapes = [shapely.geometry.mapping(shape) for shape, _ in kept]
    write_outlines(Path(values["output"]), shapes, columns, tables["crs"])
    told = {"path": values["output"], "objects": len(kept), **counts}
    return {**told, "mended": outside.mended, "empty": outside.empty, "classes": classes, "next": NEXT}


def classes_of(outside: Outside, field: str, told: str, code: str, taxonomy: Taxonomy) -> dict[str, str]:
    """Return value -> code of the taxonomy, empty for values that are left out.

    Args:
        outside: of which file.
        field: whose values they are; empty where all are of one class.
        told: ``value=CODE; value=CODE`` for values that cannot be guessed, or shall be another class.
        code: of all, without a field.
        taxonomy: of the campaign.

    Raises:
        CampaignError: it is not written so, or a code is not in the taxonomy.
    """
    given = given_classes(told, taxonomy, "" if field else code)
    if not field:
        return {"": code}
    return {value: given.get(value, guess_class(value, taxonomy)) for value in sorted(set(outside.values))}


def _place(tables: Mapping[str, Any], campaign: Path, scene: Mapping[str, Any]) -> shapely.Geometry:
    """Return the area of interest of a scene, or its whole outline, in the campaign's CRS."""
    settings = {row["name"]: row["value"] for row in read_rows(campaign, "settings")}
    first = min(tables["scenes"], key=lambda row: row["created"])["uuid"] == scene["uuid"]
    wanted = settings.get(AREA if first else f"{AREA} {scene['uuid']}")
    place = shapely.from_wkt(wanted) if wanted else shapely.geometry.shape(scene["geometry"])
    return shapely.make_valid(place)


def _polygons(shape: shapely.Geometry) -> shapely.Geometry | None:
    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon" and part.area > 0]
    return shapely.MultiPolygon(parts) if parts else None
