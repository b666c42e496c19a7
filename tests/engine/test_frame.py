from __future__ import annotations

import threading

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.windows import Window
from scipy import ndimage
from shapely.geometry import Polygon, box, mapping, shape
from shapely.ops import unary_union

from mining_mapper.core.errors import Cancelled, FrameError
from mining_mapper.core.parts import CORE_TAG, part_name
from mining_mapper.engine import cache
from mining_mapper.engine.feature_table import build_features
from mining_mapper.engine.features import unit_features
from mining_mapper.engine.frame import build_frame, check_frame, foretell, read_numbers
from mining_mapper.engine.scene import open_scene, read_normalised
from mining_mapper.engine.tiles import tiles_of
from mining_mapper.engine.units import unit_areas, unit_bounds, unit_polygons, unit_table, units_covered

HECTARES = 0.2
FOUR_NEIGHBOURS = ndimage.generate_binary_structure(2, 1)


@pytest.fixture(scope="module")
def large(tmp_path_factory, fields):
    """A scene of four tiles, with a hole without data."""
    path = tmp_path_factory.mktemp("large") / "large.tif"
    values = np.tile(fields, (1, 9, 7))[:, :800, :780]
    values = np.random.default_rng(1).integers(-40, 41, values.shape) + values.astype(np.int32) + 100
    values[:, 500:530, 480:560] = 65_535
    transform = rasterio.Affine(10, 0, 585_420, 0, -10, 5_652_250)
    profile = {"driver": "GTiff", "crs": "EPSG:32633", "transform": transform, "dtype": "uint16", "nodata": 65_535}
    with rasterio.open(path, "w", count=4, height=800, width=780, **profile) as target:
        target.write(values.astype(np.uint16))
    return open_scene(path)


@pytest.fixture(scope="module")
def frame(large, tmp_path_factory):
    """The frame of the large scene, and what was told on the way."""
    told = []
    path = tmp_path_factory.mktemp("frame") / "units.tif"
    info = build_frame(large, None, HECTARES, path, lambda fraction, window: told.append((fraction, window)))
    return info, told, read_numbers(path, large)


@pytest.fixture
def small(write_raster, fields):
    return open_scene(write_raster(fields))


def bounds_polygon(scene, left, top, right, bottom) -> dict:
    """Return a rectangle given in pixels as GeoJSON."""
    transform = rasterio.Affine(*scene.transform)
    return mapping(box(*(transform * (left, bottom)), *(transform * (right, top))))


def test_units_are_dense_bounded_connected_and_cover_what_is_valid(frame, large):
    info, _, numbers = frame
    _, valid = read_normalised(large)
    sizes = np.bincount(numbers.ravel())[1:]
    assert np.array_equal(numbers > 0, valid)
    assert len(sizes) == info.units and (sizes > 0).all()
    assert sizes.max() <= 80
    polygons = unit_polygons(info.path, range(1, info.units, 97))
    assert len(polygons) > 200
    for unit, geometry in polygons.items():
        assert shape(geometry).area == pytest.approx(sizes[unit - 1] * 100), "one part holds all the pixels"


def test_seams_of_tiles_are_no_borders_of_units(frame, large):
    _, _, numbers = frame
    change = numbers[:, 1:] != numbers[:, :-1]
    seam = int(sorted({tile.col_off for tile in tiles_of(Window(0, 0, large.width, large.height))})[1])
    at_seam, elsewhere = change[:, seam - 1].mean(), change.mean()
    assert at_seam < 1.3 * elsewhere


def test_units_at_seams_are_not_smaller_than_others(frame, large):
    _, _, numbers = frame
    seam = int(sorted({tile.col_off for tile in tiles_of(Window(0, 0, large.width, large.height))})[1])
    sizes = np.bincount(numbers.ravel())
    near = np.unique(numbers[:, seam - 40 : seam + 40])
    assert sizes[near[near > 0]].mean() > 0.8 * sizes[1:].mean()


def test_progress_tells_the_fraction_and_every_window_once(frame, large):
    _, told, _ = frame
    fractions = [fraction for fraction, _ in told]
    assert fractions == sorted(fractions) and fractions[-1] == pytest.approx(1)
    seen = np.zeros((large.height, large.width), int)
    for _, window in told:
        seen[window.toslices()] += 1
    assert (seen == 1).all()


def test_the_view_comes_first(large, tmp_path):
    told = []
    view = Window(700, 650, 60, 60)
    build_frame(large, None, 1.0, tmp_path / "f.tif", lambda _, window: told.append(window), first_window=view)
    assert rasterio.windows.intersect(told[0], view)


@pytest.mark.parametrize("workers", [1, 3])
def test_the_number_of_threads_does_not_change_the_raster(frame, large, tmp_path, workers):
    again = build_frame(large, None, HECTARES, tmp_path / "again.tif", workers=workers)
    assert again.sha256 == frame[0].sha256


