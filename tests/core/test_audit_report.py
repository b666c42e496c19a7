"""Areas from an audit that is half answered, that rounds meet, or that lost rows."""

from __future__ import annotations

import numpy as np
import pytest

from mining_mapper.core.estimation.audit import AuditSample, point_sample, two_stage_sample
from mining_mapper.core.estimation.audited import design_weights
from mining_mapper.core.estimation.estimate import Estimate, Refusal
from mining_mapper.core.estimation.report import AUDIT, report_areas
from mining_mapper.core.estimation.rows import Rows
from mining_mapper.core.estimation.sequence import KnownUnit

from .known_frames import SHA, TAXONOMY, Frame, N, mining, replaced


def met_by_rounds(frame: Frame, rows: Rows, n: int, asked: int, seed: int) -> list[dict]:
    """An audit of which the first ones were asked, and those that a round had drawn were answered at once."""
    drawn = {row["unit"] for row in rows.draws}
    audits = frame.audits(n, n, seed)
    return [
        row if place < asked or row["unit"] in drawn else {**row, "y": None, "state": "open"}
        for place, row in enumerate(audits)
    ]


def test_audit_units_that_rounds_drew_count_in_their_turn_only_and_so_do_not_bias_the_area():
    """Rounds draw mining above all: with every answer there is a half-answered audit would hold too much of it."""
    frame = Frame()
    frame.likely = np.where(frame.mining, 0.5, 0.02)
    counted, all_of_them = [], []
    for seed in range(100):
        rows = frame.rows(14, seed=seed)
        audits = met_by_rounds(frame, rows, 200, 60, seed)
        report = report_areas(replaced(rows, audits=audits), TAXONOMY)
        told = mining(report).roads[AUDIT]
        if isinstance(told, Estimate):
            counted.append(told.value)
        y = np.array([sum(row["y"].get(code, 0) for code in ("PIT", "WRD")) for row in audits if row["y"]])
        area = np.array([row["area"] for row in audits if row["y"]])
        all_of_them.append(area @ y / area.sum() * frame.area.sum())
    error = np.std(counted) / len(counted) ** 0.5
    assert abs(np.mean(counted) - frame.truth()) < 3.5 * error
    assert np.mean(all_of_them) > 1.2 * frame.truth()
    early = sum(row["y"] is not None for row in audits[60:])
    assert f"Audit units answered before their turn: {early}." in " ".join(report.notes)


def test_the_sample_with_the_most_answers_is_told_until_a_new_one_has_as_many():
    frame = Frame()
    old = frame.audits(80, 80)
    anew = [{**row, "design": "simple 2", "order": 80 + row["order"]} for row in frame.audits(80, 0, seed=9)]
    fresh = frame.audits(80, 80, seed=9)

    def told(answered: int):
        part = [{**row, "y": fresh[k]["y"], "state": "answered"} if k < answered else row for k, row in enumerate(anew)]
        return mining(report_areas(Rows(frame.row, audits=[*part, *old], sha256=SHA), TAXONOMY)).outcome

    first = told(0)
    assert first.n == 80 and told(3) == first and told(79) == first
    assert told(80).n == 80 and told(80) != first


