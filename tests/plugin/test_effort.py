"""Actions and active seconds as real mouse and key events make them, and where they are written."""

from __future__ import annotations

import csv
import time

import numpy as np
import pytest
from panel_fixtures import (  # noqa: F401
    LEFT,
    PIXEL,
    SIDE,
    TOP,
    InstantEngine,
    campaign,
    image,
    interface,
)
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapToolCapture, QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from test_smart_tool import STEP, Table

from mining_mapper import classFactory
from mining_mapper.core.errors import CampaignError
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.control_arm import ControlArm
from mining_mapper.plugin.effort import Effort, Spent
from mining_mapper.plugin.effort_log import EffortLog
from mining_mapper.plugin.listed import Found, Lists
from mining_mapper.plugin.panel.effort_summary import EffortSummary
from mining_mapper.plugin.panel.reviewing import Reviewing
from mining_mapper.plugin.tools.action_counter import ActionCounter

LEFT_BUTTON, RIGHT_BUTTON, MIDDLE_BUTTON = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Clock:
    """Seconds that a test lets go by."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


class Bench(Table):
    """The smart tool's table with somebody who counts, as the desk does."""

    def __init__(self, campaign, interface, wait_for):  # noqa: F811
        super().__init__(campaign, interface, wait_for)
        self.interface = interface
        self.reviewing = Reviewing(self.session, self.canvas, self.dock.review)
        self.reviewing.keys.watch(self.dock)
        self.counter = ActionCounter(self.canvas, self.session.effort.act)
        self.counter.watch((self.canvas, self.dock.label, self.dock.review))
        self.session.effort.is_counted = True

    def counted(self):
        """Return the actions since this was asked last."""
        return self.session.effort.lap().actions

    def key(self, key, widget=None, modifier=NONE):
        QTest.keyClick(widget or self.canvas, key, modifier)

    def wheel(self, turned, modifier=SHIFT):
        at = self.place(1, 1)
        event = QWheelEvent(
            QPointF(at), QPointF(self.canvas.viewport().mapToGlobal(at)), QPoint(), QPoint(0, turned),
            Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.canvas.viewport(), event)

    def use_smart_tool(self, wait_for):
        self.dock.label.classes.pick("PIT")
        self.dock.label.unit_tool.setChecked(True)
        self.hover(1, 1, wait_for)
        self.counted()

    def close(self):
        self.counter.stop()
        self.reviewing.remove()
        self.labelling.remove()
        self.interface.removeDockWidget(self.dock)


@pytest.fixture
def bench(campaign, interface, wait_for):  # noqa: F811
    made = Bench(campaign, interface, wait_for)
    yield made
    made.close()


# ------------------------------------------------------------ what counts


def test_a_click_and_a_key_count_one_each_and_go_with_the_label(bench, wait_for):
    bench.use_smart_tool(wait_for)
    bench.key(Qt.Key.Key_Plus)
    bench.key(Qt.Key.Key_2)
    bench.click(1, 1)
    (label,) = bench.labels()
    assert label["actions"] == 3 and label["tool"] == "smart"
    bench.click(5, 5)
    assert sorted(row["actions"] for row in bench.labels()) == [1, 3]


def test_held_keys_and_modifiers_and_looking_around_count_nothing(bench, wait_for):
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


def test_a_notch_of_the_wheel_counts_where_it_changes_the_object(bench, wait_for):
    bench.use_smart_tool(wait_for)
    bench.wheel(120)
    bench.wheel(-120)
    bench.wheel(240)
    assert bench.counted() == 4
    for _ in range(4):
        bench.wheel(30)
    assert bench.counted() == 1


@pytest.mark.parametrize(("far", "actions"), [(2, 1), (150, 1), (201, 2), (390, 2), (450, 3)])
def test_a_stroke_counts_one_for_each_200_pixels_of_the_screen(bench, wait_for, far, actions):
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


def test_the_search_for_a_class_counts_what_is_typed(bench, wait_for):
    bench.use_smart_tool(wait_for)
    bench.key(Qt.Key.Key_Slash)
    finder = QApplication.activePopupWidget()
    QTest.keyClicks(finder.search, "tail")
    bench.key(Qt.Key.Key_Return, finder.search)
    assert bench.counted() == 1 + 4 + 1


