"""Strategies of other packages, on our units, features and the learner's probabilities.

modAL's functions and three of scikit-activeml's strategies that take as long as they: margins,
FALCUN (margins, far apart in the space of probabilities) and CLUE (clusters of features weighted by entropy).
"""

from __future__ import annotations

import warnings

import numpy as np
from modAL.batch import uncertainty_batch_sampling
from modAL.uncertainty import margin_sampling
from skactiveml.base import SkactivemlClassifier
from skactiveml.pool import Clue, Falcun, UncertaintySampling

from mining_mapper.engine.learner import Learner

MODAL = {"modal_margin": margin_sampling, "modal_ranked": uncertainty_batch_sampling}


class _OfThePool:
    """What modAL's functions ask of a learner; probabilities are the learner's smoothed ones of the pool."""

    on_transformed = False

    def __init__(self, learner: Learner, pool: np.ndarray) -> None:
        # Features alone, as the pool's: the learner's inputs end with positions.
        self.X_training = learner.space.X[learner.answers.rows]
        self._probabilities = learner.probabilities[pool]

    def predict_proba(self, _pool: np.ndarray) -> np.ndarray:
        return self._probabilities


def by_modal(strategy: str, learner: Learner, pool: np.ndarray, size: int) -> np.ndarray:
    """Return the units, int[size], that modAL's function of that name takes from the pool."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        taken = MODAL[strategy](_OfThePool(learner, pool), learner.space.X[pool], n_instances=size)[0]
    return pool[np.asarray(taken, np.int64)]


class Foretold(SkactivemlClassifier):
    """A fitted classifier of units whose probabilities are known; X is a column of rows of units.

    Args:
        learner: that knows them.
    """

    def __init__(self, learner=None, classes=None, missing_label=np.nan, cost_matrix=None, random_state=None) -> None:
        super().__init__(
            classes=classes, missing_label=missing_label, cost_matrix=cost_matrix, random_state=random_state
        )
        self.learner = learner

    def fit(self, X, y, sample_weight=None) -> Foretold:  # noqa: ARG002
        """Return itself: what there is to learn was learnt."""
        return self

    def predict_proba(self, X, with_features: bool = False):
        """Return float64[n, n_classes], and float32[n, n_features] where asked for."""
        units = np.asarray(X)[:, 0].astype(np.int64)
        probabilities = self.learner.probabilities[units].astype(np.float64)
        return (probabilities, self.learner.space.X[units]) if with_features else probabilities


def _margin(classifier: Foretold, seed: int, **query) -> np.ndarray:
    strategy = UncertaintySampling(method="margin_sampling", random_state=seed)
    return strategy.query(clf=classifier, fit_clf=False, **query)


def _falcun(classifier: Foretold, seed: int, **query) -> np.ndarray:
    return Falcun(random_state=seed).query(clf=classifier, fit_clf=False, **query)


def _clue(classifier: Foretold, seed: int, **query) -> np.ndarray:
    strategy = Clue(predict_dict={"with_features": True}, cluster_algo_dict={"random_state": seed}, random_state=seed)
    return strategy.query(estimator=classifier, fit_estimator=False, **query)


SKACTIVEML = {"skactiveml_margin": _margin, "skactiveml_falcun": _falcun, "skactiveml_clue": _clue}
SKACTIVEML_BEST = "skactiveml_best"


def by_skactiveml(strategy: str, learner: Learner, pool: np.ndarray, size: int, seed: int) -> np.ndarray:
    """Return the units, int[size], that scikit-activeml's strategy takes from the pool."""
    y = np.full(len(learner.space), np.nan)
    y[learner.answers.rows] = np.searchsorted(learner.classes, learner.answers.labels)
    units = np.arange(len(y), dtype=np.float64)[:, None]
    classifier = Foretold(learner, classes=np.arange(len(learner.classes)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        taken = SKACTIVEML[strategy](classifier, seed, X=units, y=y, candidates=pool, batch_size=size)
    return np.asarray(taken, np.int64)
