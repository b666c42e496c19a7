"""What one answer writes: label, draw, candidate, round and evidence, in one transaction."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry

from ..core.errors import CampaignError
from .campaign import Campaign
from .evidence import without_credentials
from .journal import Edit
from .rounds import Candidate, candidate_state, round_closes, unit_shares
from .storage import instant
from .translation import tr


class Answering:
    """Writes answers and digitised labels into a campaign.

    Attributes:
        sticky: status, delineation, confidence and note that the next labels get.
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

        A revision changes the label alone; the draw keeps the first answer.
        """
        what = "revise" if candidate.revision else "answer"
        with self._campaign.action(what) as edit:
            label = self._label(edit, candidate, code, shape, told["seconds"])
            if not candidate.revision:
                y = unit_shares(code, candidate.geometry, shape)
                self._draw(edit, candidate, "answered", told, y=y)
            mining = self._campaign.taxonomy.is_mining(code)
            edit.update("candidates", candidate.uuid, state=candidate_state(code, candidate.scores, mining))
            self._evidence(edit, label, candidate.draw, evidence)
        return label

    def specify(self, draw: str, code: str) -> None:
        """Write which look-alike a draw is that was answered “not mining”.

        It is part of the first answer as long as the model's guess was not shown since.

        Raises:
            CampaignError: the draw was not answered so, or is no longer in the campaign.
        """
        row = self._campaign.row("draws", draw) if draw else None
        labels = self._campaign.rows("labels", columns=["uuid", "class"], draw=draw) if row else []
        if not labels or self._campaign.taxonomy.is_mining(labels[0]["class"]):
            raise CampaignError(tr("The last answer is not “not mining” any more."), tr("Answer the candidate again."))
        with self._campaign.action("specify") as edit:
            edit.update("labels", labels[0]["uuid"], **{"class": code})
            if not row["revealed"]:
                edit.update("draws", draw, y={code: 1.0})

    def undecided(self, candidate: Candidate, reason: str, told: dict[str, Any], evidence: dict[str, Any]) -> None:
        """Write that a candidate cannot be decided: a draw without y, and no label."""
        with self._campaign.action("revise" if candidate.revision else "undecided") as edit:
            if candidate.revision:
                for label in self._labels_of(candidate):
                    edit.delete("labels", label)
            else:
                self._draw(edit, candidate, "undecided", told, reason=reason)
            edit.update("candidates", candidate.uuid, state="undecided")
            self._evidence(edit, "", candidate.draw, evidence)

    def later(self, candidate: Candidate) -> None:
        """Write that a candidate was put off."""
        with self._campaign.action("later") as edit:
            edit.update("draws", candidate.draw, state="later")

    def digitise(
        self,
        geometry: QgsGeometry,
        code: str,
        unit: int | None,
        frame: dict[str, Any] | None,
        seconds: float,
        evidence: dict[str, Any],
    ) -> str:
        """Write a polygon as a label and return its uuid.

        Raises:
            CampaignError: the outline is empty, or nothing could be written.
        """
        if geometry.isEmpty() or geometry.area() <= 0:
            raise CampaignError(tr("The outline is empty."), tr("Draw it again."))
        with self._campaign.action("digitise") as edit:
            row = {**self._common(code, seconds), "origin": "digitised", "unit": unit}
            label = edit.insert("labels", {**row, "frame": frame["uuid"] if frame else ""}, geometry)
            self._evidence(edit, label, "", evidence)
        return label

    def _label(self, edit: Edit, candidate: Candidate, code: str, shape: QgsGeometry | None, seconds: float) -> str:
        geometry = candidate.geometry if shape is None else shape
        existing = self._labels_of(candidate) if candidate.revision else []
        if existing:
            changes = {name: value for name, value in self._common(code, seconds).items() if name != "scene"}
            edit.update("labels", existing[0], geometry=shape, **changes)
            return existing[0]
        draw = edit.row("draws", candidate.draw)
        from_draw = {name: draw[name] for name in ("unit", "frame", "round", "q", "scene")}
        row = {**self._common(code, seconds), **from_draw, "origin": "drawn", "draw": candidate.draw}
        return edit.insert("labels", row, geometry)

    def _common(self, code: str, seconds: float) -> dict[str, Any]:
        scene = self._campaign.scene
        # A status says how a mine is run; other land has none.
        status = self.sticky["status"] if self._campaign.taxonomy.is_mining(code) else ""
        return {
            "class": code,
            "scene": scene["uuid"],
            "valid_from": scene["date"],
            "interpreter": self._campaign.interpreter,
            "seconds": seconds,
            **self.sticky,
            "status": status,
        }

    def _labels_of(self, candidate: Candidate) -> list[str]:
        return [row["uuid"] for row in self._campaign.rows("labels", columns=["uuid"], draw=candidate.draw)]

    def _draw(self, edit: Edit, candidate: Candidate, state: str, told: dict[str, Any], **changes: Any) -> None:
        row = edit.row("draws", candidate.draw)
        who = {"interpreter": self._campaign.interpreter, "answered": instant()}
        edit.update("draws", candidate.draw, state=state, **who, **told, **changes)
        ending = round_closes(self._campaign, row["frame"], row["round"], candidate.draw)
        if ending:
            edit.update("rounds", ending, state="closed")

    def _evidence(self, edit: Edit, label: str, draw: str, evidence: dict[str, Any]) -> None:
        if not evidence:
            return
        # Whoever gathers the layers takes credentials out; nothing secret must reach a shared file even if not.
        shown = evidence.get("layers", [])
        layers = [{**each, "source": without_credentials(each.get("source", ""))} for each in shown]
        edit.insert("evidence", {"label": label, "draw": draw, "layers": layers, "scale": evidence.get("scale")})
