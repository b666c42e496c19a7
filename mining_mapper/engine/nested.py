"""Classes at several depths: mining or not as if nothing finer had been named, and under each what was named.

The probability of a class is that of its root times its share among the classes under that root. The first is
that of a classifier of roots, fitted to all answers. So naming subclasses changes nothing of what is mining. The
share comes from a second classifier, of the finest classes that were named.

An answer that names a group only says nothing of which of its classes it is. It trains these in parts: as
probable as a classifier of the fine answers takes each for (one step of expectation maximisation; Grandvalet and
Bengio 2004 for such partial labels). So it counts for the group and does not side with any class under it.
"""

from __future__ import annotations

import numpy as np
from sklearn.base import BaseEstimator, ClassifierMixin, clone
from sklearn.utils.validation import check_is_fitted

from ..core.class_tree import ClassTree
from ..core.taxonomy import NOT_MINING

LEAST_PART = 0.05
"""Parts of a group's answer below this are left out: they teach next to nothing and cost as much."""

SMALLEST = 1e-9


class NestedClassifier(ClassifierMixin, BaseEstimator):
    """A classifier of roots and one of the classes under them.

    Args:
        estimator: a classifier, cloned for each.
        tree: of the classes; with no class under another there is nothing but the classifier of roots.
    """

    def __init__(self, estimator: BaseEstimator, tree: ClassTree) -> None:
        self.estimator = estimator
        self.tree = tree

    def fit(self, X: np.ndarray, y: np.ndarray, sample_weight: np.ndarray | None = None) -> NestedClassifier:
        """Fit on float[n, columns] and n codes of any depth.

        Attributes ``classes_`` are those of ``finest``, by name.
        """
        y = np.asarray(y, str)
        weights = np.ones(len(y)) if sample_weight is None else np.asarray(sample_weight, np.float64)
        self.roots_ = clone(self.estimator).fit(X, np.array([self.tree.root(code) for code in y], str), weights)
        self.classes_ = finest(np.unique(y).tolist(), self.tree)
        roots = self.roots_.classes_.tolist()
        self.root_of_ = np.array([roots.index(self.tree.root(code)) for code in self.classes_.tolist()])
        # With one class under each root there is nothing to share out.
        one_each = len(self.classes_) == len(roots)
        self.finest_ = None if one_each else self._fit_finest(X, y, weights)
        return self

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        """Return float32[n, n_classes]; rows sum to one."""
        check_is_fitted(self, "classes_")
        roots = self.roots_.predict_proba(X)
        if self.finest_ is None:
            return roots[:, self.root_of_]
        return self._product(roots, self.finest_.predict_proba(X))

    def predict_by_part(self, X: np.ndarray) -> list[np.ndarray]:
        """Return float32[n, n_classes] by each part of the estimator."""
        check_is_fitted(self, "classes_")
        roots = self.roots_.predict_by_part(X)
        if self.finest_ is None:
            return [root[:, self.root_of_] for root in roots]
        shares = self.finest_.predict_by_part(X)
        # One that knows a single root is sure of it and has one part.
        roots = roots * (len(shares) // len(roots))
        return [self._product(root, share) for root, share in zip(roots, shares, strict=True)]

    def predict(self, X: np.ndarray) -> np.ndarray:
        """Return the class that is called for each row."""
        return self.classes_[self.tree.winners(self.classes_.tolist(), self.predict_proba(X))]

    def _fit_finest(self, X: np.ndarray, y: np.ndarray, weights: np.ndarray) -> BaseEstimator:
        fine = np.isin(y, self.classes_)
        fitted = clone(self.estimator).fit(X[fine], y[fine], weights[fine])
        # Of a group right under a root the parts say something; of a root they would only repeat the model.
        groups = np.flatnonzero(~fine & np.array([bool(self.tree.parents.get(code)) for code in y]))
        if len(groups) == 0:
            return fitted
        parts = restricted(fitted.predict_proba(X[groups]), y[groups], self.classes_.tolist(), self.tree)
        which, column = np.nonzero(parts > LEAST_PART)
        return clone(self.estimator).fit(
            np.concatenate([X[fine], X[groups[which]]]),
            np.concatenate([y[fine], self.classes_[column]]),
            np.concatenate([weights[fine], weights[groups[which]] * parts[which, column]]),
        )

    def _product(self, roots: np.ndarray, shares: np.ndarray) -> np.ndarray:
        for number in range(roots.shape[1]):
            own = self.root_of_ == number
            total = np.maximum(shares[:, own].sum(axis=1, keepdims=True), SMALLEST)
            shares[:, own] *= roots[:, [number]] / total
        return shares


def finest(codes: list[str], tree: ClassTree) -> np.ndarray:
    """Return the classes that stand for themselves among some, by name, str[n]: those that are no ``is_group``."""
    return np.array([code for code in sorted(codes) if not is_group(code, codes, tree)], str)


def is_group(code: str, codes: list[str], tree: ClassTree) -> bool:
    """Return whether an answer of a class among some only says that it is one of two or more others below it.

    With one other below there is nothing to tell apart, and both stand for themselves. So does not mining: most
    land looks like nothing in particular.
    """
    return code != NOT_MINING and tree.under(code, codes).sum() > 2


def restricted(p: np.ndarray, labels: np.ndarray, classes: list[str], tree: ClassTree) -> np.ndarray:
    """Return what is known of answered units, float[n, n_classes]: the answered class, or of a group its parts.

    Args:
        p: [n, n_classes], what a model says of them.
        labels: str[n], their answers.
        classes: codes of the columns.
        tree: of the classes.
    """
    known = np.zeros_like(p)
    for label in np.unique(labels).tolist():
        rows = labels == label
        if label in classes:
            known[rows, classes.index(label)] = 1
            continue
        own = tree.under(label, classes)
        parts = p[rows] * own
        total = parts.sum(axis=1, keepdims=True)
        known[rows] = np.where(total > SMALLEST, parts / np.maximum(total, SMALLEST), own / max(own.sum(), 1))
    return known
