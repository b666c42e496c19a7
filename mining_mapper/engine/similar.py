"""“Find more like this one”: draws of units that resemble one that a person points at."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import ClassVar

import numpy as np

from ..core.sampling import gumbel_top_k, with_floor
from .components import leading_components, squared_distances


@dataclass(frozen=True)
class SimilarDraws:
    """Each unit is drawn with probability falling with its distance to the unit pointed at.

    The weight is exp(-d^2 / s^2) above the floor, d the distance in the leading principal components and
    s the distance of the ``near``-th unit that can be drawn: as many units are alike as shall be.

    Attributes:
        floor: share of uniform draws.
        near: how many of the units that can be drawn count as near.
    """

    name: ClassVar[str] = "similar"

    floor: float = 0.1
    near: int = 20

    def draw(
        self, X: np.ndarray, like: int, pool: np.ndarray, n_instances: int, rng: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        """Draw from the pool.

        Args:
            X: float[n_units, n_features], all units.
            like: row of the unit pointed at.
            pool: int[n_left], rows that can be drawn.
            n_instances: number of draws; all that are left where there are fewer.
            rng: the one source of randomness.

        Returns:
            Rows of X int64[k] in the order drawn, and q float64[k].
        """
        if len(pool) == 0:
            return np.zeros(0, np.int64), np.zeros(0)
        squared = squared_distances(leading_components(X), like)[pool]
        scale = np.partition(squared, min(self.near, len(pool)) - 1)[min(self.near, len(pool)) - 1]
        alike = np.exp(-squared / scale) if scale > 0 else (squared == 0).astype(np.float64)
        draws = gumbel_top_k(with_floor(alike, self.floor), min(n_instances, len(pool)), rng)
        return np.asarray(pool, np.int64)[draws.order], draws.q

    def parameters(self) -> dict[str, float]:
        """Return the parameters for the record of a round."""
        return asdict(self)
