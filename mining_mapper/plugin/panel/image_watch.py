"""Says when the image of the scene that is worked on leaves the project: what is seen then is not what is labelled."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
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
        self._outside.add(QgsProject.instance().layersRemoved, self._on_removed)

    def remove(self) -> None:
        """Watch no more."""
        self._outside.end()
        self._soon.stop()

    def _on_removed(self, _layers: object) -> None:
        self._soon.start(0)

    def _look(self) -> None:
        campaign = self._workspace.campaign
        if campaign is None:
            return
        place = campaign.image_place(campaign.scene)
        rasters = (layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer))
        if not place.exists() or any(shows(layer, place) for layer in rasters):
            return
        words = self.tr("The image of %s is not in the project any more, but you still label that scene.")
        self._messages.warn(words % campaign.scene["name"], self.tr("Show it again"), self._show)

    def _show(self) -> None:
        if self._workspace.campaign is not None:
            self._workspace.campaign.show_scene()
