"""What checks a map or is asked again is answered without a hint, and leads to nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from panel_fixtures import UNITS_A_ROW, InstantEngine, campaign, image, interface, unit_box  # noqa: F401
from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from mining_mapper.core.errors import CampaignError
from mining_mapper.plugin.layers import find_layers
from mining_mapper.plugin.panel.dock import MiningMapperDock
from mining_mapper.plugin.panel.reviewing import Reviewing
from mining_mapper.plugin.rounds import from_geojson
from mining_mapper.plugin.session import Session
from mining_mapper.plugin.tools.keys import Command

N = UNITS_A_ROW**2


def outline(unit):
    return from_geojson(unit_box(unit))


class Desk:
    """One session with its review tab on a canvas."""

    def __init__(self, campaign, interface):  # noqa: F811
        self.campaign, self.interface = campaign, interface
        self.session = Session(campaign, InstantEngine(), "AB")
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
