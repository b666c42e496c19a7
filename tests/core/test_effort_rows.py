"""Work is told on the day that it was done: by the person's clock, or by one that is the same everywhere."""

from __future__ import annotations

import time
from datetime import timedelta, timezone

import pytest

from mining_mapper.core.effort_rows import Days, works_of

LATE = {
    "uuid": "a", "origin": "digitised", "tool": "smart", "interpreter": "AB", "class": "PIT", "arm": "",
    "created": "2026-03-01T23:30:00Z", "seconds": 4.0, "actions": 2,
}  # fmt: skip


def day_of_work(zone):
    (work,) = works_of([LATE], {}, [], lambda _row: (None, None), zone)
    return work.day


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has no clock that a test can set.")
def test_an_exports_day_depends_on_no_clock_of_the_machine(monkeypatch):
    days = {}
    for zone in ("UTC", "Asia/Tokyo"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        days[zone] = day_of_work(timezone.utc), day_of_work(None)
    monkeypatch.undo()
    time.tzset()
    assert days["UTC"] == ("2026-03-01", "2026-03-01")
    assert days["Asia/Tokyo"][0] == "2026-03-01"


def test_days_begin_at_midnight_of_a_zone():
    assert day_of_work(timezone(timedelta(hours=9))) == "2026-03-02"


def test_what_is_no_instant_is_on_no_day():
    assert Days(timezone.utc).of(None) == Days(timezone.utc).of("yesterday") == ""
