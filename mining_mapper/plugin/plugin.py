"""The plugin's entry: menu, toolbar button, dock and Processing provider; wiring only."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction

from .panel.desk import Desk
from .panel.dock import MiningMapperDock
from .panel.help import show_help
from .panel.keys_dialog import configure_keys
from .panel.look import own_icon
from .panel.tour import Tour
from .panel.workspace import Workspace
from .processing.provider import MiningMapperProvider
from .translation import Language

MENU = "&Mining Mapper"
SIDES_KEY = "F8"
"""What takes the keyboard to the panel and back, until another key is set in QGIS's keyboard shortcuts."""


class MiningMapperPlugin(QObject):
    """What QGIS loads and unloads.

    Args:
        iface: QGIS's interface.
    """

    def __init__(self, iface: object) -> None:
        super().__init__()
        self._iface = iface
        self._language = Language(self)
        self._language.begin()
        self._actions: list[QAction] = []
        self.workspace: Workspace | None = None
        self.dock: MiningMapperDock | None = None
        self.desk: Desk | None = None
        self.tour: Tour | None = None
        self.provider: MiningMapperProvider | None = None

    def initProcessing(self) -> None:
        """Add the Processing provider; also called without a window, by ``qgis_process``."""
        self.provider = MiningMapperProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add dock, toolbar button and menu."""
        self.initProcessing()
        self.workspace = Workspace()
        self.dock = MiningMapperDock(self._iface.mainWindow())
        self.desk = Desk(self._iface, self.dock, self.workspace)
        # Hears the panel come up; where the window is open already, adding it shows it at once.
        self.tour = Tour(self.dock, self._iface.mainWindow(), self)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._add_actions(self.dock, self.desk, self.tour)
        project = QgsProject.instance()
        project.readProject.connect(self._on_project_read)
        project.cleared.connect(self._on_project_cleared)
        self.workspace.start_engine()
        self.workspace.restore()

    def unload(self) -> None:
        """Take everything away again."""
        project = QgsProject.instance()
        if self.workspace is not None:
            project.readProject.disconnect(self._on_project_read)
            project.cleared.disconnect(self._on_project_cleared)
            self.workspace.shut_down()
        if self.tour is not None:
            self.tour.stop()
        if self.desk is not None:
            self.desk.remove()
        for action in self._actions:
            self._iface.unregisterMainWindowAction(action)
            self._iface.removePluginMenu(MENU, action)
            self._iface.removeToolBarIcon(action)
        self._actions.clear()
        if self.dock is not None:
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
        self._language.end()
        for owner in (self.tour, self.desk, self.workspace):
            if owner is not None:
                owner.deleteLater()
        self.workspace = self.dock = self.desk = self.tour = self.provider = None

    def show_panel(self) -> None:
        """Open the dock."""
        if self.dock is not None:
            self.dock.setUserVisible(True)

    def _add_actions(self, dock: MiningMapperDock, desk: Desk, tour: Tour) -> None:
        panel = dock.toggleViewAction()
        panel.setIcon(own_icon("mining_mapper.svg"))
        panel.setText(self.tr("Mining Mapper panel"))
        self._iface.addToolBarIcon(panel)
        self._iface.addPluginToMenu(MENU, panel)
        self._actions.append(panel)
        for action in (desk.swipe_action, desk.view_action):
            self._iface.addToolBarIcon(action)
            self._iface.addPluginToMenu(MENU, action)
            self._actions.append(action)
        sides = QAction(self.tr("Keyboard to the panel, or back to the map"), self)
        sides.setObjectName("MiningMapperChangeSides")
        sides.triggered.connect(lambda: desk.change_sides())
        self._iface.addPluginToMenu(MENU, sides)
        # One of QGIS's own shortcuts: it lives wherever the focus is, and is changed in QGIS's settings.
        self._iface.registerMainWindowAction(sides, SIDES_KEY)
        self._actions.append(sides)
        entries = (
            (QgsApplication.getThemeIcon("/mActionFileNew.svg"), self.tr("New campaign…"), desk.new_campaign),
            (QgsApplication.getThemeIcon("/mActionFileOpen.svg"), self.tr("Open campaign…"), desk.open_campaign),
            (QgsApplication.getThemeIcon("/mActionOptions.svg"), self.tr("Engine environment…"), desk.show_environment),
            (
                QgsApplication.getThemeIcon("/mActionKeyboardShortcut.svg"),
                self.tr("Keyboard shortcuts…"),
                lambda: configure_keys(self._iface.mainWindow()),
            ),
            (own_icon("mining_mapper.svg"), self.tr("Tour of five steps"), tour.begin),
            (
                QgsApplication.getThemeIcon("/mActionHelpContents.svg"),
                self.tr("Help"),
                lambda: show_help("start", self._iface.mainWindow()),
            ),
        )
        for icon, caption, act in entries:
            action = QAction(icon, caption, self)
            action.triggered.connect(lambda _checked=False, act=act: act())
            self._iface.addPluginToMenu(MENU, action)
            self._actions.append(action)

    def _on_project_read(self, *_document: object) -> None:
        if self.workspace is not None:
            self.workspace.restore()

    def _on_project_cleared(self) -> None:
        if self.workspace is not None:
            self.workspace.close()
