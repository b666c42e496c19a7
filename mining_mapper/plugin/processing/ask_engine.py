"""One request of a Processing algorithm to an engine of its own, which ends with it."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ...core.environment import child_environment, engine_command, engine_python
from ...core.errors import MiningMapperError
from ..engine_client import EngineClient
from ..environment import engine_home
from ..translation import tr

_SLICE_MILLISECONDS = 200


class _Progress:
    """Shows how far the engine is; each of its steps stands in the log once."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._text = ""

    def show(self, fraction: float, text: str, _window: object) -> None:
        self._feedback.setProgress(100 * fraction)
        if text and text != self._text:
            self._feedback.setProgressText(text)
        self._text = text or self._text


def ask_engine(method: str, request: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Return the engine's answer; progress goes to the feedback, and its cancelling ends the work within a second.

    Raises:
        QgsProcessingException: the engine is not installed, refused or died; says why and what to do.
    """
    environment = child_environment(os.environ, QgsApplication.prefixPath())
    engine = EngineClient(lambda: engine_command(engine_python(engine_home())), environment)
    answer: dict[str, Any] = {}
    failure: list[MiningMapperError] = []
    try:
        number = engine.call(
            method,
            request,
            answer.update,
            failure.append,
            _Progress(feedback).show,
        )
        while not engine.wait(number, _SLICE_MILLISECONDS):
            if feedback.isCanceled():
                engine.cancel(number)
        QCoreApplication.processEvents()
    finally:
        engine.stop()
    if failure:
        if failure[0].details:
            feedback.pushDebugInfo(failure[0].details)
        raise QgsProcessingException(str(failure[0]))
    if not answer:
        raise QgsProcessingException(tr("The engine is not installed; the Mining Mapper panel installs it."))
    return answer
