"""What the campaign tells of effort: the tab, the line of the day, the report, the table."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from effort_fixtures import (  # noqa: F401
    LEFT_BUTTON,
    NONE,
    RIGHT_BUTTON,
    bench,
    open_plugin,
    plugin,
    square,
)
from panel_fixtures import (  # noqa: F401
    campaign,
    image,
    interface,
)
from qgis.core import QgsFeature
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapToolCapture
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.core.errors import CampaignError
from mining_mapper.plugin import slices
from mining_mapper.plugin.effort_log import EffortLog
from mining_mapper.plugin.listed import Found
from mining_mapper.plugin.lists import Lists
from mining_mapper.plugin.panel.effort_summary import EffortSummary


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


def test_the_tab_is_empty_and_teaches_before_anything_is_counted(open_plugin):  # noqa: F811
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
    words = "Today: objects drawn: 1 (actions: 5; by hand about 6), in "
    assert dock.label.day.text().startswith(words)
    dock.show_tab(dock.effort)
    tab = dock.effort
    wait_for(lambda: tab.table.shown())
    assert tab.table.shown() == ["*", "draw"] and not tab.empty.isVisible()
    interface.canvas.unsetMapTool(tool)
    assert desk.accounting is not None


def test_keys_that_are_pressed_on_the_bar_of_the_tabs_are_counted(open_plugin):  # noqa: F811
    """F8 goes there, and all keys of labelling work from there."""
    bar, session = open_plugin.dock.tabs.tabBar(), open_plugin.workspace.session
    bar.setFocus()
    session.effort.lap()
    QTest.keyClick(bar, Qt.Key.Key_3)
    assert open_plugin.dock.label.classes.current() == session.active[2]
    assert session.effort.lap().actions == 1


def test_groups_arms_and_the_file_tell_numbers_with_n_and_interval(open_plugin, tmp_path, wait_for):  # noqa: F811
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


def test_the_report_shows_the_same_table(open_plugin, wait_for):  # noqa: F811
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


def test_answers_are_counted_once_and_lists_by_decision_and_place(bench, wait_for):  # noqa: F811
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
    assert "answers: 2," in summary.arms.text() and "rejected or undecided: 1," in summary.arms.text()
    assert "–" not in summary.arms.text().split("rejected or undecided")[1]
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


def test_thousands_of_labels_are_read_while_the_window_answers(open_plugin, wait_for, monkeypatch):  # noqa: F811
    monkeypatch.setattr(slices, "TURN_SECONDS", 0.0)
    made, tab = open_plugin.workspace.campaign, open_plugin.dock.effort
    add_labels(made, 700, 2, 3.0)
    open_plugin.desk.accounting._log = EffortLog(made)
    seen = []
    open_plugin.desk.accounting._reading.progress.connect(seen.append)
    open_plugin.dock.show_tab(tab)
    wait_for(lambda: tab.table.model().rowCount() == 2)
    assert tab.table.model().index(0, 1).data() == "700"
    assert seen and seen == sorted(seen) and seen[0] < 1
    # The session may end meanwhile.
    open_plugin.desk.accounting._log = EffortLog(made)
    open_plugin.desk.accounting.refresh()
    open_plugin.workspace.close()
    QTest.qWait(100)


def test_without_the_image_effort_is_told_but_not_against_the_hand(bench):  # noqa: F811
    bench.session.effort.act(4)
    bench.session.digitise(square(1, 1, 3), "PIT")
    path = bench.campaign.scene_path(bench.campaign.scene)
    path.rename(path.with_suffix(".gone"))
    (work,) = EffortLog(bench.campaign).works()
    assert (work.actions, work.by_hand, work.size) == (4, None, "")
    path.with_suffix(".gone").rename(path)
    (work,) = EffortLog(bench.campaign).works()
    assert work.by_hand == 4 + 2 and work.size == "300-1500"
