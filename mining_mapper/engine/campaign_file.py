"""Reading a campaign without QGIS: the rows of its tables as the plugin sends them. Nothing is written."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from ..core.errors import CampaignError
from ..core.schema import FEATURE_MODELS, Kind, table
from .cache import usable_cache

EXPORTED = ("labels", "draws", "frames", "scenes", "searched_areas", "sites", "audits", "repeats", "candidates")
PATHS = {"frames": "raster", "scenes": "path"}


def read_for_export(path: str | Path) -> dict[str, Any]:
    """Return the parameters of ``export.write`` that a campaign holds: all but folder and options.

    Args:
        path: the campaign's GeoPackage.

    Raises:
        CampaignError: the file is missing, damaged or no campaign.
    """
    path = Path(path)
    if not path.is_file():
        raise CampaignError(f"There is no campaign {path}.", "Choose the GeoPackage of a campaign.")
    try:
        # A campaign that an older version made, and that was not opened since, lacks the newer tables.
        there = set(pyogrio.list_layers(path)[:, 0])
        held = [name for name in EXPORTED if name in there or name == "labels"]
        request: dict[str, Any] = {name: read_rows(path, name) for name in held}
        request["crs"] = pyogrio.read_info(path, layer="labels")["crs"]
        taxonomy = max(read_rows(path, "taxonomy"), key=lambda row: row["version"])
        settings = {row["name"]: row["value"] for row in read_rows(path, "settings")}
    except (DataSourceError, DataLayerError, ValueError, KeyError) as error:
        raise CampaignError(
            f"{path} is no campaign, or is damaged.", "Choose the GeoPackage of a campaign.", str(error)
        ) from error
    chosen = models_of_scenes(path, settings)
    for scene in request.get("scenes", []):
        scene["models"] = chosen.get(scene["uuid"], [])
    request["taxonomy"] = {"definition": taxonomy["definition"], "active": taxonomy["active"]}
    request["cache"] = usable_cache(path.absolute().with_suffix(".cache"))
    for name, column in PATHS.items():
        for row in request.get(name, []):
            row[column] = os.path.normpath(path.absolute().parent / row[column])
    return request


def models_of_scenes(path: Path, settings: Mapping[str, Any]) -> dict[str, list[dict[str, str]]]:
    """Return uuid of a scene -> ``path``, absolute, and ``sha256`` of the models whose outputs are its features."""
    return {
        scene: [{**each, "path": os.path.normpath(path.absolute().parent / each["path"])} for each in models]
        for scene, models in (settings.get(FEATURE_MODELS) or {}).items()
    }


def read_rows(path: Path, name: str) -> list[dict[str, Any]]:
    """Return the rows of a table of a campaign; a missing geometry is left out, columns of later versions are empty."""
    columns = table(name).columns
    meta, _, outlines, values = pyogrio.raw.read(path, layer=name)
    by_name = dict(zip(meta["fields"], values, strict=True))
    rows = [
        {
            column.name: _plain(by_name[column.name][number] if column.name in by_name else None, column.kind)
            for column in columns
        }
        for number in range(len(by_name["uuid"]))
    ]
    if outlines is not None:
        for row, outline in zip(rows, shapely.from_wkb(outlines), strict=True):
            if outline is not None:
                row["geometry"] = shapely.geometry.mapping(outline)
    return rows


def _plain(value: Any, kind: Kind) -> Any:
    """Return a value as it stands in a message: missing text is empty, other missing values are None."""
    value = value.item() if isinstance(value, np.generic) else value
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return "" if kind == "text" else None
    if kind == "json":
        return json.loads(value) if value else None
    return {"integer": int, "boolean": bool}.get(kind, lambda kept: kept)(value)
