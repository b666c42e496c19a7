"""The algorithms in the program ``qgis_process``, with the plugin of the zip in a profile of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsVectorLayer,
)

from mining_mapper.core.resources import PACKAGE
from mining_mapper.core.words import DRIVERS, WORDS
from mining_mapper.plugin.environment import engine_home

from .test_change_word import updated
from .test_model_exchange import segmenter, write_model
from .test_real_engine import SECONDS, engine, image, landscape, session
from .test_words import provider

__all__ = ["engine", "image", "landscape", "provider", "segmenter", "session", "updated", "write_model"]

# Debian's `qgis_process` of QGIS 3.22 is a script that hands over an option which the program does not know.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
REPOSITORY = PACKAGE.parent if (PACKAGE.parent / ".ci").is_dir() else None


@pytest.fixture(scope="module")
def process(tmp_path_factory):
    """Return a function that runs ``qgis_process`` with the plugin installed and gives back what it did."""
    if PROGRAM is None or REPOSITORY is None:
        pytest.skip("There is no qgis_process here, or no repository to build the plugin from.")
    folder = tmp_path_factory.mktemp("qgis")
    profile = folder / "profiles" / "default"
    scripts = REPOSITORY / ".ci"
    subprocess.run([sys.executable, scripts / "package.py", folder / "plugin.zip"], check=True)
    installing = [sys.executable, scripts / "install_plugin.py", folder / "plugin.zip", "--profile", profile]
    subprocess.run(installing, check=True)
    settings = {"QGIS_CUSTOM_CONFIG_PATH": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    environment = {**os.environ, **settings, "MINING_MAPPER_ENGINE_HOME": str(engine_home())}

    def run(*arguments, cwd=None):
        command = [PROGRAM, *map(str, arguments)]
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=4 * SECONDS, cwd=cwd
        )

    return run


def ran(process, name, cwd=None, **parameters):
    """Run an algorithm and return its outputs."""
    given = [f"{key}={value}" for key, value in parameters.items()]
    done = process("--json", "run", f"miningmapper:{name}", "--", *given, cwd=cwd)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout[done.stdout.index("{") :])["results"]


def image_of(session):
    """Return the file of the session's scene."""
    return next(session.campaign.path.parent.glob(f"**/{Path(session.campaign.scene['path']).name}"))


def test_every_algorithm_is_listed_and_explains_itself(process):
    listed = set(re.findall(r"miningmapper:(\w+)", process("list").stdout))
    assert {word.name for word in WORDS} | {"segment", "export"} == listed
    for name in listed:
        told = process("help", f"miningmapper:{name}").stdout
        arguments = told[told.index("Arguments") : told.rindex("Outputs")]
        # Under the name of an argument its meaning, then its type.
        for block in re.split(r"\n(?=[A-Z_]+: )", arguments)[1:]:
            lines = [line.strip() for line in block.splitlines()]
            assert lines[1] and not lines[1].startswith("Argument type"), (name, lines)


def test_changes_and_detections_are_written_in_a_folder_with_a_blank_in_its_name(updated, segmenter, process, tmp_path):
    folder = tmp_path / "two words"
    folder.mkdir()
    campaign = updated.campaign.path
    result = ran(process, "change", CAMPAIGN=campaign, OUTPUT=folder / "changes.gpkg", LEAST_HECTARES=0.3)
    told = json.loads(result["RESULT"])
    layer = QgsVectorLayer(result["OUTPUT"], "changes", "ogr")
    assert layer.featureCount() == result["COUNT"] == told["changes"] == sum(told["by_kind"].values()) > 3
    assert {feature["change"] for feature in layer.getFeatures()} == set(told["by_kind"])
    # Paths are those of the folder that the program is called in.
    found = ran(process, "detect", cwd=folder, CAMPAIGN=campaign, MODEL=segmenter, OUTPUT="objects.fgb", SHARE=0.6)
    alone = ran(process, "detect", IMAGE=image_of(updated), MODEL=segmenter, OUTPUT=folder / "o.geojson",
                SHARE=0.6, ROLES="blue=1 green=2 red=3 nir=4")  # fmt: skip
    layers = [QgsVectorLayer(str(folder / name), name, "ogr") for name in ("objects.fgb", "o.geojson")]
    assert found["COUNT"] == alone["COUNT"] == layers[0].featureCount() == layers[1].featureCount() > 0
    assert all(row["probability"] >= 0.6 and row["class"] == "op" for row in layers[0].getFeatures())
    less = ran(process, "detect", CAMPAIGN=campaign, MODEL=segmenter, OUTPUT=folder / "less.gpkg", LEAST_HECTARES=3)
    assert less["COUNT"] < found["COUNT"]


