"""What a taken or drawn outline becomes: tidied, cut from its neighbours, saved, added to, cut, mended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsGeometry, QgsRectangle

from ..core.errors import CampaignError
from ..core.schema import SHAPE_ORIGINS
from .edit_guard import covered_wholly
from .effort import Spent
from .session import Session
from .shared_borders import joined
from .splitting import pieces_of
from .storage import GEOMETRY
from .tidiness import ALLOW_OVERLAPS, rules_of
from .topology import Rules, faults_of, is_too_small, mended, polygons_of, tidied, without
from .translation import tr

# An envelope takes a whole site and may hold features; answered units are nobody's outline.
_GUARDED = {"origin": SHAPE_ORIGINS, "delineation": "tight"}
# Pixels of the box of an outline in which there are few other labels, so that it is cut from them within milliseconds.
_CUT_AT_ONCE = 5_000


class Digitising:
    """Labels made by hand in one session; every change is one step of the journal.

    Args:
        session: the session.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._campaign = session.campaign
        self._scene: str = self._campaign.scene["uuid"]
        self._last = ""
        self._side: float | None = None

    @property
    def last(self) -> str:
        """Uuid of the label that was made last and is still there; empty where there is none."""
        return self._last if self._last and self._campaign.row("labels", self._last) else ""

    def last_shape(self) -> QgsGeometry:
        """Return the outline of the label that was made last, in the campaign's CRS; empty where there is none."""
        return self._campaign.row("labels", self.last)[GEOMETRY] if self.last else QgsGeometry()

    def arm_of_last(self) -> str:
        """Return the arm of the label that was made last; empty where there is none, or no lot was drawn."""
        uuid = self.last
        return self._campaign.row("labels", uuid)["arm"] if uuid else ""

    def take_up(self, label: str) -> None:
        """Let a label (uuid) be the one that is added to and cut from."""
        self._last = label

    def rules(self) -> Rules:
        """Return what is tidy, in the coordinates of the campaign."""
        self._side = self._side or self._campaign.pixel_side()
        return rules_of(self._campaign, self._side)

    def tidied(self, outline: QgsGeometry) -> QgsGeometry:
        """Return an outline (campaign's CRS) as it would be saved where no other label is.

        Raises:
            MiningMapperError: the image is missing or cannot be read.
        """
        return tidied(outline, self.rules())

    def as_saved(self, outline: QgsGeometry) -> QgsGeometry:
        """Return an outline (campaign's CRS) as it would be saved as a new label, at once: it follows the pointer.

        What is large is not cut from other labels, nor what nothing would be left of.

        Raises:
            MiningMapperError: the image is missing or cannot be read.
        """
        shape, rules = self.tidied(outline), self.rules()
        box = shape.boundingBox()
        if self._session.delineation != "tight" or box.width() * box.height() > _CUT_AT_ONCE * rules.pixel**2:
            return shape
        left = self.fitted(shape, rules=rules)
        return shape if left.isEmpty() else left

    def too_small(self, outline: QgsGeometry) -> CampaignError | None:
        """Return what is to be said of an outline (campaign's CRS) that is smaller than what is mapped.

        Raises:
            MiningMapperError: the image is missing or cannot be read.
        """
        rules = self.rules()
        if not is_too_small(outline, rules):
            return None
        pixels = [round(area / rules.pixel**2) for area in (outline.area(), rules.least_area)]
        return CampaignError(
            tr("The outline has %d pixels; what has less than %d is not mapped.") % tuple(pixels),
            tr("Take or draw a larger one, or choose a smaller area in the menu beside “Digits…”."),
        )

    def save(self, outline: QgsGeometry, code: str, unit: int | None = None, tool: str = "") -> str:
        """Save an outline (campaign's CRS) as a new label, less what others cover; return its uuid.

        Args:
            outline: its shape.
            code: its class.
            unit: number of the unit whose outline it is.
            tool: what it was made with.

        Raises:
            CampaignError: nothing is left of it, it is too small to map, the class is unknown, or nothing could be
                written.
        """
        shape, beside = self._fitted(self.tidied(outline), "")
        self._refuse_small(shape)
        self._last = self._session.digitise(shape, code, unit, tool, beside)
        return self._last

    def add(self, outline: QgsGeometry) -> bool:
        """Add an outline to the last label; return whether there is one.

        Raises:
            CampaignError: nothing could be written.
        """
        return self._reshape(lambda shape: shape.combine(outline))

    def cut(self, outline: QgsGeometry) -> bool:
        """Cut an outline from the last label; return whether there is one.

        Raises:
            CampaignError: nothing would be left, or nothing could be written.
        """
        return self._reshape(lambda shape: shape.difference(outline))

    def replace(self, outline: QgsGeometry) -> bool:
        """Give the last label another outline; return whether there is one.

        Raises:
            CampaignError: nothing would be left, or nothing could be written.
        """
        return self._reshape(lambda _shape: outline)

    def slice(self, line: QgsGeometry) -> bool:
        """Cut the last label along a line and keep the larger side; return whether there is a label.

        Raises:
            CampaignError: the line does not go across the label, or nothing could be written.
        """
        return self._reshape(lambda shape: _larger_side(shape, line))

    def faults(self) -> int:
        """Return how many faults there are in and between the tight outlines."""
        return len(faults_of(self.shapes(), self.rules()))

    def mend(self) -> int:
        """Mend the faults in and between the tight outlines, as one step; return how many labels changed.

        Raises:
            CampaignError: nothing could be written.
        """
        shapes = self.shapes()
        changes = mended(shapes, self.rules())
        if changes:
            with self._campaign.action("mend") as edit:
                for uuid, shape in changes.items():
                    if shape is None:
                        edit.delete("labels", uuid)
                edit.reshape("labels", _joined_all(shapes, changes))
        return len(changes)

    def _reshape(self, change: Any) -> bool:
        uuid = self.last
        if not uuid:
            return False
        before = self._campaign.row("labels", uuid)[GEOMETRY]
        shape, beside = self._fitted(self.tidied(polygons_of(change(before))), uuid)
        if shape.area() < before.area():
            self._refuse_small(shape)
        with self._campaign.effort.spending() as spent, self._campaign.action("reshape") as edit:
            spent = Spent.of(edit.row("labels", uuid)) + spent
            # A label of other pixels than a unit's is no unit's label.
            edit.update("labels", uuid, geometry=shape, unit=None, frame="", **spent.columns())
            edit.reshape("labels", beside)
        return True

    def fitted(self, shape: QgsGeometry, but: str = "", rules: Rules | None = None) -> QgsGeometry:
        """Return an outline less what the tight outlines of the scene cover, unless overlaps are allowed.

        Args:
            shape: in the campaign's CRS; what is left of it may be empty.
            but: uuid of a label that covers nothing; empty for none.
            rules: what is tidy, where it is known already: to find that out the image is opened.
        """
        if shape.isEmpty() or self._campaign.setting(ALLOW_OVERLAPS, False):
            return shape
        # Among thousands only those near by are read; within an action also those that it has just made.
        near = self.shapes(shape.boundingBox())
        covered = [other for uuid, other in near.items() if uuid != but and other.boundingBoxIntersects(shape)]
        return without(shape, covered, rules or self.rules()) if covered else shape

    def joined(self, shape: QgsGeometry, but: str = "") -> tuple[QgsGeometry, dict[str, QgsGeometry]]:
        """Return an outline that shares its corners with tight outlines of the scene, and those that get some of its.

        Args:
            shape: in the campaign's CRS.
            but: uuid of a label that has no part in it; empty for none.
        """
        if shape.isEmpty() or self._campaign.setting(ALLOW_OVERLAPS, False):
            return shape, {}
        near = self.shapes(shape.boundingBox())
        return joined(shape, {uuid: other for uuid, other in near.items() if uuid != but})

    def _fitted(self, shape: QgsGeometry, uuid: str) -> tuple[QgsGeometry, dict[str, QgsGeometry]]:
        # A label that exists keeps its own rule, whatever the next one shall have.
        rule = self._campaign.row("labels", uuid)["delineation"] if uuid else self._session.delineation
        beside: dict[str, QgsGeometry] = {}
        if rule == "tight":
            shape, beside = self.joined(self.fitted(shape, uuid), uuid)
        if shape.isEmpty():
            raise covered_wholly()
        return shape, beside

    def _refuse_small(self, shape: QgsGeometry) -> None:
        error = self.too_small(shape)
        if error is not None:
            raise error

    def shapes(self, near: QgsRectangle | None = None) -> dict[str, QgsGeometry]:
        """Return the tight outlines of the scene by uuid, the oldest first.

        Args:
            near: only those whose boxes touch this one, in the campaign's CRS; all by default.
        """
        where = {**_GUARDED, "scene": self._scene}
        rows = self._campaign.rows("labels", ["uuid", GEOMETRY, "created"], near, **where)
        rows = [row for row in rows if row[GEOMETRY] is not None and not row[GEOMETRY].isEmpty()]
        return {row["uuid"]: row[GEOMETRY] for row in sorted(rows, key=lambda row: row["created"])}


