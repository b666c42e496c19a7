"""Models from elsewhere whose outputs are features of a scene's units, copied beside the campaign."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..core.schema import FEATURE_MODELS
from .learnt import copied
from .paths import relative_path, resolve_path

if TYPE_CHECKING:
    from .campaign import Campaign

_SHA_IN_NAME = 8


def feature_models(campaign: Campaign, scene: str) -> list[dict[str, str]]:
    """Return ``path``, absolute, and ``sha256`` of the models of a scene (uuid), in the order of their features."""
    stored = campaign.setting(FEATURE_MODELS, {}).get(scene, [])
    base = campaign.path.parent
    return [{**each, "path": str(resolve_path(each["path"], base))} for each in stored]


def add_feature_model(campaign: Campaign, scene: str, path: str | Path, sha256: str) -> bool:
    """Let the outputs of a model join the features of a scene; return False where they do already.

    The file is copied with its card into the folder ``<campaign>.memory``, under a name that holds its checksum:
    models of one name stay apart.

    Args:
        campaign: the open campaign.
        scene: uuid of the scene.
        path: of the ONNX file, which the engine has checked.
        sha256: of it.

    Raises:
        CampaignError: the file cannot be copied.
    """
    if any(each["sha256"] == sha256 for each in feature_models(campaign, scene)):
        return False
    source = Path(path)
    target = copied(campaign, source, f"{source.stem}-{sha256[:_SHA_IN_NAME]}{source.suffix}")
    stored = dict(campaign.setting(FEATURE_MODELS, {}))
    entry = {"path": relative_path(target, campaign.path.parent), "sha256": sha256}
    campaign.set_setting(FEATURE_MODELS, {**stored, scene: [*stored.get(scene, []), entry]})
    return True


def remove_feature_model(campaign: Campaign, scene: str, sha256: str) -> None:
    """Take the outputs of a model out of the features of a scene; answers, draws and the copied file stay.

    Raises:
        CampaignError: that could not be written.
    """
    stored = dict(campaign.setting(FEATURE_MODELS, {}))
    left = [each for each in stored.get(scene, []) if each["sha256"] != sha256]
    others = {uuid: models for uuid, models in stored.items() if uuid != scene}
    campaign.set_setting(FEATURE_MODELS, {**others, **({scene: left} if left else {})})
