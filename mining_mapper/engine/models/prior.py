"""Models as prior layers: what they say of each unit guides the first draws, as an older map would."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import rasterio

from ...core.errors import LearnerError
from ..features import MODEL, model_prefix
from ..frame import read_numbers
from ..scene import Scene
from .door import read_model
from .foreign import foreign_model
from .objects import STRIP
from .saved import check_features, is_saved, saved_model
from .tiled import band_places, mining_raster, run_tiled
from .unit_values import check_reads_pixels

if TYPE_CHECKING:
    from ..workspace import Workspace

PRIOR, FEATURES, CANDIDATES = "prior", "features", "candidates"
USES = (PRIOR, FEATURES, CANDIDATES)
"""What models from elsewhere serve for: first draws, features of units, a list of what they detect."""


def check_model(path: str | Path, scene: Scene | None = None, use: str = "") -> dict[str, Any]:
    """Return what a model is and needs; see docs/protocol.md, ``model.check``.

    Args:
        path: of the ONNX file.
        scene: whose bands it shall read.
        use: of ``USES``: what it shall serve for; empty for any of them.

    Raises:
        LearnerError: it cannot be used, not for that, or not with the bands of the scene.
    """
    file = read_model(path)
    if use in (FEATURES, CANDIDATES):
        check_reads_pixels(file)
    if not is_saved(file):
        foreign = foreign_model(file)
        if use in (PRIOR, CANDIDATES):
            foreign.check_says_mining()
        if scene is not None:
            band_places(foreign, scene)
        return foreign.report()
    model = saved_model(file)
    if scene is not None:
        known = tuple(model_prefix(each.sha256) for each in scene.models)
        there = [name for name in model.card["features"] if name.startswith(known) or not name.startswith(MODEL)]
        check_features(model, there, scene.roles)
    return {
        "kind": "units",
        "path": str(file.path),
        "sha256": file.sha256,
        "bytes": len(file.content),
        "bands": sorted(model.card.get("roles", {})),
        "features": len(model.card["features"]),
        "classes": model.classes,
        "mining": [model.classes[column] for column in model.mining],
        "licence": model.card.get("licence", ""),
    }


def run_over_scene(
    path: str | Path,
    scene: Scene,
    target: str | Path,
    progress: Callable[[float], None] = lambda _fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write what a model of pixels or chips says of a scene, see ``run_tiled``.

    Raises:
        LearnerError: it cannot be used, or reads units.
        Cancelled: ``cancelled`` said so; nothing is written.
    """
    file = read_model(path)
    if is_saved(file):
        raise LearnerError(
            f"{file.path.name} was saved from a campaign: it reads features of units, not pixels.",
            "Give the raster of units as well.",
        )
    run_tiled(foreign_model(file), scene, target, progress, cancelled)


def unit_shares(
    path: str | Path,
    workspace: Workspace,
    cache: str,
    progress: Callable[[float], None] = lambda _fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> np.ndarray:
    """Return how far each unit of a frame is mining by a model, float64[n_units] in 0..1.

    Args:
        path: of a model that was saved from a campaign, or of one from elsewhere with its card beside it.
        workspace: the frame.
        cache: folder that keeps the raster of a model from elsewhere.
        progress: told the fraction done.
        cancelled: asked between tiles.

    Raises:
        LearnerError: the model cannot be used, or not on this scene.
        Cancelled: ``cancelled`` said so.
    """
    file, scene = read_model(path), workspace.scene
    if is_saved(file):
        table = workspace.raw_features(cache)
        return saved_model(file).mining_shares(table, workspace.feature_names, scene.roles, workspace.space)
    raster = mining_raster(foreign_model(file), scene, cache, progress, cancelled)
    with rasterio.open(raster) as source:
        return unit_means(read_numbers(workspace.frame_path, scene), source.read(1), len(workspace.space))


def unit_means(numbers: np.ndarray, shares: np.ndarray, n_units: int) -> np.ndarray:
    """Return the mean of a raster over each unit, float64[n_units], 0 where it has no data.

    Args:
        numbers: int32[rows, cols], unit numbers, 0 for none.
        shares: float32[rows, cols], below 0 where there is no data.
        n_units: number of units.
    """
    total, pixels = np.zeros(n_units + 1), np.zeros(n_units + 1)
    # Counting takes several times the memory of what is counted.
    for top in range(0, len(numbers), STRIP):
        units, said = (each[top : top + STRIP] for each in (numbers, shares))
        told = said >= 0
        total += np.bincount(units[told], said[told], n_units + 1)
        pixels += np.bincount(units[told], minlength=n_units + 1)
    return total[1:] / np.maximum(pixels[1:], 1)


def together(priors: Sequence[np.ndarray | None]) -> np.ndarray | None:
    """Return the largest share of each unit that any prior names, None of none."""
    named = [prior for prior in priors if prior is not None]
    return np.maximum.reduce(named) if named else None
