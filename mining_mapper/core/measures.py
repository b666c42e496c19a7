"""Square metres of the measures that areas are told in."""

from __future__ import annotations

HECTARE = 10_000.0
SQUARE_KILOMETRE = 1_000_000.0
