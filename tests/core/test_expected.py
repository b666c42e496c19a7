"""The error that a model expects of an area, below which a lucky spread does not fall."""

from __future__ import annotations

import numpy as np
import pytest

from mining_mapper.core.estimation.active import DrawSequence, active_area, step_totals, step_weights
from mining_mapper.core.estimation.expected import BALANCED_ODDS, LEAST_PART, least_error, squared_error
from mining_mapper.core.estimation.martingale import weighted_mean

RNG = np.random.default_rng(8)
AREA, Q, F = RNG.uniform(1, 4, 60), RNG.uniform(0.001, 0.01, 60), RNG.uniform(0, 0.6, 60)


def sequence(y, f, q):
    return DrawSequence(AREA, q, f[:, None], y[:, None], np.full((60, 1), 1e4), np.zeros((60, 1)))


def test_what_is_expected_is_the_mean_over_answers_of_a_quarter_of_the_odds():
    for f in (0.02, 0.3, 0.9):
        odds = f / (1 - f) / BALANCED_ODDS
        mining = odds / (1 + odds)
        assert squared_error(np.array([f]))[0] == pytest.approx(mining * (1 - f) ** 2 + (1 - mining) * f**2)


def test_answers_as_the_model_expects_them_scatter_by_more_than_the_least_error():
    rng = np.random.default_rng(2)
    weights = step_weights(60)
    chance = F / (F + BALANCED_ODDS * (1 - F))
    spread = [np.sum((weights * AREA * ((rng.random(60) < chance) - F) / Q) ** 2) for _ in range(4000)]
    least = least_error(AREA, Q, F, weights, common=False)
    assert least**2 == pytest.approx(LEAST_PART * np.mean(spread), rel=0.05)


def test_a_spread_that_was_lucky_is_raised_and_another_one_is_left_as_it_is():
    seen = np.zeros(60)
    seen[:5] = 1
    hardly = np.where(seen == 1, 0.999, 0.05)
    doubtful = (np.arange(60) % 4 == 0).astype(float)
    # Drawn in proportion to area, and none of those that are hardly mining was any: all terms are nearly alike.
    for y, f, q, raised in ((seen, hardly, AREA / 500, True), (doubtful, F, Q, False)):
        draws = sequence(y, f, q)
        error = weighted_mean(step_totals(draws)[:, 0], step_weights(60))[1]
        least = least_error(AREA, q, f, step_weights(60), common=False)
        assert (least > error) is raised
        assert active_area(draws, 0, 1e6).standard_error == pytest.approx(max(error, least))


def test_of_a_common_class_the_rest_is_what_is_rare():
    weights = step_weights(60)
    assert least_error(AREA, Q, 1 - F, weights, common=True) == pytest.approx(
        least_error(AREA, Q, F, weights, common=False)
    )


def test_without_a_model_nothing_is_expected():
    assert least_error(AREA, Q, np.zeros(60), step_weights(60), common=False) == 0
