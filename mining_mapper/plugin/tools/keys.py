"""The keys of labelling: which key means what, and how they win over QGIS's own shortcuts.

QGIS owns S (snapping), T (tracing) and more as application shortcuts. Qt asks the widget with the
focus first, by ``QEvent.ShortcutOverride``; who accepts that gets the key as a plain key press.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import cache

from qgis.core import QgsSettings
from qgis.gui import QgsShortcutsManager
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QAction,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)


class Command(Enum):
    """What a key asks for."""

    CLASS = "class"
    NOT_MINING = "not_mining"
    UNDECIDED = "undecided"
    LATER = "later"
    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
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
    SMART = "smart"
    OUTLINE = "outline"
    STRAIGHT = "straight"
    SOURCE = "source"
    NEXT_SITE = "next_site"
    HOLD_SITE = "hold_site"
    FIND_CLASS = "find_class"
    PARENT = "parent"
    NOTE = "note"
    STATUS = "status"
    DELINEATION = "delineation"
    CONFIDENCE = "confidence"


DIGITISING = frozenset(
    {
        *(Command.GROW, Command.SHRINK, Command.BOX, Command.MEND),
        *(Command.SMART, Command.OUTLINE, Command.STRAIGHT, Command.SOURCE),
    }
)
"""Commands that mean something while objects are taken from the map."""

STICKY = (Command.STATUS, Command.DELINEATION, Command.CONFIDENCE)
"""Commands that choose what all labels and answers get from now on."""

LISTING = frozenset({Command.SPLIT, Command.VERTICES, Command.ADJUST})
"""Commands that mean something while candidates of a list are decided."""

COMPARING = frozenset({Command.BLINK, Command.SWIPE, Command.SECOND_VIEW})
"""Commands that compare dates or layers, whatever is being done."""

NOT_OF_REVIEW = DIGITISING | COMPARING | LISTING | {Command.NEXT_SITE, Command.HOLD_SITE}
"""Commands that mean nothing of their own while candidates are answered."""

DEFAULTS: dict[Command, str] = {
    Command.NOT_MINING: "N",
    Command.UNDECIDED: "U",
    Command.LATER: "S",
    Command.EDIT: "E",
    Command.UNDO: "Backspace",
    Command.REDO: "Shift+Backspace",
    Command.AGREE: "Return",
    Command.MORE: "F",
    Command.HIDE: "H",
    Command.BLINK: "B",
    Command.SPLIT: "X",
    Command.VERTICES: "Shift+E",
    Command.ADJUST: "A",
    Command.SWIPE: "Shift+B",
    Command.SECOND_VIEW: "V",
    Command.STRIP: "?",
    Command.DISMISS: "Esc",
    Command.GROW: "+",
    Command.SHRINK: "-",
    Command.BOX: "R",
    Command.MEND: "M",
    Command.SMART: "T",
    Command.OUTLINE: "O",
    Command.STRAIGHT: "X",
    Command.NEXT_SITE: "J",
    Command.HOLD_SITE: "I",
    Command.FIND_CLASS: "/",
    Command.PARENT: "P",
    Command.SOURCE: "G",
    Command.NOTE: "W",
    Command.STATUS: "L",
    Command.DELINEATION: "D",
    Command.CONFIDENCE: "C",
}
"""Keys as QKeySequence writes them, until somebody chooses others; digits are those of the active classes."""

MOST_DIGITS = 9
APART = (frozenset({Command.SPLIT, Command.STRAIGHT}),)
"""Commands that are never awaited at the same time, and may have the same key."""

_SETTING = "mining_mapper/keys/"
_MANAGED = "/mining_mapper/shortcuts/"
_SIGNS = (("Backspace", "⌫"), ("Return", "⏎"), ("Shift+", "⇧"), ("-", "−"))
_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_KEY_MASK = 0x01FFFFFF
_MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)

_USUAL = {
    Command.AGREE: int(Qt.Key.Key_Return),
    Command.UNDO: int(Qt.Key.Key_Backspace),
    Command.DISMISS: int(Qt.Key.Key_Escape),
}

Slot = tuple[Command, int]
Chord = tuple[int, tuple[bool, ...]]


class KeyMap(QObject):
    """Which key means what: kept by QGIS's own manager of shortcuts, one of our own beside that of QGIS's actions.

    Our keys live only while our tools have the focus, so S may mean "later" here and "snapping" elsewhere.

    Signals:
        changed: another key was chosen.
        refused: a sentence, where a key was chosen that means something else already.
    """

    changed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.manager = QgsShortcutsManager(self, _MANAGED)
        self._actions: dict[Slot, QAction] = {}
        self._kept: dict[Slot, str] = {}
        for slot, name in self._names().items():
            self._register(slot, name)

    def find(self, event: QKeyEvent) -> Slot | None:
        """Return the command of a key and its digit (0 without one), or None for keys that are not ours."""
        slots = self.all_of(event)
        return slots[0] if slots else None

    def all_of(self, event: QKeyEvent) -> list[Slot]:
        """Return everything that a key means; more than one only for commands that are kept apart."""
        chord = _chord(int(event.key()), event.modifiers())
        chords = {slot: self._chord_of(slot) for slot in self._actions}
        found = [slot for slot, own in chords.items() if own == chord]
        return found or self._usual(chord, chords)

    @staticmethod
    def _usual(chord: Chord, chords: dict[Slot, Chord | None]) -> list[Slot]:
        """Return what a key means that nobody gave a meaning to: Enter, Backspace and Esc keep theirs."""
        if chord[0] == int(Qt.Key.Key_Equal):
            # The unshifted plus of many keyboards.
            return [slot for slot, own in chords.items() if own == (int(Qt.Key.Key_Plus), chord[1])]
        return [(command, 0) for command, key in _USUAL.items() if (key, (False,) * len(_MODIFIERS)) == chord]

    def means(self, event: QKeyEvent, command: Command) -> bool:
        """Return whether a key asks for a command."""
        return any(slot[0] is command for slot in self.all_of(event))

    def caption(self, command: Command, digit: int = 0) -> str:
        """Return what stands on the key of a command, empty where it has none."""
        text = self._actions[command, digit].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        for word, sign in _SIGNS:
            text = text if text == "+" else text.replace(word, sign)
        return text

    def choose(self, command: Command, sequence: str, digit: int = 0) -> None:
        """Give a command another key, as QGIS's dialog does; no key where the sequence is empty."""
        self._actions[command, digit].setShortcut(QKeySequence(sequence))

    def reset(self) -> None:
        """Give every command its first key again."""
        first = {action: QKeySequence(self.manager.defaultKeySequence(action)) for action in self._actions.values()}
        others = [action for action, sequence in first.items() if action.shortcut() != sequence]
        for action in others:
            action.setShortcut(QKeySequence())
        for action in others:
            action.setShortcut(first[action])

    def _register(self, slot: Slot, name: str) -> None:
        command, digit = slot
        action = QAction(name, self)
        default = str(digit) if digit else DEFAULTS[command]
        self.manager.registerAction(action, default)
        # QGIS keeps keys under captions, which differ by language; ours are kept under the command.
        kept = QgsSettings().value(_setting(slot), default, type=str)
        action.setShortcut(QKeySequence(kept))
        self._actions[slot], self._kept[slot] = action, kept
        action.changed.connect(lambda: self._on_changed(slot))

    def _on_changed(self, slot: Slot) -> None:
        sequence = self._actions[slot].shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        if sequence == self._kept[slot]:
            return
        other = self._taken(slot)
        if other is not None:
            self.refused.emit(
                self.tr("The key %(key)s means “%(name)s” already; give that another key first.")
                % {"key": self.caption(*other), "name": self._actions[other].text()}
            )
            self._actions[slot].setShortcut(QKeySequence(self._kept[slot]))
            return
        self._kept[slot] = sequence
        QgsSettings().setValue(_setting(slot), sequence)
        self.changed.emit()

    def _taken(self, slot: Slot) -> Slot | None:
        chord = self._chord_of(slot)
        apart = [pair for pair in APART if slot[0] in pair]
        others = (each for each in self._actions if each != slot and not any(each[0] in pair for pair in apart))
        return next((each for each in others if chord is not None and self._chord_of(each) == chord), None)

    def _chord_of(self, slot: Slot) -> Chord | None:
        sequence = self._actions[slot].shortcut()
        if sequence.isEmpty():
            return None
        first = sequence[0]
        if hasattr(first, "keyboardModifiers"):
            return _chord(int(first.key()), first.keyboardModifiers())
        return _chord(int(first) & _KEY_MASK, Qt.KeyboardModifier(int(first) & ~_KEY_MASK))

    def _names(self) -> dict[Slot, str]:
        digits = {
            (Command.CLASS, digit): self.tr("Active class %d: answer with it, or pick it") % digit
            for digit in range(1, MOST_DIGITS + 1)
        }
        named = {
            Command.NOT_MINING: self.tr("Not mining; in a list, reject; of a site, nothing found"),
            Command.UNDECIDED: self.tr("Cannot decide; of a site, unclear extent"),
            Command.LATER: self.tr("Ask again later"),
            Command.AGREE: self.tr(
                "Agree with the model; in a list, accept; take an object, end an outline; of a site, done"
            ),
            Command.EDIT: self.tr("Edit the shape"),
            Command.UNDO: self.tr("Undo the last answer or label; take back a corner"),
            Command.REDO: self.tr("Redo what was undone last"),
            Command.MORE: self.tr("More like this"),
            Command.FIND_CLASS: self.tr("Find any class"),
            Command.PARENT: self.tr("The group above the class"),
            Command.HIDE: self.tr("Hide outlines while held"),
            Command.BLINK: self.tr("Show the other date while held"),
            Command.SWIPE: self.tr("Swipe between two dates or layers"),
            Command.SECOND_VIEW: self.tr("Second view of the map"),
            Command.STRIP: self.tr("Show or hide the strip of keys"),
            Command.DISMISS: self.tr("Dismiss a question; give up an outline"),
            Command.GROW: self.tr("Larger objects"),
            Command.SHRINK: self.tr("Smaller objects"),
            Command.BOX: self.tr("Drag boxes instead of strokes"),
            Command.SMART: self.tr("Take objects with the smart tool"),
            Command.OUTLINE: self.tr("Draw an outline along edges, or take objects again"),
            Command.STRAIGHT: self.tr("Lines as drawn instead of along edges"),
            Command.SOURCE: self.tr("Take objects from the next source"),
            Command.MEND: self.tr("Mend faults"),
            Command.SPLIT: self.tr("Split the outline of a list's row"),
            Command.VERTICES: self.tr("Accept a list's row, then move its vertices"),
            Command.ADJUST: self.tr("Accept a list's row, then use the smart tool"),
            Command.NEXT_SITE: self.tr("Next unfinished site"),
            Command.HOLD_SITE: self.tr("Hold a site"),
            Command.NOTE: self.tr("Write a note on the next label or answer"),
            Command.STATUS: self.tr("Next status for labels and answers"),
            Command.DELINEATION: self.tr("Next delineation for labels and answers"),
            Command.CONFIDENCE: self.tr("Next confidence for labels and answers"),
        }
        return {**digits, **{(command, 0): name for command, name in named.items()}}


