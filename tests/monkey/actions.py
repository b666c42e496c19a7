"""What the monkey can do, each with its weight; all chance comes from the generator of the action's number."""

from __future__ import annotations

import os
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QMainWindow, QScrollBar, QWidget
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

from .dialogs import Dialogs, is_forbidden
from .hands import ALT, CONTROL, LEFT, MODIFIERS, NOTHING, RIGHT, SHIFT, MapHands, click, pump, usable, use

NAME = "mining_mapper"
KEYS = (
    *("123456789" * 2), *("N" * 6), *"UUSSEEFFHHBBXXAAVVRRMMOOJJPPGG/?+-=", *("⌫" * 5), *("⏎" * 5), *("⎋" * 4),
)  # fmt: skip
NAMED_KEYS = {
    "⌫": Qt.Key.Key_Backspace, "⏎": Qt.Key.Key_Return, "⎋": Qt.Key.Key_Escape, "/": Qt.Key.Key_Slash,
    "?": Qt.Key.Key_Question, "+": Qt.Key.Key_Plus, "-": Qt.Key.Key_Minus, "=": Qt.Key.Key_Equal,
}  # fmt: skip
SHORTCUTS = (
    (Qt.Key.Key_Z, CONTROL), (Qt.Key.Key_Z, CONTROL | SHIFT), (Qt.Key.Key_S, CONTROL), (Qt.Key.Key_A, CONTROL),
    (Qt.Key.Key_C, CONTROL), (Qt.Key.Key_V, CONTROL), (Qt.Key.Key_X, CONTROL), (Qt.Key.Key_Delete, NOTHING),
    (Qt.Key.Key_B, SHIFT), (Qt.Key.Key_E, SHIFT), (Qt.Key.Key_Space, NOTHING), (Qt.Key.Key_T, NOTHING),
    (Qt.Key.Key_Left, NOTHING), (Qt.Key.Key_PageUp, NOTHING), (Qt.Key.Key_Tab, NOTHING), (Qt.Key.Key_Tab, SHIFT),
    (Qt.Key.Key_F5, NOTHING), (Qt.Key.Key_Down, NOTHING), (Qt.Key.Key_Up, NOTHING), (Qt.Key.Key_Home, NOTHING),
)  # fmt: skip
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
_SECONDS_FOR_A_CANDIDATE = 6.0

Action = Callable[[Random], str]


