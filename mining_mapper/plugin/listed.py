"""What the lists of candidates hold: what is found for them, and what waits in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsGeometry

from ..core.errors import CampaignError
from ..core.schema import ENDED
from .storage import GEOMETRY
from .tools.keys import Command, caption
from .translation import tr

# Where help is withheld, the box shown around the place is so many times the place's own.
_ROOM = 1.6


@dataclass(frozen=True)
class Kind:
    """What accepting a candidate of a list makes: the label's origin, and its delineation (empty: the person's)."""

    origin: str
    delineation: str


KINDS = {
    "harvest": Kind("harvested", "tight"),
    # Polygons of older maps are mostly outlines of whole sites.
    "prior": Kind("imported", "envelope"),
    # What a model from elsewhere outlines is the feature itself, but nobody here taught it.
    "detection": Kind("imported", "tight"),
    "change": Kind("digitised", ""),
}


@dataclass(frozen=True)
class Found:
    """What a list is made of: an outline in the campaign's CRS and what is known of it.

    Attributes:
        geometry: the outline.
        scores: class code -> probability; the most probable class is the one that is proposed.
        source: layer, file or model that it came from.
        label: uuid of the label that it is about, empty for none.
        change: of `CHANGES`, empty for none.
        arm: ``control`` where it is withheld as the control, else ``assisted`` or empty.
        control_share: probability with which it was to be withheld; None where no lot was drawn.
    """

    geometry: QgsGeometry
    scores: Mapping[str, float]
    source: str
    label: str = ""
    change: str = ""
    arm: str = ""
    control_share: float | None = None


@dataclass(frozen=True)
class Listed:
    """A candidate of a list that waits; ``area`` in square metres, ``geometry`` in the campaign's CRS.

    ``code`` is the class that is proposed, empty for none; ``ends`` that of the label which the change ends.
    """

    uuid: str
    kind: str
    order: int
    geometry: QgsGeometry
    area: float
    scores: Mapping[str, float]
    source: str
    label: str
    change: str
    arm: str
    control_share: float | None
    code: str
    ends: str = ""

    @property
    def shown(self) -> str:
        """Class that the row is about: of what ends not what is there now, but what was."""
        return self.ends if self.change in ENDED else self.code

    @property
    def probability(self) -> float | None:
        """Of the proposed class, 0..1; None where nobody gave one."""
        return self.scores.get(self.code)

    @property
    def uncertainty(self) -> float | None:
        """1 less the lead of the first class over the second, 0..1; None without probabilities."""
        ranked = sorted(self.scores.values(), reverse=True)
        return 1 - (ranked[0] - (ranked[1] if len(ranked) > 1 else 1 - ranked[0])) if ranked else None

    @property
    def withheld(self) -> bool:
        """Whether outline and class are not to be shown: the place is to be drawn by hand."""
        return self.arm == "control"

    @property
    def surroundings(self) -> QgsGeometry:
        """A box around the place that does not give its outline away."""
        box = self.geometry.boundingBox()
        box.scale(_ROOM)
        return QgsGeometry.fromRect(box)


def listed(row: Mapping[str, Any], code: str, ends: str = "") -> Listed:
    """Return a row of the candidates as one that waits; for the classes see `Listed`."""
    return Listed(
        uuid=row["uuid"],
        kind=row["kind"],
        order=row["order"] or 0,
        geometry=row[GEOMETRY],
        area=row["area"] or 0.0,
        scores=row["scores"] or {},
        source=row["source"],
        label=row["label"],
        change=row["change"],
        arm=row["arm"],
        control_share=row["control_share"],
        code=code,
        ends=ends,
    )


def refuse_withheld() -> CampaignError:
    """Return what is raised where somebody wants help at a place where it is withheld."""
    return CampaignError(
        tr("Help is withheld here, to see what it is worth."),
        tr("Draw the object by hand, then press {}.").format(caption(Command.AGREE)),
    )
