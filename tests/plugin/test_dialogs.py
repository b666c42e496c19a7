"""The dialogs with real layers and real files."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from panel_fixtures import SIDE, image, interface, write_raster  # noqa: F401
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QLabel

from mining_mapper.core.errors import CampaignError, MiningMapperError, SceneError
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.plugin.environment import EnvironmentMaker
from mining_mapper.plugin.panel.active_classes import ActiveClasses, ActiveClassesDialog
from mining_mapper.plugin.panel.environment_dialog import EnvironmentDialog
from mining_mapper.plugin.panel.export_dialog import ExportDialog
from mining_mapper.plugin.panel.harvest_dialog import HarvestDialog
from mining_mapper.plugin.panel.messages import Messenger
from mining_mapper.plugin.panel.new_campaign_dialog import NewCampaignDialog
from mining_mapper.plugin.panel.sample import sample_layer, write_image
from mining_mapper.plugin.panel.scene_guess import guess_scene


@pytest.fixture
def dialog(interface, tmp_path):  # noqa: F811
    made = NewCampaignDialog(interface.canvas)
    made.path.setFilePath(str(tmp_path / "new"))
    yield made
    made.deleteLater()


def test_everything_is_guessed_from_the_layer(dialog):
    request = dialog.request()
    assert request.scene["date"] == "2022-07-19"
    assert request.scene["sensor"] == "Sentinel-2 L2A"
    assert request.scene["roles"] == {"blue": 1, "green": 2, "red": 3, "nir": 4}
    assert request.scene["crs"] == "EPSG:32633" and request.area is None
    assert request.path.endswith("new.gpkg") and request.active == list(request.taxonomy.active)


def test_a_role_that_was_edited_survives_the_engines_guess(dialog):
    combo = dialog.form.roles.cellWidget(3, 2)
    combo.setCurrentIndex(combo.findData("nir2"))
    combo.activated.emit(combo.currentIndex())
    dialog.form.refine({"path": dialog.request().scene["path"], "roles": {"nir": 4}, "warnings": [], "offset": 1000.0})
    scene = dialog.request().scene
    assert scene["roles"]["nir2"] == 4 and scene["offset"] == 1000.0


def test_the_view_as_area_is_cut_to_the_image(dialog, interface):  # noqa: F811
    dialog.area.view.setChecked(True)
    area = dialog.request().area
    assert 0 < area.area() <= (SIDE * 10.0) ** 2 * 1.0001


def test_a_large_image_suggests_the_view(dialog):
    dialog.area.suggest(10**8, dialog.form.guess.footprint, "EPSG:32633")
    assert dialog.area.view.isChecked()


def test_a_broken_taxonomy_is_told_and_the_old_one_stays(dialog, tmp_path):
    path = tmp_path / "twice.json"
    content = load_taxonomy(presets()[1]).to_dict()
    content["classes"].append(content["classes"][0])
    path.write_text(json.dumps(content), encoding="utf-8")
    dialog.load_taxonomy(str(path))
    assert "twice" in dialog.bar.currentItem().text()
    assert dialog.taxonomy.currentIndex() == 0 and dialog.request().taxonomy.name == "Mining land use"


def test_a_taxonomy_of_ones_own_is_taken(dialog, tmp_path):
    path = tmp_path / "own.json"
    path.write_text(json.dumps(load_taxonomy(presets()[1]).to_dict()), encoding="utf-8")
    dialog.load_taxonomy(str(path))
    assert dialog.request().active == list(load_taxonomy(path).active)


def test_a_project_without_images_says_what_to_do(interface):  # noqa: F811
    QgsProject.instance().clear()
    dialog = NewCampaignDialog(interface.canvas)
    assert "raster" in dialog.form.about.text()
    with pytest.raises(MiningMapperError):
        dialog.request()


@pytest.mark.parametrize("fault", ["no crs", "rotated"])
def test_an_image_that_cannot_be_placed_is_refused_with_a_remedy(project, tmp_path, fault):
    path = write_raster(tmp_path / "bad.tif", np.ones((3, 20, 20), np.uint16))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    if fault == "no crs":
        dataset.SetProjection("")
    else:
        dataset.SetGeoTransform((0, 7, 7, 0, 7, -7))
    dataset.FlushCache()
    del dataset
    layer = QgsRasterLayer(str(path), "bad")
    if fault == "no crs":
        layer.setCrs(type(layer.crs())())
    with pytest.raises(SceneError) as refused:
        guess_scene(layer)
    assert "bad" in refused.value.message and refused.value.remedy


def test_one_band_is_a_warning(project, tmp_path):
    layer = QgsRasterLayer(str(write_raster(tmp_path / "one.tif", np.ones((1, 20, 20), np.uint16))), "one")
    assert guess_scene(layer).warnings


def test_a_tenth_class_gets_no_key(qgis_app):
    taxonomy = load_taxonomy(presets()[0])
    classes = ActiveClasses()
    classes.set_taxonomy(taxonomy, taxonomy.active)
    extra = next(code for code in taxonomy.mining_codes() if code not in taxonomy.active)
    classes._items[extra].setCheckState(0, Qt.CheckState.Checked)
    assert classes.active() == list(taxonomy.active)
    assert classes._items[extra].checkState(0) == Qt.CheckState.Unchecked


def test_keys_can_be_reordered_and_an_empty_choice_is_not_accepted(qgis_app):
    taxonomy = load_taxonomy(presets()[0])
    dialog = ActiveClassesDialog(taxonomy, ["PIT", "WRD"])
    dialog.classes.tree.setCurrentItem(dialog.classes._items["WRD"])
    dialog.classes.earlier.click()
    assert dialog.classes.active() == ["WRD", "PIT"]
    for code in ("WRD", "PIT"):
        dialog.classes._items[code].setCheckState(0, Qt.CheckState.Unchecked)
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()


def test_the_environment_dialog_offers_what_fits_the_state(qgis_app, tmp_path):
    maker = EnvironmentMaker(home=tmp_path / "home")
    dialog = EnvironmentDialog(maker)
    assert dialog.install.isEnabled() and not dialog.repair.isEnabled() and not dialog.remove.isEnabled()
    maker.state().folder.mkdir(parents=True)
    dialog.show_state()
    assert dialog.repair.isEnabled() and dialog.remove.isEnabled() and not dialog.install.isEnabled()
    assert "not finished" in dialog.state.text()


def test_an_export_needs_a_format_and_a_folder(qgis_app):
    dialog = ExportDialog(load_taxonomy(presets()[0]), {"PIT": 3}, "folder")
    assert dialog.options()["formats"] == ["gpkg", "geojson", "chips"]
    for box in dialog.formats.boxes.values():
        box.setChecked(False)
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    assert not dialog.chips.isEnabled()
    dialog.done(0)


def test_the_sample_is_a_scene_that_says_it_is_simulated(project, tmp_path):
    from mining_mapper.core.landscape import simulate_landscape

    landscape = simulate_landscape(seed=3, size=(96, 96), n_bands=6, n_objects=8)
    path = tmp_path / f"simulated_{landscape.dates[-1].date}.tif"
    write_image(path, landscape, landscape.dates[-1])
    assert gdal.Open(str(path)).GetMetadataItem("SIMULATED") == "YES"
    layer = sample_layer(path)
    guess = guess_scene(layer)
    assert layer.isValid() and guess.date == landscape.dates[-1].date and {"red", "green", "blue"} <= set(guess.roles)
    assert list(tmp_path.glob("*.part")) == []


class RefusingEngine:
    """Finds every image damaged, a moment later."""

    state = "ready"

    def call(self, _method, _params, _on_result=None, on_error=None):
        QTimer.singleShot(0, lambda: on_error(SceneError("S2.tif is damaged.", "Copy the file again.")))


def test_an_image_that_the_engine_cannot_use_makes_no_campaign(interface, image, wait_for):  # noqa: F811
    dialog = NewCampaignDialog(interface.canvas, RefusingEngine())
    dialog.choose_image(image)
    wait_for(lambda: dialog.bar.currentItem() is not None)
    assert "damaged" in dialog.bar.currentItem().text()
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    # Closed as a person does: what the engine says later is about nothing any more.
    dialog.reject()
    dialog.deleteLater()


def test_an_image_may_have_any_name(project, tmp_path):
    values = np.ones((3, SIDE, SIDE), np.uint16)
    path = write_raster(tmp_path / "mine ä|b'c 2021-06-19.tif", values)
    guess = guess_scene(QgsRasterLayer(str(path), "odd"))
    assert guess.path == str(path) and guess.date == "2021-06-19"


def test_a_dialog_of_no_chosen_size_shows_all_of_its_words(interface):  # noqa: F811
    dialog = HarvestDialog(0.9, 0.5, 0.15, interface.mainWindow())
    dialog.show()
    QApplication.processEvents()
    words = [label for label in dialog.findChildren(QLabel) if label.wordWrap()]
    assert words and all(label.height() >= label.heightForWidth(label.width()) for label in words)
    dialog.close()


def test_a_refusal_is_shown_once_and_goes_away_and_one_with_details_stays(qgis_app):
    bar = QgsMessageBar()
    messenger = Messenger(bar)
    for _ in range(3):
        messenger.say(CampaignError("No class.", "Give it one."))
    assert [item.text() for item in bar.items()] == ["No class. Give it one."]
    assert bar.items()[0].duration() > 0
    for _ in range(2):
        messenger.say("Click a unit first.")
        messenger.warn("It is in use.", "Open read-only", lambda: None)
    assert sorted(item.text() for item in bar.items()) == [
        "Click a unit first.", "It is in use.", "No class. Give it one.",
    ]  # fmt: skip
    bar.clearWidgets()
    messenger.say(CampaignError("No class.", "Give it one."))
    messenger.say(CampaignError("No file.", "Find it.", "line 3"))
    assert len(bar.items()) == 2 and max(bar.items(), key=lambda item: "file" in item.text()).duration() == 0
