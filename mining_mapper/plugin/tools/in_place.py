"""Other layers in the place of the image that is interpreted: what blinking, swiping and a second view show."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from ..layers import is_guess
from ..paths import shows


class InPlace:
    """Puts other layers where the scene's image is; the project is never touched.

    Args:
        canvas: the map.
        scene: path of the image that is interpreted.
    """

    def __init__(self, canvas: QgsMapCanvas, scene: str) -> None:
        self._canvas = canvas
        self._scene = scene
        self.preferred = ""
        """Path of the image that comes first among the others; empty for none."""

    def images(self) -> list[QgsRasterLayer]:
        """Return the project's other images of what is in view, in the order of the layer tree."""
        others = [
            layer
            for layer in QgsProject.instance().layerTreeRoot().layerOrder()
            if isinstance(layer, QgsRasterLayer)
            and layer.isValid()
            and not self._is_scene(layer)
            # A map of the model is no other image of the place: it would answer what is asked.
            and not is_guess(layer)
            and self._extent_in_view(layer).intersects(self._canvas.extent())
        ]
        return sorted(others, key=lambda layer: not shows(layer, self.preferred))

    def layers_with(self, shown: QgsMapLayer | None) -> list[QgsMapLayer]:
        """Return what the map draws, with a layer where the scene was.

        Where the scene is not drawn it lies below all vectors. Another image takes the scene's place, all else lies
        over it. None, and what the map draws over an image already, leaves the map as it is.
        """
        layers = self._canvas.layers()
        lies_over = not isinstance(shown, QgsRasterLayer)
        if shown is None or (lies_over and shown in layers):
            return layers
        rest = [layer for layer in layers if layer is not shown]
        place = next((number for number, layer in enumerate(rest) if self._is_scene(layer)), None)
        if place is None:
            rasters = [number for number, layer in enumerate(rest) if isinstance(layer, QgsRasterLayer)]
            return [*rest[: rasters[0]], shown, *rest[rasters[0] :]] if rasters else [*rest, shown]
        return [*rest[:place], shown, *rest[place + (0 if lies_over else 1) :]]

    def _is_scene(self, layer: QgsMapLayer) -> bool:
        return isinstance(layer, QgsRasterLayer) and shows(layer, self._scene)

    def _extent_in_view(self, layer: QgsRasterLayer) -> QgsRectangle:
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            return QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(layer.extent())
        except QgsCsException:
            # A world map may reach where the project's CRS has no coordinates: it is in view everywhere.
            return self._canvas.extent()