def test_the_raster_is_a_georeferenced_tiled_int32(frame, large):
    with rasterio.open(frame[0].path) as source:
        assert source.dtypes == ("int32",) and source.nodata == 0
        assert source.profile["tiled"] and source.compression.value.lower() == "deflate"
        assert tuple(source.transform)[:6] == pytest.approx(large.transform)
        assert source.crs == rasterio.crs.CRS.from_user_input(large.crs)


def test_areas_are_square_metres_and_the_hole_is_unobserved(frame, large):
    info, _, numbers = frame
    areas = unit_areas(info.path)
    assert len(areas) == info.units
    assert areas.sum() == pytest.approx(info.area, rel=1e-9)
    assert info.area == pytest.approx((numbers > 0).sum() * large.pixel_area, rel=1e-4)
    assert info.unobserved_area == pytest.approx(30 * 80 * large.pixel_area, rel=1e-4)


def test_only_the_area_of_interest_is_cut(small, tmp_path):
    area = bounds_polygon(small, 20, 10, 70, 60)
    info = build_frame(small, area, HECTARES, tmp_path / "f.tif")
    numbers = read_numbers(info.path, small)
    inside = np.zeros(numbers.shape, bool)
    inside[10:60, 20:70] = True
    assert np.array_equal(numbers > 0, inside)


def test_an_area_beside_the_image_is_refused(small, tmp_path):
    with pytest.raises(FrameError, match="outside"):
        build_frame(small, bounds_polygon(small, 500, 500, 600, 600), HECTARES, tmp_path / "f.tif")


def test_an_area_that_is_no_polygon_is_refused(small, tmp_path):
    for area in ({"type": "Point", "coordinates": [0, 0]}, {"type": "Polygon"}, {}):
        with pytest.raises(FrameError):
            build_frame(small, area, HECTARES, tmp_path / "f.tif")


def test_units_smaller_than_the_image_can_show_are_refused(small, tmp_path):
    with pytest.raises(FrameError) as caught:
        build_frame(small, None, 0.001, tmp_path / "f.tif")
    assert "0.04 ha" in caught.value.remedy


def test_an_area_without_data_is_refused_and_leaves_no_file(write_raster, fields, tmp_path):
    values = fields.copy()
    values[:, :40, :40] = 0
    scene = open_scene(write_raster(values, nodata=0))
    with pytest.raises(FrameError, match="no valid pixel"):
        build_frame(scene, bounds_polygon(scene, 5, 5, 30, 30), HECTARES, tmp_path / "frames" / "f.tif")
    assert not (tmp_path / "frames").exists()


def test_cancelling_in_the_middle_leaves_no_file(large, tmp_path):
    stop = threading.Event()
    threading.Timer(0.4, stop.set).start()
    with pytest.raises(Cancelled):
        build_frame(large, None, HECTARES, tmp_path / "f.tif", cancelled=stop.is_set)
    assert not list(tmp_path.iterdir())


def test_cancelled_features_leave_no_file(large, frame, tmp_path):
    with pytest.raises(Cancelled):
        build_features(large, frame[0].path, tmp_path, cancelled=lambda: True)
    assert not list(tmp_path.iterdir())


def test_a_changed_or_missing_frame_is_noticed(small, tmp_path):
    info = build_frame(small, None, HECTARES, tmp_path / "f.tif")
    check_frame(info.path, info.sha256)
    with rasterio.open(info.path, "r+") as target:
        target.write(np.full((1, 1, 1), 2, np.int32), window=Window(0, 0, 1, 1))
    with pytest.raises(FrameError, match="not the one"):
        check_frame(info.path, info.sha256)
    with pytest.raises(FrameError, match="missing"):
        check_frame(tmp_path / "gone.tif", info.sha256)


def test_features_made_by_tiles_are_those_of_the_whole_image(frame, large, tmp_path):
    info, _, numbers = frame
    table, names = build_features(large, info.path, tmp_path)
    image, valid = read_normalised(large)
    whole, whole_names = unit_features(image, valid, numbers, large.image_roles, large.reflectance_scaling)
    assert names == whole_names
    assert table.shape == (info.units, len(names))
    # Filled pixels of the hole may take another nearest neighbour in a tile.
    assert np.percentile(np.abs(table - whole), 99.9) < 1e-3


def test_features_are_read_again_from_the_cache_and_made_again_when_damaged(small, tmp_path):
    info = build_frame(small, None, HECTARES, tmp_path / "f.tif")
    first, names = build_features(small, info.path, tmp_path / "cache")
    told = []
    build_features(small, info.path, tmp_path / "cache", lambda *told_now: told.append(told_now))
    assert not told, "nothing was made"
    expected = np.array(first)
    del first
    kept = next((tmp_path / "cache").glob("*.npy"))
    kept.write_bytes(kept.read_bytes()[:1000])
    again, again_names = build_features(small, info.path, tmp_path / "cache")
    assert np.array_equal(again, expected) and again_names == names


