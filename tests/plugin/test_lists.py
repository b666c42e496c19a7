"""Lists of candidates as a person walks through them: keys, sorting, undo, and what is written."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import pytest
from campaigns import square
from list_fixtures import Bench, bench, found, labels, lists, states, toy  # noqa: F401
from panel_fixtures import InstantEngine, campaign, image, interface  # noqa: F401
from qgis.core import QgsGeometry, QgsRectangle, QgsVector
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

from mining_mapper.core.errors import CampaignError
from mining_mapper.plugin.listed import Found
from mining_mapper.plugin.panel import search_field
from mining_mapper.plugin.panel.dock import NARROWEST
from mining_mapper.plugin.panel.lists_tab import ANSWERED, ListsTab
from mining_mapper.plugin.session import Session
from mining_mapper.plugin.storage import GEOMETRY, Storage
from mining_mapper.plugin.tools.keys import Command


def test_what_is_accepted_of_a_harvest_is_a_harvested_label_and_one_undo_takes_it_back(toy, lists):
    assert lists.add("harvest", [found(0, 0), found(100, 0, code="WRD")], "harvest") == 2
    first, second = lists.waiting("harvest")
    assert (first.code, first.probability, second.code) == ("PIT", 0.9, "WRD")
    assert len(lists.accept([first.uuid, second.uuid])) == 2
    assert [(row["class"], row["origin"], row["tool"]) for row in labels(toy)] == [
        ("PIT", "harvested", "harvest"), ("WRD", "harvested", "harvest"),
    ]  # fmt: skip
    assert lists.waiting("harvest") == []
    assert toy.undo_last().what == "accept"
    assert labels(toy) == [] and len(lists.waiting("harvest")) == 2
    toy.redo()
    assert len(labels(toy)) == 2


def test_a_tight_outline_loses_what_labels_cover_and_vanishes_where_nothing_is_left(toy, lists):
    lists.add("harvest", [found(0, 0, 80), found(20, 20, 20), found(40, 0, 80)], "harvest")
    whole, inside, beside = (each.uuid for each in lists.waiting("harvest"))
    assert len(lists.accept([whole, inside, beside])) == 2
    states = {row["uuid"]: row["state"] for row in toy.rows("candidates")}
    assert (states[whole], states[inside], states[beside]) == ("accepted", "rejected", "accepted")
    one, other = (row[GEOMETRY] for row in labels(toy))
    assert one.intersection(other).area() < 1.0
    assert other.area() == pytest.approx(40 * 80, rel=0.05)


def test_polygons_of_an_older_map_are_imported_envelopes_that_may_overlap(toy, lists):
    lists.add("prior", [found(0, 0, 80), found(40, 0, 80)], "import")
    lists.accept([each.uuid for each in lists.waiting("prior")])
    assert {(row["origin"], row["delineation"]) for row in labels(toy)} == {("imported", "envelope")}
    assert [row[GEOMETRY].area() for row in labels(toy)] == pytest.approx([6400, 6400])


def test_a_change_ends_the_earlier_label_and_begins_the_new_one(toy, lists):
    session = lists._session
    old = session.digitise(square(0, 0), "PIT")
    lists.add("change", [found(0, 0, 80, label=old, change="grown"), found(200, 0, change="new")], "harvest")
    grown, new = lists.waiting("change")
    lists.accept([grown.uuid])
    assert toy.row("labels", old)["valid_to"] == "2022-07-19"
    assert [row["origin"] for row in labels(toy)] == ["digitised", "digitised"]
    lists.accept([new.uuid])
    assert len(labels(toy)) == 3
    toy.undo_last()
    toy.undo_last()
    assert toy.row("labels", old)["valid_to"] == "" and len(labels(toy)) == 1


def test_what_is_gone_ends_the_label_and_makes_none(toy, lists):
    old = lists._session.digitise(square(0, 0), "PIT")
    lists.add("change", [found(0, 0, label=old, change="gone")], "harvest")
    assert lists.accept([lists.waiting("change")[0].uuid]) == []
    assert toy.row("labels", old)["valid_to"] == "2022-07-19" and len(labels(toy)) == 1


def test_where_help_is_withheld_nothing_can_be_accepted(toy, lists):
    lists.add("harvest", [found(0, 0, arm="control")], "harvest")
    withheld = lists.waiting("harvest")[0]
    with pytest.raises(CampaignError, match="withheld"):
        lists.accept([withheld.uuid])
    lists._session.draw_without_help(0.15)
    label = lists._session.digitise(square(0, 0), "PIT")
    lists.finish(withheld.uuid)
    assert toy.row("labels", label)["arm"] == "control"
    assert toy.row("candidates", withheld.uuid)["label"] == label


def test_later_goes_to_the_end_and_what_was_decided_cannot_be_decided_again(lists):
    lists.add("harvest", [found(0, 0), found(100, 0)], "harvest")
    first, second = (each.uuid for each in lists.waiting("harvest"))
    lists.later([first])
    assert [each.uuid for each in lists.waiting("harvest")] == [second, first]
    lists.reject([second])
    with pytest.raises(CampaignError, match="waits no longer"):
        lists.accept([second])


def test_candidates_of_lists_are_no_questions_of_a_round(toy, lists):
    lists.add("harvest", [found(0, 0)], "harvest")
    session = Session(toy, None, "AB")
    assert session.current is None and session.waiting == 0
    session.close()


def test_keys_decide_the_current_row_and_go_on_with_the_next(bench):
    bench.fill(count=4)
    assert not bench.listing.marker.shape().isEmpty()
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_N)
    bench.press(Qt.Key.Key_2)
    assert states(bench.campaign) == ["accepted", "rejected", "corrected", "open"]
    assert [row["class"] for row in labels(bench.campaign)] == ["PIT", bench.session.active[1]]
    bench.press(Qt.Key.Key_Backspace)
    assert states(bench.campaign) == ["accepted", "rejected", "open", "open"]
    bench.tab.commands[Command.REDO].click()
    assert states(bench.campaign) == ["accepted", "rejected", "corrected", "open"]


def test_the_next_key_after_an_undo_is_about_the_row_that_is_open_again(bench):
    bench.fill(count=4)
    rows = bench.tab.table.shown()
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_Backspace)
    assert bench.tab.table.current() == rows[0]
    bench.press(Qt.Key.Key_N)
    assert states(bench.campaign) == ["rejected", "open", "open", "open"]
    bench.tab.accept_all.click()
    bench.press(Qt.Key.Key_Backspace)
    assert bench.tab.table.shown() == rows[1:] and bench.tab.table.current() == rows[1]


def test_sorting_and_filtering_change_what_is_shown_and_what_is_accepted_in_one_go(bench):
    bench.fill(count=4)
    table = bench.tab.table
    by_probability = [0.6, 0.7, 0.8, 0.9]
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    by_uuid = {each.uuid: each for each in bench.listing.lists.waiting("harvest")}
    shown = [by_uuid[uuid].probability for uuid in table.shown()]
    assert shown == pytest.approx(by_probability[::-1])
    bench.tab.unsure.setValue(0.5)
    assert {by_uuid[uuid].probability for uuid in table.shown()} == set(by_probability[:2])
    bench.tab.unsure.setValue(0)
    bench.tab.least.setValue(0.3)
    assert len(table.shown()) == 2
    bench.tab.accept_all.click()
    assert states(bench.campaign) == ["open", "open", "accepted", "accepted"]
    said = []
    bench.session.message.connect(said.append)
    bench.session.undo()
    assert said == ["Undone: Accepted rows."], "another tab may be in front, where nothing of it is seen"
    assert states(bench.campaign) == ["open"] * 4


def test_an_emptied_list_can_still_be_brought_back_and_emptied_again_with_its_buttons(bench):
    undo, redo = bench.tab.commands[Command.UNDO], bench.tab.commands[Command.REDO]
    bench.listing.show_list("harvest")
    assert undo.isHidden() and redo.isHidden()
    bench.fill(count=3)
    bench.tab.accept_all.click()
    assert bench.tab.table.shown() == [] and not undo.isHidden() and not redo.isHidden()
    undo.click()
    assert len(bench.tab.table.shown()) == 3
    undo.click()
    assert bench.campaign.rows("candidates") == [] and not redo.isHidden()
    redo.click()
    assert len(bench.tab.table.shown()) == 3
    assert bench.tab.commands[Command.LATER].isVisible()


def test_a_class_that_no_row_has_any_more_hides_no_other_row(bench):
    for kind, codes in (("harvest", ["PIT", "QRY", "PIT"]), ("prior", ["QRY", "WRD"])):
        outlines = [square(100 * k, 100) for k in range(len(codes))]
        rows = [Found(outline, {code: 0.9, "NEG": 0.1}, "model") for outline, code in zip(outlines, codes)]
        bench.listing.lists.add(kind, rows, "harvest")
    bench.listing.show_list("harvest")
    classes, table = bench.tab.classes, bench.tab.table
    classes.setCurrentIndex(classes.findData("PIT"))
    assert len(table.shown()) == 2
    bench.listing.show_list("prior")
    assert (classes.currentData(), len(table.shown())) == ("", 2)
    classes.setCurrentIndex(classes.findData("QRY"))
    bench.listing.show_list("harvest")
    assert (classes.currentData(), len(table.shown())) == ("QRY", 1)
    bench.tab.accept_all.click()
    assert (classes.currentData(), len(table.shown())) == ("", 2)


def test_the_map_goes_to_the_row_that_was_searched_for_and_to_none_on_the_way(bench, monkeypatch, wait_for):
    monkeypatch.setattr(search_field, "PAUSE_MILLISECONDS", 3_600_000)
    bench.fill()
    canvas, search, table = bench.interface.canvas, bench.tab.search, bench.tab.table
    search.setFocus()
    wait_for(search.hasFocus)
    # The rows lie beside each other, in one view.
    canvas.setCenter(canvas.center() + QgsVector(5000, 0))
    first, view = table.current(), canvas.extent()
    for letter in "0.70":
        QTest.keyClicks(search, letter)
        assert canvas.extent() == view
    assert table.current() != first and bench.listing.marker.shape().equals(bench.listing._current.geometry)
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert canvas.extent() != view and canvas.extent().contains(bench.listing.marker.map_box())


def test_a_filtered_list_without_rows_does_nothing(bench):
    bench.fill(count=2)
    bench.tab.search.setText("nothing like this")
    assert bench.tab.table.shown() == []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_E):
        bench.press(key)
    assert states(bench.campaign) == ["open", "open"]


def test_an_answer_of_long_ago_is_taken_back_and_those_since_stay(bench, wait_for):
    session = bench.session
    session.build_frame(1.0)
    wait_for(lambda: session.state == "idle")
    session.propose(3)
    wait_for(lambda: session.current is not None)
    for code in ("PIT", "WRD", "NEG"):
        session.answer(code)
    wait_for(lambda: session.current is not None)
    bench.listing.show_list(ANSWERED)
    first = bench.tab.table.shown()[-1]
    bench.tab.table.go_to(first)
    bench.press(Qt.Key.Key_Backspace)
    assert sorted(row["class"] for row in labels(bench.campaign)) == ["NEG", "WRD"]
    assert bench.campaign.row("draws", first)["state"] == "open" and bench.campaign.row("draws", first)["y"] is None
    assert session.current.draw == first


def test_the_tab_is_empty_and_teaches_before_anything_is_listed(bench):
    assert bench.tab.empty.isVisible() and not bench.tab.table.isVisible()
    assert "Harvest" in bench.tab.list.currentText() and bench.tab.empty.text()


def test_an_empty_list_has_the_button_that_fills_it(qgis_app):
    tab, wanted = ListsTab(), []
    tab.set_lists([(name, name) for name in ("harvest", "prior", "detection", "change", "answered")])
    for name, text, signal in (
        ("harvest", "Harvest the model's map…", tab.harvestWanted),
        ("prior", "Import polygons of an older map…", tab.importWanted),
        ("detection", "Detect with a model from elsewhere…", tab.detectWanted),
        ("change", "Look for changes since an earlier date…", tab.changesWanted),
    ):
        signal.connect(lambda name=name: wanted.append(name))
        tab.show_list(name)
        tab.set_deciding(True, False)
        assert not tab.fill.isHidden() and tab.fill.text() == text
        tab.fill.click()
        assert wanted[-1] == name
        tab.set_deciding(True, True)
        assert tab.fill.isHidden()
    tab.show_list("answered")
    tab.set_deciding(False, False)
    assert tab.fill.isHidden()


def test_rows_and_buttons_are_read_whole_in_the_narrowest_dock(bench):
    bench.dock.setFloating(True)
    bench.dock.resize(NARROWEST, 700)
    bench.fill()
    QCoreApplication.processEvents()
    table, captions = bench.tab.table, [button.text() for button in bench.tab.commands.values()]
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    assert not [caption for caption in captions if "…" in caption]


def test_rows_that_come_into_an_empty_list_that_is_looked_at_are_read_whole(bench):
    bench.dock.setFloating(True)
    bench.dock.resize(2 * NARROWEST, 700)
    bench.dock.show_tab(bench.dock.lists)
    bench.listing.show_list("harvest")
    QCoreApplication.processEvents()
    table = bench.tab.table
    before = table.columnWidth(1)
    bench.fill()
    QCoreApplication.processEvents()
    wanted = max(table.sizeHintForColumn(1), table.horizontalHeader().sectionSizeHint(1))
    assert table.total() == 3 and table.columnWidth(1) == wanted < before


@pytest.mark.parametrize("name", ["harvest", "prior", "detection", "change", ANSWERED])
def test_an_empty_list_fits_into_the_narrowest_dock_too(bench, name):
    bench.listing.show_list(name)
    assert bench.tab.minimumSizeHint().width() <= NARROWEST


def test_what_was_answered_last_is_current_and_its_buttons_stand_beside_each_other(bench):
    bench.fill(count=3)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_N):
        bench.press(key)
    bench.listing.show_list(ANSWERED)
    QCoreApplication.processEvents()
    table, commands = bench.tab.table, bench.tab.commands
    assert table.current() == table.shown()[0] and not commands[Command.AGREE].isVisible()
    correct, undo, redo = (commands[each].geometry() for each in (Command.EDIT, Command.UNDO, Command.REDO))
    assert undo.top() == redo.top() and undo.right() < redo.left()
    assert correct.bottom() < undo.top() and (correct.left(), correct.right()) == (undo.left(), redo.right())
    bench.listing.show_list("harvest")
    QCoreApplication.processEvents()
    places = {(each.geometry().top(), each.geometry().left()) for each in commands.values()}
    assert len(places) == len(commands) and all(each.isVisible() for each in commands.values())


def test_the_tab_fits_into_the_narrowest_dock(bench):
    bench.fill(count=3)
    bench.dock.resize(NARROWEST, 700)
    assert bench.tab.minimumSizeHint().width() <= NARROWEST


def test_when_the_tab_is_left_nothing_of_it_stays_on_the_map(bench):
    bench.fill(count=2)
    bench.dock.show_review()
    assert bench.listing.marker.shape().isEmpty()
    bench.dock.show_tab(bench.dock.lists)
    assert not bench.listing.marker.shape().isEmpty()


def test_a_withheld_place_is_drawn_by_hand_and_enter_says_that_it_is_done(bench):
    bench.fill(count=1)
    where = bench.listing.lists.waiting("harvest")[0].geometry
    bench.listing.lists.clear("harvest")
    bench.listing.lists.add("harvest", [Found(where, {"PIT": 0.9}, "model", arm="control")], "harvest")
    bench.listing.show_list("harvest")
    shown = bench.listing.marker.shape()
    assert not shown.equals(where) and shown.contains(where)
    assert "by hand" in bench.tab.title.text()
    label = bench.session.digitise(where, "PIT")
    bench.press(Qt.Key.Key_Return)
    assert bench.campaign.row("labels", label)["arm"] == "control"
    assert [row["label"] for row in bench.campaign.rows("candidates")] == [label]


def test_enter_on_a_withheld_place_where_nothing_was_drawn_says_what_it_decided(bench):
    bench.listing.lists.add("harvest", [Found(square(0, 0), {"PIT": 0.9}, "model", arm="control")], "harvest")
    bench.listing.show_list("harvest")
    bench.press(Qt.Key.Key_Return)
    assert [row["state"] for row in bench.campaign.rows("candidates")] == ["rejected"]
    assert "Nothing was drawn" in bench.said[-1] and "⌫" in bench.said[-1]
    bench.press(Qt.Key.Key_Backspace)
    assert [row["state"] for row in bench.campaign.rows("candidates")] == ["open"]


def test_all_keys_answer_where_the_first_place_of_a_list_is_withheld(bench):
    found = [Found(square(k, 0), {"PIT": 0.9}, "model", arm="control") for k in range(2)]
    bench.listing.lists.add("harvest", found, "harvest")
    bench.interface.canvas.setMapTool(QgsMapToolPan(bench.interface.canvas))
    bench.listing.show_list("harvest")
    bench.press(Qt.Key.Key_N)
    assert bench.campaign.counts("candidates", "state") == {("rejected",): 1, ("open",): 1}


def test_a_withheld_place_begins_to_be_drawn_by_the_key_of_a_class_or_of_the_shape(bench):
    where, wanted = square(0, 0), []
    bench.listing.drawWanted.connect(wanted.append)
    bench.listing.lists.add("harvest", [Found(where, {"PIT": 0.9}, "model", arm="control")], "harvest")
    bench.listing.show_list("harvest")
    bench.press(Qt.Key.Key_2)
    bench.press(Qt.Key.Key_E)
    assert wanted == [2, 0] and states(bench.campaign) == ["open"]
    bench.listing.take_back_keys()
    assert bench.interface.canvas.mapTool() is bench.listing.tool


def test_the_part_that_a_key_decides_is_outlined_after_a_split_and_the_whole_after_its_undo(bench):
    bench.fill(count=1)
    (whole,) = bench.listing.lists.waiting("harvest")
    middle = whole.geometry.boundingBox().center()
    line = f"LineString({middle.x() - 999} {middle.y()},{middle.x() + 999} {middle.y()})"
    bench.listing.split_tool.drawn.emit(QgsGeometry.fromWkt(line))
    parts = {each.uuid: each.geometry for each in bench.listing.lists.waiting("harvest")}
    assert len(parts) == 2 and bench.listing.marker.shape().equals(parts[bench.tab.table.current()])
    bench.press(Qt.Key.Key_Backspace)
    assert bench.listing.marker.shape().equals(whole.geometry)


def test_the_map_is_drawn_again_without_what_qgis_kept_of_a_list_that_is_left(bench, wait_for):
    bench.fill()
    bench.interface.canvas.mapCanvasRefreshed.emit()
    drawn = []
    bench.dock.show_tab(bench.dock.label)
    bench.campaign.layer("candidates").repaintRequested.connect(lambda *_: drawn.append(True))
    bench.interface.canvas.mapCanvasRefreshed.emit()
    assert drawn == [True]
    bench.interface.canvas.mapCanvasRefreshed.emit()
    assert drawn == [True]


def test_a_list_whose_rows_are_all_decided_does_not_say_that_it_was_never_filled(bench):
    assert "Nothing was harvested" in bench.tab.empty.text()
    bench.fill(count=1)
    bench.press(Qt.Key.Key_Return)
    assert bench.tab.empty.isVisible() and "decided" in bench.tab.empty.text()
    bench.press(Qt.Key.Key_Backspace)
    assert not bench.tab.empty.isVisible()


def shown_on_map(made):
    return {feature["uuid"] for feature in made.layer("candidates").getFeatures()}


def test_the_map_shows_the_list_that_is_looked_at_and_never_what_is_withheld(bench):
    bench.fill(count=2)
    where = bench.listing.lists.waiting("harvest")[0].geometry
    bench.listing.lists.add("harvest", [Found(where, {"PIT": 0.9}, "model", arm="control")], "harvest")
    bench.listing.lists.add("prior", [Found(where, {"MIN": 1.0}, "older map")], "import")
    rows = bench.campaign.rows("candidates")
    free = {row["uuid"] for row in rows if row["kind"] == "harvest" and row["arm"] != "control"}
    bench.listing.show_list("harvest")
    assert shown_on_map(bench.campaign) == free and len(free) == 2
    bench.listing.show_list("prior")
    assert len(shown_on_map(bench.campaign)) == 1
    bench.dock.show_review()
    assert shown_on_map(bench.campaign) == set()


def test_rows_name_the_site_in_which_they_lie_and_follow_its_changes(bench):
    bench.fill(count=2)
    place = bench.listing.lists.waiting("harvest")[1].geometry
    with bench.campaign.action("edit") as edit:
        site = edit.insert("sites", {"name": "Old quarry", "state": "to_do"}, place.buffer(10, 4))
    bench.listing.show()
    bench.tab.search.setText("old quarry")
    assert bench.tab.table.shown() == [bench.listing.lists.waiting("harvest")[1].uuid]
    with bench.campaign.action("edit") as edit:
        edit.update("sites", site, name="New quarry")
    bench.listing.show()
    assert bench.tab.table.shown() == []


def test_decided_rows_of_lists_are_taken_back_from_the_answered_list(bench):
    bench.fill(count=3)
    first, second, _third = bench.listing.lists.waiting("harvest")
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_N)
    bench.listing.show_list(ANSWERED)
    assert set(bench.tab.table.shown()) == {first.uuid, second.uuid}
    bench.tab.table.go_to(first.uuid)
    assert bench.listing.marker.shape().equals(first.geometry)
    bench.press(Qt.Key.Key_Backspace)
    assert states(bench.campaign) == ["open", "rejected", "open"] and labels(bench.campaign) == []


def test_sorting_by_place_goes_from_sheet_to_sheet(bench):
    bench.fill(count=4)
    table = bench.tab.table
    heads = [table.model().headerData(k, Qt.Orientation.Horizontal) for k in range(table.model().columnCount())]
    table.sortByColumn(heads.index("Place"), Qt.SortOrder.DescendingOrder)
    by_uuid = {each.uuid: each for each in bench.listing.lists.waiting("harvest")}
    shown = [by_uuid[uuid].geometry.boundingBox().xMinimum() for uuid in table.shown()]
    assert shown in (sorted(shown), sorted(shown, reverse=True))


def test_a_listing_that_was_removed_says_nothing_more_when_its_campaign_is_closed(campaign, interface):
    made = Bench(campaign, interface)
    made.fill(count=2)
    made.close()
    campaign.close()
    made.tab.list.setCurrentIndex(1)
    made.dock.show_review()
    made.dock.show_tab(made.dock.lists)
    made.tab.accept_all.click()
    assert made.said == []


def test_rows_that_are_accepted_together_teach_nothing_and_a_single_one_does(bench):
    bench.fill(count=4)
    bench.press(Qt.Key.Key_Return)
    bench.tab.table.selectAll()
    bench.press(Qt.Key.Key_Return)
    tools = sorted(row["tool"] for row in labels(bench.campaign))
    assert tools == ["harvest", "unseen", "unseen", "unseen"]


def test_a_key_with_shift_goes_to_one_row_and_selects_no_others(bench):
    bench.fill(count=4)
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    bench.tab.table.go_by(2)
    assert bench.tab.table.selected() == [bench.tab.table.current()]


def test_a_change_without_a_class_asks_for_a_digit_and_takes_one(bench):
    box = bench.campaign.scene[GEOMETRY].boundingBox()
    ring = QgsGeometry.fromRect(QgsRectangle(box.xMinimum(), box.yMaximum() - 50, box.xMinimum() + 50, box.yMaximum()))
    bench.listing.lists.add("change", [Found(ring, {}, "model", change="new")], "harvest")
    bench.listing.show_list("change")
    assert "The key of a class makes it a label" in bench.tab.title.text() and "⏎" not in bench.tab.title.text()
    bench.press(Qt.Key.Key_1)
    assert [row["class"] for row in labels(bench.campaign)] == [bench.session.active[0]]


def test_what_was_spent_on_a_row_that_could_not_be_decided_is_written_with_the_next_try(bench, monkeypatch):
    def refuse(*_row):
        raise CampaignError("No.")

    bench.fill(count=2)
    effort = bench.session.effort
    effort.is_counted = True
    effort.lap()
    effort.act(4)
    rows = bench.tab.table.shown()
    with monkeypatch.context() as patch:
        patch.setattr(Storage, "replace", refuse)
        with pytest.raises(CampaignError):
            bench.listing.lists.reject(rows)
    bench.listing.lists.reject(rows)
    assert [row["actions"] for row in bench.campaign.rows("candidates")] == [2, 2] and effort.lap().actions == 0


def test_what_is_small_on_the_image_is_shown_with_enough_around_it(bench):
    box, side = bench.campaign.scene[GEOMETRY].boundingBox(), bench.campaign.pixel_side()
    small = QgsRectangle(
        box.xMinimum() + 50, box.yMaximum() - 70, box.xMinimum() + 50 + side, box.yMaximum() - 70 + side
    )
    bench.listing.lists.add("harvest", [Found(QgsGeometry.fromRect(small), {"PIT": 1.0}, "model")], "harvest")
    bench.listing.show_list("harvest")
    assert bench.interface.canvas.extent().width() >= 60 * side
