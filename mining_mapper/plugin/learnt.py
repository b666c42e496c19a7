"""What was learnt in other campaigns, copied beside the one whose first draws it guides."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..core.errors import CampaignError
from .campaign import Campaign
from .paths import relative_path, resolve_path
from .translation import tr

_SETTING = "memory"


def remembered(campaign: Campaign) -> list[str]:
    """Return the paths of the files that guide the first draws of a campaign."""
    return [str(resolve_path(stored, campaign.path.parent)) for stored in campaign.setting(_SETTING, [])]


def remember(campaign: Campaign, path: str | Path) -> None:
    """Let a file that was saved from another campaign guide the first draws of this one.

    It is copied into the folder ``<campaign>.memory``, so that the campaign stays whole when it is moved.

    Raises:
        CampaignError: the file cannot be copied.
    """
    source = Path(path)
    target = campaign.path.with_suffix(".memory") / source.name
    try:
        target.parent.mkdir(exist_ok=True)
        if source.resolve() != target.resolve():
            shutil.copyfile(source, target)
    except OSError as error:
        raise CampaignError(
            tr("{} cannot be copied beside the campaign.").format(source),
            tr("Check that the file is there and that you may write to {}.").format(target.parent),
            str(error),
        ) from error
    stored = relative_path(target, campaign.path.parent)
    others = [each for each in campaign.setting(_SETTING, []) if each != stored]
    campaign.set_setting(_SETTING, [*others, stored])


def forget(campaign: Campaign) -> None:
    """Let nothing from elsewhere guide the draws; the copied files stay."""
    campaign.set_setting(_SETTING, [])
