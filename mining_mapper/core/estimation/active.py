"""Areas from the draws of active learning themselves: sequential active inference.

At step m unit i_m is drawn with known probability q_m among the units left, R_m, and the model of
before the draw predicts f. With a the areas,

    T_m = K_m + sum of a y over the units drawn before + sum over R_m of a f + a_im (y_im - f_im) / q_m

where K_m is the area by class of units that were known before the draw and not drawn. Given the past
the last term has the expectation sum over R_m of a (y - f), so every T_m is unbiased for the total,
however good the model is and however the draws follow it. This is active statistical inference
(Zrnic and Candes 2024) for a finite pool without replacement, one step at a time.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .estimate import LEVEL, Outcome, Refusal, interval
from .expected import least_error
from .martingale import weighted_mean
from .refusals import LEAST_POSITIVES, possible, too_few

METHOD = "sequential active inference"
WEIGHT_POWER = 0.5
"""Terms are weighted by their order to this power: later models predict better."""

TEACHING_DRAWS = 100
"""The first draws teach above all (``engine/acquisition.py``): their terms scatter more."""

SETTLED_DRAWS = 150
"""From here on terms have their full weight; it rises slowly, so that no handful of terms carries the mean."""

TEACHING_WEIGHT = 0.25
"""Weight of the terms of draws that teach, beside that of draws that serve areas."""


@dataclass(frozen=True)
class DrawSequence:
    """Draws of one frame in their order, as the table ``draws`` keeps them; C classes, M draws.

    Attributes:
        area: a of the drawn units, square metres, > 0, shape (M,).
        q: probability of each among the units left in its frame, 0 < q <= 1, shape (M,).
        f: predictions for the drawn units before the draw, shares by class, shape (M, C).
        y: answers, shares by class, shape (M, C).
        f_area_left: sum of a f over the units left, the drawn one included, shape (M, C).
        known: area by class of units known before the draw and not drawn, shape (M, C).
        answered: whether y is an answer, bool, shape (M,); all are where left out. Without one, y stands for it.

    Raises:
        ValueError: shapes do not fit or a number is out of range.
    """

    area: np.ndarray
    q: np.ndarray
    f: np.ndarray
    y: np.ndarray
    f_area_left: np.ndarray
    known: np.ndarray
    answered: np.ndarray | None = None

    def __post_init__(self) -> None:
        n = len(self.area)
        table = (n, np.shape(self.f)[-1])
        if any(np.shape(values) != table for values in (self.f, self.y, self.f_area_left, self.known)):
            raise ValueError("Predictions, answers and areas by class must have one row a draw, one column a class.")
        if np.shape(self.area) != (n,) or np.shape(self.q) != (n,):
            raise ValueError("Areas and probabilities must have one element a draw.")
        q = np.asarray(self.q)
        if not ((q > 0) & (q <= 1)).all() or not (np.asarray(self.area) > 0).all():
            raise ValueError("Areas must be positive, and probabilities of draws above 0 and at most 1.")
        if not all(np.isfinite(values).all() for values in (self.f, self.y, self.f_area_left, self.known)):
            raise ValueError("Predictions, answers and areas must be finite numbers.")

    def __len__(self) -> int:
        return len(self.area)

    def of(self, classes: np.ndarray) -> DrawSequence:
        """Return the sequence for a union of classes (indices): one column, the sum of theirs."""
        columns = (np.asarray(values)[:, classes].sum(axis=1, keepdims=True) for values in self._tables())
        return DrawSequence(self.area, self.q, *columns, self.answered)

    def first(self, n: int) -> DrawSequence:
        """Return the first n draws."""
        answered = None if self.answered is None else self.answered[:n]
        return DrawSequence(self.area[:n], self.q[:n], *(values[:n] for values in self._tables()), answered)

    def positives(self, column: int) -> int:
        """Return how many answers show a class."""
        shown = np.asarray(self.y)[:, column] > 0
        return int(shown.sum() if self.answered is None else (shown & self.answered).sum())

    def _tables(self) -> tuple[np.ndarray, ...]:
        return self.f, self.y, self.f_area_left, self.known


def step_totals(draws: DrawSequence) -> np.ndarray:
    """Return T_m: one unbiased estimate of the total area of each class a draw, shape (M, C)."""
    answered = draws.area[:, None] * draws.y
    before = np.cumsum(answered, axis=0) - answered
    surprise = draws.area[:, None] * (draws.y - draws.f) / draws.q[:, None]
    return draws.known + before + draws.f_area_left + surprise


def step_weights(n_draws: int, power: float = WEIGHT_POWER) -> np.ndarray:
    """Return m^power for m = 1..M, less as long as draws teach, made to sum to one.

    Functions of the order alone keep the mean unbiased, whatever the draws were made for.
    """
    order = np.arange(1, n_draws + 1, dtype=np.float64)
    weights = order**power * part_for_areas(order)
    return weights / weights.sum()


def part_for_areas(order: np.ndarray) -> np.ndarray:
    """Return the part of its weight that a term has by the purpose of its draw, 0..1; order counts from 1."""
    return np.interp(order, [TEACHING_DRAWS, SETTLED_DRAWS], [TEACHING_WEIGHT, 1.0])


def mean_total(draws: DrawSequence, column: int) -> float:
    """Return the weighted mean of the T_m of a class: unbiased, told or not; at least one draw."""
    return float(step_weights(len(draws)) @ step_totals(draws)[:, column])


def active_area(
    draws: DrawSequence,
    column: int,
    frame_area: float,
    level: float = LEVEL,
    power: float = WEIGHT_POWER,
    least_positives: int = LEAST_POSITIVES,
    units_left: int | None = None,
) -> Outcome:
    """Return the area of a class with Student's interval from the spread of the T_m, or why it is not told.

    The error is not below a part of what the model expects (``expected.py``): answers so far may have been lucky.

    Args:
        draws: all answered draws of the frame from the first, without gaps.
        column: of the class in the tables of ``draws``.
        frame_area: of all units, square metres.
        level: confidence level.
        power: of the weights.
        least_positives: answers that must show the class.
        units_left: units that can still be drawn; None where that is not known.

    Returns:
        The estimate in square metres, or a refusal: fewer than two draws show no spread, few that show the
        class do not tell it, and no area is below zero or above all land.
    """
    if len(draws) < 2:
        return Refusal(
            f"Answered draws: {len(draws)}. That shows no spread from which an error could be told.",
            "Answer at least one more round.",
        )
    found = draws.positives(column)
    if found < least_positives:
        return too_few(found, len(draws), "answered draws", units_left)
    terms = step_totals(draws)[:, column]
    weights = step_weights(len(draws), power)
    value, standard_error, effective = weighted_mean(terms, weights)
    common = draws.f_area_left[-1, column] > frame_area / 2
    least = least_error(draws.area, draws.q, draws.f[:, column], weights, common)
    estimate = interval(
        value,
        max(standard_error, least),
        n=len(draws),
        method=METHOD,
        effective_n=effective,
        degrees_of_freedom=effective - 1,
        level=level,
        within=(0.0, frame_area),
    )
    return possible(estimate, frame_area)
