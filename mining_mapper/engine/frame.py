"""The frame: the units of a scene within the area of interest, written once to a raster of unit numbers.

The scene is cut tile by tile. A tile sees some pixels beyond its edge, keeps every unit that reaches into
it whole, and leaves the rest to its neighbours, which start where its units end: no unit ends at a seam
because of the seam. Tiles are taken up in a fixed order and numbered in that order, so that the
same request gives the same raster however many threads work on it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.features
from rasterio.windows import Window

from ..core.errors import FrameError
from .cache import file_sha256, written_whole
from .scene import Scene, read_normalised, row_areas
from .segments import SEGMENTER, segment
from .tiles import WORKERS, grown, slices_of, tiles_of, work_through

# What a tile sees beyond its edge: wider than nearly every unit is long.
OVERLAP = 32
FEWEST_PIXELS = 4.0
BLOCK = 256

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

    Raises:
        FrameError: the area misses the scene or holds no valid pixel, or units would be smaller than
            four pixels.
        Cancelled: ``cancelled`` said so; nothing is written.
    """
    unit_px = scene.unit_px(unit_hectares)
    if unit_px < FEWEST_PIXELS:
        smallest = FEWEST_PIXELS * scene.pixel_area / 10_000
        raise FrameError(
            f"Units of {unit_hectares:g} ha are smaller than {FEWEST_PIXELS:g} pixels of {Path(scene.path).name}.",
            f"Ask for {smallest:.2g} ha or more.",
        )
    labels = _Labels(scene, area, unit_px)
    done = 0
    for tile in work_through(tiles_of(labels.window, first_window), labels.cut, labels.keep, cancelled, workers):
        done += tile.width * tile.height
        progress(done / labels.numbers.size, tile)
    if labels.units == 0:
        raise FrameError(
            f"The area of interest holds no valid pixel of {Path(scene.path).name}.",
            "Draw the area where the image has data.",
        )
    _write(scene, labels, Path(out_path))
    pixel_area = row_areas(scene)[labels.window.row_off :][: labels.window.height]
    return FrameInfo(
        path=str(out_path),
        sha256=file_sha256(out_path),
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
    try:
        left, bottom, right, top = rasterio.features.bounds(area)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise FrameError("The area of interest is no polygon.", "Draw it again.", repr(error)) from error
    inverse = ~rasterio.Affine(*scene.transform)
    columns, rows = zip(*(inverse * corner for corner in ((left, top), (right, bottom))))
    first_col, last_col = max(0, int(np.floor(min(columns)))), min(scene.width, int(np.ceil(max(columns))))
    first_row, last_row = max(0, int(np.floor(min(rows)))), min(scene.height, int(np.ceil(max(rows))))
    if first_col >= last_col or first_row >= last_row:
        raise FrameError(
            f"The area of interest lies outside {Path(scene.path).name}.", "Draw it within the outline of the image."
        )
    return Window(first_col, first_row, last_col - first_col, last_row - first_row)


def inside_area(scene: Scene, area: dict[str, Any] | None, window: Window) -> np.ndarray:
    """Return bool[rows, cols] of a window: which pixels have their centre in the area of interest."""
    shape = (int(window.height), int(window.width))
    if area is None:
        return np.ones(shape, bool)
    transform = rasterio.windows.transform(window, rasterio.Affine(*scene.transform))
    return rasterio.features.geometry_mask([area], shape, transform, invert=True)


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
    profile = {
        "driver": "GTiff",
        "width": scene.width,
        "height": scene.height,
        "count": 1,
        "dtype": "int32",
        "crs": scene.crs,
        "transform": rasterio.Affine(*scene.transform),
        "nodata": 0,
        "compress": "deflate",
        "predictor": 2,
        "tiled": True,
        "blockxsize": BLOCK,
        "blockysize": BLOCK,
        "sparse_ok": True,
        "bigtiff": "if_safer",
    }
    with written_whole(path) as temporary, rasterio.open(temporary, "w", **profile) as target:
        target.write(labels.numbers, 1, window=labels.window)
        target.update_tags(segmenter=SEGMENTER, units=labels.units)
