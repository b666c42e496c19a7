"""Outlines that follow edges between anchors, drawn with real mouse and key events."""

from __future__ import annotations

import numpy as np
import pytest
from panel_fixtures import LEFT, PIXEL, SIDE, TOP, image, interface, write_raster  # noqa: F401
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.core.errors import FrameError
from mining_mapper.plugin.magnet import Magnet
from mining_mapper.plugin.scaled_image import ScaledImage
from mining_mapper.plugin.tools.keys import Command, KeyCatcher, key_map
from mining_mapper.plugin.tools.wire_tool import WireTool

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
LEFT_BUTTON = Qt.MouseButton.LeftButton
RADIUS, MIDDLE = 25.3, 40.0


class Draughtsman:
    """A bright disc on dark ground, the tool, and a hand."""

    def __init__(self, folder, canvas):
        rows, cols = np.indices((SIDE, SIDE)) + 0.5
        inside = np.clip(RADIUS - np.hypot(rows - MIDDLE, cols - MIDDLE) + 0.5, 0, 1)
        noise = np.random.default_rng(5).normal(0, 30, (2, SIDE, SIDE))
        self.path = write_raster(folder / "disc.tif", (1000 + 2000 * inside + noise).astype(np.uint16))
        self.canvas = canvas
        picture = ScaledImage(self.path)
        self.last = QgsGeometry()
        self.tool = WireTool(canvas, Magnet(lambda: picture, lambda: UTM), UTM, lambda: self.last)
        self.drawn, self.given_up, self.switched, self.reshaped, self.nothing_near = [], [], [], [], []
        self.tool.reshaped.connect(self.reshaped.append)
        self.tool.nothingNear.connect(lambda: self.nothing_near.append(True))
        self.tool.drawn.connect(self.drawn.append)
        self.tool.givenUp.connect(lambda: self.given_up.append(True))
        self.tool.switched.connect(self.switched.append)
        self.keys = KeyCatcher(lambda command: command is Command.STRAIGHT)
        self.keys.watch(canvas)
        self.keys.pressed.connect(lambda _command, _digit: self.tool.switch())
        canvas.setMapTool(self.tool)
        canvas.window().activateWindow()
        canvas.setFocus()
        QApplication.processEvents()

    def place(self, column, row):
        at = self.canvas.getCoordinateTransform().transform(QgsPointXY(LEFT + column * PIXEL, TOP - row * PIXEL))
        return QPoint(round(at.x()), round(at.y()))

    def on_rim(self, degrees, off=0.0):
        angle = np.radians(degrees)
        return MIDDLE + (RADIUS + off) * np.cos(angle), MIDDLE + (RADIUS + off) * np.sin(angle)

    def click(self, place, button=Qt.MouseButton.LeftButton, modifier=NONE):
        QTest.mouseClick(self.canvas.viewport(), button, modifier, self.place(*place))

    def drag(self, places, modifier=NONE, release=True):
        """Press, move through places, and let go."""
        QTest.mousePress(self.canvas.viewport(), LEFT_BUTTON, modifier, self.place(*places[0]))
        for place in places[1:]:
            self._move(place, LEFT_BUTTON, modifier)
        if release:
            self.release(places[-1], modifier)

    def release(self, place, modifier=NONE):
        QTest.mouseRelease(self.canvas.viewport(), LEFT_BUTTON, modifier, self.place(*place))

    def hover(self, place, modifier=NONE):
        """Move there and rest."""
        self._move(place, Qt.MouseButton.NoButton, modifier)
        self.rest()

    def rest(self):
        """Stay until the tool shows what it would do here, however slow the machine is."""
        while self.tool._rest.isActive():
            QApplication.processEvents()

    def _move(self, place, button, modifier):
        at = QPointF(self.place(*place))
        event = QMouseEvent(QEvent.Type.MouseMove, at, button, button, modifier)
        QApplication.sendEvent(self.canvas.viewport(), event)

    def press(self, key):
        QTest.keyClick(self.canvas, key)


