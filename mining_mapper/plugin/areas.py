"""Areas of the open campaign: gathers what its tables know and lets ``core/estimation`` tell the numbers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

from ..core.errors import FrameError
from ..core.estimation.change import ChangeReport, Pairs, report_change
from ..core.estimation.error_matrix import Matrices
from ..core.estimation.report import AreaReport, report_areas, report_matrices
from ..core.estimation.rows import Rows
from ..core.estimation.sequence import KnownUnit
from ..core.estimation.whole_map import ScenePart, SharedGround, report_map
from ..core.schema import UNSEEN
from .audits import audit_outlines, shows
from .campaign import Campaign
from .framing import Framing
from .known_units import KnownUnits
from .map_check import MapCheck
from .scenes import SEAM
from .storage import GEOMETRY

_BLOCK = 1 << 20
_DIGITISED = ["uuid", "class", "created", "modified", "geometry", "tool"]


class Areas:
    """The areas of the scene that is worked on, and of the map that it is a part of; needs no engine.

    Args:
        campaign: the open campaign.
        framing: the units of its scene.
    """

    def __init__(self, campaign: Campaign, framing: Framing) -> None:
        self._campaign = campaign
        self._scene = campaign.scene["uuid"]
        self._framings = {self._scene: framing}
        self._checksums: dict[tuple[str, int, int], str] = {}
        self._known: dict[str, tuple[Path, KnownUnits]] = {}

    def report(self) -> AreaReport:
        """Return the areas that the campaign can tell now of the scene."""
        return report_areas(self.rows(), self._campaign.taxonomy)

    def matrices(self) -> Matrices | None:
        """Return the error matrices of the scene's map that was checked last; None where nothing is told of it."""
        return report_matrices(self.rows(), self._campaign.taxonomy)

    def scenes_of_map(self) -> list[dict[str, Any]]:
        """Return the rows of the scenes of the map that the scene is a part of, itself included."""
        campaign = self._campaign
        period = campaign.period(campaign.row("scenes", self._scene))
        return [row for row in campaign.scenes() if campaign.period(row) == period]

    def report_map(self) -> AreaReport:
        """Return the areas of the whole map, the sum over its scenes, or why they cannot be added up."""
        scenes = self.scenes_of_map()
        parts = [
            ScenePart(row["name"], report_areas(self.rows(row["uuid"]), self._campaign.taxonomy)) for row in scenes
        ]
        return report_map(parts, list(self._shared(scenes)))

    def report_change(self, earlier: Mapping[str, Any]) -> ChangeReport:
        """Return what changed since an earlier scene (its row), on the ground that both frames show."""
        campaign = self._campaign
        before, after = self.rows(earlier["uuid"]), self.rows()
        if before.frame is None or after.frame is None:
            return report_change(before, after, (0.0, 0.0), campaign.taxonomy)
        outlines = [row.frame[GEOMETRY] for row in (before, after)]
        common = campaign.measure_area(outlines[0].intersection(outlines[1]))
        shares = tuple(min(1.0, common / max(campaign.measure_area(outline), 1.0)) for outline in outlines)
        asked = campaign.rows("repeats", frame=before.frame["uuid"], scene=self._scene, state="answered")
        outside = {
            unit for unit, outline in audit_outlines(campaign, before.frame).items() if not shows(outlines[1], outline)
        }
        pairs = Pairs({row["unit"]: row["y"] for row in asked if row["y"]}, outside)
        return report_change(before, after, shares, campaign.taxonomy, pairs)

    def rows(self, scene: str = "") -> Rows:
        """Return what the campaign knows of the frame of a scene (uuid), by default the one worked on."""
        campaign = self._campaign
        scene = scene or self._scene
        frame = self._framing(scene).frame()
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
            repeats=campaign.rows("repeats", scene=frame["scene"], **where),
            labels=campaign.rows("labels", columns=["draw", "class"], origin="drawn", **where),
            known=self._known_units(scene, raster, {row["unit"] for row in draws}) if raster else (),
            sha256=self._checksum(raster) if raster else None,
            mapped=MapCheck(campaign).mapped(frame["uuid"]),
        )

    def _framing(self, scene: str) -> Framing:
        if scene not in self._framings:
            self._framings[scene] = Framing(self._campaign, scene)
        return self._framings[scene]

    def _shared(self, scenes: list[dict[str, Any]]) -> Iterator[SharedGround]:
        """Yield the ground that two frames of a map both show, wider than their seam."""
        frames = [(row["name"], frame) for row in scenes if (frame := self._campaign.frame(row)) is not None]
        for (first, one), (second, other) in combinations(frames, 2):
            both = one[GEOMETRY].intersection(other[GEOMETRY])
            if both.area() > SEAM * min(one[GEOMETRY].area(), other[GEOMETRY].area()):
                yield SharedGround(first, second, self._campaign.measure_area(both))

    def prepare(self, scenes: Iterable[str]) -> Iterator[float]:
        """Look under outlines, which `rows` of these scenes (uuids) needs and takes long for thousands.

        Yields:
            the share done of the scene at hand.
        """
        for scene in scenes:
            frame = self._framing(scene).frame()
            if frame is None:
                continue
            try:
                raster = self._campaign.frame_path(frame)
            except FrameError:
                continue
            labels = self._tight_labels(scene)
            if labels:
                yield from self._units_of(scene, raster).prepare(labels)

    def _known_units(self, scene: str, raster: Path, drawn: set[int]) -> list[KnownUnit]:
        labels = self._tight_labels(scene)
        return self._units_of(scene, raster).inside(labels, drawn) if labels else []

    def _tight_labels(self, scene: str) -> list[dict[str, Any]]:
        where = {"origin": "digitised", "delineation": "tight", "scene": scene}
        rows = self._campaign.rows("labels", columns=_DIGITISED, **where)
        # What was accepted without a look is known to nobody.
        return [row for row in rows if row["tool"] != UNSEEN and row["geometry"]]

    def _units_of(self, scene: str, raster: Path) -> KnownUnits:
        if self._known.get(scene, (None,))[0] != raster:
            self._known[scene] = (raster, KnownUnits(raster, self._framing(scene)))
        return self._known[scene][1]

    def _checksum(self, raster: Path) -> str:
        """Return the SHA-256 of the raster, read again when the file changed."""
        stamp = raster.stat()
        key = (str(raster), stamp.st_mtime_ns, stamp.st_size)
        if key not in self._checksums:
            digest = hashlib.sha256()
            with raster.open("rb") as file:
                for block in iter(lambda: file.read(_BLOCK), b""):
                    digest.update(block)
            self._checksums[key] = digest.hexdigest()
        return self._checksums[key]
