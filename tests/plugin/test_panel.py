"""The desk as a person uses it: keys, buttons and what they write into a real campaign."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from panel_fixtures import SIDE, InstantEngine, campaign, image, interface, write_raster  # noqa: F401
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QLineEdit

from mining_mapper.core.strategies import GROUPS, NAMES
from mining_mapper.plugin.panel.comparing import Comparing
from mining_mapper.plugin.panel.dock import NARROWEST, MiningMapperDock
from mining_mapper.plugin.panel.labelling import Labelling
from mining_mapper.plugin.panel.model_report_dialog import ModelReportDialog
from mining_mapper.plugin.panel.reviewing import Reviewing
from mining_mapper.plugin.rounds import from_geojson
from mining_mapper.plugin.session import Session
from mining_mapper.plugin.tools.keys import Command
from mining_mapper.plugin.tools.shape_tool import ShapeTool


class Desk:
    """One session with its widgets on a canvas."""

    def __init__(self, campaign, interface, engine):  # noqa: F811
        self.engine = engine
        self.campaign, self.interface = campaign, interface
        self.session = Session(campaign, engine, "AB")
        self.dock = MiningMapperDock(interface.mainWindow())
        interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.show_tabs(True)
        self.dock.review.set_taxonomy(campaign.taxonomy, self.session.active)
        self.reviewing = Reviewing(self.session, interface.canvas, self.dock.review)
        self.reviewing.keys.watch(self.dock)
        self.labelling = Labelling(self.session, interface.canvas, self.dock.label, lambda _layer: None)
        self.comparing = Comparing(interface, campaign, [self.reviewing.marker], self.dock)
        self.session.candidateChanged.connect(lambda _candidate: self.comparing.forget())
        self.said = []
        for part in (self.reviewing, self.comparing):
            part.said.connect(self.said.append)
        interface.window.activateWindow()

    def begin_round(self, wait_for, batch=5):
        self.session.build_frame(1.0)
        wait_for(lambda: self.session.state == "idle")
        self.session.propose(batch)
        wait_for(lambda: self.session.current is not None)

    def press(self, key, widget=None):
        QTest.keyClick(widget or self.interface.canvas, key)

    def close(self):
        for part in (self.comparing, self.reviewing, self.labelling):
            part.remove()
        self.interface.removeDockWidget(self.dock)


@pytest.fixture
def desk(campaign, interface):  # noqa: F811
    made = Desk(campaign, interface, InstantEngine())
    yield made
    made.close()


def test_a_digit_answers_and_the_next_candidate_shows(desk, wait_for):
    desk.begin_round(wait_for)
    first = desk.session.current.draw
    desk.press(Qt.Key.Key_1)
    assert desk.session.current.draw != first
    assert desk.campaign.rows("labels")[0]["class"] == desk.session.active[0]
    assert desk.reviewing.marker.shape().equals(desk.session.current.geometry)
    assert "2 of 5" in desk.dock.review.title.text()


def test_n_says_not_mining_and_offers_look_alikes_without_asking(desk, wait_for):
    desk.begin_round(wait_for)
    desk.press(Qt.Key.Key_N)
    assert [row["class"] for row in desk.campaign.rows("labels")] == ["NEG"]
    assert desk.dock.review.choices.isVisibleTo(desk.dock.review)
    before = desk.session.current.draw
    desk.dock.review.choices.chosen.emit("NRK")
    assert [row["class"] for row in desk.campaign.rows("labels")] == ["NRK"]
    assert desk.session.current.draw == before
    desk.press(Qt.Key.Key_2)
    assert not desk.dock.review.choices.isVisibleTo(desk.dock.review)


def test_the_rule_that_units_are_drawn_by_is_chosen_and_kept(desk, wait_for):
    desk.begin_round(wait_for)
    box = desk.dock.review.draws
    assert box.strategy.currentData() == "variance"
    seen = set()
    for place in range(box.strategy.count()):
        box.strategy.setCurrentIndex(place)
        seen.add(box.sentence.text())
    assert len(seen) == len(NAMES) == box.strategy.count() and all(seen)
    assert not box.strata.isEnabled()  # chance alone has no strata
    box.strategy.setFocus()
    QTest.keyClicks(box.strategy, "Comm")
    box.strata.click()
    assert desk.session.drawn_by == ("committee", True)
    desk.session.undecided("cloud")
    for _ in range(4):
        desk.session.answer("NEG")
    wait_for(lambda: desk.session.current is not None)
    asked = [params["options"] for method, params in desk.engine.calls if method == "round.propose"]
    assert "strategy" not in asked[0]
    assert (asked[1]["strategy"], asked[1]["parameters"]) == ("committee", {"strata": GROUPS})
    box.set_choice("variance", False)
    desk.reviewing.remove()
    desk.reviewing = Reviewing(desk.session, desk.interface.canvas, desk.dock.review)
    assert (box.strategy.currentData(), box.strata.isChecked()) == ("committee", True)


def add_other_date(desk, tmp_path):
    values = np.random.default_rng(2).integers(1, 4000, (4, SIDE, SIDE)).astype(np.uint16)
    layer = QgsRasterLayer(str(write_raster(tmp_path / "S2_2021-06-19.tif", values)), "S2 2021")
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_holding_b_shows_the_other_date_and_letting_go_the_scene_again(desk, image, wait_for, tmp_path):  # noqa: F811
    desk.begin_round(wait_for)
    canvas = desk.interface.canvas
    canvas.setLayers([image])
    desk.press(Qt.Key.Key_B)
    assert "No other image" in desk.said[-1]
    other = add_other_date(desk, tmp_path)
    QTest.keyPress(canvas, Qt.Key.Key_B)
    assert canvas.layers() == [other]
    QTest.keyRelease(canvas, Qt.Key.Key_B)
    assert canvas.layers() == [image]
    assert desk.comparing.blink.seen() == [other]
    desk.press(Qt.Key.Key_1)
    assert desk.comparing.blink.seen() == []


def test_a_held_key_lets_go_when_the_map_loses_the_focus(desk, image, wait_for, tmp_path):  # noqa: F811
    desk.begin_round(wait_for)
    canvas = desk.interface.canvas
    canvas.setLayers([image])
    add_other_date(desk, tmp_path)
    QTest.keyPress(canvas, Qt.Key.Key_B)
    QTest.keyPress(canvas, Qt.Key.Key_H)
    assert desk.reviewing.marker.is_hidden()
    QApplication.sendEvent(canvas, QFocusEvent(QEvent.Type.FocusOut))
    assert canvas.layers() == [image] and not desk.reviewing.marker.is_hidden()


def test_all_names_of_classes_are_readable_in_a_narrow_panel(desk, wait_for):
    desk.begin_round(wait_for)
    desk.dock.resize(NARROWEST, 700)
    desk.dock.show_review()
    wait_for(lambda: desk.dock.review.classes.isVisible())
    buttons = desk.dock.review.classes.buttons
    assert len(buttons) == len(desk.session.active)
    assert all("…" not in button.text() for button in buttons), [button.text() for button in buttons]


def test_the_guess_tells_mining_and_what_is_none_with_their_classes(desk, wait_for):
    desk.begin_round(wait_for)
    review, candidate = desk.dock.review, desk.session.current
    said = {"PIT": 0.3, "WRD": 0.25, "NEG": 0.44, "TSF": 0.006, "HLP": 0.004}
    review.show_candidate(replace(candidate, scores=said), blind=False)
    assert review.guess.text().endswith(
        "Mining 56% (Open pit 30%, Waste rock dump 25%, Tailings storage facility 1%), Not mining 44%"
    )
    review.show_candidate(replace(candidate, scores={"PIT": 0.7, "NEG": 0.3}), blind=False)
    assert review.guess.text().endswith(": Open pit 70%, Not mining 30%")
    review.show_candidate(replace(candidate, scores={"NRK": 0.4, "NEG": 0.4, "MIN": 0.2}), blind=False)
    assert review.guess.text().endswith(": Not mining 80% (Bare rock 40%), Mining 20%")


def test_a_button_offers_the_groups_without_a_key(desk, wait_for):
    desk.begin_round(wait_for)
    desk.dock.review.commands[Command.PARENT].click()
    assert desk.dock.review.choices.isVisibleTo(desk.dock.review)
    desk.dock.review.choices.chosen.emit("EXT")
    assert [label["class"] for label in desk.campaign.rows("labels")] == ["EXT"]


def test_when_every_unit_was_asked_the_panel_says_so_and_promises_nothing_more(desk, wait_for):
    desk.begin_round(wait_for, 20)
    review = desk.dock.review
    assert not review.why.isVisibleTo(review)
    while desk.session.state != "finished":
        wait_for(lambda: desk.session.current is not None or desk.session.state == "finished")
        if desk.session.current is not None:
            desk.session.answer("PIT")
    assert "nothing is left to ask" in review.why.text() and review.why.isVisibleTo(review)
    assert not review.propose.isEnabled() and not review.outlook.isVisibleTo(review)


def open_report(desk, wait_for):
    desk.begin_round(wait_for)
    desk.dock.review.report.click()
    wait_for(lambda: desk.dock.window().findChildren(ModelReportDialog))
    return desk.dock.window().findChildren(ModelReportDialog)[0]


def test_the_report_says_what_is_told_apart_in_words(desk, wait_for):
    report = open_report(desk, wait_for)
    words = report.sentences.text()
    assert "Open pit / Quarry or gravel pit</b>: 40 % confused (answers: 20)" in words and "10 to 20 % wrong" in words
    assert "better one class" in words and "Tailings storage facility (2)" in words
    shown = [[report.table.item(row, column).text() for column in range(4)] for row in range(3)]
    assert shown[1] == ["Open pit", "10", "0.60", "Quarry or gravel pit (40 %)"] and shown[0][3] == ""
    assert report.confusion_as_text().splitlines()[2] == "PIT\t0\t6\t4"
    report.close()


def test_training_with_the_weights_of_the_draws_is_a_choice_with_both_results_beside(desk, wait_for):
    report = open_report(desk, wait_for)
    words = report.sentences.text()
    assert "at best 0.90, if it were called from p 0.40" in words and "F 0.82 instead of 0.85" in words
    assert not report.weighted.isChecked()
    report.weighted.click()
    assert desk.campaign.setting("weighted_training") is True
    report.close()
    while desk.session.current is not None and desk.session.current.round == 1:
        desk.session.answer("PIT")
    wait_for(lambda: desk.session.current is not None)
    asked = [params for method, params in desk.engine.calls if method == "round.propose"][-1]
    assert asked["options"]["weighted"] is True
    # Drawn with equal probabilities, every answer stands for as much as another.
    assert [answer["weight"] for answer in asked["answers"]] == pytest.approx([1.0] * len(asked["answers"]))


def test_where_the_answers_do_not_speak_is_added_to_the_map_beside_the_campaign(desk, wait_for):
    report = open_report(desk, wait_for)
    report.add.click()
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if "Unlike" in layer.name())
    assert layer.isValid() and Path(layer.source()).parent == desk.campaign.path.with_suffix(".maps")
    assert not report.add.isEnabled()
    report.close()


def test_after_some_rounds_a_sentence_says_what_the_next_answers_may_gain(desk, wait_for):
    desk.begin_round(wait_for)
    for number in range(2, 7):
        for _ in range(5):
            desk.press(Qt.Key.Key_1)
        wait_for(lambda number=number: desk.session.current is not None and desk.session.current.round == number)
    words = desk.dock.review.outlook.text()
    assert "next batch (answers: 5, about" in words and "may add" in words and "to F" in words


def known_mines(crs, *outlines):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "known mines", "memory")
    for outline in outlines:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(outline))
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_layer_of_known_mines_guides_the_first_draws_in_the_scenes_own_crs(desk, wait_for):
    layer = known_mines(
        "EPSG:4326", "POLYGON((15.001 50.548, 15.003 50.548, 15.003 50.547, 15.001 50.547, 15.001 50.548))"
    )
    desk.session.build_frame(1.0)
    wait_for(lambda: desk.session.state == "idle")
    tab = desk.dock.review
    assert tab.prior.isVisibleTo(tab)
    tab.prior.setLayer(layer)
    tab.propose.click()
    wait_for(lambda: desk.session.current is not None)
    asked = [params for method, params in desk.engine.calls if method == "round.propose"][-1]
    (outline,) = asked["options"]["prior"]
    shape = from_geojson(outline)
    assert desk.campaign.scene["geometry"].contains(shape) and shape.area() > 1000
    assert not tab.prior.isVisibleTo(tab)


def test_known_mines_elsewhere_are_said_and_nothing_is_drawn(desk, wait_for):
    layer = known_mines("EPSG:4326", "POLYGON((1 1, 2 1, 2 2, 1 1))")
    desk.session.build_frame(1.0)
    wait_for(lambda: desk.session.state == "idle")
    desk.dock.review.prior.setLayer(layer)
    desk.dock.review.propose.click()
    assert "known mines" in str(desk.said[-1]) and desk.said[-1].remedy
    assert desk.session.state == "idle" and desk.campaign.rows("rounds") == []


def test_f_lets_the_next_batch_look_for_more_like_this_one_once(desk, wait_for):
    desk.begin_round(wait_for)
    wanted = desk.session.current.unit
    desk.press(Qt.Key.Key_F)
    assert "more like this" in desk.said[-1]
    for number in (2, 3):
        for _ in range(5):
            desk.press(Qt.Key.Key_1)
        wait_for(lambda number=number: desk.session.current is not None and desk.session.current.round == number)
    asked = [params["options"].get("like") for method, params in desk.engine.calls if method == "round.propose"]
    assert asked == [None, wanted, None]


def test_f_after_an_object_of_several_units_says_what_to_click(desk, wait_for):
    desk.session.build_frame(1.0)
    wait_for(lambda: desk.session.state == "idle")
    desk.dock.show_tab(desk.dock.label)
    desk.dock.label.unit_tool.setChecked(True)
    desk.labelling.said.connect(desk.said.append)
    unit = desk.session.framing.unit_at(QgsPointXY(500150.0, 5599950.0), desk.campaign.crs)
    desk.labelling.tool.taken.emit(replace(unit, number=0))
    desk.press(Qt.Key.Key_F)
    assert "single unit" in desk.said[-1] and desk.session.proposing.like is None


def test_more_like_a_unit_that_was_clicked_is_drawn_at_once(desk, wait_for):
    desk.session.build_frame(1.0)
    wait_for(lambda: desk.session.state == "idle")
    tab = desk.dock.label
    desk.dock.show_tab(desk.dock.label)
    assert not tab.more.isVisible()
    unit = desk.session.framing.unit_at(QgsPointXY(500150.0, 5599950.0), desk.campaign.crs)
    desk.labelling.tool.taken.emit(unit)
    assert len(desk.campaign.rows("labels")) == 1 and tab.more.isVisible()
    tab.more.click()
    wait_for(lambda: desk.session.current is not None)
    asked = [params["options"].get("like") for method, params in desk.engine.calls if method == "round.propose"]
    assert asked == [unit.number]


def test_u_asks_for_a_reason_that_a_digit_gives(desk, wait_for):
    desk.begin_round(wait_for)
    draw = desk.session.current.draw
    desk.press(Qt.Key.Key_U)
    assert desk.session.current.draw == draw
    desk.press(Qt.Key.Key_2)
    row = desk.campaign.row("draws", draw)
    assert (row["state"], row["reason"]) == ("undecided", "shadow")
    assert desk.campaign.rows("labels") == []


def test_the_strip_says_what_the_keys_do_while_a_reason_is_asked_and_a_shape_is_drawn(desk, wait_for):
    desk.begin_round(wait_for)
    first_class = desk.campaign.taxonomy[desk.session.active[0]].name.replace(" ", "&nbsp;")
    strip = desk.reviewing.strip
    assert first_class in strip.text()
    desk.press(Qt.Key.Key_U)
    assert "cloud" in strip.text() and first_class not in strip.text()
    desk.press(Qt.Key.Key_E)
    assert strip.isVisible() and "give&nbsp;up" in strip.text() and not desk.dock.review.choices.on_digits()
    desk.press(Qt.Key.Key_Escape)
    assert strip.isVisible() and first_class in strip.text()


def test_u_where_groups_are_offered_asks_for_a_reason_before_it_is_an_answer(desk, wait_for):
    desk.begin_round(wait_for)
    draw = desk.session.current.draw
    desk.press(Qt.Key.Key_P)
    desk.press(Qt.Key.Key_U)
    assert desk.session.current.draw == draw
    desk.press(Qt.Key.Key_U)
    row = desk.campaign.row("draws", draw)
    assert (row["state"], row["reason"]) == ("undecided", "cannot_tell")


def test_who_comes_back_to_a_question_answers_it_by_keys(desk, wait_for):
    dock, canvas = desk.dock, desk.interface.canvas
    dock.show_review()
    desk.begin_round(wait_for)
    where = canvas.extent()
    dock.show_tab(dock.lists)
    canvas.setMapTool(QgsMapToolPan(canvas))
    moved = QgsRectangle(where)
    moved.scale(0.1, QgsPointXY(where.xMinimum(), where.yMinimum()))
    canvas.setExtent(moved)
    bar = dock.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert canvas.extent().contains(desk.reviewing.marker.map_box())
    desk.press(Qt.Key.Key_2)
    assert [row["class"] for row in desk.campaign.rows("labels")] == [desk.session.active[1]]


def test_an_outline_that_is_begun_stays_where_the_review_is_looked_at(desk, wait_for):
    dock, canvas = desk.dock, desk.interface.canvas
    dock.show_review()
    desk.begin_round(wait_for)
    dock.show_tab(dock.label)
    tool = ShapeTool(canvas, desk.campaign.crs)
    canvas.setMapTool(tool)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.viewport().rect().center())
    dock.show_review()
    assert canvas.mapTool() is tool and tool.is_drawing
    canvas.unsetMapTool(tool)
    tool.remove()


def test_escape_takes_the_question_for_a_reason_back(desk, wait_for):
    desk.begin_round(wait_for)
    desk.press(Qt.Key.Key_U)
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_2)
    assert desk.campaign.rows("labels")[0]["class"] == desk.session.active[1]


def test_s_puts_off_and_backspace_takes_the_answer_back(desk, wait_for):
    desk.begin_round(wait_for)
    first = desk.session.current.draw
    desk.press(Qt.Key.Key_S)
    assert desk.campaign.row("draws", first)["state"] == "later"
    second = desk.session.current.draw
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Backspace)
    assert desk.session.current.draw == second and desk.campaign.rows("labels") == []


def test_enter_agrees_only_when_not_blind(desk, wait_for):
    desk.begin_round(wait_for)
    desk.press(Qt.Key.Key_Return)
    assert desk.campaign.rows("labels") == [] and "blind" in str(desk.said[-1]).lower()
    desk.dock.review.blind.setChecked(False)
    assert "Open pit" in desk.dock.review.guess.text()
    desk.press(Qt.Key.Key_Return)
    assert desk.campaign.rows("labels")[0]["class"] == "PIT"


def test_the_guess_is_hidden_while_blind(desk, wait_for):
    desk.begin_round(wait_for)
    assert not desk.dock.review.guess.isVisibleTo(desk.dock.review)
    assert desk.session.current.scores is None


@pytest.mark.parametrize("key", ["S", "T", "N"])
def test_our_keys_win_over_application_shortcuts_of_qgis(desk, wait_for, key):
    desk.begin_round(wait_for)
    fired = []
    action = QAction(desk.interface.window)
    action.setShortcut(key)
    action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
    action.triggered.connect(lambda: fired.append(key))
    desk.interface.window.addAction(action)
    desk.interface.canvas.setFocus()
    before = desk.session.current.draw
    QTest.keyClick(desk.interface.canvas, getattr(Qt.Key, f"Key_{key}"))
    if key == "T":
        assert fired == ["T"] and desk.session.current.draw == before
    else:
        assert fired == [] and desk.session.current.draw != before


def test_keys_in_a_text_field_are_text(desk, wait_for):
    desk.begin_round(wait_for)
    field = desk.dock.label.classes.search
    desk.dock.show_tab(desk.dock.label)
    field.setFocus()
    QTest.keyClicks(field, "sun1")
    assert isinstance(field, QLineEdit) and field.text() == "sun1"
    assert desk.campaign.rows("labels") == []


def test_keys_do_nothing_while_a_shape_is_drawn(desk, wait_for):
    desk.begin_round(wait_for)
    desk.press(Qt.Key.Key_E)
    assert desk.interface.canvas.mapTool() is desk.reviewing.shape_tool
    desk.press(Qt.Key.Key_1)
    assert desk.campaign.rows("labels") == []
    desk.press(Qt.Key.Key_Escape)
    assert desk.interface.canvas.mapTool() is desk.reviewing.tool


def test_holding_h_hides_the_candidate(desk, wait_for):
    desk.begin_round(wait_for)
    QTest.keyPress(desk.interface.canvas, Qt.Key.Key_H)
    assert desk.reviewing.marker.is_hidden()
    QTest.keyRelease(desk.interface.canvas, Qt.Key.Key_H)
    assert not desk.reviewing.marker.is_hidden()


def test_the_strip_fades_after_ten_answers_and_a_question_mark_brings_it_back(desk, wait_for):
    desk.begin_round(wait_for, batch=12)
    assert desk.reviewing.strip.isVisible()
    for _ in range(10):
        desk.press(Qt.Key.Key_1)
    wait_for(lambda: not desk.reviewing.strip.isVisible())
    QTest.keyClick(desk.interface.canvas, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert desk.reviewing.strip.isVisible()


def test_the_curve_shows_one_value_a_round(desk, wait_for):
    desk.begin_round(wait_for, batch=2)
    assert desk.dock.review.curve.values() == pytest.approx([0.6])
    assert "0.60" in desk.dock.review.curve_caption.text()


def test_the_view_holds_the_candidate_with_its_surroundings(desk, wait_for):
    desk.begin_round(wait_for)
    box, view = desk.session.current.geometry.boundingBox(), desk.interface.canvas.extent()
    assert view.contains(box)
    assert min(view.width(), view.height()) >= 4 * max(box.width(), box.height()) * 0.99


def test_without_units_the_tab_foretells_them_and_builds(desk, wait_for):
    wait_for(lambda: "64 units" in desk.dock.review.units.outlook.text())
    assert "as on the screen" in desk.dock.label.hint.text() and not desk.dock.label.hint.isHidden()
    desk.dock.review.units.build.click()
    wait_for(lambda: desk.session.state == "idle")
    assert desk.dock.label.hint.isHidden()
    assert not desk.dock.review.units.isVisibleTo(desk.dock.review)


def test_without_an_engine_drawing_works_and_units_say_what_they_need(campaign, interface):  # noqa: F811
    desk = Desk(campaign, interface, InstantEngine(installed=False))
    assert desk.dock.label.draw.isEnabled() and desk.dock.label.unit_tool.isEnabled()
    assert "not built yet" in desk.dock.label.hint.text()
    assert not desk.dock.review.propose.isEnabled()
    desk.close()


def narrowest_width(dock):
    """The widest of what the tabs need at least, with a scroll bar."""
    areas = [dock.tabs.widget(index) for index in range(dock.tabs.count())]
    return max(area.widget().minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width() for area in areas)


def test_the_panel_is_whole_at_its_narrowest(desk, wait_for):
    desk.dock.resize(NARROWEST, 700)
    assert narrowest_width(desk.dock) <= NARROWEST
    desk.begin_round(wait_for)
    assert narrowest_width(desk.dock) <= NARROWEST


def test_search_reaches_every_class_of_the_taxonomy(desk):
    classes = desk.dock.label.classes
    classes.search.setText("landfill")
    QTest.keyClick(classes.search, Qt.Key.Key_Return)
    assert classes.current() == "NLF"
    assert "Landfill" in desk.dock.label.card.title.text()


def test_counts_follow_the_labels(desk, wait_for):
    desk.begin_round(wait_for)
    desk.press(Qt.Key.Key_1)
    tree = desk.dock.label.classes.tree
    assert tree.topLevelItem(0).text(2) == "1"


def test_the_strip_of_the_review_is_there_only_while_its_keys_answer(desk, wait_for):
    desk.begin_round(wait_for)
    strip, canvas = desk.reviewing.strip, desk.interface.canvas
    assert strip.isVisible()
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert not strip.isVisible()
    desk.reviewing.take_focus()
    assert strip.isVisible()
    canvas.resize(canvas.width() - 300, canvas.height())
    assert strip.geometry().right() < canvas.width()


def test_the_place_of_the_next_candidate_is_drawn_while_this_one_is_looked_at(desk, wait_for):
    desk.begin_round(wait_for)
    following = desk.session.following
    assert following.draw != desk.session.current.draw and following.scores is None
    assert desk.reviewing.prefetch.is_busy()
    wait_for(lambda: not desk.reviewing.prefetch.is_busy())
    desk.press(Qt.Key.Key_1)
    assert desk.session.current.draw == following.draw
    for _answer in range(3):
        desk.press(Qt.Key.Key_1)
    assert desk.session.following is None


def test_no_tab_scrolls_out_of_the_narrowest_panel(desk, wait_for):
    """Words where there is room, icons for the rest; the word of the tab in front, and always for screen readers."""
    dock, bar = desk.dock, desk.dock.tabs.tabBar()
    words = ["Label", "Przegląd 10/10", "Lists", "Sites", "Areas", "Effort", "Export"]
    dock.tabs.say(dock.tabs.widget(1), words[1])
    dock.setFloating(True)
    dock.resize(NARROWEST, 700)
    for index in range(bar.count()):
        bar.setCurrentIndex(index)
        wait_for(lambda: bar.tabRect(bar.count() - 1).right() < dock.tabs.width() <= NARROWEST)
