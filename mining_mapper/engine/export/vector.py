"""Labels as vector files: every column of the table, the class in words, weight, part and fold."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely

from ...core.schema import Column
from ..word_files import GEOPACKAGE_VERSION
from .context import ExportContext
from .labels import columns, label_rows

MISSING = {"text": "", "integer": 0, "real": np.nan, "boolean": False, "json": ""}
DTYPES = {"text": object, "integer": np.int64, "real": np.float64, "boolean": bool, "json": object}
RFC7946 = {"RFC7946": "YES", "WRITE_NAME": "NO", "COORDINATE_PRECISION": "7"}


def write_geopackage(context: ExportContext, folder: Path) -> None:
    """Write ``labels.gpkg`` in the campaign's CRS."""
    write_layer(
        folder / "labels.gpkg",
        context,
        columns(),
        label_rows(context),
        label_outlines(context),
        "MultiPolygon",
        {"VERSION": GEOPACKAGE_VERSION},
    )


def write_flatgeobuf(context: ExportContext, folder: Path) -> None:
    """Write ``labels.fgb`` in the campaign's CRS, with a spatial index."""
    _write(folder / "labels.fgb", context, columns(), label_rows(context), label_outlines(context), driver="FlatGeobuf")


def write_geojson(context: ExportContext, folder: Path) -> None:
    """Write ``labels.geojson``: RFC 7946, longitude and latitude to 7 decimals, exterior rings counter-clockwise."""
    write = partial(_write, driver="GeoJSON", layer_options=RFC7946)
    write(folder / "labels.geojson", context, columns(), label_rows(context), label_outlines(context))


def label_outlines(context: ExportContext) -> np.ndarray:
    """Return the outlines of the written labels as MultiPolygons, in the campaign's CRS."""
    outlines = [label["outline"] for label in context.request.written]
    return np.array([_multi(outline) for outline in outlines], object)


def write_layer(
    path: Path,
    context: ExportContext,
    fields: tuple[Column, ...],
    rows: list[dict[str, Any]],
    geometries: np.ndarray,
    geometry_type: str,
    dataset_options: dict[str, str],
    crs: str = "",
) -> None:
    """Write a GeoPackage whose bytes depend on what is in it alone."""
    # GeoPackage notes when it was last changed; the last label decides, so that the same labels give the same bytes.
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": last_change(context)})
    try:
        _write(
            path,
            context,
            fields,
            rows,
            geometries,
            geometry_type,
            driver="GPKG",
            dataset_options=dataset_options,
            crs=crs,
        )
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})


def _write(
    path: Path,
    context: ExportContext,
    fields: tuple[Column, ...],
    rows: list[dict[str, Any]],
    geometries: np.ndarray,
    geometry_type: str = "MultiPolygon",
    crs: str = "",
    **how: Any,
) -> None:
    context.check()
    pyogrio.raw.write(
        str(path),
        geometry=shapely.to_wkb(geometries),
        field_data=[_values(rows, column) for column in fields],
        fields=np.array([column.name for column in fields], object),
        field_mask=[np.array([row[column.name] is None for row in rows], bool) for column in fields],
        geometry_type=geometry_type,
        crs=crs or context.request.crs,
        layer=path.stem,
        **how,
    )


def _values(rows: list[dict[str, Any]], column: Column) -> np.ndarray:
    values = [MISSING[column.kind] if row[column.name] is None else row[column.name] for row in rows]
    if column.kind == "json":
        values = [as_json(value) for value in values]
    return np.array(values, DTYPES[column.kind])


def as_json(value: Any) -> str:
    """Return a value of a JSON column as text."""
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def _multi(geometry: shapely.Geometry) -> shapely.Geometry:
    return geometry if geometry.geom_type == "MultiPolygon" else shapely.MultiPolygon([geometry])


def last_change(context: ExportContext) -> str:
    """Return the instant of the last change of a label, as GDAL reads it."""
    last = max(label.get("modified") or label["created"] for label in context.request.written)
    return last.replace("Z", ".000Z") if "." not in last else last
