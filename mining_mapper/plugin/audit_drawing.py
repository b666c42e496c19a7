"""Draws an audit sample without holding up the window: reads the units, asks for a map where one is needed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import EngineError, MiningMapperError
from ..core.estimation.audit import STRATIFIED
from .audit_plan import Plan, draw_sample, mapped_units
from .frame_scan import FrameScan
from .session import Session
from .translation import tr


class AuditDrawing(QObject):
    """One drawing of an audit sample.

    Args:
        session: whose campaign gets the sample.
        plan: what is wanted.
        parent: owner.

    Signals:
        finished: the number of units that were drawn, or a `MiningMapperError`; nothing after `cancel`.

    Raises:
        FrameError: there are no units, or their raster is missing.
    """

    finished = pyqtSignal(object)

    def __init__(self, session: Session, plan: Plan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._plan = plan
        self._cancelled = False
        self._scanner = session.framing.scanner()
        self._scanner.finished.connect(self._on_scanned)

    def start(self) -> None:
        """Begin; returns at once."""
        self._scanner.start()

    def cancel(self) -> None:
        """Store nothing, tell nothing more."""
        self._cancelled = True
        self._scanner.cancel()

    def _on_scanned(self, scan: FrameScan | MiningMapperError) -> None:
        if isinstance(scan, MiningMapperError):
            self.finished.emit(scan)
        elif self._plan.design == STRATIFIED:
            self._session.map(lambda written: self._on_mapped(scan, written))
        else:
            self._draw(scan)

    def _on_mapped(self, scan: FrameScan, written: dict[str, Any] | None) -> None:
        if self._cancelled:
            return
        if written is None:
            error = EngineError(tr("There is no map to draw by."), tr("Choose another design, or try again."))
            self.finished.emit(error)
            return
        mining = self._session.campaign.taxonomy.mining_codes()
        self._draw(scan, mapped_units(Path(written["path"]), written["classes"], mining, scan))

    def _draw(self, scan: FrameScan, mapped: np.ndarray | None = None) -> None:
        session = self._session
        try:
            drawn = draw_sample(session.audits, session.framing, self._plan, scan, mapped)
        except MiningMapperError as error:
            self.finished.emit(error)
        else:
            self.finished.emit(drawn)
