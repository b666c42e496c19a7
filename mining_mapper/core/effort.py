"""What labelling took: actions and active seconds by object, against drawing by hand and against the control arm.

An action is a click on the map, a vertex, a key press, a wheel notch, or 200 pixels of the screen that a stroke goes
over. A person's log is told here; what a simulated interpreter did in a replay is never mixed with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .arcs import simplified
from .estimation.estimate import LEVEL, Estimate, Outcome
from .estimation.ratios import mean, ratio_of_means, ratio_of_sums

STROKE_PIXELS = 200
"""Pixels of the screen that one action of a stroke goes over."""

LABEL, ANSWER, DECISION, PLACE = "label", "answer", "decision", "place"
"""What was worked on: a label; an answer of a round or audit; a candidate of a list that became no label; and, beside
these and with the labels that came of it, a candidate that a lot gave to one of the arms."""

TOOLS, HARVEST = "tools", "harvest"
"""Trials: objects drawn with the tools, and places of a harvest; each compares its own two arms."""

ASSISTED, CONTROL = "assisted", "control"

SIZES = (300, 1500, 6000)
"""Pixels of the image that divide the classes of size."""

_CORNERS_OF_A_RING = 3
_BASELINE_TOLERANCE = 1.0
_DIGITS = 6


def by_hand(polygons: Iterable[Sequence[np.ndarray]]) -> int:
    """Return the actions of drawing an object by hand: its vertices, one to close each polygon, one for the class.

    Args:
        polygons: of each polygon its rings, closed, float64[k, 2] in pixels of the image; simplified here to one pixel.
    """
    return 1 + sum(1 + sum(map(_vertices, rings)) for rings in polygons)


def _vertices(ring: np.ndarray) -> int:
    # Douglas and Peucker keep the ends of a line, and a ring has none: it is opened at the vertex farthest from its
    # middle, which any simplification keeps.
    corners = ring[:-1]
    begin = int(np.hypot(*(corners - corners.mean(axis=0)).T).argmax())
    turned = np.roll(corners, -begin, axis=0)
    kept = simplified(np.vstack([turned, turned[:1]]), _BASELINE_TOLERANCE)
    return max(_CORNERS_OF_A_RING, len(kept) - 1)


@dataclass(frozen=True)
class Work:
    """What one thing took.

    Attributes:
        what: of `LABEL`, `ANSWER`, `DECISION` and `PLACE`.
        who: the interpreter.
        day: of the person's clock, YYYY-MM-DD.
        code: its class; empty where it has none.
        pixels: size in pixels of the image; None where the image is missing.
        tool: what it was made with.
        seconds: active ones; None where nobody measured.
        actions: None where nobody counted.
        by_hand: actions of drawing it by hand; None for what is not drawn.
        trial: of `TOOLS` and `HARVEST`; empty where no lot was drawn.
        arm: of `ASSISTED` and `CONTROL`; empty where no lot was drawn.
    """

    what: str
    who: str
    day: str
    code: str
    pixels: float | None
    tool: str
    seconds: float | None
    actions: int | None
    by_hand: int | None = None
    trial: str = ""
    arm: str = ""

    @property
    def size(self) -> str:
        """Class of size, in pixels of the image: "< 300", "300-1500", ..., "> 6000"; empty where it is not known."""
        return "" if self.pixels is None else SIZE_NAMES[int(np.searchsorted(SIZES, self.pixels, side="right"))]


SIZE_NAMES = (f"< {SIZES[0]}", *(f"{low}-{high}" for low, high in zip(SIZES, SIZES[1:])), f"> {SIZES[-1]}")

GROUPS: dict[str, Callable[[Work], str]] = {
    "person": lambda work: work.who,
    "day": lambda work: work.day,
    "class": lambda work: work.code,
    "size": lambda work: work.size,
    "tool": lambda work: work.tool,
}
"""Ways to divide the work."""


@dataclass(frozen=True)
class Arms:
    """The comparison within one trial: objects of each arm, and assisted over control in actions and in seconds."""

    assisted: int
    control: int
    actions: Outcome
    seconds: Outcome


@dataclass(frozen=True)
class Line:
    """One group of labels.

    Attributes:
        key: the group; empty for all labels.
        n: labels whose actions were counted.
        actions, seconds: means of a label.
        total_actions, total_seconds: sums over the n labels.
        by_hand: actions of drawing these n labels by hand.
        to_hand: actions over those by hand.
        arms: trial -> comparison, for trials that the group takes part in.
    """

    key: str
    n: int
    actions: Outcome
    seconds: Outcome
    total_actions: int
    total_seconds: float
    by_hand: int
    to_hand: Outcome
    arms: dict[str, Arms]


def lines(works: Sequence[Work], group: str = "") -> list[Line]:
    """Return what labels took: of all, then of each group by name; sizes from small to large.

    Args:
        works: of anything; labels and places are told.
        group: a key of `GROUPS`; only the line of all when empty.
    """
    sizes = ("", *SIZE_NAMES)
    told = [_line("", works)]
    if group:
        parts: dict[str, list[Work]] = {}
        for work in works:
            if work.what in (LABEL, PLACE):
                parts.setdefault(GROUPS[group](work), []).append(work)
        ordered = sorted(parts, key=lambda key: (sizes.index(key) if group == "size" else 0, key))
        told += [_line(key, parts[key]) for key in ordered]
    return told


def _line(key: str, works: Sequence[Work]) -> Line:
    labels = [work for work in works if work.what == LABEL and work.actions is not None]
    actions, seconds = _columns(labels)
    hands = np.array([work.by_hand or 0 for work in labels], np.float64)
    drawn = hands > 0
    trials = sorted({work.trial for work in works if work.trial})
    return Line(
        key,
        len(labels),
        mean(actions),
        mean(seconds),
        int(actions.sum()),
        float(seconds.sum()),
        int(hands.sum()),
        ratio_of_sums(actions[drawn], hands[drawn]),
        {trial: compare(works, trial) for trial in trials},
    )


def compare(works: Iterable[Work], trial: str) -> Arms:
    """Return assisted over control within a trial, of what was counted."""
    mine = [work for work in works if work.trial == trial and work.actions is not None]
    arms = {arm: [work for work in mine if work.arm == arm] for arm in (ASSISTED, CONTROL)}
    columns = {arm: _columns(each) for arm, each in arms.items()}
    ratios = [ratio_of_means(columns[ASSISTED][column], columns[CONTROL][column]) for column in (0, 1)]
    return Arms(len(arms[ASSISTED]), len(arms[CONTROL]), *ratios)


def _columns(works: Sequence[Work]) -> tuple[np.ndarray, np.ndarray]:
    actions = np.array([work.actions for work in works], np.float64)
    seconds = np.array([work.seconds or 0.0 for work in works], np.float64)
    return actions, seconds


@dataclass(frozen=True)
class Questions:
    """What answers, or decisions that made no label, took; counts, and means of each."""

    n: int
    actions: Outcome
    seconds: Outcome
    total_actions: int
    total_seconds: float


def questions(works: Iterable[Work], what: str) -> Questions:
    """Return what `ANSWER` or `DECISION` took, of what was counted."""
    mine = [work for work in works if work.what == what and work.actions is not None]
    actions, seconds = _columns(mine)
    return Questions(len(mine), mean(actions), mean(seconds), int(actions.sum()), float(seconds.sum()))


@dataclass(frozen=True)
class Day:
    """One person's day: labels, their actions and those by hand, answers and their actions, and active seconds."""

    labels: int
    actions: int
    by_hand: int
    answers: int
    answer_actions: int
    seconds: float


