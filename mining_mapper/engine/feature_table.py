"""The table of features of a frame: what bands say of its units, and what models say that were chosen for its scene."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..core.segments import adjacency
from .cache import file_sha256, file_stamp, key_of, read_array, read_json, write_array, write_json
from .features import FEATURES, MARGIN, Sums, finish, layers, shape_sums, sums_of
from .frame import read_numbers
from .models.unit_values import checked_key, values_of_units
from .scene import Scene, read_normalised, whole
from .tiles import WORKERS, grown, slices_of, tiles_of, work_through

Progress = Callable[[float, "Window | None"], None]
Table = tuple[np.ndarray, list[str]]


def build_features(
    scene: Scene,
    frame_path: str | Path,
    cache_dir: str | Path,
    progress: Progress = lambda _fraction, _window: None,
    cancelled: Callable[[], bool] = lambda: False,
    workers: int = WORKERS,
) -> Table:
    """Return the features of all units, memory-mapped float32[n_units, n_features], and their names.

    They are kept in ``cache_dir`` under a hash of the frame, the scene, its models and the version of the
    features, and made again where they are missing or damaged. Row u - 1 is unit u. What the models of the scene
    say stands behind what the bands say; without models nothing of them is left.

    Raises:
        FrameError: the raster of units does not fit the scene.
        LearnerError: a model of the scene is missing, is not the one that was chosen, or cannot be run on it.
        Cancelled: ``cancelled`` said so; nothing is written.
    """
    sha256 = file_sha256(frame_path)
    key = key_of(FEATURES, sha256, file_stamp(scene.path), scene.roles, scene.offset, scene.scale)
    share = 1 / (1 + len(scene.models))
    of_bands = _kept(
        Path(cache_dir) / f"features-{key}.npy",
        lambda: _features(
            scene,
            read_numbers(frame_path, scene),
            lambda fraction, window: progress(share * fraction, window),
            cancelled,
            workers,
        ),
    )
    if not scene.models:
        return of_bands
    # Looked at before anything is made: a model that is missing or another one is said at once, never passed over.
    keys = [key_of(key, checked_key(each)) for each in scene.models]

    def together() -> Table:
        numbers = read_numbers(frame_path, scene)
        columns, names = [of_bands[0]], list(of_bands[1])
        for place, (each, own) in enumerate(zip(scene.models, keys, strict=True), 1):
            told = _kept(
                Path(cache_dir) / f"features-{own}-model.npy",
                lambda each=each, place=place: values_of_units(
                    each, scene, numbers, lambda fraction: progress(share * (place + fraction), None), cancelled
                ),
            )
            columns.append(told[0])
            names += told[1]
        return np.hstack(columns), names

    return _kept(Path(cache_dir) / f"features-{key_of(key, keys)}.npy", together)


def _kept(path: Path, make: Callable[[], Table]) -> Table:
    """Return a table of the cache; it is made where it is missing or damaged."""
    names_path = path.with_suffix(".json")
    table, names = read_array(path), read_json(names_path)
    if table is not None and isinstance(names, list) and table.shape[1:] == (len(names),):
        return table, names
    made, names = make()
    write_array(path, made)
    write_json(names_path, names)
    return np.load(path, mmap_mode="r", allow_pickle=False), names


def _features(
    scene: Scene, numbers: np.ndarray, progress: Progress, cancelled: Callable[[], bool], workers: int
) -> tuple[np.ndarray, list[str]]:
    everything = whole(scene)
    sums = Sums.empty(int(numbers.max(initial=0)))
    padded = np.pad(numbers, 1)

    def work(tile: Window, stopped: Callable[[], bool]) -> Sums:
        seen = grown(tile, MARGIN, everything)
        core = slices_of(tile, seen)
        image, valid = read_normalised(scene, seen)
        planes = (replace(layer, plane=layer.plane[core]) for layer in layers(image, valid, *spectra))
        own = numbers[slices_of(tile, everything)]
        beside = padded[tile.row_off :, tile.col_off :][: tile.height + 2, : tile.width + 2]
        return sums_of(planes, own, shape_sums(beside, tile.row_off, tile.col_off), stopped)

    spectra = (scene.image_roles, scene.reflectance_scaling)
    tiles = [tile for tile in tiles_of(everything) if numbers[slices_of(tile, everything)].any()]
    for done, tile in enumerate(work_through(tiles, work, sums.merge, cancelled, workers), 1):
        progress(done / len(tiles), tile)
    return finish(sums, adjacency(numbers))