def test_clicks_in_the_tabs_of_the_work_count_and_programs_that_click_do_not(bench):
    bench.counted()
    bench.dock.label.chooser.setEnabled(False)
    QTest.mouseClick(bench.dock.label.unit_tool, LEFT_BUTTON)
    assert bench.counted() == 1
    bench.dock.label.wire_tool.click()
    assert bench.counted() == 0
    # A press that the caption does not want goes on to the tab: it is one press.
    QTest.mouseClick(bench.dock.label.card.title, LEFT_BUTTON)
    assert bench.counted() == 1


def test_the_outline_counts_anchors_keys_and_the_end(bench, wait_for):
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


def test_qgis_capture_tool_counts_vertices_and_what_it_draws_gets_them(bench):
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


def square(column, row, units=1):
    side = STEP * PIXEL
    x, y = LEFT + column * side, TOP - row * side
    corners = [(x, y), (x + units * side, y), (x + units * side, y - units * side), (x, y - units * side)]
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in corners]])


def test_nothing_is_counted_any_more_after_the_end_and_nothing_is_left_behind(bench):
    bench.counted()
    bench.counter.stop()
    bench.key(Qt.Key.Key_Q)
    QTest.mouseClick(bench.dock.label.unit_tool, LEFT_BUTTON)
    assert bench.counted() == 0


# ------------------------------------------------------------ where it is written


def test_answers_of_a_round_have_actions_and_a_second_key_of_an_answer_counts(bench, wait_for):
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


def test_adding_and_cutting_goes_with_the_label_that_is_changed(bench, wait_for):
    bench.use_smart_tool(wait_for)
    bench.click(1, 1)
    bench.click(2, 1, SHIFT)
    bench.click(5, 5)
    assert sorted(row["actions"] for row in bench.labels()) == [1, 2]


def test_what_was_spent_on_undone_work_counts_for_what_is_done_instead_once(bench, wait_for):
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


def test_what_others_spent_is_not_given_to_whoever_undoes_it(bench, wait_for):
    bench.use_smart_tool(wait_for)
    bench.click(1, 1)
    bench.session.interpreter = "CD"
    bench.key(Qt.Key.Key_Backspace)
    bench.click(1, 1)
    assert [row["actions"] for row in bench.labels()] == [2]


def test_effort_survives_a_restart_and_is_undone_there(bench, wait_for):
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


def test_an_hour_away_is_no_second_of_a_label(bench, wait_for):
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


# ------------------------------------------------------------ the log and its tab


@pytest.fixture
def plugin(interface, monkeypatch, tmp_path):  # noqa: F811
    monkeypatch.setenv("MINING_MAPPER_ENGINE_HOME", str(tmp_path / "engine"))
    made = classFactory(interface)
    made.initGui()
    yield made
    if made.workspace is not None:
        made.unload()


@pytest.fixture
def open_plugin(plugin, campaign):  # noqa: F811
    """The whole plugin with the campaign open and its dock in view."""
    campaign.close()
    assert plugin.workspace.open(campaign.path)
    plugin.show_panel()
    QApplication.processEvents()
    return plugin


def add_labels(made, count, actions, seconds, begin=0, **more):
    """Write labels of squares of four units, as the tools would."""
    random = np.random.default_rng(actions)
    with made.action("digitise") as edit:
        for number in range(begin, begin + count):
            row, column = divmod(number % 16, 4)
            told = {
                "class": "PIT", "origin": "digitised", "tool": "smart", "interpreter": "AB",
                "actions": actions + int(random.integers(0, 3)), "seconds": seconds + float(random.uniform(0, 3)),
            }  # fmt: skip
            edit.insert("labels", {**told, **more}, square(2 * column, 2 * row, 2))


def test_the_tab_is_empty_and_teaches_before_anything_is_counted(open_plugin):
    tab = open_plugin.dock.effort
    open_plugin.dock.show_tab(tab)
    assert tab.empty.isVisible() and not tab.table.isVisible() and not tab.save.isVisible()
    assert "pauses" in tab.empty.text()


