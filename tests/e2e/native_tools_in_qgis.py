"""Runs inside QGIS (``--code``): its own editing tools on the labels, by real mouse events; writes what it found.

Each step is a name and what the labels are afterwards; the test outside judges.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import time
import traceback
from pathlib import Path

REPOSITORY = Path(os.environ["MINING_MAPPER_REPOSITORY"])
OUT = Path(os.environ["MINING_MAPPER_OUT"])
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "tests" / "plugin")]

from campaigns import LEFT, METRES, TOP, new_campaign, square  # noqa: E402
from qgis.core import QgsPointXY, QgsProject, QgsRectangle, QgsSnappingConfig, QgsTolerance  # noqa: E402
from qgis.PyQt.QtCore import QPoint, Qt, QTimer  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.PyQt.QtWidgets import QAction, QApplication  # noqa: E402
from qgis.utils import iface  # noqa: E402

from mining_mapper.plugin.campaign import Campaign  # noqa: E402
from mining_mapper.plugin.effort import Effort  # noqa: E402

LEFT_BUTTON, RIGHT_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
KEPT = ("uuid", "class", "origin", "unit", "frame", "area", "seconds", "status", "note", "interpreter")


class Hands:
    """A campaign in QGIS, its labels being edited, and a mouse."""

    def __init__(self) -> None:
        self.campaign = new_campaign(OUT)
        self.campaign.effort = Effort(itertools.count(0, 6).__next__)
        self.campaign.effort.is_counted = True
        self.canvas = iface.mapCanvas()
        self.canvas.setDestinationCrs(self.campaign.crs)
        self.canvas.setExtent(QgsRectangle(LEFT, TOP - METRES, LEFT + METRES, TOP))
        self.steps: dict[str, object] = {}
        self.pump(0.5)

    def pump(self, seconds: float = 0.15) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.01)

    def add(self, shape, code: str, **more) -> str:
        with self.campaign.action("digitise") as edit:
            row = {
                "class": code, "origin": "digitised", "scene": self.campaign.scene["uuid"], "interpreter": "AB",
                "unit": 7, "frame": "frame", "seconds": 4.0, "status": "operating", "note": "seen", "tool": "smart",
                "delineation": "tight", "confidence": 3, **more,
            }  # fmt: skip
            return edit.insert("labels", row, shape)

    def edit(self):
        """Make the labels the layer that is edited."""
        layer = self.campaign.layer("labels")
        iface.setActiveLayer(layer)
        if not layer.isEditable():
            layer.startEditing()
        layer.removeSelection()
        self.pump()
        return layer

    def start(self, name: str) -> None:
        action = iface.mainWindow().findChild(QAction, name)
        if action is None or not action.isEnabled():
            raise RuntimeError(f"{name} cannot be started")
        action.trigger()
        self.pump()

    def screen(self, x: float, y: float) -> QPoint:
        at = self.canvas.getCoordinateTransform().transform(QgsPointXY(LEFT + x, TOP - y))
        return QPoint(round(at.x()), round(at.y()))

    def move(self, x: float, y: float) -> None:
        for off in (6, 3, 0):
            QTest.mouseMove(self.canvas.viewport(), self.screen(x, y) + QPoint(off, 0))
            self.pump(0.05)

    def click(self, x: float, y: float, button=LEFT_BUTTON) -> None:
        self.move(x, y)
        QTest.mouseClick(self.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, self.screen(x, y))
        self.pump(0.1)

    def line(self, *places) -> None:
        for place in places:
            self.click(*place)
        self.click(*places[-1], RIGHT_BUTTON)
        self.pump()

    def save(self, layer) -> None:
        self.start("mActionSaveLayerEdits")
        if layer.isModified():
            raise RuntimeError(f"not saved: {layer.commitErrors()}")

    def note(self, name: str) -> None:
        """Write down what the labels are now."""
        rows = self.campaign.rows("labels")
        self.steps[name] = [
            {**{key: row[key] for key in KEPT}, "wkt": row["geometry"].asWkt(3), "valid": row["geometry"].isGeosValid()}
            for row in sorted(rows, key=lambda row: row["created"])
        ]

    def accept(self) -> None:
        """Say yes to a dialog that waits."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            self.steps.setdefault("dialogs", []).append(type(dialog).__name__ + " " + dialog.windowTitle())
            dialog.accept()

    # ------------------------------------------------------------ steps

    def run(self) -> None:
        self.add(square(40, 40, 120), "PIT")
        self.note("begin")
        layer = self.edit()
        self.start("mActionSplitFeatures")
        self.line((100, 20), (100, 180))
        self.save(layer)
        self.note("split")
        layer = self.edit()
        layer.selectAll()
        self.pump()
        # Merging asks which attributes stay, in a dialog that waits.
        self.asked = QTimer()
        self.asked.timeout.connect(self.accept)
        self.asked.start(700)
        self.start("mActionMergeFeatures")
        self.pump(0.3)
        self.save(layer)
        self.note("merge")
        layer = self.edit()
        self.start("mActionReshapeFeatures")
        self.line((150, 60), (200, 100), (150, 140))
        self.save(layer)
        self.note("reshape")
        layer = self.edit()
        self.start("mActionAddRing")
        self.line((70, 70), (110, 70), (110, 110), (70, 110))
        self.save(layer)
        self.note("ring")
        whole = self.canvas.extent()
        # Corners are whole pixels of the screen: a small square is drawn from near.
        self.canvas.setExtent(QgsRectangle(LEFT + 50, TOP - 155, LEFT + 90, TOP - 115))
        layer = self.edit()
        self.start("mActionFillRing")
        self.line((60, 125), (80, 125), (80, 145), (60, 145))
        self.save(layer)
        self.canvas.setExtent(whole)
        self.note("fill ring")
        layer = self.edit()
        layer.selectByIds([min(layer.allFeatureIds())])
        self.start("mActionAddPart")
        self.line((220, 40), (260, 40), (260, 80), (220, 80))
        self.save(layer)
        self.note("part")
        layer.commitChanges()
        self.restart()
        self.borders()

    def restart(self) -> None:
        """Close the campaign, open it again, and take everything back, one step at a time; then do it again."""
        path = self.campaign.path
        self.campaign.remove_from_project()
        self.campaign = Campaign.open(path)
        self.pump(0.3)
        undone = []
        while len(undone) < 7:
            action = self.campaign.undo_last()
            if action is None:
                break
            rows = self.campaign.rows("labels")
            undone.append({"what": action.what, "areas": sorted(round(row["area"]) for row in rows)})
        self.steps["undone"] = undone
        while self.campaign.redo() is not None:
            pass
        self.note("redone")

    def borders(self) -> None:
        """Move a corner that two labels share."""
        for row in self.campaign.rows("labels"):
            with self.campaign.action("delete") as edit:
                edit.delete("labels", row["uuid"])
        self.add(square(40, 200, 80), "PIT")
        self.add(square(120, 200, 80), "WRD")
        project = QgsProject.instance()
        project.setTopologicalEditing(True)
        config = QgsSnappingConfig(project)
        config.setEnabled(True)
        config.setTolerance(12)
        config.setUnits(QgsTolerance.UnitType.Pixels)
        project.setSnappingConfig(config)
        layer = self.edit()
        self.canvas.refresh()
        self.pump(0.6)
        self.start("mActionVertexTool")
        self.move(121, 201)
        self.pump(0.6)
        self.click(120, 200)
        self.click(100, 240)
        self.save(layer)
        layer.commitChanges()
        self.note("shared corner moved")


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
