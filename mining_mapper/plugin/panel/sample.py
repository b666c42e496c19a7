"""The sample: a simulated landscape, written beside the user's data without holding up the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsContrastEnhancement, QgsRasterLayer, QgsRasterMinMaxOrigin, QgsTask
from qgis.PyQt.QtCore import QStandardPaths

from ...core.bands import guess_roles
from ...core.errors import CampaignError, MiningMapperError
from ...core.landscape import Acquisition, Landscape, simulate_landscape
from ..translation import tr

SEED = 7
SIZE = (500, 500)
BANDS = 10
_NATURAL = ("red", "green", "blue")
_SENSOR = "Sentinel-2 L2A"


def sample_folder() -> Path:
    """Return where the sample is kept: the user's data folder, which no update of the plugin touches."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "mining-mapper" / "sample"


def sample_images(folder: Path) -> list[Path]:
    """Return the images of a sample that was made, the latest date first."""
    return sorted(folder.glob("simulated_*.tif"), reverse=True)


class SampleTask(QgsTask):
    """Makes the sample's images in the background.

    Args:
        folder: where to write.
        done: called in the main thread with the images (latest first), or with an error.
    """

    def __init__(self, folder: Path, done: Callable[[list[Path], MiningMapperError | None], None]) -> None:
        super().__init__(tr("Simulate a sample scene"), QgsTask.Flag.CanCancel)
        self._folder = folder
        self._done = done
        self._error: MiningMapperError | None = None

    def run(self) -> bool:
        """Simulate and write; touches no Qt object of the main thread."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            landscape = simulate_landscape(seed=SEED, size=SIZE, n_bands=BANDS)
            for number, acquisition in enumerate(landscape.dates, 1):
                if self.isCanceled():
                    return False
                write_image(self._folder / f"simulated_{acquisition.date}.tif", landscape, acquisition)
                self.setProgress(100 * number / len(landscape.dates))
        except OSError as error:
            self._error = CampaignError(
                tr("The sample cannot be written to {}.").format(self._folder),
                tr("Free some space there, or make the folder writable."),
                str(error),
            )
        return self._error is None

    def finished(self, ok: bool) -> None:
        """Hand the images over; a cancelled sample hands over nothing."""
        self._done(sample_images(self._folder) if ok else [], self._error)


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
