"""What all formats share while a training set is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ...core.taxonomy import dense_values
from .request import ExportRequest


@dataclass
class ExportContext:
    """The request, the weights by draw, and what the formats found worth telling.

    ``dense`` is class code -> value in the masks, for the mining classes among the labels.
    """

    request: ExportRequest
    weights: dict[str, float]
    cancelled: Callable[[], bool]
    progress: Callable[[float, str], None]
    warnings: list[str] = field(default_factory=list)
    chips: list[dict[str, object]] = field(default_factory=list)

    @cached_property
    def drawn(self) -> dict[str, dict[str, Any]]:
        """uuid of every draw -> its row."""
        return {draw["uuid"]: draw for draw in self.request.draws}

    @property
    def undecided(self) -> list[dict[str, Any]]:
        """The draws whose units could not be decided."""
        return [draw for draw in self.request.draws if draw["state"] == "undecided"]

    @cached_property
    def dense(self) -> dict[str, int]:
        taxonomy = self.request.taxonomy
        used = {label["class"] for label in self.request.labels}
        return dense_values(code for code in taxonomy.mining_codes() if code in used)
