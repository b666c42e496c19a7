"""The monkey's own account of answers: what was given, what was taken back, and whether the file has it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from .disk import Disk

_ASKED = ("repeat", "draw", "audit")
_SECONDS = 3.0
REVISE = "revise"


@dataclass
class Entry:
    """One answer.

    Attributes:
        action: uuid of the action that wrote it.
        row: table and uuid of what was asked.
        what: name of the action.
        code, reason, label: as the session told.
        who, when: interpreter and instant.
        stands: whether it was not taken back.
    """

    action: str
    row: tuple[str, str]
    what: str
    code: str
    reason: str
    label: str
    who: str
    when: str
    stands: bool = True


@dataclass
class Ledger:
    """Answers of one campaign by the action that wrote them.

    Attributes:
        entries: uuid of the action -> the answer.
    """

    entries: dict[str, Entry] = field(default_factory=dict)
    _roots: dict[str, str] = field(default_factory=dict)

    def listen(self, session: Any) -> None:
        """Note what a session answers and what its campaign takes back from now on."""
        campaign = session.campaign
        session.answered.connect(lambda told: self.note(told, campaign))
        if not hasattr(campaign, "_monkey_taking_back"):
            campaign._monkey_taking_back = campaign._taking_back
            campaign._taking_back = lambda action, what: self._watch(campaign, action, what)

    def note(self, told: dict[str, Any], campaign: Any) -> None:
        """Note an answer as the session tells it."""
        action = campaign.last_action()
        kind = next(kind for kind in _ASKED if told[kind])
        self.entries[action.uuid] = Entry(
            action.uuid, (f"{kind}s", told[kind]), action.what, told["code"], told["reason"], told["label"],
            campaign.interpreter, _now(),
        )  # fmt: skip

    def _watch(self, campaign: Any, action: Any, what: str) -> Any:
        """Return what takes an action back, and note that once all of it is."""
        taking_back = campaign._monkey_taking_back(action, what)
        if taking_back is not None:
            tell = taking_back._tell

            def tell_and_note(tables: frozenset[str]) -> None:
                if taking_back.is_whole:
                    self._note_inversion(campaign, action, what)
                tell(tables)

            taking_back._tell = tell_and_note
        return taking_back

    def _note_inversion(self, campaign: Any, done: Any, what: str) -> None:
        root = self._roots.get(done.uuid, done.uuid)
        made = campaign.last_action(redo=what == "undo")
        self._roots[made.uuid] = root
        if root in self.entries:
            self.entries[root].stands = what == "redo"

    def check(self, disk: Disk, tell: Callable[[str, str], None]) -> None:
        """Tell which answers that stand the file does not have; `Disk.look` must have come before."""
        standing: dict[tuple[str, str], list[Entry]] = {}
        for entry in self.entries.values():
            if entry.stands:
                standing.setdefault(entry.row, []).append(entry)
        for (table, uuid), entries in standing.items():
            first = [entry for entry in entries if entry.what != REVISE]
            row = disk.rows(table).get(uuid)
            if row is None:
                tell("lost answer", f"{table} {uuid} is gone; it was answered {entries}")
            elif first:
                self._check_row(row, first[-1], tell)
            if entries[-1].label:
                self._check_label(disk, entries[-1], tell)

    def _check_row(self, row: dict[str, Any], entry: Entry, tell: Callable[[str, str], None]) -> None:
        wrong = []
        if row["state"] != ("answered" if entry.code else "undecided"):
            wrong.append(f"state {row['state']}")
        if entry.code and not row["y"]:
            wrong.append("no y")
        if entry.reason and row["reason"] != entry.reason:
            wrong.append(f"reason {row['reason']!r}")
        if row["interpreter"] != entry.who:
            wrong.append(f"interpreter {row['interpreter']!r}")
        if abs(_seconds(row["answered"]) - _seconds(entry.when)) > _SECONDS:
            wrong.append(f"answered at {row['answered']!r}")
        if "q" in row and not (row["q"] and 0 < row["q"] <= 1):
            wrong.append(f"q {row['q']}")
        if wrong:
            tell("lost answer", f"{entry}: the file has {', '.join(wrong)}")

    def _check_label(self, disk: Disk, entry: Entry, tell: Callable[[str, str], None]) -> None:
        """A label may be changed and deleted later, but only by what the journal knows."""
        label = disk.rows("labels").get(entry.label)
        if label is not None and label["class"] == entry.code:
            return
        if disk.last_action_of("labels", entry.label) in (entry.action, ""):
            tell("lost answer", f"{entry}: the label is {label}")


def _now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def _seconds(instant: str) -> float:
    return datetime.strptime(instant, "%Y-%m-%dT%H:%M:%SZ").timestamp() if instant else 0.0
