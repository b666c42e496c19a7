"""Candidates that no round asks about, and what becomes of them: of a harvest, a map, a model, a later date.

A round keeps its draw order and hides the guess; these lists may be sorted by what the model thinks. What is
accepted here is a label of its own and never a draw.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from qgis.core import QgsGeometry

from ..core.errors import CampaignError
from ..core.schema import ENDED, UNCHANGED
from ..core.taxonomy import NOT_MINING
from .accepting import Accepting, Wish, decide
from .campaign import Campaign
from .digitising import Digitising
from .effort import Spent
from .journal import Change, Edit
from .listed import KINDS, Found, Listed, listed, refuse_withheld
from .long_action import ROWS_AT_ONCE, LongAction
from .session import Session
from .splitting import parted
from .storage import GEOMETRY
from .topology import Rules
from .translation import tr

_Thing = TypeVar("_Thing")

PAGE = 500
"""So many rows of a list are read at once."""

_COLUMNS = [
    *("uuid", "kind", "order", "area", "scores", "source", "label", "change", "arm", "control_share"),
    GEOMETRY,
]  # fmt: skip

_LOOKED_AT = [*_COLUMNS[:-1], "state"]
"""Columns by which it is seen whether a candidate can be decided; its outline is read once it is."""


class Lists:
    """The lists of one session's scene.

    Args:
        session: the session.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._campaign: Campaign = session.campaign
        self._digitising = Digitising(session)
        self._accepting = Accepting(session, self._digitising)
        self._scene: str = self._campaign.scene["uuid"]
        self._last: dict[str, int] = {}
        self._campaign.edited.connect(self._on_edited)

    def rules(self) -> Rules:
        """Return what is tidy, in the coordinates of the campaign."""
        return self._digitising.rules()

    def waiting(self, kind: str) -> list[Listed]:
        """Return what waits in a list on the scene that is worked on, in its order."""
        return sorted((each for page in self.pages(kind) for each in page), key=lambda each: each.order)

    def pages(self, kind: str) -> Iterator[list[Listed]]:
        """Yield what waits in a list some hundreds at a time, in the order of writing; what is done between counts."""
        for rows in self._campaign.pages("candidates", _COLUMNS, PAGE, **self._where(kind)):
            yield self._listed(rows)

    def those_of(self, kind: str, uuids: Collection[str]) -> list[Listed]:
        """Return those of some candidates that wait in a list."""
        return self._listed(self._campaign.rows("candidates", _COLUMNS, uuid=list(uuids), **self._where(kind)))

    def about(self, kind: str, labels: Collection[str]) -> list[str]:
        """Return the candidates that wait in a list and are about some labels."""
        rows = self._campaign.rows("candidates", ["uuid"], label=list(labels), **self._where(kind)) if labels else []
        return [row["uuid"] for row in rows]

    def is_waiting(self, kind: str, row: Mapping[str, Any] | None) -> bool:
        """Return whether a row of the candidates waits in a list."""
        return row is not None and all(row[name] == value for name, value in self._where(kind).items())

    def counts(self) -> dict[str, tuple[int, int]]:
        """Return kind -> how many were decided, and how many there are, on the scene that is worked on."""
        counted = self._campaign.counts("candidates", "kind", "state", kind=list(KINDS), scene=self._scene)
        totals = {kind: sum(count for (each, _), count in counted.items() if each == kind) for kind in KINDS}
        return {kind: (total - counted[kind, "open"], total) for kind, total in totals.items()}

    def add(self, kind: str, found: Iterable[Found | None], what: str) -> int:
        """Put candidates at the end of a list, as one action; return how many.

        Args:
            kind: a key of `KINDS`.
            found: the candidates; None counts for nothing.
            what: name of the action, ``import`` or ``harvest``.

        Raises:
            CampaignError: nothing could be written.
        """
        adding = self.adding(kind, found, what)
        adding.run()
        return adding.done

    def adding(self, kind: str, found: Iterable[Found | None], what: str, replaced: str | None = None) -> LongAction:
        """Return what does `add`, in parts where there is much to do; its ``done`` says how many are written.

        Args:
            kind, found, what: see `add`; all are read before the first one is written, by parts as well.
            replaced: source whose candidates that still wait are taken away first, empty for all; None for none.
        """

        def work(edit: Edit) -> Iterator[int]:
            self._find_last(kind)
            ready: list[Found] = []
            for number, each in enumerate(found, 1):
                if number % ROWS_AT_ONCE == 0:
                    yield 0
                if each is not None:
                    ready.append(each)
            action.count = len(ready)
            if replaced is not None:
                for _taken_away in self._take_away(edit, self._waiting_of(kind, replaced)):
                    yield 0
            for done, some in _batches(ready):
                if done:
                    yield done
                for each in some:
                    self._add(edit, kind, each)

        action = self._campaign.long_action(what, work, 0)
        return action

    def _add(self, edit: Edit, kind: str, each: Found) -> None:
        row = {"kind": kind, "scene": self._scene, "order": self._behind_all(kind), "state": "open"}
        about = {"scores": dict(each.scores), "source": each.source, "label": each.label}
        lot = {"arm": each.arm, "control_share": each.control_share}
        edit.insert("candidates", {**row, **about, **lot, "change": each.change}, each.geometry)

    def clear(self, kind: str, source: str = "") -> int:
        """Take what still waits in a list away, of one source where it is named, as one action; return how many."""
        clearing = self.clearing(kind, source)
        if clearing.count:
            clearing.run()
        return clearing.count

    def clearing(self, kind: str, source: str = "") -> LongAction:
        """Return what does `clear`, in parts where there is much to do."""
        where = self._waiting_of(kind, source)
        count = sum(self._campaign.counts("candidates", "kind", **where).values())
        return self._campaign.long_action("reject", lambda edit: self._take_away(edit, where), count)

    def _take_away(self, edit: Edit, where: Mapping[str, str]) -> Iterator[int]:
        done = 0
        for page in self._campaign.pages("candidates", ["uuid"], ROWS_AT_ONCE, **where):
            if done and page:
                yield done
            for row in _rows(edit, [each["uuid"] for each in page]):
                edit.delete("candidates", row["uuid"])
            done += len(page)

    def accept(
        self, uuids: Collection[str], code: str = "", shape: QgsGeometry | None = None, seen: bool = True
    ) -> list[str]:
        """Make labels of candidates, as one action; return their uuids.

        Tight outlines lose what other labels cover; one of which nothing is left is rejected.

        Args:
            uuids: of the candidates.
            code: class of all of them; each its own proposed one when empty.
            shape: corrected outline of the only one, in the campaign's CRS.
            seen: whether somebody looked at each of them.

        Raises:
            CampaignError: one has no class, is withheld or no longer there, or nothing could be written.
        """
        accepting = self.accepting(uuids, code, shape, seen)
        accepting.run()
        return accepting.labels

    def accepting(
        self, uuids: Collection[str], code: str = "", shape: QgsGeometry | None = None, seen: bool = True
    ) -> LongAction:
        """Return what does `accept`, in parts where there is much to do; its ``labels`` are those that it made."""
        wish = Wish(code, shape, seen, self.rules())

        def check(edit: Edit, each: Listed) -> None:
            self._accepting.check(edit, each, code)

        def accept(edit: Edit, each: Listed, spent: Spent) -> None:
            self._accepting.accept(edit, each, wish, spent)

        return self._deciding("accept", uuids, accept, check)

    def reject(self, uuids: Collection[str]) -> None:
        """Note that candidates are nothing, as one action; their outlines stay in the campaign as rejected.

        Raises:
            CampaignError: one is no longer there, or nothing could be written.
        """
        self.rejecting(uuids).run()

    def rejecting(self, uuids: Collection[str], state: str = "rejected") -> LongAction:
        """Return what does `reject`, in parts where there is much to do."""

        def reject(edit: Edit, each: Listed, spent: Spent) -> None:
            self._decide(edit, each.uuid, spent, state=state)

        return self._deciding("reject", uuids, reject)

    def undecided(self, uuids: Collection[str]) -> None:
        """Note that candidates cannot be decided, as one action.

        Raises:
            CampaignError: one is no longer there, or nothing could be written.
        """
        self.leaving_undecided(uuids).run()

    def leaving_undecided(self, uuids: Collection[str]) -> LongAction:
        """Return what does `undecided`, in parts where there is much to do."""
        return self.rejecting(uuids, "undecided")

    def split(self, uuid: str, line: QgsGeometry) -> int:
        """Let a line part the outline of a candidate into candidates of their own; return how many they are.

        Args:
            uuid: of the candidate.
            line: in the campaign's CRS.

        Raises:
            CampaignError: the line parts nothing, the candidate is withheld or no longer there, or nothing could
                be written.
        """
        each = self._one(uuid)
        if each.withheld:
            raise refuse_withheld()
        parts = parted(each.geometry, line)
        if len(parts) == 1:
            raise CampaignError(
                tr("The line does not part the outline."), tr("Begin and end it outside of the outline.")
            )
        with self._campaign.action("split") as edit:
            row = edit.row("candidates", uuid)
            edit.update("candidates", uuid, geometry=parts[0])
            for part in parts[1:]:
                edit.insert("candidates", {**_columns(row), "uuid": "", "area": None}, part)
        return len(parts)

    def later(self, uuids: Collection[str]) -> None:
        """Put candidates behind all others of their list, as one action.

        Raises:
            CampaignError: one is no longer there, or nothing could be written.
        """
        self.putting_off(uuids).run()

    def putting_off(self, uuids: Collection[str]) -> LongAction:
        """Return what does `later`, in parts where there is much to do."""

        def work(edit: Edit) -> Iterator[int]:
            yield from self._look(edit, uuids)
            for done, some in _batches(uuids):
                if done:
                    yield done
                for row in _rows(edit, some):
                    edit.update("candidates", row["uuid"], order=self._behind_all(row["kind"]))

        return self._campaign.long_action("later", work, len(uuids))

    def finish(self, uuid: str) -> str:
        """Note that a withheld place was drawn by hand; return the label that came of it: the newest there, or none.

        Raises:
            CampaignError: it is no longer there, or nothing could be written.
        """
        place = self._one(uuid).surroundings
        where = {"origin": "digitised", "arm": "control", "scene": self._scene}
        drawn = self._campaign.rows("labels", columns=["uuid", "created", GEOMETRY], **where)
        done = {row["label"] for row in self._campaign.rows("candidates", columns=["label"], arm="control")}
        here = [row for row in drawn if row["uuid"] not in done and place.intersects(row[GEOMETRY])]
        label = max(here, key=lambda row: row["created"])["uuid"] if here else ""
        with self._session.effort.spending() as spent, self._campaign.action("accept") as edit:
            state = "corrected" if label else "rejected"
            self._decide(edit, uuid, spent, state=state, label=label)
        return label

    def _decide(self, edit: Edit, uuid: str, spent: Spent, **changes: Any) -> None:
        decide(edit, uuid, self._campaign.interpreter, spent, **changes)

    def _deciding(
        self,
        what: str,
        uuids: Collection[str],
        decide: Callable[[Edit, Listed, Spent], None],
        check: Callable[[Edit, Listed], None] = lambda _edit, _each: None,
    ) -> LongAction:
        """Return an action that decides on candidates once it was seen that all of them can be decided."""

        def work(edit: Edit) -> Iterator[int]:
            yield from self._look(edit, uuids, check)
            parts = self._session.effort.lap().shares(len(uuids))
            shares = iter(parts)
            try:
                for done, some in _batches(uuids):
                    if done:
                        yield done
                    for each in self._listed(_rows(edit, some)):
                        decide(edit, each, next(shares))
                parts = []
            finally:
                # What was spent on rows that could not be written, or are left, counts for what is decided instead.
                self._session.effort.give_back(Spent.total(parts[action.done :]))

        action = self._campaign.long_action(what, work, len(uuids))
        return action

    def _look(
        self,
        edit: Edit,
        uuids: Collection[str],
        check: Callable[[Edit, Listed], None] = lambda _edit, _each: None,
    ) -> Iterator[int]:
        """Refuse to decide on candidates that wait no longer, or that a check refuses, before anything is written."""
        for done, some in _batches(uuids, PAGE):
            if done:
                yield 0
            rows = self._campaign.rows("candidates", _LOOKED_AT, uuid=some)
            waiting = {row["uuid"] for row in rows if row["state"] == "open"}
            if len(waiting) < len(set(some)):
                raise _decided(next(uuid for uuid in some if uuid not in waiting))
            for each in self._listed([{**row, GEOMETRY: None} for row in rows]):
                check(edit, each)

    def _where(self, kind: str) -> dict[str, str]:
        return {"kind": kind, "state": "open", "scene": self._scene}

    def _waiting_of(self, kind: str, source: str) -> dict[str, str]:
        return {**self._where(kind), **({"source": source} if source else {})}

    def _find_last(self, kind: str) -> None:
        """Look for the last place that a list ever had; among thousands that is done once."""
        if kind not in self._last:
            last = self._campaign.maximum("candidates", "order", kind=kind, scene=self._scene)
            self._last[kind] = -1 if last is None else last

    def _behind_all(self, kind: str) -> int:
        """Return a place behind all that a list ever had."""
        self._find_last(kind)
        self._last[kind] += 1
        return self._last[kind]

    def _on_edited(self, changes: Sequence[Change]) -> None:
        """Follow what others put at the end of a list."""
        for table, _uuid, _before, row in changes:
            if table == "candidates" and row is not None and row["kind"] in self._last:
                self._last[row["kind"]] = max(self._last[row["kind"]], row["order"] or 0)

    def _listed(self, rows: list[dict[str, Any]]) -> list[Listed]:
        codes = self._campaign.taxonomy.likeliest_of([row["scores"] or {} for row in rows])
        ended = self._classes_of(row["label"] for row in rows if row["change"] in ENDED)
        return [listed(row, _stayed(row) or code, ended.get(row["label"], "")) for row, code in zip(rows, codes)]

    def _classes_of(self, labels: Iterable[str]) -> dict[str, str]:
        """Return label -> class of those labels that are there."""
        wanted = list(labels)
        rows = self._campaign.rows("labels", ["uuid", "class"], uuid=wanted) if wanted else []
        return {row["uuid"]: row["class"] for row in rows}

    def _one(self, uuid: str) -> Listed:
        row = self._campaign.row("candidates", uuid)
        if row is None or row["state"] != "open":
            raise _decided(uuid)
        return self._listed([row])[0]


def _stayed(row: Mapping[str, Any]) -> str:
    """Return the class of a label that stayed as it was, whatever the model takes it for; empty for what is else.

    Nobody is told of another class who confirms that nothing changed.
    """
    scores = row["scores"] or {}
    return next((code for code in scores if code != NOT_MINING), "") if row["change"] == UNCHANGED else ""


def _batches(things: Collection[_Thing], size: int = 0) -> Iterator[tuple[int, list[_Thing]]]:
    """Yield things so many at a time (as many as are written at once, by default), with how many came before."""
    things, size = list(things), size or ROWS_AT_ONCE
    for done in range(0, len(things), size):
        yield done, things[done : done + size]


def _rows(edit: Edit, uuids: Collection[str]) -> list[dict[str, Any]]:
    """Return rows of candidates, read at once.

    Raises:
        CampaignError: one is no longer there.
    """
    found = edit.read("candidates", uuids)
    gone = set(uuids) - {row["uuid"] for row in found}
    if gone:
        raise _decided(min(gone))
    return found


def _decided(uuid: str) -> CampaignError:
    return CampaignError(tr("This candidate waits no longer."), tr("Choose another one of the list."), uuid)


def _columns(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != GEOMETRY}
