"""SIMULATED mining landscapes: a sample scene for first steps, tests and benches, in numpy alone."""

from __future__ import annotations

from .classes import CODES, VALUES
from .mines import Changes
from .scene import Acquisition, Landscape, LandscapeObject, simulate_landscape

__all__ = [
    "CODES",
    "VALUES",
    "Acquisition",
    "Changes",
    "Landscape",
    "LandscapeObject",
    "simulate_landscape",
]
