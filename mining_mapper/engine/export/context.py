"""What all formats share while a training set is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ...core.errors import Cancelled
from .labels import agreement
from .request import ExportRequest
from .splits import Split, unsplit
from .vocabulary import Vocabulary, vocabulary_of
from .weights import DrawWeights, weights_of_audits


@dataclass
class ExportContext:
    """The request, the weights of its draws, and what the formats found worth telling.

    ``split`` has the parts and folds of ``request.labels``. ``chips`` is the index of the chips that were written,
    ``notes`` what formats add to ``dataset.json``. ``work`` is what all steps come to, in steps of the usual length.
    """

    request: ExportRequest
    weights: DrawWeights
    cancelled: Callable[[], bool]
    progress: Callable[[float, str], None]
    warnings: list[str] = field(default_factory=list)
    chips: list[dict[str, Any]] = field(default_factory=list)
    notes: dict[str, Any] = field(default_factory=dict)
    split: Split = field(default_factory=lambda: unsplit(0))
    work: float = 1.0
    _begun: float = 0.0
    _step: float = 0.0
    _text: str = ""

    def begin(self, text: str, work: float = 1.0) -> None:
        """Note that the step before is done and that one of so much of the whole ``work`` begins."""
        self.check()
        self._begun += self._step
        self._step, self._text = work, text
        self.tell(0.0)

    def tell(self, fraction: float) -> None:
        """Tell how much of this step is done, 0..1."""
        self.progress((self._begun + fraction * self._step) / self.work, self._text)

    def check(self) -> None:
        """Raise where the export is no longer wanted.

        Raises:
            Cancelled: it is not.
        """
        if self.cancelled():
            raise Cancelled("The export was stopped; nothing was written.")

    def warn(self, message: str, path: str = "") -> None:
        """Keep a warning, once, without the folder of the file that it is about: training sets are passed on."""
        told = message.replace(path, Path(path).name) if path else message
        if told not in self.warnings:
            self.warnings.append(told)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The classes of the masks."""
        options = self.request.options
        onto = tuple(code.strip() for code in options["onto"].split(",") if code.strip())
        return vocabulary_of(self.request.taxonomy, options["vocabulary"], onto)

    @cached_property
    def drawn(self) -> dict[str, dict[str, Any]]:
        """uuid of every draw -> its row."""
        return {draw["uuid"]: draw for draw in self.request.draws}

    @cached_property
    def audited(self) -> dict[tuple[str, int], dict[str, Any]]:
        """(frame, unit) of every audited unit -> its row."""
        return {(audit["frame"], audit["unit"]): audit for audit in self.request.audits}

    @cached_property
    def audit_weights(self) -> dict[tuple[str, int], float]:
        """(frame, unit) of every audited unit whose answer counts -> its weight."""
        return weights_of_audits(self.request.audits)

    @cached_property
    def agreement(self) -> dict[tuple[str, int], float]:
        """(frame, unit) of every unit that was answered twice -> share on which the answers agree."""
        first = {(draw["frame"], draw["unit"]): draw.get("y") for draw in self.request.draws}
        first |= {key: audit.get("y") for key, audit in self.audited.items()}
        scenes = {frame["uuid"]: frame.get("scene") for frame in self.request.frames}
        # What was asked on a later date is no second answer to the same question.
        twice = (
            (repeat["frame"], repeat["unit"], repeat.get("y"))
            for repeat in self.request.repeats
            if repeat.get("scene") in (None, scenes.get(repeat["frame"]))
        )
        return {
            (frame, unit): agreement(first[frame, unit], y)
            for frame, unit, y in twice
            if y and first.get((frame, unit))
        }

    @property
    def undecided(self) -> list[dict[str, Any]]:
        """The draws whose units could not be decided."""
        return [draw for draw in self.request.draws if draw["state"] == "undecided"]

    def place_of(self, uuid: str) -> tuple[str, int]:
        """Return part and fold of a label; those of the audit sample are the test and in no fold."""
        return self._places.get(uuid, ("test", 0))

    @cached_property
    def _places(self) -> dict[str, tuple[str, int]]:
        uuids = (label["uuid"] for label in self.request.labels)
        return dict(zip(uuids, zip(self.split.of_labels, self.split.fold_of_labels, strict=True), strict=True))
