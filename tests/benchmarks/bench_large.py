"""How soon a hand sees what it points at, on a scene of 10 240 x 10 240 pixels: hover and click by real events.

``python3 -m tests.benchmarks.bench_large`` runs with QGIS's Python. The scene is a SIMULATED landscape laid side by
side, with units and a hierarchy up to the whole scene; it is made once in ``build/bench/large``. Rows {pixels, what,
median, p95, worst} in milliseconds go to ``build/bench/large.json``. What shows first may be a coarse outline.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.core.hierarchy import hierarchy_path
from mining_mapper.core.landscape import simulate_landscape
from mining_mapper.core.picture import picture_units

from .bench_effort import REPOSITORY, Desk

FOLDER = REPOSITORY / "build" / "bench" / "large"
OUT = REPOSITORY / "build" / "bench" / "large.json"
TILE, TILES = 512, 20
PIXEL, LEFT, TOP = 10.0, 500000.0, 5600000.0
SIZES = (0, 300, 3_000, 30_000, 300_000)
PLACES, SEED = 20, 7
MOST_SECONDS = 5
# Metres of ground across the map, as people digitise.
SHOWN = 4000.0
BANDS = 4


def scene() -> dict:
    """Return the large scene as `Desk` wants it; it is made where it is missing."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    image, units = FOLDER / "simulated_2022-07-19.tif", FOLDER / "units.tif"
    if not hierarchy_path(units).exists():
        landscape = simulate_landscape(11, (TILE, TILE), dates=1, n_objects=80, mining_share=0.14)
        values = np.asarray(landscape.dates[0].image[:BANDS], np.float32)
        scaled = (values - values.mean((1, 2), keepdims=True)) / values.std((1, 2), keepdims=True)
        numbers, hierarchy = picture_units(scaled, np.ones((TILE, TILE), bool))
        low, high = values.min(), values.max()
        _lay(image, [((band - low) / (high - low) * 4000 + 1).astype(np.uint16) for band in values], gdal.GDT_UInt16)
        _lay(units, [numbers], gdal.GDT_Int32, step=int(numbers.max()))
        np.save(hierarchy_path(units), _joined(hierarchy.table(), int(numbers.max())))
    area = (TILE * TILES * PIXEL) ** 2
    count = TILES**2 * int(np.load(hierarchy_path(units), mmap_mode="r").shape[0] // (2 * TILES**2))
    built = {"path": str(units), "sha256": "", "units": count, "area": area, "unobserved_area": 0.0,
             "segmenter": "bench", "unit_hectares": 0.2}  # fmt: skip
    return {"image": str(image), "roles": {"blue": 1, "green": 2, "red": 3, "nir": 4}, "built": built}


def _lay(path: Path, bands: list[np.ndarray], kind: int, step: int = 0) -> None:
    """Write a raster of copies side by side; numbers of the next copy begin ``step`` higher."""
    options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=YES"]
    side = TILE * TILES
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, len(bands), kind, options)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((LEFT, PIXEL, 0, TOP, 0, -PIXEL))
    for place in range(TILES**2):
        row, column = divmod(place, TILES)
        for number, band in enumerate(bands, 1):
            dataset.GetRasterBand(number).WriteArray(band + band.dtype.type(step * place), column * TILE, row * TILE)
    dataset.FlushCache()


def _joined(table: np.ndarray, count: int) -> np.ndarray:
    """Return the hierarchy of all copies; their roots merge two by two until the whole scene is one region."""
    copies, inner = TILES**2, len(table) - count
    rows = [[], []]
    for place in range(copies):
        row, column = divmod(place, TILES)
        own = np.array(table)
        own[:, 1:3] += place * count
        own[:, [4, 6]] += row * TILE
        own[:, [5, 7]] += column * TILE
        parent = own[:, 0]
        own[:, 0] = np.where(parent < 0, -1, copies * count + place * inner + parent - count)
        rows[0].append(own[:count])
        rows[1].append(own[count:])
    whole = np.concatenate([*rows[0], *rows[1]])
    roots = [copies * count + place * inner + inner - 1 for place in range(copies)]
    made, extra = len(whole), []
    while len(roots) > 1:
        merged = roots[len(roots) // 2 * 2 :]
        for one, other in zip(roots[::2], roots[1::2]):
            pair = np.array([whole[each] if each < len(whole) else extra[each - len(whole)] for each in (one, other)])
            new = [-1, pair[:, 1].min(), pair[:, 2].max(), pair[:, 3].sum(), *pair[:, 4:6].min(0), *pair[:, 6:8].max(0)]
            for each in (one, other):
                (whole[each] if each < len(whole) else extra[each - len(whole)])[0] = made
            extra.append(np.array(new, np.int32))
            merged.append(made)
            made += 1
        roots = merged
    return np.concatenate([whole, np.array(extra, np.int32)])


def measure(desk: Desk) -> list[dict]:
    """Return the rows: first outline after a move, and a click until its label is saved."""
    random, rows = np.random.default_rng(SEED), []
    desk.dock.label.unit_tool.setChecked(True)
    tool, viewport = desk.labelling.tool, desk.canvas.viewport()
    middle = QgsPointXY(LEFT + TILE * TILES * PIXEL / 2, TOP - TILE * TILES * PIXEL / 2)
    for pixels in SIZES:
        seen, saved = [], []
        for _ in range(PLACES):
            off = random.uniform(-0.45, 0.45, 2) * TILE * TILES * PIXEL
            at = QgsPointXY(middle.x() + off[0], middle.y() + off[1])
            desk.canvas.setExtent(QgsRectangle.fromCenterAndSize(at, SHOWN, SHOWN))
            QApplication.processEvents()
            tool.pixels = float(pixels)
            tool._marker.clear()
            at = QPoint(*(int(each) for each in random.uniform(100, 500, 2)))
            QTest.mouseMove(viewport, at)
            start = time.perf_counter()
            while tool.hovered().isEmpty() and time.perf_counter() - start < MOST_SECONDS:
                QApplication.processEvents()
            seen.append(time.perf_counter() - start)
            start = time.perf_counter()
            QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
            saved.append(time.perf_counter() - start)
        rows += [_row(pixels, "first outline", seen), _row(pixels, "click until saved", saved)]
        sys.stdout.write("".join(f"{row}\n" for row in rows[-2:]))
        sys.stdout.flush()
    return rows


def _row(pixels: int, what: str, seconds: list[float]) -> dict:
    low, high = (round(1000 * float(np.quantile(seconds, share)), 1) for share in (0.5, 0.95))
    return {"pixels": pixels, "what": what, "median": low, "p95": high, "worst": round(1000 * max(seconds), 1)}


def main() -> None:
    """Make the scene, measure, write."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as profile, tempfile.TemporaryDirectory() as folder:
        application = QgsApplication([], True, profile)
        application.initQgis()
        desk = Desk(scene(), Path(folder))
        rows = measure(desk)
        desk.close()
        OUT.write_text(json.dumps(rows, indent=1), encoding="utf-8")
        # QGIS's destructors crash at random once widgets were shown.
        os._exit(0)


if __name__ == "__main__":
    main()
