"""What the engine needs to write a training set, read from an open campaign."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .campaign import Campaign
from .feature_models import feature_models
from .new_campaign import crs_text
from .paths import resolve_path
from .snapshot import to_geojson
from .storage import GEOMETRY

_DECISION = [
    *("uuid", "kind", "state", "label", "change", "arm", "control_share"),
    *("decided", "interpreter", "seconds", "actions"),
]


def export_request(campaign: Campaign, folder: str | Path, options: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters of ``export.write`` and ``export.preview`` (docs/protocol.md).

    Args:
        campaign: the open campaign.
        folder: where the training set goes; must not exist or be empty.
        options: those of ``core/export_options.py``; what is not given is by default.
    """
    base = campaign.path.parent
    return {
        "labels": _rows(campaign, "labels"),
        "crs": crs_text(campaign.crs),
        "draws": _rows(campaign, "draws"),
        "frames": [{**row, "raster": str(resolve_path(row["raster"], base))} for row in _rows(campaign, "frames")],
        "scenes": [
            {**row, "path": str(resolve_path(row["path"], base)), "models": feature_models(campaign, row["uuid"])}
            for row in _rows(campaign, "scenes")
        ],
        **{name: _rows(campaign, name) for name in ("searched_areas", "sites", "audits", "repeats")},
        # Their outlines are in their labels; those of rounds are told by their draws.
        "candidates": [row for row in campaign.rows("candidates", columns=_DECISION) if row["kind"]],
        "cache": str(campaign.cache),
        "taxonomy": {"definition": campaign.taxonomy.to_dict(), "active": list(campaign.taxonomy.active)},
        "folder": str(folder),
        "options": options,
    }


def _rows(campaign: Campaign, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table with their geometry, if any, as GeoJSON in the campaign's CRS."""
    rows = []
    for row in campaign.rows(table):
        geometry = row.pop(GEOMETRY, None)
        if geometry is not None and not geometry.isNull():
            row["geometry"] = to_geojson(geometry)
        rows.append(row)
    return rows
