"""The file of a campaign as GDAL and SQLite see it: its tables are made from the schema and brought up to date."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal, ogr, osr

from ..core.errors import CampaignError
from ..core.schema import TABLES, Column, Table
from ..core.schema import table as schema_table
from .stored_rows import GEOMETRY, checked, condition
from .translation import tr

# Campaigns of earlier versions lack them.
_ADDED_TABLES = frozenset({"repeats"})
_GEOMETRY_TYPES = {"": ogr.wkbNone, "Point": ogr.wkbPoint, "MultiPolygon": ogr.wkbMultiPolygon}
_FIELD_TYPES = {
    "text": ogr.OFTString,
    "json": ogr.OFTString,
    "integer": ogr.OFTInteger64,
    "boolean": ogr.OFTInteger,
    "real": ogr.OFTReal,
}
# What the panel and the session ask for by value; uuid is unique and therefore indexed anyhow.
_INDEXED = {"labels": ("draw", "class"), "candidates": ("draw",), "draws": ("state",), "history": ("action", "row")}
# What rounds ask, among a list of thousands. An index of all kinds would mislead SQLite where a map is drawn.
_INDEX_OF_ASKED = 'CREATE INDEX IF NOT EXISTS "idx_candidates_asked" ON "candidates" ("state") WHERE ' + condition(
    {column.name: column for column in schema_table("candidates").columns}, {"kind": ""}
)


def create_geopackage(path: Path, crs_wkt: str) -> None:
    """Write a GeoPackage that holds all tables of the schema and no row.

    Args:
        path: must not exist.
        crs_wkt: coordinate reference system of all geometries.

    Raises:
        CampaignError: the file cannot be written.
    """
    with quiet(path):
        dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        if dataset is None:
            raise CampaignError(
                tr("The campaign {} cannot be written.").format(path),
                tr("Choose a folder that you may write to, on a disk with space left."),
                gdal.GetLastErrorMsg(),
            )
        reference = osr.SpatialReference()
        reference.ImportFromWkt(crs_wkt)
        for entry in TABLES:
            _create_table(dataset, entry, reference)
        for name, columns in _INDEXED.items():
            for column in columns:
                execute(dataset, f'CREATE INDEX "idx_{name}_{column}" ON "{name}" ("{column}")')
        execute(dataset, _INDEX_OF_ASKED)
        checked(dataset.FlushCache())


def _create_table(dataset: gdal.Dataset, entry: Table, reference: osr.SpatialReference) -> None:
    layer = dataset.CreateLayer(
        entry.name,
        reference if entry.geometry else None,
        _GEOMETRY_TYPES[entry.geometry],
        [f"GEOMETRY_NAME={GEOMETRY}", "ASPATIAL_VARIANT=GPKG_ATTRIBUTES", f"DESCRIPTION={entry.meaning}"],
    )
    for column in entry.columns:
        checked(layer.CreateField(_field(column)))


def _field(column: Column) -> ogr.FieldDefn:
    field = ogr.FieldDefn(column.name, _FIELD_TYPES[column.kind])
    if column.kind == "boolean":
        field.SetSubType(ogr.OFSTBoolean)
    if column.name == "uuid":
        field.SetUnique(True)
    return field


def _lacking(dataset: gdal.Dataset, entry: Table) -> list[Column]:
    """Return the columns of a table that a file does not have."""
    layer = dataset.GetLayerByName(entry.name)
    definition = None if layer is None else layer.GetLayerDefn()
    return [column for column in entry.columns if definition is None or definition.GetFieldIndex(column.name) < 0]


def bring_up_to_date(dataset: gdal.Dataset, path: Path, writable: bool) -> None:
    """Add the tables, columns and indexes that a campaign of an earlier version lacks; its rows stay as they are.

    Args:
        dataset: the file, opened.
        path: of the file, for messages.
        writable: whether anything may be added.

    Raises:
        CampaignError: it is no campaign, or lacks something and cannot be written.
    """
    missing = [entry.name for entry in TABLES if dataset.GetLayerByName(entry.name) is None]
    if set(missing) - _ADDED_TABLES:
        raise CampaignError(
            tr("{} is not a campaign of Mining Mapper.").format(path),
            tr("Choose a GeoPackage that was made with “New campaign”."),
            "missing tables: " + ", ".join(missing),
        )
    lacking = [(entry, _lacking(dataset, entry)) for entry in TABLES]
    lacking = [(entry, columns) for entry, columns in lacking if columns]
    if lacking and not writable:
        raise CampaignError(
            tr("The campaign {} was made by an earlier version and lacks some tables.").format(path),
            tr("Open it once where you may write to it, or copy it to such a folder."),
        )
    if lacking:
        _add(dataset, lacking)
    if writable:
        execute(dataset, _INDEX_OF_ASKED)


def _add(dataset: gdal.Dataset, lacking: list[tuple[Table, list[Column]]]) -> None:
    """Add tables, or columns where there is the table: all or nothing."""
    reference = dataset.GetLayerByName("labels").GetSpatialRef()
    checked(dataset.StartTransaction())
    try:
        for entry, columns in lacking:
            layer = dataset.GetLayerByName(entry.name)
            if layer is None:
                _create_table(dataset, entry, reference)
                continue
            for column in columns:
                checked(layer.CreateField(_field(column)))
        checked(dataset.CommitTransaction())
    except BaseException:
        dataset.RollbackTransaction()
        raise


def execute(dataset: gdal.Dataset, statement: str, needed: bool = True) -> None:
    """Run a statement that answers nothing; where it is not needed, a failure is no error."""
    gdal.ErrorReset()
    try:
        result = dataset.ExecuteSQL(statement)
    except RuntimeError:
        if needed:
            raise
        return
    if result is not None:
        dataset.ReleaseResultSet(result)
    elif needed and gdal.GetLastErrorType() >= gdal.CE_Failure:
        checked(ogr.OGRERR_FAILURE)


@contextlib.contextmanager
def quiet(path: Path) -> Iterator[None]:
    """Turn what GDAL says into a CampaignError instead of lines on the terminal."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    except RuntimeError as error:
        message = tr("The campaign {} could not be written; nothing was changed.").format(path)
        raise CampaignError(message, _remedy(str(error)), str(error)) from error
    finally:
        gdal.PopErrorHandler()


def _remedy(reason: str) -> str:
    """Return what helps against a reason that SQLite gives."""
    if "full" in reason:
        return tr("The disk is full: free some space, then do it again.")
    if "readonly" in reason:
        return tr("It cannot be written to any more: check the disk and its permissions, then do it again.")
    return tr(
        "Save or discard unfinished edits of its layers, switch off the project's automatic transaction "
        "groups, and check that the disk has space and may be written to."
    )
