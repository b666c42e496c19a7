"""Buttons to answer with: classes below the question, and small choices that come and go."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from .look import SPACING, muted


class AnswerButton(QToolButton):
    """Something to answer with; a name that is too long even for a whole line loses its end."""

    _MARGINS, _ICON = 16, 18

    def __init__(self, caption: str, parent: QWidget, icon: QIcon | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._beside = self._MARGINS
        self.setAccessibleName(caption)
        self.setToolTip(caption)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        if icon is not None:
            self._beside += self._ICON
            self.setIcon(icon)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def natural_width(self) -> int:
        """Return the room that the whole caption takes."""
        return self.fontMetrics().horizontalAdvance(self._caption) + self._beside

    def show_caption(self, caption: str) -> None:
        """Show another caption."""
        self._caption = caption
        if self.isVisible():
            self._shorten()
        else:
            self.setText(caption)

    def showEvent(self, event) -> None:
        """Shorten what was said in the meantime."""
        self._shorten()
        super().showEvent(event)

    def resizeEvent(self, event) -> None:
        """Shorten the caption to the room that there is."""
        self._shorten()
        super().resizeEvent(event)

    def _shorten(self) -> None:
        room = self.width() - self._beside
        self.setText(self.fontMetrics().elidedText(self._caption, Qt.TextElideMode.ElideRight, room))


class AnswerButtons(QWidget):
    """Answers to choose from, two in a row where all names fit, below each other otherwise."""

    _ROW_SPACING = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[AnswerButton] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACING)
        self._grid.setVerticalSpacing(self._ROW_SPACING)

    def set_buttons(self, buttons: list[AnswerButton]) -> None:
        """Show these buttons instead of those before."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = buttons
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event) -> None:
        """Use as many columns as fit."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        widest = max((button.natural_width() for button in self.buttons), default=0)
        columns = 2 if 2 * widest + SPACING <= self.width() else 1
        if columns == self._columns:
            return
        self._columns = columns
        for index, button in enumerate(self.buttons):
            self._grid.addWidget(button, index // columns, index % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)


class Choices(QWidget):
    """A row of small choices that asks for nothing: it goes away with the next answer.

    Signals:
        chosen: value of the choice.
        offered: whether digits choose here from now on.
    """

    chosen = pyqtSignal(str)
    offered = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[str] = []
        self._texts: list[str] = []
        self._caption = muted(QLabel(self))
        self._caption.setWordWrap(True)
        self._buttons = AnswerButtons(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._caption)
        layout.addWidget(self._buttons)
        self.hide()

    def offer(self, caption: str, choices: Sequence[tuple[str, str]], numbered: bool) -> None:
        """Show (value, text) choices; numbered ones answer to digits, in place of the classes."""
        self.withdraw()
        self._caption.setText(caption)
        self._values = [value for value, _text in choices] if numbered else []
        self._texts = [text for _value, text in choices]
        buttons = []
        for number, (value, text) in enumerate(choices, 1):
            button = AnswerButton(f"{number}  {text}" if numbered else text, self._buttons)
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            buttons.append(button)
        self._buttons.set_buttons(buttons)
        self.show()
        self.offered.emit(numbered)

    def withdraw(self) -> None:
        """Offer nothing any more."""
        self._values = []
        self._buttons.set_buttons([])
        self.hide()
        self.offered.emit(False)

    def takes_digits(self) -> bool:
        """Whether digits choose here now."""
        return bool(self._values)

    def on_digits(self) -> list[tuple[str, str]]:
        """Return (value, text) of what digits choose here now, from 1 on; empty where they do not."""
        return list(zip(self._values, self._texts))

    def choose_digit(self, digit: int) -> None:
        """Choose by digit; digits without a choice do nothing."""
        if 0 < digit <= len(self._values):
            self.chosen.emit(self._values[digit - 1])
