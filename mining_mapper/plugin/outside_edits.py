"""Edits that people make with QGIS's own tools: completed before they are saved, journaled after."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import CampaignError, MiningMapperError
from ..core.schema import table as schema_table
from .edit_guard import EditGuard, covered_wholly
from .effort import Spent
from .topology import polygons_of
from .translation import tr

_NOTHING = Spent(0.0, 0)
Rows = dict[str, dict[str, Any]]
# Labels that answer for a unit, whatever their shape.
_ANSWERS = ("drawn", "audit")
_UNTOUCHABLE = (
    *("uuid", "scene", "origin", "draw", "unit", "frame", "round", "q", "created"),
    *("seconds", "actions", "tool", "arm", "control_share"),
)


class OutsideEdits(QObject):
    """Watches one layer; unfinished edits stay in QGIS's undo list until the person saves them.

    Args:
        layer: an editable layer of the campaign.
        table: its table.
        complete: fills the columns that a new or changed row lacks; gets the table, the row and its
            geometry under ``geometry``.
        read: returns uuid -> row as stored, for some uuids.
        spent: returns what was spent since it was asked last.
        made: returns what a label of an outline that was drawn here says of its making.
        write: takes the name of the action and (uuid, before, after) of every changed row.
        tell: takes a `MiningMapperError` for the person.
        guard: keeps outlines of the layer from overlapping; None where they may.

    Signals:
        ended: nobody edits the layer any more.
    """

    ended = pyqtSignal()

    def __init__(
        self,
        layer: QgsVectorLayer,
        table: str,
        complete: Callable[[str, dict[str, Any]], None],
        read: Callable[[str, list[str]], Rows],
        spent: Callable[[], Spent],
        made: Callable[[QgsGeometry], dict[str, Any]],
        write: Callable[[str, str, list[tuple[str, Any, Any]]], None],
        tell: Callable[[MiningMapperError], None],
        guard: EditGuard | None = None,
    ) -> None:
        super().__init__(layer)
        self._layer = layer
        self._table = table
        self._complete = complete
        self._read = read
        self._spent = spent
        self._made = made
        self._write = write
        self._tell = tell
        self._guard = guard
        self._before: Rows = {}
        self._added: list[str] = []
        self._what = "edit"
        self._on_reshaped = Spent()
        self._is_kept = False
        # QGIS says only of edits that could all be saved that they are.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.settle)
        layer.beforeCommitChanges.connect(self._prepare)
        layer.afterCommitChanges.connect(self._record)
        layer.editingStopped.connect(self.ended)

    def stop(self) -> None:
        """Watch no longer."""
        self._soon.stop()
        self._layer.beforeCommitChanges.disconnect(self._prepare)
        self._layer.afterCommitChanges.disconnect(self._record)
        self._layer.editingStopped.disconnect(self.ended)

    def unsaved(self) -> set[str]:
        """Return the uuids of stored rows that were changed or deleted in the layer and not saved yet."""
        buffer = self._layer.editBuffer()
        if buffer is None:
            return set()
        changed = {*buffer.changedGeometries(), *buffer.changedAttributeValues(), *buffer.deletedFeatureIds()}
        return set(self._uuids(changed - set(buffer.addedFeatures())))

    def settle(self) -> None:
        """Journal what reached the file of edits that QGIS could save in part only: it tells nobody of these."""
        if self._before or self._added:
            self._record()

    def _prepare(self, *_: object) -> None:
        buffer = self._layer.editBuffer()
        if buffer is None:
            return
        shaped = {*buffer.addedFeatures(), *buffer.changedGeometries()} - set(buffer.deletedFeatureIds())
        self._mend(shaped)
        self._cut(shaped)
        added = buffer.addedFeatures()
        changed = set(buffer.changedAttributeValues())
        # Corners that a neighbour gave are no shape of somebody's making.
        joined = self._guard.joined - shaped if self._guard is not None else set()
        reshaped = set(buffer.changedGeometries()) - set(added) - joined
        touched = (reshaped | changed | joined) - set(added)
        deleted = set(buffer.deletedFeatureIds())
        self._what = _name(bool(added), bool(reshaped), bool(touched - reshaped - joined), bool(deleted))
        try:
            self._before = self._read(self._table, self._uuids(touched | deleted))
        except MiningMapperError as error:
            self._keep_from_saving()
            self._before, self._added = {}, []
            self._tell(error)
            return
        self._let_save()
        self._soon.start()
        self._keep_ids(added, buffer.changedAttributeValues())
        self._added = self._complete_new(list(added.values()), reshaped, deleted)
        self._complete_touched(touched, reshaped, deleted if not added else set())

    def _keep_from_saving(self) -> None:
        # QGIS asks nobody before it saves; a provider that finds no file to write to makes it keep the edits.
        self._layer.dataProvider().leaveUpdateMode()
        self._is_kept = True

    def _let_save(self) -> None:
        if self._is_kept:
            self._layer.dataProvider().reloadData()
            self._layer.dataProvider().enterUpdateMode()
            self._is_kept = False

    def _keep_ids(self, added: Mapping[int, QgsFeature], changed: Mapping[int, Mapping[int, Any]]) -> None:
        """Give every feature its own number: QGIS's tools merge that as well, and then nothing could be saved."""
        for index in self._layer.primaryKeyAttributes():
            for fid in added:
                self._layer.changeAttributeValue(fid, index, None)
            for fid in [fid for fid, values in changed.items() if index in values and fid not in added]:
                self._layer.changeAttributeValue(fid, index, fid)

    def _mend(self, fids: set[int]) -> None:
        """Part outlines that cross themselves, and take back those that have no area: QGIS's tools save anything."""
        for feature in list(self._layer.getFeatures(QgsFeatureRequest(list(fids)))) if fids else []:
            shape = feature.geometry()
            if shape.isGeosValid() and shape.area() > 0:
                continue
            mended = polygons_of(shape)
            if not mended.isEmpty():
                self._layer.changeGeometry(feature.id(), mended)
                continue
            self._take_back(feature.id())
            self._tell(CampaignError(tr("The outline is empty."), tr("Draw it again.")))

    def _cut(self, fids: set[int]) -> None:
        """Cut outlines from what others cover, where overlaps are not allowed."""
        for fid in self._guard.cut(fids) if self._guard is not None else ():
            self._take_back(fid)
            self._tell(covered_wholly())

    def _take_back(self, fid: int) -> None:
        before = self._layer.dataProvider().getFeatures(QgsFeatureRequest([fid]))
        for feature in before:
            self._layer.changeGeometry(fid, feature.geometry())
            return
        self._layer.deleteFeature(fid)

    def _complete_new(self, added: list[QgsFeature], reshaped: set[int], deleted: set[int]) -> list[str]:
        """Fill the rows of new features and return their uuids."""
        rows = [self._row(feature) for feature in added]
        taken = set(self._read(self._table, [row["uuid"] for row in rows if row["uuid"]])) if rows else set()
        spent = self._spent() if added or reshaped else Spent()
        # What was drawn took it all; where features were only split off or copied, what they come from did.
        drawn = [not row.get("created") for row in rows]
        if not any(drawn) and not reshaped:
            drawn = [True] * len(rows)
        parts = spent.shares(sum(drawn) or max(1, len(reshaped)))
        self._on_reshaped = Spent() if any(drawn) else parts[0]
        # QGIS merges features by writing a new one and deleting them: what was spent on them is not lost.
        merged = self._sum_of(deleted) if len(added) == 1 and len(deleted) > 1 else _NOTHING
        uuids = []
        for feature, row, is_drawn in zip(added, rows, drawn):
            mine = (parts.pop(0) if is_drawn else _NOTHING) + merged
            made = {} if row.get("created") else self._made(feature.geometry())
            uuids.append(self._fill(feature, row, {**made, **_begun(row, taken, mine)}))
            taken.add(uuids[-1])
        return uuids

    def _complete_touched(self, touched: set[int], reshaped: set[int], merged: set[int]) -> None:
        """Fill the rows of features that were there before; ``merged`` are those that may have become part of one."""
        stored = self._stored(touched)
        more = self._on_reshaped + (self._sum_of(merged) if len(reshaped) == 1 else _NOTHING)
        for feature in self._layer.getFeatures(QgsFeatureRequest(list(touched))):
            before = self._before[stored[feature.id()]]
            shape = _reshaped(before, more) if feature.id() in reshaped else {}
            self._fill(feature, self._row(feature), {**_untouchable(before), "modified": None, **shape})

    def _sum_of(self, fids: set[int]) -> Spent:
        return sum((Spent.of(self._before[uuid]) for uuid in self._uuids(fids)), Spent())

    def _record(self) -> None:
        before, self._before = self._before, {}
        added, self._added = self._added, []
        if not before and not added:
            return
        after = self._read(self._table, [*before, *added])
        changes = [(uuid, before.get(uuid), after.get(uuid)) for uuid in dict.fromkeys([*before, *added])]
        if changes:
            self._write(self._what, self._table, changes)

    def _uuids(self, fids: set[int]) -> list[str]:
        return list(self._stored(fids).values())

    def _stored(self, fids: set[int]) -> dict[int, str]:
        """Return the uuids of features as they are on the disk."""
        index = self._layer.fields().indexOf("uuid")
        stored = self._layer.dataProvider().getFeatures(QgsFeatureRequest(list(fids)))
        return {feature.id(): feature.attribute(index) for feature in stored} if fids else {}

    def _row(self, feature: QgsFeature) -> dict[str, Any]:
        return {name: _plain(feature.attribute(name)) for name in schema_table(self._table).column_names()}

    def _fill(self, feature: QgsFeature, row: dict[str, Any], changes: dict[str, Any]) -> str:
        """Write into the edit buffer what a row lacks once it is changed; return its uuid."""
        filled = {**row, "geometry": feature.geometry()}
        filled.update({name: value for name, value in changes.items() if name in row})
        self._complete(self._table, filled)
        for name, value in row.items():
            if filled[name] != value:
                index = self._layer.fields().indexOf(name)
                self._layer.changeAttributeValue(feature.id(), index, filled[name])
        return filled["uuid"]


