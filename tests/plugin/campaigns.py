"""A small campaign for tests: a scene of 400 m by 400 m in UTM zone 33 North."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsGeometry

from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.plugin.campaign import Campaign

LEFT, TOP, METRES = 500000.0, 5600000.0, 400.0


def write_scene(path: Path) -> Path:
    """Write an image of one band with pixels of 10 m."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 40, 40, 1, gdal.GDT_UInt16)
    raster.SetGeoTransform((LEFT, 10, 0, TOP, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    raster.SetProjection(reference.ExportToWkt())
    raster.GetRasterBand(1).WriteArray(np.full((40, 40), 1000, np.uint16))
    return path


def scene_row(path: Path) -> dict:
    """Return what the form of a new campaign hands over."""
    right, bottom = LEFT + METRES, TOP - METRES
    footprint = f"POLYGON(({LEFT} {TOP},{right} {TOP},{right} {bottom},{LEFT} {bottom},{LEFT} {TOP}))"
    return {
        "name": "Toy", "path": str(path), "date": "2022-07-19", "sensor": "Sentinel-2 L2A", "roles": {"red": 1},
        "crs": "EPSG:32633", "offset": 0.0, "scale": 10000.0, "footprint": footprint, "warnings": [],
    }  # fmt: skip


def new_campaign(folder: Path, name: str = "toy.gpkg") -> Campaign:
    """Create a campaign on a new image in a folder."""
    taxonomy = load_taxonomy(presets()[0])
    scene = scene_row(write_scene(folder / "scene.tif"))
    return Campaign.create(folder / name, scene, None, taxonomy, list(taxonomy.active), "AB")


def square(x: float, y: float, size: float = 40.0) -> QgsGeometry:
    """Return a square whose upper left corner lies x metres right of and y below that of the scene."""
    left, top = LEFT + x, TOP - y
    return QgsGeometry.fromWkt(
        f"POLYGON(({left} {top},{left + size} {top},{left + size} {top - size},{left} {top - size},{left} {top}))"
    )
