"""One long request to the engine at a time, of which only the latest answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog

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
        asker: QDialog | None = None,
    ) -> Question | None:
        """Send a question beside other work; its error is said by `failed`, after ``on_failure``.

        Returns the question, which can be stopped; None where there is no engine. What was stopped is no error to hear
        of, and after `close` nothing is. A question of a dialog ends with the dialog: it is stopped, and nothing of it
        is heard any more.
        """
        if self._engine is None:
            return None
        question = Question(lambda: not self._closed, self.failed.emit, (on_result, on_failure, on_progress))
        question.send(self._engine, method, params)
        if asker is not None:
            question.end_with(asker)
        return question

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


class Question:
    """A question of `EngineWork.ask`, heard as long as somebody waits for it.

    Args:
        is_open: returns whether answers count at all.
        tell: takes a `MiningMapperError` for the person.
        hearers: of `EngineWork.ask`: of the result, of the failure, of the progress.
    """

    def __init__(
        self, is_open: Callable[[], bool], tell: Callable[[MiningMapperError], None], hearers: tuple[Any, Any, Any]
    ) -> None:
        self._is_open = is_open
        self._tell = tell
        self._on_result, self._on_failure, self._on_progress = hearers
        self._given_up = False
        self._cancel: Callable[[], None] = lambda: None

    def send(self, engine: Any, method: str, params: dict[str, Any]) -> None:
        """Ask an `EngineClient`."""
        number = engine.call(method, params, self._came, self._went_wrong, self._moved)
        self._cancel = lambda: engine.cancel(number)

    def end_with(self, asker: QDialog) -> None:
        """Stop when a dialog is closed: its widgets are deleted before the answer comes."""
        asker.finished.connect(self.stop)
        asker.destroyed.connect(self.stop)

    def stop(self, *_: object) -> None:
        """Ask the engine to go no further, and hear nothing of it any more."""
        if not self._given_up:
            self._given_up = True
            self._cancel()

    def _came(self, result: Any) -> None:
        if self._is_waited_for():
            self._on_result(result)

    def _went_wrong(self, error: MiningMapperError) -> None:
        if not self._is_waited_for():
            return
        if self._on_failure is not None:
            self._on_failure()
        if not isinstance(error, Cancelled):
            self._tell(error)

    def _moved(self, fraction: float, _text: str, _window: Any = None) -> None:
        if self._on_progress is not None and self._is_waited_for():
            self._on_progress(fraction)

    def _is_waited_for(self) -> bool:
        return self._is_open() and not self._given_up
