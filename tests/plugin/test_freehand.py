"""Outlines drawn with one drag in the panel: saved as labels, pulled, drawn anew, undone, by real events."""

from __future__ import annotations

import numpy as np
import pytest
from panel_fixtures import PIXEL, campaign, image, interface  # noqa: F401
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from test_smart_tool import NONE, SHIFT, STEP, Table

LEFT_BUTTON = Qt.MouseButton.LeftButton
UNIT = (STEP * PIXEL) ** 2
RADIUS = 2.0


@pytest.fixture
def table(campaign, interface, wait_for):  # noqa: F811
    made = Table(campaign, interface, wait_for)
    made.canvas.setFocus()
    made.dock.label.unit_tool.setChecked(True)
    QTest.keyClick(made.canvas, Qt.Key.Key_O)
    assert made.canvas.mapTool() is made.labelling.wire
    yield made
    made.close()


def around(column, row, radius=RADIUS, first=0, last=360):
    """Return places of the checkerboard around one of them."""
    angles = np.radians(np.arange(first, last, 6))
    return [(column + radius * np.cos(angle), row + radius * np.sin(angle)) for angle in angles]


def drag(table, places, modifier=NONE):
    viewport = table.canvas.viewport()
    QTest.mousePress(viewport, LEFT_BUTTON, modifier, table.place(*places[0]))
    for place in places[1:]:
        at = QPointF(table.place(*place))
        QApplication.sendEvent(
            viewport, QMouseEvent(QEvent.Type.MouseMove, at, LEFT_BUTTON, LEFT_BUTTON, modifier)
        )  # fmt: skip
    QTest.mouseRelease(viewport, LEFT_BUTTON, modifier, table.place(*places[-1]))


def test_o_and_one_drag_make_a_label_of_the_class(table):
    drag(table, around(3.5, 3.5))
    (label,) = table.labels()
    assert label["tool"] == "outline" and label["class"] == table.dock.label.classes.current()
    assert label["geometry"].area() / UNIT == pytest.approx(np.pi * RADIUS**2, rel=0.05)


def test_o_goes_back_to_objects_and_waits_while_an_outline_is_drawn(table):
    labelling = table.labelling
    table.click(3.5, 3.5)
    QTest.keyClick(table.canvas, Qt.Key.Key_O)
    assert table.canvas.mapTool() is labelling.wire
    QTest.keyClick(table.canvas, Qt.Key.Key_Escape)
    assert "take&nbsp;objects" in labelling.strip.text()
    for tool in (labelling.tool, labelling.wire):
        QTest.keyClick(table.canvas, Qt.Key.Key_O)
        assert table.canvas.mapTool() is tool
    assert table.dock.label.wire_tool.isChecked() and not table.dock.label.unit_tool.isChecked()


def test_a_pull_and_a_redrawn_piece_are_steps_that_backspace_takes_back(table):
    drag(table, around(3.5, 3.5))
    areas = [table.labels()[0]["geometry"].area()]
    table.click(3.5, 3.5 + RADIUS + 0.5, SHIFT)
    areas.append(table.labels()[0]["geometry"].area())
    drag(table, around(3.5, 3.5, RADIUS + 0.6, 180, 270), SHIFT)
    areas.append(table.labels()[0]["geometry"].area())
    assert areas[0] < areas[1] < areas[2]
    for left in (areas[1], areas[0]):
        QTest.keyClick(table.canvas, Qt.Key.Key_Backspace)
        assert table.labels()[0]["geometry"].area() == pytest.approx(left, rel=1e-9)
    QTest.keyClick(table.canvas, Qt.Key.Key_Backspace)
    assert table.labels() == []


def test_a_second_outline_leaves_out_what_the_first_covers(table):
    drag(table, around(2.5, 3.5))
    drag(table, around(4.5, 3.5))
    one, other = (label["geometry"] for label in table.labels())
    assert one.intersection(other).area() < 1e-6 * one.area() and other.area() < 0.9 * one.area()


def test_shift_without_a_label_says_what_to_do(table):
    table.click(3.5, 3.5, SHIFT)
    assert "draw one first" in str(table.said[-1]) and table.labels() == []


def test_the_strip_names_every_gesture(table):
    text = table.labelling.strip.text().replace("&nbsp;", " ")
    assert all(word in text for word in ("drag", "click", "Shift+click", "Shift+drag", "X", "Esc", "right click"))
