"""Where the answers speak for a unit, and where they do not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mining_mapper.core.errors import LearnerError
from mining_mapper.engine.applicability import applicability

LINE = np.array([[0.0], [1.0], [2.0], [10.0], [11.0], [13.0]])
LABELS = np.array(["A", "A", "A", "B", "B", "B"])


def test_the_index_is_the_distance_to_the_nearest_answer_over_the_mean_distance_between_answers():
    units = np.vstack([LINE, [[5.0], [30.0]]])
    found = applicability(units, np.arange(6), LABELS)
    pairs = [abs(a - b) for i, a in enumerate(LINE[:, 0]) for b in LINE[i + 1 :, 0]]
    assert found.dissimilarity[:6] == pytest.approx(np.zeros(6), abs=1e-6)
    assert found.dissimilarity[6] == pytest.approx(3 / np.mean(pairs), rel=1e-5)
    assert found.dissimilarity[7] == pytest.approx(17 / np.mean(pairs), rel=1e-5)


def test_what_is_like_the_answers_is_inside_and_what_was_never_seen_is_not():
    rng = np.random.default_rng(1)
    answered = np.concatenate([rng.normal(-3, 1, (40, 5)), rng.normal(3, 1, (40, 5))])
    labels = np.repeat(["A", "B"], 40)
    alike, strange = rng.normal(-3, 1, (200, 5)), rng.normal(40, 1, (50, 5))
    found = applicability(np.concatenate([answered, alike, strange]), np.arange(80), labels)
    assert found.inside[80:280].mean() > 0.9
    assert not found.inside[280:].any()
    assert found.share(np.ones(330)) == pytest.approx(found.inside.mean())


def test_what_is_strange_in_a_feature_that_says_nothing_is_inside():
    rng = np.random.default_rng(2)
    labels = np.repeat(["A", "B"], 100)
    answered = np.column_stack([np.repeat([0.0, 9.0], 100) + rng.normal(0, 0.3, 200), rng.normal(0, 1, 200)])
    strange = np.array([[0.0, 6.0], [40.0, 0.0]])
    found = applicability(np.vstack([answered, strange]), np.arange(200), labels)
    assert found.dissimilarity[200] < found.dissimilarity[201]


@settings(max_examples=20, deadline=None)
@given(st.floats(0.01, 100), st.integers(0, 50))
def test_the_unit_of_the_features_does_not_matter(factor, seed):
    rng = np.random.default_rng(seed)
    X = rng.normal(0, 1, (40, 3))
    labels = np.where(X[:20, 0] > np.median(X[:20, 0]), "A", "B")
    one, other = (applicability(X * scale, np.arange(20), labels) for scale in (1, factor))
    assert one.dissimilarity == pytest.approx(other.dissimilarity, rel=1e-3, abs=1e-3)
    assert one.threshold == pytest.approx(other.threshold, rel=1e-3)


def test_too_few_answers_are_refused_with_what_to_do():
    with pytest.raises(LearnerError, match="two classes") as refused:
        applicability(LINE, np.arange(4), LABELS[:4])
    assert refused.value.remedy
