"""A simulated interpreter answers from a reference: the score of the map against the number of answers.

A folder of scenes holds one folder a place, with ``reference_mask.tif`` (0 other, 1 mining, 255 left out)
and one or more images on its grid. All strategies have the same units, features, learner, start and batch.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np
import rasterio

from mining_mapper.core.class_tree import FLAT, ClassTree
from mining_mapper.core.sampling import batch_size
from mining_mapper.core.segments import segment
from mining_mapper.engine.acquisition import DEFAULT
from mining_mapper.engine.features import unit_features, unit_graph, unit_positions
from mining_mapper.engine.learner import Answers, Learner
from mining_mapper.engine.rounds import Answer, Map, Options, predict_map, propose
from mining_mapper.engine.scene import Scene, open_scene, read_normalised
from mining_mapper.engine.unit_space import UnitSpace

from .baselines import MODAL, SKACTIVEML, by_modal, by_skactiveml
from .curves import BUDGETS

REPOSITORY = Path(__file__).resolve().parents[2]
REFERENCE = "reference_mask.tif"
NOT_IMAGES = ("reference", "classes")
IMAGE_SUFFIXES = (".tif", ".tiff")
UNCERTAIN = 255
BATCH = 5
START_MINING, START_OTHER = 1, 3
MINING, OTHER = "MIN", "NEG"
GIVEN, COLD = "given", "cold"
RANDOM = "random"
PROBABILISTIC = {"ours": DEFAULT.name, RANDOM: "random", "class_random": "class_random"}
STRATEGIES = (*PROBABILISTIC, *MODAL, *SKACTIVEML)


@dataclass(frozen=True)
class Place:
    """The units of one image and how many pixels of each class of the reference they hold.

    ``missed`` counts mining pixels of the reference that lie in no unit; ``pixels`` all that lie in units.
    """

    task: ClassVar[str] = "mining"

    scene: str
    image: str
    space: UnitSpace
    areas: np.ndarray
    mining: np.ndarray
    other: np.ndarray
    missed: int
    pixels: int

    @property
    def classes(self) -> tuple[str, ...]:
        """What the interpreter may answer."""
        return MINING, OTHER

    @property
    def tree(self) -> ClassTree:
        """Which class lies under which."""
        return FLAT

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

    def score(self, drawn: Map, counted: np.ndarray | None = None) -> float:
        """Return the score of a map; of counted units only, where given."""
        return self.f1(winners(drawn) == MINING, counted)

    @property
    def ceiling(self) -> float:
        """F1 if every unit were called what most of it is."""
        return self.f1(self.truth)

    def answers(self, rows: Sequence[int]) -> list[Answer]:
        """Return the interpreter's answers to units: the class of most of each."""
        return [Answer(int(row), {MINING if self.truth[row] else OTHER: 1.0}) for row in rows]


def winners(drawn: Map) -> np.ndarray:
    """Return str[n_units], the class that is called for each unit."""
    return np.array(drawn.classes)[drawn.winners]


def scenes_folder() -> Path:
    """Return the folder of scenes: SCENES in the environment, or the one beside the repository."""
    return Path(os.environ.get("SCENES", REPOSITORY.parent / "shared" / "data"))


