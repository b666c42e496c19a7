"""Pools of units of a wanted prevalence, made from the units of a place, and campaigns replayed on them.

The engine draws: its cold start, its weights, its probabilities. A learner of two small logistic
regressions stands for the engine's, so that hundreds of campaigns take minutes; the engine's own can be
had by name. What a replay keeps is what a campaign keeps: area, q, f and y of every draw and the sum
of a f over what is left.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from mining_mapper.core.sampling import BATCH, batch_size, gumbel_top_k
from mining_mapper.engine.acquisition import Left, Strategy, ground_distances
from mining_mapper.engine.classifier import REACH, nearness
from mining_mapper.engine.components import leading_components, squared_distances
from mining_mapper.engine.first_draws import ColdStart
from mining_mapper.engine.learner import Answers, Learner
from mining_mapper.engine.unit_space import UnitSpace, smoothed

from .replay import MINING, OTHER, Place

LEAST_UNITS = 5_000
NOISE = 0.1
RECIPE = (
    f"Pools: the units of a place and as many mirrored copies of them (features with normal noise of sd {NOISE}, "
    f"the median spread being 1) as give {LEAST_UNITS} units; mining units are removed at random, copies first, "
    "until mining has the wanted share of the area; where the place has too little mining, copies of mining are kept. "
    "A unit's answer is the class of most of its pixels. A new pool every 25 campaigns."
)
LINEAR_COMPONENTS, KERNEL_COMPONENTS, LANDMARKS = 64, 32, 192
LINEAR_C, KERNEL_C = 0.1, 10.0
LEARNER = (LINEAR_COMPONENTS, KERNEL_COMPONENTS, LANDMARKS, LINEAR_C, KERNEL_C, REACH)
NEWTON_STEPS = 4
TINY_SPREAD = 1e-6
PRIOR_FINDS = 0.5
# In lengths over which an answer speaks for what is near.
OUT_OF_REACH = 6
PREDICTIONS_AFTER = (25, 50, 100, 200)
COLUMNS = ("area", "q", "f", "y", "f_area_left", "share")


@dataclass(frozen=True)
class UnitPool:
    """Units to draw from.

    Attributes:
        space: scaled features [n, n_features] and the graph.
        areas: square metres, float64[n].
        mining: whether most of a unit is mining, bool[n]: its answer.
        share: of mining in its pixels, float64[n], 0..1.
        linear, kernel: features of the two small regressions, float64[n, d].
        places: leading components, for the cold start, float32[n, 8].
    """

    space: UnitSpace
    areas: np.ndarray
    mining: np.ndarray
    share: np.ndarray
    linear: np.ndarray
    kernel: np.ndarray
    places: np.ndarray

    def __len__(self) -> int:
        return len(self.areas)

    @property
    def truth(self) -> float:
        """Area of mining by the answers."""
        return float(self.areas @ self.mining)

    def random_spread(self, n: int) -> float:
        """Return the standard deviation of simple random sampling's estimate of the area from n units."""
        size = len(self)
        return size * np.sqrt((1 - n / size) / n * (self.areas * self.mining).var(ddof=1))


@dataclass(frozen=True)
class Replay:
    """One campaign.

    Attributes:
        rows: float64[n_labels, 6], the columns ``COLUMNS``.
        units: drawn ones in order, int64[n_labels].
        predictions: f of all units after ``PREDICTIONS_AFTER`` answers, float64[n].
    """

    rows: np.ndarray
    units: np.ndarray
    predictions: dict[int, np.ndarray]


