"""Areas as a table for other programs, and as words for people."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..measures import HECTARE, SQUARE_KILOMETRE
from .estimate import Estimate, Outcome

if TYPE_CHECKING:
    from .change import ChangeReport
    from .report import AreaReport, AreaRow

_KILOMETRES_FROM = 10 * SQUARE_KILOMETRE
_MOST_DECIMALS = 4

HEAD = (
    "class", "name", "sample", "told", "area_m2", "standard_error_m2", "lower_m2", "upper_m2", "level", "method",
    "n", "effective_n", "degrees_of_freedom", "positives", "none_m2", "all_m2",
    "any_time_lower_m2", "any_time_upper_m2", "warnings", "refused", "remedy",
)  # fmt: skip
"""Columns of ``area_table``; areas in square metres, ``told`` marks the sample whose number the panel shows."""

ACCURACY_HEAD = (
    "class", "name", "accuracy", "value", "standard_error", "lower", "upper", "level", "method", "n", "effective_n",
    "degrees_of_freedom", "audited", "warnings", "refused", "remedy",
)  # fmt: skip
"""Columns of ``accuracy_table``; shares of area, 0..1. ``n`` are the units that a number is about: those mapped as the
class, those that show it, or all that were ``audited``."""

CHANGE_HEAD = (
    "class", "name", "change", "area_m2", "standard_error_m2", "lower_m2", "upper_m2", "level", "method", "n",
    "effective_n", "degrees_of_freedom", "warnings", "refused", "remedy",
)  # fmt: skip
"""Columns of ``change_table``; areas in square metres, ``change`` is gain, loss or net."""

ALL_CLASSES = "all"
"""Stands for the class in the row of the accuracy over all classes."""


def accuracy_table(report: AreaReport, name_of: Callable[[str], str]) -> list[list[Any]]:
    """Return the accuracies of the checked map, the headings first; a row a class and accuracy.

    Args:
        report: areas and accuracies; without a checked map there are headings alone.
        name_of: returns the name of a class code.
    """
    lines: list[list[Any]] = [list(ACCURACY_HEAD)]
    if report.overall is not None:
        lines.append(_accuracy_line(ALL_CLASSES, "", "overall", report.overall, report.accuracy.n))
    for row in report.rows:
        found = row.accuracy
        if found is not None:
            named = {"overall": found.overall, "user's": found.users, "producer's": found.producers}
            lines += [_accuracy_line(row.code, name_of(row.code), *each, found.n) for each in named.items()]
    return lines


def change_table(report: ChangeReport, name_of: Callable[[str], str]) -> list[list[Any]]:
    """Return what changed between two dates, the headings first; a row a class and kind of change.

    Args:
        report: the changes.
        name_of: returns the name of a class code.
    """
    lines: list[list[Any]] = [list(CHANGE_HEAD)]
    for row in report.rows:
        for change, outcome in (("gain", row.gain), ("loss", row.loss), ("net", row.net)):
            start = [row.code, name_of(row.code), change]
            if isinstance(outcome, Estimate):
                lines.append([*start, *_numbers(outcome), " ".join(outcome.warnings), "", ""])
            else:
                lines.append([*start, *[""] * 10, outcome.reason, outcome.remedy])
    return lines


def _accuracy_line(code: str, name: str, accuracy: str, outcome: Outcome, audited: int) -> list[Any]:
    start = [code, name, accuracy]
    if not isinstance(outcome, Estimate):
        return [*start, *[""] * 9, audited, "", outcome.reason, outcome.remedy]
    return [*start, *_numbers(outcome), audited, " ".join(outcome.warnings), "", ""]


def _numbers(outcome: Estimate) -> list[Any]:
    """Return what all tables tell of an estimate: value, error, interval, level, method and sample sizes."""
    degrees = outcome.degrees_of_freedom
    return [
        outcome.value,
        outcome.standard_error,
        outcome.lower,
        outcome.upper,
        outcome.level,
        outcome.method,
        outcome.n,
        outcome.effective_n,
        degrees if math.isfinite(degrees) else "",
    ]


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
    return [*start, *_numbers(outcome), positives, *bounds, *whenever, " ".join(outcome.warnings), "", ""]


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
