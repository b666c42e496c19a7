"""Runs inside QGIS (``--code``): tools whose session is over while QGIS edits; writes what was in use after it."""

from __future__ import annotations

import gc
import json
import os
import sys
import time
import traceback
from pathlib import Path

REPOSITORY = Path(os.environ["MINING_MAPPER_REPOSITORY"])
OUT = Path(os.environ["MINING_MAPPER_OUT"])
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "tests" / "plugin")]

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer  # noqa: E402
from qgis.PyQt import sip  # noqa: E402
from qgis.PyQt.QtCore import QEvent, QTimer  # noqa: E402
from qgis.PyQt.QtWidgets import QAction, QApplication  # noqa: E402
from qgis.utils import iface  # noqa: E402

from mining_mapper.plugin.tools.shape_tool import ShapeTool  # noqa: E402


def pump(seconds: float = 0.3) -> None:
    """Let QGIS work."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)


def start(name: str) -> None:
    """Choose an entry of QGIS's menus."""
    iface.mainWindow().findChild(QAction, name).trigger()
    pump()


def edit(ends_before_editing: bool) -> dict[str, object]:
    """Use a tool, end its session before or while a layer is edited, end editing."""
    canvas = iface.mapCanvas()
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "drawn", "memory")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    tool = ShapeTool(canvas, QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setMapTool(tool)
    if ends_before_editing:
        tool.remove()
        pump()
    lived = [not sip.isdeleted(tool)]
    start("mActionToggleEditing")
    start("mActionAddFeature")
    if not ends_before_editing:
        tool.remove()
        pump()
    gc.collect()
    lived.append(not sip.isdeleted(tool))
    start("mActionToggleEditing")
    pump()
    lived.append(not sip.isdeleted(tool))
    return {"tool": type(canvas.mapTool()).__name__, "lived": lived}


def main() -> None:
    """Do both and end QGIS."""
    try:
        found = {"before": edit(True), "while": edit(False)}
    except Exception:
        found = {"error": traceback.format_exc()}
    (OUT / "found.json").write_text(json.dumps(found), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(1500, main)
