"""What all formats share while a training set is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ...core.errors import Cancelled
from ...core.taxonomy import dense_values
from .request import ExportRequest
from .weights import DrawWeights


@dataclass
class ExportContext:
    """The request, the weights of its draws, and what the formats found worth telling."""

    request: ExportRequest
    weights: DrawWeights
    cancelled: Callable[[], bool]
    progress: Callable[[float, str], None]
    warnings: list[str] = field(default_factory=list)
    chips: list[dict[str, object]] = field(default_factory=list)
    _step: int = 0
    _text: str = ""

    def begin(self, step: int, text: str) -> None:
        """Note that a step of the export begins: one for each format, and one for the checksums."""
        self.check()
        self._step, self._text = step, text
        self.tell(0.0)

    def tell(self, fraction: float) -> None:
        """Tell how much of this step is done, 0..1."""
        self.progress((self._step + fraction) / (len(self.request.formats) + 1), self._text)

    def check(self) -> None:
        """Raise where the export is no longer wanted.

        Raises:
            Cancelled: it is not.
        """
        if self.cancelled():
            raise Cancelled("The export was stopped; nothing was written.")

    def warn(self, message: str, path: str) -> None:
        """Keep a warning about a file, without its folder: training sets are passed on."""
        self.warnings.append(message.replace(path, Path(path).name))

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
        """Class code -> value in the masks, for the mining classes among the labels."""
        taxonomy = self.request.taxonomy
        used = {label["class"] for label in self.request.labels}
        return dense_values(code for code in taxonomy.mining_codes() if code in used)
