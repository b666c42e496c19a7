"""Which units to ask about next: query strategies for modAL whose draws have known probabilities.

A strategy is called by modAL as ``strategy(learner, X, **keywords)`` and returns the rows of X in the
order in which they were drawn, and q, the probability of each among those left. A pair is returned in
every case: ``ActiveLearner.query`` calls a strategy a second time when its result does not unpack into
two, and a second call would take other numbers from the generator.

Every strategy leaves full support: each unit that can be drawn has a positive probability.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import asdict, dataclass
from typing import ClassVar, Protocol

import numpy as np
from threadpoolctl import threadpool_limits

from ..core.sampling import gumbel_top_k, with_floor

# Keeps 0 log 0 at 0, and the scores of units of which the learner is sure above 0.
TINY = 1e-6
COLD_START_COMPONENTS = 8
COLD_START_SAMPLE = 20_000


class Classifier(Protocol):
    """What a strategy asks of a learner."""

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        """Return float[n, n_classes]."""


@dataclass(frozen=True)
class Strategy(ABC):
    """A query strategy; its fields are its parameters."""

    name: ClassVar[str] = ""

    def __call__(
        self,
        classifier: Classifier,
        X: np.ndarray,
        *,
        pool: np.ndarray,
        n_instances: int,
        rng: np.random.Generator,
        areas: np.ndarray,
        class_counts: np.ndarray,
        probabilities: np.ndarray | None = None,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Draw from the pool.

        Args:
            classifier: asked for probabilities only where none are given.
            X: float[n_units, n_features], all units.
            pool: int[n_left], rows that can be drawn.
            n_instances: number of draws; all that are left where there are fewer.
            rng: the one source of randomness.
            areas: [n_units], > 0, in any unit.
            class_counts: int[n_classes], answers of each class that the classifier was fitted to.
            probabilities: float[n_units, n_classes]; smoothed ones, for example.

        Returns:
            Rows of X int64[k] in the order drawn, and q float64[k].
        """
        if len(pool) == 0:
            return pool, np.zeros(0)
        p = classifier.predict_proba(X[pool]) if probabilities is None else probabilities[pool]
        weights = self.weights(np.asarray(p, np.float64), np.asarray(areas, np.float64)[pool], class_counts)
        draws = gumbel_top_k(weights, min(n_instances, len(pool)), rng)
        return pool[draws.order], draws.q

    @abstractmethod
    def weights(self, p: np.ndarray, areas: np.ndarray, class_counts: np.ndarray) -> np.ndarray:
        """Return the weights of the batch, > 0 and summing to one, float64[n_left]."""

    def parameters(self) -> dict[str, float]:
        """Return the parameters for the record of a round."""
        return asdict(self)


@dataclass(frozen=True)
class UncertainDraws(Strategy):
    """Entropy times a power of the area, sharpened as answers come in, mixed with a uniform floor.

    The weight is (u a^area_exponent)^power above the floor. A small power keeps early draws, when the
    learner knows little of what it does not know, close to random; a large one later keeps them at
    the border between classes.

    Attributes:
        floor: share of uniform draws; it bounds the weights of estimates.
        area_exponent: how much a large unit counts more.
        class_exponent: how much a class with few answers counts more in the entropy.
        power_first, power_last: power without answers and from ``power_answers`` answers on.
        power_answers: answers over which the power rises linearly.
    """

    name: ClassVar[str] = "uncertain"

    floor: float = 0.1
    area_exponent: float = 0.2
    class_exponent: float = 0.0
    power_first: float = 3.0
    power_last: float = 30.0
    power_answers: float = 100.0

    def power(self, n_answers: int) -> float:
        """Return the power at a number of answers."""
        rise = min(1.0, n_answers / self.power_answers)
        return self.power_first + (self.power_last - self.power_first) * rise

    def weights(self, p: np.ndarray, areas: np.ndarray, class_counts: np.ndarray) -> np.ndarray:
        """Return the weights of the batch; see the class."""
        rarity = class_weights(class_counts, self.class_exponent)
        scores = np.log(entropy(p, rarity) + TINY) + self.area_exponent * np.log(areas)
        power = self.power(int(np.sum(class_counts)))
        return with_floor(np.exp(power * (scores - scores.max())), self.floor)


@dataclass(frozen=True)
class RandomDraws(Strategy):
    """Every unit alike: simple random sampling without replacement, a baseline."""

    name: ClassVar[str] = "random"

    def weights(self, p: np.ndarray, areas: np.ndarray, class_counts: np.ndarray) -> np.ndarray:  # noqa: ARG002
        """Return equal weights."""
        return np.full(len(p), 1 / len(p))


@dataclass(frozen=True)
class ClassRandomDraws(Strategy):
    """A share of the draws from the class that was predicted least often, the others from the rest; a baseline.

    Attributes:
        share: of the predicted minority in the weights, 0 < share < 1.
    """

    name: ClassVar[str] = "class_random"

    share: float = 0.5

    def weights(self, p: np.ndarray, areas: np.ndarray, class_counts: np.ndarray) -> np.ndarray:  # noqa: ARG002
        """Return weights that are equal within the predicted minority and within the rest."""
        predicted = p.argmax(axis=1)
        counts = np.bincount(predicted, minlength=p.shape[1])
        present = np.flatnonzero(counts)
        minority = predicted == present[counts[present].argmin()]
        if minority.all():
            return np.full(len(p), 1 / len(p))
        rest = (1 - self.share) / np.count_nonzero(~minority)
        return np.where(minority, self.share / np.count_nonzero(minority), rest)


