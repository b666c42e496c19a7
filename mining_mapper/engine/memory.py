"""What was learnt elsewhere: features, answers and weights of a campaign, for the learner of another one.

The file is an npz of plain arrays. Features are stored as the learner sees them, scaled by the median and
quartiles of their own scene: a difference of offset or gain between two images is gone. Nothing is ever
unpickled.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.errors import LearnerError
from ..core.memory_file import FORMAT, check_features, read_memory_file
from .features import FEATURES


@dataclass(frozen=True)
class Memory:
    """Answers of other scenes.

    Attributes:
        X: float32[n, n_features], scaled.
        labels: str[n], class codes.
        weights: float64[n], shares of the units that the classes cover, 0..1.
    """

    X: np.ndarray
    labels: np.ndarray
    weights: np.ndarray

    def __len__(self) -> int:
        return len(self.labels)

    @classmethod
    def together(cls, memories: Sequence[Memory]) -> Memory | None:
        """Return all as one, None of none."""
        if not memories:
            return None
        return cls(
            np.concatenate([memory.X for memory in memories]),
            np.concatenate([memory.labels for memory in memories]),
            np.concatenate([memory.weights for memory in memories]),
        )


def write_memory(path: str | Path, memory: Memory, names: Sequence[str]) -> None:
    """Write a memory as an npz file.

    Args:
        path: of the file; ``models/saved.py`` gives it a card and the model in ONNX beside it.
        memory: what was learnt.
        names: of the features, one a column.

    Raises:
        LearnerError: nothing was learnt yet.
        OSError: the file cannot be written.
    """
    if len(memory) == 0:
        raise LearnerError("There is no answer to take along yet.", "Answer a few candidates first.")
    with Path(path).open("wb") as file:
        np.savez_compressed(
            file,
            format=np.array(FORMAT),
            features_version=np.array(FEATURES),
            names=np.array(list(names)),
            X=memory.X.astype(np.float32),
            labels=memory.labels.astype(str),
            weights=memory.weights.astype(np.float64),
        )


def load_memory(path: str | Path, names: Sequence[str]) -> Memory:
    """Return a memory whose features are those of another scene.

    Args:
        path: of the npz file.
        names: of the features that the scene at hand has, in the order of their columns.

    Raises:
        LearnerError: the file is missing or no memory, was made by another version, or the features
            differ because the image has other bands.
    """
    path = Path(path)
    found = read_memory_file(path)
    _check(found, path, names)
    return Memory(found["X"].astype(np.float32), found["labels"].astype(str), found["weights"].astype(np.float64))


def _check(found: dict[str, np.ndarray], path: Path, names: Sequence[str]) -> None:
    if str(found["format"]) != FORMAT or str(found["features_version"]) != FEATURES:
        raise LearnerError(
            f"{path.name} was saved by another version, whose features are not comparable.",
            "Save it again from its campaign with this version.",
        )
    check_features(found["names"].tolist(), names, path.name)
    n = len(found["labels"])
    sound = found["X"].shape == (n, len(names)) and found["weights"].shape == (n,)
    if not sound or not np.isfinite(found["X"]).all() or not ((found["weights"] > 0) & (found["weights"] <= 1)).all():
        raise LearnerError(f"{path.name} is damaged: its answers do not fit its features.", "Save it again.")
