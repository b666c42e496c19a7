"""Corrects the outline of a label that a list has just made, with QGIS's vertex tool or with the smart tool."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..campaign import Campaign
from ..tools.keys import Command, caption
from .labelling import Labelling

VERTICES, SMART = "vertices", "smart"
"""Ways to correct an outline."""


class Adjusting(QObject):
    """One label at a time; what is changed is saved when the tool is put away.

    Args:
        iface: QGIS's interface.
        campaign: the open campaign.
        labelling: has the smart tool.
        parent: owner.

    Signals:
        said: a sentence for the message bar.
    """

    said = pyqtSignal(object)

    def __init__(self, iface: Any, campaign: Campaign, labelling: Labelling, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._campaign = campaign
        self._labelling = labelling
        self._layer: QgsVectorLayer | None = None
        self._tool: QgsMapTool | None = None
        iface.mapCanvas().mapToolSet.connect(self._on_tool)

    def begin(self, label: str, way: str) -> None:
        """Let the outline of a label (uuid) be corrected by `VERTICES` or `SMART`."""
        if way == SMART:
            self._labelling.take_up(label)
            self.said.emit(self.tr("Shift adds what you click, Alt cuts it; %s is done.") % caption(Command.AGREE))
        elif not self._is_shown(label):
            self.said.emit(self.tr("This label is hidden while a unit under it is asked blind; answer that one first."))
        else:
            self._move_vertices()
            self.said.emit(self.tr("Move the vertices; %s saves them and is done.") % caption(Command.AGREE))

    def remove(self) -> None:
        """Save what was begun, and follow the map no more."""
        self._iface.mapCanvas().mapToolSet.disconnect(self._on_tool)
        self._save()

    def _is_shown(self, label: str) -> bool:
        request = QgsFeatureRequest().setFilterExpression(f"\"uuid\" = '{label}'").setLimit(1)
        return any(True for _feature in self._campaign.layer("labels").getFeatures(request))

    def _move_vertices(self) -> None:
        layer = self._layer = self._campaign.layer("labels")
        self._iface.setActiveLayer(layer)
        if not layer.isEditable():
            layer.startEditing()
        self._iface.actionVertexToolActiveLayer().trigger()
        self._tool = self._iface.mapCanvas().mapTool()

    def _on_tool(self, now: QgsMapTool | None, _before: QgsMapTool | None = None) -> None:
        if self._tool is not None and now is not self._tool:
            self._save()

    def _save(self) -> None:
        layer, self._layer, self._tool = self._layer, None, None
        if layer is None:
            return
        try:
            if layer.isEditable() and not layer.commitChanges():
                self.said.emit(self.tr("The outline could not be saved: %s") % " ".join(layer.commitErrors()))
        except RuntimeError:
            # QGIS has deleted the layer with its project.
            return
