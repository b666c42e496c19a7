"""What is learnt from answers: probabilities of classes for all units of a frame.

The estimator averages three classifiers with different inductive biases: a linear and a kernel logistic
regression, which are good with a handful of answers, and extremely randomised trees, which follow a
crooked border once there are more. All weigh the classes alike, whatever their numbers of answers.
docs/learning.md holds the evidence.

The learner is always fitted anew from all answers: a class that appears late costs nothing, and the
same answers and seed give the same probabilities.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version

import numpy as np
from modAL.models import ActiveLearner
from scipy import sparse
from sklearn.base import BaseEstimator, ClassifierMixin, clone
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold
from sklearn.utils.validation import check_is_fitted
from threadpoolctl import threadpool_limits

from ..core.errors import LearnerError
from .components import leading_components
from .features import own_columns
from .memory import Memory

SMOOTHING = 0.6
SMOOTHING_TIMES = 3
MEMORY_WEIGHT = 5.0
# A unit unlike all its neighbours still has them.
LEAST_LIKENESS = 1e-3
SCALING_SAMPLE = 20_000
# Robust standard deviations beyond which a value says no more than that it is extreme.
CLIP = 4.0
NORMAL_QUARTILES = 1.349
# Few enough for a block's kernel to stay in memory that is near.
BLOCK_ROWS = 4_096
THREADS = 2
SMALLEST_EIGENVALUE = 1e-6
# Over how many sides of a mean unit an answer speaks for what is near, whatever it looks like.
REACH = 12.0
FOLDS = 3


@dataclass(frozen=True)
class UnitSpace:
    """The units of a frame as the learner sees them; made once for a frame, used by every fit.

    Attributes:
        X: float32[n_units, n_features], robustly scaled: median 0, interquartile range that of a
            standard normal variable, cut to -4..4.
        averaging: sparse float32[n_units, n_units]; row u holds how much each neighbour of u counts: the
            border that they share, less the less alike they are. None switches smoothing off.
        positions: float32[n_units, 2], as ``features.unit_positions`` makes them; None leaves out of account
            where units are.
    """

    X: np.ndarray
    averaging: sparse.csr_matrix | None
    positions: np.ndarray | None = None

    @classmethod
    def of(
        cls,
        features: np.ndarray,
        edges: np.ndarray | None = None,
        border: np.ndarray | None = None,
        names: Sequence[str] | None = None,
        positions: np.ndarray | None = None,
    ) -> UnitSpace:
        """Scale features and weigh the graph of units.

        Args:
            features: [n_units, n_features], as ``features.unit_features`` makes them.
            edges: int[m, 2], adjacent units as 0-based rows, each pair once.
            border: [m], length of the border that they share.
            names: of the features; with them neighbours are compared by what is not of their regions,
                which they mostly share.
            positions: float32[n_units, 2], where the units are.

        Raises:
            LearnerError: there is no unit or no feature.
        """
        features = np.asarray(features)
        if features.ndim != 2 or 0 in features.shape:
            raise LearnerError("The units have no features to learn from.", "Build the frame of units again.")
        X = robust_scaled(features)
        averaging = None
        if edges is not None:
            edges = np.asarray(edges).reshape(-1, 2)
            compared = X if names is None else X[:, own_columns(names)]
            averaging = _averaging(edges, np.asarray(border) * likeness(compared, edges), len(X))
        return cls(X, averaging, positions)

    def __len__(self) -> int:
        return len(self.X)

    @property
    def n_positions(self) -> int:
        """How many of the last columns of ``inputs`` are positions."""
        return 0 if self.positions is None else self.positions.shape[1]

    @property
    def inputs(self) -> np.ndarray:
        """float32[n_units, n_features + n_positions]: what a ``UnitClassifier`` is fitted to and predicts from."""
        return self.X if self.positions is None else np.hstack([self.X, self.positions])

    def elsewhere(self, X: np.ndarray) -> np.ndarray:
        """Return inputs for units of other scenes, whose positions say nothing here: they are NaN."""
        return np.hstack([X, np.full((len(X), self.n_positions), np.nan, np.float32)])


def robust_scaled(features: np.ndarray) -> np.ndarray:
    """Return float32 features with median 0 and the quartiles of a standard normal variable, cut to -4..4.

    Median and quartiles come from at most 20 000 evenly spaced units; constant features become 0.
    """
    sample = features[:: max(1, -(-len(features) // SCALING_SAMPLE))]
    low, median, high = np.nanpercentile(sample, (25, 50, 75), axis=0)
    spread = (high - low) / NORMAL_QUARTILES
    # A feature that is mostly one value has quartiles that say nothing.
    spread = np.where(spread > 0, spread, np.nanstd(sample, axis=0))
    scaled = np.subtract(features, median, dtype=np.float32)
    scaled /= np.where(spread > 0, spread, 1).astype(np.float32)
    np.clip(scaled, -CLIP, CLIP, out=scaled)
    return np.nan_to_num(scaled, copy=False)


def likeness(X: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """Return how alike two units are, exp(-d^2 / median d^2), float64[m] in .001..1; edges int[m, 2] are rows of X.

    d is the distance in the leading principal components: across a clear border units hardly count as
    neighbours.
    """
    if len(edges) == 0:
        return np.zeros(0)
    places = leading_components(X)
    difference = places[edges[:, 0]] - places[edges[:, 1]]
    squared = np.einsum("ij,ij->i", difference, difference).astype(np.float64)
    usual = np.median(squared)
    return np.maximum(np.exp(-squared / usual), LEAST_LIKENESS) if usual > 0 else np.ones(len(edges))


def smoothed(
    probabilities: np.ndarray,
    averaging: sparse.csr_matrix | None,
    held: np.ndarray | None = None,
    share: float = SMOOTHING,
    times: int = SMOOTHING_TIMES,
) -> np.ndarray:
    """Mix every unit's probabilities with those around it, which were mixed with those around them before.

    Neighbouring units that look alike are mostly of one class, and errors of the learner are less alike
    than that.

    Args:
        probabilities: float[n_units, n_classes]; answered units hold their answers.
        averaging: of ``UnitSpace``.
        held: rows of the answered units, which stay as they are.
        share: of the surroundings in the result, 0..1.
        times: how often; each time the surroundings reach one neighbour farther.
    """
    if averaging is None or share == 0:
        return probabilities
    lonely = np.diff(averaging.indptr) == 0
    result = probabilities
    for _ in range(times):
        around = averaging @ result
        around[lonely] = probabilities[lonely]
        result = (1 - share) * probabilities + share * around
        if held is not None:
            result[held] = probabilities[held]
    return result


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
            alike += self._near(X[:, n_features:], self.landmarks_[:, n_features:])
        return alike

    def _near(self, positions: np.ndarray, landmarks: np.ndarray) -> np.ndarray:
        near = _gaussian(np.nan_to_num(positions), np.nan_to_num(landmarks), self.reach**2)
        # Half the length is the fourth power, twice the length the fourth root.
        near = (near**4 + near + np.sqrt(np.sqrt(near))) / 3
        near[np.isnan(positions).any(axis=1)] = 0
        near[:, np.isnan(landmarks).any(axis=1)] = 0
        return near


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


class LinearLogistic(LogisticRegression):
    """Class-balanced logistic regression that predicts in single precision."""

    def __init__(self, C: float = 0.1) -> None:
        super().__init__(C=C, class_weight="balanced", max_iter=300)

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        """Return float32[n, n_classes]."""
        decision = np.asarray(X, np.float32) @ self.coef_.T.astype(np.float32)
        return _softmax(decision + self.intercept_.astype(np.float32))


@dataclass(frozen=True)
class Answers:
    """Answered units as a training set.

    Attributes:
        rows: int[n], rows of the units.
        labels: str[n], the class that covers most of each unit.
        weights: float[n], the share of the unit that it covers: a pure unit teaches most.
    """

    rows: np.ndarray
    labels: np.ndarray
    weights: np.ndarray

    @classmethod
    def of(cls, shares_by_unit: Sequence[tuple[int, dict[str, float]]]) -> Answers:
        """Take the class with the largest share of every unit; of equal ones the first by name."""
        chosen = [(row, *max(sorted(shares.items()), key=_share)) for row, shares in shares_by_unit if shares]
        rows, labels, weights = zip(*chosen, strict=True) if chosen else ((), (), ())
        return cls(np.array(rows, np.int64), np.array(labels, str), np.array(weights, np.float64))

    def __len__(self) -> int:
        return len(self.rows)

    def sha256(self) -> str:
        """Return a SHA-256 of units, classes and weights, hexadecimal: models of equal answers have it in common."""
        digest = hashlib.sha256(self.rows.tobytes())
        digest.update("\n".join(self.labels.tolist()).encode())
        digest.update(self.weights.tobytes())
        return digest.hexdigest()

    @property
    def classes(self) -> list[str]:
        """The classes that were answered, by name."""
        return sorted(set(self.labels.tolist()))


class Learner:
    """modAL's ``ActiveLearner`` over all units of a frame.

    Attributes:
        active: the modAL learner with its training set; ``query`` takes its strategy.
        answers: what it was fitted to.
        classes: names of the columns of ``probabilities``.
        probabilities: float32[n_units, n_classes] of all units, smoothed over the graph of units,
            answered units as answered.
        remembered: number of answers of other scenes that it was fitted to.
    """

    def __init__(
        self,
        space: UnitSpace,
        answers: Answers,
        query_strategy: Callable,
        seed: int = 0,
        estimator: BaseEstimator | None = None,
        smoothing: float = SMOOTHING,
        memory: Memory | None = None,
    ) -> None:
        """Fit the estimator to the answers, and to what was learnt elsewhere, and predict all units.

        All that is remembered weighs as much as five answers.

        Raises:
            LearnerError: there is no answer, and nothing is remembered.
        """
        self.space = space
        self.answers = answers
        if estimator is None:
            estimator = UnitClassifier(n_positions=space.n_positions, random_state=seed)
        self.remembered = len(memory) if memory else 0
        inputs = space.inputs
        X, labels, weights = inputs[answers.rows], answers.labels, answers.weights
        if memory:
            X, labels = np.concatenate([X, space.elsewhere(memory.X)]), np.concatenate([labels, memory.labels])
            share = min(1.0, MEMORY_WEIGHT / memory.weights.sum())
            weights = np.concatenate([weights, memory.weights * share])
        if len(labels) == 0:
            raise LearnerError("There is no answer to learn from yet.", "Answer a few candidates first.")
        self.active = ActiveLearner(
            estimator, query_strategy=query_strategy, X_training=X, y_training=labels, sample_weight=weights
        )
        self.classes: list[str] = estimator.classes_.tolist()
        self._smoothing = smoothing
        self.probabilities = self._smoothed(self.active.predict_proba(inputs))

    @property
    def class_counts(self) -> np.ndarray:
        """int64[n_classes]: number of answers of each of ``classes``."""
        return np.array([np.count_nonzero(self.answers.labels == code) for code in self.classes])

    def members(self) -> np.ndarray:
        """Return float32[n_members, n_units, n_classes], the probabilities by each part of the estimator."""
        return np.stack([self._smoothed(raw) for raw in self.active.estimator.predict_by_part(self.space.inputs)])

    def known(self) -> np.ndarray:
        """Return float32[n_answers, n_classes]: 1 where the unit was answered so."""
        return (self.answers.labels[:, None] == np.array(self.classes)).astype(np.float32)

    def f_score(self, mining: Collection[str] = (), folds: int = FOLDS) -> float | None:
        """Return the F score of the estimator by stratified cross-validation over the answers, 0..1.

        It is that of the union of the classes ``mining`` where both it and its complement were answered,
        otherwise the mean over classes. Answers that were drawn for being doubtful are harder than the
        scene, so it runs below the F score of the map. None where a class has too few answers to be
        left out.
        """
        labels = self.answers.labels
        target = np.isin(labels, list(mining))
        binary = 0 < target.sum() < len(target)
        strata = target.astype(str) if binary else labels
        smallest = np.unique(strata, return_counts=True)[1]
        if len(smallest) < 2 or smallest.min() < 2:
            return None
        splitter = StratifiedKFold(min(folds, int(smallest.min())), shuffle=True, random_state=0)
        predicted = np.empty_like(labels)
        X, weights = self.space.inputs[self.answers.rows], self.answers.weights
        for train, test in splitter.split(X, strata):
            fold = clone(self.active.estimator).fit(X[train], labels[train], sample_weight=weights[train])
            predicted[test] = fold.predict(X[test])
        if binary:
            return float(f1_score(target, np.isin(predicted, list(mining))))
        return float(f1_score(labels, predicted, average="macro"))

    def _smoothed(self, raw: np.ndarray) -> np.ndarray:
        raw[self.answers.rows] = self.known()
        return smoothed(raw, self.space.averaging, self.answers.rows, self._smoothing).astype(np.float32)


def package_versions() -> dict[str, str]:
    """Return the versions of what decides the probabilities, for a model's card."""
    return {name: version(name) for name in ("modAL-python", "numpy", "scikit-learn", "scipy")}


