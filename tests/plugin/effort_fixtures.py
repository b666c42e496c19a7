"""A desk at which actions are counted, and the whole plugin with a campaign open: fixtures of the tests of effort."""

from __future__ import annotations

import pytest
from panel_fixtures import (  # noqa: F401
    LEFT,
    PIXEL,
    SIDE,
    TOP,
    InstantEngine,
    campaign,
    image,
    interface,
)
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from test_smart_tool import STEP, Table

from mining_mapper import classFactory
from mining_mapper.plugin.panel.reviewing import Reviewing
from mining_mapper.plugin.tools.action_counter import ActionCounter

LEFT_BUTTON, RIGHT_BUTTON, MIDDLE_BUTTON = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Bench(Table):
    """The smart tool's table with somebody who counts, as the desk does."""

    def __init__(self, campaign, interface, wait_for):  # noqa: F811
        super().__init__(campaign, interface, wait_for)
        self.interface = interface
        self.reviewing = Reviewing(self.session, self.canvas, self.dock.review)
        self.reviewing.keys.watch(self.dock)
        self.counter = ActionCounter(self.canvas, self.session.effort.act)
        self.counter.watch((self.canvas, self.dock.label, self.dock.review))
        self.session.effort.is_counted = True

    def counted(self):
        """Return the actions since this was asked last."""
        return self.session.effort.lap().actions

    def key(self, key, widget=None, modifier=NONE):
        QTest.keyClick(widget or self.canvas, key, modifier)

    def wheel(self, turned, modifier=SHIFT):
        at = self.place(1, 1)
        event = QWheelEvent(
            QPointF(at), QPointF(self.canvas.viewport().mapToGlobal(at)), QPoint(), QPoint(0, turned),
            Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.canvas.viewport(), event)

    def use_smart_tool(self, wait_for):
        self.dock.label.classes.pick("PIT")
        self.dock.label.unit_tool.setChecked(True)
        self.hover(1, 1, wait_for)
        self.counted()

    def close(self):
        self.counter.stop()
        self.reviewing.remove()
        self.labelling.remove()
        self.interface.removeDockWidget(self.dock)


def square(column, row, units=1):
    side = STEP * PIXEL
    x, y = LEFT + column * side, TOP - row * side
    corners = [(x, y), (x + units * side, y), (x + units * side, y - units * side), (x, y - units * side)]
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in corners]])


@pytest.fixture
def bench(campaign, interface, wait_for):  # noqa: F811
    made = Bench(campaign, interface, wait_for)
    yield made
    made.close()


@pytest.fixture
def plugin(interface, monkeypatch, tmp_path):  # noqa: F811
    monkeypatch.setenv("MINING_MAPPER_ENGINE_HOME", str(tmp_path / "engine"))
    made = classFactory(interface)
    made.initGui()
    yield made
    if made.workspace is not None:
        made.unload()


@pytest.fixture
def open_plugin(plugin, campaign):  # noqa: F811
    """The whole plugin with the campaign open and its dock in view."""
    campaign.close()
    assert plugin.workspace.open(campaign.path)
    plugin.show_panel()
    QApplication.processEvents()
    return plugin
