"""The map tool of reviewing: it pans like QGIS's hand; the keys answer."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas, QgsMapToolPan

from ..layers import TABLE_PROPERTY
from ..styles import REVIEWING
from .session_tool import SessionTool


class ReviewTool(SessionTool, QgsMapToolPan):
    """Active while candidates are answered, so that no click changes a shape by accident.

    Labels are outlines only meanwhile, where they look as the plugin made them: a filling hides what is judged.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setToolName("Mining Mapper review")

    def activate(self) -> None:
        """Begin."""
        self._set_reviewing(True)
        super().activate()

    def deactivate(self) -> None:
        """End."""
        super().deactivate()
        self._set_reviewing(False)

    def _set_reviewing(self, reviewing: bool) -> None:
        self.canvas().expressionContextScope().setVariable(REVIEWING, reviewing)
        # Also those that are hidden just now: QGIS keeps their pictures for when they are shown again.
        for layer in QgsProject.instance().mapLayers().values():
            if layer.customProperty(TABLE_PROPERTY) == "labels":
                layer.triggerRepaint()
