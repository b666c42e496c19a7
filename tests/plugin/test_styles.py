"""How labels look on the map: filled while somebody works, outlines only while places are judged."""

from __future__ import annotations

import pytest
from desk_fixtures import desk  # noqa: F401
from panel_fixtures import campaign, image, interface  # noqa: F401
from qgis.core import (
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsSingleSymbolRenderer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QTest

WHITE = QColor("white")


@pytest.fixture
def labelled(desk, wait_for):  # noqa: F811
    """A desk with a round and a large label, whose layer alone is on the map."""
    place = desk.campaign.scene["geometry"].boundingBox()
    desk.session.digitise(QgsGeometry.fromRect(place.scaled(0.5)), "PIT")
    layer = desk.campaign.layer("labels")
    desk.interface.canvas.setLayers([layer])
    desk.begin_round(wait_for)
    desk.layer, desk.place = layer, place
    return desk


def middle_of(labelled, canvas=None):
    """Return the colour of the middle of the label as the map, or another one, draws it."""
    return picture_of(labelled, canvas).pixelColor(100, 100)


def is_drawn(labelled):
    """Return whether the map draws anything."""
    picture = picture_of(labelled)
    return any(picture.pixelColor(x, y) != WHITE for x in range(200) for y in range(200))


def picture_of(labelled, canvas=None, side=200):
    """Return the place as the map, or another one, draws it."""
    canvas = canvas or labelled.interface.canvas
    settings = QgsMapSettings(canvas.mapSettings())
    settings.setExtent(labelled.place)
    settings.setOutputSize(QSize(side, side))
    context = canvas.createExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    picture = QImage(settings.outputSize(), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.start()
    job.waitForFinished()
    painter.end()
    return picture


def test_labels_are_outlines_only_while_places_are_judged(labelled):
    canvas, repainted = labelled.interface.canvas, []
    assert canvas.mapTool() is labelled.reviewing.tool and middle_of(labelled) == WHITE
    labelled.layer.repaintRequested.connect(lambda *_: repainted.append(True))
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert middle_of(labelled) != WHITE and repainted
    repainted.clear()
    labelled.reviewing.take_focus()
    assert middle_of(labelled) == WHITE and repainted


def test_sites_are_dots_where_the_map_is_so_small_that_their_outlines_would_cover_it(labelled):
    campaign, place = labelled.campaign, labelled.place  # noqa: F811
    with campaign.action("import") as edit:
        edit.insert("sites", {"name": "A", "state": "to_do"}, QgsGeometry.fromRect(place.scaled(0.5)))
    labelled.interface.canvas.setLayers([campaign.layer("sites")])
    assert is_drawn(labelled) and middle_of(labelled) == WHITE
    labelled.place = place.scaled(50)
    # A square of ten pixels, whose outline would leave its middle free.
    assert picture_of(labelled, side=1000).pixelColor(500, 500) != WHITE


def test_the_ground_around_points_is_a_dot_on_larger_maps_too(labelled):
    campaign, place = labelled.campaign, labelled.place  # noqa: F811
    drawn = []
    for buffer in (0.0, 500.0):
        with campaign.action("import") as edit:
            edit.insert("sites", {"state": "to_do", "buffer": buffer}, QgsGeometry.fromRect(place.scaled(0.1)))
        labelled.interface.canvas.setLayers([campaign.layer("sites")])
        drawn.append(picture_of(labelled, side=1000).pixelColor(500, 500) != WHITE)
    assert drawn == [False, True]


def test_labels_that_are_hidden_when_judging_begins_or_ends_are_drawn_anew(labelled):
    canvas, repainted = labelled.interface.canvas, []
    canvas.setLayers([])
    labelled.layer.repaintRequested.connect(lambda *_: repainted.append(True))
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert repainted
    repainted.clear()
    labelled.reviewing.take_focus()
    assert repainted


def test_the_second_view_shows_outlines_only_while_places_are_judged(labelled):
    canvas = labelled.interface.canvas
    labelled.comparing.show_view(True)
    second = labelled.comparing.view.canvas
    assert middle_of(labelled, second) == WHITE
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert middle_of(labelled, second) != WHITE
    labelled.reviewing.take_focus()
    assert middle_of(labelled, second) == WHITE
    labelled.reviewing.tool.remove()
    assert middle_of(labelled, second) != WHITE


def test_labels_are_filled_again_when_the_session_ends(labelled):
    labelled.reviewing.tool.remove()
    assert middle_of(labelled) != WHITE


def test_holding_h_hides_every_outline_of_what_is_asked(labelled):
    layer, canvas = labelled.campaign.layer("candidates"), labelled.interface.canvas
    canvas.setLayers([layer])
    labelled.place = labelled.reviewing.marker.map_box()
    repainted = []
    layer.repaintRequested.connect(lambda *_: repainted.append(True))
    assert is_drawn(labelled)
    QTest.keyPress(canvas, Qt.Key.Key_H)
    assert not is_drawn(labelled) and repainted
    QTest.keyRelease(canvas, Qt.Key.Key_H)
    assert is_drawn(labelled) and not labelled.reviewing.marker.is_hidden()


def test_a_look_that_somebody_chose_stays_while_places_are_judged(labelled):
    symbol = QgsFillSymbol.createSimple({"color": "#ff0000"})
    labelled.layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    assert middle_of(labelled) == QColor("#ff0000")


def test_a_colour_that_somebody_gave_a_class_is_that_of_its_filling(labelled):
    canvas, renderer = labelled.interface.canvas, labelled.layer.renderer().clone()
    for index, category in enumerate(renderer.categories()):
        symbol = category.symbol().clone()
        symbol.setColor(QColor("#ff0000"))
        renderer.updateCategorySymbol(index, symbol)
    labelled.layer.setRenderer(renderer)
    assert middle_of(labelled) == WHITE
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert middle_of(labelled) == QColor("#ff0000")
