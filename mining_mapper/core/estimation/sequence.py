"""From rows of the table ``draws`` to the arrays of the estimators: the rules of which answers count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..schema import Row
from .active import DrawSequence
from .estimate import Refusal

Shares = Mapping[str, float]

KNOWN_SHARE = 0.8
"""Share of a unit inside a tight outline from which the unit is known.

A smooth outline cuts corners of pixels off the units at its rim, seldom more than a fifth of one (docs/estimates.md).
"""

WAITING = ("open", "later")
"""States of draws and audit units that were not answered yet, and may be."""

_ROUNDING = 1e-9
"""Share of the frame's area below which a difference of stored sums is rounding."""


@dataclass(frozen=True)
class KnownUnit:
    """A unit inside a tight outline that somebody drew, ``KNOWN_SHARE`` of it at least, that no round drew.

    Attributes:
        unit: its number in the frame.
        code: class of the outline.
        area: of the unit, square metres.
        since: instant at which the outline was drawn, ISO 8601 UTC.
    """

    unit: int
    code: str
    area: float
    since: str


@dataclass(frozen=True)
class Draws:
    """All draws of one frame in order, and what of them counts.

    Attributes:
        rows: of the table ``draws``, in order.
        codes: classes that occur, one a column of the arrays.
        prefix: number of draws before the first that waits for its answer.
        sequence: arrays of all draws; where there is no answer y is that of the model's prediction.
        missing: mask of draws without an answer, bool, shape (M,).
        unexplained: area that had left the pool before a draw and is neither drawn nor known now,
            square metres, the largest over the draws.
        complete: whether every unit of the frame was answered or is known: there is nothing left to estimate.
    """

    rows: tuple[Row, ...]
    codes: tuple[str, ...]
    prefix: int
    sequence: DrawSequence
    missing: np.ndarray
    unexplained: float
    complete: bool = False

    def columns(self, codes: Sequence[str]) -> list[int]:
        """Return the columns of some classes."""
        return [self.codes.index(code) for code in codes if code in self.codes]

    def positives(self, codes: Sequence[str]) -> int:
        """Return how many counted answers show any of the classes."""
        return self.answered_as(codes).positives(0)

    def counted(self, codes: Sequence[str]) -> float:
        """Return the area of the union of some classes in all that was answered and known, square metres."""
        one = self.sequence.of(np.array(self.columns(codes), np.int64))
        return float(one.area @ one.y[:, 0] + one.known[-1, 0])

    def answered_as(self, codes: Sequence[str], share: float | None = None) -> DrawSequence:
        """Return one class, the union of ``codes``, over the draws that count.

        Args:
            codes: of the union.
            share: None for the answered prefix, in which a draw that could not be decided counts as
                predicted; 0 or 1 for all draws, those without an answer counted as none or all of it.
        """
        one = self.sequence.of(np.array(self.columns(codes), np.int64))
        if share is None:
            return one.first(self.prefix)
        y = np.where(self.missing[:, None], share, one.y)
        return DrawSequence(one.area, one.q, one.f, y, one.f_area_left, one.known, one.answered)


def read_draws(
    rows: Sequence[Row], rounds: Sequence[Row], known: Sequence[KnownUnit], frame_area: float
) -> Draws | Refusal:
    """Return the draws of a frame as arrays, or why they cannot be estimated from.

    The probability of the unit among those of its scene is q / r: the draws of a scene estimate that
    scene, however often it was chosen.

    Args:
        rows: of the table ``draws``, all of the frame, in any order; at least one.
        rounds: of the table ``rounds``, of the frame.
        known: units that were known without being drawn.
        frame_area: of all units, square metres.
    """
    rows = sorted(rows, key=lambda row: row["order"])
    refusal = _gap(rows)
    if refusal is not None:
        return refusal
    codes = _codes(rows, known)
    area = _column(rows, "area")
    told = np.array([row["y"] is not None for row in rows])
    f = _table(rows, "f", codes)
    y = np.where(told[:, None], _table(rows, "y", codes), f)
    waiting = np.array([row["state"] in WAITING for row in rows])
    gone = frame_area - _column(rows, "left_area") - (np.cumsum(area) - area)
    composed = _known_before(rows, rounds, known, codes)
    named = composed.sum(axis=1)
    # Outlines that were drawn while a round was being proposed left the pool one round later.
    scale = np.ones(len(rows))
    np.divide(np.maximum(gone, 0), named, out=scale, where=(named > gone) & (named > 0))
    unexplained = float((gone - named * scale).max())
    q = np.minimum(_column(rows, "q") / _column(rows, "r"), 1.0)
    sequence = DrawSequence(area, q, f, y, _table(rows, "f_area_left", codes), composed * scale[:, None], told)
    unexplained = unexplained if unexplained > _ROUNDING * frame_area else 0.0
    left = rows[-1]["left_area"] - rows[-1]["area"]
    return Draws(
        rows=tuple(rows),
        codes=codes,
        prefix=int(np.argmax(waiting)) if waiting.any() else len(rows),
        sequence=sequence,
        missing=~told,
        unexplained=unexplained,
        complete=bool(told.all()) and not unexplained and left <= _ROUNDING * frame_area,
    )


def _gap(rows: Sequence[Row]) -> Refusal | None:
    """Return why a sequence is not whole; every draw is needed, also one that nobody could decide."""
    orders = [row["order"] for row in rows]
    if orders != list(range(1, len(rows) + 1)):
        missing = next((m for m, order in enumerate(orders, 1) if order != m), len(rows))
        return Refusal(
            f"Draw {missing} of this frame is missing: rows of the table draws were removed or doubled.",
            "Restore the campaign from a copy; estimates need every draw.",
        )
    if any(row["q"] is None or not 0 < row["q"] <= (row["r"] or 0) * (1 + _ROUNDING) for row in rows):
        return Refusal(
            "A draw has no probability between 0 and 1.",
            "Restore the campaign from a copy; the table draws was changed.",
        )
    return None


def _codes(rows: Sequence[Row], known: Sequence[KnownUnit]) -> tuple[str, ...]:
    named = {unit.code: None for unit in known}
    for row in rows:
        for column in ("f", "f_area_left", "y"):
            named.update(dict.fromkeys(row[column] or ()))
    return tuple(named)


def _column(rows: Sequence[Row], name: str) -> np.ndarray:
    return np.array([row[name] for row in rows], np.float64)


def _table(rows: Sequence[Row], name: str, codes: Sequence[str]) -> np.ndarray:
    return np.array([[(row[name] or {}).get(code, 0.0) for code in codes] for row in rows], np.float64)


def _known_before(
    rows: Sequence[Row], rounds: Sequence[Row], known: Sequence[KnownUnit], codes: Sequence[str]
) -> np.ndarray:
    """Return the area by class of the units that were known when each round was drawn, shape (M, C)."""
    begun = {row["number"]: row["created"] for row in rounds}
    before = {number: np.zeros(len(codes)) for number in begun}
    for unit in known:
        for number, instant in begun.items():
            if unit.since <= instant:
                before[number][codes.index(unit.code)] += unit.area
    nothing = np.zeros(len(codes))
    return np.array([before.get(row["round"], nothing) for row in rows])
