"""Units read from a raster without the engine."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import QgsPointXY, QgsRectangle

from mining_mapper.core.errors import FrameError
from mining_mapper.core.parts import CORE_TAG, part_name
from mining_mapper.plugin.units import UnitParts, UnitRaster

LEFT, TOP, PIXEL = 500000.0, 5600000.0, 10.0


def write(path, units: np.ndarray) -> UnitRaster:
    raster = gdal.GetDriverByName("GTiff").Create(str(path), units.shape[1], units.shape[0], 1, gdal.GDT_Int32)
    raster.SetGeoTransform((LEFT, PIXEL, 0, TOP, 0, -PIXEL))
    raster.GetRasterBand(1).WriteArray(units.astype(np.int32))
    del raster
    return UnitRaster(path)


def middle(row: int, column: int) -> QgsPointXY:
    return QgsPointXY(LEFT + (column + 0.5) * PIXEL, TOP - (row + 0.5) * PIXEL)


def test_the_unit_under_a_point_has_the_outline_of_its_pixels(qgis_app, tmp_path):
    units = np.array([[1, 1, 2], [1, 0, 2]])
    unit = write(tmp_path / "units.tif", units).unit_at(middle(0, 0))
    assert (unit.number, unit.pixels, unit.geometry.area()) == (1, 3, 300)
    assert unit.geometry.contains(middle(1, 0)) and not unit.geometry.contains(middle(1, 1))


def test_there_is_no_unit_on_nodata_or_beside_the_raster(qgis_app, tmp_path):
    raster = write(tmp_path / "units.tif", np.array([[1, 0]]))
    assert raster.unit_at(middle(0, 1)) is None
    assert raster.unit_at(middle(-1, 0)) is None
    assert raster.unit_at(middle(0, 2)) is None


def test_a_unit_larger_than_the_first_window_is_read_whole(qgis_app, tmp_path):
    units = np.full((300, 250), 9)
    units[:, :2] = 4
    unit = write(tmp_path / "units.tif", units).unit_at(middle(150, 120))
    assert unit.pixels == 300 * 248
    assert unit.geometry.area() == 300 * 248 * PIXEL**2


def test_holes_and_corners_that_only_touch_are_kept(qgis_app, tmp_path):
    units = np.ones((5, 5))
    units[2, 2] = 2
    units[0] = 0
    units[0, 0] = 3
    raster = write(tmp_path / "units.tif", units)
    assert raster.unit_at(middle(3, 3)).geometry.area() == 19 * PIXEL**2
    units = np.array([[1, 2], [2, 1]])
    touching = write(tmp_path / "touching.tif", units).unit_at(middle(0, 0)).geometry
    assert touching.isGeosValid() and touching.area() == 2 * PIXEL**2


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_outlines_are_valid_and_as_large_as_their_pixels(tmp_path_factory, seed):
    generator = np.random.default_rng(seed)
    units = np.kron(generator.integers(1, 4, (6, 6)), np.ones((3, 3), int))
    row, column = generator.integers(0, 18, 2)
    raster = write(tmp_path_factory.mktemp("units") / "units.tif", units)
    unit = raster.unit_at(middle(int(row), int(column)))
    assert unit.pixels == np.count_nonzero(units == units[row, column])
    assert unit.geometry.isGeosValid()
    assert unit.geometry.area() == pytest.approx(unit.pixels * PIXEL**2)


def test_a_missing_raster_names_the_file_and_the_remedy(qgis_app, tmp_path):
    with pytest.raises(FrameError) as caught:
        UnitRaster(tmp_path / "toy.frames" / "units.tif")
    assert "units.tif" in caught.value.message and "toy.frames" in caught.value.remedy


def test_parts_that_are_finished_can_be_clicked_before_the_raster_is_there(qgis_app, tmp_path):
    parts = UnitParts(tmp_path)
    assert parts.unit_at(middle(0, 0)) is None
    raster = write(tmp_path / part_name((0, 0)), np.array([[1, 1, 2, 2], [1, 0, 2, 2]]))
    dataset = gdal.Open(str(raster.path), gdal.GA_Update)
    dataset.SetMetadataItem(CORE_TAG, "0 0 3 2")
    del dataset
    parts.add((0, 0, 3, 2))
    unit = parts.unit_at(middle(0, 2))
    assert (unit.number, unit.pixels) == (0, 4)
    assert parts.unit_at(middle(1, 1)) is None
    assert parts.unit_at(middle(0, 3)) is None


def test_a_part_that_was_removed_is_as_if_it_were_not_finished(qgis_app, tmp_path):
    parts = UnitParts(tmp_path)
    parts.add((0, 0, 3, 2))
    assert parts.unit_at(middle(0, 0)) is None


def test_a_view_is_cut_to_the_pixels_of_the_raster(qgis_app, tmp_path):
    raster = write(tmp_path / "units.tif", np.ones((20, 30)))
    inside = QgsRectangle(LEFT + 25, TOP - 95, LEFT + 105, TOP - 35)
    assert raster.window_of(inside) == [2, 3, 9, 7]
    assert raster.window_of(QgsRectangle(LEFT - 500, TOP - 5000, LEFT + 5000, TOP + 500)) == [0, 0, 30, 20]
    assert raster.window_of(QgsRectangle(LEFT - 500, TOP + 10, LEFT - 400, TOP + 20)) is None