def _joined_all(shapes: Mapping[str, QgsGeometry], changes: Mapping[str, QgsGeometry | None]) -> dict[str, QgsGeometry]:
    """Return the outlines that change, and those that get corners of these; None is for one that goes."""
    after = {uuid: shape for uuid, shape in {**shapes, **changes}.items() if shape is not None}
    more = {uuid: shape for uuid, shape in changes.items() if shape is not None}
    for uuid in list(more):
        shape, beside = joined(after[uuid], {other: after[other] for other in after if other != uuid})
        after.update(beside)
        after[uuid] = shape
        more.update({**beside, uuid: shape})
    return more


def _larger_side(shape: QgsGeometry, line: QgsGeometry) -> QgsGeometry:
    """Return the largest piece of a polygon that a line cuts it into, with all its parts that the line misses."""
    kept: list[QgsGeometry] = []
    cut = False
    for part in shape.asGeometryCollection():
        pieces = pieces_of(part, line)
        cut = cut or len(pieces) > 1
        kept.append(max(pieces, key=QgsGeometry.area) if pieces else part)
    if not cut:
        raise CampaignError(
            tr("The stroke does not go across the last label."),
            tr("Begin it outside of the label and end it outside, on the other side of what shall stay."),
        )
    return QgsGeometry.unaryUnion(kept)