@pytest.fixture
def hand(tmp_path, interface):  # noqa: F811
    made = Draughtsman(tmp_path, interface.canvas)
    yield made
    interface.canvas.unsetMapTool(made.tool)
    made.tool.remove()


def radii(shape):
    """Return how far the vertices of a shape lie from the middle of the disc, in pixels."""
    # The iterator does not keep the shape alive.
    dense = shape.densifyByDistance(PIXEL / 2)
    places = [(v.x(), v.y()) for v in dense.vertices()]
    return np.array([np.hypot((x - LEFT) / PIXEL - MIDDLE, (TOP - y) / PIXEL - MIDDLE) for x, y in places])


def test_four_careless_anchors_draw_a_disc(hand):
    for degrees, off in ((0, 1.2), (95, -1.0), (185, 0.9), (275, -1.2)):
        hand.click(hand.on_rim(degrees, off))
    hand.click((1, 1), Qt.MouseButton.RightButton)
    shape = hand.drawn[0]
    assert shape.isGeosValid()
    assert shape.area() / PIXEL**2 == pytest.approx(np.pi * RADIUS**2, rel=0.02)
    assert np.abs(radii(shape) - RADIUS).mean() < 0.5
    assert sum(1 for _ in shape.vertices()) < 80


def test_the_last_way_does_not_run_back_along_what_is_drawn(hand):
    for degrees in (0, 60, 120, 165):
        hand.click(hand.on_rim(degrees))
    hand.press(Qt.Key.Key_Return)
    assert hand.drawn[0].area() / PIXEL**2 == pytest.approx(np.pi * RADIUS**2, rel=0.03)


def test_a_click_on_the_first_anchor_ends_the_shape(hand):
    for degrees in (0, 95, 185, 275, 0):
        hand.click(hand.on_rim(degrees))
    assert hand.tool.anchors() == 0
    assert hand.drawn[0].area() / PIXEL**2 == pytest.approx(np.pi * RADIUS**2, rel=0.03)


def test_x_switches_to_straight_lines_and_back(hand):
    hand.press(Qt.Key.Key_X)
    assert hand.switched == [False]
    for degrees in (0, 90, 180, 270):
        hand.click(hand.on_rim(degrees))
    hand.press(Qt.Key.Key_Return)
    assert hand.drawn[0].area() / PIXEL**2 == pytest.approx(2 * RADIUS**2, rel=0.02)
    hand.press(Qt.Key.Key_X)
    assert hand.switched == [False, True]


def test_backspace_takes_an_anchor_back_with_its_way_and_escape_all(hand):
    hand.click(hand.on_rim(0))
    before = hand.tool.outline()
    hand.click(hand.on_rim(120))
    assert hand.tool.anchors() == 2 and len(hand.tool.outline()) > 3
    hand.press(Qt.Key.Key_Backspace)
    assert hand.tool.anchors() == 1 and hand.tool.outline() == before
    hand.press(Qt.Key.Key_Escape)
    assert hand.tool.anchors() == 0 and hand.given_up == [True] and hand.drawn == []


def test_where_few_pixels_are_in_view_it_begins_straight(hand):
    half = 8 * PIXEL
    x, y = LEFT + MIDDLE * PIXEL, TOP - MIDDLE * PIXEL
    hand.canvas.setExtent(QgsRectangle(x - half, y - half, x + half, y + half))
    hand.click((MIDDLE, MIDDLE))
    assert not hand.tool.is_magnetic and hand.switched == [False]
    hand.press(Qt.Key.Key_X)
    hand.click((MIDDLE + 2, MIDDLE))
    assert hand.tool.is_magnetic


def test_beyond_the_image_and_beyond_its_reach_lines_are_straight(hand):
    hand.click((-20, -20))
    hand.click((100, -20))
    assert len(hand.tool.outline()) == 2
    hand.click((40, 110))
    hand.press(Qt.Key.Key_Return)
    assert hand.drawn[0].area() > 0


