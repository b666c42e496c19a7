"""The frame: the units of a scene within the area of interest, written once to a raster of unit numbers.

The scene is cut tile by tile. A tile sees some pixels beyond its edge, keeps every unit that reaches into
it whole, and leaves the rest to its neighbours, which start where its units end: no unit ends at a seam
because of the seam. Tiles are taken up in a fixed order and numbered in that order, so that the
same request gives the same raster however many threads work on it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.features
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..core.errors import FrameError
from ..core.parts import CORE_TAG, part_name
from ..core.segments import SEGMENTER, segment
from ..core.unit_size import FEWEST_PIXELS, smallest_hectares
from .cache import file_sha256, written_whole
from .scene import Scene, read_normalised, row_areas
from .tiles import WORKERS, grown, slices_of, tiles_of, window_around, work_through

# What a tile sees beyond its edge: wider than nearly every unit is long.
OVERLAP = 32
# A neighbour's unit may reach as far again into the tile.
PART_MARGIN = 2 * OVERLAP
BLOCK = 256
COARSE_SIDE = 1024
# Measured by `make bench-units`: merging, and features by band.
SECONDS_TO_START = 1.0
SECONDS_A_MEGAPIXEL = 2.5
SECONDS_A_MEGAPIXEL_AND_BAND = 0.2

Progress = Callable[[float, Window | None], None]


@dataclass(frozen=True)
class FrameInfo:
    """A frame as the campaign stores it: areas in square metres on the ellipsoid, units 1..``units``."""

    path: str
    sha256: str
    units: int
    area: float
    unobserved_area: float
    unit_hectares: float
    segmenter: str


def build_frame(
    scene: Scene,
    area: dict[str, Any] | None,
    unit_hectares: float,
    out_path: str | Path,
    progress: Progress = lambda _fraction, _window: None,
    cancelled: Callable[[], bool] = lambda: False,
    first_window: Window | None = None,
    workers: int = WORKERS,
    parts: str | Path | None = None,
) -> FrameInfo:
    """Cut the scene into units and write their numbers: int32, 0 none, 1..n, tiled and deflated GeoTIFF.

    Args:
        scene: an opened scene.
        area: area of interest, GeoJSON polygon or multipolygon in the scene's coordinates; None for all.
        unit_hectares: size that a unit has on average.
        out_path: the raster to write; appears when it is complete.
        progress: told the fraction of pixels done and the window that is now finished.
        cancelled: asked between the rounds of merging.
        first_window: what to begin with, in pixels; the view.
        workers: threads.
        parts: folder for the units of every finished window, to work with before the raster is there;
            removed at the end.

    Raises:
        FrameError: the area misses the scene or holds no valid pixel, or units would be smaller than
            four pixels.
        Cancelled: ``cancelled`` said so; nothing is written.
    """
    unit_px = scene.unit_px(unit_hectares)
    if unit_px < FEWEST_PIXELS:
        raise FrameError(
            f"Units of {unit_hectares:g} ha are smaller than {FEWEST_PIXELS:g} pixels of {Path(scene.path).name}.",
            f"Ask for {smallest_hectares(scene.pixel_area):.2g} ha or more.",
        )
    labels = _Labels(scene, area, unit_px)
    done = 0
    try:
        for tile in work_through(tiles_of(labels.window, first_window), labels.cut, labels.keep, cancelled, workers):
            if parts is not None:
                _write_part(scene, labels, tile, Path(parts))
            done += tile.width * tile.height
            progress(done / labels.numbers.size, tile)
        return _finished(scene, labels, unit_hectares, Path(out_path))
    finally:
        if parts is not None:
            shutil.rmtree(parts, ignore_errors=True)


def _finished(scene: Scene, labels: _Labels, unit_hectares: float, path: Path) -> FrameInfo:
    if labels.units == 0:
        raise FrameError(
            f"The area of interest holds no valid pixel of {Path(scene.path).name}.",
            "Draw the area where the image has data.",
        )
    _write(scene, labels, path)
    pixel_area = row_areas(scene)[labels.window.row_off :][: labels.window.height]
    return FrameInfo(
        path=str(path),
        sha256=file_sha256(path),
        units=labels.units,
        area=float(pixel_area @ labels.observed),
        unobserved_area=float(pixel_area @ (labels.wanted - labels.observed)),
        unit_hectares=float(unit_hectares),
        segmenter=SEGMENTER,
    )


def check_frame(path: str | Path, sha256: str) -> None:
    """Check that a frame's raster is the one that was drawn from.

    Raises:
        FrameError: the file is missing or has changed.
    """
    if not Path(path).is_file():
        raise FrameError(
            f"The raster of units {path} is missing.",
            "Restore it from a copy of the campaign: draws refer to its units, so it cannot be made anew.",
        )
    found = file_sha256(path)
    if found != sha256:
        raise FrameError(
            f"The raster of units {path} is not the one that the draws of this campaign were made from.",
            "Restore it from a copy of the campaign.",
            f"sha256 {found}, expected {sha256}",
        )


def area_window(scene: Scene, area: dict[str, Any] | None) -> Window:
    """Return the smallest window of whole pixels that holds the area of interest.

    Raises:
        FrameError: the area is no polygon or misses the scene.
    """
    if area is None:
        return Window(0, 0, scene.width, scene.height)
    window = window_around(area, rasterio.Affine(*scene.transform), scene.width, scene.height)
    if window is None:
        raise FrameError(
            f"The area of interest lies outside {Path(scene.path).name}.", "Draw it within the outline of the image."
        )
    return window


def inside_area(scene: Scene, area: dict[str, Any] | None, window: Window) -> np.ndarray:
    """Return bool[rows, cols] of a window: which pixels have their centre in the area of interest."""
    shape = (int(window.height), int(window.width))
    if area is None:
        return np.ones(shape, bool)
    transform = rasterio.windows.transform(window, rasterio.Affine(*scene.transform))
    return rasterio.features.geometry_mask([area], shape, transform, invert=True)


def foretell(scene: Scene, area: dict[str, Any] | None, unit_hectares: float) -> dict[str, float]:
    """Return pixels in the area of interest, and about how many units and seconds they will take.

    The seconds are those of the machine that ``make bench-units`` was last run on, features included.

    Raises:
        FrameError: the area is no polygon or misses the scene.
    """
    window = area_window(scene, area)
    # The share of the area in its window is looked up on a coarse grid.
    step = max(1.0, max(window.width, window.height) / COARSE_SIDE)
    transform = rasterio.windows.transform(window, rasterio.Affine(*scene.transform)) * rasterio.Affine.scale(step)
    shape = (int(np.ceil(window.height / step)), int(np.ceil(window.width / step)))
    share = 1.0 if area is None else rasterio.features.geometry_mask([area], shape, transform, invert=True).mean()
    pixels = int(round(share * window.width * window.height))
    a_megapixel = SECONDS_A_MEGAPIXEL + SECONDS_A_MEGAPIXEL_AND_BAND * len(scene.validity.bands)
    seconds = SECONDS_TO_START + pixels / 1e6 * a_megapixel
    return {"pixels": pixels, "units": max(1, round(pixels / scene.unit_px(unit_hectares))), "seconds": seconds}


def read_numbers(frame_path: str | Path, scene: Scene) -> np.ndarray:
    """Return int32[rows, cols] of all unit numbers.

    Raises:
        FrameError: the raster is missing, or not on the grid of the scene.
    """
    try:
        with rasterio.open(frame_path) as source:
            same = (source.width, source.height) == (scene.width, scene.height)
            if same and np.allclose(tuple(source.transform)[:6], scene.transform):
                return source.read(1)
    except RasterioError as error:
        raise FrameError(
            f"The raster of units {frame_path} cannot be read.", "Restore it from a copy of the campaign.", str(error)
        ) from error
    raise FrameError(
        f"The raster of units {frame_path} was not made from {Path(scene.path).name}.",
        "Choose the image that the campaign was started with.",
    )


@dataclass(frozen=True)
class _Cut:
    """What a tile keeps: its units in the window that it sees, numbered from 1, and its pixels row by row."""

    tile: Window
    seen: Window
    units: np.ndarray
    observed: np.ndarray
    wanted: np.ndarray


class _Labels:
    """The units while they are made; ``window`` is the part of the scene that holds the area of interest."""

    def __init__(self, scene: Scene, area: dict[str, Any] | None, unit_px: float) -> None:
        self.scene = scene
        self.area = area
        self.unit_px = unit_px
        self.window = area_window(scene, area)
        self.units = 0
        self.numbers = np.zeros((self.window.height, self.window.width), np.int32)
        self.observed = np.zeros(self.window.height)
        self.wanted = np.zeros(self.window.height)

    def cut(self, tile: Window, cancelled: Callable[[], bool]) -> _Cut:
        """Segment what is still free in and around a tile; keep whole what reaches into the tile."""
        seen = grown(tile, OVERLAP, self.window)
        image, valid = read_normalised(self.scene, seen)
        inside = inside_area(self.scene, self.area, seen)
        valid &= inside
        free = valid & (self.numbers[slices_of(seen, self.window)] == 0)
        units = segment(image, free, self.unit_px, cancelled=cancelled)
        core = slices_of(tile, seen)
        reaching = np.unique(units[core])
        reaching = reaching[reaching > 0]
        number = np.zeros(int(units.max(initial=0)) + 1, np.int32)
        number[reaching] = np.arange(1, len(reaching) + 1)
        return _Cut(tile, seen, number[units], valid[core].sum(axis=1), inside[core].sum(axis=1))

    def keep(self, cut: _Cut) -> None:
        """Number the units of a tile after those already kept."""
        numbers = self.numbers[slices_of(cut.seen, self.window)]
        mine = cut.units > 0
        numbers[mine] = cut.units[mine] + self.units
        self.units += int(cut.units.max(initial=0))
        rows = slices_of(cut.tile, self.window)[0]
        self.observed[rows] += cut.observed
        self.wanted[rows] += cut.wanted


def _write(scene: Scene, labels: _Labels, path: Path) -> None:
    profile = _profile(scene, scene.width, scene.height, rasterio.Affine(*scene.transform))
    with written_whole(path) as temporary, rasterio.open(temporary, "w", **profile) as target:
        target.write(labels.numbers, 1, window=labels.window)
        target.update_tags(segmenter=SEGMENTER, units=labels.units)


def _write_part(scene: Scene, labels: _Labels, tile: Window, folder: Path) -> None:
    """Write a finished tile with what its units reach beyond it."""
    seen = grown(tile, PART_MARGIN, labels.window)
    transform = rasterio.windows.transform(seen, rasterio.Affine(*scene.transform))
    profile = _profile(scene, seen.width, seen.height, transform)
    core = (tile.col_off - seen.col_off, tile.row_off - seen.row_off, tile.width, tile.height)
    path = folder / part_name((tile.col_off, tile.row_off))
    with written_whole(path) as temporary, rasterio.open(temporary, "w", **profile) as target:
        target.write(labels.numbers[slices_of(seen, labels.window)], 1)
        target.update_tags(**{CORE_TAG: " ".join(str(int(value)) for value in core)})


def _profile(scene: Scene, width: int, height: int, transform: rasterio.Affine) -> dict[str, Any]:
    return {
        "driver": "GTiff",
        "width": width,
        "height": height,
        "count": 1,
        "dtype": "int32",
        "crs": scene.crs,
        "transform": transform,
        "nodata": 0,
        "compress": "deflate",
        "predictor": 2,
        "tiled": True,
        "blockxsize": BLOCK,
        "blockysize": BLOCK,
        "sparse_ok": True,
        "bigtiff": "if_safer",
    }
