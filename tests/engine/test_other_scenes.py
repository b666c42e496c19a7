"""Answers of other scenes stand in by the features that both images have, whatever their bands are called."""

from __future__ import annotations

import json

import numpy as np
import pytest

from mining_mapper.core.class_tree import ClassTree
from mining_mapper.core.common_bands import common_bands
from mining_mapper.engine.cache import file_sha256
from mining_mapper.engine.frame import build_frame
from mining_mapper.engine.learner import Answers
from mining_mapper.engine.other_scenes import MOST_REMEMBERED, learnt_elsewhere, open_others, stands_in
from mining_mapper.engine.rounds import predict_map
from mining_mapper.engine.scene import open_scene
from mining_mapper.engine.workspace import open_workspace

ROLES = {"blue": 1, "green": 2, "red": 3, "nir": 4}
CLASSES = ("MIN", "NEG")


def always(*_arguments):
    return False


@pytest.fixture
def make(write_raster, tmp_path):
    """Return a function that writes an image, cuts it into units and opens it; 'mining' is bright in the first band."""

    def opened(values, name, roles=ROLES, **told):
        path = write_raster(values.astype(np.uint16), name)
        scene = open_scene(path, roles, "2022-07-19", told.pop("sensor", "Other"), **{"offset": 0.0, **told})
        frame = tmp_path / f"{path.stem}_units.tif"
        build_frame(scene, None, 0.4, frame)
        workspace = open_workspace(scene, str(frame), file_sha256(frame), str(tmp_path), lambda *_: None, always)
        first = list(workspace.feature_names).index(f"band {scene.roles['blue']} mean")
        return workspace, workspace.space.X[:, first] > 0.5

    return opened


def entry(workspace, truth, rows):
    scene = workspace.scene
    answers = [{"unit": int(row) + 1, "shares": {CLASSES[int(not truth[row])]: 1.0}, "origin": "drawn"} for row in rows]
    told = {name: getattr(scene, name) for name in ("path", "roles", "date", "sensor", "offset")}
    frame = {"path": workspace.frame_path, "sha256": file_sha256(workspace.frame_path), "units": len(truth)}
    return {"scene": told, "frame": frame, "answers": answers, "shapes": []}


def learnt(tmp_path, *entries):
    return open_others({"scenes": list(entries)}, str(tmp_path), lambda *_: None, always)


def f1(called, truth):
    return 2 * (called & truth).sum() / (called.sum() + truth.sum())


def mapped(workspace, others, tmp_path):
    known = {"answers": [], "shapes": []}
    workspace.write_map(known, CLASSES, 1, str(tmp_path / "map.tif"), {}, others)
    elsewhere = learnt_elsewhere(workspace.scene, workspace.feature_names, others)
    told = predict_map(elsewhere.space(workspace.space), [], 1, elsewhere.memory)
    return told.probabilities[:, told.classes.index("MIN")] > 0.5


def test_another_offset_and_gain_of_the_same_place_are_taken_out_by_scaling(make, fields, tmp_path):
    before, truth = make(fields, "before.tif")
    after, truth_after = make(fields * 0.6 + 1000, "after.tif", offset=1000.0)
    others = learnt(tmp_path, entry(before, truth, range(0, len(truth), 3)))
    elsewhere = learnt_elsewhere(after.scene, after.feature_names, others)
    assert elsewhere.columns is None and elsewhere.images == ("before.tif",)
    assert f1(mapped(after, others, tmp_path), truth_after) > 0.9


def test_bands_in_another_order_are_matched_by_their_roles(make, fields, tmp_path):
    before, truth = make(fields, "before.tif")
    turned = {"nir": 1, "red": 2, "green": 3, "blue": 4}
    after, truth_after = make(fields[::-1], "after.tif", turned)
    others = learnt(tmp_path, entry(before, truth, range(0, len(truth), 3)))
    elsewhere = learnt_elsewhere(after.scene, after.feature_names, others)
    assert len(elsewhere.memory) == len(range(0, len(truth), 3))
    assert f1(mapped(after, others, tmp_path), truth_after) > 0.9


