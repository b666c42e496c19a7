"""A round that arrives while somebody works elsewhere: it waits, and takes neither map nor tool nor outline away."""

from __future__ import annotations

import pytest
from list_fixtures import found
from panel_fixtures import LEFT, TOP, InstantEngine, campaign, image, interface  # noqa: F401
from qgis.core import QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from test_plugin import plugin  # noqa: F401

LAST_ANSWER = Qt.Key.Key_1


class PatientEngine(InstantEngine):
    """Gives a round when it is told to."""

    def __init__(self):
        super().__init__()
        self.rounds = []

    def call(self, method, params, on_result=None, on_error=None, on_progress=None):
        if method != "round.propose":
            return super().call(method, params, on_result, on_error, on_progress)
        self.rounds.append(lambda: on_result(self.round_propose(params)))
        return -len(self.rounds)

    def give_round(self):
        self.rounds.pop(0)()


class Person:
    """Somebody who answers the last candidate of a round, and turns to something else."""

    def __init__(self, plugin, interface, wait_for):  # noqa: F811
        self.plugin, self.canvas, self.interface, self.wait_for = plugin, interface.canvas, interface, wait_for
        self.session = plugin.workspace.session
        self.session.build_frame(1.0)
        wait_for(lambda: self.session.state == "idle")
        plugin.dock.show_review()
        self.session.propose(2)
        self.await_round()
        plugin.desk.messages.clear()
        for _ in range(2):
            QTest.keyClick(self.canvas, LAST_ANSWER)
        assert self.session.current is None, "the next round is on its way"

    def place(self, x, y):
        at = self.canvas.getCoordinateTransform().transform(QgsPointXY(LEFT + x, TOP - y))
        return QPoint(round(at.x()), round(at.y()))

    def click(self, x, y, button=Qt.MouseButton.LeftButton):
        QTest.mouseMove(self.canvas.viewport(), self.place(x, y))
        QTest.mouseClick(self.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, self.place(x, y))

    def await_round(self):
        self.plugin.workspace.engine.give_round()
        assert self.session.current is not None


@pytest.fixture
def person(plugin, campaign, interface, wait_for):  # noqa: F811
    campaign.close()
    real, plugin.workspace.engine = plugin.workspace.engine, PatientEngine()
    plugin.workspace.open(campaign.path)
    interface.window.activateWindow()
    yield Person(plugin, interface, wait_for)
    plugin.workspace.close()
    plugin.workspace.engine = real


def test_an_outline_that_is_begun_is_not_lost_to_a_round(person):
    dock, desk = person.plugin.dock, person.plugin.desk
    dock.show_tab(dock.label)
    dock.label.wire_tool.setChecked(True)
    for place in ((200, 200), (400, 200), (400, 400)):
        person.click(*place)
    view, tool = person.canvas.extent(), person.canvas.mapTool()
    person.await_round()
    assert person.canvas.mapTool() is tool and tool.anchors() == 3 and person.canvas.extent() == view
    assert dock.front_tab() is dock.label and "wait in the tab Review" in person.interface.said()
    labels = len(person.session.campaign.rows("labels"))
    person.click(200, 400, Qt.MouseButton.RightButton)
    assert len(person.session.campaign.rows("labels")) == labels + 1
    dock.show_review()
    assert person.canvas.mapTool() is desk.reviewing.tool
    QTest.keyClick(person.canvas, LAST_ANSWER)
    assert person.session.current.index == 1


def test_a_digit_for_the_next_label_answers_no_question_that_nobody_has_seen(person):
    dock = person.plugin.dock
    dock.show_tab(dock.label)
    dock.label.unit_tool.setChecked(True)
    person.await_round()
    assert dock.front_tab() is dock.label and "wait in the tab Review" in person.interface.said()
    QTest.keyClick(person.canvas, Qt.Key.Key_3)
    assert dock.label.classes.current() == person.session.active[2]
    assert person.session.current.index == 0 and not person.session.current.revision
    # Who asked for it from there wants to see it.
    dock.label.unit_tool.setChecked(False)
    dock.show_review()
    for _ in range(2):
        QTest.keyClick(person.canvas, LAST_ANSWER)
    person.session.cancel()
    dock.show_tab(dock.label)
    dock.label.unit_tool.setChecked(True)
    person.click(250, 250)
    QTest.keyClick(person.canvas, Qt.Key.Key_F)
    person.plugin.workspace.engine.rounds = person.plugin.workspace.engine.rounds[-1:]
    person.await_round()
    assert dock.front_tab() is dock.review and person.canvas.mapTool() is person.plugin.desk.reviewing.tool


