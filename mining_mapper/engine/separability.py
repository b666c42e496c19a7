"""Which classes the model can tell apart, and which it cannot, from the answers alone.

Every answered unit is predicted by a model that did not see it. Answers that were drawn for being
doubtful are harder than the scene: the errors here run above those of the map, for all classes alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np
from sklearn.base import BaseEstimator, clone
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import NearestNeighbors

from ..core.class_tree import FLAT, ClassTree
from ..core.errors import LearnerError
from ..core.estimation.distributions import beta_quantile
from .nested import finest

FOLDS = 5
FEWEST_ANSWERS = 4
"""A class with fewer answers cannot be judged: each fold needs some to learn from and some to try."""

_UPPER_END = 0.975

CONFUSED = 0.25
"""Share of wrong answers within a pair from which the two count as not told apart; half is guessing."""


@dataclass(frozen=True)
class Pair:
    """Two classes that were taken for each other.

    Attributes:
        first, second: their codes.
        answers: number of answers of both.
        confused: share of these that was predicted as the other one, 0..1.
        limit: lowest and highest error, within the pair, that the best classifier could reach on these
            features: bounds of the Bayes error from that of the nearest neighbour (Cover and Hart 1967), and
            from what this model reached, which the best one does not fall behind.
    """

    first: str
    second: str
    answers: int
    confused: float
    limit: tuple[float, float]


@dataclass(frozen=True)
class Separability:
    """Confusion of the answered classes, out of fold.

    Attributes:
        classes: codes with enough answers.
        confusion: int[n, n]; row: answered, column: predicted.
        f_scores: code -> F score.
        pairs: confused pairs, the worst first.
        merges: classes that would better be one, each a tuple of codes.
        macro_f, merged_macro_f: mean F score over classes before and after these merges.
        left_out: code -> number of answers, of classes with too few.
        groups: code -> number of answers that only name a group of classes: neither right nor wrong about one.
    """

    classes: tuple[str, ...]
    confusion: np.ndarray
    f_scores: dict[str, float]
    pairs: tuple[Pair, ...]
    merges: tuple[tuple[str, ...], ...]
    macro_f: float
    merged_macro_f: float
    left_out: dict[str, int]
    groups: dict[str, int] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Return plain numbers, strings, lists and objects."""
        return {
            "classes": list(self.classes),
            "confusion": self.confusion.tolist(),
            "f_scores": self.f_scores,
            "pairs": [vars(pair) for pair in self.pairs],
            "merges": [list(codes) for codes in self.merges],
            "macro_f": self.macro_f,
            "merged_macro_f": self.merged_macro_f,
            "left_out": self.left_out,
            "groups": self.groups,
        }


def separability(
    estimator: BaseEstimator,
    X: np.ndarray,
    labels: np.ndarray,
    may_merge: Callable[[str, str], bool] = lambda _first, _second: True,
    check: Callable[[], None] = lambda: None,
    tree: ClassTree = FLAT,
) -> Separability:
    """Predict every answer by a model that did not see it, and say what was taken for what.

    Args:
        estimator: a classifier, cloned for each fold.
        X: float[n_answers, n_features].
        labels: str[n_answers].
        may_merge: whether two classes may become one; mining never merges with a look-alike.
        check: called between folds; may raise to stop.
        tree: which class lies under which.

    Raises:
        LearnerError: fewer than two classes have enough answers.
    """
    single = np.isin(labels, finest(np.unique(labels).tolist(), tree))
    coarse = dict(Counter(labels[~single].tolist()))
    X, labels = X[single], labels[single]
    codes, counts = np.unique(labels, return_counts=True)
    kept = codes[counts >= FEWEST_ANSWERS]
    left_out = {str(code): int(n) for code, n in zip(codes, counts, strict=True) if n < FEWEST_ANSWERS}
    if len(kept) < 2:
        raise LearnerError(
            f"Fewer than two classes have {FEWEST_ANSWERS} answers, so nothing can be told apart yet.",
            "Answer more candidates first.",
        )
    rows = np.isin(labels, kept)
    X, labels = X[rows], labels[rows]
    predicted = _out_of_fold(estimator, X, labels, check)
    confusion = confusion_matrix(labels, predicted, labels=kept)
    pairs = _confused_pairs(X, labels, kept, confusion)
    groups = _merged(kept.tolist(), confusion, may_merge)
    merged = _collapsed(confusion, kept.tolist(), groups)
    return Separability(
        classes=tuple(kept.tolist()),
        confusion=confusion,
        f_scores=dict(zip(kept.tolist(), _f_scores(confusion).tolist(), strict=True)),
        pairs=pairs,
        merges=tuple(group for group in groups if len(group) > 1),
        macro_f=float(_f_scores(confusion).mean()),
        merged_macro_f=float(_f_scores(merged).mean()),
        left_out=left_out,
        groups=coarse,
    )


