"""The words of Processing and of the command line on a campaign that was really answered."""

from __future__ import annotations

import csv
import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from test_real_engine import SECONDS, answer_truly, engine, image, landscape, session  # noqa: F401

from mining_mapper.core.class_guess import guess_class
from mining_mapper.core.environment import child_environment, engine_command, engine_python
from mining_mapper.core.estimation.audit import STRATIFIED
from mining_mapper.core.estimation.matrix_table import matrix_table
from mining_mapper.core.estimation.table import accuracy_table, area_table
from mining_mapper.core.words import WORDS
from mining_mapper.plugin.areas import Areas
from mining_mapper.plugin.audit_drawing import AuditDrawing
from mining_mapper.plugin.audit_plan import Plan
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.environment import engine_home
from mining_mapper.plugin.map_check import MapCheck
from mining_mapper.plugin.panel.import_dialog import ImportDialog
from mining_mapper.plugin.prior_import import Import
from mining_mapper.plugin.processing.provider import MiningMapperProvider
from mining_mapper.plugin.session import IDLE, REVIEWING
from mining_mapper.plugin.units import Grid


@pytest.fixture
def answered(session, landscape, wait_for):  # noqa: F811
    """A campaign with some rounds of true answers, closed."""
    session.propose(10)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    answer_truly(session, landscape, wait_for, 6)
    campaign = session.campaign
    session.close()
    campaign.close()
    session.ended = True
    return campaign


@pytest.fixture
def provider(qgis_app):
    made = MiningMapperProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def run(name, parameters):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"miningmapper:{name}")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, done = algorithm.run(parameters, context, feedback)
    assert done, feedback.textLog()
    return results, json.loads(results["RESULT"])


def command_line(*arguments):
    command = engine_command(engine_python(engine_home()))
    environment = child_environment(os.environ)
    return subprocess.run(
        [*command, *map(str, arguments)], env=environment, capture_output=True, text=True, check=False, timeout=SECONDS
    )


def test_every_word_is_an_algorithm_that_says_what_each_parameter_means(provider):
    named = {algorithm.name() for algorithm in provider.algorithms()}
    assert {word.name for word in WORDS} | {"segment", "export"} == named
    for algorithm in provider.algorithms():
        assert algorithm.displayName() and len(algorithm.shortHelpString()) > 100
        assert all(parameter.help() for parameter in algorithm.parameterDefinitions()), algorithm.name()


def test_a_campaign_goes_through_all_words(answered, provider, tmp_path):
    campaign = str(answered.path)
    _outputs, told = run("estimate", {"CAMPAIGN": campaign, "OUTPUT": str(tmp_path / "areas.csv")})
    mining = next(row for row in told["areas"] if row["class"] == "MIN" and row["told"])
    assert mining["lower_m2"] <= mining["area_m2"] <= mining["upper_m2"]
    assert (tmp_path / "areas.csv").read_text().count("\n") == len(told["areas"]) + 1
    outputs, told = run("propose", {"CAMPAIGN": campaign, "BATCH": 7, "OUTPUT": str(tmp_path / "next ones.gpkg")})
    layer = QgsVectorLayer(outputs["OUTPUT"], "next", "ogr")
    assert layer.featureCount() == outputs["COUNT"] == 7
    drawn = {row["unit"] for row in told_rows(answered)}
    assert all(feature["unit"] not in drawn and 0 < feature["q"] <= 1 for feature in layer.getFeatures())
    assert layer.crs().authid() == "EPSG:32633"
    outputs, told = run("harvest", {"CAMPAIGN": campaign, "PRECISION": 0.8, "OUTPUT": str(tmp_path / "h.gpkg")})
    layer = QgsVectorLayer(outputs["OUTPUT"], "harvest", "ogr")
    assert layer.featureCount() == told["objects"] > 0 and 0 < told["value"] <= 1
    assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures())
    outputs, told = run("score", {"CAMPAIGN": campaign, "OUTPUT": str(tmp_path / "score.tif")})
    raster = gdal.Open(outputs["OUTPUT"])
    percents = raster.ReadAsArray().astype(int)
    inside = percents[0] != 255
    assert raster.RasterCount == len(told["classes"]) and np.abs(percents[:, inside].sum(axis=0) - 100).max() <= 2
    outputs, told = run("train", {"CAMPAIGN": campaign, "OUTPUT": str(tmp_path / "m.onnx"), "LICENCE": "CC0-1.0"})
    assert (tmp_path / "m.onnx").stat().st_size > 1000 and told["licence"] == "CC0-1.0"
    outputs, told = run("features", {"CAMPAIGN": campaign, "OUTPUT": str(tmp_path / "f.csv")})
    assert outputs["COUNT"] == told["units"] == len((tmp_path / "f.csv").read_text().splitlines()) - 1


