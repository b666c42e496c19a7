"""The classes of a campaign as a list: digit, colour, name, count; search reaches the whole taxonomy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QLocale, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.taxonomy import NOT_MINING, TaxonClass, Taxonomy
from ..tools.keys import Command, Keyed, caption, key_map

_KEY, _NAME, _COUNT = range(3)
_CODE = Qt.ItemDataRole.UserRole
_SHORTEST_ROWS, _USUAL_ROWS = 5, 7
_SWATCH = 14


def swatch(colour: str, size: int = _SWATCH) -> QIcon:
    """Return a square of a class's colour with an outline that shows on light and dark."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setPen(QColor(110, 110, 110))
    painter.setBrush(QColor(colour))
    painter.drawRect(1, 1, size - 3, size - 3)
    painter.end()
    icon = QIcon(pixmap)
    # Qt would tint it by the row's highlight, and the colour is what is to be read.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


class _Tree(QTreeWidget):
    """A tree that leaves every key but the arrows to the dock, instead of searching with it."""

    _OWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)

    def keyPressEvent(self, event) -> None:
        if event.key() in self._OWN:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(200, _USUAL_ROWS * self._row_height() + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _SHORTEST_ROWS * self._row_height() + 2 * self.frameWidth())

    def _row_height(self) -> int:
        return max(self.sizeHintForRow(0), self.fontMetrics().height() + 4)


class ClassList(QWidget):
    """Lets the interpreter pick the class of the next label.

    Signals:
        picked: code of the class that was chosen by click, arrow or digit.
        settled: a class was clicked, or found and taken with Enter: the list is not needed any more.
    """

    picked = pyqtSignal(str)
    settled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taxonomy: Taxonomy | None = None
        self._active: list[str] = []
        self._recent: list[str] = []
        self._counts: dict[str, int] = {}
        self._picked = ""
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setAccessibleName(self.tr("Find a class"))
        self.search.setPlaceholderText(self.tr("Class…"))
        tooltip = self.tr("Search all classes of the taxonomy by name or code (%s on the map)")
        Keyed(self.search, self.search.setToolTip, tooltip, Command.FIND_CLASS)
        self.search.textChanged.connect(self._fill)
        key_map().changed.connect(self._fill)
        self.search.returnPressed.connect(self._pick_first)
        self.tree = _Tree(self)
        self.tree.setAccessibleName(self.tr("Classes"))
        self.tree.setColumnCount(3)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(True)
        self.tree.setIndentation(14)
        self.tree.setUniformRowHeights(True)
        self.tree.setIconSize(QSize(_SWATCH, _SWATCH))
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(16)
        header.setSectionResizeMode(_KEY, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_COUNT, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._on_current)
        self.tree.itemClicked.connect(lambda _item, _column: self.settled.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)

    def set_taxonomy(self, taxonomy: Taxonomy, active: Sequence[str]) -> None:
        """Show the active classes in the order of their digits, then not mining with its look-alikes."""
        self._taxonomy, self._active = taxonomy, list(active)
        if self._picked not in taxonomy:
            # What was searched for among other classes means nothing here.
            self._picked = ""
            self.search.clear()
        self._fill()

    def set_recent(self, codes: Sequence[str]) -> None:
        """Show classes that were used last below those of the digits."""
        if list(codes) != self._recent:
            self._recent = list(codes)
            self._fill()

    def show_class(self, code: str) -> None:
        """Pick any class of the taxonomy; one that the list does not show is searched for."""
        if not self._pick_of_all(code) and self._taxonomy is not None and code in self._taxonomy:
            self.search.setText(self._taxonomy[code].name)
            self.pick(code)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many labels each class has."""
        self._counts = dict(counts)
        for item in self._items():
            item.setText(_COUNT, self._count_text(item.data(_NAME, _CODE)))

    def current(self) -> str:
        """Return the code of the picked class, also while a search hides it; empty before there are classes."""
        return self._picked

    def pick(self, code: str) -> bool:
        """Pick a class; return whether the list shows it."""
        for item in self._items():
            if item.data(_NAME, _CODE) == code:
                self.tree.setCurrentItem(item)
                return True
        return False

    def pick_digit(self, digit: int) -> bool:
        """Pick the class of a digit key; return whether there is one."""
        return 0 < digit <= len(self._active) and self._pick_of_all(self._active[digit - 1])

    def _pick_of_all(self, code: str) -> bool:
        """Pick a class that the list shows, or would show without what is searched for; return whether there is one."""
        if self.pick(code):
            return True
        self.search.clear()
        return self.pick(code)

    def _fill(self) -> None:
        if self._taxonomy is None:
            return
        kept = self._picked
        words = self.search.text().strip()
        self.tree.blockSignals(True)
        self.tree.clear()
        if words:
            self.tree.addTopLevelItems([self._row(entry) for entry in self._taxonomy.search(words)])
        else:
            self._fill_active(self._taxonomy)
        self.tree.blockSignals(False)
        if not (kept and self.pick(kept)) and self.tree.topLevelItemCount() and not words:
            self.tree.setCurrentItem(self.tree.topLevelItem(0))
        self.tree.updateGeometry()

    def _fill_active(self, taxonomy: Taxonomy) -> None:
        recent = [code for code in self._recent if code in taxonomy and code not in self._active]
        self.tree.addTopLevelItems([self._row(taxonomy[code]) for code in [*self._active, *recent]])
        if NOT_MINING not in taxonomy or NOT_MINING in self._active:
            return
        row = self._row(taxonomy[NOT_MINING])
        row.addChildren([self._row(taxonomy[code]) for code in taxonomy.children(NOT_MINING)])
        self.tree.addTopLevelItem(row)

    def _row(self, entry: TaxonClass) -> QTreeWidgetItem:
        item = QTreeWidgetItem(["", entry.name, self._count_text(entry.code)])
        item.setText(_KEY, self._key_of(entry.code))
        item.setIcon(_NAME, swatch(entry.colour))
        item.setData(_NAME, _CODE, entry.code)
        item.setToolTip(_NAME, f"<b>{entry.name}</b> ({entry.code})<br>{entry.definition}")
        item.setTextAlignment(_COUNT, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        return item

    def _key_of(self, code: str) -> str:
        if code in self._active:
            return caption(Command.CLASS, self._active.index(code) + 1)
        return caption(Command.NOT_MINING) if code == NOT_MINING else ""

    def _count_text(self, code: str) -> str:
        count = self._counts.get(code, 0)
        return QLocale().toString(count) if count else ""

    def _items(self) -> list[QTreeWidgetItem]:
        found = []
        for index in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(index)
            found.append(item)
            found.extend(item.child(child) for child in range(item.childCount()))
        return found

    def _pick_first(self) -> None:
        if self.tree.topLevelItemCount():
            self.tree.setCurrentItem(self.tree.topLevelItem(0))
            self.settled.emit()

    def _on_current(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._picked = item.data(_NAME, _CODE)
            self.picked.emit(self._picked)
