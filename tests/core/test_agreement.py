"""Agreement between interpreters, and what they add to the error of an area."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mining_mapper.core.estimation.agreement import confusion, interpreter_variance, kappa
from mining_mapper.core.estimation.estimate import Estimate, Refusal, interval
from mining_mapper.core.estimation.twice import report_agreement


def test_agreement_beyond_chance_of_a_table_worked_by_hand():
    """p_o = .7, p_e = .5 * .6 + .5 * .4 = .5, so kappa is .4."""
    result = kappa(np.array([[20, 5], [10, 15]]))
    assert result.value == pytest.approx(0.4)
    assert result.n == 50


def test_complete_agreement_and_its_opposite():
    assert kappa(np.diag([5, 9, 2])).value == pytest.approx(1)
    assert kappa(np.diag([5, 9, 2])).standard_error == pytest.approx(0, abs=1e-7)
    assert kappa(np.array([[0, 5], [5, 0]])).value == pytest.approx(-1)


def test_the_error_of_kappa_is_the_spread_over_repeated_samples():
    rng = np.random.default_rng(8)
    p = np.array([[0.3, 0.05, 0.02], [0.1, 0.25, 0.03], [0.0, 0.05, 0.2]])
    results = [kappa(rng.multinomial(400, p.ravel()).reshape(3, 3)) for _ in range(2000)]
    spread = np.std([result.value for result in results])
    assert np.mean([result.standard_error for result in results]) == pytest.approx(spread, rel=0.05)
    truth = kappa(p * 1e9).value
    assert np.mean([result.lower <= truth <= result.upper for result in results]) == pytest.approx(0.95, abs=0.02)


@pytest.mark.parametrize("counts", [np.zeros((2, 2)), np.array([[30, 0], [0, 0]])])
def test_agreement_that_does_not_exist_is_refused(counts):
    assert isinstance(kappa(counts), Refusal)


def test_a_table_that_is_no_table_is_refused():
    with pytest.raises(ValueError):
        kappa(np.ones((2, 3)))


def test_confusion_counts_pairs():
    assert confusion(np.array([0, 1, 1, 0]), np.array([0, 1, 0, 1]), 3).tolist() == [[1, 1, 0], [1, 1, 0], [0, 0, 0]]


@given(st.lists(st.integers(0, 30), min_size=9, max_size=9))
def test_kappa_is_within_its_interval_and_symmetric(counts):
    table = np.array(counts).reshape(3, 3)
    result = kappa(table)
    if isinstance(result, Refusal):
        return
    assert -1 <= result.lower <= result.value <= result.upper <= 1 + 1e-12
    turned = kappa(table.T)
    assert turned.value == pytest.approx(result.value)
    assert turned.standard_error == pytest.approx(result.standard_error, abs=1e-9)


def interpretations(rng, n: int, slip: float, tendency: float) -> np.ndarray:
    """One interpreter's areas of n units: independent slips, and one tendency for all of them."""
    return 1.0 + slip * rng.normal(size=n) + tendency * rng.normal()


@pytest.mark.parametrize(("slip", "tendency"), [(0.5, 0.0), (0.2, 0.3), (0.0, 0.4)])
def test_the_parts_of_the_variance_are_found_again(slip, tendency):
    rng = np.random.default_rng(2)
    n, parts = 60, []
    for _ in range(3000):
        first, second = (interpretations(rng, n, slip, tendency) for _ in range(2))
        parts.append(interpreter_variance(first, second, np.ones(n), 1.0, n))
    assert np.mean([part.simple for part in parts]) == pytest.approx(n * slip**2, rel=0.1, abs=1e-9)
    if tendency:
        assert np.mean([part.common for part in parts]) == pytest.approx((n * tendency) ** 2, rel=0.15)


def test_interpreters_who_agree_add_nothing():
    values = np.array([1.0, 0, 3, 2])
    part = interpreter_variance(values, values, np.ones(4), 2.0, 40)
    assert (part.simple, part.common, part.share, part.standard_error) == (0, 0, 0, 2)
    assert math.isnan(interpreter_variance(values, values, np.ones(4), 0.0, 4).share)


def test_a_common_tendency_widens_the_error():
    first = np.array([1.0, 0, 3, 2])
    part = interpreter_variance(first, first + 1, np.full(4, 10.0), 5.0, 40)
    assert part.simple == pytest.approx(0)
    assert part.standard_error == pytest.approx(math.sqrt(25 + 40**2 / 2))
    assert 0.9 < part.share <= 1
    assert isinstance(interpreter_variance(first[:1], first[:1], np.ones(1), 1.0, 1), Refusal)


def interpreted(rng, scores: np.ndarray, n: int, again: int):
    """Audit rows of n of the units, all answered by one person, and second answers to some by another.

    People call mining what scores above their own threshold, with a slip at each unit.
    """
    units = rng.choice(len(scores), n, replace=False)
    thresholds = rng.normal(0.8, 0.03, 2)

    def answers(person: int, which: np.ndarray) -> list[dict]:
        mining = scores[which] + rng.normal(0, 0.03, len(which)) > thresholds[person]
        return [{"y": {"MIN" if shown else "NEG": 1.0}, "interpreter": "AB"[person]} for shown in mining]

    audits = [
        {"uuid": f"a{unit}", "area": 1.0, "pi": n / len(scores), **row}
        for unit, row in zip(units.tolist(), answers(0, units), strict=True)
    ]
    twice = units[:again]
    repeats = [
        {"draw": "", "audit": f"a{unit}", **row} for unit, row in zip(twice.tolist(), answers(1, twice), strict=True)
    ]
    return audits, repeats


def test_the_reported_error_with_interpreters_is_the_spread_over_samples_and_people():
    rng = np.random.default_rng(31)
    scores, n, again = rng.random(3000), 300, 150
    values, alone, whole, shares = [], [], [], []
    for _ in range(700):
        audits, repeats = interpreted(rng, scores, n, again)
        found = np.array([len(scores) * row["y"].get("MIN", 0.0) for row in audits])
        error = float(np.sqrt((1 - n / len(scores)) / n) * found.std(ddof=1))
        told = interval(float(found.mean()), error, n, "expansion", degrees_of_freedom=n - 1)
        variance = report_agreement(repeats, [], audits, ["MIN"], told, len(scores)).variance
        values.append(told.value)
        alone.append(told.standard_error**2)
        whole.append(variance.standard_error**2)
        shares.append(variance.share)
    spread = np.var(values)
    # Chance over units alone says far too little; with the second answers it is right on average.
    assert np.mean(alone) < 0.65 * spread
    assert np.mean(whole) == pytest.approx(spread, rel=0.2)
    assert 0.2 < np.mean(shares) < 0.8


def test_people_who_answer_alike_add_nothing_to_the_error():
    rng = np.random.default_rng(32)
    audits, _repeats = interpreted(rng, rng.random(500), 100, 0)
    repeats = [{"draw": "", "audit": row["uuid"], "y": row["y"], "interpreter": "B"} for row in audits]
    told = Estimate(50.0, 7.0, 36.0, 64.0, 0.95, "expansion", 100, 100.0)
    variance = report_agreement(repeats, [], audits, ["MIN"], told, 500).variance
    assert (variance.share, variance.standard_error) == (0.0, pytest.approx(7.0))
