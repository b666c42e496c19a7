"""How large a unit is, for the form and for the segmentation alike."""

from __future__ import annotations

from math import floor, log10

from .measures import HECTARE

PIXELS_PER_UNIT = 21.0
FEWEST_PIXELS = 4.0


def default_hectares(pixel_area: float) -> float:
    """Return the size of a unit of 21 pixels, in hectares rounded to two significant digits.

    Args:
        pixel_area: square metres, > 0.
    """
    hectares = PIXELS_PER_UNIT * pixel_area / HECTARE
    return round(hectares, 1 - floor(log10(hectares)))


def smallest_hectares(pixel_area: float) -> float:
    """Return the size of the smallest unit, four pixels, in hectares."""
    return FEWEST_PIXELS * pixel_area / HECTARE
