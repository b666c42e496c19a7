"""Models from elsewhere as features of units: exact, kept by checksum, known to what was learnt, removed cleanly."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from onnx import helper

from mining_mapper.core.errors import Cancelled, LearnerError
from mining_mapper.core.protocol import Request
from mining_mapper.engine.cache import file_sha256
from mining_mapper.engine.feature_table import build_features
from mining_mapper.engine.features import model_prefix
from mining_mapper.engine.frame import build_frame, read_numbers
from mining_mapper.engine.memory import load_memory
from mining_mapper.engine.models.door import read_model
from mining_mapper.engine.models.foreign import foreign_model
from mining_mapper.engine.models.prior import check_model, unit_means
from mining_mapper.engine.models.tiled import BY_CLASS, run_tiled
from mining_mapper.engine.scene import open_scene
from mining_mapper.engine.server import Job
from mining_mapper.engine.services import methods

from .test_foreign_models import BIAS, CARD, ROLES, WEIGHT, of_chips, pixelwise, write_model

EMBEDDING = {**CARD, "classes": None, "mining": None, "activation": None}


def embedding_of_chips(path, channels=5, **changed):
    """An embedding of chips: their mean by band, through fixed numbers."""
    numbers = np.random.default_rng(3).normal(size=(channels, 2)).astype(np.float32)
    nodes = [
        helper.make_node("GlobalAveragePool", ["image"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["flat"]),
        helper.make_node("Gemm", ["flat", "weight"], ["said"], transB=1),
    ]
    return write_model(path, nodes, {"weight": numbers}, card=EMBEDDING, **{"embedding": channels, **changed})


def embedding_of_pixels(path, channels=3):
    """An embedding of patches of 4 x 4 pixels, as transformers make them."""
    numbers = np.random.default_rng(4).normal(size=(channels, 2, 1, 1)).astype(np.float32)
    nodes = [
        helper.make_node("AveragePool", ["image"], ["coarse"], kernel_shape=[4, 4], strides=[4, 4]),
        helper.make_node("Conv", ["coarse", "weight"], ["said"]),
    ]
    return write_model(path, nodes, {"weight": numbers}, card=EMBEDDING, embedding=channels)


def embedding_of_tokens(path, channels=3, **changed):
    """The same as tokens of a square, row by row, behind a token of the whole tile."""
    numbers = np.random.default_rng(4).normal(size=(channels, 2, 1, 1)).astype(np.float32)
    nodes = [
        helper.make_node("AveragePool", ["image"], ["coarse"], kernel_shape=[4, 4], strides=[4, 4]),
        helper.make_node("Conv", ["coarse", "weight"], ["patches"]),
        helper.make_node("GlobalAveragePool", ["patches"], ["whole"]),
        *(helper.make_node("Reshape", [name, "shape"], [f"{name} flat"]) for name in ("whole", "patches")),
        helper.make_node("Concat", ["whole flat", "patches flat"], ["all"], axis=2),
        helper.make_node("Transpose", ["all"], ["said"], perm=[0, 2, 1]),
    ]
    constants = {"weight": numbers, "shape": np.array([1, channels, -1])}
    more = {"embedding": channels, "class_tokens": 1, **changed}
    return write_model(path, nodes, constants, card=EMBEDDING, **more)


@pytest.fixture
def image(write_raster, fields):
    return write_raster(fields, "s2.tif")


@pytest.fixture
def opened(image):
    """Return a function that opens the scene with models."""

    def open_with(*models):
        chosen = [{"path": str(path), "sha256": file_sha256(path)} for path in models]
        return open_scene(image, ROLES, "2022-07-19", "Other", 0.0, 10_000.0, chosen)

    return open_with


@pytest.fixture
def frame(opened, tmp_path):
    build_frame(opened(), None, 0.4, tmp_path / "units.tif")
    return tmp_path / "units.tif"


def columns_of(table, names, path):
    prefix = model_prefix(file_sha256(path))
    places = [place for place, name in enumerate(names) if name.startswith(prefix)]
    return np.asarray(table[:, places]), [names[place].removeprefix(prefix) for place in places]


@pytest.mark.parametrize("make", [pixelwise, lambda path: of_chips(path, tile=16), embedding_of_pixels])
def test_a_unit_gets_the_mean_of_what_blended_tiles_say(opened, frame, tmp_path, make):
    path = make(tmp_path / "m.onnx")
    scene, model = opened(path), foreign_model(read_model(path))
    table, names = build_features(scene, frame, tmp_path / "cache")
    values, channels = columns_of(table, names, path)
    assert channels == list(model.channels)
    if model.embedding:
        # Each channel as a class of its own is what the raster of shares can show.
        card = {**CARD, "classes": list(channels), "mining": list(channels), "activation": "none"}
        path.with_suffix(".json").write_text(json.dumps(card))
        wanted = np.clip(values, 0, 1)
    run_tiled(foreign_model(read_model(path)), scene, tmp_path / "said.tif", bands=BY_CLASS)
    numbers = read_numbers(frame, scene)
    with rasterio.open(tmp_path / "said.tif") as source:
        said = {name: source.read(band) for band, name in enumerate(source.descriptions, 1)}
    for place, name in enumerate(channels):
        if name in said and not model.embedding:
            assert np.abs(unit_means(numbers, said[name], len(table)) - values[:, place]).max() < 1e-5
    if model.embedding:
        low = (values > 0.05) & (values < 0.95)
        inside = [unit_means(numbers, said[name], len(table)) for name in channels]
        assert low.any() and np.median(np.abs(np.column_stack(inside) - wanted)[low]) < 0.02


def test_tokens_are_laid_out_as_the_image_of_them(opened, frame, tmp_path):
    tables = []
    for make in (embedding_of_pixels, embedding_of_tokens):
        path = make(tmp_path / f"{make.__name__}.onnx")
        table, names = build_features(opened(path), frame, tmp_path / "cache")
        tables.append(columns_of(table, names, path)[0])
    assert np.ptp(tables[0]) > 0.1 and tables[1] == pytest.approx(tables[0], abs=1e-5)


def test_tokens_that_are_no_square_and_cards_that_are_no_json_are_refused(tmp_path):
    path = embedding_of_tokens(tmp_path / "t.onnx", class_tokens=0)
    refused(path, "returns 65 tokens, 0 of them before those of places: the rest is no square")
    refused(embedding_of_tokens(tmp_path / "t.onnx", class_tokens=2), "returns 65 tokens, 2 of them")
    refused(embedding_of_tokens(tmp_path / "t.onnx", class_tokens="one"), "class_tokens")
    path.with_suffix(".json").write_text("{not json", encoding="utf-8")
    refused(path, "it is no JSON object")


def test_channels_of_a_chip_embedding_stand_behind_the_features_of_bands(opened, frame, tmp_path):
    path = embedding_of_chips(tmp_path / "clay.onnx", tile=16)
    plain, plain_names = build_features(opened(), frame, tmp_path / "cache")
    table, names = build_features(opened(path), frame, tmp_path / "cache")
    prefix = model_prefix(file_sha256(path))
    assert names == [*plain_names, *(f"{prefix}channel {number}" for number in range(1, 6))]
    assert np.array_equal(table[:, : len(plain_names)], plain)
    # The mean of red and nir within a unit tells nearly what the embedding of its chips does.
    red_nir = plain[:, [plain_names.index("band 3 mean"), plain_names.index("band 4 mean")]]
    fitted = np.column_stack([red_nir, np.ones(len(plain))])
    left = table[:, -1] - fitted @ np.linalg.lstsq(fitted, table[:, -1], rcond=None)[0]
    assert left.var() < 0.5 * table[:, -1].var()


def test_they_are_made_once_again_when_the_card_changes_and_gone_without_the_model(opened, frame, tmp_path):
    path, told, cache = pixelwise(tmp_path / "m.onnx"), [], tmp_path / "cache"

    def build(*models):
        before = len(told)
        found = build_features(opened(*models), frame, cache, lambda *now: told.append(now))
        return found, len(told) - before

    (first, names), made = build(path)
    assert made > 0 and build(path)[1] == 0
    (plain, plain_names), made = build()
    assert made == 0 and not any(name.startswith("model ") for name in plain_names)
    pixelwise(path, mean=[0.1, 0.1])
    (changed, _), made = build(path)
    assert made > 0 and not np.array_equal(changed, first)
    pixelwise(path)
    other = embedding_of_chips(tmp_path / "clay.onnx", tile=16)
    (both, names), made = build(path, other)
    assert both.shape[1] == len(plain_names) + 2 + 5 and len(set(names)) == len(names)


def test_a_stopped_run_leaves_no_table_of_the_model(opened, frame, tmp_path):
    path, cache = pixelwise(tmp_path / "m.onnx"), tmp_path / "cache"
    build_features(opened(), frame, cache)
    before = sorted(cache.iterdir())
    told = []
    with pytest.raises(Cancelled):
        build_features(opened(path), frame, cache, lambda *now: told.append(now), lambda: len(told) > 2)
    assert sorted(cache.iterdir()) == before


def test_a_model_that_is_missing_or_another_one_is_said_and_never_passed_over(opened, frame, tmp_path):
    path = pixelwise(tmp_path / "m.onnx")
    scene = opened(path)
    build_features(scene, frame, tmp_path / "cache")
    pixelwise(path, WEIGHT * 2, BIAS)
    with pytest.raises(LearnerError, match="is not the model") as error:
        build_features(scene, frame, tmp_path / "cache")
    assert scene.models[0].sha256 in error.value.details
    path.unlink()
    with pytest.raises(LearnerError, match=r"The model m\.onnx.*is missing"):
        build_features(scene, frame, tmp_path / "cache")


# ---------------------------------------------------------------- at the door


def refused(path, words, **more):
    with pytest.raises(LearnerError, match=words) as error:
        check_model(path, **more)
    assert error.value.remedy


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"embedding": 4}, "names 4 classes or channels"),
        ({"embedding": -1}, "embedding is no number"),
        ({"embedding": 5000}, "up to 1024"),
        ({"embedding": "many"}, "embedding is no number"),
        ({"classes": ["a"]}, "both classes and an embedding"),
        ({"bands": None}, "lacks bands"),
    ],
)
def test_an_embedding_whose_card_cannot_be_is_refused(tmp_path, changed, words):
    refused(embedding_of_chips(tmp_path / "m.onnx", **changed), words, use="features")


def test_an_embedding_serves_as_features_and_for_nothing_else(tmp_path):
    path = embedding_of_chips(tmp_path / "m.onnx")
    found = check_model(path, use="features")
    assert (found["embedding"], found["classes"], found["sha256"]) == (5, [], file_sha256(path))
    assert check_model(path)["embedding"] == 5
    for use in ("prior", "candidates"):
        refused(path, "says nothing of mining", use=use)


# ---------------------------------------------------------------- what was learnt with them


@pytest.fixture
def ask():
    answering = methods()

    def call(method, **params):
        return answering[method].function(params, Job(Request(1, method, params), lambda _note: None))

    return call


@pytest.fixture
def asked(image, frame, tmp_path):
    """Return a function that makes the parameters of a request about the frame, with models."""

    def params(*models, **more):
        chosen = [{"path": str(path), "sha256": file_sha256(path)} for path in models]
        about = {"date": "2022-07-19", "sensor": "Other", "offset": 0.0, "scale": 10_000.0}
        return {
            "scene": {"path": str(image), "roles": ROLES, **about, "models": chosen},
            "frame": {"path": str(frame), "sha256": file_sha256(frame), "units": 1},
            "cache": str(tmp_path / "cache"),
            **more,
        }

    return params


def test_the_learner_uses_what_only_the_model_can_tell(asked, ask, opened, frame, tmp_path):
    # The classes follow a rule of red and nir that bands hardly show on a few fields: the model knows it.
    nodes = [
        helper.make_node("Conv", ["image", "first", "bias"], ["one"]),
        helper.make_node("Sin", ["one"], ["rule"]),
        helper.make_node("Conv", ["rule", "mixed"], ["said"]),
    ]
    constants = {
        "first": np.array([[40, -35]], np.float32)[:, :, None, None],
        "bias": np.zeros(1, np.float32),
        "mixed": np.linspace(0.5, 2, 64, dtype=np.float32)[:, None, None, None],
    }
    path = write_model(tmp_path / "hidden.onnx", nodes, constants, card=EMBEDDING, embedding=64)
    table, names = build_features(opened(path), frame, tmp_path / "cache")
    truth = columns_of(table, names, path)[0][:, 0]
    truth = truth > np.median(truth)
    # Whole fields of sixteen pixels are taught or not: units of one field are all alike.
    numbers = read_numbers(frame, opened())
    rows, cols = np.indices(numbers.shape) // 16
    field = unit_means(numbers, (rows * 8 + cols).astype(np.float32), len(table)).round().astype(int)
    taught = np.isin(field, np.random.default_rng(1).permutation(48)[:24])
    answers = [
        {"unit": int(row) + 1, "shares": {("NEG", "MIN")[int(truth[row])]: 1.0}, "origin": "drawn"}
        for row in np.flatnonzero(taught)
    ]
    right = {}
    for name, models in (("bands", ()), ("model", (path,))):
        out = str(tmp_path / f"{name}.tif")
        more = {"answers": answers, "gone": [], "classes": ["MIN", "NEG"], "seed": 1, "path": out}
        ask("map.predict", **asked(*models, **more))
        with rasterio.open(out) as source:
            percents = source.read(1).astype(np.float32)
        share = unit_means(numbers, np.where(percents > 100, -1, percents), len(table))
        right[name] = ((share > 50) == truth)[~taught].mean()
    assert right["model"] > 0.8 and right["model"] > right["bands"] + 0.1, right


def test_a_saved_learner_knows_its_models_by_checksum(asked, ask, opened, frame, tmp_path):
    path = pixelwise(tmp_path / "landcover.onnx")
    answers = [{"unit": n, "shares": {("MIN", "NEG")[n % 2]: 1.0}, "origin": "drawn"} for n in range(1, 21)]
    target = tmp_path / "learnt.onnx"
    card = ask("model.save", **asked(path, answers=answers, gone=[], mining=["MIN"], path=str(target)))
    assert card["feature_models"] == [{"name": "landcover.onnx", "sha256": file_sha256(path)}]
    assert sum(name.startswith(model_prefix(file_sha256(path))) for name in card["features"]) == 2
    # With the model it runs; without, it says which one is missing, at the door already.
    said = ask("model.run", **asked(path, model=str(target), path=str(tmp_path / "out.tif")))
    assert said["path"] and ask("model.check", model=str(target), **_scene(asked(path)))["kind"] == "units"
    for method, more in (("model.run", {"path": str(tmp_path / "no.tif")}), ("model.check", {})):
        with pytest.raises(LearnerError, match=r"landcover\.onnx \(sha256 " + file_sha256(path)[:8]):
            ask(method, **asked(model=str(target), **more))
    assert not (tmp_path / "no.tif").exists()
    # One that was learnt without models does not mind them.
    plain = tmp_path / "plain.onnx"
    ask("model.save", **asked(answers=answers, gone=[], mining=["MIN"], path=str(plain)))
    ask("model.run", **asked(path, model=str(plain), path=str(tmp_path / "plain.tif")))
    names = build_features(opened(), frame, tmp_path / "cache")[1]
    with pytest.raises(LearnerError, match="other models") as error:
        load_memory(target.with_suffix(".npz"), names)
    assert "forget" in error.value.remedy


def _scene(params):
    return {"scene": params["scene"]}


def test_rounds_are_drawn_with_them_and_go_on_without(asked, ask, tmp_path):
    path = pixelwise(tmp_path / "m.onnx")
    more = {"classes": ["MIN", "NEG"], "seed": 1, "number": 1, "batch": 6, "gone": [1, 2]}
    answers = [{"unit": n, "shares": {("MIN", "NEG")[n % 2]: 1.0}, "origin": "drawn"} for n in (1, 2)]
    with_model = ask("round.propose", **asked(path, answers=answers, **more))
    without = ask("round.propose", **asked(answers=answers, **more))
    again = ask("round.propose", **asked(path, answers=answers, **more))
    units = [[draw["unit"] for draw in told["draws"]] for told in (with_model, without, again)]
    assert units[0] == units[2] and len(units[1]) == 6
    # The round remembers which model it was drawn with.
    assert with_model["model"]["model"]["feature_models"] == [file_sha256(path)]
    assert "feature_models" not in without["model"]["model"]
