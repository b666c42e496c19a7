"""The update to a later date: what became of the labels of an earlier scene, as a list to walk through."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QObject

from ..core.errors import CampaignError, EngineError
from ..core.measures import HECTARE
from ..core.schema import SHAPE_ORIGINS, UNCHANGED
from ..core.taxonomy import NOT_MINING
from .campaign import Campaign
from .list_question import ListQuestion, OnEnd
from .listed import Found
from .lists import Lists
from .long_action import LongAction
from .rounds import from_geojson
from .session import Session
from .snapshot import to_geojson
from .storage import GEOMETRY
from .topology import tidied
from .translation import tr

LEAST_HECTARES = "change_hectares"
DEFAULT_HECTARES = 0.5
_SINCE = "changes_since"


@dataclass(frozen=True)
class Told:
    """What came of a comparison.

    Attributes:
        since: date, or name, of the earlier scene.
        counts: kind of change -> number of candidates.
        unchanged: labels that stayed.
        unseen: labels that do not lie on common ground.
        model: whether there was enough to teach models; otherwise the look alone was compared.
        stands_out: whether anything new stood out from what seems to change by light and season.
    """

    since: str
    counts: Mapping[str, int]
    unchanged: int
    unseen: int
    model: bool
    stands_out: bool


def earlier_scenes(campaign: Campaign) -> list[dict[str, Any]]:
    """Return the rows of scenes of an earlier date on the ground of the one that is worked on, the newest first."""
    scene = campaign.scene
    ground, day = campaign.ground(scene), scene["date"] or ""
    return sorted(
        (
            row
            for row in campaign.scenes()
            if row["uuid"] != scene["uuid"]
            and campaign.period(row) != campaign.period(scene)
            and _is_before(row["date"] or "", day)
            and campaign.ground(row).intersects(ground)
        ),
        key=lambda row: row["date"] or "",
        reverse=True,
    )


def _is_before(first: str, second: str) -> bool:
    # Nobody knows of an image without a date that it is not the earlier one.
    return not first or not second or first < second


def labels_to_update(campaign: Campaign, scene: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the outlines of mining on a scene that still hold: those that nothing later has ended."""
    return [row for row in _outlines(campaign, scene) if not row["valid_to"]]


def _outlines(campaign: Campaign, scene: Mapping[str, Any]) -> list[dict[str, Any]]:
    columns = ["uuid", "class", "valid_to", GEOMETRY]
    rows = campaign.rows("labels", columns=columns, scene=scene["uuid"], origin=SHAPE_ORIGINS)
    return [row for row in rows if row[GEOMETRY] and campaign.taxonomy.is_mining(row["class"])]


