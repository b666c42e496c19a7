"""The audit sample: a probability sample that is never trained on, and what can be estimated from it.

Four designs over the units of one frame, each with the inclusion probability pi of every sampled unit:
simple random; points (units by their area: the unit around every point of a random sample of points);
stratified random; and two-stage (blocks of units, then units of the drawn blocks, to keep the places that
somebody looks at together). Draws come in random order: what was answered first is a sample of its own.
The random stream is separate from that of the rounds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from .estimate import LEVEL, Estimate, Outcome, Refusal, effective_sample_size, interval, share_interval
from .stratified import Strata, stratified_ratio

SIMPLE, POINTS, STRATIFIED, TWO_STAGE = "simple", "points", "stratified", "two-stage"
DESIGNS = (SIMPLE, POINTS, STRATIFIED, TWO_STAGE)

MAPPED, BUFFER, REST = "mapped", "buffer", "rest"
"""Strata around what is mapped as mining; omissions are likely in the buffer (Olofsson 2020)."""

_STREAM = 0xA0D17
_ROUNDING = 1e-9
"""Error of a share below which there is none."""


@dataclass(frozen=True)
class AuditSample:
    """Sampled units in random order.

    Attributes:
        units: positions in the frame, from 0, int, shape (n,).
        pi: inclusion probabilities, 0 < pi <= 1; of points, the expected number in the unit, shape (n,).
        design: one of ``DESIGNS``.
        stratum: name of the stratum of each unit, of its block in two stages; empty in other designs.
        stratum_units: units in that stratum or block, or in the frame, int, shape (n,).
    """

    units: np.ndarray
    pi: np.ndarray
    design: str
    stratum: tuple[str, ...]
    stratum_units: np.ndarray

    def __len__(self) -> int:
        return len(self.units)

    def take(self, which: np.ndarray) -> AuditSample:
        """Return a part of the sample by positions or mask."""
        which = np.flatnonzero(which) if np.asarray(which).dtype == bool else np.asarray(which)
        names = tuple(self.stratum[i] for i in which)
        return AuditSample(self.units[which], self.pi[which], self.design, names, self.stratum_units[which])


def audit_stream(frame_seed: int, number: int = 1) -> np.random.Generator:
    """Return the random stream of a frame's n-th audit sample, which no round shares."""
    return np.random.default_rng([frame_seed, number, _STREAM])


def simple_sample(n_units: int, n: int, rng: np.random.Generator) -> AuditSample:
    """Draw n of the frame's units, all with the same chance.

    Raises:
        ValueError: there are fewer units.
    """
    _check_size(n, n_units)
    units = rng.choice(n_units, n, replace=False)
    return AuditSample(units, np.full(n, n / n_units), SIMPLE, ("",) * n, np.full(n, n_units))


def point_sample(area: np.ndarray, n: int, rng: np.random.Generator) -> AuditSample:
    """Draw n points in the frame's area and take the units around them: each by its area, with replacement.

    A unit that holds two points is there twice; it is asked once and counts twice.

    Args:
        area: of every unit of the frame, > 0, shape (N,).
        n: number of points.
        rng: the one source of randomness.
    """
    share = np.asarray(area, np.float64) / np.sum(area)
    units = rng.choice(len(share), n, p=share)
    return AuditSample(units, n * share[units], POINTS, ("",) * n, np.full(n, len(share)))


def stratified_sample(
    strata: np.ndarray, names: Sequence[str], sizes: np.ndarray, rng: np.random.Generator
) -> AuditSample:
    """Draw a simple random sample in every stratum.

    Args:
        strata: index of the stratum of every unit of the frame, int, shape (N,).
        names: of the H strata.
        sizes: n_h, units to draw by stratum, shape (H,), see ``planning.allocate``.
        rng: the one source of randomness.

    Raises:
        ValueError: a stratum has fewer units.
    """
    chosen, stratum = [], []
    for index, n in enumerate(np.asarray(sizes, np.int64)):
        members = np.flatnonzero(np.asarray(strata) == index)
        _check_size(n, len(members))
        chosen.append(rng.choice(members, n, replace=False))
        stratum.append(np.full(n, index))
    units, stratum = np.concatenate(chosen), np.concatenate(stratum)
    mixed = rng.permutation(len(units))
    units, stratum = units[mixed], stratum[mixed]
    members = np.bincount(strata, minlength=len(names))
    pi = np.asarray(sizes)[stratum] / members[stratum]
    return AuditSample(units, pi, STRATIFIED, tuple(names[i] for i in stratum), members[stratum])


