"""The mining objects of a simulated landscape as outlines, for campaigns whose labels are true."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsGeometry

from mining_mapper.core.landscape import CODES, Landscape


def outlines(landscape: Landscape, date: int) -> Iterator[tuple[str, QgsGeometry]]:
    """Yield class and outline of every mining object of a date, along the pixels, in the landscape's CRS."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(landscape.epsg)
    acquisition = landscape.dates[date]
    raster = gdal.GetDriverByName("MEM").Create("", *acquisition.objects.shape[::-1], 1, gdal.GDT_Int32)
    raster.SetGeoTransform(landscape.geotransform)
    raster.SetProjection(reference.ExportToWkt())
    raster.GetRasterBand(1).WriteArray(acquisition.objects)
    shapes = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = shapes.CreateLayer("objects", reference)
    layer.CreateField(ogr.FieldDefn("object", ogr.OFTInteger))
    gdal.Polygonize(raster.GetRasterBand(1), raster.GetRasterBand(1), layer, 0)
    for feature in layer:
        inside = acquisition.objects == feature["object"]
        outline = QgsGeometry.fromWkt(feature.geometry().ExportToWkt())
        outline.convertToMultiType()
        yield CODES[int(np.median(acquisition.classes[inside]))], outline
