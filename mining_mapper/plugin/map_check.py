"""What a map of the model says of the audit units, kept with the campaign so that it can be judged any time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from .campaign import Campaign
from .storage import GEOMETRY, instant
from .units import Grid

MAPPED_PERCENT = 50
"""Percent of mining from which a unit is mapped as mining."""

_SETTING = "map_check"


class MapCheck:
    """The last map of each frame that was held against its audit sample."""

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign

    def last(self, frame: str = "") -> dict[str, Any]:
        """Return frame, instant, number of answers and mapped units of the last check of a frame; empty before.

        Without its uuid the frame is that of the scene that is worked on.
        """
        own = self._campaign.frame()
        return self._all().get(frame or (own["uuid"] if own else ""), {})

    def mapped(self, frame: str) -> dict[int, bool]:
        """Return unit -> whether it was mapped as mining; empty where no map of this frame was checked."""
        return {int(unit): flag for unit, flag in self.last(frame).get("mapped", {}).items()}

    def _all(self) -> dict[str, dict[str, Any]]:
        stored = self._campaign.setting(_SETTING) or {}
        # Campaigns of one scene had the one check without the uuid of its frame before it.
        return {stored["frame"]: stored} if "mapped" in stored else stored

    def check(self, path: Path, classes: Sequence[str], mining: Collection[str]) -> int:
        """Read what a map says of the audit units and keep it; return the number of units.

        Args:
            path: what ``map.predict`` wrote: percents, a band a class.
            classes: of the bands.
            mining: codes of mining and its classes.

        Raises:
            FrameError: the map cannot be read.
            CampaignError: nothing could be written.
        """
        campaign, frame = self._campaign, self._campaign.frame()
        units = {row["unit"] for row in campaign.rows("audits", columns=["unit"], frame=frame["uuid"])}
        shown = campaign.rows("candidates", columns=["unit", "geometry"], scene=frame["scene"], unit=sorted(units))
        grid = Grid(path)
        bands = [band for band, code in enumerate(classes, 1) if code in mining]
        mapped, crossing = {}, campaign.crossing()
        for row in shown:
            column, line = grid.pixel(crossing.point_to_scene(row[GEOMETRY].pointOnSurface().asPoint()))
            percent = sum(int(grid.read([column, line, 1, 1], band)[0][0, 0]) for band in bands)
            mapped[str(row["unit"])] = percent >= MAPPED_PERCENT
        drawn = campaign.rows("labels", columns=["unit"], frame=frame["uuid"], origin="drawn")
        answers = sum(label["unit"] not in units for label in drawn)
        kept = {"frame": frame["uuid"], "created": instant(), "answers": answers, "mapped": mapped}
        campaign.set_setting(_SETTING, {**self._all(), frame["uuid"]: kept})
        return len(mapped)