def answer_with_classes(session, landscape):  # noqa: F811
    """Answer what is asked by the class in the middle of the unit, its look-alikes too."""
    by_value = {each.value: each.code for each in session.campaign.taxonomy.classes}
    grid = Grid(session.campaign.scene_path(session.campaign.scene))
    column, row = (int(each) for each in grid.pixel(session.current.geometry.pointOnSurface().asPoint()))
    session.answer(by_value.get(int(landscape.dates[-1].classes[row, column]), "NEG"))


def test_panel_command_line_and_processing_tell_the_same_areas_and_accuracies(
    session,  # noqa: F811
    landscape,  # noqa: F811
    wait_for,
    provider,
    tmp_path,
):
    session.propose(10)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    for _ in range(60):
        answer_with_classes(session, landscape)
        wait_for(lambda: session.state == REVIEWING, SECONDS)
    drawn = []
    drawing = AuditDrawing(session, Plan(STRATIFIED, 150))
    drawing.finished.connect(drawn.append)
    drawing.start()
    wait_for(lambda: drawn, SECONDS)
    assert session.ask_audits(150) > 100
    while session.audits.state().answered < session.audits.state().drawn:
        answer_with_classes(session, landscape)
        wait_for(lambda: session.state in (REVIEWING, IDLE), SECONDS)
    mapped = []
    session.map(mapped.append)
    wait_for(lambda: mapped, SECONDS)
    campaign, taxonomy = session.campaign, session.campaign.taxonomy
    MapCheck(campaign).check(Path(mapped[0]["path"]), mapped[0]["classes"], taxonomy.mining_codes())
    areas = Areas(campaign, session.framing)
    report = areas.report()
    tables = [make(report, lambda code: taxonomy[code].name) for make in (area_table, accuracy_table)]
    matrix = matrix_table(areas.matrices(), report.frame_area, lambda code: taxonomy[code].name)
    session.close()
    campaign.close()
    session.ended = True
    told = {(line[0], line[2]) for line in tables[1][1:] if not line[-2]}
    assert {("all", "overall"), ("MIN", "user's"), ("MIN", "producer's"), ("NEG", "user's")} <= told
    assert any(taxonomy.is_mining(code) and code != "MIN" for code, _kind in told if code != "all")
    assert any(not taxonomy.is_mining(code) and code != "NEG" for code, _kind in told if code != "all")
    path, files = str(campaign.path), [tmp_path / "areas.csv", tmp_path / "how right.csv"]
    sheet = tmp_path / "matrix.csv"
    by_hand = command_line(
        "estimate", path, "--output", files[0], "--accuracies", files[1], "--matrix", sheet, "--json"
    )
    _outputs, processed = run("estimate", {"CAMPAIGN": path, "ACCURACIES": str(tmp_path / "other.csv")})
    for answers in (json.loads(by_hand.stdout), processed):
        for name, (head, *lines) in zip(("areas", "accuracies"), tables):
            assert [list(row) for row in answers[name]] == [head] * len(lines)
            for row, line in zip(answers[name], lines):
                assert same(row.values(), line), row
        assert len(answers["matrix"]) == len(matrix) > 20
        assert all(same(row, line) for row, line in zip(answers["matrix"], matrix))
    assert [line[:1] for line in csv.reader(sheet.read_text().splitlines())] == [
        [str(each) for each in line[:1]] for line in matrix
    ]
    for file, (head, *lines) in zip(files, tables):
        assert len(file.read_text().splitlines()) == len(lines) + 1 and file.read_text().startswith(",".join(head))
    assert (tmp_path / "other.csv").read_text() == files[1].read_text()
    short = command_line("estimate", path).stdout
    assert "All classes, overall accuracy: 0." in short or "All classes, overall accuracy: 1." in short


def same(told, expected):
    """Return whether all are equal, numbers but for the order in which they were added."""
    return all(
        one == other or (isinstance(one, float) and one == pytest.approx(other, rel=1e-6))
        for one, other in zip(told, expected, strict=True)
    )


def told_rows(campaign):
    from mining_mapper.plugin.campaign import Campaign

    again = Campaign.open(campaign.path, read_only=True)
    rows = again.rows("draws")
    again.close()
    return rows


