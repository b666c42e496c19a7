"""Actions and active seconds as real mouse and key events make them, and where they are written."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from effort_fixtures import (  # noqa: F401
    LEFT_BUTTON,
    MIDDLE_BUTTON,
    NONE,
    RIGHT_BUTTON,
    SHIFT,
    bench,
    square,
)
from panel_fixtures import (  # noqa: F401
    campaign,
    image,
    interface,
)
from qgis.core import QgsFeature
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapToolCapture, QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.core.effort import Work, lines
from mining_mapper.core.errors import CampaignError
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.effort import Effort, Spent
from mining_mapper.plugin.panel.effort_words import entries, headers, tool_words
from mining_mapper.plugin.panel.list_table import ListTable
from mining_mapper.plugin.panel.sources import CANVAS, MODEL, OUTLINE_CANVAS, REGION, UNITS
from mining_mapper.plugin.storage import Storage


class Clock:
    """Seconds that a test lets go by."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


# ------------------------------------------------------------ what counts


def test_a_click_and_a_key_count_one_each_and_go_with_the_label(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    bench.key(Qt.Key.Key_Plus)
    bench.key(Qt.Key.Key_2)
    bench.click(1, 1)
    (label,) = bench.labels()
    assert label["actions"] == 3 and label["tool"] == "smart"
    bench.click(5, 5)
    assert sorted(row["actions"] for row in bench.labels()) == [1, 3]


def test_held_keys_and_modifiers_and_looking_around_count_nothing(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Space):
        bench.key(key)
    bench.wheel(120, NONE)
    QTest.mouseClick(bench.canvas.viewport(), MIDDLE_BUTTON, NONE, bench.place(1, 1))
    hand = QgsMapToolPan(bench.canvas)
    bench.canvas.setMapTool(hand)
    bench.drag((2, 2), (5, 5))
    assert bench.counted() == 0
    bench.key(Qt.Key.Key_Q)
    bench.key(Qt.Key.Key_Q)
    assert bench.counted() == 2


def test_a_notch_of_the_wheel_counts_where_it_changes_the_object(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    bench.wheel(120)
    bench.wheel(-120)
    bench.wheel(240)
    assert bench.counted() == 4
    for _ in range(4):
        bench.wheel(30)
    assert bench.counted() == 1


@pytest.mark.parametrize(("far", "actions"), [(2, 1), (150, 1), (201, 2), (390, 2), (450, 3)])
def test_a_stroke_counts_one_for_each_200_pixels_of_the_screen(bench, wait_for, far, actions):  # noqa: F811
    bench.use_smart_tool(wait_for)
    viewport = bench.canvas.viewport()
    start = QPoint(40, 40)
    QTest.mousePress(viewport, LEFT_BUTTON, NONE, start)
    for step in range(0, far + 1, 10):
        QTest.mouseMove(viewport, start + QPoint(step, 0))
        QApplication.processEvents()
    QTest.mouseMove(viewport, start + QPoint(far, 0))
    QTest.mouseRelease(viewport, LEFT_BUTTON, NONE, start + QPoint(far, 0))
    assert sum(row["actions"] for row in bench.labels()) + bench.counted() == actions


def test_the_search_for_a_class_counts_what_is_typed(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    bench.key(Qt.Key.Key_Slash)
    finder = QApplication.activePopupWidget()
    QTest.keyClicks(finder.search, "tail")
    bench.key(Qt.Key.Key_Return, finder.search)
    assert bench.counted() == 1 + 4 + 1


def test_clicks_in_the_tabs_of_the_work_count_and_programs_that_click_do_not(bench):  # noqa: F811
    bench.counted()
    bench.dock.label.chooser.setEnabled(False)
    QTest.mouseClick(bench.dock.label.unit_tool, LEFT_BUTTON)
    assert bench.counted() == 1
    bench.dock.label.wire_tool.click()
    assert bench.counted() == 0
    # A press that the caption does not want goes on to the tab: it is one press.
    QTest.mouseClick(bench.dock.label.card.title, LEFT_BUTTON)
    assert bench.counted() == 1


def test_the_outline_counts_anchors_keys_and_the_end(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    bench.key(Qt.Key.Key_O)
    viewport = bench.canvas.viewport()
    for place in ((1, 1), (4, 1), (4, 4)):
        QTest.mouseClick(viewport, LEFT_BUTTON, NONE, bench.place(*place))
    bench.key(Qt.Key.Key_Backspace)
    QTest.mouseClick(viewport, LEFT_BUTTON, NONE, bench.place(4, 5))
    bench.key(Qt.Key.Key_Return)
    (label,) = bench.labels()
    assert label["actions"] == 1 + 3 + 1 + 1 + 1 and label["tool"] == "outline"


def test_qgis_capture_tool_counts_vertices_and_what_it_draws_gets_them(bench):  # noqa: F811
    layer = bench.campaign.layer("labels")
    layer.startEditing()
    cad = QgsAdvancedDigitizingDockWidget(bench.canvas)
    tool = QgsMapToolCapture(bench.canvas, cad, QgsMapToolCapture.CaptureMode.CapturePolygon)
    bench.canvas.setCurrentLayer(layer)
    bench.canvas.setMapTool(tool)
    bench.counted()
    for place in ((1, 1), (4, 1), (4, 4)):
        QTest.mouseClick(bench.canvas.viewport(), LEFT_BUTTON, NONE, bench.place(*place))
    QTest.mouseClick(bench.canvas.viewport(), RIGHT_BUTTON, NONE, bench.place(4, 4))
    feature = QgsFeature(layer.fields())
    feature.setGeometry(square(1, 1, 3))
    layer.addFeature(feature)
    assert layer.commitChanges()
    (label,) = bench.labels()
    assert (label["actions"], label["tool"], label["arm"]) == (4, "draw", "")
    bench.canvas.unsetMapTool(tool)


def test_nothing_is_counted_any_more_after_the_end_and_nothing_is_left_behind(bench):  # noqa: F811
    bench.counted()
    bench.counter.stop()
    bench.key(Qt.Key.Key_Q)
    QTest.mouseClick(bench.dock.label.unit_tool, LEFT_BUTTON)
    assert bench.counted() == 0


# ------------------------------------------------------------ where it is written


def test_answers_of_a_round_have_actions_and_a_second_key_of_an_answer_counts(bench, wait_for):  # noqa: F811
    bench.session.propose(5)
    wait_for(lambda: bench.session.current is not None)
    bench.counted()
    first = bench.session.current.draw
    bench.key(Qt.Key.Key_1)
    second = bench.session.current.draw
    bench.key(Qt.Key.Key_U)
    bench.key(Qt.Key.Key_U)
    rows = {row["uuid"]: row for row in bench.campaign.rows("draws")}
    assert (rows[first]["actions"], rows[second]["actions"]) == (1, 2)
    assert [row["actions"] for row in bench.labels()] == [1]


def test_adding_and_cutting_goes_with_the_label_that_is_changed(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    bench.click(1, 1)
    bench.click(2, 1, SHIFT)
    bench.click(5, 5)
    assert sorted(row["actions"] for row in bench.labels()) == [1, 2]


def test_what_was_spent_on_undone_work_counts_for_what_is_done_instead_once(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        bench.key(key)
    bench.click(1, 1)
    bench.key(Qt.Key.Key_Backspace)
    bench.click(1, 1)
    (label,) = bench.labels()
    assert label["actions"] == 3 + 1 + 1
    # Undone and done again: the row is as it was, and what comes next pays for the keys alone.
    bench.key(Qt.Key.Key_Backspace)
    bench.session.redo()
    assert bench.labels()[0]["actions"] == 5
    bench.click(5, 5)
    assert sorted(row["actions"] for row in bench.labels()) == [2, 5]


@pytest.mark.parametrize("what", ["label", "more of a label", "answer", "no decision"])
def test_what_was_spent_on_what_could_not_be_written_is_written_with_the_next_try(bench, wait_for, monkeypatch, what):  # noqa: F811
    def refuse(*_row):
        raise CampaignError("No.")

    bench.session.propose(5)
    wait_for(lambda: bench.session.current is not None)
    digitising = bench.labelling.digitising
    digitising.save(square(1, 1), "PIT")
    acts = {
        "label": lambda: bench.session.digitise(square(5, 5), "PIT"),
        "more of a label": lambda: digitising.add(square(2, 1)),
        "answer": lambda: bench.session.answer("PIT"),
        "no decision": lambda: bench.session.undecided("cloud"),
    }
    bench.counted()
    bench.session.effort.act(4)
    with monkeypatch.context() as patch:
        patch.setattr(Storage, "insert", refuse)
        patch.setattr(Storage, "replace", refuse)
        with pytest.raises(CampaignError, match="No."):
            acts[what]()
    acts[what]()
    written = bench.labels() + bench.campaign.rows("draws")
    assert 4 in [row["actions"] for row in written] and bench.counted() == 0


def test_what_others_spent_is_not_given_to_whoever_undoes_it(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    bench.click(1, 1)
    bench.session.interpreter = "CD"
    bench.key(Qt.Key.Key_Backspace)
    bench.click(1, 1)
    assert [row["actions"] for row in bench.labels()] == [2]


def test_what_others_spent_is_not_taken_from_whoever_does_it_again(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        bench.key(key)
    bench.click(1, 1)
    bench.session.interpreter = "CD"
    for modifier in (NONE, SHIFT, NONE, SHIFT):
        bench.key(Qt.Key.Key_Backspace, modifier=modifier)
    bench.click(5, 5)
    assert sorted(row["actions"] for row in bench.labels()) == [5, 5]


def test_a_label_whose_deletion_is_undone_or_done_again_changes_nothing_of_what_is_counted(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        bench.key(key)
    bench.click(1, 1)
    with bench.campaign.action("delete") as edit:
        edit.delete("labels", bench.labels()[0]["uuid"])
    for modifier in (NONE, SHIFT, NONE):
        bench.key(Qt.Key.Key_Backspace, modifier=modifier)
    bench.click(5, 5)
    assert sorted(row["actions"] for row in bench.labels()) == [4, 5]
    with bench.campaign.action("delete") as edit:
        edit.delete("labels", next(row["uuid"] for row in bench.labels() if row["actions"] == 5))
    for modifier in (NONE, SHIFT):
        bench.key(Qt.Key.Key_Backspace, modifier=modifier)
    bench.click(6, 1)
    assert sorted(row["actions"] for row in bench.labels()) == [3, 4]


def test_what_was_undone_before_a_restart_and_is_done_again_after_it_is_taken_from_nobody(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        bench.key(key)
    bench.click(1, 1)
    bench.session.undo()
    bench.campaign.effort = Effort(Clock())
    bench.campaign.effort.is_counted = True
    bench.session.redo()
    bench.campaign.effort.act(2)
    assert bench.campaign.effort.lap().actions == 2


def test_effort_survives_a_restart_and_is_undone_there(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    bench.key(Qt.Key.Key_Plus)
    bench.click(1, 1)
    bench.session.close()
    path = bench.campaign.path
    bench.campaign.close()
    again = Campaign.open(path)
    (label,) = again.rows("labels")
    assert label["actions"] == 2
    again.undo_last()
    assert again.rows("labels") == []
    again.redo()
    assert again.rows("labels")[0]["actions"] == 2
    again.close()


# ------------------------------------------------------------ seconds


def test_pauses_of_more_than_a_minute_are_left_out_of_seconds():
    clock = Clock()
    effort = Effort(clock)
    clock.now += 50
    effort.touch()
    clock.now += 3600
    effort.act()
    clock.now += 7
    told = effort.lap()
    assert told == Spent(57.0, None)
    effort.is_counted = True
    clock.now += 61
    effort.act(2)
    assert effort.lap() == Spent(0.0, 2)


def test_an_hour_away_is_no_second_of_a_label(bench, wait_for):  # noqa: F811
    clock = Clock()
    clock.now = time.monotonic()
    bench.session.effort._time._clock = clock
    bench.use_smart_tool(wait_for)
    clock.now += 5
    bench.key(Qt.Key.Key_Plus)
    clock.now += 3600
    bench.hover(2, 2, wait_for)
    clock.now += 4
    bench.click(1, 1)
    assert bench.labels()[0]["seconds"] == 9.0


def test_shares_are_whole_actions_and_together_the_whole():
    parts = Spent(10.0, 7).shares(3)
    assert [part.actions for part in parts] == [3, 2, 2] and sum(part.seconds for part in parts) == pytest.approx(10)
    assert [part.actions for part in Spent(1.0).shares(2)] == [None, None]


def test_people_call_no_tool_by_the_word_of_its_column():
    tools = (UNITS, REGION, CANVAS, MODEL, OUTLINE_CANVAS)
    assert not [tool for tool in tools if tool_words(tool) == tool]


def test_a_group_without_a_tool_neither_hides_the_row_of_all_nor_shows_empty(qgis_app):
    place = Work("place", "AB", "2026-01-01", "PIT", 50.0, "", 3.0, 1, trial="harvest", arm="assisted")
    works = [Work("label", "AB", "2026-01-01", "PIT", 50.0, tool, 4.0, 2) for tool in ("smart", "smart")] + [place]
    taxonomy = load_taxonomy(presets()[0])

    def rows(made):
        table = ListTable()
        table.set_entries(headers(""), entries(lines(made, "tool"), "tool", "", taxonomy))
        model = table.model()
        return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(table.total())]

    assert rows(works) == [("All", "2"), ("smart, units", "2")]
    assert rows([*works, replace(works[0], tool="")]) == [("All", "3"), ("unknown", "1"), ("smart, units", "2")]
