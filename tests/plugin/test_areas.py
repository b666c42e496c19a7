"""The tab of areas on a real campaign: numbers, refusals, table; no engine is asked."""

from __future__ import annotations

import csv
import hashlib
import io
import sys
from pathlib import Path

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.plugin.panel.dock import NARROWEST, MiningMapperDock
from mining_mapper.plugin.panel.estimating import Estimating
from mining_mapper.plugin.session import Session

sys.path.insert(0, str(Path(__file__).resolve().parent))
from panel_fixtures import UNITS_A_ROW, InstantEngine, campaign, image, interface, unit_box  # noqa: E402, F401


class Engine(InstantEngine):
    """The instant engine with the checksum that the raster has."""

    def frame_build(self, params):
        built = super().frame_build(params)
        return {**built, "sha256": hashlib.sha256(Path(params["path"]).read_bytes()).hexdigest()}


    def round_propose(self, params):
        proposal = super().round_propose(params)
        for draw in proposal["draws"]:
            draw["f_area_left"] = {code: share * draw["left_area"] for code, share in draw["f"].items()}
        return proposal


class Desk:
    """One session with the tab of areas, in a dock at its narrowest."""

    def __init__(self, campaign, interface):  # noqa: F811
        self.campaign = campaign
        self.engine = Engine()
        self.session = Session(campaign, self.engine, "AB")
        self.dock = MiningMapperDock(interface.mainWindow())
        interface.mainWindow().resize(1000, 900)
        interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.show()
        self.dock.show_tabs(True)
        self.dock.resize(NARROWEST, 800)
        self.tab = self.dock.areas
        self.estimating = Estimating(self.session, self.tab)
        self.said = []
        self.estimating.said.connect(self.said.append)

    def answer(self, wait_for, rounds, mining=("PIT", 4)):
        """Answer rounds; every n-th unit is mining."""
        if self.campaign.frame() is None:
            self.session.build_frame(1.0)
            wait_for(lambda: self.session.state == "idle")
        for _ in range(rounds):
            if self.session.current is None:
                self.session.propose(5)
            wait_for(lambda: self.session.current is not None)
            for _ in range(5):
                unit = self.session.current.unit
                self.session.answer(mining[0] if unit % mining[1] == 0 else "NEG")
            wait_for(lambda: self.session.current is not None)

    def show(self):
        QApplication.processEvents()
        self.dock.tabs.setCurrentWidget(self.dock.tabs.widget(2))

    def texts(self):
        return [(card.name.text(), card.number.text(), card.basis.text()) for card in self.tab.cards]


@pytest.fixture
def desk(campaign, interface):  # noqa: F811
    made = Desk(campaign, interface)
    yield made
    made.estimating.remove()
    interface.removeDockWidget(made.dock)


def test_without_units_the_tab_says_what_to_do(desk):
    desk.show()
    assert len(desk.tab.cards) == 1
    assert "no units" in desk.tab.cards[0].basis.text()
    assert "Review" in desk.tab.cards[0].remarks.text()
    assert not desk.tab.save.isEnabled()
    assert not desk.tab.audit.draw.isEnabled()


def test_answers_become_areas_with_errors(desk, wait_for):
    desk.answer(wait_for, 6)
    desk.show()
    names = [name for name, _number, _basis in desk.texts()]
    assert (names[0], names[-1]) == ("All mining", "Not mining")
    assert desk.campaign.taxonomy["PIT"].name in names
    for _name, number, basis in desk.texts():
        assert "±" in number or "(" in number
        assert "95 %" in basis
        assert "30 draws" in basis
    assert "30 draws count" in desk.tab.basis.text()


def test_numbers_follow_the_answers_while_they_are_seen_and_only_then(desk, wait_for):
    desk.answer(wait_for, 5)
    desk.show()
    before = desk.texts()
    desk.session.answer("PIT")
    wait_for(lambda: desk.texts() != before)
    seen = desk.texts()
    desk.dock.tabs.setCurrentIndex(0)
    desk.session.answer("PIT")
    QApplication.processEvents()
    assert desk.texts() == seen
    desk.show()
    assert desk.texts() != seen


def test_only_digitised_labels_are_refused(desk, wait_for):
    desk.answer(wait_for, 0)
    box = desk.campaign.scene["geometry"].boundingBox()
    box.grow(-300)
    desk.session.digitise(QgsGeometry.fromRect(box), "PIT")
    desk.show()
    assert len(desk.tab.cards) == 1
    assert "somebody chose" in desk.tab.cards[0].basis.text()


def test_another_raster_of_units_is_refused(desk, wait_for):
    desk.answer(wait_for, 5)
    raster = desk.campaign.frame_path(desk.campaign.frame())
    raster.write_bytes(raster.read_bytes() + b" ")
    desk.show()
    assert "checksum" in desk.tab.cards[0].basis.text()
    assert not desk.tab.copy.isEnabled()


def test_units_inside_a_tight_outline_are_known(desk, wait_for):
    desk.answer(wait_for, 2)
    corner = unit_box(UNITS_A_ROW**2)["coordinates"][0]
    xs, ys = zip(*corner)
    outline = QgsGeometry.fromWkt(
        f"POLYGON(({min(xs) - 1} {min(ys) - 1},{max(xs) + 1} {min(ys) - 1},{max(xs) + 1} {max(ys) + 1},"
        f"{min(xs) - 1} {max(ys) + 1},{min(xs) - 1} {min(ys) - 1}))"
    )
    desk.session.digitise(outline, "PIT")
    known = desk.estimating._areas.rows().known
    assert [(unit.unit, unit.code) for unit in known] == [(UNITS_A_ROW**2, "PIT")]
    assert known[0].area == pytest.approx(10_000, rel=0.01)
    # A little less than the whole unit is not known.
    desk.session.undo()
    desk.session.digitise(QgsGeometry.fromRect(outline.boundingBox().buffered(-12)), "PIT")
    assert desk.estimating._areas.rows().known == []


def test_the_table_is_copied_and_saved(desk, wait_for, tmp_path):
    desk.answer(wait_for, 6)
    desk.show()
    desk.tab.copy.click()
    lines = list(csv.DictReader(io.StringIO(QApplication.clipboard().text()), delimiter="\t"))
    assert {line["class"] for line in lines} == {"MIN", "PIT", "NEG"}
    told = next(line for line in lines if line["class"] == "MIN" and line["told"] == "1")
    assert float(told["lower_m2"]) <= float(told["area_m2"]) <= float(told["upper_m2"])
    desk.estimating.save(tmp_path / "areas.csv")
    with (tmp_path / "areas.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.DictReader(file)) == lines


def test_a_table_that_cannot_be_saved_says_so(desk, wait_for, tmp_path):
    from mining_mapper.core.errors import CampaignError

    desk.answer(wait_for, 5)
    desk.show()
    with pytest.raises(CampaignError, match="cannot be written"):
        desk.estimating.save(tmp_path / "nowhere" / "areas.csv")


def test_the_tab_fits_the_narrowest_dock(desk, wait_for):
    desk.answer(wait_for, 6)
    desk.show()
    QApplication.processEvents()
    assert desk.tab.minimumSizeHint().width() <= NARROWEST
    for button in (desk.tab.copy, desk.tab.save, desk.tab.audit.draw, desk.tab.audit.ask, desk.tab.audit.again):
        assert button.toolTip()
