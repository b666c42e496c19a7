"""Intervals for whoever looks after every round and stops when the interval looks narrow.

An interval of 95 % holds for a number of answers that was fixed beforehand. With weights w the sums
S_t = sum over m <= t of w_m (T_m - total) are a martingale. For Gaussian steps with variance V_t of S_t, mixing
exp(l S_t - l^2 V_t / 2) over l ~ N(0, 1 / r) gives a martingale that starts at 1, so by Ville's inequality (1939)

    |S_t| < sqrt((V_t + r) log((V_t + r) / (r alpha^2)))   for all t at once with probability 1 - alpha

(Robbins 1970); with estimated variances and other steps it holds as answers grow, by the time-uniform central limit
theorem (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas 2024). With x = V_t / r this is the standard error times
sqrt((1 + 1 / x) log((1 + x) / alpha^2)); r may depend on the order of draws only, and is such that the interval is
narrowest at 200 answers. V_t grows there as the sum of s m, with w = s sqrt(m) and s the part by which terms of draws
that teach have less weight, because they scatter so much more.
"""

from __future__ import annotations

import math

import numpy as np

from .active import SETTLED_DRAWS, part_for_areas
from .estimate import Estimate, Outcome

NARROWEST_AT = 200
"""Answers at which the interval is narrowest in units of the standard error."""

_FIXED_POINT_STEPS = 50


def any_time(outcome: Outcome, within: tuple[float, float]) -> tuple[float, float] | None:
    """Return both ends of the interval that holds at all numbers of answers at once; None without an estimate.

    Args:
        outcome: from the draws of rounds (``active_area``).
        within: the least and the most that is possible, square metres.
    """
    if not isinstance(outcome, Estimate):
        return None
    reach = uniform_factor(outcome.n, 1 - outcome.level) * outcome.standard_error
    least, most = within
    lower, upper = max(least, outcome.value - reach), min(most, outcome.value + reach)
    return min(outcome.value, lower), max(outcome.value, upper)


def uniform_factor(n: int, alpha: float, narrowest_at: int = NARROWEST_AT) -> float:
    """Return how many standard errors the interval reaches on both sides at n answers.

    Args:
        n: answers so far, > 0.
        alpha: 1 - confidence level, 0..1.
        narrowest_at: answers at which the factor is smallest.

    Raises:
        ValueError: a number is out of range.
    """
    if not (n > 0 and 0 < alpha < 1 and narrowest_at > 0):
        raise ValueError(f"No interval for {n} answers, error {alpha} and {narrowest_at} answers.")
    x = _best_ratio(alpha) * _growth(n) / _growth(narrowest_at)
    return math.sqrt((1 + 1 / x) * (math.log1p(x) - 2 * math.log(alpha)))


def _growth(n: int) -> float:
    """Return the sum of s m over n draws."""
    early = np.arange(1, min(n, SETTLED_DRAWS) + 1, dtype=np.float64)
    return float(part_for_areas(early) @ early) + (n * (n + 1) - len(early) * (len(early) + 1)) / 2


def _best_ratio(alpha: float) -> float:
    """Return V / r where the factor is smallest: the derivative is zero where x = log(1 + x) - 2 log(alpha)."""
    x = 1.0
    for _ in range(_FIXED_POINT_STEPS):
        x = math.log1p(x) - 2 * math.log(alpha)
    return x
