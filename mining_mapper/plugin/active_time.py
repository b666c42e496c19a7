"""How long somebody really worked on a question."""

from __future__ import annotations

from collections.abc import Callable

LONGEST_PAUSE_SECONDS = 60.0


class ActiveTime:
    """Adds up the time between signs of activity; a gap above a minute is a pause and counts nothing.

    Args:
        clock: returns seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last = clock()
        self._active = 0.0

    def touch(self) -> None:
        """Note that the person did something."""
        now = self._clock()
        gap = now - self._last
        if gap <= LONGEST_PAUSE_SECONDS:
            self._active += gap
        self._last = now

    def lap(self) -> float:
        """Return the active seconds since the last lap and begin the next one."""
        self.touch()
        seconds, self._active = self._active, 0.0
        return round(seconds, 2)
