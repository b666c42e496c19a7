"""What models from elsewhere say of units, as features: the mean of each of their outputs over every unit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from scipy import sparse

from ...core.errors import LearnerError
from ..cache import file_sha256, read_json
from ..features import model_prefix
from ..scene import FeatureModel, Scene
from .door import CheckedModel, read_model
from .foreign import CARD_SUFFIX, foreign_model
from .saved import is_saved
from .tiled import Tiling, Told

VERSION = "model-features 1"


def checked_key(chosen: FeatureModel) -> list[object]:
    """Return what the features of a model depend on, without opening it.

    Raises:
        LearnerError: its file is missing, or is not the one that was chosen.
    """
    path = Path(chosen.path)
    try:
        found = file_sha256(path)
    except OSError as error:
        raise LearnerError(
            f"The model {path.name}, whose outputs are features of this scene, is missing.",
            f"Bring it back to {path.parent}, or remove it from the models of the scene.",
            str(error),
        ) from error
    if found != chosen.sha256:
        raise LearnerError(
            f"{path} is not the model whose outputs are features of this scene.",
            "Bring that file back, or remove the model from the scene and choose this one.",
            f"sha256 {found}, expected {chosen.sha256}",
        )
    return [VERSION, found, read_json(path.with_suffix(CARD_SUFFIX))]


def values_of_units(
    chosen: FeatureModel,
    scene: Scene,
    numbers: np.ndarray,
    progress: Callable[[float], None] = lambda _fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[np.ndarray, list[str]]:
    """Return float32[n_units, n_channels], the mean of every output over each unit, and names of the columns.

    It is the mean of what tiles say, blended where they overlap as in ``run_tiled``; units without data get 0.

    Args:
        chosen: the model.
        scene: that it is run over.
        numbers: int32[rows, cols] of unit numbers, 0 none.
        progress: told the fraction done.
        cancelled: asked between tiles.

    Raises:
        LearnerError: it is no model of pixels or chips, the scene lacks a band, or it fails.
        Cancelled: ``cancelled`` said so.
    """
    file = read_model(chosen.path)
    check_reads_pixels(file)
    model = foreign_model(file)
    tiling = Tiling(model, scene)
    n_units = int(numbers.max(initial=0))
    sums, pixels = np.zeros((n_units, len(model.channels)), np.float32), np.zeros(n_units)
    for told in tiling.told(progress, cancelled):
        _add(told, numbers, tiling.total_weights(told.window), sums, pixels)
    means = sums / np.maximum(pixels, np.finfo(np.float32).tiny)[:, None]
    prefix = model_prefix(chosen.sha256)
    return np.nan_to_num(means).astype(np.float32), [f"{prefix}{name}" for name in model.channels]


def check_reads_pixels(file: CheckedModel) -> None:
    """Check that a model reads pixels or chips.

    Raises:
        LearnerError: it was saved from a campaign, and reads features of units itself.
    """
    if is_saved(file):
        raise LearnerError(
            f"{file.path.name} was saved from a campaign: it reads features of units, not pixels.",
            "Choose a model that reads pixels or chips; begin with this one as a prior instead.",
        )


def _add(told: Told, numbers: np.ndarray, total: np.ndarray, sums: np.ndarray, pixels: np.ndarray) -> None:
    """Add what a tile says to the sums of the units under it; weights of a pixel come to 1 over all tiles."""
    window = told.window
    under = numbers[window.row_off :, window.col_off :][: window.height, : window.width]
    rows, cols = np.nonzero(told.valid & (under > 0))
    if len(rows) == 0:
        return
    units, place = np.unique(under[rows, cols], return_inverse=True)
    weights = (told.weights / total)[rows, cols]
    side = told.values.shape[2]
    cells = (rows // told.factor) * side + cols // told.factor
    share = sparse.csr_matrix((weights, (place, cells)), shape=(len(units), told.values.shape[1] * side))
    sums[units - 1] += share @ told.values.reshape(len(told.values), -1).T
    pixels[units - 1] += np.bincount(place, weights)
