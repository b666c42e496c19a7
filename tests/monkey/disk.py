"""What must hold in the file of a campaign, read with SQLite alone and compared with how it was before.

Nothing of the plugin is asked, but its schema: the table ``history`` says what was changed, and what it does not say
must be as it was.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from osgeo import ogr

from mining_mapper.core.schema import table as schema_table

Rows = dict[str, dict[str, Any]]
Tell = Callable[[str, str], None]

WATCHED = (
    "scenes", "frames", "sites", "searched_areas", "labels", "candidates", "rounds", "draws", "audits", "repeats",
    "evidence",
)  # fmt: skip
SHAPES = ("labels", "candidates", "sites", "searched_areas", "frames")
_FROZEN = ("frame", "scene", "epoch", "round", "order", "unit", "area", "r", "q", "left_units", "left_area")
_ANSWERED = {"answered", "undecided"}
_BYTES = "bytes of the geometry"
_CLOSE = 1e-6
_ENVELOPE_DOUBLES = (0, 4, 6, 6, 8)
_SMALLEST_OVERLAP = 1e-6


class Disk:
    """The file of one campaign.

    Args:
        path: the GeoPackage.
        tell: takes kind and text of every broken promise.
    """

    def __init__(self, path: Path, tell: Tell) -> None:
        self.path = path
        self._tell = tell
        self._rows: dict[str, Rows] = {}
        self._sequence = 0
        self._stamp: list[tuple[int, int]] = []
        self._looked = False

    def look(self) -> None:
        """Read the file and tell what is wrong with it now, and what changed without being journaled."""
        stamp, self._stamp = self._stamp, self._stamped()
        if stamp == self._stamp:
            return
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as database:
            database.row_factory = sqlite3.Row
            database.execute("BEGIN")
            now = {name: _rows(database, name) for name in WATCHED}
            records = _records(database, self._sequence)
        self._check_sequence(records)
        if self._looked:
            self._check_journal(now, records)
            self._check_frozen(now["draws"])
        self._check_shapes(now)
        self._check_draws(now)
        self._rows, self._looked = now, True
        self._sequence = max([self._sequence, *(record["sequence"] for record in records)])

    def _stamped(self) -> list[tuple[int, int]]:
        """Return what changes with every writing: time and size of the file and of what waits beside it."""
        beside = self.path.with_name(self.path.name + "-wal")
        found = [path.stat() for path in (self.path, beside) if path.exists()]
        return [(each.st_mtime_ns, each.st_size) for each in found]

    def rows(self, table: str) -> Rows:
        """Return uuid -> row of a table as it was when the file was looked at last."""
        return self._rows.get(table, {})

    def last_action_of(self, table: str, uuid: str) -> str:
        """Return the uuid of the action that changed a row last, as the journal says."""
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as database:
            found = database.execute(
                'SELECT action FROM history WHERE "table" = ? AND "row" = ? ORDER BY sequence DESC LIMIT 1',
                (table, uuid),
            ).fetchone()
            return found[0] if found else ""

    def check_rasters(self) -> None:
        """Tell which rasters of units are not those that were drawn from."""
        for uuid, frame in self.rows("frames").items():
            raster = self.path.parent / frame["raster"]
            found = hashlib.sha256(raster.read_bytes()).hexdigest() if raster.exists() else "no file"
            if found != frame["sha256"]:
                self._tell("draws", f"{self.path.name}: the raster of the frame {uuid} is not what it was: {found}")

    # ------------------------------------------------------------ the journal

    def _check_sequence(self, records: list[dict[str, Any]]) -> None:
        expected = self._sequence
        for record in records:
            expected += 1
            if record["sequence"] != expected:
                self._tell("journal", f"{self.path.name}: {record['sequence']} follows {expected - 1} in the journal")
                expected = record["sequence"]

    def _check_journal(self, now: dict[str, Rows], records: list[dict[str, Any]]) -> None:
        """Tell which rows are not what the journal made of the rows before."""
        then = {name: dict(rows) for name, rows in self._rows.items()}
        touched: set[tuple[str, str]] = set()
        for record in records:
            table, uuid = record["table"], record["row"]
            if table in then:
                touched.add((table, uuid))
                after = json.loads(record["after"]) if record["after"] else None
                if after is None:
                    then[table].pop(uuid, None)
                else:
                    then[table][uuid] = {**after, "geometry": _box_of_text(after.get("geometry"))}
        for table, rows in now.items():
            for uuid in {*rows, *then[table]}:
                self._compare(table, uuid, then[table].get(uuid), rows.get(uuid), (table, uuid) in touched)

    def _compare(self, table: str, uuid: str, then: dict | None, now: dict | None, touched: bool) -> None:
        place = f"{self.path.name}, {table} {uuid}"
        if then is None or now is None:
            what = "is there without a record in the journal" if then is None else "was lost: the journal has it"
            self._tell("lost row" if now is None else "journal", f"{place} {what}: {then or now}")
            return
        columns = [column.name for column in schema_table(table).columns]
        wrong = [name for name in columns if not _same(then.get(name), now.get(name))]
        # The journal has shapes as text: enough to tell another shape, but not to have its last digit.
        if not _same_box(then["geometry"], now["geometry"]) if touched else then[_BYTES] != now[_BYTES]:
            wrong.append("geometry")
        if wrong:
            told = {name: (then.get(name), now.get(name)) for name in wrong}
            self._tell("journal", f"{place} differs from what the journal says: {told}")

    # ------------------------------------------------------------ shapes

    def _check_shapes(self, now: dict[str, Rows]) -> None:
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as database:
            for table in SHAPES:
                before = self._rows.get(table, {})
                for uuid, row in now[table].items():
                    old = before.get(uuid)
                    if old is None or old[_BYTES] != row[_BYTES]:
                        self._check_shape(table, uuid, _shape(database, table, uuid))

    def _check_shape(self, table: str, uuid: str, shape: ogr.Geometry | None) -> None:
        place = f"{self.path.name}, {table} {uuid}"
        if shape is None or shape.IsEmpty():
            self._tell("geometry", f"{place} has no geometry")
        elif not shape.IsValid():
            self._tell("geometry", f"{place} is not valid: {shape.ExportToWkt()[:2000]}")
        elif shape.Area() <= 0:
            self._tell("geometry", f"{place} has no area: {shape.ExportToWkt()[:500]}")

    def overlaps(self, uuid: str, others: list[str]) -> list[str]:
        """Return which labels (uuids) a label overlaps by more than rounding."""
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as database:
            shape = _shape(database, "labels", uuid)
            found = []
            for other in others:
                beside = _shape(database, "labels", other)
                if shape is None or beside is None or not shape.Intersects(beside):
                    continue
                common = shape.Intersection(beside)
                if _surface(common) > _SMALLEST_OVERLAP * min(shape.Area(), beside.Area()):
                    found.append(other)
        return found

    # ------------------------------------------------------------ draws

    def _check_frozen(self, draws: Rows) -> None:
        for uuid, before in self._rows["draws"].items():
            after = draws.get(uuid)
            if after is None:
                self._tell("draws", f"{self.path.name}: the draw {uuid} is gone")
                continue
            wrong = [name for name in (*_FROZEN, "f", "f_area_left") if not _same(before[name], after[name])]
            if wrong:
                self._tell("draws", f"{self.path.name}: {wrong} of the draw {uuid} changed after it was drawn")

    def _check_draws(self, now: dict[str, Rows]) -> None:
        frames: dict[str, list[dict[str, Any]]] = {}
        for draw in now["draws"].values():
            frames.setdefault(draw["frame"], []).append(draw)
            self._check_draw(draw)
        for frame, draws in frames.items():
            orders = sorted(draw["order"] for draw in draws)
            if orders != list(range(1, len(orders) + 1)):
                self._tell("draws", f"{self.path.name}: the order of the draws of {frame} has gaps: {orders}")
            units = [draw["unit"] for draw in draws]
            if len(set(units)) != len(units):
                self._tell("draws", f"{self.path.name}: a unit of {frame} was drawn twice")
            rounds = [draw["round"] for draw in sorted(draws, key=lambda each: each["order"])]
            if rounds != sorted(rounds):
                self._tell("draws", f"{self.path.name}: the rounds of {frame} are not in the order of the draws")
        for label in now["labels"].values():
            self._check_drawn_label(label, now["draws"])

    def _check_draw(self, draw: dict[str, Any]) -> None:
        place, y = f"{self.path.name}: the draw {draw['uuid']}", draw["y"]
        if not (draw["q"] and 0 < draw["q"] <= 1):
            self._tell("draws", f"{place} has q {draw['q']}")
        if draw["state"] == "answered" and (not y or abs(sum(y.values()) - 1) > _CLOSE):
            self._tell("draws", f"{place} is answered with y {y}")
        if draw["state"] != "answered" and y:
            self._tell("draws", f"{place} is {draw['state']} and has y {y}")
        if (draw["state"] in _ANSWERED) != bool(draw["answered"]):
            self._tell("draws", f"{place} is {draw['state']} and was answered at {draw['answered']!r}")
        if draw["state"] == "undecided" and not draw["reason"]:
            self._tell("draws", f"{place} is undecided without a reason")

    def _check_drawn_label(self, label: dict[str, Any], draws: Rows) -> None:
        if label["origin"] != "drawn":
            return
        draw = draws.get(label["draw"])
        if draw is None or not _same(draw["q"], label["q"]) or draw["unit"] != label["unit"]:
            self._tell("draws", f"{self.path.name}: label {label['uuid']} has not q and unit of its draw")


def _rows(database: sqlite3.Connection, table: str) -> Rows:
    columns = schema_table(table).columns
    found = {}
    for stored in database.execute(f'SELECT * FROM "{table}"'):
        row = {column.name: _plain(stored[column.name], column.kind) for column in columns}
        blob = stored["geometry"] if schema_table(table).geometry else None
        row["geometry"], row[_BYTES] = _box(blob), hash(blob)
        found[row["uuid"]] = row
    return found


def _plain(value: Any, kind: str) -> Any:
    if kind == "json":
        return json.loads(value) if value else None
    if kind == "boolean":
        return None if value is None else bool(value)
    return value or "" if kind == "text" else value


def _records(database: sqlite3.Connection, after: int) -> list[dict[str, Any]]:
    found = database.execute(
        'SELECT sequence, "table", "row", after FROM history WHERE sequence > ? ORDER BY sequence', (after,)
    )
    return [dict(record) for record in found]


def _box(blob: bytes | None) -> tuple[float, ...] | None:
    """Return the envelope of a geometry of a GeoPackage."""
    shape = _geometry(blob)
    return None if shape is None else tuple(shape.GetEnvelope())


def _box_of_text(wkt: str | None) -> tuple[float, ...] | None:
    shape = ogr.CreateGeometryFromWkt(wkt) if wkt else None
    return None if shape is None else tuple(shape.GetEnvelope())


def _shape(database: sqlite3.Connection, table: str, uuid: str) -> ogr.Geometry | None:
    found = database.execute(f'SELECT geometry FROM "{table}" WHERE uuid = ?', (uuid,)).fetchone()
    return _geometry(found[0]) if found else None


def _surface(shape: ogr.Geometry | None) -> float:
    """Return the area of polygons alone: newer versions of GDAL also give a closed line the area that it encloses."""
    if shape is None:
        return 0.0
    if ogr.GT_IsSubClassOf(shape.GetGeometryType(), ogr.wkbGeometryCollection):
        return sum(_surface(part) for part in shape)
    return shape.Area() if shape.GetDimension() == 2 else 0.0


def _geometry(blob: bytes | None) -> ogr.Geometry | None:
    """Return what a GeoPackage's blob holds: a header with an envelope, then WKB."""
    if not blob:
        return None
    kind = (blob[3] >> 1) & 7
    return ogr.CreateGeometryFromWkb(bytes(blob[8 + 8 * _ENVELOPE_DOUBLES[kind] :]))


def _same_box(one: tuple[float, ...] | None, other: tuple[float, ...] | None) -> bool:
    if one is None or other is None:
        return one is other
    return all(abs(a - b) <= _CLOSE * max(1.0, abs(a)) for a, b in zip(one, other))


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, float) or isinstance(other, float):
        both = one is not None and other is not None
        return abs(one - other) <= 1e-9 * max(1.0, abs(one)) if both else one is other
    return (one or None) == (other or None) if isinstance(one, (str, type(None))) else one == other
