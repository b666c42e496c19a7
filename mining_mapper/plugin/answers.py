"""What one answer writes: label, draw, candidate, round and evidence, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsGeometry

from ..core.errors import CampaignError
from .campaign import Campaign
from .effort import Spent
from .evidence import without_credentials
from .journal import Edit
from .rounds import Candidate, candidate_state, round_closes, unit_shares
from .storage import instant
from .translation import tr

_PLACE = ("unit", "frame", "round", "q", "scene")
_NO_ROW = "-"


class Answering:
    """Writes answers and digitised labels into a campaign.

    Attributes:
        sticky: status, delineation and confidence that the next labels get, and the note of the next one.
    """

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self.sticky: dict[str, Any] = {"status": "", "delineation": "tight", "confidence": 3, "note": ""}

    def answer(
        self,
        candidate: Candidate,
        code: str,
        shape: QgsGeometry | None,
        told: dict[str, Any],
        evidence: dict[str, Any],
    ) -> str:
        """Write the answer to a candidate and return the uuid of its label.

        A revision changes the label alone; the draw keeps the first answer. A second answer has no label.
        """
        what = "revise" if candidate.revision else "answer"
        with self._campaign.action(what) as edit:
            label = "" if candidate.repeat else self._label(edit, candidate, code, shape, Spent.of(told))
            if not candidate.revision:
                self._record(edit, candidate, "answered", told, y=unit_shares(code, candidate.geometry, shape))
            taxonomy = self._campaign.taxonomy
            guess = taxonomy.likeliest(candidate.scores or {})
            edit.update("candidates", candidate.uuid, state=candidate_state(code, guess, taxonomy.is_mining(code)))
            self._evidence(edit, label, candidate.draw, evidence)
        return label

    def specify(self, candidate: Candidate | None, code: str) -> None:
        """Write which look-alike a candidate is that was answered “not mining”.

        It is part of the first answer as long as the model's guess was not shown since.

        Raises:
            CampaignError: it was not answered so, or is no longer in the campaign.
        """
        asked = self._asked(candidate) if candidate else []
        if not asked or not self._is_not_mining(candidate, asked):
            raise CampaignError(tr("The last answer is not “not mining” any more."), tr("Answer the candidate again."))
        with self._campaign.action("specify") as edit:
            for label in self._labels_of(candidate):
                edit.update("labels", label, **{"class": code})
            if not any(row.get("revealed") for _table, row in asked):
                for table, row in asked:
                    edit.update(table, row["uuid"], y={code: 1.0})

    def undecided(self, candidate: Candidate, reason: str, told: dict[str, Any], evidence: dict[str, Any]) -> None:
        """Write that a candidate cannot be decided: a draw without y, and no label."""
        with self._campaign.action("revise" if candidate.revision else "undecided") as edit:
            if candidate.revision:
                for label in self._labels_of(candidate):
                    edit.delete("labels", label)
            else:
                self._record(edit, candidate, "undecided", told, reason=reason)
            edit.update("candidates", candidate.uuid, state="undecided")
            self._evidence(edit, "", candidate.draw, evidence)

    def later(self, candidate: Candidate) -> None:
        """Write that a candidate was put off."""
        with self._campaign.action("later") as edit:
            for table, row in self._asked(candidate):
                edit.update(table, row["uuid"], state="later")

    def digitise(
        self,
        geometry: QgsGeometry,
        code: str,
        made: dict[str, Any],
        spent: Spent,
        evidence: dict[str, Any],
        beside: Mapping[str, QgsGeometry],
    ) -> str:
        """Write a polygon as a label and return its uuid.

        Args:
            geometry: campaign's CRS.
            code: its class.
            made: how it was made: unit, frame, tool, and arm of a trial.
            spent: on it.
            evidence: what was on the screen.
            beside: uuid of a label -> outline that it gets by the new one.

        Raises:
            CampaignError: the outline is empty, or nothing could be written.
        """
        if geometry.isEmpty() or geometry.area() <= 0:
            raise CampaignError(tr("The outline is empty."), tr("Draw it again."))
        with self._campaign.action("digitise") as edit:
            row = {**self.common(code, spent), "origin": "digitised", **made}
            label = edit.insert("labels", row, geometry)
            edit.reshape("labels", beside)
            self._evidence(edit, label, "", evidence)
        return label

    def _label(self, edit: Edit, candidate: Candidate, code: str, shape: QgsGeometry | None, spent: Spent) -> str:
        geometry = candidate.geometry if shape is None else shape
        existing = self._labels_of(candidate) if candidate.revision else []
        if existing:
            spent = Spent.of(edit.row("labels", existing[0])) + spent
            # A note of the first answer stays, unless there is a new one.
            kept = {"scene"} if self.sticky["note"] else {"scene", "note"}
            changes = {name: value for name, value in self.common(code, spent).items() if name not in kept}
            edit.update("labels", existing[0], geometry=shape, **changes)
            return existing[0]
        place: dict[str, Any] = {"origin": "audit" if candidate.audit else "drawn", "draw": candidate.draw}
        for table, uuid in (("audits", candidate.audit), ("draws", candidate.draw)):
            if uuid:
                row = edit.row(table, uuid)
                place.update({name: row[name] for name in _PLACE if name in row})
        return edit.insert("labels", {**self.common(code, spent), **place}, geometry)

    def common(self, code: str, spent: Spent) -> dict[str, Any]:
        """Return the columns that every new label of this person on this scene gets."""
        scene = self._campaign.scene
        # A status says how a mine is run; other land has none.
        status = self.sticky["status"] if self._campaign.taxonomy.is_mining(code) else ""
        return {
            "class": code,
            "scene": scene["uuid"],
            "valid_from": scene["date"],
            "interpreter": self._campaign.interpreter,
            **spent.columns(),
            **self.sticky,
            "status": status,
        }

    def _labels_of(self, candidate: Candidate) -> list[str]:
        if candidate.draw:
            return [row["uuid"] for row in self._campaign.rows("labels", columns=["uuid"], draw=candidate.draw)]
        if not candidate.audit:
            return []
        frame = self._campaign.row("audits", candidate.audit)["frame"]
        where = {"origin": "audit", "frame": frame, "unit": candidate.unit}
        return [row["uuid"] for row in self._campaign.rows("labels", columns=["uuid"], **where)]

    def _is_not_mining(self, candidate: Candidate, asked: list[tuple[str, dict[str, Any]]]) -> bool:
        """Return whether the answer to a candidate, and its label as it is now, say that it is no mine."""
        uuids = self._labels_of(candidate)
        labels = [row["class"] for row in self._campaign.rows("labels", columns=["class"], uuid=uuids)]
        said = list(asked[0][1]["y"] or ()) if candidate.repeat else labels
        return bool(said) and not any(self._campaign.taxonomy.is_mining(code) for code in said)

    def _asked(self, candidate: Candidate) -> list[tuple[str, dict[str, Any]]]:
        """Return tables and rows that one question is about: a unit may be drawn, and audited more than once."""
        if candidate.repeat:
            return [("repeats", row) for row in self._campaign.rows("repeats", uuid=candidate.repeat)]
        found = [("draws", row) for row in self._campaign.rows("draws", uuid=candidate.draw)] if candidate.draw else []
        for audit in self._campaign.rows("audits", columns=["frame", "unit"], uuid=candidate.audit or _NO_ROW):
            found += [("audits", row) for row in self._campaign.rows("audits", **audit)]
        return found

    def _record(self, edit: Edit, candidate: Candidate, state: str, told: dict[str, Any], **changes: Any) -> None:
        """Write an answer into every row that it is the answer of."""
        who = {"interpreter": self._campaign.interpreter, "answered": instant()}
        for table, row in self._asked(candidate):
            edit.update(table, row["uuid"], state=state, **who, **told, **changes)
            ending = round_closes(self._campaign, row["frame"], row["round"], row["uuid"]) if table == "draws" else ""
            if ending:
                edit.update("rounds", ending, state="closed")

    def _evidence(self, edit: Edit, label: str, draw: str, evidence: dict[str, Any]) -> None:
        if not evidence:
            return
        # Whoever gathers the layers takes credentials out; nothing secret must reach a shared file even if not.
        shown = evidence.get("layers", [])
        layers = [{**each, "source": without_credentials(each.get("source", ""))} for each in shown]
        edit.insert("evidence", {"label": label, "draw": draw, "layers": layers, "scale": evidence.get("scale")})
