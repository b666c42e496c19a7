"""What the campaign's other scenes taught, for the first rounds of the scene that is worked on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..core.common_bands import CommonBands, common_bands
from ..core.errors import FrameError, SceneError
from .translation import tr

if TYPE_CHECKING:
    from .campaign import Campaign


def other_scenes(campaign: Campaign, frame: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return scene, frame and answers of the scenes other than that of a frame, as ``options.scenes`` has them.

    A scene whose image or raster of units is missing teaches nothing; it does not hold up the others.
    """
    found = []
    for scene in campaign.scenes():
        own = campaign.frame(scene)
        if own is None or own["uuid"] == frame["uuid"]:
            continue
        try:
            place = {"scene": campaign.scene_object(scene), "frame": campaign.frame_object(own)}
        except (SceneError, FrameError):
            continue
        known = campaign.snapshot(own["uuid"])
        if known["answers"] or known["shapes"]:
            found.append({**place, "answers": known["answers"], "shapes": known["shapes"]})
    return found


def band_words(campaign: Campaign) -> str:
    """Return how the bands of the scene that is worked on differ from those of the others; empty where they do not."""
    scene = campaign.scene
    others = [row for row in campaign.scenes() if row["uuid"] != scene["uuid"]]
    told = [_words(row["name"], common_bands(scene["roles"] or {}, row["roles"] or {})) for row in others]
    return " ".join(filter(None, told))


def _words(name: str, bands: CommonBands) -> str:
    if not bands.differ:
        return ""
    parts = [
        tr("It lacks {} of {}.").format(", ".join(bands.only_there), name) if bands.only_there else "",
        tr("{} lacks its {}.").format(name, ", ".join(bands.only_here)) if bands.only_here else "",
    ]
    if bands.useful:
        parts.append(tr("What was learnt there guides its first draws by {}.").format(", ".join(bands.common)))
    else:
        parts.append(tr("They have too few bands in common: what was learnt there does not help here."))
    return " ".join(filter(None, parts))
