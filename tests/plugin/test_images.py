"""The image of a scene comes with its campaign, and can be found again where it was moved."""

from __future__ import annotations

import pytest
from osgeo import gdal
from panel_fixtures import InstantEngine, campaign, image, interface  # noqa: F401
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from mining_mapper import classFactory


@pytest.fixture
def plugin(interface, monkeypatch, tmp_path, campaign):  # noqa: F811
    """The plugin without a campaign, and the path of one."""
    monkeypatch.setenv("MINING_MAPPER_ENGINE_HOME", str(tmp_path / "engine"))
    made = classFactory(interface)
    made.initGui()
    made.workspace.close()
    made.path = campaign.path
    campaign.close()
    QgsProject.instance().clear()
    made.said = []
    made.workspace.said.connect(made.said.append)
    real, made.workspace.engine = made.workspace.engine, InstantEngine()
    yield made
    made.workspace.close()
    made.workspace.engine = real
    made.unload()


def images():
    return [layer.source() for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]


def test_a_campaign_that_is_opened_in_an_empty_project_brings_its_image(plugin, tmp_path):
    plugin.workspace.open(plugin.path)
    assert images() == [str(tmp_path / "S2_2022-07-19.tif")]
    shown = next(layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer))
    bands = (shown.renderer().redBand(), shown.renderer().greenBand(), shown.renderer().blueBand())
    assert bands == (3, 2, 1)
    plugin.workspace.close()
    plugin.workspace.open(plugin.path)
    assert len(images()) == 1


def test_an_image_that_the_project_names_by_another_way_is_not_brought_again(plugin, tmp_path):
    way = tmp_path / "way"
    way.symlink_to(tmp_path, target_is_directory=True)
    named = QgsRasterLayer(str(way / "S2_2022-07-19.tif"), "named by another way")
    other = QgsRasterLayer("type=xyz&url=https://example.org/" + 300 * "x", "tiles", "wms")
    QgsProject.instance().addMapLayers([named, other])
    for _ in range(3):
        plugin.workspace.open(plugin.path)
        plugin.workspace.close()
    assert len([source for source in images() if source.endswith(".tif")]) == 1


def test_an_image_that_is_named_by_another_way_is_missed_only_when_it_goes(plugin, tmp_path, interface):  # noqa: F811
    way = tmp_path / "way"
    way.symlink_to(tmp_path, target_is_directory=True)
    named = QgsRasterLayer(str(way / "S2_2022-07-19.tif"), "named by another way")
    other = QgsVectorLayer("Point?crs=EPSG:32633", "points", "memory")
    QgsProject.instance().addMapLayers([named, other])
    plugin.workspace.open(plugin.path)
    said = []
    for layer in (other, named):
        QgsProject.instance().removeMapLayer(layer.id())
        QCoreApplication.processEvents()
        said.append("not in the project any more" in interface.said())
    assert said == [False, True]


def test_what_was_said_of_an_image_goes_when_it_is_back_and_when_its_campaign_is_closed(plugin, interface):  # noqa: F811
    def told():
        return [item.text() for item in interface.bar.items() if "not in the project any more" in item.text()]

    def take_out():
        for layer in [each for each in QgsProject.instance().mapLayers().values() if isinstance(each, QgsRasterLayer)]:
            QgsProject.instance().removeMapLayer(layer.id())
        QCoreApplication.processEvents()

    plugin.workspace.open(plugin.path)
    for _ in range(2):
        take_out()
        assert len(told()) == 1
        plugin.workspace.campaign.show_scene()
        QCoreApplication.processEvents()
        assert told() == []
    take_out()
    assert len(told()) == 1
    plugin.workspace.close()
    QCoreApplication.processEvents()
    assert told() == []


def test_without_its_image_a_campaign_opens_says_so_and_can_be_told_where_it_is(plugin, tmp_path, interface):  # noqa: F811
    (tmp_path / "S2_2022-07-19.tif").rename(tmp_path / "moved.tif")
    assert plugin.workspace.open(plugin.path)
    assert "S2_2022-07-19.tif" in interface.said() and images() == []
    header = plugin.dock.header
    assert header._find_image.isVisible()
    plugin.workspace.find_image(tmp_path / "moved.tif")
    assert images() == [str(tmp_path / "moved.tif")]
    assert not header._find_image.isVisible() and plugin.workspace.session is not None


def test_an_image_of_other_ground_is_not_taken_for_the_one_that_is_missing(plugin, tmp_path):
    (tmp_path / "S2_2022-07-19.tif").rename(tmp_path / "moved.tif")
    plugin.workspace.open(plugin.path)
    (tmp_path / "other.tif").write_bytes((tmp_path / "moved.tif").read_bytes())
    raster = gdal.Open(str(tmp_path / "other.tif"), gdal.GA_Update)
    raster.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, -10))
    raster = None
    (tmp_path / "text.tif").write_text("no raster")
    for name, word in (("other.tif", "ground"), ("text.tif", "read")):
        plugin.said.clear()
        plugin.workspace.find_image(tmp_path / name)
        assert word in plugin.said[-1].message and name in plugin.said[-1].message
    assert images() == []
