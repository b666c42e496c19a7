"""How many units to sample, and where: sizes for a wanted error, and allocations to strata."""

from __future__ import annotations

import math

import numpy as np

from .audit import BUFFER, MAPPED, REST, STRATIFIED, TWO_STAGE
from .distributions import normal_quantile
from .estimate import LEVEL

DEVIATIONS = {MAPPED: 0.4, BUFFER: 0.3, REST: 0.1}
"""Expected standard deviations of "is mining" by stratum: mapped land is mostly right, the rest hardly ever wrong."""

CLUSTERING = 0.7
"""Expected correlation of "is mining" within blocks of two stages, 12 to 40 units each: .5 to .9 on three scenes."""

ERROR_CLUSTERING = 0.25
"""Expected correlation of "the map is right" within such blocks: .07 to .41 on four images of two places."""

_BISECTIONS = 200


def size_for_overall_accuracy(shares: np.ndarray, users: np.ndarray, standard_error: float) -> float:
    """Return (sum W_i S_i / S(O))^2 with S_i = sqrt(U_i (1 - U_i)) (Olofsson 2014, equation 13).

    Args:
        shares: W_i, mapped share by class, shape (K,).
        users: U_i, expected user's accuracy by class, 0..1, shape (K,).
        standard_error: S(O) wanted for the overall accuracy, > 0.

    Returns:
        The size as a real number; the next whole one is to be sampled.

    Raises:
        ValueError: a number is out of range.
    """
    shares, users = np.asarray(shares, np.float64), np.asarray(users, np.float64)
    if not (standard_error > 0 and (shares >= 0).all() and ((users >= 0) & (users <= 1)).all()):
        raise ValueError("Shares must not be negative, accuracies must be 0 to 1, the error must be positive.")
    return float((shares @ np.sqrt(users * (1 - users)) / standard_error) ** 2)


def accuracy_size(
    shares: np.ndarray,
    users: np.ndarray,
    standard_error: float,
    design: str,
    n_units: float = math.inf,
    per_block: int = 1,
    mining: float = 0.5,
) -> int:
    """Return the size of an audit sample of a design that gives the overall accuracy with a standard error.

    n0 = V / S(O)^2, and n = n0 / (1 + n0 / N) in a finite population (Cochran 1977), with V of ``unit_variance``.

    Args:
        shares, users, standard_error: as ``size_for_overall_accuracy``; shares are made to sum to one.
        design: of ``audit.DESIGNS``.
        n_units: N, units that are drawn from; points are drawn with replacement, as from endlessly many.
        per_block: units asked in each block of two stages.
        mining: expected share of mining, 0 < mining < 1, for the strata around it.

    Raises:
        ValueError: a number is out of range.
    """
    if not (standard_error > 0 and n_units >= 1):
        raise ValueError("The error must be positive, and there must be units.")
    endless = unit_variance(shares, users, design, per_block, mining) / standard_error**2
    return max(1, math.ceil(min(endless / (1 + endless / n_units), n_units)))


def accuracy_error(
    shares: np.ndarray,
    users: np.ndarray,
    n: int,
    design: str,
    n_units: float = math.inf,
    per_block: int = 1,
    mining: float = 0.5,
) -> float:
    """Return the standard error of the overall accuracy that n units give: ``accuracy_size`` the other way.

    Raises:
        ValueError: a number is out of range.
    """
    if not 1 <= n <= n_units:
        raise ValueError("The sample must be at least 1 and at most all units.")
    return math.sqrt(unit_variance(shares, users, design, per_block, mining) * (1 / n - 1 / n_units))


def unit_variance(shares: np.ndarray, users: np.ndarray, design: str, per_block: int = 1, mining: float = 0.5) -> float:
    """Return n times the variance that a design is expected to give an overall accuracy, of endlessly many units.

    Simple samples and points: O (1 - O) with O = sum W_i U_i. Two stages: the same times 1 + (m - 1) rho with m units a
    block and rho of ``ERROR_CLUSTERING`` (Kish 1965). The strata around mapped mining: (sum W_i S_i)^2, equation 13 of
    Olofsson 2014, times 1 + cv^2 of the weights of their units (Kish 1965), (sum W_h D_h) (sum W_h / D_h) with
    ``DEVIATIONS``: strata are not the classes of the map, and units of mapped mining stand for less land than others.

    Raises:
        ValueError: a number is out of range.
    """
    shares, users = np.asarray(shares, np.float64), np.asarray(users, np.float64)
    right = (shares >= 0).all() and shares.sum() > 0 and ((users >= 0) & (users <= 1)).all()
    if not (right and 0 < mining < 1 and per_block >= 1):
        raise ValueError("Shares must not be negative and not all zero, accuracies must be 0 to 1.")
    shares = shares / shares.sum()
    overall = float(shares @ users)
    alike = overall * (1 - overall)
    if design == TWO_STAGE:
        return alike * (1 + (per_block - 1) * ERROR_CLUSTERING)
    if design == STRATIFIED:
        return size_for_overall_accuracy(shares, users, 1.0) * _unequal_weights(mining)
    return alike


def _unequal_weights(mining: float) -> float:
    """Return 1 + cv^2 of the weights of units in the strata around mapped mining."""
    parts = _around(mining)
    return math.fsum(part * DEVIATIONS[name] for name, part in parts.items()) * math.fsum(
        part / DEVIATIONS[name] for name, part in parts.items()
    )


def _around(share: float) -> dict[str, float]:
    """Return the share of each stratum: as if the map and the buffer around it each had the share of mining."""
    buffer = min(share, (1 - share) / 2)
    return {MAPPED: share, BUFFER: buffer, REST: 1 - share - buffer}


