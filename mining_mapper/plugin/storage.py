"""The rows of a campaign's GeoPackage: read, and written all or nothing.

Rows are written through one GDAL dataset with one SQLite transaction, and not through a
``QgsTransaction``: on QGIS 3.22 a transaction over layers of a GeoPackage holds for the first commit
only. The provider then leaves its update mode and reopens the tables in several datasets, the next
transaction covers one of them, and a rolled back action leaves rows of the other tables behind
without any error. GDAL is what QGIS's own provider writes with, so triggers, spatial index and
feature counts are the same. Layers that people edit stay QGIS layers with their own undo.
"""

from __future__ import annotations

import contextlib
import time
import uuid as uuid_module
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timezone
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsRectangle

from ..core.errors import CampaignError
from ..core.schema import INSTANT, TABLES
from ..core.schema import table as schema_table
from .geopackage import bring_up_to_date, execute, quiet
from .stored_rows import GEOMETRY, checked, condition, fill, literal, row_of
from .translation import tr

_BUSY_MILLISECONDS = 2000
# Seconds before each try to open the file.
_OPENING_WAITS = (0, 0.05, 0.2)
# Numbers of rows begin at 1.
_BEFORE_ALL = 0


def instant() -> str:
    """Return now as the campaign stores instants: ISO 8601 in UTC, whole seconds."""
    return datetime.now(timezone.utc).strftime(INSTANT)


def new_uuid() -> str:
    """Return a new key of a row."""
    return str(uuid_module.uuid4())


