"""What a campaign holds to be tidy: choices of its people that hold for every outline."""

from __future__ import annotations

from typing import Any

from .topology import Rules

FILL_HOLES, ALLOW_OVERLAPS, LEAST_PIXELS = "fill_holes", "allow_overlaps", "least_pixels"
DEFAULT_LEAST_PIXELS = 4


def rules_of(campaign: Any) -> Rules:
    """Return what is tidy on the scene that is worked on, in the coordinates of the campaign.

    Raises:
        MiningMapperError: the image is missing or cannot be read.
    """
    side = campaign.pixel_side()
    pixels = float(campaign.setting(LEAST_PIXELS, DEFAULT_LEAST_PIXELS))
    return Rules(side, pixels * side**2, bool(campaign.setting(FILL_HOLES, False)))
