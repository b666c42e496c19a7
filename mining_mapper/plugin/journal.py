"""The journal: what every action changed, and how to take it back after a restart."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsGeometry

from ..core.errors import CampaignError
from ..core.schema import table as schema_table
from .storage import GEOMETRY, Storage, instant, new_uuid
from .translation import tr

# Settings are no work of anybody, and the journal does not keep a journal.
NOT_JOURNALED = frozenset({"history", "settings"})

# A drawn unit has left the pool whether it is answered or not, so what made draws is never undone.
UNDOABLE = frozenset(
    {
        *("answer", "specify", "undecided", "later", "revise", "digitise", "reshape", "delete", "change", "edit"),
        *("mend", "import", "harvest", "changes", "accept", "reject", "split"),
    }
)


KEPT = frozenset({"draws", "audits", "rounds"})
"""Tables that an undo leaves as they are once a guess was shown."""

_PAGE = 200
"""So many rows of the journal are read at once."""

Change = tuple[str, str, Optional[dict[str, Any]], Optional[dict[str, Any]]]
"""Table, uuid, row before and row after; None for no row."""


@dataclass(frozen=True)
class Action:
    """One entry of the undo list: its uuid and what people call it."""

    uuid: str
    what: str
    tables: frozenset[str]


class Edit:
    """Changes of one action, or of one part of it; everything or nothing is kept. Made by `Campaign`.

    Args:
        storage: where the rows are, inside a transaction.
        what: name of the action for people and for the undo list.
        complete: fills columns that follow from others (area, interpreter, instants) into a new row.
        undoes: uuid of the action that this one takes back; empty for none.
        uuid: of the action; a new one by default.

    Attributes:
        changes: those that were made last, since the part began.
        is_whole: whether nothing of the action is left to be done.
    """

    def __init__(
        self,
        storage: Storage,
        what: str,
        complete: Callable[[str, dict[str, Any]], None],
        undoes: str = "",
        uuid: str = "",
    ) -> None:
        self.uuid = uuid or new_uuid()
        self.what = what
        self.undoes = undoes
        self.changes: list[Change] = []
        self.is_whole = True
        self._storage = storage
        self._complete = complete
        self._known: dict[tuple[str, str], dict[str, Any]] = {}

    def begin_part(self) -> None:
        """Begin with no changes, and know no row: between two parts others may have written."""
        self.changes = []
        self._known = {}

    def insert(self, table: str, row: Mapping[str, Any], geometry: QgsGeometry | None = None) -> str:
        """Add a row and return its uuid; columns that are not given stay empty or are filled in."""
        full = _known(table, {**dict.fromkeys(schema_table(table).column_names()), **row})
        full[GEOMETRY] = geometry
        full["uuid"] = full["uuid"] or new_uuid()
        self._complete(table, full)
        self._put(table, None, full)
        return full["uuid"]

    def update(self, table: str, uuid: str, /, *, geometry: QgsGeometry | None = None, **changes: Any) -> None:
        """Change columns, and the geometry where one is given, of an existing row."""
        before = self.row(table, uuid)
        after = {**before, **_known(table, changes)}
        if geometry is not None:
            after[GEOMETRY] = geometry
            if "area" in after and "area" not in changes:
                after["area"] = None
        if "modified" in after:
            after["modified"] = instant()
        self._complete(table, after)
        self._put(table, before, after)

    def reshape(self, table: str, shapes: Mapping[str, QgsGeometry]) -> None:
        """Change the geometries of some rows."""
        for uuid, shape in shapes.items():
            self.update(table, uuid, geometry=shape)

    def delete(self, table: str, uuid: str) -> None:
        """Delete a row."""
        self._put(table, self.row(table, uuid), None)

    def read(self, table: str, uuids: Collection[str]) -> list[dict[str, Any]]:
        """Return those of some rows that are there, read at once; until the part ends none is read again."""
        wanted = [uuid for uuid in dict.fromkeys(uuids) if (table, uuid) not in self._known]
        for row in self._storage.rows(table, {"uuid": wanted}) if wanted else ():
            self._known[table, row["uuid"]] = row
        return [self._known[table, uuid] for uuid in dict.fromkeys(uuids) if (table, uuid) in self._known]

    def find(self, table: str, uuid: str) -> dict[str, Any] | None:
        """Return a row as it stands now, None where it is gone."""
        return next(iter(self.read(table, [uuid])), None)

    def row(self, table: str, uuid: str) -> dict[str, Any]:
        """Return a row as it stands now.

        Raises:
            CampaignError: it is gone.
        """
        row = self.find(table, uuid)
        if row is None:
            raise CampaignError(tr("What was to be changed is no longer there."), "", f"{table} {uuid}")
        return row

    def put_back(self, record: Mapping[str, Any], now: dict[str, Any] | None) -> None:
        """Let a row be again as the journal says that it was; ``now`` is how it stands, None for not at all."""
        self._put(record["table"], now, _rich(record, now))

    def put_back_below(self, record: Mapping[str, Any], now: dict[str, Any]) -> None:
        """Let a row be again as the journal says that it was, but for its outline, which got corners since."""
        before = _rich(record, now)
        self._put(record["table"], now, {**before, **{name: now[name] for name in (GEOMETRY, "area")}})

    def leave(self, record: Mapping[str, Any], now: dict[str, Any] | None) -> None:
        """Note that a row stays as it is: each row of what is taken back becomes a row of what takes it back."""
        self.changes.append((record["table"], record["row"], now, now))

    def _put(self, table: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> None:
        uuid = (after or before)["uuid"]
        if after is None:
            self._storage.remove(table, uuid)
            self._known.pop((table, uuid), None)
        else:
            (self._storage.insert if before is None else self._storage.replace)(table, after)
            self._known[table, uuid] = after
        self.changes.append((table, uuid, before, after))


class Journal:
    """The table ``history`` and the lists of what can be undone and redone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._undo: list[Action] = []
        self._redo: list[Action] = []
        # Uuid of an action -> uuid of the one that took some of it back and ended before it was done.
        self._begun: dict[str, str] = {}
        self._sequence = 0
        self._load()

    def write(self, edit: Edit, interpreter: str) -> None:
        """Add what an edit changed to the table; inside the same transaction."""
        now = instant()
        sequence = self._sequence
        for table, uuid, before, after in edit.changes:
            if table in NOT_JOURNALED:
                continue
            sequence += 1
            plain_before = plain_row(before)
            self._storage.insert(
                "history",
                {
                    "uuid": new_uuid(),
                    "action": edit.uuid,
                    "sequence": sequence,
                    "what": edit.what,
                    "table": table,
                    "row": uuid,
                    "before": plain_before,
                    "after": plain_row(after, before, plain_before),
                    "undoes": edit.undoes,
                    "interpreter": interpreter,
                    "created": now,
                },
            )

    def committed(self, edit: Edit) -> None:
        """Take an edit that is now on disk into the lists."""
        tables = frozenset(table for table, *_ in edit.changes if table not in NOT_JOURNALED)
        self._sequence += sum(table not in NOT_JOURNALED for table, *_ in edit.changes)
        if tables:
            self._take(Action(edit.uuid, edit.what, tables), edit.undoes, edit.is_whole)

    def last(self, table: str | None = None, redo: bool = False) -> Action | None:
        """Return what would be undone (or done again) next, among actions that touched a table."""
        stack = self._redo if redo else self._undo
        found = next((action for action in reversed(stack) if table is None or table in action.tables), None)
        return None if redo and found is not None and self._is_being_undone(found) else found

    def answered(self, table: str, row: str) -> Action | None:
        """Return the action that changed a row last, among those that can be undone."""
        records = self._storage.rows("history", {"table": table, "row": row}, ["action", "sequence"])
        changed = {record["action"]: record["sequence"] for record in records}
        able = [action for action in self._undo if action.uuid in changed]
        return max(able, key=lambda action: changed[action.uuid], default=None)

    def records(self, action: str, already: int = 0) -> Iterator[dict[str, Any]]:
        """Yield the rows of the journal of one action, the last one first.

        Args:
            action: its uuid.
            already: so many of the last ones are left out.
        """
        columns = schema_table("history").column_names()
        for page in self._storage.pages_back("history", {"action": action}, columns, _PAGE):
            yield from page[already:]
            already = max(0, already - len(page))

    def people(self, action: str) -> set[str]:
        """Return who did an action; of one that takes back another, also who did that, and so on."""
        found: set[str] = set()
        while action:
            rows = self._storage.counts("history", ["interpreter", "undoes"], {"action": action})
            found |= {who for who, _undoes in rows}
            action = next((undoes for _who, undoes in rows), "")
        return found

    def length(self, action: str) -> int:
        """Return how many rows of the journal an action has."""
        return self._storage.counts("history", ["action"], {"action": action})[action,] if action else 0

    def begun(self, action: str) -> str:
        """Return the uuid of what took some of an action back and ended before it was done; empty where nothing did."""
        return self._begun.get(action, "")

    def _load(self) -> None:
        actions: dict[str, tuple[str, str, set[str], int]] = {}
        # SQLite goes through them: there may be a row for each of a hundred thousand candidates.
        for (uuid, what, table, undoes), last, count in self._storage.lasts(
            "history", ["action", "what", "table", "undoes"], "sequence"
        ):
            # Where two actions were written by turns that which ended later is the later one.
            _what, _undoes, tables, length = actions.pop(uuid, (what, undoes, set(), 0))
            actions[uuid] = what, undoes, {*tables, table}, length + count
            self._sequence = last
        for uuid, (what, undoes, tables, length) in actions.items():
            # Each row of what is taken back becomes a row of what takes it back, but for those that are kept.
            whole = 0 if undoes not in actions or actions[undoes][2] & KEPT else actions[undoes][3]
            self._take(Action(uuid, what, frozenset(tables)), undoes, length >= whole)

    def _take(self, action: Action, undoes: str, is_whole: bool) -> None:
        """Take an action, or a further part of it, into the lists."""
        if undoes and not is_whole:
            self._begun[undoes] = action.uuid
        else:
            self._begun.pop(undoes, None)
        undone, again = _find(self._undo, undoes), _find(self._redo, undoes)
        # The name stays that of the work, so that a second undo of it can be told from others.
        if again is not None:
            self._take_again(Action(action.uuid, again.what, again.tables), again, is_whole)
        elif undone is not None and is_whole:
            self._take_undone(Action(action.uuid, undone.what, undone.tables), undone)
        elif action.what in UNDOABLE:
            self._push(action)

    def _take_again(self, action: Action, again: Action, is_whole: bool) -> None:
        """Take what does an action again; as soon as a part of it is done, that part can be undone."""
        if is_whole:
            self._redo.remove(again)
        # What goes on after others is the next to be undone, as it is after a restart.
        self._undo = [each for each in self._undo if each.uuid != action.uuid]
        self._undo.append(action)

    def _take_undone(self, action: Action, undone: Action) -> None:
        """Take what undid an action wholly; where that had been done again in part only, all of it can be."""
        self._undo.remove(undone)
        whole = next((each for each in self._redo if self.begun(each.uuid) == undone.uuid), None)
        if whole is None:
            self._redo.append(action)
        else:
            del self._begun[whole.uuid]

    def _is_being_undone(self, again: Action) -> bool:
        """Return whether some of what was done again was taken back since: that is to be ended first."""
        return bool(self.begun(again.uuid)) and bool(self.begun(self.begun(again.uuid)))

    def _push(self, action: Action) -> None:
        known = _find(self._undo, action.uuid)
        if known is None:
            self._undo.append(action)
            self._redo.clear()
        else:
            place = self._undo.index(known)
            self._undo[place] = Action(action.uuid, action.what, known.tables | action.tables)


