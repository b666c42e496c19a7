"""What a model from elsewhere detects on the scene becomes a list of outlines: predictions for a person to decide."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QObject

from ..core.measures import HECTARE
from ..core.taxonomy import NOT_MINING
from .list_question import ListQuestion, OnEnd
from .listed import Found
from .lists import Lists
from .rounds import from_geojson
from .session import Session
from .storage import GEOMETRY
from .topology import tidied

KIND = "detection"
THRESHOLD, LEAST_HECTARES = "detection_share", "detection_hectares"
DEFAULTS = {THRESHOLD: 0.5, LEAST_HECTARES: 0.5}
"""Settings of a campaign: least share of mining that counts, least area of an object."""


class Detecting(QObject):
    """One search at a time.

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
        self._question = ListQuestion(session)

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits for the end of a search."""
        return self._question.is_busy

    def setting(self, name: str) -> float:
        """Return a setting of the campaign; see ``DEFAULTS``."""
        return float(self._campaign.setting(name, DEFAULTS[name]))

    def begin(
        self,
        path: str,
        classes: Mapping[str, str],
        on_progress: Callable[[float], None],
        on_end: OnEnd,
    ) -> None:
        """Ask the engine what a model detects; returns at once. What still waits of the same file is replaced.

        Args:
            path: of the model in ONNX.
            classes: its classes of mining -> codes; objects of those without a code are left out.
            on_progress: gets the fraction done.
            on_end: gets the number of candidates; an error; or None where the engine could not do it, which the
                session's message says, or where it was stopped.
        """
        scene = self._campaign.scene
        params = {
            "model": path,
            "scene": self._campaign.scene_object(scene),
            "cache": str(self._campaign.cache),
            "threshold": self.setting(THRESHOLD),
            "least_area": self.setting(LEAST_HECTARES) * HECTARE,
        }

        def found(told: dict[str, Any]) -> None:
            source = Path(path).name
            listed = self._found(told["objects"], source, classes)
            self._question.write(
                self._lists.adding(KIND, listed, "import", replaced=source), lambda action: action.done
            )

        self._question.begin("model.detect", params, found, on_progress, on_end)

    def stop(self) -> None:
        """Wait no longer; nothing of it is kept."""
        self._question.stop()

    def _found(self, objects: list[dict[str, Any]], source: str, classes: Mapping[str, str]) -> Iterator[Found | None]:
        """Yield the candidates that objects of the engine are, None for those that are none."""
        crossing, rules = self._campaign.crossing(), self._lists.rules()
        place = self._campaign.area_of_interest() or self._campaign.scene[GEOMETRY]
        for each in objects:
            scores, outline = _scores(each["scores"], classes), QgsGeometry()
            if scores:
                outline = _polygons(crossing.to_campaign(from_geojson(each["geometry"])).intersection(place))
            if not outline.isEmpty():
                outline = tidied(outline, rules)
            yield None if outline.isEmpty() else Found(outline, scores, source)


def _scores(shares: Mapping[str, float], classes: Mapping[str, str]) -> dict[str, float]:
    """Return code -> share; empty where the class that the model sees has no code here."""
    if not classes.get(max(shares, key=shares.get)):
        return {}
    scores: dict[str, float] = {}
    for name, share in shares.items():
        if classes.get(name):
            scores[classes[name]] = scores.get(classes[name], 0.0) + share
    rest = 1.0 - sum(scores.values())
    return {**scores, **({NOT_MINING: rest} if rest > 0 else {})}


def _polygons(geometry: QgsGeometry) -> QgsGeometry:
    """Return the polygons of what an intersection left."""
    if not geometry.isEmpty():
        geometry.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    return geometry
