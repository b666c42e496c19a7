"""Classes at the fingertips: found by a slash, groups by a key, what was used last, and pictures to compare."""

from __future__ import annotations

import pytest
from panel_fixtures import InstantEngine, campaign, image, interface  # noqa: F401
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.plugin.panel.class_finder import ClassFinder
from mining_mapper.plugin.panel.class_list import swatch
from mining_mapper.plugin.panel.dock import NARROWEST, MiningMapperDock
from mining_mapper.plugin.panel.labelling import Labelling
from mining_mapper.plugin.panel.reviewing import Reviewing
from mining_mapper.plugin.session import Session
from mining_mapper.plugin.storage import GEOMETRY


class Bench:
    """Label and review tab beside a real canvas."""

    def __init__(self, campaign, interface):  # noqa: F811
        self.campaign, self.interface = campaign, interface
        self.session = Session(campaign, InstantEngine(), "AB")
        self.dock = MiningMapperDock(interface.mainWindow())
        interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.show_tabs(True)
        self.dock.review.set_taxonomy(campaign.taxonomy, self.session.active)
        interface.window.show()
        self.dock.show()
        interface.window.activateWindow()
        self.labelling = Labelling(self.session, interface.canvas, self.dock.label, lambda _layer: None)
        self.reviewing = Reviewing(self.session, interface.canvas, self.dock.review)

    def begin_round(self, wait_for):
        self.session.build_frame(1.0)
        wait_for(lambda: self.session.state == "idle")
        self.session.propose(5)
        wait_for(lambda: self.session.current is not None)

    def type(self, text):
        finder = QApplication.activePopupWidget()
        assert isinstance(finder, ClassFinder)
        QTest.keyClicks(finder.search, text)
        return finder

    def label(self, code, x=0.0):
        box = self.campaign.scene[GEOMETRY].boundingBox()
        left, top = box.xMinimum() + 100 + x, box.yMaximum() - 100
        ring = f"POLYGON(({left} {top},{left + 60} {top},{left + 60} {top - 60},{left} {top - 60},{left} {top}))"
        return self.session.digitise(QgsGeometry.fromWkt(ring), code)

    def close(self):
        self.reviewing.remove()
        self.labelling.remove()
        self.session.close()


@pytest.fixture
def bench(campaign, interface):  # noqa: F811
    made = Bench(campaign, interface)
    yield made
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    made.close()


def test_a_slash_finds_any_class_and_enter_answers_the_candidate_with_it(bench, wait_for):
    bench.begin_round(wait_for)
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_Slash)
    finder = bench.type("undergr")
    assert "UGS" in finder.found.item(0).text()
    QTest.keyClick(finder.search, Qt.Key.Key_Return)
    assert [row["class"] for row in bench.campaign.rows("labels")] == ["UGS"]
    assert bench.session.recent == ("UGS",)


def test_a_slip_of_the_finger_still_finds_the_class(bench, wait_for):
    bench.begin_round(wait_for)
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_Slash)
    finder = bench.type("talings")
    assert "ailings" in finder.found.item(0).text()


def test_escape_answers_nothing_and_arrows_choose(bench, wait_for):
    bench.begin_round(wait_for)
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_Slash)
    finder = bench.type("")
    first = finder.found.currentItem().text()
    QTest.keyClick(finder.search, Qt.Key.Key_Down)
    assert finder.found.currentItem().text() != first
    QTest.keyClick(finder, Qt.Key.Key_Escape)
    assert bench.campaign.rows("labels") == [] and QApplication.activePopupWidget() is None


def test_nothing_found_takes_nothing(bench, wait_for):
    bench.begin_round(wait_for)
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_Slash)
    finder = bench.type("qqqqqqqq")
    QTest.keyClick(finder.search, Qt.Key.Key_Return)
    assert finder.isVisible() and bench.campaign.rows("labels") == []


def test_where_only_the_group_is_clear_a_key_offers_the_groups(bench, wait_for):
    bench.begin_round(wait_for)
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_P)
    assert bench.dock.review.choices.takes_digits()
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_1)
    (label,) = bench.campaign.rows("labels")
    taxonomy = bench.campaign.taxonomy
    assert label["class"] in taxonomy.ancestors(bench.session.active[0])


def test_the_group_of_the_picked_class_and_any_class_are_a_key_away_while_labelling(bench):
    bench.dock.label.unit_tool.setChecked(True)
    bench.dock.label.classes.pick("PIT")
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_P)
    assert bench.dock.label.classes.current() == bench.campaign.taxonomy["PIT"].parent
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_Slash)
    QTest.keyClick(bench.type("HLP").search, Qt.Key.Key_Return)
    assert bench.dock.label.classes.current() == "HLP"


