"""Models from elsewhere in the panel, with the real engine: as features of a scene, and as a list of candidates."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtWidgets import QDialogButtonBox

from mining_mapper.core.environment import engine_python
from mining_mapper.core.errors import LearnerError
from mining_mapper.plugin.detecting import KIND, LEAST_HECTARES, Detecting
from mining_mapper.plugin.engine_client import READY
from mining_mapper.plugin.environment import engine_home
from mining_mapper.plugin.feature_models import add_feature_model, feature_models, remove_feature_model
from mining_mapper.plugin.lists import Lists
from mining_mapper.plugin.panel.detect_dialog import DetectDialog
from mining_mapper.plugin.panel.feature_models_dialog import FeatureModelsDialog
from mining_mapper.plugin.session import REVIEWING

from .test_real_engine import SECONDS, answer_all, engine, image, landscape, session

__all__ = ["engine", "image", "landscape", "session"]

# A segmentation of one convolution of 1 x 1 pixels; the engine's Python has what QGIS's lacks.
WRITE = """
import json, sys
import numpy as np, onnx
from onnx import TensorProto, helper, numpy_helper
path, weight, bias = sys.argv[1], *(np.array(json.loads(each), np.float32) for each in sys.argv[2:4])
tensors = [numpy_helper.from_array(weight[:, :, None, None], "weight"), numpy_helper.from_array(bias, "bias")]
image = helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, weight.shape[1], "rows", "cols"])
said = helper.make_tensor_value_info("said", TensorProto.FLOAT, None)
node = helper.make_node("Conv", ["image", "weight", "bias"], ["said"])
graph = helper.make_graph([node], "m", [image], [said], tensors)
onnx.save_model(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
"""


@pytest.fixture
def write_model(tmp_path, engine):
    """Return a function that writes a model of red and nir with its card."""

    def write(name, weight, bias, **card):
        path = tmp_path / "models" / f"{name}.onnx"
        path.parent.mkdir(exist_ok=True)
        words = [str(engine_python(engine_home())), "-c", WRITE, str(path), json.dumps(weight), json.dumps(bias)]
        subprocess.run(words, check=True, timeout=SECONDS)
        about = {"format": "mining-mapper image model 1", "bands": ["red", "nir"], "scale": 1, "tile": 64}
        path.with_suffix(".json").write_text(json.dumps({**about, **card}))
        return path

    return write


@pytest.fixture
def embedding(write_model):
    return write_model("clay", np.random.default_rng(1).normal(size=(6, 2)).tolist(), [0.0] * 6, embedding=6)


@pytest.fixture
def segmenter(write_model):
    """Bright in red is mining: bare ground, in a SIMULATED landscape."""
    card = {"classes": ["other", "op"], "mining": ["op"], "activation": "softmax", "licence": "MIT"}
    return write_model("segmenter", [[0, 0], [60, -10]], [0, -8], **card)


def proposed(session, wait_for):
    session.propose(8)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    answer_all(session, wait_for)


def checks(session, use):
    return lambda path, on_result, on_failure: session.check_model(path, on_result, use, on_failure)


def test_a_model_joins_the_features_of_a_scene_and_leaves_cleanly(session, embedding, wait_for, tmp_path):
    campaign, changed = session.campaign, []
    dialog = FeatureModelsDialog(campaign, checks(session, "features"), lambda: changed.append(1))
    session.message.connect(dialog.show_why)
    dialog.choose(str(embedding))
    wait_for(lambda: dialog.table.rowCount() == 1, SECONDS)
    assert "every unit: 6." in dialog.state.text() and changed == [1]
    (chosen,) = feature_models(campaign, campaign.scene["uuid"])
    kept = Path(chosen["path"])
    assert kept.parent == campaign.path.with_suffix(".memory") and chosen["sha256"] == dialog.table.item(0, 1).text()
    assert kept.with_suffix(".json").is_file() and chosen["sha256"][:8] in kept.name
    # Once is enough.
    dialog.choose(str(embedding))
    wait_for(lambda: dialog.add.isEnabled(), SECONDS)
    assert "already" in dialog.state.text() and dialog.table.rowCount() == 1
    told = []
    session.ask("features.build", session.framing.request(), told.append)
    wait_for(lambda: told, SECONDS)
    assert sum(name.startswith(f"model {chosen['sha256'][:8]} channel ") for name in told[0]["features"]) == 6
    proposed(session, wait_for)
    session.ask("features.build", session.framing.request(), told.append)
    cards = []
    session.save_learnt(str(tmp_path / "learnt.onnx"), cards.append)
    wait_for(lambda: cards, SECONDS)
    assert [each["sha256"] for each in cards[0]["feature_models"]] == [chosen["sha256"]]
    dialog.table.selectRow(0)
    dialog.remove.click()
    assert feature_models(campaign, campaign.scene["uuid"]) == [] and len(changed) == 2
    told.clear()
    session.ask("features.build", session.framing.request(), told.append)
    wait_for(lambda: told, SECONDS)
    assert not any(name.startswith("model ") for name in told[0]["features"])
    answer_all(session, wait_for)
    assert session.state == REVIEWING


def test_what_cannot_be_a_feature_is_said_in_the_dialog(session, write_model, wait_for):
    wrong = write_model("wrong", [[0, 0], [60, -10]], [0, -8], embedding=5)
    dialog = FeatureModelsDialog(session.campaign, checks(session, "features"), lambda: None)
    session.message.connect(dialog.show_why)
    dialog.choose(str(wrong))
    wait_for(lambda: "wrong.onnx" in dialog.state.text(), SECONDS)
    assert dialog.add.isEnabled() and dialog.table.rowCount() == 0


def test_a_model_that_is_gone_is_named_and_nothing_is_lost(session, embedding, wait_for):
    campaign, messages = session.campaign, session.messages
    proposed(session, wait_for)
    labels = len(campaign.rows("labels"))
    add_feature_model(campaign, campaign.scene["uuid"], embedding, _sha(embedding))
    (chosen,) = feature_models(campaign, campaign.scene["uuid"])
    Path(chosen["path"]).unlink()
    while session.current is not None:
        session.answer_not_mining()
    wait_for(lambda: any(isinstance(each, LearnerError) for each in messages), SECONDS)
    assert "clay" in str(messages[-1]) and len(campaign.rows("labels")) > labels
    remove_feature_model(campaign, campaign.scene["uuid"], chosen["sha256"])
    session.propose(4)
    wait_for(lambda: session.state == REVIEWING, SECONDS)


def _sha(path):
    import hashlib

    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_what_a_model_detects_is_a_list_of_predictions(session, segmenter, wait_for):
    campaign, lists = session.campaign, Lists(session)
    campaign.set_setting(LEAST_HECTARES, 0.2)
    dialog = DetectDialog(campaign, checks(session, "candidates"), 0.5, 0.2)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.file.setFilePath(str(segmenter))
    wait_for(lambda: ok.isEnabled(), SECONDS)
    path, share, hectares, classes = dialog.chosen()
    assert (path, share, hectares) == (str(segmenter), 0.5, 0.2)
    # LAMES calls open pits op.
    assert set(classes) == {"op"} and classes["op"] in campaign.taxonomy.mining_codes()
    detecting, ended, told = Detecting(session, lists), [], []
    detecting.begin(path, classes, told.append, ended.append)
    wait_for(lambda: ended, SECONDS)
    found = lists.waiting(KIND)
    assert ended == [len(found)] and len(found) > 0 and told[-1] == pytest.approx(1)
    assert all(each.code == classes["op"] and each.source == "segmenter.onnx" for each in found)
    # Corners of pixels are cut off, and what is outside of the scene.
    assert min(each.area for each in found) > 1500
    assert all(0.5 <= each.probability <= 1 for each in found)
    together = QgsGeometry.unaryUnion([each.geometry for each in found])
    assert together.area() == pytest.approx(sum(each.geometry.area() for each in found), rel=1e-6)
    # Again replaces what waits; what was kept is a prediction: imported, and known to no estimate.
    (label, *_) = lists.accept([found[0].uuid])
    detecting.begin(path, classes, told.append, ended.append)
    wait_for(lambda: len(ended) == 2, SECONDS)
    assert len(lists.waiting(KIND)) == ended[1]
    row = campaign.row("labels", label)
    assert (row["origin"], row["class"], row["delineation"], row["tool"]) == ("imported", classes["op"], "tight", KIND)
    shapes = campaign.snapshot(campaign.frame()["uuid"])["shapes"]
    assert [shape["origin"] for shape in shapes] == ["imported"]


def test_a_search_that_was_stopped_leaves_no_list(session, segmenter, wait_for):
    lists, ended = Lists(session), []
    detecting = Detecting(session, lists)
    detecting.begin(str(segmenter), {"op": "PIT"}, lambda _fraction: None, ended.append)
    detecting.stop()
    told = []
    session.ask("hello", {}, told.append)
    wait_for(lambda: told, SECONDS)
    assert not ended and lists.waiting(KIND) == [] and not detecting.is_busy and session.messages == []


def test_an_embedding_detects_nothing_and_says_what_it_is_for(session, embedding, engine, wait_for):
    assert engine.state == READY
    dialog = DetectDialog(session.campaign, checks(session, "candidates"), 0.5, 0.2)
    session.message.connect(dialog.show_why)
    dialog.file.setFilePath(str(embedding))
    wait_for(lambda: "says nothing of mining" in dialog.state.text(), SECONDS)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
