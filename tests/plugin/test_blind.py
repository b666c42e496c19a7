"""What checks a map or is asked again is answered without a hint, and leads to nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from panel_fixtures import (
    SIDE,
    UNITS_A_ROW,
    InstantEngine,
    campaign,  # noqa: F401
    image,  # noqa: F401
    interface,  # noqa: F401
    unit_box,
    write_raster,
)
from qgis.core import QgsCoordinateTransform, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapToolIdentify, QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel

from mining_mapper.core.errors import CampaignError
from mining_mapper.plugin.examples import Examples
from mining_mapper.plugin.layers import find_layers
from mining_mapper.plugin.panel.answered_rows import AnsweredRows
from mining_mapper.plugin.panel.dock import MiningMapperDock
from mining_mapper.plugin.panel.list_rows import Places
from mining_mapper.plugin.panel.model_report_dialog import ModelReportDialog
from mining_mapper.plugin.panel.reviewing import Reviewing
from mining_mapper.plugin.rounds import from_geojson
from mining_mapper.plugin.session import Session
from mining_mapper.plugin.tools.in_place import InPlace
from mining_mapper.plugin.tools.keys import Command

N = UNITS_A_ROW**2


class Engine(InstantEngine):
    """The instant engine, whose map calls two classes of mining in all but the first row of pixels."""

    def map_predict(self, params):
        path = Path(params["path"])
        path.parent.mkdir(exist_ok=True)
        percents = np.stack([np.full((SIDE, SIDE), percent) for percent in (40, 30, 30)]).astype(np.uint16)
        percents[:, 0] = 255
        write_raster(path, percents)
        return {"path": str(path), "classes": ["PIT", "WRD", "NEG"], "areas": {}}


def outline(unit):
    return from_geojson(unit_box(unit))


class Desk:
    """One session with its review tab on a canvas."""

    def __init__(self, campaign, interface):  # noqa: F811
        self.campaign, self.interface = campaign, interface
        self.session = Session(campaign, Engine(), "AB")
        self.dock = MiningMapperDock(interface.mainWindow())
        interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.show_tabs(True)
        self.tab = self.dock.review
        self.tab.set_taxonomy(campaign.taxonomy, self.session.active)
        self.reviewing = Reviewing(self.session, interface.canvas, self.tab)
        self.left = False
        self.said = []
        self.reviewing.said.connect(self.said.append)

    def labels_on_map(self):
        """Return the units whose labels the map shows."""
        layer = find_layers(QgsProject.instance(), self.campaign.path)["labels"]
        return {feature["unit"] for feature in layer.getFeatures()}

    def leave(self):
        """Take the desk away, once."""
        if not self.left:
            self.reviewing.remove()
        self.left = True

    def can(self, command):
        return self.tab.commands[command].isVisibleTo(self.tab)


@pytest.fixture
def desk(campaign, interface, wait_for):  # noqa: F811
    made = Desk(campaign, interface)
    made.session.build_frame(1.0, seed=5)
    wait_for(lambda: made.session.state == "idle")
    yield made
    made.leave()
    interface.removeDockWidget(made.dock)


def propose_and_answer(desk, wait_for, count):
    desk.session.propose(count)
    wait_for(lambda: desk.session.current is not None)
    units = []
    for _ in range(count):
        units.append(desk.session.current.unit)
        desk.session.answer("PIT")
    wait_for(lambda: desk.session.current is not None)
    return units


def test_the_first_answer_is_not_on_the_map_while_the_unit_is_asked_again(desk, wait_for):
    units = propose_and_answer(desk, wait_for, 3)
    assert desk.labels_on_map() == set(units)
    desk.session.ask_again(2)
    while desk.session.current.draw:
        desk.session.answer("NEG")
    answered = set(units) | {row["unit"] for row in desk.campaign.rows("draws") if row["y"]}
    for _ in range(2):
        asked = desk.session.current
        assert asked.repeat
        # Those of neighbours, which share a border, stay.
        assert desk.labels_on_map() == answered - {asked.unit}
        QTest.keyClick(desk.interface.canvas, Qt.Key.Key_N)
    assert desk.labels_on_map() == answered


def test_an_outline_over_an_audit_unit_is_not_on_the_map_while_it_is_asked_and_comes_back(desk):
    desk.session.digitise(QgsGeometry(outline(10)), "PIT", 10)
    desk.session.digitise(QgsGeometry(outline(12)), "PIT", 12)
    desk.session.audits.draw_simple(N, np.full(N, 1e4), outline)
    desk.session.ask_audits(N)
    seen = set()
    while desk.session.current is not None:
        unit = desk.session.current.unit
        seen.add(unit)
        assert desk.labels_on_map() & {10, 12} == {10, 12} - {unit}
        desk.session.undecided("cloud")
    assert len(seen) == N
    assert desk.labels_on_map() == {10, 12}


def test_labels_are_all_there_again_when_the_desk_is_left(desk, wait_for):
    units = propose_and_answer(desk, wait_for, 2)
    desk.session.audits.draw_simple(N, np.full(N, 1e4), outline)
    desk.session.ask_again(2)
    while not desk.session.current.repeat:
        desk.session.undecided("cloud")
    assert desk.labels_on_map() < set(units)
    desk.leave()
    assert desk.labels_on_map() == set(units)


def open_report(desk, wait_for):
    def found():
        there = [each for each in QApplication.topLevelWidgets() if isinstance(each, ModelReportDialog)]
        return [each for each in there if each.isVisible()]

    desk.tab.report.click()
    wait_for(found)
    return found()[-1]


def map_layers():
    return [layer for layer in QgsProject.instance().mapLayers().values() if "by the model" in layer.name()]


def is_seen(layer):
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id()).itemVisibilityChecked()


def test_the_model_s_map_becomes_a_layer_and_is_off_while_answers_are_blind(desk, wait_for):
    propose_and_answer(desk, wait_for, 2)
    dialog = open_report(desk, wait_for)
    desk.tab.blind.setChecked(False)
    dialog.map.click()
    wait_for(map_layers)
    dialog.close()
    (layer,) = map_layers()
    assert Path(layer.source()).parent == desk.campaign.path.with_suffix(".maps")
    # Two classes of mining are summed; where no unit is, there is no number.
    values = gdal.Open(layer.source()).ReadAsArray()
    assert sorted(np.unique(values).tolist()) == [70, 255]
    assert is_seen(layer)
    desk.session.answer("NEG")
    assert is_seen(layer)
    desk.tab.blind.setChecked(True)
    assert not is_seen(layer)
    assert any("switched off" in str(each) for each in desk.said)
    desk.tab.blind.setChecked(False)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.setItemVisibilityChecked(True)
    desk.session.audits.draw_simple(N, np.full(N, 1e4), outline)
    desk.session.ask_audits(1)
    while not desk.session.current.audit:
        desk.session.answer("NEG")
    assert not is_seen(layer)


def test_a_folder_that_cannot_be_written_is_said_and_the_map_can_be_asked_for_again(desk, wait_for):
    propose_and_answer(desk, wait_for, 2)
    dialog = open_report(desk, wait_for)
    folder = desk.campaign.path.with_suffix(".maps")
    shutil.rmtree(folder, ignore_errors=True)
    folder.write_text("a file")
    dialog.map.click()
    assert not dialog.map.isEnabled()
    wait_for(lambda: desk.said)
    assert "cannot be written" in desk.said[-1].message and desk.said[-1].remedy
    assert map_layers() == []
    folder.unlink()
    dialog.map.click()
    wait_for(map_layers)
    assert dialog.map.isEnabled()
    dialog.close()


def test_an_audit_unit_has_nothing_to_agree_with_and_guides_no_draws_also_where_the_guess_is_shown(desk, wait_for):
    desk.session.propose(2)
    wait_for(lambda: desk.session.current is not None)
    desk.tab.blind.setChecked(False)
    assert (desk.can(Command.AGREE), desk.can(Command.MORE)) == (True, True)
    desk.session.undecided("cloud")
    desk.session.undecided("cloud")
    wait_for(lambda: desk.session.current is not None)
    desk.session.audits.draw_simple(N, np.full(N, 1e4), outline)
    desk.session.ask_audits(3)
    while desk.session.current.draw and not desk.session.current.audit:
        desk.session.undecided("cloud")
    assert (desk.can(Command.AGREE), desk.can(Command.MORE)) == (False, False)
    before = desk.session.current.uuid
    desk.reviewing.carry_out(Command.AGREE)
    assert "without a guess" in desk.said[-1].message
    desk.reviewing.carry_out(Command.MORE)
    assert "guides no draws" in desk.said[-1].message
    assert desk.session.current.uuid == before
    assert desk.session.proposing.like is None
    with pytest.raises(CampaignError):
        desk.session.find_more_like(desk.session.current.unit)


def test_after_audit_units_that_were_asked_by_hand_no_round_is_drawn_by_itself(desk, wait_for):
    desk.session.propose(1)
    wait_for(lambda: desk.session.current is not None)
    desk.session.answer("PIT")
    # What was about to be proposed waits.
    desk.session.cancel()
    wait_for(lambda: desk.session.state == "idle")
    desk.session.audits.draw_simple(20, np.full(N, 1e4), outline)
    rounds = len(desk.campaign.rows("rounds"))
    assert desk.session.ask_audits(4) == 4
    for _ in range(4):
        desk.session.answer("NEG")
    wait_for(lambda: desk.session.state == "idle")
    assert len(desk.campaign.rows("rounds")) == rounds
    assert "Audit units left:" in desk.tab.why.text()
    desk.tab.propose.click()
    wait_for(lambda: desk.session.current is not None)
    # Rounds go on as ever.
    while len(desk.campaign.rows("rounds")) < rounds + 2:
        desk.session.answer("NEG")
        wait_for(lambda: desk.session.current is not None)


# ---------------------------------------------------------------- labels over what an ordinary round asks blind


def label_over(desk, unit, code="PIT", **values):
    """Put a label over a unit, as a harvest, an import or an outline of a whole site does."""
    row = {"scene": desk.campaign.scene["uuid"], "class": code, "unit": unit, **values}
    with desk.campaign.action("import") as edit:
        return edit.insert("labels", row, outline(unit))


PREDICTIONS = [
    {"origin": "harvested", "delineation": "tight", "tool": "list"},
    {"origin": "harvested", "delineation": "tight", "tool": "unseen"},
    {"origin": "imported", "delineation": "tight"},
    {"origin": "digitised", "delineation": "envelope"},
]


@pytest.mark.parametrize("about", PREDICTIONS, ids=lambda about: "-".join(about.values()))
def test_a_label_over_an_ordinary_draw_is_not_on_the_map_while_it_is_asked_blind(desk, wait_for, about):
    desk.session.propose(2)
    wait_for(lambda: desk.session.current is not None)
    unit, neighbour = desk.session.current.unit, desk.session.following.unit
    label_over(desk, unit, **about)
    label_over(desk, neighbour, **about)
    desk.session.resume()
    assert desk.labels_on_map() == {neighbour}
    desk.tab.blind.setChecked(False)
    assert desk.labels_on_map() == {unit, neighbour}
    desk.tab.blind.setChecked(True)
    assert desk.labels_on_map() == {neighbour}
    labels = find_layers(QgsProject.instance(), desk.campaign.path)["labels"]
    desk.session.answer("NEG")
    assert desk.session.current.unit == neighbour and neighbour not in desk.labels_on_map()
    assert unit in desk.labels_on_map()
    # The mark of a filter in the tree of layers is there whether a label is hidden or not.
    desk.session.answer("NEG")
    wait_for(lambda: desk.session.current is not None and desk.session.state == "reviewing")
    assert desk.session.current.unit not in (unit, neighbour) and labels.subsetString()
    desk.leave()
    assert labels.subsetString() == ""


def identified(desk, layer, unit):
    """Return what a click of QGIS's identify tool, or the tip of a resting pointer, finds of a layer in a unit."""
    canvas = desk.interface.canvas
    tool = QgsMapToolIdentify(canvas)
    point = outline(unit).pointOnSurface().asPoint()
    there = QgsCoordinateTransform(
        desk.campaign.crs, canvas.mapSettings().destinationCrs(), QgsProject.instance()
    ).transform(point)
    # Not by pixels of the canvas: the place need not be in view.
    return tool.identify(QgsGeometry.fromPointXY(there), QgsMapToolIdentify.IdentifyMode.TopDownAll, [layer],
                         QgsMapToolIdentify.Type.VectorLayer)  # fmt: skip