def designed(path):
    """Write a model of the designer: what `detect` finds goes on to an algorithm of QGIS's own."""
    model = QgsProcessingModelAlgorithm("middles", "tests")
    for parameter in (
        QgsProcessingParameterRasterLayer("image", "Image"),
        QgsProcessingParameterFile("model", "Model"),
    ):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    source = QgsProcessingModelChildParameterSource
    found = QgsProcessingModelChildAlgorithm("miningmapper:detect")
    found.setChildId("detect")
    for name, given in (("IMAGE", "image"), ("MODEL", "model")):
        found.addParameterSources(name, [source.fromModelParameter(given)])
    found.addParameterSources("LEAST_HECTARES", [source.fromStaticValue(0.2)])
    middles = QgsProcessingModelChildAlgorithm("native:centroids")
    middles.setChildId("middles")
    middles.addParameterSources("INPUT", [source.fromChildOutput("detect", "OUTPUT")])
    output = QgsProcessingModelOutput("middles", "Middles")
    output.setChildId("middles")
    output.setChildOutputName("OUTPUT")
    middles.setModelOutputs({"middles": output})
    for child in (found, middles):
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    assert model.toFile(str(path))


def test_a_model_of_the_designer_hands_what_was_detected_to_another_algorithm(
    image,
    segmenter,
    process,
    provider,
    tmp_path,
):
    designed(tmp_path / "middles.model3")
    alone = ran(process, "detect", IMAGE=image, MODEL=segmenter, OUTPUT=tmp_path / "o.gpkg", LEAST_HECTARES=0.2)
    # QGIS 3.22 calls the output of a model by its child and its name, newer versions by its name alone.
    outputs = (f"{name}={tmp_path / 'middles.gpkg'}" for name in ("middles:middles", "middles"))
    given = (f"image={image}", f"model={segmenter}", *outputs)
    done = process("run", tmp_path / "middles.model3", "--", *given)
    assert done.returncode == 0, done.stdout + done.stderr
    points = QgsVectorLayer(str(tmp_path / "middles.gpkg"), "middles", "ogr")
    assert points.featureCount() == alone["COUNT"] > 0
    assert points.fields().indexOf("probability") >= 0


def test_what_is_wrong_is_one_sentence_with_its_remedy(segmenter, process, tmp_path):
    wrong = (
        (("change", "CAMPAIGN=none.gpkg", "OUTPUT=a.gpkg"), "none.gpkg"),
        (("detect", "IMAGE=", f"MODEL={segmenter}", "OUTPUT=a.gpkg"), "No image is given. Give a campaign"),
        (("detect", "CAMPAIGN=none.gpkg", f"MODEL={segmenter}", "OUTPUT=a.gpkg"), "none.gpkg"),
    )
    for (name, *given), words in wrong:
        done = process("run", f"miningmapper:{name}", "--", *given, cwd=tmp_path)
        assert done.returncode == 1 and words in done.stderr and "Traceback" not in done.stderr, done.stderr
    assert not list(tmp_path.glob("*.gpkg"))


def test_toolbox_and_designer_offer_only_files_that_the_engine_writes(provider, tmp_path):
    assert provider.supportedOutputVectorLayerExtensions()[0] == "gpkg" == provider.defaultVectorFileExtension()
    assert {f".{ending}" for ending in provider.supportedOutputVectorLayerExtensions()} == set(DRIVERS)
    assert provider.defaultRasterFileExtension() == "tif"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningmapper:detect")
    context = QgsProcessingContext()
    output = algorithm.parameterDefinition("OUTPUT")
    for name, fits in (("o.gpkg", True), ("o.fgb", True), ("o.shp", False), ("memory:", False)):
        value = name if ":" in name else str(tmp_path / name)
        assert provider.isSupportedOutputValue(value, output, context)[0] is fits
    feedback = QgsProcessingFeedback()
    _results, done = algorithm.run({"MODEL": "no.onnx", "OUTPUT": str(tmp_path / "o.gpkg")}, context, feedback)
    assert not done and feedback.textLog().count("No image is given") == 1


def test_a_cancelled_algorithm_ends_soon_and_leaves_nothing(updated, segmenter, provider, tmp_path):
    folder = tmp_path / "cancelled"
    folder.mkdir()
    campaign = str(updated.campaign.path)
    cases = {
        "change": {"OUTPUT": str(folder / "c.gpkg")},
        "detect": {"OUTPUT": str(folder / "d.gpkg"), "MODEL": str(segmenter)},
        "export": {"FOLDER": str(folder / "set"), "FORMATS": [0, 4]},
    }
    for name, given in cases.items():
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"miningmapper:{name}")
        feedback = QgsProcessingFeedback()
        feedback.cancel()
        _results, done = algorithm.run({"CAMPAIGN": campaign, **given}, QgsProcessingContext(), feedback)
        assert not done and "stopped" in feedback.textLog(), (name, feedback.textLog())
    assert not list(folder.iterdir())
