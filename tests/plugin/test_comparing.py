"""Two dates and any two layers side by side: the line on the map, the second view, with real keys and mouse."""

from __future__ import annotations

import numpy as np
import pytest
from effort_fixtures import open_plugin, plugin  # noqa: F401
from panel_fixtures import LEFT, TOP, campaign, image, image_of, interface  # noqa: F401
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QImage, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

from mining_mapper.plugin.magnet import Magnet
from mining_mapper.plugin.panel.comparing import Comparing
from mining_mapper.plugin.panel.scene_guess import guess_scene
from mining_mapper.plugin.tools.keys import Command
from mining_mapper.plugin.tools.marker import Marker
from mining_mapper.plugin.tools.shape_tool import ShapeTool
from mining_mapper.plugin.tools.swipe import LEFT as LEFT_SIDE
from mining_mapper.plugin.tools.swipe import RIGHT as RIGHT_SIDE
from mining_mapper.plugin.tools.wire_tool import WireTool


class Bench:
    """A map with a marker, and what compares."""

    def __init__(self, campaign, interface):  # noqa: F811
        self.canvas, self.interface = interface.canvas, interface
        self.dock = QDockWidget(interface.window)
        interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.marker = Marker(self.canvas)
        self.comparing = Comparing(interface, campaign, [self.marker], self.dock)
        self.said = []
        self.comparing.said.connect(self.said.append)
        interface.window.activateWindow()
        QApplication.processEvents()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, widget=None):
        QTest.keyClick(widget or self.canvas, key, modifier)

    def swipe(self):
        self.press(Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)

    def close(self):
        self.comparing.remove()
        self.marker.remove()


@pytest.fixture
def bench(campaign, interface):  # noqa: F811
    made = Bench(campaign, interface)
    yield made
    made.close()


@pytest.fixture
def other(image, tmp_path):  # noqa: F811
    return image_of(tmp_path, "2021-06-19", "S2 2021", seed=2)


