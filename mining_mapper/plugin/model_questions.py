"""What the session asks the engine beside its rounds: what the model tells apart, and its map."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QDialog

from ..core.taxonomy import NOT_MINING
from .campaign import Campaign
from .framing import Framing
from .teaching import teaching
from .work import EngineWork, Question


class ModelQuestions:
    """Mixed into the session, which has a ``campaign``, a ``framing`` and, in ``_work``, the engine's work."""

    campaign: Campaign
    framing: Framing
    _work: EngineWork

    def report(self, callback: Callable[[dict[str, Any] | None], None]) -> None:
        """Ask which classes the model tells apart and where the answers speak; the callback gets it.

        Beside what docs/protocol.md says of ``model.report`` it gets ``answered``: how many of the units that are
        learnt from have an answer; the others are under labels.

        It gets None when that failed, which `message` says.

        Raises:
            FrameError: there are no units yet, or their raster is missing.
        """
        frame = self.campaign.frame()
        params = {
            **self.framing.request(),
            **self.campaign.snapshot(frame["uuid"]),
            "mining": list(self.campaign.taxonomy.mining_codes()),
            "path": str(self.campaign.cache / "dissimilarity.tif"),
        }
        answered = len({answer["unit"] for answer in params["answers"] if answer["origin"] != "audit"})

        def tell(told: dict[str, Any]) -> None:
            callback({**told, "answered": answered})

        self._work.ask("model.report", params, tell, lambda: callback(None))

    def ask(
        self,
        method: str,
        params: dict[str, Any],
        callback: Callable[[dict[str, Any]], None],
        on_failure: Callable[[], None] | None = None,
        on_progress: Callable[[float], None] | None = None,
        asker: QDialog | None = None,
    ) -> Question | None:
        """Ask the engine something beside the rounds; `message` says what went wrong, after ``on_failure``.

        Returns the question, which can be stopped; None where there is no engine. A question of a dialog, the
        ``asker``, ends with the dialog.
        """
        return self._work.ask(method, params, callback, on_failure, on_progress, asker)

    def can_map(self) -> bool:
        """Return whether a model could map the frame now: there is an engine, and answers of both kinds."""
        frame = self.campaign.frame()
        if frame is None or not self._work.possible:
            return False
        labels = self.campaign.rows("labels", columns=["class"], frame=frame["uuid"], origin="drawn")
        return len({self.campaign.taxonomy.is_mining(label["class"]) for label in labels}) > 1

    def map(self, callback: Callable[[dict[str, Any] | None], None]) -> None:
        """Let the model map the frame; the callback gets path and classes of the raster, None when that failed.

        Raises:
            FrameError: there are no units yet, or their raster is missing.
        """
        frame, request = self.campaign.frame(), self.framing.request()
        params = {
            **request,
            **teaching(self.campaign, frame),
            "classes": list(dict.fromkeys([*self.campaign.taxonomy.active, NOT_MINING])),
            "path": str(self.campaign.cache / "audit_map.tif"),
        }
        self._work.ask("map.predict", params, callback, lambda: callback(None))

    def save_learnt(self, path: str, callback: Callable[[dict[str, Any]], None]) -> None:
        """Write model, answers and card for another campaign or program; the callback gets the card.

        Raises:
            FrameError: there are no units yet, or their raster is missing.
        """
        frame, taxonomy = self.campaign.frame(), self.campaign.taxonomy
        params = {
            **self.framing.request(),
            **self.campaign.snapshot(frame["uuid"]),
            "path": path,
            "mining": list(taxonomy.mining_codes()),
            "names": {each.code: each.written.name for each in taxonomy.classes},
            "seed": frame["seed"],
        }
        self._work.ask("model.save", params, callback)

    def check_model(
        self,
        path: str,
        callback: Callable[[dict[str, Any]], None],
        use: str = "prior",
        on_failure: Callable[[], None] | None = None,
        asker: QDialog | None = None,
    ) -> None:
        """Ask whether a model in ONNX can be used on the scene, for ``use``; the callback gets what it is."""
        scene = self.campaign.scene_object(self.campaign.scene)
        self._work.ask("model.check", {"model": path, "scene": scene, "use": use}, callback, on_failure, asker=asker)

    def has_engine(self) -> bool:
        """Return whether there is an engine, running or not."""
        return self._work.possible
