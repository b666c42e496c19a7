"""Places where the tools' help is withheld by lot: what is begun there is drawn by hand."""

from __future__ import annotations

import pytest
from effort_fixtures import (  # noqa: F401
    SHIFT,
    bench,
    open_plugin,
    plugin,
    square,
)
from panel_fixtures import (  # noqa: F401
    LEFT,
    PIXEL,
    TOP,
    campaign,
    image,
    interface,
)
from qgis.core import QgsFeature, QgsPointXY
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtTest import QTest
from test_smart_tool import STEP

from mining_mapper.plugin.control_arm import ControlArm
from mining_mapper.plugin.effort_log import EffortLog


def cell_of(bench, withheld):  # noqa: F811
    """Return column and row of a unit whose middle is, or is not, withheld."""
    side = STEP * PIXEL
    for number in range(64):
        row, column = divmod(number, 8)
        point = QgsPointXY(LEFT + (column + 0.5) * side, TOP - (row + 0.5) * side)
        if bench.session.control.is_withheld(point) == withheld:
            return column, row
    raise AssertionError("no such place")


def fix_lots(bench, share=0.5, seed=1):  # noqa: F811
    """Let the lots of places be known to the test."""
    bench.session.control.share = share
    bench.campaign.set_setting("tools_control_seed", seed)
    bench.campaign.set_setting("tools_control_cell", STEP * PIXEL)


def test_lots_are_fair_and_the_same_whenever_they_are_drawn(bench):  # noqa: F811
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


def test_without_a_control_arm_labels_are_of_no_arm(bench, wait_for):  # noqa: F811
    bench.use_smart_tool(wait_for)
    bench.click(1, 1)
    assert [(row["arm"], row["control_share"]) for row in bench.labels()] == [("", None)]


@pytest.mark.parametrize("name", ["unit_tool", "wire_tool"])
def test_where_help_is_withheld_the_tool_steps_aside_and_comes_back(bench, wait_for, name):  # noqa: F811
    fix_lots(bench)
    begun = []
    bench.labelling.by_hand.start = lambda layer: begun.append(layer.startEditing())
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


def test_where_help_is_offered_labels_are_of_the_assisted_arm_whatever_made_them(bench, wait_for):  # noqa: F811
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


def test_what_was_drawn_without_help_is_not_mended_with_it(bench, wait_for):  # noqa: F811
    fix_lots(bench)
    bench.labelling.by_hand.start = lambda layer: layer.startEditing()
    bench.session.control.begin()
    label = bench.session.digitise(square(*cell_of(bench, withheld=True)), "PIT")
    bench.session.control.begun = None
    bench.labelling.take_up(label)
    bench.click(*cell_of(bench, withheld=False), SHIFT)
    QTest.qWait(20)
    assert bench.units_of(bench.labels()[0]) == pytest.approx(1)


def test_giving_up_a_place_leaves_no_arm_behind(bench, wait_for):  # noqa: F811
    fix_lots(bench)
    bench.labelling.by_hand.start = lambda layer: layer.startEditing()
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


def test_the_share_is_chosen_in_the_tab_and_kept_with_the_campaign(open_plugin):  # noqa: F811
    tab, session = open_plugin.dock.effort, open_plugin.workspace.session
    open_plugin.dock.show_tab(tab)
    assert tab.share.text() == "none"
    tab.share.setValue(15)
    assert session.control.share == 0.15
    path = session.campaign.path
    open_plugin.workspace.close()
    assert open_plugin.workspace.open(path)
    assert tab.share.value() == 15
