"""From a campaign in QGIS to a training set on disk, by the real engine."""

from __future__ import annotations

import json
import os
import re
import subprocess

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from mining_mapper.core.effort import effort_table
from mining_mapper.core.environment import child_environment, engine_command, engine_home, engine_python
from mining_mapper.core.errors import EngineError
from mining_mapper.core.export_options import OPTIONS as OPTIONS_TABLE
from mining_mapper.core.export_options import checked_options
from mining_mapper.plugin.effort_log import EffortLog
from mining_mapper.plugin.engine_client import EngineClient
from mining_mapper.plugin.export_request import export_request
from mining_mapper.plugin.panel.export_dialog import ExportDialog
from mining_mapper.plugin.panel.export_tab import ExportTab
from mining_mapper.plugin.panel.exporting import Exporting, free_folder
from mining_mapper.plugin.panel.messages import Messenger
from mining_mapper.plugin.panel.table_file import as_text
from mining_mapper.plugin.panel.workspace import Workspace
from mining_mapper.plugin.processing.provider import MiningMapperProvider
from mining_mapper.plugin.snapshot import to_geojson
from tests.plugin.campaigns import new_campaign, square

OPTIONS = {"formats": ["gpkg", "geojson", "chips"], "chip_size": 32}


@pytest.fixture
def command() -> list[str]:
    """The engine's command line; without an environment there is nothing to test."""
    try:
        return engine_command(engine_python(engine_home()))
    except EngineError:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip("The engine's environment is not made here.")


@pytest.fixture
def campaign(project, tmp_path):
    """A campaign with two labels on an image of noise."""
    made = new_campaign(tmp_path)
    image = gdal.Open(str(tmp_path / "scene.tif"), gdal.GA_Update)
    image.GetRasterBand(1).WriteArray(np.random.default_rng(1).integers(500, 3000, (40, 40)).astype(np.uint16))
    del image
    with made.action("digitise") as edit:
        scene = made.scene["uuid"]
        for number, code in enumerate(("PIT", "NEG")):
            row = {"scene": scene, "class": code, "origin": "digitised", "delineation": "tight", "interpreter": "AB"}
            outline = square(100.0 * number + 40, 80)
            edit.insert("labels", {**row, "area": made.measure_area(outline)}, outline)
    yield made
    made.close()


def test_a_campaign_is_exported_and_read_back_by_qgis(campaign, command, wait_for, tmp_path):
    client = EngineClient(lambda: command, child_environment(os.environ))
    written, errors, told = [], [], []
    request = export_request(campaign, tmp_path / "set", OPTIONS)
    client.call("export.write", request, written.append, errors.append, lambda *news: told.append(news))
    wait_for(lambda: written or errors, 60)
    client.stop()
    assert errors == []
    assert written[0]["counts"] == {"NEG": 1, "PIT": 1}
    assert told
    for name in ("labels.gpkg", "labels.geojson"):
        read = ogr.Open(str(tmp_path / "set" / name))
        rows = [feature.items() for feature in read.GetLayer(0)]
        assert sorted(row["class"] for row in rows) == ["NEG", "PIT"]
        assert {row["uuid"] for row in rows} == {row["uuid"] for row in campaign.rows("labels")}
        assert [row["weight"] for row in rows] == [None, None]
    mask = gdal.Open(str(tmp_path / "set" / "chips" / "000000_mask.tif")).ReadAsArray()
    pit = [code for code in campaign.taxonomy.codes if code != "NEG"].index("PIT") + 1
    assert (mask[8:12, 4:8] == pit).all()
    assert (mask[8:12, 14:18] == 0).all()
    assert np.count_nonzero(mask != 255) == 32


@pytest.mark.parametrize("place", range(20))
def test_outlines_reach_the_engine_with_every_bit(place):
    outline = square(1560.0 + 10 * place, 220.0 + place / 3)
    many = QgsGeometry(outline)
    many.convertToMultiType()
    exact = [[point.x(), point.y()] for point in outline.vertices()]
    assert to_geojson(outline) == {"type": "Polygon", "coordinates": [exact]}
    assert to_geojson(many) == {"type": "MultiPolygon", "coordinates": [[exact]]}