def test_weights_of_an_audit_stand_for_the_frame_whatever_of_it_was_answered():
    frame = Frame()
    assert set(design_weights(frame.audits(100, 100)).values()) == {N / 100}
    part = frame.audits(100, 25)
    weights = design_weights([*part[:60], {**part[60], "y": {"PIT": 1.0}, "state": "answered"}, *part[61:]])
    # What was answered out of turn has none; the others stand for it too.
    assert set(weights) == {row["unit"] for row in part[:25]} and sum(weights.values()) == pytest.approx(N)
    points = [{**row, "unit": 1 + place // 2, "design": "points"} for place, row in enumerate(frame.audits(40, 40))]
    assert design_weights(points) == pytest.approx({unit: 2 * N / 40 for unit in range(1, 21)})
    strata = [
        {**row, "design": "stratified", "stratum": "rest" if place % 4 else "mapped", "pi": 0.1 if place % 4 else 0.4}
        for place, row in enumerate(frame.audits(80, 40))
    ]
    assert sum(design_weights(strata).values()) == pytest.approx(60 / 0.1 + 20 / 0.4)


def test_an_audit_of_every_unit_counts_what_is_there_however_few():
    frame = Frame()
    frame.mining[:] = False
    frame.mining[[7, 90]] = frame.pit[[7, 90]] = True
    told = mining(report_areas(Rows(frame.row, audits=frame.audits(N, N), sha256=SHA), TAXONOMY)).outcome
    assert told.standard_error == 0 and told.lower == told.upper == pytest.approx(frame.area[[7, 90]].sum())
    frame.mining[:] = False
    none = mining(report_areas(Rows(frame.row, audits=frame.audits(N, N), sha256=SHA), TAXONOMY)).outcome
    assert (none.value, none.upper) == (0, 0)


def test_an_audit_of_which_nothing_could_be_decided_refuses_all_classes():
    frame = Frame()
    audits = [{**row, "y": None, "state": "undecided"} for row in frame.audits(50, 50)]
    report = report_areas(Rows(frame.row, audits=audits, sha256=SHA, mapped={1: "MIN"}), TAXONOMY)
    assert [row.code for row in report.rows] == ["MIN", "NEG"]
    assert all("No unit of the audit sample was answered" in row.outcome.reason for row in report.rows)
    assert isinstance(report.accuracy.overall, Refusal)


def test_an_audit_that_lost_rows_is_refused_instead_of_standing_for_the_rest():
    frame = Frame()
    audits = frame.audits(120, 120)
    strata = [
        {**row, "design": "stratified", "stratum": name, "stratum_units": size, "pi": 60 / size}
        for row, name, size in zip(audits, ["mapped", "rest"] * 60, [100, 300] * 60)
    ]
    whole = report_areas(Rows(frame.row, audits=strata, sha256=SHA), TAXONOMY)
    assert isinstance(mining(whole).outcome, Estimate)
    damaged = {
        "a stratum": [row for row in strata if row["stratum"] == "mapped"],
        "a row": strata[1:],
        "a row twice": [*strata, strata[0]],
        "sizes": [{**row, "stratum_units": 3} for row in strata],
        "no chance": [{**row, "pi": None} for row in strata],
    }
    for name, rows in damaged.items():
        report = report_areas(Rows(frame.row, audits=rows, sha256=SHA, mapped={1: "PIT"}), TAXONOMY)
        assert "not the sample that was drawn" in mining(report).roads[AUDIT].reason, name
        assert report.accuracy is None and "not the sample" in report.notes[0]
    assert (
        "not the sample that was drawn"
        in mining(report_areas(Rows(frame.row, audits=audits[5:], sha256=SHA), TAXONOMY)).outcome.reason
    )


def sampled(frame: Frame, sample: AuditSample) -> list[dict]:
    """Return the rows of an answered sample as the table keeps them."""
    return [
        {
            "uuid": f"a{k}", "interpreter": "AB", "draw": "", "order": k + 1, "unit": int(unit) + 1,
            "design": sample.design, "stratum": sample.stratum[k], "stratum_units": int(sample.stratum_units[k]),
            "pi": float(sample.pi[k]), "area": float(frame.area[unit]), "y": frame.y(unit), "state": "answered",
        }
        for k, unit in enumerate(sample.units)
    ]  # fmt: skip


@pytest.mark.parametrize("design", ["points", "two-stage"])
def test_points_and_blocks_that_lost_rows_are_refused_too(design):
    frame, rng = Frame(), np.random.default_rng(4)
    if design == "points":
        sample = point_sample(frame.area, 90, rng)
    else:
        sample = two_stage_sample(np.arange(N) // 13, 17, 6, rng)
    rows = sampled(frame, sample)
    assert isinstance(mining(report_areas(Rows(frame.row, audits=rows, sha256=SHA), TAXONOMY)).outcome, Estimate)
    later = [{**row, "design": "simple", "order": len(rows) + row["order"]} for row in frame.audits(40, 0)]
    assert isinstance(
        mining(report_areas(Rows(frame.row, audits=[*rows, *later], sha256=SHA), TAXONOMY)).outcome, Estimate
    )
    anew = [{**row, "order": k + 1} for k, row in enumerate(rows[:30] + rows[31:])]
    damaged = {
        "a row": rows[:30] + rows[31:],
        "the last row": rows[:-1],
        "a row, and the rest counted anew": anew,
        "the first six": [{**row, "order": k + 1} for k, row in enumerate(rows[6:])],
        "the last six": rows[:-6],
        "a row twice": [*rows, rows[3]],
        "another chance": [{**rows[0], "pi": rows[0]["pi"] / 2}, *rows[1:]],
        "no chance": [{**row, "pi": None} for row in rows],
        "no order": [{**row, "order": None} for row in rows],
    }
    for name, left in damaged.items():
        told = mining(report_areas(Rows(frame.row, audits=left, sha256=SHA), TAXONOMY)).roads[AUDIT]
        assert isinstance(told, Refusal) and "not the sample that was drawn" in told.reason, name


def test_answers_of_a_class_that_the_taxonomy_lacks_are_not_mining_for_nobody_and_are_told():
    """A campaign of another taxonomy, or of a class that was taken out: they counted as not mining in silence."""
    frame = Frame()
    audits = [{**row, "y": {"XYZ": 1.0}} if row["y"].get("WRD") else row for row in frame.audits(120, 120)]
    strange = sum("XYZ" in row["y"] for row in audits)
    report = report_areas(Rows(frame.row, audits=audits, sha256=SHA, mapped={3: "ABC"}), TAXONOMY)
    notes = " ".join(report.notes)
    assert f"lacks (XYZ): {strange}." in notes and "checked map names a class which the taxonomy lacks (ABC)" in notes
    told = mining(report)
    assert told.outcome.n == 120 - strange
    # All of them none or all of mining: the truth of the sample lies between.
    low, high = told.bounds
    whole = mining(report_areas(Rows(frame.row, audits=frame.audits(120, 120), sha256=SHA), TAXONOMY)).outcome.value
    assert low < whole < high
    rows = frame.rows(20)
    drawn = [{**row, "y": {"XYZ": 1.0}} if row["y"].get("WRD") else row for row in rows.draws]
    report = report_areas(replaced(rows, draws=drawn), TAXONOMY)
    count = sum("XYZ" in row["y"] for row in drawn)
    assert count and f"lacks (XYZ): {count}." in report.notes[0] and report.undecided == count
    known = [KnownUnit(N, "XYZ", 10.0, "2026-11-23T00:00:00Z")]
    report = report_areas(replaced(rows, known=known), TAXONOMY)
    assert "Tight outlines of a class which the taxonomy lacks (XYZ)" in report.notes[0]
    assert not any("taxonomy" in note for note in report_areas(rows, TAXONOMY).notes)
