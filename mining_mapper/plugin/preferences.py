"""Who answers, with which digit keys, and what the next labels get until the person changes it."""

from __future__ import annotations

from typing import Any

from .campaign import Campaign


class Preferences:
    """Mixed into the session, which has a ``campaign`` and, in ``_sticky``, columns of the next labels."""

    campaign: Campaign
    _sticky: dict[str, Any]

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
    def status(self) -> str:
        """Status that the next labels get; so for delineation, confidence and note."""
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
        """Note that the next labels get."""
        return self._sticky["note"]

    @note.setter
    def note(self, value: str) -> None:
        self._sticky["note"] = value
