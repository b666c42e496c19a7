"""Where chips lie: on a grid or around labels, and background by chance, each in one part of the set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ...core.errors import ExportError, SceneError
from ...core.export_options import CHIP_FORMATS
from ..scene import open_row
from .context import ExportContext
from .grid import ChipGrid
from .masks import SceneMasks

# Beyond this the options were not meant: nobody trains from so many chips of one image, and no disk holds them.
MOST_PLACES = 5_000_000


@dataclass(frozen=True)
class Chip:
    """A place to cut out.

    Attributes:
        grid: the grid of its scene.
        window: of the grid, pixels.
        kind: why it is there: ``grid``, ``label``, ``background`` or ``audit``.
        probability: with which it was taken; 1 but for background.
        name: stem of its files.
        part: the part of the set that it lies in.
    """

    grid: ChipGrid
    window: Window
    kind: str
    probability: float = 1.0
    name: str = ""
    part: str | None = ""

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return int(self.window.height), int(self.window.width)

    @property
    def box(self) -> shapely.Geometry:
        """Its outline in the scene's coordinates."""
        return shapely.box(*self.grid.bounds(self.window))


@dataclass(frozen=True)
class Plan:
    """All chips of a set, and the masks of their scenes by uuid."""

    chips: list[Chip]
    masks: dict[str, SceneMasks]


def plan_chips(context: ExportContext) -> Plan:
    """Return where chips are cut; scenes that cannot be read have none, which is among the warnings.

    Raises:
        ExportError: the options make more places for chips than can be meant.
    """
    options = context.request.options
    planned: list[Chip] = []
    candidates: list[Chip] = []
    masks: dict[str, SceneMasks] = {}
    kept_clear = test_boxes(context)
    for grid in scene_grids(context):
        scene_masks = masks[grid.uuid] = SceneMasks(context, grid.uuid, grid.scene.crs)
        if not len(scene_masks.labels.geometries):
            continue
        windows = _windows(context, grid, scene_masks)
        chips = [Chip(grid, window, "label" if options["placement"] == "labels" else "grid") for window in windows]
        planned += _parted(context, grid, chips, kept_clear)
        candidates += _parted(context, grid, _searched_ground(context, grid, scene_masks, windows), kept_clear)
        planned += [Chip(grid, window, "audit", part="test") for window in _audit_windows(context, grid)]
    kept = [chip for chip in planned if chip.part is not None]
    crossing = len(planned) - len(kept)
    kept += _background(context, [chip for chip in candidates if chip.part is not None])
    if not kept:
        context.warn("No chip can be cut: no image with labels can be read, or all chips cross borders of parts.")
    named = [replace(chip, name=f"{number:06d}") for number, chip in enumerate(kept)]
    if crossing:
        context.warn(f"Chips left out, as they lie across a border between two parts: {crossing}.")
    return Plan(named, masks)


def scene_grids(context: ExportContext) -> Iterator[ChipGrid]:
    """Yield the grid of every scene that can be read and holds labels."""
    labelled = {label["scene"] for label in context.request.written}
    for row in context.request.scenes:
        if row["uuid"] not in labelled:
            continue
        try:
            scene = open_row(row)
        except SceneError as error:
            context.warn(f"{error.message} It has no chips.", row["path"])
            continue
        yield ChipGrid.of(row["uuid"], scene, context.request.options)


def test_boxes(context: ExportContext) -> list[shapely.Geometry]:
    """Return the boxes, in the campaign's CRS, of the chips around the audit sample where that is the test set."""
    options = context.request.options
    if options["audit"] != "test" or not set(options["formats"]) & set(CHIP_FORMATS):
        return []
    found = []
    for grid in scene_grids(context):
        found += [shapely.box(*_there(context, grid, window)) for window in _audit_windows(context, grid)]
    return found


def _there(context: ExportContext, grid: ChipGrid, window: Window) -> tuple[float, float, float, float]:
    bounds = grid.bounds(window)
    crs = context.request.crs
    return bounds if grid.scene.crs == crs else transform_bounds(grid.scene.crs, crs, *bounds)


def _parted(context: ExportContext, grid: ChipGrid, chips: list[Chip], kept_clear: list[shapely.Geometry]) -> list[Any]:
    """Return the chips with their part; None as the part where they cross a border or the test sample."""
    if not chips:
        return []
    boxes = np.array([_there(context, grid, chip.window) for chip in chips])
    parts: list[str | None] = list(context.split.of_boxes(boxes))
    tree = shapely.STRtree(kept_clear)
    outlines = shapely.box(*boxes.T)
    ours, theirs = tree.query(outlines, predicate="intersects")
    for index in np.unique(ours[~shapely.touches(outlines[ours], tree.geometries[theirs])]).tolist():
        parts[index] = None
    is_split = context.split.parts != ("",)
    return [
        replace(chip, part=None if is_split and not part else part) for chip, part in zip(chips, parts, strict=True)
    ]


