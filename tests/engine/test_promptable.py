"""Models that segment what is pointed at: tiny pairs made here, checked at the door, their embeddings kept."""

from __future__ import annotations

import json

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from mining_mapper.core.errors import LearnerError
from mining_mapper.core.protocol import Request
from mining_mapper.engine.models import promptable
from mining_mapper.engine.models.promptable import Prompt, PromptableModel, segment_window
from mining_mapper.engine.scene import open_scene
from mining_mapper.engine.server import Job
from mining_mapper.engine.services import methods

SIDE = 64
ROLES = {"blue": 1, "green": 2, "red": 3, "nir": 4}


def tensor(name, shape, kind=TensorProto.FLOAT):
    return helper.make_tensor_value_info(name, kind, shape)


def save(path, nodes, inputs, outputs, constants):
    tensors = [numpy_helper.from_array(value, name) for name, value in constants.items()]
    graph = helper.make_graph(nodes, "model", inputs, outputs, tensors)
    onnx.save_model(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), str(path))
    return str(path)


def write_encoder(path, side=SIDE, embedding="image_embeddings"):
    """The mean of the channels of every fourth pixel."""
    nodes = [
        helper.make_node("ReduceMean", ["image"], ["mean"], axes=[1], keepdims=1),
        helper.make_node("AveragePool", ["mean"], [embedding], kernel_shape=[4, 4], strides=[4, 4]),
    ]
    image = tensor("image", [1, 3, side, side])
    return save(path, nodes, [image], [tensor(embedding, [1, 1, side // 4, side // 4])], {})


def write_decoder(path, coords="point_coords", masks="masks", scores=True):
    """All pixels whose embedding differs from that under the first point by less than a half."""
    nodes = [
        helper.make_node("Slice", [coords, "zero", "one", "axis"], ["first"]),
        helper.make_node("Div", ["first", "four"], ["coarse"]),
        helper.make_node("Floor", ["coarse"], ["floored"]),
        helper.make_node("Cast", ["floored"], ["place"], to=TensorProto.INT64),
        helper.make_node("Split", ["place", "halves"], ["x", "y"], axis=2),
        helper.make_node("Concat", ["y", "x"], ["index3"], axis=2),
        helper.make_node("Reshape", ["index3", "pair"], ["index"]),
        helper.make_node("Squeeze", ["image_embeddings", "front"], ["flat"]),
        helper.make_node("GatherND", ["flat", "index"], ["value"]),
        helper.make_node("Sub", ["image_embeddings", "value"], ["difference"]),
        helper.make_node("Abs", ["difference"], ["distance"]),
        helper.make_node("Sub", ["half", "distance"], [masks]),
        helper.make_node("Identity", ["certain"], ["iou_predictions"]),
        # Used, so that the input stays.
        helper.make_node("ReduceSum", ["point_labels"], ["counted"], keepdims=0),
    ]
    constants = {
        "zero": np.array([0]), "one": np.array([1]), "axis": np.array([1]), "four": np.array(4, np.float32),
        "halves": np.array([1, 1]), "pair": np.array([1, 2]), "front": np.array([0, 1]),
        "half": np.array(0.5, np.float32), "certain": np.array([[0.9]], np.float32),
    }  # fmt: skip
    inputs = [
        tensor("image_embeddings", [1, 1, "h", "w"]), tensor(coords, [1, "n", 2]), tensor("point_labels", [1, "n"]),
        tensor("mask_input", [1, 1, 16, 16]), tensor("has_mask_input", [1]), tensor("orig_im_size", [2]),
    ]  # fmt: skip
    outputs = [tensor(masks, [1, 1, "h", "w"]), tensor("counted", [])]
    outputs += [tensor("iou_predictions", [1, 1])] if scores else []
    nodes = nodes if scores else [node for node in nodes if node.output[0] != "iou_predictions"]
    return save(path, nodes, inputs, outputs, constants)


@pytest.fixture
def pair(tmp_path):
    return write_encoder(tmp_path / "encoder.onnx"), write_decoder(tmp_path / "decoder.onnx")


@pytest.fixture
def scene(write_raster):
    """A bright square of 24 x 16 pixels on dark ground."""
    values = np.full((4, 60, 80), 500, np.uint16)
    values[:, 20:36, 30:54] = 3000
    return open_scene(write_raster(values), roles=ROLES)


def test_a_click_returns_the_object_in_the_pixels_of_the_window(pair, scene, tmp_path):
    logits, score = segment_window(PromptableModel(*pair), scene, [10, 0, 60, 60], [Prompt(30, 28, True)], tmp_path)
    inside = logits > 0
    assert logits.shape == (60, 60) and score == pytest.approx(0.9)
    rows, cols = np.nonzero(inside)
    assert abs(rows.min() - 20) <= 3 and abs(rows.max() - 35) <= 3
    assert abs(cols.min() - 20) <= 3 and abs(cols.max() - 43) <= 3
    assert not inside[5, 5] and inside[28, 30]


def test_a_window_wider_than_high_is_padded_and_cut_again(pair, scene, tmp_path):
    logits, _score = segment_window(PromptableModel(*pair), scene, [0, 0, 80, 40], [Prompt(40, 28, True)], tmp_path)
    rows, cols = np.nonzero(logits > 0)
    assert logits.shape == (40, 80)
    assert abs(rows.mean() - 27.5) < 2 and abs(cols.mean() - 41.5) < 2


def test_the_encoder_runs_once_for_a_window(pair, scene, tmp_path, monkeypatch):
    model, prompts = PromptableModel(*pair), [Prompt(30, 28, True)]
    first, _ = segment_window(model, scene, [10, 0, 60, 60], prompts, tmp_path / "cache")
    monkeypatch.setattr(PromptableModel, "embed", lambda *_: pytest.fail("the encoder ran again"))
    again, _ = segment_window(model, scene, [10, 0, 60, 60], prompts, tmp_path / "cache")
    assert (first == again).all()


def test_a_damaged_embedding_is_made_anew_and_old_ones_go(pair, scene, tmp_path, monkeypatch):
    model, prompts = PromptableModel(*pair), [Prompt(5, 5, True)]
    monkeypatch.setattr(promptable, "KEPT_EMBEDDINGS", 2)
    for left in range(4):
        segment_window(model, scene, [left, 0, 40, 40], prompts, tmp_path / "cache")
    kept = list((tmp_path / "cache").glob("embedding-*.npz"))
    assert len(kept) == 2
    for path in kept:
        path.write_bytes(b"nothing")
    logits, _ = segment_window(model, scene, [3, 0, 40, 40], prompts, tmp_path / "cache")
    assert logits.shape == (40, 40)


def test_decoders_without_scores_and_with_low_resolution_masks_do_too(scene, tmp_path):
    decoder = write_decoder(tmp_path / "d.onnx", masks="low_res_masks", scores=False)
    model = PromptableModel(write_encoder(tmp_path / "e.onnx"), decoder)
    assert model.report()["masks"] == "low_res_masks"
    assert segment_window(model, scene, [0, 0, 60, 60], [Prompt(40, 28, True)], tmp_path)[1] is None


@pytest.mark.parametrize(
    ("encoder", "decoder", "why"),
    [
        ({}, {"coords": "clicks"}, "lacks the inputs point_coords"),
        ({}, {"masks": "shapes"}, "lacks the output masks"),
        ({"side": 8}, {}, "squares of 16"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(tmp_path, encoder, decoder, why):
    with pytest.raises(LearnerError, match=why) as raised:
        PromptableModel(write_encoder(tmp_path / "e.onnx", **encoder), write_decoder(tmp_path / "d.onnx", **decoder))
    assert "docs/models.md" in raised.value.remedy


def test_encoder_and_decoder_in_the_wrong_order_are_told_apart(pair):
    with pytest.raises(LearnerError, match=r"decoder\.onnx cannot be used as the encoder"):
        PromptableModel(*pair[::-1])


def test_a_card_may_say_how_the_picture_is_normalised(pair, tmp_path):
    card = tmp_path / "encoder.json"
    card.write_text(json.dumps({"mean": [0, 0, 0], "std": [255, 255, 255]}), encoding="utf-8")
    assert PromptableModel(*pair).std.tolist() == [255, 255, 255]
    card.write_text(json.dumps({"mean": [0, 0], "std": [255, 255, 255]}), encoding="utf-8")
    with pytest.raises(LearnerError, match=r"encoder\.onnx has no mean"):
        PromptableModel(*pair)


def test_a_window_beyond_the_image_is_refused(pair, scene, tmp_path):
    with pytest.raises(LearnerError, match="nothing to segment"):
        segment_window(PromptableModel(*pair), scene, [70, 0, 60, 60], [Prompt(1, 1, True)], tmp_path)


def test_the_engine_answers_requests_with_prompts(pair, scene, tmp_path):
    table = methods()
    models = {"encoder": pair[0], "decoder": pair[1]}

    def ask(method, **params):
        job = Job(Request(1, method, params), lambda _message: None)
        return table[method].function(params, job)

    assert ask("prompt.check", **models)["side"] == SIDE
    place = {"scene": {"path": scene.path, "roles": ROLES}, "window": [0, 0, 80, 60], "cache": str(tmp_path)}
    prompts = [{"column": 40.0, "row": 28.0, "adds": True}]
    said = ask("prompt.segment", **models, **place, prompts=prompts, path=str(tmp_path / "mask.npy"))
    inside = np.load(said["path"]) > 0
    assert inside[28, 40] and not inside[5, 5] and inside.sum() > 100
