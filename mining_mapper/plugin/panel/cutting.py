"""Brings session, map and the card together that cuts the area into units."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import MiningMapperError
from ..session import ENGINE_MISSING, NO_FRAME, Session
from .connections import Connections
from .units_box import UnitsBox


class Cutting(QObject):
    """Offers a size of units, says what will come of it, and has them made.

    Args:
        session: the session.
        canvas: the map, whose view is cut first.
        box: the card.
        parent: owner.

    Signals:
        said: an error for the message bar.
    """

    said = pyqtSignal(object)

    def __init__(self, session: Session, canvas: QgsMapCanvas, box: UnitsBox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._canvas = canvas
        self._box = box
        self._removed = False
        self._outside = Connections()
        self._outside.add(box.buildWanted, self._build)
        self._outside.add(box.foretellWanted, self._foretell)
        if session.campaign.frame() is None:
            self._suggest_size()

    def show_state(self, state: str) -> None:
        """Offer what can be done in a state of the session; a scene that has its units needs no card."""
        self._box.setVisible(self._session.campaign.frame() is None)
        self._box.setEnabled(state in (NO_FRAME, ENGINE_MISSING))
        self._box.offer_engine(state == ENGINE_MISSING)
        if state == NO_FRAME:
            self._foretell(self._box.hectares.value())

    def remove(self) -> None:
        """Listen to nobody any more."""
        self._removed = True
        self._outside.end()

    def _build(self, hectares: float) -> None:
        try:
            settings = self._canvas.mapSettings()
            view = self._session.framing.window_of(settings.visibleExtent(), settings.destinationCrs())
            self._session.build_frame(hectares, view)
        except MiningMapperError as error:
            self.said.emit(error)

    def _suggest_size(self) -> None:
        try:
            self._box.set_default(self._session.framing.default_hectares())
        except MiningMapperError as error:
            self.said.emit(error)

    def _foretell(self, hectares: float) -> None:
        # The box asks once its number has settled: the campaign may be closed by then.
        if self._removed:
            return
        try:
            self._session.foretell(self._show_outlook, hectares)
        except MiningMapperError as error:
            self.said.emit(error)

    def _show_outlook(self, told: dict) -> None:
        # The engine may answer after the campaign was closed and its widgets are gone.
        if not self._removed:
            self._box.show_outlook(told["units"], told["pixels"], told["seconds"])
