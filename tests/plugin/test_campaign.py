"""Campaigns in real GeoPackages and a real project: whole, journaled, locked, restored."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import tempfile
from pathlib import Path

import campaigns
import pytest
from campaign_fixtures import HERE, OTHER_QGIS, SQUARE, add_label, campaign, run_other, stored  # noqa: F401
from osgeo import ogr
from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer, QgsVectorLayerUtils

from mining_mapper.core.errors import CampaignError, SceneError, TaxonomyError
from mining_mapper.core.schema import TABLES
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.geopackage import _remedy


def test_a_new_campaign_has_every_table_and_column_of_the_schema(campaign):
    for entry in TABLES:
        layer = campaign.layer(entry.name)
        assert layer.isValid(), entry.name
        assert layer.fields().names() == ["fid", *entry.column_names()]
        types = {"text": "String", "json": "String", "integer": "Integer64", "real": "Real", "boolean": "Boolean"}
        for column in entry.columns:
            assert layer.fields().field(column.name).typeName() == types[column.kind], column.name
        if entry.geometry:
            assert layer.crs().authid() == "EPSG:32633"


def test_a_campaign_is_never_written_over_an_existing_file(project, tmp_path):
    precious = tmp_path / "toy.gpkg"
    precious.write_text("thesis")
    with pytest.raises(CampaignError, match="exists already") as caught:
        campaigns.new_campaign(tmp_path)
    assert caught.value.remedy and precious.read_text() == "thesis"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")
def test_a_folder_that_cannot_be_written_to_is_said_and_left_alone(project):
    folder = Path(tempfile.mkdtemp(prefix="mining-mapper-read-only-", dir="/tmp"))
    try:
        scene = campaigns.scene_row(campaigns.write_scene(folder / "scene.tif"))
        taxonomy = campaigns.load_taxonomy(campaigns.presets()[0])
        folder.chmod(0o555)
        root = os.geteuid() == 0
        if root:
            # Permissions do not bind root.
            os.seteuid(65534)
        try:
            with pytest.raises(CampaignError) as caught:
                Campaign.create(folder / "toy.gpkg", scene, None, taxonomy, ["PIT"], "AB")
        finally:
            if root:
                os.seteuid(0)
        assert str(folder) in caught.value.message and "Copy" in caught.value.remedy
        assert sorted(path.name for path in folder.iterdir()) == ["scene.tif"]
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_scene_without_crs_and_an_unknown_class_are_refused_without_a_trace(project, tmp_path):
    scene = campaigns.scene_row(campaigns.write_scene(tmp_path / "scene.tif"))
    taxonomy = campaigns.load_taxonomy(campaigns.presets()[0])
    with pytest.raises(SceneError, match="coordinate reference system"):
        Campaign.create(tmp_path / "a.gpkg", {**scene, "crs": ""}, None, taxonomy, ["PIT"], "AB")
    with pytest.raises(TaxonomyError):
        Campaign.create(tmp_path / "a.gpkg", scene, None, taxonomy, ["NOPE"], "AB")
    assert [path.name for path in tmp_path.iterdir()] == ["scene.tif"]


def test_a_file_that_is_no_campaign_is_refused(project, tmp_path):
    other = tmp_path / "other.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(other))
    source.CreateLayer("roads")
    del source
    with pytest.raises(CampaignError, match="not a campaign"):
        Campaign.open(other)
    text = tmp_path / "text.gpkg"
    text.write_text("no database")
    with pytest.raises(CampaignError, match="cannot be opened"):
        Campaign.open(text)
    with pytest.raises(CampaignError, match="does not exist"):
        Campaign.open(tmp_path / "nowhere.gpkg")
    assert not list(tmp_path.glob("*.lock"))


def test_the_project_shows_labels_and_keeps_the_bookkeeping_private(campaign, project):
    assert project.layerTreeRoot().findGroup("Mining Mapper – toy") is not None
    private = QgsMapLayer.LayerFlag.Private
    shown = {layer.name() for layer in project.mapLayers().values() if not layer.flags() & private}
    assert shown == {"Labels", "Candidates", "Sites", "scene"}
    labels = campaign.layer("labels")
    categories = {category.value(): category.symbol().color().name() for category in labels.renderer().categories()}
    assert set(categories) == set(campaign.taxonomy.codes)
    assert labels.editorWidgetSetup(labels.fields().indexOf("class")).type() == "ValueMap"


def test_a_saved_project_opens_its_campaign_with_the_person_s_own_style(campaign, project, tmp_path):
    add_label(campaign)
    campaign.layer("labels").setOpacity(0.25)
    project.write(str(tmp_path / "work.qgz"))
    campaign.close()
    project.clear()
    project.read(str(tmp_path / "work.qgz"))
    again = Campaign.in_project(project)
    assert again.path == campaign.path
    assert len(project.mapLayers()) == len([*TABLES, "the image"])
    assert again.layer("labels").opacity() == 0.25
    assert again.class_counts() == {"PIT": 1}
    again.close()


def test_a_project_without_a_campaign_has_none(project):
    assert Campaign.in_project(project) is None


def test_a_campaign_copied_elsewhere_with_its_image_works(campaign, project, tmp_path):
    add_label(campaign)
    campaign.close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name in ("toy.gpkg", "scene.tif"):
        shutil.copy(tmp_path / name, elsewhere / name)
    (tmp_path / "scene.tif").unlink()
    project.clear()
    copied = Campaign.open(elsewhere / "toy.gpkg")
    assert copied.scene["path"] == "scene.tif"
    assert copied.scene_path(copied.scene) == elsewhere / "scene.tif"
    assert copied.class_counts() == {"PIT": 1}
    copied.close()


def test_a_missing_image_is_said_and_can_be_told_where_it_is(campaign, tmp_path):
    (tmp_path / "scene.tif").rename(tmp_path / "moved.tif")
    with pytest.raises(SceneError, match="missing"):
        campaign.scene_path(campaign.scene)
    campaign.relocate_scene(campaign.scene["uuid"], tmp_path / "moved.tif")
    assert campaign.scene_path(campaign.scene) == tmp_path / "moved.tif"


def test_an_action_whose_second_table_fails_leaves_nothing(campaign):
    with pytest.raises(CampaignError), campaign.action("answer") as edit:
        edit.insert("labels", {"class": "PIT"}, SQUARE)
        draw = edit.insert("draws", {"unit": 1})
        edit.insert("draws", {"unit": 2, "uuid": draw})  # the same key again
    assert [stored(campaign.path, name) for name in ("labels", "draws", "history")] == [0, 0, 0]
    add_label(campaign)
    assert stored(campaign.path, "labels") == 1


def test_an_error_of_the_caller_rolls_back_as_well(campaign):
    with pytest.raises(ValueError, match="mine"), campaign.action("answer") as edit:
        edit.insert("labels", {"class": "PIT"}, SQUARE)
        raise ValueError("mine")
    assert campaign.rows("labels") == [] and campaign.last_action() is None


def test_a_process_killed_in_the_middle_of_an_action_leaves_only_what_was_whole(campaign):
    campaign.close()
    body = """
