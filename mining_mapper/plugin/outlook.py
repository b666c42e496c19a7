"""One plain sentence on whether the next batch is worth its time."""

from __future__ import annotations

from statistics import median
from typing import Any

from ..core.sampling import FIRST_ANSWERS
from ..core.stopping import Gain, expected_gain, relative_change
from .campaign import Campaign
from .translation import tr

STILL = 0.05
"""Share by which the mining area may move in the last rounds for the map to count as settled."""

_LAST_ANSWERS = 30
_SECONDS_A_MINUTE = 60


def outlook(campaign: Campaign, frame: str) -> str:
    """Return what the batch that was drawn last may gain and costs, and how far the map still moves.

    Empty while nobody can tell: F of fewer answers scatters so much that it would say from the eleventh answer on that
    nothing can be gained, just where each answer gains most (docs/learning.md).
    """
    rounds = sorted(campaign.rows("rounds", frame=frame), key=lambda row: row["number"])
    judged = [row for row in rounds if row["f_score"] is not None]
    draws = sorted(campaign.rows("draws", frame=frame), key=lambda row: row["order"])
    # Fewer than are asked for where there are few answers yet, or few units left.
    batch = sum(row["round"] == rounds[-1]["number"] for row in draws) if judged else 0
    gain = expected_gain([row["model"]["answers"] for row in judged], [row["f_score"] for row in judged], batch)
    if gain is None or judged[-1]["model"]["answers"] < FIRST_ANSWERS:
        return ""
    sentences = [_gain_in_words(gain, batch, _seconds(draws) * batch)]
    change = relative_change(_mining_areas(draws, set(campaign.taxonomy.mining_codes())))
    if change is not None:
        sentences.append(tr("Mining area moved {:.0f} % in the last rounds.").format(100 * change))
        if change < STILL and not gain.is_clear:
            sentences.append(tr("Time to stop and to check the map: draw an audit sample in the tab Areas."))
    return " ".join(sentences)


def _gain_in_words(gain: Gain, batch: int, seconds: float) -> str:
    if seconds < _SECONDS_A_MINUTE:
        cost = tr("about {:.0f} s").format(seconds)
    else:
        cost = tr("about {:.0f} min").format(seconds / _SECONDS_A_MINUTE)
    if gain.is_clear:
        return tr("The next batch (answers: {}, {}) may add {:.3f} to F.").format(batch, cost, gain.expected)
    return tr("The next batch (answers: {}, {}) will hardly raise F.").format(batch, cost)


def _seconds(draws: list[dict[str, Any]]) -> float:
    """Return the median time of the last answers."""
    spent = [row["seconds"] for row in draws if row["y"] is not None and row["seconds"] is not None]
    return median(spent[-_LAST_ANSWERS:]) if spent else 0.0


def _mining_areas(draws: list[dict[str, Any]], mining: set[str]) -> list[float]:
    """Return, for each round, the mining area that was answered before it and what its model expected of the rest."""
    areas: list[float] = []
    answered, number = 0.0, 0
    for row in draws:
        if row["round"] != number:
            number = row["round"]
            expected = sum(area for code, area in (row["f_area_left"] or {}).items() if code in mining)
            areas.append(answered + expected)
        answered += row["area"] * sum(share for code, share in (row["y"] or {}).items() if code in mining)
    return areas
