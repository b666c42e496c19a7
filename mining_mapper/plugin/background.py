"""Work beside the window: a thread that touches no Qt object, and a timer that looks at it.

A Python subclass of ``QgsTask`` runs as a QObject in another thread, which crashes QGIS at times.
"""

from __future__ import annotations

import gc
import threading
import traceback
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..core.errors import MiningMapperError
from .translation import tr

_LOOK_MILLISECONDS = 50


def start_thread(work: Callable[[], Any]) -> threading.Thread:
    """Run a function that touches no Qt object in a thread that does not keep QGIS from ending; only from the window's.

    Python looks for cycles of objects in whatever thread makes the next one. Widgets and timers among them would be
    deleted in this thread, while the window uses them: the search is put off until the thread has ended.
    """
    thread = threading.Thread(target=work, daemon=True)
    _Collection(thread)
    return thread


class _Collection(QObject):
    """Puts the search for cycles off until a thread has ended; begins the thread."""

    _waiting = 0
    _was_enabled = True

    def __init__(self, thread: threading.Thread) -> None:
        # Nobody else owns it: the plugin may be unloaded before the thread ends.
        super().__init__(QCoreApplication.instance())
        self._thread = thread
        if not _Collection._waiting:
            _Collection._was_enabled = gc.isenabled()
        _Collection._waiting += 1
        gc.disable()
        thread.start()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if self._thread.is_alive():
            return
        self._timer.stop()
        _Collection._waiting -= 1
        if not _Collection._waiting and _Collection._was_enabled:
            gc.enable()
        self.deleteLater()


class Errand:
    """What the work knows of those who wait: whether they still do, and where it tells how far it is.

    Attributes:
        done: fraction, 0..1.
        result: what the work returned, or why it could not be done.
    """

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self.done = 0.0
        self.result: Any = None

    def cancel(self) -> None:
        """Ask the work to end."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Return whether the work should end."""
        return self._cancelled.is_set()


def _run(work: Callable[[Errand], Any], errand: Errand) -> None:
    try:
        errand.result = work(errand)
    except MiningMapperError as error:
        errand.result = error
    except Exception as error:
        # Nobody sees what a thread dies of: it must be told like any other error.
        errand.result = MiningMapperError(
            tr("This could not be done ({}).").format(error),
            tr("Try again; if it happens again, send the details with your report."),
            traceback.format_exc(),
        )


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
        self._work = work
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin; returns at once."""
        # The last to let go of an object deletes it: the thread must not hold one of Qt's.
        work, errand = self._work, self._errand
        self._thread = start_thread(lambda: _run(work, errand))
        self._timer.start()

    def cancel(self) -> None:
        """Stop soon; nothing more is told."""
        self._errand.cancel()
        self._end()

    def _look(self) -> None:
        if self._thread.is_alive():
            self.progress.emit(self._errand.done)
            return
        self._end()
        self.finished.emit(self._errand.result)

    def _end(self) -> None:
        """Let go of everything: its parent may live for days, and what was read is large."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = self._work = None
            self.deleteLater()
