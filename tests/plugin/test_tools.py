"""Map tools with real mouse events on a real canvas."""

from __future__ import annotations

import gc

import pytest
from panel_fixtures import LEFT, TOP, image, interface  # noqa: F401
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapMouseEvent, QgsMapTool, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.plugin.tools.marker import SURROUNDINGS, Marker
from mining_mapper.plugin.tools.review_tool import ReviewTool
from mining_mapper.plugin.tools.shape_tool import ShapeTool

UTM = QgsCoordinateReferenceSystem("EPSG:32633")


def at(canvas, x, y) -> QPoint:
    """Return the place of a point of the map on the screen."""
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(place.x()), round(place.y()))


def mouse(canvas, kind, place, button=Qt.MouseButton.LeftButton):
    return QgsMapMouseEvent(canvas, kind, place, button, button)


def test_a_drawn_shape_is_reported_in_the_crs_that_was_asked_for(interface):  # noqa: F811
    canvas = interface.canvas
    tool = ShapeTool(canvas, QgsCoordinateReferenceSystem("EPSG:4326"))
    drawn = []
    tool.drawn.connect(drawn.append)
    canvas.setMapTool(tool)
    for x, y in ((100, 100), (400, 100), (400, 400), (300, 500)):
        tool.canvasReleaseEvent(mouse(canvas, QEvent.Type.MouseButtonRelease, at(canvas, LEFT + x, TOP - y)))
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert tool.corners() == 3
    end = mouse(canvas, QEvent.Type.MouseButtonRelease, QPoint(5, 5), Qt.MouseButton.RightButton)
    tool.canvasReleaseEvent(end)
    box = drawn[0].boundingBox()
    assert 14.9 < box.xMinimum() < 15.1 and 50 < box.yMinimum() < 51
    canvas.unsetMapTool(tool)
    tool.remove()


def test_a_tool_lives_on_when_its_session_is_forgotten(interface):  # noqa: F811
    """QGIS keeps a bare pointer to the last tool that does not edit, and crashed when it was gone."""
    tool = ReviewTool(interface.canvas)
    interface.canvas.setMapTool(tool)
    tool.remove()
    del tool
    gc.collect()
    assert "Mining Mapper review" in [each.toolName() for each in interface.canvas.findChildren(QgsMapTool)]


def test_two_corners_are_no_shape(interface):  # noqa: F811
    tool = ShapeTool(interface.canvas, UTM)
    drawn, given_up = [], []
    tool.drawn.connect(drawn.append)
    tool.givenUp.connect(lambda: given_up.append(True))
    for place in (QPoint(10, 10), QPoint(50, 50)):
        tool.canvasReleaseEvent(mouse(interface.canvas, QEvent.Type.MouseButtonRelease, place))
    right = mouse(interface.canvas, QEvent.Type.MouseButtonRelease, QPoint(5, 5), Qt.MouseButton.RightButton)
    tool.canvasReleaseEvent(right)
    assert drawn == [] and given_up == [True]
    tool.remove()


@pytest.mark.parametrize("side", [10.0, 55.0, 120.0])
def test_flying_shows_the_surroundings_and_stays_when_they_are_in_view(interface, side):  # noqa: F811
    canvas = interface.canvas
    marker = Marker(canvas)
    shape = QgsGeometry.fromRect(QgsRectangle(LEFT + 200, TOP - 400, LEFT + 200 + side, TOP - 400 + side))
    marker.show(shape, UTM)
    marker.fly_to()
    view = canvas.extent()
    assert view.contains(shape.boundingBox())
    assert min(view.width(), view.height()) >= SURROUNDINGS * side * 0.99
    marker.fly_to()
    assert canvas.extent() == view
    marker.remove()


def test_a_marker_in_another_crs_lands_on_the_same_place(interface):  # noqa: F811
    marker = Marker(interface.canvas)
    marker.show(
        QgsGeometry.fromRect(QgsRectangle(15.001, 50.54, 15.002, 50.541)), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    box = marker.map_box()
    assert LEFT < box.xMinimum() < LEFT + 200
    marker.remove()


def test_the_outline_stays_in_its_place_when_the_map_gets_another_crs(interface):  # noqa: F811
    canvas = interface.canvas
    marker = Marker(canvas)
    shape = QgsGeometry.fromRect(QgsRectangle(LEFT + 200, TOP - 400, LEFT + 300, TOP - 300))
    marker.show(shape, UTM)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert 14.9 < marker.map_box().xMinimum() < 15.1
    marker.clear()
    canvas.setDestinationCrs(UTM)
    assert marker.map_box().isNull() or marker.map_box().isEmpty()
    marker.remove()


def test_what_is_drawn_where_the_campaign_has_no_coordinates_is_no_shape(interface):  # noqa: F811
    """A map in degrees goes on beyond the pole; carried to metres such corners are infinite."""
    canvas = interface.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(-400, -200, 400, 200))
    tool = ShapeTool(canvas, UTM)
    drawn, given_up = [], []
    tool.drawn.connect(drawn.append)
    tool.givenUp.connect(lambda: given_up.append(True))
    canvas.setMapTool(tool)
    for x, y in ((10, 100), (30, 100), (30, 120)):
        tool.canvasReleaseEvent(mouse(canvas, QEvent.Type.MouseButtonRelease, at(canvas, x, y)))
    end = mouse(canvas, QEvent.Type.MouseButtonRelease, QPoint(5, 5), Qt.MouseButton.RightButton)
    tool.canvasReleaseEvent(end)
    assert drawn == [] and given_up == [True]
    tool.remove()


class Editing(QgsMapTool):
    """A tool that QGIS does not remember."""

    def flags(self):
        return QgsMapTool.Flag.EditTool


def test_an_ended_tool_waits_for_the_next_where_the_one_that_took_over_is_known_to_qt_alone(interface):  # noqa: F811
    """PyQt hands a bare QObject over for a tool that is deleted meanwhile: it cannot say what QGIS remembers now."""
    canvas = interface.canvas
    tool, plain = ReviewTool(canvas), QgsMapToolPan(canvas)
    canvas.setMapTool(tool)
    editing = Editing(canvas)
    canvas.setMapTool(editing)
    tool.remove()
    tool._on_other_tool(QObject(canvas), editing)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not sip.isdeleted(tool)
    canvas.setMapTool(plain)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(tool)
