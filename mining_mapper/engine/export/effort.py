"""``effort.csv``: what the labels took, as the panel's tab tells it."""

from __future__ import annotations

import csv
from datetime import timezone
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from rasterio.errors import RasterioError
from rasterio.warp import transform_geom

from ...core.effort import Work, by_hand, effort_table
from ...core.effort_rows import works_of
from .context import ExportContext

EFFORT = "effort.csv"


def effort_of(context: ExportContext) -> list[list[Any]]:
    """Return the table of effort with its head, see ``core/effort.py``; nothing where nothing was counted."""
    works = _works(context)
    return effort_table(works) if any(work.actions is not None for work in works) else []


def write_effort(table: list[list[Any]], folder: Path) -> None:
    """Write the table as ``effort.csv``; no file without lines."""
    if table:
        # The mark lets spreadsheets see that names are UTF-8.
        with (folder / EFFORT).open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(table)


def _works(context: ExportContext) -> list[Work]:
    request = context.request
    grids = {scene["uuid"]: _grid(scene["path"]) for scene in request.scenes}

    def measure(label: dict[str, Any]) -> tuple[float | None, int | None]:
        grid = grids.get(label["scene"])
        return (None, None) if grid is None else _measured(label["outline"], request.crs, *grid)

    # Labels of other kinds of campaigns may lack what was never counted there.
    columns = dict.fromkeys(("tool", "arm", "seconds", "actions", "interpreter", "created"))
    answers = dict.fromkeys(("seconds", "actions", "interpreter", "answered"))
    decisions = dict.fromkeys(("label", "change", "arm", "decided", "seconds", "actions", "interpreter"))
    questions = {"draws": request.draws, "audits": request.audits, "repeats": request.repeats}
    return works_of(
        [{**columns, **label} for label in request.labels],
        {table: [{"state": "", **answers, **row} for row in rows] for table, rows in questions.items()},
        [{**decisions, **row} for row in request.candidates],
        measure,
        # The same campaign gives the same bytes wherever it is exported.
        timezone.utc,
    )


def _grid(path: str) -> tuple[Any, np.ndarray] | None:
    """Return the CRS of an image and the width and height of its pixels; None where it is missing."""
    try:
        with rasterio.open(path) as image:
            return image.crs, np.abs([image.transform.a, image.transform.e])
    except RasterioError:
        # The chips warn of it; effort can be told without, only not against drawing by hand.
        return None


def _measured(outline: shapely.Geometry, crs: str, scene_crs: Any, pixel: np.ndarray) -> tuple[float, int]:
    """Return the pixels of an outline and the actions of drawing it by hand."""
    if rasterio.crs.CRS.from_user_input(crs) != scene_crs:
        outline = shapely.geometry.shape(transform_geom(crs, scene_crs, shapely.geometry.mapping(outline)))
    polygons = [part for part in shapely.get_parts(outline) if part.geom_type == "Polygon"]
    rings = [[np.asarray(ring.coords)[:, :2] / pixel for ring in (p.exterior, *p.interiors)] for p in polygons]
    return outline.area / float(pixel.prod()), by_hand(rings)
