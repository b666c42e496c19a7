"""The sample: a simulated landscape, written beside the user's data without holding up the window."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsContrastEnhancement, QgsRasterLayer, QgsRasterMinMaxOrigin
from qgis.PyQt.QtCore import QObject, QStandardPaths, QTimer, pyqtSignal

from ...core.bands import guess_roles
from ...core.errors import CampaignError, MiningMapperError
from ...core.landscape import Acquisition, Landscape, simulate_landscape
from ..translation import tr

SEED = 7
SIZE = (500, 500)
BANDS = 10
_LOOK_MILLISECONDS = 100
_NATURAL = ("red", "green", "blue")
_SENSOR = "Sentinel-2 L2A"


def sample_folder() -> Path:
    """Return where the sample is kept: the user's data folder, which no update of the plugin touches."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "mining-mapper" / "sample"


def sample_images(folder: Path) -> list[Path]:
    """Return the images of a sample that was made, the latest date first."""
    return sorted(folder.glob("simulated_*.tif"), reverse=True)


class SampleMaker(QObject):
    """Makes the sample's images in a thread that touches no Qt object, and looks at it with a timer.

    Args:
        folder: where to write.
        parent: owner.

    Signals:
        progress: fraction done, 0..1.
        finished: the images (latest first) and the error, if any; no images when it was cancelled.
    """

    progress = pyqtSignal(float)
    finished = pyqtSignal(list, object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._cancelled = threading.Event()
        self._done = 0.0
        self._error: MiningMapperError | None = None
        # A Python subclass of QgsTask runs as a QObject in another thread, which crashes QGIS at times.
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()
        self._timer.start()

    def cancel(self) -> None:
        """Stop after the image that is being written; nothing more is told."""
        self._cancelled.set()
        self._timer.stop()

    def _work(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            landscape = simulate_landscape(seed=SEED, size=SIZE, n_bands=BANDS)
            for number, acquisition in enumerate(landscape.dates, 1):
                if self._cancelled.is_set():
                    return
                write_image(self._folder / f"simulated_{acquisition.date}.tif", landscape, acquisition)
                self._done = number / len(landscape.dates)
        except OSError as error:
            self._error = CampaignError(
                tr("The sample cannot be written to {}.").format(self._folder),
                tr("Free some space there, or make the folder writable."),
                str(error),
            )

    def _look(self) -> None:
        self.progress.emit(self._done)
        if not self._thread.is_alive():
            self._timer.stop()
            self.finished.emit([] if self._error else sample_images(self._folder), self._error)


def write_image(path: Path, landscape: Landscape, acquisition: Acquisition) -> None:
    """Write one date as GeoTIFF, whole or not at all.

    Raises:
        OSError: the file cannot be written.
    """
    bands, rows, columns = acquisition.image.shape
    draft = path.with_suffix(".part")
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2", "TILED=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(draft), columns, rows, bands, gdal.GDT_UInt16, options)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(landscape.epsg)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform(landscape.geotransform)
    dataset.SetMetadata(landscape.metadata(acquisition))
    for number, name in enumerate(landscape.bands, 1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(np.ascontiguousarray(acquisition.image[number - 1]))
        band.SetDescription(name)
        band.SetNoDataValue(0)
    dataset.FlushCache()
    del band, dataset
    draft.replace(path)


def sample_layer(path: Path) -> QgsRasterLayer:
    """Return an image of the sample as a layer in natural colours."""
    layer = QgsRasterLayer(str(path), tr("Simulated scene {}").format(path.stem.split("_")[-1]))
    bands = [layer.bandName(number).split(":")[-1].strip() for number in range(1, layer.bandCount() + 1)]
    roles = guess_roles(bands, _SENSOR)
    renderer = layer.renderer()
    for role, assign in zip(_NATURAL, (renderer.setRedBand, renderer.setGreenBand, renderer.setBlueBand)):
        assign(roles[role])
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    return layer
