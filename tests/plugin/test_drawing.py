"""Pictures that are drawn and work that is done beside the window: none of it stays in memory."""

from __future__ import annotations

import gc

import pytest
from panel_fixtures import image, image_of, interface  # noqa: F401
from qgis.core import QgsFeature, QgsGeometry, QgsMapRendererParallelJob, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QSignalSpy

from mining_mapper.plugin.background import Background
from mining_mapper.plugin.drawing import Drawing
from mining_mapper.plugin.tools.in_place import InPlace
from mining_mapper.plugin.tools.prefetch import Prefetch
from mining_mapper.plugin.tools.swipe import RIGHT, Swipe


@pytest.fixture(autouse=True)
def without_collector():
    """Python's collector of cycles runs too seldom in QGIS to be waited for."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def jobs_left():
    """Return what draws or has drawn and is in memory still."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    known = [each for each in gc.get_objects() if isinstance(each, QgsMapRendererParallelJob)]
    kept = QgsProject.instance().findChildren(QgsMapRendererParallelJob)
    return [each for each in {*known, *kept} if not sip.isdeleted(each)]


def test_a_picture_is_told_once_and_what_drew_it_is_gone(interface, wait_for):  # noqa: F811
    drawing, told = Drawing(), []
    drawing.drawn.connect(lambda picture, settings: told.append((picture.size(), settings.outputSize())))
    for turn in range(3):
        drawing.begin(interface.canvas.mapSettings())
        assert drawing.is_busy()
        wait_for(lambda turn=turn: len(told) == turn + 1)
        assert not drawing.is_busy() and told[-1][0] == told[-1][1]
    assert jobs_left() == []


def test_what_is_given_up_is_not_told_and_ends_by_itself(interface, wait_for):  # noqa: F811
    drawing, told = Drawing(), []
    drawing.drawn.connect(lambda *_: told.append(1))
    for _ in range(3):
        drawing.begin(interface.canvas.mapSettings())
    drawing.stop()
    drawing.stop()
    assert not drawing.is_busy()
    wait_for(lambda: not jobs_left())
    assert told == []
    # Whoever waits may be gone as well.
    drawing.begin(interface.canvas.mapSettings())
    sip.delete(drawing)
    wait_for(lambda: not jobs_left())


def test_a_line_on_the_map_keeps_no_picture_but_those_it_shows(interface, tmp_path, image, wait_for):  # noqa: F811
    other = image_of(tmp_path, "2023-07-19", "later", seed=4)
    swipe = Swipe(interface.canvas, InPlace(interface.canvas, image.source()))
    swipe.begin()
    for _ in range(4):
        swipe.show_layer(RIGHT, other)
        wait_for(swipe.is_drawn)
    assert jobs_left() == []
    swipe.remove()


def test_what_is_drawn_ahead_is_thrown_away(interface, wait_for):  # noqa: F811
    prefetch = Prefetch(interface.canvas)
    wait_for(lambda: not interface.canvas.isDrawing())
    for _ in range(3):
        prefetch.fetch(interface.canvas.extent())
        wait_for(lambda: not prefetch.is_busy())
    prefetch.remove()
    assert jobs_left() == []


@pytest.fixture
def ahead(interface, image, wait_for):  # noqa: F811
    """A map with an image and a red polygon over it, and the place below it drawn ahead."""
    canvas = interface.canvas
    red = QgsVectorLayer(f"Polygon?crs={image.crs().authid()}", "red", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(image.extent()))
    red.dataProvider().addFeature(feature)
    red.renderer().symbol().setColor(QColor("red"))
    canvas.setDestinationCrs(image.crs())
    canvas.setLayers([red, image])
    canvas.setExtent(image.extent())
    drawn = QSignalSpy(canvas.mapCanvasRefreshed)
    canvas.refresh()
    wait_for(lambda: len(drawn) > 0 and not canvas.isDrawing())
    prefetch = Prefetch(canvas)
    prefetch.fetch(image.extent().scaled(0.25))
    wait_for(lambda: not prefetch.is_busy())
    yield prefetch
    prefetch.remove()


def test_the_place_that_was_drawn_ahead_is_seen_at_once_until_the_map_is_drawn(ahead, interface, image, wait_for):  # noqa: F811
    canvas, drawn = interface.canvas, ahead._picture[0]
    middle = drawn.rect().center()
    assert drawn.pixelColor(middle) != QColor("red"), "labels may lead whoever is asked next"
    canvas.setExtent(image.extent().scaled(0.25))
    assert _seen(canvas).pixelColor(middle) == drawn.pixelColor(middle)
    canvas.mapCanvasRefreshed.emit()
    assert ahead.ahead.is_shown(), "a drawing of the place before may end later"
    canvas.refresh()
    wait_for(lambda: not ahead.ahead.is_shown())
    assert _seen(canvas).pixelColor(middle) == QColor("red"), "the map itself is drawn"


def _seen(canvas):
    seen = QImage(canvas.size(), QImage.Format.Format_RGB32)
    painter = QPainter(seen)
    canvas.render(painter)
    painter.end()
    return seen


@pytest.mark.parametrize("change", ["scale", "rotation", "size", "layers", "frozen", "elsewhere"])
def test_a_picture_of_another_map_is_not_shown(ahead, interface, image, wait_for, change):  # noqa: F811
    canvas, place = interface.canvas, image.extent().scaled(0.25)
    changes = {
        "scale": lambda: place.scale(1.1),
        "rotation": lambda: canvas.setRotation(30),
        "size": lambda: (canvas.resize(canvas.width() - 50, canvas.height()), QCoreApplication.processEvents()),
        "layers": lambda: canvas.setLayers([]),
        "frozen": lambda: canvas.freeze(True),
        "elsewhere": lambda: place.set(0, 0, 9, 9),
    }
    changes[change]()
    canvas.setExtent(place)
    assert not ahead.ahead.is_shown()
    canvas.freeze(False)
    canvas.setRotation(0)


def test_whoever_moves_the_map_on_sees_the_map(ahead, interface, image):  # noqa: F811
    interface.canvas.setExtent(image.extent().scaled(0.25))
    assert ahead.ahead.is_shown()
    interface.canvas.setExtent(image.extent().scaled(0.5))
    assert not ahead.ahead.is_shown()


def test_work_beside_the_window_is_forgotten_once_it_is_told(qgis_app, wait_for):
    owner, told = QObject(), []
    for turn in range(3):
        work = Background(lambda _errand, turn=turn: turn, owner)
        work.finished.connect(told.append)
        work.start()
        wait_for(lambda turn=turn: len(told) == turn + 1)
    given_up = Background(lambda _errand: 9, owner)
    given_up.start()
    given_up.cancel()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert told == [0, 1, 2] and owner.findChildren(Background) == []
    given_up.cancel()