def design_effect(design: str, share: float, per_block: int = 1) -> float:
    """Return the variance that a design is expected to give an area, over that of a simple random sample.

    Stratified samples (Cochran 1977, chapter 5): (sum W_h S_h)^2 / (p (1 - p)) with Neyman's allocation, as if the
    map and the buffer around it each had the share of mining, and ``DEVIATIONS``. Two stages: 1 + (m - 1) rho with
    m units a block and rho of ``CLUSTERING`` (Kish 1965). Points are as a simple sample of units of one size.

    Args:
        design: of ``audit.DESIGNS``.
        share: p, expected share of the class in the area, 0 < p < 1.
        per_block: units asked in each block of two stages.
    """
    if design == TWO_STAGE:
        return 1 + (per_block - 1) * CLUSTERING
    if design != STRATIFIED:
        return 1.0
    mean = math.fsum(part * DEVIATIONS[name] for name, part in _around(share).items())
    return min(1.0, mean**2 / (share * (1 - share)))


def size_for_area(
    share: float,
    half_width: float,
    n_units: float = math.inf,
    level: float = LEVEL,
    area_variation: float = 0.0,
    effect: float = 1.0,
) -> int:
    """Return the size of a sample that gives an area's share with a half-width.

    n0 = z^2 p (1 - p) (1 + v^2) e / d^2, and n = n0 / (1 + n0 / N) in a finite population (Cochran 1977).

    Args:
        share: p, expected share of the class in the area, 0 < p < 1.
        half_width: d, wanted half-width of the interval as a share of the area, > 0.
        n_units: N, units in the frame.
        level: confidence level.
        area_variation: v, coefficient of variation of the units' areas; units of unequal area need more.
        effect: e, of the design (``design_effect``); 1 for a simple random sample.

    Raises:
        ValueError: a number is out of range.
    """
    if not (0 < share < 1 and half_width > 0 and n_units >= 1 and area_variation >= 0 and effect > 0):
        raise ValueError("The share must be between 0 and 1, the half-width positive, and there must be units.")
    z = normal_quantile((1 + level) / 2)
    endless = z**2 * share * (1 - share) * (1 + area_variation**2) * effect / half_width**2
    return math.ceil(min(endless / (1 + endless / n_units), n_units))


def half_width_of(
    n: int,
    share: float,
    n_units: float = math.inf,
    level: float = LEVEL,
    area_variation: float = 0.0,
    effect: float = 1.0,
) -> float:
    """Return the half-width that a sample gives an area's share: ``size_for_area`` the other way.

    Args:
        n: size of the sample, >= 1.
        share, n_units, level, area_variation, effect: as there.

    Raises:
        ValueError: a number is out of range.
    """
    if not (0 < share < 1 and 1 <= n <= n_units and area_variation >= 0):
        raise ValueError("The share must be between 0 and 1, and the sample at least 1 and at most all units.")
    z = normal_quantile((1 + level) / 2)
    return z * math.sqrt(share * (1 - share) * (1 + area_variation**2) * effect * (1 / n - 1 / n_units))


def allocate(
    n: int, sizes: np.ndarray, deviations: np.ndarray | None = None, minimum: int | np.ndarray = 2
) -> np.ndarray:
    """Share n sampled units out to strata.

    In proportion to N_h, or to N_h S_h where standard deviations are given (Neyman), with at least the
    minimum and at most all units in every stratum. The minimum is what rare strata need (Olofsson
    2014 has 50 to 100 for a class of interest); a variance needs two.

    Args:
        n: wanted size of the whole sample; more are allocated where the minimum asks for more.
        sizes: N_h, units by stratum, shape (H,).
        deviations: S_h, expected standard deviation by stratum, shape (H,).
        minimum: for every stratum, or by stratum, shape (H,).

    Returns:
        n_h, int, shape (H,).

    Raises:
        ValueError: there are fewer units than are wanted, or a number is negative.
    """
    sizes = np.asarray(sizes, np.int64)
    if n < 0 or n > sizes.sum() or (sizes < 0).any():
        raise ValueError(f"Cannot sample {n} of {sizes.sum()} units.")
    if sizes.sum() == 0:
        return np.zeros(len(sizes), np.int64)
    weights = sizes * (1.0 if deviations is None else np.asarray(deviations, np.float64))
    if (weights < 0).any():
        raise ValueError("Standard deviations must not be negative.")
    if weights.sum() == 0:
        weights = sizes.astype(np.float64)
    low = np.minimum(minimum, sizes).astype(np.float64)
    wanted = max(float(n), low.sum())
    return _whole(_within(weights, low, sizes.astype(np.float64), wanted), sizes)


def _within(weights: np.ndarray, low: np.ndarray, high: np.ndarray, total: float) -> np.ndarray:
    """Return multiples of the weights, held between low and high, that sum to the total."""
    # Strata without spread are filled last, where the others are exhausted; those without units never.
    weights = np.where(high > 0, np.maximum(weights / weights.max(), 1e-9), 0)
    smallest, largest = 0.0, float((high[weights > 0] / weights[weights > 0]).max())
    for _ in range(_BISECTIONS):
        factor = (smallest + largest) / 2
        if np.clip(factor * weights, low, high).sum() < total:
            smallest = factor
        else:
            largest = factor
    return np.clip(largest * weights, low, high)


def _whole(ideal: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """Round by largest remainders; the sum stays what it is."""
    whole = np.floor(ideal + 1e-9).astype(np.int64)
    missing = round(float(ideal.sum())) - int(whole.sum())
    # Rounded: which of two equal remainders comes first must not depend on the last digit.
    remainders = np.where(whole < sizes, np.round(ideal - whole, 9), -1.0)
    whole[np.argsort(-remainders, kind="stable")[:missing]] += 1
    return whole
