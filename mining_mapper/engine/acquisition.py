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
from scipy.spatial import cKDTree
from sklearn.cluster import MiniBatchKMeans
from threadpoolctl import threadpool_limits

from ..core.estimation.active import TEACHING_DRAWS
from ..core.estimation.expected import BALANCED_ODDS
from ..core.sampling import Draws, gumbel_top_k, stratified_draws, with_floor
from .components import leading_components

# Keeps 0 log 0 at 0, and the scores of units of which the learner is sure above 0.
TINY = 1e-6
# Nobody is sure of anything to less than this.
LEAST_SURPRISE = 2e-3


class Classifier(Protocol):
    """What a strategy asks of a learner."""

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        """Return float[n, n_classes]."""


@dataclass(frozen=True)
class Left:
    """The units that can be drawn, as the learner sees them.

    Attributes:
        p: float64[n_left, n_classes], probabilities; rows sum to one.
        areas: float64[n_left], > 0, in any unit.
        class_counts: int[n_classes], answers of each class that the learner was fitted to.
        members: float[n_members, n_left, n_classes], probabilities by each member of a committee; None
            where the strategy does not need them.
        distances: float64[n_left], on the ground to the nearest unit that cannot be drawn any more, in any unit;
            None where it is not known where units are, or where all can be drawn.
    """

    p: np.ndarray
    areas: np.ndarray
    class_counts: np.ndarray
    members: np.ndarray | None = None
    distances: np.ndarray | None = None


