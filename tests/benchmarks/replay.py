"""A simulated interpreter answers from a reference: the score of the map against the number of answers.

A folder of scenes holds one folder a place, with ``reference_mask.tif`` (0 other, 1 mining, 255 left out)
and one or more images on its grid. All strategies have the same units, features, learner, start and batch.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from modAL.batch import uncertainty_batch_sampling
from modAL.uncertainty import margin_sampling

from mining_mapper.engine.acquisition import DEFAULT
from mining_mapper.engine.features import unit_features, unit_graph
from mining_mapper.engine.learner import Answers, Learner, UnitSpace
from mining_mapper.engine.rounds import Answer, Options, predict_map, propose
from mining_mapper.engine.scene import open_scene, read_normalised
from mining_mapper.engine.segments import segment

REPOSITORY = Path(__file__).resolve().parents[2]
REFERENCE = "reference_mask.tif"
NOT_IMAGES = ("reference", "classes")
UNCERTAIN = 255
BUDGETS = (14, 24, 54, 104, 154, 200)
BATCH = 5
START_MINING, START_OTHER = 1, 3
MINING, OTHER = "MIN", "NEG"
GIVEN, COLD = "given", "cold"
PROBABILISTIC = {"ours": DEFAULT.name, "random": "random", "class_random": "class_random"}
MODAL = {"modal_margin": margin_sampling, "modal_ranked": uncertainty_batch_sampling}
STRATEGIES = (*PROBABILISTIC, *MODAL)


@dataclass(frozen=True)
class Place:
    """The units of one image and how many pixels of each class of the reference they hold.

    ``missed`` counts mining pixels of the reference that lie in no unit.
    """

    scene: str
    image: str
    space: UnitSpace
    areas: np.ndarray
    mining: np.ndarray
    other: np.ndarray
    missed: int

    @property
    def truth(self) -> np.ndarray:
        """bool[n_units]: whether most of a unit's pixels are mining."""
        return self.mining > self.other

    def f1(self, called_mining: np.ndarray, counted: np.ndarray | None = None) -> float:
        """Return F1 of mining over pixels; of counted units only, where given (then nothing is missed)."""
        counted = np.ones(len(self.mining), bool) if counted is None else counted
        hits = self.mining[called_mining & counted].sum()
        false = self.other[called_mining & counted].sum()
        lost = self.mining[~called_mining & counted].sum() + (self.missed if counted.all() else 0)
        return float(2 * hits / max(2 * hits + false + lost, 1))

    @property
    def ceiling(self) -> float:
        """F1 if every unit were called what most of it is."""
        return self.f1(self.truth)

    def answers(self, rows: Sequence[int]) -> list[Answer]:
        """Return the interpreter's answers to units: the class of most of each."""
        return [Answer(int(row), {MINING if self.truth[row] else OTHER: 1.0}) for row in rows]


def scenes_folder() -> Path:
    """Return the folder of scenes: SCENES in the environment, or the one beside the repository."""
    return Path(os.environ.get("SCENES", REPOSITORY.parent / "shared" / "data"))


def images(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Yield every image with its reference."""
    for reference in sorted(folder.glob(f"*/{REFERENCE}")):
        for image in sorted(reference.parent.glob("*.tif")):
            if not image.stem.startswith(NOT_IMAGES):
                yield image, reference


def open_place(image: Path, reference: Path) -> Place:
    """Cut an image into units and describe them as the engine does."""
    scene = open_scene(image)
    pixels, valid = read_normalised(scene)
    units = segment(pixels, valid)
    features, names = unit_features(pixels, valid, units, scene.image_roles, scene.reflectance_scaling)
    n_units = len(features)
    with rasterio.open(reference) as source:
        mask = source.read(1)

    def count(chosen: np.ndarray) -> np.ndarray:
        return np.bincount(units[chosen], minlength=n_units + 1)

    mining = count(mask == 1)
    return Place(
        scene=image.parent.name,
        image=image.name,
        space=UnitSpace.of(features, *unit_graph(units), names),
        areas=count(units > 0)[1:] * scene.pixel_area,
        mining=mining[1:],
        other=count(mask == 0)[1:],
        missed=int(mining[0]),
    )


def replay(place: Place, strategy: str, seed: int, batch: int = BATCH, start: str = GIVEN) -> list[dict]:
    """Label a place up to the largest budget; return a row for each budget.

    ``start`` is GIVEN, one mining and three other units, or COLD, nothing at all: only strategies that
    draw can begin so.
    """
    rng = np.random.default_rng([seed, 51])
    given = [
        *rng.choice(np.flatnonzero(place.truth), START_MINING, replace=False).tolist(),
        *rng.choice(np.flatnonzero(~place.truth), START_OTHER, replace=False).tolist(),
    ]
    answered = given if start == GIVEN else []
    rows = []
    for number, (size, is_budget) in enumerate(_steps(len(answered), batch), 1):
        pool = np.setdiff1d(np.arange(len(place.areas)), answered)
        answered += _next(place, strategy, answered, pool, seed, number, size)
        if is_budget:
            rows.append({**_row(place, strategy, seed, answered), "start": start})
    return rows


def _steps(n_start: int, batch: int) -> Iterator[tuple[int, bool]]:
    """Yield the size of each batch, cut where a budget is reached, and whether it is."""
    done = n_start
    for budget in BUDGETS:
        while done < budget:
            size = min(batch, budget - done)
            done += size
            yield size, done == budget


def _next(
    place: Place, strategy: str, answered: list[int], pool: np.ndarray, seed: int, number: int, size: int
) -> list[int]:
    answers = place.answers(answered)
    if strategy in PROBABILISTIC:
        options = Options(strategy=PROBABILISTIC[strategy], f_score=False)
        proposal = propose(
            place.space, place.areas, answers, pool, (MINING, OTHER), seed, number, size, len(answered), options
        )
        return [draw.unit for draw in proposal.draws]
    training = Answers.of([(answer.unit, answer.shares) for answer in answers])
    learner = Learner(place.space, training, MODAL[strategy], seed)
    return pool[_by_modal(learner, MODAL[strategy], pool, size)].tolist()


class _OfThePool:
    """What modAL's functions ask of a learner; probabilities are the learner's smoothed ones of the pool."""

    on_transformed = False

    def __init__(self, learner: Learner, pool: np.ndarray) -> None:
        self.X_training = learner.active.X_training
        self._probabilities = learner.probabilities[pool]

    def predict_proba(self, _pool: np.ndarray) -> np.ndarray:
        return self._probabilities


def _by_modal(learner: Learner, strategy, pool: np.ndarray, size: int) -> np.ndarray:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return np.asarray(strategy(_OfThePool(learner, pool), learner.space.X[pool], n_instances=size)[0], np.int64)


def _row(place: Place, strategy: str, seed: int, answered: list[int]) -> dict:
    drawn_map = predict_map(place.space, place.answers(answered), seed)
    # A cold start may have met no mining yet: then nothing is called mining.
    mining = drawn_map.classes.index(MINING) if MINING in drawn_map.classes else -1
    called = drawn_map.probabilities.argmax(axis=1) == mining
    unlabelled = np.ones(len(called), bool)
    unlabelled[answered] = False
    return {
        "scene": place.scene,
        "image": place.image,
        "strategy": strategy,
        "seed": seed,
        "labels": len(answered),
        "f1": place.f1(called),
        "ceiling": place.ceiling,
        "units": len(called),
        "labelled_area_share": float(place.areas[answered].sum() / place.areas.sum()),
        "f1_unlabelled": place.f1(called, unlabelled),
        "batch": BATCH,
    }
