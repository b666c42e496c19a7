"""Areas from the draws are unbiased whatever the model predicts and whatever it makes be drawn."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mining_mapper.core.estimation.active import (
    SETTLED_DRAWS,
    TEACHING_DRAWS,
    TEACHING_WEIGHT,
    DrawSequence,
    active_area,
    mean_total,
    step_totals,
    step_weights,
)
from mining_mapper.core.estimation.estimate import Estimate, Refusal
from mining_mapper.core.estimation.martingale import weighted_mean

AREA = np.array([1.0, 3.0, 2.0, 5.0, 4.0])
Y = np.array([[1, 0], [0.3, 0.7], [0, 1], [0, 1], [0.8, 0.2]], float)
TOTAL = AREA @ Y


def predict(path: tuple[int, ...], batch: int) -> np.ndarray:
    """A model that depends on all answers of earlier batches, and on nothing else; shape (5, 2)."""
    seen = path[: len(path) // batch * batch]
    first = sum((i + 1) * Y[i, 0] for i in seen) % 1.0 if seen else 0.0
    share = np.clip(first + 0.1 * np.arange(5), 0, 1)
    return np.stack([share, 1 - share], axis=1) if seen else np.zeros((5, 2))


def leaves(path: tuple[int, ...]) -> set[int]:
    """Units that somebody digitised after these draws; the rule depends on the answers."""
    return {(path[0] + 2) % 5} - set(path) if path and Y[path[0], 0] > 0.5 else set()


def sequences(n_drawn: int, batch: int, known: bool):
    """Yield every sequence of draws, with weights fixed in a batch, and its probability."""

    def grow(path, gone, rows, chance):
        if len(path) == n_drawn:
            yield DrawSequence(*(np.array(values) for values in zip(*rows, strict=True))), chance
            return
        if len(path) % batch == 0 and known:
            gone = gone | leaves(path)
        f = predict(path, batch)
        left = [i for i in range(5) if i not in path and i not in gone]
        w = 0.1 + np.abs(f[:, 0] - 0.4) * AREA
        known_area = sum((AREA[i] * Y[i] for i in gone - set(path)), np.zeros(2))
        for i in left:
            q = w[i] / w[left].sum()
            row = (AREA[i], q, f[i], Y[i], AREA[left] @ f[left], known_area)
            yield from grow((*path, i), gone, [*rows, row], chance * q)

    yield from grow((), frozenset(), [], 1.0)


@pytest.mark.parametrize("known", [False, True])
@pytest.mark.parametrize("batch", [1, 2])
@pytest.mark.parametrize("n_drawn", [1, 2, 3, 4])
def test_every_term_of_all_sequences_is_unbiased(n_drawn, batch, known):
    expected = np.zeros((n_drawn, 2))
    chances = 0.0
    for draws, chance in sequences(n_drawn, batch, known):
        expected += chance * step_totals(draws)
        chances += chance
    assert chances == pytest.approx(1)
    assert expected == pytest.approx(np.tile(TOTAL, (n_drawn, 1)))


@pytest.mark.parametrize("power", [0, 0.5, 1])
def test_the_spread_of_the_terms_is_the_variance_of_their_mean(power):
    weights = step_weights(3, power)
    variance = spread = 0.0
    for draws, chance in sequences(3, 1, known=True):
        error = step_totals(draws)[:, 0] - TOTAL[0]
        variance += chance * (weights @ error) ** 2
        spread += chance * (weights**2 @ error**2)
    assert spread == pytest.approx(variance)


def test_terms_of_draws_that_teach_weigh_less_and_no_term_leaps():
    weights = step_weights(200, power=0)
    assert weights.sum() == pytest.approx(1)
    assert weights[:TEACHING_DRAWS] == pytest.approx(TEACHING_WEIGHT * weights[-1])
    assert weights[SETTLED_DRAWS - 1 :] == pytest.approx(weights[-1])
    assert 0 <= np.diff(weights).min() <= np.diff(weights).max() < weights[-1] / 50


def test_equal_weights_give_the_classical_standard_error():
    values = np.array([3.0, 1.0, 4.0, 1.0, 5.0])
    mean, error, effective = weighted_mean(values, np.ones(5))
    assert (mean, error) == (pytest.approx(2.8), pytest.approx(values.std(ddof=1) / np.sqrt(5)))
    assert effective == pytest.approx(5)


def test_a_union_of_classes_is_the_sum_of_its_terms():
    draws, _chance = next(sequences(3, 1, known=True))
    assert step_totals(draws.of([0, 1]))[:, 0] == pytest.approx(step_totals(draws).sum(axis=1))


def test_one_draw_is_refused_with_a_remedy():
    draws, _chance = next(sequences(1, 1, known=False))
    refusal = active_area(draws, 0, AREA.sum())
    assert isinstance(refusal, Refusal)
    assert refusal.reason and refusal.remedy


def test_few_answers_that_show_the_class_are_refused_and_predictions_do_not_count_as_answers():
    y = np.array([1.0] * 5 + [0.0] * 15)[:, None]
    flat = np.full((20, 1), 10.0)
    draws = DrawSequence(np.ones(20), np.full(20, 0.01), np.zeros((20, 1)), y, flat, np.zeros((20, 1)))
    assert isinstance(active_area(draws, 0, 1e4), Estimate)
    unsure = replace(draws, answered=np.arange(20) != 2)
    assert "only 4 of 20 (answered draws)" in active_area(unsure, 0, 1e4).reason
    assert unsure.first(3).positives(0) == 2
    assert unsure.of([0]).positives(0) == 4


@settings(max_examples=50)
@given(st.integers(2, 4), st.floats(1e-3, 1e6), st.integers(0, 500))
def test_the_interval_holds_the_value_and_follows_the_unit(n_drawn, factor, which):
    every = list(sequences(n_drawn, 2, known=True))
    draws = every[which % len(every)][0]
    estimate = active_area(draws, 0, 1e3, least_positives=0)
    if isinstance(estimate, Refusal):
        assert not 0 <= mean_total(draws, 0) <= 1e3
        return
    assert estimate.standard_error >= 0
    assert estimate.lower <= estimate.value <= estimate.upper
    rescaled = DrawSequence(
        draws.area * factor, draws.q, draws.f, draws.y, draws.f_area_left * factor, draws.known * factor
    )
    again = active_area(rescaled, 0, 1e3 * factor, least_positives=0)
    assert again.value == pytest.approx(estimate.value * factor)
    assert again.half_width == pytest.approx(estimate.half_width * factor)


@pytest.mark.parametrize("change", [{"q": np.array([0.0])}, {"area": np.array([-1.0])}, {"y": np.zeros((2, 2))}])
def test_draws_that_cannot_be_are_refused(change):
    draws, _chance = next(sequences(1, 1, known=False))
    with pytest.raises(ValueError):
        DrawSequence(**{**vars(draws), **change})


def test_a_sequence_of_all_units_ends_with_the_truth():
    for path in list(permutations(range(5)))[::17]:
        left = [AREA[list(path[m:])] for m in range(5)]
        draws = DrawSequence(
            AREA[list(path)],
            np.array([areas[0] / areas.sum() for areas in left]),
            np.zeros((5, 2)),
            Y[list(path)],
            np.zeros((5, 2)),
            np.zeros((5, 2)),
        )
        assert step_totals(draws)[-1] == pytest.approx(TOTAL)


def sequences_by_strata(n_drawn: int, known: bool):
    """Yield every sequence of draws that take a stratum first, in proportion to shares, then a unit of it."""
    strata, shares = np.array([0, 0, 1, 1, 1]), np.array([0.3, 0.7])

    def grow(path, gone, rows, chance):
        if len(path) == n_drawn:
            yield DrawSequence(*(np.array(values) for values in zip(*rows, strict=True))), chance
            return
        if known:
            gone = gone | leaves(path)
        f = predict(path, 1)
        left = np.array([i for i in range(5) if i not in path and i not in gone])
        w = 0.1 + np.abs(f[:, 0] - 0.4) * AREA
        of_stratum = shares * np.isin([0, 1], strata[left])
        within = w[left] / np.bincount(strata[left], w[left], minlength=2)[strata[left]]
        known_area = sum((AREA[i] * Y[i] for i in gone - set(path)), np.zeros(2))
        for i, q in zip(left.tolist(), of_stratum[strata[left]] / of_stratum.sum() * within, strict=True):
            row = (AREA[i], min(q, 1.0), f[i], Y[i], AREA[left] @ f[left], known_area)
            yield from grow((*path, i), gone, [*rows, row], chance * q)

    yield from grow((), frozenset(), [], 1.0)


@pytest.mark.parametrize("known", [False, True])
@pytest.mark.parametrize("n_drawn", [2, 3])
def test_terms_of_draws_by_strata_are_unbiased_also_where_known_units_leave(n_drawn, known):
    expected, chances = np.zeros((n_drawn, 2)), 0.0
    for draws, chance in sequences_by_strata(n_drawn, known):
        expected += chance * step_totals(draws)
        chances += chance
    assert chances == pytest.approx(1)
    assert expected == pytest.approx(np.tile(TOTAL, (n_drawn, 1)))


def test_nineteen_of_twenty_intervals_hold_the_truth_of_a_pool_that_a_poor_model_is_drawn_from():
    rng = np.random.default_rng(7)
    n_pool, n_drawn, n_campaigns = 400, 80, 600
    area = rng.uniform(1, 4, n_pool)
    hint = rng.normal(size=n_pool)
    y = (hint + rng.normal(0, 0.7, n_pool) > 1.0).astype(float)
    # Too high on average, as that of a learner that weighs the classes alike.
    f = 1 / (1 + np.exp(-2 * (hint - 0.5)))
    weights = 0.2 / n_pool + 0.8 * area * np.sqrt(f * (1 - f)) / (area @ np.sqrt(f * (1 - f)))
    truth = area @ y
    held, values = 0, []
    for _ in range(n_campaigns):
        order = np.argsort(-(np.log(weights) + rng.gumbel(size=n_pool)))[:n_drawn]
        drawn = weights[order]
        q = drawn / (weights.sum() - np.cumsum(drawn) + drawn)
        a_f = area[order] * f[order]
        left = area @ f - np.cumsum(a_f) + a_f
        draws = DrawSequence(area[order], q, f[order, None], y[order, None], left[:, None], np.zeros((n_drawn, 1)))
        estimate = active_area(draws, 0, area.sum())
        values.append(estimate.value)
        held += estimate.lower <= truth <= estimate.upper
    # Four binomial standard errors around 95 %, and 3.5 of the mean.
    assert abs(held / n_campaigns - 0.95) < 4 * np.sqrt(0.95 * 0.05 / n_campaigns)
    assert abs(np.mean(values) - truth) < 3.5 * np.std(values) / np.sqrt(n_campaigns)