def test_digits_pick_their_classes_whatever_is_searched_for(bench):
    classes, canvas = bench.dock.label.classes, bench.interface.canvas
    bench.dock.label.unit_tool.setChecked(True)
    classes.pick("PIT")
    QTest.keyClick(canvas, Qt.Key.Key_P)
    QTest.keyClick(canvas, Qt.Key.Key_3)
    assert classes.current() == bench.session.active[2] and not classes.search.text()
    classes.search.setText("tailings")
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_1)
    assert classes.current() == bench.session.active[0]
    assert classes.tree.currentItem().text(0) == "1"


def test_the_key_beside_not_mining_picks_it_for_the_next_label(bench):
    classes, canvas = bench.dock.label.classes, bench.interface.canvas
    for tool in (bench.dock.label.unit_tool, bench.dock.label.wire_tool):
        tool.setChecked(True)
        QTest.keyClick(canvas, Qt.Key.Key_1)
        assert classes.current() == bench.session.active[0]
        QTest.keyClick(canvas, Qt.Key.Key_N)
        assert classes.current() == "NEG" and classes.tree.currentItem().text(0) == "N"


def test_a_search_that_hides_the_picked_class_does_not_drop_it(bench):
    classes = bench.dock.label.classes
    classes.pick("WRD")
    classes.search.setText("nothing is called so")
    bench.dock.label.unit_tool.setChecked(True)
    assert classes.tree.topLevelItemCount() == 0 and classes.current() == "WRD"
    # While the search has the focus, P is a letter.
    bench.interface.canvas.setFocus()
    QApplication.processEvents()
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_P)
    assert classes.current() == bench.campaign.taxonomy["WRD"].parent


def test_what_was_used_last_stands_below_the_digits_and_first_in_the_search(bench):
    bench.label("SLG")
    bench.label("UGS", 100)
    assert bench.session.recent == ("UGS", "SLG")
    shown = [item.data(1, Qt.ItemDataRole.UserRole) for item in bench.dock.label.classes._items()]
    active = len(bench.session.active)
    assert shown[active : active + 2] == ["UGS", "SLG"]
    finder = ClassFinder(bench.campaign.taxonomy, bench.session.recent, lambda _code: None, bench.interface.canvas)
    assert [finder.found.item(row).text().split()[-1] for row in range(2)] == ["UGS", "SLG"]
    finder.close()


def test_the_colour_of_a_class_is_the_same_in_the_row_that_is_chosen(qgis_app):
    icon = swatch("#a8d1ff")
    size = icon.availableSizes()[0]
    colours = {
        mode: icon.pixmap(size, mode).toImage().pixelColor(size.width() // 2, size.height() // 2).name()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected)
    }
    assert set(colours.values()) == {"#a8d1ff"}


def test_own_labels_stand_beside_those_of_what_the_class_is_taken_for(bench, wait_for):
    bench.label("PIT")
    bench.label("NRK", 200)
    card = bench.dock.label.card
    bench.dock.label.classes.pick("PIT")
    assert not card.pictures.isVisible()
    card.compare.setChecked(True)

    def pictures():
        shown = [each for each in card.pictures.findChildren(type(card.title)) if each.isVisible()]
        return [each for each in shown if each.pixmap() is not None and not each.pixmap().isNull()]

    wait_for(lambda: len(pictures()) >= 1 + ("NRK" in bench.campaign.taxonomy.look_alikes("PIT")[:2]))
    bench.dock.resize(NARROWEST, 800)
    assert bench.dock.label.minimumSizeHint().width() <= NARROWEST
    card.compare.setChecked(False)
    assert not card.pictures.isVisible()


def test_of_what_a_class_is_taken_for_those_with_own_labels_are_compared_first(bench, wait_for):
    taxonomy, card = bench.campaign.taxonomy, bench.dock.label.card
    code = next(code for code in bench.session.active if len(taxonomy.look_alikes(code)) > 2)
    last = taxonomy.look_alikes(code)[-1]
    bench.label(last, 200)
    bench.dock.label.classes.pick(code)
    card.compare.setChecked(True)
    named = [each.toolTip() for each in card.pictures.findChildren(type(card.title)) if each.toolTip()]
    assert named[:2] == [taxonomy[code].name, taxonomy[last].name]
