"""Answers are always kept under a name: guessed where nobody gave one, and said."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest
from panel_fixtures import LEFT, TOP, campaign, image, interface  # noqa: F401
from qgis.core import QgsApplication, QgsGeometry, QgsRectangle, QgsSettings
from qgis.PyQt.QtTest import QTest
from test_plugin import plugin  # noqa: F401

from mining_mapper.core.errors import CampaignError
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.panel.new_campaign_dialog import NewCampaignDialog
from mining_mapper.plugin.panel.scene_guess import guess_scene
from mining_mapper.plugin.session import Session

SETTING = "mining_mapper/interpreter"


@pytest.fixture(autouse=True)
def nobody(qgis_app):
    QgsSettings().remove(SETTING)
    yield
    QgsSettings().remove(SETTING)


@pytest.fixture
def nameless(tmp_path, image):  # noqa: F811
    """A campaign in which nobody is named."""
    taxonomy = load_taxonomy(presets()[0])
    made = Campaign.create(tmp_path / "n.gpkg", guess_scene(image).to_scene(), None, taxonomy, ["PIT"], "")
    made.close()
    return made.path


def write_name(plugin, name):  # noqa: F811
    field = plugin.dock.header.interpreter
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, name) if name else field.clear()
    field.editingFinished.emit()


def test_a_campaign_without_a_name_gets_that_of_the_account_and_says_it_once(plugin, nameless, interface):  # noqa: F811
    assert plugin.workspace.open(nameless)
    who = QgsApplication.userLoginName()
    assert plugin.workspace.session.interpreter == plugin.dock.header.interpreter.text() == who != ""
    assert f"“{who}”" in interface.said()
    assert plugin.workspace.campaign.setting("interpreter", "") == who
    interface.bar.clearWidgets()
    plugin.workspace.close()
    assert plugin.workspace.open(nameless)
    assert interface.said() == ""
    plugin.workspace.close()


def test_an_empty_name_is_refused_and_the_former_one_stays(plugin, campaign, interface):  # noqa: F811
    campaign.close()
    plugin.workspace.open(campaign.path)
    for empty in ("", "   "):
        write_name(plugin, empty)
        assert plugin.workspace.session.interpreter == plugin.dock.header.interpreter.text() == "AB"
        assert "need a name" in interface.said() and "“AB”" in interface.said()
    write_name(plugin, " CD ")
    assert plugin.workspace.session.interpreter == plugin.dock.header.interpreter.text() == "CD"
    # Another session of the same person, as after a change of scene.
    plugin.workspace.close()
    plugin.workspace.open(campaign.path)
    assert plugin.workspace.session.interpreter == "CD"
    plugin.workspace.close()


def test_a_new_campaign_asks_who_answers(interface, tmp_path):  # noqa: F811
    dialog = NewCampaignDialog(interface.canvas, None, interface.window)
    dialog.path.setFilePath(str(tmp_path / "new.gpkg"))
    assert dialog.interpreter.text() == QgsApplication.userLoginName()
    dialog.interpreter.setText("  ")
    with pytest.raises(CampaignError, match="Nobody is named"):
        dialog.request()
    dialog.interpreter.setText("EF")
    assert dialog.request().interpreter == "EF"
    dialog.close()
    dialog.deleteLater()


def test_a_name_that_cannot_be_written_is_told_and_the_former_one_stays(plugin, campaign, interface):  # noqa: F811
    campaign.close()
    plugin.workspace.open(campaign.path)
    with contextlib.closing(sqlite3.connect(campaign.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        write_name(plugin, "CD")
        other.rollback()
    assert "could not be written" in interface.said()
    assert plugin.workspace.session.interpreter == plugin.dock.header.interpreter.text() == "AB"
    write_name(plugin, "CD")
    assert plugin.workspace.session.interpreter == plugin.workspace.campaign.setting("interpreter", "") == "CD"
    plugin.workspace.close()


def test_who_has_answered_before_is_offered_so_that_nobody_gets_a_second_name(plugin, campaign):  # noqa: F811
    path = campaign.path
    for who, x in (("CD", 0), ("AB", 100)):
        campaign.set_interpreter(who)
        session = Session(campaign, None)
        session.digitise(QgsGeometry.fromRect(QgsRectangle(LEFT + x, TOP - 50, LEFT + x + 50, TOP)), "PIT")
        session.close()
    campaign.close()
    assert plugin.workspace.open(path)
    completer = plugin.dock.header.interpreter.completer()
    model = completer.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["AB", "CD"]
    completer.activated[str].emit("CD")
    assert plugin.workspace.session.interpreter == plugin.dock.header.interpreter.text() == "CD"
    plugin.workspace.close()
