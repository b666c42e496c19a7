"""A small SIMULATED scene, a real campaign on it, an engine that answers at once, and QGIS's interface."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMainWindow

from mining_mapper.core.errors import EngineError
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.panel.scene_guess import guess_scene

SIDE, PIXEL, UNITS_A_ROW = 80, 10.0, 8
LEFT, TOP = 500000.0, 5600000.0


def write_raster(path, values, names=()):
    """Write int or float arrays as a GeoTIFF in UTM with 10 m pixels."""
    values = np.atleast_3d(values.T).T
    kind = gdal.GDT_Int32 if values.dtype == np.int32 else gdal.GDT_UInt16
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[2], values.shape[1], values.shape[0], kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((LEFT, PIXEL, 0, TOP, 0, -PIXEL))
    for number, band in enumerate(values, 1):
        dataset.GetRasterBand(number).WriteArray(band)
        if names:
            dataset.GetRasterBand(number).SetDescription(names[number - 1])
    dataset.FlushCache()
    return path


def unit_box(unit):
    """Return the corners of a unit of the checkerboard as GeoJSON."""
    step = SIDE / UNITS_A_ROW * PIXEL
    row, column = divmod(unit - 1, UNITS_A_ROW)
    x, y = LEFT + column * step, TOP - row * step
    ring = [[x, y], [x + step, y], [x + step, y - step], [x, y - step], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}


class InstantEngine(QObject):
    """Answers as docs/protocol.md says, from a checkerboard of units, on the next turn of the event loop."""

    stateChanged = pyqtSignal(str)
    died = pyqtSignal(str)
    log_path = None

    def __init__(self, installed=True):
        super().__init__()
        self.state = "ready" if installed else "missing"
        self.is_installed = installed
        self.calls = []

    def call(self, method, params, on_result=None, on_error=None, _on_progress=None):
        self.calls.append((method, params))
        if self.state == "missing":
            QTimer.singleShot(0, lambda: on_error and on_error(EngineError("The engine is not installed yet.")))
        elif on_result:
            answer = getattr(self, method.replace(".", "_"))(params)
            QTimer.singleShot(0, lambda: on_result(answer))
        return len(self.calls)

    def cancel(self, _number):
        pass

    def start(self):
        return self.is_installed

    def frame_foretell(self, _params):
        return {"units": UNITS_A_ROW**2, "pixels": SIDE**2, "seconds": 2.0}

    def frame_build(self, params):
        step = SIDE // UNITS_A_ROW
        rows, columns = np.indices((SIDE, SIDE)) // step
        write_raster(params["path"], (rows * UNITS_A_ROW + columns + 1).astype(np.int32))
        return {
            "path": params["path"], "sha256": "0" * 64, "units": UNITS_A_ROW**2, "area": 640000.0,
            "unobserved_area": 0.0, "segmenter": "checkerboard 1",
        }  # fmt: skip

    def features_build(self, _params):
        return {"path": "", "units": UNITS_A_ROW**2, "features": []}

    def model_report(self, params):
        Path(params["path"]).parent.mkdir(exist_ok=True)
        write_raster(params["path"], np.full((SIDE, SIDE), 2, np.int32))
        pair = {"first": "PIT", "second": "QRY", "answers": 20, "confused": 0.4, "limit": [0.1, 0.2]}
        told = {
            "classes": ["NEG", "PIT", "QRY"], "confusion": [[30, 0, 0], [0, 6, 4], [0, 4, 6]],
            "f_scores": {"NEG": 1.0, "PIT": 0.6, "QRY": 0.6}, "pairs": [pair], "merges": [["PIT", "QRY"]],
            "macro_f": 0.733, "merged_macro_f": 1.0, "left_out": {"TSF": 2},
        }  # fmt: skip
        speaks = {"path": params["path"], "threshold": 1.0, "inside_share": 0.83}
        way = {"threshold": 0.4, "f_score": 0.9, "f_at_half": 0.85, "f_of_scene": 0.8}
        ways = {"plain": way, "weighted": {**way, "f_at_half": 0.82}}
        return {"answers": 52, "separability": told, "training": ways, "applicability": speaks}

    def round_propose(self, params):
        left = [unit for unit in range(1, UNITS_A_ROW**2 + 1) if unit not in params["gone"]]
        draws = [
            {
                "unit": unit, "order": len(params["gone"]) + k + 1, "area": 10000.0, "r": 1.0,
                "q": 1 / (len(left) - k), "left_units": len(left) - k, "left_area": 10000.0 * (len(left) - k),
                "f": {"PIT": 0.6, "NEG": 0.4}, "f_area_left": {"PIT": 1.0, "NEG": 1.0}, "geometry": unit_box(unit),
            }
            for k, unit in enumerate(left[: params["batch"]])
        ]  # fmt: skip
        model = {
            "strategy": "random", "parameters": {}, "model": {"answers": len(params["answers"]) + 1},
            "f_score": 0.5 + 0.1 * params["number"],
        }  # fmt: skip
        return {"draws": draws, "model": model}


class Interface(QObject):
    """What the plugin uses of QGIS's interface, around a real canvas, window and message bar."""

    def __init__(self):
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.window.setCentralWidget(self.canvas)
        self.window.resize(1000, 700)
        self.menu, self.toolbar, self.docks = [], [], []
        self.digitising = []
        self._add = QAction(self.window)
        self._add.triggered.connect(lambda: self.digitising.append(True))
        self._vertex_tool = QgsMapToolPan(self.canvas)
        self._vertices = QAction(self.window)
        self._vertices.triggered.connect(lambda: self.canvas.setMapTool(self._vertex_tool))

    def mapCanvas(self):
        return self.canvas

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def activeLayer(self):
        return None

    def setActiveLayer(self, layer):
        self.active = layer
        return True

    def actionAddFeature(self):
        return self._add

    def actionVertexToolActiveLayer(self):
        return self._vertices

    def addDockWidget(self, area, dock):
        self.docks.append(dock)
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.docks.remove(dock)
        self.window.removeDockWidget(dock)

    def addPluginToMenu(self, _menu, action):
        self.menu.append(action)

    def removePluginMenu(self, _menu, action):
        self.menu.remove(action)

    def registerMainWindowAction(self, action, shortcut):
        action.setShortcut(shortcut)
        self.window.addAction(action)
        return True

    def unregisterMainWindowAction(self, action):
        self.window.removeAction(action)
        return True

    def addToolBarIcon(self, action):
        self.toolbar.append(action)

    def removeToolBarIcon(self, action):
        if action in self.toolbar:
            self.toolbar.remove(action)

    def said(self):
        """Return the text of the newest message."""
        item = self.bar.currentItem()
        return item.text() if item else ""


