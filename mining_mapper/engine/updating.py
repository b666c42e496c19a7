"""What a model says of the same units on two dates when all that teaches it is the map of the earlier one.

Either image has a model of its own, taught by the earlier map: labels are carried over to the later image (Demir,
Bovolo and Bruzzone 2013, "Updating land-cover maps by classification of image time series: a novel
change-detection-driven transfer learning approach", IEEE TGRS 51(1)), where fields that were harvested since are still
known as fields. Every unit is judged by models that have not seen its part of the scene, so a map that is wrong there
does not confirm itself; ground that looked like mining before, though the map does not have it, teaches nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .classifier import UnitClassifier
from .held_out import HALF
from .unit_space import UnitSpace, smoothed

FOLDS = 4
BLOCK = 16.0
"""Side of the blocks of the scene that are held out together, in sides of a mean unit."""
MOST_TAUGHT = 300
"""Units of mining that teach one model at most; twice as many of other land."""
FEWEST = 8
"""Units of mining, and of other land, below which no model is made."""
PURE_MINING, PURE_OTHER = 0.8, 0.1
"""Shares that labels cover of a unit from and up to which it teaches what it is."""


@dataclass(frozen=True)
class OldMap:
    """What was known at the earlier date, by unit of the later scene.

    Attributes:
        covered: float64[n], share that outlines of mining cover.
        told: int8[n], answers on the earlier scene: 1 mining, 0 other land, -1 none.
        now: int8[n], the same of answers and outlines on the later scene.
        seen: bool[n], whether both images show the unit.
        settled: bool[n], units of labels that were brought up to date already: what they are now, only ``now`` knows.
    """

    covered: np.ndarray
    told: np.ndarray
    now: np.ndarray
    seen: np.ndarray
    settled: np.ndarray | None = None

    @property
    def mining(self) -> np.ndarray:
        """bool[n]: what the map calls mining."""
        return (self.covered >= HALF) | ((self.told == 1) & (self.covered > PURE_OTHER))

    @property
    def pure(self) -> np.ndarray:
        """bool[n]: units that teach what they are."""
        mining = (self.covered >= PURE_MINING) | (self.told == 1)
        return self.seen & (mining | ((self.covered <= PURE_OTHER) & (self.told != 1)))

    @property
    def teaches(self) -> bool:
        """Whether there is enough of mining and of other land for a model."""
        pure, mining = self.pure, self.mining
        return min(np.count_nonzero(pure & mining), np.count_nonzero(pure & ~mining)) >= FEWEST


def mining_on_both(
    before: UnitSpace,
    after: UnitSpace,
    old: OldMap,
    seed: int,
    tell: Callable[[float], None],
    check: Callable[[], None],
) -> tuple[np.ndarray, np.ndarray]:
    """Return the probability of mining of every unit on either date, float64[n] each, by models that do not know it.

    Args:
        before, after: the units as either image shows them.
        old: the earlier map; it must teach.
        seed: of the samples and of the models.
        tell: told the fraction done.
        check: ends the work where nobody wants it any more.
    """
    folds = _folds(after.positions, len(after), seed)
    truth, teaching = old.mining, old.pure
    p_before = _held_out(before, truth, teaching, folds, seed, lambda done: tell(done / 2), check)
    known = old.now >= 0
    truth = np.where(known, old.now == 1, truth)
    teaching = np.where(known, old.seen, teaching & (truth | (p_before < HALF)))
    if old.settled is not None:
        teaching &= known | ~old.settled
    p_after = _held_out(after, truth, teaching, folds, seed, lambda done: tell((1 + done) / 2), check)
    return p_before, np.where(known, old.now == 1, p_after)


def classes_of(
    space: UnitSpace, codes: np.ndarray, teaching: np.ndarray, asked: np.ndarray, seed: int
) -> tuple[list[str], np.ndarray]:
    """Return classes of mining, and float64[k, n_classes], how much some units look like each on the later date.

    Args:
        space: the units as the later image shows them.
        codes: str[n], class of the label that covers a unit.
        teaching: bool[n], units whose class is taken for true.
        asked: int[k], rows of units.
        seed: of the sample and of the model.
    """
    rows = np.flatnonzero(teaching)
    rng = np.random.default_rng([seed, len(rows)])
    rows = np.sort(rng.choice(rows, min(len(rows), 2 * MOST_TAUGHT), replace=False))
    known = np.unique(codes[rows]).tolist()
    if len(known) < 2 or len(asked) == 0:
        return known, np.ones((len(asked), len(known)))
    model = UnitClassifier(random_state=seed).fit(space.X[rows], codes[rows])
    return model.classes_.tolist(), model.predict_proba(space.X[asked]).astype(np.float64)


def _held_out(
    space: UnitSpace,
    truth: np.ndarray,
    teaching: np.ndarray,
    folds: np.ndarray,
    seed: int,
    tell: Callable[[float], None],
    check: Callable[[], None],
) -> np.ndarray:
    rng = np.random.default_rng([seed, FOLDS])
    # Where the labels lie in one block there is nothing to teach without it: unsure.
    p = np.full(len(truth), truth[teaching].mean())
    for fold in range(FOLDS):
        check()
        rows = _sample(truth, teaching & (folds != fold), rng)
        if len(np.unique(truth[rows])) == 2:
            model = UnitClassifier(random_state=seed).fit(space.X[rows], truth[rows])
            held = np.flatnonzero(folds == fold)
            p[held] = model.predict_proba(space.X[held])[:, 1]
        tell((fold + 1) / FOLDS)
    return smoothed(p[:, None], space.averaging)[:, 0]


def _sample(truth: np.ndarray, teaching: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    rows = []
    for value, most in ((True, MOST_TAUGHT), (False, 2 * MOST_TAUGHT)):
        those = np.flatnonzero(teaching & (truth == value))
        rows.append(np.sort(rng.choice(those, min(most, len(those)), replace=False)))
    return np.concatenate(rows)


def _folds(positions: np.ndarray | None, n_units: int, seed: int) -> np.ndarray:
    """Return the number of the fold of each unit: blocks of the scene, dealt out at random."""
    if positions is None:
        return np.arange(n_units) % FOLDS
    blocks = np.unique(np.floor(positions / BLOCK), axis=0, return_inverse=True)[1].ravel()
    order = np.random.default_rng([seed, n_units]).permutation(blocks.max(initial=0) + 1)
    return order[blocks] % FOLDS
