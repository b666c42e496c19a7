"""The tab of sites: the work list, who has what, and what can be said of a place."""

from __future__ import annotations

from enum import Enum

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.schema import SITE_STATES
from ..column_words import value_words
from ..tools.keys import Command, Keyed
from .help import help_button
from .list_table import ListTable
from .look import MARGIN, SPACING, muted, tool_button
from .rows_layout import RowsLayout
from .search_field import SearchField
from .seen_widget import SeenWidget


class Deed(Enum):
    """What can be done with a site, and what takes that back."""

    HOLD = "hold"
    RELEASE = "release"
    DONE = "done"
    NOTHING = "nothing"
    UNCLEAR = "unclear"
    UNDO = "undo"
    REDO = "redo"


KEYS = {
    Command.AGREE: Deed.DONE,
    Command.NOT_MINING: Deed.NOTHING,
    Command.UNDECIDED: Deed.UNCLEAR,
    Command.HOLD_SITE: Deed.HOLD,
    Command.UNDO: Deed.UNDO,
    Command.REDO: Deed.REDO,
}
"""Which key does what with the current site."""

RETRACING = (Deed.UNDO, Deed.REDO)
"""What needs no site: perhaps it brings one back."""


class SitesTab(SeenWidget):
    """Shows the list and reports what the person wants.

    Signals:
        nextWanted: go to the next unfinished site.
        deedWanted: a `Deed`.
        noteWritten: text.
        noteSettled: Enter was pressed in the note: the keys belong to the map again.
        currentChanged: uuid of the current site, empty for none.
        importWanted, gridWanted, searchedWanted: from the menu.
    """

    nextWanted = pyqtSignal()
    deedWanted = pyqtSignal(object)
    noteWritten = pyqtSignal(str)
    noteSettled = pyqtSignal()
    currentChanged = pyqtSignal(str)
    importWanted = pyqtSignal()
    gridWanted = pyqtSignal()
    searchedWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self)
        self.states = QComboBox(self)
        self.add = QToolButton(self)
        self.table = ListTable(self)
        self.empty = muted(QLabel(self))
        self.empty.setWordWrap(True)
        self.empty.setText(
            self.tr(
                "No sites yet. A site is a place to look at: a mine of a register, a point of OpenStreetMap, or a cell "
                "of a grid. Finishing one records that its ground was searched, without which no label means no mine."
            )
        )
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.note = QLineEdit(self)
        self.progress = muted(QLabel(self))
        self.progress.setWordWrap(True)
        self.next = QPushButton(QgsApplication.getThemeIcon("/mActionArrowRight.svg"), "", self)
        self.import_button = QPushButton(self.tr("Import sites…"), self)
        self.deeds: dict[Deed, QToolButton] = {}
        self._make()
        self._lay_out()
        self.show_state(False, "")

    def show_state(self, some: bool, progress: str, retraces: bool = False) -> None:
        """Show whether there are sites, and how far everybody is.

        Args:
            some: whether the list has rows.
            progress: a sentence.
            retraces: whether something can be undone or done again: perhaps what emptied the list.
        """
        for widget in (self.table, self.search, self.states, self.note, self.next, self.about):
            widget.setVisible(some)
        for deed, button in self.deeds.items():
            button.setVisible(some or (retraces and deed in RETRACING))
        self.empty.setVisible(not some)
        self.import_button.setVisible(not some)
        self.progress.setText(progress)
        self.progress.setVisible(bool(progress))

    def show_site(self, about: str, open_for_me: bool) -> None:
        """Show what is known of the current site; nothing can be done with one that somebody else holds."""
        self.about.setText(about)
        for deed, button in self.deeds.items():
            button.setEnabled(open_for_me or deed in RETRACING)

    @property
    def is_noting(self) -> bool:
        """Whether somebody has typed a note that is not kept yet."""
        return self.note.hasFocus() and self.note.isModified()

    def show_note(self, note: str) -> None:
        """Show the note of the current site."""
        self.note.blockSignals(True)
        self.note.setText(note)
        self.note.blockSignals(False)

    def _filter(self) -> None:
        self.table.set_filter(self.search.text(), self.states.currentData() or "", 0.0)
        if not self.table.current():
            self.table.go_by(0)
        if not self.table.current():
            # Nothing tells that the current row is hidden; what cannot be seen in the list is not to be decided.
            self.currentChanged.emit("")

    def _make(self) -> None:
        self.search.setPlaceholderText(self.tr("Search…"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setToolTip(self.tr("Show only sites in which this text occurs"))
        self.search.textChanged.connect(lambda _text: self._filter())
        self.states.addItem(self.tr("All states"), "")
        for state in SITE_STATES:
            self.states.addItem(value_words("state", state), state)
        self.states.setAccessibleName(self.tr("State"))
        self.states.setToolTip(self.tr("Show only sites of one state"))
        self.states.currentIndexChanged.connect(lambda _index: self._filter())
        menu = QMenu(self)
        for text, signal in (
            (self.tr("Import sites…"), self.importWanted),
            (self.tr("Cells of a grid…"), self.gridWanted),
            (self.tr("The selected polygon was searched"), self.searchedWanted),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, signal=signal: signal.emit())
        self.add.setMenu(menu)
        self.add.setIcon(QgsApplication.getThemeIcon("/mActionAdd.svg"))
        self.add.setToolTip(self.tr("Add sites, or mark ground as searched"))
        self.add.setAccessibleName(self.tr("Add sites"))
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.import_button.clicked.connect(self.importWanted)
        Keyed(self.next, self.next.setText, self.tr("Next unfinished (%s)"), Command.NEXT_SITE)
        tooltip = self.tr("Go to the next site that nobody has finished (%s)")
        Keyed(self.next, self.next.setToolTip, tooltip, Command.NEXT_SITE)
        self.next.clicked.connect(self.nextWanted)
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setToolTip(self.tr("A note on the site; kept when you leave the field, Enter goes back to the map"))
        self.note.returnPressed.connect(self.noteSettled)
        self.note.editingFinished.connect(lambda: self.noteWritten.emit(self.note.text()))
        self.table.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self.currentChanged.emit(self.table.current())
        )
        self._make_deeds()

    def _make_deeds(self) -> None:
        commands = {deed: command for command, deed in KEYS.items()}
        texts = {
            Deed.DONE: (self.tr("Done"), self.tr("All mining of the site is drawn; its ground was searched")),
            Deed.NOTHING: (self.tr("Nothing found"), self.tr("No mining here; the ground was searched")),
            Deed.UNCLEAR: (self.tr("Unclear extent"), self.tr("It is a mine, but its extent cannot be told here")),
            Deed.HOLD: (self.tr("Hold"), self.tr("Take the site, so that nobody else begins it")),
            Deed.RELEASE: (self.tr("Release"), self.tr("Give the site back to the list")),
            Deed.UNDO: (self.tr("Undo"), self.tr("Take the last action back")),
            Deed.REDO: (self.tr("Redo"), self.tr("Do again what was taken back last")),
        }
        for deed, (caption, tooltip) in texts.items():
            button = tool_button(caption, tooltip, self)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            if deed in commands:
                Keyed(button, button.setText, f"%s  {caption}", commands[deed])
                Keyed(button, button.setToolTip, f"{tooltip} (%s)", commands[deed])
            button.clicked.connect(lambda _checked=False, deed=deed: self.deedWanted.emit(deed))
            self.deeds[deed] = button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(self.search, 1)
        head.addWidget(self.states)
        # Keeps the buttons at the edge where there is nothing to search in.
        head.addStretch(0)
        head.addWidget(self.add)
        head.addWidget(help_button("sites", self))
        deeds = RowsLayout()
        for button in self.deeds.values():
            deeds.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        layout.addLayout(head)
        layout.addWidget(self.empty)
        layout.addWidget(self.import_button)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.next)
        layout.addWidget(self.about)
        layout.addWidget(self.note)
        layout.addLayout(deeds)
        layout.addWidget(self.progress)
        layout.addStretch(0)