def two_stage_sample(blocks: np.ndarray, n_blocks: int, per_block: int, rng: np.random.Generator) -> AuditSample:
    """Draw blocks, all with the same chance, then units in each of them.

    Args:
        blocks: number of the block of every unit of the frame, int, shape (N,).
        n_blocks: blocks to draw; at least two, or no error can be told.
        per_block: units to draw in each; all of a smaller block.
        rng: the one source of randomness.

    Returns:
        The sample, block after block in random order, so that the eye stays in one place.

    Raises:
        ValueError: there are fewer blocks, or fewer than two are wanted.
    """
    numbers, members = np.unique(np.asarray(blocks), return_counts=True)
    if n_blocks < 2:
        raise ValueError("Two stages need at least two blocks.")
    _check_size(n_blocks, len(numbers))
    units, pi, stratum, sizes = [], [], [], []
    for place in rng.choice(len(numbers), n_blocks, replace=False):
        size = int(members[place])
        n = min(per_block, size)
        units.append(rng.choice(np.flatnonzero(blocks == numbers[place]), n, replace=False))
        pi.append(np.full(n, n_blocks / len(numbers) * n / size))
        sizes.append(np.full(n, size))
        stratum.extend([str(numbers[place])] * n)
    return AuditSample(np.concatenate(units), np.concatenate(pi), TWO_STAGE, tuple(stratum), np.concatenate(sizes))


def buffer_strata(mapped: np.ndarray, neighbours: np.ndarray, rings: int = 2) -> np.ndarray:
    """Return strata around what is mapped: 0 mapped, 1 buffer (within some neighbours of it), 2 the rest.

    Args:
        mapped: whether each unit is mapped as mining, bool, shape (N,).
        neighbours: pairs of units that touch, int, shape (E, 2).
        rings: how many neighbours away a unit of the buffer may be.
    """
    mapped = np.asarray(mapped, bool)
    near = mapped.copy()
    left, right = np.asarray(neighbours, np.int64).reshape(-1, 2).T
    for _ in range(rings):
        reached = near.copy()
        reached[right[near[left]]] = True
        reached[left[near[right]]] = True
        near = reached
    return np.where(mapped, 0, np.where(near, 1, 2))


def audit_area(
    sample: AuditSample, y: np.ndarray, area: np.ndarray, frame_area: float, level: float = LEVEL
) -> Outcome:
    """Return the area of a class from an audit sample, answered in whole or in part.

    The share of the class in the sampled area, weighted by the design, times the known area of the
    frame. Units without an answer are left out as if they had not been sampled; ``y`` of 0 or 1 for
    them bounds what they may change.

    Args:
        sample: all units of one sample.
        y: share of each unit's area that is of the class, 0..1, NaN without an answer, shape (n,).
        area: of each unit, square metres, shape (n,).
        frame_area: of all units, square metres.
        level: confidence level.
    """
    share = audit_ratio(sample, y, np.ones(len(sample)), area, level)
    return share if isinstance(share, Refusal) else share.scaled(frame_area)


def audit_ratio(
    sample: AuditSample, part: np.ndarray, whole: np.ndarray, area: np.ndarray, level: float = LEVEL
) -> Outcome:
    """Return the area of something within the area of something else, e.g. what is mining of what is mapped so.

    Args:
        sample: all units of one sample.
        part: share of each unit's area in the numerator, 0 <= part <= whole, NaN without an answer, shape (n,).
        whole: share of each unit's area in the denominator, 0..1, shape (n,).
        area: of each unit, square metres, shape (n,).
        level: confidence level.

    Returns:
        The ratio with an interval within 0..1 (``share_interval``), or a refusal.
    """
    part, whole, area = (np.asarray(values, np.float64) for values in (part, whole, area))
    answered = ~(np.isnan(part) | np.isnan(whole))
    if not answered.any():
        return Refusal("No unit of the audit sample was answered.", "Answer the audit units.")
    part, whole, area = part[answered], whole[answered], area[answered]
    if not whole.any():
        return Refusal("No audited unit is in the denominator of this ratio.", "Answer more audit units.")
    moved = 0.0
    if sample.design == POINTS:
        outcome = _ratio_of_points(part, whole, level)
    elif sample.design == TWO_STAGE:
        drawn = sample.take(answered)
        outcome = _two_stage_ratio(drawn, area * part, area * whole, _first_stage_share(sample, drawn), level)
    else:
        strata = _strata(sample, answered)
        least = _least_spread(part, whole, area, strata)
        moved = _expected_move(part, whole, area, strata)
        outcome = stratified_ratio(area * part, area * whole, strata, level, least_spread=least)
        outcome = _as_of_few(outcome, area * whole, strata)
    if isinstance(outcome, Refusal):
        return outcome
    if not moved and _is_alike(part, whole):
        shown = whole
        if sample.design == TWO_STAGE:
            shown = np.bincount(np.unique(np.array(sample.stratum)[answered], return_inverse=True)[1], weights=whole)
        moved = _laplace(shown) * (-1 if part.any() else 1)
    if outcome.standard_error < _ROUNDING:
        # Every unit of the frame was answered: counted, not estimated.
        outcome, moved = replace(outcome, standard_error=0.0, lower=outcome.value, upper=outcome.value), 0.0
    expected = outcome.value + moved
    worth = effective_sample_size(expected, outcome.standard_error, outcome.n)
    told = replace(outcome, method=f"audit sample, {sample.design} design", effective_n=worth)
    return _in_range(share_interval(told, expected))


