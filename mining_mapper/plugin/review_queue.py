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

# Answered draws whose candidate is open again wait for a revision; what was put off comes before the rest.
_RANK = {"answered": 0, "undecided": 0, "later": 1, "open": 2}


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

    def load(self) -> None:
        """Read again what waits in the campaign, in the order drawn, what was put off first."""
        frame = self._campaign.frame()
        if frame is None:
            self._waiting = []
            return
        open_ones = self._campaign.rows("candidates", state="open")
        draws = {row["uuid"]: row for row in self._campaign.rows("draws", uuid=[row["draw"] for row in open_ones])}
        mine = [row for row in open_ones if row["draw"] in draws and draws[row["draw"]]["frame"] == frame["uuid"]]
        mine.sort(key=lambda row: (_RANK[draws[row["draw"]]["state"]], draws[row["draw"]]["order"]))
        totals = {number: self._round_size(frame, number) for number in {row["round"] for row in mine}}
        pixel = self._framing.pixel_area(frame[GEOMETRY]) if mine else 0.0
        self._waiting = [_candidate(row, draws[row["draw"]], totals[row["round"]], pixel) for row in mine]

    def take(self) -> Candidate:
        """Take the first one away."""
        return self._waiting.pop(0)

    def put_off(self) -> None:
        """Let the first one come after all others."""
        self._waiting.append(self._waiting.pop(0))

    def bring_forward(self, candidates: Collection[str]) -> None:
        """Let these candidates (uuids) come before the others; the order stays otherwise."""
        self._waiting.sort(key=lambda candidate: candidate.uuid not in candidates)

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

    def _round_size(self, frame: Mapping[str, Any], number: int) -> int:
        return len(self._campaign.rows("draws", columns=["uuid"], frame=frame["uuid"], round=number))


def _candidate(row: Mapping[str, Any], draw: Mapping[str, Any], total: int, pixel_area: float) -> Candidate:
    return Candidate(
        uuid=row["uuid"],
        draw=row["draw"],
        unit=row["unit"],
        geometry=row[GEOMETRY],
        area=row["area"],
        pixels=round(row["area"] / pixel_area) if pixel_area else 0,
        round=row["round"],
        index=row["order"],
        total=total,
        scores=row["scores"],
        revision=draw["y"] is not None,
    )
