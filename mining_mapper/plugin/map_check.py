"""What a map of the model says of the audit units, kept with the campaign so that it can be judged any time."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..core.estimation.map_accuracy import MAP_CHECK, all_checks, last_check, mapped_units
from ..core.taxonomy import MINING, NOT_MINING
from .campaign import Campaign
from .storage import GEOMETRY, instant
from .units import Grid

MAPPED_PERCENT = 50
"""Percent of mining from which a unit is mapped as mining."""


class MapCheck:
    """The last map of each frame that was held against its audit sample."""

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign

    def last(self, frame: str = "") -> dict[str, Any]:
        """Return frame, instant, number of answers and mapped units of the last check of a frame; empty before.

        Without its uuid the frame is that of the scene that is worked on.
        """
        own = self._campaign.frame()
        return last_check(self._campaign.setting(MAP_CHECK), frame or (own["uuid"] if own else ""))

    def mapped(self, frame: str) -> dict[int, str]:
        """Return unit -> class that the map calls it; empty where no map of this frame was checked."""
        return mapped_units(self._campaign.setting(MAP_CHECK), frame)

    def check(self, path: Path, classes: Sequence[str], mining: Collection[str]) -> int:
        """Read what a map says of the audit units and keep it; return the number of units.

        A unit is mining where the classes of mining have half of its percents together, as in the map that is shown;
        among the classes of that side it is the likeliest.

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
        mapped, crossing = {}, campaign.crossing()
        for row in shown:
            column, line = grid.pixel(crossing.point_to_scene(row[GEOMETRY].pointOnSurface().asPoint()))
            percents = {
                code: int(grid.read([column, line, 1, 1], band)[0][0, 0]) for band, code in enumerate(classes, 1)
            }
            mapped[str(row["unit"])] = _called(percents, mining)
        drawn = campaign.rows("labels", columns=["unit"], frame=frame["uuid"], origin="drawn")
        answers = sum(label["unit"] not in units for label in drawn)
        kept = {"frame": frame["uuid"], "created": instant(), "answers": answers, "mapped": mapped}
        campaign.set_setting(MAP_CHECK, {**all_checks(campaign.setting(MAP_CHECK)), frame["uuid"]: kept})
        return len(mapped)


def _called(percents: Mapping[str, int], mining: Collection[str]) -> str:
    """Return the class that a map calls a unit."""
    inside = {code: percent for code, percent in percents.items() if code in mining}
    outside = {code: percent for code, percent in percents.items() if code not in mining}
    side, root = (inside, MINING) if sum(inside.values()) >= MAPPED_PERCENT else (outside, NOT_MINING)
    return max(side, key=side.get, default=root)
