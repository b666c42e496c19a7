"""Compares two dates or any two layers of one place: a line to push on the map, and a second map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsMapLayer, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolCapture
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

from ..campaign import Campaign
from ..paths import shows
from ..tools.blink import Blink
from ..tools.in_place import InPlace
from ..tools.keys import COMPARING, Command, KeyCatcher
from ..tools.marker import Marker
from ..tools.shape_tool import ShapeTool
from ..tools.swipe import Swipe
from ..tools.wire_tool import WireTool
from .connections import Connections
from .second_view import SecondView


class Comparing(QObject):
    """What one session compares with.

    Args:
        iface: QGIS's interface.
        campaign: the open campaign.
        markers: outlines on the map, which the second view shows as well.
        dock: the panel, beside which the second view comes.
        parent: owner.

    Signals:
        said: a sentence for the message bar.
        swiped, viewed: whether the line, or the second view, is there.
    """

    said = pyqtSignal(object)
    swiped = pyqtSignal(bool)
    viewed = pyqtSignal(bool)

    def __init__(
        self, iface: Any, campaign: Campaign, markers: Sequence[Marker], dock: Any, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._campaign = campaign
        self._canvas: QgsMapCanvas = iface.mapCanvas()
        self._markers = list(markers)
        self._dock = dock
        scene = str(campaign.image_place(campaign.scene))
        self._in_place = InPlace(self._canvas, scene)
        self.swipe = Swipe(self._canvas, self._in_place, self)
        self.swipe.toggled.connect(self.swiped)
        self.blink = Blink(self._canvas, scene, self)
        self.view: SecondView | None = None
        self._rooms: dict[QDockWidget, int] = {}
        self._following = Connections()
        self.keys = KeyCatcher(self._wants, self)
        self.keys.watch(self._canvas)
        self.keys.watch(dock)
        self.keys.pressed.connect(self.carry_out)
        self.keys.released.connect(self._on_released)

    def carry_out(self, command: Command, _digit: int = 0) -> None:
        """Do what a key asks for."""
        if command is Command.SWIPE:
            self.show_swipe(not self.swipe.is_on)
        elif command is Command.SECOND_VIEW:
            self.show_view(self.view is None)
        elif not (self._has_others() and self.blink.begin()):
            self._say_alone()

    def show_swipe(self, wanted: bool) -> None:
        """Put the line on the map, or take it off."""
        if wanted == self.swipe.is_on:
            return
        if not wanted:
            self.swipe.end()
        elif not (self._has_others() and self.swipe.begin()):
            self._say_alone()
            self.swiped.emit(False)

    def show_view(self, wanted: bool) -> None:
        """Open the second view, or close it."""
        if wanted == (self.view is not None):
            return
        if not wanted:
            self._close_view()
        else:
            self._has_others()
            self._open_view()
        self.viewed.emit(wanted)

    def compare_with(self, path: str) -> None:
        """Show the image of a path in a second view; blinking and the line take it first too."""
        self._in_place.preferred = path
        self.blink.prefer(path)
        self._has_others()
        there = [layer for layer in self._in_place.images() if shows(layer, path)]
        if not there:
            return
        self.show_view(True)
        if self.view is not None:
            self.view.layer.setLayer(there[0])

    def seen(self) -> list[QgsMapLayer]:
        """Return the layers that are looked at beside those of the map."""
        there = [*self.swipe.layers(), *self.blink.seen()]
        shown = self.view.shown_layer() if self.view is not None else None
        return [*there, *([shown] if shown is not None and shown not in there else [])]

    def draw_ahead(self, extent: QgsRectangle) -> None:
        """Let the second view too have a picture of where the map goes next: it was white for a moment there."""
        if self.view is not None:
            self.view.draw_ahead(extent)

    def forget(self) -> None:
        """Begin a new question."""
        self.blink.forget()

    def remove(self) -> None:
        """Leave nothing on the canvas and no window."""
        self.keys.release_all()
        self.swipe.remove()
        self.blink.remove()
        self._close_view()

    # ------------------------------------------------------------ inside

    def _wants(self, command: Command) -> bool:
        return command in COMPARING and not self._is_digitising()

    def _is_digitising(self) -> bool:
        tool = self._canvas.mapTool()
        if isinstance(tool, WireTool):
            # It stays in hand between two outlines.
            return tool.is_drawing
        return isinstance(tool, (QgsMapToolCapture, ShapeTool))

    def _on_released(self, command: Command) -> None:
        if command is Command.BLINK:
            self.blink.end()

    def _has_others(self) -> bool:
        """Return whether there is another image of what is in view; those of other scenes are brought where none is."""
        if not self._in_place.images():
            self._campaign.have_other_images()
        return bool(self._in_place.images())

    def _say_alone(self) -> None:
        self.said.emit(
            self.tr("No other image of this place is in the project; add one, then B shows it in place of the scene.")
        )

    def _open_view(self) -> None:
        window = self._iface.mainWindow()
        self._rooms = {dock: dock.width() for dock in _docked(window)}
        view = self.view = SecondView(self._canvas, self._in_place, window)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, view)
        window.splitDockWidget(view, self._dock, Qt.Orientation.Horizontal)
        # Only the map makes room: panels that became narrow would stay so.
        widths = {**self._rooms, view: self._canvas.width() // 2}
        window.resizeDocks(list(widths), list(widths.values()), Qt.Orientation.Horizontal)
        view.closedByHand.connect(lambda: self.show_view(False))
        for marker in self._markers:
            follow = lambda marker=marker: view.follow(marker)  # noqa: E731
            self._following.add(marker.changed, follow)
            self._following.add(marker.hiddenChanged, view.marker.set_hidden)
            if not marker.shape().isEmpty():
                follow()
        view.show()

    def _close_view(self) -> None:
        view, self.view = self.view, None
        if view is None:
            return
        self._following.end()
        view.remove()
        self._iface.removeDockWidget(view)
        view.deleteLater()
        # The panels would take the room that the view leaves.
        window = self._iface.mainWindow()
        docked = _docked(window)
        widths = {dock: width for dock, width in self._rooms.items() if dock in docked}
        window.resizeDocks(list(widths), list(widths.values()), Qt.Orientation.Horizontal)


def _docked(window: QMainWindow) -> list[QDockWidget]:
    """Return the panels that share the window's width with the map."""
    sides = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)
    # Among the window's own children only: there are thousands below them.
    children = window.findChildren(QDockWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    docks = (dock for dock in children if dock.isVisible() and not dock.isFloating())
    return [dock for dock in docks if window.dockWidgetArea(dock) in sides]
