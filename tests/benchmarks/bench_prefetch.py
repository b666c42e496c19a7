"""How long the map takes to show the next candidate, with and without its place being drawn ahead.

``python3 -m tests.benchmarks.bench_prefetch`` (QGIS's Python) flies to places of a layer of tiles whose server
answers after a delay, and of a large image on the disk; prints a table and writes ``build/bench/prefetch.json``.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsPointXY, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QBuffer, QByteArray, QCoreApplication
from qgis.PyQt.QtGui import QImage

from mining_mapper.plugin.tools.prefetch import Prefetch

OUT = Path(__file__).resolve().parents[2] / "build" / "bench" / "prefetch.json"
PLACES, STEP, SIDE = 12, 3000.0, 1000.0
SERVER_SECONDS = 0.15
SECONDS_OF_LOOKING = 2.0
WINDOW = (900, 700)
IMAGE_SIDE, PIXEL = 12_000, 10.0


def main() -> None:
    """Measure, print and write."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name, layer in (("tiles of a server", tiles()), ("image on the disk", image(Path(folder) / "large.tif"))):
            for ahead in (False, True):
                canvas = QgsMapCanvas()
                canvas.resize(*WINDOW)
                canvas.setDestinationCrs(layer.crs())
                canvas.setLayers([layer])
                canvas.show()
                # Places of the second run were not drawn in the first.
                times = fly(canvas, places(layer, PLACES if ahead else 0), ahead)
                median, worst = 1000 * float(np.median(times)), 1000 * max(times)
                rows.append({"layer": name, "ahead": ahead, "median_ms": round(median), "worst_ms": round(worst)})
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(rows, indent=1))
    for row in rows:
        way = "drawn ahead" if row["ahead"] else "not ahead"
        print(f"{row['layer']:20} {way:12} median {row['median_ms']:5d} ms  worst {row['worst_ms']:5d} ms")


def places(layer: QgsRasterLayer, begin: int) -> list[QgsRectangle]:
    """Return extents that share no tile, along a row of the layer."""
    left, top = layer.extent().xMinimum() + STEP, layer.extent().center().y()
    return [
        QgsRectangle.fromCenterAndSize(QgsPointXY(left + STEP * (begin + k), top), SIDE, SIDE) for k in range(PLACES)
    ]


def fly(canvas: QgsMapCanvas, extents: list[QgsRectangle], ahead: bool) -> list[float]:
    """Return the seconds until the map is complete at each place but the first."""
    prefetch = Prefetch(canvas)
    times = []
    for number, extent in enumerate(extents):
        drawn: list[float] = []
        canvas.mapCanvasRefreshed.connect(lambda drawn=drawn: drawn.append(time.perf_counter()))
        begin = time.perf_counter()
        canvas.setExtent(extent)
        canvas.refresh()
        if ahead and number + 1 < len(extents):
            prefetch.fetch(extents[number + 1])
        until = begin + SECONDS_OF_LOOKING
        while time.perf_counter() < until or canvas.isDrawing() or not drawn:
            QCoreApplication.processEvents()
            time.sleep(0.001)
        canvas.mapCanvasRefreshed.disconnect()
        times.append(drawn[0] - begin)
    return times[1:]


def tiles() -> QgsRasterLayer:
    """Return a layer of tiles from a server in this process that answers as late as one on the internet."""
    picture = QImage(256, 256, QImage.Format.Format_RGB32)
    picture.fill(0x557755)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    answer = bytes(content)

    class Tiles(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            time.sleep(SERVER_SECONDS)
            self.send_response(200)
            self.send_header("Content-Type", "image/png")
            self.send_header("Cache-Control", "max-age=3600")
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Tiles)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/{{z}}/{{x}}/{{y}}.png"
    return QgsRasterLayer(f"type=xyz&url={address}&zmin=0&zmax=18", "tiles", "wms")


def image(path: Path) -> QgsRasterLayer:
    """Return a large image of three bands, compressed in blocks."""
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2"]
    raster = gdal.GetDriverByName("GTiff").Create(str(path), IMAGE_SIDE, 2000, 3, gdal.GDT_UInt16, options)
    raster.SetGeoTransform((500000.0, PIXEL, 0, 5600000.0, 0, -PIXEL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    raster.SetProjection(reference.ExportToWkt())
    values = np.random.default_rng(0).integers(1, 4000, (2000, IMAGE_SIDE)).astype(np.uint16)
    for band in (1, 2, 3):
        raster.GetRasterBand(band).WriteArray(values)
    raster.FlushCache()
    return QgsRasterLayer(str(path), "image")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], True)
    application.initQgis()
    main()
    sys.stdout.flush()
    # QGIS's destructors crash after everything has been written.
    os._exit(0)
