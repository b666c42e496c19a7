"""The files that words write, whole or not at all."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio
import shapely
import shapely.geometry
from pyogrio.errors import DataSourceError

from ..core.errors import ExportError
from ..core.words import DRIVERS, RASTER_ENDINGS
from .cache import written_whole

# Read without a warning by every GDAL that QGIS has used since 3.22.
GEOPACKAGE_VERSION = "1.2"
ENDINGS = {
    "vector": tuple(DRIVERS),
    "table": (".parquet", ".csv"),
    "sheet": (".csv",),
    "raster": RASTER_ENDINGS,
    "model": (".onnx",),
}


def write_outlines(path: Path, outlines: list[dict[str, Any]], columns: Mapping[str, Any], crs: Any) -> None:
    """Write polygons with their columns, whole or not at all.

    Args:
        path: its ending says the format, see ``DRIVERS``.
        outlines: GeoJSON polygons in ``crs``.
        columns: name -> values, one an outline.
        crs: as text that GDAL reads.

    Raises:
        ExportError: the file cannot be written.
    """
    shapes = [shapely.geometry.shape(outline) for outline in outlines]
    together = [shape if shape.geom_type == "MultiPolygon" else shapely.MultiPolygon([shape]) for shape in shapes]
    # Without rows nobody could tell text from numbers.
    fields = {name: np.array(list(values), None if shapes else object) for name, values in columns.items()}
    driver = DRIVERS[path.suffix.lower()]
    with _writable(path), written_whole(path) as temporary:
        # GDAL makes its files itself, and takes an empty one for a broken one.
        temporary.unlink()
        pyogrio.raw.write(
            temporary,
            shapely.to_wkb(np.array(together, object)),
            list(fields.values()),
            np.array(list(fields)),
            geometry_type="MultiPolygon",
            crs=rasterio.crs.CRS.from_user_input(crs).to_wkt(),
            driver=driver,
            dataset_options={"VERSION": GEOPACKAGE_VERSION} if driver == "GPKG" else None,
            # Of the name that the file will have, in letters that every format takes.
            layer=re.sub(r"\W+", "_", path.stem),
        )


def write_table(path: Path, columns: Mapping[str, Any]) -> None:
    """Write columns as Parquet or CSV, whole or not at all.

    Args:
        path: its ending says the format.
        columns: name -> values.

    Raises:
        ExportError: the file cannot be written.
    """
    if path.suffix.lower() == ".csv":
        write_sheet(path, [list(columns), *zip(*columns.values(), strict=True)])
        return
    import pyarrow
    import pyarrow.parquet

    table = pyarrow.table({name: _column(values) for name, values in columns.items()})
    with _writable(path), written_whole(path) as temporary:
        pyarrow.parquet.write_table(table, temporary)


def write_sheet(path: Path, lines: Iterable[Sequence[Any]]) -> None:
    """Write lines, of whatever lengths, as CSV, whole or not at all.

    Raises:
        ExportError: the file cannot be written.
    """
    with (
        _writable(path),
        written_whole(path) as temporary,
        temporary.open("w", encoding="utf-8", newline="") as out,
    ):
        csv.writer(out).writerows(lines)


@contextmanager
def _writable(path: Path) -> Iterator[None]:
    """Say what a disk or a folder does not allow."""
    try:
        yield
    except (OSError, DataSourceError) as error:
        raise ExportError(
            f"{path} cannot be written.", "Choose a folder that can be written to and has space.", str(error)
        ) from error


def _column(values: Any) -> Any:
    """Return a column of one kind: empty text among numbers is a missing number."""
    if isinstance(values, np.ndarray):
        return values
    numbers = [value for value in values if value != ""]
    if numbers and all(isinstance(value, (int, float)) for value in numbers):
        return [None if value == "" else float(value) for value in values]
    return [str(value) for value in values]
