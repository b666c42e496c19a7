"""What was learnt elsewhere: written whole, read without unpickling, and used only as long as it helps."""

from __future__ import annotations

import numpy as np
import pytest

from mining_mapper.core.errors import LearnerError
from mining_mapper.engine.memory import Memory, load_memory, write_memory
from mining_mapper.engine.rounds import Answer, Hints, predict_map, propose
from mining_mapper.engine.unit_space import UnitSpace

NAMES = ["band 1 mean", "band 2 mean", "NDVI mean"]


def memory(n=12, shift=0.0):
    rng = np.random.default_rng(4)
    labels = np.array(["MIN", "NEG"])[np.arange(n) % 2]
    X = rng.normal(0, 0.3, (n, 3)).astype(np.float32) + np.where(labels == "MIN", 2 + shift, -2 + shift)[:, None]
    return Memory(X.astype(np.float32), labels, np.ones(n))


def test_what_is_written_is_read_again(tmp_path):
    write_memory(tmp_path / "quarries.npz", memory(), NAMES)
    read = load_memory(tmp_path / "quarries.npz", NAMES)
    assert np.array_equal(read.X, memory().X) and read.labels.tolist() == memory().labels.tolist()
    assert np.array_equal(read.weights, memory().weights)


def test_features_of_other_bands_are_refused_with_the_files_name(tmp_path):
    write_memory(tmp_path / "rgb.npz", memory(), NAMES)
    with pytest.raises(LearnerError, match=r"rgb\.npz.*other bands") as refused:
        load_memory(tmp_path / "rgb.npz", [*NAMES[:2], "NDWI mean"])
    assert refused.value.remedy


def test_nothing_is_unpickled(tmp_path):
    whole = {name: np.array("x") for name in ("format", "features_version", "names", "X", "weights")}
    np.savez(tmp_path / "evil.npz", labels=np.array([{"run": "me"}], dtype=object), **whole)
    with pytest.raises(LearnerError, match=r"evil\.npz"):
        load_memory(tmp_path / "evil.npz", NAMES)


def damaged(path):
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def not_finite(path):
    broken = memory()
    broken.X[0, 0] = np.nan
    write_memory(path, broken, NAMES)


@pytest.mark.parametrize(
    "break_it", [damaged, not_finite, lambda path: path.unlink(), lambda path: path.write_text("x")]
)
def test_a_file_that_is_missing_or_damaged_is_said(tmp_path, break_it):
    path = tmp_path / "memory.npz"
    write_memory(path, memory(), NAMES)
    break_it(path)
    with pytest.raises(LearnerError, match=r"memory\.npz") as refused:
        load_memory(path, NAMES)
    assert refused.value.remedy


def test_without_answers_there_is_nothing_to_take_along(tmp_path):
    with pytest.raises(LearnerError, match="no answer"):
        write_memory(tmp_path / "m.npz", memory(0), NAMES)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def scene():
    """A frame of 200 units of which every tenth is mining, and their truth."""
    truth = np.arange(200) % 10 == 0
    X = np.random.default_rng(1).normal(0, 0.5, (200, 3)) + np.where(truth, 2, -2)[:, None]
    return UnitSpace(X.astype(np.float32), None), truth


def test_the_first_draws_follow_what_was_learnt_elsewhere(scene):
    space, truth = scene
    remembered = predict_map(space, [], 1, memory())
    found = remembered.probabilities[:, remembered.classes.index("MIN")] > 0.5
    assert (found == truth).mean() > 0.95
    proposal = propose(space, np.ones(200), [], np.arange(200), ("MIN", "NEG"), 1, hints=Hints(memory=memory()))
    assert proposal.strategy != "cold_start" and proposal.model["remembered"] == 12
    with pytest.raises(LearnerError):
        predict_map(space, [], 1)


def test_ten_answers_of_two_classes_are_trusted_alone(scene):
    space, truth = scene
    answers = [Answer(row, {"MIN" if truth[row] else "NEG": 1.0}) for row in range(10)]
    pool = np.arange(10, 200)
    alone, helped = (
        propose(space, np.ones(200), answers, pool, ("MIN", "NEG"), 1, 2, 5, 10, hints=hints)
        for hints in (None, Hints(memory=memory(shift=9.0)))
    )
    assert helped.draws == alone.draws and helped.model["remembered"] == 0
    fewer = propose(
        space, np.ones(200), answers[:9], np.arange(9, 200), ("MIN", "NEG"), 1, 2, 5, 9, hints=Hints(memory=memory())
    )
    assert fewer.model["remembered"] == 12
