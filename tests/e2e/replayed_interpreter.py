"""An interpreter that answers from a reference: always called replayed or simulated, never a person.

Runs inside QGIS's Python: osgeo and numpy only.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

OTHER, UNCERTAIN = 0, -1
MINING_WORDS = ("mining", "mine", "min")


@dataclass(frozen=True)
class Reference:
    """Class of every pixel of the frame's grid: 0 other, -1 uncertain, else an index into ``codes`` + 1."""

    pixels: np.ndarray
    codes: tuple[str, ...]

    def mining(self) -> np.ndarray:
        """Return where the reference says mining."""
        return self.pixels > OTHER

    def certain(self) -> np.ndarray:
        """Return where the reference says anything."""
        return self.pixels != UNCERTAIN


def read_reference(polygons: Path, frame_raster: Path, mining_codes: set[str]) -> Reference:
    """Burn the reference polygons on the grid of the frame.

    The class comes from a field ``code`` whose values are codes of the taxonomy, or from a field
    ``cls`` that says mining or uncertain; a layer with neither is mining everywhere.

    Args:
        polygons: any vector file, in any CRS.
        frame_raster: the raster of unit numbers.
        mining_codes: codes of the taxonomy that are mining; other codes count as other land.

    Raises:
        ValueError: the file holds no polygon layer.
    """
    frame = gdal.Open(str(frame_raster))
    source = gdal.OpenEx(str(polygons), gdal.OF_VECTOR)
    if source is None or source.GetLayerCount() == 0:
        raise ValueError(f"No polygons could be read from {polygons}.")
    layer = source.GetLayer(0)
    transformation = _to_frame(layer, frame)
    parts: dict[str, list[ogr.Geometry]] = {}
    for feature in layer:
        code = _code(feature, mining_codes)
        if code:
            geometry = feature.GetGeometryRef().Clone()
            geometry.Transform(transformation)
            parts.setdefault(code, []).append(geometry)
    codes = tuple(sorted(code for code in parts if code != "uncertain"))
    pixels = np.zeros((frame.RasterYSize, frame.RasterXSize), np.int16)
    for index, code in enumerate(codes, 1):
        pixels[_burn(parts[code], frame)] = index
    if "uncertain" in parts:
        pixels[_burn(parts["uncertain"], frame)] = UNCERTAIN
    return Reference(pixels, codes)


def _to_frame(layer: ogr.Layer, frame: gdal.Dataset) -> osr.CoordinateTransformation:
    source, target = layer.GetSpatialRef().Clone(), frame.GetSpatialRef().Clone()
    for system in (source, target):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(source, target)


def _code(feature: ogr.Feature, mining_codes: set[str]) -> str:
    names = {feature.GetFieldDefnRef(i).GetName().lower(): i for i in range(feature.GetFieldCount())}
    if "code" in names:
        code = feature.GetFieldAsString(names["code"])
        return code if code in mining_codes or code == "uncertain" else ""
    if "cls" in names:
        word = feature.GetFieldAsString(names["cls"]).lower()
        return "MIN" if word in MINING_WORDS else "uncertain" if word == "uncertain" else ""
    return "MIN"


def _burn(geometries: list[ogr.Geometry], frame: gdal.Dataset) -> np.ndarray:
    target = gdal.GetDriverByName("MEM").Create("", frame.RasterXSize, frame.RasterYSize, 1, gdal.GDT_Byte)
    target.SetGeoTransform(frame.GetGeoTransform())
    target.SetProjection(frame.GetProjection())
    store = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = store.CreateLayer("parts", frame.GetSpatialRef(), ogr.wkbUnknown)
    for geometry in geometries:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    return target.ReadAsArray() == 1


class ReplayedInterpreter:
    """Answers a unit with the class that covers most of it.

    Args:
        reference: the class of every pixel.
        units: int32[rows, cols] unit numbers of the frame.
    """

    def __init__(self, reference: Reference, units: np.ndarray) -> None:
        self.reference = reference
        self.units = units
        n_classes = len(reference.codes) + 2
        counts = np.bincount(
            units.ravel().astype(np.int64) * n_classes + (reference.pixels.ravel() + 1), minlength=n_classes
        )
        rows = int(units.max()) + 1
        self._counts = np.resize(counts, rows * n_classes).reshape(rows, n_classes)
        self._counts.ravel()[len(counts) :] = 0

    def answer(self, unit: int) -> str | None:
        """Return the code of the class, ``NEG`` for other land, None where the reference is uncertain."""
        uncertain, other, *classes = self._counts[unit]
        mining = sum(classes)
        if uncertain > max(other, mining):
            return None
        if other >= mining:
            return "NEG"
        return self.reference.codes[int(np.argmax(classes))]

    def units_of_mining(self) -> np.ndarray:
        """Return the numbers of the units that are mostly mining."""
        mining = self._counts[:, 2:].sum(axis=1)
        units = np.flatnonzero(mining > self._counts[:, 1])
        return units[units > 0]


def f1_score(mapped: np.ndarray, reference: Reference) -> float:
    """Return F1 = 2 TP / (2 TP + FP + FN) of the class mining over the certain pixels."""
    certain, truth = reference.certain(), reference.mining()
    true_positive = np.count_nonzero(mapped & truth & certain)
    false = np.count_nonzero((mapped != truth) & certain)
    return 2 * true_positive / (2 * true_positive + false) if true_positive else 0.0


def ceiling(interpreter: ReplayedInterpreter) -> float:
    """Return the F1 that the segmentation allows: every unit with the answer of the interpreter."""
    mapped = np.isin(interpreter.units, interpreter.units_of_mining())
    return f1_score(mapped, interpreter.reference)
