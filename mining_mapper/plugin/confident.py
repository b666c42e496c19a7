"""The region around a place of which the model of the last round is confident."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from ..core.flood import piece_around
from ..core.hierarchy import STEP
from ..core.scores import Scores, read_scores, scores_path
from .campaign import Campaign
from .ground import Ground, widened
from .units import Unit

DEFAULT_CONFIDENCE = 0.5
_CONFIDENCES = tuple(share / 20 for share in range(1, 20))
# Pixels around the pointer in which the region is sought, first and at most.
_FIRST_REACH, _FARTHEST_REACH = 96, 768


class ConfidentRegions:
    """Finds regions of units that the model gives a class with at least some probability.

    ``larger`` and ``smaller`` lower and raise the probability that is asked for.

    Args:
        campaign: the open campaign.
        ground: returns the units, None before they are made.
        code: returns the class that the next label gets.

    Attributes:
        confidence: probability that the units of a region have at least.
    """

    tool = "smart region"
    first_pixels = 0.0
    has_knife = True
    refines = False
    is_waiting = False

    def __init__(self, campaign: Campaign, ground: Callable[[], Ground | None], code: Callable[[], str]) -> None:
        self._campaign = campaign
        self._ground = ground
        self._code = code
        self._scores: tuple[tuple[Path, int], Scores] | None = None
        self._chance: tuple[Scores, str, np.ndarray] | None = None
        self._last: tuple[object, set[int], Unit] | None = None
        self.confidence = DEFAULT_CONFIDENCE

    def exist(self) -> bool:
        """Return whether the model has said anything of the units that are worked on."""
        return self._read() is not None

    def at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, _pixels: float) -> Unit | None:
        """Return the confident region around a point, None where the model is not confident there.

        Raises:
            FrameError: the raster of units cannot be read.
        """
        ground, chance = self._ground(), self._probability()
        number = 0 if ground is None or chance is None else ground.number_at(point, crs)
        if not number or number > len(chance) or chance[number - 1] < self.confidence:
            return None
        key = (id(chance), self.confidence)
        if self._last is None or self._last[0] != key or number not in self._last[1]:
            units, window, members = self._piece(ground, ground.pixel_at(point, crs), number, chance)
            found = ground.traced(units, np.isin(units, members), window)
            self._last = key, set(members.tolist()), found
        return self._last[2]

    def draft(self, _point: QgsPointXY, _crs: QgsCoordinateReferenceSystem, _pixels: float) -> None:
        """Return None: a region is traced once, and kept while the pointer stays in it."""

    def touched(self, line: QgsGeometry, crs: QgsCoordinateReferenceSystem, _pixels: float) -> Unit | None:
        """Return the confident regions that a line or a polygon touches, as one; units outside of any stay out."""
        ground, chance = self._ground(), self._probability()
        if ground is None or chance is None:
            return None
        under = ground.units_under(line, crs)
        left = {number: pixel for number, pixel in under.items() if chance[number - 1] >= self.confidence}
        shapes: list[QgsGeometry] = []
        pixels = 0
        while left:
            number, pixel = next(iter(left.items()))
            units, window, members = self._piece(ground, pixel, number, chance)
            found = ground.traced(units, np.isin(units, members), window)
            shapes.append(found.geometry)
            pixels += found.pixels
            for each in (number, *members.tolist()):
                left.pop(each, None)
        return Unit(0, QgsGeometry.unaryUnion(shapes), pixels) if shapes else None

    def larger(self, found: Unit | None, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> int:
        """Ask for less confidence until the region is a step larger, or is there at all; return its pixels."""
        before = found.pixels if found is not None else 0
        return self._stepped(before, point, crs, _CONFIDENCES[::-1], lambda now: now >= STEP * before)

    def smaller(self, found: Unit | None, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> int:
        """Ask for more confidence until the region is a step smaller; return its pixels."""
        if found is None:
            return 0
        return self._stepped(found.pixels, point, crs, _CONFIDENCES, lambda now: now <= found.pixels / STEP)

    def _stepped(
        self,
        pixels: int,
        point: QgsPointXY,
        crs: QgsCoordinateReferenceSystem,
        confidences: Sequence[float],
        enough: Callable[[int], bool],
    ) -> int:
        """Go along confidences from where it stands until a region is large or small enough; return its pixels."""
        rising, kept = confidences[0] < confidences[-1], self.confidence
        for confidence in confidences:
            if confidence == kept or (confidence > kept) != rising:
                continue
            self.confidence = confidence
            region = self.at(point, crs, 0)
            if region is None:
                if rising:
                    break
                continue
            kept, pixels = confidence, region.pixels
            if enough(pixels):
                break
        self.confidence = kept
        return pixels

    def _piece(
        self, ground: Ground, pixel: tuple[int, int], number: int, chance: np.ndarray
    ) -> tuple[np.ndarray, list[int], np.ndarray]:
        """Return the units in a window, the window, and the numbers of those that are the region around a pixel."""
        width, height = ground.raster.size
        reach = _FIRST_REACH
        while True:
            left, top = max(0, pixel[0] - reach), max(0, pixel[1] - reach)
            right, bottom = min(width, pixel[0] + reach + 1), min(height, pixel[1] + reach + 1)
            units, _transform = ground.raster.read([left, top, right - left, bottom - top])
            members = piece_around(units, (units > 0) & (chance[np.maximum(units, 1) - 1] >= self.confidence), number)
            rows, columns = np.nonzero(np.isin(units, members))
            cut_off = (
                (left > 0 and columns.min() == 0)
                or (top > 0 and rows.min() == 0)
                or (right < width and columns.max() == right - left - 1)
                or (bottom < height and rows.max() == bottom - top - 1)
            )
            if not cut_off or reach >= _FARTHEST_REACH:
                break
            reach *= 2
        if cut_off:
            members = _whole(units, members, number)
            rows, columns = np.nonzero(np.isin(units, members))
        first = np.array([rows.min() + top, columns.min() + left])
        last = np.array([rows.max() + top, columns.max() + left])
        window = widened(first, last, ground.raster.size)
        return ground.raster.read(window)[0], window, members

    def _probability(self) -> np.ndarray | None:
        """Return how probable the class of the next label is, float32[n_units]."""
        scores, code = self._read(), self._code()
        if scores is None:
            return None
        if self._chance is None or self._chance[0] is not scores or self._chance[1] != code:
            mining = set(self._campaign.taxonomy.mining_codes())
            self._chance = scores, code, scores.of(code, mining)
        return self._chance[2]

    def _read(self) -> Scores | None:
        frame = self._campaign.frame()
        if frame is None:
            return None
        path = scores_path(self._campaign.cache, frame["uuid"])
        try:
            key = path, path.stat().st_mtime_ns
        except OSError:
            return None
        if self._scores is None or self._scores[0] != key:
            found = read_scores(path)
            if found is None or len(found.probabilities) != frame["units"]:
                return None
            self._scores = key, found
        return self._scores[1]


def _whole(units: np.ndarray, members: np.ndarray, seed: int) -> np.ndarray:
    """Return the units of a piece that do not reach the rim of a window, and still hang together."""
    rim = np.concatenate([units[0], units[-1], units[:, 0], units[:, -1]])
    kept = np.setdiff1d(members, rim[rim != seed])
    return piece_around(units, np.isin(units, kept), seed)
