"""Keeps from sight what would betray the answer to a question that is asked blind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsGeometry, QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapToolCapture
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..layers import is_guess, layers_of, withhold_labels
from ..rounds import Candidate
from ..session import Session
from .connections import Connections

_COUNT, _COUNTED = "showFeatureCount", "mining_mapper/counted"


class Concealing(QObject):
    """Hides labels over the unit that is asked, counts in the legend, the model's maps and older maps.

    A label over the unit names its class, whether it was harvested, imported or drawn around a whole site. Without it
    the legend would count one less of that class. What somebody switches on again, and labels of a layer that is being
    edited, stay in sight: then the answer is stored as not blind.

    Args:
        session: whose questions are asked.
        canvas: the map.
        parent: owner.

    Attributes:
        beside: returns layers that are looked at beside those of the map.
        is_answering: says whether somebody is at the question. Who digitises meanwhile sees all labels, but for those
            over an audit unit or one that is asked again.

    Signals:
        said: a sentence for the message bar.
    """

    said = pyqtSignal(object)

    def __init__(self, session: Session, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._canvas = canvas
        self.beside: Callable[[], Sequence[QgsMapLayer]] = lambda: ()
        self.is_answering: Callable[[], bool] = lambda: True
        self._outside = Connections()
        self._outside.add(canvas.layersChanged, self.note)
        self._outside.add(canvas.mapToolSet, self._on_tool)

    def follow(self, candidate: Candidate | None) -> None:
        """Hide what would lead the answer to a question, and show again what only led the one before."""
        outline = candidate.geometry if candidate is not None and self._is_blind(candidate) else None
        maps = [node for node in _nodes(_guesses()) if node.isVisible()] if outline is not None else []
        for node in maps:
            node.setItemVisibilityChecked(False)
        if maps:
            self.said.emit(self.tr("Maps of the model, and older maps, are switched off while you answer blind."))
        self._show_counts(outline is None)
        self._withhold(outline)
        self.note()

    def note(self) -> None:
        """Note that a hint is in sight, where one is, so that the answer does not count as blind."""
        candidate = self._session.current
        if candidate is None or not self._is_blind(candidate):
            return
        seen = [node.layer() for node in _nodes(_guesses()) if node.isVisible()]
        beside = [layer for layer in self.beside() if is_guess(layer)]
        # A layer that was added meanwhile, or copied, shows what is hidden in the others.
        if seen or beside or not self._withhold(candidate.geometry):
            self._session.saw_a_hint()

    def end(self) -> None:
        """Show everything again, and follow nothing more."""
        self._outside.end()
        self._show_counts(True)
        self._withhold(None)

    # ------------------------------------------------------------ inside

    def _on_tool(self, *_tools: object) -> None:
        self.follow(self._session.current)

    def _is_blind(self, candidate: Candidate) -> bool:
        return self._session.is_unled and (candidate.guarded or self.is_answering())

    def _labels(self) -> list[QgsVectorLayer]:
        """Return all layers of the campaign's labels: copies show as much as the first one."""
        there = QgsProject.instance().mapLayers().values()
        return [layer for table, layer in layers_of(there, self._session.campaign.path) if table == "labels"]

    def _withhold(self, outline: QgsGeometry | None) -> bool:
        """Hide the labels over an outline, None for no label; return whether none is left in sight."""
        hidden = [self._hide(layer, outline) for layer in self._labels()]
        return all(hidden)

    def _hide(self, layer: QgsVectorLayer, outline: QgsGeometry | None) -> bool:
        if withhold_labels(layer, outline):
            return True
        # QGIS's tools leave the layer open for edits; what is unsaved or begun is not ended for this.
        if layer.isModified() or isinstance(self._canvas.mapTool(), QgsMapToolCapture):
            return False
        layer.rollBack()
        return withhold_labels(layer, outline)

    def _show_counts(self, wanted: bool) -> None:
        """Take the numbers of labels out of the legend, or put back those that somebody wanted there."""
        for node in _nodes(self._labels()):
            if wanted and node.customProperty(_COUNTED):
                node.removeCustomProperty(_COUNTED)
                node.setCustomProperty(_COUNT, 1)
            elif not wanted and int(node.customProperty(_COUNT, 0) or 0):
                node.setCustomProperty(_COUNTED, 1)
                node.setCustomProperty(_COUNT, 0)


def _guesses() -> list[QgsMapLayer]:
    """Return the maps of what the answer is guessed to be."""
    return [layer for layer in QgsProject.instance().mapLayers().values() if is_guess(layer)]


def _nodes(layers: Sequence[QgsMapLayer]) -> list[QgsLayerTreeLayer]:
    wanted = {layer.id() for layer in layers}
    return [node for node in QgsProject.instance().layerTreeRoot().findLayers() if node.layerId() in wanted]
