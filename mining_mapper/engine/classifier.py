"""The estimator of classes of units: the mean of three classifiers with different inductive biases.

A linear and a kernel logistic regression are good with a handful of answers, extremely randomised trees
follow a crooked border once there are more. All weigh the classes alike, whatever their numbers of answers.
docs/learning.md holds the evidence.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.utils.validation import check_is_fitted
from threadpoolctl import threadpool_limits

from ..core.errors import LearnerError

# Few enough for a block's kernel to stay in memory that is near.
BLOCK_ROWS = 4_096
THREADS = 2
SMALLEST_EIGENVALUE = 1e-6
# Its square is still a number of single precision.
LEAST_KERNEL = 1e-18
# Over how many sides of a mean unit an answer speaks for what is near, whatever it looks like.
REACH = 12.0


class KernelLogistic(ClassifierMixin, BaseEstimator):
    """Logistic regression on a kernel: the mode of a Gaussian process classifier.

    The kernel is Gaussian in the features. Where there are positions, a function of the position alone is
    added to that of the features: its kernel is the mean of three Gaussian ones, whose lengths are half of,
    once and twice ``reach``. Far from every answer it is zero.

    The kernel's feature map is exact at the training points (Nystroem with all of them as landmarks).

    Args:
        C: inverse strength of regularisation; the variance of the Gaussian process.
        length_scale: of the kernel, in units of the root of the number of features.
        n_positions: how many of the last columns are positions; NaN there is nowhere.
        reach: in the unit of the positions.
    """

    def __init__(self, C: float = 10.0, length_scale: float = 1.0, n_positions: int = 0, reach: float = REACH) -> None:
        self.C = C
        self.length_scale = length_scale
        self.n_positions = n_positions
        self.reach = reach

    def fit(self, X: np.ndarray, y: np.ndarray, sample_weight: np.ndarray | None = None) -> KernelLogistic:
        """Fit on float[n, columns] and n labels of at least two classes."""
        self.landmarks_ = np.asarray(X, np.float32)
        kernel = self._kernel(self.landmarks_).astype(np.float64)
        values, vectors = np.linalg.eigh(kernel)
        values = np.maximum(values, SMALLEST_EIGENVALUE)
        self.projection_ = vectors / np.sqrt(values)
        linear = LogisticRegression(C=self.C, class_weight="balanced", max_iter=300)
        self.linear_ = linear.fit(kernel @ self.projection_, y, sample_weight)
        self.classes_ = linear.classes_
        self.coefficients_ = (self.projection_ @ linear.coef_.T).astype(np.float32)
        return self

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        """Return float32[n, n_classes]."""
        check_is_fitted(self)
        X = np.asarray(X, np.float32)
        decision = self._kernel(X) @ self.coefficients_
        return _softmax(decision + self.linear_.intercept_.astype(np.float32))

    def predict(self, X: np.ndarray) -> np.ndarray:
        """Return the most probable class of each row."""
        return self.classes_[self.predict_proba(X).argmax(axis=1)]

    def _kernel(self, X: np.ndarray) -> np.ndarray:
        n_features = X.shape[1] - self.n_positions
        alike = _gaussian(X[:, :n_features], self.landmarks_[:, :n_features], self.length_scale**2 * n_features)
        if self.n_positions:
            alike += nearness(X[:, n_features:], self.landmarks_[:, n_features:], self.reach)
        return alike


class UnitClassifier(ClassifierMixin, BaseEstimator):
    """Mean of extremely randomised trees, kernel and linear logistic regression; class-balanced.

    With answers of one class only it is sure of that class, which is all that can be said.

    Args:
        n_trees: number of trees.
        kernel_C, length_scale: of ``KernelLogistic``.
        linear_C: inverse strength of regularisation of the linear part.
        n_positions: how many of the last columns are positions, which only the kernel looks at.
        random_state: seed of the trees.
        n_jobs: threads that predict.
    """

    def __init__(
        self,
        n_trees: int = 50,
        kernel_C: float = 10.0,
        length_scale: float = 1.0,
        linear_C: float = 0.1,
        n_positions: int = 0,
        random_state: int = 0,
        n_jobs: int = THREADS,
    ) -> None:
        self.n_trees = n_trees
        self.kernel_C = kernel_C
        self.length_scale = length_scale
        self.linear_C = linear_C
        self.n_positions = n_positions
        self.random_state = random_state
        self.n_jobs = n_jobs

    def fit(self, X: np.ndarray, y: np.ndarray, sample_weight: np.ndarray | None = None) -> UnitClassifier:
        """Fit on scaled features and positions float[n, columns] and n labels.

        Raises:
            LearnerError: there is no answer.
        """
        if len(y) == 0:
            raise LearnerError("There is no answer to learn from yet.", "Answer a few candidates first.")
        self.classes_ = np.unique(y)
        self.parts_ = []
        if len(self.classes_) > 1:
            with _one_blas_thread():
                self.parts_ = [part.fit(self._seen(part, X), y, sample_weight=sample_weight) for part in self._parts()]
        return self

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        """Return float32[n, n_classes]; rows sum to one."""
        check_is_fitted(self, "classes_")
        if not self.parts_:
            return np.ones((len(X), 1), np.float32)
        return self._by_blocks(self._mean, X)

    def predict_by_part(self, X: np.ndarray) -> list[np.ndarray]:
        """Return float32[n, n_classes] of each classifier; of one that is sure where there is only one class."""
        check_is_fitted(self, "classes_")
        if not self.parts_:
            return [self.predict_proba(X)]
        return [self._by_blocks(partial(self._of_part, part), X).astype(np.float32) for part in self.parts_]

    def predict(self, X: np.ndarray) -> np.ndarray:
        """Return the most probable class of each row."""
        return self.classes_[self.predict_proba(X).argmax(axis=1)]

    def _by_blocks(self, predict: Callable[[np.ndarray], np.ndarray], X: np.ndarray) -> np.ndarray:
        # Blocks of rows in threads, not trees: sums over trees would depend on which thread is first.
        blocks = [X[start : start + BLOCK_ROWS] for start in range(0, len(X), BLOCK_ROWS)]
        with _one_blas_thread(), ThreadPoolExecutor(self.n_jobs) as threads:
            return np.concatenate(list(threads.map(predict, blocks)))

    def _mean(self, X: np.ndarray) -> np.ndarray:
        mean = np.zeros((len(X), len(self.classes_)), np.float32)
        for part in self.parts_:
            mean += self._of_part(part, X)
        return mean / len(self.parts_)

    def _of_part(self, part: BaseEstimator, X: np.ndarray) -> np.ndarray:
        return part.predict_proba(self._seen(part, X))

    def _seen(self, part: BaseEstimator, X: np.ndarray) -> np.ndarray:
        return X if isinstance(part, KernelLogistic) else X[:, : X.shape[1] - self.n_positions]

    def _parts(self) -> list[BaseEstimator]:
        return [
            ExtraTreesClassifier(
                n_estimators=self.n_trees,
                class_weight="balanced",
                random_state=self.random_state,
            ),
            KernelLogistic(self.kernel_C, self.length_scale, self.n_positions),
            LinearLogistic(self.linear_C),
        ]


class LinearLogistic(ClassifierMixin, BaseEstimator):
    """Class-balanced logistic regression that predicts in single precision.

    Args:
        C: inverse strength of regularisation.
    """

    def __init__(self, C: float = 0.1) -> None:
        self.C = C

    def fit(self, X: np.ndarray, y: np.ndarray, sample_weight: np.ndarray | None = None) -> LinearLogistic:
        """Fit on float[n, features] and n labels of at least two classes."""
        # The same model in other units: with rows of about length one the solver takes a tenth of the steps,
        # and without it does not arrive where there are many classes.
        scale = np.sqrt(X.shape[1])
        solved = LogisticRegression(C=self.C * scale**2, class_weight="balanced", max_iter=300)
        solved.fit(np.asarray(X) / scale, y, sample_weight)
        self.classes_, self.n_features_in_ = solved.classes_, solved.n_features_in_
        self.coef_, self.intercept_ = solved.coef_ / scale, solved.intercept_
        return self

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        """Return float32[n, n_classes]."""
        check_is_fitted(self)
        decision = np.asarray(X, np.float32) @ self.coef_.T.astype(np.float32)
        return _softmax(decision + self.intercept_.astype(np.float32))

    def predict(self, X: np.ndarray) -> np.ndarray:
        """Return the most probable class of each row."""
        return self.classes_[self.predict_proba(X).argmax(axis=1)]


def nearness(positions: np.ndarray, landmarks: np.ndarray, reach: float = REACH) -> np.ndarray:
    """Return the kernel of places, float32[n, m], 0..1: the mean of Gaussian ones of half of, once and twice ``reach``.

    Args:
        positions, landmarks: float32[n, 2] and [m, 2]; NaN is nowhere, and near to nothing.
        reach: in their unit.
    """
    # From the widest on by multiplication: half the length is the fourth power, and powers are slow.
    wide = _gaussian(np.nan_to_num(positions), np.nan_to_num(landmarks), (2 * reach) ** 2)
    near = _fourth_power(wide)
    wide += near
    wide += _fourth_power(near)
    near = wide / 3
    near[np.isnan(positions).any(axis=1)] = 0
    near[:, np.isnan(landmarks).any(axis=1)] = 0
    return near


def _one_blas_thread() -> threadpool_limits:
    """Matrices here are small: more threads wait for each other, and sums depend on how many there are."""
    return threadpool_limits(limits=1, user_api="blas")


def _gaussian(first: np.ndarray, second: np.ndarray, variance: float) -> np.ndarray:
    """Return exp(-d^2 / (2 variance)), float32[n, m], d the distance of rows of two float32 arrays."""
    scale = np.float32(0.5 / variance)
    kernel = first @ second.T
    kernel *= 2 * scale
    kernel -= scale * np.einsum("ij,ij->i", first, first)[:, None]
    kernel -= scale * np.einsum("ij,ij->i", second, second)
    np.minimum(kernel, 0, out=kernel)
    return np.exp(kernel, out=kernel)


def _fourth_power(kernel: np.ndarray) -> np.ndarray:
    """Return kernel^4, zero where that is next to nothing: numbers too small for their format are slow."""
    square = kernel * kernel
    square[square < LEAST_KERNEL] = 0
    square *= square
    return square


def _softmax(decision: np.ndarray) -> np.ndarray:
    """Return probabilities of decisions [n, 1] of the second of two classes, or [n, n_classes]."""
    if decision.shape[1] == 1:
        second = 1 / (1 + np.exp(-decision))
        return np.hstack([1 - second, second])
    decision = np.exp(decision - decision.max(axis=1, keepdims=True))
    return decision / decision.sum(axis=1, keepdims=True)
