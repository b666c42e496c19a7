"""Candidates that no round asks about, and what becomes of them: of a harvest, a map, a model, a later date.

A round keeps its draw order and hides the guess; these lists may be sorted by what the model thinks. What is
accepted here is a label of its own and never a draw.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, TypeVar

from qgis.core import QgsGeometry

from ..core.errors import CampaignError
from ..core.schema import ENDED, RECLAIMED, UNCHANGED, UNSEEN
from .campaign import Campaign
from .digitising import Digitising
from .effort import Spent
from .journal import Change, Edit
from .long_action import ROWS_AT_ONCE, LongAction
from .session import Session
from .splitting import parted
from .storage import GEOMETRY, instant
from .tools.keys import Command, caption
from .topology import Rules, tidied
from .translation import tr

_Thing = TypeVar("_Thing")

# Where help is withheld, the box shown around the place is so many times the place's own.
_ROOM = 1.6

PAGE = 500
"""So many rows of a list are read at once."""

_COLUMNS = [
    *("uuid", "kind", "order", "area", "scores", "source", "label", "change", "arm", "control_share"),
    GEOMETRY,
]  # fmt: skip

_LOOKED_AT = [*_COLUMNS[:-1], "state"]
"""Columns by which it is seen whether a candidate can be decided; its outline is read once it is."""

_TAKEN_OVER = ("status", "delineation", "confidence", "note")
"""Columns of an earlier label that the one that follows it at a later date keeps."""


@dataclass(frozen=True)
class Kind:
    """What accepting a candidate of a list makes: the label's origin, and its delineation (empty: the person's)."""

    origin: str
    delineation: str


KINDS = {
    "harvest": Kind("harvested", "tight"),
    # Polygons of older maps are mostly outlines of whole sites.
    "prior": Kind("imported", "envelope"),
    # What a model from elsewhere outlines is the feature itself, but nobody here taught it.
    "detection": Kind("imported", "tight"),
    "change": Kind("digitised", ""),
}


@dataclass(frozen=True)
class Found:
    """What a list is made of: an outline in the campaign's CRS and what is known of it.

    Attributes:
        geometry: the outline.
        scores: class code -> probability; the most probable class is the one that is proposed.
        source: layer, file or model that it came from.
        label: uuid of the label that it is about, empty for none.
        change: of `CHANGES`, empty for none.
        arm: ``control`` where it is withheld as the control, else ``assisted`` or empty.
        control_share: probability with which it was to be withheld; None where no lot was drawn.
    """

    geometry: QgsGeometry
    scores: Mapping[str, float]
    source: str
    label: str = ""
    change: str = ""
    arm: str = ""
    control_share: float | None = None


@dataclass(frozen=True)
class Listed:
    """A candidate of a list that waits; ``area`` in square metres, ``geometry`` in the campaign's CRS.

    ``code`` is the class that is proposed, empty for none.
    """

    uuid: str
    kind: str
    order: int
    geometry: QgsGeometry
    area: float
    scores: Mapping[str, float]
    source: str
    label: str
    change: str
    arm: str
    control_share: float | None
    code: str

    @property
    def probability(self) -> float | None:
        """Of the proposed class, 0..1; None where nobody gave one."""
        return self.scores.get(self.code)

    @property
    def uncertainty(self) -> float | None:
        """1 less the lead of the first class over the second, 0..1; None without probabilities."""
        ranked = sorted(self.scores.values(), reverse=True)
        return 1 - (ranked[0] - (ranked[1] if len(ranked) > 1 else 1 - ranked[0])) if ranked else None

    @property
    def withheld(self) -> bool:
        """Whether outline and class are not to be shown: the place is to be drawn by hand."""
        return self.arm == "control"

    @property
    def surroundings(self) -> QgsGeometry:
        """A box around the place that does not give its outline away."""
        box = self.geometry.boundingBox()
        box.scale(_ROOM)
        return QgsGeometry.fromRect(box)


@dataclass(frozen=True)
class _Wish:
    """What somebody wants of the candidates that are accepted together.

    Attributes:
        code, shape, seen: see `Lists.accept`.
        rules: what is tidy.
        columns: what all labels of a class get.
    """

    code: str
    shape: QgsGeometry | None
    seen: bool
    rules: Rules
    columns: dict[str, dict[str, Any]] = field(default_factory=dict)


class Lists:
    """The lists of one session's scene.

    Args:
        session: the session.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._campaign: Campaign = session.campaign
        self._digitising = Digitising(session)
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

    def is_waiting(self, kind: str, row: Mapping[str, Any] | None) -> bool:
        """Return whether a row of the candidates waits in a list."""
        return row is not None and all(row[name] == value for name, value in self._where(kind).items())

    def counts(self) -> dict[str, tuple[int, int]]:
        """Return kind -> how many were decided, and how many there are, on the scene that is worked on."""
        counted = self._campaign.counts("candidates", "kind", "state", kind=list(KINDS), scene=self._scene)
        totals = {kind: sum(count for (each, _), count in counted.items() if each == kind) for kind in KINDS}
        return {kind: (total - counted[kind, "open"], total) for kind, total in totals.items()}

    def add(self, kind: str, found: Iterable[Found], what: str) -> int:
        """Put candidates at the end of a list, as one action; return how many.

        Args:
            kind: a key of `KINDS`.
            found: the candidates.
            what: name of the action, ``import`` or ``harvest``.

        Raises:
            CampaignError: nothing could be written.
        """
        adding = self.adding(kind, list(found), what)
        adding.run()
        return adding.done

    def adding(self, kind: str, found: Sequence[Found], what: str, replaced: str | None = None) -> LongAction:
        """Return what does `add`, in parts where there is much to do; its ``done`` says how many are written.

        Args:
            kind, found, what: see `add`.
            replaced: source whose candidates that still wait are taken away first, empty for all; None for none.
        """

        def work(edit: Edit) -> Iterator[int]:
            self._find_last(kind)
            if replaced is not None:
                for _taken_away in self._take_away(edit, self._waiting_of(kind, replaced)):
                    yield 0
            for done, some in _batches(found):
                if done:
                    yield done
                for each in some:
                    self._add(edit, kind, each)

        return self._campaign.long_action(what, work, len(found))

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
        wish = _Wish(code, shape, seen, self.rules())

        def check(edit: Edit, each: Listed) -> None:
            self._check(edit, each, code)

        def accept(edit: Edit, each: Listed, spent: Spent) -> None:
            self._accept(edit, each, wish, spent)

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
            raise _withheld()
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

    def finish(self, uuid: str) -> None:
        """Note that a withheld place was drawn by hand, and which label came of it: the newest one there, or none.

        Raises:
            CampaignError: it is no longer there, or nothing could be written.
        """
        place = self._one(uuid).surroundings
        where = {"origin": "digitised", "arm": "control", "scene": self._scene}
        drawn = self._campaign.rows("labels", columns=["uuid", "created", GEOMETRY], **where)
        done = {row["label"] for row in self._campaign.rows("candidates", columns=["label"], arm="control")}
        here = [row for row in drawn if row["uuid"] not in done and place.intersects(row[GEOMETRY])]
        label = max(here, key=lambda row: row["created"])["uuid"] if here else ""
        with self._campaign.action("accept") as edit:
            state = "corrected" if label else "rejected"
            self._decide(edit, uuid, self._session.effort.lap(), state=state, label=label)

    def _decide(self, edit: Edit, uuid: str, spent: Spent, **changes: Any) -> None:
        """Write who decided on a candidate when, and what it took."""
        who = {"interpreter": self._campaign.interpreter, "decided": instant()}
        edit.update("candidates", uuid, **who, **spent.columns(), **changes)

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
            parts = self._session.effort.lap().shares(len(uuids))[::-1]
            try:
                for done, some in _batches(uuids):
                    if done:
                        yield done
                    for each in self._listed(_rows(edit, some)):
                        decide(edit, each, parts.pop())
            finally:
                # What was spent on rows that are left counts for those that are decided instead.
                self._session.effort.give_back(Spent.total(parts))

        return self._campaign.long_action(what, work, len(uuids))

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
        return [_listed(row, code) for row, code in zip(rows, codes)]

    def _one(self, uuid: str) -> Listed:
        row = self._campaign.row("candidates", uuid)
        if row is None or row["state"] != "open":
            raise _decided(uuid)
        return _listed(row, self._campaign.taxonomy.likeliest(row["scores"] or {}))

    def _earlier(self, edit: Edit, each: Listed) -> dict[str, Any] | None:
        """Return the label that a change tells of, None where there is none."""
        return edit.row("labels", each.label) if each.change and each.label else None

    def _carried(self, each: Listed, earlier: Mapping[str, Any] | None) -> dict[str, Any]:
        """Return what a new label takes over from the earlier one that it follows."""
        if earlier is None:
            return {}
        names = [*_TAKEN_OVER, *(("origin",) if each.change == UNCHANGED else ())]
        carried = {name: earlier[name] for name in names}
        return {**carried, "status": RECLAIMED} if each.change == RECLAIMED else carried

    def _check(self, edit: Edit, each: Listed, code: str) -> None:
        if each.withheld:
            raise _withheld()
        if each.change in ENDED and not code:
            return
        if _wanted(each, code, self._earlier(edit, each)) not in self._campaign.taxonomy:
            raise CampaignError(
                tr("There is no class for this candidate."), tr("Give it one with its key or the list of classes.")
            )

    def _is_tight(self, each: Listed, carried: Mapping[str, Any]) -> bool:
        rule = carried.get("delineation") or self._session.delineation
        return (KINDS[each.kind].delineation or rule) == "tight"

    def _accept(self, edit: Edit, each: Listed, wish: _Wish, spent: Spent) -> None:
        """Write one acceptance: its label, where there is one, and what became of the candidate."""
        earlier = self._earlier(edit, each)
        if earlier is not None:
            self._end(edit, each, earlier)
        if each.change in ENDED and not wish.code:
            self._decide(edit, each.uuid, spent, state="accepted")
            return
        carried = self._carried(each, earlier)
        outline = self._outline(each, wish, carried)
        if outline.isEmpty():
            self._decide(edit, each.uuid, spent, state="rejected")
            return
        label = edit.insert("labels", self._label(each, wish, earlier, carried, spent), outline)
        corrected = wish.shape is not None or (wish.code and wish.code != each.code)
        about = {} if each.change else {"label": label}
        self._decide(edit, each.uuid, spent, state="corrected" if corrected else "accepted", **about)

    def _outline(self, each: Listed, wish: _Wish, carried: Mapping[str, Any]) -> QgsGeometry:
        outline = wish.shape or each.geometry
        # What did not change is carried on as it was drawn.
        if wish.shape is not None or each.change != UNCHANGED:
            outline = tidied(outline, wish.rules)
        return self._digitising.fitted(outline, each.label, wish.rules) if self._is_tight(each, carried) else outline

    def _label(
        self,
        each: Listed,
        wish: _Wish,
        earlier: Mapping[str, Any] | None,
        carried: Mapping[str, Any],
        spent: Spent,
    ) -> dict[str, Any]:
        """Return the columns of the label that a candidate becomes."""
        kind, wanted = KINDS[each.kind], _wanted(each, wish.code, earlier)
        if wanted not in wish.columns:
            wish.columns[wanted] = self._session.columns_of_labels(wanted, spent)
        told = {"origin": kind.origin, "tool": each.kind if wish.seen else UNSEEN, **carried}
        row = {**wish.columns[wanted], **spent.columns(), **told}
        row["delineation"] = kind.delineation or row["delineation"]
        return {**row, "arm": each.arm, "control_share": each.control_share}

    def _end(self, edit: Edit, each: Listed, earlier: Mapping[str, Any]) -> None:
        """Note the last date on which an earlier outline is known to hold.

        What changed is known until the date of its own scene; what did not, until the day before the later one, from
        which on the new label holds.
        """
        if earlier["valid_to"]:
            return
        scene = edit.find("scenes", earlier["scene"])
        last = (scene or {}).get("date") or earlier["valid_from"]
        if each.change == UNCHANGED:
            last = max(last or "", _day_before(self._campaign.scene["date"]))
        edit.update("labels", each.label, valid_to=last)


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


def _wanted(each: Listed, code: str, earlier: Mapping[str, Any] | None) -> str:
    """Return the class that a candidate gets: the given, the proposed, or that of the label that it follows."""
    return code or each.code or (earlier or {}).get("class", "")


def _day_before(day: str) -> str:
    """Return the day before a date YYYY-MM-DD, empty where it is none."""
    try:
        return (date.fromisoformat(day or "") - timedelta(days=1)).isoformat()
    except ValueError:
        return ""


def _withheld() -> CampaignError:
    return CampaignError(
        tr("Help is withheld here, to see what it is worth."),
        tr("Draw the object by hand, then press {}.").format(caption(Command.AGREE)),
    )


def _columns(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != GEOMETRY}


def _listed(row: Mapping[str, Any], code: str) -> Listed:
    return Listed(
        uuid=row["uuid"],
        kind=row["kind"],
        order=row["order"] or 0,
        geometry=row[GEOMETRY],
        area=row["area"] or 0.0,
        scores=row["scores"] or {},
        source=row["source"],
        label=row["label"],
        change=row["change"],
        arm=row["arm"],
        control_share=row["control_share"],
        code=code,
    )