def test_a_digit_in_front_of_the_classes_picks_one_and_answers_nothing(person):
    dock, asked = person.plugin.dock, None
    person.await_round()
    asked = person.session.current
    dock.show_tab(dock.label)
    assert person.canvas.mapTool() is person.plugin.desk.reviewing.tool
    for number, focused in enumerate((person.canvas, dock.tabs.tabBar(), dock.label), 1):
        QTest.keyClick(focused, Qt.Key(int(Qt.Key.Key_0) + number))
        assert dock.label.classes.current() == person.session.active[number - 1]
        assert dock.front_tab() is dock.label and person.session.current.uuid == asked.uuid
    dock.show_review()
    QTest.keyClick(person.canvas, LAST_ANSWER)
    assert person.session.current.uuid != asked.uuid


def test_a_round_does_not_move_the_map_of_somebody_at_a_site(person):
    dock, siting = person.plugin.dock, person.plugin.desk.siting
    siting.sites.add_grid(200.0)
    siting.show()
    dock.show_tab(dock.sites)
    siting.go_on()
    person.canvas.unsetMapTool(person.canvas.mapTool())
    view = person.canvas.extent()
    person.await_round()
    assert person.canvas.extent() == view and dock.front_tab() is dock.sites
    assert "wait in the tab Review" in person.interface.said()


@pytest.mark.parametrize("tab", ["lists", "sites"])
def test_a_round_waits_for_who_is_at_an_empty_list_and_is_shown_to_who_goes_back_to_wait_for_it(person, tab):
    dock, reviewing = person.plugin.dock, person.plugin.desk.reviewing
    assert person.canvas.mapTool() is reviewing.tool
    dock.show_tab(getattr(dock, tab))
    person.canvas.setExtent(QgsRectangle(LEFT, TOP - 50_000, LEFT + 50_000, TOP))
    view = person.canvas.extent()
    person.await_round()
    assert person.canvas.extent() == view and "wait in the tab Review" in person.interface.said()
    # What nobody has seen no key answers.
    QTest.keyClick(person.canvas, LAST_ANSWER)
    assert person.session.current.index == 0 and not person.session.current.revision
    dock.show_review()
    assert person.canvas.extent().contains(reviewing.marker.map_box())
    for _ in range(2):
        QTest.keyClick(person.canvas, LAST_ANSWER)
    # The next one is on its way: who looked at the list meanwhile waits in front of the questions again.
    dock.show_tab(getattr(dock, tab))
    dock.show_review()
    person.canvas.setExtent(view)
    person.await_round()
    assert person.canvas.extent().contains(reviewing.marker.map_box())
    assert person.canvas.mapTool() is reviewing.tool


def test_rows_that_arrive_in_an_empty_list_leave_the_map_to_who_makes_labels(person):
    dock, listing = person.plugin.dock, person.plugin.desk.listing
    dock.show_tab(dock.label)
    dock.label.unit_tool.setChecked(True)
    smart = person.canvas.mapTool()
    dock.show_tab(dock.lists)
    dock.lists.show_list("harvest")
    assert person.canvas.mapTool() is smart
    person.canvas.setExtent(QgsRectangle(LEFT, TOP - 50_000, LEFT + 50_000, TOP))
    view = person.canvas.extent()
    listing.lists.add("harvest", [found(100, 100), found(300, 300)], "harvest")
    listing.filling.filled.emit("harvest", 2)
    person.wait_for(lambda: dock.lists.table.total() == 2)
    assert person.canvas.extent() == view and person.canvas.mapTool() is smart
    # Who comes to the list begins with its first row.
    dock.show_tab(dock.label)
    dock.show_tab(dock.lists)
    assert person.canvas.mapTool() is listing.tool and person.canvas.extent().contains(listing.marker.map_box())


def test_a_list_that_arrives_takes_no_tool_from_who_is_in_another_tab(person):
    dock, listing = person.plugin.dock, person.plugin.desk.listing
    dock.show_tab(dock.label)
    dock.label.wire_tool.setChecked(True)
    for place in ((200, 200), (400, 200), (400, 400)):
        person.click(*place)
    view, tool = person.canvas.extent(), person.canvas.mapTool()
    listing.lists.add("harvest", [found(100, 100)], "harvest")
    listing.filling.filled.emit("harvest", 1)
    assert person.canvas.mapTool() is tool and tool.anchors() == 3 and person.canvas.extent() == view


def test_a_list_that_arrives_is_shown_to_who_waits_for_it_in_front_of_an_empty_one(person):
    dock, listing = person.plugin.dock, person.plugin.desk.listing
    dock.show_tab(dock.lists)
    person.canvas.setExtent(QgsRectangle(LEFT, TOP - 50_000, LEFT + 50_000, TOP))
    listing.lists.add("harvest", [found(100, 100)], "harvest")
    listing.filling.filled.emit("harvest", 1)
    person.wait_for(lambda: dock.lists.table.current())
    assert person.canvas.mapTool() is listing.tool and person.canvas.extent().contains(listing.marker.map_box())


