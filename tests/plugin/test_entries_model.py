"""The rows of a list: what is changed one by one is what sorting and filtering all of them anew would show."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QPersistentModelIndex, QPoint, Qt
from qgis.PyQt.QtGui import QContextMenuEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QVBoxLayout, QWidget

from mining_mapper.plugin.panel.entries_model import EntriesModel, Entry
from mining_mapper.plugin.panel.list_table import ListTable

HEADS = ["Class", "ha"]


def entry(number, code="PIT", area=None, place=None):
    value = None if area is None else float(area)
    return Entry(f"row {number}", code, (code, str(value)), (code, value), None, value or 0.0, place or number)


rows = st.builds(
    entry,
    st.integers(0, 30),
    st.sampled_from(["PIT", "WRD", "TSF"]),
    st.none() | st.integers(0, 5),
    st.integers(0, 40),
)
deeds = st.one_of(
    st.tuples(st.just("put"), rows),
    st.tuples(st.just("take"), st.lists(st.integers(0, 30).map(lambda number: f"row {number}"), max_size=8)),
    st.tuples(st.just("sort"), st.tuples(st.integers(-1, 1), st.booleans())),
    st.tuples(st.just("only"), st.sampled_from(["", "PIT", "WRD"])),
)


def do(model, deed, what):
    if deed == "put":
        model.put(what)
    elif deed == "take":
        model.take(what)
    elif deed == "sort":
        order = Qt.SortOrder.DescendingOrder if what[1] else Qt.SortOrder.AscendingOrder
        model.sort(what[0], order)
    else:
        model.show_only(lambda each: what in ("", each.code))


@settings(max_examples=60, deadline=None)
@given(first=st.lists(rows, max_size=12, unique_by=lambda each: each.uuid), what=st.lists(deeds, max_size=12))
@example(first=[entry(1)], what=[("take", ["row 1", "row 1"])])
def test_rows_that_come_and_go_one_by_one_stand_where_all_would(qgis_app, first, what):
    model = EntriesModel()
    model.clear(HEADS)
    model.extend(first)
    model.arrange()
    told = []
    model.rowsInserted.connect(lambda _p, begin, end: told.append(end - begin + 1))
    model.rowsRemoved.connect(lambda _p, begin, end: told.append(begin - end - 1))
    model.modelReset.connect(lambda: told.clear() or told.append(model.rowCount()))
    told.append(model.rowCount())
    for deed, about in what:
        do(model, deed, about)
        assert sum(told) == model.rowCount()
        shown = model.shown()
        assert {model.row_of(each.uuid) for each in shown} == set(range(len(shown)))
        keys = [(sort_key(model, each), each.place) for each in shown]
        model.arrange()
        again = model.shown()
        assert {each.uuid for each in again} == {each.uuid for each in shown}
        assert [(sort_key(model, each), each.place) for each in again] == keys
        assert model.codes() == sorted({each.code for each in model._entries.values()})


def sort_key(model, each):
    return each.values[model._column] if model._column >= 0 else None


def test_what_is_not_known_comes_last_up_and_down_and_equal_ones_in_their_own_order(qgis_app):
    model = EntriesModel()
    model.clear(HEADS)
    model.extend([entry(1, area=2), entry(2), entry(3, area=1), entry(4, area=2), entry(5)])
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert [each.uuid[-1] for each in model.shown()] == ["3", "1", "4", "2", "5"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [each.uuid[-1] for each in model.shown()] == ["1", "4", "3", "2", "5"]
    model.put(entry(6, area=1.5))
    assert [each.uuid[-1] for each in model.shown()] == ["1", "4", "6", "3", "2", "5"]


@pytest.fixture
def table(qgis_app):
    made = ListTable()
    made.set_entries(HEADS, [entry(number, "PIT" if number % 2 else "WRD", area=9 - number) for number in range(8)])
    made.resize(300, 300)
    made.show()
    yield made
    made.close()


def head(table, column):
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def numbers(table):
    return [int(uuid.split()[1]) for uuid in table.shown()]


def test_a_head_sorts_up_and_down_and_the_third_click_brings_the_own_order_back(table):
    table.go_to("row 3")
    head(table, 1)
    assert numbers(table) == [7, 6, 5, 4, 3, 2, 1, 0] and table.current() == "row 3"
    head(table, 1)
    assert numbers(table) == list(range(8))
    head(table, 0)
    assert numbers(table) == [1, 3, 5, 7, 0, 2, 4, 6]
    head(table, 0)
    head(table, 0)
    assert numbers(table) == list(range(8)) and table.current() == "row 3" and table.selected() == ["row 3"]
    head(table, 0)
    assert numbers(table) == [1, 3, 5, 7, 0, 2, 4, 6]


def test_the_columns_that_are_looked_at_stay_in_view_when_rows_are_sorted_and_gone_through(table, wait_for):
    table.setFixedSize(120, 200)
    table.setColumnWidth(0, 100)
    side = table.horizontalScrollBar()
    wait_for(lambda: table.width() == 120 and side.maximum() > 0)
    side.setValue(side.maximum())
    shown = side.value()
    assert shown > 0
    table.go_by(0)
    head(table, 1)
    assert side.value() == shown
    table.go_by(1)
    assert side.value() == shown


def test_the_menu_key_sorts_without_a_mouse(table):
    words = [action.text() for action in table.sort_menu().actions()]
    assert words == ["Sort by Class", "Sort by Class, falling", "Sort by ha", "Sort by ha, falling", "Sort as listed"]
    table.setFocus()
    for downs, wanted in ((3, [7, 6, 5, 4, 3, 2, 1, 0]), (5, list(range(8)))):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)))
        QCoreApplication.sendEvent(table.viewport(), event)
        menu = QApplication.activePopupWidget()
        for _ in range(downs):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        assert numbers(table) == wanted


def test_the_row_below_is_current_when_the_current_one_goes_and_others_leave_it_alone(table):
    table.go_to("row 3")
    table.take(["row 1"])
    assert table.current() == "row 3" and table.selected() == ["row 3"]
    table.take(["row 3"])
    assert table.current() == "row 4" and table.selected() == ["row 4"]
    table.take([f"row {number}" for number in (4, 5, 6, 7)])
    assert table.current() == "row 2"
    table.take(["row 0", "row 2"])
    assert table.current() == "" and table.shown() == []


def test_rows_that_are_selected_stay_so_when_they_are_sorted(table):
    table.selectAll()
    assert len(table.selected()) == 8
    table.set_filter("", "PIT", 0)
    assert sorted(table.selected()) == sorted(table.shown()) and len(table.selected()) == 4
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert table.selected() == table.shown()


def test_a_thousand_rows_that_go_at_once_leave_the_others_in_their_order(qgis_app):
    model = EntriesModel()
    model.clear(HEADS)
    model.extend([entry(number) for number in range(1500)])
    kept = QPersistentModelIndex(model.index(3, 0))
    model.take([f"row {number}" for number in range(1, 1500) if number % 3])
    assert [each.uuid for each in model.shown()] == [f"row {number}" for number in range(0, 1500, 3)]
    assert not kept.isValid()


def test_a_long_name_leaves_room_for_the_other_columns_and_is_read_whole_where_there_is_room(qgis_app):
    table = ListTable()
    table.resize(330, 200)
    long = "Haul road, conveyor belt, railway or pipeline of a mine"
    table.set_entries(HEADS, [entry(1, area=12), entry(2, long, area=3)])
    edge = table.viewport().width() or table.width()
    assert table.columnViewportPosition(1) + table.columnWidth(1) <= edge
    assert table.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == long
    # The same where the table was never in sight before, and had another size.
    place = QWidget()
    QVBoxLayout(place).addWidget(ListTable(place))
    table = place.findChild(ListTable)
    table.hide()
    place.resize(330, 200)
    place.show()
    table.set_entries(HEADS, [entry(1, area=12), entry(2, long, area=3)])
    table.show()
    QApplication.processEvents()
    assert table.columnViewportPosition(1) + table.columnWidth(1) <= table.viewport().width()
    place.close()
    table = ListTable()
    table.resize(900, 200)
    table.show()
    table.set_entries(HEADS, [entry(1, area=12), entry(2, long, area=3)])
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)


def test_the_heads_of_a_list_of_which_all_is_selected_ask_about_no_row_when_they_are_painted(qgis_app, monkeypatch):
    asked = []

    def flags(model, index):
        asked.append(index.row())
        return QAbstractTableModel.flags(model, index)

    monkeypatch.setattr(EntriesModel, "flags", flags, raising=False)
    table = ListTable()
    table.set_entries(["Class", "ha"], [Entry(str(k), "PIT", ("", ""), (k, k), None, 1.0, k) for k in range(2000)])
    table.show()
    table.selectAll()
    QCoreApplication.processEvents()
    asked.clear()
    table.horizontalHeader().viewport().repaint()
    assert len(set(asked)) < 100 and len(table.selected()) == 2000
    table.close()
