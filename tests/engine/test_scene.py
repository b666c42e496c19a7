from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from mining_mapper.core.errors import SceneError
from mining_mapper.engine.scene import open_scene, pixel_areas, read_normalised, scene_report


def refused(path) -> SceneError:
    with pytest.raises(SceneError) as caught:
        open_scene(path)
    assert caught.value.remedy
    assert path.name in caught.value.message
    return caught.value


def test_a_missing_file_is_named(tmp_path):
    refused(tmp_path / "gone.tif")


def test_a_text_file_is_no_image(tmp_path):
    path = tmp_path / "notes.tif"
    path.write_text("not an image")
    refused(path)


def test_an_empty_file_is_no_image(tmp_path):
    path = tmp_path / "empty.tif"
    path.touch()
    refused(path)


@pytest.mark.parametrize("compress", ["deflate", "none"])
@pytest.mark.parametrize("share", [0.4, 0.98])
def test_a_truncated_file_is_found(write_raster, fields, compress, share):
    path = write_raster(np.tile(fields, (1, 3, 3)), compress=compress)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    refused(path)


def test_an_image_without_crs_is_refused_with_the_way_to_assign_one(write_raster, fields):
    assert "Assign" in refused(write_raster(fields, crs=None)).remedy


def test_a_rotated_image_is_refused(write_raster, fields):
    turned = rasterio.Affine.translation(500_000, 5_000_000) * rasterio.Affine.rotation(20) * rasterio.Affine.scale(10)
    assert "rotated" in refused(write_raster(fields, transform=turned)).message


def test_complex_numbers_are_refused(write_raster, fields):
    assert "complex" in refused(write_raster(fields.astype(np.complex64))).message


def test_an_image_of_nodata_is_refused(write_raster, fields):
    assert "nodata" in refused(write_raster(np.full_like(fields, 7), nodata=7)).message


def test_a_constant_image_is_refused(write_raster, fields):
    refused(write_raster(np.full_like(fields, 500)))


def test_one_band_is_allowed_with_a_warning(write_raster, fields):
    scene = open_scene(write_raster(fields[:1]))
    assert any("one band" in text for text in scene.warnings)


def test_a_role_of_a_band_that_is_not_there_is_refused(write_raster, fields):
    with pytest.raises(SceneError, match="nir"):
        open_scene(write_raster(fields), roles={"nir": 9})


def test_the_report_can_be_written_as_json(write_raster, fields):
    report = json.loads(json.dumps(scene_report(open_scene(write_raster(fields)))))
    assert report["roles"] == {"blue": 1, "green": 2, "red": 3, "nir": 4}
    assert report["pixel_area"] == pytest.approx(100, rel=2e-3)


def test_what_the_user_says_is_kept(write_raster, fields):
    path = write_raster(fields, "s2_l2a_2020-05-01.tif")
    scene = open_scene(path, {"red": 1}, "2019-01-02", "Other", 5.0, 100.0)
    assert (scene.roles, scene.date, scene.sensor) == ({"red": 1}, "2019-01-02", "Other")
    assert (scene.offset, scene.scale) == (5.0, 100.0)


def test_nodata_and_nan_are_not_valid(write_raster, fields):
    values = fields.astype(np.float32)
    values[2, 10, 20] = np.nan
    values[1, 30, 40] = -9999
    scene = open_scene(write_raster(values, nodata=-9999))
    image, valid = read_normalised(scene)
    assert not valid[10, 20] and not valid[30, 40]
    assert valid.sum() == valid.size - 2
    assert np.isfinite(image).all()


def test_zeros_that_touch_the_edge_are_nodata_and_zeros_inside_are_not(write_raster, fields):
    values = fields.copy()
    values[:, :, :10] = 0
    values[:, 40:50, 60:70] = 0
    scene = open_scene(write_raster(values))
    _, valid = read_normalised(scene)
    assert not valid[:, :10].any()
    assert valid[:, 10:].all()
    assert any("border of zeros" in text for text in scene.warnings)


def test_a_tile_judges_its_pixels_as_the_whole_image_does(write_raster, fields):
    values = fields.copy()
    values[:, :, :40] = 0
    values[0, 60:, 50:] = 0
    scene = open_scene(write_raster(values))
    image, valid = read_normalised(scene)
    window = Window(30, 50, 40, 30)
    part, part_valid = read_normalised(scene, window)
    assert np.array_equal(part_valid, valid[50:80, 30:70])
    assert np.array_equal(part, image[:, 50:80, 30:70])
    assert valid[70, 60], "a band that is dark in a corner of the image is no border"


def test_the_edge_that_one_band_lacks_is_left_out(write_raster, fields):
    values = fields.copy()
    values[3, :2] = 0
    values[2, :, -1] = 0
    _, valid = read_normalised(open_scene(write_raster(values)))
    assert not valid[:2].any() and not valid[:, -1].any()
    assert valid[2:, :-1].all()


def test_an_alpha_band_masks_and_is_not_looked_at(write_raster, fields):
    alpha = np.full((1, 96, 128), 65535, np.uint16)
    alpha[0, :20] = 0
    path = write_raster(np.concatenate([fields[:3], alpha]))
    with rasterio.open(path, "r+") as target:
        target.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    image, valid = read_normalised(open_scene(path))
    assert len(image) == 3
    assert not valid[:20].any() and valid[20:].all()


