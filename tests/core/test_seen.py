"""Intervals are cut at what answers show: nothing impossible is told, and no coverage is lost."""

from __future__ import annotations

import numpy as np
import pytest

from mining_mapper.core.estimation.active import active_area
from mining_mapper.core.estimation.estimate import Estimate, Refusal, interval
from mining_mapper.core.estimation.report import AUDIT, DRAWS, report_areas
from mining_mapper.core.estimation.rows import with_subclasses
from mining_mapper.core.estimation.seen import seen_in, within_seen
from mining_mapper.core.estimation.sequence import KnownUnit, read_draws
from mining_mapper.core.estimation.whole_map import ScenePart, report_map

from .known_frames import TAXONOMY, Frame, N, replaced

MINES = with_subclasses(TAXONOMY, "MIN")


def rare(share: float) -> Frame:
    """A frame with little mining, nearly all of which a long campaign finds."""
    frame, rng = Frame(), np.random.default_rng(5)
    frame.mining = rng.random(N) < share
    frame.pit = frame.mining
    frame.likely = np.clip(frame.mining * 0.5 + 0.3 * rng.random(N), 0.02, 0.98)
    return frame


def test_each_unit_is_seen_once_and_the_first_answer_counts():
    draws = [{"unit": 1, "area": 2.0, "y": {"PIT": 1.0}}, {"unit": 2, "area": 3.0, "y": None}]
    audits = [{"unit": 1, "area": 2.0, "y": {"NEG": 1.0}}, {"unit": 3, "area": 5.0, "y": {"PIT": 0.4, "NEG": 0.6}}]
    outlines = [KnownUnit(3, "NEG", 5.0, ""), KnownUnit(4, "WRD", 7.0, "")]
    assert seen_in(draws, audits).range_of(("PIT", "WRD"), 30.0) == (4.0, 27.0)
    assert seen_in(draws, audits, known=outlines).range_of(("PIT", "WRD"), 30.0) == (11.0, 27.0)
    # An answer that leaves a part of the unit open says nothing of that part.
    half = [{"unit": 1, "area": 2.0, "y": {"PIT": 0.5}}]
    assert seen_in(half).range_of(("PIT",), 30.0) == (1.0, 30.0)


def test_ends_and_value_are_brought_to_what_is_possible_and_a_contradiction_is_refused():
    told = interval(10.0, 2.0, 50, "m", effective_n=9.0)
    assert within_seen(told, 0.0, 30.0) is told
    cut = within_seen(told, 8.0, 12.0)
    assert (cut.value, cut.lower, cut.upper, cut.warnings) == (10.0, 8.0, 12.0, ())
    moved = within_seen(told, 11.0, 30.0)
    assert (moved.value, moved.lower) == (11.0, 11.0) and moved.upper == told.upper and moved.warnings
    assert isinstance(within_seen(told, 15.0, 30.0), Refusal)
    assert isinstance(within_seen(told, 0.0, 5.0), Refusal)
    refused = Refusal("a", "b")
    assert within_seen(refused, 0.0, 1.0) is refused


@pytest.mark.simulation
@pytest.mark.parametrize(("share", "rounds"), [(0.02, 40), (0.02, 60), (0.04, 60), (0.15, 30)])
def test_cut_intervals_cover_as_often_and_are_narrower_where_most_of_a_class_was_found(share, rounds):
    frame = rare(share) if share < 0.15 else Frame()
    truth, area = frame.truth(), frame.area.sum()
    before, after, widths, values = [], [], [], []
    for seed in range(100):
        rows = frame.rows(rounds, seed=seed)
        raw = active_area(
            read_draws(rows.draws, rows.rounds, rows.known, area).answered_as(MINES), 0, area, units_left=N
        )
        row = report_areas(rows, TAXONOMY).rows[0]
        if not isinstance(raw, Estimate):
            continue
        cut = row.roads[DRAWS]
        least, most = seen_in(rows.draws).range_of(MINES, area)
        assert least - 1e-6 <= cut.lower <= cut.value <= cut.upper <= most + 1e-6
        assert cut.lower >= raw.lower and cut.upper <= raw.upper
        before.append(raw.lower <= truth <= raw.upper)
        after.append(cut.lower - 1e-6 <= truth <= cut.upper + 1e-6)
        widths.append((cut.upper - cut.lower) / (raw.upper - raw.lower))
        values.append((cut.value - raw.value) / truth)
    assert len(before) > 90
    assert after == before
    assert np.mean(widths) < (0.97 if share == 0.02 else 1.0001)
    assert 0 <= np.mean(values) < 0.01


def test_an_audit_is_bounded_by_answers_alone_and_the_rest_mirrors_it():
    frame = Frame()
    claimed = [KnownUnit(u + 1, "PIT", frame.area[u], "2026-01-01") for u in np.flatnonzero(~frame.mining)[:200]]
    rows = replaced(frame.rows(8), audits=frame.audits(300, 300), known=claimed)
    row, rest = (report_areas(rows, TAXONOMY).rows[place] for place in (0, -1))
    assert row.road == AUDIT
    # The outlines claim half of the land; an audit is there to contradict such claims.
    assert row.outcome.upper < 0.4 * frame.area.sum()
    least, most = seen_in(rows.draws, rows.audits).range_of(MINES, frame.area.sum())
    assert row.outcome.lower >= least and row.outcome.upper <= most and row.seen == (least, most)
    assert rest.seen == pytest.approx((frame.area.sum() - most, frame.area.sum() - least))


def test_sums_over_scenes_stay_above_what_was_seen_in_all_of_them():
    frame = rare(0.02)
    reports = [report_areas(frame.rows(60, seed=seed), TAXONOMY) for seed in (3, 4, 5)]
    whole = report_map([ScenePart(str(n), report) for n, report in enumerate(reports)]).rows[0]
    assert whole.seen == pytest.approx(tuple(sum(each.rows[0].seen[end] for each in reports) for end in (0, 1)))
    assert whole.outcome.lower >= whole.seen[0] - 1e-6
