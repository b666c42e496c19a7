"""What a campaign holds to be tidy: choices of its people that hold for every outline."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsRectangle

from .topology import Rules

FILL_HOLES, ALLOW_OVERLAPS, LEAST_PIXELS = "fill_holes", "allow_overlaps", "least_pixels"
DEFAULT_LEAST_PIXELS = 4


def rules_of(campaign: Any, side: float | None = None) -> Rules:
    """Return what is tidy on the scene that is worked on, in the coordinates of the campaign.

    Args:
        campaign: the open campaign.
        side: of a pixel, where it is known already: to find that out the image is opened.

    Raises:
        MiningMapperError: the image is missing or cannot be read.
    """
    side = side or campaign.pixel_side()
    return Rules(side, least_pixels(campaign) * side**2, bool(campaign.setting(FILL_HOLES, False)))


def least_pixels(campaign: Any) -> int:
    """Return how many pixels the smallest outline, part, hole or gap has that is mapped."""
    return int(campaign.setting(LEAST_PIXELS, DEFAULT_LEAST_PIXELS))


def pixel_area(campaign: Any) -> float:
    """Return the square metres of a pixel in the middle of the scene that is worked on.

    Raises:
        MiningMapperError: the image is missing or cannot be read.
    """
    middle = campaign.scene["geometry"].boundingBox().center()
    side = campaign.pixel_side()
    return campaign.measure_area(QgsGeometry.fromRect(QgsRectangle.fromCenterAndSize(middle, side, side)))
