"""What becomes of a candidate that is accepted: a label of its own, never a draw, and what it ends or carries on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from qgis.core import QgsGeometry

from ..core.errors import CampaignError
from ..core.schema import ENDED, RECLAIMED, UNCHANGED, UNSEEN
from .digitising import Digitising
from .effort import Spent
from .journal import Edit
from .listed import KINDS, Listed, refuse_withheld
from .session import Session
from .storage import instant
from .topology import Rules, tidied
from .translation import tr

_TAKEN_OVER = ("status", "delineation", "confidence", "note")
"""Columns of an earlier label that the one that follows it at a later date keeps."""


@dataclass(frozen=True)
class Wish:
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


class Accepting:
    """Makes labels of candidates of one session.

    Args:
        session: the session.
        digitising: fits outlines between those of other labels.
    """

    def __init__(self, session: Session, digitising: Digitising) -> None:
        self._session = session
        self._campaign = session.campaign
        self._digitising = digitising

    def check(self, edit: Edit, each: Listed, code: str) -> None:
        """Refuse to accept a candidate that cannot be, before anything is written.

        Args:
            edit: reads rows.
            each: the candidate; its outline is not looked at.
            code: class that is wanted; its own proposed one when empty.

        Raises:
            CampaignError: it has no class, or is withheld.
        """
        if each.withheld:
            raise refuse_withheld()
        earlier = self._earlier(edit, each)
        if not code and (each.change in ENDED or _is_void(each, earlier)):
            return
        if _wanted(each, code, earlier) not in self._campaign.taxonomy:
            raise CampaignError(
                tr("There is no class for this candidate."), tr("Give it one with its key or the list of classes.")
            )

    def accept(self, edit: Edit, each: Listed, wish: Wish, spent: Spent) -> None:
        """Write one acceptance: its label, where there is one, and what became of the candidate."""
        earlier = self._earlier(edit, each)
        if not wish.code and _is_void(each, earlier):
            self._decide(edit, each, spent, state="rejected")
            return
        if earlier is not None:
            self._end(edit, each, earlier)
        if each.change in ENDED and not wish.code:
            self._decide(edit, each, spent, state="accepted")
            return
        carried = self._carried(each, earlier)
        outline, beside = self._outline(each, wish, carried)
        if outline.isEmpty():
            self._decide(edit, each, spent, state="rejected")
            return
        label = edit.insert("labels", self._label(each, wish, earlier, carried, spent), outline)
        edit.reshape("labels", beside)
        corrected = wish.shape is not None or (wish.code and wish.code != each.code)
        about = {} if each.change else {"label": label}
        self._decide(edit, each, spent, state="corrected" if corrected else "accepted", **about)

    def _decide(self, edit: Edit, each: Listed, spent: Spent, **changes: Any) -> None:
        decide(edit, each.uuid, self._campaign.interpreter, spent, **changes)

    def _earlier(self, edit: Edit, each: Listed) -> dict[str, Any] | None:
        """Return the label that a change tells of, None where there is none or none any more."""
        return edit.find("labels", each.label) if each.change and each.label else None

    def _carried(self, each: Listed, earlier: Mapping[str, Any] | None) -> dict[str, Any]:
        """Return what a new label takes over from the earlier one that it follows."""
        if earlier is None:
            return {}
        names = [*_TAKEN_OVER, *(("origin",) if each.change == UNCHANGED else ())]
        carried = {name: earlier[name] for name in names}
        return {**carried, "status": RECLAIMED} if each.change == RECLAIMED else carried

    def _is_tight(self, each: Listed, carried: Mapping[str, Any]) -> bool:
        rule = carried.get("delineation") or self._session.delineation
        return (KINDS[each.kind].delineation or rule) == "tight"

    def _outline(
        self, each: Listed, wish: Wish, carried: Mapping[str, Any]
    ) -> tuple[QgsGeometry, dict[str, QgsGeometry]]:
        """Return the outline of a new label, and those that other labels get by it."""
        outline = wish.shape or each.geometry
        # What did not change is carried on as it was drawn.
        if wish.shape is not None or each.change != UNCHANGED:
            outline = tidied(outline, wish.rules)
        if not self._is_tight(each, carried):
            return outline, {}
        return self._digitising.joined(self._digitising.fitted(outline, each.label, wish.rules), each.label)

    def _label(
        self,
        each: Listed,
        wish: Wish,
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


def decide(edit: Edit, uuid: str, interpreter: str, spent: Spent, **changes: Any) -> None:
    """Write who decided on a candidate when, what it took, and what became of it."""
    edit.update("candidates", uuid, interpreter=interpreter, decided=instant(), **spent.columns(), **changes)


def _is_void(each: Listed, earlier: Mapping[str, Any] | None) -> bool:
    """Return whether a label was to be ended or carried on that somebody deleted since."""
    return bool(each.label) and earlier is None and each.change in {*ENDED, UNCHANGED}


def _wanted(each: Listed, code: str, earlier: Mapping[str, Any] | None) -> str:
    """Return the class that a candidate gets: the given, the proposed, or that of the label that it follows."""
    return code or each.code or (earlier or {}).get("class", "")


def _day_before(day: str) -> str:
    """Return the day before a date YYYY-MM-DD, empty where it is none."""
    try:
        return (date.fromisoformat(day or "") - timedelta(days=1)).isoformat()
    except ValueError:
        return ""
