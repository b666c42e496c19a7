"""The first draws, before a learner can say what it does not know."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import ClassVar

import numpy as np
from threadpoolctl import threadpool_limits

from ..core.sampling import gumbel_top_k, with_floor
from .components import leading_components, squared_distances


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


def _squared_distance_to_nearest(places: np.ndarray, seen: np.ndarray) -> np.ndarray:
    distance = np.full(len(places), np.inf)
    for row in seen:
        np.minimum(distance, squared_distances(places, int(row)), out=distance)
    return distance


def _or_alike(distance: np.ndarray) -> np.ndarray:
    """Return the distances, or ones as long as nothing was seen: then all units are equally far."""
    return np.ones_like(distance) if np.isinf(distance).any() else distance