def _out_of_fold(estimator: BaseEstimator, X: np.ndarray, labels: np.ndarray, check: Callable[[], None]) -> np.ndarray:
    smallest = int(np.unique(labels, return_counts=True)[1].min())
    predicted = np.empty_like(labels)
    for train, test in StratifiedKFold(min(FOLDS, smallest), shuffle=True, random_state=0).split(X, labels):
        check()
        predicted[test] = clone(estimator).fit(X[train], labels[train]).predict(X[test])
    return predicted


def _f_scores(confusion: np.ndarray) -> np.ndarray:
    """Return F of each class, 2 hits / (answered + predicted); 0 where it was neither."""
    both = confusion.sum(axis=0) + confusion.sum(axis=1)
    return 2 * np.diag(confusion) / np.maximum(both, 1)


def _confused_pairs(X: np.ndarray, labels: np.ndarray, codes: np.ndarray, confusion: np.ndarray) -> tuple[Pair, ...]:
    pairs = []
    for one, other in combinations(range(len(codes)), 2):
        mistaken = int(confusion[one, other] + confusion[other, one])
        if mistaken == 0:
            continue
        answers = int(confusion[[one, other]].sum())
        both = np.isin(labels, codes[[one, other]])
        told = int(confusion[np.ix_([one, other], [one, other])].sum())
        # Told apart by lot, half of what was taken for a third class would be wrong.
        limit = _limits_of_error(X[both], labels[both], mistaken, (answers - told) / 2)
        pairs.append(Pair(str(codes[one]), str(codes[other]), answers, mistaken / answers, limit))
    return tuple(sorted(pairs, key=lambda pair: -pair.confused))


def _limits_of_error(X: np.ndarray, labels: np.ndarray, mistaken: int, by_lot: float) -> tuple[float, float]:
    """Return bounds of the Bayes error of two classes: R* <= R_nn <= 2 R* (1 - R*), and R* <= R of any model.

    Of few answers with many features the nearest neighbour errs more than it would of many: where the model does
    better, the bounds follow it, the upper one by the end of its error's 95 % interval (Clopper and Pearson 1934).

    Args:
        X: float[n, n_features], of both classes.
        labels: str[n].
        mistaken: answers that the model took for the other class.
        by_lot: answers that would be mistaken as well, had the model had to choose between the two.
    """
    nearest = NearestNeighbors(n_neighbors=2).fit(X).kneighbors(X, return_distance=False)[:, 1]
    error = min(float(np.mean(labels[nearest] != labels)), 0.5)
    n, wrong = len(labels), mistaken + by_lot
    reached = beta_quantile(_UPPER_END, wrong + 1, n - wrong) if wrong < n else 1.0
    low = min((1 - np.sqrt(1 - 2 * error)) / 2, mistaken / n)
    return float(low), max(float(low), min(error, reached))


def _merged(
    codes: Sequence[str], confusion: np.ndarray, may_merge: Callable[[str, str], bool]
) -> list[tuple[str, ...]]:
    """Join the most confused groups until none is confused with another that it may be joined with."""
    groups: list[tuple[str, ...]] = [(code,) for code in codes]
    while True:
        counts = _collapsed(confusion, codes, groups)
        worst, joined = CONFUSED, None
        for one, other in combinations(range(len(groups)), 2):
            share = (counts[one, other] + counts[other, one]) / counts[[one, other]].sum()
            allowed = all(may_merge(first, second) for first in groups[one] for second in groups[other])
            if allowed and share >= worst:
                worst, joined = share, (one, other)
        if joined is None:
            return groups
        one, other = joined
        groups[one] += groups.pop(other)


def _collapsed(confusion: np.ndarray, codes: Sequence[str], groups: Sequence[tuple[str, ...]]) -> np.ndarray:
    """Return the confusion of groups of classes."""
    membership = np.array([[code in group for code in codes] for group in groups], dtype=np.int64)
    return membership @ confusion @ membership.T
