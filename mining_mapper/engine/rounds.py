"""One call from answers to the next draws, and one to the map: what the engine answers with.

Nothing is kept between calls. The same units, answers, options and seed give the same draws.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np

from ..core.class_tree import FLAT, ClassTree
from ..core.errors import FrameError, LearnerError
from ..core.sampling import ANSWERS_WITHOUT_MEMORY, BATCH, batch_size
from .acquisition import DEFAULT, STRATEGIES, Strategy
from .calibration import calibration
from .first_draws import ColdStart
from .held_out import held_out
from .learner import Answers, Learner, package_versions
from .memory import Memory
from .similar import SimilarDraws
from .unit_space import UnitSpace

TRAINING_ORIGINS = ("drawn", "digitised", "harvested", "imported")


@dataclass(frozen=True)
class Answer:
    """A unit that somebody answered.

    Attributes:
        unit: row of the unit, from 0.
        shares: class -> share of the unit's area, 0..1; a whole unit of one class is ``{class: 1.0}``.
        origin: of the label (``core/schema.py``); ``audit`` is refused, it is never trained on.
        weight: of its draw (``core/sampling.lure_weights``), 1 where it was not drawn; counts in weighted training.
    """

    unit: int
    shares: dict[str, float]
    origin: str = "drawn"
    weight: float = 1.0


@dataclass(frozen=True)
class Options:
    """How to draw.

    Attributes:
        strategy: a name in ``acquisition.STRATEGIES``.
        parameters: of the strategy; those left out keep their defaults.
        mining: class codes whose union the F score is about; without them it is the mean over classes.
        scene_probability: r, the probability with which this scene was chosen among those of the epoch.
        f_score: whether to spend the time for one.
        weighted: whether answers train with the weights of their draws.
        tree: which class lies under which.
    """

    strategy: str = DEFAULT.name
    parameters: dict[str, float] = field(default_factory=dict)
    mining: tuple[str, ...] = ()
    scene_probability: float = 1.0
    f_score: bool = True
    weighted: bool = False
    tree: ClassTree = FLAT

    def make_strategy(self) -> Strategy:
        """Return the strategy.

        Raises:
            LearnerError: there is no such strategy or parameter.
        """
        try:
            return STRATEGIES[self.strategy](**self.parameters)
        except (KeyError, TypeError) as error:
            raise LearnerError(
                f"There is no strategy {self.strategy} with these parameters.",
                f"Choose one of {', '.join(sorted(STRATEGIES))}.",
                str(error),
            ) from error


@dataclass(frozen=True)
class Hints:
    """What guides draws beside the answers of the frame.

    Attributes:
        prior: float[n_units], share of each unit that a prior layer calls mining, 0..1; it guides the first
            draws, until two classes were answered.
        like: row of a unit that a person points at, to draw others like it.
        memory: what was learnt elsewhere; it counts until there are ten answers of two classes.
    """

    prior: np.ndarray | None = None
    like: int | None = None
    memory: Memory | None = None


@dataclass(frozen=True)
class Draw:
    """One drawn unit; the columns of the table ``draws`` that are known when it is drawn.

    ``unit`` is the row of the unit, from 0; ``q`` includes ``r``; the model of ``f`` is the one that
    existed before the draw. ``f`` is zero for classes that no answer has named.
    """

    unit: int
    order: int
    area: float
    r: float
    q: float
    left_units: int
    left_area: float
    f: dict[str, float]
    f_area_left: dict[str, float]


@dataclass(frozen=True)
class Map:
    """Probabilities float32[n_units, n_classes] of classes, answered units as answered."""

    classes: tuple[str, ...]
    probabilities: np.ndarray
    tree: ClassTree = FLAT

    @property
    def winners(self) -> np.ndarray:
        """int64[n_units]: column of the class that is called for each unit."""
        return self.tree.winners(self.classes, self.probabilities)

    def areas(self, areas: np.ndarray) -> dict[str, float]:
        """Return the area that is called each class, in the unit of ``areas`` [n_units]."""
        sums = np.bincount(self.winners, weights=areas, minlength=len(self.classes))
        return dict(zip(self.classes, sums.tolist(), strict=True))


@dataclass(frozen=True)
class Proposal:
    """The draws of a round, the columns of the table ``rounds``, and what the model says of all units."""

    draws: tuple[Draw, ...]
    strategy: str
    parameters: dict[str, float]
    seed: int
    number: int
    classes: tuple[str, ...]
    model: dict[str, Any]
    f_score: float | None
    learnt: Map | None = field(default=None, compare=False)

    def to_json(self) -> dict[str, Any]:
        """Return plain numbers, strings, lists and objects; what is learnt of all units is not among them."""
        record = asdict(replace(self, learnt=None))
        del record["learnt"]
        record["draws"] = [dict(draw) for draw in record["draws"]]
        record["classes"] = list(self.classes)
        return record


def propose(
    space: UnitSpace,
    areas: np.ndarray,
    answers: Sequence[Answer],
    pool: np.ndarray,
    classes: Sequence[str],
    seed: int,
    number: int = 1,
    batch: int = BATCH,
    drawn_before: int = 0,
    options: Options | None = None,
    hints: Hints | None = None,
) -> Proposal:
    """Learn from the answers and draw the next batch.

    Args:
        space: the units of the frame.
        areas: float[n_units], square metres.
        answers: all that may be learnt from, in any order.
        pool: int, rows that can be drawn: neither drawn before nor known.
        classes: codes that may be answered.
        seed: of the frame; the stream of a round is made of it and of ``number``.
        number: of the round, from 1.
        batch: number of draws; all that are left where there are fewer. The default draws fewer as long as there
            are few answers and a learner of nothing else tells what to ask (``core/sampling.batch_size``).
        drawn_before: number of draws of the frame so far; ``order`` counts on.
        options: how to draw.
        hints: what guides the draws beside the answers.

    Raises:
        FrameError: the areas, the pool or an answer do not fit the units.
        LearnerError: an audited unit among the answers, an unknown strategy.
    """
    options, hints = options or Options(), hints or Hints()
    strategy = options.make_strategy()
    pool = np.unique(np.asarray(pool, np.int64))
    _check(space, areas, answers, pool)
    _check_rows(space, [] if hints.like is None else [hints.like])
    areas = np.asarray(areas, np.float64)
    rng = np.random.default_rng([seed, number])
    training = _training(answers, options.tree, options.weighted)
    learner = _learner(space, training, strategy, seed, hints.memory)
    if hints.like is not None:
        alike = SimilarDraws()
        rows, q = alike.draw(space.X, hints.like, pool, batch, rng)
        name, parameters = alike.name, {**alike.parameters(), "like": hints.like + 1}
    elif learner is None or not learner.tells_kinds_apart:
        start = ColdStart()
        gone = np.setdiff1d(np.arange(len(space)), pool)
        rows, q = start.draw(space.X, gone, pool, batch, rng, hints.prior)
        name, parameters = start.name, {**start.parameters(), "prior_units": _count(hints.prior)}
    else:
        # What was learnt elsewhere stays as it is, however often it is asked.
        batch = batch if learner.remembered else batch_size(batch, len(training))
        rows, q = _query(learner, strategy, pool, batch, rng, areas)
        name, parameters = strategy.name, strategy.parameters()
    named = tuple(dict.fromkeys([*classes, *(learner.classes if learner else ())]))
    f = _columns(learner, named, len(space))
    return Proposal(
        draws=_draws(rows, q, f, areas, pool, named, options.scene_probability, drawn_before),
        strategy=name,
        parameters={**parameters, "batch": batch},
        seed=seed,
        number=number,
        classes=tuple(classes),
        model=_card(learner, seed),
        f_score=_f_score(learner, options.mining) if learner and options.f_score else None,
        learnt=Map(tuple(learner.classes), learner.probabilities, options.tree) if learner else None,
    )


def predict_map(
    space: UnitSpace,
    answers: Sequence[Answer],
    seed: int,
    memory: Memory | None = None,
    weighted: bool = False,
    tree: ClassTree = FLAT,
    mining: Collection[str] = (),
) -> Map:
    """Return the probabilities of all units by the model that ``propose`` would draw with.

    With the codes of mining, that of mining as a whole is calibrated by held-out answers, where there are enough.

    Raises:
        FrameError: an answer does not fit the units.
        LearnerError: there is no answer and no memory, or an audited unit among the answers.
    """
    learner = fitted(space, answers, seed, memory, weighted, tree)
    told = held_out(learner, mining) if mining else None
    stands_for = {answer.unit: answer.weight for answer in answers}
    weights = np.array([stands_for[row] for row in learner.answers.rows.tolist()])
    line = calibration(told, mining, weights / weights.mean()) if told else None
    p, columns = learner.probabilities, np.isin(learner.classes, list(mining))
    if line is not None and 0 < columns.sum() < len(columns):
        p = line.applied(p, columns, learner.answers.rows)
    return Map(tuple(learner.classes), p, tree)


def fitted(
    space: UnitSpace,
    answers: Sequence[Answer],
    seed: int,
    memory: Memory | None = None,
    weighted: bool = False,
    tree: ClassTree = FLAT,
) -> Learner:
    """Return the learner that ``propose`` would draw with.

    Raises:
        FrameError: an answer does not fit the units.
        LearnerError: there is no answer and no memory, or an audited unit among the answers.
    """
    _check_answers(space, answers)
    training = _training(answers, tree, weighted)
    return _learner(space, training, DEFAULT(), seed, memory) or Learner(space, training, DEFAULT(), seed)


def _learner(
    space: UnitSpace, training: Answers, strategy: Strategy, seed: int, memory: Memory | None
) -> Learner | None:
    if len(training) >= ANSWERS_WITHOUT_MEMORY and training.tells_kinds_apart:
        memory = None
    return Learner(space, training, strategy, seed, memory=memory) if len(training) or memory else None


def _training(answers: Sequence[Answer], tree: ClassTree, weighted: bool) -> Answers:
    training = training_set(answers, tree)
    return training.weighted({answer.unit: answer.weight for answer in answers}) if weighted else training


def training_set(answers: Sequence[Answer], tree: ClassTree = FLAT) -> Answers:
    """Return what a learner is fitted to, without the weights of the draws."""
    # Sorted: in which order answers come must not change the model.
    return Answers.of(sorted(((answer.unit, answer.shares) for answer in answers), key=_unit_and_shares), tree)


def _unit_and_shares(answer: tuple[int, dict[str, float]]) -> tuple[int, list[tuple[str, float]]]:
    return answer[0], sorted(answer[1].items())


def _query(
    learner: Learner, strategy: Strategy, pool: np.ndarray, batch: int, rng: np.random.Generator, areas: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    rows, _instances, q = learner.active.query(
        learner.space.X,
        return_metrics=True,
        pool=pool,
        n_instances=batch,
        rng=rng,
        areas=areas,
        class_counts=learner.class_counts,
        probabilities=learner.probabilities,
        members=learner.members() if strategy.needs_members else None,
        positions=learner.space.positions,
    )
    return rows, q


def _f_score(learner: Learner, mining: Collection[str]) -> float | None:
    """Return the F score by cross-validation, 0..1; None where a class has too few answers to be left out.

    Answers that were drawn for being doubtful are harder than the scene, so it runs below the F score of the map.
    """
    told = held_out(learner, mining)
    return told.f_score(mining) if told else None


def _count(prior: np.ndarray | None) -> int:
    return 0 if prior is None else int(np.count_nonzero(prior))


def _columns(learner: Learner | None, named: Sequence[str], n_units: int) -> np.ndarray:
    """Return float64[n_units, n_named] probabilities; zero for classes that the learner has not met."""
    f = np.zeros((n_units, len(named)))
    if learner is not None:
        f[:, [named.index(code) for code in learner.classes]] = learner.probabilities
    return f


def _draws(
    rows: np.ndarray,
    q: np.ndarray,
    f: np.ndarray,
    areas: np.ndarray,
    pool: np.ndarray,
    named: Sequence[str],
    r: float,
    drawn_before: int,
) -> tuple[Draw, ...]:
    left_area = float(areas[pool].sum())
    left_f = areas[pool] @ f[pool]
    draws = []
    for step, (row, q_unit) in enumerate(zip(rows.tolist(), q.tolist(), strict=True)):
        draws.append(
            Draw(
                unit=row,
                order=drawn_before + step + 1,
                area=float(areas[row]),
                r=float(r),
                q=float(r * q_unit),
                left_units=len(pool) - step,
                left_area=left_area,
                f=dict(zip(named, f[row].tolist(), strict=True)),
                f_area_left=dict(zip(named, left_f.tolist(), strict=True)),
            )
        )
        left_area -= float(areas[row])
        left_f = left_f - areas[row] * f[row]
    return tuple(draws)


def _card(learner: Learner | None, seed: int) -> dict[str, Any]:
    """Return what tells one model from another."""
    card: dict[str, Any] = {"learner": None, "classes": [], "answers": 0, "seed": seed, "packages": package_versions()}
    if learner is None:
        return card
    training = learner.answers
    parts = learner.active.estimator.estimator
    return {
        **card,
        "learner": type(parts).__name__,
        "parameters": parts.get_params(),
        "classes": learner.classes,
        "answers": len(training),
        "answers_by_class": dict(Counter(training.labels.tolist())),
        "training_set": training.sha256(),
        "remembered": learner.remembered,
    }


def _check(space: UnitSpace, areas: np.ndarray, answers: Sequence[Answer], pool: np.ndarray) -> None:
    if np.shape(areas) != (len(space),) or not (np.asarray(areas) > 0).all():
        raise FrameError("The areas do not fit the units of the frame.", "Build the frame of units again.")
    _check_rows(space, pool)
    _check_answers(space, answers)


def _check_answers(space: UnitSpace, answers: Sequence[Answer]) -> None:
    _check_rows(space, [answer.unit for answer in answers])
    for answer in answers:
        if answer.origin not in TRAINING_ORIGINS:
            raise LearnerError(
                f"Unit {answer.unit + 1} has the origin {answer.origin}, from which nothing may be learnt.",
                "Leave audited units out of the answers.",
            )


def _check_rows(space: UnitSpace, rows: Collection[int] | np.ndarray) -> None:
    rows = np.asarray(rows, np.int64)
    if len(rows) and not (rows.min() >= 0 and rows.max() < len(space)):
        raise FrameError(
            f"There is no unit {rows.max() + 1} in a frame of {len(space)} units.",
            "Restore the frame that the draws were made from.",
        )