def make_pool(place: Place, prevalence: float, rng: np.random.Generator, least: int = LEAST_UNITS) -> UnitPool:
    """Mirror a place until there are enough units, then remove mining until it has its share of the area."""
    negatives = np.flatnonzero(~place.truth)
    copies = -(-least // len(negatives))
    of_place = np.tile(np.arange(len(place.areas)), copies)
    areas, mining = place.areas[of_place].astype(np.float64), place.truth[of_place]
    # Those of the place itself first: copies of mining only where there is too little.
    order = np.argsort(np.repeat(np.arange(copies), len(place.areas))[mining] + rng.random(mining.sum()))
    units = np.flatnonzero(mining)[order]
    wanted = prevalence / (1 - prevalence) * areas[~mining].sum()
    kept_mining = units[np.cumsum(areas[units]) - areas[units] / 2 <= wanted]
    kept = np.zeros(len(of_place), bool)
    kept[kept_mining] = True
    missing = wanted - areas[kept_mining].sum()
    others = rng.permutation(np.flatnonzero(~mining))
    if missing > areas[units].mean():
        # All mining is there and it is too little: others go instead.
        share_left = areas[kept_mining].sum() / wanted
        others = others[: int(len(others) * share_left)]
    kept[others] = True
    X = place.space.X[of_place[kept]]
    copied = np.flatnonzero(kept) >= len(place.areas)
    X[copied] += rng.normal(0, NOISE, (int(copied.sum()), X.shape[1])).astype(np.float32)
    shares = place.mining / np.maximum(place.mining + place.other, 1)
    space = UnitSpace(X, _graph(place.space.averaging, copies, kept), _positions(place, copies)[kept])
    linear, kernel = _small_features(space, rng)
    return UnitPool(space, areas[kept], mining[kept], shares[of_place[kept]], linear, kernel, leading_components(X))


def _positions(place: Place, copies: int) -> np.ndarray:
    """Return where the units are, float32[n, 2]: copies of the place lie beside it, out of reach of each other."""
    step = np.ptp(place.space.positions[:, 0]) + OUT_OF_REACH * REACH
    return np.concatenate([place.space.positions + np.float32([copy * step, 0]) for copy in range(copies)])


def prior_layer(pool: UnitPool, rng: np.random.Generator) -> np.ndarray:
    """Return a layer, float64[n], that finds half of the mining units and names as many others wrongly."""
    found = np.zeros(len(pool))
    units = np.flatnonzero(pool.mining)
    n = max(1, round(PRIOR_FINDS * len(units)))
    found[rng.choice(units, n, replace=False)] = 1
    found[rng.choice(np.flatnonzero(~pool.mining), n, replace=False)] = 1
    return found


def campaign(
    pool: UnitPool,
    strategy: Strategy,
    n_labels: int,
    seed: list[int],
    prior: np.ndarray | None = None,
    by_engine: bool = False,
) -> Replay:
    """Draw and answer until there are enough labels."""
    rng = np.random.default_rng(seed)
    predict = _Engine(pool, seed) if by_engine else _Regressions(pool)
    drawn: list[int] = []
    rows: list[tuple[float, ...]] = []
    predictions: dict[int, np.ndarray] = {}
    left = np.arange(len(pool))
    while len(drawn) < n_labels:
        p = predict(np.array(drawn, np.int64))
        ends = [n - len(drawn) for n in (*PREDICTIONS_AFTER, n_labels) if n > len(drawn)]
        size = min(BATCH if p is None else batch_size(BATCH, len(drawn)), *ends)
        if p is None:
            units, q = ColdStart().draw(pool.places, np.array(drawn, np.int64), left, size, rng, prior)
        else:
            counts = np.array([pool.mining[drawn].sum(), (~pool.mining[drawn]).sum()])
            known = Left(
                np.stack([p, 1 - p], axis=1)[left],
                pool.areas[left],
                counts,
                distances=ground_distances(pool.space.positions, left),
            )
            weights = strategy.weights(known)
            draw = gumbel_top_k(weights, size, rng)
            units, q = left[draw.order], draw.q
        # The engine tells no class that no answer has named.
        f = p if p is not None else np.full(len(pool), float(bool(drawn) and bool(pool.mining[drawn].all())))
        if len(drawn) in PREDICTIONS_AFTER:
            predictions[len(drawn)] = f
        f_left = pool.areas[left] @ f[left] - np.concatenate([[0], np.cumsum(pool.areas[units] * f[units])])
        for unit, chance, remaining in zip(units, q, f_left, strict=False):
            y = float(pool.mining[unit])
            rows.append((pool.areas[unit], chance, f[unit], y, remaining, pool.share[unit]))
        drawn += units.tolist()
        left = np.setdiff1d(left, units, assume_unique=True)
    return Replay(np.array(rows), np.array(drawn), predictions)


class _Regressions:
    """Mean of two class-balanced logistic regressions, linear and on a Gaussian kernel, smoothed over the graph."""

    def __init__(self, pool: UnitPool) -> None:
        self.pool = pool
        self._betas = [np.zeros(pool.linear.shape[1]), np.zeros(pool.kernel.shape[1])]

    def __call__(self, drawn: np.ndarray) -> np.ndarray | None:
        y = self.pool.mining[drawn]
        if len(np.unique(y)) < 2:
            return None
        mean = np.zeros(len(self.pool))
        for number, (features, C) in enumerate([(self.pool.linear, LINEAR_C), (self.pool.kernel, KERNEL_C)]):
            self._betas[number] = _logistic(features[drawn], y, C, self._betas[number])
            mean += _expit(features @ self._betas[number]) / 2
        mean[drawn] = y
        p = smoothed(mean[:, None], self.pool.space.averaging, drawn)[:, 0]
        return np.clip(p, 0, 1)


class _Engine:
    """The engine's own learner."""

    def __init__(self, pool: UnitPool, seed: list[int]) -> None:
        self.pool = pool
        self.seed = int(np.sum(seed))

    def __call__(self, drawn: np.ndarray) -> np.ndarray | None:
        if len(np.unique(self.pool.mining[drawn])) < 2:
            return None
        answers = [(int(unit), {MINING if self.pool.mining[unit] else OTHER: 1.0}) for unit in np.sort(drawn)]
        learner = Learner(self.pool.space, Answers.of(answers), lambda *_: None, self.seed)
        return learner.probabilities[:, learner.classes.index(MINING)].astype(np.float64)


def _logistic(X: np.ndarray, y: np.ndarray, C: float, beta: np.ndarray) -> np.ndarray:
    """Return coefficients by Newton's method from those before; the first one is the intercept, not shrunk."""
    weights = np.where(y, len(y) / (2 * y.sum()), len(y) / (2 * (~y).sum()))
    ridge = np.full(X.shape[1], 1 / C)
    ridge[0] = TINY_SPREAD
    for _ in range(NEWTON_STEPS):
        p = _expit(X @ beta)
        curvature = np.maximum(weights * p * (1 - p), TINY_SPREAD)
        gradient = X.T @ (weights * (y - p)) - ridge * beta
        step = np.linalg.solve((X.T * curvature) @ X + np.diag(ridge), gradient)
        beta = beta + step / max(1.0, np.abs(X @ step).max() / 4)
    return beta


def _expit(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


def _small_features(space: UnitSpace, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    one = np.ones((len(space), 1))
    places = leading_components(space.X, LINEAR_COMPONENTS).astype(np.float64)
    near = places[:, :KERNEL_COMPONENTS]
    landmarks = rng.choice(len(space), LANDMARKS, replace=False)
    squared = np.stack([squared_distances(near, row) for row in landmarks], axis=1)
    width = np.median(squared)
    # As in the engine's kernel, an answer also speaks for what is near.
    kernel = np.exp(-squared / width) + nearness(space.positions, space.positions[landmarks])
    values, vectors = np.linalg.eigh(kernel[landmarks])
    return np.hstack([one, places]), np.hstack([one, kernel @ (vectors / np.sqrt(np.maximum(values, TINY_SPREAD)))])


def _graph(averaging: sparse.csr_matrix | None, copies: int, kept: np.ndarray) -> sparse.csr_matrix | None:
    if averaging is None:
        return None
    rows = np.flatnonzero(kept)
    graph = sparse.block_diag([averaging] * copies, format="csr")[rows][:, rows]
    total = np.asarray(graph.sum(axis=1)).ravel()
    return (sparse.diags(1 / np.maximum(total, TINY_SPREAD)) @ graph).tocsr()