class Storage:
    """Rows of an existing campaign file.

    A row is a dictionary of column name -> value: JSON columns hold what the JSON says, empty text
    is ``""``, other missing values are None, and ``geometry`` is a `QgsGeometry` or None.

    Args:
        path: the GeoPackage.
        writable: whether rows are written.
        others: gives up every other connection of this QGIS to the file for the length of its block.

    Raises:
        CampaignError: the file is missing, is no campaign, or cannot be opened for writing.
    """

    def __init__(
        self, path: Path, writable: bool = True, others: Callable[[], AbstractContextManager] = contextlib.nullcontext
    ) -> None:
        self.path = path
        self.writable = writable
        self._others = others
        self._dataset: gdal.Dataset | None = None
        self._opened: tuple[int, int] | None = None
        self._log = path.with_name(path.name + "-wal")
        self._opened_log: tuple[int, int] | None = None
        # Within a transaction: table and uuid -> GDAL's number of a row.
        self._numbers: dict[tuple[str, str], int] | None = None
        self._open_alone()

    def reopen(self) -> None:
        """Open the file anew; needed after somebody else wrote, as GDAL keeps counts and extents.

        Raises:
            CampaignError: the file was deleted, moved or replaced; it stays open as it was.
        """
        if not self._check_file():
            self.close()
            self._open()

    def _open_alone(self) -> None:
        """Open the file while no layer has it open, so that all of them write into the same log."""
        self.close()
        with self._others() if self.writable else contextlib.nullcontext():
            self._open()

    def _open(self) -> None:
        mode = gdal.OF_UPDATE if self.writable else gdal.OF_READONLY
        with quiet(self.path):
            dataset = self._opened_soon(mode)
            if dataset is None:
                raise CampaignError(
                    tr("The campaign {} cannot be opened.").format(self.path),
                    tr("Check that the file exists and that you may write to it, or open it read-only."),
                    gdal.GetLastErrorMsg(),
                )
            bring_up_to_date(dataset, self.path, self.writable)
            if self.writable:
                # Readers (the map is drawn in other threads) must not hold up an answer.
                execute(dataset, "PRAGMA journal_mode=WAL")
                execute(dataset, f"PRAGMA busy_timeout={_BUSY_MILLISECONDS}")
        self._dataset = dataset
        self._opened = _identity(self.path)
        self._opened_log = _identity(self._log)

    def close(self) -> None:
        """Close the file; where nobody else has it open, everything is in the one file again."""
        if self._dataset is not None and self.writable:
            with quiet(self.path):
                self._empty_log()
                # SQLite would delete whatever log lies beside the file that is there now.
                if _identity(self.path) == self._opened:
                    execute(self._dataset, "PRAGMA busy_timeout=0", needed=False)
                    execute(self._dataset, "PRAGMA journal_mode=DELETE", needed=False)
        self._dataset = None

    def _empty_log(self) -> None:
        """Bring what was written into the one file, where nobody reads an older state of it just now."""
        execute(self._dataset, "PRAGMA busy_timeout=0", needed=False)
        execute(self._dataset, "PRAGMA wal_checkpoint(TRUNCATE)", needed=False)
        execute(self._dataset, f"PRAGMA busy_timeout={_BUSY_MILLISECONDS}", needed=False)

    # ------------------------------------------------------------ reading

    def rows(
        self,
        name: str,
        where: Mapping[str, Any],
        columns: Sequence[str] | None = None,
        near: QgsRectangle | None = None,
    ) -> list[dict[str, Any]]:
        """Return the rows whose columns have the given values, in the order of writing.

        Args:
            name: the table.
            where: column -> value; a list or tuple means any of them, None and ``""`` mean empty; see `AtLeast`.
            columns: what to read, possibly with ``geometry``; everything by default.
            near: only rows whose geometry's box touches this one, in the campaign's CRS.

        Raises:
            KeyError: there is no such table or column.
        """
        return self._read(name, where, columns, near)[0]

    def pages(
        self, name: str, where: Mapping[str, Any], columns: Sequence[str], size: int
    ) -> Iterator[list[dict[str, Any]]]:
        """Yield the rows of `rows` so many at a time; between two pages anybody may read and write.

        The last page has less than `size` rows, and may have none.
        """
        last, page = _BEFORE_ALL, [{}] * size
        while len(page) == size:
            page, last = self._read(name, where, columns, after=last, most=size)
            yield page

    def pages_back(
        self, name: str, where: Mapping[str, Any], columns: Sequence[str], size: int
    ) -> Iterator[list[dict[str, Any]]]:
        """Yield the rows of `rows` from the last to the first, at most so many at a time; a page may have none."""
        number = f'"{self._layer(name).GetFIDColumn()}"'
        ((first, last),) = self._answers(f"SELECT MIN({number}), MAX({number}) {_source(name, where)}", 2)
        for upto in range(int(last or 0), int(first or 1) - 1, -size):
            yield self._read(name, where, columns, after=upto - size, upto=upto)[0][::-1]

    def counts(self, name: str, columns: Sequence[str], where: Mapping[str, Any]) -> Counter[tuple[str, ...]]:
        """Return how many rows there are of each combination of the values of some columns of text."""
        listed = ", ".join(f'"{column}"' for column in columns)
        found = self._answers(f"SELECT {listed}, COUNT(*) {_source(name, where)} GROUP BY {listed}", len(columns) + 1)
        counted: Counter[tuple[str, ...]] = Counter()
        for *values, count in found:
            # Empty text is stored as such or as nothing at all.
            counted[tuple(values)] += int(count)
        return counted

    def maximum(self, name: str, column: str, where: Mapping[str, Any]) -> int | None:
        """Return the largest whole number of a column, None where there is none."""
        found = self._answers(f'SELECT MAX("{column}") {_source(name, where)}', 1)[0][0]
        return int(found) if found else None

    def lasts(self, name: str, columns: Sequence[str], number: str) -> list[tuple[tuple[str, ...], int, int]]:
        """Return each combination of the values of columns of text with the largest of a number, the smallest first.

        Behind it comes how many rows have these values.
        """
        listed = ", ".join(f'"{column}"' for column in columns)
        counted = f'MAX("{number}") AS "last", COUNT(*)'
        statement = f'SELECT {listed}, {counted} {_source(name, {})} GROUP BY {listed} ORDER BY "last"'
        found = self._answers(statement, len(columns) + 2)
        return [(tuple(values), int(last), int(count)) for *values, last, count in found]

    def _read(
        self,
        name: str,
        where: Mapping[str, Any],
        columns: Sequence[str] | None,
        near: QgsRectangle | None = None,
        after: int = _BEFORE_ALL,
        most: int | None = None,
        upto: int | None = None,
    ) -> tuple[list[dict[str, Any]], int]:
        """Return rows behind a number of GDAL's, at most so many or up to another one, and the number of the last."""
        entry = schema_table(name)
        known = {column.name: column for column in entry.columns}
        chosen = [*known, GEOMETRY] if columns is None else list(columns)
        with_geometry = bool(entry.geometry) and GEOMETRY in chosen
        layer = self._layer(name)
        definition = layer.GetLayerDefn()
        wanted = [(each, definition.GetFieldIndex(each), known[each].kind) for each in chosen if each != GEOMETRY]
        # No values, no rows: the SQL of an empty list is an error.
        if any(isinstance(value, (list, tuple)) and not value for value in where.values()):
            return [], after
        is_page = most is not None or upto is not None
        paged = [f'"{layer.GetFIDColumn()}" > {after}'] if is_page else []
        paged += [] if upto is None else [f'"{layer.GetFIDColumn()}" <= {upto}']
        wanted_rows = condition(known, where, by_number=is_page)
        checked(layer.SetAttributeFilter(" AND ".join(filter(None, [wanted_rows, *paged])) or None))
        if near is not None:
            layer.SetSpatialFilterRect(near.xMinimum(), near.yMinimum(), near.xMaximum(), near.yMaximum())
        try:
            found = [(feature.GetFID(), row_of(feature, wanted, with_geometry)) for feature in islice(layer, most)]
            # An index gives them in the order of its values.
            found.sort(key=itemgetter(0))
            if self._numbers is not None and "uuid" in chosen:
                self._numbers.update(((name, row["uuid"]), number) for number, row in found)
            return [row for _number, row in found], found[-1][0] if found else after
        finally:
            # An unfinished read would keep the file locked for others.
            layer.SetSpatialFilter(None)
            layer.SetAttributeFilter(None)
            layer.ResetReading()

    def _answers(self, statement: str, width: int) -> list[list[str]]:
        """Return what SQLite answers, all values as text."""
        with quiet(self.path):
            self._layer(TABLES[0].name)
            result = self._dataset.ExecuteSQL(statement)
            if result is None:
                raise RuntimeError(gdal.GetLastErrorMsg())
            try:
                return [[feature.GetFieldAsString(place) for place in range(width)] for feature in result]
            finally:
                self._dataset.ReleaseResultSet(result)

    def _opened_soon(self, mode: int) -> gdal.Dataset | None:
        # While another connection folds its log into the file, opening it may fail for a moment.
        for wait in _OPENING_WAITS:
            time.sleep(wait)
            dataset = gdal.OpenEx(str(self.path), gdal.OF_VECTOR | mode)
            if dataset is not None or not self.path.exists():
                return dataset
        return None

    # ------------------------------------------------------------ writing

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Write everything inside the block or, on any error, nothing.

        Raises:
            CampaignError: the file is locked, read-only or full.
        """
        if self._dataset is None or not self.writable:
            raise CampaignError(
                tr("The campaign {} is open read-only.").format(self.path),
                tr(
                    "Close it where it is being edited, or copy it to a folder that you may write to; "
                    "then open it again."
                ),
            )
        self._check_file()
        with quiet(self.path):
            checked(self._dataset.StartTransaction())
            self._numbers = {}
            try:
                yield
                for entry in TABLES:
                    # Feature counts are written with the rows that they count.
                    checked(self._layer(entry.name).SyncToDisk())
                checked(self._dataset.CommitTransaction())
            except BaseException:
                self._dataset.RollbackTransaction()
                raise
            finally:
                self._numbers = None
            # The one file is complete after every action: people copy it while QGIS is open, and a log that
            # outlived the file beside it would be written into whatever takes its place.
            self._empty_log()

    def _check_file(self) -> bool:
        """Refuse a file that is no longer the one at its path: what is written would be gone with this QGIS.

        Where it was away for a moment, SQLite may have deleted its log: whoever closes a connection meanwhile finds
        an empty file in its place. Then those who had it open write into that log, and all others into a new one.

        Returns:
            Whether the file was opened anew because of that.
        """
        if _identity(self.path) != self._opened:
            raise CampaignError(
                tr("The campaign {} was deleted, moved or replaced while it was open.").format(self.path),
                tr("Put it back, or open it where it is now. What was saved before is in it; this was not saved."),
            )
        if _identity(self._log) == self._opened_log:
            return False
        self._open_alone()
        return True

    def insert(self, name: str, row: Mapping[str, Any]) -> None:
        """Add a row; only inside a transaction."""
        layer = self._layer(name)
        feature = ogr.Feature(layer.GetLayerDefn())
        fill(feature, schema_table(name), row)
        checked(layer.CreateFeature(feature))

    def replace(self, name: str, row: Mapping[str, Any]) -> None:
        """Overwrite the row of the same uuid; only inside a transaction."""
        layer = self._layer(name)
        feature = self._feature(layer, row["uuid"])
        fill(feature, schema_table(name), row)
        checked(layer.SetFeature(feature))

    def remove(self, name: str, uuid: str) -> None:
        """Delete the row of that uuid; only inside a transaction."""
        layer = self._layer(name)
        checked(layer.DeleteFeature(self._feature(layer, uuid).GetFID()))
        (self._numbers or {}).pop((name, uuid), None)

    def _layer(self, name: str) -> ogr.Layer:
        if self._dataset is None:
            raise CampaignError(tr("The campaign {} is closed.").format(self.path.name), tr("Open it again."))
        return self._dataset.GetLayerByName(name)

    def _feature(self, layer: ogr.Layer, uuid: str) -> ogr.Feature:
        number = (self._numbers or {}).get((layer.GetName(), uuid))
        feature = None if number is None else layer.GetFeature(number)
        return feature or self._feature_of(layer, uuid)

    def _feature_of(self, layer: ogr.Layer, uuid: str) -> ogr.Feature:
        checked(layer.SetAttributeFilter(f'"uuid" = {literal(uuid)}'))
        try:
            feature = layer.GetNextFeature()
        finally:
            layer.SetAttributeFilter(None)
            layer.ResetReading()
        if feature is None:
            raise CampaignError(
                tr("A row of the table {} is no longer there.").format(layer.GetName()),
                tr("Reload the campaign; it may have been changed by another programme."),
                uuid,
            )
        return feature


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells the file at a path from any other, None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _source(name: str, where: Mapping[str, Any]) -> str:
    """Return the SQL that names a table and the conditions on its rows."""
    known = {column.name: column for column in schema_table(name).columns}
    conditions = condition(known, where)
    return f'FROM "{name}"' + (f" WHERE {conditions}" if conditions else "")