def test_what_is_really_drawn_shows_in_the_tab_and_in_the_line_of_the_day(open_plugin, interface, wait_for):  # noqa: F811
    desk, dock = open_plugin.desk, open_plugin.dock
    layer = open_plugin.workspace.campaign.layer("labels")
    layer.startEditing()
    cad = QgsAdvancedDigitizingDockWidget(interface.canvas)
    tool = QgsMapToolCapture(interface.canvas, cad, QgsMapToolCapture.CaptureMode.CapturePolygon)
    interface.canvas.setCurrentLayer(layer)
    interface.canvas.setMapTool(tool)
    open_plugin.workspace.session.effort.lap()
    for place in ((100, 100), (200, 100), (200, 200), (100, 200)):
        QTest.mouseClick(interface.canvas.viewport(), LEFT_BUTTON, NONE, QPoint(*place))
    QTest.mouseClick(interface.canvas.viewport(), RIGHT_BUTTON, NONE, QPoint(100, 200))
    feature = QgsFeature(layer.fields())
    feature.setGeometry(square(1, 1, 3))
    layer.addFeature(feature)
    assert layer.commitChanges()
    wait_for(lambda: dock.label.day.text())
    words = "Today: you drew 1 objects with 5 actions; by hand it would have been about 6, in "
    assert dock.label.day.text().startswith(words)
    dock.show_tab(dock.effort)
    tab = dock.effort
    wait_for(lambda: tab.table.shown())
    assert tab.table.shown() == ["*", "draw"] and not tab.empty.isVisible()
    interface.canvas.unsetMapTool(tool)
    assert desk.accounting is not None


