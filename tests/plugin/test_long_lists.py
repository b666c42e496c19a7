"""Lists of many rows: read only while somebody looks at them, and walked through row by row."""

from __future__ import annotations

# ruff: noqa: F811
import pytest
from list_fixtures import bench  # noqa: F401
from panel_fixtures import campaign, image, interface  # noqa: F401
from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.plugin import lists, slices
from mining_mapper.plugin.listed import Found
from mining_mapper.plugin.panel import list_reading
from mining_mapper.plugin.panel.answered_rows import AnsweredRows
from mining_mapper.plugin.panel.lists_tab import ANSWERED
from mining_mapper.plugin.storage import Storage
from mining_mapper.plugin.tools.keys import Command, key_map

MANY = 300


def fill(made, count=MANY):
    box = made.campaign.scene["geometry"].boundingBox()
    found = []
    for k in range(count):
        x, y = box.xMinimum() + 20 * (k % 20), box.yMaximum() - 20 * (k // 20) - 20
        ring = QgsGeometry.fromWkt(f"POLYGON(({x} {y},{x + 9} {y},{x + 9} {y - 9},{x} {y - 9},{x} {y}))")
        found.append(Found(ring, {"PIT": 0.6, "WRD": 0.3, "NEG": 0.1}, "model"))
    made.listing.lists.add("harvest", found, "harvest")


def test_rows_are_read_when_the_tab_is_looked_at_and_not_before(bench, monkeypatch):
    read = []
    pages = bench.listing.lists.pages
    monkeypatch.setattr(bench.listing.lists, "pages", lambda kind: read.append(kind) or pages(kind))
    bench.dock.show_tab(bench.dock.label)
    fill(bench)
    QCoreApplication.processEvents()
    assert read == [] and bench.tab.table.shown() == []
    bench.dock.show_tab(bench.dock.lists)
    assert read == ["harvest"] and len(bench.tab.table.shown()) == MANY
    bench.dock.show_tab(bench.dock.label)
    bench.dock.show_tab(bench.dock.lists)
    assert read == ["harvest"], "nothing has changed since"


def slow(monkeypatch):
    """Let every turn of the window's thread end after its first page."""
    monkeypatch.setattr(slices, "TURN_SECONDS", 0.0)
    monkeypatch.setattr(lists, "PAGE", 40)
    monkeypatch.setattr(list_reading, "PAGE", 40)


def test_the_first_rows_are_there_at_once_and_the_window_answers_while_others_come(bench, wait_for, monkeypatch):
    slow(monkeypatch)
    fill(bench)
    bench.listing.show_list("harvest")
    table, reading = bench.tab.table, bench.listing.reading
    assert 40 <= len(table.shown()) < MANY and reading.is_busy and table.current() == table.shown()[0]
    assert "Reading the list" in bench.tab.title.text() and not bench.tab.accept_all.isEnabled()
    first, second = table.shown()[:2]
    bench.press(Qt.Key.Key_N)
    assert table.current() == second and bench.campaign.row("candidates", first)["state"] == "rejected"
    last = bench.listing.lists.waiting("harvest")[-1].uuid
    bench.listing.lists.reject([last])
    wait_for(lambda: not reading.is_busy)
    shown = table.shown()
    assert shown == [each.uuid for each in bench.listing.lists.waiting("harvest")] and len(shown) == MANY - 2
    assert table.current() == second and bench.tab.accept_all.isEnabled()
    assert "2 of 300 decided" in bench.tab.title.text() and "298" in bench.tab.list.currentText()


def test_the_window_answers_too_where_each_page_lacks_rows_that_are_not_shown(bench, wait_for, monkeypatch):
    slow(monkeypatch)
    bench.dock.show_tab(bench.dock.label)
    fill(bench)
    pages = bench.listing.lists.pages
    monkeypatch.setattr(bench.listing.lists, "pages", lambda kind: (page[:-1] for page in pages(kind)))
    bench.dock.show_tab(bench.dock.lists)
    table, reading = bench.tab.table, bench.listing.reading
    assert reading.is_busy and 39 <= len(table.shown()) < MANY // 2 + 40
    wait_for(lambda: not reading.is_busy)
    assert len(table.shown()) == MANY - 8


def test_what_was_put_off_before_stands_at_the_end_once_all_rows_are_read(bench, wait_for, monkeypatch):
    slow(monkeypatch)
    fill(bench)
    first = bench.listing.lists.waiting("harvest")[0].uuid
    bench.listing.lists.later([first])
    bench.listing.show_list("harvest")
    wait_for(lambda: not bench.listing.reading.is_busy)
    assert bench.tab.table.shown()[-1] == first


def test_a_decision_reads_its_row_and_no_other(bench, monkeypatch):
    fill(bench)
    bench.listing.show_list("harvest")
    read = []
    rows = Storage._read
    monkeypatch.setattr(
        Storage, "_read", lambda *args, **more: (lambda found: read.append(len(found[0])) or found)(rows(*args, **more))
    )
    decided = bench.tab.table.current()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_N, Qt.Key.Key_2, Qt.Key.Key_U, Qt.Key.Key_S, Qt.Key.Key_Backspace):
        bench.press(key)
    bench.session.redo()
    bench.session.undo_answer(decided, "candidates")
    QCoreApplication.processEvents()
    assert max(read) < 20
    assert bench.tab.table.shown() == [each.uuid for each in bench.listing.lists.waiting("harvest")]


