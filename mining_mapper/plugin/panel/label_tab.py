"""The tab of labelling by hand: class, card, what sticks to the next label, and the tools."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.schema import DELINEATIONS, STATUSES
from ...core.taxonomy import Taxonomy
from ..column_words import value_words
from ..examples import SIDE
from ..tools.keys import Command, Keyed
from .class_list import ClassList
from .guard_menu import GuardMenu
from .help import help_button
from .look import CARD_SPACING, MARGIN, SPACING, muted, own_icon, tool_button
from .note_field import NoteField
from .rows_layout import RowsLayout

DEFAULT_CONFIDENCE = 3


MOST_COMPARED, EXAMPLES_EACH = 3, 2
"""Classes that are shown beside each other, and pictures of each."""


class ClassCard(QFrame):
    """How to recognise a class, and what it is taken for; with pictures of own labels where wished.

    Signals:
        compareToggled: whether pictures are shown.
    """

    compareToggled = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title = QLabel(self)
        self.key = QLabel(self)
        self.likes = muted(QLabel(self))
        self.compare = QCheckBox(self.tr("Compare with own labels"), self)
        self.compare.setToolTip(self.tr("Show labels of this campaign: of the class and of what it is taken for"))
        self.compare.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.compare.toggled.connect(self._on_compare)
        self.pictures = QWidget(self)
        self.pictures.hide()
        self._grid = QGridLayout(self.pictures)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(CARD_SPACING)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, SPACING, MARGIN, SPACING)
        layout.setSpacing(CARD_SPACING)
        for label in (self.title, self.key, self.likes):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            layout.addWidget(label)
        layout.addWidget(self.compare)
        layout.addWidget(self.pictures)

    def compares(self) -> bool:
        """Whether pictures are wanted."""
        return self.compare.isChecked()

    def show_examples(self, classes: Sequence[tuple[str, Sequence[QImage]]]) -> None:
        """Show pictures of labels, a column a class: (its name, its pictures)."""
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        for column, (name, images) in enumerate(classes):
            self._grid.addWidget(self._caption(name), 0, column)
            for row, image in enumerate(images, 1):
                picture = QLabel(self.pictures)
                picture.setPixmap(QPixmap.fromImage(image))
                picture.setAccessibleName(self.tr("A label of %s") % name)
                self._grid.addWidget(picture, row, column, Qt.AlignmentFlag.AlignTop)
            if not images:
                nothing = muted(QLabel(self.tr("no label yet"), self.pictures))
                self._grid.addWidget(nothing, 1, column, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(column, 1)

    def _caption(self, name: str) -> QLabel:
        caption = QLabel(self.pictures)
        caption.setText(caption.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, SIDE))
        caption.setToolTip(name)
        return caption

    def _on_compare(self, wanted: bool) -> None:
        self.pictures.setVisible(wanted)
        self.compareToggled.emit(wanted)

    def show_class(self, taxonomy: Taxonomy, code: str) -> None:
        """Show a class; nothing for an empty code."""
        self.setVisible(bool(code))
        if not code:
            return
        entry = taxonomy[code]
        alike = [taxonomy[other].name for other in taxonomy.look_alikes(code)]
        self.title.setText(f"<b>{entry.name}</b>")
        self.title.setToolTip(entry.definition)
        self.key.setText(entry.key or entry.definition)
        self.likes.setText(self.tr("Looks like: %s") % ", ".join(alike))
        self.likes.setVisible(bool(alike))


class StickyRow(QWidget):
    """Status, delineation and confidence: what the next label gets as well, until changed.

    Signals:
        changed: name of the property (``status``, ``delineation``, ``confidence``) and its value.
    """

    changed = pyqtSignal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._captions = {
            "status": self.tr("Status"),
            "delineation": self.tr("Delineation"),
            "confidence": self.tr("Confidence"),
        }
        self.status = self._combo(
            "status",
            [("–", ""), *((value_words("status", code), code) for code in STATUSES)],
            self.tr("State of the mine, given to every next label until you change it (%s)"),
        )
        self.delineation = self._combo(
            "delineation",
            [(self.tr("tight"), "tight"), (self.tr("envelope"), "envelope")],
            self.tr("Rule of the outline: tight follows the feature itself, envelope takes the whole site (%s)"),
        )
        self.confidence = self._combo(
            "confidence",
            [
                (self.tr("1 guess"), 1),
                (self.tr("2 likely"), 2),
                (self.tr("3 sure"), 3),
                (self.tr("4 known"), 4),
            ],
            self.tr("How sure you are: a guess, likely, sure, or known from another source (%s)"),
        )
        self.set_values("", DELINEATIONS[1], DEFAULT_CONFIDENCE)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACING)
        grid.setVerticalSpacing(2)
        columns = (("status", self.status), ("delineation", self.delineation), ("confidence", self.confidence))
        for column, (name, combo) in enumerate(columns):
            label = muted(QLabel(self._captions[name], self))
            label.setBuddy(combo)
            grid.addWidget(label, 0, column)
            grid.addWidget(combo, 1, column)
            grid.setColumnStretch(column, 1)

    def set_values(self, status: str, delineation: str, confidence: int) -> None:
        """Show values without reporting them as a change."""
        pairs = ((self.status, status), (self.delineation, delineation), (self.confidence, confidence))
        for combo, value in pairs:
            combo.blockSignals(True)
            combo.setCurrentIndex(max(0, combo.findData(value)))
            combo.blockSignals(False)

    def step(self, name: str) -> str:
        """Choose the next value of a property, after the last the first one; return its caption and the value's."""
        combo: QComboBox = getattr(self, name)
        combo.setCurrentIndex((combo.currentIndex() + 1) % combo.count())
        return f"{self._captions[name]}: {combo.currentText()}"

    def _combo(self, name: str, entries: list[tuple[str, object]], tooltip: str) -> QComboBox:
        combo = QComboBox(self)
        for caption, value in entries:
            combo.addItem(caption, value)
        Keyed(combo, combo.setToolTip, tooltip, Command(name))
        # Reached with Tab; a click leaves the focus, and so the keys, on the map.
        combo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(6)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.currentIndexChanged.connect(lambda _index: self.changed.emit(name, combo.currentData()))
        return combo


