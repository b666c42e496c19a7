"""The rows of a list as they are sorted and filtered, a hundred thousand of them too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

OWN_ORDER = -1
"""Number of the column where rows are sorted by none, as Qt has it."""

_SINGLE = 5
"""Fewer rows than these are looked for one after the other."""

_FEW = 200
"""More rows are taken away by showing all others anew."""


class Entry(NamedTuple):
    """One row.

    Attributes:
        uuid: its key.
        code: its class.
        texts: what is shown, by column.
        values: what is sorted by, by column; None where it is not known, else of one kind in a column.
        icon: before the first text.
        area: square metres.
        place: where it comes in the list's own order.
        mark: what is special about it, empty for nothing.
        unsure: 0..1, None where nobody knows.
    """

    uuid: str
    code: str
    texts: tuple[str, ...]
    values: tuple[Any, ...]
    icon: Any = None
    area: float = 0.0
    place: Any = 0
    mark: str = ""
    unsure: float | None = None


class EntriesModel(QAbstractTableModel):
    """Keeps all rows of a list and shows some of them, sorted.

    Qt's own model for that asks about every pair of rows that it compares, which takes half a minute for a hundred
    thousand.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: tuple[str, ...] = ()
        self._entries: dict[str, Entry] = {}
        self._shown: list[str] = []
        # All rows in the list's own order, until one changes.
        self._in_order: list[Entry] | None = None
        self._codes: Counter[str] = Counter()
        self._marks: Counter[str] = Counter()
        self._column, self._falls = OWN_ORDER, False
        self._accepts: Callable[[Entry], bool] = lambda _entry: True

    # ------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of rows that are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column."""
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headers[section] if shown and section < len(self._headers) else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown in a cell, or what it is sorted by."""
        if not index.isValid():
            return None
        entry, column = self.entry(index.row()), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return entry.texts[column]
        if role == Qt.ItemDataRole.UserRole:
            return entry.values[column]
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return entry.icon
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(entry.values[column], (int, float)):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, or by the list's own order; what is not known comes last."""
        self._column, self._falls = column, order == Qt.SortOrder.DescendingOrder
        self.arrange()

    # ------------------------------------------------------------ rows

    @property
    def headers(self) -> tuple[str, ...]:
        """Names of the columns."""
        return self._headers

    def entry(self, row: int) -> Entry:
        """Return the row that is shown at a place."""
        return self._entries[self._shown[row]]

    def row_of(self, uuid: str) -> int:
        """Return the place at which a row is shown, -1 where it is not."""
        try:
            return self._shown.index(uuid) if uuid in self._entries else -1
        except ValueError:
            return -1

    def rows_of(self, uuids: Collection[str]) -> list[int]:
        """Return the places of those of some rows that are shown, from the top."""
        if len(uuids) < _SINGLE:
            return sorted(row for row in map(self.row_of, set(uuids)) if row >= 0)
        wanted = set(uuids)
        return [row for row, uuid in enumerate(self._shown) if uuid in wanted]

    def shown(self) -> list[Entry]:
        """Return the rows that are shown, in their order."""
        return [self._entries[uuid] for uuid in self._shown]

    def total(self) -> int:
        """Return the number of rows of the list, shown or not."""
        return len(self._entries)

    def codes(self) -> list[str]:
        """Return the classes of the rows of the list, shown or not."""
        return sorted(code for code, count in self._codes.items() if code and count > 0)

    def marked(self, mark: str) -> int:
        """Return how many rows of the list, shown or not, have a mark."""
        return self._marks[mark]

    def clear(self, headers: Sequence[str]) -> None:
        """Begin a list without rows."""
        self.beginResetModel()
        if tuple(headers) != self._headers:
            self._column = OWN_ORDER
        self._headers, self._entries, self._shown, self._in_order = tuple(headers), {}, [], None
        self._codes.clear()
        self._marks.clear()
        self.endResetModel()

    def extend(self, entries: Sequence[Entry]) -> None:
        """Add rows at the end, and let those that are known already be others; `arrange` puts them into their order."""
        new = [entry.uuid for entry in entries if entry.uuid not in self._entries and self._accepts(entry)]
        for entry in entries:
            self._note(entry)
        if new:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(new) - 1)
            self._shown += new
            self.endInsertRows()

    def put(self, entry: Entry) -> None:
        """Show a new row, or a known one as it is now, at its place."""
        before, row = self._entries.get(entry.uuid), self.row_of(entry.uuid)
        accepted = self._accepts(entry)
        if row >= 0 and accepted and not self._precedes(before, entry) and not self._precedes(entry, before):
            self._note(entry)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._headers) - 1))
            return
        if row >= 0:
            self._remove(row)
        self._note(entry)
        if accepted:
            place = self._place_of(entry)
            self.beginInsertRows(QModelIndex(), place, place)
            self._shown.insert(place, entry.uuid)
            self.endInsertRows()

    def take(self, uuids: Collection[str]) -> None:
        """Take rows away; those that are not there are none."""
        there = [uuid for uuid in uuids if uuid in self._entries]
        if len(there) > _FEW:
            # Who hears of the reset still asks for rows that are shown before it.
            self.beginResetModel()
            for uuid in there:
                self._forget(uuid)
            # Those that are left keep their order: to sort a hundred thousand again takes long.
            self._shown = [uuid for uuid in self._shown if uuid in self._entries]
            self.endResetModel()
            return
        for row in reversed(self.rows_of(there)):
            self._remove(row)
        for uuid in there:
            self._forget(uuid)

    def _note(self, entry: Entry) -> None:
        """Keep a row, and count it instead of what it was."""
        self._forget(entry.uuid)
        self._entries[entry.uuid] = entry
        self._in_order = None
        self._codes[entry.code] += 1
        self._marks[entry.mark] += 1

    def _forget(self, uuid: str) -> None:
        before = self._entries.pop(uuid, None)
        if before is not None:
            self._in_order = None
            self._codes[before.code] -= 1
            self._marks[before.mark] -= 1

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._shown[row]
        self.endRemoveRows()

    def show_only(self, accepts: Callable[[Entry], bool]) -> None:
        """Show only the rows for which something holds."""
        self._accepts = accepts
        self.arrange()

    def arrange(self) -> None:
        """Filter and sort all rows anew."""
        self.beginResetModel()
        self._shown = [entry.uuid for entry in self._arranged()]
        self.endResetModel()

    def _arranged(self) -> list[Entry]:
        if self._in_order is None:
            self._in_order = sorted(self._entries.values(), key=attrgetter("place"))
        entries = list(filter(self._accepts, self._in_order))
        column = self._column
        if column < 0:
            return entries
        known = [entry for entry in entries if entry.values[column] is not None]
        known.sort(key=lambda entry: entry.values[column], reverse=self._falls)
        return [*known, *(entry for entry in entries if entry.values[column] is None)]

    def _precedes(self, one: Entry, other: Entry) -> bool:
        """Return whether a row comes before another one as rows are sorted now."""
        if self._column >= 0:
            first, second = one.values[self._column], other.values[self._column]
            if first != second:
                if first is None or second is None:
                    return second is None
                return first > second if self._falls else first < second
        return one.place < other.place

    def _place_of(self, entry: Entry) -> int:
        """Return the place of a row among those that are shown: behind all that do not come after it."""
        low, high = 0, len(self._shown)
        while low < high:
            middle = (low + high) // 2
            if self._precedes(entry, self.entry(middle)):
                high = middle
            else:
                low = middle + 1
        return low
