"""Choosing the classes on the digit keys: at most nine, in an order."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.taxonomy import MOST_ACTIVE, NOT_MINING, Taxonomy
from .class_list import swatch
from .dialog_frame import say_buttons
from .help import help_button
from .look import MARGIN, SPACING, muted, tool_button

_NAME, _KEY = range(2)
_CODE = Qt.ItemDataRole.UserRole
_SIZE = (420, 520)
_VISIBLE_ROWS = 7


class ActiveClasses(QWidget):
    """The taxonomy as a tree with check boxes; a check takes the next free digit.

    Signals:
        changed: the choice is another one.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active: list[str] = []
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Classes on the digit keys"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Class"), self.tr("Key")])
        self.tree.setUniformRowHeights(True)
        self.tree.setMinimumHeight(_VISIBLE_ROWS * (self.fontMetrics().height() + 4))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_KEY, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.itemChanged.connect(self._on_checked)
        self.earlier = tool_button(
            self.tr("Earlier key"),
            self.tr("Give the selected class the key before"),
            self,
            QgsApplication.getThemeIcon("/mActionArrowUp.svg"),
        )
        self.later = tool_button(
            self.tr("Later key"),
            self.tr("Give the selected class the next key"),
            self,
            QgsApplication.getThemeIcon("/mActionArrowDown.svg"),
        )
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self.count = muted(QLabel(self))
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.count, 1)
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)

    def set_taxonomy(self, taxonomy: Taxonomy, active: Sequence[str]) -> None:
        """Show all classes; the active ones are checked and have their digits."""
        self._active = list(active)
        self.tree.blockSignals(True)
        self.tree.clear()
        items: dict[str, QTreeWidgetItem] = {}
        for entry in taxonomy.classes:
            item = QTreeWidgetItem([entry.name, ""])
            item.setData(_NAME, _CODE, entry.code)
            item.setIcon(_NAME, swatch(entry.colour))
            item.setToolTip(_NAME, entry.definition)
            if entry.code != NOT_MINING:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(_NAME, Qt.CheckState.Unchecked)
            items[entry.code] = item
        for entry in taxonomy.classes:
            if entry.parent:
                items[entry.parent].addChild(items[entry.code])
            else:
                self.tree.addTopLevelItem(items[entry.code])
        self._items = items
        for code in taxonomy.mining_codes():
            items[code].setExpanded(True)
        self.tree.blockSignals(False)
        self._show_keys()

    def active(self) -> list[str]:
        """Return the chosen codes in the order of their digits."""
        return list(self._active)

    def _on_checked(self, item: QTreeWidgetItem, _column: int) -> None:
        code = item.data(_NAME, _CODE)
        checked = item.checkState(_NAME) == Qt.CheckState.Checked
        if checked and code not in self._active and len(self._active) < MOST_ACTIVE:
            self._active.append(code)
        elif not checked and code in self._active:
            self._active.remove(code)
        self._show_keys()
        self.changed.emit()

    def _move(self, step: int) -> None:
        item = self.tree.currentItem()
        code = item.data(_NAME, _CODE) if item else ""
        if code not in self._active:
            return
        place = self._active.index(code)
        other = place + step
        if 0 <= other < len(self._active):
            self._active[place], self._active[other] = self._active[other], self._active[place]
            self._show_keys()
            self.changed.emit()

    def _show_keys(self) -> None:
        self.tree.blockSignals(True)
        for code, item in self._items.items():
            chosen = code in self._active
            if code == NOT_MINING:
                item.setText(_KEY, "N")
                continue
            item.setText(_KEY, str(self._active.index(code) + 1) if chosen else "")
            item.setCheckState(_NAME, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self.tree.blockSignals(False)
        self.count.setText(
            self.tr("%(chosen)d of %(most)d keys taken") % {"chosen": len(self._active), "most": MOST_ACTIVE}
        )


class ActiveClassesDialog(QDialog):
    """The same choice for a campaign that is open; applies to the next labels."""

    def __init__(self, taxonomy: Taxonomy, active: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Classes on the digit keys"))
        self.resize(*_SIZE)
        self.classes = ActiveClasses(self)
        self.classes.set_taxonomy(taxonomy, active)
        text = muted(
            QLabel(
                self.tr(
                    "Check up to nine classes; they get the keys 1 to 9 in that order. The others stay within reach "
                    "by search, and labels that exist are not changed."
                ),
                self,
            )
        )
        text.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        say_buttons(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.classes.changed.connect(self._check)
        head = QHBoxLayout()
        head.addWidget(text, 1)
        head.addWidget(help_button("classes", self), 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addLayout(head)
        layout.addWidget(self.classes, 1)
        layout.addWidget(self.buttons)
        self._check()

    def _check(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.classes.active()))