def day_of(works: Iterable[Work], who: str, day: str) -> Day:
    """Return what a person did on a day, of what was counted."""
    mine = [work for work in works if (work.who, work.day) == (who, day) and work.actions is not None]
    labels = [work for work in mine if work.what == LABEL]
    others = [work for work in mine if work.what in (ANSWER, DECISION)]
    return Day(
        len(labels),
        sum(work.actions for work in labels),
        sum(work.by_hand or 0 for work in labels),
        len(others),
        sum(work.actions for work in others),
        sum(work.seconds or 0.0 for work in [*labels, *others]),
    )


HEAD = (
    *("by", "group", "evidence", "labels", "actions", "seconds", "actions_by_hand"),
    *(f"{name}{end}" for name in ("actions_each", "seconds_each", "to_hand") for end in ("", "_lower", "_upper")),
    *("trial", "assisted", "control"),
    *(f"{name}{end}" for name in ("actions_ratio", "seconds_ratio") for end in ("", "_lower", "_upper")),
    *("level", "refused"),
)
"""Columns of `effort_table`; the ratios are assisted over control."""

EVIDENCE = "log of people"


def effort_table(works: Sequence[Work]) -> list[list[Any]]:
    """Return the effort by every group as rows with full precision, the headings first; a row for each trial."""
    rows: list[list[Any]] = [list(HEAD)]
    told = [("all", line) for line in lines(works)]
    told += [(group, line) for group in GROUPS for line in lines(works, group)[1:]]
    for group, line in told:
        for trial in line.arms or ("",):
            rows.append(_row(group, line, trial))
    return rows


def _row(group: str, line: Line, trial: str) -> list[Any]:
    arms = line.arms.get(trial)
    ratios = [] if arms is None else [arms.actions, arms.seconds]
    outcomes = [line.actions, line.seconds, line.to_hand, *ratios]
    refused = " ".join(dict.fromkeys(each.reason for each in outcomes if not isinstance(each, Estimate)))
    return [
        *(group, line.key, EVIDENCE, line.n, line.total_actions, round(line.total_seconds, 2), line.by_hand),
        *(number for outcome in outcomes[:3] for number in _ends(outcome)),
        *(trial, arms.assisted if arms else "", arms.control if arms else ""),
        *(number for outcome in ratios or ("", "") for number in _ends(outcome)),
        *(LEVEL, refused),
    ]


def _ends(outcome: Any) -> list[Any]:
    if not isinstance(outcome, Estimate):
        return ["", "", ""]
    # In which order rows are added up is in the last digits, and says nothing.
    return [round(end, _DIGITS) for end in (outcome.value, outcome.lower, outcome.upper)]