class LabelTab(QWidget):
    """Pick a class, then click a unit or draw a polygon.

    Signals:
        unitToolToggled: whether objects shall be taken by click.
        wireToggled: whether outlines shall be drawn that follow edges.
        mendWanted: mend overlaps, gaps, slivers and broken outlines.
        drawWanted: QGIS's own tool for drawing polygons shall start.
        undoWanted, redoWanted: take the last label back, or do again what was taken back.
        chooserWanted: choose the classes on the digit keys.
        moreWanted: find more like the unit that was clicked last.
    """

    unitToolToggled = pyqtSignal(bool)
    wireToggled = pyqtSignal(bool)
    mendWanted = pyqtSignal()
    drawWanted = pyqtSignal()
    undoWanted = pyqtSignal()
    redoWanted = pyqtSignal()
    chooserWanted = pyqtSignal()
    moreWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taxonomy: Taxonomy | None = None
        self.classes = ClassList(self)
        self.card = ClassCard(self)
        self.sticky = StickyRow(self)
        self.note = NoteField(self)
        self.day = muted(QLabel(self))
        self.day.setWordWrap(True)
        self.day.setToolTip(self.tr("What this day took; more in the tab Effort"))
        self.day.hide()
        self.hint = muted(QLabel(self))
        self.hint.setWordWrap(True)
        self.unit_tool = self._tool(
            self.tr("Smart"),
            self.tr("Click the object that is outlined, drag over several; + and − change its size (%s)"),
            own_icon("unit.svg"),
            Command.SMART,
        )
        self.wire_tool = self._tool(
            self.tr("Outline"),
            self.tr("Drag around the object, or click a few places along its edge; the outline follows the image (%s)"),
            QgsApplication.getThemeIcon("/mActionCapturePolygon.svg"),
            Command.OUTLINE,
        )
        for button in (self.unit_tool, self.wire_tool):
            button.setCheckable(True)
        self.guard = GuardMenu(self)
        self.draw = self._tool(
            self.tr("Draw"),
            self.tr("Draw with QGIS's own tool, with its snapping and tracing; the class is filled in"),
            QgsApplication.getThemeIcon("/mActionToggleEditing.svg"),
        )
        self.draw.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.undo = self._tool(
            self.tr("Undo"),
            self.tr("Take the last label back (%s)"),
            QgsApplication.getThemeIcon("/mActionUndo.svg"),
            Command.UNDO,
        )
        self.redo = self._tool(
            self.tr("Redo"),
            self.tr("Do again what was taken back last (%s)"),
            QgsApplication.getThemeIcon("/mActionRedo.svg"),
            Command.REDO,
        )
        for button in (self.undo, self.redo):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.more = self._tool(
            self.tr("Find more like this unit"),
            self.tr("Let the next candidates be units that resemble the one that you clicked last (%s)"),
            QgsApplication.getThemeIcon("/mActionIdentify.svg"),
            Command.MORE,
        )
        self.more.hide()
        self.chooser = tool_button(
            self.tr("Digits…"),
            self.tr("Choose the classes on the keys 1 to 9"),
            self,
            QgsApplication.getThemeIcon("/mActionOptions.svg"),
        )
        self.chooser.setAutoRaise(True)
        self._connect()
        self._lay_out()

    def set_taxonomy(self, taxonomy: Taxonomy, active: Sequence[str]) -> None:
        """Show the taxonomy; the active classes have the digits."""
        self._taxonomy = taxonomy
        self.classes.set_taxonomy(taxonomy, active)
        self._show_card(self.classes.current())

    def set_day(self, words: str) -> None:
        """Show what the day took; nothing for an empty text."""
        self.day.setText(words)
        self.day.setVisible(bool(words))

    def set_units_exist(self, exist: bool, why_not: str = "") -> None:
        """Say what stands in for the units as long as there are none."""
        self.hint.setText(why_not)
        self.hint.setVisible(bool(why_not) and not exist)

    def _connect(self) -> None:
        self.classes.picked.connect(self._show_card)
        self.unit_tool.toggled.connect(self.unitToolToggled)
        self.wire_tool.toggled.connect(self.wireToggled)
        self.guard.mendWanted.connect(self.mendWanted)
        self.draw.clicked.connect(self.drawWanted)
        self.undo.clicked.connect(self.undoWanted)
        self.redo.clicked.connect(self.redoWanted)
        self.more.clicked.connect(self.moreWanted)
        self.chooser.clicked.connect(self.chooserWanted)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        title = QLabel(f"<b>{self.tr('Class of the next label')}</b>", self)
        title.setWordWrap(True)
        head.addWidget(title, 1)
        head.addWidget(self.chooser)
        head.addWidget(self.guard)
        head.addWidget(help_button("label", self))
        tools = RowsLayout()
        for button in (self.unit_tool, self.wire_tool, self.draw, self._beside(self.undo, self.redo)):
            tools.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        layout.addLayout(head)
        layout.addWidget(self.classes, 1)
        layout.addWidget(self.card)
        layout.addWidget(self.sticky)
        layout.addWidget(self.note)
        layout.addLayout(tools)
        layout.addWidget(self.more)
        layout.addWidget(self.hint)
        layout.addWidget(self.day)

    def _beside(self, *buttons: QToolButton) -> QWidget:
        """Return buttons that stay in one line."""
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        for button in buttons:
            row.addWidget(button)
        return pair

    def _tool(self, caption: str, tooltip: str, icon, command: Command | None = None) -> QToolButton:
        button = tool_button(caption, tooltip, self, icon)
        if command is not None:
            Keyed(button, button.setToolTip, tooltip, command)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _show_card(self, code: str) -> None:
        if self._taxonomy is not None:
            self.card.show_class(self._taxonomy, code)
