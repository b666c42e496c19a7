"""How the units of a round are drawn: names that campaigns store, the engine has strategies of and the panel offers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

VARIANCE, ENTROPY, MARGIN, COMMITTEE = "variance", "entropy", "margin", "committee"
AREA_ERROR, CLASS_RANDOM, RANDOM = "area_error", "class_random", "random"
NAMES = (VARIANCE, ENTROPY, MARGIN, COMMITTEE, AREA_ERROR, CLASS_RANDOM, RANDOM)
"""All of them, that of a new campaign first. Every one gives each unit that is left a positive probability."""

BASELINES = frozenset({CLASS_RANDOM, RANDOM})
"""Those that ask no model how sure it is of a unit; strata are nothing to them."""

GROUPS = 8
"""Groups of units that look alike which make strata, with the class that the model calls."""


def as_options(name: str, strata: bool) -> dict[str, Any]:
    """Return the choice as ``options`` of ``round.propose``; empty for that of a new campaign.

    Args:
        name: of ``NAMES``.
        strata: whether a stratum is drawn first, then a unit in it.

    Raises:
        ValueError: there is no such strategy.
    """
    if name not in NAMES:
        raise ValueError(f"There is no strategy {name}.")
    spread = strata and name not in BASELINES
    return {
        **({"strategy": name} if name != NAMES[0] else {}),
        **({"parameters": {"strata": GROUPS}} if spread else {}),
    }


def from_options(options: Mapping[str, Any]) -> tuple[str, bool]:
    """Return name and strata of stored options."""
    name = options.get("strategy", NAMES[0])
    return name if name in NAMES else NAMES[0], bool(options.get("parameters", {}).get("strata"))
