"""Which bands a scene and the others of its campaign do not share, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...core.common_bands import CommonBands, common_bands
from ..campaign import Campaign
from ..translation import tr
from .roles_table import role_words


def band_words(campaign: Campaign, roles: Mapping[str, int], uuid: str = "") -> str:
    """Return how the bands of a scene differ from those of the others; empty where they do not.

    Args:
        campaign: with the other scenes.
        roles: role of a band -> its number, of the scene.
        uuid: of the scene, where it is one of the campaign already.
    """
    told: dict[CommonBands, list[str]] = {}
    for row in campaign.scenes():
        bands = common_bands(roles, row["roles"] or {})
        if row["uuid"] != uuid and bands.differ:
            told.setdefault(bands, []).append(row["name"])
    return " ".join(_words(", ".join(names), bands) for bands, names in told.items())


def _words(names: str, bands: CommonBands) -> str:
    parts = []
    if bands.only_there:
        parts.append(tr("Bands of {} that it lacks: {}.").format(names, _list(bands.only_there)))
    if bands.only_here:
        parts.append(tr("Bands that {} lacks: {}.").format(names, _list(bands.only_here)))
    if bands.useful:
        parts.append(tr("What was learnt there guides its first draws by {}.").format(_list(bands.common)))
    else:
        parts.append(tr("They have too few bands in common: what was learnt there does not help here."))
    return " ".join(parts)


def _list(roles: Sequence[str]) -> str:
    # Some names hold a comma.
    return "; ".join(role_words(role) for role in roles)
