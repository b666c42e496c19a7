"""Edits that people make with QGIS's own tools: completed before they are saved, journaled after."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ..core.schema import table as schema_table

Rows = dict[str, dict[str, Any]]


class OutsideEdits(QObject):
    """Watches one layer; unfinished edits stay in QGIS's undo list until the person saves them.

    Args:
        layer: an editable layer of the campaign.
        table: its table.
        complete: fills the columns that a new or changed row lacks; gets the table, the row and its
            geometry under ``geometry``.
        read: returns uuid -> row as stored, for some uuids.
        write: takes the name of the action and (uuid, before, after) of every changed row.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        table: str,
        complete: Callable[[str, dict[str, Any]], None],
        read: Callable[[str, list[str]], Rows],
        write: Callable[[str, str, list[tuple[str, Any, Any]]], None],
    ) -> None:
        super().__init__(layer)
        self._layer = layer
        self._table = table
        self._complete = complete
        self._read = read
        self._write = write
        self._before: Rows = {}
        self._added: list[str] = []
        self._what = "edit"
        layer.beforeCommitChanges.connect(self._prepare)
        layer.afterCommitChanges.connect(self._record)

    def stop(self) -> None:
        """Watch no longer."""
        self._layer.beforeCommitChanges.disconnect(self._prepare)
        self._layer.afterCommitChanges.disconnect(self._record)

    def _prepare(self, *_: object) -> None:
        buffer = self._layer.editBuffer()
        if buffer is None:
            return
        added = buffer.addedFeatures()
        reshaped, changed = set(buffer.changedGeometries()), set(buffer.changedAttributeValues())
        touched = (reshaped | changed) - set(added)
        deleted = set(buffer.deletedFeatureIds())
        self._what = _name(bool(added), bool(reshaped - set(added)), bool(touched - reshaped), bool(deleted))
        self._before = self._read(self._table, self._uuids(touched | deleted))
        self._added = [self._fill(feature) for feature in list(added.values())]
        for feature in self._layer.getFeatures(QgsFeatureRequest(list(touched))):
            self._fill(feature, feature.id() in reshaped)

    def _record(self) -> None:
        before, self._before = self._before, {}
        added, self._added = self._added, []
        after = self._read(self._table, [*before, *added])
        changes = [(uuid, before.get(uuid), after.get(uuid)) for uuid in dict.fromkeys([*before, *added])]
        if changes:
            self._write(self._what, self._table, changes)

    def _uuids(self, fids: set[int]) -> list[str]:
        index = self._layer.fields().indexOf("uuid")
        stored = self._layer.dataProvider().getFeatures(QgsFeatureRequest(list(fids)))
        return [feature.attribute(index) for feature in stored] if fids else []

    def _fill(self, feature: QgsFeature, reshaped: bool = False) -> str:
        """Write into the edit buffer what a row lacks; return its uuid."""
        names = schema_table(self._table).column_names()
        row = {name: _plain(feature.attribute(name)) for name in names}
        row["geometry"] = feature.geometry()
        if reshaped:
            row["area"] = None
        filled = dict(row)
        self._complete(self._table, filled)
        for name in names:
            if filled[name] != row[name] or (reshaped and name == "area"):
                index = self._layer.fields().indexOf(name)
                self._layer.changeAttributeValue(feature.id(), index, filled[name])
        return filled["uuid"]


def _plain(value: Any) -> Any:
    # NULL is a QVariant on Qt 5 and None on Qt 6.
    return None if value is None or (hasattr(value, "isNull") and value.isNull()) else value


def _name(added: bool, reshaped: bool, changed: bool, deleted: bool) -> str:
    kinds = [what for what, done in _kinds(added, reshaped, changed, deleted) if done]
    return kinds[0] if len(kinds) == 1 else "edit"


def _kinds(added: bool, reshaped: bool, changed: bool, deleted: bool) -> tuple[tuple[str, bool], ...]:
    return ("digitise", added), ("reshape", reshaped), ("change", changed), ("delete", deleted)
