"""The simulated interpreter of ``bench_effort``: knows the reference, looks at previews, sends mouse and key events.

Every click and key press is counted, and a drag for every 200 pixels of the screen; moving the pointer is free.
Anchors and strokes carry one pixel of jitter.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.core.reshaping import distance

from .effort_hand import actions_of, let_go_early, seen, trembling

GOOD = 0.85
# Share of the part's area that lines may leave out or take in too much: first try, and after a failure.
TOLERANCES = (0.12, 0.08, 0.05)
JITTER = 1.0
# Of the window that a part fills.
FILLED = 0.5
PLACES = 60
MOST_REPAIRS, FEW_REPAIRS = 8, 2
# Places that are looked at for pulling an outline there, pixels between them, and over which they are weighed.
MOST_PULLS, PULLED_APART, WEIGHED_OVER = 30, 1.0, 5
WORTH_REPAIRING = 0.78
# The object under the pointer shows after a rest of 10.
REST_MILLISECONDS = 25
_NONE, _SHIFT, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@dataclass
class Part:
    """One polygon of the reference: in the map's CRS, and a pixel's width and height there."""

    name: str
    code: str
    geometry: QgsGeometry
    pixel: tuple[float, float]

    @property
    def pixels(self) -> float:
        """Its size."""
        return self.geometry.area() / (self.pixel[0] * self.pixel[1])

    def manual(self) -> int:
        """Return the actions of drawing it by hand: vertices at one pixel, the class, and the end."""
        return sum(len(ring) - 1 for ring in self.in_pixels().simplify(1.0).asPolygon()) + 2

    def in_pixels(self) -> QgsGeometry:
        """Return the outline in pixels; the origin is that of the map."""
        shape = QgsGeometry(self.geometry)
        # QGIS has no scaling of geometries of its own in 3.22; a ring at a time does.
        rings = [[QgsPointXY(p.x() / self.pixel[0], p.y() / self.pixel[1]) for p in ring] for ring in _rings(shape)]
        return QgsGeometry.fromPolygonXY(rings)


@dataclass
class Tally:
    """What was done for one part: actions, and the agreement that was reached."""

    actions: int = 0
    iou: float = 0.0


class Interpreter:
    """Digitises parts with the tools of one labelling desk.

    Args:
        desk: `Labelling`.
        campaign: where the labels go.
        canvas: its map.
        seed: of the jitter.
    """

    def __init__(self, desk, campaign, canvas, seed: int = 0) -> None:
        self.desk = desk
        self.campaign = campaign
        self.canvas = canvas
        self.random = np.random.default_rng(seed)

    def look_at(self, part: Part) -> None:
        """Show a part at half the window."""
        box = part.geometry.boundingBox()
        half = max(box.width(), box.height() * self.canvas.width() / self.canvas.height()) / FILLED / 2
        middle = box.center()
        ratio = self.canvas.height() / self.canvas.width()
        self.canvas.setExtent(
            QgsRectangle(middle.x() - half, middle.y() - half * ratio, middle.x() + half, middle.y() + half * ratio)
        )
        self.canvas.setFocus()

    # ------------------------------------------------------------ outlines

    def outline(self, part: Part, magnetic: bool) -> Tally:
        """Draw a part with the outline tool, again and more carefully where it was too coarse."""
        tally, tool = Tally(), self.desk.wire
        self.canvas.setMapTool(tool)
        self.look_at(part)
        for tolerance in TOLERANCES:
            if tool.is_magnetic != magnetic:
                # Sticks from the part before: the tool for a size is chosen once.
                tool.switch()
            tally.actions += 1 + self._draw_round(part, tolerance, magnetic)
            tally.iou = self._agreement(part)
            if WORTH_REPAIRING <= tally.iou < GOOD:
                self._repair_outline(part, tally)
            if tally.iou >= GOOD:
                break
            while self._label().area() > 0:
                self._key(Qt.Key.Key_Backspace)
                tally.actions += 1
        return tally

    def _repair_outline(self, part: Part, tally: Tally) -> None:
        """Add to and cut from a drawn outline with the smart tool; going there and back is an action each."""
        self.canvas.setMapTool(self.desk.tool)
        self._repair(part, tally, FEW_REPAIRS)
        self.canvas.setMapTool(self.desk.wire)
        tally.actions += 2

    def _draw_round(self, part: Part, tolerance: float, magnetic: bool) -> int:
        """Set anchors as far apart as the tolerance allows; return the actions without that for the class."""
        tool, places = self.desk.wire, _places(part)
        # What earlier lines did not use up, later ones may.
        budget, spent = tolerance * part.geometry.area() / len(places), 0.0
        actions, at, end = 1, 0, len(places)
        self._click(self._jittered(places[0], part))
        if tool.is_magnetic != magnetic:
            self._key(Qt.Key.Key_X)
            actions += 1
        while True:
            modes = {magnetic, tool.is_magnetic, False}
            found = {mode: self._reach(places, at, budget, spent, mode) for mode in modes}
            reach = {mode: farthest for mode, (farthest, _error) in found.items()}
            mode = tool.is_magnetic
            other = max((each for each in reach if each != mode), key=reach.get, default=mode)
            if reach[other] - at > 2 * (reach[mode] - at) or (reach[other] == end and reach[mode] < end):
                self._key(Qt.Key.Key_X)
                actions, mode = actions + 1, other
            at = max(reach[mode], at + 1)
            spent += found[mode][1]
            if at >= end:
                break
            self._click(self._jittered(places[at], part))
            actions += 1
            if not tool.anchors():
                # A click on the first anchor has ended it.
                return actions
        self._key(Qt.Key.Key_Return)
        return actions + 1

    def _reach(self, places: np.ndarray, at: int, budget: float, spent: float, magnetic: bool) -> tuple[int, float]:
        """Return the number of the farthest place to which the next line stays within the budget, and its error."""
        tool, end = self.desk.wire, len(places)
        start = tool.outline()[-1]
        ways = self.desk.wire.magnet.ways_from(start, self._crs(), tool.outline()) if magnetic else None
        farthest, error, step = at + 1, 0.0, max(1, end // PLACES)
        for to in [*range(at + 2, end, step), end]:
            goal = QgsPointXY(*places[to]) if to < end else tool.outline()[0]
            line = [start, *(ways.to(goal) if ways is not None else [goal])]
            between = [QgsPointXY(*place) for place in places[at : to + 1]]
            off = _area_between(line, between)
            if spent + off <= budget * to:
                farthest, error = to, off
            elif to - farthest > end // 4:
                break
        return farthest, error

    # ------------------------------------------------------------ strokes

    def freehand(self, part: Part, magnetic: bool, pulls: bool = True) -> Tally:
        """Draw a part with one drag; then pull the outline where it is farthest off, as long as that is needed."""
        tool, tally = self.desk.wire, Tally(actions=1)
        self.canvas.setMapTool(tool)
        self.look_at(part)
        if tool.is_magnetic != magnetic:
            # Sticks from the part before: the tool for a size is chosen once.
            tool.switch()
        ring = np.array([(p.x(), p.y()) for p in _rings(part.in_pixels())[0]])
        way = let_go_early(seen(ring, part.pixels), part.pixels)
        tally.actions += self._drag(trembling(way, JITTER, self.random) * part.pixel)
        tally.iou = self._agreement(part)
        if pulls:
            self._pull(part, tally)
        return tally

    def _pull(self, part: Part, tally: Tally) -> None:
        """Pull the last outline to where it is farthest off, while the preview shows that it helps."""
        truth = _places(part)
        left = np.ones(len(truth), bool)
        for _ in range(MOST_PULLS):
            if tally.iou >= GOOD or not left.any():
                return
            at = truth[np.where(left, _off(truth, self._label(), part), 0).argmax()]
            place = self._jittered(at, part)
            shown = self.desk.wire.preview_of_pull(place)
            if not shown.isEmpty() and agreement(shown, part.geometry) > tally.iou:
                self._click(place, _SHIFT)
                tally.actions += 1
                tally.iou = self._agreement(part)
            else:
                left &= np.hypot(*((truth - at) / part.pixel).T) > PULLED_APART

    def _drag(self, places: np.ndarray) -> int:
        """Press, move through places of the map, let go; return what that counts."""
        at = [self._on_screen(QgsPointXY(*place)) for place in places.tolist()]
        left, viewport = Qt.MouseButton.LeftButton, self.canvas.viewport()
        QTest.mousePress(viewport, left, _NONE, at[0])
        for each in at[1:]:
            QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, QPointF(each), left, left, _NONE))
        QTest.mouseRelease(viewport, left, _NONE, at[-1])
        return actions_of(np.array([(each.x(), each.y()) for each in at], float))

    # ------------------------------------------------------------ objects

    def objects(self, part: Part) -> Tally:
        """Take a part with the smart tool: a click at the best size, then objects added and cut."""
        tally, tool = Tally(actions=1), self.desk.tool
        self.canvas.setMapTool(tool)
        self.look_at(part)
        if not self._take(part, part.geometry, None, tally):
            return tally
        tally.iou = self._agreement(part)
        self._repair(part, tally, MOST_REPAIRS)
        return tally

    def _repair(self, part: Part, tally: Tally, most: int) -> None:
        """Add what is missing and cut what is too much, the largest piece first."""
        for _ in range(most):
            if tally.iou >= GOOD:
                return
            mine = self._label()
            missing, extra = part.geometry.difference(mine), mine.difference(part.geometry)
            pieces = ((missing, _SHIFT), (extra, _ALT))
            for piece, modifier in sorted(pieces, key=lambda each: -each[0].area()):
                if not piece.isEmpty() and self._take(part, _largest(piece), modifier, tally):
                    break
            else:
                return
            tally.iou = self._agreement(part)

    def _take(self, part: Part, blob: QgsGeometry, modifier, tally: Tally) -> bool:
        """Click into the middle of a blob at the size that helps most; return whether that helps at all."""
        tool, objects = self.desk.tool, self.desk.tool.objects
        place = self._jittered(_deepest(blob, part.pixel), part)
        now = self._label() if modifier is not None else QgsGeometry()
        before, best, presses = tally.iou, None, 0
        QTest.mouseMove(self.canvas.viewport(), self._on_screen(place))
        found = objects.at(place, self._crs(), tool.pixels)
        choices = [(0, found)]
        for key, direction in ((Qt.Key.Key_Plus, objects.larger), (Qt.Key.Key_Minus, objects.smaller)):
            each = found
            for count in range(1, 16):
                if each is None:
                    break
                pixels = direction(each, place, self._crs())
                if pixels == each.pixels:
                    break
                each = objects.at(place, self._crs(), pixels)
                choices.append((count if key == Qt.Key.Key_Plus else -count, each))
                if each.pixels > 4 * part.pixels:
                    break
        for count, each in choices:
            if each is None:
                continue
            after = each.geometry if modifier is None else (
                now.combine(each.geometry) if modifier == _SHIFT else now.difference(each.geometry)
            )  # fmt: skip
            worth = agreement(after, part.geometry) - 0.004 * abs(count)
            if best is None or worth > best:
                best, presses = worth, count
        if best is None or (modifier is not None and best <= before):
            return False
        self._click(place, modifier or _NONE, presses)
        tally.actions += abs(presses) + 1
        return True

    # ------------------------------------------------------------ hands

    def _click(self, place: QgsPointXY, modifier=_NONE, presses: int = 0) -> None:
        at = self._on_screen(place)
        if presses:
            QTest.mouseMove(self.canvas.viewport(), at + QPoint(1, 0))
            QTest.mouseMove(self.canvas.viewport(), at)
            QTest.qWait(REST_MILLISECONDS)
            for _ in range(abs(presses)):
                self._key(Qt.Key.Key_Plus if presses > 0 else Qt.Key.Key_Minus)
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, modifier, at)

    def _key(self, key) -> None:
        QTest.keyClick(self.canvas, key)

    def _on_screen(self, place: QgsPointXY) -> QPoint:
        at = self.canvas.getCoordinateTransform().transform(place)
        return QPoint(round(at.x()), round(at.y()))

    def _crs(self):
        return self.canvas.mapSettings().destinationCrs()

    def _jittered(self, place, part: Part) -> QgsPointXY:
        off = self.random.normal(0, JITTER / np.sqrt(2), 2) * part.pixel
        return QgsPointXY(place[0] + off[0], place[1] + off[1])

    def _label(self) -> QgsGeometry:
        uuid = self.desk.digitising.last
        return self.campaign.row("labels", uuid)["geometry"] if uuid else QgsGeometry()

    def _agreement(self, part: Part) -> float:
        return agreement(self._label(), part.geometry)


def agreement(one: QgsGeometry, other: QgsGeometry) -> float:
    """Return intersection over union."""
    if one.isEmpty() or other.isEmpty():
        return 0.0
    common = one.intersection(other).area()
    return common / (one.area() + other.area() - common)


def _rings(shape: QgsGeometry) -> list:
    return _largest(shape).asPolygon()


def _places(part: Part) -> np.ndarray:
    """Return points along the outline that a person sees, float64[n, 2], about a pixel apart."""
    ring = _rings(part.in_pixels().simplify(1.0))[0]
    corners = np.array([(p.x(), p.y()) for p in ring])
    lengths = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(corners, axis=0).T))])
    at = np.linspace(0, lengths[-1], max(24, int(lengths[-1])), endpoint=False)
    return np.column_stack([np.interp(at, lengths, corners[:, axis]) * part.pixel[axis] for axis in (0, 1)])


def _off(truth: np.ndarray, shape: QgsGeometry, part: Part) -> np.ndarray:
    """Return how far places lie from the outline of a shape, in pixels, weighed with their neighbours, float64[n]."""
    rings = [np.array([(p.x(), p.y()) for p in ring[:-1]]) / part.pixel for ring in _rings(shape)]
    off = np.array([min(distance(ring, place) for ring in rings) for place in truth / part.pixel])
    half = WEIGHED_OVER // 2
    return np.convolve(np.concatenate([off[-half:], off, off[:half]]), np.ones(WEIGHED_OVER) / WEIGHED_OVER, "valid")


def _area_between(line: list[QgsPointXY], other: list[QgsPointXY]) -> float:
    ring = [*line, *reversed(other)]
    if len(ring) < 4:
        return 0.0
    shape = QgsGeometry.fromPolygonXY([ring])
    return shape.area() if shape.isGeosValid() else shape.makeValid().area()


def _largest(shape: QgsGeometry) -> QgsGeometry:
    parts = shape.asGeometryCollection() if shape.isMultipart() else [shape]
    return max(parts, key=QgsGeometry.area)


def _deepest(shape: QgsGeometry, pixel: tuple[float, float]) -> tuple[float, float]:
    """Return the point of a polygon that is farthest from its border."""
    point, _distance = _largest(shape).poleOfInaccessibility(min(pixel) / 2)
    place = point.asPoint()
    return place.x(), place.y()
