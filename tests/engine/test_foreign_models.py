"""Models from elsewhere: checked at the door, run over a scene without seams, and used as a prior of units."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import onnx
import pytest
import rasterio
from onnx import TensorProto, helper, numpy_helper

from mining_mapper.core.errors import Cancelled, LearnerError
from mining_mapper.core.protocol import Request
from mining_mapper.core.resources import PACKAGE
from mining_mapper.engine.cache import file_sha256
from mining_mapper.engine.frame import build_frame
from mining_mapper.engine.models.door import read_model
from mining_mapper.engine.models.foreign import foreign_model
from mining_mapper.engine.models.prior import check_model, unit_means, unit_shares
from mining_mapper.engine.models.tiled import mining_raster, run_tiled
from mining_mapper.engine.scene import open_scene, read_normalised
from mining_mapper.engine.server import Job
from mining_mapper.engine.services import methods
from mining_mapper.engine.workspace import open_workspace

ROLES = {"blue": 1, "green": 2, "red": 3, "nir": 4}
CARD = {
    "format": "mining-mapper image model 1",
    "bands": ["red", "nir"],
    "scale": 1,
    "classes": ["other", "mining"],
    "mining": ["mining"],
    "activation": "softmax",
    "tile": 32,
    "licence": "MIT",
}
# The decision for mining: forty times red, less eight.
WEIGHT, BIAS = np.array([[0, 0], [40, 0]], np.float32), np.array([0, -8], np.float32)


def write_model(path, nodes, constants, n_bands=2, size=("rows", "cols"), card=CARD, **changed):
    tensors = [numpy_helper.from_array(value, name) for name, value in constants.items()]
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, n_bands, *size])
    said = helper.make_tensor_value_info("said", TensorProto.FLOAT, None)
    graph = helper.make_graph(nodes, "model", [image], [said], tensors)
    domains = {node.domain for node in nodes} - {""}
    opsets = [helper.make_opsetid("", 17), *(helper.make_opsetid(domain, 1) for domain in domains)]
    onnx.save_model(helper.make_model(graph, opset_imports=opsets, ir_version=8), str(path))
    if card is not None:
        path.with_suffix(".json").write_text(json.dumps({**card, **changed}), encoding="utf-8")
    return path


def pixelwise(path, weight=WEIGHT, bias=BIAS, **changed):
    """A segmentation of one convolution of 1 x 1 pixels."""
    nodes = [helper.make_node("Conv", ["image", "weight", "bias"], ["said"])]
    constants = {"weight": weight[:, :, None, None], "bias": bias}
    return write_model(path, nodes, constants, weight.shape[1], **changed)


def of_chips(path, **changed):
    """A classification of chips by their mean."""
    nodes = [
        helper.make_node("GlobalAveragePool", ["image"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["flat"]),
        helper.make_node("Gemm", ["flat", "weight", "bias"], ["said"], transB=1),
    ]
    return write_model(path, nodes, {"weight": WEIGHT, "bias": BIAS}, **changed)


def opened(path):
    return foreign_model(read_model(path))


@pytest.fixture
def scene(write_raster, fields):
    return open_scene(write_raster(fields, "s2.tif"), ROLES, "2022-07-19", "Other", 0.0, 10_000.0)


def expected(scene):
    """The share of mining that the model of single pixels must give."""
    image, _ = read_normalised(scene)
    gain, bias = scene.reflectance_scaling
    red = image[2] * gain[2] + bias[2]
    return 1 / (1 + np.exp(-(40 * red - 8)))


def raster(path):
    with rasterio.open(path) as source:
        return source.read(1)


@pytest.mark.parametrize("size", [("rows", "cols"), (48, 48), (200, 200)])
def test_a_model_of_pixels_gives_the_same_without_seams_whatever_its_tiles(scene, tmp_path, size):
    model = opened(pixelwise(tmp_path / "m.onnx", size=size))
    assert model.tile == (32 if size[0] == "rows" else size[0])
    told = []
    run_tiled(model, scene, tmp_path / "out.tif", told.append)
    assert np.abs(raster(tmp_path / "out.tif") - expected(scene)).max() < 1e-5
    assert told == sorted(told) and told[-1] == 1
    with rasterio.open(tmp_path / "out.tif") as source:
        assert (source.dtypes[0], source.nodata, source.crs.to_string()) == ("float32", -1.0, scene.crs)
        assert source.tags()["sha256"] == model.file.sha256


def test_units_scaling_and_bands_of_the_card_are_followed(scene, tmp_path):
    # Of numbers up to 10 000, standardised, and with the bands in the other order.
    weight, bias = np.array([[0, 0], [0, 4]], np.float32), np.array([0, 4 * 3 - 8], np.float32)
    card = {"bands": ["nir", "red"], "scale": 10_000, "mean": [0, 3000], "std": [1, 1000]}
    model = opened(pixelwise(tmp_path / "m.onnx", weight, bias, **card))
    run_tiled(model, scene, tmp_path / "out.tif")
    assert np.abs(raster(tmp_path / "out.tif") - expected(scene)).max() < 1e-4


@pytest.mark.parametrize(
    ("activation", "classes", "rows"), [("sigmoid", ["mining"], [1]), ("none", ["other", "mining"], [0, 1])]
)
def test_outputs_are_turned_into_shares_as_the_card_says(scene, tmp_path, activation, classes, rows):
    model = opened(pixelwise(tmp_path / "m.onnx", WEIGHT[rows], BIAS[rows], activation=activation, classes=classes))
    run_tiled(model, scene, tmp_path / "out.tif")
    share = expected(scene)
    wanted = share if activation == "sigmoid" else np.log(share / (1 - share)).clip(0, 1)
    assert np.abs(raster(tmp_path / "out.tif") - wanted).max() < 1e-4


def test_a_model_of_chips_answers_for_overlapping_chips_that_are_blended(scene, tmp_path):
    model = opened(of_chips(tmp_path / "m.onnx", tile=16))
    assert model.report()["kind"] == "chips"
    run_tiled(model, scene, tmp_path / "out.tif")
    said = raster(tmp_path / "out.tif")
    assert said.min() >= 0 and said.max() <= 1
    # Fields are 16 pixels wide, so that every second chip is one field.
    assert np.corrcoef(said.ravel(), expected(scene).ravel())[0, 1] > 0.7


def test_coarser_outputs_are_laid_over_the_pixels_that_they_stand_for(scene, tmp_path):
    nodes = [
        helper.make_node("AveragePool", ["image"], ["coarse"], kernel_shape=[4, 4], strides=[4, 4]),
        helper.make_node("Conv", ["coarse", "weight", "bias"], ["said"]),
    ]
    model = opened(write_model(tmp_path / "m.onnx", nodes, {"weight": WEIGHT[:, :, None, None], "bias": BIAS}))
    assert model.report()["output_pixel"] == 4
    run_tiled(model, scene, tmp_path / "out.tif")
    assert np.abs(raster(tmp_path / "out.tif") - expected(scene)).mean() < 0.05


def test_where_the_scene_has_no_data_there_is_no_share(write_raster, fields, tmp_path):
    values = fields.copy()
    values[:, :20] = 0
    scene = open_scene(write_raster(values, "cut.tif", nodata=0), ROLES, "2022-07-19", "Other", 0.0, 10_000.0)
    run_tiled(opened(pixelwise(tmp_path / "m.onnx")), scene, tmp_path / "out.tif")
    said = raster(tmp_path / "out.tif")
    assert np.all(said[:20] == -1) and np.all(said[20:] >= 0)


def test_a_stopped_run_leaves_nothing(scene, tmp_path):
    told = []
    model = opened(pixelwise(tmp_path / "m.onnx"))
    with pytest.raises(Cancelled):
        run_tiled(model, scene, tmp_path / "out" / "out.tif", told.append, lambda: len(told) > 3)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_raster_is_made_once_and_again_when_card_or_scene_change(scene, tmp_path):
    path, runs = pixelwise(tmp_path / "m.onnx"), []
    first = mining_raster(opened(path), scene, tmp_path, runs.append, lambda: False)
    before = len(runs)
    assert mining_raster(opened(path), scene, tmp_path, runs.append, lambda: False) == first
    assert before > 0 and len(runs) == before
    again = mining_raster(opened(pixelwise(path, mean=[1, 1])), scene, tmp_path, runs.append, lambda: False)
    assert again != first and len(runs) > before


def test_units_take_the_mean_of_their_pixels_that_have_data():
    numbers = np.array([[1, 1, 2], [0, 3, 3]])
    said = np.array([[0.2, 0.6, -1.0], [0.9, 0.5, -1.0]], np.float32)
    assert unit_means(numbers, said, 3).tolist() == pytest.approx([0.4, 0, 0.5])


def test_it_guides_first_draws_by_the_mean_of_each_unit(scene, tmp_path):
    frame = tmp_path / "units.tif"
    build_frame(scene, None, 0.4, frame)
    workspace = open_workspace(scene, str(frame), file_sha256(frame), str(tmp_path), lambda *_: None, lambda: False)
    shares = unit_shares(pixelwise(tmp_path / "m.onnx"), workspace, str(tmp_path))
    numbers = raster(frame)
    assert shares[4] == pytest.approx(expected(scene)[numbers == 5].mean(), abs=1e-5)
    knowledge = {"answers": [], "shapes": [], "gone": []}
    assert workspace.needs_prior(knowledge)
    draws = workspace.propose(knowledge, ["MIN"], 1, 1, 20, {}, prior=(shares > 0.9).astype(float))["draws"]
    drawn = shares[[draw["unit"] - 1 for draw in draws]] > 0.9
    assert drawn.mean() > (shares > 0.9).mean() + 0.2


@pytest.fixture
def ask(tmp_path):
    """Return a function that asks the engine's methods as the plugin does, and what they told of their progress."""
    told = []
    answering = methods()

    def call(method, **params):
        return answering[method].function(params, Job(Request(1, method, params), told.append))

    return call, told


