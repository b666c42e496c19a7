"""What a campaign teaches the engine, from its rows: for the plugin and for the command line alike."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from .sampling import lure_weights
from .schema import UNSEEN, Row


def taught_answers(labels: Iterable[Row], draws: Sequence[Row], audited: Collection[int], units: int) -> list[dict]:
    """Return the ``answers`` of ``docs/protocol.md`` for one frame.

    A label that was corrected after its answer trains as it is now; the draw keeps its first answer, from which areas
    are estimated. A unit that is audited trains nothing, also where a round drew it first: what a map is checked by
    must be news to it.

    Args:
        labels: rows of the frame with the origin ``drawn``.
        draws: rows of the frame.
        audited: numbers of the units that were drawn for an audit.
        units: of the frame.
    """
    shares = {draw["uuid"]: draw["y"] for draw in draws}
    weights = _weights_of(draws, units)
    answers = [
        {
            "unit": label["unit"],
            "shares": _trained_shares(label, shares.get(label["draw"])),
            "origin": "drawn",
            "weight": weights.get(label["draw"], 1.0),
        }
        for label in labels
        if label["unit"] not in audited
    ]
    # Named so that no outline over them trains either; what was answered is nobody's business.
    return answers + [{"unit": unit, "shares": {}, "origin": "audit"} for unit in sorted(audited)]


def taught_shape(label: Row, geometry: Mapping[str, Any]) -> dict[str, Any]:
    """Return one of the ``shapes`` of ``docs/protocol.md``.

    Args:
        label: its row.
        geometry: GeoJSON, in the CRS of the scene.
    """
    about = {name: label[name] for name in ("class", "origin", "delineation")}
    # What nobody looked at covers ground, but teaches nothing. Rows of older versions name no tool.
    return {**about, "geometry": geometry, "trains": label.get("tool") != UNSEEN}


def _weights_of(draws: Sequence[Row], units: int) -> dict[str, float]:
    """Return how much each draw stands for (uuid -> weight), as LURE has it; mean about 1."""
    drawn = sorted(draws, key=lambda draw: draw["order"])
    q = np.array([min(1.0, draw["q"] / draw["r"]) for draw in drawn])
    found = lure_weights(q, units).tolist() if drawn else []
    return {draw["uuid"]: weight for draw, weight in zip(drawn, found)}


def _trained_shares(label: Row, y: Mapping[str, float] | None) -> dict[str, float]:
    return dict(y) if y and label["class"] in y else {label["class"]: 1.0}