def test_many_rows_that_an_undo_brings_back_are_shown_in_their_order(bench, wait_for, monkeypatch):
    fill(bench)
    bench.listing.show_list("harvest")
    before, table = bench.tab.table.shown(), bench.tab.table
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    slow(monkeypatch)
    bench.tab.accept_all.click()
    wait_for(lambda: bench.session.turns.action is None)
    assert table.shown() == [] and bench.tab.empty.isVisible()
    bench.session.undo()
    wait_for(lambda: bench.session.turns.action is None and not bench.listing.reading.is_busy)
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert table.shown() == before and table.current() in before


def test_answers_that_an_undo_takes_back_leave_their_list_without_being_read_again(bench, wait_for, monkeypatch):
    fill(bench)
    bench.listing.show_list("harvest")
    bench.press(Qt.Key.Key_N)
    bench.tab.accept_all.click()
    wait_for(lambda: bench.session.turns.action is None)
    bench.listing.show_list(ANSWERED)
    wait_for(lambda: not bench.listing.reading.is_busy)
    assert len(bench.tab.table.shown()) == MANY
    read = []
    monkeypatch.setattr(AnsweredRows, "those_of", lambda _rows, uuids: read.append(uuids) or [])
    bench.tab.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    bench.session.undo()
    wait_for(lambda: bench.session.turns.action is None)
    assert read == [] and len(bench.tab.table.shown()) == 1
    bench.session.undo()
    assert bench.tab.table.shown() == []


@pytest.mark.parametrize("column", [-1, 1])
def test_rows_that_are_left_keep_their_order_and_stay_selected_when_many_go(bench, column):
    fill(bench, 30)
    bench.listing.show_list("harvest")
    table = bench.tab.table
    table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    before = table.shown()
    entries = [table.model().entry(row)._replace(uuid=f"{copy} {row}") for copy in range(20) for row in range(30)]
    table.extend(entries)
    table.arrange()
    assert len(table.shown()) == 630
    table.selectAll()
    table.take([entry.uuid for entry in entries])
    assert table.shown() == before and table.selected() == before
    table.go_to(before[3])
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected() == before[3:5]


def test_sites_that_change_are_named_in_all_rows_while_the_list_stays(bench, wait_for, monkeypatch):
    fill(bench)
    bench.listing.show_list("harvest")
    slow(monkeypatch)
    column = [bench.tab.table.model().headerData(k, Qt.Orientation.Horizontal) for k in range(7)].index("Site")
    with bench.campaign.action("edit") as edit:
        edit.insert("sites", {"name": "Quarry", "state": "to_do"}, bench.campaign.scene["geometry"])
    assert len(bench.tab.table.shown()) == MANY
    wait_for(lambda: not bench.listing.reading.is_busy)
    model = bench.tab.table.model()
    assert {model.entry(row).texts[column] for row in range(MANY)} == {"Quarry"}


def test_what_an_edit_of_a_label_changes_is_shown_in_the_list_of_answers(bench):
    fill(bench, 3)
    bench.listing.show_list("harvest")
    bench.press(Qt.Key.Key_Return)
    bench.listing.show_list(ANSWERED)
    label = bench.campaign.rows("labels")[0]
    assert [bench.tab.table.model().entry(0).code] == [label["class"]] == ["PIT"]
    layer = bench.campaign.layer("labels")
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("class"), "WRD")
    assert layer.commitChanges()
    assert bench.tab.table.model().entry(0).code == "WRD"
    bench.session.undo()
    assert bench.tab.table.model().entry(0).code == "PIT"
    bench.session.undo()
    assert bench.tab.table.shown() == []


def test_another_list_that_changes_a_list_behind_is_not_mixed_into_the_one_in_front(bench):
    fill(bench, 3)
    bench.listing.show_list("harvest")
    shown = bench.tab.table.shown()
    where = bench.listing.lists.waiting("harvest")[0].geometry
    bench.listing.lists.add("prior", [Found(where, {"PIT": 1.0}, "older map")], "import")
    assert bench.tab.table.shown() == shown and "Older map (1 left)" in bench.tab.list.itemText(1)
    bench.listing.show_list("prior")
    assert len(bench.tab.table.shown()) == 1
    bench.listing.lists.clear("prior")
    assert bench.tab.table.shown() == [] and bench.tab.empty.isVisible()


