"""The table of a list of candidates: sorted by any column, filtered by text, class and size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelectionModel, QLocale, QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_ALL = ""


_SQUARE_METRES = 10_000.0


def in_words(value: float | None, digits: int = 2) -> str:
    """Return a number as people of this country write it, empty for none."""
    return "" if value is None else QLocale().toString(float(value), "f", digits)


def in_hectares(area: float | None) -> str:
    """Return an area in square metres as hectares."""
    return in_words(None if area is None else area / _SQUARE_METRES)


@dataclass(frozen=True)
class Entry:
    """One row: its key, its class, what is shown (text by column) and what is sorted by (value by column)."""

    uuid: str
    code: str
    texts: tuple[str, ...]
    values: tuple[Any, ...]
    icon: Any = None
    area: float = 0.0


class EntriesModel(QAbstractTableModel):
    """The rows of a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headers: tuple[str, ...] = ()
        self._entries: list[Entry] = []
        self._rows: dict[str, int] = {}

    def set_entries(self, headers: Sequence[str], entries: Sequence[Entry]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._headers, self._entries = tuple(headers), list(entries)
        self._rows = {entry.uuid: row for row, entry in enumerate(self._entries)}
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return a row by its place before sorting."""
        return self._entries[row]

    def row_of(self, uuid: str) -> int:
        """Return the place of a row before sorting, -1 without one."""
        return self._rows.get(uuid, -1)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column."""
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headers[section] if shown and section < len(self._headers) else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, value to sort by, or the colour of the class."""
        entry = self._entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return entry.texts[index.column()]
        if role == Qt.ItemDataRole.UserRole:
            return entry.values[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return entry.icon
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(entry.values[index.column()], (int, float)):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


class _Filter(QSortFilterProxyModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accepts: Callable[[Entry], bool] = lambda _entry: True
        self.setSortRole(Qt.ItemDataRole.UserRole)

    def filterAcceptsRow(self, row: int, _parent: QModelIndex) -> bool:
        return self.accepts(self.sourceModel().entry(row))

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        one, other = (index.data(Qt.ItemDataRole.UserRole) for index in (left, right))
        # What is not known comes last, and values of one column are of one kind.
        return (one is None, one if one is not None else 0) < (other is None, other if other is not None else 0)


class ListTable(QTableView):
    """Rows of which one is current.

    Columns are sorted by a click on their head; a third click brings the list's own order back.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = EntriesModel(self)
        self._filter = _Filter(self)
        self._filter.setSourceModel(self._model)
        self.setModel(self._filter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setAccessibleName(self.tr("List"))

    def set_entries(self, headers: Sequence[str], entries: Sequence[Entry]) -> None:
        """Show other rows; the current one stays where it is still there."""
        current = self.current()
        same = headers == [self._model.headerData(k, Qt.Orientation.Horizontal) for k in range(len(headers))]
        first = not same or not self._model.rowCount()
        self._model.set_entries(headers, entries)
        if not same:
            self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        if first:
            self.resizeColumnsToContents()
        if current:
            self.go_to(current)

    def set_filter(self, text: str, code: str, least_area: float) -> None:
        """Show only rows in which a text occurs, of a class, of at least an area (square metres)."""
        wanted = text.casefold().strip()

        def accepts(entry: Entry) -> bool:
            by_class = code in (_ALL, entry.code)
            return by_class and entry.area >= least_area and wanted in " ".join(entry.texts).casefold()

        self._filter.accepts = accepts
        self._filter.invalidateFilter()

    def shown(self) -> list[str]:
        """Return the keys of the rows as they are sorted and filtered now."""
        return [self._uuid_at(row) for row in range(self._filter.rowCount())]

    def current(self) -> str:
        """Return the key of the current row, empty without one."""
        place = self._filter.mapToSource(self.currentIndex())
        return self._model.entry(place.row()).uuid if place.isValid() else ""

    def selected(self) -> list[str]:
        """Return the keys of the selected rows, in the order shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._uuid_at(row) for row in rows]

    def below(self, uuid: str) -> str:
        """Return the key of the row below one, empty where there is none."""
        row = self._row_of(uuid)
        return self._uuid_at(row + 1) if 0 <= row < self._filter.rowCount() - 1 else ""

    def go_to(self, uuid: str) -> bool:
        """Make a row current; return whether it is shown."""
        row = self._row_of(uuid)
        if row < 0:
            return False
        self._go_to_row(row)
        return True

    def go_by(self, steps: int) -> None:
        """Make the row so many places below current, at most the last."""
        last = self._filter.rowCount() - 1
        if last >= 0:
            self._go_to_row(min(max(self.currentIndex().row() + steps, 0), last))

    def _row_of(self, uuid: str) -> int:
        """Return the row in which a key is shown, -1 where it is not."""
        row = self._model.row_of(uuid)
        return -1 if row < 0 else self._filter.mapFromSource(self._model.index(row, 0)).row()

    def _uuid_at(self, row: int) -> str:
        return self._model.entry(self._filter.mapToSource(self._filter.index(row, 0)).row()).uuid

    def _go_to_row(self, row: int) -> None:
        # `selectRow` looks at the keyboard: with Shift down (a key such as Shift+E) it would select what lies between.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        place = self._filter.index(row, 0)
        self.selectionModel().setCurrentIndex(place, flags)
        self.scrollTo(place)