def add_effort(campaign):
    """Let there be labels of both arms, an answer of a list, and what nobody looked at."""
    random = np.random.default_rng(4)
    arms = [("smart", "assisted", 3)] * 14 + [("draw", "control", 20)] * 12 + [("unseen", "", 0)]
    with campaign.action("digitise") as edit:
        for number, (tool, arm, actions) in enumerate(arms):
            spent = {"actions": actions + int(random.integers(0, 4)), "seconds": float(random.uniform(1, 3) * actions)}
            about = {"class": "WRD", "origin": "digitised", "delineation": "envelope", "tool": tool, "arm": arm}
            outline = square(10.0 + 12 * (number % 6), 200 + 12 * (number // 6), 70).buffer(15, 6)
            edit.insert("labels", {**about, **spent}, outline)
        row = {"kind": "harvest", "state": "rejected", "arm": "assisted", "seconds": 2.0, "actions": 1}
        edit.insert("candidates", {**row, "decided": "2026-11-29T10:00:00Z", "interpreter": "AB"}, square(0, 0))


def test_the_set_tells_the_effort_as_the_panel_does(campaign, command, wait_for, tmp_path):
    add_effort(campaign)
    client = EngineClient(lambda: command, child_environment(os.environ))
    written, errors = [], []
    request = export_request(campaign, tmp_path / "set", {"formats": ["gpkg"]})
    client.call("export.write", request, written.append, errors.append)
    wait_for(lambda: written or errors, 60)
    client.stop()
    assert errors == []
    panel = as_text(effort_table(EffortLog(campaign).works()), ",")
    assert (tmp_path / "set" / "effort.csv").read_text(encoding="utf-8-sig") == panel
    assert "assisted" in panel and ",tools," in panel and ",harvest," in panel
    sheet = (tmp_path / "set" / "README.md").read_text(encoding="utf-8")
    assert "## Effort" in sheet and "14 assisted, 12 by hand" in sheet and "no replay" in sheet
    arguments = ["export", str(campaign.path), str(tmp_path / "line"), "--formats", "gpkg"]
    environment = child_environment(os.environ)
    done = subprocess.run(
        [*command, *arguments], capture_output=True, text=True, timeout=120, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "line" / "effort.csv").read_text(encoding="utf-8-sig") == panel


def test_the_command_line_writes_the_same_bytes_as_the_panel(campaign, command, wait_for, tmp_path):
    client = EngineClient(lambda: command, child_environment(os.environ))
    written = []
    client.call("export.write", export_request(campaign, tmp_path / "panel", OPTIONS), written.append)
    wait_for(lambda: written, 60)
    client.stop()
    arguments = ["export", str(campaign.path), str(tmp_path / "line"), "--chip-size", "32", "--json"]
    done = subprocess.run(
        [*command, *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=child_environment(os.environ),
    )
    assert done.returncode == 0, done.stderr
    panel, line = (
        {each["path"]: each["sha256"] for each in told["files"]} for told in (written[0], json.loads(done.stdout))
    )
    assert panel == line


@pytest.fixture
def panel(campaign, command):
    """The export tab on an open campaign with the real engine; ``window`` holds it and the message bar."""
    workspace = Workspace()
    workspace.campaign = campaign
    window = QWidget()
    bar = QgsMessageBar(window)
    tab = ExportTab(window)
    tab.set_counts(campaign.taxonomy, campaign.class_counts())
    window.show()
    made = Exporting(workspace, tab, Messenger(bar), window)
    made.tab, made.bar, made.engine, made.window = tab, bar, workspace.engine, window
    yield made
    workspace.campaign = None
    workspace.shut_down()
    window.close()


def choice(folder, **more):
    return {"folder": str(folder), **OPTIONS, **more}


def test_an_export_shows_how_far_it_is_and_ends_with_a_button_that_opens_the_folder(
    panel, wait_for, tmp_path, monkeypatch
):
    opened = []
    monkeypatch.setattr(
        "mining_mapper.plugin.panel.exporting.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile())
    )
    panel.write(choice(tmp_path / "set"))
    assert panel.tab.work.isVisible() and not panel.tab.button.isEnabled()
    wait_for(lambda: panel.bar.currentItem() is not None, 60)
    assert str(tmp_path / "set") in panel.bar.currentItem().text()
    assert not panel.tab.work.isVisible() and panel.tab.button.isEnabled()
    (told,) = [item.text() for item in panel.bar.items()]
    warnings = int(re.search(r"Warnings: (\d+), in its README.md", told)[1])
    assert warnings > 0
    panel.bar.currentItem().findChild(QPushButton).click()
    assert opened == [str(tmp_path / "set")]


def test_a_cancelled_export_leaves_nothing_and_can_be_repeated(panel, wait_for, tmp_path):
    panel.write(choice(tmp_path / "set"))
    panel.tab.work.cancel.click()
    wait_for(lambda: panel.tab.button.isEnabled(), 60)
    assert "stopped" in panel.bar.currentItem().text()
    assert list(tmp_path.glob("set*")) == []
    written = []
    panel.written.connect(written.append)
    panel.write(choice(tmp_path / "set", formats=["gpkg"]))
    wait_for(lambda: written, 60)
    assert (tmp_path / "set" / "labels.gpkg").exists()


def test_a_folder_in_use_is_refused_with_its_name(panel, wait_for, tmp_path):
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "mine.txt").write_text("keep me")
    panel.write(choice(tmp_path / "set"))
    wait_for(lambda: panel.bar.currentItem() is not None, 60)
    assert str(tmp_path / "set") in panel.bar.currentItem().text()
    assert (tmp_path / "set" / "mine.txt").read_text() == "keep me"
    assert panel.tab.button.isEnabled()


@pytest.fixture
def algorithm(qgis_app):
    provider = MiningMapperProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield QgsApplication.processingRegistry().createAlgorithmById("miningmapper:export")
    QgsApplication.processingRegistry().removeProvider(provider)


def run(algorithm, feedback=None, **parameters):
    context = QgsProcessingContext()
    good, why = algorithm.checkParameterValues(parameters, context)
    assert good, why
    return algorithm.processAlgorithm(parameters, context, feedback or QgsProcessingFeedback())


class Log(QgsProcessingFeedback):
    """Keeps what the log of a dialog shows of the steps."""

    def __init__(self):
        super().__init__()
        self.steps = []

    def setProgressText(self, text):
        self.steps.append(text)


def test_processing_writes_the_training_set_of_a_campaign_that_is_open(campaign, command, algorithm, tmp_path):
    feedback = Log()
    given = {"CAMPAIGN": str(campaign.path), "FOLDER": str(tmp_path / "set"), "FORMATS": [0, 4], "CHIP_SIZE": 32}
    done = run(algorithm, feedback, **given)
    # A step stands in the log once, however often it tells how far it is.
    assert feedback.steps == ["split", "gpkg", "chips", "checksums"]
    assert (done["LABELS"], done["FOLDER"]) == (2, str(tmp_path / "set"))
    names = {path.name for path in (tmp_path / "set").iterdir()}
    assert {"labels.gpkg", "chips", "dataset.json"} <= names and "labels.geojson" not in names


def test_processing_tells_what_a_set_would_hold_and_writes_nothing(campaign, command, algorithm, tmp_path):
    done = run(algorithm, CAMPAIGN=str(campaign.path), FOLDER=str(tmp_path / "set"), FORMATS=[0, 4], PREVIEW=True)
    assert (done["LABELS"], done["FILES"]) == (2, 0)
    assert not (tmp_path / "set").exists()


def test_processing_dialog_and_command_line_have_the_same_options(algorithm, campaign, command):
    names = {option.name for option in OPTIONS_TABLE}
    parameters = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert parameters == {name.upper() for name in names} | {"CAMPAIGN", "FOLDER", "PREVIEW"}
    dialog = ExportDialog(campaign.taxonomy, {}, "folder")
    assert set(dialog.options()) == names | {"folder"}
    assert {name: dialog.options()[name] for name in names} == {
        name: list(value) if isinstance(value, tuple) else value for name, value in checked_options({}).items()
    }
    dialog.done(0)
    help_text = subprocess.run([*command, "export", "--help"], capture_output=True, text=True, check=True, timeout=60)
    assert all(f"--{name.replace('_', '-')}" in help_text.stdout for name in names)


def test_the_preview_in_the_dialog_follows_the_options(panel, campaign, wait_for, tmp_path):
    dialog = ExportDialog(campaign.taxonomy, campaign.class_counts(), str(tmp_path / "set"))
    dialog.previewWanted.connect(lambda options: panel.foretell(options, dialog))
    wait_for(lambda: "labels: 2" in dialog.preview.toPlainText(), 60)
    dialog.parts.fields["split"].setCurrentIndex(dialog.parts.fields["split"].findData("site"))
    wait_for(lambda: "no site" in dialog.preview.toPlainText(), 60)
    dialog.done(0)
    assert not (tmp_path / "set").exists()


def test_what_cannot_be_written_keeps_the_dialog_open_with_what_was_chosen(panel, campaign, wait_for, tmp_path):
    used = tmp_path / "set"
    used.mkdir()
    (used / "mine.txt").write_text("keep me")
    dialog = ExportDialog(campaign.taxonomy, campaign.class_counts(), str(used))
    dialog.previewWanted.connect(lambda options: panel.foretell(options, dialog))
    export = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    wait_for(lambda: "not empty" in dialog.preview.toPlainText(), 60)
    assert not export.isEnabled()
    dialog.folder.setFilePath(str(tmp_path / "other"))
    assert export.isEnabled()
    wait_for(lambda: "labels: 2" in dialog.preview.toPlainText(), 60)
    assert export.isEnabled() and dialog.options()["folder"] == str(tmp_path / "other")
    dialog.done(0)


def test_the_folder_that_is_offered_is_free(tmp_path):
    assert free_folder(tmp_path / "set") == tmp_path / "set"
    (tmp_path / "set").mkdir()
    assert free_folder(tmp_path / "set") == tmp_path / "set"
    for name in ("set", "set_2"):
        (tmp_path / name).mkdir(exist_ok=True)
        (tmp_path / name / "README.md").write_text("a set")
    assert free_folder(tmp_path / "set") == tmp_path / "set_3"


def test_processing_names_a_file_that_is_no_campaign(command, algorithm, tmp_path):
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"nothing")
    with pytest.raises(QgsProcessingException, match=r"other\.gpkg"):
        run(algorithm, CAMPAIGN=str(other), FOLDER=str(tmp_path / "set"), FORMATS=[0])
