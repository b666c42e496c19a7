"""What the report says can be told apart, cannot, and would better be one class."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.tree import DecisionTreeClassifier

from mining_mapper.core.errors import Cancelled, LearnerError
from mining_mapper.engine.classifier import UnitClassifier
from mining_mapper.engine.separability import separability

ESTIMATOR = UnitClassifier(n_trees=10)


def clouds(centres: dict[str, float], n=30, seed=0):
    """Answers of each class around a place on a line, in four features of which one tells."""
    rng = np.random.default_rng(seed)
    X = rng.normal(0, 1, (n * len(centres), 4))
    X[:, 0] += np.repeat(list(centres.values()), n)
    return X, np.repeat(list(centres), n)


def test_classes_far_apart_are_not_confused_and_nothing_is_to_be_merged():
    report = separability(ESTIMATOR, *clouds({"PIT": -20, "WRD": 0, "NEG": 20}))
    assert report.pairs == () and report.merges == ()
    assert report.macro_f == report.merged_macro_f == 1.0
    assert (report.confusion == 30 * np.eye(3, dtype=int)).all()


def test_classes_that_look_the_same_are_named_and_would_better_be_one():
    report = separability(ESTIMATOR, *clouds({"NEG": 20, "PIT": 0, "QRY": 0}))
    worst = report.pairs[0]
    assert {worst.first, worst.second} == {"PIT", "QRY"}
    assert worst.answers == 60 and worst.confused > 0.25
    assert worst.limit[1] > 0.25
    assert [set(codes) for codes in report.merges] == [{"PIT", "QRY"}]
    assert report.merged_macro_f > report.macro_f


def test_mining_is_never_merged_with_what_looks_like_it():
    report = separability(
        ESTIMATOR, *clouds({"NRK": 0, "PIT": 0}), may_merge=lambda first, second: (first == "PIT") == (second == "PIT")
    )
    assert report.pairs and report.merges == ()


def test_the_limits_of_a_pair_hold_the_error_that_no_classifier_can_avoid():
    distance = 2.0
    X, labels = clouds({"A": 0, "B": distance}, n=400)
    report = separability(ESTIMATOR, X[:, :1], labels)
    bayes = NormalDist().cdf(-distance / 2)
    low, high = report.pairs[0].limit
    assert low < bayes < high
    assert report.pairs[0].confused == pytest.approx(bayes, abs=0.05)


def test_no_limit_is_worse_than_what_the_model_did():
    """Few answers in many features, one of which tells: neighbours err, a model that finds it does not."""
    rng = np.random.default_rng(3)
    X = rng.normal(0, 1, (30, 200))
    labels = np.repeat(["PIT", "QRY"], 15)
    X[:, 0] += np.where(labels == "PIT", 0, 2.5)
    told = separability(DecisionTreeClassifier(max_depth=1, random_state=0), X, labels)
    pair = told.pairs[0]
    assert pair.confused < 0.25
    low, high = pair.limit
    assert low <= pair.confused <= high < 0.5


def test_a_class_with_too_few_answers_is_left_out_and_said():
    X, labels = clouds({"PIT": 0, "NEG": 9})
    labels = labels.astype("<U3")
    labels[:3] = "TSF"
    report = separability(ESTIMATOR, X, labels)
    assert report.left_out == {"TSF": 3} and report.classes == ("NEG", "PIT")


def test_one_class_alone_is_refused_with_what_to_do():
    X, labels = clouds({"PIT": 0})
    with pytest.raises(LearnerError, match="two classes") as refused:
        separability(ESTIMATOR, X, labels)
    assert refused.value.remedy


def test_it_can_be_stopped():
    def stop():
        raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        separability(ESTIMATOR, *clouds({"PIT": 0, "NEG": 9}), check=stop)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.floats(-3, 3), min_size=2, max_size=4), st.integers(0, 100))
def test_the_confusion_counts_every_answer_once_and_merging_never_lowers_the_mean_share_correct(places, seed):
    centres = {f"C{number}": place for number, place in enumerate(places)}
    X, labels = clouds(centres, n=8, seed=seed)
    report = separability(ESTIMATOR, X, labels)
    assert report.confusion.sum(axis=1).tolist() == [8] * len(places)
    assert all(0 < pair.confused <= 1 and 0 <= pair.limit[0] <= pair.limit[1] <= 0.5 for pair in report.pairs)
    members = [code for codes in report.merges for code in codes]
    assert len(members) == len(set(members)) and set(members) <= set(report.classes)
