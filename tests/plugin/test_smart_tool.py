"""Objects taken from the map with real mouse and key events, and what they become in a campaign."""

from __future__ import annotations

import numpy as np
import pytest
from panel_fixtures import (  # noqa: F401
    LEFT,
    PIXEL,
    SIDE,
    TOP,
    UNITS_A_ROW,
    InstantEngine,
    campaign,
    image,
    interface,
)
from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapToolIdentify, QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QCursor, QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel, QWidget

from mining_mapper.core.errors import MiningMapperError
from mining_mapper.core.hierarchy import hierarchy_path
from mining_mapper.core.taxonomy import NOT_MINING
from mining_mapper.plugin.action_words import action_words
from mining_mapper.plugin.known_units import KnownUnits
from mining_mapper.plugin.panel.dock import MiningMapperDock
from mining_mapper.plugin.panel.labelling import Labelling
from mining_mapper.plugin.panel.list_table import in_hectares
from mining_mapper.plugin.session import Session

STEP = SIDE // UNITS_A_ROW
SHIFT, ALT, CONTROL, NONE = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)


def write_pairs(path):
    """Write a hierarchy of the checkerboard in which runs of 2, 4, 8 ... units in reading order merge."""
    count = UNITS_A_ROW**2
    runs = [(start, start + 1) for start in range(count)]
    parents, made, size = [], list(range(count)), 1
    while len(made) > 1:
        merged = []
        for one, other in zip(made[::2], made[1::2]):
            runs.append((runs[one][0], runs[other][1]))
            parents += [(one, len(runs) - 1), (other, len(runs) - 1)]
            merged.append(len(runs) - 1)
        made, size = merged, size * 2
    table = np.zeros((len(runs), 8), np.int32)
    table[:, 0] = -1
    for child, parent in parents:
        table[child, 0] = parent
    for row, (first, end) in enumerate(runs):
        rows, columns = np.divmod(np.arange(first, end), UNITS_A_ROW)
        box = [rows.min() * STEP, columns.min() * STEP, (rows.max() + 1) * STEP - 1, (columns.max() + 1) * STEP - 1]
        table[row, 1:] = [first, end, (end - first) * STEP**2, *box]
    np.save(hierarchy_path(path), table)


class Table:
    """A campaign with units, their hierarchy, and the smart tool on the map."""

    def __init__(self, campaign, interface, wait_for):  # noqa: F811
        self.campaign, self.canvas = campaign, interface.canvas
        self.session = Session(campaign, InstantEngine(), "AB")
        self.dock = MiningMapperDock(interface.mainWindow())
        interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.show_tabs(True)
        self.session.build_frame(1.0)
        wait_for(lambda: self.session.state == "idle")
        write_pairs(self.session.framing.raster().path)
        self.labelling = Labelling(self.session, self.canvas, self.dock.label, lambda _layer: None)
        self.said = []
        for told in (self.labelling.said, self.labelling.chosen):
            told.connect(self.said.append)
        interface.window.activateWindow()
        QApplication.processEvents()

    def place(self, column, row):
        """Return where on the screen the middle of a unit of the checkerboard is."""
        x, y = LEFT + (column + 0.5) * STEP * PIXEL, TOP - (row + 0.5) * STEP * PIXEL
        at = self.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        return QPoint(round(at.x()), round(at.y()))

    def hover(self, column, row, wait_for):
        there = []

        def found():
            # The window may still get another size, and the unit another place.
            place = self.place(column, row)
            if place not in there:
                there.append(place)
                QTest.mouseMove(self.canvas.viewport(), place + QPoint(2, 2))
                QTest.mouseMove(self.canvas.viewport(), place)
            return not self.labelling.tool.hovered().isEmpty()

        wait_for(found)
        return self.labelling.tool.hovered()

    def click(self, column, row, modifier=NONE):
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, modifier, self.place(column, row))

    def drag(self, start, end, modifier=NONE):
        viewport, button = self.canvas.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, button, modifier, self.place(*start))
        for share in (0.25, 0.5, 0.75, 1.0):
            between = [a + (b - a) * share for a, b in zip(start, end)]
            QTest.mouseMove(viewport, self.place(*between))
            QApplication.processEvents()
        QTest.mouseRelease(viewport, button, modifier, self.place(*end))

    def drag_along(self, *places):
        viewport, button = self.canvas.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, button, NONE, self.place(*places[0]))
        for place in places[1:]:
            at = QPointF(self.place(*place))
            QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, at, button, button, NONE))
        QTest.mouseRelease(viewport, button, NONE, self.place(*places[-1]))

    def labels(self):
        return self.campaign.rows("labels")

    def units_of(self, label):
        """Return the area of a label in units."""
        return label["geometry"].area() / (STEP * PIXEL) ** 2

    def close(self):
        self.labelling.remove()
        self.dock.deleteLater()


