"""The one family of errors that reaches people.

Everything that checks input at the door raises one of these. The message says what is wrong and
names the file, the remedy says what to do next, the details are for the log.
"""

from __future__ import annotations

from collections.abc import Callable

_spoken: Callable[[str], str] = str


def speak(in_words: Callable[[str], str]) -> None:
    """Say every error in another language from now on: QGIS's, in the plugin."""
    global _spoken
    _spoken = in_words


class MiningMapperError(Exception):
    """Something a person can understand and act upon.

    Args:
        message: one sentence that says what is wrong and names the file or thing.
        remedy: one sentence that says what to do about it; may be empty.
        details: technical text for the log, never shown unasked.
    """

    kind = "error"

    def __init__(self, message: str, remedy: str = "", details: str = "") -> None:
        super().__init__(message)
        self.message = _spoken(message)
        self.remedy = _spoken(remedy)
        self.details = details

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class SceneError(MiningMapperError):
    """An image that cannot be used as a scene."""

    kind = "scene"


class TaxonomyError(MiningMapperError):
    """A taxonomy file that does not hold together."""

    kind = "taxonomy"


class CampaignError(MiningMapperError):
    """A campaign that cannot be created, opened or written."""

    kind = "campaign"


class CampaignNotWritable(CampaignError):
    """A campaign that can be looked at, but not written to: somebody else has it, or it lies where nobody may write.

    Args:
        message, remedy, details: see `MiningMapperError`.
        path: of the campaign.
    """

    def __init__(self, message: str, remedy: str = "", details: str = "", path: str = "") -> None:
        super().__init__(message, remedy, details)
        self.path = path


class FrameError(MiningMapperError):
    """Units that cannot be made, are missing, or are no longer those that were drawn from."""

    kind = "frame"


class LearnerError(MiningMapperError):
    """Answers from which nothing can be learnt."""

    kind = "learner"


class EngineError(MiningMapperError):
    """The engine or its environment is missing, broken or gone."""

    kind = "engine"


class EngineDied(EngineError):
    """The engine's process ended while a request waited."""


class EngineReplaced(EngineDied):
    """The engine was started again because other work had to be stopped; the request itself did nothing wrong."""


class ProtocolError(MiningMapperError):
    """A message that is not a valid request, result or notification."""

    kind = "protocol"


class ExportError(MiningMapperError):
    """A training set that cannot be written."""

    kind = "export"


class Cancelled(MiningMapperError):
    """The person asked to stop; nothing was kept half done."""

    kind = "cancelled"


KINDS: dict[str, type[MiningMapperError]] = {
    cls.kind: cls for cls in (MiningMapperError, *MiningMapperError.__subclasses__())
}
