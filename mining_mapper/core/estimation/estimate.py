"""What every estimator returns: a number with what it rests on, or a refusal with its reason."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Union

from .distributions import student_quantile

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
        effective_n: size of an equally weighted sample with the same weight concentration, <= n.
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


def logit_interval(estimate: Estimate, total: float = 1.0) -> Estimate:
    """Return an estimate with its interval made on the logit scale, which stays within 0 and the total.

    logit(p) has the standard error SE(p) / (p (1 - p)) by linearisation, p = value / total. At the
    ends, where the logit does not exist, and without an error the interval is left as it is.

    Args:
        estimate: a share or a part of a total.
        total: > 0, what the value is a part of.
    """
    p = estimate.value / total
    if not 0 < p < 1 or estimate.standard_error == 0:
        return estimate
    t = student_quantile((1 + estimate.level) / 2, estimate.degrees_of_freedom)
    reach = t * estimate.standard_error / total / (p * (1 - p))
    middle = math.log(p / (1 - p))
    lower, upper = (total * _expit(middle + sign * reach) for sign in (-1, 1))
    # Rounding must not put the value outside of its interval.
    lower, upper = min(lower, estimate.value), max(upper, estimate.value)
    return replace(estimate, lower=lower, upper=upper, method=f"{estimate.method}, logit interval")


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


def _expit(x: float) -> float:
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    growth = math.exp(x)
    return growth / (1 + growth)


def _check_error(value: float, standard_error: float) -> None:
    if not (math.isfinite(value) and math.isfinite(standard_error) and standard_error >= 0):
        raise ValueError(f"An estimate needs finite numbers and an error >= 0, not {value} and {standard_error}.")
