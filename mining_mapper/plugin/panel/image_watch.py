"""Says when the image of the scene that is worked on leaves the project: what is seen then is not what is labelled."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QTimer

from ..paths import shows
from .connections import Connections
from .messages import Messenger
from .workspace import Workspace


class ImageWatch(QObject):
    """Watches the project while a campaign is open; the message has the button that brings the image back."""

    def __init__(self, workspace: Workspace, messages: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._messages = workspace, messages
        # Not at once: a project that closes takes its campaign along.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        self._outside = Connections()
        self._told: QgsMessageBarItem | None = None
        project = QgsProject.instance()
        for changed in (project.layersRemoved, project.layersAdded, workspace.closed):
            self._outside.add(changed, self._on_changed)

    def remove(self) -> None:
        """Watch no more."""
        self._outside.end()
        self._soon.stop()

    def _on_changed(self, *_what: object) -> None:
        self._soon.start(0)

    def _look(self) -> None:
        self._messages.take_away(self._told)
        self._told = None
        if self._is_missing():
            words = self.tr("The image of %s is not in the project any more, but you still label that scene.")
            name = self._workspace.campaign.scene["name"]
            self._told = self._messages.warn(words % name, self.tr("Show it again"), self._show)

    def _is_missing(self) -> bool:
        """Return whether the image exists, and no layer shows it."""
        campaign = self._workspace.campaign
        if campaign is None:
            return False
        place = campaign.image_place(campaign.scene)
        rasters = (layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer))
        return place.exists() and not any(shows(layer, place) for layer in rasters)

    def _show(self) -> None:
        if self._workspace.campaign is not None:
            self._workspace.campaign.show_scene()
