"""What the monkey does around the panel: QGIS's own tools and windows, layers, projects, engine, plugin."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path
from random import Random
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QMainWindow, QWidget
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

from .dialogs import Dialogs
from .hands import MapHands, pump

NAME = "mining_mapper"
QGIS_ACTIONS = (
    "mActionPan", "mActionZoomIn", "mActionZoomOut", "mActionZoomFullExtent", "mActionZoomToLayer", "mActionIdentify",
    "mActionSelectFeatures", "mActionSelectPolygon", "mActionSelectAll", "mActionDeselectAll", "mActionInvertSelection",
    "mActionToggleEditing", "mActionToggleEditing", "mActionAddFeature", "mActionAddFeature", "mActionVertexTool",
    "mActionVertexTool", "mActionSplitFeatures", "mActionSplitParts", "mActionReshapeFeatures", "mActionMoveFeature",
    "mActionAddRing", "mActionFillRing", "mActionAddPart", "mActionDeleteRing", "mActionDeletePart",
    "mActionSimplifyFeature", "mActionRotateFeature", "mActionMergeFeatures", "mActionMergeFeatureAttributes",
    "mActionDeleteSelected", "mActionSaveLayerEdits", "mActionSaveLayerEdits", "mActionRollbackEdits",
    "mActionUndo", "mActionRedo", "mActionCopyFeatures", "mActionCutFeatures", "mActionPasteFeatures",
    "mActionOpenTable", "mActionMeasure", "mActionRemoveLayer", "mActionDuplicateLayer",
    "mActionToggleSelectedLayers", "mActionHideAllLayers", "mActionShowAllLayers", "mActionNewMapCanvas",
    "mActionToggleAdvancedDigitizeToolBar", "mActionSaveProject", "mActionSnappingOptions",
)  # fmt: skip
CRS = ("EPSG:32633", "EPSG:4326", "EPSG:3857", "EPSG:32634", "EPSG:2180", "EPSG:3031", "")
# Other windows of QGIS, in which anything could be done to the machine, are only closed; so is ours that installs.
_USED_WINDOWS = "mining_mapper"
_INSTALLS = "EnvironmentDialog"


class WorldActions:
    """Everything that is done neither on the map nor in the panel.

    Attributes:
        images: rasters that may be added.
        polygons: a layer of polygons that may be added.
        dialogs: uses windows that do not wait.
        map: a mouse and keys on the map.
        out, campaign_path, project_path: where the run keeps its files.
    """

    out: Path
    images: list[Path]
    polygons: Path
    dialogs: Dialogs
    map: MapHands
    campaign_path: Path
    project_path: Path

    @property
    def plugin(self) -> Any:
        """The plugin, None where it is not loaded."""
        return plugins.get(NAME)

    @property
    def workspace(self) -> Any:
        """What is open."""
        return self.plugin.workspace

    # ------------------------------------------------------------ QGIS

    def qgis_action(self, rng: Random) -> str:
        """An entry of QGIS's own menus."""
        name = rng.choice(QGIS_ACTIONS)
        action = iface.mainWindow().findChild(QAction, name)
        if action is None or not action.isEnabled():
            return f"{name} not possible now"
        action.trigger()
        return name

    def digitise(self, rng: Random) -> str:
        """Edit the labels with one of QGIS's own tools."""
        campaign = self.workspace.campaign
        if campaign is None:
            return "no campaign"
        layer = campaign.layer("labels")
        iface.setActiveLayer(layer)
        toggle = iface.mainWindow().findChild(QAction, "mActionToggleEditing")
        if not layer.isEditable() and toggle.isEnabled():
            toggle.trigger()
        if rng.random() < 0.5:
            layer.selectAll() if rng.random() < 0.2 else layer.selectByIds(layer.allFeatureIds()[: rng.randint(0, 3)])
        name = rng.choice(("mActionSplitFeatures", "mActionReshapeFeatures", "mActionAddRing", "mActionAddFeature"))
        action = iface.mainWindow().findChild(QAction, name)
        if action.isEnabled():
            action.trigger()
        return f"{name} {self.draw_outline(rng)}"

    def active_layer(self, rng: Random) -> str:
        """Make any layer of the tree the active one."""
        layers = self._layers()
        if not layers:
            return "no layer"
        layer = rng.choice(layers)
        iface.setActiveLayer(layer)
        return layer.name()

    def toggle_visibility(self, rng: Random) -> str:
        """Show or hide a layer."""
        nodes = QgsProject.instance().layerTreeRoot().findLayers()
        if not nodes:
            return "no layer"
        node = rng.choice(nodes)
        node.setItemVisibilityChecked(not node.itemVisibilityChecked())
        return node.name()

    def plugin_action(self, rng: Random) -> str:
        """An entry of our own menu."""
        actions = [action for action in self.plugin._actions if action.isEnabled()]
        action = rng.choice(actions)
        name = action.text()
        action.trigger()
        return name

    def other_window(self, rng: Random) -> str:
        """Use or close a window that stands beside the work."""
        windows = [each for each in QApplication.topLevelWidgets() if self._is_beside(each)]
        if not windows:
            return "no other window"
        window = rng.choice(windows)
        name = type(window).__name__
        ours = type(window).__module__.startswith(_USED_WINDOWS) and name != _INSTALLS
        if ours and rng.random() < 0.6:
            return self.dialogs.use_something(window, rng)
        window.close()
        return f"closed {name}"

    # ------------------------------------------------------------ layers and projects

    def remove_layer(self, rng: Random) -> str:
        """Take any layer out of the project."""
        layers = self._layers()
        if not layers:
            return "no layer"
        layer = rng.choice(layers)
        name = layer.name()
        QgsProject.instance().removeMapLayer(layer.id())
        return name

    def remove_campaign_layer(self, rng: Random) -> str:
        """Take one of the campaign's layers out of the project, also one of those that nobody sees."""
        layers = [
            each for each in QgsProject.instance().mapLayers().values() if each.customProperty("mining_mapper/table")
        ]
        if not layers:
            return "no layer"
        layer = rng.choice(sorted(layers, key=lambda each: each.name()))
        name = layer.name()
        QgsProject.instance().removeMapLayer(layer.id())
        return name

    def remove_group(self, rng: Random) -> str:
        """Take a whole group out of the project."""
        groups = QgsProject.instance().layerTreeRoot().findGroups()
        if not groups:
            return "no group"
        group = rng.choice(groups)
        name = group.name()
        QgsProject.instance().removeMapLayers(group.findLayerIds())
        QgsProject.instance().layerTreeRoot().removeChildNode(group)
        return name

    def add_layer(self, rng: Random) -> str:
        """Add an image, polygons of a file or an empty layer."""
        way = rng.choice(("image", "image", "polygons", "memory"))
        if way == "image":
            path = rng.choice(self.images)
            iface.addRasterLayer(str(path), path.stem)
        elif way == "polygons":
            iface.addVectorLayer(str(self.polygons), "polygons", "ogr")
        else:
            QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:4326", "memory", "memory"))
        return way

    def project_crs(self, rng: Random) -> str:
        """Give the project another CRS."""
        name = rng.choice(CRS)
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(name))
        return name

    def change_scene(self, rng: Random) -> str:
        """Choose a scene in the panel's head."""
        box = self.plugin.dock.header.scene
        if not box.isVisible() or not box.count():
            return "no scene"
        place = rng.randrange(box.count())
        box.setCurrentIndex(place)
        box.activated.emit(place)
        return str(place)

    def close_campaign(self, _rng: Random) -> str:
        """Close the campaign."""
        self.workspace.close()
        return ""

    def open_campaign(self, _rng: Random) -> str:
        """Open the campaign again, by its file."""
        self._put_back()
        worked = self.workspace.open(self.campaign_path)
        if worked and not QgsProject.instance().crs().isValid():
            QgsProject.instance().setCrs(self.workspace.campaign.crs)
        self.plugin.show_panel()
        return str(worked)

    def new_project(self, _rng: Random) -> str:
        """Begin a new project; what is unsaved is asked for."""
        iface.newProject(True)
        return ""

    def open_project(self, _rng: Random) -> str:
        """Open the saved project again; what is unsaved is asked for."""
        if not self.project_path.exists():
            return "there is none"
        self._put_back()
        return str(iface.addProject(str(self.project_path)))

    def move_campaign(self, rng: Random) -> str:
        """Take the campaign's file away for a few actions; it is put back before the next opening."""
        away = self.campaign_path.with_suffix(".away")
        if away.exists():
            self._put_back()
            return "back"
        campaign = self.workspace.campaign
        if campaign is None or campaign.path != self.campaign_path:
            return "not open"
        self.campaign_path.rename(away)
        try:
            for _ in range(3):
                if not self.dialogs.waiting():
                    self.digit(rng)
                    pump(0.05)
        finally:
            self._put_back()
        return "and back"

    def _put_back(self) -> None:
        away = self.campaign_path.with_suffix(".away")
        if away.exists():
            away.rename(self.campaign_path)

    # ------------------------------------------------------------ engine and plugin

    def kill_engine(self, _rng: Random) -> str:
        """Kill the engine's process."""
        number = self.workspace.engine.process_id
        if number:
            os.kill(number, signal.SIGKILL)
        return str(bool(number))

    def restart_engine(self, rng: Random) -> str:
        """Start the engine again, where it is dead."""
        if self.workspace.engine.state not in ("dead", "missing") and rng.random() < 0.7:
            return "it lives"
        self.plugin.dock.header.restartWanted.emit()
        return ""

    def forget_cache(self, _rng: Random) -> str:
        """Make the engine's cache vanish."""
        campaign = self.workspace.campaign
        if campaign is None or not campaign.cache.exists():
            return "none"
        shutil.rmtree(campaign.cache, ignore_errors=True)
        return campaign.cache.name

    def reload(self, _rng: Random) -> str:
        """Unload the plugin and load it again."""
        if self.plugin is not None:
            unloadPlugin(NAME)
            pump(0.1)
        loaded = loadPlugin(NAME) and startPlugin(NAME)
        if self.plugin is not None:
            self.plugin.show_panel()
        return str(loaded)

    def campaign_undo(self, rng: Random) -> str:
        """Undo or redo by the campaign's journal, as the panel's buttons do."""
        session = self.workspace.session
        if session is None:
            return "no campaign"
        desk = self.plugin.desk
        way = rng.choice(("label", "review", "redo", "redo_key"))
        if way == "label" and desk.labelling is not None:
            self.plugin.dock.label.undoWanted.emit()
        elif way == "review" and desk.reviewing is not None:
            self.map.key(Qt.Key.Key_Backspace)
        elif way == "redo_key":
            self.map.key(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ShiftModifier)
        else:
            self.plugin.dock.label.redoWanted.emit()
        return way

    def export(self, rng: Random) -> str:
        """Write a training set into a folder of its own."""
        if self.workspace.campaign is None:
            return "no campaign"
        folder = self.out / "made" / f"export_{rng.randrange(10**6)}"
        formats = rng.sample(["gpkg", "geojson", "chips", "coco", "masks"], 2)
        answers: list[object] = []
        try:
            self.workspace.export(
                {"folder": str(folder), "formats": formats, "chip_size": 64}, answers.append, answers.append, None
            )
        except Exception as error:
            if type(error).__name__ not in ("CampaignError", "ExportError", "EngineError", "FrameError", "SceneError"):
                raise
            return f"refused: {error}"
        return ", ".join(formats)

    def project_ellipsoid(self, _rng: Random) -> str:
        """Change what the project measures in."""
        QgsProject.instance().setEllipsoid("NONE" if QgsProject.instance().ellipsoid() != "NONE" else "EPSG:7030")
        return QgsProject.instance().ellipsoid()

    # ------------------------------------------------------------ inside

    def _layers(self) -> list[Any]:
        return [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers() if node.layer()]

    def _is_ours(self, widget: QWidget) -> bool:
        return widget is self.map.canvas or self.plugin.dock.isAncestorOf(widget)

    def _is_beside(self, window: QWidget) -> bool:
        if not window.isVisible() or window is iface.mainWindow():
            return False
        return isinstance(window, (QDialog, QMainWindow)) and window is not self.plugin.dock
