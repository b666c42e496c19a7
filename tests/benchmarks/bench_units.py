"""Units and features: what the units can carry, seconds, memory, and how fast a stop is obeyed.

Run with ``python -m tests.benchmarks.bench_units``. ``SCENES`` is a folder of scenes, each a folder with
images and ``reference_mask.tif``. Prints a table and writes ``build/bench/units.json``: rows {measure, scene,
image, units, ceiling, seconds, peak_mb}; ``ceiling`` is the F1 of mining when every unit takes its majority.
"""

from __future__ import annotations

import json
import multiprocessing
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import rasterio

from mining_mapper.core.errors import Cancelled
from mining_mapper.engine.feature_table import build_features
from mining_mapper.engine.frame import build_frame, read_numbers
from mining_mapper.engine.scene import open_scene

from .replay import REFERENCE, REPOSITORY, UNCERTAIN, images, scenes_folder

OUT = REPOSITORY / "build" / "bench" / "units.json"
COLUMNS = ("measure", "scene", "image", "units", "ceiling", "seconds", "peak_mb")
UNIT_PIXELS = 21
LARGE_SIDE = 2000
LARGE_SOURCE = ("strzegom_north", "s2_l2a_2022-07-19.tif")
STOP_AFTER = 2.0
MINING = 1
NOISE = 0.02


def ceiling(units: np.ndarray, mask: np.ndarray) -> float:
    """Return F1 of mining when units take the majority of their certain pixels; pixels without unit are missed."""
    certain = mask != UNCERTAIN
    size = int(units.max()) + 1
    mining = np.bincount(units[certain & (mask == MINING)], minlength=size)
    majority = 2 * mining > np.bincount(units[certain], minlength=size)
    majority[0] = False
    predicted = majority[units] & certain
    hits = (predicted & (mask == MINING)).sum()
    return 2 * hits / (predicted.sum() + (mask == MINING).sum())


def scene_row(image: Path) -> dict:
    """Return the row of one image that has a reference mask."""
    with rasterio.open(image.parent / REFERENCE) as source:
        mask = source.read(1)
    scene = open_scene(image)
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        info = build_frame(scene, None, UNIT_PIXELS * scene.pixel_area / 10_000, Path(folder) / "units.tif")
        build_features(scene, info.path, folder)
        seconds = time.perf_counter() - start
        carried = ceiling(read_numbers(info.path, scene), mask)
    return row("scene", image, info.units, carried, seconds, peak_megabytes())


def large_rows(image: Path) -> list[dict]:
    """Return rows of the raster to its features, 2000 x 2000 pixels of all bands, and of a stop in the middle."""
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / image.name
        write_large(image, large)
        start = time.perf_counter()
        scene = open_scene(large)
        hectares = UNIT_PIXELS * scene.pixel_area / 10_000
        info = build_frame(scene, None, hectares, Path(folder) / "units.tif")
        framed = time.perf_counter()
        build_features(scene, info.path, folder)
        ended = time.perf_counter()
        peak = peak_megabytes()
        stopped = seconds_to_stop(scene, hectares, Path(folder) / "stopped.tif")
    return [
        row("large: raster to units", image, info.units, None, framed - start, peak),
        row("large: units to features", image, info.units, None, ended - framed, peak),
        row("large: raster to features", image, info.units, None, ended - start, peak),
        row("large: stop obeyed", image, None, None, stopped, peak),
    ]


def write_large(image: Path, path: Path) -> None:
    """Lay the image side by side, mirrored so that its edges meet, with a little noise so that no part repeats."""
    with rasterio.open(image) as source:
        values, profile, names = source.read()[:, 2:-2, 2:-2], source.profile, source.descriptions
    repeats = [(0, 0), *((0, -(-LARGE_SIDE // length) * length - length) for length in values.shape[1:])]
    values = np.pad(values, repeats, mode="symmetric")[:, :LARGE_SIDE, :LARGE_SIDE]
    noise = np.random.default_rng(0).normal(0, NOISE, values.shape[1:]) * np.nanstd(values, axis=(1, 2), keepdims=True)
    if np.issubdtype(values.dtype, np.integer):
        limits = np.iinfo(values.dtype)
        noisy = np.clip(values + np.rint(noise), limits.min + 1, limits.max - 1)
    else:
        noisy = values + noise
    profile.update(width=LARGE_SIDE, height=LARGE_SIDE, tiled=True, blockxsize=256, blockysize=256, zlevel=1)
    with rasterio.open(path, "w", **profile) as target:
        target.write(noisy.astype(values.dtype))
        for number, name in enumerate(names, 1):
            target.set_band_description(number, name or "")


def seconds_to_stop(scene, hectares: float, path: Path) -> float:
    """Return how long the segmentation goes on after it was told to stop."""
    stop = threading.Event()
    told: list[float] = []

    def tell() -> None:
        told.append(time.perf_counter())
        stop.set()

    threading.Timer(STOP_AFTER, tell).start()
    try:
        build_frame(scene, None, hectares, path, cancelled=stop.is_set)
    except Cancelled:
        return time.perf_counter() - told[0]
    raise RuntimeError("The segmentation ended before it could be stopped.")


def row(measure: str, image: Path, units: int | None, carried: float | None, seconds: float, peak: float) -> dict:
    values = (measure, image.parent.name, image.name, units, carried, round(seconds, 3), round(peak))
    return dict(zip(COLUMNS, values))


def bands(image: Path) -> int:
    with rasterio.open(image) as source:
        return source.count


def peak_megabytes() -> float:
    """Return the greatest resident memory of this process so far (Linux counts kilobytes, macOS bytes)."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def in_own_process(function, image: Path):
    """Run a measurement in a fresh process, so that its memory is its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(function, (image,))


def main() -> None:
    folder = scenes_folder()
    places = [image for image, _ in images(folder)]
    rows = [in_own_process(scene_row, image) for image in places]
    large = folder.joinpath(*LARGE_SOURCE)
    rows += in_own_process(large_rows, large if large.exists() else max(places, key=bands))
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    sys.stdout.write(f"{'measure':26}{'scene':16}{'image':28}{'units':>8}{'ceiling':>9}{'seconds':>9}{'peak MB':>9}\n")
    for r in rows:
        units = "" if r["units"] is None else r["units"]
        carried = "" if r["ceiling"] is None else f"{r['ceiling']:.3f}"
        sys.stdout.write(
            f"{r['measure']:26}{r['scene']:16}{r['image']:28}{units:>8}{carried:>9}{r['seconds']:9.2f}{r['peak_mb']:9}\n"
        )


if __name__ == "__main__":
    main()