def test_a_question_is_in_view_when_a_campaign_is_opened_that_brings_the_first_layer(person):
    person.await_round()
    workspace, canvas = person.plugin.workspace, person.canvas
    path = workspace.campaign.path
    workspace.close()
    workspace.open(path)
    # QGIS does so once the layers are in the legend.
    canvas.setExtent(QgsRectangle(LEFT, TOP - 50_000, LEFT + 50_000, TOP))
    QCoreApplication.processEvents()
    box = person.plugin.desk.reviewing.marker.map_box()
    assert canvas.extent().contains(box) and canvas.extent().width() < 30 * box.width()


def test_of_a_question_and_the_row_of_a_list_only_the_one_in_front_is_outlined(person):
    person.await_round()
    dock, desk = person.plugin.dock, person.plugin.desk
    desk.listing.lists.add("harvest", [found(100, 100)], "harvest")
    asked, row = desk.reviewing.marker, desk.listing.marker
    assert asked.is_drawn()
    dock.show_tab(dock.lists)
    dock.lists.show_list("harvest")
    person.wait_for(lambda: not row.shape().isEmpty())
    assert row.is_drawn() and not asked.is_drawn()
    dock.show_review()
    assert asked.is_drawn() and row.shape().isEmpty()


def test_keys_decide_rows_wherever_in_the_panel_the_focus_is(person):
    dock, listing = person.plugin.dock, person.plugin.desk.listing
    listing.lists.add("harvest", [found(100, 100), found(300, 300)], "harvest")
    dock.show_tab(dock.lists)
    dock.lists.show_list("harvest")
    person.wait_for(lambda: dock.lists.table.isVisible())
    listing.take_focus()
    # A table that goes with its last row leaves the focus to what it is scrolled in.
    scrolled = dock.lists.parentWidget().parentWidget()
    for left, focused in ((1, dock.tabs.tabBar()), (0, scrolled)):
        QTest.keyClick(focused, Qt.Key.Key_N)
        assert len(listing.lists.waiting("harvest")) == left
    QTest.keyClick(scrolled, Qt.Key.Key_Backspace)
    assert len(listing.lists.waiting("harvest")) == 1


def test_a_round_is_shown_at_once_to_who_waits_for_it(person):
    person.await_round()
    assert person.canvas.mapTool() is person.plugin.desk.reviewing.tool
    assert person.interface.said() == ""
    first = person.session.current
    assert person.canvas.extent().contains(person.plugin.desk.reviewing.marker.map_box())
    # Also where another tab is in front, as long as the tool that answers is in hand.
    person.plugin.dock.show_tab(person.plugin.dock.areas)
    QTest.keyClick(person.canvas, LAST_ANSWER)
    assert person.session.current.uuid != first.uuid
    assert person.canvas.extent().contains(person.plugin.desk.reviewing.marker.map_box())


def test_l_d_and_c_choose_what_answers_and_labels_get_from_now_on_and_say_it(person):
    dock, said = person.plugin.dock, person.interface.said
    person.await_round()
    dock.show_review()
    for key, words in (
        (Qt.Key.Key_D, "Delineation: envelope"),
        (Qt.Key.Key_C, "Confidence: 4 known"),
        (Qt.Key.Key_L, "Status: operating"),
    ):
        QTest.keyClick(person.canvas, key)
        assert words in said()
    QTest.keyClick(person.canvas, Qt.Key.Key_1)
    label = person.session.campaign.rows("labels")[-1]
    assert (label["status"], label["delineation"], label["confidence"]) == ("operating", "envelope", 4)
    dock.show_tab(dock.label)
    dock.label.unit_tool.setChecked(True)
    QTest.keyClick(person.canvas, Qt.Key.Key_C)
    assert "Confidence: 1 guess" in said() and person.session.confidence == 1
    told = [item.text() for item in person.interface.bar.items()]
    assert not any("Confidence: 4" in text for text in told), "what was chosen before would come to light again"
    assert "delineation" in person.plugin.desk.labelling.strip.text()


def test_the_keys_that_compare_work_while_a_table_of_rows_has_the_focus(person):
    dock, messages = person.plugin.dock, person.plugin.desk.messages
    for tab in (dock.lists, dock.sites):
        dock.show_tab(tab)
        for key, shift in ((Qt.Key.Key_B, False), (Qt.Key.Key_B, True)):
            messages.clear()
            modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(tab.table, key, modifier)
            assert "No other image" in person.interface.said()
