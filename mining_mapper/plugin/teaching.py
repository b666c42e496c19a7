"""What the engine's model learns from: the answers of a frame, and what guides it while there are few."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .learnt import remembered
from .other_scenes import other_scenes

if TYPE_CHECKING:
    from .campaign import Campaign

WEIGHTED = "weighted_training"
"""Name of the setting whether answers count by the weights of their draws."""


def teaching(campaign: Campaign, frame: Mapping[str, Any]) -> dict[str, Any]:
    """Return what every question to the model has in common, beside scene, frame and cache.

    Args:
        campaign: the open campaign.
        frame: row of the frame whose answers teach.

    Returns:
        the answers and shapes of `Campaign.snapshot`, ``seed`` and ``options``: codes of mining (the F score is that of
        mining as a whole: its classes have too few answers each for long), files of answers of other campaigns,
        other scenes with their answers, and whether answers are weighted.
    """
    known = campaign.snapshot(frame["uuid"])
    guides = {"memory": remembered(campaign), "scenes": other_scenes(campaign, frame, known["answers"])}
    options = {
        "mining": list(campaign.taxonomy.mining_codes()),
        "weighted": bool(campaign.setting(WEIGHTED, False)),
        **{name: found for name, found in guides.items() if found},
    }
    return {**known, "seed": frame["seed"], "options": options}
