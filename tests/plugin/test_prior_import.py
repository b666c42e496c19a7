"""Maps of others that become lists: which polygons are read, and which class a value means."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import pytest
from campaigns import LEFT, TOP, square
from list_fixtures import bench, toy  # noqa: F401
from panel_fixtures import InstantEngine, campaign, image, interface  # noqa: F401
from qgis.core import QgsFeature, QgsGeometry, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QInputDialog

from mining_mapper.core.class_guess import guess_class
from mining_mapper.plugin import slices
from mining_mapper.plugin.panel.import_dialog import ImportDialog
from mining_mapper.plugin.prior_import import Import, values_of
from mining_mapper.plugin.storage import GEOMETRY

BOW_TIE = f"POLYGON(({LEFT} {TOP},{LEFT + 80} {TOP - 80},{LEFT + 80} {TOP},{LEFT} {TOP - 80},{LEFT} {TOP}))"


def layer_of(rows, crs="EPSG:32633"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=kind:string", "older", "memory")
    for wkt, kind in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([kind])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def read(*arguments):
    """Return what a layer comes to, all of it read."""
    told = Import(*arguments)
    given = [each for each in told if each is not None]
    assert told.found == given
    return told


def test_an_older_map_is_read_with_what_could_not_be_used_counted(toy):
    rows = [
        (square(0, 0).asWkt(), "open pit"), (square(100, 0).asWkt(), "lake"), (square(9000, 0).asWkt(), "open pit"),
        (BOW_TIE, "open pit"), ("", "open pit"),
    ]  # fmt: skip
    told = read(layer_of(rows), toy, "kind", {"open pit": "PIT", "lake": ""})
    assert (len(told.found), told.outside, told.left_out, told.mended, told.empty) == (2, 1, 1, 1, 1)
    assert all(each.scores == {"PIT": 1.0} and each.geometry.isGeosValid() for each in told.found)


@pytest.mark.parametrize("driver", ["memory", "ogr"])
def test_a_layer_that_is_removed_while_it_is_read_is_imported_to_its_end(toy, project, tmp_path, driver):
    layer = layer_of([(square(0, 20 * k).asWkt(), "open pit") for k in range(9)])
    if driver == "ogr":
        path, options = tmp_path / "older.gpkg", QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), project.transformContext(), options)
        layer = QgsVectorLayer(str(path), "older", "ogr")
    project.addMapLayer(layer)
    reading = Import(layer, toy, "kind", {"open pit": "PIT"})
    rows = iter(reading)
    next(rows)
    project.removeMapLayer(layer.id())
    assert len(list(rows)) == 8 and [each.source for each in reading.found] == 9 * ["older"]


def test_a_layer_that_is_removed_before_its_turn_is_imported_and_nothing_else_is_said(bench, project, monkeypatch):
    layer = layer_of([(square(0, 0).asWkt(), "open pit")])
    place = bench.campaign.scene[GEOMETRY].boundingBox()
    layer.dataProvider().changeGeometryValues({1: QgsGeometry.fromRect(place.scaled(0.5))})
    project.addMapLayer(layer)
    chosen = (layer, "", {"": "PIT"})
    monkeypatch.setattr(ImportDialog, "exec", lambda _self: True)
    monkeypatch.setattr(ImportDialog, "chosen", lambda _self: chosen)
    turns = bench.session.turns
    later = []
    with monkeypatch.context() as other:
        other.setattr(turns, "follow", lambda *arguments: later.append(arguments))
        bench.listing.filling.import_layer()
    project.removeMapLayer(layer.id())
    turns.follow(*later[0])
    assert len(bench.campaign.rows("candidates", kind="prior")) == 1
    assert len(bench.said) == 1 and "walk through: 1" in bench.said[0]


def test_what_is_said_of_an_import_names_only_what_there_was(bench, project, monkeypatch):
    place = bench.campaign.scene[GEOMETRY].boundingBox()
    inside = QgsGeometry.fromRect(place.scaled(0.5)).asWkt()
    remedy = "Choose a layer of this place, and a class for its values."
    monkeypatch.setattr(ImportDialog, "exec", lambda _self: True)
    for rows, told in (
        ([(inside, "x")], "Polygons to walk through: 1."),
        ([(inside, "x"), ("", "x")], "Polygons to walk through: 1 (rows without a polygon: 1)."),
        ([("", "x")], f"Polygons to walk through: 0 (rows without a polygon: 1). {remedy}"),
    ):
        layer = project.addMapLayer(layer_of(rows))
        monkeypatch.setattr(ImportDialog, "chosen", lambda _self, layer=layer: (layer, "", {"": "PIT"}))
        bench.listing.filling.import_layer()
        assert bench.said[-1].endswith(told)


def test_polygons_in_degrees_come_in_the_campaigns_crs_and_stay_inside_the_scene(toy):
    big = QgsGeometry.fromWkt("POLYGON((14.9 50.4,15.1 50.4,15.1 50.7,14.9 50.7,14.9 50.4))")
    told = read(layer_of([(big.asWkt(), "x")], "EPSG:4326"), toy, "", {"": "MIN"})
    assert told.found[0].geometry.area() == pytest.approx(400 * 400, rel=1e-3)


def test_polygons_of_known_mines_in_the_world_can_be_read(toy, scenes):
    layer = QgsVectorLayer(str(next((scenes / "priors").glob("*.gpkg"))), "mines", "ogr")
    told = read(layer, toy, "", {"": "MIN"})
    assert told.outside == layer.featureCount()


def test_values_of_other_maps_find_their_class(toy):
    taxonomy = toy.taxonomy
    assert guess_class("op", taxonomy) in taxonomy.mining_codes()
    assert guess_class("Open pit", taxonomy) == "PIT"
    assert guess_class("", taxonomy) == "" and guess_class("zzz", taxonomy) == ""
    layer = layer_of([(square(0, 0).asWkt(), "a"), (square(0, 0).asWkt(), None), (square(0, 0).asWkt(), "a")])
    assert dict(values_of(layer, "kind")) == {"a": 2, "": 1}


def test_the_import_dialog_offers_the_values_with_guessed_classes(toy, project):
    project.addMapLayer(layer_of([(square(0, 0).asWkt(), "open pit"), (square(0, 0).asWkt(), "lake of mud")]))
    dialog = ImportDialog(toy)
    dialog.field.setField("kind")
    _layer, field, classes = dialog.chosen()
    assert field == "kind" and classes["open pit"] in toy.taxonomy.mining_codes() and set(classes) == {
        "open pit", "lake of mud",
    }  # fmt: skip
    dialog.field.setField("")
    assert dialog.chosen()[2] == {"": "MIN"}
    dialog.deleteLater()


def test_a_map_of_the_world_with_poles_is_read_where_it_matters(toy):
    rows = [("POLYGON((-180 -90,180 -90,180 -89,-180 -89,-180 -90))", "x"),
            ("POLYGON((14.9 50.4,15.1 50.4,15.1 50.7,14.9 50.7,14.9 50.4))", "x")]  # fmt: skip
    told = read(layer_of(rows, "EPSG:4326"), toy, "", {"": "MIN"})
    assert (len(told.found), told.outside) == (1, 1)


@pytest.mark.parametrize("value", ["131", "quarry", "landuse=quarry", "Open Pit", "tsf", "tailings_pond", "mining"])
def test_terms_of_maus_werner_lames_osm_and_corine_find_a_class_of_mining(toy, value):
    assert guess_class(value, toy.taxonomy) in toy.taxonomy.mining_codes()


@pytest.mark.parametrize("value", ["forest", "arable land", "residential", "231"])
def test_values_that_no_vocabulary_knows_are_left_out(toy, value):
    assert guess_class(value, toy.taxonomy) == ""


@pytest.mark.parametrize(
    ("value", "code"),
    [("mine", "MIN"), ("MINE", "MIN"), ("tailings", "TSF"), ("waste", "WST"), ("plant", "PLT"), ("bare rock", "NRK")],
)
def test_words_of_names_find_what_the_classes_have_in_common(toy, value, code):
    assert guess_class(value, toy.taxonomy) == code


@pytest.mark.parametrize(
    "value", ["water", "natural=water", "other", "Other", "industrial", "salt_pond", "cleared", "121", "512", "60"]
)
def test_terms_that_mean_other_land_as_often_find_no_class_of_mining(toy, value):
    assert guess_class(value, toy.taxonomy) not in toy.taxonomy.mining_codes()
    assert guess_class("mine water", toy.taxonomy) == "WAT"


def test_the_dialog_chooses_the_field_whose_values_are_classes(toy, project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=id:string&field=code:string&field=note:string", "m", "memory")
    for k, code in enumerate(["PIT", "WRD", "pond of somebody", "TSF"]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"x{k}", code, "water"])
        feature.setGeometry(square(0, 0))
        layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    dialog = ImportDialog(toy)
    assert dialog.field.currentField() == "code" and dialog.chosen()[2]["WRD"] == "WRD"
    dialog.deleteLater()


@pytest.mark.parametrize("value", ["a", "in", "er", "no", "rock", "lake", "1", "10", "111"])
def test_parts_of_words_and_words_of_mining_and_other_land_find_no_class(toy, value):
    assert guess_class(value, toy.taxonomy) == ""


def test_a_file_becomes_a_layer_of_the_project_and_the_layer_that_is_imported(toy, project, scenes):
    dialog, before = ImportDialog(toy), set(project.mapLayers())
    assert "choose a file" in dialog.about.text()
    path = str(next((scenes / "priors").glob("maus*.gpkg")))
    dialog.add_file(path)
    (added,) = set(project.mapLayers()) - before
    layer = project.mapLayer(added)
    assert not project.layerTreeRoot().findLayer(layer).isVisible()
    assert dialog.chosen()[0] is layer and layer.featureCount() == int(dialog.values.item(0, 1).text())
    dialog.add_file(__file__)
    assert "holds no polygons" in dialog.about.text() and set(project.mapLayers()) == {*before, added}
    dialog.deleteLater()


def test_of_a_file_with_several_layers_of_polygons_the_person_chooses_one(toy, project, tmp_path, monkeypatch):
    path = tmp_path / "two.gpkg"
    actions = QgsVectorFileWriter.ActionOnExistingFile
    for name in ("first", "second"):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        options.actionOnExistingFile = (
            actions.CreateOrOverwriteLayer if path.exists() else actions.CreateOrOverwriteFile
        )
        layer = layer_of([(square(0, 0).asWkt(), name)])
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), project.transformContext(), options)
    asked = []

    def choose(_parent, _title, _label, names, _first, editable):
        asked.append((names, editable))
        return "second", True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    dialog = ImportDialog(toy)
    dialog.add_file(str(path))
    dialog.field.setField("kind")
    assert asked == [(["first", "second"], False)] and dialog.values.item(0, 0).text() == "second"
    dialog.deleteLater()


def test_the_values_of_a_large_layer_are_counted_while_the_window_answers(toy, project, monkeypatch, wait_for):
    monkeypatch.setattr(slices, "TURN_SECONDS", 0.0)
    project.addMapLayer(layer_of([(square(0, 0).asWkt(), "open pit")] * 1000))
    dialog = ImportDialog(toy)
    dialog.field.setField("kind")
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert dialog.about.text().startswith("Reading the values") and not ok.isEnabled()
    wait_for(lambda: dialog.values.rowCount())
    assert dialog.values.item(0, 1).text() == "1000" and ok.isEnabled() and "come as a list" in dialog.about.text()
    dialog.field.setField("")
    dialog.field.setField("kind")
    dialog.reject()
    QCoreApplication.processEvents()
    assert dialog.values.rowCount() == 0
    dialog.deleteLater()
