"""What is learnt from answers: probabilities of classes for all units of a frame.

The learner is always fitted anew from all answers: a class that appears late costs nothing, and the
same answers and seed give the same probabilities.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version

import numpy as np
from modAL.models import ActiveLearner
from sklearn.base import BaseEstimator

from ..core.class_tree import FLAT, ClassTree
from ..core.errors import LearnerError
from .classifier import UnitClassifier
from .memory import Memory
from .nested import NestedClassifier, restricted
from .unit_space import SMOOTHING, UnitSpace, smoothed

MEMORY_WEIGHT = 5.0


@dataclass(frozen=True)
class Answers:
    """Answered units as a training set.

    Attributes:
        rows: int[n], rows of the units.
        labels: str[n], the class that covers most of each unit.
        weights: float[n], the share of the unit that it covers: a pure unit teaches most. Times the weight of
            its draw, where training is weighted.
        tree: which class lies under which; without one they all stand for themselves.
    """

    rows: np.ndarray
    labels: np.ndarray
    weights: np.ndarray
    tree: ClassTree = FLAT

    @classmethod
    def of(cls, shares_by_unit: Sequence[tuple[int, dict[str, float]]], tree: ClassTree = FLAT) -> Answers:
        """Take the class with the largest share of every unit; of equal ones the first by name."""
        chosen = [(row, *max(sorted(shares.items()), key=_share)) for row, shares in shares_by_unit if shares]
        rows, labels, weights = zip(*chosen, strict=True) if chosen else ((), (), ())
        return cls(np.array(rows, np.int64), np.array(labels, str), np.array(weights, np.float64), tree)

    def weighted(self, weights: Mapping[int, float]) -> Answers:
        """Return the same answers, their weights times those of their units (row -> weight, 1 without one), mean 1.

        With the weights of the draws that lead to them, answers stand for the scene instead of for what is doubtful
        (Farquhar, Gal and Rainforth 2021): that serves simple models and may harm flexible ones.
        """
        factors = np.array([weights.get(row, 1.0) for row in self.rows.tolist()])
        total = factors.mean() if len(factors) else 1.0
        return replace(self, weights=self.weights * factors / (total if total > 0 else 1.0))

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

    @property
    def tells_kinds_apart(self) -> bool:
        """Whether there are answers of two roots: of mining and of what is none."""
        return len(self.tree.roots(self.classes)) > 1


class Learner:
    """modAL's ``ActiveLearner`` over all units of a frame.

    Attributes:
        active: the modAL learner with its training set; ``query`` takes its strategy.
        answers: what it was fitted to.
        classes: names of the columns of ``probabilities``: the finest that were named (``nested.finest``).
        probabilities: float32[n_units, n_classes] of all units, smoothed over the graph of units,
            answered units as answered; where that was a group only, in parts.
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
            parts = UnitClassifier(n_positions=space.n_positions, random_state=seed)
            estimator = NestedClassifier(parts, answers.tree)
        self.remembered = len(memory) if memory else 0
        X, labels, weights = space.inputs_of(answers.rows), answers.labels, answers.weights
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
        self.probabilities = self._smoothed(self.active.predict_proba(space.inputs))

    @property
    def class_counts(self) -> np.ndarray:
        """int64[n_classes]: number of answers of each of ``classes``, those of a group at its likeliest class."""
        return np.bincount(self.known().argmax(axis=1), minlength=len(self.classes))

    @property
    def tells_kinds_apart(self) -> bool:
        """Whether it was fitted to two roots: to mining and to what is none."""
        return len(self.answers.tree.roots(self.classes)) > 1

    def members(self) -> np.ndarray:
        """Return float32[n_members, n_units, n_classes], the probabilities by each part of the estimator."""
        return np.stack([self._smoothed(raw) for raw in self.active.estimator.predict_by_part(self.space.inputs)])

    def known(self) -> np.ndarray:
        """Return float32[n_answers, n_classes]: 1 where the unit was answered so, of a group its parts."""
        return self.probabilities[self.answers.rows]

    def _smoothed(self, raw: np.ndarray) -> np.ndarray:
        rows = self.answers.rows
        raw[rows] = restricted(raw[rows], self.answers.labels, self.classes, self.answers.tree)
        return smoothed(raw, self.space.averaging, self.answers.rows, self._smoothing).astype(np.float32)


def package_versions() -> dict[str, str]:
    """Return the versions of what decides the probabilities, for a model's card."""
    return {name: version(name) for name in ("modAL-python", "numpy", "scikit-learn", "scipy")}


def _share(item: tuple[str, float]) -> float:
    return item[1]