def test_neither_copies_nor_a_click_nor_the_legend_tell_what_is_hidden(desk, wait_for):
    desk.session.propose(2)
    wait_for(lambda: desk.session.current is not None)
    unit, later = desk.session.current.unit, desk.session.following.unit
    other = next(each for each in range(1, N) if each not in (unit, later))
    label_over(desk, unit, origin="harvested", delineation="tight")
    label_over(desk, other, origin="harvested", delineation="tight")
    project = QgsProject.instance()
    first = find_layers(project, desk.campaign.path)["labels"]
    copy = first.clone()
    by_hand = QgsVectorLayer(f"{desk.campaign.path}|layername=labels", "opened by hand", "ogr")
    project.addMapLayers([copy, by_hand])
    node = project.layerTreeRoot().findLayer(first.id())
    node.setCustomProperty("showFeatureCount", 1)
    desk.session.resume()
    for layer in (first, copy, by_hand):
        assert {feature["unit"] for feature in layer.getFeatures()} & {unit, other} == {other}, layer.name()
    assert identified(desk, first, unit) == [] and identified(desk, first, other)
    # The number of a class would be one less while its label is hidden.
    assert not node.customProperty("showFeatureCount")
    candidates = find_layers(project, desk.campaign.path)["candidates"]
    shown = identified(desk, candidates, unit)
    assert shown and "scores" in [field.name() for field in candidates.fields()]
    # QGIS leaves hidden fields out of what it tells of a click, of forms and of tables.
    assert candidates.editorWidgetSetup(candidates.fields().indexOf("scores")).type() == "Hidden"
    assert "scores" not in candidates.displayExpression() + candidates.mapTipTemplate()
    meanwhile = QgsVectorLayer(f"{desk.campaign.path}|layername=labels", "opened meanwhile", "ogr")
    project.addMapLayer(meanwhile)
    desk.interface.canvas.setLayers([meanwhile])
    assert {feature["unit"] for feature in meanwhile.getFeatures()} & {unit, other} == {other}
    desk.session.undecided("cloud")
    desk.leave()
    assert int(node.customProperty("showFeatureCount")) == 1
    for layer in (first, copy, by_hand, meanwhile):
        assert {feature["unit"] for feature in layer.getFeatures()} >= {unit, other}


