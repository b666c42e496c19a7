"""The picture of the map: the topmost visible raster, tiles of a server too, as it is on the screen."""

from __future__ import annotations

import math
import secrets
from dataclasses import replace
from pathlib import PurePosixPath

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateTransform, QgsMapSettings, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QSize, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage

from ..core.errors import MiningMapperError, SceneError
from ..core.picture import picture_units
from .background import Background
from .campaign import Campaign
from .carrying import carried_box
from .drawing import Drawing
from .ground import Ground
from .objects import HierarchyFinder
from .scaled_image import ScaledImage
from .tidiness import rules_of
from .translation import tr
from .units import UnitRaster

# Layers of servers: XYZ tiles, WMS and WMTS.
_WEB = "wms"
_SETTLED_MILLISECONDS = 200
_CHANNELS = 4
_SCREEN_PIXELS = 1000.0


class MapPicture(QObject):
    """Renders the topmost visible raster alone, finds its units, and keeps up with the map while it is wanted.

    Attributes:
        campaign: whose CRS outlines get.

    Args:
        canvas: the map.
        campaign: the open one.

    Signals:
        changed: the picture, or its units, can be used.
        failed: a `MiningMapperError`.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, campaign: Campaign, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.campaign = campaign
        self._folder = f"/vsimem/mining-mapper-{secrets.token_hex(8)}"
        self._files: list[str] = []
        self._image: ScaledImage | None = None
        self._ground: Ground | None = None
        self._drawing = Drawing(self)
        self._drawing.drawn.connect(self._rendered)
        self._segmenting: Background | None = None
        self._crs = campaign.crs
        self._wanted = False
        # Zooming takes many steps; the picture is made of where it ends.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MILLISECONDS)
        self._settled.timeout.connect(self._render)
        canvas.extentsChanged.connect(self._on_moved)
        canvas.layersChanged.connect(self._on_moved)

    def layer(self) -> QgsRasterLayer | None:
        """Return the topmost visible raster layer, None without one."""
        return next((layer for layer in self._canvas.layers() if isinstance(layer, QgsRasterLayer)), None)

    def is_web(self) -> bool:
        """Return whether the topmost visible raster comes from a server of tiles or maps."""
        layer = self.layer()
        return layer is not None and layer.providerType() == _WEB

    def follow(self, wanted: bool) -> None:
        """Keep the picture up to date from now on, or no longer."""
        started = wanted and not self._wanted
        self._wanted = wanted
        if started:
            self._render()
        elif not wanted:
            self._drop()

    def screen_pixels(self) -> float:
        """Return how many pixels of the screen one of the picture has now, or will have."""
        layer, settings = self.layer(), self._canvas.mapSettings()
        pixel = _own_pixel(layer, settings) if layer is not None else QgsRectangle()
        return max(1.0, min(pixel.width(), pixel.height()) / settings.mapUnitsPerPixel()) ** 2

    @property
    def image(self) -> ScaledImage | None:
        """The picture, None as long as it is being made."""
        return self._image

    @property
    def crs(self):
        """The coordinate reference system of the picture: that of the map."""
        return self._crs

    def ground(self) -> Ground | None:
        """Return the units of the picture, None as long as they are being made."""
        return self._ground

    def is_busy(self) -> bool:
        """Return whether the picture or its units are being made."""
        return self._settled.isActive() or self._drawing.is_busy() or self._segmenting is not None

    def remove(self) -> None:
        """Stop all work and forget the picture."""
        self._wanted = False
        self._drop()
        self._canvas.extentsChanged.disconnect(self._on_moved)
        self._canvas.layersChanged.disconnect(self._on_moved)

    def _on_moved(self) -> None:
        if self._wanted:
            self._drop()
            self._settled.start()

    def _drop(self) -> None:
        self._settled.stop()
        self._drawing.stop()
        if self._segmenting is not None:
            self._segmenting.cancel()
            self._segmenting = None
        self._image = self._ground = None
        while self._files:
            gdal.Unlink(self._files.pop())

    def _render(self) -> None:
        self._drop()
        layer = self.layer()
        if layer is None:
            return
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers([layer])
        settings.setRotation(0)
        settings.setExtent(self._canvas.mapSettings().visibleExtent())
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        _keep_pixels(settings, layer)
        self._drawing.begin(settings)

    def _rendered(self, rendered: QImage, settings: QgsMapSettings) -> None:
        pixels = _pixels_of(rendered)
        if pixels.size == 0 or not pixels[3].any():
            self.failed.emit(
                SceneError(
                    tr("The picture of the map is empty."),
                    tr("Show an image here, and check the connection where it comes from a server."),
                )
            )
            return
        self._crs = settings.destinationCrs()
        box = settings.visibleExtent()
        rows, columns = pixels.shape[1:]
        transform = (box.xMinimum(), box.width() / columns, 0, box.yMaximum(), 0, -box.height() / rows)
        # Each picture has a name of its own: the old one may still be open.
        name = secrets.token_hex(4)
        self._image = ScaledImage(self._written(f"{name}.tif", pixels[:3], transform), whole=True)
        self.changed.emit()
        picture = self._image
        image, valid = picture.read([0, 0, columns, rows]), pixels[3] > 0

        self._segmenting = Background(lambda errand: picture_units(image, valid, errand.cancelled), self)
        self._segmenting.finished.connect(lambda found: self._segmented(found, picture, f"{name}-units.tif", transform))
        self._segmenting.start()

    def _segmented(self, found: object, picture: ScaledImage, name: str, transform: tuple[float, ...]) -> None:
        self._segmenting = None
        if isinstance(found, Exception):
            self.failed.emit(found)
            return
        units, hierarchy = found
        raster = UnitRaster(self._written(name, units[None], transform))
        back = QgsCoordinateTransform(self._crs, self.campaign.crs, QgsProject.instance())

        def to_campaign(geometry):
            geometry.transform(back)
            return geometry

        self._ground = Ground(raster, hierarchy, lambda: picture, self._crs, to_campaign)
        self.changed.emit()

    def _written(self, name: str, bands: np.ndarray, transform: tuple[float, ...]) -> PurePosixPath:
        """Write bands as a raster in memory and return its place."""
        path = f"{self._folder}-{name}"
        self._files.append(path)
        kind = gdal.GDT_Int32 if bands.dtype == np.int32 else gdal.GDT_Byte
        dataset = gdal.GetDriverByName("GTiff").Create(path, bands.shape[2], bands.shape[1], len(bands), kind)
        dataset.SetGeoTransform(transform)
        for number, band in enumerate(bands, 1):
            dataset.GetRasterBand(number).WriteArray(band)
        dataset.FlushCache()
        return PurePosixPath(path)


class PictureObjects(HierarchyFinder):
    """Finds objects of the picture of the map."""

    tool = "smart canvas"

    def __init__(self, picture: MapPicture) -> None:
        self._picture = picture

    @property
    def first_pixels(self) -> float:
        """Size of objects before another is chosen: what is smaller is hard to see."""
        return _SCREEN_PIXELS / self._picture.screen_pixels()

    @property
    def is_waiting(self) -> bool:
        """Whether the units of the picture are being made."""
        return self._picture.is_busy()

    def ground(self) -> Ground | None:
        """Return the units of the picture, None as long as they are being made."""
        return self._picture.ground()

    def least_pixels(self, ground: Ground) -> float:
        """Return how many pixels of the picture the smallest outline has that is mapped; none without the image."""
        try:
            least = rules_of(self._picture.campaign).least_area
        except MiningMapperError:
            return 0.0
        return least / ground.to_campaign(ground.raster.pixel_outline(ground.raster.middle())).area()

    def at(self, point, crs, pixels):
        """Return an object as `HierarchyFinder.at`; it has no number, as its units are those of this view alone."""
        found = super().at(point, crs, pixels)
        return None if found is None else replace(found, number=0)


def _own_pixel(layer: QgsRasterLayer, settings: QgsMapSettings) -> QgsRectangle:
    """Return a pixel of an image as a box of the map, one of its grid where both have one CRS.

    What a server sends has no pixels of its own; the box is empty.
    """
    if layer.providerType() == _WEB:
        return QgsRectangle()
    corner = QgsPointXY(layer.extent().xMinimum(), layer.extent().yMaximum())
    width, height = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    if layer.crs() == settings.destinationCrs():
        return QgsRectangle(corner.x(), corner.y() - height, corner.x() + width, corner.y())
    middle = carried_box(settings.visibleExtent(), settings.destinationCrs(), layer.crs()).center()
    box = QgsRectangle.fromCenterAndSize(middle, width, height)
    return carried_box(box, layer.crs(), settings.destinationCrs())


def _keep_pixels(settings: QgsMapSettings, layer: QgsRasterLayer) -> None:
    """Draw an image that is enlarged on the map pixel by pixel: edges would follow the stairs of its pixels."""
    pixel, view = _own_pixel(layer, settings), settings.visibleExtent()
    width, height = pixel.width(), pixel.height()
    if min(width, height) <= settings.mapUnitsPerPixel():
        return
    left, top = pixel.xMinimum(), pixel.yMaximum()
    first, last = math.floor((view.xMinimum() - left) / width), math.ceil((view.xMaximum() - left) / width)
    upper, lower = math.floor((top - view.yMaximum()) / height), math.ceil((top - view.yMinimum()) / height)
    settings.setOutputSize(QSize(last - first, lower - upper))
    settings.setExtent(
        QgsRectangle(left + first * width, top - lower * height, left + last * width, top - upper * height)
    )


def _pixels_of(image: QImage) -> np.ndarray:
    """Return red, green, blue and opacity, uint8[4, rows, columns]."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    if bits is None:
        return np.zeros((_CHANNELS, 0, 0), np.uint8)
    bits.setsize(image.sizeInBytes())
    rows, columns = image.height(), image.width()
    lines = np.frombuffer(bits, np.uint8).reshape(rows, image.bytesPerLine())[:, : _CHANNELS * columns]
    return lines.reshape(rows, columns, _CHANNELS).transpose(2, 0, 1).copy()
