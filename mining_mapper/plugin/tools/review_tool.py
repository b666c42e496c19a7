"""The map tool of reviewing: it pans like QGIS's hand; the keys answer."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapToolPan

from .session_tool import SessionTool


class ReviewTool(SessionTool, QgsMapToolPan):
    """Active while candidates are answered, so that no click changes a shape by accident."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setToolName("Mining Mapper review")
