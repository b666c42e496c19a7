"""Labels in layers that the plugin did not add: copies, layers from the Browser, a campaign that is closed."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import contextlib

import campaigns
from campaign_fixtures import SQUARE, add_label, campaign  # noqa: F401
from qgis.core import QgsGeometry, QgsVectorFileWriter, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtXml import QDomDocument

from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.layers import find_layers, layers_of
from mining_mapper.plugin.panel.workspace import Workspace

X, Y = campaigns.LEFT + 200, campaigns.TOP - 200
BOW = QgsGeometry.fromWkt(f"POLYGON(({X} {Y},{X + 40} {Y + 40},{X + 40} {Y},{X} {Y + 40},{X} {Y}))")


def duplicate(layer, project, name=""):
    """Do what QGIS's Duplicate Layer does."""
    copy = layer.clone()
    copy.setName(name or f"{layer.name()} copy")
    project.addMapLayer(copy)
    # The properties come with the style, after the layer was added.
    style = QDomDocument()
    layer.exportNamedStyle(style)
    copy.importNamedStyle(style)
    return copy


def from_browser(campaign, table="labels"):
    return QgsVectorLayer(f"{campaign.path}|layername={table}", f"toy — {table}", "ogr")


def draw(layer, shape):
    return layer.addFeature(QgsVectorLayerUtils.createFeature(layer, shape))


def test_a_copy_of_the_labels_cannot_be_edited_and_the_person_is_told_which_layer_can(campaign, project):
    told = []
    campaign.failed.connect(told.append)
    labels = campaign.layer("labels")
    copies = [duplicate(labels, project), project.addMapLayer(from_browser(campaign))]
    assert [copy.startEditing() for copy in copies] == [False, False]
    assert ["“Labels copy”" in str(told[0]), "“toy — labels”" in str(told[1])] == [True, True]
    assert all("“Labels”" in error.remedy for error in told)
    assert campaign.layer("labels") is labels and labels.startEditing()
    labels.rollBack()


def test_the_campaign_s_layer_stays_the_same_however_many_copies_there_are(campaign, project):
    """Layers are kept in the order of their names with a random end: a copy may come first."""
    labels = campaign.layer("labels")
    for _ in range(8):
        duplicate(labels, project, "A")
    assert campaign.layer("labels") is labels
    campaign.close()
    with contextlib.closing(Campaign.open(campaign.path)) as again:
        assert again.layer("labels") is labels and labels.startEditing()
        labels.rollBack()


def test_a_copy_takes_the_place_of_the_layer_that_was_removed(campaign, project):
    copy = duplicate(campaign.layer("labels"), project)
    project.removeMapLayer(campaign.layer("labels").id())
    assert campaign.layer("labels") is copy
    assert copy.startEditing() and draw(copy, BOW) and copy.commitChanges()
    assert campaign.last_action().what == "digitise"


def test_the_layers_that_somebody_removed_all_at_once_come_back_once_each(campaign, project):
    told = []
    campaign.failed.connect(told.append)
    ours = find_layers(project, campaign.path)
    project.removeMapLayers([layer.id() for layer in ours.values()])
    assert campaign.layer("labels").startEditing() and campaign.layer("labels").rollBack()
    there = layers_of(project.mapLayers().values(), campaign.path)
    assert sorted(table for table, _layer in there) == sorted(ours) and told == []


def test_bookkeeping_that_is_added_again_cannot_be_edited(campaign, project):
    for table in ("draws", "history", "candidates"):
        assert not project.addMapLayer(from_browser(campaign, table)).startEditing()


def test_edits_begun_in_a_layer_before_the_campaign_was_opened_are_checked_and_journaled(campaign, project):
    kept = add_label(campaign)
    campaign.remove_from_project()
    layer = project.addMapLayer(from_browser(campaign))
    assert layer.startEditing()
    (feature,) = layer.getFeatures()
    layer.changeGeometry(feature.id(), BOW)
    again = Campaign.open(campaign.path)
    assert again.layer("labels") is not layer
    assert layer.commitChanges() and not layer.startEditing()
    assert again.row("labels", kept)["geometry"].isGeosValid()
    assert again.rows("history")[-1]["what"] == "reshape"
    again.undo_last()
    assert again.row("labels", kept)["geometry"].isGeosEqual(SQUARE)
    again.close()


def test_edits_are_saved_and_journaled_when_the_campaign_is_closed(campaign, project):
    layer = campaign.layer("labels")
    assert layer.startEditing() and draw(layer, BOW)
    campaign.close()
    assert not layer.isEditable() and not layer.startEditing()
    again = Campaign.open(campaign.path)
    (row,) = again.rows("labels")
    assert row["geometry"].isGeosValid() and row["created"]
    assert again.last_action().what == "digitise"
    assert again.layer("labels") is layer and layer.startEditing()
    layer.rollBack()
    again.close()


def test_a_project_of_earlier_days_with_two_layers_of_labels_lets_one_be_edited(campaign, project, tmp_path):
    campaign.close()
    duplicate(find(project, "Labels"), project)
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer):
            layer.setReadOnly(False)
    project.write(str(tmp_path / "work.qgz"))
    project.clear()
    project.read(str(tmp_path / "work.qgz"))
    again = Campaign.in_project(project)
    editable = [name for name in ("Labels", "Labels copy") if find(project, name).startEditing()]
    assert len(editable) == 1 and again.layer("labels").name() == editable[0]
    again.layer("labels").rollBack()
    again.close()


def test_labels_of_a_campaign_that_is_not_open_wait_for_it(campaign, project, tmp_path):
    path = campaign.path
    other = tmp_path / "training_set.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "labels"
    transform = project.transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(campaign.layer("labels"), str(other), transform, options)
    campaign.remove_from_project()
    earlier, edited = project.addMapLayer(from_browser(campaign)), project.addMapLayer(from_browser(campaign))
    assert edited.startEditing()
    workspace = Workspace()
    assert edited.rollBack() and not edited.startEditing()
    later = project.addMapLayer(from_browser(campaign))
    foreign = project.addMapLayer(QgsVectorLayer(f"{other}|layername=labels", "labels of others", "ogr"))
    assert [earlier.startEditing(), later.startEditing(), foreign.startEditing()] == [False, False, True]
    foreign.rollBack()
    assert workspace.open(path)
    labels = workspace.campaign.layer("labels")
    assert labels.startEditing() and draw(labels, SQUARE)
    said = []
    workspace.said.connect(said.append)
    workspace.close()
    assert said == ["The edits of the layer “Labels” were saved."] and not labels.startEditing()
    with contextlib.closing(Campaign.open(path)) as again:
        assert len(again.rows("labels")) == 1 and again.last_action().what == "digitise"
    workspace.shut_down()


def find(project, name):
    (layer,) = project.mapLayersByName(name)
    return layer