def images(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Yield every image with its reference; what cannot be judged by one is named and left out."""
    for reference in sorted(folder.glob(f"*/{REFERENCE}")):
        mask = read_band(reference)
        if not ((mask == 0).any() and (mask == 1).any()):
            print(f"{reference} holds no mining (1) or nothing else (0): left out.", file=sys.stderr)
            continue
        for image in sorted(reference.parent.iterdir()):
            if image.suffix.lower() not in IMAGE_SUFFIXES or image.stem.startswith(NOT_IMAGES):
                continue
            with rasterio.open(image) as source:
                fits = source.shape == mask.shape
            if fits:
                yield image, reference
            else:
                print(f"{image} is not on the grid of {reference.name}: left out.", file=sys.stderr)


@dataclass(frozen=True)
class Cut:
    """An image as the engine sees it: the raster of units int32[rows, columns], 0 none, and their space."""

    scene: Scene
    units: np.ndarray
    space: UnitSpace

    def count(self, chosen: np.ndarray) -> np.ndarray:
        """Return int[n_units + 1], the chosen pixels in no unit and in each; chosen is bool[rows, columns]."""
        return np.bincount(self.units[chosen], minlength=len(self.space) + 1)


def cut(image: Path) -> Cut:
    """Cut an image into units and describe them as the engine does."""
    scene = open_scene(image)
    pixels, valid = read_normalised(scene)
    units = segment(pixels, valid)
    features, names = unit_features(pixels, valid, units, scene.image_roles, scene.reflectance_scaling)
    return Cut(scene, units, UnitSpace.of(features, *unit_graph(units), names, unit_positions(units)))


def read_band(path: Path) -> np.ndarray:
    """Return the first band of a raster."""
    with rasterio.open(path) as source:
        return source.read(1)


def open_place(image: Path, reference: Path) -> Place:
    """Cut an image into units and count what the reference says of their pixels."""
    return place_of(cut(image), image, reference)


def place_of(own: Cut, image: Path, reference: Path) -> Place:
    """Count what the reference says of the pixels of units."""
    mask = read_band(reference)
    mining = own.count(mask == 1)
    sizes = own.count(own.units > 0)[1:]
    return Place(
        scene=image.parent.name,
        image=image.name,
        space=own.space,
        areas=sizes * own.scene.pixel_area,
        mining=mining[1:],
        other=own.count(mask == 0)[1:],
        missed=int(mining[0]),
        pixels=int(sizes.sum()),
    )


def replay(place: Place, strategy: str, seed: int, batch: int = BATCH, start: str = GIVEN) -> list[dict]:
    """Label a place up to the largest budget; return a row for each budget.

    ``start`` is GIVEN, one mining and three other units, or COLD, nothing at all: only ours and random
    draws can begin so.
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
            rows.append(_row(place, strategy, seed, answered, start))
    return rows


def _steps(n_start: int, batch: int) -> Iterator[tuple[int, bool]]:
    """Yield the size of each batch, cut where a budget is reached, and whether it is."""
    done = n_start
    for budget in BUDGETS:
        while done < budget:
            size = min(batch_size(batch, done), budget - done)
            done += size
            yield size, done == budget


def _next(
    place: Place, strategy: str, answered: list[int], pool: np.ndarray, seed: int, number: int, size: int
) -> list[int]:
    if strategy == RANDOM:
        # Not by the engine: without answers of two classes it would draw by its own cold start.
        return np.random.default_rng([seed, number, 52]).choice(pool, size, replace=False).tolist()
    answers = place.answers(answered)
    if strategy in PROBABILISTIC:
        options = Options(strategy=PROBABILISTIC[strategy], f_score=False, tree=place.tree)
        proposal = propose(
            place.space, place.areas, answers, pool, place.classes, seed, number, size, len(answered), options
        )
        return [draw.unit for draw in proposal.draws]
    training = Answers.of([(answer.unit, answer.shares) for answer in answers], place.tree)
    learner = Learner(place.space, training, DEFAULT(), seed)
    if strategy in MODAL:
        return by_modal(strategy, learner, pool, size).tolist()
    return by_skactiveml(strategy, learner, pool, size, 1000 * seed + number).tolist()


def _row(place: Place, strategy: str, seed: int, answered: list[int], start: str) -> dict:
    drawn_map = predict_map(place.space, place.answers(answered), seed, tree=place.tree)
    unlabelled = np.ones(len(place.areas), bool)
    unlabelled[answered] = False
    return {
        "scene": place.scene,
        "image": place.image,
        "strategy": strategy,
        "seed": seed,
        "labels": len(answered),
        "f1": place.score(drawn_map),
        "ceiling": place.ceiling,
        "units": len(place.areas),
        "pixels": place.pixels,
        "labelled_area_share": float(place.areas[answered].sum() / place.areas.sum()),
        "f1_unlabelled": place.score(drawn_map, unlabelled),
        "batch": BATCH,
        "task": place.task,
        "start": start,
    }
