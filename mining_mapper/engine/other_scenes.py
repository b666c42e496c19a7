"""Answers of the campaign's other scenes, which stand in until the scene that is worked on has its own.

Every scene is scaled by its own median and quartiles, as the memories of other campaigns are: differences
of offset, gain and season are mostly gone. Bands are told by their roles, not by their numbers, and only
features that both images have are used. docs/learning.md holds the evidence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..core.common_bands import common_bands
from ..core.errors import FrameError, LearnerError, SceneError
from ..core.sampling import ANSWERS_WITHOUT_MEMORY
from .feature_table import build_features
from .features import BAND
from .frame import check_frame
from .learner import Answers
from .memory import Memory
from .parameters import objects, parameter
from .scaling import SCALING_SAMPLE, robust_scaled
from .scene import Scene, open_scene
from .training import training_answers
from .unit_space import UnitSpace

MOST_REMEMBERED = 400
"""Answers of other scenes that are used at most; the classes share them evenly, so that none is crowded out."""

NUMBERED = re.compile(rf"^{BAND}(\d+)(?=\s)")
OF_ALL_BANDS = "brightness"


@dataclass(frozen=True)
class OtherScene:
    """What another scene of the campaign taught.

    Attributes:
        scene: the image.
        names: of its features.
        memory: its answered units with all their features, scaled by the scene's own median and quartiles.
    """

    scene: Scene
    names: tuple[str, ...]
    memory: Memory


@dataclass(frozen=True)
class Elsewhere:
    """What is used of other scenes.

    Attributes:
        columns: of the features of the scene that is worked on that are used meanwhile; None for all.
        memory: answered units with those features; None where nothing can be used.
        images: names of the files that it is from.
    """

    columns: np.ndarray | None = None
    memory: Memory | None = None
    images: tuple[str, ...] = ()

    def space(self, space: UnitSpace) -> UnitSpace:
        """Return the units as they are seen by the features in use."""
        return space if self.columns is None else replace(space, X=space.X[:, self.columns])


def stands_in(own: Answers) -> bool:
    """Return whether other scenes are still needed: until ten units, of mining and of other land, are answered."""
    return len(own) < ANSWERS_WITHOUT_MEMORY or not own.tells_kinds_apart


def open_others(
    options: dict[str, Any], cache: str, progress: Callable[..., None], cancelled: Callable[[], bool]
) -> list[OtherScene]:
    """Return the scenes of ``options.scenes`` that can be read; what is missing holds up no round.

    Raises:
        ProtocolError: an entry is not as docs/protocol.md says.
        Cancelled: ``cancelled`` said so.
    """
    found = []
    for entry in objects(options, "scenes", []):
        try:
            other = _open_other(entry, cache, progress, cancelled)
        except (SceneError, FrameError, LearnerError):
            continue
        if len(other.memory):
            found.append(other)
    return found


def learnt_elsewhere(scene: Scene, names: Sequence[str], others: Sequence[OtherScene]) -> Elsewhere:
    """Return what serves a scene: of the others those that share most features with it.

    Args:
        scene: that is worked on.
        names: of its features.
        others: what other scenes taught.
    """
    shared = [(other, common_features(scene, names, other.scene, other.names)) for other in others]
    shared = [(other, places) for other, places in shared if len(places[0])]
    if not shared:
        return Elsewhere()
    most = max((places[0] for _, places in shared), key=len)
    used = [(other, places[1]) for other, places in shared if np.array_equal(places[0], most)]
    memories = [Memory(other.memory.X[:, there], other.memory.labels, other.memory.weights) for other, there in used]
    return Elsewhere(
        None if len(most) == len(names) else most,
        Memory.together(memories),
        tuple(Path(other.scene.path).name for other, _ in used),
    )


def common_features(
    here: Scene, names_here: Sequence[str], there: Scene, names_there: Sequence[str]
) -> tuple[np.ndarray, np.ndarray]:
    """Return the columns of the features that two scenes share, in the order of the first, of either scene.

    Both are empty where the images have too few bands in common.
    """
    if here.image_roles == there.image_roles and here.sensor == there.sensor and list(names_here) == list(names_there):
        return np.arange(len(names_here)), np.arange(len(names_there))
    bands = common_bands(here.image_roles, there.image_roles)
    places = {}
    if bands.common and bands.useful:
        places = dict(zip(_by_role(there.image_roles, names_there), range(len(names_there)), strict=True))
    named = [name if name in places else None for name in _by_role(here.image_roles, names_here)]
    if bands.differ:
        # The mean of other bands is another quantity.
        named = [None if name and name.startswith(OF_ALL_BANDS) else name for name in named]
    own = [column for column, name in enumerate(named) if name]
    return np.array(own, np.int64), np.array([places[named[column]] for column in own], np.int64)


def _by_role(roles: Mapping[str, int], names: Sequence[str]) -> list[str]:
    """Return the names of features with roles instead of numbers of bands; empty for bands without a role."""
    role_of = {number: role for role, number in roles.items()}
    renamed = []
    for column, name in enumerate(names):
        numbered = NUMBERED.match(name)
        if numbered is None:
            renamed.append(name)
            continue
        role = role_of.get(int(numbered[1]))
        # Columns of bands without a role must differ from each other and from all others.
        renamed.append(f"{BAND}{role}{name[numbered.end() :]}" if role else f" {column}")
    return renamed


def _open_other(
    entry: dict[str, Any], cache: str, progress: Callable[..., None], cancelled: Callable[[], bool]
) -> OtherScene:
    frame = parameter(entry, "frame", dict)
    path = parameter(frame, "path", str)
    scene = open_scene(**_scene_options(parameter(entry, "scene", dict)))
    check_frame(path, parameter(frame, "sha256", str))
    table, names = build_features(
        scene, path, cache, lambda fraction, _window: progress(fraction, "Measuring units of another scene"), cancelled
    )
    knowledge = {"answers": objects(entry, "answers", []), "shapes": objects(entry, "shapes", [])}
    given, _ = training_answers(path, knowledge)
    answers = Answers.of(sorted((answer.unit, answer.shares) for answer in given))
    kept = _evenly(answers)
    memory = Memory(_scaled(table, answers.rows[kept]), answers.labels[kept], answers.weights[kept])
    return OtherScene(scene, tuple(names), memory)


def _scene_options(scene: dict[str, Any]) -> dict[str, Any]:
    kinds = {"path": str, "roles": dict, "date": str, "sensor": str, "offset": float, "scale": float, "models": list}
    return {name: parameter(scene, name, kind, None) for name, kind in kinds.items()}


def _evenly(answers: Answers) -> np.ndarray:
    """Return which answers are kept, int[k]: of every class as many, spread over the frame."""
    if len(answers) <= MOST_REMEMBERED:
        return np.arange(len(answers))
    each = max(1, MOST_REMEMBERED // len(answers.classes))
    kept = [np.flatnonzero(answers.labels == code) for code in answers.classes]
    return np.sort(np.concatenate([of[np.linspace(0, len(of) - 1, min(each, len(of))).astype(int)] for of in kept]))


def _scaled(table: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Return the features of some units, scaled by a sample of all units with them, float32[k, n_features]."""
    step = max(1, -(-len(table) // SCALING_SAMPLE))
    if step == 1:
        return robust_scaled(table)[rows]
    sample = np.concatenate([table[::step], table[rows]])
    return robust_scaled(sample)[-len(rows) :] if len(rows) else np.zeros((0, table.shape[1]), np.float32)
