"""Rows of a campaign as dictionaries, and as features of GDAL: values both ways, and conditions on them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsGeometry

from ..core.schema import Column, Table

GEOMETRY = "geometry"


def to_json(value: Any) -> str:
    """Return JSON as the campaign stores it: short, UTF-8, without NaN."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def row_of(feature: ogr.Feature, wanted: Sequence[tuple[str, int, str]], with_geometry: bool) -> dict[str, Any]:
    """Return a feature as a row, see `Storage`.

    Args:
        feature: of a table.
        wanted: name, place in the feature and kind of the columns that are read.
        with_geometry: whether the geometry is read too.
    """
    row = {name: _READERS[kind](feature, index) for name, index, kind in wanted}
    if with_geometry:
        row[GEOMETRY] = _qgis_geometry(feature.GetGeometryRef())
    return row


def _text(feature: ogr.Feature, index: int) -> str:
    return feature.GetFieldAsString(index)


def _json(feature: ogr.Feature, index: int) -> Any:
    stored = feature.GetFieldAsString(index)
    return json.loads(stored) if stored else None


# Asking whether a field is empty costs as much as reading it, so only zeros are asked.


def _integer(feature: ogr.Feature, index: int) -> int | None:
    value = feature.GetFieldAsInteger64(index)
    return value if value or feature.IsFieldSetAndNotNull(index) else None


def _real(feature: ogr.Feature, index: int) -> float | None:
    value = feature.GetFieldAsDouble(index)
    return value if value or feature.IsFieldSetAndNotNull(index) else None


def _boolean(feature: ogr.Feature, index: int) -> bool | None:
    value = _integer(feature, index)
    return None if value is None else bool(value)


_READERS = {"text": _text, "json": _json, "integer": _integer, "real": _real, "boolean": _boolean}


def _qgis_geometry(geometry: ogr.Geometry | None) -> QgsGeometry | None:
    if geometry is None:
        return None
    converted = QgsGeometry()
    converted.fromWkb(bytes(geometry.ExportToIsoWkb()))
    return converted


def fill(feature: ogr.Feature, entry: Table, row: Mapping[str, Any]) -> None:
    """Write the values of a row into a feature; columns that it does not have stay as they are."""
    definition = feature.GetDefnRef()
    for column in entry.columns:
        if column.name not in row:
            continue
        # By number: GDAL's Python looks through all columns for a name.
        value, place = row[column.name], definition.GetFieldIndex(column.name)
        if value is None or (column.kind == "text" and not value):
            # Empty text is NULL in the file: that is what QGIS's forms write and show as empty.
            feature.SetFieldNull(place)
        elif column.kind == "json":
            feature.SetField(place, to_json(value))
        elif column.kind == "boolean":
            feature.SetField(place, int(value))
        else:
            feature.SetField(place, value)
    geometry = row.get(GEOMETRY)
    if entry.geometry and geometry is not None:
        checked(feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(geometry.asWkb()))))


@dataclass(frozen=True)
class AtLeast:
    """A condition on a column: what comes at or after a value; instants as text come in the order of time."""

    value: str | float


def condition(known: Mapping[str, Column], where: Mapping[str, Any], by_number: bool = False) -> str:
    """Return the SQL of column -> value, see `Storage.rows`; empty where there is none.

    Args:
        known: columns of the table by name.
        where: column -> value.
        by_number: let SQLite go through the rows by their numbers, and through no index of a column: several values
            of that come one after the other, and a page would end behind rows that no further page has.
    """
    # A sign before a column keeps SQLite from its index.
    parts = [_comparison(f'{"+" if by_number else ""}"{known[name].name}"', value) for name, value in where.items()]
    return " AND ".join(parts)


def _comparison(column: str, value: Any) -> str:
    if value is None or value == "":
        return f"({column} IS NULL OR {column} = '')"
    if isinstance(value, (list, tuple)):
        return f"{column} IN ({', '.join(literal(each) for each in value)})"
    if isinstance(value, AtLeast):
        return f"{column} >= {literal(value.value)}"
    return f"{column} = {literal(value)}"


def literal(value: Any) -> str:
    """Return a value as SQL."""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, (int, float)):
        return repr(value)
    return "'" + str(value).replace("'", "''") + "'"


def checked(code: int | None) -> None:
    """Raise what GDAL says where it returned an error.

    Raises:
        RuntimeError: the code is one of an error.
    """
    if code:
        raise RuntimeError(gdal.GetLastErrorMsg() or f"OGR error {code}")