def test_unsaved_edits_of_labels_stay_in_sight_and_the_answer_does_not_count_as_blind(desk, wait_for):
    desk.session.propose(3)
    wait_for(lambda: desk.session.current is not None)
    unit = desk.session.current.unit
    label_over(desk, unit, origin="harvested", delineation="tight")
    labels = find_layers(QgsProject.instance(), desk.campaign.path)["labels"]
    labels.startEditing()
    desk.session.resume()
    # Tools leave the layer open for edits; where nothing is unsaved that ends, and the label is hidden.
    assert unit not in desk.labels_on_map() and not labels.isEditable()
    desk.session.blind = False
    labels.startEditing()
    labels.changeAttributeValue(next(labels.getFeatures()).id(), labels.fields().indexOf("note"), "unsaved")
    desk.session.blind = True
    desk.session.resume()
    assert unit in desk.labels_on_map() and labels.isModified()
    labels.rollBack()
    desk.session.answer("NEG")
    desk.session.answer("NEG")
    first, second = sorted(desk.campaign.rows("draws", state="answered"), key=lambda row: row["order"])
    assert (first["unit"], first["blind"], second["blind"]) == (unit, False, True)


def test_an_older_map_is_off_while_answers_are_blind_and_whoever_switches_it_on_is_not_blind(desk, wait_for):
    older = QgsVectorLayer(f"Polygon?crs={desk.campaign.crs.authid()}", "Mines of 2015", "memory")
    feature = QgsFeature()
    feature.setGeometry(outline(20))
    older.dataProvider().addFeature(feature)
    older.updateExtents()
    QgsProject.instance().addMapLayer(older)
    desk.tab.prior.setLayer(older)
    desk.tab.offer_prior(True)
    desk.tab.propose.click()
    wait_for(lambda: desk.session.current is not None)
    assert not is_seen(older)
    assert any("switched off" in str(each) for each in desk.said)
    desk.session.answer("NEG")
    QgsProject.instance().layerTreeRoot().findLayer(older.id()).setItemVisibilityChecked(True)
    desk.interface.canvas.setLayers([older])
    desk.session.answer("NEG")
    # The next question begins blind again.
    assert not is_seen(older)
    desk.session.answer("NEG")
    rows = sorted(desk.campaign.rows("draws", state="answered"), key=lambda row: row["order"])
    assert [row["blind"] for row in rows[:3]] == [True, False, True]
    wait_for(lambda: desk.session.current is not None)


