"""The file of what was learnt in a campaign, as engine and plugin open it: arrays alone, nothing is unpickled."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .errors import LearnerError

FORMAT = "mining-mapper memory 1"
MODEL = "model "
"""Beginning of the names of features that a model beside the bands makes."""

_MOST_NAMED = 3
_ARRAYS = ("format", "features_version", "names", "X", "labels", "weights")


def read_memory_file(path: str | Path) -> dict[str, np.ndarray]:
    """Return the arrays of a memory by name; which scenes it fits is not asked.

    Raises:
        LearnerError: the file is missing or no memory.
    """
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return {name: arrays[name] for name in _ARRAYS}
    except FileNotFoundError as error:
        raise LearnerError(f"There is no file {path}.", "Choose a memory that was saved from a campaign.") from error
    # An array that is no archive of arrays has no names: TypeError and AttributeError.
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, zipfile.BadZipFile) as error:
        raise LearnerError(
            f"{path} is no memory of a campaign, or is damaged.", "Choose a file that was saved here.", str(error)
        ) from error


def check_features(stored: Sequence[str], names: Sequence[str], file: str) -> None:
    """Check that a memory has the features of the scene that it shall guide.

    Args:
        stored: names of its features.
        names: of the scene's features, in the order of their columns.
        file: name of the memory, for the message.

    Raises:
        LearnerError: they differ, because the image has other bands or the scene other models beside them.
    """
    if list(stored) == list(names):
        return
    unlike = [*(set(names) - set(stored)), *(set(stored) - set(names))]
    named = ", ".join(sorted(unlike)[:_MOST_NAMED])
    if unlike and all(name.startswith(MODEL) for name in unlike):
        raise LearnerError(
            f"{file} was learnt with other models beside the bands than this scene has.",
            "Give the scene the same models, or forget what was learnt elsewhere.",
            named,
        )
    raise LearnerError(
        f"{file} comes from an image with other bands: its features are {len(stored)}, here they are {len(names)}.",
        "Take along what was learnt on an image of the same sensor with the same roles of bands, or nothing: the "
        "campaign's menu forgets what was learnt elsewhere.",
        named,
    )
