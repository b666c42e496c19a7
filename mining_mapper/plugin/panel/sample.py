"""The sample: a simulated landscape, written beside the user's data without holding up the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QStandardPaths

from ...core.bands import guess_roles
from ...core.errors import CampaignError
from ...core.landscape import Acquisition, Landscape, simulate_landscape
from ..background import Errand
from ..images import image_layer
from ..translation import tr
from ..whole_raster import write_whole

SEED = 7
SIZE = (500, 500)
BANDS = 10
_SENSOR = "Sentinel-2 L2A"


def sample_folder() -> Path:
    """Return where the sample is kept: the user's data folder, which no update of the plugin touches."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "mining-mapper" / "sample"


def sample_images(folder: Path) -> list[Path]:
    """Return the images of a sample that was made, the latest date first."""
    return sorted(folder.glob("simulated_*.tif"), reverse=True)


def make_sample(folder: Path, errand: Errand) -> list[Path]:
    """Write the sample's images and return them, the latest date first; touches no Qt object.

    Raises:
        CampaignError: they cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        landscape = simulate_landscape(seed=SEED, size=SIZE, n_bands=BANDS)
        for number, acquisition in enumerate(landscape.dates, 1):
            if errand.cancelled():
                break
            write_image(folder / f"simulated_{acquisition.date}.tif", landscape, acquisition)
            errand.done = number / len(landscape.dates)
    except OSError as error:
        raise CampaignError(
            tr("The sample cannot be written to {}.").format(folder),
            tr("Free some space there, or make the folder writable."),
            str(error),
        ) from error
    return sample_images(folder)


def write_image(path: Path, landscape: Landscape, acquisition: Acquisition) -> None:
    """Write one date as GeoTIFF, whole or not at all.

    Raises:
        OSError: the file cannot be written.
    """
    bands, rows, columns = acquisition.image.shape
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2", "TILED=YES"]
    write_whole(path, (columns, rows), bands, gdal.GDT_UInt16, options, partial(_fill, landscape, acquisition))


def _fill(landscape: Landscape, acquisition: Acquisition, dataset: gdal.Dataset) -> None:
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


def sample_layer(path: Path) -> QgsRasterLayer:
    """Return an image of the sample as a layer in natural colours."""
    name = tr("Simulated scene {}").format(path.stem.split("_")[-1])
    layer = QgsRasterLayer(str(path), name)
    bands = [layer.bandName(number).split(":")[-1].strip() for number in range(1, layer.bandCount() + 1)]
    return image_layer(path, name, guess_roles(bands, _SENSOR))