def test_the_model_s_map_is_no_other_image_of_the_place(desk, wait_for):
    propose_and_answer(desk, wait_for, 2)
    desk.reviewing.model.map()
    wait_for(map_layers)
    canvas = desk.interface.canvas
    canvas.setExtent(map_layers()[0].extent())
    there = InPlace(canvas, str(desk.campaign.image_place(desk.campaign.scene)))
    assert map_layers()[0] not in there.images()


def test_the_list_of_answers_keeps_the_first_one_of_a_unit_that_is_asked_again_to_itself(desk, wait_for):
    units = propose_and_answer(desk, wait_for, 3)
    rows = AnsweredRows(desk.campaign, Places(desk.campaign))
    assert len([entry for page in rows.pages() for entry in page]) == 3
    desk.session.ask_again(1)
    asked = {row["unit"] for row in desk.campaign.rows("repeats", state="open")}
    told = [entry.uuid for page in rows.pages() for entry in page]
    of_units = {row["uuid"]: row["unit"] for row in desk.campaign.rows("draws")}
    assert {of_units[uuid] for uuid in told} == set(units) - asked


def test_pictures_of_a_class_show_nothing_of_the_place_that_is_asked(desk, wait_for):
    desk.session.propose(1)
    wait_for(lambda: desk.session.current is not None)
    here = label_over(desk, desk.session.current.unit, origin="harvested", delineation="tight")
    far = label_over(desk, 1 + (desk.session.current.unit + N // 2) % N, origin="harvested", delineation="tight")
    examples = Examples(desk.campaign)
    examples.withheld = lambda: desk.session.current.geometry if desk.session.is_unled else None
    assert examples.of("PIT", 4) == []
    assert here not in {row["uuid"] for _code, row in examples._waiting} | {(examples._made_now or (("", ""),))[0][0]}
    desk.session.blind = False
    examples.of("PIT", 4)
    wait_for(lambda: len(examples.of("PIT", 4)) == 2)
    assert {uuid for uuid, _when in examples._made} == {here, far}
    examples.stop()


def test_the_panel_names_no_class_that_the_model_thinks_of(desk, wait_for):
    desk.session.propose(3)
    wait_for(lambda: desk.session.current is not None)
    assert desk.session.current.scores is None and desk.session._queue.first.scores
    words = " ".join(label.text() for label in desk.tab.findChildren(QLabel) if label.isVisibleTo(desk.tab))
    assert "model says" not in words
    assert not any(name in words for name in ("Open pit", "Waste rock"))
    desk.tab.blind.setChecked(False)
    words = " ".join(label.text() for label in desk.tab.findChildren(QLabel) if label.isVisibleTo(desk.tab))
    assert "model says" in words


def test_who_digitises_meanwhile_sees_the_labels_and_who_comes_back_does_not(desk, wait_for):
    desk.session.propose(2)
    wait_for(lambda: desk.session.current is not None)
    unit = desk.session.current.unit
    label_over(desk, unit, origin="digitised", delineation="envelope")
    desk.dock.show_tab(desk.tab)
    QApplication.processEvents()
    desk.session.resume()
    assert unit not in desk.labels_on_map()
    desk.dock.show_tab(desk.dock.label)
    QApplication.processEvents()
    # The keys of the review answer still.
    assert unit not in desk.labels_on_map()
    other = QgsMapToolPan(desk.interface.canvas)
    desk.interface.canvas.setMapTool(other)
    assert unit in desk.labels_on_map()
    desk.dock.show_tab(desk.tab)
    QApplication.processEvents()
    assert unit not in desk.labels_on_map()
    # Who only looks around, with a tool of QGIS, goes from the question as well.
    desk.interface.canvas.setMapTool(other)
    assert unit not in desk.labels_on_map()
    desk.dock.show_tab(desk.dock.label)
    QApplication.processEvents()
    assert unit in desk.labels_on_map()
    # An audit unit is asked without a hint wherever somebody is.
    desk.session.audits.draw_simple(N, np.full(N, 1e4), outline)
    desk.session.resume()
    assert desk.session.current.guarded
    desk.dock.show_tab(desk.dock.label)
    desk.interface.canvas.setMapTool(other)
    assert unit not in desk.labels_on_map()
