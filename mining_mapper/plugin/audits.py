"""The audit sample in the campaign: drawn units, whose turn it is, and what meets the draws of rounds.

An audit unit is asked without a guess, its label is never trained on, and it is not offered as the
candidate of a round before its answer is in. A unit that is drawn and audited is asked once and
counts in both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ..core.errors import CampaignError
from ..core.estimation.audit import SIMPLE, AuditSample, audit_stream, simple_sample
from ..core.schema import ANSWERED
from .campaign import Campaign
from .journal import Edit
from .storage import GEOMETRY
from .translation import tr

AUDIT_SHARE = 0.1
"""Audit units that are due for every answered draw, unless the campaign has another setting."""

MOST_AT_ONCE = 2
"""Due audit units that come after a round by themselves."""

TAKEN = ("y", "state", "reason", "blind", "interpreter", "answered", "seconds", "actions")
"""What a draw and an audit unit of the same unit share: there was one answer."""

_AGAIN_STREAM = 0xA6A1
_SHARE, _AGAIN_SHARE = "audit_share", "again_share"
_HALF = 0.5


@dataclass(frozen=True)
class AuditState:
    """Audit units: drawn, answered, waiting in the queue, due by the reminder; and its share of the answered draws.

    ``again`` is the share of all answered units that is asked a second time after rounds.
    """

    drawn: int = 0
    answered: int = 0
    asked: int = 0
    due: int = 0
    share: float = AUDIT_SHARE
    again: float = 0.0


class Audits:
    """The audit sample of the frame that is worked on."""

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign

    # ------------------------------------------------------------ whose turn it is

    def state(self) -> AuditState:
        """Return how far the audit is."""
        frame = self._campaign.frame()
        again = float(self._campaign.setting(_AGAIN_SHARE, 0.0))
        if frame is None:
            return AuditState(share=self._share(), again=again)
        audits = self._campaign.rows("audits", columns=["uuid", "state"], frame=frame["uuid"])
        answered = sum(row["state"] in ANSWERED for row in audits)
        held = len(self._held())
        draws = self._campaign.rows("draws", columns=["uuid"], frame=frame["uuid"], state=list(ANSWERED))
        share = self._share()
        wanted = int(share * len(draws)) - (len(audits) - held)
        due = max(0, min(wanted, held))
        return AuditState(len(audits), answered, len(audits) - answered - held, due, share, again)

    def set_share(self, share: float) -> None:
        """Let so many audit units come after rounds by themselves for each answered draw; 0 lets none come.

        Raises:
            ValueError: the share is not 0 to 1.
        """
        self._keep_share(_SHARE, share)

    def set_again(self, share: float) -> None:
        """Let so large a share of all answered units be asked a second time after rounds; 0 lets none be.

        Raises:
            ValueError: the share is not 0 to 1.
        """
        self._keep_share(_AGAIN_SHARE, share)

    def due_again(self) -> int:
        """Return how many answered units are to be asked a second time now, by their share."""
        share = float(self._campaign.setting(_AGAIN_SHARE, 0.0))
        if not share:
            return 0
        once = len(self._never_repeated())
        twice = len(self._repeated(self._frame()))
        return max(0, min(once, int(share * (once + twice)) - twice))

    def ask_next(self, count: int) -> int:
        """Let the next audit units be asked, in their random order; return how many that are."""
        held = self._held()[:count]
        if held:
            with self._campaign.action("audit") as edit:
                for row in held:
                    edit.update("candidates", row["uuid"], state="open")
        return len(held)

    def ask_again(self, count: int) -> int:
        """Let answered units, chosen by chance, be asked a second time; return how many that are."""
        chosen = self._never_repeated()
        count = min(count, len(chosen))
        if not count:
            return 0
        rng = np.random.default_rng([self._frame()["seed"], len(chosen), _AGAIN_STREAM])
        places = rng.choice(len(chosen), count, replace=False)
        with self._campaign.action("audit") as edit:
            for order, place in enumerate(places.tolist()):
                self._ask_once_more(edit, *chosen[place], order)
        return count

    def can_be_repeated(self) -> int:
        """Return how many answered units were asked once only."""
        return len(self._never_repeated())

    # ------------------------------------------------------------ the same units on a later date

    def ask_of(self, earlier: Mapping[str, Any], count: int) -> int:
        """Let answered audit units of an earlier scene be asked on this one, in their random order; return how many.

        Args:
            earlier: row of the earlier scene.
            count: how many at most.
        """
        scene = self._campaign.scene["uuid"]
        chosen = self.left_of(earlier)[:count]
        if chosen:
            with self._campaign.action("audit") as edit:
                for row, outline in chosen:
                    about = {"unit": row["unit"], "area": row["area"], "scene": scene}
                    uuid = edit.insert(
                        "repeats", {**about, "frame": row["frame"], "audit": row["uuid"], "state": "open"}
                    )
                    # Its number is one of the earlier frame: here it is no unit.
                    shown = {"scene": scene, "area": row["area"], "repeat": uuid, "order": row["order"]}
                    edit.insert("candidates", {**shown, "state": "open"}, outline)
        return len(chosen)

    def left_of(self, earlier: Mapping[str, Any]) -> list[tuple[dict[str, Any], QgsGeometry]]:
        """Return answered audit units of an earlier scene that this one shows and that were not asked on it yet."""
        frame = self._campaign.frame(earlier)
        if frame is None:
            return []
        scene = self._campaign.scene["uuid"]
        asked = self._campaign.rows("repeats", columns=["audit"], frame=frame["uuid"], scene=scene)
        done = {row["audit"] for row in asked}
        outlines = audit_outlines(self._campaign, frame)
        rows = self._campaign.rows("audits", frame=frame["uuid"], state="answered")
        left = {row["unit"]: row for row in reversed(rows) if row["uuid"] not in done}
        ground = self._campaign.ground(self._campaign.scene)
        return [
            (row, outlines[row["unit"]])
            for row in sorted(left.values(), key=lambda row: row["order"])
            if row["unit"] in outlines and shows(ground, outlines[row["unit"]])
        ]

    # ------------------------------------------------------------ drawing a sample

    def draw_simple(self, count: int, areas: np.ndarray, outline: Callable[[int], QgsGeometry]) -> int:
        """Draw units with equal chances; a simple sample that exists is enlarged by them.

        Args:
            count: units to draw.
            areas: of all units of the frame, square metres, float[n].
            outline: returns the outline of a unit by its number.

        Returns:
            how many were drawn.
        """
        frame = self._frame()
        before = self._campaign.rows("audits", frame=frame["uuid"], design=SIMPLE)
        left = np.setdiff1d(np.arange(frame["units"]), [row["unit"] - 1 for row in before])
        picked = simple_sample(len(left), min(count, len(left)), self.stream())
        pi = (len(before) + len(picked)) / frame["units"]
        sample = replace(
            picked,
            units=left[picked.units],
            pi=np.full(len(picked), pi),
            stratum_units=np.full(len(picked), frame["units"]),
        )
        self._store(sample, SIMPLE, areas, outline, [row["uuid"] for row in before])
        return len(sample)

    def store(self, sample: AuditSample, areas: np.ndarray, outline: Callable[[int], QgsGeometry]) -> None:
        """Write a sample of another design; arguments as `draw_simple`."""
        earlier = self._campaign.rows("audits", columns=["design"], frame=self._frame()["uuid"])
        same = sum(name.split(" ")[0] == sample.design for name in {row["design"] for row in earlier})
        self._store(sample, f"{sample.design} {same + 1}" if same else sample.design, areas, outline, [])

    # ------------------------------------------------------------ inside

    def _keep_share(self, setting: str, share: float) -> None:
        if not 0 <= share <= 1:
            raise ValueError(f"A share must be 0 to 1, not {share}.")
        self._campaign.keep_choice(setting, float(share))

    def _repeated(self, frame: Mapping[str, Any]) -> set[int]:
        """Return the units of a frame that were asked, on their own scene, a second time."""
        where = {"frame": frame["uuid"], "scene": frame["scene"]}
        return {row["unit"] for row in self._campaign.rows("repeats", columns=["unit"], **where)}

    def _share(self) -> float:
        return float(self._campaign.setting(_SHARE, AUDIT_SHARE))

    def _frame(self) -> dict[str, Any]:
        frame = self._campaign.frame()
        if frame is None:
            raise CampaignError(tr("There are no units to draw from."), tr("Build the units of the scene first."))
        return frame

    def stream(self) -> np.random.Generator:
        """Return the random stream of the next sample of the frame, which no round shares."""
        frame = self._frame()
        drawn = len(self._campaign.rows("audits", columns=["uuid"], frame=frame["uuid"]))
        return audit_stream(frame["seed"], drawn + 1)

    def _held(self) -> list[dict[str, Any]]:
        scene = self._campaign.scene["uuid"]
        rows = self._campaign.rows("candidates", columns=["uuid", "order", "audit"], state="held", scene=scene)
        return sorted((row for row in rows if row["audit"]), key=lambda row: row["order"])

    def _store(
        self,
        sample: AuditSample,
        design: str,
        areas: np.ndarray,
        outline: Callable[[int], QgsGeometry],
        enlarged: list[str],
    ) -> None:
        frame = self._frame()
        known = _Known(self._campaign, frame["uuid"])
        begin = len(self._campaign.rows("audits", columns=["uuid"], frame=frame["uuid"]))
        with self._campaign.action("audit") as edit:
            for uuid in enlarged:
                edit.update("audits", uuid, pi=float(sample.pi[0]))
            for step in range(len(sample)):
                unit = int(sample.units[step]) + 1
                place = {"frame": frame["uuid"], "scene": frame["scene"], "unit": unit, "area": float(areas[unit - 1])}
                row = {
                    **place,
                    "design": design,
                    "order": begin + step + 1,
                    "stratum": sample.stratum[step],
                    "stratum_units": int(sample.stratum_units[step]),
                    "pi": float(sample.pi[step]),
                    "state": "open",
                }
                known.add(edit, row, outline)

    def _never_repeated(self) -> list[tuple[str, dict[str, Any]]]:
        """Return table and row of every answered unit that was not asked again."""
        frame = self._campaign.frame()
        if frame is None:
            return []
        repeated = self._repeated(frame)
        found: dict[int, tuple[str, dict[str, Any]]] = {}
        for table in ("audits", "draws"):
            for row in self._campaign.rows(table, frame=frame["uuid"], state="answered"):
                if row["unit"] not in repeated:
                    found[row["unit"]] = (table, row)
        return [found[unit] for unit in sorted(found)]

    def _ask_once_more(self, edit: Edit, table: str, row: Mapping[str, Any], order: int) -> None:
        place = {name: row[name] for name in ("scene", "unit", "area")}
        first = {"draws": "draw", "audits": "audit"}[table]
        uuid = edit.insert("repeats", {**place, "frame": row["frame"], first: row["uuid"], "state": "open"})
        # Whatever was asked about this unit has its outline.
        outline = self._campaign.rows("candidates", scene=row["scene"], unit=row["unit"])[0][GEOMETRY]
        edit.insert("candidates", {**place, "repeat": uuid, "order": order, "state": "open"}, outline)


class _Known:
    """What the campaign knows already of units that a sample hits."""

    def __init__(self, campaign: Campaign, frame: str) -> None:
        self._draws = {row["unit"]: row for row in campaign.rows("draws", frame=frame)}
        self._audits = {row["unit"]: row for row in campaign.rows("audits", frame=frame)}
        open_ones = campaign.rows("candidates", columns=["uuid", "draw"], state="open")
        self._asked = {row["draw"]: row["uuid"] for row in open_ones if row["draw"]}

    def add(self, edit: Edit, row: dict[str, Any], outline: Callable[[int], QgsGeometry]) -> None:
        """Write an audit unit; with its answer where there is one, else with the question."""
        draw, before = self._draws.get(row["unit"]), self._audits.get(row["unit"])
        if draw is not None:
            row["draw"] = draw["uuid"]
        answer = next((each for each in (draw, before) if each is not None and each["state"] in ANSWERED), None)
        if answer is not None:
            row.update({name: answer[name] for name in TAKEN})
        uuid = edit.insert("audits", row)
        self._audits.setdefault(row["unit"], {**row, "uuid": uuid})
        if answer is not None or before is not None:
            return
        if draw is not None and draw["uuid"] in self._asked:
            # The open question of the round is that of the audit as well.
            edit.update("candidates", self._asked[draw["uuid"]], audit=uuid)
            return
        place = {name: row[name] for name in ("scene", "unit", "area", "order")}
        edit.insert("candidates", {**place, "audit": uuid, "state": "held"}, outline(row["unit"]))


def audit_outlines(campaign: Campaign, frame: Mapping[str, Any]) -> dict[int, QgsGeometry]:
    """Return unit -> outline of the audit units of a frame, in the campaign's CRS."""
    units = {row["unit"] for row in campaign.rows("audits", columns=["unit"], frame=frame["uuid"])}
    rows = campaign.rows("candidates", columns=["unit", GEOMETRY], scene=frame["scene"])
    return {row["unit"]: row[GEOMETRY] for row in rows if row["unit"] in units and row[GEOMETRY]}