def test_the_command_line_knows_the_same_words_and_says_what_is_wrong(answered, tmp_path):
    told = json.loads(command_line("estimate", answered.path, "--json").stdout)
    assert told["areas"][0]["class"] == "MIN"
    (frame,) = answered.path.with_suffix(".frames").glob("*.tif")
    done = command_line("sample", frame, tmp_path / "s.fgb", "--size", "12", "--design", "points", "--seed", "5")
    again = command_line("sample", frame, tmp_path / "t.fgb", "--size", "12", "--design", "points", "--seed", "5")
    assert done.returncode == again.returncode == 0
    layers = [QgsVectorLayer(str(tmp_path / name), name, "ogr") for name in ("s.fgb", "t.fgb")]
    drawn = [[feature["unit"] for feature in layer.getFeatures()] for layer in layers]
    assert sorted(drawn[0]) == sorted(drawn[1]) and len(drawn[0]) == 12
    wrong = (
        (("sample", frame, tmp_path / "s.fgb", "--size", "0"), "Size cannot be 0"),
        (("sample", frame, tmp_path / "s.fgb", "--size", "999999"), "units, not 999999"),
        (("sample", frame, tmp_path / "s.xyz"), "no ending that is known"),
        (("harvest", tmp_path / "no.gpkg", tmp_path / "h.gpkg"), "no.gpkg"),
        (("propose", answered.path, tmp_path / "p.gpkg", "--image", "other.tif"), "other.tif"),
    )
    for arguments, words in wrong:
        failed = command_line(*arguments)
        assert failed.returncode == 1 and words in failed.stderr and "Traceback" not in failed.stderr
    assert not (tmp_path / "h.gpkg").exists() and not list(tmp_path.glob(".*"))


# ---------------------------------------------------------------- the model designer


