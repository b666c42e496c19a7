"""The layers of an open campaign in the project: which may be edited, who watches edits, when they let the file go."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CampaignError, MiningMapperError
from ..core.taxonomy import Taxonomy
from .journal import Change
from .layers import EDITED, SHOWN, add_layers, find_layers, is_first, layers_of
from .outside_edits import OutsideEdits
from .translation import tr


class CampaignLayers(QObject):
    """Finds the layers of a campaign, wherever in the project they are, and knows what is edited in them.

    Args:
        project: where they are.
        path: the GeoPackage.
        watcher_of: returns what watches the edits of a layer and its table; None where nobody may edit.

    Signals:
        strangerAdded: table of another layer that shows rows which people edit, and the layer.
    """

    strangerAdded = pyqtSignal(str, object)

    def __init__(
        self,
        project: QgsProject,
        path: Path,
        watcher_of: Callable[[QgsVectorLayer, str], OutsideEdits] | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._path = path
        self._watcher_of = watcher_of
        self._watchers: dict[str, OutsideEdits] = {}

    def __iter__(self) -> Iterator[tuple[str, QgsVectorLayer]]:
        """Yield table and layer of all of them, copies as well."""
        return iter(layers_of(self._project.mapLayers().values(), self._path))

    def own(self) -> dict[str, QgsVectorLayer]:
        """Return the one layer of each table that has the style, the form and the filter."""
        return find_layers(self._project, self._path)

    def find(self, table: str) -> QgsVectorLayer | None:
        """Return the one layer of a table, None where somebody removed it."""
        layer = self.own().get(table)
        return layer if layer is not None and is_first(layer) else None

    def show(self, name: str, taxonomy: Taxonomy) -> None:
        """Add the layers that are missing, in a group of the campaign's name, and watch all."""
        add_layers(self._project, self._path, name, taxonomy)
        self.watch()

    def listen(self) -> None:
        """Watch what is added to the project from now on."""
        self._project.layersAdded.connect(self._on_added)

    def watch(self) -> None:
        """Let one layer of each table that people edit be edited, and no edit of another one go unseen.

        Copies of a layer, or the table added a second time, have neither the defaults nor the filter of the scene
        that is worked on; what is begun in them already is still journaled.
        """
        own = self.own()
        for table, layer in self:
            is_copy = table not in own or layer.id() != own[table].id()
            layer.setReadOnly(self._watcher_of is None or is_copy or table not in EDITED)
            if table in EDITED and self._watcher_of is not None and layer.id() not in self._watchers:
                watcher = self._watchers[layer.id()] = self._watcher_of(layer, table)
                # QGIS changes nothing about a layer that is edited.
                watcher.ended.connect(self.watch)

    def leave(self) -> None:
        """Watch them no longer, and let nobody edit them."""
        with contextlib.suppress(TypeError):  # What failed while it was made does not listen yet.
            self._project.layersAdded.disconnect(self._on_added)
        for watcher in self._watchers.values():
            with contextlib.suppress(RuntimeError):  # The layer, its parent, may be gone already.
                watcher.stop()
                watcher.deleteLater()
        self._watchers = {}
        for _table, layer in self:
            layer.setReadOnly(True)

    def remove(self) -> None:
        """Take them out of the project."""
        self._project.removeMapLayers([layer.id() for layer in self.own().values()])

    def redraw(self, tables: frozenset[str]) -> None:
        """Draw those of some tables anew, from what is in the file now."""
        shown = tables.intersection(SHOWN)
        for table, layer in self if shown else ():
            if table in shown:
                layer.dataProvider().reloadData()
                layer.triggerRepaint()

    # ------------------------------------------------------------ edits

    def save_edits(self) -> list[MiningMapperError | str]:
        """Save what was begun with QGIS's tools, while it is still checked and journaled; return what to say of it."""
        told: list[MiningMapperError | str] = []
        for _table, layer in self:
            if not layer.isEditable():
                continue
            changed = layer.isModified()
            if not layer.commitChanges():
                if layer.id() in self._watchers:
                    self._watchers[layer.id()].settle()
                error = CampaignError(
                    tr("The edits of the layer “{}” could not be saved.").format(layer.name()),
                    tr("They are still there: open the campaign again, then save them."),
                    " ".join(layer.commitErrors()),
                )
                told.append(error)
            elif changed:
                told.append(tr("The edits of the layer “{}” were saved.").format(layer.name()))
        return told

    def refuse_unsaved(self, changes: Sequence[Change]) -> None:
        """Raise where a row goes that somebody changed with QGIS's tools and did not save: it never could be."""
        gone = {uuid for table, uuid, _before, after in changes if after is None and table in EDITED}
        for _table, layer in self if gone else ():
            if layer.isModified() and layer.id() in self._watchers and self._watchers[layer.id()].unsaved() & gone:
                raise CampaignError(
                    tr("What would go is being changed in the layer “{}”.").format(layer.name()),
                    tr("Save or discard the edits of the layer first."),
                )

    def refuse_open_transaction(self) -> None:
        """Raise where the project's transaction mode locks the file: waiting for it would freeze QGIS."""
        for _table, layer in self:
            if layer.isEditable() and layer.dataProvider().transaction() is not None:
                raise CampaignError(
                    tr("The edits of the layer “{}” keep the campaign locked.").format(layer.name()),
                    tr("Save them, and switch off automatic transaction groups in the project's properties."),
                )

    @contextlib.contextmanager
    def closed(self) -> Iterator[None]:
        """Close the file in all of them for the length of the block; what is edited stays in its layer."""
        layers = [layer for _table, layer in self]
        edited = [layer for layer in layers if layer.isEditable()]
        for layer in edited:
            layer.dataProvider().leaveUpdateMode()
        for layer in layers:
            layer.dataProvider().reloadData()
        try:
            yield
        finally:
            for layer in edited:
                layer.dataProvider().enterUpdateMode()
            for layer in layers:
                layer.dataProvider().reloadData()

    def _on_added(self, added: list[QgsMapLayer]) -> None:
        mine = layers_of(added, self._path)
        if not mine:
            return
        self.watch()
        for table, layer in mine if self._watcher_of is not None else ():
            if table in EDITED:
                self.strangerAdded.emit(table, layer)
