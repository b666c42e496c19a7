"""How long exports take and how much memory: 100 000 labels to tables, and chips of 256 x 256 x 10 a second.

``python -m tests.benchmarks.bench_export [LABELS] [CHIPS]``; each measurement runs in a process of its own.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely

from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.engine.export import preview_export, write_export

ORIGIN, PIXEL = (500_000.0, 5_600_000.0), 10.0
LABELS, CHIPS = 100_000, 400
SIZE, BANDS = 256, 10
TABLES = ("gpkg", "parquet", "flatgeobuf", "geojson")


def request(folder: Path, n_labels: int, width: int, options: dict[str, Any]) -> dict[str, Any]:
    """Return an export of octagons all over an image of so many pixels."""
    stream = np.random.default_rng(1)
    codes = load_taxonomy(presets()[0]).codes
    places = stream.uniform(8, width - 8, (n_labels, 2))
    labels = []
    for number, (column, row) in enumerate(places.tolist()):
        shape = shapely.Point(ORIGIN[0] + PIXEL * column, ORIGIN[1] - PIXEL * row).buffer(40, quad_segs=8)
        labels.append(
            {
                **{"uuid": f"{number:08d}-0000-4000-8000-000000000000", "scene": "scene", "origin": "digitised"},
                **{"class": codes[number % len(codes)], "created": "2026-01-01T00:00:00Z", "area": shape.area},
                **{"interpreter": "AB", "seconds": 4.0, "confidence": 3, "delineation": "tight"},
                "geometry": shapely.geometry.mapping(shape),
            }
        )
    scene = {"uuid": "scene", "path": str(folder / "image.tif"), "date": "2022-07-19", "sensor": "Sentinel-2 L2A"}
    definition = load_taxonomy(presets()[0]).to_dict()
    base = {"labels": labels, "crs": "EPSG:32633", "scenes": [scene], "taxonomy": {"definition": definition}}
    return {**base, "folder": str(folder / "set"), "options": options}


def write_image(folder: Path, width: int) -> None:
    """Write an image like a satellite's: smooth fields with noise."""
    stream = np.random.default_rng(2)
    transform = rasterio.Affine(PIXEL, 0, ORIGIN[0], 0, -PIXEL, ORIGIN[1])
    profile = {"driver": "GTiff", "width": width, "height": width, "count": BANDS, "dtype": "uint16"}
    tiles = {"tiled": True, "blockxsize": SIZE, "blockysize": SIZE, "compress": "deflate", "zlevel": 1}
    with rasterio.open(folder / "image.tif", "w", **profile, **tiles, crs="EPSG:32633", transform=transform) as target:
        fields = np.kron(stream.integers(300, 3500, (width // 32 + 1,) * 2), np.ones((32, 32), int))[:width, :width]
        for band in range(1, BANDS + 1):
            target.write((fields + stream.integers(0, 120, (width, width)) + 20 * band).astype(np.uint16), band)


def measured(n_labels: int, width: int, options: dict[str, Any], with_image: bool, answer: Any) -> None:
    """Put seconds by the clock and of processors, megabytes of memory, bytes foretold and written, and chips."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        if with_image:
            write_image(folder, width)
        asked = request(folder, n_labels, width, options)
        before = time.perf_counter()
        foretold = preview_export(asked, lambda *_: None, lambda: False)
        preview = time.perf_counter() - before
        before, worked = time.perf_counter(), time.process_time()
        written = write_export(asked, lambda *_: None, lambda: False)
        seconds, worked = time.perf_counter() - before, time.process_time() - worked
        sizes = sum(entry["bytes"] for entry in written["files"])
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    answer.put((preview, seconds, worked, memory, foretold["bytes"], sizes, foretold["chips"]))


def run(name: str, n_labels: int, width: int, options: dict[str, Any], with_image: bool) -> None:
    """Measure in a process of its own, so that memory is that of this export alone, and print a row."""
    spawn = multiprocessing.get_context("spawn")
    answer = spawn.Queue()
    process = spawn.Process(target=measured, args=(n_labels, width, options, with_image, answer))
    process.start()
    preview, seconds, worked, memory, foretold, sizes, chips = answer.get()
    process.join()
    rate = f"{chips / seconds:.0f} chips/s" if chips else f"{n_labels / seconds:.0f} labels/s"
    cells = (
        name,
        f"{preview:.1f}",
        f"{seconds:.1f}",
        f"{worked:.1f}",
        rate,
        f"{memory:.0f}",
        f"{foretold / 1e6:.1f}",
        f"{sizes / 1e6:.1f}",
    )
    sys.stdout.write(f"| {' | '.join(cells)} |\n")
    sys.stdout.flush()


def main() -> None:
    """Print a table."""
    given = [int(text) for text in sys.argv[1:]]
    n_labels, n_chips = [*given, *(LABELS, CHIPS)[len(given) :]]
    side = int(np.ceil(np.sqrt(n_chips)))
    sys.stdout.write(
        "| export | preview s | export s | processor s | rate | peak MB | foretold MB | written MB |\n"
        "|---|---|---|---|---|---|---|---|\n"
    )
    for name in (*TABLES, "all tables"):
        formats = list(TABLES) if name == "all tables" else [name]
        run(f"{n_labels} labels, {name}", n_labels, 20_000, {"formats": formats}, False)
    for names in (["chips"], ["chips", "instances"], ["coco"]):
        options = {"formats": names, "chip_size": SIZE}
        run(f"{'+'.join(names)} {SIZE} x {SIZE} x {BANDS}", side * side * 4, side * SIZE, options, True)


if __name__ == "__main__":
    main()