def image_of(folder, date, name, seed=1):
    """Return a layer of four bands, with its date in the name of its file, in the project."""
    values = np.random.default_rng(seed).integers(1, 4000, (4, SIDE, SIDE)).astype(np.uint16)
    path = write_raster(folder / f"S2_{date}.tif", values, ("B02", "B03", "B04", "B08"))
    layer = QgsRasterLayer(str(path), name)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def image(tmp_path, project):
    """A layer of four bands, with a date in its name, in the project."""
    return image_of(tmp_path, "2022-07-19", "S2 image")


@pytest.fixture
def campaign(tmp_path, image):
    """A campaign with the default classes on that image."""
    taxonomy = load_taxonomy(presets()[0])
    made = Campaign.create(
        tmp_path / "c.gpkg", guess_scene(image).to_scene(), None, taxonomy, list(taxonomy.active), "AB"
    )
    yield made
    made.close()


@pytest.fixture
def interface(project, image):
    """QGIS's interface with the image in view."""
    made = Interface()
    made.canvas.setDestinationCrs(image.crs())
    made.canvas.setLayers([image])
    made.canvas.setExtent(image.extent())
    made.window.show()
    yield made
    made.window.close()
    # As QGIS's event loop does; a dialog that waits for it when its window goes leaves Qt's list of widgets broken.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
