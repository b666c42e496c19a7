"""Chips: parts of the image with their masks, on one grid.

A mask holds 0 where somebody said that there is no mining, 1..n the mining classes, and 255 where
nobody looked or nobody could tell. Absence of a label is not absence of a mine: only labels of
other land and searched areas make background.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.features
from rasterio.warp import transform_geom
from rasterio.windows import Window, bounds
from shapely.geometry import box, shape
from shapely.strtree import STRtree

from ...core.errors import Cancelled
from ...core.taxonomy import MINING, UNKNOWN_VALUE
from ..units import unit_polygons
from .context import ExportContext

OTHER = 0


def write_chips(context: ExportContext, folder: Path) -> None:
    """Write ``chips/NNNNNN_image.tif`` and ``chips/NNNNNN_mask.tif`` wherever a chip holds a label."""
    target = folder / "chips"
    target.mkdir()
    for scene in context.request.scenes:
        if not Path(scene["path"]).is_file():
            context.warnings.append(f"The image {scene['path']} is missing; it has no chips.")
            continue
        with rasterio.open(scene["path"]) as source:
            _write_scene(context, target, scene, source)


def _write_scene(
    context: ExportContext, target: Path, scene: dict[str, Any], source: rasterio.DatasetReader
) -> None:
    burns = _burns(context, scene, source)
    labelled = [shape(geometry) for geometry, _, is_label in burns if is_label]
    if not labelled:
        return
    tree = STRtree(labelled)
    windows = [
        window
        for window in _windows(source.width, source.height, context.request.chip_size, context.request.stride)
        if len(tree.query(box(*bounds(window, source.transform)), predicate="intersects"))
    ]
    shapes = [(geometry, value) for geometry, value, _ in burns]
    for done, window in enumerate(windows, 1):
        if context.cancelled():
            raise Cancelled("The export was stopped; nothing was written.")
        mask = _mask(shapes, source, window)
        if (mask != UNKNOWN_VALUE).any():
            _write_chip(context, target, scene, source, window, mask)
        context.progress(done / len(windows), "chips")


def _burns(
    context: ExportContext, scene: dict[str, Any], source: rasterio.DatasetReader
) -> list[tuple[dict[str, Any], int, bool]]:
    """Return geometry in the scene's CRS, value, and whether it is a label, in the order of burning."""
    request, dense = context.request, context.dense

    def here(geometry: dict[str, Any]) -> dict[str, Any]:
        return transform_geom(request.crs, source.crs, geometry)

    searched = [
        (here(area["geometry"]), OTHER, False)
        for area in request.searched_areas
        if area["scene"] == scene["uuid"] and _covers(context, area.get("classes") or [])
    ]
    unclear = [(geometry, UNKNOWN_VALUE, False) for geometry in _undecided(context, scene)]
    labels = [label for label in request.labels if label["scene"] == scene["uuid"]]
    # Small features lie on large ones: they are burnt last.
    labels.sort(key=lambda label: (-label["area"], label["uuid"]))
    burnt = [(here(label["geometry"]), _value(context, label["class"], dense), True) for label in labels]
    return searched + unclear + burnt


def _value(context: ExportContext, code: str, dense: dict[str, int]) -> int:
    if code in dense:
        return dense[code]
    return OTHER if code in context.request.taxonomy else UNKNOWN_VALUE


def _covers(context: ExportContext, searched: list[str]) -> bool:
    """Return whether a search for these classes would have found every class of the masks."""
    taxonomy = context.request.taxonomy
    return all({code, *taxonomy.ancestors(code)} & set(searched) for code in context.dense) and (
        MINING in searched or bool(context.dense)
    )


def _undecided(context: ExportContext, scene: dict[str, Any]) -> list[dict[str, Any]]:
    geometries = []
    for frame in context.request.frames:
        units = [
            draw["unit"]
            for draw in context.request.draws
            if draw["frame"] == frame["uuid"] and draw["state"] == "undecided"
        ]
        if frame["scene"] == scene["uuid"] and units and Path(frame["raster"]).is_file():
            geometries += unit_polygons(frame["raster"], units).values()
    return geometries


def _windows(width: int, height: int, size: int, stride: int) -> Iterator[Window]:
    """Yield windows row by row; the last ones are moved inwards so that they are whole."""
    for row in _starts(height, size, stride):
        for column in _starts(width, size, stride):
            yield Window(column, row, min(size, width), min(size, height))


def _starts(length: int, size: int, stride: int) -> list[int]:
    last = max(length - size, 0)
    return sorted({*range(0, last, stride), last})


def _mask(shapes: list[tuple[dict[str, Any], int]], source: rasterio.DatasetReader, window: Window) -> np.ndarray:
    return rasterio.features.rasterize(
        shapes,
        (int(window.height), int(window.width)),
        fill=UNKNOWN_VALUE,
        transform=source.window_transform(window),
        dtype="uint8",
    )


def _write_chip(
    context: ExportContext,
    target: Path,
    scene: dict[str, Any],
    source: rasterio.DatasetReader,
    window: Window,
    mask: np.ndarray,
) -> None:
    name = f"{len(context.chips):06d}"
    profile = {
        "driver": "GTiff",
        "width": window.width,
        "height": window.height,
        "crs": source.crs,
        "transform": source.window_transform(window),
        "compress": "deflate",
    }
    image = {**profile, "count": source.count, "dtype": source.dtypes[0], "nodata": source.nodata}
    with rasterio.open(target / f"{name}_image.tif", "w", **image) as chip:
        chip.write(source.read(window=window))
        chip.descriptions = source.descriptions
    with rasterio.open(
        target / f"{name}_mask.tif", "w", **profile, count=1, dtype="uint8", nodata=UNKNOWN_VALUE
    ) as chip:
        chip.write(mask, 1)
    values, counts = np.unique(mask, return_counts=True)
    context.chips.append(
        {
            "image": f"chips/{name}_image.tif",
            "mask": f"chips/{name}_mask.tif",
            "scene": scene["uuid"],
            "window": [int(part) for part in (window.col_off, window.row_off, window.width, window.height)],
            "pixels": dict(zip((str(value) for value in values.tolist()), counts.tolist())),
        }
    )