def test_an_image_that_is_gone_is_said_and_drawing_goes_on(hand):
    def gone():
        raise FrameError("The image is missing.")

    failed = []
    tool = WireTool(hand.canvas, Magnet(gone, lambda: UTM), UTM)
    tool.failed.connect(failed.append)
    hand.canvas.setMapTool(tool)
    hand.click((10, 10))
    assert "missing" in str(failed[0]) and tool.anchors() == 1
    hand.canvas.unsetMapTool(tool)
    tool.remove()


def test_on_a_map_that_reaches_beyond_the_world_drawing_goes_on(hand):
    """Where the image's CRS has no coordinates there is no edge to follow, and no exception either."""
    canvas = hand.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(-1000, -1000, 1000, 1000))
    hand.tool.switch()
    hand.tool.switch()
    places = [QPoint(20, 20), QPoint(200, 30), QPoint(150, 250), QPoint(60, 180)]
    for number, place in enumerate(places, 1):
        QTest.mouseClick(canvas.viewport(), LEFT_BUTTON, NONE, place)
        QTest.mouseMove(canvas.viewport(), place + QPoint(15, 15))
        hand.rest()
        assert hand.tool.anchors() == number
    line = [canvas.getCoordinateTransform().toMapCoordinates(place.x(), place.y()) for place in places]
    assert hand.tool.magnet.along(line, canvas.mapSettings().destinationCrs(), True) == line


def ring_of(hand, step=4, off=0.0, end=360, jitter=0.8, seed=3):
    """Return a trembling stroke along the rim of the disc."""
    random = np.random.default_rng(seed)
    return [hand.on_rim(degrees, off + random.normal(0, jitter)) for degrees in range(0, end, step)]


def test_one_drag_draws_a_whole_outline_along_the_edge(hand):
    hand.drag(ring_of(hand))
    shape = hand.drawn[0]
    assert shape.isGeosValid() and hand.tool.anchors() == 0
    assert shape.area() / PIXEL**2 == pytest.approx(np.pi * RADIUS**2, rel=0.02)
    assert np.abs(radii(shape) - RADIUS).mean() < 0.3
    assert sum(1 for _ in shape.vertices()) < 80


def test_what_is_shown_while_the_drag_rests_is_what_is_saved(hand):
    hand.drag(ring_of(hand), release=False)
    hand.rest()
    shown = hand.tool._band.asGeometry()
    hand.release(ring_of(hand)[-1])
    saved = hand.drawn[0]
    assert shown.area() > 0 and saved.symDifference(shown).area() < 1e-6 * saved.area()


def test_a_drag_that_is_let_go_early_is_closed_straight(hand):
    hand.drag(ring_of(hand, end=270))
    missing = RADIUS**2 * (np.pi / 4 - 0.5)
    assert hand.drawn[0].area() / PIXEL**2 == pytest.approx(np.pi * RADIUS**2 - missing, rel=0.03)


def test_without_edges_a_drag_is_saved_as_it_was_drawn(hand):
    hand.press(Qt.Key.Key_X)
    stroke = [(10, 10), (30, 12), (28, 30), (11, 28)]
    hand.drag(stroke)
    corners = {(round((v.x() - LEFT) / PIXEL), round((TOP - v.y()) / PIXEL)) for v in hand.drawn[0].vertices()}
    assert corners == set(stroke)


def test_a_drag_between_anchors_is_a_piece_that_backspace_takes_back(hand):
    hand.click(hand.on_rim(0))
    hand.drag([hand.on_rim(degrees) for degrees in range(2, 120, 4)])
    assert hand.tool.anchors() == 2 and hand.drawn == []
    hand.press(Qt.Key.Key_Backspace)
    assert hand.tool.anchors() == 1
    hand.drag([hand.on_rim(degrees) for degrees in range(2, 120, 4)])
    hand.click(hand.on_rim(240))
    hand.press(Qt.Key.Key_Return)
    assert hand.drawn[0].area() / PIXEL**2 == pytest.approx(np.pi * RADIUS**2, rel=0.03)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
