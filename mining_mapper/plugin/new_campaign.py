"""Writes a new campaign: whole or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ..core.errors import CampaignError, SceneError
from ..core.taxonomy import Taxonomy
from .geopackage import create_geopackage
from .lock import CampaignLock
from .paths import relative_path
from .storage import GEOMETRY, Storage, instant, new_uuid
from .translation import tr


def write_campaign(
    path: Path, scene: Mapping[str, Any], area: QgsGeometry | None, taxonomy: Taxonomy, interpreter: str
) -> None:
    """Write the GeoPackage of a campaign with its first scene, its classes and its settings.

    Raises:
        CampaignError: the file exists already, or the folder cannot be written to; nothing is left behind.
        SceneError: the scene has no usable CRS.
    """
    crs = crs_of(str(scene["crs"]))
    if not crs.isValid():
        raise SceneError(
            tr("The image {} has no coordinate reference system.").format(scene["path"]),
            tr("Assign one in the layer's properties and save it with the image."),
        )
    _refuse_existing(path)
    lock = CampaignLock(path)
    lock.take()
    # Written under another name, so that a failure leaves no half-made campaign.
    unfinished = path.with_name(f".{path.stem}.{os.getpid()}.gpkg")
    try:
        create_geopackage(unfinished, crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))
        with contextlib.closing(Storage(unfinished)) as storage, storage.transaction():
            _first_rows(storage, path, scene, area, taxonomy, interpreter, crs)
        unfinished.replace(path)
    except OSError as error:
        raise CampaignError(
            tr("The campaign {} cannot be written.").format(path), tr("Choose another folder."), str(error)
        ) from error
    finally:
        for leftover in path.parent.glob(unfinished.name + "*"):
            leftover.unlink()
        lock.release()


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return what names a CRS to everybody: its code where the authority is public, else its definition."""
    code = crs.authid()
    return code if code and not code.startswith("USER:") else crs.toWkt()


def crs_of(text: str) -> QgsCoordinateReferenceSystem:
    """Return the coordinate reference system of an authority code or WKT; invalid where it is neither."""
    crs = QgsCoordinateReferenceSystem()
    crs.createFromUserInput(text)
    return crs


def _refuse_existing(path: Path) -> None:
    if path.exists():
        raise CampaignError(
            tr("{} exists already and is not overwritten.").format(path),
            tr("Choose another name, or open it with “Open campaign”."),
        )
    if not path.parent.is_dir():
        raise CampaignError(tr("The folder {} does not exist.").format(path.parent), tr("Choose an existing folder."))


def _first_rows(
    storage: Storage,
    path: Path,
    scene: Mapping[str, Any],
    area: QgsGeometry | None,
    taxonomy: Taxonomy,
    interpreter: str,
    crs: QgsCoordinateReferenceSystem,
) -> None:
    now = instant()
    outline = QgsGeometry.fromWkt(scene["footprint"])
    outline.convertToMultiType()
    place = {"uuid": new_uuid(), "path": relative_path(scene["path"], path.parent), "created": now}
    storage.insert("scenes", {**scene_columns(scene), "period": 1, **place, GEOMETRY: outline})
    storage.insert("taxonomy", {**taxonomy_row(taxonomy, 1), "uuid": new_uuid(), "created": now})
    settings = {
        "interpreter": interpreter,
        "crs": crs_text(crs),
        "area_of_interest": area.asWkt() if area is not None else None,
    }
    for name, value in settings.items():
        storage.insert("settings", {"uuid": new_uuid(), "name": name, "value": value, "modified": now})


def scene_columns(scene: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the form of a scene tells for the table ``scenes``."""
    return {name: scene[name] for name in ("name", "date", "sensor", "roles", "crs", "offset", "scale", "warnings")}


def taxonomy_row(taxonomy: Taxonomy, version: int) -> dict[str, Any]:
    """Return a taxonomy as the table of that name stores it."""
    return {"version": version, "definition": taxonomy.to_dict(), "active": list(taxonomy.active)}
