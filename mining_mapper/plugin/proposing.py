"""Asking the engine for the next round: with what, and once more if it died of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsGeometry

from ..core.errors import EngineDied, EngineReplaced, MiningMapperError
from ..core.scores import scores_path
from .campaign import Campaign
from .framing import Framing
from .rounds import check_draws, order_round
from .work import EngineWork

PROPOSING = "proposing"


class Proposing:
    """What the next round shall be like; a request at a time.

    Attributes:
        prior: polygons in the campaign's CRS, of unknown quality, that guide the first draws.
        like: number of a unit that the next batch shall resemble, None for none; for one batch.
        wanted: whether a round shall be asked for as soon as that is possible.
        exhausted: whether the last request found no unit left to draw.
    """

    def __init__(self, campaign: Campaign, framing: Framing, work: EngineWork) -> None:
        self._campaign = campaign
        self._framing = framing
        self._work = work
        self._repeated = False
        self.prior: list[QgsGeometry] = []
        self.like: int | None = None
        self.wanted = False
        self.exhausted = False

    def begin(self, batch: int, on_drawn: Callable[[dict[str, Any], dict[str, Any], dict[str, Any]], None]) -> None:
        """Train with all answers and draw; ``on_drawn`` gets the row of the frame, the order and the proposal.

        Raises:
            FrameError: there are no units yet, or their raster is missing.
            EngineError: the engine is not installed.
        """
        asked = self._framing.request()
        frame = self._campaign.frame()
        order = order_round(self._campaign, frame, batch, self.prior, self.like)
        scores = scores_path(self._campaign.cache, frame["uuid"])
        self.wanted = False

        def drawn(proposal: dict[str, Any]) -> None:
            self._repeated = False
            self.like = None
            check_draws(proposal["draws"], order["gone"], frame["units"])
            self.exhausted = not proposal["draws"]
            on_drawn(frame, order, proposal)

        self._work.begin(PROPOSING, "round.propose", {**asked, **order, "scores": str(scores)}, drawn, self._repeats)

    def drop(self) -> None:
        """Forget a proposal under way, as it does not know what is about to change; it is asked for again."""
        if self._work.what == PROPOSING:
            self._work.cancel()
            self.wanted = True

    def _repeats(self, error: MiningMapperError) -> bool:
        """Ask once more for what the engine died of; it may have been its memory, or somebody's kill."""
        if isinstance(error, EngineReplaced):
            # Quick undoing stops one proposal after the other.
            self.wanted = True
            return True
        self.wanted = isinstance(error, EngineDied) and not self._repeated
        self._repeated = self.wanted
        return self.wanted
