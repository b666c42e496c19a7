"""Probabilities of mining that mean what they say: of units called with .8, four in five are mining.

The learner weighs classes alike and is averaged, so its probabilities lean to the middle. Platt (1999): a logistic
regression of held-out answers on the logit of what was said of them, drawn to changing nothing while answers are few.
docs/learning.md holds the evidence.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit, logit

from .held_out import HeldOut

SUREST = 1e-4
"""Nothing is said with more certainty than this: the logit of 0 and 1 has no end."""


@dataclass(frozen=True)
class Calibration:
    """A line on the scale of logits; slope 1 and offset 0 change nothing."""

    slope: float
    offset: float

    def __call__(self, p: np.ndarray) -> np.ndarray:
        """Return calibrated probabilities of mining, float64, of the same shape."""
        return expit(self.slope * _logit(p) + self.offset)

    def applied(self, probabilities: np.ndarray, columns: np.ndarray, held: np.ndarray) -> np.ndarray:
        """Return probabilities of classes whose sum over mining is calibrated, float32[n_units, n_classes].

        Args:
            probabilities: [n_units, n_classes]; rows sum to one.
            columns: bool[n_classes], which classes are mining.
            held: rows of answered units, which stay as they are.
        """
        said = probabilities[:, columns].sum(axis=1).astype(np.float64)
        meant = self(said)
        meant[held] = said[held]
        result = probabilities.copy()
        for side, before, after in ((columns, said, meant), (~columns, 1 - said, 1 - meant)):
            alone = before < SUREST
            result[:, side] *= (after / np.maximum(before, SUREST))[:, None]
            # What had next to nothing is shared out evenly.
            result[np.ix_(alone, side)] = after[alone, None] / max(side.sum(), 1)
        result[held] = probabilities[held]
        return result


def calibration(told: HeldOut, mining: Collection[str], weights: np.ndarray | None = None) -> Calibration | None:
    """Return how probabilities of mining are to be read; None where all answers are of one side.

    The sum of the log losses of the answers and of half the squared distance of slope and offset from 1 and 0 is
    the least that it can be.

    Args:
        told: of held-out answers.
        mining: class codes.
        weights: float64[n_answers], how much of the scene each answer stands for; of mean 1.
    """
    is_mining = np.isin(told.labels, list(mining)).astype(np.float64)
    if not 0 < is_mining.sum() < len(is_mining):
        return None
    x, sign = _logit(told.of(mining)), 2 * is_mining - 1
    counts = np.ones(len(x)) if weights is None else weights

    def loss(line: np.ndarray) -> float:
        slope, offset = line
        return float(counts @ np.logaddexp(0, -sign * (slope * x + offset)) + 0.5 * ((slope - 1) ** 2 + offset**2))

    return Calibration(*map(float, minimize(loss, [1.0, 0.0]).x))


def _logit(p: np.ndarray) -> np.ndarray:
    return logit(np.clip(np.asarray(p, np.float64), SUREST, 1 - SUREST))