def test_clouds_of_a_scene_classification_are_nodata(write_raster, fields):
    classes = np.full((1, 96, 128), 5, np.uint16)
    classes[0, 30:40, 30:40] = 9
    path = write_raster(np.concatenate([classes, fields]), descriptions=("SCL", "B02", "B03", "B04", "B08"))
    scene = open_scene(path)
    image, valid = read_normalised(scene)
    assert len(image) == 4
    assert (~valid).sum() == 100 and not valid[35, 35]
    assert scene.roles == {"blue": 2, "green": 3, "red": 4, "nir": 5}
    assert scene.image_roles == {"blue": 1, "green": 2, "red": 3, "nir": 4}


def test_normalised_values_do_not_depend_on_gain_and_offset(write_raster, fields):
    one, _ = read_normalised(open_scene(write_raster(fields, "one.tif")))
    other, _ = read_normalised(open_scene(write_raster((fields * 1.5 + 700).astype(np.float32), "other.tif")))
    assert np.abs(one - other).max() < 1e-3


def test_scaling_turns_normalised_values_back_into_reflectance(write_raster, fields):
    scene = open_scene(write_raster(fields), scale=10_000.0, offset=0.0)
    image, _ = read_normalised(scene)
    gain, bias = scene.reflectance_scaling
    found = image * gain[:, None, None] + bias[:, None, None]
    assert np.allclose(found, fields / 10_000, atol=1e-5)


def test_a_small_bright_mine_in_a_dark_forest_keeps_its_texture(write_raster):
    stream = np.random.default_rng(5)
    values = stream.integers(200, 600, (4, 200, 200))
    values[:, 90:96, 90:96] = stream.integers(1200, 1900, (4, 6, 6))
    image, _ = read_normalised(open_scene(write_raster(values.astype(np.uint16))))
    assert len(np.unique(image[0, 90:96, 90:96])) > 30


@pytest.mark.parametrize(("n_bands", "sensor"), [(10, "Sentinel-2 L2A"), (13, "Sentinel-2 L2A"), (6, "Landsat 8/9")])
def test_an_image_without_any_name_gets_sensor_and_roles_by_its_bands(write_raster, fields, n_bands, sensor):
    scene = open_scene(write_raster(np.tile(fields, (4, 1, 1))[:n_bands]))
    assert scene.sensor == sensor
    assert {"blue", "red", "nir", "swir1", "swir2"} <= set(scene.roles)


def test_the_area_of_degree_pixels_is_measured_on_the_ellipsoid():
    # Lengths of a degree of latitude and of longitude on WGS 84 at the equator and at 60 degrees north, km.
    for north, across, along in ((0.5, 110.574, 111.320), (60.5, 111.412, 55.800)):
        transform = rasterio.Affine(0.01, 0, 0, 0, -0.01, north)
        area = pixel_areas(rasterio.crs.CRS.from_epsg(4326), transform, 1, np.array([50.0]))[0]
        assert area == pytest.approx(across * along * 100, rel=1e-3)


def test_web_mercator_areas_are_those_of_the_ground():
    transform = rasterio.Affine(10, 0, 1_800_000, 0, -10, 8_399_738)
    area = pixel_areas(rasterio.crs.CRS.from_epsg(3857), transform, 100, np.array([0.5]))[0]
    assert area == pytest.approx(25.1, rel=0.01), "at 60 degrees north lengths are doubled"


def test_the_offset_of_newer_baselines_is_found_on_real_scenes(strzegom):
    offsets = {path.name: open_scene(path).offset for path in strzegom.glob("s2_*.tif")}
    assert offsets == {
        "s2_l2a_2021-06-19.tif": 0.0,
        "s2_l2a_2022-07-19.tif": 1000.0,
        "s2_l2a_2022-10-12.tif": 1000.0,
    }


def test_the_offset_left_in_reflectances_is_found(scenes):
    assert open_scene(scenes / "porto_trombetas_s2" / "sen2.tif").offset == pytest.approx(0.1)
    assert open_scene(scenes / "pocone_mt" / "s2_l1c_2021_median.tif").offset == 0.0


def test_bands_of_real_scenes_get_their_roles(scenes):
    rgb = open_scene(scenes / "pocone_mt" / "s2_l1c_2021_median.tif")
    assert rgb.roles == {"blue": 1, "green": 2, "red": 3}
    assert rgb.pixel_area == pytest.approx(94.3, abs=0.2)
    landsat = open_scene(scenes / "rondonia_l8" / "LC08_232066_20190727_SR.tif")
    assert (landsat.sensor, landsat.date) == ("Landsat 8/9", "2019-07-27")
    assert landsat.roles == {"blue": 1, "green": 2, "red": 3, "nir": 4, "swir1": 5, "swir2": 6}
    sentinel = open_scene(scenes / "porto_trombetas_s2" / "sen2.tif")
    assert len(sentinel.roles) == 12 and sentinel.roles["swir2"] == 12


def test_the_border_of_zeros_of_the_real_scene_is_left_out(strzegom):
    scene = open_scene(strzegom / "s2_l2a_2022-07-19.tif")
    _, valid = read_normalised(scene)
    assert not valid[0].any() and not valid[:, -1].any()
    assert valid[2:-2, 2:-2].all()
