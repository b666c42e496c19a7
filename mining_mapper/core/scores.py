"""What the model of the last round says of every unit: a file of the cache that the plugin reads with numpy alone."""

from __future__ import annotations

import zipfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import numpy as np

_CLASSES, _PROBABILITIES = "classes", "probabilities"


@dataclass(frozen=True)
class Scores:
    """Probabilities of classes.

    Attributes:
        classes: codes.
        probabilities: float32[n_units, n_classes], row u - 1 is unit u.
    """

    classes: tuple[str, ...]
    probabilities: np.ndarray

    def of(self, code: str, mining: Collection[str]) -> np.ndarray:
        """Return float32[n_units]: how probable a class is.

        A class that the model has not met is as probable as its kind: mining, or all else.

        Args:
            code: of the class.
            mining: codes of all classes that are mining.
        """
        if code in self.classes:
            return self.probabilities[:, self.classes.index(code)]
        alike = [column for column, each in enumerate(self.classes) if (each in mining) == (code in mining)]
        return self.probabilities[:, alike].sum(axis=1)


def scores_path(cache: str | Path, frame: str) -> Path:
    """Return where the scores of the units of a frame are."""
    return Path(cache) / f"scores-{frame}.npz"


def save_scores(path: str | Path, scores: Scores) -> None:
    """Write scores; the caller sees to it that the file appears whole."""
    arrays = {_CLASSES: np.array(scores.classes), _PROBABILITIES: scores.probabilities.astype(np.float32)}
    with Path(path).open("wb") as target:
        np.savez(target, **arrays)


def read_scores(path: str | Path) -> Scores | None:
    """Return the scores of a file, None where it is missing or damaged: the cache may go at any time."""
    try:
        with np.load(path, allow_pickle=False) as stored:
            classes, probabilities = stored[_CLASSES], stored[_PROBABILITIES]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    if probabilities.ndim != 2 or probabilities.shape[1] != len(classes):
        return None
    return Scores(tuple(str(code) for code in classes), probabilities)
