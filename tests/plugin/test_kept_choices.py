"""What is chosen with the panel's controls where the campaign takes nothing more: it is said, and holds meanwhile."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import contextlib

import pytest
from desk_fixtures import desk  # noqa: F401
from panel_fixtures import campaign, image, interface  # noqa: F401
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.core.strategies import ENTROPY
from mining_mapper.plugin.feature_models import add_feature_model, feature_models
from mining_mapper.plugin.learnt import forget
from mining_mapper.plugin.panel.feature_models_dialog import FeatureModelsDialog
from mining_mapper.plugin.panel.model_report_dialog import ModelReportDialog


@contextlib.contextmanager
def taken_away(campaign):
    """Take the campaign's file away for the length of the block; return what is said meanwhile."""
    said, place = [], campaign.path.with_suffix(".away")
    campaign.failed.connect(said.append)
    campaign.path.rename(place)
    yield said
    place.rename(campaign.path)
    campaign.failed.disconnect(said.append)


def choose_blind(desk):
    desk.dock.review.blind.click()
    return "blind", desk.dock.review.blind.isChecked()


def choose_live(desk):
    desk.dock.review.live.click()
    return "live", desk.dock.review.live.isChecked()


def choose_draws(desk):
    choice = desk.dock.review.draws.strategy
    choice.setCurrentIndex(choice.findData(ENTROPY))
    return "options", {"strategy": ENTROPY}


def choose_rules(desk):
    rule = desk.dock.label.guard.holes
    rule.trigger()
    return "fill_holes", rule.isChecked()


def choose_share(desk):
    desk.session.audits.set_again(0.1)
    return "again_share", 0.1


def choose_to_forget(desk):
    # What is not remembered is forgotten in both files of what was learnt, and both cannot be written.
    forget(desk.campaign)
    return "memory", []


@pytest.mark.parametrize(
    "choose", [choose_blind, choose_live, choose_draws, choose_rules, choose_share, choose_to_forget]
)
def test_a_choice_that_cannot_be_kept_is_said_and_holds_until_it_can(desk, choose):
    with taken_away(desk.campaign) as said:
        name, value = choose(desk)
        assert str(desk.campaign.path) in said[0].message and said[0].remedy
        assert len({str(error) for error in said}) == 1
        assert desk.campaign.setting(name) == value
        assert desk.campaign.rows("settings", name=name) == []
    desk.campaign.set_setting(name, value)
    assert [row["value"] for row in desk.campaign.rows("settings", name=name)] == [value]


def test_a_model_that_cannot_be_taken_out_of_the_features_stays_and_the_dialog_says_why(desk, tmp_path):
    model = tmp_path / "elsewhere.onnx"
    model.write_bytes(b"a model")
    scene = desk.campaign.scene["uuid"]
    add_feature_model(desk.campaign, scene, model, "ab" * 32)
    dialog = FeatureModelsDialog(desk.campaign, lambda *_: None, lambda: None, desk.interface.window)
    dialog.table.selectRow(0)
    with taken_away(desk.campaign):
        dialog.remove.click()
        assert str(desk.campaign.path) in dialog.state.text()
    assert len(feature_models(desk.campaign, scene)) == 1 and dialog.table.rowCount() == 1
    dialog.remove.click()
    assert feature_models(desk.campaign, scene) == [] and dialog.table.rowCount() == 0
    dialog.deleteLater()


def test_the_size_of_a_batch_is_kept_with_the_campaign(desk, wait_for):
    desk.begin_round(wait_for, 5)
    for _ in range(5):
        desk.session.undecided("cloud")
    desk.session.cancel()
    wait_for(lambda: desk.session.state == "idle")
    desk.dock.review.batch.setValue(7)
    desk.dock.review.propose.click()
    wait_for(lambda: desk.session.current is not None)
    assert desk.session.current.total == 7
    assert [row["value"] for row in desk.campaign.rows("settings", name="batch")] == [7]


def test_a_report_goes_with_the_session_whose_model_it_is_of(desk, wait_for):
    desk.begin_round(wait_for)
    desk.dock.review.report.click()

    def reports():
        there = [each for each in QApplication.topLevelWidgets() if isinstance(each, ModelReportDialog)]
        return [each for each in there if each.isVisible()]

    wait_for(reports)
    desk.reviewing.model.remove()
    assert reports() == []
