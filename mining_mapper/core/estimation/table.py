"""Areas as a table for other programs, and as words for people."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .estimate import Estimate, Outcome

if TYPE_CHECKING:
    from .report import AreaReport, AreaRow

HECTARE, SQUARE_KILOMETRE = 1e4, 1e6

_KILOMETRES_FROM = 10 * SQUARE_KILOMETRE
_MOST_DECIMALS = 4

HEAD = (
    "class", "name", "sample", "told", "area_m2", "standard_error_m2", "lower_m2", "upper_m2", "level", "method",
    "n", "effective_n", "degrees_of_freedom", "positives", "none_m2", "all_m2",
    "any_time_lower_m2", "any_time_upper_m2", "warnings", "refused", "remedy",
)  # fmt: skip
"""Columns of ``area_table``; areas in square metres, ``told`` marks the sample whose number the panel shows."""


def area_table(report: AreaReport, name_of: Callable[[str], str]) -> list[list[Any]]:
    """Return the areas as rows with full precision, the headings first; one row a class and sample.

    Args:
        report: the areas.
        name_of: returns the name of a class code.
    """
    lines: list[list[Any]] = [list(HEAD)]
    for row in report.rows:
        roads = row.roads or {"": row.outcome}
        lines += [_line(row, sample, outcome, name_of(row.code)) for sample, outcome in roads.items()]
    return lines


def _line(row: AreaRow, sample: str, outcome: Outcome, name: str) -> list[Any]:
    told = bool(sample) and sample == row.road
    start = [row.code, name, sample, int(told)]
    bounds = list(row.bounds) if told and row.bounds else ["", ""]
    whenever = list(row.whenever) if told and row.whenever else ["", ""]
    positives = row.positives.get(sample, "")
    if not isinstance(outcome, Estimate):
        return [*start, *[""] * 9, positives, *bounds, *whenever, "", outcome.reason, outcome.remedy]
    degrees = outcome.degrees_of_freedom
    return [
        *start,
        outcome.value,
        outcome.standard_error,
        outcome.lower,
        outcome.upper,
        outcome.level,
        outcome.method,
        outcome.n,
        outcome.effective_n,
        degrees if math.isfinite(degrees) else "",
        positives,
        *bounds,
        *whenever,
        " ".join(outcome.warnings),
        "",
        "",
    ]


class AreaUnit:
    """The unit and the digits that a report's areas are shown with.

    Args:
        frame_area: square metres; small frames are told in hectares.
    """

    def __init__(self, frame_area: float) -> None:
        large = frame_area >= _KILOMETRES_FROM
        self.square_metres = SQUARE_KILOMETRE if large else HECTARE
        self.symbol = "km²" if large else "ha"

    def decimals(self, error: float) -> int:
        """Return how many decimals say two digits of an error given in square metres."""
        shown = error / self.square_metres
        if shown <= 0:
            return 2
        return int(min(_MOST_DECIMALS, max(0, 1 - math.floor(math.log10(shown)))))

    def number(self, area: float, decimals: int) -> str:
        """Return an area in square metres as digits."""
        return f"{area / self.square_metres:.{decimals}f}"

    def value(self, estimate: Estimate) -> str:
        """Return value and error, never a bare number: "12.4 ± 3.1 km²", or "12.4 (10.1 – 17.0) km²"."""
        decimals = self.decimals(estimate.half_width)
        value = self.number(estimate.value, decimals)
        below, above = estimate.value - estimate.lower, estimate.upper - estimate.value
        # An interval cut or bent to stay possible is not as far on both sides.
        if self.number(below, decimals) == self.number(above, decimals):
            return f"{value} ± {self.number(estimate.half_width, decimals)} {self.symbol}"
        return f"{value} ({self.interval(estimate.lower, estimate.upper, decimals)}) {self.symbol}"

    def interval(self, lower: float, upper: float, decimals: int) -> str:
        """Return two ends in square metres, without the unit's symbol."""
        return f"{self.number(lower, decimals)} – {self.number(upper, decimals)}"