def test_groups_arms_and_the_file_tell_numbers_with_n_and_interval(open_plugin, tmp_path, wait_for):
    made, tab = open_plugin.workspace.campaign, open_plugin.dock.effort
    share = {"control_share": 0.15}
    add_labels(made, 40, 2, 3.0, arm="assisted", **share)
    add_labels(made, 14, 9, 30.0, tool="draw", arm="control", interpreter="CD", **{"class": "WRD"}, **share)
    add_labels(made, 5, 100, 400.0, tool="unseen")
    open_plugin.dock.show_tab(tab)
    open_plugin.desk.accounting.refresh()
    model = tab.table.model()
    wait_for(lambda: model.rowCount() == 3)
    told = [model.index(0, column).data() for column in range(model.columnCount())]
    assert told[:2] == ["All", "54"] and told[6] == "40 / 14" and "–" in told[8]
    assert "40 assisted, 14 by hand" in tab.arms.text() and "95 %" in tab.arms.text()
    for group, rows in (("class", 3), ("person", 3), ("day", 2), ("size", 2)):
        tab.group.setCurrentIndex(tab.group.findData(group))
        assert tab.table.model().rowCount() == rows, group
    path = tmp_path / "effort.csv"
    open_plugin.desk.accounting.save(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    everything = rows[0]
    assert (everything["labels"], everything["assisted"], everything["control"]) == ("54", "40", "14")
    assert float(everything["seconds_ratio_lower"]) < float(everything["seconds_ratio"]) < 0.3
    assert {row["by"] for row in rows} == {"all", "person", "day", "class", "size", "tool"}
    assert {row["evidence"] for row in rows} == {"log of people"}
    open_plugin.desk.accounting.copy()
    assert QApplication.clipboard().text().count("\n") == len(rows) + 1
    with pytest.raises(CampaignError, match="cannot be written"):
        open_plugin.desk.accounting.save(tmp_path / "nowhere" / "effort.csv")


def test_the_report_shows_the_same_table(open_plugin, wait_for):
    made = open_plugin.workspace.campaign
    empty = EffortSummary(made)
    assert empty.is_empty
    add_labels(made, 20, 2, 3.0, arm="assisted", control_share=0.4)
    add_labels(made, 13, 9, 30.0, tool="draw", arm="control", control_share=0.4, **{"class": "WRD"})
    summary, tab = EffortSummary(made), open_plugin.dock.effort
    open_plugin.dock.show_tab(tab)
    tab.group.setCurrentIndex(tab.group.findData("class"))
    wait_for(lambda: tab.table.model().rowCount() == 3)
    told = [
        [table.model().index(row, column).data() for row in range(3) for column in range(9)]
        for table in (summary.table, tab.table)
    ]
    assert told[0] == told[1] and "Open pit" in told[0]
    assert "20 assisted, 13 by hand" in summary.arms.text() and "simulated" in summary.note.text()


def test_answers_are_counted_once_and_lists_by_decision_and_place(bench, wait_for):
    bench.session.propose(5)
    wait_for(lambda: bench.session.current is not None)
    bench.key(Qt.Key.Key_1)
    bench.key(Qt.Key.Key_N)
    lists = Lists(bench.session)
    lot = {"control_share": 0.5}
    outlines = [square(0, 0, 2), square(3, 0, 2), square(0, 3, 2)]
    arms = ["assisted", "assisted", "control"]
    found = [Found(each, {"PIT": 0.9}, "model", arm=arm, **lot) for each, arm in zip(outlines, arms)]
    lists.add("harvest", found, "harvest")
    accepted, rejected, withheld = (each.uuid for each in lists.waiting("harvest"))
    bench.session.effort.act(2)
    lists.accept([accepted])
    bench.session.effort.act(3)
    lists.reject([rejected])
    bench.session.draw_without_help(0.5)
    bench.session.effort.act(9)
    drawn = bench.session.digitise(square(0, 3, 2), "WRD")
    bench.session.effort.act(1)
    lists.finish(withheld)
    bench.session.draw_without_help(None)
    assert bench.campaign.row("labels", drawn)["control_share"] == 0.5
    works = EffortLog(bench.campaign).works()
    assert [work.what for work in works].count("answer") == 2
    summary = EffortSummary(bench.campaign)
    assert "2 answers" in summary.arms.text() and "1 candidates rejected" in summary.arms.text()
    places = [(work.arm, work.actions) for work in works if work.what == "place"]
    assert sorted(places) == [("assisted", 2), ("assisted", 3), ("control", 10)]
    labels = [(work.tool, work.actions, work.trial) for work in works if work.what == "label"]
    assert sorted(labels) == [("", 9, ""), ("harvest", 2, "")]
    assert [work.actions for work in works if work.what == "decision"] == [3]
    # One step back is one decision less, whose actions count for the next.
    bench.session.undo()
    bench.session.effort.act(1)
    lists.finish(withheld)
    assert bench.campaign.row("candidates", withheld)["actions"] == 2


def test_thousands_of_labels_are_read_while_the_window_answers(open_plugin, wait_for):
    made, tab = open_plugin.workspace.campaign, open_plugin.dock.effort
    add_labels(made, 700, 2, 3.0)
    open_plugin.desk.accounting._log = EffortLog(made)
    seen = []
    tab.set_reading = lambda fraction: seen.append(fraction)
    open_plugin.dock.show_tab(tab)
    wait_for(lambda: tab.table.model().rowCount() == 2)
    assert tab.table.model().index(0, 1).data() == "700"
    assert seen and seen == sorted(seen) and seen[0] < 1
    # The session may end meanwhile.
    open_plugin.desk.accounting._log = EffortLog(made)
    open_plugin.desk.accounting.refresh()
    open_plugin.workspace.close()
    QTest.qWait(100)


def test_without_the_image_effort_is_told_but_not_against_the_hand(bench):
    bench.session.effort.act(4)
    bench.session.digitise(square(1, 1, 3), "PIT")
    path = bench.campaign.scene_path(bench.campaign.scene)
    path.rename(path.with_suffix(".gone"))
    (work,) = EffortLog(bench.campaign).works()
    assert (work.actions, work.by_hand, work.size) == (4, None, "")
    path.with_suffix(".gone").rename(path)
    (work,) = EffortLog(bench.campaign).works()
    assert work.by_hand == 4 + 2 and work.size == "300-1500"


# ------------------------------------------------------------ the control arm of the tools


def cell_of(bench, withheld):
    """Return column and row of a unit whose middle is, or is not, withheld."""
    side = STEP * PIXEL
    for number in range(64):
        row, column = divmod(number, 8)
        point = QgsPointXY(LEFT + (column + 0.5) * side, TOP - (row + 0.5) * side)
        if bench.session.control.is_withheld(point) == withheld:
            return column, row
    raise AssertionError("no such place")


def fix_lots(bench, share=0.5, seed=1):
    """Let the lots of places be known to the test."""
    bench.session.control.share = share
    bench.campaign.set_setting("tools_control_seed", seed)
    bench.campaign.set_setting("tools_control_cell", STEP * PIXEL)


def test_lots_are_fair_and_the_same_whenever_they_are_drawn(bench):
    fix_lots(bench, 0.15)
    places = [QgsPointXY(500000 + 80 * x, 5600000 - 80 * y) for x in range(60) for y in range(60)]
    lots = [bench.session.control.is_withheld(place) for place in places]
    assert abs(sum(lots) / len(lots) - 0.15) < 0.02
    again = ControlArm(bench.campaign)
    assert [again.is_withheld(place) for place in places] == lots
    # A larger share withholds all that a smaller one did.
    again.share = 0.3
    assert all(again.is_withheld(place) for place, lot in zip(places, lots) if lot)
    again.share = 0.0
    assert not any(map(again.is_withheld, places))
    with pytest.raises(ValueError, match="0 to 1"):
        again.share = 1.5


def test_without_a_control_arm_labels_are_of_no_arm(bench, wait_for):
    bench.use_smart_tool(wait_for)
    bench.click(1, 1)
    assert [(row["arm"], row["control_share"]) for row in bench.labels()] == [("", None)]


@pytest.mark.parametrize("name", ["unit_tool", "wire_tool"])
def test_where_help_is_withheld_the_tool_steps_aside_and_comes_back(bench, wait_for, name):
    fix_lots(bench)
    begun = []
    bench.labelling._start_digitising = lambda layer: begun.append(layer.startEditing())
    bench.dock.label.classes.pick("PIT")
    button = getattr(bench.dock.label, name)
    button.setChecked(True)
    place = cell_of(bench, withheld=True)
    QTest.mouseMove(bench.canvas.viewport(), bench.place(*place) + QPoint(2, 2))
    QTest.mouseMove(bench.canvas.viewport(), bench.place(*place))
    QTest.qWait(50)
    assert bench.labelling.tool.hovered().isEmpty()
    bench.counted()
    bench.click(*place)
    wait_for(lambda: begun)
    assert bench.labels() == [] and any("by lot" in str(each).lower() for each in bench.said)
    hand = QgsMapToolPan(bench.canvas)
    bench.canvas.setMapTool(hand)
    assert not button.isChecked()
    layer = bench.campaign.layer("labels")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(square(*place))
    layer.addFeature(feature)
    wait_for(lambda: bench.labels())
    (label,) = bench.labels()
    assert (label["arm"], label["control_share"], label["tool"], label["actions"]) == ("control", 0.5, "draw", 1)
    wait_for(button.isChecked)
    assert bench.session.control.begun is None
    (work,) = [each for each in EffortLog(bench.campaign).works() if each.what == "label"]
    assert (work.trial, work.arm) == ("tools", "control")


def test_where_help_is_offered_labels_are_of_the_assisted_arm_whatever_made_them(bench, wait_for):
    fix_lots(bench)
    bench.dock.label.classes.pick("PIT")
    bench.dock.label.unit_tool.setChecked(True)
    place = cell_of(bench, withheld=False)
    bench.hover(*place, wait_for)
    bench.click(*place)
    assert [(row["arm"], row["control_share"]) for row in bench.labels()] == [("assisted", 0.5)]
    bench.session.undo()
    layer = bench.campaign.layer("labels")
    layer.startEditing()
    for withheld in (False, True):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(square(*cell_of(bench, withheld)))
        layer.addFeature(feature)
    assert layer.commitChanges()
    assert sorted(row["arm"] for row in bench.labels()) == ["assisted", "control"]


def test_what_was_drawn_without_help_is_not_mended_with_it(bench, wait_for):
    fix_lots(bench)
    bench.labelling._start_digitising = lambda layer: layer.startEditing()
    bench.session.control.begin()
    label = bench.session.digitise(square(*cell_of(bench, withheld=True)), "PIT")
    bench.session.control.begun = None
    bench.labelling.take_up(label)
    bench.click(*cell_of(bench, withheld=False), SHIFT)
    QTest.qWait(20)
    assert bench.units_of(bench.labels()[0]) == pytest.approx(1)


def test_giving_up_a_place_leaves_no_arm_behind(bench, wait_for):
    fix_lots(bench)
    bench.labelling._start_digitising = lambda layer: layer.startEditing()
    bench.dock.label.classes.pick("PIT")
    bench.dock.label.unit_tool.setChecked(True)
    bench.click(*cell_of(bench, withheld=True))
    wait_for(lambda: bench.session.control.begun is not None)
    QTest.qWait(20)
    bench.dock.label.unit_tool.setChecked(False)
    bench.dock.label.unit_tool.setChecked(True)
    place = cell_of(bench, withheld=False)
    bench.hover(*place, wait_for)
    bench.click(*place)
    assert [row["arm"] for row in bench.labels()] == ["assisted"]


def test_the_share_is_chosen_in_the_tab_and_kept_with_the_campaign(open_plugin):
    tab, session = open_plugin.dock.effort, open_plugin.workspace.session
    open_plugin.dock.show_tab(tab)
    assert tab.share.text() == "none"
    tab.share.setValue(15)
    assert session.control.share == 0.15
    path = session.campaign.path
    open_plugin.workspace.close()
    assert open_plugin.workspace.open(path)
    assert tab.share.value() == 15