def area_weights(sample: AuditSample, answered: np.ndarray, area: np.ndarray) -> np.ndarray:
    """Return the part of the frame's area that each answered unit stands for, zero for the others, shape (n,).

    The weights sum to one; sums of them are the shares that ``audit_ratio`` tells.

    Args:
        sample: all units of one sample.
        answered: mask of those with an answer, at least one, bool, shape (n,).
        area: of each unit, square metres, shape (n,).
    """
    weights = np.where(answered, 1.0, 0.0)
    if sample.design != POINTS:
        of = np.unique(np.array(sample.stratum), return_inverse=True)[1]
        weights *= sample.stratum_units * np.asarray(area, np.float64) / np.maximum(np.bincount(of, answered)[of], 1)
    return weights / weights.sum()


def _in_range(share: Estimate) -> Estimate:
    """Return a share without what rounding put outside of 0..1."""
    return replace(share, lower=max(share.lower, 0.0), upper=min(share.upper, 1.0))


def _is_alike(part: np.ndarray, whole: np.ndarray) -> bool:
    """Return whether no unit, or each one, shows what the numerator is about, so that there is no spread to see."""
    return not part.any() or bool((part == whole).all())


def _laplace(whole: np.ndarray) -> float:
    """Return the share that is expected where none of these units, or each of them, showed it."""
    return 1 / (np.count_nonzero(whole) + 2)


def _ratio_of_points(part: np.ndarray, whole: np.ndarray, level: float) -> Outcome:
    """Return the ratio of the means over the points, which are independent of one another."""
    n = len(part)
    if n < 2:
        return Refusal("One answered point shows no spread.", "Answer more audit units.")
    ratio = float(part.sum() / whole.sum())
    spread = (part - ratio * whole).var(ddof=1)
    if _is_alike(part, whole):
        p = _laplace(whole)
        spread = p * (1 - p) * (whole**2).mean()
    return interval(
        ratio,
        math.sqrt(spread / n) / whole.mean(),
        n,
        POINTS,
        degrees_of_freedom=n - 1,
        level=level,
        within=(0.0, 1.0),
    )


def _as_of_few(outcome: Outcome, whole: np.ndarray, strata: Strata) -> Outcome:
    """Return a ratio with the error of as few units as are in its denominator, where others were sampled beside them.

    The ratio is taken from the units in the denominator, worth n' = (sum of x)^2 / sum of x^2 of one size (Kish 1965),
    x the part of the whole that each stands for, and their residuals are smaller by (n' - 1) / n' than about the truth
    (MacKinnon and White 1985); the spread within strata makes up for (n - 1) / n alone, n all units of these strata.
    """
    if isinstance(outcome, Refusal):
        return outcome
    stands_for = (strata.sizes / np.maximum(strata.counts, 1))[strata.of] * whole
    worth = float(stands_for.sum() ** 2 / (stands_for @ stands_for))
    n = float(strata.counts[np.unique(strata.of[whole > 0])].sum())
    if min(worth, n) <= 1:
        return outcome
    factor = max(1.0, worth / (worth - 1) * (n - 1) / n)
    return replace(outcome, standard_error=outcome.standard_error * math.sqrt(factor))


def _strata(sample: AuditSample, answered: np.ndarray) -> Strata:
    """Return the strata of the answered units; those without any answer are among them."""
    names, of = np.unique(np.array(sample.stratum), return_inverse=True)
    sizes = np.zeros(len(names), np.int64)
    sizes[of] = sample.stratum_units
    return Strata(of[answered], sizes, tuple(names.tolist()))


