"""Brings sites, their tab and the map together."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapToolCapture
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QInputDialog

from ...core.errors import CampaignError, MiningMapperError
from ..column_words import value_words
from ..session import Session
from ..sites import FINISHED, Sites, is_stale
from ..storage import GEOMETRY
from ..styles import site_colour
from ..tools.keys import Command, KeyCatcher, caption
from ..tools.marker import Marker
from ..tools.review_tool import ReviewTool
from ..tools.shape_tool import ShapeTool
from .class_list import swatch
from .connections import Connections
from .entries_model import Entry
from .site_import_dialog import SiteImportDialog
from .sites_tab import KEYS, RETRACING, Deed, SitesTab

_LIGHT = QColor(120, 220, 255)
_ROOM = 1.15
_CELL_METRES = 1000.0
_LARGEST_CELL = 100_000.0
_FOLLOWED = frozenset({"sites", "labels"})
_MINUTE = 60.0


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
        self._beyond: frozenset[str] = frozenset()
        self._outside = Connections()
        self.sites = Sites(session)
        self.marker = Marker(canvas, _LIGHT, self)
        self.tool = ReviewTool(canvas)
        self.keys = KeyCatcher(self._wants, self)
        for widget in (canvas, tab, tab.table):
            self.keys.watch(widget)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.timeout.connect(self.show)
        self.keys.pressed.connect(lambda command, _digit: self._on_key(command))
        for signal, slot in (
            (canvas.xyCoordinates, self._touch),
            (tab.nextWanted, self.go_on),
            (tab.deedWanted, self.do),
            (tab.noteWritten, self._on_note),
            (tab.currentChanged, self._on_current),
            (tab.importWanted, self.import_sites),
            (tab.gridWanted, self.add_grid),
            (tab.searchedWanted, self.layerWanted),
            (tab.seen, lambda: self._on_current(tab.table.current())),
            (self._campaign.changed, self._on_changed),
        ):
            self._outside.add(signal, slot)
        self.show()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self._outside.end()
        self._refresh.stop()
        self.keys.release_all()
        self.marker.remove()
        self.tool.remove()
        self._tab.set_sites([], [], "")

    def show(self) -> None:
        """Show the sites as they are now."""
        rows = self.sites.rows()
        self._beyond = self.sites.outside(rows)
        headers = [self.tr("Name"), self.tr("State"), self.tr("Who"), self.tr("Commodity")]
        headers += [self.tr("Min"), self.tr("Source")]
        retraces = any(self._campaign.last_action(redo=redo) for redo in (False, True))
        entries = [self._entry(row) for row in rows]
        self._tab.set_sites(headers if rows else [], entries, self._progress_words(rows), retraces)
        self._on_current(self._tab.table.current())

    # ------------------------------------------------------------ what the person wants

    def go_on(self) -> None:
        """Go to the next site that somebody should look at."""
        table = self._tab.table
        following = self.sites.next_unfinished(table.current(), table.shown() or None)
        if not following:
            left = self.tr("No site that this scene shows waits; outside of it lie %d.") % len(self._beyond)
            self.said.emit(left if self._beyond else self.tr("All sites are finished."))
            return
        if not table.go_to(following):
            self._tab.search.clear()
            self._tab.states.setCurrentIndex(0)
            table.go_to(following)
        self.marker.fly_to(_ROOM)
        self._canvas.setFocus()

    def do(self, deed: Deed) -> None:
        """Do something with the current site; what cannot be done is said, and changes nothing."""
        uuid = self._tab.table.current()
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
        try:
            acts[deed](uuid)
        except MiningMapperError as error:
            self.said.emit(error)
            return
        self._refresh.stop()
        self.show()
        if deed in (Deed.DONE, Deed.NOTHING, Deed.UNCLEAR):
            self.go_on()

    def import_sites(self) -> None:
        """Ask for a file of sites and add them."""
        dialog = SiteImportDialog(self._tab.window())
        accepted = dialog.exec()
        source, fields, name = dialog.source, dialog.fields(), dialog.path().stem
        buffer, skip = float(dialog.buffer.value()), dialog.skip.isChecked()
        dialog.deleteLater()
        if not accepted or source is None:
            return
        try:
            told = self.sites.add(source, fields, buffer, name, skip)
        except MiningMapperError as error:
            self.said.emit(error)
            return
        words = self.tr("Sites added: %(added)d; there already: %(known)d; rows without a usable place: %(bad)d.")
        words %= {"added": told.added, "known": told.known, "bad": told.nowhere + len(source.bad)}
        if told.outside:
            words += " " + self.tr("Outside of this scene: %d; they are in the list, marked.") % told.outside
        self.said.emit(words)

    def add_grid(self) -> None:
        """Ask for the side of a cell and make every cell of the area of interest a site."""
        metres, accepted = QInputDialog.getDouble(
            self._tab.window(), self.tr("Cells of a grid"), self.tr("Side of a cell in metres"),
            _CELL_METRES, 1.0, _LARGEST_CELL, 0,
        )  # fmt: skip
        if not accepted:
            return
        try:
            self.said.emit(self.tr("Cells that are sites now: %d.") % self.sites.add_grid(metres))
        except MiningMapperError as error:
            self.said.emit(error)

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

    def _on_changed(self, tables: frozenset) -> None:
        if tables & _FOLLOWED:
            self._refresh.start(0)

    def _on_note(self, note: str) -> None:
        if self._current:
            try:
                self.sites.set_note(self._current, note)
            except MiningMapperError as error:
                self.said.emit(error)

    def _on_current(self, uuid: str) -> None:
        changed, self._current = uuid != self._current, uuid
        row = self._campaign.row("sites", uuid) if uuid else None
        if self._tab.isVisible() and self._tab.table.total():
            self._put_questions_away()
        if row is None or not self._tab.isVisible():
            self.marker.clear()
            if row is None:
                self._tab.show_site("", "", False)
            return
        if changed:
            self.sites.begin()
        self._tab.show_site(self._about(row), row["note"], not self.sites.is_held_by_another(row))
        self.marker.show(row[GEOMETRY], self._campaign.crs)
        if changed:
            self.marker.fly_to(_ROOM)
            if uuid in self._beyond:
                self._explain_outside(row["name"])

    def _explain_outside(self, name: str) -> None:
        words = self.tr(
            "“%(name)s” lies outside the image or the area of interest of this scene: nothing can be searched there. "
            "Choose the scene that shows it; %(key)s goes on to the next site inside."
        )
        self.said.emit(words % {"name": name, "key": caption(Command.NEXT_SITE)})

    def _entry(self, row: dict[str, Any]) -> Entry:
        state = value_words("state", row["state"])
        if row["state"] == "held" and is_stale(row):
            state += " " + self.tr("(stale)")
        if row["uuid"] in self._beyond:
            state = f"{self.tr('outside')} · {state}"
        minutes = (row["seconds"] or 0.0) / _MINUTE
        texts = (row["name"], state, row["assignee"], row["commodity"], f"{minutes:.1f}", row["source"])
        values = (row["name"], state, row["assignee"], row["commodity"], minutes, row["source"])
        return Entry(row["uuid"], row["state"], texts, values, swatch(site_colour(row["state"])))

    def _about(self, row: dict[str, Any]) -> str:
        said = [row["commodity"], row["status"], self.tr("labels inside: %d") % self.sites.labels_inside(row)]
        register = [f"{name}: {value}" for name, value in (row["register"] or {}).items() if value]
        self._tab.about.setToolTip("<br>".join(register))
        return " · ".join([f"<b>{row['name']}</b>", *filter(None, said)])

    def _progress_words(self, rows: list[dict[str, Any]]) -> str:
        if not rows:
            return ""
        people = self.sites.progress()
        done = sum(row["state"] in FINISHED for row in rows)
        words = [self.tr("sites finished: %(done)d of %(all)d") % {"done": done, "all": len(rows)}]
        words += [
            self.tr("%(who)s: %(n)d in %(minutes).0f min")
            % {"who": who, "n": each.finished, "minutes": each.seconds / _MINUTE}
            for who, each in sorted(people.items())
        ]
        return "; ".join(words)
