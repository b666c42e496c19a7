"""Lets what is begun in a place of the control arm be drawn by hand, and gives the tool back afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton

from ...core.effort import CONTROL
from ..digitising import Digitising
from ..session import Session
from ..tools.smart_tool import SmartTool
from ..tools.wire_tool import WireTool
from .connections import Connections

_CHANGING = (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier)


class ByLot(QObject):
    """Withholds tools where the lot wants it.

    Args:
        session: the session.
        canvas: the map.
        digitising: knows the label that was made last.
        tools: the tools that help, with the button of each.
        draw: starts QGIS's own tool.
        parent: owner.

    Signals:
        said: a sentence for the message bar.
    """

    said = pyqtSignal(object)

    def __init__(
        self,
        session: Session,
        canvas: QgsMapCanvas,
        digitising: Digitising,
        tools: Mapping[SmartTool | WireTool, QToolButton],
        draw: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._canvas = canvas
        self._digitising = digitising
        self._draw = draw
        self._button: QToolButton | None = None
        self._outside = Connections()
        for tool, button in tools.items():
            tool.withholds = self._withholds
            self._outside.add(tool.withheld, lambda button=button: self._begin(button))

    def remove(self) -> None:
        """Listen to the tools no more."""
        self._outside.end()

    def end(self) -> None:
        """Note that a label was drawn by hand; the tool that stepped aside comes back."""
        button, self._button = self._button, None
        self._session.control.begun = None
        if button is not None:
            button.setChecked(True)

    def give_up(self) -> None:
        """Note that the person took another tool instead."""
        self._button = None
        self._session.control.begun = None

    def _begin(self, button: QToolButton) -> None:
        self._session.control.begin()
        # The tool is still at work on the event that began it.
        QTimer.singleShot(0, lambda: self._draw_by_hand(button))

    def _draw_by_hand(self, button: QToolButton) -> None:
        if self._session.control.begun is None:
            return
        self._draw()
        self._button = button
        self.said.emit(
            self.tr("By lot, what is here is drawn by hand: click its corners, a right click ends it and saves it.")
        )

    def _withholds(self, point: QgsPointXY, modifiers: Qt.KeyboardModifier) -> bool:
        control = self._session.control
        if control.listed is None and control.share <= 0:
            return False
        if any(modifiers & key for key in _CHANGING):
            # What was drawn without help is not mended with it.
            return self._digitising.arm_of_last() == CONTROL
        project = QgsProject.instance()
        there = QgsCoordinateTransform(self._canvas.mapSettings().destinationCrs(), self._session.campaign.crs, project)
        return control.is_withheld(there.transform(point))
