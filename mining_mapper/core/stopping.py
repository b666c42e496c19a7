"""Whether the next batch of answers is worth its time: what it may gain against what it costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

FEWEST_ROUNDS = 4
"""Rounds with an F score from which a trend can be told from noise."""

LAST_ROUNDS = 12
"""Rounds that the trend is taken from: a curve is straighter in its last part."""


@dataclass(frozen=True)
class Gain:
    """What the F score is expected to gain by more answers.

    Attributes:
        expected: change of the F score, may be negative.
        standard_error: of that, from how the rounds scatter around the trend.
    """

    expected: float
    standard_error: float

    @property
    def is_clear(self) -> bool:
        """Whether the gain stands out of the noise of the F scores: above two standard errors."""
        return self.expected > 2 * self.standard_error


def expected_gain(answers: Sequence[int], f_scores: Sequence[float], more: int) -> Gain | None:
    """Continue the trend of the last rounds: F grows with the logarithm of the number of answers.

    Least squares of F on log n over the last rounds; the gain is the slope times log((n + more) / n).

    Args:
        answers: number of answers that the model of each round was fitted to, > 0, rising.
        f_scores: its F score, 0..1.
        more: answers of the next batch, > 0.

    Returns:
        The gain, or None with fewer than four rounds, or when no answer came in between.
    """
    n = np.asarray(answers[-LAST_ROUNDS:], np.float64)
    f = np.asarray(f_scores[-LAST_ROUNDS:], np.float64)
    if len(n) < FEWEST_ROUNDS or n[0] == n[-1]:
        return None
    x = np.log(n) - np.log(n).mean()
    slope = float(x @ f / (x @ x))
    left = f - f.mean() - slope * x
    error = float(np.sqrt(left @ left / (len(n) - 2) / (x @ x)))
    step = float(np.log((n[-1] + more) / n[-1]))
    return Gain(slope * step, error * step)


def relative_change(values: Sequence[float]) -> float | None:
    """Return how far the last values spread around their mean: (largest - smallest) / mean, over five at most.

    Args:
        values: the area that the model calls mining in each round, any unit.

    Returns:
        The share, or None with fewer than four values or where all are zero.
    """
    last = np.asarray(values[-5:], np.float64)
    if len(last) < FEWEST_ROUNDS or last.mean() <= 0:
        return None
    return float(np.ptp(last) / last.mean())
