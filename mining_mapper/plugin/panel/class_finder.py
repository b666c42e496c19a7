"""Finds any class from the map: type a few letters, Enter takes it, Esc gives up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt
from qgis.PyQt.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...core.taxonomy import Taxonomy
from .class_list import swatch
from .look import SPACING

_SIZE = (320, 300)
_CODE = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class ClassFinder(QFrame):
    """A small window over the map; what was used last stands first.

    Args:
        taxonomy: all of its classes can be found, groups as well.
        recent: codes that were used last.
        chosen: gets the code that was taken.
        parent: over which it opens, at the upper left.
    """

    def __init__(
        self, taxonomy: Taxonomy, recent: Sequence[str], chosen: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._taxonomy = taxonomy
        self._recent = [code for code in recent if code in taxonomy]
        self._chosen = chosen
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Class: name, code, or what it looks like"))
        self.search.setAccessibleName(self.tr("Find a class"))
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("Classes found"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setUniformItemSizes(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        layout.setSpacing(SPACING)
        layout.addWidget(self.search)
        layout.addWidget(self.found, 1)
        self.resize(*_SIZE)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._take)
        self.found.itemClicked.connect(lambda _item: self._take())
        self.search.installEventFilter(self)
        self._fill("")

    def open(self) -> None:
        """Show it at the upper left of its parent, ready to type."""
        self.move(self.parentWidget().mapToGlobal(QPoint(SPACING, SPACING)))
        self.show()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move through the list while letters are typed."""
        if event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            row = self.found.currentRow() + _MOVES[event.key()]
            self.found.setCurrentRow(min(max(row, 0), self.found.count() - 1))
            return True
        return super().eventFilter(watched, event)

    def _fill(self, text: str) -> None:
        self.found.clear()
        found = list(self._taxonomy.search(text))
        if not text.strip():
            first = [self._taxonomy[code] for code in self._recent]
            found = first + [entry for entry in found if entry not in first]
        for entry in found:
            line = " › ".join(self._taxonomy[code].name for code in reversed(self._taxonomy.ancestors(entry.code)))
            item = QListWidgetItem(swatch(entry.colour), f"{entry.name}   {entry.code}", self.found)
            item.setToolTip(f"{line}<br>{entry.key or entry.definition}")
            item.setData(_CODE, entry.code)
        self.found.setCurrentRow(0)

    def _take(self) -> None:
        item = self.found.currentItem()
        if item is None:
            return
        code = item.data(_CODE)
        self.close()
        self._chosen(code)