def test_only_features_that_both_images_have_are_used_while_the_other_stands_in(make, fields, tmp_path):
    before, truth = make(fields, "before.tif")
    more = np.concatenate([fields, fields[:1] // 2 + 100])
    after, truth_after = make(more, "after.tif", {**ROLES, "swir1": 5})
    others = learnt(tmp_path, entry(before, truth, range(0, len(truth), 3)))
    elsewhere = learnt_elsewhere(after.scene, after.feature_names, others)
    used = [after.feature_names[column] for column in elsewhere.columns]
    assert "band 1 mean" in used and "NDVI mean" in used and "log area" in used
    assert not [name for name in used if name.startswith(("band 5", "MNDWI", "brightness"))]
    assert f1(mapped(after, others, tmp_path), truth_after) > 0.9


def test_too_few_common_bands_teach_nothing(make, fields, tmp_path):
    before, truth = make(fields[:3], "before.tif", {"blue": 1, "green": 2, "red": 3})
    after, _ = make(fields, "after.tif")
    others = learnt(tmp_path, entry(before, truth, range(0, len(truth), 3)))
    assert learnt_elsewhere(after.scene, after.feature_names, others).memory is None
    # Images of the same three bands do teach each other.
    again, _ = make(fields[:3] // 2 + 500, "again.tif", {"blue": 1, "green": 2, "red": 3})
    assert learnt_elsewhere(again.scene, again.feature_names, others).columns is None
    assert not common_bands(before.scene.roles, after.scene.roles).useful


def test_the_scenes_that_share_most_are_used_and_those_that_are_missing_hold_up_nothing(make, fields, tmp_path):
    here, _ = make(np.concatenate([fields, fields[:1] // 2 + 100]), "here.tif", {**ROLES, "swir1": 5})
    like, truth_like = make(np.concatenate([fields // 2, fields[:1]]), "like.tif", {**ROLES, "swir1": 5})
    less, truth_less = make(fields, "less.tif")
    entries = [entry(like, truth_like, range(9)), entry(less, truth_less, range(9))]
    others = learnt(tmp_path, *entries)
    assert learnt_elsewhere(here.scene, here.feature_names, others).images == ("like.tif",)
    entries[0]["frame"] = {**entries[0]["frame"], "sha256": "0" * 64}
    entries[1]["scene"] = {**entries[1]["scene"], "path": str(tmp_path / "gone.tif")}
    assert learnt(tmp_path, *entries) == []


def test_ten_answers_of_two_classes_need_no_other_scene():
    answers = [(row, {CLASSES[row % 2]: 1.0}) for row in range(10)]
    assert stands_in(Answers.of(answers[:9])) and not stands_in(Answers.of(answers))
    assert stands_in(Answers.of([(row, {"NEG": 1.0}) for row in range(30)]))
    look_alikes = [(row, {("NEG", "NRK")[row % 2]: 1.0}) for row in range(30)]
    assert stands_in(Answers.of(look_alikes, ClassTree({"NRK": "NEG"})))


def test_a_proposal_says_which_images_stood_in_and_keeps_the_units_of_its_own_frame(make, fields, tmp_path):
    before, truth = make(fields, "before.tif")
    after, _ = make(fields // 2 + 800, "after.tif")
    others = learnt(tmp_path, entry(before, truth, range(0, len(truth), 4)))
    known = {"answers": [], "shapes": [], "gone": []}
    proposal = after.propose(known, CLASSES, 1, 1, 5, {}, others)
    assert proposal["model"]["strategy"] != "cold_start"
    assert proposal["model"]["model"]["remembered_images"] == ["before.tif"]
    assert proposal["model"]["model"]["remembered"] == len(others[0].memory)
    assert all(1 <= draw["unit"] <= len(after.space) and draw["f"]["MIN"] > 0 for draw in proposal["draws"])
    assert json.dumps(proposal)


def test_look_alikes_named_in_one_scene_are_not_taken_for_mining_in_the_next(make, fields, tmp_path):
    """Both are bright in the first band; only units that are also bright in the fourth are mining."""

    def bright_and_mining(workspace):
        names = list(workspace.feature_names)
        mean = workspace.space.X[:, [names.index(f"band {band} mean") for band in (1, 4)]]
        return mean[:, 0] > 0, (mean > 0).all(axis=1)

    before, _ = make(fields, "before.tif")
    after, _ = make(fields * 0.7 + 500, "after.tif", offset=500.0)
    bright, mining = bright_and_mining(before)
    told = entry(before, mining, range(0, len(bright), 3))
    for answer in told["answers"]:
        row = answer["unit"] - 1
        if bright[row] and not mining[row]:
            answer["shares"] = {"SOIL": 1.0}
    elsewhere = learnt_elsewhere(after.scene, after.feature_names, learnt(tmp_path, told))
    drawn = predict_map(elsewhere.space(after.space), [], 1, elsewhere.memory)
    winners = np.array(drawn.classes)[drawn.probabilities.argmax(axis=1)]
    bright, mining = bright_and_mining(after)
    look_alike = bright & ~mining
    assert look_alike.sum() > 10
    assert (winners[look_alike] == "SOIL").mean() > 0.8 and (winners[look_alike] == "MIN").mean() < 0.1


def test_many_answers_are_thinned_so_that_rare_classes_stay(make, fields, tmp_path):
    before, truth = make(np.tile(fields, (1, 3, 3)), "before.tif")
    rows = [*np.flatnonzero(truth)[:7], *np.flatnonzero(~truth)]
    assert len(rows) > MOST_REMEMBERED / 2 + 7
    (other,) = learnt(tmp_path, entry(before, truth, rows))
    labels, counts = np.unique(other.memory.labels, return_counts=True)
    assert dict(zip(labels, counts, strict=True))["MIN"] == 7 and len(other.memory) <= MOST_REMEMBERED


def test_real_images_of_other_sensors_share_what_they_have_in_common(scenes):
    """Sentinel-2 with ten bands and Landsat 8 with six share six bands, a picture in red, green and blue too few."""
    sentinel = open_scene(scenes / "strzegom_north" / "s2_l2a_2022-07-19.tif")
    (landsat, *_), (picture, *_) = (
        [open_scene(path) for path in sorted((scenes / place).glob(image))]
        for place, image in (("rondonia_l8", "LC08*.tif"), ("pocone_mt", "s2*.tif"))
    )
    assert set(common_bands(sentinel.roles, landsat.roles).common) == set(landsat.roles)
    assert common_bands(sentinel.roles, landsat.roles).useful
    assert not common_bands(sentinel.roles, picture.roles).useful