@dataclass(frozen=True)
class Strategy(ABC):
    """A query strategy; its fields are its parameters."""

    name: ClassVar[str] = ""
    needs_members: ClassVar[bool] = False

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
        members: np.ndarray | None = None,
        positions: np.ndarray | None = None,
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
            members: float[n_members, n_units, n_classes], where the strategy ``needs_members``.
            positions: float[n_units, 2], where the units are; None where that is not known.

        Returns:
            Rows of X int64[k] in the order drawn, and q float64[k].
        """
        if len(pool) == 0:
            return pool, np.zeros(0)
        p = classifier.predict_proba(X[pool]) if probabilities is None else probabilities[pool]
        left = Left(
            np.asarray(p, np.float64),
            np.asarray(areas, np.float64)[pool],
            class_counts,
            None if members is None else members[:, pool],
            None if positions is None else ground_distances(positions, pool),
        )
        draws = self.draw(left, X[pool] if self.needs_features else None, min(n_instances, len(pool)), rng)
        return pool[draws.order], draws.q

    @property
    def needs_features(self) -> bool:
        """Whether ``draw`` looks at the features."""
        return False

    def draw(self, left: Left, X: np.ndarray | None, n_instances: int, rng: np.random.Generator) -> Draws:  # noqa: ARG002
        """Draw by the weights; ``X`` holds the features of the units left, None unless needed."""
        return gumbel_top_k(self.weights(left), n_instances, rng)

    @abstractmethod
    def weights(self, left: Left) -> np.ndarray:
        """Return the weights of the batch, > 0 and summing to one, float64[n_left]."""

    def parameters(self) -> dict[str, float]:
        """Return the parameters for the record of a round."""
        return asdict(self)


@dataclass(frozen=True)
class SharpenedDraws(Strategy):
    """Uncertainty times a power of the area, sharpened as answers come in, beside draws that serve estimates.

    The weights of a batch are

        w = floor / N + estimation_share v / sum(v) + discovery_share r / sum(r) + rest s / sum(s)

    with s = (u a^area_exponent)^power, u the strategy's measure of uncertainty, a the area and rest what the other
    shares leave of one. A smaller power keeps early draws, when the learner knows little of what it does not know,
    nearer to random; a large one later keeps them at the border between classes. The second part,
    v = a sqrt(``surprise``), makes the error of areas small (docs/statistics.md). The third,
    r = (u d^2)^discovery_power with d the distance on the ground to the nearest unit that was asked, finds what no
    border that is known leads to: a mine elsewhere that looks like none so far.

    With ``strata`` a stratum is drawn first, each the units of one predicted class and one cluster of
    features, with probability proportional to its weight to the power ``strata_exponent``: below one,
    a batch spreads over units that look different, and q stays known.

    Attributes:
        floor: share of uniform draws; it bounds the weights of estimates.
        estimation_first: share of draws in proportion to area and expected surprise until ``estimation_after``
            answers: early draws teach most, and early models predict areas worst. Without any, early intervals
            hold too rarely.
        estimation_share: that share from ``estimation_answers`` answers on; it rises linearly in between.
        estimation_after, estimation_answers: see there.
        discovery_share: share of draws where nobody was asked nearby, as long as it is known where units are; it ends
            while that for areas rises.
        discovery_power: how sharply these go to what is farthest and least certain.
        area_exponent: how much a large unit counts more.
        class_exponent: how much a class with few answers counts more.
        power_first, power_last: power without answers and from ``power_answers`` answers on.
        power_answers: answers over which the power rises linearly.
        strata: number of clusters of features; 0 draws without strata.
        strata_exponent: 1 draws as if there were no strata, 0 every stratum alike.
    """

    floor: float = 0.05
    estimation_first: float = 0.1
    estimation_share: float = 0.8
    estimation_after: float = float(TEACHING_DRAWS)
    estimation_answers: float = 105.0
    discovery_share: float = 0.05
    discovery_power: float = 2.0
    area_exponent: float = 0.2
    class_exponent: float = 0.0
    power_first: float = 10.0
    power_last: float = 30.0
    power_answers: float = 100.0
    strata: int = 0
    strata_exponent: float = 0.5

    @abstractmethod
    def uncertainty(self, left: Left, rarity: np.ndarray) -> np.ndarray:
        """Return how uncertain each unit is, >= 0; rarity [n_classes] are factors of the classes."""

    @property
    def needs_features(self) -> bool:
        """Whether ``draw`` looks at the features: for its clusters."""
        return self.strata > 0

    def power(self, n_answers: int) -> float:
        """Return the power at a number of answers."""
        rise = min(1.0, n_answers / self.power_answers)
        return self.power_first + (self.power_last - self.power_first) * rise

    def share_for_areas(self, n_answers: int) -> float:
        """Return the share of draws that serve areas at a number of answers."""
        return self.estimation_first + (self.estimation_share - self.estimation_first) * self._measuring(n_answers)

    def share_for_discovery(self, n_answers: int) -> float:
        """Return the share of draws that discover: all of it as long as draws teach, none when they measure."""
        return self.discovery_share * (1 - self._measuring(n_answers))

    def _measuring(self, n_answers: int) -> float:
        """Return how far draws have turned from teaching to measuring, 0..1."""
        rise = (n_answers - self.estimation_after) / max(self.estimation_answers - self.estimation_after, TINY)
        return min(1.0, max(0.0, rise))

    def weights(self, left: Left) -> np.ndarray:
        """Return the weights of the batch; see the class."""
        n_answers = int(np.sum(left.class_counts))
        uncertainty = self.uncertainty(left, class_weights(left.class_counts, self.class_exponent)) + TINY
        scores = np.log(uncertainty) + self.area_exponent * np.log(left.areas)
        parts = [(self.share_for_areas(n_answers), left.areas * np.sqrt(surprise(left.p, left.areas)))]
        if left.distances is not None and left.distances.max() > 0:
            remote = uncertainty * left.distances**2
            parts.append((self.share_for_discovery(n_answers), (remote / remote.max()) ** self.discovery_power))
        rest = max(0.0, 1 - self.floor - sum(share for share, _ in parts))
        parts.append((rest, np.exp(self.power(n_answers) * (scores - scores.max()))))
        return with_floor(sum(share * part / part.sum() for share, part in parts), self.floor)

    def draw(self, left: Left, X: np.ndarray | None, n_instances: int, rng: np.random.Generator) -> Draws:
        """Draw by the weights, by strata where there are any."""
        weights = self.weights(left)
        if X is None:
            return gumbel_top_k(weights, n_instances, rng)
        strata = _strata(left.p, X, self.strata)
        shares = np.bincount(strata, weights) ** self.strata_exponent
        return stratified_draws(weights, strata, shares, n_instances, rng)


@dataclass(frozen=True)
class EntropyDraws(SharpenedDraws):
    """By the entropy of the probabilities, its terms weighted by class."""

    name: ClassVar[str] = "entropy"

    def uncertainty(self, left: Left, rarity: np.ndarray) -> np.ndarray:
        """Return the weighted entropy."""
        return entropy(left.p, rarity)


@dataclass(frozen=True)
class MarginDraws(SharpenedDraws):
    """By how close the two most probable classes are: 1 - (first - second)."""

    name: ClassVar[str] = "margin"

    def uncertainty(self, left: Left, rarity: np.ndarray) -> np.ndarray:
        """Return the closeness of the two, times the mean rarity of the classes that the unit may be."""
        if left.p.shape[1] < 2:
            return np.zeros(len(left.p))
        two = np.partition(left.p, -2, axis=1)[:, -2:]
        return (1 - (two[:, 1] - two[:, 0])) * (left.p @ rarity)


@dataclass(frozen=True)
class VarianceDraws(SharpenedDraws):
    """By the variance of what the answer will be, the sum of p(1 - p): between margin and entropy."""

    name: ClassVar[str] = "variance"

    def uncertainty(self, left: Left, rarity: np.ndarray) -> np.ndarray:
        """Return the weighted sum of p(1 - p)."""
        return (left.p * (1 - left.p)) @ rarity


@dataclass(frozen=True)
class CommitteeDraws(SharpenedDraws):
    """By how much the members of the learner disagree.

    The mean divergence of the members from their mean (McCallum and Nigam 1998), that is the entropy of
    the mean less the mean entropy. Members that agree to be unsure of a unit do not draw it.
    """

    name: ClassVar[str] = "committee"
    needs_members: ClassVar[bool] = True

    def uncertainty(self, left: Left, rarity: np.ndarray) -> np.ndarray:
        """Return the divergence of the members.

        Raises:
            ValueError: the probabilities of the members are missing.
        """
        if left.members is None:
            raise ValueError("A committee needs the probabilities of its members.")
        members = np.asarray(left.members, np.float64)
        alone = np.mean([entropy(member, rarity) for member in members], axis=0)
        return np.maximum(entropy(members.mean(axis=0), rarity) - alone, 0)


@dataclass(frozen=True)
class AreaErrorDraws(SharpenedDraws):
    """By the area that the map is expected to have wrong in the unit: a (1 - largest p)."""

    name: ClassVar[str] = "area_error"

    area_exponent: float = 1.0
    power_first: float = 1.0
    power_last: float = 10.0

    def uncertainty(self, left: Left, rarity: np.ndarray) -> np.ndarray:
        """Return the expected share of error, times the mean rarity of the classes that the unit may be."""
        return (1 - left.p.max(axis=1)) * (left.p @ rarity)


@dataclass(frozen=True)
class RandomDraws(Strategy):
    """Every unit alike: simple random sampling without replacement, a baseline."""

    name: ClassVar[str] = "random"

    def weights(self, left: Left) -> np.ndarray:
        """Return equal weights."""
        return np.full(len(left.p), 1 / len(left.p))


@dataclass(frozen=True)
class ClassRandomDraws(Strategy):
    """A share of the draws from the class that was predicted least often, the others from the rest; a baseline.

    Attributes:
        share: of the predicted minority in the weights, 0 < share < 1.
    """

    name: ClassVar[str] = "class_random"

    share: float = 0.5

    def weights(self, left: Left) -> np.ndarray:
        """Return weights that are equal within the predicted minority and within the rest."""
        predicted = left.p.argmax(axis=1)
        counts = np.bincount(predicted, minlength=left.p.shape[1])
        present = np.flatnonzero(counts)
        minority = predicted == present[counts[present].argmin()]
        if minority.all():
            return np.full(len(left.p), 1 / len(left.p))
        rest = (1 - self.share) / np.count_nonzero(~minority)
        return np.where(minority, self.share / np.count_nonzero(minority), rest)


STRATEGIES: dict[str, type[Strategy]] = {
    strategy.name: strategy
    for strategy in (
        *(EntropyDraws, MarginDraws, VarianceDraws, CommitteeDraws, AreaErrorDraws),
        *(RandomDraws, ClassRandomDraws),
    )
}
DEFAULT = VarianceDraws


def class_weights(class_counts: np.ndarray, exponent: float) -> np.ndarray:
    """Return float64[n_classes] proportional to (answers of the class)^-exponent, with a mean of one."""
    weights = np.maximum(np.asarray(class_counts, np.float64), 1) ** -exponent
    return weights / weights.mean()


def ground_distances(positions: np.ndarray, pool: np.ndarray) -> np.ndarray | None:
    """Return float64[n_left], on the ground from each unit that can be drawn to the nearest that cannot any more."""
    gone = np.ones(len(positions), bool)
    gone[pool] = False
    return cKDTree(positions[gone]).query(positions[pool])[0] if gone.any() else None


def surprise(p: np.ndarray, areas: np.ndarray) -> np.ndarray:
    """Return the expected squared error of p as a prediction of the answer, float64[n].

    The learner weighs classes alike, so rare ones come out too likely: their odds are taken to be a
    quarter of what it says. Summed over classes it is c (1 - p)^2 + (1 - c) p^2 with c what p would be then.

    Args:
        p: float[n, n_classes].
        areas: float[n]; the most common class is that with the largest expected area.
    """
    c = rarer(p, areas, BALANCED_ODDS)
    return (c * (1 - p) ** 2 + (1 - c) * p**2).sum(axis=1) + LEAST_SURPRISE


def rarer(p: np.ndarray, areas: np.ndarray, odds: float) -> np.ndarray:
    """Return p with the odds of every class but the most common divided, float64[n, n_classes]; that gets the rest.

    Args:
        p: float[n, n_classes].
        areas: float[n]; the most common class is that with the largest expected area.
        odds: what the odds are divided by, >= 1.
    """
    common = (areas @ p).argmax()
    c = p / (p + odds * (1 - p) + TINY)
    c[:, common] = 0
    c[:, common] = np.clip(1 - c.sum(axis=1), 0, 1)
    return c


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


@threadpool_limits.wrap(limits=1, user_api="blas")
def _strata(p: np.ndarray, X: np.ndarray, n_clusters: int) -> np.ndarray:
    """Return int64[n]: predicted class and cluster of features of each unit, numbered without gaps."""
    clusters = MiniBatchKMeans(min(n_clusters, len(X)), random_state=0, n_init=1).fit_predict(leading_components(X))
    return np.unique(p.argmax(axis=1) * n_clusters + clusters, return_inverse=True)[1].ravel()
