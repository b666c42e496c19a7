"""Many classes at once: the subclasses of mining and what is mistaken for them, on a simulated landscape.

The interpreter names what he sees. The score is macro-F1, the mean of F1 over units of the six subclasses
of mining and the four look-alikes that have the most units there; all other classes count only where they are taken
for one of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np

from mining_mapper.core.class_tree import ClassTree
from mining_mapper.core.landscape import CODES
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.engine.rounds import Answer, Map

from .replay import Cut, Place, cut, place_of, read_band, winners

CLASSES_FILE = "classes.tif"
FIRST_MINING, FIRST_OTHER = 100, 200
MINING_SUBCLASSES, LOOKALIKES = 6, 4


@dataclass(frozen=True)
class SubclassPlace(Place):
    """A place whose units are told apart by subclass.

    Attributes:
        codes: str[n_units], the class of most of a unit's pixels.
        scored: the classes whose F1 are averaged.
    """

    task: ClassVar[str] = "subclasses"

    codes: np.ndarray
    scored: tuple[str, ...]

    @property
    def tree(self) -> ClassTree:
        """Which class lies under which, in the taxonomy that ships first."""
        return load_taxonomy(presets()[0]).tree

    @property
    def classes(self) -> tuple[str, ...]:
        """What the interpreter may answer."""
        return tuple(np.unique(self.codes).tolist())

    @property
    def ceiling(self) -> float:
        """1: the truth is that of units."""
        return 1.0

    def answers(self, rows: Sequence[int]) -> list[Answer]:
        """Return the interpreter's answers to units: the class of most of each."""
        return [Answer(int(row), {str(self.codes[row]): 1.0}) for row in rows]

    def score(self, drawn: Map, counted: np.ndarray | None = None) -> float:
        """Return the mean over the scored classes of F1 over units; of counted units only, where given."""
        counted = np.ones(len(self.codes), bool) if counted is None else counted
        return macro_f1(self.codes[counted], winners(drawn)[counted], self.scored)


def macro_f1(truth: np.ndarray, called: np.ndarray, classes: Sequence[str]) -> float:
    """Return the mean F1 of classes; one that is neither there nor called counts as 0."""
    each = []
    for code in classes:
        hits = np.count_nonzero((truth == code) & (called == code))
        each.append(2 * hits / max(np.count_nonzero(truth == code) + np.count_nonzero(called == code), 1))
    return float(np.mean(each))


def open_subclasses(image: Path, reference: Path) -> SubclassPlace:
    """Open a landscape with the mining subclasses and the look-alikes that have the most units."""
    own = cut(image)
    place = place_of(own, image, reference)
    values = _of_most_pixels(own, read_band(reference.parent / CLASSES_FILE))
    present, sizes = np.unique(values, return_counts=True)
    by_size = present[np.argsort(-sizes, kind="stable")].tolist()
    mining = [value for value in by_size if FIRST_MINING <= value < FIRST_OTHER][:MINING_SUBCLASSES]
    others = [value for value in by_size if value > FIRST_OTHER][:LOOKALIKES]
    scored = tuple(CODES[value] for value in (*mining, *others))
    return SubclassPlace(**vars(place), codes=np.array([CODES[value] for value in values.tolist()]), scored=scored)


def _of_most_pixels(own: Cut, classes: np.ndarray) -> np.ndarray:
    """Return int[n_units], the value that most pixels of each unit have; the smallest of equal ones."""
    values = np.unique(classes)
    counts = np.stack([own.count(classes == value)[1:] for value in values])
    return values[counts.argmax(axis=0)]
