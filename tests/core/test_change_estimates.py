"""Change between two dates: unbiased by enumeration, covered by simulation, and refused where nothing is told."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from mining_mapper.core.estimation.audit import POINTS, SIMPLE, AuditSample, audit_area, point_sample, simple_sample
from mining_mapper.core.estimation.change import APART, PAIRS, Pairs, change_apart, paired_change, report_change
from mining_mapper.core.estimation.estimate import Estimate, Refusal
from mining_mapper.core.estimation.rows import Rows
from mining_mapper.core.taxonomy import load_taxonomy, presets

AREA = 400.0


def simple(units, n_units):
    n = len(units)
    return AuditSample(np.array(units), np.full(n, n / n_units), SIMPLE, ("",) * n, np.full(n, n_units))


def test_over_all_samples_of_a_tiny_pool_the_net_change_and_its_variance_are_exact():
    before = np.array([0.0, 0.0, 1.0, 0.2, 0.0, 1.0, 0.5])
    after = np.array([1.0, 0.7, 0.0, 0.9, 1.0, 0.4, 1.0])
    true = (after - before).mean() * 7 * AREA
    told = []
    for chosen in combinations(range(7), 5):
        rows = list(chosen)
        sample = simple(rows, 7)
        told.append(paired_change(sample, before[rows], after[rows], np.full(5, AREA), 7 * AREA)[2])
    values = np.array([each.value for each in told])
    assert values.mean() == pytest.approx(true)
    paired = np.array([each.standard_error**2 for each in told])
    assert paired.mean() >= values.var() * (1 - 1e-9)
    # What the errors of gain and loss add for a stratum without any is nothing here: most samples have the exact one.
    spread = (1 - 5 / 7) * (after - before).var(ddof=1) / 5 * (7 * AREA) ** 2
    assert values.var() == pytest.approx(spread)


def test_gain_less_loss_is_the_net_change():
    rng = np.random.default_rng(3)
    sample = simple(list(range(200)), 1000)
    before = rng.random(200) < 0.2
    after = np.where(rng.random(200) < 0.4, ~before, before)
    area = rng.uniform(100, 900, 200)
    gain, loss, net = paired_change(sample, before.astype(float), after.astype(float), area, 1e6)
    assert gain.value - loss.value == pytest.approx(net.value)
    assert gain.lower >= 0 and loss.lower >= 0 and net.lower < net.value < net.upper


@pytest.mark.simulation
@pytest.mark.parametrize("design", [SIMPLE, POINTS])
def test_paired_intervals_cover_the_truth_and_are_narrower_than_those_of_separate_samples(design):
    rng = np.random.default_rng(11)
    n_units, n = 1500, 250
    area = rng.gamma(4, 50, n_units)
    before = (rng.random(n_units) < 0.2).astype(float)
    after = before.copy()
    after[rng.random(n_units) < 0.06] = 1.0
    after[rng.random(n_units) < 0.02] = 0.0
    true = area @ (after - before)
    gained = area @ np.maximum(after - before, 0)
    draw = (lambda: simple_sample(n_units, n, rng)) if design == SIMPLE else (lambda: point_sample(area, n, rng))
    covered, gains, errors, apart = [], [], [], []
    for _ in range(400):
        sample, other = draw(), draw()
        rows = sample.units
        gain, _loss, net = paired_change(sample, before[rows], after[rows], area[rows], area.sum())
        if isinstance(net, Estimate):
            covered.append(net.lower <= true <= net.upper)
            errors.append(net.standard_error)
        if isinstance(gain, Estimate):
            gains.append(gain.lower <= gained <= gain.upper)
        first = audit_area(sample, before[rows], area[rows], area.sum())
        second = audit_area(other, after[other.units], area[other.units], area.sum())
        apart.append(change_apart(first, second, area.sum()))
    assert np.mean(covered) == pytest.approx(0.95, abs=0.03)
    assert np.mean(gains) == pytest.approx(0.95, abs=0.03)
    assert np.mean([each.lower <= true <= each.upper for each in apart]) == pytest.approx(0.95, abs=0.03)
    assert np.mean(errors) < 0.6 * np.mean([each.standard_error for each in apart])


def test_variances_of_independent_dates_add_and_a_refused_date_refuses_the_change():
    sample = simple(list(range(50)), 500)
    first = audit_area(sample, np.r_[np.ones(10), np.zeros(40)], np.full(50, AREA), 500 * AREA)
    second = audit_area(sample, np.r_[np.ones(20), np.zeros(30)], np.full(50, AREA), 500 * AREA)
    net = change_apart(first, second, 500 * AREA)
    assert net.value == pytest.approx(100 * AREA)
    assert net.standard_error**2 == pytest.approx(first.standard_error**2 + second.standard_error**2)
    assert net.degrees_of_freedom < first.degrees_of_freedom + second.degrees_of_freedom + 1
    refused = change_apart(Refusal("None was answered.", "Answer."), second, 500 * AREA)
    assert refused.reason == "Earlier date: None was answered."


def test_few_changes_are_refused_and_units_off_the_common_ground_do_not_count():
    sample = simple(list(range(100)), 500)
    before, after = np.zeros(100), np.r_[np.ones(3), np.zeros(97)]
    gain, loss, net = paired_change(sample, before, after, np.full(100, AREA), 500 * AREA)
    assert "only 3 of 100" in gain.reason and "None of 100" in loss.reason and isinstance(net, Refusal)
    after = np.r_[np.ones(20), np.zeros(30), np.full(50, np.nan)]
    inside = np.r_[np.ones(50), np.zeros(50)].astype(bool)
    gain, _loss, net = paired_change(sample, before, after, np.full(100, AREA), 250 * AREA, inside)
    assert gain.value == pytest.approx(0.4 * 250 * AREA) and net.value == pytest.approx(gain.value)


# ---------------------------------------------------------------- from the rows of a campaign


def rows_of(share, seed, n=80, n_units=400):
    """The rows of a frame whose audit found mining in a share of its units."""
    rng = np.random.default_rng(seed)
    mining = rng.random(n) < share
    drawn = {"pi": n / n_units, "design": "simple", "stratum": "", "stratum_units": n_units, "area": AREA, "draw": ""}
    answers = [{"PIT": 1.0} if each else {"NEG": 1.0} for each in mining]
    audits = [
        {**drawn, "uuid": str(k), "unit": k + 1, "order": k + 1, "y": answers[k], "state": "answered"} for k in range(n)
    ]
    frame = {"area": n_units * AREA, "units": n_units, "unobserved_area": 0.0, "sha256": "0"}
    return Rows(frame, audits=audits, sha256="0"), mining


def test_a_report_takes_pairs_where_there_are_and_says_what_separate_samples_cannot_tell():
    taxonomy = load_taxonomy(presets()[0])
    before, was = rows_of(0.25, 1)
    after, _mining = rows_of(0.4, 2)
    apart = report_change(before, after, (1.0, 0.99), taxonomy)
    (mining, pit) = apart.rows
    assert (mining.code, pit.code, mining.road) == ("MIN", "PIT", APART)
    assert isinstance(mining.gain, Refusal) and "net change alone" in mining.gain.reason
    now = {k + 1: {"PIT": 1.0} if was[k] or k % 5 == 0 else {"NEG": 1.0} for k in range(80)}
    told = report_change(before, after, (1.0, 1.0), taxonomy, Pairs(now))
    assert told.pairs == 80 and told.rows[0].road == PAIRS
    assert told.rows[0].net.standard_error < apart.rows[0].net.standard_error
    assert isinstance(told.rows[0].loss, Refusal) and told.rows[0].gain.value == pytest.approx(told.rows[0].net.value)


def test_frames_of_different_ground_are_not_compared_and_what_has_no_units_is_said():
    taxonomy = load_taxonomy(presets()[0])
    before, after = rows_of(0.25, 1)[0], rows_of(0.4, 2)[0]
    told = report_change(before, after, (0.6, 1.0), taxonomy)
    assert "60 % of the earlier" in told.rows[0].net.reason and told.rows[0].road == ""
    assert "no units" in report_change(Rows(None), after, (0.0, 0.0), taxonomy).rows[0].net.reason


def test_where_a_stratum_has_one_unit_asked_on_both_dates_more_of_them_are_asked_for():
    taxonomy = load_taxonomy(presets()[0])
    before = rows_of(0.3, 1)[0]
    audits = [
        {**row, "design": "stratified", "stratum": "ab"[k % 2], "stratum_units": 200}
        for k, row in enumerate(before.audits)
    ]
    before = Rows(before.frame, audits=audits, sha256="0")
    asked = [row["unit"] for row in audits if row["stratum"] == "a"][:9] + [audits[1]["unit"]]
    told = report_change(before, Rows(before.frame), (1.0, 1.0), taxonomy, Pairs({u: {"PIT": 1.0} for u in asked}))
    assert "stratum" in told.rows[0].net.reason and "more of the earlier date's audit units" in told.rows[0].net.remedy
    every = Pairs({row["unit"]: {"PIT": 1.0} for row in audits})
    assert isinstance(report_change(before, Rows(before.frame), (1.0, 1.0), taxonomy, every).rows[0].net, Estimate)


def test_where_all_pairs_show_too_little_change_it_is_said_what_else_tells_it():
    taxonomy = load_taxonomy(presets()[0])
    before, was = rows_of(0.25, 1)
    same = {k + 1: {"PIT": 1.0} if was[k] else {"NEG": 1.0} for k in range(80)}
    some = dict(list(same.items())[:40])
    (mining, *_) = report_change(before, Rows(before.frame), (1.0, 1.0), taxonomy, Pairs(some)).rows
    assert mining.net.remedy == "Answer more."
    (mining, *_) = report_change(before, Rows(before.frame), (1.0, 1.0), taxonomy, Pairs(same)).rows
    assert "answer rounds or an audit sample of this date" in mining.net.remedy