def test_the_plugin_has_it_checked_run_and_used_for_first_draws(scene, tmp_path, ask):
    call, told = ask
    path, frame = str(pixelwise(tmp_path / "m.onnx")), tmp_path / "units.tif"
    about = {"path": scene.path, "roles": ROLES, "date": "2022-07-19", "sensor": "Other", "offset": 0.0}
    units = build_frame(scene, None, 0.4, frame).units
    shared = {
        "scene": {**about, "scale": 10_000.0},
        "frame": {"path": str(frame), "sha256": file_sha256(frame), "units": units},
        "cache": str(tmp_path / "cache"),
    }
    assert call("model.check", model=path, scene=shared["scene"])["kind"] == "pixels"
    with pytest.raises(LearnerError, match="lacks: nir"):
        call("model.check", model=path, scene={**shared["scene"], "roles": {"red": 3}})
    call("model.run", model=path, path=str(tmp_path / "pixels.tif"), scene=shared["scene"])
    assert np.abs(raster(tmp_path / "pixels.tif") - expected(scene)).max() < 1e-5
    assert {note.params["text"] for note in told} == {"Running the model"}
    call("model.run", model=path, path=str(tmp_path / "units_share.tif"), **shared)
    by_unit = raster(tmp_path / "units_share.tif")
    assert np.ptp(by_unit[raster(frame) == 5]) == 0 and by_unit.max() <= 1
    asked = {**shared, "classes": ["MIN"], "seed": 1, "number": 1, "batch": 5}
    drawn = call("round.propose", **asked, options={"prior_models": [path]})
    assert drawn["model"]["parameters"]["prior_units"] > 0
    answers = [{"unit": n, "shares": {("MIN", "NEG")[n % 2]: 1.0}, "origin": "drawn"} for n in (1, 2)]
    missing = str(tmp_path / "gone.onnx")
    call("round.propose", **asked, answers=answers, gone=[1, 2], options={"prior_models": [missing]})
    with pytest.raises(LearnerError, match=r"gone\.onnx"):
        call("round.propose", **asked, options={"prior_models": [missing]})


