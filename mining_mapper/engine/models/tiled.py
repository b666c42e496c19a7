"""Running a model from elsewhere over a scene: tile by tile, with seams blended away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.windows import Window

from ...core.errors import Cancelled, LearnerError
from ..cache import file_stamp, key_of, written_whole
from ..scene import Scene, read_normalised
from .foreign import ForeignModel
from .runtime import Runner

SHARE, NO_SHARE = "share of mining", -1.0
ALL_MINING, BY_CLASS = "share", "classes"
# Of a tile, before the next one begins; models of chips have but one answer for all of theirs.
STEP, CHIP_STEP = 0.75, 0.5
# The border of a tile still counts where nothing else covers it.
LEAST_WEIGHT = 1e-3
BLOCK = 256

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Told:
    """What a model says of one tile.

    Attributes:
        window: the part of the tile that lies in the scene.
        values: float32[n_channels, rows, cols], as ``ForeignModel.values``, of the whole tile.
        factor: pixels of the tile to one of ``values``.
        valid: bool[rows, cols] of the window: where the scene has data.
        weights: float32[rows, cols] of the window: how much each pixel counts, above 0 everywhere.
    """

    window: Window
    values: np.ndarray
    factor: int
    valid: np.ndarray
    weights: np.ndarray

    @property
    def of_pixels(self) -> np.ndarray:
        """float32[n_channels, rows, cols] of the window."""
        laid = self.values.repeat(self.factor, axis=1).repeat(self.factor, axis=2)
        return laid[:, : self.window.height, : self.window.width]


class Tiling:
    """Squares that overlap and cover a scene, for one model.

    Attributes:
        tops, lefts: where they begin, in pixels.

    Args:
        model: that reads them.
        scene: that they cover.
    """

    def __init__(self, model: ForeignModel, scene: Scene) -> None:
        self._model = model
        self._scene = scene
        step = max(1, int(model.tile * (CHIP_STEP if model.factor == model.tile else STEP)))
        self.tops, self.lefts = _starts(scene.height, model.tile, step), _starts(scene.width, model.tile, step)

    def told(self, progress: Progress, cancelled: Callable[[], bool]) -> Iterator[Told]:
        """Yield what the model says of each tile, row by row.

        Raises:
            LearnerError: the scene lacks a band that the model reads, or the model fails.
            Cancelled: ``cancelled`` said so.
        """
        model, scene = self._model, self._scene
        places = band_places(model, scene)
        runner, weights = Runner(model.file), _window(model.tile)
        for number, top in enumerate(self.tops):
            for done, left in enumerate(self.lefts, 1):
                if cancelled():
                    raise Cancelled("The run of the model was stopped.")
                seen = Window(left, top, min(model.tile, scene.width - left), min(model.tile, scene.height - top))
                image, valid = _image(model, scene, places, seen)
                values = model.values(runner(image[None]))
                yield Told(seen, values, model.factor, valid, weights[: seen.height, : seen.width])
                progress((number * len(self.lefts) + done) / (len(self.tops) * len(self.lefts)))

    @cached_property
    def _along(self) -> list[list[np.ndarray]]:
        """Down and across the scene: the sums of the weights of all tiles, and how many tiles there are."""
        rise = _rise(self._model.tile)
        sides = (self.tops, self._scene.height), (self.lefts, self._scene.width)
        return [[_laid(values, *side) for side in sides] for values in (rise, np.ones_like(rise))]

    def total_weights(self, window: Window) -> np.ndarray:
        """Return float64[rows, cols]: the sum of the weights of all tiles that cover each pixel of a window."""
        (down, across), (above, beside) = self._along
        rows = slice(window.row_off, window.row_off + window.height)
        cols = slice(window.col_off, window.col_off + window.width)
        return np.outer(down[rows], across[cols]) + LEAST_WEIGHT * np.outer(above[rows], beside[cols])


def mining_raster(
    model: ForeignModel,
    scene: Scene,
    cache: str | Path,
    progress: Progress,
    cancelled: Callable[[], bool],
    bands: str = ALL_MINING,
) -> Path:
    """Return the raster of ``run_tiled`` in the cache, made where it is missing.

    Raises:
        LearnerError, Cancelled: as of ``run_tiled``.
    """
    told = {name: value for name, value in model.report().items() if name != "path"}
    settings = [model.scale, model.mean.tolist(), model.std.tolist(), model.activation, model.class_tokens, bands]
    key = key_of(told, settings, file_stamp(scene.path), scene.roles, scene.offset, scene.scale)
    path = Path(cache) / f"model-{key}.tif"
    if not path.is_file():
        run_tiled(model, scene, path, progress, cancelled, bands)
    return path


def run_tiled(
    model: ForeignModel,
    scene: Scene,
    path: str | Path,
    progress: Progress = lambda _fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
    bands: str = ALL_MINING,
) -> None:
    """Write the share of mining by a model, float32 on the grid of the scene, 0..1, -1 where the scene has no data.

    Tiles overlap; each counts most in its middle and hardly at its border. ``bands`` = ``BY_CLASS`` writes a band
    for each class of mining, with its name.

    Raises:
        LearnerError: the scene lacks a band that the model reads, the model knows no classes, or it fails.
        Cancelled: ``cancelled`` said so; nothing is written.
    """
    model.check_says_mining()
    band_places(model, scene)
    names = model.mining if bands == BY_CLASS else (SHARE,)
    tiling = Tiling(model, scene)
    blended = _Blend(len(names), scene.width, model.tile)
    profile = grid_profile(scene, len(names), "float32", NO_SHARE)
    below = dict(zip(tiling.tops, [*tiling.tops[1:], scene.height], strict=True))
    with written_whole(path) as temporary, rasterio.open(temporary, "w", **profile) as target:
        for told in tiling.told(progress, cancelled):
            of_mining = model.mining_values(told.of_pixels)
            blended.add(of_mining if bands == BY_CLASS else model.share(of_mining)[None], told)
            top = told.window.row_off
            if told.window.col_off == tiling.lefts[-1]:
                rows = below[top] - top
                target.write(blended.take(rows), window=Window(0, top, scene.width, rows))
        for number, name in enumerate(names, 1):
            target.set_band_description(number, name)
        target.update_tags(model=model.file.path.name, sha256=model.file.sha256)


def grid_profile(grid: Scene | rasterio.DatasetReader, n_bands: int, dtype: str, nodata: float) -> dict[str, Any]:
    """Return what rasterio makes a tiled GeoTIFF by, on the grid of a scene or raster."""
    return {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": n_bands,
        "dtype": dtype,
        "nodata": nodata,
        "crs": grid.crs,
        "transform": rasterio.Affine(*grid.transform[:6]),
        "compress": "deflate",
        "tiled": True,
        "blockxsize": BLOCK,
        "blockysize": BLOCK,
        "bigtiff": "if_safer",
    }


def band_places(model: ForeignModel, scene: Scene) -> list[int]:
    """Return the places in ``read_normalised`` of the bands that a model reads.

    Raises:
        LearnerError: the scene lacks one.
    """
    missing = [role for role in model.bands if role not in scene.image_roles]
    if missing:
        raise LearnerError(
            f"{model.file.path.name} reads bands that {Path(scene.path).name} lacks: {', '.join(missing)}.",
            "Give the scene's bands their roles, or choose another model.",
        )
    return [scene.image_roles[role] - 1 for role in model.bands]


def _starts(length: int, tile: int, step: int) -> list[int]:
    """Return where tiles begin so that they cover a length; the last one ends with it."""
    last = max(0, length - tile)
    return [*range(0, last, step), last]


def _rise(tile: int) -> np.ndarray:
    return np.sin(np.pi * (np.arange(tile) + 0.5) / tile) ** 2


def _window(tile: int) -> np.ndarray:
    """Return float32[tile, tile]: how much each pixel of a tile counts."""
    rise = _rise(tile)
    return (np.outer(rise, rise) + LEAST_WEIGHT).astype(np.float32)


def _laid(values: np.ndarray, starts: list[int], length: int) -> np.ndarray:
    """Return the sum float64[length] of values that are laid down at each start; what lies beyond the end is lost."""
    total = np.zeros(max(length, starts[-1] + len(values)))
    for start in starts:
        total[start : start + len(values)] += values
    return total[:length]


def _image(model: ForeignModel, scene: Scene, places: list[int], seen: Window) -> tuple[np.ndarray, np.ndarray]:
    """Return what the model reads of a tile, float32[bands, tile, tile], and which pixels of the window are valid."""
    image, valid = read_normalised(scene, seen)
    gain, bias = (each[places, None, None] for each in scene.reflectance_scaling)
    values = ((image[places] * gain + bias) * model.scale - model.mean) / model.std
    # Where there is no data the model sees its mean.
    values[:, ~valid] = 0
    beyond = [(0, 0), (0, model.tile - seen.height), (0, model.tile - seen.width)]
    return np.pad(values.astype(np.float32), beyond, mode="edge"), valid


class _Blend:
    """Rows of a scene while tiles are laid over them; they are taken from the top."""

    def __init__(self, channels: int, width: int, tile: int) -> None:
        self._values = np.zeros((channels, tile, width), np.float32)
        self._weights = np.zeros((tile, width), np.float32)
        self._valid = np.zeros((tile, width), bool)

    def add(self, values: np.ndarray, told: Told) -> None:
        """Lay a tile over the rows."""
        rows, cols = told.valid.shape
        place = slice(0, rows), slice(told.window.col_off, told.window.col_off + cols)
        self._values[(slice(None), *place)] += values * told.weights
        self._weights[place] += told.weights
        self._valid[place] |= told.valid

    def take(self, rows: int) -> np.ndarray:
        """Return the first rows, float32[channels, rows, width], and go on with those below."""
        weights = np.maximum(self._weights[:rows], np.float32(LEAST_WEIGHT / 2))
        taken = np.where(self._valid[:rows], self._values[:, :rows] / weights, np.float32(NO_SHARE))
        for kept in (self._values, self._weights[None], self._valid[None]):
            kept[:, :-rows] = kept[:, rows:].copy()
            kept[:, -rows:] = 0
        return taken
