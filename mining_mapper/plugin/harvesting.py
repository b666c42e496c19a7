"""The harvest: what the model is confident of becomes a list of outlines, a part of it withheld by lot."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QObject, QTimer

from ..core.errors import MiningMapperError
from ..core.measures import HECTARE
from ..core.taxonomy import NOT_MINING
from .list_question import ListQuestion, OnEnd
from .listed import Found
from .lists import Lists
from .long_action import LongAction
from .objects import Objects
from .session import Session
from .teaching import teaching
from .topology import tidied
from .translation import tr

PRECISION, LEAST_HECTARES, CONTROL = "harvest_precision", "harvest_hectares", "harvest_control"
DEFAULTS = {PRECISION: 0.9, LEAST_HECTARES: 0.5, CONTROL: 0.15}
"""Settings of a campaign: precision asked for, least area of an object, share that is withheld as the control."""

# So long may outlines be drawn before the window is looked after again.
_TURN_SECONDS = 0.03
_SEED_OF_LOTS = 71


class Harvesting(QObject):
    """One harvest at a time.

    Args:
        session: the session.
        lists: where the candidates go.
        parent: owner.
    """

    def __init__(self, session: Session, lists: Lists, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._campaign = session.campaign
        self._lists = lists
        self._objects = Objects(session.campaign, session.framing)
        self._waiting: list[dict[str, Any]] = []
        self._found: list[Found] = []
        self._told: dict[str, Any] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._draw_some)
        self._on_progress: Callable[[float], None] = lambda _fraction: None
        self._question = ListQuestion(session)

    def setting(self, name: str) -> float:
        """Return a setting of the campaign; see ``DEFAULTS``."""
        return float(self._campaign.setting(name, DEFAULTS[name]))

    def begin(self, on_progress: Callable[[float], None], on_end: OnEnd) -> None:
        """Ask the engine for the objects, then draw them; returns at once.

        What still waits of an earlier harvest is replaced.

        Args:
            on_progress: gets the fraction of outlines drawn.
            on_end: gets ``objects``, ``withheld``, ``hectares``, ``precision`` and ``answers``; an error, or None
                where the engine could not do it, which the session's message says.

        Raises:
            FrameError: there are no units yet, or their raster is missing.
        """
        frame = self._campaign.frame()
        request = self._session.framing.request()
        taught = teaching(self._campaign, frame)
        params = {
            **request,
            **taught,
            "options": {
                **taught["options"],
                "precision": self.setting(PRECISION),
                "least_area": self.setting(LEAST_HECTARES) * HECTARE,
            },
        }
        self.stop()
        self._on_progress = on_progress
        self._question.begin("candidates.harvest", params, self._on_objects, on_progress, on_end)

    def stop(self) -> None:
        """Draw no more; nothing of it is kept."""
        self._question.stop()
        self._timer.stop()
        self._waiting, self._found = [], []

    def _on_objects(self, told: dict[str, Any]) -> None:
        self._told, self._waiting, self._found = told, list(told["objects"]), []
        self._timer.start(0)

    def _draw_some(self) -> None:
        """Draw for a moment: the window must answer meanwhile."""
        until = time.monotonic() + _TURN_SECONDS
        try:
            while len(self._found) < len(self._waiting) and time.monotonic() < until:
                self._found.append(self._drawn(self._waiting[len(self._found)]))
            self._on_progress(len(self._found) / max(1, len(self._waiting)))
            if len(self._found) == len(self._waiting):
                self._timer.stop()
                self._keep()
        except MiningMapperError as error:
            self._timer.stop()
            self._question.end(error)

    def _drawn(self, each: dict[str, Any]) -> Found:
        mining = {code: p for code, p in each["scores"].items() if self._campaign.taxonomy.is_mining(code)}
        rest = max(0.0, 1.0 - sum(mining.values()))
        outline = tidied(self._objects.of_units(each["units"]), self._lists.rules())
        return Found(outline, {**mining, **({NOT_MINING: rest} if rest > 0 else {})}, self._source())

    def _keep(self) -> None:
        """Write the list, withhold a part of it by lot, and say what came out."""
        found = [each for each in self._found if not each.geometry.isEmpty()]
        areas = [told["area"] for told, each in zip(self._waiting, self._found) if not each.geometry.isEmpty()]
        frame = self._campaign.frame()
        earlier = len(self._campaign.rows("candidates", columns=["uuid"], kind="harvest", scene=frame["scene"]))
        lots = np.random.default_rng([frame["seed"], earlier, _SEED_OF_LOTS]).random(len(found))
        share = self.setting(CONTROL)
        arms = np.where(lots < share, "control", "assisted").tolist()
        listed = [replace(each, arm=arm, control_share=share) for each, arm in zip(found, arms)]
        told = {name: self._told[name] for name in ("precision", "answers")}

        def came(action: LongAction) -> dict[str, Any]:
            withheld = arms[: action.done].count("control")
            return {
                **told,
                "objects": action.done,
                "withheld": withheld,
                "hectares": sum(areas[: action.done]) / HECTARE,
            }

        self._question.write(self._lists.adding("harvest", listed, "harvest", replaced=""), came)

    def _source(self) -> str:
        return tr("model (answers: {})").format(self._told["answers"])
