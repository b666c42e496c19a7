"""The parts of this set: where its regions come from, and what the audit sample keeps clear."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from itertools import product
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import numpy as np
import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds, transform_geom
from rasterio.windows import Window

from ...core.errors import ExportError, FrameError, LearnerError, SceneError
from ...core.export_options import CHIP_FORMATS
from ..feature_table import build_features
from ..scene import Scene, open_row, read_normalised
from ..units import unit_bounds, unit_polygons
from .autocorrelation import autocorrelation_range
from .placement import scene_grids, test_boxes
from .splits import METRES_A_DEGREE, Grid, Regions, Split, split_by_regions, unsplit

if TYPE_CHECKING:
    from .context import ExportContext
    from .request import ExportRequest

# Blocks are never smaller than this many pixels, nor are there more of them along a side of the land.
SMALLEST_BLOCK_PIXELS = 8
MOST_BLOCKS = 1000
# Smaller ones would leave hardly a chip that crosses no border.
CHIPS_A_BLOCK = 2
ROUNDING = 1e-3
# Sites and scenes are told apart in cells this much smaller than they are.
CELLS_A_SITE = 20
MOST_SITE_CELLS = 400
# A label this share of a block or site wide joins what lies under it.
WIDE = 0.5
SAMPLED = 20_000
# Pixels are read in so many windows along a side of the image, of this side.
PATCHES, PATCH = 8, 16
FEWEST_GROUPS = 10


def parts_of_labels(context: ExportContext) -> Split:
    """Return the parts and folds of the labels that train.

    Raises:
        ExportError: there are no sites to split by.
    """
    request, options = context.request, context.request.options
    labels, kind = request.labels, options["split"]
    outlines = np.array([label["outline"] for label in labels], object)
    boxes = shapely.bounds(outlines)
    audit_tests = options["audit"] == "test"
    if kind == "none":
        split = unsplit(len(labels))
        split = replace(split, parts=("train",), of_labels=["train"] * len(labels)) if audit_tests else split
        folds = _split(context, boxes, "blocks", {"train": 1.0})
        split = replace(split, fold_of_labels=folds.fold_of_labels)
    else:
        test = 0 if audit_tests else options["test"]
        shares = {"train": 100 - test - options["validation"], "validation": options["validation"], "test": test}
        split = _split(context, boxes, kind, {part: share / sum(shares.values()) for part, share in shares.items()})
        _warn_of_parts(context, split)
    if audit_tests:
        split = _clear_of(context, split, outlines)
    return split


def _clear_of(context: ExportContext, split: Split, outlines: np.ndarray) -> Split:
    """Return the split without labels on units of the test sample, or in the chips around them."""
    labels = [label["outline"] for label in context.request.audited]
    tree = shapely.STRtree([*labels, *_audited_units(context), *test_boxes(context)])
    ours, theirs = tree.query(outlines, predicate="intersects")
    hit = set(ours[~shapely.touches(outlines[ours], tree.geometries[theirs])].tolist())
    if hit:
        context.warn(
            f"Labels in no part, as they lie on the audit sample or in the chips around it: {len(hit)}. "
            "Smaller chips leave more."
        )
    return replace(split, of_labels=["" if place in hit else part for place, part in enumerate(split.of_labels)])


def _audited_units(context: ExportContext) -> list[shapely.Geometry]:
    """Return the outlines of the audited units in the campaign's CRS: an answer may be without a label."""
    request = context.request
    outlines: list[shapely.Geometry] = []
    for frame in request.frames:
        units = [audit["unit"] for audit in request.audits if audit["frame"] == frame["uuid"]]
        try:
            with rasterio.open(frame["raster"]) as source:
                crs = source.crs
            found = unit_polygons(frame["raster"], units).values()
        except (FrameError, RasterioError):
            continue  # their labels stand for them; a missing frame is among the warnings of the chips
        outlines += [shapely.geometry.shape(transform_geom(crs, request.crs, outline)) for outline in found]
    return outlines