def chained():
    """Return a model of four algorithms: an image and labels go in, a map comes out."""
    model = QgsProcessingModelAlgorithm("chain", "tests")
    for parameter in (
        QgsProcessingParameterRasterLayer("image", "Image"), QgsProcessingParameterVectorLayer("labels", "Labels"),
    ):  # fmt: skip
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    source = QgsProcessingModelChildParameterSource
    picture, labels = source.fromModelParameter("image"), source.fromModelParameter("labels")
    units, learnt = source.fromChildOutput("segment", "OUTPUT"), source.fromChildOutput("train", "OUTPUT")
    here = {"IMAGE": picture, "UNITS": units}
    steps = (
        ("segment", {"IMAGE": picture}),
        ("features", here),
        ("train", {**here, "LABELS": labels, "FIELD": source.fromStaticValue("kind")}),
        ("score", {**here, "MODEL": learnt}),
    )
    for name, given in steps:
        child = QgsProcessingModelChildAlgorithm(f"miningmapper:{name}")
        child.setChildId(name)
        for parameter, value in given.items():
            child.addParameterSources(parameter, [value])
        output = QgsProcessingModelOutput("OUTPUT", name)
        output.setChildId(name)
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({name: output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    return model


def test_segment_features_train_and_score_make_a_model(provider, engine, image, landscape, project, tmp_path):  # noqa: F811
    layer = QgsRasterLayer(str(image), "image")
    # Labels that are no file: a layer in memory, half of the land.
    labels = QgsVectorLayer(f"Polygon?crs={layer.crs().authid()}&field=kind:string", "labels", "memory")
    box = layer.extent()
    step = box.width() / 10
    for number in range(50):
        row, column = divmod(number, 5)
        x, y = box.xMinimum() + 2 * column * step, box.yMaximum() - row * step
        feature = QgsFeature(labels.fields())
        feature.setGeometry(QgsGeometry.fromRect(type(box)(x, y - step, x + step, y)))
        feature["kind"] = "quarry" if number % 3 == 0 else "forest"
        labels.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayers([layer, labels])
    model, context, feedback = chained(), QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    outputs = {f"{name}:{name}": str(tmp_path / file) for name, file in (
        ("segment", "u.tif"), ("features", "f.parquet"), ("train", "m.onnx"), ("score", "s.tif"),
    )}  # fmt: skip
    results, done = model.run({"image": layer, "labels": labels, **outputs}, context, feedback)
    assert done, feedback.textLog()
    raster = gdal.Open(str(tmp_path / "s.tif"))
    assert raster.RasterCount == 2 and (raster.RasterXSize, raster.RasterYSize) == (150, 150)
    assert sorted(raster.GetRasterBand(band).GetDescription() for band in (1, 2)) == ["EXT", "forest"]
    assert (tmp_path / "f.parquet").stat().st_size > 0 and str(tmp_path / "s.tif") in results.values()


# ---------------------------------------------------------------- into a campaign


@pytest.fixture
def begun(session):  # noqa: F811
    """A campaign with units and no answer, closed."""
    campaign = session.campaign
    session.close()
    campaign.close()
    session.ended = True
    return campaign


def older_map(closed, path):
    """Write a map in degrees: two quarries, a lake, a broken polygon, one far away and one of nobody knows what."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsVectorFileWriter

    degrees, campaign = QgsCoordinateReferenceSystem("EPSG:4326"), opened(closed)
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=landuse:string", "older", "memory")
    box = campaign.scene["geometry"].boundingBox()
    cross = QgsCoordinateTransform(campaign.crs, degrees, QgsProject.instance())
    campaign.close()
    x, y = box.xMinimum() + 200, box.yMaximum() - 200
    bow = QgsGeometry.fromWkt(f"Polygon(({x} {y},{x + 200} {y - 200},{x + 200} {y},{x} {y - 200},{x} {y}))")
    shapes = [QgsGeometry.fromRect(type(box)(x + 300 * k, y - 200, x + 300 * k + 200, y)) for k in range(3)]
    far = QgsGeometry(shapes[0])
    far.translate(900_000, 0)
    for shape, value in zip([*shapes, bow, far], ["quarry", "quarry", "nonsense", "tailings", "quarry"]):
        shape.transform(cross)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature["landuse"] = value
        layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return path


def opened(campaign):
    from mining_mapper.plugin.campaign import Campaign

    return Campaign.open(campaign.path, read_only=True)


def test_an_older_map_comes_in_as_a_list_as_labels_or_as_sites(begun, provider, tmp_path):
    source = older_map(begun, tmp_path / "older map.gpkg")
    given = {"CAMPAIGN": str(begun.path), "LAYER": str(source), "FIELD": "landuse"}
    _outputs, told = run("import", given)
    assert (told["rows"], told["outside"], told["left_out"], told["mended"]) == (3, 1, 1, 1)
    _outputs, told = run("import", {**given, "INTO": 1, "CLASSES": "nonsense=WRD; tailings="})
    assert told["rows"] == 3
    _outputs, told = run("import", {"CAMPAIGN": str(begun.path), "LAYER": str(source), "INTO": 2})
    assert told["rows"] == 5
    campaign = opened(begun)
    waiting = [row for row in campaign.rows("candidates", kind="prior") if row["state"] == "open"]
    labels = campaign.rows("labels", origin="imported")
    assert len(waiting) == 3 and len(campaign.rows("sites")) == 5
    assert sorted(row["class"] for row in labels) == ["EXT", "EXT", "WRD"]
    # Nobody looked at them: they teach nothing.
    assert {row["tool"] for row in labels} == {"unseen"} and {row["delineation"] for row in labels} == {"envelope"}
    assert not any(shape["trains"] for shape in campaign.snapshot(campaign.frame()["uuid"])["shapes"])
    campaign.close()


def test_what_cannot_come_in_is_said_and_changes_nothing(begun, provider, tmp_path):
    source = older_map(begun, tmp_path / "older.gpkg")
    given = {"CAMPAIGN": str(begun.path), "LAYER": str(source)}

    def refused(more, words):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningmapper:import")
        feedback = QgsProcessingFeedback()
        _results, done = algorithm.run({**given, **more}, QgsProcessingContext(), feedback)
        assert not done and words in feedback.textLog()

    refused({"CLASS": "XYZ"}, "no class XYZ")
    refused({"FIELD": "landuse", "CLASSES": "quarry"}, "value=CODE")
    refused({"IMAGE": "other.tif"}, "no scene other.tif")
    refused({"FIELD": "nofield"}, "has no field nofield")
    refused({"CAMPAIGN": str(tmp_path / "none.gpkg")}, "does not exist")
    campaign = opened(begun)
    assert not campaign.rows("candidates", kind="prior") and not campaign.rows("sites")
    campaign.close()


def test_the_command_line_makes_a_list_of_an_older_map_for_the_campaign(begun, tmp_path):
    source = older_map(begun, tmp_path / "older.gpkg")
    done = command_line("import", begun.path, source, tmp_path / "list.gpkg", "--field", "landuse", "--json")
    told = json.loads(done.stdout)
    assert (told["objects"], told["outside"], told["left_out"], told["mended"]) == (3, 1, 1, 1)
    layer = QgsVectorLayer(str(tmp_path / "list.gpkg"), "list", "ogr")
    assert layer.crs().authid() == "EPSG:32633" and layer.featureCount() == 3
    assert {feature["class"] for feature in layer.getFeatures()} == {"EXT", guess_class("tailings", begun.taxonomy)}
    assert "Nothing is in the campaign yet" in told["next"] and "Import polygons of an older map…" in told["next"]
    # The panel takes the list as it is.
    campaign = Campaign.open(begun.path)
    QgsProject.instance().addMapLayer(layer)
    dialog = ImportDialog(campaign)
    dialog.layer.setLayer(layer)
    chosen, field, classes = dialog.chosen()
    assert (chosen.id(), field) == (layer.id(), "class") and all(value == code for value, code in classes.items())
    read = Import(chosen, campaign, field, classes)
    assert len([each for each in read if each is not None]) == 3
    assert (read.outside, read.left_out, read.mended, read.empty) == (0, 0, 0, 0)
    dialog.deleteLater()
    campaign.close()
    failed = command_line("import", begun.path, source, tmp_path / "no.gpkg", "--class", "XYZ")
    assert failed.returncode == 1 and "no class XYZ" in failed.stderr and not (tmp_path / "no.gpkg").exists()
