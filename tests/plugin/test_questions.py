"""What a dialog asked the engine is of no interest once the dialog is closed."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import pytest
from panel_fixtures import campaign, image, interface  # noqa: F401
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.core.errors import EngineDied
from mining_mapper.plugin.feature_models import feature_models
from mining_mapper.plugin.panel.detect_dialog import DetectDialog
from mining_mapper.plugin.panel.feature_models_dialog import FeatureModelsDialog
from mining_mapper.plugin.panel.prompt_model_dialog import PromptModelDialog
from mining_mapper.plugin.prompted import choose_models, chosen_models

from .test_plugin import plugin

__all__ = ["plugin"]

PAIR = ("/models/e.onnx", "/models/d.onnx")
REPORT = {
    **{"mining": ["op"], "bands": ["red"], "classes": ["op"], "tile": 64, "sha256": "0" * 64},
    **{"licence": "", "embedding": 0, "side": 64},
}


class Patient:
    """An engine's client that keeps the questions, and answers when it is told to."""

    def __init__(self, engine, monkeypatch):
        self.asked, self.stopped = [], []
        monkeypatch.setattr(engine, "call", self.call)
        monkeypatch.setattr(engine, "cancel", self.stopped.append)

    def call(self, method, _params, on_result=None, on_error=None, _on_progress=None):
        if method in ("model.check", "prompt.check"):
            self.asked.append((on_result, on_error))
            return len(self.asked)
        return 0


def fill(dialog):
    if isinstance(dialog, FeatureModelsDialog):
        dialog.choose(PAIR[0])
    elif isinstance(dialog, DetectDialog):
        dialog.file.setFilePath(__file__)
    else:
        for widget, path in zip((dialog.encoder, dialog.decoder), PAIR):
            widget.setFilePath(path)
        dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()


@pytest.fixture
def bench(plugin, campaign, monkeypatch):
    """The plugin on a campaign, with an engine that takes its time; ``seen`` are the dialogs that came."""
    path = campaign.path
    campaign.close()
    plugin.workspace.open(path)
    monkeypatch.setattr(plugin.workspace.session, "has_engine", lambda: True)
    plugin.patient, plugin.seen, plugin.raised = Patient(plugin.workspace.engine, monkeypatch), [], []
    monkeypatch.setattr("sys.excepthook", lambda *about: plugin.raised.append(about))
    choose_models("", "")
    yield plugin
    choose_models("", "")


def ask_and_close(bench, kind, begin):
    """Ask in a dialog, close it before the answer, and let Qt delete it."""

    def use():
        (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
        bench.seen.append(dialog)
        fill(dialog)
        dialog.reject()

    QTimer.singleShot(0, use)
    begin()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert sip.isdeleted(bench.seen[-1])


def beginnings(bench):
    desk = bench.desk
    return {
        FeatureModelsDialog: desk.taking_along.ask_feature_models,
        DetectDialog: desk.listing.filling.ask_detection,
        PromptModelDialog: desk.labelling.sources.choose_model,
    }


@pytest.mark.parametrize("kind", [FeatureModelsDialog, DetectDialog, PromptModelDialog])
def test_an_answer_that_comes_after_the_dialog_was_closed_changes_nothing(bench, kind):
    said = []
    bench.workspace.session.message.connect(said.append)
    for answer in (lambda asked: asked[1](EngineDied("The engine stopped.", "")), lambda asked: asked[0](REPORT)):
        ask_and_close(bench, kind, beginnings(bench)[kind])
        answer(bench.patient.asked[-1])
    assert bench.patient.stopped == [1, 2] and len(bench.patient.asked) == 2
    assert said == [] and bench.raised == []
    assert chosen_models() is None
    here = bench.workspace.campaign
    assert feature_models(here, here.scene["uuid"]) == []


def test_a_path_that_is_typed_is_checked_once_there_is_such_a_file(campaign, tmp_path):
    file, checked = tmp_path / "m.onnx", []
    file.write_bytes(b"")
    dialog = DetectDialog(campaign, lambda path, *_: checked.append(path), 0.5, 0.5)
    QTest.keyClicks(dialog.file.lineEdit(), str(file))
    assert checked == [str(file)]
    dialog.deleteLater()
