"""What can be said of an image layer without the engine: bands, roles, date, sensor, outline."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsGeometry, QgsRasterLayer

from ...core.bands import guess_roles, guess_sensor
from ...core.errors import SceneError
from ..new_campaign import crs_text
from ..paths import image_path
from ..translation import tr

LARGE_IMAGE_PIXELS = 4_000_000
"""Above this the area of interest is the current view unless the person says otherwise."""

_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])(?!\d)")


@dataclass
class SceneGuess:
    """What the form of a new campaign is filled with; ``date`` is YYYY-MM-DD or empty."""

    path: str
    name: str
    crs: str
    pixels: int
    bands: list[str]
    sensor: str
    roles: dict[str, int]
    date: str
    footprint: QgsGeometry
    warnings: list[str] = field(default_factory=list)

    def to_scene(self, **better: object) -> dict[str, object]:
        """Return the scene as ``Campaign.create`` takes it, with what is known better than guessed."""
        scene: dict[str, object] = {
            "name": self.name,
            "path": self.path,
            "date": self.date,
            "sensor": self.sensor,
            "roles": self.roles,
            "crs": self.crs,
            "offset": None,
            "scale": None,
            "footprint": self.footprint.asWkt(),
            "warnings": self.warnings,
        }
        return {**scene, **better}


def guess_scene(layer: QgsRasterLayer) -> SceneGuess:
    """Guess what an image is from its file.

    Raises:
        SceneError: it cannot be opened, lies nowhere (no CRS) or is rotated.
    """
    path = image_path(layer)
    dataset = _open(path)
    if dataset is None:
        raise SceneError(
            tr("%s is not a raster file that can be read.") % layer.name(),
            tr("Save the layer as GeoTIFF and choose that one."),
        )
    _check_grid(dataset, layer)
    bands = [_description(dataset, number) for number in range(1, dataset.RasterCount + 1)]
    tags = {str(key): str(value) for key, value in (dataset.GetMetadata() or {}).items()}
    sensor = guess_sensor(Path(path).name, bands, tags)
    warnings = []
    if dataset.RasterCount == 1:
        warnings.append(tr("The image has one band; classes that differ in colour only will look alike."))
    return SceneGuess(
        path=path,
        name=layer.name(),
        crs=crs_text(layer.crs()),
        pixels=dataset.RasterXSize * dataset.RasterYSize,
        bands=bands,
        sensor=sensor,
        roles=guess_roles(bands, sensor),
        date=_date(" ".join([Path(path).stem, layer.name(), *tags.values()])),
        footprint=QgsGeometry.fromRect(layer.extent()),
        warnings=warnings,
    )


def _open(path: str) -> gdal.Dataset | None:
    try:
        return gdal.Open(path) if Path(path).exists() else None
    except RuntimeError:
        # Only where somebody has switched GDAL's exceptions on for the whole process.
        return None


def _check_grid(dataset: gdal.Dataset, layer: QgsRasterLayer) -> None:
    if not layer.crs().isValid():
        raise SceneError(
            tr("%s has no coordinate reference system.") % layer.name(),
            tr("Give it one with Raster > Projections > Assign Projection."),
        )
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None or transform[2] != 0 or transform[4] != 0:
        raise SceneError(
            tr("%s is rotated or has no position on the ground.") % layer.name(),
            tr("Warp it to a north-up grid with Raster > Projections > Warp."),
        )


def _description(dataset: gdal.Dataset, number: int) -> str:
    return dataset.GetRasterBand(number).GetDescription() or tr("Band %d") % number


def _date(text: str) -> str:
    match = _DATE.search(text)
    return "-".join(match.groups()) if match else ""
