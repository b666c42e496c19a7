"""Work beside the window: a thread that touches no Qt object, and a timer that looks at it.

A Python subclass of ``QgsTask`` runs as a QObject in another thread, which crashes QGIS at times.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import MiningMapperError
from .translation import tr

_LOOK_MILLISECONDS = 50


class Errand:
    """What the work knows of those who wait: whether they still do, and where it tells how far it is.

    Attributes:
        done: fraction, 0..1.
    """

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self.done = 0.0

    def cancel(self) -> None:
        """Ask the work to end."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Return whether the work should end."""
        return self._cancelled.is_set()


class Background(QObject):
    """Runs a function once.

    Args:
        work: gets the errand; what it returns is the result. It must not touch Qt.
        parent: owner.

    Signals:
        progress: fraction done, 0..1.
        finished: the result, or the `MiningMapperError`; nothing when it was cancelled.
    """

    progress = pyqtSignal(float)
    finished = pyqtSignal(object)

    def __init__(self, work: Callable[[Errand], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errand = Errand()
        self._result: Any = None
        self._thread = threading.Thread(target=lambda: self._run(work), daemon=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()
        self._timer.start()

    def cancel(self) -> None:
        """Stop soon; nothing more is told."""
        self._errand.cancel()
        self._end()

    def _run(self, work: Callable[[Errand], Any]) -> None:
        try:
            self._result = work(self._errand)
        except MiningMapperError as error:
            self._result = error
        except Exception as error:
            # Nobody sees what a thread dies of: it must be told like any other error.
            self._result = MiningMapperError(
                tr("This could not be done ({}).").format(error),
                tr("Try again; if it happens again, send the details with your report."),
                traceback.format_exc(),
            )

    def _look(self) -> None:
        if self._thread.is_alive():
            self.progress.emit(self._errand.done)
            return
        self._end()
        self.finished.emit(self._result)

    def _end(self) -> None:
        """Let go of everything: its parent may live for days, and what was read is large."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
            self.deleteLater()
