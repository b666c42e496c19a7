"""Areas as other programs and as people read them."""

from __future__ import annotations

import csv
import io

import pytest

from mining_mapper.core.estimation.estimate import Estimate, Refusal
from mining_mapper.core.estimation.report import AreaReport, AreaRow
from mining_mapper.core.estimation.table import HEAD, AreaUnit, area_table


def estimate(value, lower, upper) -> Estimate:
    return Estimate(value, (upper - lower) / 4, lower, upper, 0.95, "m", 180, 95.0, 94.0, ("a", "b"))


def test_every_class_and_sample_has_a_line_with_full_precision():
    number, none = estimate(1234567.891, 1e6, 1.5e6), Refusal("too few", "more")
    roads, positives = {"draws": number, "audit": none}, {"draws": 9, "audit": 2}
    rows = (
        AreaRow("MIN", number, "draws", roads, (1.1e6, 1.3e6), positives, (9e5, 1.6e6)),
        AreaRow("PIT", none),
    )
    lines = area_table(AreaReport(rows), {"MIN": "Mining", "PIT": "Open pit"}.get)
    assert lines[0] == list(HEAD)
    assert {len(line) for line in lines} == {len(HEAD)}
    first, second, third = (dict(zip(HEAD, line, strict=True)) for line in lines[1:])
    assert (first["area_m2"], first["told"], first["warnings"]) == (1234567.891, 1, "a b")
    assert (first["none_m2"], first["all_m2"]) == (1.1e6, 1.3e6)
    assert (first["any_time_lower_m2"], first["any_time_upper_m2"]) == (9e5, 1.6e6)
    assert (second["any_time_lower_m2"], third["any_time_upper_m2"]) == ("", "")
    assert (second["sample"], second["told"], second["refused"]) == ("audit", 0, "too few")
    assert (second["area_m2"], second["none_m2"], second["positives"]) == ("", "", 2)
    assert (third["class"], third["name"], third["remedy"]) == ("PIT", "Open pit", "more")
    text = io.StringIO()
    csv.writer(text).writerows(lines)
    assert len(text.getvalue().splitlines()) == 4


@pytest.mark.parametrize(
    ("frame", "area", "words"),
    [
        (5e7, estimate(12.4e6, 9.3e6, 15.5e6), "12.4 ± 3.1 km²"),
        (5e7, estimate(12.4e6, 10.1e6, 17.0e6), "12.4 (10.1 – 17.0) km²"),
        (5e6, estimate(31_000, 20_000, 42_000), "3.1 ± 1.1 ha"),
        (5e9, estimate(3.21e9, 3.01e9, 3.41e9), "3210 ± 200 km²"),
        (5e7, estimate(2e6, 2e6, 2e6), "2.00 ± 0.00 km²"),
    ],
)
def test_a_number_is_told_with_its_error_and_no_more_digits_than_it_has(frame, area, words):
    assert AreaUnit(frame).value(area) == words
