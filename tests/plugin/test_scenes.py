"""Several scenes in one campaign: other dates, other coordinates, other ground; each with its own units and work."""

from __future__ import annotations

import hashlib
from pathlib import Path

import campaigns
import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsRasterLayer

from mining_mapper.core.errors import CampaignError, SceneError
from mining_mapper.plugin.areas import Areas
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.framing import Framing
from mining_mapper.plugin.other_scenes import other_scenes
from mining_mapper.plugin.panel.band_words import band_words
from mining_mapper.plugin.panel.scene_guess import guess_scene

HERE = Path(__file__).resolve().parent
SIDE, UNIT = 40, 4


def write(path: Path, values: np.ndarray, epsg: int, left: float, top: float, pixel: float) -> Path:
    """Write values [bands, rows, columns] as a raster."""
    kind = gdal.GDT_Int32 if values.dtype == np.int32 else gdal.GDT_UInt16
    raster = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[2], values.shape[1], len(values), kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    raster.SetProjection(reference.ExportToWkt())
    raster.SetGeoTransform((left, pixel, 0, top, 0, -pixel))
    for number, band in enumerate(values, 1):
        raster.GetRasterBand(number).WriteArray(band)
    return path


def scene_of(path: Path, epsg: int, left: float, top: float, pixel: float, bands: int = 1, **told) -> dict:
    """Write an image and return the scene as a form hands it over."""
    values = np.random.default_rng(2).integers(1, 3000, (bands, SIDE, SIDE)).astype(np.uint16)
    layer = QgsRasterLayer(str(write(path, values, epsg, left, top, pixel)), path.stem)
    return guess_scene(layer).to_scene(**told)


