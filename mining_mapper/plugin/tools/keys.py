"""The keys of labelling: which key means what, and how they win over QGIS's own shortcuts.

QGIS owns S (snapping), T (tracing) and more as application shortcuts. Qt asks the widget with the
focus first, by ``QEvent.ShortcutOverride``; who accepts that gets the key as a plain key press.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class Command(Enum):
    """What a key asks for."""

    CLASS = "class"
    NOT_MINING = "not_mining"
    UNDECIDED = "undecided"
    LATER = "later"
    EDIT = "edit"
    UNDO = "undo"
    AGREE = "agree"
    MORE = "more"
    HIDE = "hide"
    BLINK = "blink"
    SPLIT = "split"
    VERTICES = "vertices"
    ADJUST = "adjust"
    SWIPE = "swipe"
    SECOND_VIEW = "second_view"
    STRIP = "strip"
    DISMISS = "dismiss"
    GROW = "grow"
    SHRINK = "shrink"
    BOX = "box"
    MEND = "mend"
    OUTLINE = "outline"
    SOURCE = "source"
    NEXT_SITE = "next_site"
    FIND_CLASS = "find_class"
    PARENT = "parent"


DIGITISING = frozenset(
    {Command.GROW, Command.SHRINK, Command.BOX, Command.MEND, Command.OUTLINE, Command.SOURCE}
)
"""Commands that mean something while objects are taken from the map."""

LISTING = frozenset({Command.SPLIT, Command.VERTICES, Command.ADJUST})
"""Commands that mean something while candidates of a list are decided."""

COMPARING = frozenset({Command.BLINK, Command.SWIPE, Command.SECOND_VIEW})
"""Commands that compare dates or layers, whatever is being done."""

NOT_OF_REVIEW = DIGITISING | COMPARING | LISTING | {Command.NEXT_SITE}
"""Commands that mean nothing of their own while candidates are answered."""

KEYS: dict[int, Command] = {
    int(Qt.Key.Key_N): Command.NOT_MINING,
    int(Qt.Key.Key_U): Command.UNDECIDED,
    int(Qt.Key.Key_S): Command.LATER,
    int(Qt.Key.Key_E): Command.EDIT,
    int(Qt.Key.Key_Backspace): Command.UNDO,
    int(Qt.Key.Key_Return): Command.AGREE,
    int(Qt.Key.Key_Enter): Command.AGREE,
    int(Qt.Key.Key_F): Command.MORE,
    int(Qt.Key.Key_H): Command.HIDE,
    int(Qt.Key.Key_B): Command.BLINK,
    int(Qt.Key.Key_X): Command.SPLIT,
    int(Qt.Key.Key_A): Command.ADJUST,
    int(Qt.Key.Key_V): Command.SECOND_VIEW,
    int(Qt.Key.Key_Question): Command.STRIP,
    int(Qt.Key.Key_Escape): Command.DISMISS,
    int(Qt.Key.Key_Plus): Command.GROW,
    int(Qt.Key.Key_Equal): Command.GROW,
    int(Qt.Key.Key_Minus): Command.SHRINK,
    int(Qt.Key.Key_R): Command.BOX,
    int(Qt.Key.Key_M): Command.MEND,
    int(Qt.Key.Key_O): Command.OUTLINE,
    int(Qt.Key.Key_J): Command.NEXT_SITE,
    int(Qt.Key.Key_Slash): Command.FIND_CLASS,
    int(Qt.Key.Key_P): Command.PARENT,
    int(Qt.Key.Key_G): Command.SOURCE,
}

SHIFTED: dict[int, Command] = {int(Qt.Key.Key_B): Command.SWIPE, int(Qt.Key.Key_E): Command.VERTICES}
"""Keys that mean something with Shift held."""

CAPTIONS: dict[Command, str] = {
    Command.NOT_MINING: "N",
    Command.UNDECIDED: "U",
    Command.LATER: "S",
    Command.EDIT: "E",
    Command.UNDO: "⌫",
    Command.AGREE: "⏎",
    Command.MORE: "F",
    Command.HIDE: "H",
    Command.BLINK: "B",
    Command.SPLIT: "X",
    Command.VERTICES: "⇧E",
    Command.ADJUST: "A",
    Command.SWIPE: "⇧B",
    Command.SECOND_VIEW: "V",
    Command.STRIP: "?",
    Command.GROW: "+",
    Command.SHRINK: "−",
    Command.BOX: "R",
    Command.MEND: "M",
    Command.OUTLINE: "O",
    Command.NEXT_SITE: "J",
    Command.FIND_CLASS: "/",
    Command.PARENT: "P",
    Command.SOURCE: "G",
}

_FIRST_DIGIT, _LAST_DIGIT = int(Qt.Key.Key_1), int(Qt.Key.Key_9)
_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


def command_of(event: QKeyEvent) -> tuple[Command, int] | None:
    """Return the command of a key and its digit (0 without one), or None for keys that are not ours."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = int(event.key())
    # Where +, ? and / are on the keyboard, and with which modifier, is nobody's choice.
    if KEYS.get(key) in (Command.STRIP, Command.GROW, Command.FIND_CLASS):
        return KEYS[key], 0
    if held == Qt.KeyboardModifier.ShiftModifier and key in SHIFTED:
        return SHIFTED[key], 0
    if held != Qt.KeyboardModifier.NoModifier:
        return None
    if _FIRST_DIGIT <= key <= _LAST_DIGIT:
        return Command.CLASS, key - _FIRST_DIGIT + 1
    command = KEYS.get(key)
    return (command, 0) if command else None


class KeyCatcher(QObject):
    """Turns keys into commands while one of the watched widgets, or a child of it, has the focus.

    Args:
        wants: says whether a command means anything now; a key that means nothing stays QGIS's.

    Signals:
        pressed: the command and its digit.
        released: a command whose key was let go (`Command.HIDE` and `Command.BLINK` care).
    """

    pressed = pyqtSignal(object, int)
    released = pyqtSignal(object)

    def __init__(self, wants: Callable[[Command], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wants = wants
        self._watched: list[QWidget] = []
        self._held: set[Command] = set()

    def watch(self, widget: QWidget) -> None:
        """Catch the keys that reach this widget."""
        widget.installEventFilter(self)
        self._watched.append(widget)

    def release_all(self) -> None:
        """Stop catching keys."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched.clear()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Claim our keys before QGIS's shortcuts do, then carry them out."""
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            # The release goes to whoever has the focus then: nothing must stay as if it were held.
            self._release(set(self._held))
            return False
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        found = command_of(event)
        if found is None or isinstance(QApplication.focusWidget(), _TEXT_FIELDS) or not self._wants(found[0]):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.isAutoRepeat():
            # A key that is held down answers one question, not ten.
            return True
        elif kind == QEvent.Type.KeyPress:
            self._held.add(found[0])
            self.pressed.emit(*found)
        else:
            self._release({found[0]})
        return True

    def _release(self, commands: set[Command]) -> None:
        self._held -= commands
        for command in commands:
            self.released.emit(command)
