"""What a learner says of answers that it was not fitted to, and what follows: F scores, thresholds, precision."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import beta
from sklearn.base import BaseEstimator, clone
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

from .learner import Answers, Learner
from .nested import restricted
from .unit_space import UnitSpace, smoothed

FOLDS = 3
LEVEL = 0.95
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
HALF = 0.5


@dataclass(frozen=True)
class HeldOut:
    """Probabilities of answers by models that were fitted to the others.

    Attributes:
        labels: str[n_answers].
        classes: names of the columns of ``probabilities``.
        probabilities: float64[n_answers, n_classes]; rows sum to one.
    """

    labels: np.ndarray
    classes: tuple[str, ...]
    probabilities: np.ndarray

    def of(self, codes: Collection[str]) -> np.ndarray:
        """Return the probability of the union of some classes, float64[n_answers]."""
        columns = [number for number, code in enumerate(self.classes) if code in codes]
        return self.probabilities[:, columns].sum(axis=1)

    def f_score(self, mining: Collection[str], weights: np.ndarray | None = None) -> float:
        """Return the F score of the union of classes where some answers are of it and some not, else the mean.

        With the weights of their draws, [n_answers], the answers stand for the scene.
        """
        target = np.isin(self.labels, list(mining))
        if 0 < target.sum() < len(target):
            return float(f1_score(target, self.of(mining) >= HALF, sample_weight=weights))
        predicted = np.array(self.classes)[self.probabilities.argmax(axis=1)]
        return float(f1_score(self.labels, predicted, average="macro", sample_weight=weights))


def held_out(learner: Learner, mining: Collection[str], smooth: bool = False) -> HeldOut | None:
    """Return what stratified cross-validation over the answers says of each; None where a class has too few.

    Args:
        learner: whose estimator is fitted anew to the answers of the other folds, and to nothing else.
        mining: classes whose union is kept in proportion in every fold, where it and its complement were answered.
        smooth: whether probabilities are averaged with those of neighbours, as in the map; slower.
    """
    answers, space = learner.answers, learner.space
    labels = answers.labels
    target = np.isin(labels, list(mining))
    strata = target.astype(str) if 0 < target.sum() < len(target) else labels
    smallest = np.unique(strata, return_counts=True)[1]
    if len(smallest) < 2 or smallest.min() < 2:
        return None
    classes = sorted(set(labels.tolist()))
    probabilities = np.zeros((len(labels), len(classes)))
    rows = answers.rows
    splitter = StratifiedKFold(min(FOLDS, int(smallest.min())), shuffle=True, random_state=0)
    for train, test in splitter.split(rows, strata):
        fold = clone(learner.active.estimator)
        fold.fit(space.inputs_of(rows[train]), labels[train], sample_weight=answers.weights[train])
        columns = [classes.index(code) for code in fold.classes_]
        probabilities[np.ix_(test, columns)] = _of_rows(fold, space, answers, train, test, smooth)
    return HeldOut(labels, tuple(classes), probabilities)


def _of_rows(
    fold: BaseEstimator,
    space: UnitSpace,
    answers: Answers,
    train: np.ndarray,
    test: np.ndarray,
    smooth: bool,
) -> np.ndarray:
    rows = answers.rows
    if not smooth:
        return fold.predict_proba(space.inputs_of(rows[test]))
    everywhere = fold.predict_proba(space.inputs)
    known, labels = rows[train], answers.labels[train]
    everywhere[known] = restricted(everywhere[known], labels, fold.classes_.tolist(), answers.tree)
    return smoothed(everywhere, space.averaging, known)[rows[test]]


@dataclass(frozen=True)
class Precision:
    """How often the model is right where it gives mining at least a probability.

    ``lower`` and ``upper`` are the ends of Clopper and Pearson's 95 % interval of hits among ``called``.
    """

    threshold: float
    called: int
    hits: int
    lower: float
    upper: float

    @property
    def value(self) -> float:
        """Share of hits, 0 without any call."""
        return self.hits / self.called if self.called else 0.0


def precision_at(told: HeldOut, mining: Collection[str], threshold: float) -> Precision:
    """Return the precision at a threshold over answers that the models had not seen."""
    called = told.of(mining) >= threshold
    hits = int(np.isin(told.labels[called], list(mining)).sum())
    n = int(called.sum())
    tail = (1 - LEVEL) / 2
    lower = float(beta.ppf(tail, hits, n - hits + 1)) if hits else 0.0
    upper = float(beta.ppf(1 - tail, hits + 1, n - hits)) if hits < n else 1.0
    return Precision(threshold, n, hits, lower, upper)


def threshold_for(
    told: HeldOut, mining: Collection[str], precision: float, thresholds: Sequence[float] = THRESHOLDS
) -> Precision:
    """Return the lowest threshold that reaches a precision, the highest one where none does."""
    tried = [precision_at(told, mining, threshold) for threshold in thresholds]
    return next((each for each in tried if each.called and each.value >= precision), tried[-1])


@dataclass(frozen=True)
class FThreshold:
    """The threshold with the best F score, that score, and the one at a half."""

    threshold: float
    f_score: float
    f_at_half: float


def best_f_threshold(told: HeldOut, mining: Collection[str]) -> FThreshold | None:
    """Return the threshold of the probability of mining with the best F score over held-out answers.

    Chosen and judged on the same answers, its score is too high by a little: what it gains over a half is the most
    that it can gain. None where all answers are of one side.
    """
    target = np.isin(told.labels, list(mining))
    if not 0 < target.sum() < len(target):
        return None
    p = told.of(mining)
    tried = np.unique(np.concatenate([p, [HALF]]))
    scores = [f1_score(target, p >= threshold) for threshold in tried]
    # Of thresholds that are alike the one nearest to a half moves least.
    best = max(range(len(tried)), key=lambda k: (round(scores[k], 9), -abs(tried[k] - HALF)))
    return FThreshold(float(tried[best]), float(scores[best]), float(f1_score(target, p >= HALF)))
