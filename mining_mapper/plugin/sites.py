"""The work list of sites: what is imported, held, done, and which ground was searched for what."""

from __future__ import annotations

import contextlib
import math
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)

from ..core.errors import CampaignError
from ..core.schema import INSTANT
from .active_time import ActiveTime
from .campaign import Campaign
from .journal import Edit
from .long_action import ROWS_AT_ONCE, LongAction
from .session import Session
from .site_import import Fields, Source, to_crs
from .storage import GEOMETRY
from .translation import tr

UNFINISHED = ("to_do", "held", "unclear_extent")
FINISHED = ("done", "nothing_found")
STALE_HOURS = 12.0
"""After so long without a change nobody is taken to work on a held site any more."""

MOST_CELLS = 20_000
_NARROWEST = 0.1
"""Of a cell's side: a strip that is narrower is no cell. A scene of 5 km is 5 002 m on the ground."""
_PAGE = 500
WHO_DID = ["assignee", "state", "seconds"]
"""Columns that say what people did."""

_TO_DO = ["uuid", "state", "assignee", "modified", GEOMETRY]
"""Columns by which it is seen whether somebody should look at a site."""

_SEGMENTS = 24
DEFAULT_BUFFER_METRES = 500
"""How far around a point belongs to the site, where nobody says."""


@dataclass
class Imported:
    """How many sites were added, how many of them the scene shows nothing of, how many were there already, and how many
    rows lie where nothing can be done.
    """

    added: int = 0
    outside: int = 0
    known: int = 0
    nowhere: int = 0


@dataclass(frozen=True)
class Progress:
    """What one person did: sites finished, sites held, active seconds on sites."""

    finished: int
    held: int
    seconds: float


