"""When an area is not told although an estimator gives a number: too few answers show it, or no such area exists."""

from __future__ import annotations

from .estimate import Outcome, Refusal
from .table import AreaUnit

LEAST_POSITIVES = 5
"""Answers that must show a class before its area is told: fewer leave the error itself unknown."""


def too_few(found: int, answered: int, what: str, left: int | None = None) -> Refusal:
    """Return the refusal of an area that too few answers show: they do not tell their own error.

    Args:
        found: answers that show the class.
        answered: all of them.
        what: what they are called, e.g. "audited units".
        left: units that can still be answered; None where that is not known.
    """
    if found == 0:
        return Refusal(f"None of {answered} shows it ({what}); that is no proof that there is none.", "Answer more.")
    more = max(1, round(answered * (LEAST_POSITIVES / found - 1)))
    return Refusal(
        f"Shown by only {found} of {answered} ({what}); fewer than {LEAST_POSITIVES} do not tell an error.",
        f"Answer about {more} more."
        if left is None or more <= left
        else f"Units left: {left}, fewer than that would take. Answer all of them, or join it with a related class.",
    )


def possible(outcome: Outcome, frame_area: float) -> Outcome:
    """Refuse an unbiased estimate below zero or above all land: no such area exists, and cutting it would bias it.

    The upper end of an interval around less than nothing is a bound all the same, and is said (docs/statistics.md).
    """
    if isinstance(outcome, Refusal) or 0 <= outcome.value <= frame_area:
        return outcome
    remedy = "Answer more rounds."
    if outcome.value > frame_area:
        return Refusal("The answers are too few for this area: what they tell so far is more than all land.", remedy)
    if outcome.upper <= 0:
        return Refusal("The answers are too few for this area: what they tell so far is below zero.", remedy)
    unit = AreaUnit(frame_area)
    most = unit.number(outcome.upper, unit.decimals(outcome.standard_error))
    return Refusal(
        "The answers are too few for this area: what they tell so far is below zero, "
        f"with an interval up to {most} {unit.symbol}.",
        remedy,
    )
