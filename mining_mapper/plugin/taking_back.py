"""Takes back an action of the journal: first it is seen whether that can be done, then it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any

from qgis.core import QgsGeometry

from ..core.errors import CampaignError, MiningMapperError
from .action_words import action_words
from .effort import Spent, TakenBack
from .journal import KEPT, Action, Change, Edit, Journal, plain_row, with_new_columns
from .long_action import ROWS_AT_ONCE, LongAction
from .shared_borders import is_same_outline
from .storage import GEOMETRY, Storage
from .translation import tr

_WRITING = 3
"""To write a row takes so many times as long as to look at it."""

_ASKED = frozenset({"candidates", "draws", "audits", "repeats"})

_FOLLOWING = frozenset({GEOMETRY, "area", "modified"})
"""Columns of a label that change where it gets corners of a neighbour."""

UNDO, REDO = "undo", "redo"
"""Names in the journal of what takes back an action, and of what takes back that."""

Record = Mapping[str, Any]


class TakingBack(LongAction):
    """The undo, or redo, of one action; the last change is taken back first.

    All rows are looked at before the first one is written. One that ended in the middle goes on where it ended.

    Args:
        action: what is taken back.
        edit: what takes it back.
        storage, journal: of the campaign.
        written, tell: see `LongAction`.

    Attributes:
        action: what is taken back.
        asked: uuids of the candidates, and of the draws, audit units and repeats, that it was about.
        scenes: those that it was on.
        interpreters: who did it; of what was done and undone before, all who did.
    """

    def __init__(
        self,
        action: Action,
        edit: Edit,
        storage: Storage,
        journal: Journal,
        written: Callable[[Edit], AbstractContextManager],
        tell: Callable[[frozenset[str]], None],
    ) -> None:
        self.action = action
        self.asked: list[str] = []
        self.scenes: set[str] = set()
        self.interpreters = journal.people(action.uuid)
        self._taken_back = TakenBack(edit.what == REDO)
        self._storage = storage
        self._journal = journal
        self._already = journal.length(edit.uuid)
        self._length = journal.length(action.uuid) - self._already
        super().__init__(edit, self._work_through, (1 + _WRITING) * self._length, written, tell)

    @property
    def is_redo(self) -> bool:
        """Whether it does again what was undone."""
        return self.what == REDO

    @property
    def spent(self) -> Spent:
        """What the rows that are taken back told of the effort."""
        return self._taken_back.spent

    def _work_through(self, edit: Edit) -> Iterator[int]:
        kept = KEPT if self._was_revealed() else frozenset()
        yield from self._look(edit, kept)
        yield from self._write(edit, kept)

    def _look(self, edit: Edit, kept: frozenset[str]) -> Iterator[int]:
        """Refuse to take back what was changed afterwards, before anything is written."""
        seen: set[tuple[str, str]] = set()
        for done, records in self._batches():
            if done:
                yield done
            last = [each for each in records if each["table"] not in kept and _row(each) not in seen]
            rows = _read(edit, last)
            for record in last:
                if _row(record) not in seen:
                    seen.add(_row(record))
                    self._check(record, rows.get(_row(record)))
            self._remember(records)

    def _write(self, edit: Edit, kept: frozenset[str]) -> Iterator[int]:
        for done, records in self._batches():
            if done:
                yield self._length + _WRITING * done
            records = [each for each in records if each["table"] not in kept]
            _read(edit, records)
            for record in records:
                now = edit.find(record["table"], record["row"])
                self._check(record, now)
                self._take_back(edit, record, now)

    @staticmethod
    def _take_back(edit: Edit, record: Record, now: dict[str, Any] | None) -> None:
        if record["before"] == record["after"]:
            edit.leave(record, now)
        elif record["before"] is None or _is_as_left(record, now):
            edit.put_back(record, now)
        elif _only_gives_corners(record):
            edit.leave(record, now)
        else:
            edit.put_back_below(record, now)

    def _check(self, record: Record, now: Mapping[str, Any] | None) -> None:
        if not (_is_as_left(record, now) or _only_gives_corners(record) or _only_got_corners(record, now)):
            words = tr("“{}” cannot be undone: what it made was changed afterwards.")
            if self.is_redo:
                words = tr("“{}” cannot be done again: what it is about was changed afterwards.")
            raise CampaignError(
                words.format(action_words(self.action.what)),
                tr("Undo the later change first, or edit the label itself."),
                f"{record['table']} {record['row']}",
            )

    def _batches(self) -> Iterator[tuple[int, list[Record]]]:
        """Yield what is still to be taken back, the last change first, with how many came before.

        What was written together for one row is not parted.
        """
        batch: list[Record] = []
        done, ending = 0, ""
        for record in self._journal.records(self.action.uuid, self._already):
            ending = ending or record["table"]
            if len(batch) >= ROWS_AT_ONCE and record["table"] == ending and record["row"] != batch[-1]["row"]:
                yield done, batch
                done, batch = done + len(batch), []
            batch.append(record)
        yield done, batch

    def _remember(self, records: Iterable[Record]) -> None:
        for record in records:
            row = record["after"] or record["before"] or {}
            if row.get("scene"):
                self.scenes.add(row["scene"])
            if record["table"] in _ASKED:
                self.asked.append(record["row"])

    def _was_revealed(self) -> bool:
        """Return whether a guess was shown since: then the first answer stays, only the label goes."""
        if "draws" not in self.action.tables:
            return False
        where = {"action": self.action.uuid, "table": "draws"}
        draws = [record["row"] for record in self._storage.rows("history", where, ["row"])]
        return any(row["revealed"] for row in self._storage.rows("draws", {"uuid": draws}, ["revealed"]))

    def _partly(self, error: MiningMapperError) -> MiningMapperError:
        words = tr("Only a part of it could be taken back; the next undo goes on with it.")
        if self.is_redo:
            words = tr("Only a part of it could be done again; the next redo goes on with it, one undo takes it back.")
        return CampaignError(words, error.remedy, error.message)

    def _note(self, changes: list[Change]) -> None:
        super()._note(changes)
        self._taken_back.add(changes)


def _row(record: Record) -> tuple[str, str]:
    return record["table"], record["row"]


def _is_as_left(record: Record, now: Mapping[str, Any] | None) -> bool:
    """Return whether a row stands as the change of a record left it."""
    return plain_row(now) == with_new_columns(record["table"], record["after"])


def _only_gives_corners(record: Record) -> bool:
    """Return whether a change gave a label nothing but corners of a neighbour: whatever became of it, it may stay."""
    before, after = record["before"], record["after"]
    return before == after or (record["table"] == "labels" and _differ_in_corners(before, after))


def _only_got_corners(record: Record, now: Mapping[str, Any] | None) -> bool:
    """Return whether a label got nothing but corners of neighbours since a change that did not reshape it."""
    before, after = record["before"], with_new_columns(record["table"], record["after"])
    if record["table"] != "labels" or not _differ_in_corners(plain_row(now), after):
        return False
    return before is None or _cover_the_same(before, after)


def _differ_in_corners(one: Record | None, other: Record | None) -> bool:
    """Return whether two rows of a label are the same but for corners on straight sides, and what follows from them."""
    if one is None or other is None:
        return False
    names = {name for name in one.keys() | other.keys() if one.get(name) != other.get(name)}
    return names <= _FOLLOWING and _cover_the_same(one, other)


def _cover_the_same(one: Record, other: Record) -> bool:
    shapes = [QgsGeometry.fromWkt(row.get(GEOMETRY) or "") for row in (one, other)]
    return not any(shape.isEmpty() for shape in shapes) and is_same_outline(*shapes)


def _read(edit: Edit, records: list[Record]) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the rows that records are about as they are now, those that are there."""
    wanted: dict[str, list[str]] = {}
    for record in records:
        wanted.setdefault(record["table"], []).append(record["row"])
    return {(table, row["uuid"]): row for table, uuids in wanted.items() for row in edit.read(table, uuids)}
