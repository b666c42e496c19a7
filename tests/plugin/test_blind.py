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
from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.core.errors import CampaignError
from mining_mapper.plugin.layers import find_layers
from mining_mapper.plugin.panel.dock import MiningMapperDock
from mining_mapper.plugin.panel.model_report_dialog import ModelReportDialog
from mining_mapper.plugin.panel.reviewing import Reviewing
from mining_mapper.plugin.rounds import from_geojson
from mining_mapper.plugin.session import Session
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