@pytest.fixture
def table(campaign, interface, wait_for):  # noqa: F811
    made = Table(campaign, interface, wait_for)
    made.dock.label.unit_tool.setChecked(True)
    yield made
    made.close()


def test_what_is_hovered_is_what_is_taken(table, wait_for):
    hovered = table.hover(2, 3, wait_for)
    table.click(2, 3)
    label = table.labels()[0]
    assert label["geometry"].equals(hovered) and label["unit"] == 3 * UNITS_A_ROW + 2 + 1
    assert table.units_of(label) == pytest.approx(1, abs=0.05)
    table.dock.label.unit_tool.setChecked(False)
    assert table.labelling.tool.hovered().isEmpty()


def test_units_of_a_taken_object_are_known_though_its_outline_cuts_corners(table):
    grid = KnownUnits(table.session.framing.raster().path, table.session.framing)
    table.drag((1, 1), (3, 1))
    label = table.labels()[0]
    known = grid.inside([label], ())
    assert sorted(unit.unit for unit in known) == [UNITS_A_ROW + column + 1 for column in (1, 2, 3)]


def ground(column, row):
    """Return the middle of a unit of the checkerboard."""
    return QgsPointXY(LEFT + (column + 0.5) * STEP * PIXEL, TOP - (row + 0.5) * STEP * PIXEL)


def under_pointer(canvas):
    """Return the place of the map where the pointer is."""
    place = canvas.viewport().mapFromGlobal(QCursor.pos())
    return canvas.getCoordinateTransform().toMapCoordinates(place)


def test_without_a_pointer_enter_outlines_the_middle_of_the_map_and_takes_it(table, wait_for):
    canvas, tool = table.canvas, table.labelling.tool
    middle = ground(3, 4)
    canvas.setCenter(middle)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    wait_for(lambda: not tool.hovered().isEmpty())
    assert tool.hovered().contains(QgsGeometry.fromPointXY(middle)) and table.labels() == []
    # The middle follows the map.
    canvas.setCenter(ground(5, 2))
    wait_for(lambda: tool.hovered().contains(QgsGeometry.fromPointXY(ground(5, 2))))
    outlined = tool.hovered()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    (label,) = table.labels()
    assert label["geometry"].equals(outlined)
    # A pointer that moves points itself, and goes on pointing where the map is moved under it.
    table.hover(4, 3, wait_for)
    wait_for(lambda: tool.hovered().contains(QgsGeometry.fromPointXY(ground(4, 3))))
    canvas.setCenter(ground(3, 3))
    wait_for(lambda: tool.hovered().contains(QgsGeometry.fromPointXY(under_pointer(canvas))))


def test_another_size_of_the_map_leaves_no_outline_where_the_pointer_was(table, interface, wait_for):  # noqa: F811
    canvas, tool = table.canvas, table.labelling.tool
    old = table.hover(6, 4, wait_for)
    beside = QDockWidget(interface.window)
    beside.setWidget(QWidget())
    interface.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, beside)
    beside.widget().setMinimumWidth(120)
    wait_for(lambda: not old.contains(QgsGeometry.fromPointXY(under_pointer(canvas))))
    wait_for(lambda: tool.hovered().contains(QgsGeometry.fromPointXY(under_pointer(canvas))))
    # Now the dock is where the pointer is: nothing is pointed at, and Enter begins in the middle of the map.
    beside.widget().setMinimumWidth(beside.mapFromGlobal(QCursor.pos()).x() + 20)
    wait_for(lambda: tool.hovered().isEmpty())
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert table.labels() == []


def test_enter_takes_what_the_pointer_has_outlined(table, wait_for):
    table.hover(2, 2, wait_for)
    outlined = table.labelling.tool.hovered()
    QTest.keyClick(table.canvas, Qt.Key.Key_Return)
    assert [label["geometry"].equals(outlined) for label in table.labels()] == [True]


