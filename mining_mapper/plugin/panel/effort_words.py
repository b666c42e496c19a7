"""Effort as words and as rows of a table: every number with what it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QLocale

from ...core.effort import HARVEST, SIZE_NAMES, TOOLS, Arms, Day, Line, Questions
from ...core.estimation.estimate import Estimate, Outcome
from ...core.schema import BY_HAND
from ...core.taxonomy import Taxonomy
from ..translation import said, tr
from .class_list import swatch
from .entries_model import Entry
from .list_table import in_words

_MINUTE, _HOUR = 60.0, 3600.0
_ALL, _UNKNOWN = "*", "?"


def day_words(day: Day) -> str:
    """Return one line on a day; empty where nothing was done."""
    words = []
    if day.labels and day.by_hand:
        words.append(
            tr("objects drawn: %(labels)s (actions: %(actions)s; by hand about %(hand)s)")
            % {"labels": _count(day.labels), "actions": _count(day.actions), "hand": _count(_rounded(day.by_hand))}
        )
    elif day.labels:
        told = {"labels": _count(day.labels), "actions": _count(day.actions)}
        words.append(tr("objects drawn: %(labels)s (actions: %(actions)s)") % told)
    if day.answers:
        told = {"answers": _count(day.answers), "actions": _count(day.answer_actions)}
        words.append(tr("answers: %(answers)s (actions: %(actions)s)") % told)
    return tr("Today: %s, in %s.") % ("; ".join(words), duration(day.seconds)) if words else ""


def duration(seconds: float) -> str:
    """Return seconds as people say them."""
    if seconds < _MINUTE:
        return tr("%d s") % round(seconds)
    if seconds < _HOUR:
        return tr("%d min") % round(seconds / _MINUTE)
    return tr("%d h %d min") % divmod(round(seconds / _MINUTE), 60)


def number(outcome: Outcome, digits: int = 1) -> str:
    """Return a number with its interval, or a dash where there is none."""
    if not isinstance(outcome, Estimate):
        return "–"
    value, lower, upper = (in_words(each, digits) for each in (outcome.value, outcome.lower, outcome.upper))
    return f"{value} ({lower} – {upper})"


def headers(trial: str) -> list[str]:
    """Return the heads of the columns."""
    told = [tr("Group"), tr("Labels"), tr("Actions each"), tr("Seconds each"), tr("By hand"), tr("Of by hand")]
    return [*told, tr("Arms"), tr("Actions, ratio"), tr("Seconds, ratio")] if trial else told


def entries(lines: Sequence[Line], group: str, trial: str, taxonomy: Taxonomy) -> list[Entry]:
    """Return the rows of the table: all labels, then the groups that have any."""
    told = [_entry(_ALL, line, "", trial, taxonomy) for line in lines[:1]]
    # Places that made no label, such as rejected ones, were made with no tool.
    groups = [line for line in lines[1:] if line.n]
    return told + [_entry(line.key or _UNKNOWN, line, group, trial, taxonomy) for line in groups]


def _entry(uuid: str, line: Line, group: str, trial: str, taxonomy: Taxonomy) -> Entry:
    name, icon = _group_words(line.key, group, taxonomy)
    hand = line.by_hand / line.n if line.n else None
    texts = [name, _count(line.n), number(line.actions), number(line.seconds), in_words(hand, 1)]
    texts.append(number(line.to_hand, 2))
    values = [name, line.n, *(_value(each) for each in (line.actions, line.seconds)), hand, _value(line.to_hand)]
    arms = line.arms.get(trial)
    if trial and arms is None:
        texts += ["", "", ""]
        values += ["", None, None]
    elif arms is not None:
        texts += [f"{arms.assisted} / {arms.control}", number(arms.actions, 2), number(arms.seconds, 2)]
        values += [arms.control, _value(arms.actions), _value(arms.seconds)]
    return Entry(uuid, "", tuple(texts), tuple(values), icon)


def _group_words(key: str, group: str, taxonomy: Taxonomy) -> tuple[str, object]:
    if not group:
        return tr("All"), None
    if group == "class" and key in taxonomy:
        return taxonomy[key].name, swatch(taxonomy[key].colour)
    if group == "size" and key in SIZE_NAMES:
        return tr("%s pixels") % key.replace("-", " – "), None
    if group == "tool":
        return tool_words(key), None
    return key or tr("unknown"), None


def tool_words(tool: str) -> str:
    """Return what people call a tool."""
    return {
        "": tr("unknown"),
        BY_HAND: tr("QGIS's own tools"),
        "smart": tr("smart, units"),
        "smart region": tr("smart, regions of the model"),
        "smart canvas": tr("smart, the map's picture"),
        "smart model": tr("smart, segmentation model"),
        "outline": tr("outline"),
        "outline canvas": tr("outline on the map's picture"),
        "harvest": tr("list: harvest"),
        "prior": tr("list: older map"),
        "change": tr("list: changes"),
        "detection": tr("list: detections"),
    }.get(tool, tool)


def arms_words(trial: str, arms: Arms) -> str:
    """Return the comparison of a trial in a sentence, or why there is none."""
    names = {TOOLS: tr("Drawing with the tools"), HARVEST: tr("Places of a harvest")}
    words = tr("<b>%(trial)s</b>: %(assisted)d assisted, %(control)d by hand by lot.") % {
        "trial": names.get(trial, trial), "assisted": arms.assisted, "control": arms.control,
    }  # fmt: skip
    if not isinstance(arms.seconds, Estimate):
        return f"{words} {said(arms.seconds.reason)} {said(arms.seconds.remedy)}"
    ratio = tr("Assisted takes %(actions)s times the actions and %(seconds)s times the seconds (95 %% intervals).")
    return f"{words} {ratio % {'actions': number(arms.actions, 2), 'seconds': number(arms.seconds, 2)}}"


def questions_words(answers: Questions, decisions: Questions) -> str:
    """Return what answers of rounds and audits took, and decisions of lists that made no label."""
    told = []
    for name, each in ((tr("answers"), answers), (tr("candidates rejected or undecided"), decisions)):
        if isinstance(each.actions, Estimate):
            told.append(
                tr("%(what)s: %(n)s, each %(actions)s actions and %(seconds)s s")
                % {"n": _count(each.n), "what": name, "actions": number(each.actions), "seconds": number(each.seconds)}
            )
        elif each.n:
            told.append(tr("%(what)s: %(n)s, too few for a mean") % {"n": _count(each.n), "what": name})
    return "; ".join(told) + "." if told else ""


def _count(value: int) -> str:
    return QLocale().toString(int(value))


def _rounded(value: int) -> int:
    """Return a number of two digits that count: a baseline is no measurement."""
    digits = max(0, len(str(value)) - 2)
    return round(value, -digits)


def _value(outcome: Outcome) -> float | None:
    return outcome.value if isinstance(outcome, Estimate) else None
