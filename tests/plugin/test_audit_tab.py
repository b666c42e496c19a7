"""The audit sample in the tab of areas: its planner, drawing, asking twice, and the map that it checks."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import csv
import io
import math
from pathlib import Path

import numpy as np
import pytest
from area_fixtures import desk  # noqa: F401
from panel_fixtures import SIDE, UNITS_A_ROW, campaign, image, interface, write_raster  # noqa: F401
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QMessageBox

from mining_mapper.core.estimation.audit import POINTS, SIMPLE, STRATIFIED, TWO_STAGE
from mining_mapper.plugin.audit_plan import Plan
from mining_mapper.plugin.map_check import MapCheck
from mining_mapper.plugin.panel.audit_dialog import AuditDialog, AuditOutlook
from mining_mapper.plugin.panel.dock import NARROWEST
from mining_mapper.plugin.panel.matrix_dialog import MatrixDialog


def test_precision_and_number_of_units_follow_one_another(qgis_app):
    dialog = AuditDialog(AuditOutlook(5000, 2e7, 0.1, 9.0))
    dialog.units.setValue(100)
    assert dialog.precision.value() == pytest.approx(20 * 1.96 * (0.09 * (1 / 100 - 1 / 5000)) ** 0.5, abs=0.01)
    coarse = dialog.precision.value()
    dialog.precision.setValue(coarse / 2)
    assert 350 < dialog.units.value() < 420
    dialog.units.setValue(40)
    assert "Units: 40," in dialog.foretold.text()
    assert "6 min" in dialog.foretold.text()
    assert dialog.plan() == Plan(SIMPLE, 40)


def test_a_design_that_needs_fewer_or_more_units_is_foretold_so(qgis_app):
    dialog = AuditDialog(AuditOutlook(5000, 2e7, 0.05, 9.0, has_map=True))
    dialog.precision.setValue(0.5)
    wanted = {}
    for design in (SIMPLE, POINTS, STRATIFIED, TWO_STAGE):
        dialog.design.setCurrentIndex(dialog.design.findData(design))
        dialog.precision.setValue(0.4)
        dialog.precision.setValue(0.5)
        wanted[design] = dialog.units.value()
    assert wanted[STRATIFIED] < 0.5 * wanted[SIMPLE] < wanted[SIMPLE] < wanted[POINTS] < wanted[TWO_STAGE] / 2
    dialog.per_block.setValue(1)
    dialog.precision.setValue(0.4)
    dialog.precision.setValue(0.5)
    assert dialog.units.value() == wanted[SIMPLE]


def test_what_is_said_of_each_design_is_read_whole(qgis_app):
    dialog = AuditDialog(AuditOutlook(5000, 2e7, 0.05, 9.0, has_map=True))
    dialog.show()
    for place in (0, 1, 2, 3, 0):
        dialog.design.setCurrentIndex(place)
        QApplication.processEvents()
        for words in (dialog.words, dialog.foretold):
            assert words.height() >= words.heightForWidth(words.width()), words.text()
    dialog.close()


def test_the_worked_example_of_olofsson_2014_can_be_typed_in(qgis_app):
    dialog = AuditDialog(AuditOutlook(20_000, 2e7, 0.05, 9.0))
    dialog.show()
    plan = dialog.accuracy
    assert not plan.isVisible() and dialog.precision.isVisible()
    dialog.goal.setCurrentIndex(1)
    assert plan.isVisible() and not dialog.precision.isVisible()
    plan.add.click()
    plan.add.click()
    for row, (share, users) in enumerate([(2, 70), (1.5, 60), (32, 90), (64.5, 95)]):
        for column, value in ((1, share), (2, users)):
            field = plan.table.cellWidget(row, column).lineEdit()
            field.selectAll()
            QTest.keyClicks(field, QLocale().toString(float(value), "f", 2))
            QTest.keyClick(field, Qt.Key.Key_Return)
    assert plan.error.value() == 1.0
    # O = .92375: O (1 - O) / .01^2 = 704.4 of endlessly many units, and fewer of this frame.
    units = dialog._outlook.n_units
    assert dialog.units.value() == math.ceil(704.36 / (1 + 704.36 / units)) < 704
    assert QLocale().toString(dialog.units.value()) in dialog.foretold.text()
    assert not plan.sum.text()
    alone = dialog.units.value()
    dialog.design.setCurrentIndex(dialog.design.findData(TWO_STAGE))
    # A block of five counts for half as many: the number stays, and the error is told anew.
    assert dialog.units.value() == alone and plan.error.value() > 1.3
    plan.error.setValue(1.0)
    assert dialog.units.value() > 1.6 * alone
    dialog.design.setCurrentIndex(dialog.design.findData(POINTS))
    plan.error.setValue(1.0)
    assert dialog.units.value() == 705
    dialog.units.setValue(176)
    assert plan.error.value() == pytest.approx(2.0, abs=0.005)
    plan.table.setCurrentCell(3, 0)
    plan.remove.click()
    assert "35.5" in plan.sum.text()
    dialog.close()
    small = AuditDialog(AuditOutlook(300, 2e7, 0.05, 9.0))
    small.goal.setCurrentIndex(1)
    small.accuracy.error.setValue(0.5)
    # O = .9425: 2 168 of endlessly many units, of 300 all but a few.
    assert small.units.value() == math.ceil(2167.75 / (1 + 2167.75 / 300))
    assert small.accuracy.error.value() == 0.5
    # A frame of which 100 are drawn already cannot do better than all that are left.
    drawn = AuditDialog(AuditOutlook(300, 2e7, 0.05, 9.0, drawn=100))
    drawn.goal.setCurrentIndex(1)
    drawn.accuracy.error.setValue(0.5)
    assert drawn.units.value() == 200
    assert drawn.accuracy.error.value() > 0.5


def test_only_designs_that_are_possible_are_offered(qgis_app):
    def designs(**more):
        dialog = AuditDialog(AuditOutlook(500, 2e6, 0.1, 9.0, **more))
        return [dialog.design.itemData(index) for index in range(dialog.design.count())]

    assert designs() == [SIMPLE, POINTS, TWO_STAGE]
    assert designs(has_map=True) == [SIMPLE, POINTS, STRATIFIED, TWO_STAGE]
    dialog = AuditDialog(AuditOutlook(50, 2e6, 0.1, 9.0, drawn=30))
    assert dialog.units.maximum() == 20
    dialog.design.setCurrentIndex(dialog.design.findData(TWO_STAGE))
    assert dialog.per_block.isEnabled()


@pytest.mark.parametrize("design", [SIMPLE, POINTS, TWO_STAGE, STRATIFIED])
def test_a_sample_is_drawn_asked_and_becomes_an_area(desk, wait_for, design):
    if design == STRATIFIED:
        desk.answer(wait_for, 2)
        assert desk.session.can_map()
    else:
        desk.answer(wait_for, 0)
    desk.show()
    desk.estimating.draw_audit(Plan(design, 30, 3))
    assert desk.tab.audit.work.isVisible()
    wait_for(lambda: desk.campaign.rows("audits"))
    assert not desk.tab.audit.work.isVisible()
    assert "Audit units drawn" in desk.said[-1]
    assert {row["design"] for row in desk.campaign.rows("audits")} == {design}
    if design == STRATIFIED:
        strata = {row["stratum"]: row["stratum_units"] for row in desk.campaign.rows("audits")}
        assert strata == {"mapped": 2 * UNITS_A_ROW, "buffer": 2 * UNITS_A_ROW, "rest": 4 * UNITS_A_ROW}
    for _ in range(4):
        desk.tab.audit.ask.setEnabled(True)
        desk.tab.audit.ask.click()
    while desk.session.current is not None and not desk.session.current.round:
        desk.session.answer("PIT" if desk.session.current.unit % 3 == 0 else "NEG")
    if design == STRATIFIED:
        return  # Questions of the rounds come first.
    desk.show()
    desk.estimating.refresh()
    total = 640_000
    row = desk.estimating._report.rows[0]
    outcome = row.roads["audit"]
    assert outcome.lower <= total / 3 <= outcome.upper
    assert f"{design} design" in outcome.method
    assert row.positives["audit"] >= 5


def test_drawing_can_be_cancelled_and_nothing_is_stored(desk, wait_for):
    desk.answer(wait_for, 0)
    desk.show()
    desk.estimating.draw_audit(Plan(SIMPLE, 20))
    desk.tab.audit.work.cancel.click()
    QApplication.processEvents()
    assert desk.campaign.rows("audits") == []
    assert not desk.tab.audit.work.isVisible()


def test_a_missing_raster_is_said_and_nothing_drawn(desk, wait_for):
    desk.answer(wait_for, 0)
    desk.campaign.frame_path(desk.campaign.frame()).unlink()
    desk.session.framing.forget()
    desk.estimating.draw_audit(Plan(SIMPLE, 20))
    assert "missing" in desk.said[-1].message
    assert desk.campaign.rows("audits") == []


def test_second_answers_of_another_person_show_their_agreement(desk, wait_for):
    desk.answer(wait_for, 6)
    desk.session.interpreter = "CD"
    desk.show()
    desk.tab.audit.again.click()
    while desk.session.current.round:
        desk.session.answer("NEG")
    while desk.session.current is not None and desk.session.current.repeat:
        desk.session.answer("PIT" if desk.session.current.unit % 4 == 0 else "NEG")
    wait_for(lambda: desk.session.state == "idle")
    desk.show()
    desk.estimating.refresh()
    assert "Units answered twice: 10." in desk.tab.audit.agreement.text()
    assert "Kappa between people: 1.00" in desk.tab.audit.agreement.text()
    assert "0 % of the variance" in desk.tab.audit.agreement.text()


def test_the_model_s_map_is_checked_by_the_audit_and_judged_later_without_an_engine(desk, wait_for):
    desk.answer(wait_for, 2)
    desk.show()
    assert not desk.tab.audit.check.isEnabled()
    desk.estimating.draw_audit(Plan(SIMPLE, 40))
    wait_for(lambda: desk.campaign.rows("audits"))
    while desk.session.current.round:
        desk.session.answer("NEG")
        wait_for(lambda: desk.session.current is not None)
        if desk.session.audits.state().answered:
            break
    desk.session.ask_audits(40)
    for _ in range(60):
        if desk.session.current is None or desk.session.audits.state().answered == 40:
            break
        # The map calls the first two rows mining; so they are, with one mistake in five.
        unit = desk.session.current.unit
        desk.session.answer("PIT" if (unit <= 2 * UNITS_A_ROW) != (unit % 5 == 0) else "NEG")
    desk.show()
    desk.estimating.refresh()
    desk.tab.audit.check.click()
    wait_for(lambda: desk.tab.audit.accuracy.text())
    assert "overall accuracy 0." in desk.tab.audit.accuracy.text()
    assert "producer's accuracy" in desk.tab.audit.accuracy.text()
    assert not desk.tab.audit.work.isVisible()
    desk.engine.state = "missing"
    desk.estimating.refresh()
    assert "overall accuracy 0." in desk.tab.audit.accuracy.text()
    assert not desk.tab.audit.check.isEnabled()


def map_of_classes(params):
    """A map that calls the first rows pits, dumps and fields, and the rest no mine."""
    rows = np.indices((SIDE, SIDE))[0] // (SIDE // UNITS_A_ROW)
    # Percents of PIT, WRD, NAG, NEG: two classes of mining win together over a look-alike that is likelier than each.
    percents = np.array([[32, 26, 38, 4], [26, 32, 38, 4], [2, 2, 92, 4], [2, 2, 6, 90]], np.uint16)
    path = Path(params["path"])
    path.parent.mkdir(exist_ok=True)
    write_raster(path, np.moveaxis(percents[np.minimum(rows, 3)], -1, 0))
    return {"path": str(path), "classes": ["PIT", "WRD", "NAG", "NEG"], "areas": {}}


def audit_of_classes(desk, wait_for, tailings=0):
    """Audit every unit, one of each row as another class than the map says, one as tailings, and check the map."""
    desk.engine.map_predict = map_of_classes
    desk.answer(wait_for, 1)
    desk.session.cancel()
    desk.show()
    desk.estimating.draw_audit(Plan(SIMPLE, UNITS_A_ROW**2))
    wait_for(lambda: desk.campaign.rows("audits"))
    desk.session.ask_audits(UNITS_A_ROW**2)
    truth = {0: "PIT", 1: "WRD", 2: "NAG"}
    for _ in range(UNITS_A_ROW**2 + 5):
        if desk.session.current is None or desk.session.audits.state().answered == UNITS_A_ROW**2:
            break
        unit = desk.session.current.unit
        # One unit of each row is another class than the map says, by one row; the last of all is not decided.
        row = (unit - 1) // UNITS_A_ROW + (unit % UNITS_A_ROW == 0)
        code = "TSF" if unit == tailings else truth.get(row, "NEG")
        desk.session.undecided("cloud") if unit == UNITS_A_ROW**2 else desk.session.answer(code)
    desk.show()
    desk.estimating.refresh()
    desk.tab.audit.check.click()
    wait_for(lambda: desk.tab.audit.accuracy.text())
    QApplication.processEvents()


def test_every_class_of_the_map_has_its_accuracies_on_its_card_and_in_the_saved_table(
    desk, wait_for, tmp_path, monkeypatch
):
    audit_of_classes(desk, wait_for, tailings=UNITS_A_ROW**2 - 4)
    names = desk.campaign.taxonomy
    cards = {card.name.text(): card for card in desk.tab.cards}
    assert [*cards][0] == "All mining" and {names[code].name for code in ("PIT", "WRD", "NAG")} < set(cards)
    for code in ("PIT", "WRD", "NAG"):
        words = cards[names[code].name].accuracy.text()
        assert words.startswith("In the checked map: user's accuracy 0.") and "units: 8, effective" in words, words
        assert cards[names[code].name].accuracy.isVisibleTo(desk.tab)
    # One audit unit shows it: its card has no wall of words, the reasons stand behind it.
    few = cards[names["TSF"].name].accuracy
    assert few.text() == "In the checked map: no accuracy yet." and "fewer than 5" in few.toolTip()
    assert "All classes: overall accuracy 0." in desk.tab.audit.accuracy.text()
    written = desk.estimating.save(tmp_path / "areas.csv")
    assert [path.name for path in written] == ["areas.csv", "areas_accuracy.csv", "areas_matrix.csv"]
    with written[1].open(encoding="utf-8-sig", newline="") as file:
        lines = {(line["class"], line["accuracy"]): line for line in csv.DictReader(file)}
    shown = float(lines["WRD", "user's"]["value"])
    assert f"user's accuracy {shown:.2f}" in cards[names["WRD"].name].accuracy.text()
    written[1].write_text("of another table")
    asked, answers = [], [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "areas.csv"), ""))
    monkeypatch.setattr(QMessageBox, "question", lambda *given: asked.append(given[2]) or answers[len(asked) - 1])
    desk.tab.save.click()
    assert (
        written[1].read_text() == "of another table"
        and "areas_accuracy.csv" in asked[0]
        and "areas_matrix.csv" in asked[0]
    )
    desk.tab.save.click()
    assert "user's" in written[1].read_text(encoding="utf-8-sig") and len(asked) == 2
    desk.tab.copy.click()
    areas, accuracies = QApplication.clipboard().text().split("\n\n")
    assert len(list(csv.DictReader(io.StringIO(accuracies), delimiter="\t"))) == len(lines)
    assert desk.tab.minimumSizeHint().width() <= NARROWEST


def test_the_error_matrix_is_shown_by_levels_copied_and_saved(desk, wait_for, tmp_path, monkeypatch):
    desk.show()
    assert not desk.tab.audit.matrix.isEnabled()
    audit_of_classes(desk, wait_for, tailings=UNITS_A_ROW**2 - 4)
    assert desk.tab.audit.matrix.isEnabled()
    desk.tab.audit.matrix.click()
    (dialog,) = desk.tab.window().findChildren(MatrixDialog)
    names = desk.campaign.taxonomy
    assert [dialog.level.itemText(k) for k in range(dialog.level.count())] == [
        "Mining or not", "Groups of mining", "All classes",
    ]  # fmt: skip
    table = dialog.table
    heads = [table.horizontalHeaderItem(k).text().replace("\n", " ") for k in range(table.columnCount())]
    codes = ("PIT", "WRD", "TSF", "NEG", "NAG")
    assert heads == [*(names[code].name for code in codes), "Total", "User's accuracy"]
    mapped = MapCheck(desk.campaign).mapped(desk.campaign.frame()["uuid"])
    audits = [row for row in desk.campaign.rows("audits") if row["y"]]
    for column, code in enumerate(codes):
        units = sum(mapped[row["unit"]] == "PIT" and code in row["y"] for row in audits)
        assert table.item(0, column).text().split("\n")[1] == str(units)
    answered = UNITS_A_ROW**2 - 1
    assert table.item(5, 5).text() == f"1.0000\n{answered}" and f"{answered} of {answered + 1}" in dialog.overall.text()
    shares = [float(table.item(r, c).text().split("\n")[0]) for r in range(5) for c in range(5)]
    assert sum(shares) == pytest.approx(1, abs=1e-3)
    users = desk.estimating._report.rows
    pit = next(row.accuracy.users for row in users if row.code == "PIT")
    # The map calls no unit a tailings storage facility.
    assert table.item(2, 6).text() == "–" and "No audited unit is mapped as it." in table.item(2, 6).toolTip()
    assert table.item(0, 6).text() == f"{pit.value:.2f}\n({pit.lower:.2f} – {pit.upper:.2f})"
    dialog.level.setCurrentIndex(0)
    assert (table.rowCount(), table.columnCount()) == (4, 4)
    assert table.verticalHeaderItem(0).text() == "Mining" and table.verticalHeaderItem(1).text() == "Not mining"
    dialog.copy.click()
    copied = QApplication.clipboard().text()
    target = tmp_path / "matrix.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.save.click()
    saved = target.read_text(encoding="utf-8-sig")
    assert list(csv.reader(io.StringIO(copied), delimiter="\t")) == list(csv.reader(io.StringIO(saved)))
    assert "All classes" in saved and "reference: Waste rock dump (WRD)" in saved
    written = desk.estimating.save(tmp_path / "areas.csv")
    assert written[2].read_text(encoding="utf-8-sig") == saved
    assert any(str(target) in str(said) for said in desk.said)
    dialog.close()