class Actions:
    """Everything that can be done when nothing waits.

    Args:
        out: folder of the run.
        images: rasters that may be added.
        polygons: a layer of polygons that may be added.
        dialogs: uses windows that do not wait.
    """

    def __init__(self, out: Path, images: list[Path], polygons: Path, dialogs: Dialogs) -> None:
        self.out = out
        self.images = images
        self.polygons = polygons
        self.dialogs = dialogs
        self.map = MapHands(iface.mapCanvas())
        self.campaign_path = out / "campaigns" / "monkey.gpkg"
        self.project_path = out / "monkey.qgz"
        self._weighted = self._weights()

    # ------------------------------------------------------------ choice

    def draw(self, rng: Random) -> tuple[str, Action]:
        """Return an action by its weight."""
        if self.plugin is None:
            return "load the plugin", self.reload
        if self.workspace.session is None and rng.random() < 0.25:
            return "open the campaign", self.open_campaign
        if not self.plugin.dock.isVisible() and rng.random() < 0.25:
            return "show the panel", self.show_panel
        names = list(self._weighted)
        weights = [self._weighted[name] for name in names]
        name = rng.choices(names, weights)[0]
        return name.replace("_", " "), getattr(self, name)

    def _weights(self) -> dict[str, float]:
        return {
            "key": 20, "hover": 5, "click_map": 10, "drag_map": 6, "wheel": 4, "use_dock": 16, "tab": 5,
            "shortcut": 3, "focus_key": 4, "hold": 1, "digit": 8, "take_object": 5, "draw_outline": 3,
            "qgis_action": 7, "digitise": 2, "active_layer": 3, "dock": 0.8, "other_window": 2, "plugin_action": 1,
            "propose": 2.5,
            "answer_some": 5, "wait": 2, "remove_layer": 0.6, "remove_campaign_layer": 0.4, "remove_group": 0.1,
            "add_layer": 0.6, "project_crs": 0.5, "change_scene": 0.5, "close_campaign": 0.25, "new_project": 0.15,
            "open_project": 0.25, "kill_engine": 0.3, "forget_cache": 0.2, "reload": 0.15, "move_campaign": 0.12,
            "restart_engine": 0.5, "campaign_undo": 1, "toggle_visibility": 0.5, "second_click": 0.5, "export": 0.3,
            "project_ellipsoid": 0.05, "scroll_panel": 4,
        }  # fmt: skip

    @property
    def plugin(self) -> Any:
        """The plugin, None where it is not loaded."""
        return plugins.get(NAME)

    @property
    def workspace(self) -> Any:
        """What is open."""
        return self.plugin.workspace

    # ------------------------------------------------------------ map and keys

    def key(self, rng: Random) -> str:
        """One of our keys on the map."""
        name = rng.choice(KEYS)
        key = NAMED_KEYS.get(name) or getattr(Qt.Key, f"Key_{name}")
        held = rng.choice((NOTHING,) * 12 + (SHIFT, CONTROL, ALT))
        if key == Qt.Key.Key_Q or held == ALT:
            held = NOTHING
        self.map.key(key, held)
        return name if held == NOTHING else f"{name} with {int(held)}"

    def digit(self, rng: Random) -> str:
        """Answer a question, if there is one, with a digit or N."""
        key = rng.choice((Qt.Key.Key_N, *(Qt.Key(int(Qt.Key.Key_1) + place) for place in range(6))))
        self.map.key(key)
        return str(int(key))

    def shortcut(self, rng: Random) -> str:
        """A key of QGIS."""
        key, held = rng.choice(SHORTCUTS)
        self.map.key(key, held)
        return f"{int(key)} with {int(held)}"

    def focus_key(self, rng: Random) -> str:
        """A key to whatever has the focus."""
        key = rng.choice(
            (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up,
             Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_N, Qt.Key.Key_1, Qt.Key.Key_Backspace)
        )  # fmt: skip
        target = QApplication.focusWidget()
        if target is None or is_forbidden(target):
            target = self.map.canvas
        if not self._is_ours(target):
            self.map.canvas.setFocus()
            target = self.map.canvas
        QTest.keyClick(target, key)
        return f"{int(key)} to {type(target).__name__}"

    def hold(self, rng: Random) -> str:
        """A key that is held while the pointer moves."""
        key = rng.choice((Qt.Key.Key_H, Qt.Key.Key_B))
        self.map.canvas.setFocus()
        QTest.keyPress(self.map.canvas, key)
        self.map.move(self.map.place(rng))
        pump(0.1)
        if rng.random() < 0.3:
            self.plugin.dock.setFocus()
        QTest.keyRelease(QApplication.focusWidget() or self.map.canvas, key)
        return str(int(key))

    def hover(self, rng: Random) -> str:
        """Move over the map and stay."""
        place = self.map.place(rng)
        self.map.move(place, held=rng.choice(MODIFIERS))
        pump(rng.choice((0.0, 0.05, 0.2)))
        return f"{place.x()}, {place.y()}"

    def click_map(self, rng: Random) -> str:
        """Click the map."""
        place, held = self.map.place(rng), rng.choice(MODIFIERS)
        button = rng.choice((LEFT,) * 6 + (RIGHT,))
        self.map.click(place, button, held)
        return f"{place.x()}, {place.y()} with {int(held)}, button {int(button)}"

    def second_click(self, rng: Random) -> str:
        """Click the map twice."""
        place = self.map.place(rng)
        self.map.double_click(place)
        return f"{place.x()}, {place.y()}"

    def drag_map(self, rng: Random) -> str:
        """Draw a stroke over the map."""
        places = [self.map.place(rng) for _ in range(rng.randint(2, 5))]
        held = rng.choice(MODIFIERS)
        self.map.drag(places, LEFT, held)
        return f"{[(each.x(), each.y()) for each in places]} with {int(held)}"

    def wheel(self, rng: Random) -> str:
        """Turn the wheel over the map."""
        place, notches, held = self.map.place(rng), rng.choice((-2, -1, 1, 2)), rng.choice(MODIFIERS)
        self.map.wheel(place, notches, held)
        return f"{notches} with {int(held)}"

    # ------------------------------------------------------------ dock

    def use_dock(self, rng: Random) -> str:
        """Use any widget of the panel."""
        found = [each for each in usable(self.plugin.dock) if not is_forbidden(each)]
        return use(rng.choice(found), rng) if found else "nothing to use"

    def show_panel(self, _rng: Random) -> str:
        """Open the panel again."""
        self.plugin.show_panel()
        return ""

    def scroll_panel(self, rng: Random) -> str:
        """Scroll what does not fit into the panel."""
        bars = [bar for bar in usable(self.plugin.dock, (QScrollBar,)) if bar.maximum() > bar.minimum()]
        if not bars:
            return "nothing to scroll"
        bar = rng.choice(bars)
        bar.setValue(rng.randint(bar.minimum(), bar.maximum()))
        return str(bar.value())

    def tab(self, rng: Random) -> str:
        """Bring a tab to the front by a click on its ear."""
        bar = self.plugin.dock.tabs.tabBar()
        if not bar.isVisible():
            return "no tabs"
        place = rng.randrange(bar.count())
        QTest.mouseClick(bar, LEFT, NOTHING, bar.tabRect(place).center())
        return bar.accessibleTabName(place)

    def dock(self, rng: Random) -> str:
        """Resize, move, undock or close the panel, or open it again."""
        dock, window = self.plugin.dock, iface.mainWindow()
        way = rng.choice(("close", "open", "float", "narrow", "wide", "left", "right", "window"))
        if way == "close":
            dock.close()
        elif way == "float":
            dock.setFloating(not dock.isFloating())
        elif way in ("narrow", "wide"):
            window.resizeDocks([dock], [340 if way == "narrow" else 600], Qt.Orientation.Horizontal)
        elif way in ("left", "right"):
            areas = Qt.DockWidgetArea
            window.addDockWidget(areas.LeftDockWidgetArea if way == "left" else areas.RightDockWidgetArea, dock)
        elif way == "window":
            window.resize(QSize(rng.randint(700, 1280), rng.randint(500, 800)))
        if way != "close":
            self.plugin.show_panel()
        return way

    def propose(self, rng: Random) -> str:
        """Ask for the next candidates by the button, where it can be pressed."""
        dock = self.plugin.dock
        if not dock.tabs.isVisible():
            return "no tabs"
        dock.show_review()
        pump(0.02)
        button = dock.review.propose
        if not button.isVisible() or not button.isEnabled():
            return "not possible now"
        click(button, rng)
        return "pressed"

    def answer_some(self, rng: Random) -> str:
        """Answer a few questions one after the other, as people do; ask for them where there are none."""
        told = self.propose(rng)
        keys = [rng.choice((Qt.Key.Key_N, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)) for _ in range(rng.randint(2, 8))]
        for place, key in enumerate(keys):
            if not self._wait_for_candidate():
                return f"{told}, {place} keys"
            self.map.key(key)
        return f"{told}, {len(keys)} keys"

    def _wait_for_candidate(self) -> bool:
        """Return whether there is a question, after a while."""
        end = time.monotonic() + _SECONDS_FOR_A_CANDIDATE
        while time.monotonic() < end and self.plugin is not None and not self.dialogs.waiting():
            session = self.workspace.session
            if session is None or session.current is not None:
                return session is not None
            pump(0.05)
        return False

    def take_object(self, rng: Random) -> str:
        """Take an object of the map with the smart tool."""
        dock = self.plugin.dock
        if not dock.tabs.isVisible():
            return "no tabs"
        dock.show_tab(dock.label)
        pump(0.02)
        tool = rng.choice((dock.label.unit_tool, dock.label.unit_tool, dock.label.wire_tool))
        if tool.isEnabled() and not tool.isChecked():
            QTest.mouseClick(tool, LEFT, NOTHING, tool.rect().center() / 2)
        place = self.map.place(rng)
        self.map.move(place)
        pump(0.15)
        self.map.click(place, LEFT, rng.choice(MODIFIERS))
        return f"{place.x()}, {place.y()}"

    def draw_outline(self, rng: Random) -> str:
        """Click the corners of an outline and end it, with whatever tool there is."""
        places = [self.map.place(rng) for _ in range(rng.randint(2, 7))]
        for place in places:
            if self.dialogs.waiting():
                break
            self.map.click(place)
            pump(0.03)
        if not self.dialogs.waiting():
            self.map.click(places[-1], RIGHT)
        return f"{[(each.x(), each.y()) for each in places]}"

    def wait(self, rng: Random) -> str:
        """Let the engine come to its end."""
        for _ in range(rng.randint(5, 40)):
            if self.plugin is None or self.workspace.engine.state not in ("busy", "starting"):
                break
            pump(0.1)
        return ""

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
        way = rng.choice(("label", "review", "redo"))
        if way == "label" and desk.labelling is not None:
            self.plugin.dock.label.undoWanted.emit()
        elif way == "review" and desk.reviewing is not None:
            self.map.key(Qt.Key.Key_Backspace)
        else:
            try:
                session.redo()
            except Exception as error:
                if type(error).__name__ not in ("CampaignError", "FrameError"):
                    raise
                return f"redo refused: {error}"
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