def drag(widget, begin, end):
    """Press the left button at a place of a widget, move, let go."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, place in (
        (QEvent.Type.MouseButtonPress, begin),
        (QEvent.Type.MouseMove, end),
        (QEvent.Type.MouseButtonRelease, end),
    ):
        there = QPointF(widget.mapToGlobal(place))
        QApplication.sendEvent(widget, QMouseEvent(kind, QPointF(place), there, left, left, none))


def square(x, y, side=100.0):
    return QgsGeometry.fromRect(QgsRectangle(LEFT + x, TOP - y - side, LEFT + x + side, TOP - y))


def test_shift_b_puts_the_other_date_right_of_a_line_and_takes_it_off_again(bench, other, wait_for):
    layers = bench.canvas.layers()
    bench.swipe()
    swipe = bench.comparing.swipe
    assert swipe.is_on and swipe.handle.isVisible() and swipe.layers() == [other] == bench.comparing.seen()
    wait_for(swipe.is_drawn)
    assert bench.canvas.layers() == layers
    bench.swipe()
    assert not swipe.is_on and not swipe.handle.isVisible() and bench.comparing.seen() == []


def test_without_another_image_it_says_what_to_do(bench):
    bench.swipe()
    assert not bench.comparing.swipe.is_on and "add one" in bench.said[-1]


def test_the_line_is_pushed_by_mouse_and_by_arrow_keys_and_stays_on_the_map(bench, other):
    bench.swipe()
    handle = bench.comparing.swipe.handle
    half = bench.canvas.width() // 2
    drag(handle, QPoint(5, 50), QPoint(5 - half // 2, 50))
    assert handle.share == pytest.approx(0.25, abs=0.03)
    drag(handle, QPoint(5, 50), QPoint(5 - 2 * half, 50))
    assert handle.share == 0.0
    for _press in range(3):
        bench.press(Qt.Key.Key_Right, widget=handle)
    assert handle.share == pytest.approx(0.06)


def pixels(canvas):
    """Return the red of every pixel of the canvas as it is on the screen, above the names."""
    picture = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    bits = picture.bits()
    bits.setsize(picture.sizeInBytes())
    return np.frombuffer(bytes(bits), np.uint8).reshape(picture.height(), picture.width(), 4)[:-50, :, 2].astype(int)


@pytest.mark.parametrize("side", [LEFT_SIDE, RIGHT_SIDE])
def test_one_side_shows_the_other_date_and_the_other_side_the_map(bench, other, wait_for, side):
    # Drawing begins some time after the layers are set; until then the map is of one colour.
    wait_for(lambda: not bench.canvas.isDrawing() and pixels(bench.canvas)[9:-9, 9:-9].std() > 0)
    before = pixels(bench.canvas)
    bench.swipe()
    swipe = bench.comparing.swipe
    for each in (LEFT_SIDE, RIGHT_SIDE):
        swipe.show_layer(each, other if each == side else None)
    wait_for(lambda: swipe.is_drawn() and not bench.canvas.isDrawing())
    changed = pixels(bench.canvas) != before
    middle = changed.shape[1] // 2
    shares = [changed[:, 40 : middle - 40].mean(), changed[:, middle + 40 : -40].mean()]
    assert shares[side] > 0.3 and shares[1 - side] == 0.0


def test_a_layer_that_is_removed_takes_the_line_away(bench, other):
    bench.swipe()
    QgsProject.instance().removeMapLayer(other.id())
    assert not bench.comparing.swipe.is_on
    bench.swipe()
    assert "add one" in bench.said[-1]


def test_keys_mean_nothing_while_a_shape_is_digitised(bench, other):
    tool = ShapeTool(bench.canvas, bench.canvas.mapSettings().destinationCrs())
    bench.canvas.setMapTool(tool)
    bench.swipe()
    bench.press(Qt.Key.Key_V)
    assert not bench.comparing.swipe.is_on and bench.comparing.view is None
    bench.canvas.unsetMapTool(tool)
    tool.remove()


def test_between_two_outlines_the_other_date_is_looked_at(bench, other):
    crs = bench.canvas.mapSettings().destinationCrs()
    tool = WireTool(bench.canvas, Magnet(lambda: None, lambda: crs), crs)
    tool.switch()
    bench.canvas.setMapTool(tool)
    bench.swipe()
    assert bench.comparing.swipe.is_on
    bench.swipe()
    QTest.mouseClick(bench.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    bench.swipe()
    assert tool.is_drawing and not bench.comparing.swipe.is_on
    bench.canvas.unsetMapTool(tool)
    tool.remove()


def test_a_layer_of_shapes_lies_over_the_image_and_the_menu_marks_it(bench, other):
    shapes = QgsVectorLayer("Polygon?crs=EPSG:32633", "wells & pits", "memory")
    QgsProject.instance().addMapLayer(shapes)
    shown = bench.canvas.layers()
    bench.swipe()
    bench.comparing.swipe.show_layer(RIGHT_SIDE, shapes)
    drawn = bench.comparing._in_place.layers_with(shapes)
    assert [layer for layer in drawn if layer is not shapes] == shown
    assert drawn.index(shapes) < drawn.index(next(each for each in shown if isinstance(each, QgsRasterLayer)))
    menu = bench.comparing.swipe.names[RIGHT_SIDE].menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["wells && pits"]
    assert bench.comparing.swipe.names[RIGHT_SIDE].text() == "wells && pits"


def test_the_second_view_shows_the_same_place_on_the_other_date_with_the_same_outline(bench, other):
    bench.marker.show(square(100, 100), bench.canvas.mapSettings().destinationCrs())
    bench.press(Qt.Key.Key_V)
    view = bench.comparing.view
    assert view.isVisible() and view.canvas.layers() == [other] and bench.comparing.seen() == [other]
    assert view.marker.shape().equals(square(100, 100))
    bench.canvas.setExtent(square(200, 200).boundingBox())
    assert view.canvas.center().distance(bench.canvas.center()) < 1e-6
    assert view.canvas.mapUnitsPerPixel() == pytest.approx(bench.canvas.mapUnitsPerPixel(), rel=1e-6)
    bench.marker.clear()
    assert view.marker.shape().isEmpty()


def test_the_second_view_too_has_a_picture_of_where_the_map_goes_next(bench, other, wait_for):
    bench.press(Qt.Key.Key_V)
    view, place = bench.comparing.view, square(200, 200).boundingBox()
    bench.comparing.draw_ahead(place)
    wait_for(lambda: not view.prefetch.is_busy())
    assert not view.prefetch.ahead.is_shown()
    bench.canvas.setExtent(place)
    assert view.prefetch.ahead.is_shown()
    wait_for(lambda: not view.prefetch.ahead.is_shown())


@pytest.mark.parametrize("who", ["reviewing", "listing"])
def test_what_is_drawn_ahead_on_the_map_is_drawn_ahead_in_the_second_view(open_plugin, other, who):  # noqa: F811
    desk = open_plugin.desk
    desk.comparing.show_view(True)
    assert not desk.comparing.view.prefetch.is_busy()
    getattr(desk, who).prefetch.fetch(square(200, 200).boundingBox())
    assert desk.comparing.view.prefetch.is_busy()


def test_what_is_hidden_on_the_map_is_hidden_in_the_second_view(bench, other):
    bench.marker.show(square(100, 100), bench.canvas.mapSettings().destinationCrs())
    bench.press(Qt.Key.Key_V)
    bench.marker.set_hidden(True)
    assert bench.comparing.view.marker.is_hidden()
    bench.marker.set_hidden(False)
    assert not bench.comparing.view.marker.is_hidden()


def test_bookkeeping_of_a_campaign_is_not_offered_for_comparing(bench, campaign, other):  # noqa: F811
    shown, kept = campaign.layer("labels"), campaign.layer("frames")
    bench.swipe()
    menu = bench.comparing.swipe.names[0].menu()
    menu.aboutToShow.emit()
    words = [action.text() for action in menu.actions()]
    assert shown.name() in words and kept.name() not in words
    bench.press(Qt.Key.Key_V)
    box = bench.comparing.view.layer
    offered = [box.layer(place) for place in range(box.count())]
    assert shown in offered and kept not in offered


def test_the_second_view_leads_the_map_as_well(bench, other):
    bench.press(Qt.Key.Key_V)
    view = bench.comparing.view
    view.canvas.setExtent(square(300, 300, 50).boundingBox())
    middle = QgsPointXY(LEFT + 325, TOP - 325)
    assert bench.canvas.center().distance(middle) < 1e-6 and view.canvas.center().distance(middle) < 1e-6


def test_the_second_view_turns_with_the_map(bench, other):
    bench.press(Qt.Key.Key_V)
    second = bench.comparing.view.canvas
    bench.canvas.setRotation(30.0)
    assert second.rotation() == 30.0
    assert second.center().distance(bench.canvas.center()) < 1.0
    assert second.mapUnitsPerPixel() == pytest.approx(bench.canvas.mapUnitsPerPixel())


def test_without_another_image_the_second_view_says_that_it_shows_the_map(bench):
    bench.press(Qt.Key.Key_V)
    assert bench.comparing.view.layer.currentText() == "the map as it is"


def test_the_pointer_shows_on_the_other_map(bench, other):
    bench.press(Qt.Key.Key_V)
    view = bench.comparing.view
    bench.canvas.xyCoordinates.emit(QgsPointXY(LEFT + 10, TOP - 10))
    there, here = view._crosses[view.canvas], view._crosses[bench.canvas]
    assert there.isVisible() and not here.isVisible() and there.center() == QgsPointXY(LEFT + 10, TOP - 10)


def test_the_second_view_opens_and_closes_again_and_again(bench, other):
    for _time in range(3):
        bench.press(Qt.Key.Key_V)
        bench.comparing.view.close()
        assert bench.comparing.view is None
    bench.press(Qt.Key.Key_V)
    bench.press(Qt.Key.Key_V)
    assert bench.comparing.view is None
    bench.canvas.setExtent(square(0, 0).boundingBox())


def test_another_layer_of_the_second_view_is_chosen_from_a_list(bench, other):
    bench.press(Qt.Key.Key_V)
    view = bench.comparing.view
    view.layer.setLayer(None)
    assert view.canvas.layers() == bench.canvas.layers() and bench.comparing.seen() == []


def test_another_size_of_the_second_view_leaves_the_map_where_it_is(bench, other, wait_for):
    bench.press(Qt.Key.Key_V)
    view = bench.comparing.view
    view.setFloating(True)
    # The window lays out its docks first, which gives the map itself another size.
    QTest.qWait(100)
    wait_for(lambda: not bench.canvas.isDrawing())
    bench.canvas.setExtent(square(200, 200).boundingBox())
    scale, middle = bench.canvas.mapUnitsPerPixel(), bench.canvas.center()
    for size in ((300, 500), (700, 300), (450, 450)):
        view.resize(*size)
        QTest.qWait(700)
        assert bench.canvas.mapUnitsPerPixel() == pytest.approx(scale) and bench.canvas.center().distance(middle) < 1e-6
        assert view.canvas.mapUnitsPerPixel() == pytest.approx(scale, rel=1e-6)


@pytest.mark.parametrize("how", ["blink", "swipe", "view"])
def test_images_of_other_scenes_are_there_to_compare_with_though_the_project_has_none(
    campaign,  # noqa: F811
    interface,  # noqa: F811
    image,  # noqa: F811
    other,
    how,
):
    """Whoever opens a campaign without its project has the image of one scene on the map."""
    first = campaign.scene["uuid"]
    campaign.add_scene(guess_scene(other).to_scene(), None, False)
    campaign.use_scene(first)
    path = other.source()
    QgsProject.instance().removeMapLayer(other.id())
    interface.canvas.setLayers([image])
    interface.canvas.setExtent(image.extent())
    bench = Bench(campaign, interface)
    if how == "blink":
        bench.comparing.carry_out(Command.BLINK)
    elif how == "swipe":
        bench.comparing.show_swipe(True)
    else:
        bench.comparing.show_view(True)
    assert [layer.source() for layer in bench.comparing.seen()] == [path] and bench.said == []
    node = QgsProject.instance().layerTreeRoot().findLayer(bench.comparing.seen()[0].id())
    assert not node.itemVisibilityChecked()
    bench.close()
