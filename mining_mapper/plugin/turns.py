"""Long actions of the window's own thread: a part of them at a time, while the window answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import CampaignError, MiningMapperError
from .long_action import LongAction
from .slices import Slices
from .translation import tr


class Turns(QObject):
    """Does one action at a time; a short one is over before `begin` returns.

    Signals:
        lasts: the `LongAction` takes longer than a moment.
        progress: the share of it that is done.
        ended: nothing is being done any more.
        stopped: the `LongAction` was stopped; what was written stays, and can be undone.
        failed: a `MiningMapperError` ended it after a moment; what was written stays, and can be undone.
    """

    lasts = pyqtSignal(object)
    progress = pyqtSignal(float)
    ended = pyqtSignal()
    stopped = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.action: LongAction | None = None
        self._then: Callable[[LongAction], None] | None = None
        self._steps: Iterator[float] = iter(())
        self._lasts = False
        self._following: list[tuple[LongAction, Callable[[LongAction], None]]] = []
        self._slices = Slices(self)
        self._slices.progress.connect(self._on_progress)
        self._slices.finished.connect(self._end)
        self._slices.failed.connect(self._on_failed)

    def begin(self, action: LongAction, then: Callable[[LongAction], None]) -> None:
        """Begin an action.

        Args:
            action: what is done.
            then: hears that it is over: wholly, stopped, or ended by its ``error``.

        Raises:
            CampaignError: another one is being done, or this one came to nothing at once.
        """
        if self.action is not None:
            raise CampaignError(tr("Another action is still being written."), tr("Wait for its end, or stop it."))
        self.action, self._then, self._lasts = action, then, False
        self._steps = self._steps_of(action)
        self._slices.begin(self._steps)
        if action.error is not None and not self._lasts:
            raise action.error

    def follow(self, action: LongAction, then: Callable[[LongAction], None]) -> None:
        """Begin an action as soon as no other one is being done; nothing is raised, `failed` says what went wrong.

        Args:
            action: what is done.
            then: see `begin`.
        """
        self._following.append((action, then))
        self._begin_following()

    def stop(self) -> None:
        """Do no more of the action; what is written stays."""
        action = self.action
        if action is not None:
            self._slices.stop()
            self._steps.close()
            self._end()
            self.stopped.emit(action)

    def close(self) -> None:
        """Stop, and begin nothing that follows."""
        self._following.clear()
        self.stop()

    def _begin_following(self) -> None:
        if self.action is not None or not self._following:
            return
        action, then = self._following.pop(0)
        try:
            self.begin(action, then)
        except MiningMapperError as error:
            self.failed.emit(error)
            then(action)

    def _steps_of(self, action: LongAction) -> Iterator[float]:
        try:
            yield from action.steps()
        except MiningMapperError:
            raise
        except Exception:
            # Nobody may be kept waiting by what nobody foresaw.
            self._leave()
            raise

    def _on_progress(self, share: float) -> None:
        if not self._lasts:
            self._lasts = True
            self.lasts.emit(self.action)
        self.progress.emit(share)

    def _on_failed(self, error: MiningMapperError) -> None:
        self.action.error = error
        if not self._lasts:
            self._leave()
            return
        self.failed.emit(error)
        self._end()

    def _end(self) -> None:
        action, then = self.action, self._then
        self._leave()
        then(action)

    def _leave(self) -> None:
        self.action = self._then = None
        self.ended.emit()
        if self._following:
            # Only once those who wait for the end of this one have heard of it.
            QTimer.singleShot(0, self._begin_following)
