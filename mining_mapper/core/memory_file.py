"""The file of what was learnt in a campaign, as engine and plugin open it: arrays alone, nothing is unpickled."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np

from .errors import LearnerError

FORMAT = "mining-mapper memory 1"
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
