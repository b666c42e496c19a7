"""The monkey's hands: mouse, wheel and keys, sent to the widgets that can be reached now."""

from __future__ import annotations

import time
from collections.abc import Iterable
from random import Random

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTextEdit,
    QWidget,
)

LEFT, RIGHT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
NOTHING, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
MODIFIERS = (NOTHING, NOTHING, NOTHING, SHIFT, ALT, CONTROL)
USABLE = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QSlider, QTabBar,
    QTextEdit,
)  # fmt: skip
_TEXTS = ("AB", "", "pit", "3", "12.5", "-1", "0", "%_'\"", "ĄŚ中", "a" * 80, "1e9", "x y", "..")


def pump(seconds: float) -> None:
    """Let QGIS work for a while."""
    end = time.monotonic() + seconds
    while True:
        QApplication.processEvents()
        if time.monotonic() >= end:
            return
        time.sleep(0.002)


def told(widget: QWidget) -> str:
    """Return how the journal calls a widget."""
    text = widget.accessibleName() or getattr(widget, "text", lambda: "")() or widget.objectName()
    return f"{type(widget).__name__} “{str(text)[:40]}”"


def usable(root: QWidget, kinds: tuple[type, ...] = USABLE) -> list[QWidget]:
    """Return the widgets of a window that a person can reach with the mouse now, in the order of their making."""
    found = [each for each in root.findChildren(QWidget) if isinstance(each, kinds)]
    return [each for each in found if each.isVisible() and each.isEnabled() and not each.visibleRegion().isEmpty()]


def place_in(widget: QWidget, rng: Random) -> QPoint:
    """Return a place of a widget that can be seen."""
    box = widget.visibleRegion().boundingRect()
    return QPoint(rng.randint(box.left(), box.right()), rng.randint(box.top(), box.bottom()))


def click(widget: QWidget, rng: Random, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = NOTHING) -> None:
    """Click a place of a widget; lists are clicked where their rows are."""
    target = widget.viewport() if isinstance(widget, (QAbstractItemView, QTextEdit, QPlainTextEdit)) else widget
    if not target.visibleRegion().isEmpty():
        QTest.mouseClick(target, button, held, place_in(target, rng))


def choose(widget: QComboBox, rng: Random) -> str:
    """Choose an entry of a list of choices by its keys, as the wheel or a person without a mouse does."""
    widget.setFocus()
    for _ in range(rng.randint(1, 4)):
        QTest.keyClick(widget, rng.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))
    return widget.currentText()


def write(widget: QWidget, rng: Random) -> str:
    """Write into a field, sometimes ending with Enter."""
    text = rng.choice(_TEXTS)
    widget.setFocus()
    target = QApplication.focusWidget() or widget
    if rng.random() < 0.7:
        QTest.keyClick(target, Qt.Key.Key_A, CONTROL)
    if text:
        _type(target, text)
    else:
        QTest.keyClick(target, Qt.Key.Key_Delete)
    if rng.random() < 0.6:
        QTest.keyClick(target, rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab)))
    return text


def _type(target: QWidget, text: str) -> None:
    """Type a text; QTest itself ends the process at letters beyond ASCII."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(target, letter)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, NOTHING, letter))


def use(widget: QWidget, rng: Random) -> str:
    """Do with a widget what it is made for; return what was done."""
    name = told(widget)
    if isinstance(widget, QComboBox) and rng.random() < 0.8:
        return f"{name} → {choose(widget, rng)!r}"
    if isinstance(widget, (QLineEdit, QAbstractSpinBox, QTextEdit, QPlainTextEdit)) and rng.random() < 0.7:
        return f"{name} ← {write(widget, rng)!r}"
    if isinstance(widget, QAbstractItemView):
        return f"{name}: {_use_list(widget, rng)}"
    button = RIGHT if rng.random() < 0.04 else LEFT
    click(widget, rng, button)
    return f"{name} clicked" if button == LEFT else f"{name} clicked right"


def _use_list(view: QAbstractItemView, rng: Random) -> str:
    way = rng.choice(("click", "click", "shift", "control", "double", "down", "up", "enter", "all"))
    if way == "double":
        target = view.viewport()
        QTest.mouseDClick(target, LEFT, NOTHING, place_in(target, rng))
    elif way in ("click", "shift", "control"):
        click(view, rng, LEFT, {"shift": SHIFT, "control": CONTROL}.get(way, NOTHING))
    else:
        view.setFocus()
        key = {"down": Qt.Key.Key_Down, "up": Qt.Key.Key_Up, "enter": Qt.Key.Key_Return, "all": Qt.Key.Key_A}[way]
        held = CONTROL if way == "all" else rng.choice((NOTHING, NOTHING, SHIFT))
        QTest.keyClick(view, key, held)
    return way


class MapHands:
    """Mouse and wheel on the map.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self.canvas = canvas

    def place(self, rng: Random) -> QPoint:
        """Return a place of the map, rarely near its edge."""
        width, height = self.canvas.viewport().width(), self.canvas.viewport().height()
        return QPoint(
            min(width - 1, max(0, round(rng.gauss(width / 2, width / 4)))),
            min(height - 1, max(0, round(rng.gauss(height / 2, height / 4)))),
        )

    def move(self, place: QPoint, button: Qt.MouseButton = NO_BUTTON, held: Qt.KeyboardModifier = NOTHING) -> None:
        """Move the pointer, with a button held or none."""
        self._send(QEvent.Type.MouseMove, place, NO_BUTTON, button, held)

    def click(self, place: QPoint, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = NOTHING) -> None:
        """Move there and click."""
        self.move(place, held=held)
        QTest.mouseClick(self.canvas.viewport(), button, held, place)

    def double_click(self, place: QPoint) -> None:
        """Move there and click twice."""
        self.move(place)
        QTest.mouseClick(self.canvas.viewport(), LEFT, NOTHING, place)
        QTest.mouseDClick(self.canvas.viewport(), LEFT, NOTHING, place)

    def drag(self, places: Iterable[QPoint], button: Qt.MouseButton, held: Qt.KeyboardModifier) -> None:
        """Press at the first place, go over the others, let go at the last."""
        first, *others = places
        self.move(first, held=held)
        self._send(QEvent.Type.MouseButtonPress, first, button, button, held)
        for place in others:
            self.move(place, button, held)
            QApplication.processEvents()
        self._send(QEvent.Type.MouseButtonRelease, others[-1], button, NO_BUTTON, held)

    def wheel(self, place: QPoint, notches: int, held: Qt.KeyboardModifier) -> None:
        """Turn the wheel."""
        viewport = self.canvas.viewport()
        event = QWheelEvent(
            QPointF(place), QPointF(viewport.mapToGlobal(place)), QPoint(), QPoint(0, 120 * notches), NO_BUTTON, held,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
        """Press a key on the map."""
        self.canvas.setFocus()
        QTest.keyClick(self.canvas, key, held)

    def _send(
        self,
        kind: QEvent.Type,
        place: QPoint,
        button: Qt.MouseButton,
        buttons: Qt.MouseButton,
        held: Qt.KeyboardModifier,
    ) -> None:
        viewport = self.canvas.viewport()
        event = QMouseEvent(kind, QPointF(place), QPointF(viewport.mapToGlobal(place)), button, buttons, held)
        QApplication.sendEvent(viewport, event)
