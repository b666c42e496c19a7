"""Shows what the model can tell apart, and its map as a layer, when somebody asks."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import MiningMapperError
from ..mining_map import MiningMap
from ..session import Session
from .model_report_dialog import ModelReportDialog
from .review_tab import ReviewTab


class ModelReporting(QObject):
    """Asks the engine, one report at a time.

    Signals:
        said: an error or a sentence for the message bar.
        mapped: the model's map was added to the project.
        ended: the map that was asked for is there, or there is none.
        removed: nothing can be asked of this session any more.
    """

    said = pyqtSignal(object)
    mapped = pyqtSignal()
    ended = pyqtSignal()
    removed = pyqtSignal()

    def __init__(self, session: Session, tab: ReviewTab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tab = tab
        self._removed = False
        self._map = MiningMap(session, self)
        self._map.finished.connect(self._on_map)

    def report(self) -> None:
        """Ask for the report; its window comes when it is there."""
        self._tab.report.setEnabled(False)
        try:
            self._session.report(self._show)
        except MiningMapperError as error:
            self._tab.report.setEnabled(True)
            self.said.emit(error)

    def map(self) -> None:
        """Ask for the map; its layer comes when it is there."""
        try:
            self._map.start()
        except MiningMapperError as error:
            self.ended.emit()
            self.said.emit(error)

    def remove(self) -> None:
        """Hear no more of what was asked of the model."""
        self._removed = True
        self._map.cancel()
        self.removed.emit()
        self._tab.report.setEnabled(True)

    def _show(self, told: dict[str, Any] | None) -> None:
        """Show the report; None when it failed, which was said."""
        if self._removed:
            return
        self._tab.report.setEnabled(True)
        if told is not None:
            dialog = ModelReportDialog(self._session.campaign, told, self._tab.window())
            dialog.mapWanted.connect(self.map)
            self.ended.connect(dialog.offer_map)
            self.removed.connect(dialog.close)
            dialog.show()

    def _on_map(self, layer: QgsRasterLayer | MiningMapperError | None) -> None:
        self.ended.emit()
        if self._removed or layer is None:
            return
        if isinstance(layer, MiningMapperError):
            self.said.emit(layer)
        else:
            self.mapped.emit()
