"""What was learnt leaves as ONNX that any runtime reads, with a card, and comes back as a prior."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import rasterio
import shapely
from sklearn.linear_model import LogisticRegression

from mining_mapper.core.class_tree import ClassTree
from mining_mapper.core.errors import LearnerError
from mining_mapper.core.landscape import simulate_landscape
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.engine.cache import file_sha256
from mining_mapper.engine.classifier import UnitClassifier
from mining_mapper.engine.export import write_export
from mining_mapper.engine.feature_table import build_features
from mining_mapper.engine.frame import build_frame
from mining_mapper.engine.learner import Answers
from mining_mapper.engine.memory import load_memory
from mining_mapper.engine.models.graph import learner_model
from mining_mapper.engine.models.leaving import About, save_learner
from mining_mapper.engine.models.prior import check_model
from mining_mapper.engine.models.saved import load_model
from mining_mapper.engine.nested import NestedClassifier
from mining_mapper.engine.sample import write_sample
from mining_mapper.engine.scaling import Scaling, robust_scaled
from mining_mapper.engine.scene import open_scene
from mining_mapper.engine.workspace import open_workspace

MINING = ("MIN",)


@pytest.fixture(scope="module")
def simulated(tmp_path_factory):
    """A simulated scene cut into units: the workspace, its raw features and the class of every unit."""
    folder = tmp_path_factory.mktemp("simulated")
    write_sample(folder, simulate_landscape(3, (200, 200), 4, dates=1, n_objects=12))
    scene = open_scene(sorted(folder.glob("simulated_*.tif"))[0])
    frame = folder / "units.tif"
    build_frame(scene, None, 0.3, frame)
    workspace = open_workspace(scene, str(frame), file_sha256(frame), str(folder), lambda *_: None, lambda: False)
    table, names = build_features(scene, frame, folder)
    return workspace, table, np.asarray(table)[:, names.index("band 1 mean")]


def answered(simulated, n_classes, n=60):
    workspace, _table, bright = simulated
    rows = np.random.default_rng(1).choice(len(bright), n, replace=False)
    ranks = np.argsort(np.argsort(bright[rows])) * n_classes // n
    return Answers(rows, np.array(["MIN", "NEG", "PIT", "WRD", "NAG"])[ranks], np.linspace(0.5, 1, n))


def run(path, features):
    return onnxruntime.InferenceSession(str(path)).run(["probabilities"], {"features": features})[0]


@pytest.fixture
def saved(simulated, tmp_path):
    workspace, table, _ = simulated
    about = About(MINING, {"MIN": "Mining", "NEG": "Not mining"}, "CC-BY-4.0", 5)
    return tmp_path / "quarry.onnx", save_learner(
        str(tmp_path / "quarry.npz"), workspace, table, answered(simulated, 2), about
    )


@pytest.mark.parametrize("n_classes", [1, 2, 5])
def test_plain_onnxruntime_says_of_raw_features_what_the_learner_says(simulated, tmp_path, n_classes):
    workspace, table, _ = simulated
    answers = answered(simulated, n_classes)
    learner = UnitClassifier().fit(workspace.space.X[answers.rows], answers.labels, answers.weights)
    onnx.save_model(learner_model(learner, Scaling.of(table), {}), str(tmp_path / "m.onnx"))
    said = run(tmp_path / "m.onnx", np.asarray(table))
    assert said.shape == (len(table), n_classes) and said.dtype == np.float32
    assert np.abs(said - learner.predict_proba(workspace.space.X)).max() < 1e-5


@pytest.mark.parametrize("parents", [{}, {"C1": "C0", "C2": "C0"}, {"C1": "C0", "C2": "C0", "C3": "C4"}])
def test_onnxruntime_says_of_classes_under_others_what_the_learner_says(simulated, tmp_path, parents):
    workspace, table, _ = simulated
    rng = np.random.default_rng(4)
    rows = rng.choice(len(table), 60, replace=False)
    labels = np.array([f"C{number % 5}" for number in range(60)])
    parts = UnitClassifier(n_trees=10)
    learner = NestedClassifier(parts, ClassTree(parents)).fit(workspace.space.X[rows], labels)
    onnx.save_model(learner_model(learner, Scaling.of(table), {}), str(tmp_path / "m.onnx"))
    said = run(tmp_path / "m.onnx", np.asarray(table))
    assert said.shape == (len(table), len(learner.classes_))
    assert np.abs(said - learner.predict_proba(workspace.space.X)).max() < 1e-5


def test_the_model_scales_as_the_learner_does_missing_constant_and_extreme_values_too(simulated):
    table = np.array(simulated[1][:50])
    table[:, 3] = 7
    table[4, 5] = np.nan
    table[5, 5] = 1e9
    X = robust_scaled(table)
    labels = np.array(["MIN", "NEG"])[(X[:, 0] > 0).astype(int)]
    learner = UnitClassifier().fit(X, labels)
    content = learner_model(learner, Scaling.of(table), {}).SerializeToString()
    said = onnxruntime.InferenceSession(content).run(None, {"features": table})[0]
    assert np.abs(said - learner.predict_proba(X)).max() < 1e-5


def test_the_model_needs_no_newer_runtime_than_1_16(saved):
    model = onnx.load_model(str(saved[0]))
    assert {each.domain: each.version for each in model.opset_import} == {"": 17, "ai.onnx.ml": 3}
    assert model.ir_version == 8


def test_a_part_that_has_no_form_in_onnx_is_refused_by_name(simulated):
    workspace, table, _ = simulated
    answers = answered(simulated, 2)
    learner = UnitClassifier().fit(workspace.space.X[answers.rows], answers.labels)

    class Guess(LogisticRegression):
        pass

    learner.parts_[2] = Guess().fit(workspace.space.X[answers.rows], answers.labels)
    with pytest.raises(LearnerError, match="Guess"):
        learner_model(learner, Scaling.of(table), {})


def test_a_learner_that_looked_at_more_than_features_is_refused(simulated):
    workspace, table, _ = simulated
    answers = answered(simulated, 2)
    places = np.random.default_rng(1).normal(size=(len(answers), 2))
    seen = np.column_stack([workspace.space.X[answers.rows], places]).astype(np.float32)
    with pytest.raises(LearnerError, match="cannot be written as ONNX"):
        learner_model(UnitClassifier().fit(seen, answers.labels), Scaling.of(table), {})


def test_the_card_tells_what_a_stranger_needs(saved, simulated):
    path, card = saved
    assert json.loads(path.with_suffix(".json").read_text(encoding="utf-8")) == card
    assert card["files"]["onnx"]["sha256"] == file_sha256(path)
    assert card["files"]["npz"]["sha256"] == file_sha256(path.with_suffix(".npz"))
    assert [(each["code"], each["name"], each["mining"]) for each in card["classes"]] == [
        ("MIN", "Mining", True),
        ("NEG", "Not mining", False),
    ]
    assert card["post_processing"]["share"] == 0.6 and card["post_processing"]["times"] == 3
    for judged in ("with_smoothing", "without_smoothing"):
        score = card["cross_validation"][judged]
        assert 0 <= score["low"] <= score["f1"] <= score["high"] <= 1
    assert card["licence"] == "CC-BY-4.0" and len(card["training_set"]) == 64
    assert len(card["scaling"]["median"]) == len(card["features"]) == simulated[1].shape[1]
    assert {"onnx", "onnxruntime", "scikit-learn"} <= set(card["packages"])


def test_equal_answers_give_equal_files_whatever_else_was_saved(saved, simulated, tmp_path):
    about = About(MINING, {"MIN": "Mining", "NEG": "Not mining"}, "CC-BY-4.0", 5)
    again = save_learner(str(tmp_path / "b.npz"), simulated[0], simulated[1], answered(simulated, 2), about)
    assert again["files"]["onnx"]["sha256"] == saved[1]["files"]["onnx"]["sha256"]


def test_the_features_and_answers_beside_it_fit_the_same_model_again(saved, simulated):
    path, card = saved
    memory = load_memory(path.with_suffix(".npz"), simulated[0].feature_names)
    learner = UnitClassifier(**card["learner"]["parameters"]).fit(memory.X, memory.labels, memory.weights)
    assert np.abs(run(path, simulated[1]) - learner.predict_proba(simulated[0].space.X)).max() < 1e-5


@pytest.mark.parametrize(("given", "stem"), [("m.v2", "m.v2"), ("m.v2.onnx", "m.v2"), ("m.json", "m")])
def test_the_three_files_have_the_name_that_was_given(simulated, tmp_path, given, stem):
    save_learner(str(tmp_path / given), simulated[0], simulated[1], answered(simulated, 2, 12), About())
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{stem}.json", f"{stem}.npz", f"{stem}.onnx"]


def test_what_cannot_be_written_whole_is_not_written_at_all(simulated, tmp_path):
    (tmp_path / "m.json").mkdir()
    with pytest.raises(LearnerError, match="cannot be written"):
        save_learner(str(tmp_path / "m.npz"), simulated[0], simulated[1], answered(simulated, 2), About())
    assert [path.name for path in tmp_path.iterdir()] == ["m.json"]


def test_without_answers_nothing_is_written(simulated, tmp_path):
    nothing = Answers.of([])
    with pytest.raises(LearnerError, match="no answer"):
        save_learner(str(tmp_path / "m.npz"), simulated[0], simulated[1], nothing, About())
    assert list(tmp_path.iterdir()) == []


def shares(path, simulated, **changed):
    workspace, table, _ = simulated
    told = {"features": table, "names": workspace.feature_names, "roles": workspace.scene.roles, **changed}
    return load_model(path).mining_shares(**told, space=workspace.space)


def test_a_saved_model_says_of_another_frame_where_mining_is_likely(saved, simulated):
    _, table, bright = simulated
    likely = shares(saved[0], simulated)
    assert likely.shape == bright.shape and likely.min() >= 0 and likely.max() <= 1
    assert likely[bright < np.quantile(bright, 0.25)].mean() > likely[bright > np.quantile(bright, 0.75)].mean() + 0.5
    # Another gain and offset are taken out: each scene is scaled by itself.
    assert np.abs(shares(saved[0], simulated, features=np.asarray(table) * 2 + 1) - likely).max() < 1e-3


def test_a_model_of_other_bands_is_refused_and_the_bands_are_named(saved, simulated):
    names, roles = simulated[0].feature_names, simulated[0].scene.roles
    with pytest.raises(LearnerError, match=r"quarry\.onnx.*features band 1 mean") as refused:
        shares(saved[0], simulated, names=["cirrus mean" if name == "band 1 mean" else name for name in names])
    assert refused.value.remedy
    swapped = {**roles, "red": roles["nir"], "nir": roles["red"]}
    with pytest.raises(LearnerError, match="bands nir, red"):
        shares(saved[0], simulated, roles=swapped)


def test_a_file_that_its_card_does_not_vouch_for_is_refused(saved):
    path = saved[0]
    model = onnx.load_model(str(path))
    model.doc_string = "changed"
    onnx.save_model(model, str(path))
    with pytest.raises(LearnerError, match="vouches"):
        load_model(path)
    path.with_suffix(".json").unlink()
    assert load_model(path).classes == ["MIN", "NEG"]


def test_a_model_that_was_not_saved_here_is_said(tmp_path):
    (tmp_path / "x.onnx").write_bytes(b"no model")
    with pytest.raises(LearnerError, match=r"x\.onnx is no ONNX"):
        load_model(tmp_path / "x.onnx")


def one_label(workspace, folder):
    """Return an export of the table of units, for a label in the middle of the scene."""
    scene, frame = workspace.scene, str(workspace.frame_path)
    place = rasterio.Affine(*scene.transform)
    left, top = place @ (scene.width / 2, scene.height / 2)
    label = {"uuid": "label-1", "scene": "scene-1", "class": "PIT", "origin": "digitised", "area": 10_000.0}
    label |= {
        "created": "2026-01-01T00:00:00Z",
        "geometry": shapely.geometry.mapping(shapely.box(left, top, left + 100, top + 100)),
    }
    return {
        "labels": [label],
        "crs": str(scene.crs),
        "frames": [{"uuid": "frame-1", "scene": "scene-1", "raster": frame, "sha256": file_sha256(frame)}],
        "scenes": [{"uuid": "scene-1", "path": str(scene.path)}],
        "taxonomy": {"definition": load_taxonomy(presets()[0]).to_dict()},
        "folder": str(folder),
        "options": {"formats": ["units"]},
    }


def test_the_program_in_the_docs_runs_outside_on_an_exported_table(saved, simulated, tmp_path):
    workspace, table, _ = simulated
    write_export(one_label(workspace, tmp_path / "set"), lambda *_: None, lambda: False)
    (tmp_path / "set" / "units_1.parquet").rename(tmp_path / "units_1.parquet")
    page = (Path(__file__).parents[2] / "docs" / "models.md").read_text(encoding="utf-8")
    (program,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    done = subprocess.run([sys.executable, "-I", "-c", program], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    said = run(saved[0], np.asarray(table))
    winners = said.argmax(axis=1)
    assert str({"MIN": int((winners == 0).sum()), "NEG": int((winners == 1).sum())}) in done.stdout
    assert f"{said[:, 0].mean():.4f}" in done.stdout


def test_the_card_in_the_docs_is_one_that_is_read(tmp_path):
    page = (Path(__file__).parents[2] / "docs" / "models.md").read_text(encoding="utf-8")
    (card,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    (tmp_path / "m.json").write_text(card, encoding="utf-8")
    image = onnx.helper.make_tensor_value_info("image", onnx.TensorProto.FLOAT, [1, 3, None, None])
    said = onnx.helper.make_tensor_value_info("said", onnx.TensorProto.FLOAT, None)
    weight = onnx.numpy_helper.from_array(np.ones((2, 3, 1, 1), np.float32), "weight")
    graph = onnx.helper.make_graph(
        [onnx.helper.make_node("Conv", ["image", "weight"], ["said"])], "m", [image], [said], [weight]
    )
    opset = [onnx.helper.make_opsetid("", 17)]
    onnx.save_model(onnx.helper.make_model(graph, opset_imports=opset, ir_version=8), str(tmp_path / "m.onnx"))
    assert check_model(tmp_path / "m.onnx")["bands"] == ["red", "green", "blue"]