# ---------------------------------------------------------------- at the door


def test_what_passes_is_told_with_its_checksum(tmp_path):
    path = pixelwise(tmp_path / "m.onnx")
    found = check_model(path)
    assert found["sha256"] == file_sha256(path) and found["kind"] == "pixels"
    assert (found["bands"], found["classes"], found["licence"]) == (["red", "nir"], ["other", "mining"], "MIT")


def refused(path, words):
    with pytest.raises(LearnerError, match=words) as error:
        check_model(path)
    assert path.stem in str(error.value) and error.value.remedy
    return error.value


@pytest.mark.parametrize("content", [b"", b"no model", b"\x80\x04\x95pickled", b"\x08\x08\x12\x00"])
def test_a_file_that_is_no_onnx_is_refused(tmp_path, content):
    (tmp_path / "m.onnx").write_bytes(content)
    refused(tmp_path / "m.onnx", "is no ONNX model")


def test_a_missing_file_is_said(tmp_path):
    refused(tmp_path / "m.onnx", "cannot be read")


def test_numbers_in_other_files_are_refused(tmp_path):
    path = pixelwise(tmp_path / "m.onnx")
    model = onnx.load_model(str(path))
    onnx.save_model(model, str(path), save_as_external_data=True, location="numbers.bin", size_threshold=0)
    refused(path, "other files")


def test_numbers_in_other_files_are_found_in_a_branch_too(tmp_path):
    path = pixelwise(tmp_path / "m.onnx")
    inner = numpy_helper.from_array(np.ones(1, np.float32), "inner")
    inner.data_location = TensorProto.EXTERNAL
    branch = helper.make_graph([helper.make_node("Identity", ["inner"], ["o"])], "b", [], [], [inner])
    model = onnx.load_model(str(path))
    model.graph.node.append(helper.make_node("If", ["c"], ["d"], then_branch=branch, else_branch=branch))
    path.write_bytes(model.SerializeToString())
    refused(path, "other files")


