"""Error matrices as a table that is clear by itself: what is said of all, then a block a level, then the strata."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from .error_matrix import OF_CLASSES, OF_GROUPS, OF_MINING, AreaMatrix, Matrices
from .estimate import Estimate, Outcome

Line = list[Any]

TITLES = {
    OF_MINING: "Mining or not",
    OF_GROUPS: "Groups of mining, and what is no mine",
    OF_CLASSES: "All classes",
}

_READING = (
    "Rows are classes of the map, columns those of the reference (answers of the audit). Cells are estimated shares of "
    "the area of the frame, weighted by the design of the sample; n are audit units, in parts where an answer divides "
    "one between classes. A class that others lie below stands for what names no more than that."
)
_METHODS = (
    "Matrix: Olofsson et al. 2014, doi:10.1016/j.rse.2014.02.015. Accuracies as ratios by the design: Stehman 2014, "
    "doi:10.1080/01431161.2014.930207. Intervals: Korn and Graubard 1998."
)
_ERRORS = ("standard error", "lower", "upper")


def matrix_table(matrices: Matrices, frame_area: float, name_of: Callable[[str], str]) -> list[Line]:
    """Return the error matrices of a checked map, lines of unequal length.

    Args:
        matrices: of the map.
        frame_area: of all units, square metres.
        name_of: returns the name of a class code.
    """
    return [
        ["Error matrix of a map, checked by an audit sample"],
        ["how to read", _READING],
        ["methods", _METHODS],
        ["design of the sample", matrices.design],
        ["audit units that count", matrices.answered, "of", matrices.drawn],
        ["area of the frame (m2)", frame_area],
        ["level of the intervals", matrices.confidence],
        *(line for matrix in matrices.levels for line in _block(matrix, frame_area, name_of)),
        [],
        ["Strata of the sample"],
        ["stratum", "units in the frame", "weight", "audit units that count"],
        *([each.name or "all units", each.units, each.weight, each.answered] for each in matrices.strata),
    ]


def _block(matrix: AreaMatrix, frame_area: float, name_of: Callable[[str], str]) -> Iterator[Line]:
    """Yield the lines of one level, shares to the left and units to the right."""
    names = [f"{name_of(code)} ({code})" for code in matrix.classes]
    yield []
    yield [TITLES[matrix.level]]
    yield [
        "map", *[f"reference: {name}" for name in names], "total",
        "user's accuracy", *_ERRORS, *[f"n, reference: {name}" for name in names], "n, total", "remark",
    ]  # fmt: skip
    for name, cells, counts, users in zip(names, matrix.cells, matrix.counts, matrix.users):
        numbers, remark = _numbers(users)
        yield [f"map: {name}", *cells, sum(cells), *numbers, *counts, sum(counts), remark]
    empty = [""] * (1 + len(_ERRORS))
    totals = [sum(column) for column in zip(*matrix.counts)]
    yield ["total", *[sum(column) for column in zip(*matrix.cells)], 1.0, *empty, *totals, sum(totals), ""]
    shares = [_numbers(share)[0][1:] for share in matrix.shares]
    yield from ([name, *column] for name, column in zip(_ERRORS, zip(*shares)))
    areas = [_numbers(_in_square_metres(share, frame_area))[0] for share in matrix.shares]
    yield from ([f"{name} (m2)", *column] for name, column in zip(("area", *_ERRORS), zip(*areas)))
    producers = [_numbers(each) for each in matrix.producers]
    columns = zip(*(numbers for numbers, _remark in producers))
    yield from ([name, *column] for name, column in zip(("producer's accuracy", *_ERRORS), columns))
    yield ["remark", *(remark for _numbers_of_it, remark in producers)]
    yield from ([name, number] for name, number in zip(("overall accuracy", *_ERRORS), _numbers(matrix.overall)[0]))


def _numbers(outcome: Outcome) -> tuple[Sequence[Any], str]:
    """Return value, error and interval, and what is to be said; empty numbers where none is told."""
    if not isinstance(outcome, Estimate):
        return ("",) * (1 + len(_ERRORS)), f"{outcome.reason} {outcome.remedy}"
    numbers = outcome.value, outcome.standard_error, outcome.lower, outcome.upper
    return numbers, " ".join(outcome.warnings)


def _in_square_metres(share: Outcome, frame_area: float) -> Outcome:
    return share.scaled(frame_area) if isinstance(share, Estimate) else share