def _split(context: ExportContext, boxes: np.ndarray, kind: str, shares: dict[str, float]) -> Split:
    request = context.request
    regions = _regions(context, boxes, kind)
    classes = [context.vocabulary.terms.get(label["class"], "") for label in request.labels]
    return split_by_regions(regions, boxes, classes, shares, request.options["folds"], request.options["seed"])


def _regions(context: ExportContext, boxes: np.ndarray, kind: str) -> Regions:
    request = context.request
    extent = np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])
    geographic = CRS.from_user_input(request.crs).is_geographic
    if kind == "blocks":
        side = request.options["block_size"] or max(_range(context, geographic), CHIPS_A_BLOCK * _chip_side(context))
        widest = float((extent[2:] - extent[:2]).max()) * (METRES_A_DEGREE if geographic else 1)
        side = max(side, widest / MOST_BLOCKS)
        grid = Grid.of_metres(extent, side, geographic)
        if not request.options["block_size"]:
            wider = _along_chips(context, grid)
            side, grid = side * wider.width / grid.width, wider
        context.notes["block_size"] = side
        return Regions(grid, WIDE * min(grid.width, grid.height))
    anchors = _sites(request) if kind == "site" else _scenes(request)
    if not anchors:
        raise ExportError(f"There is no {kind} to split by.", "Choose blocks, or add one to the campaign.")
    sides = np.ptp(shapely.bounds(anchors).reshape(-1, 2, 2), axis=1).max(axis=1)
    reach = np.ptp(np.vstack([shapely.bounds(anchors).reshape(-1, 2), extent.reshape(-1, 2)]), axis=0).max()
    side = max(float(np.median(sides)) / CELLS_A_SITE, float(reach) / MOST_SITE_CELLS)
    return Regions(Grid(extent[0], extent[1], side, side), WIDE * float(np.median(sides)), shapely.STRtree(anchors))


def _along_chips(context: ExportContext, grid: Grid) -> Grid:
    """Return blocks whose borders are those of chips, where chips lie side by side: hardly one crosses a border."""
    options = context.request.options
    side_by_side = options["placement"] == "grid" and not options["overlap"]
    if not side_by_side or options["split"] != "blocks" or not set(options["formats"]) & set(CHIP_FORMATS):
        return grid
    found = next((each for each in scene_grids(context) if each.scene.crs == context.request.crs), None)
    if found is None:
        return grid
    place, size = found.transform, options["chip_size"]
    chip_width, chip_height = size * place.a, -size * place.e
    # Rounding must not make a block of three chips of one of two.
    width = np.ceil(grid.width / chip_width - ROUNDING) * chip_width
    height = np.ceil(grid.height / chip_height - ROUNDING) * chip_height
    left = place.c + np.floor((grid.left - place.c) / width) * width
    bottom = place.f - np.ceil((place.f - grid.bottom) / height) * height
    return Grid(float(left), float(bottom), float(width), float(height))


def _chip_side(context: ExportContext) -> float:
    """Return the side of the largest chips in metres where the set is split by blocks, 0 where it has none."""
    options = context.request.options
    if options["split"] != "blocks" or not set(options["formats"]) & set(CHIP_FORMATS):
        return 0.0
    sides = (options["chip_size"] * grid.ratio * np.sqrt(grid.scene.pixel_area) for grid in scene_grids(context))
    return float(max(sides, default=0.0))


def _sites(request: ExportRequest) -> list[shapely.Geometry]:
    shaped = sorted((site for site in request.sites if site["outline"]), key=lambda site: site["uuid"])
    return _united([site["outline"] for site in shaped])


def _scenes(request: ExportRequest) -> list[shapely.Geometry]:
    """Return the outlines of the scenes in the campaign's CRS; those that overlap show the same land, and are one."""
    outlines = []
    for scene in request.scenes:
        try:
            with rasterio.open(scene["path"]) as source:
                outlines.append(shapely.box(*transform_bounds(source.crs, request.crs, *source.bounds)))
        except RasterioError:
            continue  # a missing image is among the warnings of the chips
    return _united(outlines)