def test_a_key_decides_the_current_row_of_many_and_goes_to_the_one_below(bench):
    fill(bench)
    bench.listing.show_list("harvest")
    rows = bench.tab.table.shown()
    bench.tab.table.go_to(rows[200])
    bench.press(Qt.Key.Key_N)
    assert bench.tab.table.current() == rows[201] and rows[200] not in bench.tab.table.shown()
    bench.tab.table.go_to(rows[-1])
    assert bench.tab.table.below(rows[-1]) == "" and bench.tab.table.below(rows[-2]) == rows[-1]
    bench.press(Qt.Key.Key_N)
    assert bench.tab.table.current() in rows and bench.tab.table.current() != rows[-1]
    assert not bench.tab.table.go_to(rows[200]) and bench.tab.table.below(rows[200]) == ""


@pytest.mark.parametrize("many", [[], [{}], [{"PIT": 0.2, "WRD": 0.2, "NEG": 0.4}, {}, {"NEG": 0.7, "PIT": 0.3}]])
def test_the_classes_of_many_are_those_of_each(many):
    taxonomy = load_taxonomy(presets()[0])
    assert taxonomy.likeliest_of(many) == [taxonomy.likeliest(scores) for scores in many]
    if len(many) > 1:
        assert taxonomy.likeliest_of(many) == ["PIT", "", "NEG"]


@pytest.fixture
def keys():
    yield key_map()
    key_map().reset()


def test_hints_name_the_keys_that_are_set_and_follow_when_others_are_chosen(bench, keys):
    fill(bench, 2)
    where = bench.listing.lists.waiting("harvest")[0].geometry
    change = Found(where, {"PIT": 0.9}, "since 2021", change="new")
    withheld = Found(where, {"PIT": 0.9}, "model", arm="control")
    bench.listing.lists.add("change", [change], "changes")
    bench.listing.lists.add("prior", [withheld], "import")
    title = bench.tab.title
    bench.listing.show_list("change")
    assert "⏎ or the key of a class" in title.text()
    keys.choose(Command.AGREE, "K")
    assert "K or the key of a class" in title.text() and "⏎" not in title.text()
    bench.listing.show_list("prior")
    assert "press K" in title.text()
    bench.listing.show_list(ANSWERED)
    assert title.text().startswith("K asks one again, ⌫ takes")
    keys.choose(Command.UNDO, "Ctrl+K")
    assert "Ctrl+K takes" in title.text()
    bench.listing.show_list("harvest")
    bench.press(Qt.Key.Key_E)
    keys.choose(Command.DISMISS, "Q")
    bench.listing.take_focus()
    bench.press(Qt.Key.Key_X)
    assert [said for said in bench.said if "gives up" in said][-1].endswith("(Q gives up).")


def test_answers_are_sorted_by_the_number_of_their_round_by_place_and_by_site(bench):
    campaign = bench.campaign
    frame = {"uuid": "f", "scene": campaign.scene["uuid"], "seed": 1, "units": 9}
    box = campaign.scene["geometry"].boundingBox()
    with campaign.action("answer") as edit:
        edit.insert("frames", frame)
        for number in (2, 10, 9):
            x, y = box.xMinimum() + 30 * number, box.yMaximum() - 40
            ring = f"POLYGON(({x} {y},{x + 9} {y},{x + 9} {y - 9},{x} {y - 9},{x} {y}))"
            about = {"frame": frame["uuid"], "scene": frame["scene"], "round": number, "unit": number, "order": number}
            draw = edit.insert(
                "draws", {**about, "state": "answered", "area": 81.0, "answered": "2026-01-01T00:00:00Z"}
            )
            about = {"scene": frame["scene"], "draw": draw, "state": "accepted", "round": number}
            edit.insert("candidates", about, QgsGeometry.fromWkt(ring))
        left = QgsRectangle(box.xMinimum(), box.yMinimum(), box.xMinimum() + 200, box.yMaximum())
        edit.insert("sites", {"name": "Old mine", "state": "to_do"}, QgsGeometry.fromRect(left))
    bench.listing.show_list(ANSWERED)
    table = bench.tab.table
    columns = {name: place for place, name in enumerate(table.model().headers)}

    def column(name):
        return [table.model().index(row, columns[name]).data() for row in range(table.model().rowCount())]

    table.sortByColumn(columns["Asked by"], Qt.SortOrder.AscendingOrder)
    assert column("Asked by") == ["round 2", "round 9", "round 10"]
    assert column("Site") == ["Old mine", "", ""] and column("Place")[0] == "A1"
    # Rows outside of all sites come last.
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table.sortByColumn(columns["Site"], order)
        assert column("Asked by")[0] == "round 2"
    table.sortByColumn(columns["Place"], Qt.SortOrder.DescendingOrder)
    assert column("Asked by") == ["round 10", "round 9", "round 2"]
    bench.tab.search.setText("round 9")
    assert column("Asked by") == ["round 9"]
