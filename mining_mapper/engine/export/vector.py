"""Labels as vector files: every column of the table, the class in words, and the weight."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely

from ...core.schema import Column, table
from .context import ExportContext

LAYER = "labels"
# Read without a warning by every GDAL that QGIS has used since 3.22.
GEOPACKAGE_VERSION = "1.2"
EXTRA = (
    Column("class_name", "text", "name of the class"),
    Column("value", "integer", "stable value of the class in the taxonomy"),
    Column("mining", "boolean", "whether the class is mining"),
    Column("weight", "real", "LURE weight of a drawn label; null for others, see dataset.json"),
    Column("y", "json", "object: class -> share of the drawn unit's area as first answered; the weight is for it"),
)
MISSING = {"text": "", "integer": 0, "real": np.nan, "boolean": False, "json": ""}
DTYPES = {"text": object, "integer": np.int64, "real": np.float64, "boolean": bool, "json": object}


def write_geopackage(context: ExportContext, folder: Path) -> None:
    """Write ``labels.gpkg`` in the campaign's CRS."""
    # GeoPackage notes when it was last changed; the last label decides, so that the same labels give the same bytes.
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": _moment(context)})
    try:
        _write(context, folder / "labels.gpkg", "GPKG", {}, {"VERSION": GEOPACKAGE_VERSION})
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})


def write_geojson(context: ExportContext, folder: Path) -> None:
    """Write ``labels.geojson``: RFC 7946, longitude and latitude, exterior rings counter-clockwise."""
    _write(context, folder / "labels.geojson", "GeoJSON", {"RFC7946": "YES", "WRITE_NAME": "NO"})


def columns() -> tuple[Column, ...]:
    """Return the columns of an exported label."""
    return (*table("labels").columns, *EXTRA)


def _write(
    context: ExportContext,
    path: Path,
    driver: str,
    layer_options: dict[str, str],
    dataset_options: dict[str, str] | None = None,
) -> None:
    rows = [_row(context, label) for label in context.request.labels]
    fields = columns()
    data = [_values(rows, column) for column in fields]
    masks = [np.array([row[column.name] is None for row in rows], bool) for column in fields]
    geometries = [shapely.geometry.shape(label["geometry"]) for label in context.request.labels]
    pyogrio.raw.write(
        str(path),
        geometry=shapely.to_wkb(np.array([_multi(geometry) for geometry in geometries], object)),
        field_data=data,
        fields=np.array([column.name for column in fields], object),
        field_mask=masks,
        geometry_type="MultiPolygon",
        crs=context.request.crs,
        driver=driver,
        layer=LAYER,
        layer_options=layer_options,
        dataset_options=dataset_options,
    )


def _row(context: ExportContext, label: dict[str, Any]) -> dict[str, Any]:
    taxonomy, code, draw = context.request.taxonomy, label["class"], label.get("draw") or ""
    entry = next((each for each in taxonomy.classes if each.code == code), None)
    own = {column.name: label.get(column.name) for column in table("labels").columns}
    return {
        **own,
        "class_name": entry.name if entry else None,
        "value": entry.value if entry else None,
        "mining": taxonomy.is_mining(code) if entry else None,
        "weight": context.weights.by_draw.get(draw),
        "y": context.drawn.get(draw, {}).get("y"),
    }


def _values(rows: list[dict[str, Any]], column: Column) -> np.ndarray:
    values = [MISSING[column.kind] if row[column.name] is None else row[column.name] for row in rows]
    if column.kind == "json":
        values = [value if isinstance(value, str) else json.dumps(value, sort_keys=True) for value in values]
    return np.array(values, DTYPES[column.kind])


def _multi(geometry: shapely.Geometry) -> shapely.Geometry:
    return geometry if geometry.geom_type == "MultiPolygon" else shapely.MultiPolygon([geometry])


def _moment(context: ExportContext) -> str:
    last = max(label.get("modified") or label["created"] for label in context.request.labels)
    return last.replace("Z", ".000Z") if "." not in last else last