def _united(outlines: list[shapely.Geometry]) -> list[shapely.Geometry]:
    """Return outlines of which none overlaps another: those that do are taken together."""
    if not outlines:
        return []
    tree = shapely.STRtree(outlines)
    together = list(range(len(outlines)))
    for first, second in tree.query(outlines, predicate="intersects").T.tolist():
        low, high = sorted((together[first], together[second]))
        together = [low if group == high else group for group in together]
    members = {
        group: [each for each, own in zip(outlines, together, strict=True) if own == group] for group in together
    }
    return [reduce(shapely.union, group) for group in members.values()]


def _range(context: ExportContext, geographic: bool) -> float:
    """Return the distance to which the features of the first scene that can be read resemble each other, metres."""
    request = context.request
    rng = np.random.default_rng(request.options["seed"])
    for row in request.scenes:
        try:
            scene = open_row(row)
            places, values = _features(context, scene, row["uuid"], rng)
        except (SceneError, FrameError, LearnerError):
            continue
        metres = places * METRES_A_DEGREE if CRS.from_user_input(scene.crs).is_geographic else places
        pixel = np.sqrt(scene.pixel_area)
        return max(autocorrelation_range(metres, values, rng), SMALLEST_BLOCK_PIXELS * pixel)
    boxes = shapely.bounds([label["outline"] for label in request.labels])
    reach = float(np.ptp(boxes.reshape(-1, 2), axis=0).max()) * (METRES_A_DEGREE if geographic else 1)
    if request.options["split"] == "blocks":
        context.warn("No image can be read to size the blocks by; they are a tenth of the land with labels.")
    return max(reach / 10, 1.0)


def _features(context: ExportContext, scene: Scene, uuid: str, rng: np.random.Generator) -> tuple[np.ndarray, Any]:
    """Return places [n, 2] in the scene's CRS and features [n, m] of units, or of pixels where there is no frame."""
    transform = rasterio.Affine(*scene.transform)
    options, frames = context.request.options, context.request.frames
    frame = next((frame for frame in frames if frame["scene"] == uuid), None)
    # Features of a large scene take minutes: folds alone are sized by the image.
    if frame is not None and (options["split"] == "blocks" or "units" in options["formats"]):
        with TemporaryDirectory() as temporary:
            cache = context.request.cache or temporary
            table, _ = build_features(scene, frame["raster"], cache, cancelled=context.cancelled)
            bounds = unit_bounds(frame["raster"])
            chosen = np.sort(rng.permutation(len(bounds))[:SAMPLED])
            rows, columns = ((bounds[chosen, low] + bounds[chosen, low + 2] + 1) / 2 for low in (0, 1))
            return np.column_stack(transform * (columns, rows)), np.array(table[chosen])
    return _pixels(scene, transform)


def _pixels(scene: Scene, transform: rasterio.Affine) -> tuple[np.ndarray, np.ndarray]:
    """Return places and values of pixels in small windows all over the image: near pairs and far ones."""
    sides = [min(PATCH, length) for length in (scene.height, scene.width)]
    rows, columns = (
        np.linspace(0, length - side, min(PATCHES, length // side), dtype=int)
        for length, side in zip((scene.height, scene.width), sides, strict=True)
    )
    places, values = [np.zeros((0, 2))], [np.zeros((0, len(scene.validity.bands)), np.float32)]
    for row, column in product(rows.tolist(), columns.tolist()):
        image, valid = read_normalised(scene, Window(column, row, sides[1], sides[0]))
        inside = np.argwhere(valid) + (row + 0.5, column + 0.5)
        places.append(np.column_stack(transform * (inside[:, 1], inside[:, 0])))
        values.append(image[:, valid].T)
    return np.concatenate(places), np.concatenate(values)


def _warn_of_parts(context: ExportContext, split: Split) -> None:
    used = set(split.of_labels)
    missing = [part for part in split.parts if part not in used]
    if missing:
        context.warn(
            f"No label is left for {' and '.join(missing)}: the labels make {split.n_groups} groups. "
            "Choose smaller blocks, or label more places."
        )
    elif split.n_groups < FEWEST_GROUPS:
        context.warn(f"The parts are made of {split.n_groups} groups only; their shares of the classes are rough.")
    crossing = split.of_labels.count("")
    if crossing:
        context.warn(f"Labels in no part, as they lie across a border between two: {crossing}.")
