"""Means and ratios of what work took: objects of one arm against those of another, or against a baseline.

Every function returns an estimate with an interval, or a refusal with its reason: a ratio of a handful of objects
says nothing, and looks as if it did.
"""

from __future__ import annotations

import math

import numpy as np

from .estimate import LEVEL, Outcome, Refusal, interval, log_interval

LEAST_EACH = 12
"""Objects of each arm below which there is no ratio. From so many on the 95 % interval held the true ratio in 95 to
98 % of simulated trials, of log-normal effort with standard deviations of the logarithm of 0.5, 0.8 and 1.0."""

LEAST_OF_A_MEAN = 5
"""Objects below which there is no mean with an interval."""


def mean(values: np.ndarray, level: float = LEVEL) -> Outcome:
    """Return the mean of numbers with Student's interval.

    Args:
        values: float[n], none of them negative; the interval is cut at 0.
        level: confidence level.
    """
    values = _numbers(values)
    if len(values) < LEAST_OF_A_MEAN:
        return _too_few(f"{len(values)} of {LEAST_OF_A_MEAN}")
    error = values.std(ddof=1) / math.sqrt(len(values))
    return interval(
        float(values.mean()), float(error), len(values), "mean", None, len(values) - 1, level, (0.0, math.inf)
    )


def ratio_of_means(first: np.ndarray, second: np.ndarray, level: float = LEVEL) -> Outcome:
    """Return the mean of the first over that of the second, two independent samples.

    The logarithm of the ratio has, by the delta method, the variance s1^2 / (n1 m1^2) + s2^2 / (n2 m2^2): the log
    response ratio of Hedges, Gurevitch and Curtis (1999), as in Lajeunesse (2015). Effort is skewed, and a sample that
    happens to lack its long tail has too small an s: where the logarithms, of variance v, tell of a larger one by that
    of the log-normal, s^2 / m^2 = exp(v) - 1, that stands in for it (without this 91 % were held instead of 95). The
    interval is Student's on that scale, its degrees of freedom by Welch and Satterthwaite from the two terms.

    Args:
        first: float[n1], not negative.
        second: float[n2], not negative.
        level: confidence level.

    Returns:
        the ratio; its ``n`` is n1 + n2, its ``effective_n`` the harmonic n1 n2 / (n1 + n2) x 4, which is n where
        the arms are of one size. Refused below `LEAST_EACH` in either, and where a mean is 0.
    """
    first, second = _numbers(first), _numbers(second)
    sizes = np.array([len(first), len(second)])
    if sizes.min() < LEAST_EACH:
        return _too_few(f"{sizes[0]} and {sizes[1]} of {LEAST_EACH} each")
    means = np.array([first.mean(), second.mean()])
    if means.min() <= 0:
        return Refusal("One of the means is 0.", "Work on; a ratio needs both arms to have taken something.")
    terms = np.array([_relative_variance(first), _relative_variance(second)]) / sizes
    variance = float(terms.sum())
    degrees = variance**2 / float((terms**2 / (sizes - 1)).sum()) if variance > 0 else math.inf
    ratio = float(means[0] / means[1])
    effective = 4.0 * sizes[0] * sizes[1] / sizes.sum()
    return log_interval(
        interval(ratio, ratio * math.sqrt(variance), int(sizes.sum()), "ratio of means", effective, degrees, level)
    )


def ratio_of_sums(parts: np.ndarray, wholes: np.ndarray, level: float = LEVEL) -> Outcome:
    """Return the sum of the parts over that of the wholes, two numbers of each of n objects.

    The ratio estimator R with the variance of its residuals d = part - R whole, sum of d^2 / (sum of wholes)^2
    (Cochran 1977, chapter 6). Large wholes pull R towards themselves: d is divided by 1 - whole / sum of wholes, as the
    jackknife does (MacKinnon and White 1985). The interval is Student's on the log scale, with one less than
    (sum of wholes)^2 / (sum of their squares) degrees of freedom: so many objects of one size the wholes are worth.

    Args:
        parts: float[n], not negative.
        wholes: float[n], positive.
        level: confidence level.

    Returns:
        the ratio; refused below `LEAST_EACH` objects and where the parts are all 0.
    """
    parts, wholes = _numbers(parts), _numbers(wholes)
    if len(parts) != len(wholes) or (len(wholes) and wholes.min() <= 0):
        raise ValueError("A ratio of sums needs a positive whole for every part.")
    if len(parts) < LEAST_EACH:
        return _too_few(f"{len(parts)} of {LEAST_EACH}")
    if parts.sum() == 0:
        return Refusal("Nothing was counted.", "Work on; actions are counted while the panel is open.")
    ratio = float(parts.sum() / wholes.sum())
    shares = wholes / wholes.sum()
    off = (parts - ratio * wholes) / (1 - shares)
    error = math.sqrt(float((off**2).sum())) / float(wholes.sum())
    worth = 1 / float((shares**2).sum())
    return log_interval(interval(ratio, error, len(parts), "ratio of sums", worth, max(1.0, worth - 1), level))


def _relative_variance(values: np.ndarray) -> float:
    """Return the variance over the squared mean, from the numbers or from their logarithms, whichever is larger."""
    told = float(values.var(ddof=1) / values.mean() ** 2)
    positive = values[values > 0]
    by_logarithms = float(np.expm1(np.log(positive).var(ddof=1))) if len(positive) > 1 else 0.0
    return max(told, by_logarithms)


def _numbers(values: np.ndarray) -> np.ndarray:
    numbers = np.asarray(values, np.float64)
    if not np.isfinite(numbers).all() or (numbers < 0).any():
        raise ValueError("Effort is finite and not negative.")
    return numbers


def _too_few(counted: str) -> Refusal:
    return Refusal(f"Too few objects: {counted}.", "Work on; the number comes when there are enough.")
