"""What the campaign tells of the effort of people: every label, answer and decision, with its baseline by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ..core.effort import Work, by_hand
from ..core.effort_rows import ANSWERED, DECIDED, DRAWN, midnight, works_of
from ..core.errors import MiningMapperError
from .campaign import Campaign
from .crossing import Crossing
from .storage import GEOMETRY, AtLeast
from .units import Grid

_EFFORT = ["seconds", "actions", "interpreter"]
_LABEL = ["uuid", "scene", "class", "origin", "tool", "arm", "area", "created", *_EFFORT, GEOMETRY]
_CANDIDATE = ["uuid", "kind", "state", "label", "change", "arm", "decided", *_EFFORT]
_QUESTION = ["frame", "unit", "state", "answered", *_EFFORT]


class EffortLog:
    """Reads the work of one campaign; outlines that were measured once are not measured again."""

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self._measured: dict[tuple[str, float], tuple[float | None, int | None]] = {}
        self._grids: dict[str, tuple[Grid, Crossing]] = {}

    def works(self, since: str = "") -> list[Work]:
        """Return all work, or what was done since an instant (as the campaign stores it)."""
        return works_of(
            self._rows("labels", "created", since, origin=list(DRAWN), columns=_LABEL),
            {
                table: self._rows(table, "answered", since, state=list(ANSWERED), columns=_QUESTION)
                for table in ("draws", "audits", "repeats")
            },
            self._rows("candidates", "decided", since, state=list(DECIDED), columns=_CANDIDATE),
            self._measure,
        )

    def today(self) -> list[Work]:
        """Return the work since midnight of the person's clock."""
        return self.works(midnight())

    def _rows(self, table: str, column: str, since: str, **where: Any) -> list[dict[str, Any]]:
        return self._campaign.rows(table, **where, **({column: AtLeast(since)} if since else {}))

    def _measure(self, row: Mapping[str, Any]) -> tuple[float | None, int | None]:
        key = (row["uuid"], row["area"] or 0.0)
        if key not in self._measured:
            found, outline = self._grid(row["scene"]), row[GEOMETRY]
            if found is None or outline is None or outline.isEmpty():
                return None, None
            self._measured[key] = _measured(*found, outline)
        return self._measured[key]

    def _grid(self, scene: str) -> tuple[Grid, Crossing] | None:
        """Return the pixels of a scene and the way to them; effort can be told without, only not against the hand."""
        row = None if scene in self._grids else self._campaign.row("scenes", scene)
        if row is not None:
            try:
                self._grids[scene] = Grid(self._campaign.scene_path(row)), self._campaign.crossing(row)
            except MiningMapperError:
                return None
        return self._grids.get(scene)


def _measured(grid: Grid, crossing: Crossing, outline: QgsGeometry) -> tuple[float, int]:
    """Return the pixels of an outline and the actions of drawing it by hand."""
    shape = crossing.to_scene(outline)
    pixel = np.array([grid.pixel_width, grid.pixel_height])
    polygons = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
    rings = [[np.array([(p.x(), p.y()) for p in ring]) / pixel for ring in polygon] for polygon in polygons]
    return shape.area() / float(pixel.prod()), by_hand(rings)
