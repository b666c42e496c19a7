"""What the campaign tells of the effort of people: every label, answer and decision, with its baseline by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ..core.effort import Work, by_hand
from ..core.effort_rows import midnight, works_of
from ..core.errors import MiningMapperError
from ..core.schema import ANSWERED, DECIDED, SHAPE_ORIGINS, UNSEEN
from .campaign import Campaign
from .crossing import Crossing
from .storage import GEOMETRY
from .stored_rows import AtLeast
from .units import Grid

_UNKNOWN = (None, None)
# So many outlines are asked for by their keys, more by their kind.
_FEW = 500
_EFFORT = ["seconds", "actions", "interpreter"]
_LABEL = ["uuid", "scene", "class", "origin", "tool", "arm", "area", "created", *_EFFORT]
_CANDIDATE = ["uuid", "kind", "state", "label", "change", "arm", "decided", *_EFFORT]
_QUESTION = ["frame", "unit", "state", "answered", *_EFFORT]


class EffortLog:
    """Reads the work of one campaign; outlines that were measured once are not measured again."""

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self._measured: dict[tuple[str, float], tuple[float, int]] = {}
        self._grids: dict[str, tuple[Grid, Crossing]] = {}

    def works(self, since: str = "") -> list[Work]:
        """Return all work, or what was done since an instant (as the campaign stores it)."""
        labels = self._labels(since)
        for _fraction in self._measure_new(labels):
            pass
        return works_of(
            labels,
            {
                table: self._rows(table, "answered", since, state=list(ANSWERED), columns=_QUESTION)
                for table in ("draws", "audits", "repeats")
            },
            self._rows("candidates", "decided", since, state=list(DECIDED), columns=_CANDIDATE),
            lambda row: self._measured.get(_key(row), _UNKNOWN),
        )

    def prepare(self) -> Iterator[float]:
        """Measure what `works` will need, which takes long for thousands of labels; yields the share done."""
        return self._measure("")

    def prepare_today(self) -> Iterator[float]:
        """Measure what `today` will need, as `prepare`."""
        return self._measure(midnight())

    def today(self) -> list[Work]:
        """Return the work since midnight of the person's clock."""
        return self.works(midnight())

    def _measure(self, since: str) -> Iterator[float]:
        # Nothing is read before the first step: an error of reading is the reader's.
        yield from self._measure_new(self._labels(since))

    def _labels(self, since: str) -> list[dict[str, Any]]:
        return self._rows("labels", "created", since, origin=SHAPE_ORIGINS, columns=_LABEL)

    def _rows(self, table: str, column: str, since: str, **where: Any) -> list[dict[str, Any]]:
        return self._campaign.rows(table, **where, **({column: AtLeast(since)} if since else {}))

    def _measure_new(self, labels: list[dict[str, Any]]) -> Iterator[float]:
        """Measure the labels that were not, mostly few: reading outlines takes longer than all the rest."""
        new = {row["uuid"]: row for row in labels if row["tool"] != UNSEEN and _key(row) not in self._measured}
        where = {"uuid": list(new)} if len(new) < _FEW else {"origin": SHAPE_ORIGINS}
        shapes = self._campaign.rows("labels", columns=["uuid", GEOMETRY], **where) if new else []
        for number, shape in enumerate(shapes, 1):
            row, outline = new.get(shape["uuid"]), shape[GEOMETRY]
            found = self._grid(row["scene"]) if row is not None else None
            if found is not None and outline is not None and not outline.isEmpty():
                self._measured[_key(row)] = _measured(*found, outline)
            yield number / len(shapes)

    def _grid(self, scene: str) -> tuple[Grid, Crossing] | None:
        """Return the pixels of a scene and the way to them; effort can be told without, only not against the hand."""
        row = None if scene in self._grids else self._campaign.row("scenes", scene)
        if row is not None:
            try:
                self._grids[scene] = Grid(self._campaign.scene_path(row)), self._campaign.crossing(row)
            except MiningMapperError:
                return None
        return self._grids.get(scene)


def _key(row: Mapping[str, Any]) -> tuple[str, float]:
    # What is reshaped has another area.
    return row["uuid"], row["area"] or 0.0


def _measured(grid: Grid, crossing: Crossing, outline: QgsGeometry) -> tuple[float, int]:
    """Return the pixels of an outline and the actions of drawing it by hand."""
    shape = crossing.to_scene(outline)
    pixel = np.array([grid.pixel_width, grid.pixel_height])
    polygons = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
    rings = [[np.array([(p.x(), p.y()) for p in ring]) / pixel for ring in polygon] for polygon in polygons]
    return shape.area() / float(pixel.prod()), by_hand(rings)
