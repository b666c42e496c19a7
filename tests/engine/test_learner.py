"""The learner finds classes from few answers, whatever their numbers, and says what it was made of."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.base import clone
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from mining_mapper.core.errors import LearnerError
from mining_mapper.engine.acquisition import EntropyDraws
from mining_mapper.engine.classifier import KernelLogistic, LinearLogistic, UnitClassifier
from mining_mapper.engine.held_out import held_out
from mining_mapper.engine.learner import Answers, Learner
from mining_mapper.engine.memory import Memory
from mining_mapper.engine.scaling import robust_scaled
from mining_mapper.engine.unit_space import UnitSpace, smoothed

SIDE = 24


def landscape(seed=0, classes=("NEG", "PIT", "WRD")):
    """A square of units whose classes are patches; features are noisy pictures of the class."""
    rng = np.random.default_rng(seed)
    rows, cols = np.divmod(np.arange(SIDE * SIDE), SIDE)
    truth = np.zeros(SIDE * SIDE, int)
    truth[(rows < 8) & (cols < 8)] = 1
    truth[(rows > 16) & (cols > 16)] = 2
    truth = truth % len(classes)
    centres = rng.normal(0, 2.0, (len(classes), 12))
    features = centres[truth] + rng.normal(0, 1.0, (len(truth), 12))
    number = np.arange(SIDE * SIDE).reshape(SIDE, SIDE)
    pairs = [(number[:, :-1], number[:, 1:]), (number[:-1], number[1:])]
    edges = np.concatenate([np.column_stack([a.ravel(), b.ravel()]) for a, b in pairs])
    return features, edges, np.array(classes)[truth]


def answered(labels, per_class, seed=0):
    rng = np.random.default_rng(seed)
    rows = np.concatenate([rng.choice(np.flatnonzero(labels == code), per_class) for code in np.unique(labels)])
    return Answers.of([(int(row), {str(labels[row]): 1.0}) for row in dict.fromkeys(rows.tolist())])


def learner(space, answers, **options):
    return Learner(space, answers, EntropyDraws(), **options)


def test_three_classes_are_told_apart_after_a_few_answers_of_each():
    features, edges, labels = landscape()
    fitted = learner(UnitSpace.of(features, edges, np.ones(len(edges))), answered(labels, 4))
    predicted = np.array(fitted.classes)[fitted.probabilities.argmax(axis=1)]
    assert f1_score(labels, predicted, average="macro") > 0.9
    assert fitted.probabilities.sum(axis=1) == pytest.approx(np.ones(len(labels)), abs=1e-5)


def test_a_rare_class_is_not_drowned_by_many_answers_of_another():
    features, _edges, labels = landscape(classes=("NEG", "PIT"))
    few = np.flatnonzero(labels == "PIT")[:3]
    many = np.flatnonzero(labels == "NEG")[:90]
    answers = Answers.of([(int(row), {str(labels[row]): 1.0}) for row in (*few, *many)])
    fitted = learner(UnitSpace.of(features), answers)
    found = fitted.probabilities[:, fitted.classes.index("PIT")] > 0.5
    assert f1_score(labels == "PIT", found) > 0.8


def test_smoothing_over_neighbours_corrects_lonely_errors():
    features, edges, labels = landscape(seed=3)
    noisy = features + np.random.default_rng(1).normal(0, 3, features.shape)
    answers = answered(labels, 8)
    space = UnitSpace.of(noisy, edges, np.ones(len(edges)))

    def score(smoothing):
        fitted = learner(space, answers, smoothing=smoothing)
        return f1_score(labels, np.array(fitted.classes)[fitted.probabilities.argmax(axis=1)], average="macro")

    assert score(0.5) > score(0.0) + 0.02


def test_smoothing_mixes_by_shared_border_and_leaves_lonely_units_alone():
    space = UnitSpace.of(np.eye(4), np.array([[0, 1], [1, 2]]), np.array([3.0, 1.0]))
    p = np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [0.2, 0.8]])
    mixed = smoothed(p, space.averaging, share=0.5, times=1)
    assert mixed[0] == pytest.approx([0.5, 0.5])
    assert mixed[1] == pytest.approx([0.5 * 0.75, 0.5 + 0.5 * 0.25])
    assert mixed[3] == pytest.approx([0.2, 0.8])
    assert smoothed(p, None) is p


def test_a_neighbour_that_looks_different_counts_less_than_one_that_looks_alike():
    features = np.array([[0.0, 0.0], [0.1, 0.0], [9.0, 9.0], [9.1, 9.0]])
    edges = np.array([[0, 1], [1, 2], [2, 3]])
    space = UnitSpace.of(features, edges, np.array([2.0, 2.0, 2.0]))
    alike, different = space.averaging[1, 0], space.averaging[1, 2]
    assert alike > 2 * different > 0
    assert alike + different == pytest.approx(1)


def test_smoothing_again_reaches_one_neighbour_farther_and_never_changes_what_is_held():
    space = UnitSpace.of(np.eye(4), np.array([[0, 1], [1, 2], [2, 3]]), np.ones(3))
    p = np.array([[1.0, 0.0], [0.5, 0.5], [0.5, 0.5], [0.5, 0.5]])
    once, thrice = (smoothed(p, space.averaging, np.array([0]), 0.5, times) for times in (1, 3))
    assert once[3] == pytest.approx([0.5, 0.5]) and thrice[3, 0] > 0.5
    assert thrice[0].tolist() == [1.0, 0.0]
    assert thrice[1, 0] > thrice[2, 0] > thrice[3, 0]


def test_answered_units_keep_their_answers():
    features, edges, labels = landscape()
    answers = answered(labels, 3)
    fitted = learner(UnitSpace.of(features, edges, np.ones(len(edges))), answers)
    assert np.array_equal(fitted.probabilities[answers.rows], fitted.known())


def test_the_same_answers_and_seed_give_the_same_probabilities():
    features, edges, labels = landscape()
    space = UnitSpace.of(features, edges, np.ones(len(edges)))
    first, second, other = (learner(space, answered(labels, 40), seed=seed).probabilities for seed in (1, 1, 2))
    assert np.array_equal(first, second)
    assert not np.array_equal(first, other)


def test_answers_of_one_class_are_enough_to_say_that_class():
    features, _edges, labels = landscape()
    answers = Answers.of([(int(np.flatnonzero(labels == "NEG")[0]), {"NEG": 1.0})])
    fitted = learner(UnitSpace.of(features), answers)
    assert fitted.classes == ["NEG"]
    assert (fitted.probabilities == 1).all()


def test_no_answers_are_refused_with_what_to_do():
    with pytest.raises(LearnerError, match="Answer a few candidates"):
        learner(UnitSpace.of(np.eye(3)), Answers.of([]))
    with pytest.raises(LearnerError):
        UnitClassifier().fit(np.zeros((0, 3)), np.array([]))


def test_a_class_that_appears_late_is_learnt_like_the_others():
    features, _edges, labels = landscape()
    space = UnitSpace.of(features)
    two = answered(np.where(labels == "WRD", "NEG", labels), 5)
    late = answered(labels, 5)
    assert learner(space, two).classes == ["NEG", "PIT"]
    assert learner(space, late).classes == ["NEG", "PIT", "WRD"]


def test_the_largest_share_of_a_unit_is_its_label_and_its_purity_the_weight():
    answers = Answers.of([(4, {"PIT": 0.7, "NEG": 0.3}), (9, {"NEG": 1.0}), (11, {"WRD": 0.5, "NEG": 0.5}), (12, {})])
    assert answers.rows.tolist() == [4, 9, 11]
    assert answers.labels.tolist() == ["PIT", "NEG", "NEG"]
    assert answers.weights.tolist() == [0.7, 1.0, 0.5]


def test_scaling_is_robust_to_outliers_constants_and_missing_values():
    rng = np.random.default_rng(0)
    features = np.column_stack([rng.normal(50, 3, 5000), np.full(5000, 7.0), rng.normal(0, 1, 5000)])
    features[:20, 0] = 1e9
    features[30, 2] = np.nan
    scaled = robust_scaled(features)
    assert np.isfinite(scaled).all()
    assert np.abs(scaled).max() <= 4
    assert scaled[100:, 0].std() == pytest.approx(1, abs=0.05)
    assert (scaled[:, 1] == 0).all()


def test_a_feature_that_is_mostly_zero_is_kept():
    features = np.zeros((1000, 1))
    features[:50] = 3.0
    assert robust_scaled(features)[0, 0] > 1


def test_what_looks_alike_is_told_apart_by_where_it_is():
    same = np.zeros((6, 3), np.float32)
    positions = np.array([[0, 0], [100, 0], [2, 0], [98, 0], [50, 500], [np.nan, np.nan]], np.float32)
    X = np.hstack([same, positions])
    p = KernelLogistic(n_positions=2).fit(X[:2], np.array(["MIN", "NEG"])).predict_proba(X)[:, 0]
    assert p[2] > 0.8 and p[3] < 0.2
    assert p[4] == pytest.approx(0.5, abs=0.01) and p[5] == pytest.approx(0.5, abs=0.01)


def test_near_units_of_a_place_help_to_find_it_where_features_say_little():
    features, edges, labels = landscape(classes=("NEG", "PIT"))
    blurred = np.random.default_rng(3).normal(size=(len(labels), 4)) + (labels == "PIT")[:, None] * 0.5
    positions = np.column_stack(np.divmod(np.arange(len(labels)), SIDE)).astype(np.float32)
    answers = answered(labels, 12)

    def f1(space):
        fitted = learner(space, answers, smoothing=0.0)
        return f1_score(labels == "PIT", np.array(fitted.classes)[fitted.probabilities.argmax(axis=1)] == "PIT")

    assert f1(UnitSpace.of(blurred, positions=positions)) > f1(UnitSpace.of(blurred)) + 0.1


def test_what_was_learnt_elsewhere_counts_wherever_it_was():
    features, edges, labels = landscape(classes=("NEG", "PIT"))
    positions = np.column_stack(np.divmod(np.arange(len(labels)), SIDE)).astype(np.float32)
    space = UnitSpace.of(features, positions=positions)
    rows = answered(labels, 6).rows
    memory = Memory(space.X[rows], labels[rows], np.ones(len(rows)))
    fitted = learner(space, Answers.of([]), memory=memory)
    predicted = np.array(fitted.classes)[fitted.probabilities.argmax(axis=1)]
    assert f1_score(labels == "PIT", predicted == "PIT") > 0.8


def test_the_linear_classifier_arrives_with_many_classes_and_features():
    rng = np.random.default_rng(4)
    labels = np.array([f"C{number:02d}" for number in range(12)])[np.arange(180) % 12]
    centres = rng.normal(0, 0.6, (12, 300))
    X = np.clip(centres[np.arange(180) % 12] + rng.normal(0, 1.5, (180, 300)), -4, 4).astype(np.float32)
    fitted = LinearLogistic().fit(X, labels)
    exact = LogisticRegression(C=0.1, class_weight="balanced", max_iter=20_000, tol=1e-8).fit(X, labels)
    assert fitted.predict_proba(X) == pytest.approx(exact.predict_proba(X), abs=0.02)


def test_the_kernel_classifier_follows_a_border_that_no_line_can():
    rng = np.random.default_rng(2)
    X = rng.normal(size=(600, 2)).astype(np.float32)
    y = np.hypot(*X.T) > 1.1
    fitted = KernelLogistic(C=100.0).fit(X[:200], y[:200])
    assert (fitted.predict(X[200:]) == y[200:]).mean() > 0.93


def test_the_estimator_follows_the_rules_of_scikit_learn():
    estimator = UnitClassifier(n_trees=7, random_state=3)
    assert clone(estimator).get_params() == estimator.get_params()
    features, _edges, labels = landscape()
    fitted = estimator.fit(robust_scaled(features)[::3], labels[::3])
    assert fitted.classes_.tolist() == ["NEG", "PIT", "WRD"]
    assert fitted.score(robust_scaled(features), labels) > 0.95


def test_the_f_score_is_that_of_all_mining_classes_together_or_the_mean_over_classes():
    features, _edges, labels = landscape()
    fitted = learner(UnitSpace.of(features), answered(labels, 10))
    assert 0.8 < held_out(fitted, ("PIT", "WRD")).f_score(("PIT", "WRD")) <= 1
    assert 0.8 < held_out(fitted, ()).f_score(()) <= 1


def test_there_is_no_f_score_before_two_answers_of_two_classes():
    features, _edges, labels = landscape()
    assert held_out(learner(UnitSpace.of(features), answered(labels, 1)), ()) is None


def test_units_without_features_are_refused():
    with pytest.raises(LearnerError):
        UnitSpace.of(np.zeros((0, 4)))


def test_answers_weighted_by_their_draws_keep_their_mean_weight_and_change_the_model():
    features, _edges, labels = landscape()
    answers = answered(labels, 10)
    factors = {int(row): 3.0 if k % 2 else 0.1 for k, row in enumerate(answers.rows)}
    weighted = answers.weighted(factors)
    assert weighted.weights.mean() == pytest.approx(answers.weights.mean())
    assert (weighted.weights / answers.weights).max() > 10 * (weighted.weights / answers.weights).min()
    plain, other = (learner(UnitSpace.of(features), each) for each in (answers, weighted))
    assert np.abs(plain.probabilities - other.probabilities).max() > 0.01
    assert answers.weighted({}).weights.tolist() == answers.weights.tolist()
