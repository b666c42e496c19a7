"""Quantiles of the normal, Student's and the beta distribution without a statistics library.

The regularised incomplete beta function is evaluated by its continued fraction with the algorithm of
Lentz, and inverted by bisection, which always ends; both are accurate to about 1e-12.
"""

from __future__ import annotations

import math
from statistics import NormalDist

_FRACTION_STEPS = 500
_FRACTION_PRECISION = 1e-15
_TINY = 1e-300
_BISECTIONS = 200
_NORMAL = NormalDist()


def normal_quantile(p: float) -> float:
    """Return the quantile of the standard normal distribution.

    Raises:
        ValueError: p is not between 0 and 1.
    """
    _check_open_share(p)
    return _NORMAL.inv_cdf(p)


def student_quantile(p: float, degrees: float) -> float:
    """Return the quantile of Student's t distribution; normal where the degrees of freedom are infinite.

    With x = degrees / (degrees + t^2), twice the tail beyond |t| is I_x(degrees / 2, 1 / 2).

    Args:
        p: 0 < p < 1.
        degrees: of freedom, > 0, not necessarily whole.

    Raises:
        ValueError: an argument is out of range.
    """
    _check_open_share(p)
    if not degrees > 0:
        raise ValueError(f"Degrees of freedom must be positive, not {degrees}.")
    if math.isinf(degrees):
        return normal_quantile(p)
    if p == 0.5:
        return 0.0
    tails = 2 * min(p, 1 - p)
    # The smaller of x and 1 - x is solved for: near 1, x would lose the digits that t depends on.
    rest = beta_quantile(1 - tails, 0.5, degrees / 2)
    if rest < 0.5:
        t = math.sqrt(degrees * rest / (1 - rest))
    else:
        x = beta_quantile(tails, degrees / 2, 0.5)
        t = math.sqrt(degrees * (1 - x) / x) if x > 0 else math.inf
    return t if p > 0.5 else -t


def beta_quantile(p: float, a: float, b: float) -> float:
    """Return the quantile of the beta distribution.

    Args:
        p: 0 <= p <= 1.
        a: first shape, > 0.
        b: second shape, > 0.

    Raises:
        ValueError: an argument is out of range.
    """
    if not 0 <= p <= 1:
        raise ValueError(f"A probability must be 0 to 1, not {p}.")
    if p in (0, 1):
        return float(p)
    low, high = 0.0, 1.0
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if beta_probability(middle, a, b) < p:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def beta_probability(x: float, a: float, b: float) -> float:
    """Return the regularised incomplete beta function I_x(a, b): the distribution function of the beta.

    Raises:
        ValueError: a shape is not positive, or x is not 0 to 1.
    """
    if not (a > 0 and b > 0):
        raise ValueError(f"The shapes of a beta distribution must be positive, not {a} and {b}.")
    if not 0 <= x <= 1:
        raise ValueError(f"A share must be 0 to 1, not {x}.")
    if x in (0, 1):
        return float(x)
    logarithm = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    front = math.exp(logarithm)
    # The fraction converges quickly on this side; the other is its mirror.
    if x < (a + 1) / (a + b + 2):
        return front * _beta_fraction(x, a, b) / a
    return 1 - front * _beta_fraction(1 - x, b, a) / b


def _beta_fraction(x: float, a: float, b: float) -> float:
    """Evaluate the continued fraction of I_x(a, b) from the front."""
    c = 1.0
    d = _away_from_zero(1 - (a + b) * x / (a + 1))
    d = 1 / d
    value = d
    for m in range(1, _FRACTION_STEPS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            d = 1 / _away_from_zero(1 + term * d)
            c = _away_from_zero(1 + term / c)
            value *= c * d
        if abs(c * d - 1) < _FRACTION_PRECISION:
            break
    return value


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY


def _check_open_share(p: float) -> None:
    if not 0 < p < 1:
        raise ValueError(f"A probability must be above 0 and below 1, not {p}.")
