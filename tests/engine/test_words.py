"""The words without a campaign, as links of a chain of files, and those that bring in other maps."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import onnxruntime
import pyarrow.parquet
import pyogrio
import pytest
import rasterio
import shapely

from mining_mapper.core.errors import CampaignError, FrameError
from mining_mapper.core.landscape import simulate_landscape
from mining_mapper.core.resources import PACKAGE
from mining_mapper.engine.models.campaigns import row_of_scene
from mining_mapper.engine.sample import write_sample
from mining_mapper.engine.words import run_word

from .test_foreign_models import pixelwise
from .test_model_features import embedding_of_chips


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample with ümlaut")
    write_sample(folder, simulate_landscape(seed=5, size=(160, 160), n_bands=4, dates=1, n_objects=12))
    (image,) = folder.glob("simulated_*.tif")
    return image, folder / "reference.gpkg"


def run(*arguments):
    command = [sys.executable, "-I", str(PACKAGE / "engine" / "__main__.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)


def told(*arguments):
    done = run(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def refused(words, *arguments):
    done = run(*arguments)
    assert done.returncode == 1 and words in done.stderr and "Traceback" not in done.stderr, done.stderr


@pytest.fixture(scope="module")
def units(sample, tmp_path_factory):
    path = tmp_path_factory.mktemp("units") / "units.tif"
    told("segment", sample[0], path)
    return path


def test_segment_features_train_and_score_follow_each_other_without_a_campaign(sample, units, tmp_path):
    image, labels = sample
    here = ("--image", image, "--units", units)
    table = told("features", tmp_path / "f.parquet", *here)
    classes = sorted({str(each) for each in pyogrio.read_dataframe(labels, read_geometry=False)["code"]})
    card = told("train", tmp_path / "m.onnx", *here, "--labels", labels, "--field", "code", "--licence", "CC0-1.0")
    # Background is no polygon of the reference: only what is there can be told apart.
    assert {each["code"] for each in card["classes"]} == set(classes) and table["units"] > 300
    assert card["features"] == table["features"] and (tmp_path / "m.npz").is_file()
    scored = told("score", tmp_path / "s.tif", *here, "--model", tmp_path / "m.onnx")
    with rasterio.open(tmp_path / "s.tif") as source:
        percents = source.read().astype(int)
        assert list(source.descriptions) == scored["classes"]
    inside = percents[0] != 255
    assert np.abs(percents[:, inside].sum(axis=0) - 100).max() <= len(classes)
    # It is the model that any onnxruntime runs.
    columns = pyarrow.parquet.read_table(tmp_path / "f.parquet")
    features = np.column_stack([columns[name].to_numpy() for name in card["features"]]).astype(np.float32)
    (p,) = onnxruntime.InferenceSession(tmp_path / "m.onnx").run(["probabilities"], {"features": features})
    with rasterio.open(units) as source:
        numbers = source.read(1)
    best = np.concatenate([[-1], p.argmax(axis=1)])[numbers]
    assert (best == percents.argmax(axis=0))[inside].mean() > 0.85


def test_what_is_learnt_from_points_is_what_lies_under_them(sample, units, tmp_path):
    image, _ = sample
    with rasterio.open(image) as source:
        x, y = source.xy(*np.indices((160, 160))[:, 10::20, 10::20].reshape(2, -1))
        crs = source.crs.to_wkt()
    names = np.array(["quarry" if number % 2 else "forest" for number in range(len(x))], object)
    path = tmp_path / "points.geojson"
    pyogrio.raw.write(
        path, shapely.to_wkb(shapely.points(x, y)), [names], np.array(["kind"]), geometry_type="Point", crs=crs
    )
    card = told("train", tmp_path / "m.onnx", "--image", image, "--units", units, "--labels", path, "--field", "kind")
    classes = {each["code"]: each["mining"] for each in card["classes"]}
    assert classes.pop("forest") is False and list(classes.values()) == [True] and card["answers"] > 50


def test_a_model_joins_the_features_on_the_command_line_too(sample, units, tmp_path):
    image, labels = sample
    clay = embedding_of_chips(tmp_path / "clay.onnx", tile=16)
    here = ("--image", image, "--units", units)
    table = told("features", tmp_path / "f.csv", *here, "--feature-model", clay)
    assert sum("channel" in name for name in table["features"]) == 5
    learn = ("train", tmp_path / "m.onnx", *here, "--labels", labels, "--field", "code", "--feature-model", clay)
    assert told(*learn)["feature_models"][0]["name"] == "clay.onnx"
    refused("clay.onnx", "score", tmp_path / "s.tif", *here, "--model", tmp_path / "m.onnx")
    told("score", tmp_path / "s.tif", *here, "--model", tmp_path / "m.onnx", "--feature-model", clay)


def test_what_a_model_detects_is_a_file_of_polygons(sample, tmp_path):
    image, _ = sample
    model = pixelwise(tmp_path / "m.onnx", classes=["other", "quarry"], mining=["quarry"])
    found = told("detect", tmp_path / "d.gpkg", model, "--image", image, "--least-hectares", "0.1")
    frame = pyogrio.read_dataframe(tmp_path / "d.gpkg")
    assert len(frame) == found["objects"] > 0 and frame.geometry.is_valid.all()
    assert set(frame["class"]) == {"quarry"} and frame["probability"].between(0.5, 1).all()
    assert frame["area_m2"].sum() == pytest.approx(frame.area.sum(), rel=0.05)
    nothing = told("detect", tmp_path / "n.gpkg", model, "--image", image, "--least-hectares", "100000")
    assert nothing["objects"] == 0 and len(pyogrio.read_dataframe(tmp_path / "n.gpkg")) == 0


def test_what_is_missing_is_said_with_its_name(sample, units, tmp_path):
    image, labels = sample
    out, here = tmp_path / "m.onnx", ("--image", image, "--units", units)
    refused("Neither a campaign nor an image", "features", tmp_path / "f.csv")
    refused("no raster of units", "features", tmp_path / "f.csv", "--image", image, "--units", tmp_path / "no.tif")
    refused("The field of the class is missing", "train", out, *here, "--labels", labels)
    refused("has no field kind", "train", out, *here, "--labels", labels, "--field", "kind")
    refused("There is no file", "train", out, *here, "--labels", tmp_path / "no.gpkg", "--field", "code")
    refused("No labels are given", "train", out, *here)
    refused("no role of a band", "features", tmp_path / "f.csv", *here, "--roles", "red")
    refused("cannot be written", "features", "/proc/none/f.csv", *here)
    foreign = pixelwise(tmp_path / "p.onnx")
    refused("was not saved from a campaign", "score", tmp_path / "s.tif", *here, "--model", foreign)
    assert not out.exists() and not (tmp_path / "s.tif").exists()


@pytest.mark.parametrize("kind", ["bands", "gaps", "huge", "below", "decimals"])
def test_an_image_in_the_place_of_units_is_refused_by_name(tmp_path, write_raster, kind):
    values = np.arange(1, 101, dtype=np.int32).reshape(1, 10, 10)
    wrong = {
        "bands": values.repeat(2, axis=0), "gaps": values * 2, "huge": values * 10_000_000, "below": values - 60,
        "decimals": values.astype(np.float32),
    }[kind]  # fmt: skip
    path = write_raster(wrong, "picture.tif")
    with pytest.raises(FrameError, match=r"picture\.tif is no raster of units") as caught:
        run_word("sample", {"units": str(path), "output": str(tmp_path / "s.gpkg"), "size": 3}, lambda _fraction: None)
    assert "segment" in caught.value.remedy and not (tmp_path / "s.gpkg").exists()


@pytest.mark.parametrize(
    ("word", "output", "says"), [("train", "m.onnx", "No labels are given"), ("score", "s.tif", "No model is given")]
)
def test_without_a_campaign_what_is_learnt_from_is_asked_for(sample, tmp_path, word, output, says):
    image, _reference = sample
    given = {"image": str(image), "units": str(image), "output": str(tmp_path / output)}
    with pytest.raises(CampaignError, match=says) as caught:
        run_word(word, given, lambda _fraction: None)
    assert "Give a campaign, or" in caught.value.remedy


def test_without_a_name_the_last_scene_is_meant_also_where_two_were_made_in_one_second():
    early, late = "2026-11-29T10:00:00Z", "2026-11-29T10:00:01Z"
    scenes = [
        {"path": path, "created": created} for path, created in (("c.tif", late), ("a.tif", early), ("b.tif", late))
    ]
    assert row_of_scene({"scenes": scenes}, "", "x.gpkg")["path"] == "b.tif"
    assert row_of_scene({"scenes": scenes}, "images/a.tif", "x.gpkg")["path"] == "a.tif"
