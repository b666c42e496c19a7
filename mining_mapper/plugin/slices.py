"""Long work of the window's own thread, done a moment at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import MiningMapperError

TURN_SECONDS = 0.05


class Slices(QObject):
    """Goes through steps for a moment, lets the window answer, goes on; short work is over before `begin` returns.

    Signals:
        progress: the share done, where it takes longer than a moment.
        finished: all steps are done.
        failed: a `MiningMapperError` ended them.
    """

    progress = pyqtSignal(float)
    finished = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[float] = iter(())
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._go_on)

    def begin(self, steps: Iterator[float]) -> None:
        """Go through steps, which yield the share done; those that were begun before are given up."""
        self.stop()
        self._steps = steps
        self._go_on()

    def stop(self) -> None:
        """Do no more, and forget the steps."""
        self._more.stop()
        self._steps = iter(())

    def _go_on(self) -> None:
        until = time.monotonic() + TURN_SECONDS
        try:
            for fraction in self._steps:
                if time.monotonic() >= until and fraction < 1:
                    self._more.start(0)
                    self.progress.emit(fraction)
                    return
        except MiningMapperError as error:
            self.failed.emit(error)
            return
        self.finished.emit()
