"""The tab of areas on a real campaign: numbers, refusals, table; no engine is asked."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import csv
import io

import pytest
from area_fixtures import desk  # noqa: F401
from panel_fixtures import UNITS_A_ROW, campaign, image, interface, unit_box  # noqa: F401
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.plugin import slices
from mining_mapper.plugin.areas import Areas
from mining_mapper.plugin.known_units import KnownUnits
from mining_mapper.plugin.panel.areas_tab import AreasTab
from mining_mapper.plugin.panel.dock import NARROWEST


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
        assert "draws: 30" in basis
    assert "draws that count: 30" in desk.tab.basis.text()


def test_numbers_follow_the_answers_while_they_are_seen_and_only_then(desk, wait_for):
    desk.answer(wait_for, 5)
    desk.show()
    before = desk.texts()
    desk.session.answer("PIT")
    wait_for(lambda: desk.texts() != before)
    seen = desk.texts()
    desk.dock.show_tab(desk.dock.label)
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
    label = desk.campaign.rows("labels", origin="digitised")[0]["uuid"]
    with desk.campaign.action("edit") as edit:
        edit.update("labels", label, tool="unseen")
    assert desk.estimating._areas.rows().known == []
    desk.campaign.undo_last()
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


def test_how_many_audit_units_come_by_themselves_is_chosen_in_the_tab(desk):
    desk.show()
    assert desk.tab.audit.share.value() == 10
    desk.tab.audit.share.setValue(25)
    assert desk.session.campaign.setting("audit_share") == 0.25
    desk.tab.audit.share.setValue(0)
    assert desk.tab.audit.share.text() == "none"
    assert desk.session.audits.state().share == 0


def test_how_many_units_are_asked_twice_is_chosen_in_the_tab_and_none_are_at_first(desk):
    desk.show()
    assert desk.tab.audit.share_again.text() == "none"
    desk.tab.audit.share_again.setFocus()
    QTest.keyClicks(desk.tab.audit.share_again, "10")
    QTest.keyClick(desk.tab.audit.share_again, Qt.Key.Key_Return)
    assert desk.session.audits.state().again == 0.1
    desk.estimating.refresh()
    assert desk.tab.audit.share_again.value() == 10


def test_the_tab_fits_the_narrowest_dock(desk, wait_for):
    desk.answer(wait_for, 6)
    desk.show()
    QApplication.processEvents()
    assert desk.tab.minimumSizeHint().width() <= NARROWEST
    for button in (desk.tab.copy, desk.tab.save, desk.tab.audit.draw, desk.tab.audit.ask, desk.tab.audit.again):
        assert button.toolTip()


def test_a_new_candidate_tears_nobody_away_from_the_areas(desk):
    desk.show()
    desk.dock.follow_review()
    assert desk.dock.front_tab() is desk.dock.areas
    desk.dock.show_tab(desk.dock.label)
    desk.dock.follow_review()
    assert desk.dock.front_tab() is desk.dock.review


def test_outlines_of_many_labels_are_looked_under_while_the_window_answers(desk, wait_for, monkeypatch):
    desk.answer(wait_for, 2)
    corner = unit_box(UNITS_A_ROW**2)["coordinates"][0]
    outline = QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in corner]])
    # A turn of no length has room for one outline.
    monkeypatch.setattr(slices, "TURN_SECONDS", 0.0)
    with desk.campaign.action("import") as edit:
        for _ in range(30):
            row = {"scene": desk.campaign.scene["uuid"], "class": "PIT", "origin": "digitised", "delineation": "tight"}
            edit.insert("labels", row, outline)
    looked, seen = [], []
    covered = KnownUnits._covered
    monkeypatch.setattr(KnownUnits, "_covered", lambda self, *given: looked.append(1) or covered(self, *given))
    monkeypatch.setattr(desk.tab, "set_report", lambda *_: seen.append(len(looked)))
    turns = []
    desk.estimating._reading.progress.connect(lambda fraction: turns.append((len(looked), fraction)))
    desk.show()
    wait_for(lambda: seen)
    assert [done for done, _fraction in turns] == list(range(1, 30)) and seen == [30]
    assert turns[14] == (15, pytest.approx(0.5)) and "50 %" not in desk.tab.notes.text()
    # Nothing is looked under twice, and a session that ends meanwhile looks no further.
    desk.estimating.refresh()
    assert len(looked) == 30
    desk.estimating._areas = Areas(desk.campaign, desk.session.framing)
    desk.estimating._prepare()
    desk.estimating.remove()
    QTest.qWait(50)
    assert len(looked) == 31


def test_long_names_of_scenes_do_not_widen_the_panel(qgis_app):
    tab = AreasTab()
    tab.change.set_scenes([{"uuid": "a", "date": "2021-06-19", "name": "S2A_MSIL2A_20210619T100031_N0300_" * 3}])
    assert tab.minimumSizeHint().width() <= NARROWEST
    tab.deleteLater()
