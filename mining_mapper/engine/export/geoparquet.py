"""Labels as GeoParquet 1.1: well-known binary, a covering box for every row, the CRS as PROJJSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from rasterio.crs import CRS

from ...core.schema import Column
from .context import ExportContext
from .labels import columns, label_rows
from .vector import as_json, label_outlines

VERSION = "1.1.0"
TYPES = {
    "text": pa.string(),
    "integer": pa.int64(),
    "real": pa.float64(),
    "boolean": pa.bool_(),
    "json": pa.string(),
}
EDGES = ("xmin", "ymin", "xmax", "ymax")
COMPRESSION = "zstd"
ROWS_A_GROUP = 50_000


def write_geoparquet(context: ExportContext, folder: Path) -> None:
    """Write ``labels.parquet`` in the campaign's CRS."""
    rows = label_rows(context)
    fields = columns()
    outlines = label_outlines(context)
    arrays = [arrow_column(rows, column) for column in fields]
    arrays += [pa.array(shapely.to_wkb(outlines), pa.binary()), _boxes(outlines)]
    table = pa.table(arrays, names=[*(column.name for column in fields), "geometry", "bbox"])
    context.check()
    write_table(
        table.replace_schema_metadata({"geo": json.dumps(_geo(context, outlines), sort_keys=True)}),
        folder / "labels.parquet",
    )


def write_table(table: pa.Table, path: Path) -> None:
    """Write a table as Parquet."""
    pq.write_table(table, path, compression=COMPRESSION, row_group_size=ROWS_A_GROUP, write_statistics=True)


def arrow_column(rows: list[dict[str, Any]], column: Column) -> pa.Array:
    """Return a column of rows; empty text is kept, None is null."""
    values = [row[column.name] for row in rows]
    if column.kind == "json":
        values = [None if value is None else as_json(value) for value in values]
    return pa.array(values, TYPES[column.kind])


def _boxes(outlines: np.ndarray) -> pa.Array:
    bounds = shapely.bounds(outlines)
    return pa.StructArray.from_arrays([pa.array(bounds[:, place]) for place in range(len(EDGES))], names=list(EDGES))


def _geo(context: ExportContext, outlines: np.ndarray) -> dict[str, Any]:
    return {
        "version": VERSION,
        "primary_column": "geometry",
        "columns": {
            "geometry": {
                "encoding": "WKB",
                "geometry_types": ["MultiPolygon"],
                "crs": CRS.from_user_input(context.request.crs).to_dict(projjson=True),
                "bbox": shapely.total_bounds(outlines).tolist(),
                "covering": {"bbox": {edge: ["bbox", edge] for edge in EDGES}},
            }
        },
    }
