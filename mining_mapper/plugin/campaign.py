"""A campaign: one GeoPackage, its layers in QGIS, and every change of it as an undoable action."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsDistanceArea, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CampaignError, MiningMapperError
from ..core.schema import BY_HAND
from ..core.taxonomy import Taxonomy, taxonomy_from_dict
from .campaign_layers import CampaignLayers
from .crossing import Crossing
from .edit_guard import EditGuard
from .effort import Effort, idle
from .journal import NOT_JOURNALED, Action, Edit, Journal, plain_row
from .layers import find_layers, path_of, set_defaults
from .lock import CampaignLock
from .long_action import LongAction, Work
from .new_campaign import crs_of, taxonomy_row, write_campaign
from .outside_edits import OutsideEdits
from .scenes import Scenes
from .settings import Settings
from .snapshot import snapshot
from .storage import GEOMETRY, Storage, instant, new_uuid
from .taking_back import REDO, UNDO, TakingBack
from .tidiness import ALLOW_OVERLAPS, rules_of
from .translation import shown, tr

# Who answered a question is written with the answer.
_WHO_ANSWERED = frozenset({"draws", "audits", "repeats", "candidates"})
_ELLIPSOID = "EPSG:7030"


def no_arm(_outline: QgsGeometry | None = None) -> dict[str, Any]:
    """Return the arm of labels where no lot is drawn."""
    return {}


class Campaign(Scenes, QObject):
    """An open campaign; made by `create`, `open` or `in_project`.

    Signals:
        changed: frozenset of the tables whose rows changed, after all of an action is on disk.
        edited: (table, uuid, row before, row after) of all that changed, as soon as it is on disk; None for no row.
            Before `changed`; of a long action part by part.
        retraced: uuid of a scene that is not worked on, and what an undo brought back there, see `TakingBack.asked`.
        failed: a `MiningMapperError` that no caller can catch (journaling of an edit made in QGIS, a copy of a layer).
    """

    changed = pyqtSignal(object)
    edited = pyqtSignal(object)
    retraced = pyqtSignal(str, object)
    failed = pyqtSignal(object)

    def __init__(self, path: Path, read_only: bool = False, project: QgsProject | None = None) -> None:
        super().__init__()
        self.path = Path(path).absolute()
        self.read_only = read_only
        self._project = project or QgsProject.instance()
        self._layers = CampaignLayers(self._project, self.path, None if read_only else self._watcher_of, self)
        self._lock: CampaignLock | None = None
        if not read_only:
            self._lock = CampaignLock(self.path)
            self._lock.take()
        try:
            self._storage = Storage(self.path, not read_only, self._layers.closed)
            self._journal = Journal(self._storage)
            self._settings = Settings(self._storage)
            self.taxonomy = self._read_taxonomy()
        except BaseException:
            self.close()
            raise
        self.crs = crs_of(self.setting("crs", ""))
        self.interpreter: str = self.setting("interpreter", "")
        self._measure = QgsDistanceArea()
        self._measure.setSourceCrs(self.crs, self._project.transformContext())
        self._measure.setEllipsoid(self.crs.ellipsoidAcronym() or _ELLIPSOID)
        self.effort: Effort = idle()
        self.arm_of: Callable[[QgsGeometry], dict[str, Any]] = no_arm
        self._crossings: dict[str, Crossing] = {}
        self._show()
        self.show_scene()
        self._layers.strangerAdded.connect(self._on_stranger)
        self._layers.listen()

    # ------------------------------------------------------------ beginning and end

    @classmethod
    def create(
        cls,
        path: str | Path,
        scene: Mapping[str, Any],
        area: QgsGeometry | None,
        taxonomy: Taxonomy,
        active: list[str],
        interpreter: str,
        project: QgsProject | None = None,
    ) -> Campaign:
        """Write a new campaign, add it to the project and return it open.

        Args:
            path: the GeoPackage; must not exist.
            scene: name, path, date, sensor, roles, crs, offset, scale, footprint (WKT), warnings.
            area: area of interest in the scene's CRS; the whole image when None.
            taxonomy: the classes.
            active: codes on the digit keys, at most nine.
            interpreter: who answers.

        Raises:
            CampaignError: the file exists already, or the folder cannot be written to; nothing is
                left behind.
            TaxonomyError: a code of `active` does not exist.
            SceneError: the scene has no usable CRS.
        """
        path = Path(path).absolute()
        write_campaign(path, scene, area, taxonomy.with_active(active), interpreter)
        return cls(path, project=project)

    @classmethod
    def open(cls, path: str | Path, read_only: bool = False, project: QgsProject | None = None) -> Campaign:
        """Open a campaign and add its layers to the project where they are missing.

        Raises:
            CampaignError: the file is missing or no campaign, another QGIS has it open (its name
                says who), or it cannot be written to and `read_only` is False.
        """
        path = Path(path).absolute()
        if not path.is_file():
            raise CampaignError(
                tr("The campaign {} does not exist.").format(path), tr("Choose the GeoPackage where it is now.")
            )
        return cls(path, read_only, project)

    @classmethod
    def in_project(cls, project: QgsProject | None = None, read_only: bool = False) -> Campaign | None:
        """Open the campaign whose layers the project holds; None where there is none."""
        project = project or QgsProject.instance()
        labels = find_layers(project).get("labels")
        return cls.open(path_of(labels), read_only, project) if labels else None

    def close(self) -> None:
        """Give the campaign free for others; its layers stay in the project, and can be edited when it is open."""
        if hasattr(self, "_crossings"):
            self.save_edits()
            self._layers.leave()
        if hasattr(self, "_storage"):
            self._storage.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def save_edits(self) -> list[MiningMapperError | str]:
        """Save what was begun with QGIS's tools, while it is still checked and journaled; return what to say of it."""
        return self._layers.save_edits()

    def remove_from_project(self) -> None:
        """Close the campaign and take its layers out of the project."""
        self.close()
        self._layers.remove()

    @property
    def name(self) -> str:
        """What people call it: the name of its file."""
        return self.path.stem

    @property
    def cache(self) -> Path:
        """Folder of the engine beside the campaign; may be deleted at any time."""
        return self.path.with_suffix(".cache")

    @property
    def frames_folder(self) -> Path:
        """Folder of the rasters of units, which belong to the campaign."""
        return self.path.with_suffix(".frames")

    @property
    def memory_folder(self) -> Path:
        """Folder of what was learnt elsewhere and of models of features, which belong to the campaign."""
        return self.path.with_suffix(".memory")

    @property
    def maps_folder(self) -> Path:
        """Folder of the maps that a person asked for, which no clearing of the cache removes."""
        return self.path.with_suffix(".maps")

    # ------------------------------------------------------------ reading

    def layer(self, table: str) -> QgsVectorLayer:
        """Return the project's layer of a table; where somebody removed it a copy takes its place, or a new one."""
        if self._layers.find(table) is None:
            self._show()
            self.show_scene()
        return self._layers.own()[table]

    def rows(
        self, table: str, /, columns: list[str] | None = None, near: QgsRectangle | None = None, **where: Any
    ) -> list[dict[str, Any]]:
        """Return rows as dictionaries, see `Storage`; ``where`` is column=value, lists mean any of them.

        A column with a Python keyword as name is given as ``**{"class": "PIT"}``.
        """
        return self._storage.rows(table, where, columns, near)

    def pages(self, table: str, /, columns: list[str], size: int, **where: Any) -> Iterator[list[dict[str, Any]]]:
        """Yield rows so many at a time; between two pages anybody may read and write."""
        return self._storage.pages(table, where, columns, size)

    def counts(self, table: str, /, *columns: str, **where: Any) -> Counter[tuple[str, ...]]:
        """Return how many rows there are of each combination of the values of some columns of text."""
        return self._storage.counts(table, columns, where)

    def maximum(self, table: str, column: str, /, **where: Any) -> int | None:
        """Return the largest whole number of a column, None where there is none."""
        return self._storage.maximum(table, column, where)

    def row(self, table: str, uuid: str) -> dict[str, Any] | None:
        """Return one row, or None where there is none."""
        return next(iter(self._storage.rows(table, {"uuid": uuid})), None)

    def class_counts(self) -> Counter[str]:
        """Return how many labels there are of each class."""
        return Counter({code: count for (code,), count in self.counts("labels", "class").items()})

    def setting(self, name: str, default: Any = None) -> Any:
        """Return what the campaign remembers under a name."""
        return self._settings.get(name, default)

    def set_setting(self, name: str, value: Any) -> None:
        """Remember something, see `Settings.put`; a campaign that is open read-only forgets it on closing."""
        self._settings.put(name, value)

    def keep_choice(self, name: str, value: Any) -> None:
        """Remember what somebody chose with a control; where it cannot be written it holds, and `failed` says why."""
        try:
            self._settings.put(name, value)
        except MiningMapperError as error:
            self._settings.hold(name, value)
            self.failed.emit(error)

    def measure_area(self, geometry: QgsGeometry) -> float:
        """Return the area of a geometry in the campaign's CRS, in square metres on the ellipsoid."""
        return float(self._measure.measureArea(geometry))

    def snapshot(self, frame: str) -> dict[str, Any]:
        """Return answers, shapes and gone units of a frame, as the engine gets them."""
        return snapshot(self, frame)

    # ------------------------------------------------------------ classes and people

    def set_active(self, codes: list[str]) -> None:
        """Put other classes on the digit keys.

        Raises:
            TaxonomyError: a code is unknown or twice there, or there are more than nine.
        """
        taxonomy = self.taxonomy.with_active(codes)
        if taxonomy.active == self.taxonomy.active:
            return
        version = (self.maximum("taxonomy", "version") or 0) + 1
        with self.action("taxonomy") as edit:
            edit.insert("taxonomy", taxonomy_row(taxonomy, version))
        self.taxonomy = taxonomy

    def set_interpreter(self, name: str) -> None:
        """Set who answers from now on."""
        if name != self.interpreter:
            self.set_setting("interpreter", name)
            self.interpreter = name
            self.set_label_defaults({"interpreter": name})

    def set_label_defaults(self, values: dict[str, Any]) -> None:
        """Set what labels drawn with QGIS's tools get: class, status, delineation, confidence, ..."""
        set_defaults(self.layer("labels"), values)

    # ------------------------------------------------------------ changing

    @contextlib.contextmanager
    def action(self, what: str) -> Iterator[Edit]:
        """Change rows of any tables together with the journal: on leaving all of it is on disk, or nothing.

        Raises:
            CampaignError: nothing was written, and why.
        """
        edit = Edit(self._storage, what, self._complete)
        with self._written(edit):
            yield edit
        self._announce(frozenset(table for table, *_ in edit.changes) - NOT_JOURNALED)

    def long_action(self, what: str, work: Work, count: int) -> LongAction:
        """Return an action on so many rows that can be written in parts, see `LongAction`."""
        return LongAction(Edit(self._storage, what, self._complete), work, count, self._written, self._announce)

    def last_action(self, table: str | None = None, redo: bool = False) -> Action | None:
        """Return what `undo_last` (or `redo`) would take back, for the text of a button."""
        return self._journal.last(table, redo)

    def undo_last(self, table_filter: str | None = None) -> Action | None:
        """Take back the last action (among those that touched a table), also after a restart.

        Returns:
            what was taken back, None where there is nothing.

        Raises:
            CampaignError: what it made was changed by something that was not undone.
        """
        return self._at_once(self.undoing(table_filter))

    def redo(self, table_filter: str | None = None) -> Action | None:
        """Do again what was undone last (among what touched a table); None where there is nothing.

        Raises:
            CampaignError: what it made was changed by something that was not undone.
        """
        return self._at_once(self.redoing(table_filter))

    def undoing(self, table: str | None = None) -> TakingBack | None:
        """Return what does `undo_last`, in parts where there is much to do; None where there is nothing."""
        return self._taking_back(self._journal.last(table), UNDO)

    def undoing_of(self, table: str, row: str) -> TakingBack | None:
        """Return what takes back the action that changed a row last, however long ago; what came after it stays.

        None where there is nothing; in parts where there is much to do.
        """
        return self._taking_back(self._journal.answered(table, row), UNDO)

    def redoing(self, table: str | None = None) -> TakingBack | None:
        """Return what does `redo`, in parts where there is much to do; None where there is nothing."""
        return self._taking_back(self._journal.last(table, redo=True), REDO)

    def _at_once(self, taking_back: TakingBack | None) -> Action | None:
        if taking_back is None:
            return None
        taking_back.run()
        return taking_back.action

    def _taking_back(self, action: Action | None, what: str) -> TakingBack | None:
        if action is None:
            return None
        uuid = self._journal.begun(action.uuid)
        edit = Edit(self._storage, what, self._complete, undoes=action.uuid, uuid=uuid)

        def tell(tables: frozenset[str]) -> None:
            self._announce(tables)
            if made.interpreters <= {self.interpreter}:
                self.effort.give_back(made.spent)
            self._tell_where(made)

        made = TakingBack(action, edit, self._storage, self._journal, self._written, tell)
        return made

    def elsewhere(self, taken: TakingBack) -> dict[str, Any] | None:
        """Return the scene on which something was taken back, where it is not the one that is worked on."""
        if not taken.is_whole or len(taken.scenes) != 1 or self.scene["uuid"] in taken.scenes:
            return None
        return self.row("scenes", *taken.scenes)

    def _tell_where(self, taken: TakingBack) -> None:
        scene = self.elsewhere(taken)
        if scene is not None:
            self.retraced.emit(scene["uuid"], [] if taken.is_redo else taken.asked)

    @contextlib.contextmanager
    def _written(self, edit: Edit) -> Iterator[Edit]:
        """Write what the block changes, together with the journal, or nothing of it."""
        self._layers.refuse_open_transaction()
        with self._storage.transaction():
            yield edit
            self._layers.refuse_unsaved(edit.changes)
            self._journal.write(edit, self.interpreter)
        self._journal.committed(edit)
        self.edited.emit(edit.changes)

    def _announce(self, tables: frozenset[str]) -> None:
        """Say which tables changed, and draw their layers again."""
        self._layers.redraw(tables)
        self.changed.emit(tables)

    def _complete(self, table: str, row: dict[str, Any]) -> None:
        """Fill the columns of a row that follow from others or from the moment."""
        now = instant()
        defaults = {"uuid": new_uuid, "created": lambda: now, "modified": lambda: now}
        if table == "labels":
            defaults.update(origin=lambda: "digitised", scene=lambda: self.scene["uuid"])
        for name, make in defaults.items():
            if name in row and not row[name]:
                row[name] = make()
        if "interpreter" in row and not row["interpreter"] and table not in _WHO_ANSWERED:
            row["interpreter"] = self.interpreter
        geometry = row.get(GEOMETRY)
        if geometry is None or geometry.isNull():
            return
        if table != "audits" and not geometry.isMultipart():
            geometry = QgsGeometry(geometry)
            geometry.convertToMultiType()
            row[GEOMETRY] = geometry
        if "area" in row and not row["area"]:
            row["area"] = self.measure_area(geometry)

    # ------------------------------------------------------------ layers, and what is edited in them

    def _show(self) -> None:
        self._layers.show(self.name, self.taxonomy)
        if not self.read_only:
            scene = self.scene
            words = {"scene": scene["uuid"], "interpreter": self.interpreter, "date": scene["date"]}
            set_defaults(self._layers.own()["labels"], words)

    def _watcher_of(self, layer: QgsVectorLayer, table: str) -> OutsideEdits:
        return OutsideEdits(
            *(layer, table, self._complete, self._read_outside),
            *(lambda: self.effort.lap(), self._made_outside, self._journal_it, self.failed.emit),
            self._guard_of(table, layer),
        )

    def _guard_of(self, table: str, layer: QgsVectorLayer) -> EditGuard | None:
        if table != "labels":
            return None
        return EditGuard(layer, lambda: bool(self.setting(ALLOW_OVERLAPS, False)), lambda: rules_of(self))

    def _on_stranger(self, table: str, layer: QgsVectorLayer) -> None:
        """Say which layer to edit where another one shows the same rows."""
        first = self.layer(table)
        if layer.id() != first.id():
            words = tr("The layer “{}” shows rows of the campaign and cannot be edited.").format(layer.name())
            remedy = tr("Edit the layer “{}” of the campaign's group.").format(first.name())
            self.failed.emit(CampaignError(words, remedy))

    def _made_outside(self, outline: QgsGeometry) -> dict[str, Any]:
        """Return what labels that were drawn with QGIS's tools say of their making."""
        return {"tool": BY_HAND, **self.arm_of(outline)}

    def _read_outside(self, table: str, uuids: list[str]) -> dict[str, dict[str, Any]]:
        # QGIS's provider wrote through a connection of its own: counts and extents must be read anew.
        self._storage.reopen()
        return {row["uuid"]: row for row in self._storage.rows(table, {"uuid": uuids})}

    def _journal_it(self, what: str, table: str, changes: list[tuple[str, Any, Any]]) -> None:
        edit = Edit(self._storage, what, self._complete)
        edit.changes = [
            (table, uuid, before, after) for uuid, before, after in changes if plain_row(before) != plain_row(after)
        ]
        if not edit.changes:
            return
        try:
            with self._storage.transaction():
                self._journal.write(edit, self.interpreter)
        except MiningMapperError as error:
            self.failed.emit(error)
            return
        self._journal.committed(edit)
        self.edited.emit(edit.changes)
        self.changed.emit(frozenset({table}))

    def _read_taxonomy(self) -> Taxonomy:
        row = max(self._storage.rows("taxonomy", {}), key=lambda each: each["version"], default=None)
        if row is None:
            raise CampaignError(
                tr("The campaign {} holds no classes.").format(self.path.name), tr("Choose a complete copy of it.")
            )
        return shown(taxonomy_from_dict(row["definition"], str(self.path)).with_active(row["active"]))
