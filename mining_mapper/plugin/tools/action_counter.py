"""Counts what hands do while labelling: one place that listens to the map, its tools, and the tabs of the work.

It looks at events before anybody else gets them and keeps none of them back. What counts is science's definition of an
action (docs/effort.md): a click, a vertex, a key press, a wheel notch that changes an object, 200 pixels of a stroke.
Looking around does not: zooming, panning, moving the pointer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QWidget

from ...core.effort import STROKE_PIXELS
from .shape_tool import ShapeTool
from .smart_tool import SmartTool

_NOTCH = 120
_MODIFIERS = frozenset(
    int(key)
    for key in (
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
        *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
    )
)
# On the map these pan and zoom.
_LOOKING_AROUND = frozenset(
    int(key)
    for key in (
        *(Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    )
)
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)


class ActionCounter(QObject):
    """Listens as long as it is not stopped.

    Args:
        canvas: the map.
        act: gets the number of actions, before the event that they are reaches its receiver.
        parent: owner.
    """

    def __init__(self, canvas: QgsMapCanvas, act: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._act = act
        self._roots: list[QWidget] = []
        self._key: tuple[int, QWidget] | None = None
        # Of the button that is down on the map: where the pointer was last, and how far it went.
        self._at: QPoint | None = None
        self._way = 0.0
        self._turned = 0

    def watch(self, widgets: Iterable[QWidget]) -> None:
        """Listen to widgets and everything in them, the newest listener first."""
        for widget in widgets:
            self._roots.append(widget)
            self._listen(widget)

    def stop(self) -> None:
        """Listen no more."""
        for root in self._roots:
            if not sip.isdeleted(root):
                for widget in (root, *root.findChildren(QWidget)):
                    widget.removeEventFilter(self)
        self._roots.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let everything pass."""
        kind = event.type()
        if kind == QEvent.Type.ChildPolished:
            if isinstance(event.child(), QWidget):
                self._listen(event.child())
        elif kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._on_key(watched, event)
        elif watched is self._canvas.viewport():
            self._on_map(event)
        elif kind in _PRESSES and event.button() in _BUTTONS and watched.childAt(event.pos()) is None:
            # A press that a child did not want goes on to its parents: there the child is at its place.
            self._act(1)
        return False

    def _listen(self, widget: QWidget) -> None:
        for each in (widget, *widget.findChildren(QWidget)):
            # Qt calls first who came last: who comes again is first.
            each.installEventFilter(self)

    # ------------------------------------------------------------ keys

    def _on_key(self, watched: QWidget, event: QKeyEvent) -> None:
        """Count a key once: Qt asks with an override before it presses it, and asks the parents after the child."""
        key = int(event.key())
        if event.type() == QEvent.Type.KeyRelease:
            if not event.isAutoRepeat():
                self._key = None
            return
        if event.isAutoRepeat() or key in _MODIFIERS or (watched is self._canvas and key in _LOOKING_AROUND):
            return
        if self._key is not None and self._key[0] == key:
            is_override = event.type() == QEvent.Type.ShortcutOverride
            first = self._key[1]
            if not is_override or (not sip.isdeleted(first) and watched.isAncestorOf(first)):
                return
        self._key = (key, watched)
        self._act(1)

    # ------------------------------------------------------------ the map

    def _on_map(self, event: QEvent) -> None:
        kind = event.type()
        if kind == QEvent.Type.Wheel:
            self._on_wheel(event)
        elif kind in _PRESSES:
            if event.button() in _BUTTONS and draws(self._canvas.mapTool()):
                self._at, self._way = event.pos(), 0.0
        elif kind == QEvent.Type.MouseMove:
            self._on_move(event)
        elif kind == QEvent.Type.MouseButtonRelease and event.button() in _BUTTONS and self._at is not None:
            self._on_move(event)
            self._at = None
            self._act(max(1, math.ceil(self._way / STROKE_PIXELS)))

    def _on_move(self, event: QMouseEvent) -> None:
        if self._at is not None:
            step = event.pos() - self._at
            self._at = event.pos()
            self._way += math.hypot(step.x(), step.y())

    def _on_wheel(self, event: QWheelEvent) -> None:
        """Count notches that change the object; all others zoom."""
        if isinstance(self._canvas.mapTool(), SmartTool) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            # Some systems turn the wheel sideways while Shift is held; fine wheels turn a part of a notch.
            self._turned += abs(event.angleDelta().y() or event.angleDelta().x())
            notches, self._turned = divmod(self._turned, _NOTCH)
            if notches:
                self._act(notches)


def draws(tool: QgsMapTool | None) -> bool:
    """Whether a map tool makes or changes shapes: ours, and QGIS's own for digitising, vertices, splitting."""
    if tool is None:
        return False
    return isinstance(tool, (SmartTool, ShapeTool)) or bool(tool.flags() & QgsMapTool.Flag.EditTool)
