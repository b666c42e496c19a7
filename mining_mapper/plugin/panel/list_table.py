"""The table of a list of candidates: sorted by any column, filtered by text, class, size and uncertainty."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QLocale, Qt
from qgis.PyQt.QtGui import QContextMenuEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ...core.measures import HECTARE
from .entries_model import OWN_ORDER, EntriesModel, Entry

_ALL = ""
_ROWS_OF_WIDTH = 60
_LEAST_ROOM = 300
_WIDEST_FIRST = 0.6


def in_words(value: float | None, digits: int = 2) -> str:
    """Return a number as people of this country write it, empty for none."""
    return "" if value is None else QLocale().toString(float(value), "f", digits)


def in_hectares(area: float | None) -> str:
    """Return an area in square metres as hectares."""
    return in_words(None if area is None else area / HECTARE)


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return the first and the last of rows (rising) that follow each other; Qt takes long for each range."""
    begins = [row for row, before in zip(rows, [None, *rows]) if before != row - 1]
    ends = [row for row, after in zip(rows, [*rows[1:], None]) if after != row + 1]
    return list(zip(begins, ends))


class ListTable(QTableView):
    """Rows of which one is current.

    Columns are sorted by a click on their head; a third click brings the list's own order back.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = EntriesModel(self)
        self._kept: tuple[str, list[str]] = ("", [])
        self._clicked = (OWN_ORDER, 0)
        self._is_fitted = True
        self.setModel(self._model)
        # Connected after the view itself, which forgets the current row first.
        self._model.modelAboutToBeReset.connect(self._keep)
        self._model.modelReset.connect(self._bring_back)
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
        # A head that knows what is selected asks about every cell whenever it is painted.
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        # So many rows say how wide a column is.
        header.setResizeContentsPrecision(_ROWS_OF_WIDTH)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(OWN_ORDER, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.sectionClicked.connect(self._on_head)
        self.setAccessibleName(self.tr("List"))

    # ------------------------------------------------------------ rows

    def set_entries(self, headers: Sequence[str], entries: Sequence[Entry]) -> None:
        """Show other rows; the current one stays where it is still there."""
        current = self.current()
        self.begin(headers)
        self.extend(entries)
        self.arrange()
        if current:
            self.go_to(current)

    def begin(self, headers: Sequence[str]) -> None:
        """Show no rows, and these columns; `extend` brings rows, and `arrange` puts them into their order."""
        same = tuple(headers) == self._model.headers
        self._model.clear(headers)
        if not same:
            self._clicked = (OWN_ORDER, 0)
            self.sortByColumn(OWN_ORDER, Qt.SortOrder.AscendingOrder)

    def extend(self, entries: Sequence[Entry]) -> None:
        """Add rows at the end; those that are there already become others where they are."""
        first = not self._model.rowCount()
        self._model.extend(entries)
        if first and entries:
            self._fit_columns()

    def _fit_columns(self) -> None:
        """Show columns whole, but for the first where its names would push all others out of sight."""
        self.resizeColumnsToContents()
        # A table that is out of sight, as beside the words of an empty list, does not know its width yet.
        self._is_fitted = self.isVisible()
        room = max(self.viewport().width(), _LEAST_ROOM)
        if self.horizontalHeader().length() > room:
            self.setColumnWidth(0, min(self.columnWidth(0), round(_WIDEST_FIRST * room)))

    def showEvent(self, event) -> None:
        """Fit the columns of rows that came while the table was out of sight."""
        super().showEvent(event)
        if not self._is_fitted:
            self._fit_columns()

    def focusInEvent(self, event) -> None:
        """Highlight the current row: Qt makes the first one current with the focus, and does not show it."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self._go_to_row(self.currentIndex().row())

    def arrange(self) -> None:
        """Sort and filter all rows anew; the current one and those selected stay so."""
        self._model.arrange()

    def put(self, entry: Entry) -> None:
        """Show a row as it is now, at its place; the current one stays current."""
        current = self.current()
        self._model.put(entry)
        if entry.uuid == current != self.current():
            self.go_to(current)

    def take(self, uuids: Collection[str]) -> None:
        """Take rows away; the one below is current where the current one was among them."""
        row = self.currentIndex().row()
        self._model.take(uuids)
        if row >= 0 and not self.selectionModel().hasSelection():
            self._go_to_row(min(max(self.currentIndex().row(), row), self._model.rowCount() - 1))

    def total(self) -> int:
        """Return the number of rows, shown or not."""
        return self._model.total()

    def codes(self) -> list[str]:
        """Return the classes of all rows, shown or not."""
        return self._model.codes()

    def marked(self, mark: str) -> int:
        """Return how many of all rows, shown or not, have a mark."""
        return self._model.marked(mark)

    def set_filter(self, text: str, code: str, least_area: float, least_unsure: float = 0.0) -> None:
        """Show only rows in which a text occurs, of a class, of at least an area (square metres), and as unsure.

        Rows of which nobody knows how unsure they are, are not left out for that.
        """
        wanted = text.casefold().strip()

        def accepts(entry: Entry) -> bool:
            by_class = code in (_ALL, entry.code)
            is_unsure = entry.unsure is None or entry.unsure >= least_unsure
            return by_class and is_unsure and entry.area >= least_area and wanted in " ".join(entry.texts).casefold()

        self._model.show_only(accepts)

    def shown(self, besides: str = "") -> list[str]:
        """Return the keys of the rows as they are sorted and filtered now.

        Args:
            besides: rows with this mark are left out; empty for none.
        """
        return [entry.uuid for entry in self._model.shown() if not besides or entry.mark != besides]

    # ------------------------------------------------------------ the current one

    def current(self) -> str:
        """Return the key of the current row, empty without one."""
        place = self.currentIndex()
        return self._model.entry(place.row()).uuid if place.isValid() else ""

    def selected(self) -> list[str]:
        """Return the keys of the selected rows, in the order shown."""
        # Qt's own list of rows asks about every cell.
        ranges = list(self.selectionModel().selection())
        rows = sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})
        return [self._model.entry(row).uuid for row in rows]

    def below(self, uuid: str) -> str:
        """Return the key of the row below one, empty where there is none."""
        row = self._model.row_of(uuid)
        return self._model.entry(row + 1).uuid if 0 <= row < self._model.rowCount() - 1 else ""

    def go_to(self, uuid: str) -> bool:
        """Make a row current; return whether it is shown."""
        row = self._model.row_of(uuid)
        if row >= 0:
            self._go_to_row(row)
        return row >= 0

    def go_by(self, steps: int) -> None:
        """Make the row so many places below current, at most the last."""
        last = self._model.rowCount() - 1
        self._go_to_row(min(max(self.currentIndex().row() + steps, 0), last))

    def go_to_top(self) -> None:
        """Make the first row current."""
        self._go_to_row(min(0, self._model.rowCount() - 1))

    def _go_to_row(self, row: int) -> None:
        if row < 0:
            return
        # `selectRow` looks at the keyboard: with Shift down (a key such as Shift+E) it would select what lies between.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        place = self._model.index(row, 0)
        # A row is gone to, and the columns that are looked at stay in view.
        side = self.horizontalScrollBar()
        aside = side.value()
        self.selectionModel().setCurrentIndex(place, flags)
        self.scrollTo(place)
        side.setValue(aside)

    def _keep(self) -> None:
        self._kept = self.current(), self.selected()

    def _bring_back(self) -> None:
        """Make the row current that was, and select those that were, before all rows were shown anew."""
        current, selected = self._kept
        self.go_to(current)
        if len(selected) < 2:
            return
        chosen, last = QItemSelection(), self._model.columnCount() - 1
        for first, end in _runs(self._model.rows_of(selected)):
            chosen.select(self._model.index(first, 0), self._model.index(end, last))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to sort: the heads of columns cannot be reached with the keyboard."""
        self.sort_menu().popup(self.viewport().mapToGlobal(event.pos()))

    def sort_menu(self) -> QMenu:
        """Return a menu of what rows can be sorted by, up and down."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        orders = (
            (self.tr("Sort by %s"), Qt.SortOrder.AscendingOrder),
            (self.tr("Sort by %s, falling"), Qt.SortOrder.DescendingOrder),
        )
        choices = [
            (words % head, column, order) for column, head in enumerate(self._model.headers) for words, order in orders
        ]
        choices.append((self.tr("Sort as listed"), OWN_ORDER, Qt.SortOrder.AscendingOrder))
        for words, column, order in choices:
            sort = partial(self.sortByColumn, column, order)
            menu.addAction(words).triggered.connect(lambda _checked=False, sort=sort: sort())
        return menu

    def _on_head(self, column: int) -> None:
        """Bring the list's own order back at the third click on a head."""
        before, times = self._clicked
        self._clicked = column, times + 1 if column == before else 1
        if self._clicked[1] > 2:
            self._clicked = (OWN_ORDER, 0)
            self.sortByColumn(OWN_ORDER, Qt.SortOrder.AscendingOrder)