def _windows(context: ExportContext, grid: ChipGrid, masks: SceneMasks) -> list[Window]:
    if context.request.options["placement"] == "labels":
        trained = [burn.outline for burn in masks.burns if burn.label is not None and burn.label["origin"] != "audit"]
        return _centred(context, grid, shapely.bounds(trained).reshape(-1, 4))
    return [window for window, hit in _on_grid(context, grid, masks.labels) if hit]


def _audit_windows(context: ExportContext, grid: ChipGrid) -> list[Window]:
    """Return windows around the labels of the audit sample, where it is the test set."""
    request = context.request
    if request.options["audit"] != "test":
        return []
    own = [label["outline"] for label in request.audited if label["scene"] == grid.uuid]
    bounds = shapely.bounds(own).reshape(-1, 4)
    if grid.scene.crs != request.crs:
        bounds = np.array([transform_bounds(request.crs, grid.scene.crs, *box) for box in bounds]).reshape(-1, 4)
    return _centred(context, grid, bounds)


def _centred(context: ExportContext, grid: ChipGrid, bounds: np.ndarray) -> list[Window]:
    """Return windows centred on boxes [n, 4]; larger boxes get as many as cover them. Each window once."""
    size = context.request.options["chip_size"]
    stride = size - context.request.options["overlap"]
    width, height = min(size, grid.width), min(size, grid.height)
    inverse = ~grid.transform
    edges = [(*(inverse * (left, top)), *(inverse * (right, bottom))) for left, bottom, right, top in bounds.tolist()]
    _check_places(
        grid,
        sum(
            _needed(right - left, width, stride) * _needed(bottom - top, height, stride)
            for left, top, right, bottom in edges
        ),
    )
    found = {}
    for first_column, first_row, last_column, last_row in edges:
        for row in _around(first_row, last_row, height, stride, grid.height):
            for column in _around(first_column, last_column, width, stride, grid.width):
                found[row, column] = Window(column, row, width, height)
    return list(found.values())


def _needed(length: float, side: int, stride: int) -> int:
    """Return how many windows of a side cover a length."""
    return max(1, int(np.ceil((length - side) / stride)) + 1)


def _check_places(grid: ChipGrid, number: int) -> None:
    if number > MOST_PLACES:
        raise ExportError(
            f"{Path(grid.scene.path).name} would have {number} places for chips, more than {MOST_PLACES}.",
            "Choose larger pixels, larger chips or less overlap.",
        )


def _around(first: float, last: float, length: int, stride: int, limit: int) -> list[int]:
    """Return the starts of windows around an interval, inside 0..limit."""
    count = _needed(last - first, length, stride)
    begin = (first + last - length - (count - 1) * stride) / 2
    return sorted({int(np.clip(round(begin + step * stride), 0, limit - length)) for step in range(count)})


def _on_grid(context: ExportContext, grid: ChipGrid, outlines: shapely.STRtree) -> Iterator[tuple[Window, bool]]:
    """Yield the windows of the grid, row by row, and whether the centre of a pixel lies in an outline.

    The last ones are moved inwards so that they are whole.
    """
    size = context.request.options["chip_size"]
    stride = size - context.request.options["overlap"]
    width, height = min(size, grid.width), min(size, grid.height)
    _check_places(grid, _needed(grid.width, size, stride) * _needed(grid.height, size, stride))
    columns = np.array(_starts(grid.width, size, stride))
    place = grid.transform
    left, right = (place.c + place.a * (columns + edge) for edge in (0.5, width - 0.5))
    for row in _starts(grid.height, size, stride):
        context.check()
        top, bottom = (place.f + place.e * (row + edge) for edge in (0.5, height - 0.5))
        hits = set(outlines.query(shapely.box(left, bottom, right, top), predicate="intersects")[0].tolist())
        for number, column in enumerate(columns.tolist()):
            yield Window(column, row, width, height), number in hits


def _starts(length: int, size: int, stride: int) -> list[int]:
    last = max(length - size, 0)
    return sorted({*range(0, last, stride), last})


def _searched_ground(context: ExportContext, grid: ChipGrid, masks: SceneMasks, taken: list[Window]) -> list[Chip]:
    """Return the chips of the grid with searched ground and without a label: background is drawn from them."""
    if not context.request.options["background"]:
        return []
    labelled = [window for window, hit in _on_grid(context, grid, masks.labels) if hit]
    seen = {(window.row_off, window.col_off) for window in [*labelled, *taken]}
    searched = (window for window, hit in _on_grid(context, grid, masks.searched) if hit)
    places = [window for window in searched if (window.row_off, window.col_off) not in seen]
    return [Chip(grid, window, "background") for window in places]


def _background(context: ExportContext, candidates: list[Chip]) -> list[Chip]:
    """Return chips drawn without replacement, each as probable as any other."""
    number = context.request.options["background"]
    if number and not candidates:
        context.warn("There is no searched ground without a label: no background chip was drawn.")
    if not number or not candidates:
        return []
    rng = np.random.default_rng([context.request.options["seed"], len(candidates)])
    chosen = np.sort(rng.permutation(len(candidates))[:number])
    probability = min(1.0, number / len(candidates))
    return [replace(candidates[place], probability=probability) for place in chosen.tolist()]
