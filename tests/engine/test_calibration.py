"""Calibrated probabilities: as many units are mining as they say, nothing is turned over, answers stay."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import expit, logit

from mining_mapper.engine.calibration import Calibration, calibration
from mining_mapper.engine.held_out import HeldOut
from mining_mapper.engine.rounds import Answer, predict_map
from mining_mapper.engine.unit_space import UnitSpace


def told(n, slope, offset, seed=0):
    """Answers of which the model says too little or too much: the true logit is slope x + offset."""
    rng = np.random.default_rng(seed)
    x = rng.normal(0, 2, n)
    mining = rng.random(n) < expit(slope * x + offset)
    p = expit(x)
    return HeldOut(np.where(mining, "MIN", "NEG"), ("MIN", "NEG"), np.column_stack([p, 1 - p]))


@pytest.mark.parametrize(("slope", "offset"), [(2.0, -1.0), (0.5, 1.0), (1.0, 0.0)])
def test_the_line_is_found_from_many_answers(slope, offset):
    found = calibration(told(4000, slope, offset), ["MIN"])
    assert (found.slope, found.offset) == pytest.approx((slope, offset), abs=0.25)


def test_answers_count_as_much_as_they_stand_for():
    calm, bold = told(2000, 1.0, -1.0), told(2000, 1.0, 1.0, seed=1)
    labels, p = (np.concatenate([getattr(each, name) for each in (calm, bold)]) for name in ("labels", "probabilities"))
    both = HeldOut(labels, calm.classes, p)
    weights = np.repeat([1.9, 0.1], 2000)
    assert calibration(both, ["MIN"], weights).offset < -0.5 < calibration(both, ["MIN"]).offset < 0.5


def test_few_answers_change_little_and_one_side_alone_nothing():
    few = calibration(told(6, 1.0, 0.0, seed=2), ["MIN"])
    assert 0.2 < few.slope < 3 and abs(few.offset) < 2
    one = told(20, 1.0, 0.0)
    assert calibration(HeldOut(np.full(20, "NEG"), one.classes, one.probabilities), ["MIN"]) is None


def test_classes_share_what_mining_has_and_answers_stay():
    rng = np.random.default_rng(1)
    p = rng.dirichlet([1, 1, 2], 200).astype(np.float32)
    p[0], p[1], p[2] = (1, 0, 0), (0, 0, 1), (0, 1, 0)
    columns, line = np.array([True, True, False]), Calibration(2.0, 0.5)
    after = line.applied(p, columns, np.array([1, 2]))
    assert np.allclose(after.sum(axis=1), 1, atol=1e-5) and (after >= 0).all()
    assert np.array_equal(after[1:3], p[1:3])
    said = p[3:, :2].sum(axis=1).astype(float)
    assert np.allclose(after[3:, :2].sum(axis=1), expit(2 * logit(said) + 0.5), atol=1e-3)
    assert np.allclose(after[3:, 0] * p[3:, 1], after[3:, 1] * p[3:, 0], atol=1e-4)


def test_a_map_says_of_units_nobody_answered_how_often_they_are_mining():
    rng = np.random.default_rng(4)
    n = 4000
    mining = rng.random(n) < 0.08
    X = (rng.normal(0, 1, (n, 6)) + 2.0 * mining[:, None] * (np.arange(6) < 2)).astype(np.float32)
    space = UnitSpace(X, None)
    rows = rng.choice(n, 300, replace=False)
    answers = [Answer(int(row), {"MIN" if mining[row] else "NEG": 1.0}) for row in rows]
    rest = np.setdiff1d(np.arange(n), rows)

    def errors(drawn):
        p = drawn.probabilities[rest, drawn.classes.index("MIN")]
        return abs(p.mean() - mining[rest].mean()), np.mean((p - mining[rest]) ** 2)

    plain, calibrated = predict_map(space, answers, 1), predict_map(space, answers, 1, mining=["MIN"])
    (gap, squared), (gap_before, squared_before) = errors(calibrated), errors(plain)
    assert gap < 0.5 * gap_before and squared < squared_before
    assert np.array_equal(plain.probabilities[rows], calibrated.probabilities[rows])