STRATEGIES: dict[str, type[Strategy]] = {
    strategy.name: strategy for strategy in (UncertainDraws, RandomDraws, ClassRandomDraws)
}


@dataclass(frozen=True)
class ColdStart:
    """The first draws, as long as fewer than two classes have been answered: far from what was seen.

    Each unit is drawn with probability proportional to its squared distance to the nearest unit drawn
    or answered before (Arthur and Vassilvitskii 2007, k-means++ seeding), mixed with a uniform floor.
    The weights change with every draw, and q is that of each draw given those before it.

    Where a map of unknown quality exists already, part of the weight goes to the units that it names.

    Attributes:
        floor: share of uniform draws.
        prior_share: share of the rest that goes to units of a prior layer, as long as some can be drawn.
    """

    name: ClassVar[str] = "cold_start"

    floor: float = 0.1
    prior_share: float = 0.5

    @threadpool_limits.wrap(limits=1, user_api="blas")
    def draw(
        self,
        X: np.ndarray,
        seen: np.ndarray,
        pool: np.ndarray,
        n_instances: int,
        rng: np.random.Generator,
        prior: np.ndarray | None = None,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Draw from the pool.

        Args:
            X: float[n_units, n_features], all units.
            seen: rows drawn or answered before.
            pool: int[n_left], rows that can be drawn.
            n_instances: number of draws; all that are left where there are fewer.
            rng: the one source of randomness.
            prior: float[n_units], share of each unit that a prior layer calls mining, 0..1.

        Returns:
            Rows int64[k] and q float64[k].
        """
        places = leading_components(X)
        distance = _squared_distance_to_nearest(places, seen)
        rows: list[int] = []
        q: list[float] = []
        left = np.asarray(pool, np.int64)
        for _ in range(min(n_instances, len(left))):
            scores = self._scores(_or_alike(distance[left]), None if prior is None else prior[left])
            draw = gumbel_top_k(with_floor(scores, self.floor), 1, rng)
            position = int(draw.order[0])
            row = int(left[position])
            rows.append(row)
            q.append(float(draw.q[0]))
            left = np.delete(left, position)
            np.minimum(distance, squared_distances(places, row), out=distance)
        return np.array(rows, np.int64), np.array(q)

    def _scores(self, distance: np.ndarray, prior: np.ndarray | None) -> np.ndarray:
        if prior is None or prior.sum() == 0:
            return distance
        # Where nothing is far from what was seen, the distances say nothing beside the prior.
        far = distance / distance.sum() if distance.sum() > 0 else np.full(len(distance), 1 / len(distance))
        return (1 - self.prior_share) * far + self.prior_share * prior / prior.sum()

    def parameters(self) -> dict[str, float]:
        """Return the parameters for the record of a round."""
        return asdict(self)


def class_weights(class_counts: np.ndarray, exponent: float) -> np.ndarray:
    """Return float64[n_classes] proportional to (answers of the class)^-exponent, with a mean of one."""
    weights = np.maximum(np.asarray(class_counts, np.float64), 1) ** -exponent
    return weights / weights.mean()


def entropy(p: np.ndarray, weights: np.ndarray | None = None) -> np.ndarray:
    """Return the entropy of each row of probabilities, in units of the largest possible without weights.

    Args:
        p: float[n, n_classes].
        weights: [n_classes] factors of the classes' terms; ones unless given.
    """
    if p.shape[1] < 2:
        return np.zeros(len(p))
    p = np.clip(p, TINY, 1)
    terms = -p * np.log(p)
    return (terms if weights is None else terms * weights).sum(axis=1) / np.log(p.shape[1])


def leading_components(X: np.ndarray, count: int = COLD_START_COMPONENTS) -> np.ndarray:
    """Return float32[n, count] leading principal components: distances nearly stay, work falls."""
    sample = X[:: max(1, len(X) // COLD_START_SAMPLE)]
    middle = sample.mean(axis=0, dtype=np.float64).astype(np.float32)
    _, vectors = np.linalg.eigh(np.atleast_2d(np.cov(sample, rowvar=False)))
    return ((X - middle) @ vectors[:, ::-1][:, :count].astype(np.float32)).astype(np.float32)


def squared_distances(places: np.ndarray, row: int) -> np.ndarray:
    """Return float64[n], the squared distance of each of places [n, count] to one of them."""
    difference = places - places[row]
    return np.einsum("ij,ij->i", difference, difference).astype(np.float64)


def _squared_distance_to_nearest(places: np.ndarray, seen: np.ndarray) -> np.ndarray:
    distance = np.full(len(places), np.inf)
    for row in seen:
        np.minimum(distance, squared_distances(places, int(row)), out=distance)
    return distance


def _or_alike(distance: np.ndarray) -> np.ndarray:
    """Return the distances, or ones as long as nothing was seen: then all units are equally far."""
    return np.ones_like(distance) if np.isinf(distance).any() else distance
