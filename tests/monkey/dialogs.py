"""What the monkey does while a window or a menu waits for it: use it, answer it, or give it up."""

from __future__ import annotations

from pathlib import Path
from random import Random

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QWidget,
)

from .hands import click, told, usable, use

PATIENCE = 14
"""Actions in one waiting window, after which it is given up."""

# What would end the process, change the engine's environment for good, or leave the folder of the run.
FORBIDDEN = frozenset(
    {
        *("Install", "Repair", "Remove", "Remove…", "Install…", "Repair…", "Move…", "Choose…", "Exit QGIS", "Quit"),
        *("Browse", "…", "..."),
    }
)


class Dialogs:
    """Answers whatever waits.

    Args:
        readable: files that may be opened.
        out: folder of new files.
    """

    def __init__(self, readable: list[Path], out: Path) -> None:
        self._readable = readable
        self._out = out
        self._waiting: QWidget | None = None
        self._patience = PATIENCE
        self._made = 0

    def waiting(self) -> QWidget | None:
        """Return the menu or window that must be answered before anything else can be done."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget()

    def answer(self, waiting: QWidget, rng: Random) -> str:
        """Do one thing in what waits."""
        if waiting is not self._waiting:
            self._waiting, self._patience = waiting, PATIENCE
        self._patience -= 1
        if isinstance(waiting, QFileDialog):
            return self._answer_files(waiting, rng)
        if waiting is QApplication.activePopupWidget():
            return self._answer_popup(waiting, rng)
        if self._patience < 0:
            return self._give_up(waiting)
        if isinstance(waiting, QMessageBox):
            return self._press_button(waiting, rng)
        way = rng.random()
        if way < 0.55:
            return self.use_something(waiting, rng)
        if way < 0.75:
            return self._press_button(waiting, rng)
        key = Qt.Key.Key_Escape if way < 0.9 else Qt.Key.Key_Return
        QTest.keyClick(QApplication.focusWidget() or waiting, key)
        return f"key {key} in {type(waiting).__name__}"

    def use_something(self, window: QWidget, rng: Random) -> str:
        """Use a widget of a window."""
        found = [each for each in usable(window) if not is_forbidden(each)]
        if not found:
            QTest.keyClick(window, Qt.Key.Key_Escape)
            return f"Esc in {type(window).__name__}"
        return f"{type(window).__name__}: {use(rng.choice(found), rng)}"

    def _press_button(self, waiting: QWidget, rng: Random) -> str:
        buttons = [each for each in usable(waiting, (QAbstractButton,)) if not is_forbidden(each)]
        if not buttons:
            return self._give_up(waiting)
        button = rng.choice(buttons)
        name = told(button)
        click(button, rng)
        return f"{type(waiting).__name__} “{waiting.windowTitle()}”: {name}"

    def _answer_popup(self, popup: QWidget, rng: Random) -> str:
        if self._patience < 0 or rng.random() < 0.2 or not isinstance(popup, QMenu):
            QTest.keyClick(
                popup, rng.choice((Qt.Key.Key_Escape, Qt.Key.Key_Return)) if self._patience > 0 else Qt.Key.Key_Escape
            )
            if self._patience < 0:
                popup.close()
            return f"left {type(popup).__name__}"
        actions = [each for each in popup.actions() if each.isVisible() and each.isEnabled() and not each.isSeparator()]
        actions = [each for each in actions if each.text().replace("&", "") not in FORBIDDEN]
        if not actions:
            QTest.keyClick(popup, Qt.Key.Key_Escape)
            return "left an empty menu"
        action = rng.choice(actions)
        text = action.text()
        popup.setActiveAction(action)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        return f"menu “{text}”"

    def _answer_files(self, dialog: QFileDialog, rng: Random) -> str:
        fields = dialog.findChildren(QLineEdit)
        if self._patience < 0 or rng.random() < 0.3 or not fields:
            dialog.reject()
            return "left the choice of files"
        if dialog.acceptMode() == QFileDialog.AcceptMode.AcceptOpen:
            path = rng.choice(self._readable)
        else:
            self._made += 1
            path = self._out / f"made_{self._made}"
        if dialog.fileMode() in (QFileDialog.FileMode.Directory,):
            path = self._out
        fields[0].setText(str(path))
        QTest.keyClick(fields[0], Qt.Key.Key_Return)
        return f"chose {path.name}"

    def _give_up(self, waiting: QWidget) -> str:
        name = type(waiting).__name__
        if isinstance(waiting, QDialog) and self._patience > -4:
            waiting.reject()
        else:
            waiting.close()
        return f"gave up {name}"


def is_forbidden(widget: QWidget) -> bool:
    """Return whether a widget would take the monkey out of its cage."""
    text = getattr(widget, "text", lambda: "")()
    return isinstance(widget, QAbstractButton) and str(text).replace("&", "") in FORBIDDEN
