"""Weights of drawn labels, from the draws alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any

import numpy as np

from ...core.estimation.audited import design_weights
from ...core.sampling import lure_weights
from ...core.schema import ANSWERED

_AUDIT = {
    "order": 0,
    "design": "simple",
    "stratum": "",
    "stratum_units": 1,
    "area": 1.0,
    "state": "answered",
    "y": None,
}
"""What a row that an older version wrote may lack."""


@dataclass(frozen=True)
class DrawWeights:
    """What the draws of a campaign weigh.

    Attributes:
        by_draw: uuid of draw -> LURE weight v_m.
        frames: uuid of frame -> ``{"units": N, "draws": M}`` from which its weights were made.
        warnings: sentences on what could not be weighted.
    """

    by_draw: dict[str, float] = field(default_factory=dict)
    frames: dict[str, dict[str, int]] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)


def weights_of_audits(audits: Iterable[Mapping[str, Any]]) -> dict[tuple[str, int], float]:
    """Return (frame, unit) -> weight by the design of the frame's fullest audit sample, of its answers that count.

    Args:
        audits: rows of the table ``audits``, of any frames and in any order.
    """
    frames: dict[str, list[Mapping[str, Any]]] = {}
    for audit in audits:
        frames.setdefault(audit["frame"], []).append({**_AUDIT, **audit})
    return {(frame, unit): weight for frame, rows in frames.items() for unit, weight in design_weights(rows).items()}


def weights_of_draws(draws: Iterable[Mapping[str, Any]]) -> DrawWeights:
    """Return the LURE weight of every draw that has one.

    The weights are v_m of Farquhar, Gal and Rainforth (2021), with N the units that could be drawn at the
    first draw of the frame and M the number of draws up to the first that is still open. Their
    mean over the M draws of any loss is unbiased for its mean over the N units. They hold only
    while nothing but draws left the pool: a frame from which digitised units left too has none.

    Args:
        draws: rows of the table ``draws``, of any frames and in any order.
    """
    sequences: dict[str, list[Mapping[str, Any]]] = {}
    for draw in sorted(draws, key=lambda row: row["order"]):
        sequences.setdefault(draw["frame"], []).append(draw)
    found = DrawWeights()
    for frame, sequence in sequences.items():
        settled = list(takewhile(lambda draw: draw["state"] in ANSWERED, sequence))
        if len(settled) < len(sequence):
            found.warnings.append(
                f"Draws without a weight, from the first open one on: {len(sequence) - len(settled)}."
            )
        if not settled:
            continue
        pool = settled[0]["left_units"]
        if any(draw["left_units"] != pool - step for step, draw in enumerate(settled)):
            found.warnings.append(
                "Units were digitised between rounds and left the pool, so the drawn labels carry no weights."
            )
            continue
        q = np.array([draw["q"] / draw["r"] for draw in settled])
        found.by_draw.update(zip((draw["uuid"] for draw in settled), lure_weights(q, pool).tolist()))
        found.frames[frame] = {"units": pool, "draws": len(settled)}
    return found
