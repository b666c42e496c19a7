"""What waits to be answered, in the order in which it is asked."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from ..core.errors import CampaignError
from .campaign import Campaign
from .framing import Framing
from .rounds import Candidate
from .storage import GEOMETRY
from .translation import tr

# Answered draws whose candidate is open again wait for a revision; what was put off comes after the rest.
_RANK = {"answered": 0, "undecided": 0, "open": 1, "later": 2}
# The draws of a round come first, then the audit units that are due, then what is asked a second time.
_KINDS = ("draw", "audit", "repeat")
_TABLES = {"draw": "draws", "audit": "audits", "repeat": "repeats"}


class ReviewQueue:
    """The candidates of the frame that is worked on; it holds nothing that the campaign does not."""

    def __init__(self, campaign: Campaign, framing: Framing) -> None:
        self._campaign = campaign
        self._framing = framing
        self._waiting: list[Candidate] = []

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def first(self) -> Candidate | None:
        """The candidate whose turn it is."""
        return self._waiting[0] if self._waiting else None

    @property
    def second(self) -> Candidate | None:
        """The candidate that comes after the one whose turn it is."""
        return self._waiting[1] if len(self._waiting) > 1 else None

    def load(self) -> None:
        """Read again what waits in the campaign, in the order drawn, what was put off last.

        Candidates of lists (a harvest, an older map, a change) are no questions and never come here.
        """
        frame = self._campaign.frame()
        if frame is None:
            self._waiting = []
            return
        asked = self._asked(self._campaign.rows("candidates", state="open", kind=""), frame)
        asked.sort(key=lambda each: (_RANK[each[2]["state"]], _KINDS.index(each[0]), each[2].get("order") or 0))
        totals = {place: self._size(frame, *place) for place in {(kind, row["round"]) for kind, row, _ in asked}}
        pixel = self._framing.pixel_area(frame[GEOMETRY]) if asked else 0.0
        self._waiting = [_candidate(row, first, totals[kind, row["round"]], pixel, kind) for kind, row, first in asked]

    def take(self) -> Candidate:
        """Take the first one away."""
        return self._waiting.pop(0)

    def put_off(self) -> None:
        """Let the first one come after all others."""
        self._waiting.append(replace(self._waiting.pop(0), put_off=True))

    def load_again(self) -> None:
        """Read again what waits, in the order in which it waited; what did not comes first."""
        places = {each.uuid: place for place, each in enumerate(self._waiting, 1)}
        self.load()
        self._waiting.sort(key=lambda each: places.get(each.uuid, 0))

    def bring_forward(self, rows: Collection[str]) -> None:
        """Let candidates come before the others, the order stays otherwise; uuids of them or of what they ask about."""
        self._waiting.sort(key=lambda each: _names(each).isdisjoint(rows))

    def put_behind(self, rows: Collection[str]) -> None:
        """Let candidates come after the others; see `bring_forward`."""
        self._waiting.sort(key=lambda each: not _names(each).isdisjoint(rows))

    def ask_now(self, draw: str) -> Candidate:
        """Put a draw in front of all others and return it; an answered one comes as a revision.

        Raises:
            CampaignError: there is no such draw.
        """
        known = next((each for each in self._waiting if each.draw == draw), None)
        if known is None:
            known = self._revision(draw)
        else:
            self._waiting.remove(known)
        self._waiting.insert(0, known)
        return known

    def _revision(self, draw: str) -> Candidate:
        row = self._campaign.row("draws", draw)
        shown = self._campaign.rows("candidates", draw=draw)
        if row is None or not shown:
            raise CampaignError(tr("This answer is no longer in the campaign."), "", draw)
        return replace(_candidate(shown[0], row, 1, self._framing.pixel_area(shown[0][GEOMETRY])), revision=True)

    def _asked(
        self, open_ones: list[dict[str, Any]], frame: Mapping[str, Any]
    ) -> list[tuple[str, dict[str, Any], dict[str, Any]]]:
        """Return kind, candidate, and row of the table that it asks about, of the candidates of a frame."""
        found = []
        for kind, table in _TABLES.items():
            mine = [row for row in open_ones if next((each for each in _KINDS if row[each]), "") == kind]
            rows = {row["uuid"]: row for row in self._campaign.rows(table, uuid=[row[kind] for row in mine])}
            found += [(kind, row, rows[row[kind]]) for row in mine if row[kind] in rows]
        return [each for each in found if _belongs(each[0], each[2], frame)]

    def _size(self, frame: Mapping[str, Any], kind: str, number: int | None) -> int:
        where = {"round": number} if kind == "draw" else {}
        return len(self._campaign.rows(_TABLES[kind], columns=["uuid"], frame=frame["uuid"], **where))


def _belongs(kind: str, asked: Mapping[str, Any], frame: Mapping[str, Any]) -> bool:
    """Return whether a question is of the scene of a frame: audit units of an earlier one may be asked on it again."""
    return asked["scene"] == frame["scene"] and (kind == "repeat" or asked["frame"] == frame["uuid"])


def _names(each: Candidate) -> set[str]:
    return {each.uuid, each.draw, each.audit, each.repeat}


def _candidate(
    row: Mapping[str, Any], asked: Mapping[str, Any], total: int, pixel_area: float, kind: str = "draw"
) -> Candidate:
    guarded = bool(row["audit"] or row["repeat"])
    return Candidate(
        uuid=row["uuid"],
        draw=row["draw"],
        unit=row["unit"],
        geometry=row[GEOMETRY],
        area=row["area"],
        pixels=round(row["area"] / pixel_area) if pixel_area else 0,
        round=row["round"] or 0,
        index=asked["order"] - 1 if kind == "audit" else row["order"],
        total=total,
        # No guess leads an audit or a second answer, whatever is switched on.
        scores=None if guarded else row["scores"],
        revision=asked["y"] is not None,
        audit=row["audit"],
        repeat=row["repeat"],
        put_off=asked["state"] == "later",
    )