def _find(actions: Iterable[Action], uuid: str) -> Action | None:
    return next((each for each in actions if each.uuid == uuid), None)


def _known(table: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the given values as they will be read back, where empty text is ``""``."""
    kinds = {column.name: column.kind for column in schema_table(table).columns}
    unknown = set(row) - set(kinds)
    if unknown:
        raise KeyError(f"{table}: {sorted(unknown)}")
    return {name: "" if value is None and kinds[name] == "text" else value for name, value in row.items()}


def plain_row(
    row: Mapping[str, Any] | None,
    other: Mapping[str, Any] | None = None,
    plain: Mapping[str, Any] | None = None,
) -> dict[str, Any] | None:
    """Return a row as the journal stores it: the geometry as WKT.

    Args:
        row: the row, None for none.
        other, plain: another row, and how it is stored: to write the same geometry again takes long.
    """
    if row is None:
        return None
    geometry = row.get(GEOMETRY)
    if other is not None and geometry is other.get(GEOMETRY):
        return {**row, GEOMETRY: plain[GEOMETRY]}
    return {**row, GEOMETRY: geometry.asWkt() if geometry is not None else None}


def with_new_columns(table: str, plain: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Return a journaled row with the columns that the table got since, empty as they were then."""
    if plain is None:
        return None
    return {**{column.name: "" if column.kind == "text" else None for column in schema_table(table).columns}, **plain}


def _rich(record: Mapping[str, Any], now: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Return the row of before a change as it is in the campaign; ``now`` is how it stands there after it."""
    row = with_new_columns(record["table"], record["before"])
    if row is None:
        return None
    wkt = row.get(GEOMETRY)
    if now is not None and wkt == record["after"].get(GEOMETRY):
        row[GEOMETRY] = now.get(GEOMETRY)
    else:
        row[GEOMETRY] = QgsGeometry.fromWkt(wkt) if wkt and schema_table(record["table"]).geometry else None
    return row
