"""One action on many rows, written in parts, so that the window need not wait for all of it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from ..core.errors import CampaignError, MiningMapperError
from .journal import NOT_JOURNALED, Change, Edit
from .translation import tr

FIRST_PART_SECONDS = 0.25
"""What takes less is one transaction, and nobody notices that it took any time."""

PART_SECONDS = 0.15

ROWS_AT_ONCE = 25
"""So many rows are read with one query; a part ends between them."""

Work = Callable[[Edit], Iterator[int]]


class LongAction:
    """Writes its rows in parts, each a transaction of its own; all of them are one action to the journal.

    So one undo takes all of it back, also after a stop, an error or a crash in the middle: what was written until
    then is the action.

    Args:
        edit: of the whole action.
        work: changes rows with the edit; before it goes on with further ones it yields how many are done.
        count: of the rows, 0 where that shows only once the work has begun.
        written: returns a block that writes an edit, or nothing of it.
        tell: says which tables changed, after the last part.

    Attributes:
        count, done: how many rows there are, and how many of them are on the disk.
        is_begun: whether anything of it is on the disk.
        labels: uuids of the labels that were made.
        error: what ended it, None for nothing.
    """

    def __init__(
        self,
        edit: Edit,
        work: Work,
        count: int,
        written: Callable[[Edit], AbstractContextManager],
        tell: Callable[[frozenset[str]], None],
    ) -> None:
        self.count = count
        self.done = 0
        self.is_begun = False
        self.labels: list[str] = []
        self.error: MiningMapperError | None = None
        self._edit = edit
        self._work = work
        self._written = written
        self._tell = tell

    @property
    def what(self) -> str:
        """Name of the action in the journal."""
        return self._edit.what

    @property
    def is_whole(self) -> bool:
        """Whether all of it is on the disk."""
        return self._edit.is_whole

    @property
    def came_to_nothing(self) -> bool:
        """Whether it was ended, by an error or by a person, before anything of it was on the disk."""
        return not self.is_whole and not self.is_begun

    def run(self) -> None:
        """Do all of it at once, as one transaction.

        Raises:
            CampaignError: nothing was written, and why.
        """
        for _share in self.steps(math.inf):
            pass

    def steps(self, seconds: float | None = None) -> Iterator[float]:
        """Write part after part and yield the share that is done; who goes no further keeps what was written.

        Args:
            seconds: of each part; by default as long as the window may wait.

        Raises:
            CampaignError: why the part could not be written; those before it are.
        """
        rows, tables, is_written = self._work(self._edit), set(), False
        self._edit.is_whole = False
        try:
            while not self._edit.is_whole:
                self._write_part(rows, _seconds(not is_written) if seconds is None else seconds)
                is_written = True
                tables.update(table for table, *_ in self._edit.changes)
                self._note(self._edit.changes)
                yield self.done / max(1, self.count)
        finally:
            rows.close()
            if is_written:
                self._tell(frozenset(tables) - NOT_JOURNALED)

    def _write_part(self, rows: Iterator[int], seconds: float) -> None:
        edit = self._edit
        edit.begin_part()
        try:
            with self._written(edit):
                until = time.monotonic() + seconds
                unfinished = (done for done in rows if time.monotonic() >= until)
                done = next(unfinished, None)
                edit.is_whole = done is None
        except BaseException as error:
            edit.is_whole = False
            if self.is_begun and isinstance(error, MiningMapperError):
                raise self._partly(error) from error
            raise
        self.done = self.count if done is None else done

    def _partly(self, error: MiningMapperError) -> MiningMapperError:
        """Return what is said where a part could not be written, and others are."""
        words = tr("Only a part of the rows could be written: {} of {}. One undo takes them back.")
        return CampaignError(words.format(self.done, self.count), error.remedy, error.message)

    def _note(self, changes: list[Change]) -> None:
        """Take notice of changes that are on the disk."""
        self.is_begun = self.is_begun or bool(changes)
        made = (change for change in changes if change[2] is None and change[3] is not None)
        self.labels += [uuid for table, uuid, _before, _after in made if table == "labels"]


def _seconds(is_first: bool) -> float:
    return FIRST_PART_SECONDS if is_first else PART_SECONDS