class Changing(QObject):
    """One comparison at a time.

    Args:
        session: the session, on the later scene.
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
    def hectares(self) -> float:
        """Least area of a change."""
        return float(self._campaign.setting(LEAST_HECTARES, DEFAULT_HECTARES))

    def since(self) -> dict[str, Any] | None:
        """Return the row of the scene that this one was compared with last; None where with none."""
        uuid = self._campaign.setting(f"{_SINCE} {self._campaign.scene['uuid']}")
        return self._campaign.row("scenes", uuid) if uuid else None

    def check(self) -> list[dict[str, Any]]:
        """Return the scenes that this one can be compared with.

        Raises:
            CampaignError: there is none.
            EngineError: there is no engine.
            FrameError: there are no units yet, or their raster is missing.
        """
        scenes = earlier_scenes(self._campaign)
        if not scenes:
            raise CampaignError(
                tr("The campaign has no scene of an earlier date on this ground."),
                tr("Choose the later scene in the panel's head, or add it there as a scene of another date."),
            )
        if not self._session.has_engine():
            raise EngineError(tr("The engine is not installed yet."), tr("Install it with the panel's light."))
        self._session.framing.request()
        return scenes

    def begin(self, scene: Mapping[str, Any], on_progress: Callable[[float], None], on_end: OnEnd) -> None:
        """Compare with an earlier scene; returns at once. What still waits of an earlier comparison is replaced.

        Args:
            scene: row of the earlier scene.
            on_progress: gets the fraction done.
            on_end: gets what came of it as `Told`, an error, or None where the session's message says what went wrong.

        Raises:
            MiningMapperError: an image, the units or the engine is missing.
        """
        self.check()
        campaign, frame = self._campaign, self._campaign.frame()
        labels = labels_to_update(campaign, scene)
        params = {
            **self._session.framing.request(),
            **campaign.snapshot(frame["uuid"]),
            "earlier": self._earlier(scene),
            "labels": [self._told(label) for label in labels],
            "options": {
                "mining": list(campaign.taxonomy.mining_codes()),
                "least_area": self.hectares * HECTARE,
                "seed": frame["seed"],
            },
        }

        def found(told: dict[str, Any]) -> None:
            self._keep(told, scene, labels)

        self._question.begin("change.find", params, found, on_progress, on_end)

    def stop(self) -> None:
        """Compare no more; nothing of it is kept."""
        self._question.stop()

    def unchanged(self) -> list[str]:
        """Return the candidates that wait and say that a label stayed as it was."""
        return [each.uuid for each in self._lists.waiting("change") if each.change == UNCHANGED]

    def _told(self, label: Mapping[str, Any]) -> dict[str, Any]:
        outline = self._session.framing.crossing.to_scene(label[GEOMETRY])
        return {"uuid": label["uuid"], "class": label["class"], "geometry": to_geojson(outline)}

    def _earlier(self, scene: Mapping[str, Any]) -> dict[str, Any]:
        ended = [row for row in _outlines(self._campaign, scene) if row["valid_to"]]
        earlier: dict[str, Any] = {
            "scene": self._campaign.scene_object(scene),
            "settled": [self._told(label) for label in ended],
        }
        frame = self._campaign.frame(scene)
        if frame is not None:
            known = self._campaign.snapshot(frame["uuid"])["answers"]
            if known:
                earlier |= {"frame": self._campaign.frame_object(frame), "answers": known}
        return earlier

    def _keep(self, told: dict[str, Any], scene: Mapping[str, Any], labels: list[dict[str, Any]]) -> None:
        """Write the list and say what came of it."""
        since = scene["date"] or scene["name"]
        source = tr("since {}").format(since)
        found: list[Found] = []

        def listed() -> Iterator[Found]:
            for each in itertools.chain(self._changed(told, source), _unchanged(told, labels, source)):
                found.append(each)
                yield each

        key = f"{_SINCE} {self._campaign.scene['uuid']}"
        stands_out = any(told[name] is not None for name in ("new", "gains"))

        def came(action: LongAction) -> Told:
            self._campaign.set_setting(key, scene["uuid"])
            counts = Counter(each.change for each in found[: action.done])
            unchanged = counts.pop(UNCHANGED, 0)
            return Told(since, counts, unchanged, len(told["unseen"]), told["model"], stands_out)

        self._question.write(self._lists.adding("change", listed(), "changes", replaced=""), came)

    def _changed(self, told: dict[str, Any], source: str) -> Iterator[Found]:
        rules, crossing = self._lists.rules(), self._session.framing.crossing
        for each in told["changes"]:
            outline = tidied(crossing.to_campaign(from_geojson(each["geometry"])), rules)
            if not outline.isEmpty():
                yield Found(outline, each["scores"], source, each["label"], each["change"])


def _unchanged(told: Mapping[str, Any], labels: Iterable[Mapping[str, Any]], source: str) -> Iterator[Found]:
    known = {label["uuid"]: label for label in labels}
    for uuid, p in told["unchanged"].items():
        code = known[uuid]["class"]
        scores = {} if p is None else {code: p, NOT_MINING: 1 - p}
        yield Found(known[uuid][GEOMETRY], scores, source, uuid, UNCHANGED)