def _least_spread(part: np.ndarray, whole: np.ndarray, area: np.ndarray, strata: Strata) -> np.ndarray:
    """Return the variance of a part - R a whole that each stratum has at least, shape (H,).

    A rare class is easily missed in a large stratum, and a sample of zeros shows no spread. Where part of
    whole is nothing, or all, in every unit, its share p is taken as Laplace's 1 / (n + 2) for the error;
    the estimate stays what it is.
    """
    p, none, all_of_it = _unseen(part, whole, strata)
    squares = np.bincount(strata.of, weights=(area * whole) ** 2, minlength=len(strata.sizes))
    return np.where(none | all_of_it, p * (1 - p) * squares / np.maximum(strata.counts, 1), 0.0)


def _expected_move(part: np.ndarray, whole: np.ndarray, area: np.ndarray, strata: Strata) -> float:
    """Return by how much the ratio would be another if strata that show no difference had the p of their error."""
    p, none, all_of_it = _unseen(part, whole, strata)
    weight = strata.sizes / np.maximum(strata.counts, 1)
    wholes = np.bincount(strata.of, weights=area * whole, minlength=len(strata.sizes)) * weight
    moves = np.where(none, p, np.where(all_of_it, -p, 0.0))
    return float(moves @ wholes / wholes.sum())


def _unseen(part: np.ndarray, whole: np.ndarray, strata: Strata) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return Laplace's p of each stratum, and where its units in the denominator show none, or all, of it."""
    n = np.bincount(strata.of[whole > 0], minlength=len(strata.sizes))
    sums = [np.bincount(strata.of, weights=values, minlength=len(strata.sizes)) for values in (part, whole)]
    return 1 / (n + 2), sums[0] == 0, (sums[0] == sums[1]) & (sums[0] > 0)


def _first_stage_share(sample: AuditSample, answered: AuditSample) -> float:
    """Return the share of the frame's blocks that has answers; pi = share of drawn blocks x n / units of the block."""
    names, of = np.unique(np.array(sample.stratum), return_inverse=True)
    share = float(sample.pi[0] * sample.stratum_units[0] / np.bincount(of)[of[0]])
    return min(1.0, share * len(set(answered.stratum)) / len(names))


def _two_stage_ratio(sample: AuditSample, y: np.ndarray, x: np.ndarray, first_stage: float, level: float) -> Outcome:
    """Return the ratio with the variance between and within blocks (Cochran 1977, chapter 11)."""
    names, of = np.unique(np.array(sample.stratum), return_inverse=True)
    blocks = len(names)
    if blocks < 2:
        return Refusal("The answered units are in one block, which shows no spread.", "Answer those of another block.")
    n = np.bincount(of)
    sizes = np.zeros(blocks)
    sizes[of] = sample.stratum_units
    expand = sizes / n
    whole = float((np.bincount(of, weights=x) * expand).sum())
    ratio = float((np.bincount(of, weights=y) * expand).sum() / whole)
    residual = y - ratio * x
    sums = np.bincount(of, weights=residual)
    spread = np.bincount(of, weights=(residual - sums[of] / n[of]) ** 2) / np.maximum(n - 1, 1)
    between = blocks * (sums * expand).var(ddof=1)
    within = float((sizes**2 * (1 - n / sizes) * spread / n).sum())
    variance = between
    # A block with one answered unit shows no spread; without the correction the one between blocks holds it.
    too_large = bool(((n == 1) & (sizes > 1)).any())
    if not too_large:
        variance = between * (1 - first_stage) + within * first_stage
    if _is_alike(y, x) and (first_stage < 1 or (n < sizes).any()):
        # Units of a block are much alike: what none of its units shows is known of one place, not of all of them.
        p = _laplace(np.bincount(of, weights=x))
        variance = p * (1 - p) * float((x**2).mean()) / blocks * (whole / float(x.mean())) ** 2
    told = interval(
        ratio,
        math.sqrt(variance) / whole,
        n=len(y),
        method=TWO_STAGE,
        # Blocks without any of the denominator tell nothing of the spread (Korn and Graubard 1999).
        degrees_of_freedom=max(1, len(np.unique(of[x > 0])) - 1),
        level=level,
        within=(0.0, 1.0),
    )
    if too_large:
        return told.with_warnings("Some blocks have one answered unit: the error is rather too large.")
    return told


def _check_size(n: int, there_are: int) -> None:
    if not 0 <= n <= there_are:
        raise ValueError(f"Cannot sample {n} of {there_are}.")