def test_operators_of_somebody_else_are_refused_by_name(tmp_path):
    nodes = [helper.make_node("RunMe", ["image"], ["said"], domain="evil")]
    refused(write_model(tmp_path / "m.onnx", nodes, {}), r"evil\.RunMe")


def test_a_model_that_is_too_large_is_refused(tmp_path, monkeypatch):
    path = pixelwise(tmp_path / "m.onnx")
    monkeypatch.setattr("mining_mapper.engine.models.door.LARGEST_BYTES", 100)
    refused(path, "GB")


def test_a_model_of_another_number_of_bands_is_refused(tmp_path):
    refused(pixelwise(tmp_path / "m.onnx", bands=["red", "green", "nir"]), "reads 2 bands, but its card names 3")


def test_bands_that_the_scene_lacks_are_named(scene, tmp_path):
    model = opened(pixelwise(tmp_path / "m.onnx", bands=["red", "swir2"]))
    with pytest.raises(LearnerError, match=r"m\.onnx reads bands that s2\.tif lacks: swir2"):
        run_tiled(model, scene, tmp_path / "out.tif")


def test_a_model_without_a_card_says_what_to_write(tmp_path):
    said = refused(pixelwise(tmp_path / "m.onnx", card=None), "does not say which bands")
    assert "m.json" in said.remedy


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"format": "other"}, "format"),
        ({"bands": None}, "lacks bands"),
        ({"bands": ["red", "red"]}, "twice"),
        ({"bands": [1, 2]}, "no list of names"),
        ({"classes": ["other", "mining", "third"]}, "names 3 classes"),
        ({"mining": ["quarry"]}, "not among its classes"),
        ({"activation": "relu"}, "activation"),
        ({"scale": "large"}, "scale"),
        ({"scale": -1}, "scale"),
        ({"std": [1, 0]}, "std"),
        ({"mean": [1]}, "mean"),
        ({"tile": 100_000}, "tiles of 100000"),
    ],
)
def test_a_card_that_cannot_be_is_refused_with_the_reason(tmp_path, changed, words):
    refused(pixelwise(tmp_path / "m.onnx", **changed), words)


@pytest.mark.parametrize("size", [(64, 32), (2, 2)])
def test_tiles_that_cannot_be_are_refused(tmp_path, size):
    refused(pixelwise(tmp_path / "m.onnx", size=size), "tiles of")


def test_two_inputs_or_integers_are_refused(tmp_path):
    path = pixelwise(tmp_path / "m.onnx")
    model = onnx.load_model(str(path))
    model.graph.input[0].type.tensor_type.elem_type = TensorProto.UINT8
    path.write_bytes(model.SerializeToString())
    refused(path, "float32")


def test_a_model_that_does_not_run_is_refused_before_it_is_used(tmp_path):
    nodes = [helper.make_node("Reshape", ["image", "shape"], ["said"])]
    refused(write_model(tmp_path / "m.onnx", nodes, {"shape": np.array([7, 7])}), "cannot be run")


# ---------------------------------------------------------------- on the command line


def command(*arguments):
    words = [sys.executable, "-I", str(PACKAGE / "engine" / "__main__.py"), "model", *map(str, arguments)]
    return subprocess.run(words, capture_output=True, text=True, timeout=120, check=False)


def test_it_is_checked_and_run_from_the_command_line(scene, tmp_path):
    path = pixelwise(tmp_path / "m.onnx")
    assert json.loads(command("check", path, "--json").stdout)["kind"] == "pixels"
    roles = [f"{role}={band}" for role, band in ROLES.items()]
    done = command("run", path, scene.path, tmp_path / "out.tif", "--roles", *roles)
    assert done.returncode == 0 and "100%" in done.stderr
    assert np.corrcoef(raster(tmp_path / "out.tif").ravel(), expected(scene).ravel())[0, 1] > 0.99


def test_what_is_wrong_is_said_on_the_command_line_without_a_traceback(scene, tmp_path):
    path = pixelwise(tmp_path / "m.onnx", bands=["red", "swir2"])
    for done, words in (
        (command("run", path, scene.path, tmp_path / "out.tif"), "swir2"),
        (command("run", path, scene.path, tmp_path / "out.tif", "--roles", "red"), "red=3"),
        (command("run", path, scene.path, tmp_path / "out.tif", "--units", tmp_path / "no.tif"), "no.tif"),
    ):
        assert done.returncode == 1 and words in done.stderr and "Traceback" not in done.stderr
    assert not (tmp_path / "out.tif").exists()
