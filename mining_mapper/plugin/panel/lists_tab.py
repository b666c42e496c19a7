"""The tab of lists: what a harvest, a prior layer or a later date came up with, and what was answered."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.measures import HECTARE
from ...core.taxonomy import Taxonomy
from ..tools.keys import Command, Keyed
from .answer_buttons import AnswerButton
from .class_list import swatch
from .help import help_button
from .list_table import ListTable
from .look import CARD_SPACING, MARGIN, SPACING, muted, tool_button
from .search_field import SearchField
from .seen_widget import SeenWidget
from .work_bar import WorkBar

ANSWERED = "answered"
"""Name of the list of what was answered already, beside the kinds of candidates."""

_LARGEST_HECTARES = 1e6
_COLUMNS = 3
_RETRACING = (Command.UNDO, Command.REDO)
_OF_ANSWERS = (Command.EDIT, *_RETRACING)
"""What can be done with what was answered."""


class ListsTab(SeenWidget):
    """Shows one list at a time and reports what the person wants.

    Signals:
        listChosen: name of a list.
        currentChanged: uuid of the row that is current now, empty for none.
        commanded: a command of the keys, pressed as a button, with its digit.
        acceptAllWanted: all rows that are shown shall be accepted.
        confirmWanted: all labels that did not change shall hold on this date too.
        importWanted, harvestWanted, detectWanted, changesWanted, clearWanted: from the menu.
    """

    listChosen = pyqtSignal(str)
    currentChanged = pyqtSignal(str)
    commanded = pyqtSignal(object, int)
    acceptAllWanted = pyqtSignal()
    confirmWanted = pyqtSignal()
    importWanted = pyqtSignal()
    harvestWanted = pyqtSignal()
    detectWanted = pyqtSignal()
    changesWanted = pyqtSignal()
    clearWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QComboBox(self)
        self.list.setAccessibleName(self.tr("List"))
        self.list.setToolTip(self.tr("Which list is shown; the number is what still waits"))
        self.add = QToolButton(self)
        self.search = SearchField(self)
        self.classes = QComboBox(self)
        self.least = QgsDoubleSpinBox(self)
        self.unsure = QgsDoubleSpinBox(self)
        self.table = ListTable(self)
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.empty = muted(QLabel(self))
        self.empty.setWordWrap(True)
        self.fill = AnswerButton(self.tr("Fill a list"), self)
        self.fill.clicked.connect(lambda _checked=False: self._fillers[self.name].trigger())
        self._fillers: dict[str, QAction] = {}
        self.commands: dict[Command, QToolButton] = {}
        self._arranged: tuple[Command, ...] = ()
        self.accept_all = tool_button(
            self.tr("Accept all shown"), self.tr("Make labels of all rows shown; one undo takes them back"), self
        )
        self.accept_all.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.accept_all.clicked.connect(self.acceptAllWanted)
        self.confirm = tool_button(
            "", self.tr("Carry all labels that did not change on to this date; one undo takes it back"), self
        )
        self.confirm.clicked.connect(self.confirmWanted)
        self.confirm.hide()
        self.work = WorkBar(self)
        self._make_menu()
        self._make_filters()
        self._make_commands()
        self._lay_out()
        self.list.currentIndexChanged.connect(lambda _index: self.listChosen.emit(self.name))
        self.table.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self.currentChanged.emit(self.table.current())
        )

    @property
    def name(self) -> str:
        """Name of the list that is shown."""
        return self.list.currentData() or ""

    def set_lists(self, lists: Sequence[tuple[str, str]]) -> None:
        """Offer lists, (name, text); the one that is shown stays."""
        current = self.name
        self.list.blockSignals(True)
        self.list.clear()
        for name, text in lists:
            self.list.addItem(text, name)
        self.list.setCurrentIndex(max(0, self.list.findData(current)))
        self.list.blockSignals(False)

    def show_list(self, name: str) -> None:
        """Show a list."""
        self.list.setCurrentIndex(max(0, self.list.findData(name)))

    def set_taxonomy(self, taxonomy: Taxonomy, codes: Sequence[str]) -> None:
        """Offer classes to filter by; the one that is chosen stays, where no row has it any more all are shown."""
        current = self.classes.currentData()
        self.classes.blockSignals(True)
        self.classes.clear()
        self.classes.addItem(self.tr("All classes"), "")
        for code in codes:
            if code in taxonomy:
                self.classes.addItem(swatch(taxonomy[code].colour), taxonomy[code].name, code)
        place = self.classes.findData(current)
        self.classes.setCurrentIndex(max(0, place))
        self.classes.blockSignals(False)
        if current and place < 0:
            self._filter()

    def set_deciding(self, deciding: bool, waits: bool, retraces: bool = False) -> None:
        """Show what can be done.

        Args:
            deciding: whether candidates are decided, or only looked at.
            waits: whether the list has rows.
            retraces: whether something can be undone or done again: perhaps what emptied the list.
        """
        for command, button in self.commands.items():
            possible = waits and (deciding or command in _OF_ANSWERS)
            button.setVisible(possible or (retraces and command in _RETRACING))
        self.accept_all.setVisible(waits and deciding)
        self._arrange(tuple(self.commands) if deciding else _OF_ANSWERS)
        for widget in (self.table, self.search, self.classes, self.least):
            widget.setVisible(waits)
        # An older map gives no probabilities, and answers are not guessed.
        self.unsure.setVisible(waits and deciding and self.name != "prior")
        self.empty.setVisible(not waits)
        filler = self._fillers.get(self.name)
        self.fill.setVisible(not waits and filler is not None)
        if filler is not None:
            self.fill.show_caption(filler.text())
            self.fill.setToolTip(filler.text())
            self.fill.setAccessibleName(filler.text())

    def set_unchanged(self, count: int, offered: bool) -> None:
        """Offer to confirm so many labels that did not change.

        Args:
            count: of them.
            offered: whether the list may have some; there the button stays, also once they are confirmed: what came to
                its place would be pressed by a second click.
        """
        self.confirm.setText(self.tr("Confirm unchanged (%d)") % count)
        self.confirm.setAccessibleName(self.confirm.text())
        self.confirm.setVisible(offered)
        self.confirm.setEnabled(count > 0)

    def _filter(self) -> None:
        least, unsure = self.least.value() * HECTARE, self.unsure.value()
        self.table.set_filter(self.search.text(), self.classes.currentData() or "", least, unsure)
        if not self.table.current():
            self.table.go_by(0)

    def _make_menu(self) -> None:
        menu = QMenu(self)
        entries = (
            ("harvest", self.tr("Harvest the model's map…"), self.harvestWanted),
            ("prior", self.tr("Import polygons of an older map…"), self.importWanted),
            ("detection", self.tr("Detect with a model from elsewhere…"), self.detectWanted),
            ("change", self.tr("Look for changes since an earlier date…"), self.changesWanted),
        )
        for name, text, signal in entries:
            self._fillers[name] = menu.addAction(text)
            self._fillers[name].triggered.connect(lambda _checked=False, signal=signal: signal.emit())
        menu.addAction(self.tr("Empty this list")).triggered.connect(lambda _checked=False: self.clearWanted.emit())
        self.add.setMenu(menu)
        self.add.setIcon(QgsApplication.getThemeIcon("/mActionAdd.svg"))
        self.add.setToolTip(self.tr("Fill a list"))
        self.add.setAccessibleName(self.tr("Fill a list"))
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _make_filters(self) -> None:
        self.search.setPlaceholderText(self.tr("Search…"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setToolTip(self.tr("Show only rows in which this text occurs"))
        self.search.textChanged.connect(lambda _text: self._filter())
        self.classes.setAccessibleName(self.tr("Class"))
        self.classes.setToolTip(self.tr("Show only one class"))
        self.classes.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.classes.currentIndexChanged.connect(lambda _index: self._filter())
        self.least.setRange(0, _LARGEST_HECTARES)
        self.least.setSuffix(self.tr(" ha or more"))
        self.least.setAccessibleName(self.tr("Least area"))
        self.least.setToolTip(self.tr("Show only rows of at least this area"))
        self.least.valueChanged.connect(lambda _value: self._filter())
        self.unsure.setRange(0, 1)
        self.unsure.setSingleStep(0.1)
        self.unsure.setPrefix(self.tr("unsure ≥ "))
        self.unsure.setAccessibleName(self.tr("Least uncertainty"))
        self.unsure.setToolTip(self.tr("Show only rows that the model is at least so unsure of, from 0 to 1"))
        self.unsure.valueChanged.connect(lambda _value: self._filter())

    def _make_commands(self) -> None:
        texts = {
            Command.AGREE: (self.tr("Accept"), self.tr("Make it a label of the class that is proposed")),
            Command.NOT_MINING: (
                self.tr("Reject"),
                self.tr("It is nothing; the keys of classes accept it as one of them"),
            ),
            Command.UNDECIDED: (self.tr("Unclear"), self.tr("It cannot be told from this image")),
            Command.LATER: (self.tr("Later"), self.tr("Put it at the end of the list")),
            Command.EDIT: (self.tr("Correct"), self.tr("Draw its outline anew, then accept it")),
            Command.SPLIT: (self.tr("Split"), self.tr("Part its outline along a line; each part is a row of its own")),
            Command.UNDO: (self.tr("Undo"), self.tr("Take the last action back")),
            Command.REDO: (self.tr("Redo"), self.tr("Do again what was taken back last")),
        }
        for command, (caption, tooltip) in texts.items():
            button = AnswerButton(caption, self)
            Keyed(button, button.show_caption, f"%s  {caption}", command)
            Keyed(button, button.setToolTip, f"{tooltip} (%s)", command)
            button.clicked.connect(lambda _checked=False, command=command: self.commanded.emit(command, 0))
            self.commands[command] = button
        self._make_corrections(self.commands[Command.EDIT])

    def _make_corrections(self, button: QToolButton) -> None:
        """Offer the other ways to correct an outline beside the first one."""
        menu = QMenu(button)
        ways = (
            (Command.EDIT, self.tr("Draw it anew")),
            (Command.VERTICES, self.tr("Accept it, then move its vertices")),
            (Command.ADJUST, self.tr("Accept it, then add and cut with the smart tool")),
        )
        for command, text in ways:
            action = menu.addAction(text)
            Keyed(action, action.setText, f"{text} (%s)", command)
            action.triggered.connect(lambda _checked=False, command=command: self.commanded.emit(command, 0))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.list, 1)
        head.addWidget(self.add)
        head.addWidget(help_button("lists", self))
        filters = QHBoxLayout()
        filters.setSpacing(SPACING)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.classes, 1)
        numbers = QHBoxLayout()
        numbers.setSpacing(SPACING)
        numbers.addWidget(self.least, 1)
        numbers.addWidget(self.unsure, 1)
        rows = self._buttons = QGridLayout()
        rows.setHorizontalSpacing(CARD_SPACING)
        rows.setVerticalSpacing(SPACING)
        for column in range(_COLUMNS):
            rows.setColumnStretch(column, 1)
        self._arrange(tuple(self.commands))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        layout.addLayout(head)
        layout.addWidget(self.title)
        layout.addWidget(self.empty)
        layout.addWidget(self.fill)
        layout.addLayout(filters)
        layout.addLayout(numbers)
        layout.addWidget(self.table, 1)
        layout.addLayout(rows)
        layout.addWidget(self.confirm)
        layout.addWidget(self.work)
        layout.addStretch(0)
        self.setTabOrder(self.list, self.table)
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _arrange(self, commands: tuple[Command, ...]) -> None:
        """Put the buttons of some commands beside each other, and what accepts all rows behind them."""
        if commands == self._arranged:
            return
        self._arranged = commands
        for button in (*self.commands.values(), self.accept_all):
            self._buttons.removeWidget(button)
        deciding = [self.commands[each] for each in commands if each not in _RETRACING]
        retracing = [self.commands[each] for each in commands if each in _RETRACING]
        rows = [deciding[at : at + _COLUMNS] for at in range(0, len(deciding), _COLUMNS)]
        for row, buttons in enumerate((*rows, retracing, [self.accept_all])):
            for column, button in enumerate(buttons):
                # The last one of a row has what is left of it: the keys of a redo need more than a column.
                span = _COLUMNS - column if button is buttons[-1] else 1
                self._buttons.addWidget(button, row, column, 1, span)