def test_a_drag_that_is_given_up_draws_nothing(hand, key):
    stroke = ring_of(hand)
    hand.drag(stroke, release=False)
    assert hand.tool.is_drawing
    hand.press(key)
    hand.release(stroke[-1])
    assert hand.drawn == [] and not hand.tool.is_drawing


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
@pytest.mark.parametrize("drags", [True, False])
def test_qgis_deletes_nothing_that_is_selected_while_an_outline_is_drawn(hand, key, drags):
    """QGIS deletes it when the canvas tells of either key, and its tool has not ignored it."""
    told = []
    hand.canvas.keyPressed.connect(lambda event: told.append(event.isAccepted()))
    stroke = ring_of(hand)
    if drags:
        hand.drag(stroke, release=False)
    else:
        hand.click(stroke[0])
    hand.press(key)
    assert told == [] and not hand.tool.is_drawing
    if drags:
        hand.release(stroke[-1])


def test_shift_and_a_click_pull_the_last_outline_through_a_place(hand):
    hand.drag(ring_of(hand))
    hand.last = hand.drawn[0]
    before = hand.last.area()
    hand.hover(hand.on_rim(45, 4), SHIFT)
    shown = hand.tool._band.asGeometry()
    hand.click(hand.on_rim(45, 4), modifier=SHIFT)
    shape = hand.reshaped[0]
    assert shape.symDifference(shown).area() < 1e-6 * before
    found = radii(shape)
    assert found.max() == pytest.approx(RADIUS + 4, abs=0.6) and np.median(found) == pytest.approx(RADIUS, abs=0.5)
    assert before < shape.area() < 1.15 * before


def test_shift_and_a_drag_draw_a_piece_of_the_last_outline_anew(hand):
    hand.drag([hand.on_rim(degrees, 0 if degrees < 200 else -6) for degrees in range(0, 360, 4)])
    hand.last = hand.drawn[0]
    hand.drag([hand.on_rim(degrees) for degrees in range(190, 360, 4)], modifier=SHIFT)
    assert hand.reshaped[0].area() / PIXEL**2 == pytest.approx(np.pi * RADIUS**2, rel=0.02)
    assert len(hand.drawn) == 1


def test_without_an_outline_near_shift_says_so(hand):
    hand.click(hand.on_rim(0), modifier=SHIFT)
    assert hand.nothing_near == [True] and hand.reshaped == [] and hand.tool.anchors() == 0


def test_keys_of_the_outline_are_those_that_were_chosen(hand):
    keys = key_map()
    try:
        keys.choose(Command.AGREE, "Y")
        keys.choose(Command.UNDO, "Z")
        keys.choose(Command.DISMISS, "Q")
        for degrees in (0, 90, 180, 270):
            hand.click(hand.on_rim(degrees))
        assert hand.tool.anchors() == 4
        hand.press(Qt.Key.Key_Z)
        assert hand.tool.anchors() == 3
        hand.press(Qt.Key.Key_Y)
        assert len(hand.drawn) == 1 and not hand.tool.is_drawing
        hand.click(hand.on_rim(0))
        hand.press(Qt.Key.Key_Q)
        assert hand.given_up and not hand.tool.is_drawing
        # The usual keys mean the same as long as they mean nothing else.
        hand.click(hand.on_rim(0))
        hand.press(Qt.Key.Key_Backspace)
        assert not hand.tool.is_drawing
        keys.choose(Command.MORE, "Backspace")
        hand.click(hand.on_rim(0))
        hand.press(Qt.Key.Key_Backspace)
        assert hand.tool.anchors() == 1
    finally:
        keys.reset()
