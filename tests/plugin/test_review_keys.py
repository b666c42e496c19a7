"""Keys of the review: what they mean, when they are ours, and what the strip says of them."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from desk_fixtures import desk  # noqa: F401
from panel_fixtures import SIDE, InstantEngine, campaign, image, interface, write_raster  # noqa: F401
from qgis.core import (
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QLineEdit

from mining_mapper.plugin.panel.listing import Listing
from mining_mapper.plugin.tools.keys import Command


def add_other_date(desk, tmp_path):
    values = np.random.default_rng(2).integers(1, 4000, (4, SIDE, SIDE)).astype(np.uint16)
    layer = QgsRasterLayer(str(write_raster(tmp_path / "S2_2021-06-19.tif", values)), "S2 2021")
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_holding_b_shows_the_other_date_and_letting_go_the_scene_again(desk, image, wait_for, tmp_path):
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


def test_a_held_key_lets_go_when_the_map_loses_the_focus(desk, image, wait_for, tmp_path):
    desk.begin_round(wait_for)
    canvas = desk.interface.canvas
    canvas.setLayers([image])
    add_other_date(desk, tmp_path)
    QTest.keyPress(canvas, Qt.Key.Key_B)
    QTest.keyPress(canvas, Qt.Key.Key_H)
    assert desk.reviewing.marker.is_hidden()
    QApplication.sendEvent(canvas, QFocusEvent(QEvent.Type.FocusOut))
    assert canvas.layers() == [image] and not desk.reviewing.marker.is_hidden()


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


def test_the_strip_names_the_key_to_agree_with_only_where_there_is_a_guess_to_see(desk, wait_for):
    desk.begin_round(wait_for)
    strip, blind = desk.reviewing.strip, desk.dock.review.blind
    assert "agree" not in strip.text()
    blind.click()
    assert "agree" in strip.text()
    blind.click()
    assert "agree" not in strip.text()


def test_u_where_groups_are_offered_asks_for_a_reason_before_it_is_an_answer(desk, wait_for):
    desk.begin_round(wait_for)
    draw = desk.session.current.draw
    desk.press(Qt.Key.Key_P)
    desk.press(Qt.Key.Key_U)
    assert desk.session.current.draw == draw
    desk.press(Qt.Key.Key_U)
    row = desk.campaign.row("draws", draw)
    assert (row["state"], row["reason"]) == ("undecided", "cannot_tell")


@pytest.mark.parametrize("offer", [Qt.Key.Key_P, Qt.Key.Key_U])
def test_what_digits_chose_for_one_question_is_gone_when_it_is_put_off(desk, wait_for, offer):
    desk.begin_round(wait_for)
    desk.press(offer)
    desk.press(Qt.Key.Key_S)
    draw = desk.session.current.draw
    desk.press(Qt.Key.Key_1)
    assert list(desk.campaign.row("draws", draw)["y"]) == [desk.session.active[0]]


def test_undo_and_redo_are_there_as_buttons_while_nothing_is_asked(desk, wait_for):
    review = desk.dock.review
    desk.dock.show_review()
    assert not review.commands[Command.UNDO].isVisible()
    desk.begin_round(wait_for, 1)
    draw = desk.session.current.draw
    desk.press(Qt.Key.Key_1)
    desk.session.cancel()
    assert desk.session.current is None
    shown = [command for command, button in review.commands.items() if button.isVisible()]
    assert shown == [Command.UNDO, Command.REDO] and not review.classes.isVisible()
    review.commands[Command.UNDO].click()
    assert desk.session.current.draw == draw and review.classes.isVisible()


def test_w_writes_a_note_that_is_kept_with_one_answer_alone(desk, wait_for):
    desk.begin_round(wait_for)
    field = desk.dock.review.note
    desk.press(Qt.Key.Key_W)
    wait_for(lambda: QApplication.focusWidget() is field)
    QTest.keyClicks(field, "1 bench")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.campaign.rows("labels") == [], "letters and digits are of the note"
    wait_for(lambda: QApplication.focusWidget() is desk.interface.canvas)
    assert desk.dock.label.note.text() == "1 bench"
    desk.press(Qt.Key.Key_2)
    desk.press(Qt.Key.Key_2)
    assert [row["note"] for row in desk.campaign.rows("labels")] == ["1 bench", ""]
    assert field.text() == desk.dock.label.note.text() == ""


def test_a_revision_keeps_the_note_of_an_answer_unless_there_is_a_new_one(desk, wait_for):
    desk.begin_round(wait_for)
    draw = desk.session.current.draw
    for note, kept in (("rubble", "rubble"), ("", "rubble"), ("sand", "sand")):
        desk.session.note = note
        desk.press(Qt.Key.Key_1)
        assert desk.campaign.rows("labels", draw=draw)[0]["note"] == kept
        desk.session.go_to(draw)


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


def test_what_was_put_off_says_so_when_it_is_asked_again(desk, wait_for):
    desk.begin_round(wait_for, batch=2)
    told = desk.dock.review.put_off
    assert not told.isVisibleTo(desk.dock.review)
    first = desk.session.current.draw
    desk.press(Qt.Key.Key_S)
    assert desk.session.current.draw != first and not told.isVisibleTo(desk.dock.review)
    desk.press(Qt.Key.Key_N)
    assert desk.session.current.draw == first and told.isVisibleTo(desk.dock.review)
    assert "the next round waits for it" in told.text() and "U where" in told.text()
    # Read again from the campaign it is the same.
    desk.session.resume()
    assert desk.session.current.put_off
    desk.press(Qt.Key.Key_N)
    wait_for(lambda: desk.session.current is not None)
    assert not told.isVisibleTo(desk.dock.review)


def test_shift_and_backspace_give_the_answer_again_that_was_taken_back(desk, wait_for):
    desk.begin_round(wait_for)
    draw = desk.session.current.draw
    desk.press(Qt.Key.Key_1)
    answered, following = told(desk), desk.session.current.draw
    desk.press(Qt.Key.Key_Backspace)
    QTest.keyClick(desk.interface.canvas, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ShiftModifier)
    assert told(desk) == answered and desk.campaign.row("draws", draw)["state"] == "answered"
    assert desk.session.current.draw == following
    QTest.keyClick(desk.interface.canvas, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ShiftModifier)
    assert desk.said[-1] == "There is nothing to redo."
    desk.press(Qt.Key.Key_Backspace)
    desk.dock.review.commands[Command.REDO].click()
    assert told(desk) == answered


def told(desk):
    return [(row["uuid"], row["class"], row["draw"], row["modified"]) for row in desk.campaign.rows("labels")]


def test_a_text_field_of_another_window_keeps_no_key_from_the_map(desk, wait_for):
    desk.begin_round(wait_for)
    other = QLineEdit()
    other.show()
    other.activateWindow()
    other.setFocus()
    wait_for(lambda: QApplication.focusWidget() is other)
    QTest.keyClick(desk.interface.canvas, Qt.Key.Key_1)
    assert len(desk.campaign.rows("labels")) == 1
    other.close()


def test_enter_agrees_only_when_not_blind(desk, wait_for):
    desk.begin_round(wait_for)
    desk.press(Qt.Key.Key_Return)
    assert desk.campaign.rows("labels") == [] and "blind" in str(desk.said[-1]).lower()
    desk.dock.review.blind.setChecked(False)
    assert "Open pit" in desk.dock.review.guess.text()
    desk.press(Qt.Key.Key_Return)
    assert desk.campaign.rows("labels")[0]["class"] == "PIT"


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


@pytest.mark.parametrize("tab", ["review", "lists"])
def test_who_only_brings_qgis_back_keeps_map_and_tool(desk, wait_for, tab):
    desk.begin_round(wait_for)
    desk.dock.show_tab(getattr(desk.dock, tab))
    window, canvas = desk.interface.window, desk.interface.canvas
    listing = Listing(desk.session, canvas, desk.dock.lists)
    other = QgsMapToolPan(canvas)
    canvas.setMapTool(other)
    canvas.setExtent(QgsRectangle(500000, 5599000, 500100, 5599100))
    here = canvas.extent()
    shown = []
    desk.dock.review.seen.connect(lambda: shown.append("review"))
    desk.dock.lists.seen.connect(lambda: shown.append("lists"))
    desk.dock.lists.left.connect(lambda: shown.append("lists"))
    window.showMinimized()
    QApplication.processEvents()
    window.showNormal()
    QApplication.processEvents()
    assert canvas.mapTool() is other and canvas.extent() == here and shown == []
    desk.dock.show_tab(desk.dock.areas)
    desk.dock.show_tab(getattr(desk.dock, tab))
    assert tab in shown
    listing.remove()
