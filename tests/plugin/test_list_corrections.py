"""Outlines of a list that are parted or corrected before the next row, with real mouse and key events."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import pytest
from campaigns import LEFT, TOP
from list_fixtures import bench, found, labels, lists, states, toy  # noqa: F401
from panel_fixtures import InstantEngine, campaign, image, interface  # noqa: F401
from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest

from mining_mapper.core.errors import CampaignError
from mining_mapper.plugin.panel.adjusting import Adjusting
from mining_mapper.plugin.panel.labelling import Labelling
from mining_mapper.plugin.storage import GEOMETRY


def test_a_split_candidate_becomes_rows_of_their_own_and_one_undo_joins_them_again(toy, lists):
    lists.add("prior", [found(0, 0, 40), found(100, 0, 40)], "import")
    first, last = lists.waiting("prior")
    line = QgsGeometry.fromWkt(f"LineString({LEFT + 10} {TOP + 5},{LEFT + 10} {TOP - 50})")
    assert lists.split(first.uuid, line) == 2
    parts = lists.waiting("prior")
    assert [round(each.geometry.area()) for each in parts] == [1200, 400, 1600] and parts[2].uuid == last.uuid
    assert [each.code for each in parts[:2]] == ["PIT", "PIT"] and parts[1].area == pytest.approx(400, rel=0.01)
    lists.accept([parts[0].uuid], "WRD")
    lists.accept([parts[1].uuid], "TSF")
    assert [row["class"] for row in labels(toy)] == ["WRD", "TSF"]
    for _time in range(3):
        toy.undo_last()
    assert [round(each.geometry.area()) for each in lists.waiting("prior")] == [1600, 1600] and labels(toy) == []
    with pytest.raises(CampaignError, match="does not part"):
        lists.split(first.uuid, QgsGeometry.fromWkt("LineString(0 0,1 1)"))


def click(canvas, tool, x, y, button=Qt.MouseButton.LeftButton):
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    where = QPoint(round(place.x()), round(place.y()))
    tool.canvasReleaseEvent(QgsMapMouseEvent(canvas, QEvent.Type.MouseButtonRelease, where, button, button))


def test_x_lets_a_line_part_the_current_row(bench):
    bench.fill(count=2)
    box = bench.listing.lists.waiting("harvest")[0].geometry.boundingBox()
    bench.press(Qt.Key.Key_X)
    canvas, tool = bench.interface.canvas, bench.listing.split_tool
    assert canvas.mapTool() is tool
    middle = box.center().x()
    click(canvas, tool, middle, box.yMaximum() + 10)
    click(canvas, tool, middle, box.yMinimum() - 10)
    click(canvas, tool, middle, box.yMinimum() - 10, Qt.MouseButton.RightButton)
    assert len(bench.tab.table.shown()) == 3 and "Parts: 2;" in bench.said[-1]
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_2)
    assert [row["class"] for row in labels(bench.campaign)] == ["PIT", bench.session.active[1]]
    bench.press(Qt.Key.Key_X)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is bench.listing.tool


@pytest.fixture
def adjusting(bench):
    interface = bench.interface
    labelling = Labelling(bench.session, interface.canvas, bench.dock.label, lambda _layer: None)
    made = Adjusting(interface, bench.campaign, labelling)
    bench.listing.adjustWanted.connect(made.begin)
    yield made
    made.remove()
    labelling.remove()


def test_an_accepted_outline_is_corrected_by_its_vertices_and_enter_saves_it_and_goes_on(bench, adjusting):
    bench.fill(count=2)
    first, second = bench.listing.lists.waiting("harvest")
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    layer = bench.campaign.layer("labels")
    assert layer.isEditable() and layer.selectedFeatureCount() == 0
    assert bench.listing.marker.shape().isEmpty() and "⏎" in bench.tab.title.text()
    feature = next(layer.getFeatures())
    layer.changeGeometry(feature.id(), first.geometry.buffer(20, 4))
    bench.press(Qt.Key.Key_Return)
    assert not layer.isEditable() and bench.interface.canvas.mapTool() is bench.listing.tool
    assert labels(bench.campaign)[0][GEOMETRY].area() > first.geometry.area() * 1.5
    assert bench.listing.marker.shape().equals(second.geometry)
    assert states(bench.campaign) == ["accepted", "open"]
    bench.press(Qt.Key.Key_Backspace)
    assert labels(bench.campaign)[0][GEOMETRY].area() == pytest.approx(first.geometry.area(), rel=0.01)
    bench.press(Qt.Key.Key_Backspace)
    assert labels(bench.campaign) == [] and states(bench.campaign) == ["open", "open"]


def test_the_smart_tool_adds_to_and_cuts_from_what_was_just_accepted(bench, adjusting):
    bench.fill("prior", count=2)
    first, _second = bench.listing.lists.waiting("prior")
    bench.press(Qt.Key.Key_A)
    labelling = adjusting._labelling
    assert bench.interface.canvas.mapTool() is labelling.tool
    half = first.geometry.boundingBox()
    half.setXMaximum(half.center().x())
    labelling.digitising.cut(QgsGeometry.fromRect(half))
    made = labels(bench.campaign)[0]
    assert made["origin"] == "imported" and made[GEOMETRY].area() == pytest.approx(first.geometry.area() / 2, rel=0.05)
    bench.press(Qt.Key.Key_Return)
    assert bench.interface.canvas.mapTool() is bench.listing.tool


def test_another_tool_in_the_middle_of_a_correction_keeps_what_was_accepted(bench, adjusting):
    bench.fill(count=2)
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    bench.interface.canvas.setMapTool(bench.listing.shape_tool)
    assert len(labels(bench.campaign)) == 1 and not bench.campaign.layer("labels").isEditable()