def test_plus_and_minus_grow_and_shrink_the_object_and_its_size_stays(table, wait_for):
    table.hover(0, 0, wait_for)
    table.canvas.setFocus()
    QTest.keyClick(table.canvas, Qt.Key.Key_Plus)
    QTest.keyClick(table.canvas, Qt.Key.Key_Plus, SHIFT)
    assert table.labelling.tool.hovered().area() == pytest.approx(4 * (STEP * PIXEL) ** 2, rel=0.03)
    QTest.keyClick(table.canvas, Qt.Key.Key_Minus)
    table.click(4, 4)
    label = table.labels()[0]
    assert table.units_of(label) == pytest.approx(2, abs=0.08) and label["unit"] is None


def picture_of(canvas, wait_for):
    """Return the map as it is on the screen, once all of it is drawn."""
    wait_for(lambda: not canvas.isDrawing())
    return canvas.grab().toImage()


def test_what_is_outlined_and_all_labels_are_hidden_while_h_is_held(table, wait_for):
    labels = table.campaign.layer("labels")
    table.canvas.setLayers([labels, *(layer for layer in table.canvas.layers() if layer is not labels)])
    table.labelling.strip.hide()
    drawn = []
    table.canvas.mapCanvasRefreshed.connect(lambda: drawn.append(True))
    wait_for(lambda: drawn)
    before = picture_of(table.canvas, wait_for)
    table.click(2, 3)
    table.hover(5, 5, wait_for)
    table.labelling.strip.hide()
    labels.triggerRepaint()
    wait_for(lambda: picture_of(table.canvas, wait_for) != before)
    QTest.keyPress(table.canvas, Qt.Key.Key_H)
    wait_for(lambda: picture_of(table.canvas, wait_for) == before)
    table.hover(6, 5, wait_for)
    QTest.qWait(50)
    assert picture_of(table.canvas, wait_for) == before
    QTest.keyRelease(table.canvas, Qt.Key.Key_H)
    wait_for(lambda: picture_of(table.canvas, wait_for) != before)


@pytest.mark.parametrize("tool", [QgsMapToolPan, QgsMapToolIdentify])
def test_t_takes_the_smart_tool_and_o_the_outline_with_no_tool_of_ours_in_hand(table, tool):
    for key, taken in ((Qt.Key.Key_T, table.labelling.tool), (Qt.Key.Key_O, table.labelling.wire)):
        table.canvas.setMapTool(tool(table.canvas))
        QTest.keyClick(table.canvas, key)
        assert table.canvas.mapTool() is taken
    QTest.keyClick(table.canvas, Qt.Key.Key_T)
    assert table.canvas.mapTool() is table.labelling.tool


def test_a_class_with_no_group_above_it_says_so(table):
    table.dock.label.classes.show_class(NOT_MINING)
    QTest.keyClick(table.canvas, Qt.Key.Key_P)
    assert "no group" in table.said[-1] and table.dock.label.classes.current() == NOT_MINING


def test_the_tool_that_suits_the_size_is_offered_first(table, wait_for):
    """Below 300 pixels objects are drawn by hand sooner."""
    strip, sizes = table.labelling.strip, []
    table.labelling.tool.sized.connect(sizes.append)

    def shown():
        # On a narrow map lines end between the words.
        return strip.text().replace("&nbsp;", " ")

    table.hover(2, 3, wait_for)
    words = ("draw by hand", "take")
    assert sizes[-1] < 300 and shown().index(words[0]) < shown().index(words[1])
    while sizes[-1] < 300:
        QTest.keyClick(table.canvas, Qt.Key.Key_Plus)
    assert words[0] not in shown() and "draw the outline" in shown()


def test_keys_go_to_the_map_again_when_a_class_is_clicked_or_found(table, wait_for):
    classes = table.dock.label.classes
    one_unit = table.hover(2, 3, wait_for).area()
    row = classes.tree.topLevelItem(1)
    QTest.mouseClick(
        classes.tree.viewport(), Qt.MouseButton.LeftButton, NONE, classes.tree.visualItemRect(row).center()
    )
    assert classes.current() == table.session.active[1]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Plus)
    assert table.labelling.tool.hovered().area() > 1.5 * one_unit
    classes.search.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "tail")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert classes.current() == "TSF"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Minus)
    assert table.labelling.tool.hovered().area() < 1.5 * one_unit


