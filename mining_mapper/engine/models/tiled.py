"""Running a model from elsewhere over a scene: tile by tile, with seams blended away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

from ...core.errors import Cancelled, LearnerError
from ..cache import file_stamp, key_of, written_whole
from ..scene import Scene, read_normalised
from .foreign import ForeignModel
from .runtime import Runner

SHARE, NO_SHARE = "share of mining", -1.0
# Of a tile, before the next one begins; models of chips have but one answer for all of theirs.
STEP, CHIP_STEP = 0.75, 0.5
# The border of a tile still counts where nothing else covers it.
LEAST_WEIGHT = 1e-3
BLOCK = 256

Progress = Callable[[float], None]


def mining_raster(
    model: ForeignModel, scene: Scene, cache: str | Path, progress: Progress, cancelled: Callable[[], bool]
) -> Path:
    """Return the raster of ``run_tiled`` in the cache, made where it is missing.

    Raises:
        LearnerError, Cancelled: as of ``run_tiled``.
    """
    told = {name: value for name, value in model.report().items() if name != "path"}
    settings = [model.scale, model.mean.tolist(), model.std.tolist(), model.activation]
    key = key_of(told, settings, file_stamp(scene.path), scene.roles, scene.offset, scene.scale)
    path = Path(cache) / f"model-{key}.tif"
    if not path.is_file():
        run_tiled(model, scene, path, progress, cancelled)
    return path


def run_tiled(
    model: ForeignModel,
    scene: Scene,
    path: str | Path,
    progress: Progress = lambda _fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write the share of mining by a model, float32 on the grid of the scene, 0..1, -1 where the scene has no data.

    Tiles overlap; each counts most in its middle and hardly at its border.

    Raises:
        LearnerError: the scene lacks a band that the model reads, or the model fails.
        Cancelled: ``cancelled`` said so; nothing is written.
    """
    places = band_places(model, scene)
    step = max(1, int(model.tile * (CHIP_STEP if model.factor == model.tile else STEP)))
    tops, lefts = _starts(scene.height, model.tile, step), _starts(scene.width, model.tile, step)
    runner = Runner(model.file)
    window = _window(model.tile)
    blended = _Blend(scene.width, model.tile)
    profile = {
        "driver": "GTiff",
        "width": scene.width,
        "height": scene.height,
        "count": 1,
        "dtype": "float32",
        "nodata": NO_SHARE,
        "crs": scene.crs,
        "transform": rasterio.Affine(*scene.transform),
        "compress": "deflate",
        "tiled": True,
        "blockxsize": BLOCK,
        "blockysize": BLOCK,
    }
    with written_whole(path) as temporary, rasterio.open(temporary, "w", **profile) as target:
        for number, top in enumerate(tops):
            for done, left in enumerate(lefts, 1):
                if cancelled():
                    raise Cancelled("The run of the model was stopped.")
                shares, valid = _of_tile(model, runner, scene, places, top, left)
                blended.add(shares, window[: len(shares), : shares.shape[1]], valid, left)
                progress((number * len(lefts) + done) / (len(tops) * len(lefts)))
            below = tops[number + 1] if number + 1 < len(tops) else scene.height
            target.write(blended.take(below - top), 1, window=Window(0, top, scene.width, below - top))
        target.set_band_description(1, SHARE)
        target.update_tags(model=model.file.path.name, sha256=model.file.sha256)


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


def _window(tile: int) -> np.ndarray:
    """Return float32[tile, tile]: how much each pixel of a tile counts."""
    rise = np.sin(np.pi * (np.arange(tile) + 0.5) / tile) ** 2
    return (np.outer(rise, rise) + LEAST_WEIGHT).astype(np.float32)


def _of_tile(
    model: ForeignModel,
    runner: Runner,
    scene: Scene,
    places: list[int],
    top: int,
    left: int,
) -> tuple[np.ndarray, np.ndarray]:
    """Return shares float32[rows, cols] and which pixels are valid, of the part of a tile in the scene."""
    seen = Window(left, top, min(model.tile, scene.width - left), min(model.tile, scene.height - top))
    image, valid = read_normalised(scene, seen)
    gain, bias = (each[places, None, None] for each in scene.reflectance_scaling)
    values = ((image[places] * gain + bias) * model.scale - model.mean) / model.std
    # Where there is no data the model sees its mean.
    values[:, ~valid] = 0
    beyond = [(0, 0), (0, model.tile - seen.height), (0, model.tile - seen.width)]
    values = np.pad(values.astype(np.float32), beyond, mode="edge")
    shares = np.nan_to_num(model.shares(runner(values[None]))).repeat(model.factor, axis=0).repeat(model.factor, axis=1)
    return shares[: seen.height, : seen.width], valid


class _Blend:
    """Rows of a scene while tiles are laid over them; they are taken from the top."""

    def __init__(self, width: int, tile: int) -> None:
        self._shares = np.zeros((tile, width), np.float32)
        self._weights = np.zeros((tile, width), np.float32)
        self._valid = np.zeros((tile, width), bool)

    def add(self, shares: np.ndarray, weights: np.ndarray, valid: np.ndarray, left: int) -> None:
        """Lay a tile over the rows."""
        place = slice(0, shares.shape[0]), slice(left, left + shares.shape[1])
        self._shares[place] += shares * weights
        self._weights[place] += weights
        self._valid[place] |= valid

    def take(self, rows: int) -> np.ndarray:
        """Return the first rows, float32, and go on with those below."""
        weights = self._weights[:rows]
        mean = np.divide(self._shares[:rows], weights, out=np.zeros_like(weights), where=weights > 0)
        taken = np.where(self._valid[:rows], mean, np.float32(NO_SHARE))
        for kept in (self._shares, self._weights, self._valid):
            kept[:-rows] = kept[rows:].copy()
            kept[-rows:] = 0
        return taken
