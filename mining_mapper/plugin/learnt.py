"""What was learnt in other campaigns or programs, copied beside the campaign whose first draws it guides."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import CampaignError
from ..core.memory_file import read_memory_file
from .paths import relative_path, resolve_path
from .translation import tr

if TYPE_CHECKING:
    from .campaign import Campaign

MODEL, CARD = ".onnx", ".json"
_MEMORY, _MODELS = "memory", "prior_models"


def remembered(campaign: Campaign) -> list[str]:
    """Return the paths of the saved answers that guide the first draws of a campaign."""
    return _paths(campaign, _MEMORY)


def prior_models(campaign: Campaign) -> list[str]:
    """Return the paths of the ONNX models that guide the first draws of a campaign."""
    return _paths(campaign, _MODELS)


def remember(campaign: Campaign, path: str | Path) -> None:
    """Let saved answers, or a model in ONNX, guide the first draws of a campaign.

    The file is copied into the folder ``<campaign>.memory``, a model with its card, so that the campaign stays
    whole when it is moved.

    Raises:
        LearnerError: the file is missing, or neither a memory nor a model.
        CampaignError: it cannot be copied.
    """
    source = Path(path)
    model = source.suffix.lower() == MODEL
    if not model:
        # At the door: a file that is none would keep every later round from being drawn.
        read_memory_file(source)
    target = copied(campaign, source, source.name)
    setting = _MODELS if model else _MEMORY
    stored = relative_path(target, campaign.path.parent)
    others = [each for each in campaign.setting(setting, []) if each != stored]
    campaign.set_setting(setting, [*others, stored])


def copied(campaign: Campaign, source: Path, name: str) -> Path:
    """Copy a file, of a model its card as well, into the campaign's folder of what was learnt; return the copy.

    Raises:
        CampaignError: it cannot be copied.
    """
    target = campaign.memory_folder / name
    try:
        target.parent.mkdir(exist_ok=True)
        _copy(source, target)
        if source.suffix.lower() == MODEL and source.with_suffix(CARD).is_file():
            _copy(source.with_suffix(CARD), target.with_suffix(CARD))
    except OSError as error:
        raise CampaignError(
            tr("{} cannot be copied beside the campaign.").format(source),
            tr("Check that the file is there and that you may write to {}.").format(target.parent),
            str(error),
        ) from error
    return target


def forget(campaign: Campaign) -> None:
    """Let nothing from elsewhere guide the draws; the copied files stay."""
    for setting in (_MEMORY, _MODELS):
        campaign.keep_choice(setting, [])


def _paths(campaign: Campaign, setting: str) -> list[str]:
    return [str(resolve_path(stored, campaign.path.parent)) for stored in campaign.setting(setting, [])]


def _copy(source: Path, target: Path) -> None:
    if source.resolve() != target.resolve():
        shutil.copyfile(source, target)
