"""Two scenes on common ground: an earlier image, and answers on it, brought onto the grid of a later one.

Both images are then looked at in the same units, those of the later scene.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.warp import Resampling, reproject, transform_bounds
from rasterio.windows import Window, from_bounds

from ..core.errors import Cancelled, SceneError
from .cache import file_stamp, key_of, written_whole
from .scene import Scene, open_scene, read_normalised, whole
from .tiles import grown, slices_of, tiles_of
from .validity import valid_pixels

VERSION = "on the grid 1"
# Pixels of the earlier image around a window that its values are reckoned from.
_AROUND = 4

Tell = Callable[[float], None]
Stop = Callable[[], bool]


def on_grid_of(later: Scene, earlier: Scene, cache: str | Path, tell: Tell, stop: Stop) -> Scene:
    """Return the earlier scene on the grid of the later one; itself where it is there already.

    Finer pixels are averaged, coarser ones interpolated. What is made is kept in ``cache``.

    Raises:
        SceneError: the two images share no ground.
        Cancelled: ``stop`` said so; nothing is written.
    """
    if _grid(later) == _grid(earlier):
        return earlier
    _check_ground(later, earlier)
    key = key_of(VERSION, file_stamp(earlier.path), earlier.validity.bands, _grid(later))
    path = Path(cache) / f"earlier-{key}.tif"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(later, earlier, path, tell, stop)
    return open_scene(path, earlier.image_roles or None, earlier.date, earlier.sensor, earlier.offset, earlier.scale)


def seen_shares(scene: Scene, numbers: np.ndarray, tell: Tell, stop: Stop) -> np.ndarray:
    """Return float64[n_units]: the share of each unit's pixels that an image on the units' grid shows.

    Args:
        scene: on the grid of the units.
        numbers: int32[rows, cols] of the units, 0 for none.
        tell, stop: as in ``on_grid_of``.
    """
    n_units = int(numbers.max(initial=0))
    shown, pixels = np.zeros(n_units + 1), np.zeros(n_units + 1)
    everything = whole(scene)
    tiles = tiles_of(everything)
    for done, tile in enumerate(tiles, 1):
        _ask(stop)
        own = numbers[slices_of(tile, everything)]
        if own.any():
            valid = read_normalised(scene, tile)[1]
            shown += np.bincount(own.ravel(), valid.ravel(), n_units + 1)
            pixels += np.bincount(own.ravel(), minlength=n_units + 1)
        tell(done / len(tiles))
    return shown[1:] / np.maximum(pixels[1:], 1)


def told_elsewhere(
    frame_path: str | Path, mining_of_unit: Mapping[int, bool], later: Scene, numbers: np.ndarray
) -> np.ndarray:
    """Return what units of another frame were answered, on the units of a later scene.

    Args:
        frame_path: raster of the units of the earlier frame.
        mining_of_unit: unit of that frame -> whether it was answered as mining.
        later: the later scene.
        numbers: int32[rows, cols] of its units.

    Returns:
        int8[n_units]: 1 mining, 0 other land, where at least half of the unit was answered so; else -1.
    """
    n_units = int(numbers.max(initial=0))
    told = np.full(n_units, -1, np.int8)
    if not mining_of_unit:
        return told
    with rasterio.open(frame_path) as source:
        units = source.read(1)
        answers = np.zeros(int(units.max(initial=0)) + 1, np.uint8)
        for unit, mining in mining_of_unit.items():
            if 0 < unit < len(answers):
                answers[unit] = 1 + mining
        there = np.zeros(numbers.shape, np.uint8)
        reproject(
            answers[units],
            there,
            src_transform=source.transform,
            src_crs=source.crs,
            dst_transform=rasterio.Affine(*later.transform),
            dst_crs=later.crs,
            resampling=Resampling.nearest,
        )
    pixels = np.maximum(np.bincount(numbers.ravel(), minlength=n_units + 1)[1:], 1)
    for value in (0, 1):
        share = np.bincount(numbers.ravel(), (there == value + 1).ravel(), n_units + 1)[1:] / pixels
        told[share >= 0.5] = value
    return told


def _grid(scene: Scene) -> tuple[Any, ...]:
    return scene.crs, scene.width, scene.height, tuple(round(each, 9) for each in scene.transform)


def _check_ground(later: Scene, earlier: Scene) -> None:
    left, bottom, right, top = transform_bounds(earlier.crs, later.crs, *_bounds(earlier))
    own = _bounds(later)
    if left >= own[2] or right <= own[0] or bottom >= own[3] or top <= own[1]:
        raise no_common_ground(later, earlier)


def no_common_ground(later: Scene, earlier: Scene) -> SceneError:
    """Return the error that two images share no ground."""
    return SceneError(
        f"{Path(earlier.path).name} and {Path(later.path).name} share no ground that both show.",
        "Choose an earlier scene of the same place.",
    )


def _bounds(scene: Scene) -> tuple[float, float, float, float]:
    a, _, c, _, e, f = scene.transform
    xs, ys = sorted((c, c + a * scene.width)), sorted((f, f + e * scene.height))
    return xs[0], ys[0], xs[1], ys[1]


def _write(later: Scene, earlier: Scene, path: Path, tell: Tell, stop: Stop) -> None:
    finer = earlier.pixel_area < later.pixel_area
    profile = {
        "driver": "GTiff",
        "width": later.width,
        "height": later.height,
        "count": len(earlier.validity.bands),
        "dtype": "float32",
        "nodata": float("nan"),
        "crs": later.crs,
        "transform": rasterio.Affine(*later.transform),
        "compress": "deflate",
        "tiled": True,
        "BIGTIFF": "IF_SAFER",
    }
    tiles = tiles_of(whole(later))
    with (
        rasterio.open(earlier.path) as source,
        written_whole(path) as temporary,
        rasterio.open(temporary, "w", **profile) as target,
    ):
        for band, number in enumerate(earlier.validity.bands, 1):
            target.set_band_description(band, source.descriptions[number - 1] or "")
        for done, tile in enumerate(tiles, 1):
            _ask(stop)
            values = _warped(source, earlier, later, tile, Resampling.average if finer else Resampling.bilinear)
            target.write(values, window=tile)
            tell(done / len(tiles))


def _warped(
    source: rasterio.DatasetReader, earlier: Scene, later: Scene, tile: Window, resampling: Resampling
) -> np.ndarray:
    """Return float32[bands, rows, cols] of a window of the later grid, NaN where the earlier image shows nothing."""
    place = rasterio.windows.transform(tile, rasterio.Affine(*later.transform))
    warped = np.full((len(earlier.validity.bands), tile.height, tile.width), np.nan, np.float32)
    window = _under(earlier, later, tile)
    if window is None:
        return warped
    values = source.read(earlier.validity.bands, window=window).astype(np.float32)
    values[:, ~valid_pixels(source, earlier.validity, values, window)] = np.nan
    reproject(
        values,
        warped,
        src_transform=source.window_transform(window),
        src_crs=earlier.crs,
        src_nodata=np.nan,
        dst_transform=place,
        dst_crs=later.crs,
        dst_nodata=np.nan,
        init_dest_nodata=True,
        resampling=resampling,
    )
    return warped


def _under(earlier: Scene, later: Scene, tile: Window) -> Window | None:
    """Return the pixels of the earlier image that lie under a window of the later grid, None where none do."""
    box = rasterio.windows.bounds(tile, rasterio.Affine(*later.transform))
    left, bottom, right, top = transform_bounds(later.crs, earlier.crs, *box)
    place = from_bounds(left, bottom, right, top, rasterio.Affine(*earlier.transform))
    col, row = int(np.floor(place.col_off)), int(np.floor(place.row_off))
    last_col, last_row = int(np.ceil(place.col_off + place.width)), int(np.ceil(place.row_off + place.height))
    rough = Window(col, row, max(1, last_col - col), max(1, last_row - row))
    found = grown(rough, _AROUND, whole(earlier))
    return found if found.width > 0 and found.height > 0 else None


def _ask(stop: Stop) -> None:
    if stop():
        raise Cancelled("The comparison was stopped.")
