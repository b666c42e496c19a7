"""Long work as QGIS's task area shows it, beside what the panel shows."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsProxyProgressTask

_PERCENT = 100


class ShownTask:
    """One piece of work, from now until its end.

    Args:
        text: what is done.
        on_cancel: stops it; QGIS offers that from 3.26 on. None for what cannot be stopped.
    """

    def __init__(self, text: str, on_cancel: Callable[[], None] | None = None) -> None:
        self._on_cancel = on_cancel
        can_cancel = on_cancel is not None and hasattr(QgsProxyProgressTask, "canceled")
        self._task = QgsProxyProgressTask(text, True) if can_cancel else QgsProxyProgressTask(text)
        if can_cancel:
            self._task.canceled.connect(self._stop)
        QgsApplication.taskManager().addTask(self._task)

    def move(self, fraction: float) -> None:
        """Show how far it is, 0..1."""
        self._task.setProxyProgress(_PERCENT * fraction)

    def end(self, finished: bool) -> None:
        """Show it no more; ``finished`` says whether it came to its end."""
        self._on_cancel = None
        self._task.finalize(finished)

    def _stop(self) -> None:
        if self._on_cancel is not None:
            self._on_cancel()
