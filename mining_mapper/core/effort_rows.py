"""The work of people from the rows of a campaign, for the panel and for what is exported alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone, tzinfo

from .effort import ANSWER, CONTROL, DECISION, HARVEST, LABEL, PLACE, TOOLS, Work
from .schema import ANSWERED, DECIDED, ENDED, INSTANT, SHAPE_ORIGINS, UNSEEN, Row

Measure = Callable[[Row], "tuple[float | None, int | None]"]
"""Returns the pixels of a label's outline and the actions of drawing it by hand; None where they are not known."""

_NOTHING: Row = {}


@dataclass(frozen=True)
class Days:
    """The days that instants of a campaign fall on."""

    zone: tzinfo | None

    def of(self, instant: str | None) -> str:
        """Return a day, YYYY-MM-DD; empty for no instant, and for what is none."""
        try:
            when = datetime.strptime(instant or "", INSTANT).replace(tzinfo=timezone.utc)
        except ValueError:
            # Rows that other programs wrote may say anything; their effort still counts, on no day.
            return ""
        return when.astimezone(self.zone).strftime("%Y-%m-%d")


def works_of(
    labels: Iterable[Row],
    questions: Mapping[str, Iterable[Row]],
    candidates: Iterable[Row],
    measure: Measure,
    zone: tzinfo | None = None,
) -> list[Work]:
    """Return all work; labels that were accepted without a look are left out: nobody worked on them one by one.

    Args:
        labels: rows of ``labels``.
        questions: rows of ``draws``, ``audits`` and ``repeats`` by table.
        candidates: rows of ``candidates``.
        measure: of a label.
        zone: where days begin at midnight; the person's clock when None.
    """
    days = Days(zone)
    labels = [row for row in labels if row["origin"] in SHAPE_ORIGINS and row["tool"] != UNSEEN]
    decided = [row for row in candidates if row["kind"] and row["state"] in DECIDED]
    of_harvest = {row["label"] for row in decided if _is_of_trial(row)}
    told = {row["uuid"]: _label(row, row["uuid"] in of_harvest, measure(row), days) for row in labels}
    rows = {row["uuid"]: row for row in labels}
    decisions = [_question(DECISION, row, days.of(row["decided"])) for row in decided if _made_no_label(row)]
    places = [
        _place(row, rows.get(row["label"], _NOTHING), told.get(row["label"]), days)
        for row in decided
        if _is_of_trial(row) and (row["label"] in told or row["state"] in ("rejected", "undecided"))
    ]
    return [*told.values(), *_answers(questions, days), *decisions, *places]


def _label(row: Row, of_harvest: bool, measured: tuple[float | None, int | None], days: Days) -> Work:
    pixels, hand = measured
    # A harvest's places are compared as places: some of them become no label.
    trial = TOOLS if row["arm"] and not of_harvest else ""
    about = (row["interpreter"] or "", days.of(row["created"]), row["class"], pixels, row["tool"] or "")
    return Work(LABEL, *about, row["seconds"], row["actions"], hand, trial, row["arm"] if trial else "")


def _answers(questions: Mapping[str, Iterable[Row]], days: Days) -> list[Work]:
    """Return one answer of each question; a unit that was drawn and audited was asked once."""
    told: dict[tuple[str, ...], Work] = {}
    for table, rows in questions.items():
        for row in rows:
            if row["state"] in ANSWERED:
                asked = ("again" if table == "repeats" else "", row["frame"], row["unit"])
                told.setdefault(asked, _question(ANSWER, row, days.of(row["answered"])))
    return list(told.values())


def _question(what: str, row: Row, day: str) -> Work:
    return Work(what, row["interpreter"] or "", day, "", None, "", row["seconds"], row["actions"])


def _place(row: Row, label: Row, told: Work | None, days: Days) -> Work:
    """Return a place that a lot gave to an arm: the decision, with what was drawn by hand there."""
    parts = [row, label] if row["arm"] == CONTROL and label else [row]
    counted = [part["actions"] for part in parts if part["actions"] is not None]
    return Work(
        PLACE,
        row["interpreter"] or "",
        days.of(row["decided"]),
        told.code if told else "",
        told.pixels if told else None,
        told.tool if told else "",
        sum(part["seconds"] or 0.0 for part in parts),
        sum(counted) if counted else None,
        None,
        HARVEST,
        row["arm"],
    )


def _is_of_trial(row: Row) -> bool:
    return row["kind"] == "harvest" and bool(row["arm"])


def _made_no_label(row: Row) -> bool:
    return row["state"] in ("rejected", "undecided") or row["change"] in ENDED


def midnight() -> str:
    """Return the last midnight of the person's clock as the campaign stores instants."""
    day = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return day.astimezone(timezone.utc).strftime(INSTANT)
