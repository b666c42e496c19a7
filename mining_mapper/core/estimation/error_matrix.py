"""The error matrix of a checked map as it is published: estimated shares of area, and the sampled units beside them.

Rows are classes of the map, columns those of the reference (Olofsson 2014, tables 8 and 9). With w_k the part of the
frame's area that audited unit k stands for by the design of the sample, sum w_k = 1, and y_kj the share of it that the
answer gives to class j,

    p_ij = sum over the units mapped as i of w_k y_kj

which is W_i n_ij / n_i. where the strata are the classes of the map. Accuracies are those of ``map_accuracy``: ratios
by the design (Stehman 2014), as the strata of an audit need not be the classes of the map that is checked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ..schema import Row
from ..taxonomy import MINING, NOT_MINING, ROOTS, Taxonomy
from .audit import area_weights, audit_ratio
from .audited import Audited
from .estimate import LEVEL, Outcome, Refusal
from .map_accuracy import map_accuracy

OF_MINING, OF_GROUPS, OF_CLASSES = "mining", "groups", "classes"
"""How finely a matrix tells classes: mining or not; the groups of mining and what is none; every class."""

Table = tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class AreaMatrix:
    """An error matrix of K classes in shares of the frame's area.

    Attributes:
        level: one of ``OF_MINING``, ``OF_GROUPS``, ``OF_CLASSES``.
        classes: codes in the order of rows and columns. A class that others lie below stands for what names no more.
        cells: p_ij, estimated share of the area that is mapped as i and is j, K x K; they sum to one.
        counts: n_ij, audited units, in parts where an answer divides one between classes, K x K.
        users: user's accuracy by class.
        producers: producer's accuracy by class.
        shares: share of the area that is of each class by the reference.
        overall: share of the area on the diagonal.
    """

    level: str
    classes: tuple[str, ...]
    cells: Table
    counts: Table
    users: tuple[Outcome, ...]
    producers: tuple[Outcome, ...]
    shares: tuple[Outcome, ...]
    overall: Outcome


@dataclass(frozen=True)
class StratumWeight:
    """A stratum of the sample, or a block of two stages.

    Attributes:
        name: as the sample has it; empty where there is one alone.
        units: in the frame.
        weight: their share in the units of all strata that are listed.
        answered: audited units that count.
    """

    name: str
    units: int
    weight: float
    answered: int


@dataclass(frozen=True)
class Matrices:
    """All error matrices of one checked map.

    Attributes:
        levels: from the coarsest to the finest; those that would say the same twice are left out.
        design: of the audit sample.
        drawn: units of the sample.
        answered: those that count.
        strata: of the sample.
        confidence: level of all intervals.
    """

    levels: tuple[AreaMatrix, ...]
    design: str
    drawn: int
    answered: int
    strata: tuple[StratumWeight, ...]
    confidence: float


def error_matrices(
    audited: Audited, mapped: Mapping[int, str], taxonomy: Taxonomy, level: float = LEVEL
) -> Matrices | None:
    """Return the error matrices of a map, or None where the sample cannot tell its accuracy.

    Args:
        audited: the audit sample with its answers.
        mapped: unit -> class that the map calls it; a unit that is missing counts as not answered.
        taxonomy: the campaign's classes.
        level: confidence level.
    """
    units = audited.sample.units.tolist()
    counted = np.array([row["y"] is not None and unit in mapped for row, unit in zip(audited.rows, units)], bool)
    if not counted.any():
        return None
    called = [mapped[unit] if counts else "" for unit, counts in zip(units, counted)]
    sample = _Checked(audited, counted, called, area_weights(audited.sample, counted, audited.area_of), level)
    found = {name: sample.matrix(name, onto, taxonomy) for name, onto in _levels(set(mapped.values()), taxonomy)}
    if isinstance(found[OF_MINING].overall, Refusal):
        return None
    return Matrices(
        _different(found), audited.sample.design, len(units), int(counted.sum()), _strata(audited, counted), level
    )


@dataclass(frozen=True)
class _Checked:
    """Audited units with what the map calls them; only those of the mask have both an answer and a place in the map."""

    audited: Audited
    counted: np.ndarray
    called: list[str]
    weights: np.ndarray
    level: float

    def matrix(self, name: str, onto: Callable[[str], str], taxonomy: Taxonomy) -> AreaMatrix:
        """Return the matrix of the classes that codes are brought ``onto``."""
        mapped = [onto(code) if code else "" for code in self.called]
        answers = [_brought(row, onto) if counts else {} for row, counts in zip(self.audited.rows, self.counted)]
        named = set(mapped).union(*answers)
        classes = [code for code in taxonomy.codes if code in named]
        if name == OF_MINING:
            classes = list(ROOTS)
        row_of = np.array([[code == each for each in classes] for code in mapped], np.float64)
        y = np.array([[answer.get(each, 0.0) for each in classes] for answer in answers])
        places = range(len(classes))
        accuracies = [map_accuracy(*self._of(row_of[:, k], y[:, k]), self.level) for k in places]
        return AreaMatrix(
            level=name,
            classes=tuple(classes),
            cells=_table((row_of * self.weights[:, None]).T @ y),
            counts=_table(row_of.T @ y),
            users=tuple(each.users for each in accuracies),
            producers=tuple(each.producers for each in accuracies),
            shares=tuple(self._share(y[:, k]) for k in places),
            overall=self._share((row_of * y).sum(axis=1)),
        )

    def _of(self, mapped: np.ndarray, y: np.ndarray) -> tuple:
        return self.audited.sample, mapped > 0, np.where(self.counted, y, np.nan), self.audited.area_of

    def _share(self, part: np.ndarray) -> Outcome:
        """Return the share of the area that a part of each unit makes up."""
        part = np.where(self.counted, part, np.nan)
        return audit_ratio(self.audited.sample, part, np.ones(len(part)), self.audited.area_of, self.level)


def _levels(mapped: set[str], taxonomy: Taxonomy) -> list[tuple[str, Callable[[str], str]]]:
    """Return the levels that a map can be told at, and what brings a code onto the classes of each."""
    levels = [(OF_MINING, taxonomy.root)]
    if not mapped <= set(ROOTS):
        groups = (MINING, NOT_MINING, *taxonomy.children(MINING))
        levels += [(OF_GROUPS, lambda code: taxonomy.collapse(code, groups)), (OF_CLASSES, lambda code: code)]
    return levels


def _different(found: Mapping[str, AreaMatrix]) -> tuple[AreaMatrix, ...]:
    """Return the matrices that divide the land otherwise than the one before; of two alike the one of finer names."""
    sizes = {name: len(matrix.classes) for name, matrix in found.items()}
    finest = sizes.get(OF_CLASSES, 0)
    kept = {
        OF_MINING: True,
        OF_GROUPS: sizes[OF_MINING] < sizes.get(OF_GROUPS, 0) < finest,
        OF_CLASSES: finest > sizes[OF_MINING],
    }
    return tuple(matrix for name, matrix in found.items() if kept[name])


def _brought(row: Row, onto: Callable[[str], str]) -> dict[str, float]:
    """Return an answer by the classes of a level."""
    told: dict[str, float] = {}
    for code, share in row["y"].items():
        if share > 0:
            told[onto(code)] = told.get(onto(code), 0.0) + share
    return told


def _strata(audited: Audited, counted: np.ndarray) -> tuple[StratumWeight, ...]:
    sample = audited.sample
    names, first, of = np.unique(np.array(sample.stratum), return_index=True, return_inverse=True)
    sizes, answered = sample.stratum_units[first], np.bincount(of, counted)
    told = zip(names.tolist(), sizes.tolist(), (sizes / sizes.sum()).tolist(), answered.astype(int).tolist())
    return tuple(StratumWeight(*each) for each in told)


def _table(values: np.ndarray) -> Table:
    return tuple(tuple(row) for row in values.tolist())
