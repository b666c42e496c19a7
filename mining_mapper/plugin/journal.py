"""The journal: what every action changed, and how to take it back after a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
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
        *("import", "harvest", "changes", "accept", "reject", "split"),
    }
)


Change = tuple[str, str, Optional[dict[str, Any]], Optional[dict[str, Any]]]
"""Table, uuid, row before and row after; None for no row."""


@dataclass(frozen=True)
class Action:
    """One entry of the undo list: its uuid and what people call it."""

    uuid: str
    what: str
    tables: frozenset[str]


class Edit:
    """Changes of one action; everything or nothing is kept. Made by `Campaign.action`.

    Args:
        storage: where the rows are, inside a transaction.
        what: name of the action for people and for the undo list.
        complete: fills columns that follow from others (area, interpreter, instants) into a new row.
    """

    def __init__(
        self, storage: Storage, what: str, complete: Callable[[str, dict[str, Any]], None], undoes: str = ""
    ) -> None:
        self.uuid = new_uuid()
        self.what = what
        self.undoes = undoes
        self.changes: list[Change] = []
        self._storage = storage
        self._complete = complete

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

    def delete(self, table: str, uuid: str) -> None:
        """Delete a row."""
        self._put(table, self.row(table, uuid), None)

    def row(self, table: str, uuid: str) -> dict[str, Any]:
        """Return a row as it stands now.

        Raises:
            CampaignError: it is gone.
        """
        rows = self._storage.rows(table, {"uuid": uuid})
        if not rows:
            raise CampaignError(tr("A row of the table {} is no longer there.").format(table), "", uuid)
        return rows[0]

    def invert(self, records: Iterable[Mapping[str, Any]], kept: frozenset[str] = frozenset()) -> None:
        """Put rows back to how they were before the changes of an action, the last change first.

        Args:
            records: rows of the journal.
            kept: tables that stay as they are.

        Raises:
            CampaignError: a row was changed since by something that was not taken back.
        """
        for record in sorted(records, key=lambda each: -each["sequence"]):
            table, uuid = record["table"], record["row"]
            if table in kept:
                continue
            now = self._storage.rows(table, {"uuid": uuid})
            current = now[0] if now else None
            if plain_row(current) != _with_new_columns(table, record["after"]):
                raise CampaignError(
                    tr("“{}” cannot be undone: what it made was changed afterwards.").format(record["what"]),
                    tr("Undo the later change first, or edit the label itself."),
                    f"{table} {uuid}",
                )
            self._put(table, current, _rich(table, record["before"]))

    def _put(self, table: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> None:
        if after is None:
            self._storage.remove(table, before["uuid"])
        elif before is None:
            self._storage.insert(table, after)
        else:
            self._storage.replace(table, after)
        self.changes.append((table, (after or before)["uuid"], before, after))


class Journal:
    """The table ``history`` and the lists of what can be undone and redone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._undo: list[Action] = []
        self._redo: list[Action] = []
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
            self._storage.insert(
                "history",
                {
                    "uuid": new_uuid(),
                    "action": edit.uuid,
                    "sequence": sequence,
                    "what": edit.what,
                    "table": table,
                    "row": uuid,
                    "before": plain_row(before),
                    "after": plain_row(after),
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
            self._push(Action(edit.uuid, edit.what, tables), edit.undoes)

    def last(self, table: str | None = None, redo: bool = False) -> Action | None:
        """Return what would be undone (or done again) next, among actions that touched a table."""
        stack = self._redo if redo else self._undo
        return next((action for action in reversed(stack) if table is None or table in action.tables), None)

    def answered(self, table: str, row: str) -> Action | None:
        """Return the action that changed a row last, among those that can be undone."""
        records = self._storage.rows("history", {"table": table, "row": row}, ["action", "sequence"])
        changed = {record["action"]: record["sequence"] for record in records}
        able = [action for action in self._undo if action.uuid in changed]
        return max(able, key=lambda action: changed[action.uuid], default=None)

    def records(self, action: str) -> list[dict[str, Any]]:
        """Return the rows of the journal of one action."""
        return self._storage.rows("history", {"action": action})

    def _load(self) -> None:
        actions: dict[str, tuple[str, str, set[str]]] = {}
        # SQLite goes through them: there may be a row for each of a hundred thousand candidates.
        for (uuid, what, table, undoes), last in self._storage.lasts(
            "history", ["action", "what", "table", "undoes"], "sequence"
        ):
            actions.setdefault(uuid, (what, undoes, set()))[2].add(table)
            self._sequence = last
        for uuid, (what, undoes, tables) in actions.items():
            self._push(Action(uuid, what, frozenset(tables)), undoes)

    def _push(self, action: Action, undoes: str) -> None:
        for stack, other in ((self._undo, self._redo), (self._redo, self._undo)):
            taken = next((each for each in stack if each.uuid == undoes), None)
            if taken is not None:
                stack.remove(taken)
                # The name stays that of the work, so that a second undo of it can be told from others.
                other.append(Action(action.uuid, taken.what, taken.tables))
                return
        if action.what in UNDOABLE:
            self._undo.append(action)
            self._redo.clear()


def _known(table: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the given values as they will be read back, where empty text is ``""``."""
    kinds = {column.name: column.kind for column in schema_table(table).columns}
    unknown = set(row) - set(kinds)
    if unknown:
        raise KeyError(f"{table}: {sorted(unknown)}")
    return {name: "" if value is None and kinds[name] == "text" else value for name, value in row.items()}


def plain_row(row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Return a row as the journal stores it: the geometry as WKT."""
    if row is None:
        return None
    plain = dict(row)
    geometry = row.get(GEOMETRY)
    plain[GEOMETRY] = geometry.asWkt() if geometry is not None else None
    return plain


def _with_new_columns(table: str, plain: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Return a journaled row with the columns that the table got since, empty as they were then."""
    if plain is None:
        return None
    return {**{column.name: "" if column.kind == "text" else None for column in schema_table(table).columns}, **plain}


def _rich(table: str, plain: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if plain is None:
        return None
    row = _with_new_columns(table, plain)
    wkt = row.get(GEOMETRY)
    row[GEOMETRY] = QgsGeometry.fromWkt(wkt) if wkt and schema_table(table).geometry else None
    return row