class Sites:
    """The sites of one session's campaign; every change is one step of the journal.

    Args:
        session: the session.
        clock: seconds that only grow; the session's own kind when left out.
    """

    def __init__(self, session: Session, clock: Any = None) -> None:
        self._session = session
        self._campaign: Campaign = session.campaign
        self._time = ActiveTime(clock or time.monotonic)
        self._refused = 0.0
        self._projections: dict[tuple[int, int], tuple[QgsCoordinateTransform, QgsCoordinateTransform]] = {}

    # ------------------------------------------------------------ reading

    def rows(self) -> list[dict[str, Any]]:
        """Return all sites, in the order in which they came."""
        return self._campaign.rows("sites")

    def outside(self, rows: Sequence[dict[str, Any]]) -> frozenset[str]:
        """Return the uuids of those sites that the scene that is worked on shows nothing of."""
        shows = self._shows()
        return frozenset(row["uuid"] for row in rows if not shows(row[GEOMETRY]))

    def next_unfinished(self, after: str = "", shown: Sequence[str] | None = None) -> str:
        """Return the uuid of the next site that somebody should look at and the scene shows; empty where none is left.

        Args:
            after: uuid of the site from which on to look, round the end of the list.
            shown: uuids in the order of the list as it is shown; that of the campaign when None.
        """
        order = list(shown) if shown is not None else [row["uuid"] for row in self._campaign.rows("sites", ["uuid"])]
        start = order.index(after) + 1 if after in order else 0
        order = [uuid for uuid in [*order[start:], *order[:start]] if uuid != after]
        shows = self._shows()
        for first in range(0, len(order), ROWS_AT_ONCE):
            some = order[first : first + ROWS_AT_ONCE]
            rows = {row["uuid"]: row for row in self._campaign.rows("sites", _TO_DO, uuid=some, state=UNFINISHED)}
            for row in (rows[uuid] for uuid in some if uuid in rows):
                if not self.is_held_by_another(row) and shows(row[GEOMETRY]):
                    return row["uuid"]
        return ""

    def is_held_by_another(self, row: dict[str, Any]) -> bool:
        """Return whether somebody else works on a site; a hold goes stale after ``STALE_HOURS``."""
        mine = row["assignee"] in ("", self._campaign.interpreter)
        return row["state"] == "held" and not mine and not is_stale(row)

    def progress(self) -> dict[str, Progress]:
        """Return what each person did, by name."""
        return progress_of(self._campaign.rows("sites", WHO_DID))

    def labels_inside(self, row: dict[str, Any]) -> int:
        """Return how many labels of the scene that is worked on touch a site."""
        scene, near = self._campaign.scene["uuid"], row[GEOMETRY].boundingBox()
        labels = self._campaign.rows("labels", columns=[GEOMETRY], near=near, scene=scene)
        return sum(row[GEOMETRY].intersects(each[GEOMETRY]) for each in labels if each[GEOMETRY] is not None)

    # ------------------------------------------------------------ filling the list

    def add(self, source: Source, fields: Fields, buffer: float, name: str, skip_known: bool = True) -> Imported:
        """Add the places of a source as sites, as one step.

        Args:
            source: from `site_import`.
            fields: which columns say name, commodity and status.
            buffer: metres around a place that belong to the site; points get 500 m where it is 0.
            name: of the register or file.
            skip_known: leave out what is a site already: one of the same name that holds the place.

        Raises:
            CampaignError: nothing could be written.
        """
        adding, told = self.adding(source, fields, buffer, name, skip_known)
        adding.run()
        return told

    def adding(
        self, source: Source, fields: Fields, buffer: float, name: str, skip_known: bool = True
    ) -> tuple[LongAction, Imported]:
        """Return what does `add`, in parts where there is much to do, and what came of it as far as it is done."""
        told = Imported()

        def work(edit: Edit) -> Iterator[int]:
            known = _Known()
            for page in self._campaign.pages("sites", ["name", GEOMETRY], _PAGE) if skip_known else ():
                known.note(page)
                yield 0
            shows = self._shows()
            places = to_crs(source, QgsCoordinateReferenceSystem("EPSG:4326"))
            for number, (place, moved) in enumerate(places):
                if number and number % ROWS_AT_ONCE == 0:
                    yield number
                around = None if moved is None else self._around(moved, buffer)
                if around is None:
                    told.nowhere += 1
                    continue
                called = place.columns.get(fields.name, "") or f"{name} {place.line}"
                if skip_known and known.holds(called, around):
                    told.known += 1
                    continue
                known.add(called, around)
                row = {"name": called, "source": name, "state": "to_do", "buffer": buffer}
                row["register"] = dict(place.columns)
                said = {key: place.columns.get(getattr(fields, key), "") for key in ("commodity", "status")}
                edit.insert("sites", {**row, **said}, around)
                told.added += 1
                told.outside += not shows(around)

        return self._campaign.long_action("import", work, len(source.places)), told

    def add_grid(self, metres: float) -> int:
        """Cut the area of interest into square cells, each a site, as one step; return how many.

        Args:
            metres: side of a cell; one at the edge takes in what is too narrow for a cell of its own.

        Raises:
            CampaignError: there would be too many, or nothing could be written.
        """
        adding, told = self.adding_grid(metres)
        adding.run()
        return told.added

    def adding_grid(self, metres: float) -> tuple[LongAction, Imported]:
        """Return what does `add_grid`, in parts where there is much to do, and what came of it as far as it is done.

        Raises:
            CampaignError: there would be too many.
        """
        area = self._ground()
        local = local_crs(self._to_degrees(area).boundingBox().center())
        there = self._moved(area, local)
        box = there.boundingBox()
        columns, lines = (_parts(side, metres) for side in (box.width(), box.height()))
        if not 0 < columns * lines <= MOST_CELLS:
            raise CampaignError(
                tr("Cells of {:g} m would be more than {}.").format(metres, MOST_CELLS), tr("Choose larger cells.")
            )
        told = Imported()

        def work(edit: Edit) -> Iterator[int]:
            for number in range(lines * columns):
                if number and number % ROWS_AT_ONCE == 0:
                    yield number
                line, column = divmod(number, columns)
                x, y = box.xMinimum() + column * metres, box.yMaximum() - line * metres
                right = box.xMaximum() if column == columns - 1 else x + metres
                lower = box.yMinimum() if line == lines - 1 else y - metres
                cell = QgsGeometry.fromRect(QgsRectangle(x, lower, right, y)).intersection(there)
                cell.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
                if cell.isEmpty() or cell.area() <= 0:
                    continue
                told.added += 1
                row = {"name": tr("cell {}").format(told.added), "source": "grid", "state": "to_do", "buffer": 0.0}
                edit.insert("sites", row, self._back(cell, local))

        return self._campaign.long_action("import", work, lines * columns), told

    # ------------------------------------------------------------ working on one

    def touch(self) -> None:
        """Note that the person is there."""
        self._time.touch()

    def begin(self) -> None:
        """Note that another site is looked at from now on."""
        self._time.lap()
        self._refused = 0.0

    def hold(self, uuid: str) -> None:
        """Take a site for oneself, so that nobody else begins it.

        Raises:
            CampaignError: somebody else holds it, or it is no longer there.
        """
        row = self._one(uuid)
        self._refuse_held(row)
        with self._spending(), self._campaign.action("change") as edit:
            edit.update("sites", uuid, state="held", assignee=self._campaign.interpreter)

    def release(self, uuid: str) -> None:
        """Give a site back to the list, with the seconds that were spent on it; its ground does not count as searched.

        Raises:
            CampaignError: somebody else holds it, or it is no longer there.
        """
        self._set(uuid, "to_do", assignee="")

    def set_note(self, uuid: str, note: str) -> None:
        """Write a note.

        Raises:
            CampaignError: it is no longer there, or nothing could be written.
        """
        if self._one(uuid)["note"] != note:
            with self._campaign.action("change") as edit:
                edit.update("sites", uuid, note=note)

    def unclear(self, uuid: str) -> None:
        """Note that the extent of what is there is not clear: no ground counts as searched.

        Raises:
            CampaignError: as `release`.
        """
        self._set(uuid, "unclear_extent", assignee=self._campaign.interpreter)

    def finish(self, uuid: str, found: bool) -> None:
        """End a site: its ground inside the scene counts as searched for the classes of the digit keys.

        Args:
            uuid: of the site.
            found: whether there is mining.

        Raises:
            CampaignError: somebody else holds it, it lies outside the scene, or nothing could be written.
        """
        row = self._one(uuid)
        self._refuse_held(row)
        ground = row[GEOMETRY].intersection(self._ground())
        if ground.isEmpty() or ground.area() <= 0:
            raise CampaignError(
                tr("{} lies outside the area of interest of this scene: nothing was searched.").format(row["name"]),
                tr("Choose the scene that shows it."),
            )
        with self._spending() as seconds, self._campaign.action("change") as edit:
            state = "done" if found else "nothing_found"
            self._update(edit, row, state, self._campaign.interpreter, seconds)
            # Whoever decides anew searched once, for as long as both took.
            again = {"interpreter": self._campaign.interpreter, "classes": list(self._session.active)}
            self._search(edit, ground, uuid, seconds + self._take_back_search(edit, uuid, again))

    def mark_searched(self, ground: QgsGeometry) -> None:
        """Note a polygon (campaign's CRS) as searched for the classes of the digit keys, as far as the scene shows it.

        Raises:
            CampaignError: it lies outside the area of interest, or nothing could be written.
        """
        inside = ground.intersection(self._ground())
        if inside.isEmpty() or inside.area() <= 0:
            raise CampaignError(
                tr("The polygon lies outside the area of interest of this scene."), tr("Draw it where the scene is.")
            )
        with self._spending() as seconds, self._campaign.action("change") as edit:
            self._search(edit, inside, "", seconds)

    def searched(self) -> list[dict[str, Any]]:
        """Return what was searched on the scene that is worked on."""
        return self._campaign.rows("searched_areas", scene=self._campaign.scene["uuid"])

    def _set(self, uuid: str, state: str, assignee: str) -> None:
        row = self._one(uuid)
        self._refuse_held(row)
        with self._spending() as seconds, self._campaign.action("change") as edit:
            self._update(edit, row, state, assignee, seconds)
            self._take_back_search(edit, uuid)

    @contextlib.contextmanager
    def _spending(self) -> Iterator[float]:
        """Lap for a block that writes the seconds; where that fails, they count for what is written instead."""
        spent, self._refused = self._refused + self._time.lap(), 0.0
        try:
            yield spent
        except BaseException:
            self._refused = spent
            raise

    @staticmethod
    def _update(edit: Edit, row: dict[str, Any], state: str, assignee: str, seconds: float) -> None:
        spent = round((row["seconds"] or 0.0) + seconds, 2)
        edit.update("sites", row["uuid"], state=state, assignee=assignee, seconds=spent)

    def _search(self, edit: Edit, ground: QgsGeometry, site: str, seconds: float) -> None:
        ground.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
        row = {"scene": self._campaign.scene["uuid"], "site": site, "seconds": seconds}
        edit.insert("searched_areas", {**row, "classes": list(self._session.active)}, ground)

    def _take_back_search(self, edit: Edit, site: str, like: Mapping[str, Any] | None = None) -> float:
        """Let the ground of a site, on this scene, not count as searched any more; return the seconds that it took.

        Args:
            edit: that writes it.
            site: its uuid.
            like: column -> value of what is taken back; all by default.
        """
        rows = self._campaign.rows("searched_areas", scene=self._campaign.scene["uuid"], site=site)
        alike = [row for row in rows if all(row[name] == value for name, value in (like or {}).items())]
        for row in alike:
            edit.delete("searched_areas", row["uuid"])
        return sum(row["seconds"] or 0.0 for row in alike)

    def _one(self, uuid: str) -> dict[str, Any]:
        row = self._campaign.row("sites", uuid)
        if row is None:
            raise CampaignError(tr("This site is no longer in the campaign."), "", uuid)
        return row

    def _refuse_held(self, row: dict[str, Any]) -> None:
        if self.is_held_by_another(row):
            raise CampaignError(
                tr("{} works on {}.").format(row["assignee"], row["name"]),
                tr("Take another site, or ask for it; a hold ends by itself after {:g} hours.").format(STALE_HOURS),
            )

    def _ground(self) -> QgsGeometry:
        return self._campaign.area_of_interest() or self._campaign.scene[GEOMETRY]

    def _shows(self) -> Callable[[QgsGeometry | None], bool]:
        """Return what tells whether the scene shows any ground of a shape (campaign's CRS)."""
        ground = self._ground()
        engine = QgsGeometry.createGeometryEngine(ground.constGet())
        engine.prepareGeometry()
        # The ground must live as long as what was prepared of it.
        return lambda shape, _kept=ground: shape is not None and engine.intersects(shape.constGet())

    def _around(self, degrees: QgsGeometry, buffer: float) -> QgsGeometry | None:
        """Return a place with its buffer in the campaign's CRS, measured in a projection of its own."""
        is_point = degrees.type() == QgsWkbTypes.GeometryType.PointGeometry
        metres = buffer or (DEFAULT_BUFFER_METRES if is_point else 0.0)
        middle = degrees.boundingBox().center()
        if not (-180 <= middle.x() <= 180 and -90 < middle.y() < 90):
            return None
        there, back = self._projection_at(middle)
        here = QgsGeometry(degrees)
        here.transform(there)
        if not is_point and not here.isGeosValid():
            here = here.makeValid()
        around = here.buffer(metres, _SEGMENTS) if metres else here
        around.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
        if around.isEmpty():
            return None
        around.transform(back)
        return around

    def _projection_at(self, middle: QgsPointXY) -> tuple[QgsCoordinateTransform, QgsCoordinateTransform]:
        """Return the way from degrees to metres that are true near a place, and from there to the campaign's CRS.

        To make one takes longer than to use it a thousand times; within a degree of its middle a metre is off by less
        than a tenth of a millimetre.
        """
        near = round(middle.x()), round(middle.y())
        if near not in self._projections:
            local, project = local_crs(QgsPointXY(*near)), QgsProject.instance()
            self._projections[near] = (
                QgsCoordinateTransform(_wgs84(), local, project),
                QgsCoordinateTransform(local, self._campaign.crs, project),
            )
        return self._projections[near]

    def _moved(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        moved = QgsGeometry(geometry)
        moved.transform(QgsCoordinateTransform(self._campaign.crs, crs, QgsProject.instance()))
        return moved

    def _to_degrees(self, geometry: QgsGeometry) -> QgsGeometry:
        return self._moved(geometry, _wgs84())

    def _back(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        moved = QgsGeometry(geometry)
        moved.transform(QgsCoordinateTransform(crs, self._campaign.crs, QgsProject.instance()))
        return moved


def _parts(length: float, side: float) -> int:
    """Return into how many cells a length is cut; 0 where cells have no size."""
    return max(1, math.ceil(length / side - _NARROWEST)) if side > 0 else 0


def progress_of(rows: Iterable[Mapping[str, Any]]) -> dict[str, Progress]:
    """Return what each person did, by name.

    Args:
        rows: sites, with the columns ``WHO_DID``.
    """
    finished, held, seconds = Counter(), Counter(), Counter()
    for row in rows:
        who = row["assignee"]
        finished[who] += row["state"] in FINISHED
        held[who] += row["state"] == "held"
        seconds[who] += row["seconds"] or 0.0
    return {who: Progress(finished[who], held[who], seconds[who]) for who in seconds if who}


def is_stale(row: dict[str, Any]) -> bool:
    """Return whether a hold is so old that nobody is taken to work on the site any more."""
    try:
        since = datetime.strptime(row["modified"], INSTANT).replace(tzinfo=timezone.utc)
    except ValueError:
        return True
    return (datetime.now(timezone.utc) - since).total_seconds() > STALE_HOURS * 3600


def local_crs(middle: QgsPointXY) -> QgsCoordinateReferenceSystem:
    """Return an azimuthal equidistant projection around a place in degrees: metres there are true."""
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=aeqd +lat_0={middle.y():.8f} +lon_0={middle.x():.8f} +datum=WGS84 +units=m +no_defs"
    )


def _wgs84() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("EPSG:4326")


class _Known:
    """Places that are sites already, by their names."""

    def __init__(self) -> None:
        self._shapes: dict[str, list[QgsGeometry]] = {}

    def note(self, rows: Sequence[dict[str, Any]]) -> None:
        """Take notice of rows of the campaign."""
        for row in rows:
            if row[GEOMETRY] is not None:
                self.add(row["name"], row[GEOMETRY])

    def add(self, name: str, shape: QgsGeometry) -> None:
        """Take notice of a site."""
        self._shapes.setdefault(name.casefold(), []).append(shape)

    def holds(self, name: str, around: QgsGeometry) -> bool:
        """Return whether a site of that name holds the middle of a shape."""
        namesakes = self._shapes.get(name.casefold())
        if not namesakes:
            return False
        middle = around.centroid()
        return any(shape.intersects(middle) for shape in namesakes)