from qgis.core import QgsGeometry
with campaign.action("digitise") as edit:
    edit.insert("labels", {"class": "PIT"}, QgsGeometry.fromWkt("POLYGON((500000 5600000,500040 5600000,500040 5599960,500000 5600000))"))
with campaign.action("answer") as edit:
    edit.insert("labels", {"class": "WRD"})
    edit.insert("draws", {"unit": 1})
    os.kill(os.getpid(), signal.SIGKILL)
"""  # noqa: E501
    other = run_other(body, campaign.path)
    other.communicate(timeout=60)
    assert other.returncode == -signal.SIGKILL
    again = Campaign.open(campaign.path)
    assert [row["class"] for row in again.rows("labels")] == ["PIT"]
    assert again.rows("draws") == []
    assert again.undo_last().what == "digitise" and again.rows("labels") == []
    again.close()


def test_unsaved_edits_of_a_person_survive_an_answer_and_stay_undoable(campaign):
    layer = campaign.layer("labels")
    layer.startEditing()
    layer.addFeature(QgsVectorLayerUtils.createFeature(layer, campaigns.square(200, 200)))
    add_label(campaign, "WRD")
    assert layer.undoStack().count() == 1 and layer.featureCount() == 2
    layer.undoStack().undo()
    assert layer.featureCount() == 1
    layer.undoStack().redo()
    assert layer.commitChanges()
    assert len(campaign.rows("labels")) == 2
    assert QgsVectorLayer(f"{campaign.path}|layername=labels", "fresh", "ogr").featureCount() == 2


def test_the_project_s_transaction_mode_is_named_instead_of_waiting_for_it(campaign, project):
    project.setAutoTransaction(True)
    layer = campaign.layer("labels")
    assert layer.startEditing()
    with pytest.raises(CampaignError, match="Labels") as caught:
        add_label(campaign)
    assert "transaction" in caught.value.remedy
    layer.rollBack()
    project.setAutoTransaction(False)
    add_label(campaign)


def test_a_second_qgis_is_told_who_has_the_campaign_and_can_read_it(campaign):
    add_label(campaign)
    campaign.close()
    other = run_other("print('open', flush=True); time.sleep(60)", campaign.path)
    try:
        assert other.stdout.readline().strip() == "open"
        with pytest.raises(CampaignError) as caught:
            Campaign.open(campaign.path)
        assert str(other.pid) in caught.value.message and "since 20" in caught.value.message
        assert "read-only" in caught.value.remedy
        reader = Campaign.open(campaign.path, read_only=True)
        assert reader.class_counts() == {"PIT": 1}
        with pytest.raises(CampaignError, match="read-only"):
            add_label(reader)
        assert reader.layer("labels").readOnly()
        reader.close()
    finally:
        other.kill()
        other.communicate()
    taken_over = Campaign.open(campaign.path)
    add_label(taken_over)
    taken_over.close()


def test_a_campaign_is_not_open_twice_in_one_qgis(campaign):
    with pytest.raises(CampaignError, match="this QGIS"):
        Campaign.open(campaign.path)


def test_rows_are_found_by_value_by_list_and_by_emptiness(campaign):
    with campaign.action("import") as edit:
        for number, note in enumerate(("", "it's", "b")):
            edit.insert("labels", {"class": "PIT", "unit": number, "note": note}, SQUARE)
    assert [row["unit"] for row in campaign.rows("labels", note="")] == [0]
    assert [row["unit"] for row in campaign.rows("labels", note="it's")] == [1]
    assert [row["unit"] for row in campaign.rows("labels", unit=[0, 2])] == [0, 2]
    assert campaign.rows("labels", unit=[]) == []
    assert campaign.rows("labels", columns=["unit"], note="b") == [{"unit": 2}]
    with pytest.raises(KeyError):
        campaign.rows("labels", nonsense=1)


def test_settings_are_remembered(campaign):
    campaign.set_setting("batch", 7)
    campaign.set_setting("batch", 8)
    campaign.close()
    again = Campaign.open(campaign.path)
    assert again.setting("batch") == 8 and again.setting("none", 3) == 3
    assert len(again.rows("settings", name="batch")) == 1
    again.close()


def test_the_project_can_lose_a_layer_without_harm(campaign, project):
    project.removeMapLayer(campaign.layer("labels").id())
    add_label(campaign)
    assert campaign.layer("labels").featureCount() == 1
    assert QgsProject.instance() is project


def test_a_campaign_of_an_earlier_version_is_brought_up_to_date_and_its_undo_kept(campaign, project):
    label = add_label(campaign)
    path = campaign.path
    campaign.remove_from_project()
    with contextlib.closing(sqlite3.connect(path)) as file, file:
        file.execute("DELETE FROM gpkg_contents WHERE table_name = 'repeats'")
        file.execute("DROP TABLE repeats")
        for column in ("audit", "repeat", "control_share", "decided", "interpreter", "seconds", "actions"):
            file.execute(f'ALTER TABLE candidates DROP COLUMN "{column}"')
        file.execute("ALTER TABLE labels DROP COLUMN control_share")
        file.execute("ALTER TABLE labels DROP COLUMN note")
        file.execute("ALTER TABLE scenes DROP COLUMN period")
        for number, text in file.execute("SELECT fid, after FROM history").fetchall():
            kept = {name: value for name, value in json.loads(text).items() if name not in ("note", "control_share")}
            file.execute("UPDATE history SET after = ? WHERE fid = ?", (json.dumps(kept), number))
    with pytest.raises(CampaignError, match="earlier version"):
        Campaign.open(path, read_only=True)
    again = Campaign.open(path)
    assert again.rows("repeats") == []
    assert again.period(again.scene) == 1
    assert [(row["uuid"], row["control_share"]) for row in again.rows("labels")] == [(label, None)]
    assert again.undo_last().what == "digitise"
    assert again.rows("labels") == []
    again.close()


def answer_something(made):
    with made.action("digitise") as edit:
        edit.insert("labels", {"class": "PIT", "origin": "digitised", "scene": made.scene["uuid"]}, SQUARE)


@pytest.mark.parametrize("harm", ["delete", "move", "replace"])
def test_nothing_is_written_into_a_file_that_is_no_longer_there(campaign, harm):
    answer_something(campaign)
    if harm == "delete":
        campaign.path.unlink()
    else:
        campaign.path.rename(campaign.path.with_name("elsewhere.gpkg"))
    if harm == "replace":
        campaign.path.write_bytes(b"another file")
    with pytest.raises(CampaignError, match=campaign.path.name) as refused:
        answer_something(campaign)
    assert "not saved" in refused.value.remedy
    assert len(campaign.rows("labels")) == 1
    if harm == "delete":
        campaign.close()
        assert not campaign.path.exists()
    if harm == "move":
        campaign.path.with_name("elsewhere.gpkg").rename(campaign.path)
        answer_something(campaign)
        assert len(campaign.rows("labels")) == 2


def test_reasons_that_a_file_cannot_be_written_have_their_own_remedies():
    full, readonly, other = (
        _remedy(reason)
        for reason in ("database or disk is full", "attempt to write a readonly database", "database is locked")
    )
    assert "full" in full and "permissions" in readonly and "unfinished edits" in other
