"""Who answers, with which digit keys, and what the next labels get until the person changes it."""

from __future__ import annotations

from typing import Any

from ..core.strategies import as_options, from_options
from ..core.taxonomy import NOT_MINING
from .campaign import Campaign

OPTIONS = "options"
"""Setting of a campaign: options of ``round.propose`` that somebody chose."""

_RECENT = "recent_classes"
_MOST_RECENT = 5
_OF_STRATEGY = ("strategy", "parameters")


class Preferences:
    """Mixed into the session, which has a ``campaign`` and, in ``_sticky``, columns of the next labels."""

    campaign: Campaign
    _sticky: dict[str, Any]
    noteChanged: Any

    @property
    def interpreter(self) -> str:
        """Who answers."""
        return self.campaign.interpreter

    @interpreter.setter
    def interpreter(self, name: str) -> None:
        self.campaign.set_interpreter(name)

    @property
    def active(self) -> tuple[str, ...]:
        """Codes on the digit keys, in their order."""
        return self.campaign.taxonomy.active

    def set_active(self, codes: list[str]) -> None:
        """Put other classes on the digit keys; see `Campaign.set_active`."""
        self.campaign.set_active(codes)

    @property
    def recent(self) -> tuple[str, ...]:
        """Codes that were used last and are on no digit key, the newest first."""
        return tuple(code for code in self.campaign.setting(_RECENT, []) if code not in self.active)

    def note_class(self, code: str) -> None:
        """Remember that a class was used."""
        kept = self.campaign.setting(_RECENT, [])
        if code not in self.active and code != NOT_MINING and kept[:1] != [code]:
            self.campaign.keep_choice(_RECENT, [code, *(each for each in kept if each != code)][:_MOST_RECENT])

    @property
    def drawn_by(self) -> tuple[str, bool]:
        """Name of the strategy that the next rounds are drawn by (``core/strategies.py``), and whether by strata."""
        return from_options(self.campaign.setting(OPTIONS, {}))

    def draw_by(self, name: str, strata: bool) -> None:
        """Draw the next rounds by another strategy; what is drawn already keeps its probabilities."""
        kept = {key: value for key, value in self.campaign.setting(OPTIONS, {}).items() if key not in _OF_STRATEGY}
        self.campaign.keep_choice(OPTIONS, {**kept, **as_options(name, strata)})

    @property
    def status(self) -> str:
        """Status that the next labels get; so for delineation and confidence."""
        return self._sticky["status"]

    @status.setter
    def status(self, value: str) -> None:
        self._sticky["status"] = value

    @property
    def delineation(self) -> str:
        """Rule of the outline that the next labels get."""
        return self._sticky["delineation"]

    @delineation.setter
    def delineation(self, value: str) -> None:
        self._sticky["delineation"] = value

    @property
    def confidence(self) -> int | None:
        """Confidence that the next labels get, 1 to 4."""
        return self._sticky["confidence"]

    @confidence.setter
    def confidence(self, value: int | None) -> None:
        self._sticky["confidence"] = value

    @property
    def note(self) -> str:
        """Note that the next label or answer gets, and no other one after it."""
        return self._sticky["note"]

    @note.setter
    def note(self, value: str) -> None:
        if value != self._sticky["note"]:
            self._sticky["note"] = value
            self.noteChanged.emit(value)
