"""Areas of the open campaign: gathers what its tables know and lets ``core/estimation`` tell the numbers."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..core.errors import FrameError
from ..core.estimation.report import AreaReport, Rows, report_areas
from ..core.estimation.sequence import KnownUnit
from .campaign import Campaign
from .framing import Framing
from .known_units import KnownUnits
from .map_check import MapCheck

_BLOCK = 1 << 20
_DIGITISED = ["uuid", "class", "created", "modified", "geometry"]


class Areas:
    """The areas of the frame that is worked on; needs no engine.

    Args:
        campaign: the open campaign.
        framing: the units of its scene.
    """

    def __init__(self, campaign: Campaign, framing: Framing) -> None:
        self._campaign = campaign
        self._framing = framing
        self._checksums: dict[tuple[str, int, int], str] = {}
        self._known: tuple[Path, KnownUnits] | None = None

    def report(self) -> AreaReport:
        """Return the areas that the campaign can tell now."""
        return report_areas(self.rows(), self._campaign.taxonomy)

    def rows(self) -> Rows:
        """Return what the campaign knows of its frame."""
        campaign = self._campaign
        frame = campaign.frame()
        if frame is None:
            return Rows(None)
        where = {"frame": frame["uuid"]}
        draws = campaign.rows("draws", **where)
        try:
            raster: Path | None = campaign.frame_path(frame)
        except FrameError:
            raster = None
        return Rows(
            frame=frame,
            draws=draws,
            rounds=campaign.rows("rounds", columns=["number", "created"], **where),
            audits=campaign.rows("audits", **where),
            repeats=campaign.rows("repeats", **where),
            labels=campaign.rows("labels", columns=["draw", "class"], origin="drawn", **where),
            known=self._known_units(raster, {row["unit"] for row in draws}) if raster else (),
            sha256=self._checksum(raster) if raster else None,
            mapped=MapCheck(campaign).mapped(frame["uuid"]),
        )

    def _known_units(self, raster: Path, drawn: set[int]) -> list[KnownUnit]:
        scene = self._campaign.scene["uuid"]
        where = {"origin": "digitised", "delineation": "tight", "scene": scene}
        labels = self._campaign.rows("labels", columns=_DIGITISED, **where)
        if not labels:
            return []
        if self._known is None or self._known[0] != raster:
            self._known = (raster, KnownUnits(raster, self._framing))
        return self._known[1].inside([label for label in labels if label["geometry"]], drawn)

    def _checksum(self, raster: Path) -> str:
        """Return the SHA-256 of the raster, read again when the file changed."""
        stamp = raster.stat()
        key = (str(raster), stamp.st_mtime_ns, stamp.st_size)
        if key not in self._checksums:
            digest = hashlib.sha256()
            with raster.open("rb") as file:
                for block in iter(lambda: file.read(_BLOCK), b""):
                    digest.update(block)
            self._checksums = {key: digest.hexdigest()}
        return self._checksums[key]
