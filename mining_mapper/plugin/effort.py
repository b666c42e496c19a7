"""What somebody spends on the thing at hand: active seconds, and actions where they are counted."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .active_time import ActiveTime


@dataclass(frozen=True)
class Spent:
    """Active seconds, and actions; None where nobody counted them."""

    seconds: float = 0.0
    actions: int | None = None

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Spent:
        """Return what a row of the campaign holds."""
        return cls(row.get("seconds") or 0.0, row.get("actions"))

    @classmethod
    def total(cls, parts: Sequence[Spent]) -> Spent:
        """Return what many parts are together."""
        counted = [each.actions for each in parts if each.actions is not None]
        return cls(sum(each.seconds for each in parts), sum(counted) if counted else None)

    def columns(self) -> dict[str, Any]:
        """Return the columns of a row."""
        return {"seconds": round(self.seconds, 2), "actions": self.actions}

    def __add__(self, other: Spent) -> Spent:
        return Spent.total((self, other))

    def __neg__(self) -> Spent:
        return Spent(-self.seconds, None if self.actions is None else -self.actions)

    def shares(self, count: int) -> list[Spent]:
        """Return so many parts, as equal as whole actions allow, that together are the whole."""
        actions = [None] * count
        if self.actions is not None:
            each, rest = divmod(self.actions, max(1, count))
            actions = [each + (number < rest) for number in range(count)]
        return [Spent(self.seconds / count, part) for part in actions]


class Effort:
    """Adds up what is spent between one answer or label and the next.

    Attributes:
        is_counted: whether somebody counts actions (see `ActionCounter`); without, laps have none.

    Args:
        clock: returns seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._time = ActiveTime(clock)
        self._actions = 0
        self._returned = Spent()
        self.is_counted = False

    def touch(self) -> None:
        """Note that the person is there."""
        self._time.touch()

    def act(self, count: int = 1) -> None:
        """Note that the person did so many things."""
        self._time.touch()
        self._actions += count

    def lap(self) -> Spent:
        """Return what was spent since the last lap and begin the next one."""
        told = Spent(self._time.lap(), self._actions) + self._returned
        self._actions, self._returned = 0, Spent()
        return Spent(round(told.seconds, 2), told.actions if self.is_counted else None)

    @contextlib.contextmanager
    def spending(self) -> Iterator[Spent]:
        """Lap for a block that writes what was spent; where that fails, it counts for what is written instead."""
        spent = self.lap()
        try:
            yield spent
        except BaseException:
            self.give_back(spent)
            raise

    def give_back(self, spent: Spent) -> None:
        """Let what was spent on work that was undone count for what is done instead; negative when it is done again.

        No more is taken away again than was given: what was undone before a restart was given to nobody.
        """
        returned = self._returned + spent
        self._returned = Spent(max(0.0, returned.seconds), max(0, returned.actions or 0))


_COUNTED = ("labels", "draws", "audits", "repeats", "candidates")
# Labels that answer a question: what was spent is written with the question as well.
_ANSWERS = ("drawn", "audit")


class TakenBack:
    """What rows told before they were taken back and tell no more; negative for what is done again.

    What was deleted was given to nobody, so nothing is owed for it when it is there again, nor given when it goes.

    Args:
        again: whether something is done again.
    """

    def __init__(self, again: bool) -> None:
        self._least, self._most = (-math.inf, 0) if again else (0, math.inf)
        self._told: dict[str, Spent] = {}

    def add(self, changes: Iterable[tuple[str, str, dict[str, Any] | None, dict[str, Any] | None]]) -> None:
        """Count changes: table, uuid, row before and row after, as `Edit` keeps them."""
        for table, _uuid, before, after in changes:
            answers = (before or after or {}).get("origin") in _ANSWERS
            if table in _COUNTED and not (table == "labels" and answers):
                self._told[table] = self._told.get(table, Spent()) + Spent.of(before or {}) + -Spent.of(after or {})

    @property
    def spent(self) -> Spent:
        """All of it. One answer may be written in several tables: that which tells most is taken."""
        seconds = max((each.seconds for each in self._told.values()), key=abs, default=0.0)
        actions = max((each.actions or 0 for each in self._told.values()), key=abs, default=0)
        return Spent(self._limited(seconds), self._limited(actions))

    def _limited(self, told: float) -> float:
        return min(self._most, max(self._least, told))


def idle() -> Effort:
    """Return the effort of nobody: no time goes by."""
    return Effort(float)
