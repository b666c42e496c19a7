"""Brings session, label tab and map together while labels are made by hand."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsEditFormConfig, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import MiningMapperError
from ..tools.keys import Command, KeyCatcher
from ..tools.unit_tool import UnitTool
from ..units import Unit
from .active_classes import ActiveClassesDialog
from .label_tab import LabelTab

_STICKY = ("status", "delineation", "confidence")


class Labelling(QObject):
    """The desk of digitising for one session.

    Args:
        session: the session.
        canvas: the map.
        tab: the label tab.
        start_digitising: makes a layer current and starts QGIS's own tool for adding polygons.
        parent: owner.

    Signals:
        said: an error or a sentence for the message bar.
        activeChanged: other classes are on the digit keys.
    """

    said = pyqtSignal(object)
    activeChanged = pyqtSignal()

    def __init__(
        self,
        session: object,
        canvas: QgsMapCanvas,
        tab: LabelTab,
        start_digitising: Callable[[object], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._campaign = session.campaign
        self._canvas = canvas
        self._tab = tab
        self._start_digitising = start_digitising
        self._layer = None
        self._last_unit: int | None = None
        self.tool = UnitTool(canvas, self._unit_at, lambda: self._campaign.crs)
        self.tool.taken.connect(self._save)
        self.tool.deactivated.connect(lambda: tab.unit_tool.setChecked(False))
        self.keys = KeyCatcher(self._wants, self)
        self.keys.watch(canvas)
        self.keys.pressed.connect(self._on_key)
        self._connect()
        self.show_taxonomy()
        self._fill_sticky()
        self._on_state(session.state)
        self._count()

    def show_taxonomy(self) -> None:
        """Show the classes of the campaign with the digits that they have now."""
        self._tab.set_taxonomy(self._campaign.taxonomy, self._session.active)

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self.keys.release_all()
        self._canvas.unsetMapTool(self.tool)
        self.tool.remove()
        self._forget_layer()

    # ------------------------------------------------------------ wiring

    def _connect(self) -> None:
        tab, session = self._tab, self._session
        tab.classes.picked.connect(self._on_class)
        tab.sticky.changed.connect(self._on_sticky)
        tab.unitToolToggled.connect(self._on_unit_tool)
        tab.drawWanted.connect(self._draw)
        tab.undoWanted.connect(self._undo)
        tab.chooserWanted.connect(self._choose)
        tab.moreWanted.connect(self._find_more)
        session.stateChanged.connect(self._on_state)
        session.partFinished.connect(lambda _window: tab.set_units_exist(True, ""))
        self._campaign.changed.connect(self._on_changed)
        self._campaign.failed.connect(self.said)

    def _on_state(self, state: str) -> None:
        exist = state not in ("no_frame", "segmenting") and self._campaign.frame() is not None
        hint = self.tr("Clicking units needs units: build them in the tab Review. Drawing works now.")
        self._tab.set_units_exist(exist, hint)

    def _on_changed(self, tables: frozenset) -> None:
        if "labels" in tables:
            self._count()

    def _count(self) -> None:
        self._tab.classes.set_counts(self._campaign.class_counts())

    def _fill_sticky(self) -> None:
        session = self._session
        self._tab.sticky.set_values(session.status, session.delineation, session.confidence)
        self._pass_on(self._tab.classes.current())

    def _on_class(self, code: str) -> None:
        self._pass_on(code)

    def _on_sticky(self, name: str, value: object) -> None:
        setattr(self._session, name, value)
        self._pass_on(self._tab.classes.current())

    def _pass_on(self, code: str) -> None:
        """Let the labels layer fill these in for whatever QGIS's own tools draw."""
        values = {name: getattr(self._session, name) for name in _STICKY}
        self._campaign.set_label_defaults({"class": code, **values})

    # ------------------------------------------------------------ tools

    def _unit_at(self, point: QgsPointXY) -> Unit | None:
        try:
            return self._session.framing.unit_at(point, self._canvas.mapSettings().destinationCrs())
        except MiningMapperError as error:
            self._tab.unit_tool.setChecked(False)
            self.said.emit(error)
            return None

    def _on_unit_tool(self, wanted: bool) -> None:
        if wanted:
            self._canvas.setMapTool(self.tool)
            self._canvas.setFocus()
        else:
            self._canvas.unsetMapTool(self.tool)

    def _save(self, unit: Unit) -> None:
        self._try(lambda: self._session.digitise(unit.geometry, self._tab.classes.current(), unit.number))
        # Units that are still being made have no number yet.
        self._last_unit = unit.number
        self._tab.more.setVisible(bool(unit.number))

    def _find_more(self) -> None:
        if self._last_unit:
            self._try(lambda: self._session.find_more_like(self._last_unit))

    def _draw(self) -> None:
        layer = self._campaign.layer("labels")
        form = layer.editFormConfig()
        form.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressOn)
        layer.setEditFormConfig(form)
        if layer is not self._layer:
            self._forget_layer()
            self._layer = layer
            layer.featureAdded.connect(self._on_drawn)
        self._start_digitising(layer)
        self.said.emit(self.tr("Draw the outline; a right click ends it, and it is saved at once."))

    def _on_drawn(self, feature: int) -> None:
        # Negative numbers are features that are not on the disk yet.
        if feature < 0 and self._layer is not None:
            QTimer.singleShot(0, self._commit)

    def _commit(self) -> None:
        layer = self._layer
        if layer is not None and layer.isEditable() and not layer.commitChanges(False):
            self.said.emit(self.tr("The label could not be saved: %s") % " ".join(layer.commitErrors()))

    def _undo(self) -> None:
        self._try(lambda: self._campaign.undo_last("labels"))

    def _choose(self) -> None:
        dialog = ActiveClassesDialog(self._campaign.taxonomy, self._session.active, self._tab.window())
        if dialog.exec():
            self._try(lambda: self._session.set_active(dialog.classes.active()))
            self.show_taxonomy()
            self.activeChanged.emit()

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except MiningMapperError as error:
            self.said.emit(error)

    # ------------------------------------------------------------ keys

    def _wants(self, command: Command) -> bool:
        return self._canvas.mapTool() is self.tool and command in (Command.CLASS, Command.UNDO, Command.MORE)

    def _on_key(self, command: Command, digit: int) -> None:
        if command is Command.CLASS:
            self._tab.classes.pick_digit(digit)
        elif command is Command.MORE:
            self._find_more()
        else:
            self._undo()

    def _forget_layer(self) -> None:
        layer, self._layer = self._layer, None
        if layer is not None:
            try:
                layer.featureAdded.disconnect(self._on_drawn)
            except (RuntimeError, TypeError):
                # QGIS has deleted the layer with its project.
                return