def test_features_of_another_image_are_refused(small, write_raster, fields, tmp_path):
    info = build_frame(small, None, HECTARES, tmp_path / "f.tif")
    other = open_scene(write_raster(fields[:, :50], "other.tif"))
    with pytest.raises(FrameError, match="other.tif"):
        build_features(other, info.path, tmp_path)


def test_what_is_foretold_is_near_what_comes(large, frame):
    said = foretell(large, None, HECTARES)
    assert said["pixels"] == large.width * large.height
    assert said["units"] == pytest.approx(frame[0].units, rel=0.25)
    assert said["seconds"] > 0
    quarter = foretell(large, bounds_polygon(large, 0, 0, 390, 400), HECTARES)
    assert quarter["pixels"] == pytest.approx(said["pixels"] / 4, rel=0.02)


def test_outlines_tile_the_frame_without_overlap(small, tmp_path):
    info = build_frame(small, None, HECTARES, tmp_path / "f.tif")
    polygons = [shape(geometry) for geometry in unit_polygons(info.path, range(1, info.units + 1)).values()]
    union = unary_union(polygons)
    assert sum(polygon.area for polygon in polygons) == pytest.approx(union.area)
    assert union.area == pytest.approx(96 * 128 * 100)


def test_bounds_hold_every_pixel_of_a_unit(frame):
    info, _, numbers = frame
    bounds = unit_bounds(info.path)
    for unit in (1, info.units // 2, info.units):
        rows, cols = np.nonzero(numbers == unit)
        assert bounds[unit - 1].tolist() == [rows.min(), cols.min(), rows.max(), cols.max()]


def test_a_unit_that_is_not_there_is_named(frame):
    with pytest.raises(FrameError, match="no unit 0"):
        unit_polygons(frame[0].path, [0])


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(x=st.floats(-20, 110), y=st.floats(-20, 80), width=st.floats(0.5, 60), height=st.floats(0.5, 60))
def test_covered_shares_add_up_to_the_area_of_the_polygon(frame, large, x, y, width, height):
    info, _, _ = frame
    geometry = bounds_polygon(large, x, y, x + width, y + height)
    units, shares = units_covered(info.path, geometry)
    assert ((shares > 0) & (shares <= 1)).all()
    inside = max(0.0, min(x + width, large.width) - max(x, 0)) * max(0.0, min(y + height, large.height) - max(y, 0))
    covered = (shares * unit_table(info.path).pixels[units - 1]).sum()
    assert covered == pytest.approx(inside, abs=0.3 * (width + height) + 0.3)


def test_a_unit_s_own_outline_covers_it_whole_and_nothing_else(frame):
    info, _, _ = frame
    for unit, geometry in unit_polygons(info.path, [3, 500, info.units - 2]).items():
        units, shares = units_covered(info.path, geometry)
        assert units.tolist() == [unit] and shares.tolist() == [1.0]


def test_a_polygon_beside_the_frame_covers_nothing(frame):
    units, shares = units_covered(frame[0].path, mapping(Polygon([(0, 0), (1, 0), (1, 1)])))
    assert len(units) == len(shares) == 0


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "kept.npy"
    cache.write_array(path, np.arange(3))
    with pytest.raises(RuntimeError), cache.written_whole(path) as temporary:
        temporary.write_text("half")
        raise RuntimeError
    assert cache.read_array(path).tolist() == [0, 1, 2]
    assert [entry.name for entry in tmp_path.iterdir()] == ["kept.npy"]


def test_an_array_of_objects_is_never_read(tmp_path):
    path = tmp_path / "strange.npy"
    with path.open("wb") as file:
        np.lib.format.write_array_header_1_0(file, {"descr": "|O", "fortran_order": False, "shape": (1,)})
        file.write(b"whatever would be called here")
    assert cache.read_array(path) is None


def test_finished_windows_can_be_used_with_the_numbers_that_the_frame_will_have(large, tmp_path):
    seen = {}

    def note(_fraction, window):
        path = tmp_path / "parts" / part_name((window.col_off, window.row_off))
        with rasterio.open(path) as part:
            left, top, width, height = (int(value) for value in part.tags()[CORE_TAG].split())
            core = part.read(1)[top : top + height, left : left + width]
            assert part.window_transform(Window(left, top, width, height)) == rasterio.windows.transform(
                window, rasterio.Affine(*large.transform)
            )
        seen[window.col_off, window.row_off] = (window, core)

    build_frame(large, None, HECTARES, tmp_path / "units.tif", note, parts=tmp_path / "parts")
    numbers = read_numbers(tmp_path / "units.tif", large)
    assert len(seen) > 1
    for window, core in seen.values():
        assert (numbers[window.toslices()] == core).all()
    assert not (tmp_path / "parts").exists()
