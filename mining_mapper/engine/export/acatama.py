"""The audit sample as points that AcATaMa takes as its sampling file: a number ``id``, one point each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely

from ...core.errors import FrameError
from ...core.schema import Column
from ..units import unit_polygons
from ..word_files import GEOPACKAGE_VERSION
from .context import ExportContext
from .vector import write_layer

FOLDER = "acatama"
FIELDS = (
    Column("id", "integer", "number of the point, in the random order in which it is asked"),
    Column("unit", "integer", "number of the unit in its frame"),
    Column("frame", "text", "uuid of the frame"),
    Column("design", "text", "design of the sample"),
    Column("stratum", "text", "stratum of the unit"),
    Column("pi", "real", "inclusion probability of the unit"),
    Column("weight", "real", "1 / pi"),
    Column("area", "real", "area of the unit, square metres"),
)


def write_acatama(context: ExportContext, folder: Path) -> None:
    """Write ``acatama/sample_N.gpkg`` for every frame with a sample, and ``acatama/classes.csv`` for the buttons.

    No answer is written, so that AcATaMa's interpreter is not led.
    """
    target = folder / FOLDER
    target.mkdir()
    number = 0
    for frame in context.request.frames:
        audits = sorted(
            (audit for audit in context.request.audits if audit["frame"] == frame["uuid"]),
            key=lambda audit: (audit.get("order") or 0, audit["unit"]),
        )
        if audits:
            number += 1
            _write_sample(context, target / f"sample_{number}.gpkg", frame, audits)
    if not number:
        context.warn("The campaign has no audit sample: there are no points for AcATaMa.")
    vocabulary = context.vocabulary
    rows = [
        f"{value},{_quoted(vocabulary.captions[term])},{vocabulary.colours[term]}"
        for term, value in vocabulary.values.items()
    ]
    rows.append(f"{len(rows) + 1},Other land,#ede6e0")
    (target / "classes.csv").write_text("\n".join(["value,name,colour", *rows]) + "\n", encoding="utf-8")


def _write_sample(context: ExportContext, path: Path, frame: dict[str, Any], audits: list[dict[str, Any]]) -> None:
    try:
        outlines = unit_polygons(frame["raster"], [audit["unit"] for audit in audits])
        with rasterio.open(frame["raster"]) as source:
            crs = source.crs.to_wkt()
    except FrameError as error:
        context.warn(f"{error.message} Its sample is not written for AcATaMa.", frame["raster"])
        return
    # A point inside the unit: the centre of a crescent is not.
    points = [shapely.geometry.shape(outlines[audit["unit"]]).representative_point() for audit in audits]
    rows = [
        {"id": place, **{column.name: audit.get(column.name) for column in FIELDS[1:]}, "weight": 1 / audit["pi"]}
        for place, audit in enumerate(audits, 1)
    ]
    options = {"VERSION": GEOPACKAGE_VERSION}
    write_layer(path, context, FIELDS, rows, np.array(points, object), "Point", options, crs)


def _quoted(name: str) -> str:
    escaped = name.replace('"', '""')
    return f'"{escaped}"'