def shows(ground: QgsGeometry, outline: QgsGeometry) -> bool:
    """Return whether at least half of a unit lies on some ground."""
    return ground.intersection(outline).area() >= _HALF * outline.area()


def audited_units(campaign: Campaign, frame: str) -> dict[int, dict[str, Any]]:
    """Return unit -> its row of ``audits``, the first of several."""
    found: dict[int, dict[str, Any]] = {}
    for row in campaign.rows("audits", frame=frame):
        found.setdefault(row["unit"], row)
    return found


def meet_audit(edit: Edit, campaign: Campaign, audit: Mapping[str, Any], draw: str, place: Mapping[str, Any]) -> bool:
    """Join a new draw to the audit unit that it hit; return whether the question is asked by the audit's candidate.

    Args:
        edit: the action that stores the round.
        campaign: the campaign.
        audit: row of ``audits``.
        draw: uuid of the draw.
        place: round and order of the candidate in the round.
    """
    for row in campaign.rows("audits", frame=audit["frame"], unit=audit["unit"]):
        edit.update("audits", row["uuid"], draw=draw)
    if audit["state"] in ANSWERED:
        edit.update("draws", draw, **{name: audit[name] for name in TAKEN})
        return True
    shown = campaign.rows("candidates", columns=["uuid"], audit=audit["uuid"])
    if shown:
        edit.update("candidates", shown[0]["uuid"], draw=draw, state="open", **place)
    return bool(shown)