def build(campaign: Campaign) -> dict:
    """Give the scene that is worked on a frame of squares, and return its row."""
    framing = Framing(campaign)
    path, _ = framing.order(0.16, None)
    source = gdal.Open(str(campaign.scene_path(campaign.scene)))
    left, pixel, _, top, _, _ = source.GetGeoTransform()
    rows, columns = np.indices((SIDE, SIDE)) // UNIT
    numbers = (rows * (SIDE // UNIT) + columns + 1).astype(np.int32)
    epsg = int(QgsCoordinateReferenceSystem(campaign.scene["crs"]).authid().split(":")[1])
    write(path, numbers[None], epsg, left, top, pixel)
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    told = {"sha256": sha256, "units": (SIDE // UNIT) ** 2, "area": 160000.0, "unobserved_area": 0.0}
    told["segmenter"] = "toy"
    framing.store(path, 0.16, 1, told)
    return campaign.frame()


@pytest.fixture
def campaign(project, tmp_path):
    made = campaigns.new_campaign(tmp_path)
    yield made
    made.close()


@pytest.fixture
def beside(tmp_path):
    """A scene east of the first one, of which it shows 100 m again, at another resolution."""
    left = campaigns.LEFT + campaigns.METRES - 100
    return scene_of(tmp_path / "beside_2022-08-01.tif", 32633, left, campaigns.TOP, 20.0, 4)


@pytest.fixture
def degrees(tmp_path):
    """A scene of the same place in longitude and latitude."""
    return scene_of(tmp_path / "degrees_2024-05-01.tif", 4326, 15.0, 50.5532, 1e-4, 3)


def test_a_scene_that_is_added_is_the_one_worked_on_also_after_opening_again(campaign, beside, project):
    first = campaign.scene["uuid"]
    added = campaign.add_scene(beside, None, same_map=False)
    assert campaign.scene["uuid"] == added and campaign.scene["period"] == 2 and campaign.frame() is None
    campaign.use_scene(first)
    campaign.close()
    again = Campaign.open(campaign.path)
    assert again.scene["uuid"] == first
    again.use_scene(added)
    assert again.scene["name"] == "beside_2022-08-01"
    again.close()


def test_a_further_part_of_a_map_leaves_out_the_ground_that_is_in_it_already(campaign, beside):
    campaign.add_scene(beside, None, same_map=True)
    assert campaign.scene["period"] == 1
    first, second = campaign.scenes()
    assert campaign.ground(first).intersection(campaign.ground(second)).area() == 0
    assert campaign.area_of_interest().area() == pytest.approx(800 * 800 - 100 * 400)
    assert campaign.area_of_interest(first) is None


def test_a_part_that_shows_nothing_new_is_refused_and_so_is_the_same_image(campaign, tmp_path):
    again = scene_of(tmp_path / "again.tif", 32633, campaigns.LEFT, campaigns.TOP, 10.0)
    with pytest.raises(CampaignError, match="no ground"):
        campaign.add_scene(again, None, same_map=True)
    with pytest.raises(CampaignError, match="already"):
        campaign.add_scene({**again, "path": campaign.scene_path(campaign.scene)}, None, same_map=False)
    assert len(campaign.scenes()) == 1


def test_a_scene_where_the_coordinates_of_the_campaign_are_not_true_is_refused(campaign, tmp_path):
    far = scene_of(tmp_path / "far.tif", 4326, -75.5, -1.0, 1e-4)
    with pytest.raises(SceneError, match="not true"):
        campaign.add_scene(far, None, same_map=False)
    assert len(campaign.scenes()) == 1


def test_units_of_a_scene_in_other_coordinates_are_found_and_measured_on_the_ellipsoid(campaign, degrees):
    campaign.add_scene(degrees, None, same_map=False)
    build(campaign)
    framing = Framing(campaign)
    degrees_crs = QgsCoordinateReferenceSystem("EPSG:4326")
    unit = framing.unit_at(QgsPointXY(15.0006, 50.5530), degrees_crs)
    assert unit.number == 2 and unit.pixels == UNIT**2
    # 4 x 4 pixels of 1e-4 degrees at 50.55 north: 28.4 m by 44.5 m.
    assert campaign.measure_area(unit.geometry) == pytest.approx(28.37 * 44.5, rel=0.01)
    assert framing.pixel_area(unit.geometry) == pytest.approx(campaign.measure_area(unit.geometry) / UNIT**2, rel=1e-3)
    middle = unit.geometry.centroid().asPoint()
    assert framing.unit_at(middle, campaign.crs).number == 2
    assert abs(middle.x() - campaigns.LEFT) < 200


def test_the_shapes_that_train_are_those_of_the_scene_in_its_coordinates(campaign, degrees):
    first = build(campaign)
    with campaign.action("digitise") as edit:
        edit.insert("labels", {"class": "PIT", "delineation": "tight"}, campaigns.square(40, 40))
    campaign.add_scene(degrees, None, same_map=False)
    second = build(campaign)
    assert campaign.snapshot(second["uuid"])["shapes"] == []
    triangle = QgsGeometry.fromWkt("POLYGON((15 50.553,15.001 50.553,15.001 50.552,15 50.553))")
    outline = campaign.crossing().to_campaign(triangle)
    with campaign.action("digitise") as edit:
        edit.insert("labels", {"class": "WRD", "delineation": "tight"}, outline)
    (shape,) = campaign.snapshot(second["uuid"])["shapes"]
    assert shape["class"] == "WRD"
    ring = np.array(shape["geometry"]["coordinates"][0][0])
    assert np.allclose(ring[:3], [[15, 50.553], [15.001, 50.553], [15.001, 50.552]], atol=1e-9)
    assert [each["class"] for each in campaign.snapshot(first["uuid"])["shapes"]] == ["PIT"]


def test_what_other_scenes_taught_goes_along_and_missing_rasters_do_not_hold_it_up(campaign, beside, degrees):
    first = build(campaign)
    with campaign.action("digitise") as edit:
        edit.insert("labels", {"class": "PIT", "delineation": "tight"}, campaigns.square(40, 40))
    campaign.add_scene(beside, None, same_map=False)
    second = build(campaign)
    (other,) = other_scenes(campaign, second, [])
    assert other["frame"]["path"] == str(campaign.frame_path(first)) and len(other["shapes"]) == 1
    assert other_scenes(campaign, first, []) == []
    enough = [{"shares": {("PIT", "NEG")[k % 2]: 1.0}} for k in range(10)]
    assert other_scenes(campaign, second, enough) == [] and other_scenes(campaign, second, enough[:9])
    campaign.frame_path(first).unlink()
    assert other_scenes(campaign, second, []) == []


def test_it_is_said_which_bands_scenes_do_not_share(campaign, beside):
    campaign.add_scene(beside, None, same_map=False)
    four = {"blue": 1, "green": 2, "red": 3, "nir": 4}
    assert "Bands that Toy lacks: coastal aerosol; blue; green." in band_words(
        campaign, beside["roles"], campaign.scene["uuid"]
    )
    with campaign.action("edit") as edit:
        edit.update("scenes", campaign.scenes()[0]["uuid"], roles={**four, "swir1": 5})
        edit.update("scenes", campaign.scene["uuid"], roles=four)
    told = band_words(campaign, four, campaign.scene["uuid"])
    assert "Bands of Toy that it lacks: short-wave infrared 1." in told
    assert "guides its first draws by blue; green; red; near infrared." in told
    assert "too few bands" in band_words(campaign, {"red": 1})


def test_layers_show_what_is_of_the_scene_and_images_of_other_scenes_are_off(campaign, degrees, project):
    first = campaign.scene
    image = QgsRasterLayer(str(campaign.scene_path(first)), "first")
    project.addMapLayer(image)
    with campaign.action("digitise") as edit:
        edit.insert("labels", {"class": "PIT"}, campaigns.square(40, 40))
    assert campaign.layer("labels").subsetString() == ""
    campaign.add_scene(degrees, None, same_map=False)
    labels = campaign.layer("labels")
    assert labels.featureCount() == 0 and "open" in campaign.layer("candidates").subsetString()
    root = project.layerTreeRoot()
    assert not root.findLayer(image.id()).isVisible()
    (own,) = [layer for layer in project.mapLayers().values() if layer.name() == "degrees_2024-05-01"]
    assert root.findLayer(own.id()).isVisible()
    campaign.use_scene(first["uuid"])
    assert labels.featureCount() == 1 and root.findLayer(image.id()).isVisible()
    assert not root.findLayer(own.id()).isVisible()


def test_the_project_follows_to_the_coordinates_of_the_scene_where_scenes_differ(campaign, beside, degrees, project):
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    first = campaign.scene["uuid"]
    campaign.add_scene(beside, None, same_map=False)
    assert project.crs().authid() == "EPSG:3857"
    campaign.add_scene(degrees, None, same_map=False)
    assert project.crs().authid() == "EPSG:4326"
    campaign.use_scene(first)
    assert project.crs().authid() == "EPSG:32633"


def test_a_neighbouring_image_is_taken_for_a_part_of_the_map_and_others_are_not(campaign, beside, degrees, tmp_path):
    assert campaign.is_beside(QgsGeometry.fromWkt(beside["footprint"]), "EPSG:32633")
    assert not campaign.is_beside(QgsGeometry.fromWkt(degrees["footprint"]), "EPSG:4326")
    far = scene_of(tmp_path / "far.tif", 32633, campaigns.LEFT + 50000, campaigns.TOP, 10.0)
    assert not campaign.is_beside(QgsGeometry.fromWkt(far["footprint"]), "EPSG:32633")


def test_the_area_of_the_first_date_is_offered_for_the_next_in_its_own_coordinates(campaign, degrees, tmp_path):
    assert campaign.area_for(QgsGeometry.fromWkt(degrees["footprint"]), "EPSG:4326") is None
    campaign.set_setting("area_of_interest", campaigns.square(0, 0, 200).asWkt())
    area = campaign.area_for(QgsGeometry.fromWkt(degrees["footprint"]), "EPSG:4326")
    assert area.boundingBox().xMinimum() == pytest.approx(15.0, abs=1e-6)
    campaign.add_scene(degrees, area, same_map=False)
    assert campaign.measure_area(campaign.area_of_interest()) == pytest.approx(40000, rel=0.002)
    far = scene_of(tmp_path / "far.tif", 32633, campaigns.LEFT + 50000, campaigns.TOP, 10.0)
    assert campaign.area_for(QgsGeometry.fromWkt(far["footprint"]), "EPSG:32633") is None


def test_edits_that_wait_to_be_saved_keep_the_scene(campaign, degrees):
    first = campaign.scene["uuid"]
    campaign.add_scene(degrees, None, same_map=False)
    labels = campaign.layer("labels")
    labels.startEditing()
    feature = QgsFeature(labels.fields())
    feature.setGeometry(campaigns.square(0, 0))
    labels.addFeature(feature)
    with pytest.raises(CampaignError, match="not saved"):
        campaign.use_scene(first)
    labels.rollBack()
    labels.startEditing()
    campaign.use_scene(first)
    assert campaign.scene["uuid"] == first and not labels.isEditable()


def test_undo_tells_the_scene_that_it_was_on(campaign, degrees):
    first = campaign.scene["uuid"]
    with campaign.action("digitise") as edit:
        edit.insert("labels", {"class": "PIT"}, campaigns.square(40, 40))
    campaign.add_scene(degrees, None, same_map=False)
    told = []
    campaign.retraced.connect(lambda scene, candidates: told.append((scene, candidates)))
    campaign.undo_last()
    assert told == [(first, [])] and campaign.rows("labels") == []
    campaign.use_scene(first)
    campaign.redo()
    assert len(told) == 1 and len(campaign.rows("labels")) == 1


def draw(campaign: Campaign, frame: dict, unit: int, order: int, y: dict) -> None:
    """Store a draw of a frame of 100 equal units, all left units equally likely, with its answer."""
    left = 100 - order + 1
    with campaign.action("propose") as edit:
        edit.insert(
            "draws",
            {
                "frame": frame["uuid"], "scene": frame["scene"], "epoch": frame["epoch"], "round": 1, "order": order,
                "unit": unit, "area": 1600.0, "r": 1.0, "q": 1 / left, "left_units": left, "left_area": 1600.0 * left,
                "f": {"MIN": 0.0, "NEG": 0.0}, "f_area_left": {"MIN": 0.0, "NEG": 0.0}, "y": y, "state": "answered",
                "blind": True,
            },
        )  # fmt: skip


def test_areas_of_the_parts_of_a_map_are_added_up_and_those_of_another_date_are_not(campaign, beside, tmp_path):
    first = build(campaign)
    for order in range(1, 31):
        draw(campaign, first, order, order, {"MIN": 1.0} if order % 3 == 0 else {"NEG": 1.0})
    campaign.add_scene(beside, None, same_map=True)
    areas = Areas(campaign, Framing(campaign))
    assert [row["name"] for row in areas.scenes_of_map()] == ["Toy", "beside_2022-08-01"]
    assert "no units" in areas.report_map().rows[0].outcome.reason
    second = build(campaign)
    (refused, *_) = areas.report_map().rows
    assert "beside" in refused.outcome.reason
    for order in range(1, 31):
        draw(campaign, second, order, order, {"MIN": 1.0} if order % 5 == 0 else {"NEG": 1.0})
    whole, second_alone = areas.report_map().rows[0].outcome, areas.report().rows[0].outcome
    campaign.use_scene(first["scene"])
    first_alone = Areas(campaign, Framing(campaign)).report().rows[0].outcome
    assert whole.value == pytest.approx(first_alone.value + second_alone.value)
    assert whole.standard_error**2 == pytest.approx(first_alone.standard_error**2 + second_alone.standard_error**2)
    other = scene_of(tmp_path / "later_2024-01-01.tif", 32633, campaigns.LEFT, campaigns.TOP, 10.0, 4)
    campaign.add_scene(other, None, same_map=False)
    assert [row["name"] for row in Areas(campaign, Framing(campaign)).scenes_of_map()] == ["later_2024-01-01"]


def test_frames_of_a_map_that_share_ground_are_not_added_up(campaign, beside):
    build(campaign)
    campaign.add_scene(beside, None, same_map=True)
    second = build(campaign)
    with campaign.action("edit") as edit:
        edit.update("frames", second["uuid"], geometry=campaign.scenes()[0]["geometry"])
    reason = Areas(campaign, Framing(campaign)).report_map().rows[0].outcome.reason
    assert "Toy" in reason and "count twice" in reason
