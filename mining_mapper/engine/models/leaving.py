"""A campaign's learner leaves: fitted to all its answers, judged by them, described, and written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..acquisition import DEFAULT
from ..learner import Answers, Learner
from ..memory import Memory
from ..scaling import Scaling
from .metrics import cross_validated
from .saved import save_model

if TYPE_CHECKING:
    from ..workspace import Workspace


@dataclass(frozen=True)
class About:
    """What a person says of a model.

    Attributes:
        mining: codes of the classes that are mining.
        names: code -> name of the class.
        licence: under which the model may be used; empty where nobody said.
        seed: of the learner.
    """

    mining: Collection[str] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    licence: str = ""
    seed: int = 0


def save_learner(
    path: str,
    workspace: Workspace,
    table: np.ndarray,
    answers: Answers,
    about: About,
    check: Callable[[], None] = lambda: None,
) -> dict[str, Any]:
    """Write what was learnt from the answers of a frame; see docs/protocol.md, ``model.save``.

    Args:
        path: of one of the three files.
        workspace: the frame.
        table: its raw features, [n_units, n_features].
        answers: of its units.
        about: what people should know beside.
        check: called between steps; may raise to stop.

    Returns:
        The card.

    Raises:
        LearnerError: there is no answer, or a file cannot be written.
    """
    # Where a unit is says nothing in another scene.
    space, scene = replace(workspace.space, positions=None), workspace.scene
    estimator = Learner(space, answers, DEFAULT(), about.seed).active.estimator
    check()
    card = {
        "classes": [_class(code, about) for code in estimator.classes_.tolist()],
        "cross_validation": cross_validated(estimator, space, answers, about.mining, check),
        "training_set": answers.sha256(),
        "image": Path(scene.path).name,
        "date": scene.date,
        "sensor": scene.sensor,
        "roles": dict(scene.roles),
        "feature_models": [{"name": Path(each.path).name, "sha256": each.sha256} for each in scene.models],
        "offset": scene.offset,
        "scale": scene.scale,
        "licence": about.licence,
    }
    memory = Memory(space.X[answers.rows], answers.labels, answers.weights)
    return save_model(path, estimator, Scaling.of(table), memory, workspace.feature_names, card)


def _class(code: str, about: About) -> dict[str, Any]:
    return {"code": code, "name": about.names.get(code, code), "mining": code in about.mining}