def _begun(row: dict[str, Any], taken: set[str], spent: Spent) -> dict[str, Any]:
    """Return what a new row is given; one that was split off, copied or merged begins anew and answers no draw."""
    key = "" if row["uuid"] in taken else row["uuid"]
    # Rows that were written before have the instant of it; new ones get theirs now.
    if not row.get("created"):
        return {"uuid": key, **(spent.columns() if row.get("seconds") is None else {})}
    origin = "digitised" if row.get("origin") in _ANSWERS else row.get("origin")
    return {
        **dict.fromkeys(("created", "modified", "area", "unit", "round", "q")),
        **{"draw": "", "frame": "", "origin": origin},
        **spent.columns(),
        "uuid": key,
    }


def _reshaped(row: dict[str, Any], spent: Spent) -> dict[str, Any]:
    """Return what changes with the shape of a row: it is no unit's any more, unless it answers for one."""
    free = {} if row.get("origin") in _ANSWERS else {"unit": None, "frame": ""}
    return {**free, "area": None, **(Spent.of(row) + spent).columns()}


def _untouchable(before: dict[str, Any]) -> dict[str, Any]:
    """Return the columns that no tool may change; merging, for one, writes new keys into the feature that stays."""
    return {name: before[name] for name in _UNTOUCHABLE if name in before}


def _plain(value: Any) -> Any:
    # NULL is a QVariant on Qt 5 and None on Qt 6.
    return None if value is None or (hasattr(value, "isNull") and value.isNull()) else value


def _name(added: bool, reshaped: bool, changed: bool, deleted: bool) -> str:
    kinds = [what for what, done in _kinds(added, reshaped, changed, deleted) if done]
    return kinds[0] if len(kinds) == 1 else "edit"


def _kinds(added: bool, reshaped: bool, changed: bool, deleted: bool) -> tuple[tuple[str, bool], ...]:
    return ("digitise", added), ("reshape", reshaped), ("change", changed), ("delete", deleted)