def _one_blas_thread() -> threadpool_limits:
    """Matrices here are small: more threads wait for each other, and sums depend on how many there are."""
    return threadpool_limits(limits=1, user_api="blas")


def _share(item: tuple[str, float]) -> float:
    return item[1]


def _gaussian(first: np.ndarray, second: np.ndarray, variance: float) -> np.ndarray:
    """Return exp(-d^2 / (2 variance)), float32[n, m], d the distance of rows of two float32 arrays."""
    scale = np.float32(0.5 / variance)
    kernel = first @ second.T
    kernel *= 2 * scale
    kernel -= scale * np.einsum("ij,ij->i", first, first)[:, None]
    kernel -= scale * np.einsum("ij,ij->i", second, second)
    np.minimum(kernel, 0, out=kernel)
    return np.exp(kernel, out=kernel)


def _softmax(decision: np.ndarray) -> np.ndarray:
    """Return probabilities of decisions [n, 1] of the second of two classes, or [n, n_classes]."""
    if decision.shape[1] == 1:
        second = 1 / (1 + np.exp(-decision))
        return np.hstack([1 - second, second])
    decision = np.exp(decision - decision.max(axis=1, keepdims=True))
    return decision / decision.sum(axis=1, keepdims=True)


def _averaging(edges: np.ndarray, border: np.ndarray, n_units: int) -> sparse.csr_matrix:
    first, second = edges.reshape(-1, 2).T
    rows, cols = np.concatenate([first, second]), np.concatenate([second, first])
    lengths = np.concatenate([border, border]).astype(np.float32)
    matrix = sparse.csr_matrix((lengths, (rows, cols)), shape=(n_units, n_units))
    total = np.asarray(matrix.sum(axis=1)).ravel()
    return (sparse.diags(1 / np.maximum(total, 1e-9)) @ matrix).astype(np.float32).tocsr()
