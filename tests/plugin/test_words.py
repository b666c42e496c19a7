"""The words of Processing and of the command line on a campaign that was really answered."""

from __future__ import annotations

import json
import os
import subprocess

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer
from test_real_engine import SECONDS, answer_truly, engine, image, landscape, session  # noqa: F401

from mining_mapper.core.environment import child_environment, engine_command, engine_python
from mining_mapper.core.words import WORDS
from mining_mapper.plugin.environment import engine_home
from mining_mapper.plugin.processing.provider import MiningMapperProvider
from mining_mapper.plugin.session import REVIEWING


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
    assert {word.name for word in WORDS} | {"segment", "export"} <= named
    for algorithm in provider.algorithms():
        assert algorithm.displayName() and len(algorithm.shortHelpString()) > 100
        assert all(parameter.help() or algorithm.name() == "segment" for parameter in algorithm.parameterDefinitions()
                   if parameter.name() not in ("CAMPAIGN", "PREVIEW", "FOLDER", "AREA"))  # fmt: skip


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