@cache
def key_map() -> KeyMap:
    """Return the keys of this QGIS."""
    return KeyMap()


def caption(command: Command, digit: int = 0) -> str:
    """Return what stands on the key of a command now, empty where it has none."""
    return key_map().caption(command, digit)


class Keyed(QObject):
    """Says a text with a key in it, and says it anew when the key is another one.

    Args:
        owner: as long as it lives.
        say: is given the text.
        text: with ``%s`` where the key stands.
        command: whose key it is.
        digit: of a class.
    """

    def __init__(
        self, owner: QObject, say: Callable[[str], object], text: str, command: Command, digit: int = 0
    ) -> None:
        super().__init__(owner)
        self._say, self._text, self._slot = say, text, (command, digit)
        key_map().changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Say the text with the key as it is now."""
        self._say(self._text.replace("%s", key_map().caption(*self._slot) or "–"))


def text_has_focus(widget: QWidget) -> bool:
    """Return whether keys are letters now, as something to write in has the focus of a widget's window."""
    return isinstance(widget.window().focusWidget(), _TEXT_FIELDS)


def _setting(slot: Slot) -> str:
    command, digit = slot
    return f"{_SETTING}{command.value}{digit or ''}"


def _chord(key: int, modifiers: Qt.KeyboardModifier) -> Chord:
    """Return a key and which of Shift, Ctrl, Alt and Meta are held with it, where that is somebody's choice."""
    key = int(Qt.Key.Key_Return) if key == int(Qt.Key.Key_Enter) else key
    shift, control, alt, meta = (bool(modifiers & each) for each in _MODIFIERS)
    if 0x20 < key < 0x7F and not chr(key).isalpha():
        # Where digits, +, ? and / are on a keyboard, and whether with Shift or AltGr (Ctrl+Alt), is its maker's choice.
        shift = False
        control, alt = (False, False) if control and alt else (control, alt)
    return key, (shift, control, alt, meta)


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

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """Claim our keys before QGIS's shortcuts do, then carry them out."""
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            # The release goes to whoever has the focus then: nothing must stay as if it were held.
            self._release(set(self._held))
            return False
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        found = next((slot for slot in key_map().all_of(event) if self._wants(slot[0])), None)
        # The focus of that window: a field of another one, whatever it waits for, gets its own keys.
        if found is None or text_has_focus(watched):
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
