"""How good a model is by its own answers: cross-validated, with and without smoothing over neighbours."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

import numpy as np
from sklearn.base import BaseEstimator, clone
from sklearn.model_selection import StratifiedKFold

from ..held_out import FOLDS
from ..learner import Answers
from ..nested import restricted
from ..unit_space import UnitSpace, smoothed

RESAMPLES = 1000
LEVEL = 0.95
OF_MINING, OF_CLASSES = "mining", "mean over classes"


def cross_validated(
    estimator: BaseEstimator,
    space: UnitSpace,
    answers: Answers,
    mining: Collection[str] = (),
    check: Callable[[], None] = lambda: None,
) -> dict[str, Any] | None:
    """Return F1 by stratified cross-validation over the answers, each with an interval; None of too few answers.

    It is that of the union of the classes ``mining`` where both it and its complement were answered,
    otherwise the mean over classes. The intervals are percentiles of a bootstrap over the answers (Efron 1979):
    they say how far F1 depends on which units were answered, not how the answers stand for the scene.

    Args:
        estimator: cloned for each fold.
        space: all units; a fold that is left out is smoothed with the answers of the others held.
        answers: what there is to learn from.
        mining: class codes.
        check: called between folds; may raise to stop.
    """
    target = np.isin(answers.labels, list(mining))
    binary = 0 < target.sum() < len(target)
    truth = target.astype(int) if binary else answers.labels
    smallest = np.unique(truth, return_counts=True)[1]
    if len(smallest) < 2 or smallest.min() < 2:
        return None
    folds = min(FOLDS, int(smallest.min()))
    plain, around = np.empty_like(answers.labels), np.empty_like(answers.labels)
    for train, test in StratifiedKFold(folds, shuffle=True, random_state=0).split(truth, truth):
        check()
        plain[test], around[test] = _predicted(clone(estimator), space, answers, train, answers.rows[test])
    said = {"without_smoothing": plain, "with_smoothing": around}
    if binary:
        said = {name: np.isin(labels, list(mining)).astype(int) for name, labels in said.items()}
    classes = np.array([1]) if binary else np.unique(truth)
    return {
        "of": OF_MINING if binary else OF_CLASSES,
        "folds": folds,
        "answers": len(answers),
        **{name: _with_interval(truth, labels, classes) for name, labels in said.items()},
    }


def _predicted(
    fold: BaseEstimator, space: UnitSpace, answers: Answers, train: np.ndarray, rows: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the classes of some rows by a model that did not see them, before and after smoothing."""
    known, labels = answers.rows[train], answers.labels[train]
    fold.fit(space.X[known], labels, sample_weight=answers.weights[train])
    raw = fold.predict_proba(space.X)
    classes = fold.classes_.tolist()
    raw[known] = restricted(raw[known], labels, classes, answers.tree)
    after = smoothed(raw, space.averaging, known)
    before, after = (fold.classes_[answers.tree.winners(classes, p[rows])] for p in (raw, after))
    return before, after


def _with_interval(truth: np.ndarray, predicted: np.ndarray, classes: np.ndarray) -> dict[str, float]:
    """Return F1, the mean over ``classes``, with its interval."""
    n = len(truth)
    drawn = np.random.default_rng(0).multinomial(n, np.full(n, 1 / n), RESAMPLES)
    scores = _f1(drawn, truth, predicted, classes)
    low, high = np.quantile(scores, ((1 - LEVEL) / 2, (1 + LEVEL) / 2))
    own = _f1(np.ones((1, n)), truth, predicted, classes)[0]
    return {"f1": float(own), "low": float(low), "high": float(high), "level": LEVEL}


def _f1(times: np.ndarray, truth: np.ndarray, predicted: np.ndarray, classes: np.ndarray) -> np.ndarray:
    """Return the mean F1 over classes, [k], of answers that count ``times`` [k, n]: 2 hits / (answered + predicted)."""
    answered, said = truth[:, None] == classes, predicted[:, None] == classes
    both = times @ answered + times @ said
    hits = times @ (answered & said)
    return np.divide(2 * hits, both, out=np.zeros(both.shape), where=both > 0).mean(axis=1)
