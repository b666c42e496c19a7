"""What the campaign's other scenes taught, for the first rounds of the scene that is worked on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..core.errors import FrameError, SceneError
from ..core.sampling import ANSWERS_WITHOUT_MEMORY

if TYPE_CHECKING:
    from .campaign import Campaign


def other_scenes(
    campaign: Campaign, frame: Mapping[str, Any], answers: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Return scene, frame and answers of the scenes other than that of a frame, as ``options.scenes`` has them.

    A scene whose image or raster of units is missing teaches nothing; it does not hold up the others.

    Args:
        campaign: the open campaign.
        frame: row of the frame.
        answers: of that frame; with enough of them nothing is read of other scenes.
    """
    own = [max(answer["shares"], key=answer["shares"].get) for answer in answers if answer["shares"]]
    if len(own) >= ANSWERS_WITHOUT_MEMORY and len(campaign.taxonomy.tree.roots(own)) > 1:
        return []
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
