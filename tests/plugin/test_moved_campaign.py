"""A campaign's file that is taken away while it is open and put back: nothing is mixed up, nothing is lost.

On Linux and macOS an open file can be moved. Whoever closes a connection to it then makes SQLite write an empty file
in its place and delete the log beside it, although other connections still write into that log.
"""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import sys

import campaigns
import pytest
from campaign_fixtures import add_label, campaign, stored  # noqa: F401
from osgeo import gdal
from qgis.core import QgsVectorLayerUtils

from mining_mapper.core.errors import CampaignError, CampaignNotWritable
from mining_mapper.plugin.campaign import Campaign

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps open files from being moved")


def state_of(path):
    """Return what SQLite says of the file, read by a connection of its own."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        return database.execute("PRAGMA integrity_check").fetchall()


def journaled(path):
    """Return label uuids of the file and those that the journal has."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        labels = {row[0] for row in database.execute("SELECT uuid FROM labels")}
        known = {row[0] for row in database.execute("SELECT row FROM history WHERE \"table\" = 'labels'")}
    return labels, known


class Away:
    """Takes the campaign's file away for the length of the block; a reader keeps its log full, and ends meanwhile."""

    def __init__(self, campaign):
        self.path = campaign.path
        self.place = campaign.path.with_suffix(".away")
        self.log = campaign.path.with_name(campaign.path.name + "-wal")
        self.reader = gdal.OpenEx(str(self.path), gdal.OF_VECTOR | gdal.OF_READONLY)
        self.read = self.reader.GetLayerByName("settings")
        assert self.read.GetNextFeature() is not None
        self.label = add_label(campaign)

    def __enter__(self):
        before = self.log.stat()
        assert before.st_size > 0
        self.path.rename(self.place)
        self.read = None
        self.reader = None
        # Otherwise the tests would show nothing.
        assert not self.log.exists() or self.log.stat().st_ino != before.st_ino

    def __exit__(self, *_):
        self.place.rename(self.path)


def begin_label(layer, left=300):
    """Begin a label with QGIS's own tools, without saving it."""
    if not layer.isEditable():
        assert layer.startEditing()
    feature = QgsVectorLayerUtils.createFeature(layer, campaigns.square(left, 40))
    feature.setAttribute("class", "PIT")
    assert layer.addFeature(feature)


def test_a_file_that_was_away_is_written_on_without_damage(campaign):
    with Away(campaign), pytest.raises(CampaignError, match="moved"):
        add_label(campaign)
    for _ in range(30):
        add_label(campaign)
    assert len(campaign.rows("labels")) == 31
    assert campaign.layer("labels").featureCount() == 31
    assert len(list(campaign.layer("labels").getFeatures())) == 31
    assert stored(campaign.path, "labels") == 31
    campaign.close()
    assert state_of(campaign.path) == [("ok",)]
    assert stored(campaign.path, "labels") == 31


def test_edits_that_were_begun_before_it_went_are_saved_and_journaled_after(campaign):
    layer = campaign.layer("labels")
    begin_label(layer)
    with Away(campaign):
        pass
    add_label(campaign)
    assert layer.isEditable() and layer.isModified()
    begin_label(layer, 500)
    assert layer.commitChanges()
    labels, known = journaled(campaign.path)
    assert len(labels) == 4 and labels <= known
    for _ in range(5):
        add_label(campaign)
    campaign.close()
    assert state_of(campaign.path) == [("ok",)]
    assert stored(campaign.path, "labels") == 9


def test_the_first_that_is_written_after_may_be_an_edit_of_qgis(campaign):
    layer = campaign.layer("labels")
    begin_label(layer)
    with Away(campaign):
        pass
    assert layer.commitChanges()
    labels, known = journaled(campaign.path)
    assert len(labels) == 2 and labels <= known
    add_label(campaign)
    campaign.close()
    assert state_of(campaign.path) == [("ok",)] and stored(campaign.path, "labels") == 3


def test_edits_cannot_be_saved_while_the_file_is_away_and_are_not_lost(campaign):
    told = []
    campaign.failed.connect(told.append)
    layer = campaign.layer("labels")
    begin_label(layer)
    with Away(campaign):
        assert not layer.commitChanges()
        assert layer.isEditable() and layer.isModified()
        assert "moved" in str(told[0])
    assert layer.commitChanges()
    labels, known = journaled(campaign.path)
    assert len(labels) == 2 and labels <= known
    campaign.close()
    assert state_of(campaign.path) == [("ok",)]


def test_closing_while_the_file_is_away_keeps_begun_edits_in_their_layer(campaign):
    layer = campaign.layer("labels")
    begin_label(layer)
    with Away(campaign):
        campaign.close()
        assert layer.isModified()
    again = type(campaign).open(campaign.path, project=campaign._project)
    assert layer.isModified() and layer.commitChanges()
    labels, known = journaled(campaign.path)
    assert len(labels) == 2 and labels <= known
    add_label(again)
    again.close()
    assert state_of(campaign.path) == [("ok",)] and stored(campaign.path, "labels") == 3


def test_a_log_is_empty_after_every_action_that_nobody_reads_in(campaign):
    add_label(campaign)
    assert campaign.path.with_name(campaign.path.name + "-wal").stat().st_size == 0


def test_a_copy_of_an_open_campaign_can_be_opened_and_both_are_locked(campaign, tmp_path):
    add_label(campaign)
    there = tmp_path / "copy"
    there.mkdir()
    for part in campaign.path.parent.glob(f"{campaign.path.name}*"):
        shutil.copy(part, there)
    assert (there / f"{campaign.path.name}.lock").exists()
    copy = Campaign.open(there / campaign.path.name)
    assert len(copy.rows("labels")) == 1
    for opened in (copy.path, campaign.path):
        with pytest.raises(CampaignNotWritable, match="already open in this QGIS"):
            Campaign.open(opened)
    copy.close()
    Campaign.open(there / campaign.path.name).close()


def test_an_open_campaign_that_was_moved_is_not_taken_for_a_copy(campaign, tmp_path):
    there = tmp_path / "moved"
    there.mkdir()
    for part in list(campaign.path.parent.glob(f"{campaign.path.name}*")):
        shutil.move(part, there)
    with pytest.raises(CampaignNotWritable, match="already open in this QGIS"):
        Campaign.open(there / campaign.path.name)
    for part in list(there.iterdir()):
        shutil.move(part, campaign.path.parent)
