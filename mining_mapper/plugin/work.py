"""One long request to the engine at a time, of which only the latest answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import Cancelled, EngineError, MiningMapperError
from .translation import tr


class EngineWork(QObject):
    """Asks the engine and keeps what it says apart from answers that nobody waits for any more.

    Args:
        engine: an `EngineClient`, or None where there is none.

    Signals:
        changed: work began or ended.
        progress: fraction 0..1 and text; `partFinished`: window in pixels that is done.
        failed: a `MiningMapperError`; not for what the person cancelled.
    """

    changed = pyqtSignal()
    progress = pyqtSignal(float, str)
    partFinished = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, engine: Any | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._request: int | None = None
        self._ticket = 0
        self._closed = False
        self.what = ""
        """State of the session while work goes on; empty otherwise."""

    @property
    def possible(self) -> bool:
        """Whether there is an engine, running or not."""
        return self._engine is not None and self._engine.state != "missing"

    def ask(
        self,
        method: str,
        params: dict[str, Any],
        on_result: Callable[[Any], None],
        on_failure: Callable[[], None] | None = None,
        on_progress: Callable[[float], None] | None = None,
    ) -> int | None:
        """Send a question beside other work; its error is said by `failed`, after ``on_failure``.

        Returns its number, for `stop`; None where there is no engine. What was stopped is no error to hear of, and
        after `close` nothing is.
        """

        def came(result: Any) -> None:
            if not self._closed:
                on_result(result)

        def failed(error: MiningMapperError) -> None:
            if self._closed:
                return
            if on_failure is not None:
                on_failure()
            if not isinstance(error, Cancelled):
                self.failed.emit(error)

        def moved(fraction: float, _text: str, _window: Any = None) -> None:
            if on_progress is not None and not self._closed:
                on_progress(fraction)

        return None if self._engine is None else self._engine.call(method, params, came, failed, moved)

    def stop(self, number: int) -> None:
        """Ask the engine to end a question of `ask`."""
        if self._engine is not None:
            self._engine.cancel(number)

    def begin(
        self,
        what: str,
        method: str,
        params: dict[str, Any],
        on_result: Callable[[Any], None],
        deals_with: Callable[[MiningMapperError], bool] | None = None,
    ) -> None:
        """Send a long request; what it was asked before is forgotten.

        Args:
            what: state of the session meanwhile.
            method, params: the request.
            on_result: gets the result.
            deals_with: gets the error, and returns whether nobody need hear of it.

        Raises:
            EngineError: there is no engine.
        """
        if not self.possible:
            raise EngineError(tr("The engine is not installed yet."), tr("Install it with the panel's light."))
        self.what = what
        self._ticket += 1
        ticket = self._ticket
        self._request = self._engine.call(
            method,
            params,
            lambda result: self._done(ticket, on_result, result),
            lambda error: self._failed(ticket, deals_with, error),
            lambda fraction, text, window=None: self._moved(ticket, fraction, text, window),
        )
        self.changed.emit()

    def cancel(self) -> None:
        """Ask the engine to stop; its answer no longer counts."""
        request, self._request = self._request, None
        self.what = ""
        self._ticket += 1
        if request is not None:
            self._engine.cancel(request)
        self.changed.emit()

    def close(self) -> None:
        """Ask the engine to stop, and hear no answer any more: the engine outlives whoever asked."""
        self.cancel()
        self._closed = True

    def _end(self) -> None:
        self.what, self._request = "", None

    def _done(self, ticket: int, on_result: Callable[[Any], None], result: Any) -> None:
        if ticket != self._ticket:
            return
        self._end()
        try:
            on_result(result)
        except MiningMapperError as error:
            self.failed.emit(error)
        self.changed.emit()

    def _failed(
        self, ticket: int, deals_with: Callable[[MiningMapperError], bool] | None, error: MiningMapperError
    ) -> None:
        if ticket != self._ticket:
            return
        self._end()
        if not isinstance(error, Cancelled) and not (deals_with and deals_with(error)):
            self.failed.emit(error)
        self.changed.emit()

    def _moved(self, ticket: int, fraction: float, text: str, window: Any) -> None:
        if ticket != self._ticket:
            return
        self.progress.emit(fraction, text)
        if window is not None:
            self.partFinished.emit(window)
