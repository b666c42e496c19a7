"""Runs inside QGIS (``--code``): labels drawn with the panel and QGIS's own tools by real mouse and key events.

Writes what the labels tell of their effort; the test outside judges.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

REPOSITORY = Path(os.environ["MINING_MAPPER_REPOSITORY"])
OUT = Path(os.environ["MINING_MAPPER_OUT"])
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "tests" / "plugin")]

import numpy as np  # noqa: E402
from campaigns import LEFT, METRES, TOP, new_campaign  # noqa: E402
from osgeo import gdal  # noqa: E402
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle  # noqa: E402
from qgis.PyQt.QtCore import QPoint, Qt, QTimer  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.PyQt.QtWidgets import QAction, QApplication  # noqa: E402
from qgis.utils import iface  # noqa: E402

import mining_mapper  # noqa: E402

LEFT_BUTTON, RIGHT_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHARE, CELL = 0.5, 100.0


class Hands:
    """The plugin with a campaign, and a mouse."""

    def __init__(self) -> None:
        self.steps: dict[str, object] = {}
        self.canvas = iface.mapCanvas()
        self.plugin = mining_mapper.classFactory(iface)
        self.plugin.initGui()
        made = new_campaign(OUT)
        path = made.path
        made.remove_from_project()
        # The smart tool refuses an image that shows nothing.
        raster = gdal.Open(str(OUT / "scene.tif"), gdal.GA_Update)
        raster.GetRasterBand(1).WriteArray(np.random.default_rng(1).integers(500, 3000, (40, 40)).astype(np.uint16))
        del raster
        image = QgsRasterLayer(str(OUT / "scene.tif"), "image")
        QgsProject.instance().addMapLayer(image)
        self.canvas.setDestinationCrs(image.crs())
        self.plugin.show_panel()
        if not self.plugin.workspace.open(path):
            raise RuntimeError("the campaign was not opened")
        self.campaign, self.dock = self.plugin.workspace.campaign, self.plugin.dock
        self.pump(1)
        self.canvas.setExtent(QgsRectangle(LEFT, TOP - METRES, LEFT + METRES, TOP))
        self.pump(1)

    def pump(self, seconds: float = 0.15) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.01)

    def screen(self, x: float, y: float) -> QPoint:
        at = self.canvas.getCoordinateTransform().transform(QgsPointXY(LEFT + x, TOP - y))
        return QPoint(round(at.x()), round(at.y()))

    def click(self, x: float, y: float, button=LEFT_BUTTON) -> None:
        for off in (6, 3, 0):
            QTest.mouseMove(self.canvas.viewport(), self.screen(x, y) + QPoint(off, 0))
            self.pump(0.05)
        QTest.mouseClick(self.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, self.screen(x, y))
        self.pump(0.1)

    def ring(self, x: float, y: float, side: float) -> None:
        """Click a square and end it with a right click: five actions."""
        for corner in ((x, y), (x + side, y), (x + side, y + side), (x, y + side)):
            self.click(*corner)
        self.click(x, y + side, RIGHT_BUTTON)
        self.pump(0.5)

    def note(self, name: str) -> None:
        kept = ("uuid", "class", "tool", "actions", "seconds", "arm", "control_share")
        rows = sorted(self.campaign.rows("labels"), key=lambda row: row["created"])
        self.steps[name] = [{key: row[key] for key in kept} for row in rows]

    def run(self) -> None:
        effort = self.plugin.workspace.session.effort
        self.dock.label.classes.pick("PIT")
        # Panning and zooming first: nobody may be charged for that.
        effort.lap()
        iface.actionPan().trigger()
        QTest.mousePress(self.canvas.viewport(), LEFT_BUTTON, Qt.KeyboardModifier.NoModifier, self.screen(200, 200))
        QTest.mouseMove(self.canvas.viewport(), self.screen(210, 210))
        QTest.mouseRelease(self.canvas.viewport(), LEFT_BUTTON, Qt.KeyboardModifier.NoModifier, self.screen(210, 210))
        self.canvas.setExtent(QgsRectangle(LEFT, TOP - METRES, LEFT + METRES, TOP))
        self.pump(0.5)
        QTest.mouseClick(self.dock.label.draw, LEFT_BUTTON)
        self.pump(0.5)
        self.ring(20, 20, 60)
        self.note("drawn")
        # A second one with a vertex taken back: QGIS's own Backspace is a key as well.
        for corner in ((120, 20), (180, 20), (190, 30)):
            self.click(*corner)
        QTest.keyClick(self.canvas, Qt.Key.Key_Backspace)
        for corner in ((180, 80), (120, 80)):
            self.click(*corner)
        self.click(120, 80, RIGHT_BUTTON)
        self.pump(0.5)
        self.note("second")
        self.vertex()
        self.by_lot()
        self.dock.show_tab(self.dock.effort)
        self.pump(1.5)
        table = self.dock.effort.table.model()
        self.steps["table"] = [
            [table.index(row, column).data() for column in range(table.columnCount())]
            for row in range(table.rowCount())
        ]
        self.steps["day"] = self.dock.effort.day.text()
        iface.mainWindow().grab().save(str(OUT / "effort.png"))

    def vertex(self) -> None:
        """Move a corner of the second label with the vertex tool: two clicks."""
        layer = self.campaign.layer("labels")
        iface.setActiveLayer(layer)
        iface.actionVertexToolActiveLayer().trigger()
        self.pump(0.5)
        self.plugin.workspace.session.effort.lap()
        self.click(180, 80)
        self.click(195, 95)
        iface.mainWindow().findChild(QAction, "mActionSaveLayerEdits").trigger()
        self.pump(0.5)
        self.note("vertex moved")

    def by_lot(self) -> None:
        """Begin an object with the smart tool where help is withheld."""
        session = self.plugin.workspace.session
        session.control.share = SHARE
        self.campaign.set_setting("tools_control_cell", CELL)
        self.campaign.set_setting("tools_control_seed", 5)
        places = [(x, y) for x in (50, 150, 250, 350) for y in (250, 350)]
        withheld = {place: session.control.is_withheld(QgsPointXY(LEFT + place[0], TOP - place[1])) for place in places}
        x, y = next(place for place, lot in withheld.items() if lot)
        QTest.mouseClick(self.dock.label.unit_tool, LEFT_BUTTON)
        self.pump(0.5)
        session.effort.lap()
        self.click(x, y)
        self.pump(0.5)
        self.steps["tool while by lot"] = type(self.canvas.mapTool()).__name__
        self.steps["said"] = iface.messageBar().currentItem().text() if iface.messageBar().currentItem() else ""
        self.ring(x - 30, y - 30, 60)
        self.pump(0.5)
        self.note("by lot")
        self.steps["tool after"] = type(self.canvas.mapTool()).__name__


def main() -> None:
    """Run all steps and end QGIS."""
    found: dict[str, object] = {}
    try:
        hands = Hands()
        found = hands.steps
        hands.run()
    except Exception:
        found["error"] = traceback.format_exc()
        iface.mainWindow().grab().save(str(OUT / "error.png"))
    (OUT / "found.json").write_text(json.dumps(found), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(1500, main)
