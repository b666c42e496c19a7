"""Chips: parts of the image with their masks, on one grid.

A mask holds 0 where somebody said that there is no mining, 1..n the mining classes, and 255 where
nobody looked, nobody could tell or the image has no data, and where units of the audit sample are,
which training must not see. Absence of a label is not absence of a mine: only labels of other land,
the rest of units that were answered in part, and searched areas make background.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.features
from rasterio.warp import transform_geom
from rasterio.windows import Window, bounds
from shapely import box
from shapely.geometry import shape
from shapely.strtree import STRtree

from ...core.errors import FrameError, SceneError
from ...core.taxonomy import MINING, NOT_MINING, UNKNOWN_VALUE
from ..scene import Scene, open_scene
from ..units import unit_polygons
from ..validity import valid_pixels
from .context import ExportContext

OTHER = 0


@dataclass(frozen=True)
class _Burn:
    """A polygon in the scene's CRS, the value that it writes, and whether it is a label."""

    geometry: dict[str, Any]
    value: int
    is_label: bool = False


def write_chips(context: ExportContext, folder: Path) -> None:
    """Write ``chips/NNNNNN_image.tif`` and ``chips/NNNNNN_mask.tif`` wherever a chip holds a labelled pixel."""
    target = folder / "chips"
    target.mkdir()
    scenes = context.request.scenes
    for number, row in enumerate(scenes):
        try:
            scene = open_scene(row["path"], *(row.get(name) for name in ("roles", "date", "sensor", "offset", "scale")))
        except SceneError as error:
            context.warn(f"{error.message} It has no chips.", row["path"])
            continue
        with rasterio.open(row["path"]) as source:
            for fraction in _written(context, target, row["uuid"], scene, source):
                context.tell((number + fraction) / len(scenes))


def _written(
    context: ExportContext, target: Path, uuid: str, scene: Scene, source: rasterio.DatasetReader
) -> Iterator[float]:
    """Write the chips of a scene; yield the fraction done after each."""
    burns = _burns(context, uuid, source)
    outlines = STRtree([shape(burn.geometry) for burn in burns])
    labels = STRtree([outlines.geometries[place] for place, burn in enumerate(burns) if burn.is_label])
    windows = _labelled_windows(context, source, labels)
    for done, window in enumerate(windows, 1):
        context.check()
        near = np.sort(outlines.query(box(*bounds(window, source.transform))))
        mask = _mask([burns[place] for place in near], scene, source, window)
        if (mask != UNKNOWN_VALUE).any():
            _write_chip(context, target, uuid, source, window, mask)
        yield done / len(windows)


def _burns(context: ExportContext, scene: str, source: rasterio.DatasetReader) -> list[_Burn]:
    """Return what is written into the masks of a scene, in the order of writing."""
    request, dense = context.request, context.dense

    def here(geometry: dict[str, Any]) -> dict[str, Any]:
        return transform_geom(request.crs, source.crs, geometry)

    searched = [
        _Burn(here(area["geometry"]), OTHER)
        for area in request.searched_areas
        if area["scene"] == scene and area["geometry"] and _covers(context, area.get("classes") or [])
    ]
    unclear = [_Burn(outline, UNKNOWN_VALUE) for outline in _units(context, scene, context.undecided)]
    audited = [_Burn(here(label["geometry"]), UNKNOWN_VALUE) for label in request.audited if label["scene"] == scene]
    rests = [_Burn(outline, OTHER) for outline in _units(context, scene, _answered_in_part(context))]
    labels = sorted((label for label in request.labels if label["scene"] == scene), key=_from_large_to_small)
    burnt = [_Burn(here(label["geometry"]), _value(context, label["class"], dense), True) for label in labels]
    return searched + unclear + audited + rests + burnt


def _from_large_to_small(label: dict[str, Any]) -> tuple[Any, ...]:
    """Sort whole sites before the features in them, and large ones before small ones, which lie on them."""
    return label.get("delineation") != "envelope", -(label.get("area") or 0.0), label["uuid"]


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


def _answered_in_part(context: ExportContext) -> list[dict[str, Any]]:
    """Return the draws of units that are a class in one part, and were judged to be other land in the rest."""
    draws = (context.drawn.get(label.get("draw") or "") for label in context.request.labels)
    shares = [(draw, draw.get("y") or {}) for draw in draws if draw is not None]
    return [draw for draw, y in shares if 0 < y.get(NOT_MINING, 0) < 1]


def _units(context: ExportContext, scene: str, draws: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the outlines of drawn units of a scene, in the scene's CRS."""
    outlines: list[dict[str, Any]] = []
    for frame in context.request.frames:
        units = [draw["unit"] for draw in draws if draw["frame"] == frame["uuid"]]
        if frame["scene"] != scene or not units:
            continue
        try:
            outlines += unit_polygons(frame["raster"], units).values()
        except FrameError as error:
            told = (
                f"{error.message} Drawn units that are undecided or answered in part are not told apart in the masks."
            )
            context.warn(told, frame["raster"])
    return outlines


def _labelled_windows(context: ExportContext, source: rasterio.DatasetReader, labels: STRtree) -> list[Window]:
    """Return the windows with a label at the centre of a pixel, row by row.

    The last ones are moved inwards so that they are whole.
    """
    size, stride, grid = context.request.chip_size, context.request.stride, source.transform
    width, height = min(size, source.width), min(size, source.height)
    columns = np.array(_starts(source.width, size, stride))
    left, right = (grid.c + grid.a * (columns + edge) for edge in (0.5, width - 0.5))
    windows = []
    for row in _starts(source.height, size, stride):
        context.check()
        top, bottom = (grid.f + grid.e * (row + edge) for edge in (0.5, height - 0.5))
        hits = labels.query(box(left, bottom, right, top), predicate="intersects")[0]
        windows += [Window(int(columns[hit]), row, width, height) for hit in np.unique(hits)]
    return windows


def _starts(length: int, size: int, stride: int) -> list[int]:
    last = max(length - size, 0)
    return sorted({*range(0, last, stride), last})


def _mask(burns: list[_Burn], scene: Scene, source: rasterio.DatasetReader, window: Window) -> np.ndarray:
    mask = rasterio.features.rasterize(
        [(burn.geometry, burn.value) for burn in burns],
        (int(window.height), int(window.width)),
        fill=UNKNOWN_VALUE,
        transform=source.window_transform(window),
        dtype="uint8",
    )
    values = source.read(scene.validity.bands, window=window).astype(np.float32)
    mask[~valid_pixels(source, scene.validity, values, window)] = UNKNOWN_VALUE
    return mask


def _write_chip(
    context: ExportContext,
    target: Path,
    scene: str,
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
    values = source.read(window=window)
    image = {**profile, "count": source.count, "dtype": values.dtype, "nodata": source.nodata}
    with rasterio.open(target / f"{name}_image.tif", "w", **image) as chip:
        chip.write(values)
        chip.descriptions = source.descriptions
    with rasterio.open(
        target / f"{name}_mask.tif", "w", **profile, count=1, dtype="uint8", nodata=UNKNOWN_VALUE
    ) as chip:
        chip.write(mask, 1)
    numbers, counts = np.unique(mask, return_counts=True)
    context.chips.append(
        {
            "image": f"chips/{name}_image.tif",
            "mask": f"chips/{name}_mask.tif",
            "scene": scene,
            "window": [int(part) for part in (window.col_off, window.row_off, window.width, window.height)],
            "pixels": dict(zip((str(number) for number in numbers.tolist()), counts.tolist())),
        }
    )
