"""What was seen on the ground bounds an area: it is not below what answers show, nor above what they leave.

Units that were answered are a census part: of their area it is known how much is of a class and how much is not. The
area of the class is at least the one, and at most the frame without the other, whatever was drawn or predicted. An
interval that holds the truth still holds it when it is cut where the truth cannot lie: cutting costs no coverage.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..schema import Row
from .audited import share_of
from .estimate import Outcome, Refusal
from .sequence import KnownUnit, Shares

_ROUNDING = 1e-9
"""Share of an area below which a difference is rounding."""


@dataclass(frozen=True)
class Seen:
    """Units whose classes are known, each counted once.

    Attributes:
        units: unit -> its area, square metres, and its classes by their shares.
    """

    units: Mapping[int, tuple[float, Shares]]

    def range_of(self, codes: Sequence[str], frame_area: float) -> tuple[float, float]:
        """Return the least and the most area that a union of classes can have, square metres."""
        shown = sum(area * share_of(y, codes) for area, y in self.units.values())
        named = sum(area * sum(y.values()) for area, y in self.units.values())
        return shown, max(shown, frame_area - (named - shown))


def seen_in(*tables: Iterable[Row], known: Iterable[KnownUnit] = ()) -> Seen:
    """Return what the answers of some tables show; of a unit in several the first counts.

    Args:
        tables: rows of ``draws`` and ``audits``.
        known: units inside tight outlines that somebody drew.
    """
    units: dict[int, tuple[float, Shares]] = {}
    for rows in tables:
        for row in rows:
            if row["y"] is not None:
                units.setdefault(row["unit"], (row["area"], row["y"]))
    for unit in known:
        units.setdefault(unit.unit, (unit.area, {unit.code: 1.0}))
    return Seen(units)


def within_seen(outcome: Outcome, least: float, most: float) -> Outcome:
    """Return an area with the ends of its interval, and its value, brought to what is possible.

    A value beyond what was seen is told as the nearest one that is possible: that is closer to the truth in every
    case, and happens where nearly all of a rare class was found. It moves the mean of many campaigns by less than
    1 % (``tests/core/test_seen.py``), and is said. An interval that lies beyond as a whole contradicts what was seen,
    and is refused.

    Args:
        outcome: square metres.
        least, most: of ``Seen.range_of``.
    """
    rounding = _ROUNDING * most
    if isinstance(outcome, Refusal) or (outcome.lower >= least - rounding and outcome.upper <= most + rounding):
        return outcome
    if outcome.upper < least - rounding or outcome.lower > most + rounding:
        return Refusal(
            "What the sample tells lies beyond what was seen: there is more of it, or less, than that already.",
            "Answer more units.",
        )
    ends = {name: min(max(getattr(outcome, name), least), most) for name in ("value", "lower", "upper")}
    cut = replace(outcome, **ends)
    if abs(cut.value - outcome.value) <= rounding:
        return cut
    return cut.with_warnings("The sample alone tells an area beyond what was seen; the nearest possible one is told.")
