"""What the campaign tells of the effort of people: every label, answer and decision, with its baseline by hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ..core.effort import ANSWER, CONTROL, DECISION, HARVEST, LABEL, PLACE, TOOLS, Work, by_hand
from ..core.errors import MiningMapperError
from ..core.schema import UNSEEN
from .campaign import Campaign
from .crossing import Crossing
from .effort import Spent
from .listed import ENDED
from .storage import GEOMETRY, AtLeast
from .units import Grid

_DRAWN = ["digitised", "harvested", "imported"]
_ANSWERED = ["answered", "undecided"]
_DECIDED = ["accepted", "corrected", "rejected", "undecided"]
_EFFORT = ["seconds", "actions", "interpreter"]
_LABEL = ["uuid", "scene", "class", "tool", "arm", "area", "created", *_EFFORT, GEOMETRY]
_CANDIDATE = ["uuid", "scene", "kind", "state", "label", "change", "arm", "area", "decided", *_EFFORT, GEOMETRY]


class EffortLog:
    """Reads the work of one campaign.

    Labels that were accepted without a look are left out: nobody worked on them one by one.
    """

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self._shapes: dict[tuple[str, float], tuple[float | None, int | None]] = {}
        self._grids: dict[str, tuple[Grid, Crossing]] = {}

    def works(self, since: str = "") -> list[Work]:
        """Return all work, or what was done since an instant (as the campaign stores it)."""
        candidates = self._rows("candidates", "decided", since, state=_DECIDED, columns=_CANDIDATE)
        candidates = [row for row in candidates if row["kind"]]
        labels = self._rows("labels", "created", since, origin=_DRAWN, columns=_LABEL)
        of_harvest = {row["label"] for row in candidates if row["kind"] == "harvest" and row["arm"]}
        told = [self._label(row, row["uuid"] in of_harvest) for row in labels if row["tool"] != UNSEEN]
        told += self._answers(since)
        told += [self._question(DECISION, row, row["decided"]) for row in candidates if _made_no_label(row)]
        return told + self._places(candidates, {row["uuid"]: row for row in labels})

    def today(self) -> list[Work]:
        """Return the work since midnight of the person's clock."""
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return self.works(midnight.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"))

    def _rows(self, table: str, column: str, since: str, **where: Any) -> list[dict[str, Any]]:
        return self._campaign.rows(table, **where, **({column: AtLeast(since)} if since else {}))

    def _label(self, row: Mapping[str, Any], of_harvest: bool) -> Work:
        pixels, hand = self._shape_of(row)
        # A harvest's places are compared as places: some of them become no label.
        trial = TOOLS if row["arm"] and not of_harvest else ""
        about = (row["interpreter"], _day(row["created"]), row["class"], pixels, row["tool"])
        return Work(LABEL, *about, row["seconds"], row["actions"], hand, trial, row["arm"] if trial else "")

    def _answers(self, since: str) -> list[Work]:
        """Return one answer of each question; a unit that was drawn and audited was asked once."""
        told: dict[tuple[str, ...], Work] = {}
        for table in ("draws", "audits", "repeats"):
            columns = ["frame", "unit", "state", "answered", *_EFFORT]
            for row in self._rows(table, "answered", since, state=_ANSWERED, columns=columns):
                asked = ("again" if table == "repeats" else "", row["frame"], row["unit"])
                told.setdefault(asked, self._question(ANSWER, row, row["answered"]))
        return list(told.values())

    def _question(self, what: str, row: Mapping[str, Any], when: str) -> Work:
        return Work(what, row["interpreter"], _day(when), "", None, "", row["seconds"], row["actions"])

    def _places(self, candidates: list[dict[str, Any]], labels: Mapping[str, Mapping[str, Any]]) -> list[Work]:
        """Return the places of harvests that a lot gave to an arm: the decision, with what was drawn by hand there."""
        told = []
        for row in candidates:
            label = labels.get(row["label"], {})
            if row["kind"] != "harvest" or not row["arm"] or label.get("tool") == UNSEEN:
                continue
            spent = Spent.of(row)
            if row["arm"] == CONTROL and label:
                spent = spent + Spent.of(label)
            pixels, _hand = self._shape_of(row)
            about = (row["interpreter"], _day(row["decided"]), label.get("class", ""), pixels, label.get("tool", ""))
            told.append(Work(PLACE, *about, spent.seconds, spent.actions, None, HARVEST, row["arm"]))
        return told

    # ------------------------------------------------------------ shapes

    def _shape_of(self, row: Mapping[str, Any]) -> tuple[float | None, int | None]:
        """Return the pixels of an outline and the actions of drawing it by hand; None where the image is missing."""
        key = (row["uuid"], row["area"] or 0.0)
        if key not in self._shapes:
            self._shapes[key] = self._measured(row["scene"], row[GEOMETRY])
        return self._shapes[key]

    def _measured(self, scene: str, outline: QgsGeometry | None) -> tuple[float | None, int | None]:
        found = self._grid(scene)
        if found is None or outline is None or outline.isEmpty():
            return None, None
        grid, crossing = found
        shape = crossing.to_scene(outline)
        pixel = np.array([grid.pixel_width, grid.pixel_height])
        polygons = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
        rings = [[np.array([(p.x(), p.y()) for p in ring]) / pixel for ring in polygon] for polygon in polygons]
        return shape.area() / float(pixel.prod()), by_hand(rings)

    def _grid(self, scene: str) -> tuple[Grid, Crossing] | None:
        """Return the pixels of a scene and the way to them; effort can be told without, only not against the hand."""
        row = None if scene in self._grids else self._campaign.row("scenes", scene)
        if row is not None:
            try:
                self._grids[scene] = Grid(self._campaign.scene_path(row)), self._campaign.crossing(row)
            except MiningMapperError:
                return None
        return self._grids.get(scene)


def _made_no_label(row: Mapping[str, Any]) -> bool:
    return row["state"] in ("rejected", "undecided") or row["change"] in ENDED


def _day(instant: str) -> str:
    """Return the day of an instant by the person's clock; empty for none."""
    if not instant:
        return ""
    when = datetime.strptime(instant, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
    return when.astimezone().strftime("%Y-%m-%d")
