"""What every estimator returns: a number with what it rests on, or a refusal with its reason."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Union

from .distributions import beta_quantile, normal_quantile, student_quantile

LEVEL = 0.95
"""Confidence level of the intervals unless another is asked for."""


@dataclass(frozen=True)
class Estimate:
    """A number with its error.

    Attributes:
        value: the estimate, in the unit of what was estimated.
        standard_error: in the same unit, >= 0.
        lower: lower end of the interval; never above the value.
        upper: upper end of the interval; never below the value.
        level: confidence level of the interval, 0..1.
        method: name of the estimator and of the interval.
        n: number of sampled units that it rests on.
        effective_n: of areas and accuracies, size of a simple random sample of units of one size with the same
            standard error (``effective_sample_size``), more than n where design or model help; of other numbers,
            size of an equally weighted sample with the same concentration of weights.
        degrees_of_freedom: of the standard error; infinite where the interval is normal.
        warnings: sentences that must be shown beside the number.
    """

    value: float
    standard_error: float
    lower: float
    upper: float
    level: float
    method: str
    n: int
    effective_n: float
    degrees_of_freedom: float = math.inf
    warnings: tuple[str, ...] = ()

    @property
    def half_width(self) -> float:
        """Half of the width of the interval."""
        return (self.upper - self.lower) / 2

    def scaled(self, factor: float) -> Estimate:
        """Return the estimate in another unit: value, error and ends times a positive factor."""
        if not factor > 0:
            raise ValueError(f"The factor must be positive, not {factor}.")
        numbers = {name: getattr(self, name) * factor for name in ("value", "standard_error", "lower", "upper")}
        return replace(self, **numbers)

    def with_warnings(self, *sentences: str) -> Estimate:
        """Return the estimate with more warnings."""
        return replace(self, warnings=(*self.warnings, *sentences))


@dataclass(frozen=True)
class Refusal:
    """Why there is no number, and what to do about it."""

    reason: str
    remedy: str


Outcome = Union[Estimate, Refusal]

# Units fewer than so many are none: what is left of rounding.
_NOTHING = 1e-9

# From so many units on a share has the same interval on every scale.
_MANY = 1e5


def interval(
    value: float,
    standard_error: float,
    n: int,
    method: str,
    effective_n: float | None = None,
    degrees_of_freedom: float = math.inf,
    level: float = LEVEL,
    within: tuple[float, float] = (-math.inf, math.inf),
    warnings: tuple[str, ...] = (),
) -> Estimate:
    """Return an estimate with a symmetric interval, Student's with finite degrees of freedom, else normal.

    Args:
        value: the estimate.
        standard_error: >= 0, finite.
        n: number of sampled units.
        method: name of the estimator.
        effective_n: n where left out.
        degrees_of_freedom: > 0.
        level: 0..1.
        within: what is possible, e.g. (0, 1) for a share; the interval is cut there, but never so that
            it leaves out the value (an unbiased estimate may lie outside).
        warnings: to show beside it.

    Raises:
        ValueError: the standard error is negative or not finite.
    """
    _check_error(value, standard_error)
    reach = student_quantile((1 + level) / 2, degrees_of_freedom) * standard_error
    low, high = within
    return Estimate(
        value=float(value),
        standard_error=float(standard_error),
        lower=float(min(value, max(low, value - reach))),
        upper=float(max(value, min(high, value + reach))),
        level=level,
        method=method,
        n=int(n),
        effective_n=float(n if effective_n is None else effective_n),
        degrees_of_freedom=degrees_of_freedom,
        warnings=warnings,
    )


def effective_sample_size(share: float, standard_error: float, n: int) -> float:
    """Return p (1 - p) / SE^2: n over the design effect, the variance over that of a simple sample (Kish 1965).

    Weights, clusters and strata are in the variance, and so in this number.

    Args:
        share: p, 0..1; the one that the error was reckoned for.
        standard_error: of the share, >= 0.
        n: sampled units; what is returned where the share or the error is none to compare with.
    """
    if standard_error == 0 or not 0 < share < 1:
        return float(n)
    return share * (1 - share) / standard_error**2


def share_interval(estimate: Estimate, expected: float | None = None) -> Estimate:
    """Return a share with the interval of as many independent units as have its error (Korn and Graubard 1998).

    n* = p (1 - p) / SE^2 (z / t)^2 units, n* times the value of which show it, have the interval of Clopper and
    Pearson (1934): it stays within 0 and 1, and holds also where hardly any unit shows it. Without an error, and
    where nothing is expected to differ, the interval is left as it is.

    Args:
        estimate: a share, 0..1.
        expected: p, the share that the standard error was reckoned for, where that is not the value itself.
    """
    p = estimate.value if expected is None else expected
    if estimate.standard_error == 0 or not 0 < p < 1:
        return estimate
    tails = (1 - estimate.level) / 2
    fewer = normal_quantile(1 - tails) / student_quantile(1 - tails, estimate.degrees_of_freedom)
    n = max(1.0, p * (1 - p) / estimate.standard_error**2 * fewer**2)
    if n > _MANY:
        return estimate
    shown, others = n * estimate.value, n * (1 - estimate.value)
    lower = beta_quantile(tails, shown, others + 1) if shown > _NOTHING else 0.0
    upper = beta_quantile(1 - tails, shown + 1, others) if others > _NOTHING else 1.0
    lower, upper = min(lower, estimate.value), max(upper, estimate.value)
    return replace(estimate, lower=lower, upper=upper, method=f"{estimate.method}, Korn-Graubard interval")


def log_interval(estimate: Estimate) -> Estimate:
    """Return an estimate with its interval made on the log scale, which stays above 0.

    log(x) has the standard error SE(x) / x by linearisation; values that are not positive keep theirs.
    """
    if not estimate.value > 0:
        return estimate
    t = student_quantile((1 + estimate.level) / 2, estimate.degrees_of_freedom)
    # Beyond this the factor would overflow, and the interval says nothing in any case.
    factor = math.exp(min(t * estimate.standard_error / estimate.value, 700))
    lower, upper = estimate.value / factor, estimate.value * factor
    return replace(estimate, lower=lower, upper=upper, method=f"{estimate.method}, log interval")


def _check_error(value: float, standard_error: float) -> None:
    if not (math.isfinite(value) and math.isfinite(standard_error) and standard_error >= 0):
        raise ValueError(f"An estimate needs finite numbers and an error >= 0, not {value} and {standard_error}.")
