"""What models from elsewhere detect: outlines of pixels that agree, with shares and areas."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
import shapely.geometry

from mining_mapper.core.errors import Cancelled, LearnerError
from mining_mapper.core.protocol import Request
from mining_mapper.engine.models.detecting import detect_with
from mining_mapper.engine.scene import open_scene
from mining_mapper.engine.server import Job
from mining_mapper.engine.services import methods

from .test_foreign_models import ROLES, pixelwise
from .test_model_features import embedding_of_chips

# Two classes of mining: much red is the one, much nir the other; neither is other land.
WEIGHT = np.array([[0, 0], [60, 0], [0, 60]], np.float32)
BIAS = np.array([0, -15, -15], np.float32)
TWO = {"classes": ["other", "pit", "dump"], "mining": ["pit", "dump"]}


@pytest.fixture
def values():
    """uint16[4, 96, 128]: dark land, a pit of 20 x 30 pixels, a dump of 24 x 24 beside it, one bright pixel."""
    ground = np.full((4, 96, 128), 500, np.uint16) + np.random.default_rng(1).integers(0, 40, (4, 96, 128)).astype("u2")
    ground[2, 10:30, 10:40] = 4000
    ground[3, 10:34, 40:64] = 4000
    ground[2, 80, 100] = 4000
    return ground


@pytest.fixture
def scene(write_raster, values):
    return open_scene(write_raster(values, "s2.tif"), ROLES, "2022-07-19", "Other", 0.0, 10_000.0)


def of_pixels(scene, rows, cols):
    a, _, c, _, e, f = scene.transform
    return shapely.box(c + a * cols[0], f + e * rows[1], c + a * cols[1], f + e * rows[0])


def test_objects_are_where_the_model_sees_mining_one_for_each_class(scene, tmp_path):
    model = pixelwise(tmp_path / "m.onnx", WEIGHT, BIAS, **TWO)
    told = []
    found = detect_with(model, scene, tmp_path / "cache", progress=told.append)
    assert [max(each.scores, key=each.scores.get) for each in found] == ["pit", "dump"]
    wanted = [of_pixels(scene, (10, 30), (10, 40)), of_pixels(scene, (10, 34), (40, 64))]
    shapes = [shapely.geometry.shape(each.geometry) for each in found]
    for shape, want, each in zip(shapes, wanted, found, strict=True):
        assert shape.intersection(want).area / shape.union(want).area > 0.95
        assert each.area == pytest.approx(want.area, rel=0.01)
        assert 0.9 < max(each.scores.values()) <= 1 and set(each.scores) == {"pit", "dump"}
    # The border between them is one border.
    assert shapes[0].intersection(shapes[1]).area < 1e-6 and shapes[0].distance(shapes[1]) < 1e-6
    assert told == sorted(told) and told[-1] == pytest.approx(1)


def test_a_higher_share_or_size_leaves_less(scene, tmp_path):
    model = pixelwise(tmp_path / "m.onnx", WEIGHT / 8, BIAS / 8, **TWO)
    many = detect_with(model, scene, tmp_path / "cache", 0.5)
    assert len(many) == 2 and detect_with(model, scene, tmp_path / "cache", 0.99) == []
    largest = max(each.area for each in many)
    assert len(detect_with(model, scene, tmp_path / "cache", 0.5, largest)) == 1


def test_objects_across_strips_are_whole_and_the_same_as_in_one(scene, write_raster, values, tmp_path, monkeypatch):
    # A fork whose prongs meet only at its foot, far below the strip in which they begin.
    for col in (70, 80, 90):
        values[2, 6:70, col : col + 5] = 4000
    values[2, 66:72, 70:95] = 4000
    values[3, 40:52, 8:20] = 4000
    scene = open_scene(write_raster(values, "fork.tif"), ROLES, "2022-07-19", "Other", 0.0, 10_000.0)
    model = pixelwise(tmp_path / "m.onnx", WEIGHT, BIAS, **TWO)
    whole = detect_with(model, scene, tmp_path / "cache")
    assert len(whole) == 4 and not list((tmp_path / "cache").glob(".*"))
    for rows in (7, 16, 40):
        monkeypatch.setattr("mining_mapper.engine.models.objects.STRIP", rows)
        cut = detect_with(model, scene, tmp_path / "cache")
        for one, other in zip(cut, whole, strict=True):
            assert one.geometry == other.geometry and one.area == pytest.approx(other.area)
            assert one.scores == pytest.approx(other.scores)


def test_nothing_is_detected_where_there_is_no_data(write_raster, values, tmp_path):
    values[:, :, 20:30] = 0
    scene = open_scene(write_raster(values, "cut.tif", nodata=0), ROLES, "2022-07-19", "Other", 0.0, 10_000.0)
    found = detect_with(pixelwise(tmp_path / "m.onnx", WEIGHT, BIAS, **TWO), scene, tmp_path / "cache")
    gap = of_pixels(scene, (0, 96), (21, 29))
    assert len(found) == 3 and all(shapely.geometry.shape(each.geometry).intersection(gap).area == 0 for each in found)


def test_what_cannot_be_is_said(scene, tmp_path, monkeypatch):
    model = pixelwise(tmp_path / "m.onnx", WEIGHT, BIAS, **TWO)
    for threshold in (0, 1.5, float("nan")):
        with pytest.raises(LearnerError, match="share of mining"):
            detect_with(model, scene, tmp_path / "cache", threshold)
    with pytest.raises(LearnerError, match="says nothing of mining"):
        detect_with(embedding_of_chips(tmp_path / "e.onnx"), scene, tmp_path / "cache")
    with pytest.raises(Cancelled):
        detect_with(model, scene, tmp_path / "cache2", cancelled=lambda: True)
    assert not list((tmp_path / "cache2").glob("*"))
    monkeypatch.setattr("mining_mapper.engine.models.detecting.MOST_OBJECTS", 1)
    with pytest.raises(LearnerError, match="more than 1"):
        detect_with(model, scene, tmp_path / "cache")


def test_the_plugin_asks_for_them(scene, tmp_path):
    model = pixelwise(tmp_path / "m.onnx", WEIGHT, BIAS, **TWO)
    about = {"path": scene.path, "roles": ROLES, "date": "2022-07-19", "sensor": "Other", "offset": 0.0}
    params = {"model": str(model), "scene": {**about, "scale": 10_000.0}, "cache": str(tmp_path / "cache")}
    ask = methods()["model.detect"].function
    told = ask({**params, "least_area": 0.0, "threshold": 0.5}, Job(Request(1, "", {}), lambda _note: None))
    assert json.loads(json.dumps(told)) and len(told["objects"]) == 2