def test_the_wheel_with_shift_grows_and_without_zooms(table, wait_for):
    table.hover(0, 0, wait_for)
    before, scale = table.labelling.tool.hovered().area(), table.canvas.scale()
    for modifier in (SHIFT, NONE):
        place = QPointF(table.place(0, 0))
        turn = QWheelEvent(
            place, QPointF(table.canvas.viewport().mapToGlobal(place.toPoint())), QPoint(), QPoint(0, 120),
            Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(table.canvas.viewport(), turn)
        if modifier == SHIFT:
            assert table.labelling.tool.hovered().area() == pytest.approx(2 * before, rel=0.05)
            assert table.canvas.scale() == scale
    assert table.canvas.scale() != scale


def test_shift_adds_alt_and_ctrl_cut_and_each_is_one_step_to_undo(table):
    table.click(1, 1)
    table.click(2, 1, SHIFT)
    table.click(3, 1, SHIFT)
    assert len(table.labels()) == 1 and table.units_of(table.labels()[0]) == pytest.approx(3, abs=0.1)
    assert len(table.labels()[0]["geometry"].asGeometryCollection()) == 1
    table.click(3, 1, ALT)
    assert table.units_of(table.labels()[0]) == pytest.approx(2, abs=0.1)
    table.click(1, 1, CONTROL)
    assert table.units_of(table.labels()[0]) == pytest.approx(1, abs=0.1)
    table.canvas.setFocus()
    for expected in (2, 3, 2, 1):
        QTest.keyClick(table.canvas, Qt.Key.Key_Backspace)
        assert table.units_of(table.labels()[0]) == pytest.approx(expected, abs=0.1)
    for expected in (2, 3):
        QTest.keyClick(table.canvas, Qt.Key.Key_Backspace, SHIFT)
        assert table.units_of(table.labels()[0]) == pytest.approx(expected, abs=0.1)
    for expected in (2, 1):
        table.dock.label.undo.click()
        assert table.units_of(table.labels()[0]) == pytest.approx(expected, abs=0.1)
    table.dock.label.redo.click()
    assert table.units_of(table.labels()[0]) == pytest.approx(2, abs=0.1)
    table.dock.label.undo.click()
    QTest.keyClick(table.canvas, Qt.Key.Key_Backspace)
    assert table.labels() == []


def test_a_stroke_takes_all_units_that_it_touches_and_a_box_too(table):
    table.drag((1, 1), (4, 1))
    assert table.units_of(table.labels()[0]) == pytest.approx(4, abs=0.15)
    table.canvas.setFocus()
    QTest.keyClick(table.canvas, Qt.Key.Key_R)
    table.drag((1, 4), (3, 6))
    assert table.units_of(table.labels()[1]) == pytest.approx(9, abs=0.3)


def test_a_stroke_around_something_takes_what_it_touches_where_it_ends_on_its_beginning_too(table):
    table.drag_along((1, 1), (2, 1), (3, 1), (3, 2), (3, 3), (2, 3), (1, 3), (1, 2), (1, 1))
    assert table.units_of(table.labels()[0]) == pytest.approx(8, abs=0.3)
    assert len(table.labels()[0]["geometry"].asMultiPolygon()[0]) == 2


def test_neighbours_share_every_vertex_of_their_border(table):
    table.click(1, 1)
    table.drag((2, 0), (2, 2))
    one, other = (label["geometry"] for label in table.labels())
    assert one.intersection(other).area() == 0
    common = one.intersection(other)
    assert common.length() == pytest.approx(STEP * PIXEL, rel=0.15)
    vertices = [{(v.x(), v.y()) for v in shape.vertices()} for shape in (one, other)]
    shared = vertices[0] & vertices[1]
    for part in common.asGeometryCollection():
        assert {(v.x(), v.y()) for v in part.vertices()} <= shared


def test_what_other_labels_cover_is_left_out_unless_overlaps_are_allowed(table):
    table.click(1, 1)
    table.drag((0, 1), (2, 1))
    assert table.units_of(table.labels()[1]) == pytest.approx(2, abs=0.15)
    table.click(1, 1)
    assert len(table.labels()) == 2 and "Nothing is left" in str(table.said[-1])
    table.dock.label.guard.overlaps.setChecked(True)
    table.click(1, 1)
    assert len(table.labels()) == 3


def test_what_another_label_covers_is_left_out_of_what_is_hovered(table, wait_for):
    tool = table.labelling.tool
    tool.pixels = 2 * STEP**2
    table.click(2, 2)
    first = table.labels()[0]["geometry"]
    tool.pixels = 4 * STEP**2
    table.hover(0, 2, wait_for)
    wait_for(lambda: tool.hovered().area() > 1 and tool.hovered().intersection(first).area() < 1)
    hovered = tool.hovered()
    table.click(0, 2)
    assert table.labels()[1]["geometry"].area() == pytest.approx(hovered.area())
    table.dock.label.guard.overlaps.setChecked(True)
    table.hover(0, 2, wait_for)
    wait_for(lambda: tool.hovered().contains(first.centroid()))


def test_a_ring_of_units_keeps_its_hole_or_fills_it(table):
    for filled, at in ((False, 0), (True, 4)):
        table.dock.label.guard.holes.setChecked(filled)
        table.drag((at, 0), (at + 2, 0))
        table.drag((at, 1), (at, 2), SHIFT)
        table.drag((at + 1, 2), (at + 2, 2), SHIFT)
        table.click(at + 2, 1, SHIFT)
    assert [round(table.units_of(label)) for label in table.labels()] == [8, 9]


def test_what_is_too_small_to_map_is_neither_outlined_nor_saved(table, wait_for):
    """A unit has STEP * STEP pixels; what has less than two of them is not mapped here."""
    table.dock.label.guard.least.setValue(2 * STEP**2)
    hovered = table.hover(2, 3, wait_for)
    assert hovered.area() == pytest.approx(2 * (STEP * PIXEL) ** 2, rel=0.05)
    table.canvas.setFocus()
    QTest.keyClick(table.canvas, Qt.Key.Key_Minus)
    assert table.labelling.tool.hovered().equals(hovered)
    table.click(2, 3)
    assert table.labels()[0]["geometry"].equals(hovered)
    table.click(2, 3, CONTROL)
    with pytest.raises(MiningMapperError, match="is not mapped"):
        table.labelling.digitising.save(table.labelling.sources.finder().of_units([1]), "MIN.EXT.PIT")
    assert len(table.labels()) == 1


def test_a_cut_that_leaves_too_little_to_map_is_refused_with_what_to_do(table):
    table.drag((1, 1), (3, 1))
    table.dock.label.guard.least.setValue(2 * STEP**2)
    table.drag((1, 1), (2, 1), ALT)
    assert table.units_of(table.labels()[0]) == pytest.approx(3, abs=0.15)
    assert "is not mapped" in str(table.said[-1]) and "smaller area" in table.said[-1].remedy


def test_the_smallest_area_is_said_in_hectares(table):
    guard = table.dock.label.guard
    guard.least.setValue(50)
    shown = [label.text() for label in guard.menu().findChildren(QLabel)]
    assert f"= {in_hectares(50 * PIXEL**2)} ha" in shown


def test_the_hole_of_an_object_that_will_be_filled_is_not_shown(table, wait_for):
    table.dock.label.guard.holes.setChecked(True)
    ring = QgsGeometry.fromWkt("MultiPolygon (((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 6 3, 6 6, 3 6, 3 3)))")
    assert table.labelling.tool.as_saved(ring).asMultiPolygon()[0][1:] == []


def test_cutting_without_a_label_says_what_to_do(table):
    table.click(1, 1, ALT)
    assert table.labels() == [] and "take an object first" in table.said[-1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
def test_escape_and_backspace_give_a_stroke_up_and_nothing_else(table, key):
    table.click(5, 5)
    viewport, button = table.canvas.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, button, NONE, table.place(0, 0))
    for place in ((1, 0), (2, 0)):
        at = QPointF(table.place(*place))
        QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, at, button, button, NONE))
    QTest.keyClick(table.canvas, key)
    QTest.mouseRelease(viewport, button, NONE, table.place(2, 0))
    assert len(table.labels()) == 1
    table.click(0, 0)
    assert len(table.labels()) == 2


def test_m_mends_overlaps_and_doubled_outlines_in_one_step(table):
    table.dock.label.guard.overlaps.setChecked(True)
    table.drag((1, 1), (2, 1))
    table.drag((2, 1), (3, 1))
    table.drag((2, 1), (3, 1))
    assert table.labelling.digitising.faults() >= 2
    table.canvas.setFocus()
    QTest.keyClick(table.canvas, Qt.Key.Key_M)
    assert sorted(round(table.units_of(label)) for label in table.labels()) == [1, 2]
    assert table.labelling.digitising.faults() == 0
    assert action_words(table.campaign.last_action().what) == "Mended faults"
    QTest.keyClick(table.canvas, Qt.Key.Key_Backspace)
    assert len(table.labels()) == 3


def test_without_a_hierarchy_the_units_themselves_are_taken(table, wait_for):
    hierarchy_path(table.session.framing.raster().path).unlink()
    table.session.framing.forget()
    table.hover(2, 3, wait_for)
    table.click(2, 3)
    assert table.units_of(table.labels()[0]) == pytest.approx(1)
