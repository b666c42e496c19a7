"""The learner of a campaign in three files: the model in ONNX, what it was fitted to in npz, a card in JSON.

The card is stored inside the ONNX file as well, so that this file alone can be used elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from sklearn.base import BaseEstimator

from ...core.errors import LearnerError
from ..cache import file_sha256, read_json, written_whole
from ..features import FEATURES, MODEL, SHA_SHOWN, model_prefix
from ..learner import package_versions
from ..memory import Memory, write_memory
from ..nested import NestedClassifier
from ..scaling import Scaling, robust_scaled
from ..unit_space import SMOOTHING, SMOOTHING_TIMES, UnitSpace, smoothed
from .door import CheckedModel, read_model
from .graph import INPUT, OUTPUT, learner_model
from .runtime import Runner, versions

FORMAT = "mining-mapper model 1"
CARD_SUFFIX, ONNX_SUFFIX, NPZ_SUFFIX = ".json", ".onnx", ".npz"
CARD_PROPERTY = "mining-mapper card"
MOST_MODEL = 3


@dataclass(frozen=True)
class SavedModel:
    """A model that was saved from a campaign, checked."""

    file: CheckedModel
    card: dict[str, Any]

    @property
    def classes(self) -> list[str]:
        """Codes of the columns of what it returns."""
        return [each["code"] for each in self.card["classes"]]

    @property
    def mining(self) -> list[int]:
        """Columns of the classes that are mining."""
        return [column for column, each in enumerate(self.card["classes"]) if each["mining"]]

    def probabilities(self, features: np.ndarray) -> np.ndarray:
        """Return float32[n, n_classes] of raw features [n, n_features], before smoothing."""
        return Runner(self.file)(np.ascontiguousarray(features, np.float32))

    def class_shares(
        self, features: np.ndarray, names: Sequence[str], roles: Mapping[str, int], space: UnitSpace
    ) -> np.ndarray:
        """Return how likely each unit of another frame is each class, float32[n_units, n_classes], smoothed.

        The frame is scaled by its own median and quartiles, as every scene is (docs/learning.md), not by those
        of the scene that the model was fitted on.

        Args:
            features: raw, [n_units, n_features].
            names: of its columns.
            roles: of the scene's bands.
            space: the same units, for smoothing.

        Raises:
            LearnerError: the features or bands are not those of the model.
        """
        check_features(self, names, roles)
        scaling = Scaling(*(np.asarray(self.card["scaling"][name], np.float32) for name in ("median", "spread")))
        place = {name: column for column, name in enumerate(names)}
        columns = [place[name] for name in self.card["features"]]
        raw = self.probabilities(scaling.undo(robust_scaled(features[:, columns])))
        return smoothed(raw, space.averaging)

    def mining_shares(
        self, features: np.ndarray, names: Sequence[str], roles: Mapping[str, int], space: UnitSpace
    ) -> np.ndarray:
        """Return how far each unit looks like mining, float64[n_units] in 0..1, by ``class_shares``.

        Raises:
            LearnerError: as of ``class_shares``, or no class of the model is mining.
        """
        if not self.mining:
            raise LearnerError(f"{self.file.path.name} knows no class of mining.", "Choose another model.")
        shares = self.class_shares(features, names, roles, space)
        return shares[:, self.mining].sum(axis=1).clip(0, 1).astype(np.float64)


def save_model(
    path: str | Path,
    estimator: BaseEstimator,
    scaling: Scaling,
    memory: Memory,
    names: Sequence[str],
    card: Mapping[str, Any],
) -> dict[str, Any]:
    """Write the three files of a model; all of them or none.

    Args:
        path: of any of the three, or without a suffix.
        estimator: fitted to ``memory``.
        scaling: of the scene, from raw features to those of ``memory``.
        memory: answered units.
        names: of the features.
        card: what else people should know: scene, classes as objects with ``code`` and ``mining``, metrics.

    Returns:
        The card as written.

    Raises:
        LearnerError: nothing was learnt yet, a part has no form in ONNX, or a file cannot be written.
    """
    suffixes = (CARD_SUFFIX, ONNX_SUFFIX, NPZ_SUFFIX)
    stem = Path(path).with_suffix("") if Path(path).suffix in suffixes else Path(path)
    targets = [stem.with_name(stem.name + suffix) for suffix in suffixes]
    inside = {**_described(estimator, scaling, memory, names), **card}
    try:
        for target in targets:
            if target.is_dir():
                raise IsADirectoryError(str(target))
        with ExitStack() as stack:
            # Renamed in the reverse order, the card last: it vouches for the other two.
            card_file, onnx_file, npz_file = (stack.enter_context(written_whole(target)) for target in targets)
            write_memory(npz_file, memory, names)
            properties = {CARD_PROPERTY: json.dumps(inside, ensure_ascii=False)}
            onnx.save_model(learner_model(estimator, scaling, properties), str(onnx_file))
            files = {
                suffix[1:]: {"name": target.name, "bytes": file.stat().st_size, "sha256": file_sha256(file)}
                for suffix, target, file in zip(
                    (ONNX_SUFFIX, NPZ_SUFFIX), targets[1:], (onnx_file, npz_file), strict=True
                )
            }
            whole = {**inside, "files": files}
            card_file.write_text(json.dumps(whole, indent=1, ensure_ascii=False), encoding="utf-8")
    except OSError as error:
        raise LearnerError(
            f"{targets[1]} cannot be written.", "Choose a folder that can be written to.", str(error)
        ) from error
    return whole


def is_saved(file: CheckedModel) -> bool:
    """Return whether a model was saved from a campaign."""
    return CARD_PROPERTY in file.properties


def load_model(path: str | Path) -> SavedModel:
    """Return a model that was saved from a campaign.

    Raises:
        LearnerError: it is no such model, damaged, or no longer the one that its card vouches for.
    """
    return saved_model(read_model(path))


def saved_model(file: CheckedModel) -> SavedModel:
    """Return the model that a checked file holds, see ``load_model``."""
    name = file.path.name
    try:
        card = json.loads(file.properties[CARD_PROPERTY])
        sound = card["format"] == FORMAT and len(card["features"]) == len(card["scaling"]["median"])
        model = SavedModel(file, card)
        sound = sound and bool(model.classes) and isinstance(model.mining, list)
    except (KeyError, ValueError, TypeError) as error:
        raise LearnerError(
            f"{name} was not saved from a campaign.", "Choose a model that was saved here.", repr(error)
        ) from error
    if not sound:
        raise LearnerError(f"{name} was saved by another version.", "Save it again from its campaign.")
    beside = read_json(file.path.with_suffix(CARD_SUFFIX))
    vouched = beside["files"].get("onnx", {}) if isinstance(beside, dict) and "files" in beside else {}
    if vouched.get("name") == name and vouched.get("sha256") != file.sha256:
        raise LearnerError(
            f"{name} is not the file that its card vouches for.", "Save the model again, or restore all its files."
        )
    return model


def check_features(model: SavedModel, names: Sequence[str] | None, roles: Mapping[str, int]) -> None:
    """Check that a model can be asked about units with these features, or, without names, of these bands.

    Raises:
        LearnerError: it was fitted to others; the message names the bands or features that differ.
    """
    name, card = model.file.path.name, model.card
    if card["features_version"] != FEATURES:
        raise LearnerError(
            f"{name} was saved by another version, whose features are not comparable.",
            "Save it again from its campaign with this version.",
            f"{card['features_version']}, here {FEATURES}",
        )
    there = card.get("roles", {})
    bands = sorted(role for role in {*there, *roles} if there.get(role) != roles.get(role))
    asked, here = set(card["features"]), set(card["features"] if names is None else names)
    # What models say here beside the bands does not disturb one that was fitted without it.
    missing, unknown = sorted(asked - here), sorted(each for each in here - asked if not each.startswith(MODEL))
    if not (bands or missing or unknown):
        return
    if missing and not bands and all(each.startswith(MODEL) for each in missing):
        raise _lacks_models(model, missing)
    differ = f"bands {_some(bands)}" if bands else f"features {_some([*missing, *unknown])}"
    raise LearnerError(
        f"{name} was made for an image with other bands: the {differ} differ.",
        "Choose a model from an image of the same sensor, or give the bands the same roles.",
        f"not here: {', '.join(missing)}; not in the model: {', '.join(unknown)}",
    )


def _lacks_models(model: SavedModel, missing: Sequence[str]) -> LearnerError:
    """Return the error where the scene lacks models whose outputs the learner was fitted to, by name."""
    needed = [
        f"{each['name']} (sha256 {each['sha256'][:SHA_SHOWN]}…)"
        for each in model.card.get("feature_models", [])
        if any(name.startswith(model_prefix(each["sha256"])) for name in missing)
    ]
    return LearnerError(
        f"{model.file.path.name} was fitted to what other models say of the units, which are not in use here: "
        f"{', '.join(needed) or _some(missing)}.",
        "Add them to the models of this scene, or choose another model.",
        ", ".join(missing),
    )


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:MOST_MODEL]) + (f" and {len(names) - MOST_MODEL} more" if len(names) > MOST_MODEL else "")


def _described(estimator: BaseEstimator, scaling: Scaling, memory: Memory, names: Sequence[str]) -> dict[str, Any]:
    """Return what the card tells of the model itself."""
    counts = np.unique(memory.labels, return_counts=True)
    nested = isinstance(estimator, NestedClassifier)
    parts = estimator.estimator if nested else estimator
    return {
        "format": FORMAT,
        "input": {"name": INPUT, "type": "float32", "shape": ["units", len(names)]},
        "output": {"name": OUTPUT, "type": "float32", "shape": ["units", len(estimator.classes_)]},
        "classes": [{"code": str(code), "mining": False} for code in estimator.classes_],
        "decision": "of mining and all else the more probable, then the most probable class of it; no thresholds",
        "features_version": FEATURES,
        "features": list(names),
        "scaling": {"done": "inside the model", **scaling.to_json()},
        "post_processing": {
            "name": "mean with neighbouring units",
            "done": "outside the model",
            "share": SMOOTHING,
            "times": SMOOTHING_TIMES,
            "likeness": "shared border times exp(-d^2 / median d^2), d in eight leading principal components",
            "held": "answered units keep their answers",
        },
        "learner": {"name": type(parts).__name__, "parameters": parts.get_params()},
        "parents": dict(estimator.tree.parents) if nested else {},
        "answers": len(memory),
        "answers_by_class": dict(zip(counts[0].tolist(), counts[1].tolist(), strict=True)),
        "packages": {**package_versions(), **versions()},
    }
