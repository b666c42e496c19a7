"""A question to the engine whose answer becomes a list of candidates."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..core.errors import MiningMapperError
from .long_action import LongAction
from .session import Session
from .work import Question

OnEnd = Callable[[Any], None]


class ListQuestion:
    """One question at a time, from the engine to the last row that is written; only the latest is heard.

    Args:
        session: asks the engine, and writes.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._question: Question | None = None
        self._on_end: OnEnd | None = None
        self._ticket = 0

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits for the end."""
        return self._on_end is not None

    def begin(
        self,
        method: str,
        params: dict[str, Any],
        on_result: Callable[[dict[str, Any]], None],
        on_progress: Callable[[float], None],
        on_end: OnEnd,
    ) -> None:
        """Ask the engine; returns at once.

        Args:
            method, params: the question.
            on_result: gets the answer, and sees to it that `write` or `end` is called.
            on_progress: gets the fraction done.
            on_end: gets what is told in the end; None where the session's message says what went wrong.
        """
        self.stop()
        self._on_end = on_end
        on_progress(0.0)
        self._question = self._session.ask(method, params, on_result, lambda: self.end(None), on_progress)

    def write(self, adding: LongAction, told: Callable[[LongAction], object]) -> None:
        """Write the list as soon as no other action is being written, and tell what came of it.

        Args:
            adding: writes the candidates.
            told: returns what is told, once something of the list is written.
        """
        ticket = self._ticket

        def written(action: LongAction) -> None:
            # Stopped while an earlier list was taken away, it has no row of its own to tell of.
            is_none = not action.is_whole and action.done == 0
            result = None if is_none else _told(told, action)
            if ticket == self._ticket:
                # What the turns could not write they have said.
                self.end(None if action.error is not None else result)

        self._session.turns.follow(adding, written)

    def end(self, told: object) -> None:
        """Tell who waits for it that it is over: a result, a `MiningMapperError`, or None for nothing."""
        on_end, self._on_end = self._on_end, None
        self._question = None
        if on_end is not None:
            on_end(told)

    def stop(self) -> None:
        """Ask no more and tell nobody; the engine goes no further."""
        question, self._question = self._question, None
        self._on_end = None
        self._ticket += 1
        if question is not None:
            question.stop()


def _told(told: Callable[[LongAction], object], action: LongAction) -> object:
    try:
        return told(action)
    except MiningMapperError as error:
        return error
