"""Brings sites, their tab and the map together."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapToolCapture
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QInputDialog

from ...core.errors import CampaignError, MiningMapperError
from ..journal import Change
from ..long_action import LongAction
from ..session import Session
from ..site_import import Source
from ..sites import Imported, Sites
from ..storage import GEOMETRY
from ..tools.keys import Command, KeyCatcher, caption
from ..tools.marker import Marker
from ..tools.review_tool import ReviewTool
from ..tools.shape_tool import ShapeTool
from .connections import Connections
from .effort_words import duration
from .list_reading import ListReading
from .site_import_dialog import SiteImportDialog
from .site_rows import SiteRows
from .sites_tab import KEYS, RETRACING, Deed, SitesTab

_LIGHT = QColor(120, 220, 255)
_ROOM = 1.15
_CELL_METRES = 1000.0
_LARGEST_CELL = 100_000.0
_FOLLOWED = frozenset({"sites", "labels"})
_MANY = 100
"""After so many changes a list that nobody looks at is read anew once somebody does."""


class Siting(QObject):
    """The work list of one session.

    Signals:
        said: an error or a sentence for the message bar.
        layerWanted: asks for the layer in front, for a polygon that was searched; answered by ``mark_searched``.
    """

    said = pyqtSignal(object)
    layerWanted = pyqtSignal()

    def __init__(self, session: Session, canvas: QgsMapCanvas, tab: SitesTab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._campaign = session.campaign
        self._canvas = canvas
        self._tab = tab
        self._current = ""
        # Whether the map has still to go to the current site.
        self._is_behind = False
        self._touched: list[str] = []
        self._outside = Connections()
        self.sites = Sites(session)
        self.rows = SiteRows(self._campaign, self.sites)
        self.reading = ListReading(tab.table, self)
        # The list is read once it is looked at, and then only what changes of it.
        self._is_read = False
        self.marker = Marker(canvas, _LIGHT, self)
        self.tool = ReviewTool(canvas)
        self.keys = KeyCatcher(self._wants, self)
        for widget in (canvas, tab, tab.table):
            self.keys.watch(widget)
        self.reading.came.connect(self._on_came)
        self.reading.finished.connect(self._show_state)
        self.reading.failed.connect(self.said)
        self.keys.pressed.connect(lambda command, _digit: self._on_key(command))
        for signal, slot in (
            (canvas.xyCoordinates, self._touch),
            (tab.nextWanted, self.go_on),
            (tab.deedWanted, self.do),
            (tab.noteWritten, self._on_note),
            (tab.noteSettled, canvas.setFocus),
            (tab.currentChanged, self._on_current),
            (tab.search.settled, self._catch_up),
            (tab.importWanted, self.import_sites),
            (tab.gridWanted, self.add_grid),
            (tab.searchedWanted, self.layerWanted),
            (tab.seen, self._on_seen),
            (tab.left, self._on_seen),
            (self._campaign.edited, self._on_edited),
            (self._campaign.changed, self._on_changed),
        ):
            self._outside.add(signal, slot)
        self._on_seen()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self._outside.end()
        self.reading.stop()
        self.keys.release_all()
        self.marker.remove()
        self.tool.remove()
        self._tab.table.set_entries([], [])
        self._tab.show_state(False, "")

    def show(self) -> None:
        """Show the sites; they are read unless they are shown already."""
        if not self._is_read:
            self._is_read = True
            self.reading.begin(self.rows)
        self._show_state()
        self._on_current(self._tab.table.current())

    # ------------------------------------------------------------ what the person wants

    def go_on(self) -> None:
        """Go to the next site that somebody should look at."""
        table = self._tab.table
        self._go_on_from(table.current(), table.shown())

    def _go_on_from(self, uuid: str, shown: Sequence[str]) -> None:
        """Go to the next site that waits.

        Args:
            uuid: of the site that is left, empty for none.
            shown: uuids of the rows in the order of the list, as it was while that site was current.
        """
        waiting = self.rows.waiting()
        following = self.sites.next_unfinished(uuid, [each for each in shown if each in waiting or each == uuid])
        if not following:
            self.said.emit(self._why_none(waiting - {uuid}, waiting, shown))
            return
        self._tab.table.go_to(following)
        self.marker.fly_to(_ROOM)
        self._canvas.setFocus()

    def _why_none(self, others: set[str], waiting: set[str], shown: Sequence[str]) -> str:
        """Return why there is no next site.

        Args:
            others: sites that wait besides the current one.
            waiting: all that wait.
            shown: rows of the list.
        """
        hidden, beyond = len(others.difference(shown)), self.rows.outside()
        if hidden:
            return self.tr("None of the rows that are shown waits; others that wait: %d. Empty the search.") % hidden
        if others:
            return self.tr("Other people work on the sites that are left: %d.") % len(others)
        if waiting:
            return self.tr("No other site waits.")
        if beyond:
            return self.tr("No site that this scene shows waits; outside of it lie %d.") % beyond
        return self.tr("All sites are finished.")

    def do(self, deed: Deed) -> None:
        """Do something with the current site; what cannot be done is said, and changes nothing."""
        table = self._tab.table
        uuid, shown = table.current(), table.shown()
        if not uuid and deed not in RETRACING:
            return
        acts = {
            Deed.HOLD: self.sites.hold,
            Deed.RELEASE: self.sites.release,
            Deed.UNCLEAR: self.sites.unclear,
            Deed.DONE: lambda site: self.sites.finish(site, True),
            Deed.NOTHING: lambda site: self.sites.finish(site, False),
            Deed.UNDO: lambda _site: self._session.undo(),
            Deed.REDO: lambda _site: self._session.redo(),
        }
        self._touched.clear()
        try:
            acts[deed](uuid)
        except MiningMapperError as error:
            self.said.emit(error)
            return
        if deed in (Deed.DONE, Deed.NOTHING, Deed.UNCLEAR):
            self._go_on_from(uuid, shown)
        elif deed in RETRACING and len(self._touched) == 1:
            # What was taken back is looked at again.
            table.go_to(self._touched[0])

    def import_sites(self) -> None:
        """Ask for a file of sites and add them."""
        dialog = SiteImportDialog(self._tab.window())
        accepted = dialog.exec()
        source, fields, name = dialog.source, dialog.fields(), dialog.path().stem
        buffer, skip = float(dialog.buffer.value()), dialog.skip.isChecked()
        dialog.deleteLater()
        if not accepted or source is None:
            return
        adding, told = self.sites.adding(source, fields, buffer, name, skip)
        self._begin(adding, lambda action: self._say_imported(action, told, source))

    def _say_imported(self, action: LongAction, told: Imported, source: Source) -> None:
        if action.error is not None or action.came_to_nothing:
            return
        words = self.tr("Sites added: %(added)d; there already: %(known)d; rows without a usable place: %(bad)d.")
        words %= {"added": told.added, "known": told.known, "bad": told.nowhere + len(source.bad)}
        if told.outside:
            words += " " + self.tr("Outside of this scene: %d; they are in the list, marked.") % told.outside
        self.said.emit(words)
        self._go_to_first(told)

    def add_grid(self) -> None:
        """Ask for the side of a cell and make every cell of the area of interest a site."""
        metres, accepted = QInputDialog.getDouble(
            self._tab.window(), self.tr("Cells of a grid"), self.tr("Side of a cell in metres"),
            _CELL_METRES, 1.0, _LARGEST_CELL, 0,
        )  # fmt: skip
        if not accepted:
            return
        try:
            adding, told = self.sites.adding_grid(metres)
        except MiningMapperError as error:
            self.said.emit(error)
            return
        self._begin(adding, lambda action: self._say_gridded(action, told))

    def _say_gridded(self, action: LongAction, told: Imported) -> None:
        if action.error is None and not action.came_to_nothing:
            self.said.emit(self.tr("Cells that are sites now: %d.") % told.added)
            self._go_to_first(told)

    def _begin(self, adding: LongAction, end: Callable[[LongAction], None]) -> None:
        """Add sites, part by part while the window answers where there are many."""
        try:
            self._session.turns.begin(adding, end)
        except MiningMapperError as error:
            self.said.emit(error)

    def _go_to_first(self, told: Imported) -> None:
        """Show where the list begins, unless somebody is at a site already."""
        if self._tab.isVisible() and not self._tab.table.current() and told.added > told.outside:
            self.go_on()

    def mark_searched(self, layer: object) -> None:
        """Note the selected polygons of a layer as searched."""
        try:
            self.sites.mark_searched(self._selected(layer))
        except MiningMapperError as error:
            self.said.emit(error)
            return
        self.said.emit(self.tr("The ground of the selected polygons counts as searched now."))

    def _selected(self, layer: object) -> QgsGeometry:
        polygon = QgsWkbTypes.GeometryType.PolygonGeometry
        usable = isinstance(layer, QgsVectorLayer) and layer.geometryType() == polygon
        shapes = [feature.geometry() for feature in layer.selectedFeatures()] if usable else []
        if not shapes:
            raise CampaignError(
                self.tr("No polygon is selected."),
                self.tr("Select one or more polygons of the layer that is current in the layer tree."),
            )
        ground = QgsGeometry.unaryUnion(shapes)
        try:
            ground.transform(QgsCoordinateTransform(layer.crs(), self._campaign.crs, QgsProject.instance()))
        except QgsCsException as error:
            raise CampaignError(
                self.tr("The polygons cannot be brought into the CRS of the campaign."), "", str(error)
            ) from error
        return ground

    # ------------------------------------------------------------ inside

    def _wants(self, command: Command) -> bool:
        if not self._tab.isVisible() or command not in (Command.NEXT_SITE, *KEYS):
            return False
        tool = self._canvas.mapTool()
        drawing = isinstance(tool, ShapeTool) and tool.is_drawing
        return not drawing and not isinstance(tool, QgsMapToolCapture)

    def _on_key(self, command: Command) -> None:
        self.sites.touch()
        if command is Command.NEXT_SITE:
            self.go_on()
        else:
            self.do(KEYS[command])

    def _put_questions_away(self) -> None:
        """Let no key answer a candidate of another tab while sites are looked at."""
        if isinstance(self._canvas.mapTool(), ReviewTool):
            self._canvas.setMapTool(self.tool)

    def _touch(self, _point: object) -> None:
        if self._tab.isVisible():
            self.sites.touch()

    def _on_seen(self) -> None:
        """Show the sites once they are looked at: to read thousands of them takes seconds."""
        if self._tab.isVisible():
            self.show()
        else:
            self._on_current(self._tab.table.current())

    def _on_edited(self, changes: list[Change]) -> None:
        """Note what has changed, for the end of the action."""
        if len(self._touched) < 2:
            self._touched += [uuid for table, uuid, _before, _after in changes if table == "sites"]
        if self._is_read and self.reading.note(changes) > _MANY and not self._tab.isVisible():
            self._is_read = False
            self.reading.stop()

    def _on_changed(self, tables: frozenset) -> None:
        """Show what has changed, and nothing else again."""
        if self._is_read:
            self.reading.follow()
        if self._is_read and self._tab.isVisible() and tables & _FOLLOWED:
            self._show_state()
            self._on_current(self._tab.table.current())

    def _on_came(self) -> None:
        """Let the person begin with the first rows while others are read."""
        if self._tab.table.isHidden():
            self._show_state()

    def _show_state(self) -> None:
        """Show whether there are sites, what can be taken back, and how far everybody is."""
        retraces = any(self._campaign.last_action(redo=redo) for redo in (False, True))
        some = self._tab.table.total() > 0
        self._tab.show_state(some, self._progress_words() if some else "", retraces)

    def _on_note(self, note: str) -> None:
        if self._current:
            try:
                self.sites.set_note(self._current, note)
            except MiningMapperError as error:
                self.said.emit(error)

    def _on_current(self, uuid: str) -> None:
        changed, self._current = uuid != self._current, uuid
        row = self._campaign.row("sites", uuid) if uuid else None
        if self._tab.isVisible():
            self._put_questions_away()
        if row is None or not self._tab.isVisible():
            self.marker.clear()
            if row is None:
                self._tab.show_site("", False)
                self._tab.show_note("")
            return
        if changed:
            self.sites.begin()
        self._tab.show_site(self._about(row), not self.sites.is_held_by_another(row))
        if changed or not self._tab.is_noting:
            self._tab.show_note(row["note"])
        self.marker.show(row[GEOMETRY], self._campaign.crs)
        self._is_behind |= changed
        self._catch_up()

    def _catch_up(self) -> None:
        """Go to the current site, once it is no letter of a search that leads there."""
        if not self._is_behind or self._tab.search.is_typed_in:
            return
        self._is_behind = False
        if self._current and self._tab.isVisible():
            self.marker.fly_to(_ROOM)
            if self.rows.is_outside(self._current):
                self._explain_outside(self._campaign.row("sites", self._current)["name"])

    def _explain_outside(self, name: str) -> None:
        words = self.tr(
            "“%(name)s” lies outside the image or the area of interest of this scene: nothing can be searched there. "
            "Choose the scene that shows it; %(key)s goes on to the next site inside."
        )
        self.said.emit(words % {"name": name, "key": caption(Command.NEXT_SITE)})

    def _about(self, row: dict[str, Any]) -> str:
        said = [row["commodity"], row["status"], self.tr("labels inside: %d") % self.sites.labels_inside(row)]
        register = [f"{name}: {value}" for name, value in (row["register"] or {}).items() if value]
        self._tab.about.setToolTip("<br>".join(map(html.escape, register)))
        return " · ".join([f"<b>{html.escape(row['name'])}</b>", *map(html.escape, filter(None, said))])

    def _progress_words(self) -> str:
        counts = {"done": self.rows.finished(), "all": self._tab.table.total()}
        words = [self.tr("sites finished: %(done)d of %(all)d") % counts]
        words += [
            self.tr("%(who)s: %(n)d in %(time)s") % {"who": who, "n": each.finished, "time": duration(each.seconds)}
            for who, each in sorted(self.rows.progress().items())
        ]
        return "; ".join(words)
