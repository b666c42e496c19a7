"""Rounds in the campaign: a proposal becomes draws and candidates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from osgeo import ogr
from qgis.core import QgsGeometry

from ..core.errors import EngineError
from ..core.taxonomy import NOT_MINING
from .audits import audited_units, meet_audit
from .campaign import Campaign
from .journal import Edit
from .learnt import prior_models
from .preferences import OPTIONS
from .snapshot import to_geojson
from .stored_rows import to_json
from .teaching import teaching
from .translation import tr

_DRAWN = ("unit", "order", "area", "r", "q", "left_units", "left_area", "f", "f_area_left")


@dataclass(frozen=True)
class Candidate:
    """What is asked now: one drawn unit, an audit unit, or a unit asked a second time.

    ``geometry`` is in the campaign's CRS, ``area`` in square metres, ``index`` counts from 0 among
    the ``total`` of its round. ``scores`` is class code -> probability, None while hidden.
    ``revision`` means that the draw has its answer already and only the label can change. Of ``draw``,
    ``audit`` and ``repeat`` (uuids) those are empty that do not apply; a drawn unit may be audited too.
    ``put_off`` means that it was asked before, and was to come later.
    """

    uuid: str
    draw: str
    unit: int
    geometry: QgsGeometry
    area: float
    pixels: int
    round: int
    index: int
    total: int
    scores: dict[str, float] | None
    revision: bool = False
    audit: str = ""
    repeat: str = ""
    put_off: bool = False

    @property
    def guarded(self) -> bool:
        """Whether nothing may lead the answer: an audit unit, or one that is asked for the second time."""
        return bool(self.audit or self.repeat)

    @property
    def is_guessed(self) -> bool:
        """Whether the model thinks anything of it: what was drawn before the first answer has scores of zero."""
        return any((self.scores or {}).values())

    def without_scores(self) -> Candidate:
        """Return the candidate as it is shown blind."""
        return replace(self, scores=None)


def order_round(
    campaign: Campaign,
    frame: Mapping[str, Any],
    batch: int,
    prior: Sequence[QgsGeometry] = (),
    like: int | None = None,
) -> dict[str, Any]:
    """Return what ``round.propose`` needs beside scene, frame and cache: all that was answered, and what is asked.

    Args:
        campaign: the open campaign.
        frame: row of the frame to draw from.
        batch: number of draws.
        prior: polygons in the campaign's CRS that an older map calls mining.
        like: number of a unit to draw others like it.
    """
    numbers = [row["number"] for row in campaign.rows("rounds", columns=["number"], frame=frame["uuid"])]
    crossing, models, taught = campaign.crossing(), prior_models(campaign), teaching(campaign, frame)
    return {
        **taught,
        "classes": list(dict.fromkeys([*campaign.taxonomy.active, NOT_MINING])),
        "number": max(numbers, default=0) + 1,
        "batch": batch,
        "options": {
            **taught["options"],
            **({"prior": [to_geojson(crossing.to_scene(outline)) for outline in prior]} if prior else {}),
            **({"like": like} if like else {}),
            **({"prior_models": models} if models else {}),
            **campaign.setting(OPTIONS, {}),
        },
    }


def check_draws(draws: list[Mapping[str, Any]], gone: list[int], units: int) -> None:
    """Check what the engine proposes before any of it is stored.

    Raises:
        EngineError: a unit was drawn before or does not exist, or a probability is none.
    """
    taken = set(gone)
    for draw in draws:
        missing = [name for name in (*_DRAWN, "geometry") if name not in draw]
        if missing or draw["unit"] in taken or not 1 <= draw["unit"] <= units or not 0 < draw["q"] <= 1:
            raise EngineError(
                tr("The engine proposed something that cannot be a draw; nothing was stored."),
                tr("Restart the engine and propose again; send its log if that does not help."),
                to_json({"missing": missing, **{name: draw.get(name) for name in ("unit", "q", "order")}}),
            )
        taken.add(draw["unit"])


def store_round(
    campaign: Campaign, frame: Mapping[str, Any], number: int, proposal: Mapping[str, Any], classes: list[str]
) -> None:
    """Write a proposal: the round, its draws and its candidates, all or nothing."""
    model = proposal["model"]
    with campaign.action("propose") as edit:
        uuid = edit.insert(
            "rounds",
            {
                "frame": frame["uuid"],
                "number": number,
                "state": "open",
                "strategy": model.get("strategy", ""),
                "parameters": model.get("parameters"),
                "seed": frame["seed"],
                "model": model.get("model"),
                "f_score": model.get("f_score"),
                "classes": classes,
            },
        )
        audited = audited_units(campaign, frame["uuid"])
        waiting = [
            _store_draw(campaign, edit, frame, {"round": number, "order": index}, draw, audited.get(draw["unit"]))
            for index, draw in enumerate(proposal["draws"])
        ]
        if not any(waiting):
            edit.update("rounds", uuid, state="closed")


def _store_draw(
    campaign: Campaign,
    edit: Edit,
    frame: Mapping[str, Any],
    place: Mapping[str, int],
    draw: Mapping[str, Any],
    audit: Mapping[str, Any] | None,
) -> bool:
    """Write one draw and its question; return whether it waits for an answer."""
    where = {"scene": frame["scene"], "unit": draw["unit"], "round": place["round"]}
    drawn = {name: draw[name] for name in _DRAWN}
    of_frame = {"frame": frame["uuid"], "epoch": frame["epoch"], "state": "open"}
    uuid = edit.insert("draws", {**drawn, **where, **of_frame})
    asked = audit is not None and meet_audit(edit, campaign, audit, uuid, place)
    if not asked:
        shown = {"draw": uuid, "order": place["order"], "state": "open", "area": draw["area"], "scores": draw["f"]}
        outline = campaign.crossing().to_campaign(from_geojson(draw["geometry"]))
        edit.insert("candidates", {**where, **shown}, outline)
    return edit.row("draws", uuid)["state"] == "open"


def from_geojson(content: Mapping[str, Any]) -> QgsGeometry:
    """Return the geometry of a message, as a multi-part one."""
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(ogr.CreateGeometryFromJson(to_json(content)).ExportToIsoWkb()))
    geometry.convertToMultiType()
    return geometry


def unit_shares(code: str, unit: QgsGeometry, shape: QgsGeometry | None) -> dict[str, float]:
    """Return y of a unit: the share of its area inside the edited outline, 1 where it was left as it is.

    What lies outside the outline was judged to be no part of the class and counts as not mining.
    """
    if shape is None or code == NOT_MINING:
        return {code: 1.0}
    # A ratio of areas of one small unit: planar measure is enough in any CRS.
    inside = min(1.0, unit.intersection(shape).area() / unit.area())
    return {code: inside, NOT_MINING: 1.0 - inside} if inside < 1 else {code: 1.0}


def candidate_state(code: str, guess: str, mining: bool) -> str:
    """Return what an answer makes of a candidate, compared with the class that the model calls."""
    if not mining:
        return "rejected"
    return "accepted" if guess == code else "corrected"


def round_closes(campaign: Campaign, frame: str, number: int, answered: str) -> str:
    """Return the uuid of the round that ends with this draw, empty while others of it wait."""
    waiting = campaign.rows("draws", columns=["uuid"], frame=frame, round=number, state=["open", "later"])
    if any(row["uuid"] != answered for row in waiting):
        return ""
    return next((row["uuid"] for row in campaign.rows("rounds", columns=["uuid"], frame=frame, number=number)), "")


def learning_curve(campaign: Campaign, frame: str) -> list[float]:
    """Return the F score of each round of a frame that has one, the first round first."""
    rounds = sorted(campaign.rows("rounds", columns=["number", "f_score"], frame=frame), key=lambda row: row["number"])
    return [row["f_score"] for row in rounds if row["f_score"] is not None]
