"""Plans and draws audit samples: how many units a wanted precision takes, which design, which seconds."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np
from qgis.core import QgsGeometry

from ..core.errors import CampaignError
from ..core.estimation.audit import (
    BUFFER,
    MAPPED,
    POINTS,
    REST,
    SIMPLE,
    STRATIFIED,
    TWO_STAGE,
    buffer_strata,
    point_sample,
    stratified_sample,
    two_stage_sample,
)
from ..core.estimation.planning import DEVIATIONS, allocate
from .audits import Audits
from .campaign import Campaign
from .frame_scan import FrameScan
from .framing import Framing
from .map_check import MAPPED_PERCENT
from .translation import tr
from .units import Grid

PER_BLOCK = 5
USUAL_SECONDS = 10.0
"""Seconds an answer that are foretold before anybody answered."""

_UNITS_FOR_ONE = 4
_FEWEST_ACROSS = 3
_FEWEST_BLOCKS = 2
_LEAST_PER_STRATUM = 5
_LAST_ANSWERS = 50
_NAMES = (MAPPED, BUFFER, REST)


@dataclass(frozen=True)
class Plan:
    """What the dialog asks for: design, number of units, and units a block in two stages."""

    design: str = SIMPLE
    units: int = 60
    per_block: int = PER_BLOCK


def seconds_an_answer(campaign: Campaign) -> float:
    """Return the median of the seconds that the last answers took."""
    rows = [row for table in ("draws", "audits") for row in campaign.rows(table, columns=["seconds", "state"])]
    spent = [row["seconds"] for row in rows if row["state"] == "answered" and row["seconds"]]
    return median(spent[-_LAST_ANSWERS:]) if spent else USUAL_SECONDS


def draw_sample(audits: Audits, framing: Framing, plan: Plan, scan: FrameScan, mapped: np.ndarray | None = None) -> int:
    """Draw an audit sample and store it; return the number of its units.

    Args:
        audits: of the campaign.
        framing: the units.
        plan: what is wanted.
        scan: of the frame.
        mapped: whether each unit is mapped as mining, bool[n]; for the stratified design only.

    Raises:
        CampaignError: nothing could be written, or the stratified design has no map.
        FrameError: the raster of units is missing.
    """
    outline = _outlines(framing, scan)
    n_units = len(scan.areas)
    if plan.design == SIMPLE:
        return audits.draw_simple(plan.units, scan.areas, outline)
    rng = audits.stream()
    if plan.design == POINTS:
        sample = point_sample(scan.areas, plan.units, rng)
    elif plan.design == TWO_STAGE:
        blocks = scan.blocks(_block_side(scan, plan.per_block))
        there_are = len(np.unique(blocks))
        wanted = min(there_are, max(_FEWEST_BLOCKS, math.ceil(plan.units / plan.per_block)))
        sample = two_stage_sample(blocks, wanted, plan.per_block, rng)
    elif plan.design == STRATIFIED and mapped is not None and mapped.any():
        strata = buffer_strata(mapped, scan.neighbours)
        sizes = np.bincount(strata, minlength=len(_NAMES))
        deviations = np.array([DEVIATIONS[name] for name in _NAMES])
        wanted = allocate(min(plan.units, n_units), sizes, deviations, _LEAST_PER_STRATUM)
        sample = stratified_sample(strata, _NAMES, wanted, rng)
    else:
        raise CampaignError(
            tr("The stratified design needs a map with some mining."), tr("Answer some rounds first, or choose points.")
        )
    audits.store(sample, scan.areas, outline)
    return len(sample)


def mapped_units(path: Path, classes: Sequence[str], mining: Collection[str], scan: FrameScan) -> np.ndarray:
    """Return which units a map of the model calls mining, bool[n].

    Args:
        path: what ``map.predict`` wrote: percents, a band a class.
        classes: of the bands.
        mining: codes of mining and its classes.
        scan: of the frame.
    """
    grid = Grid(path)
    percent = np.zeros(len(scan.areas))
    columns, rows = scan.first.T
    for band, code in enumerate(classes, 1):
        if code in mining:
            values, _transform = grid.read([0, 0, *grid.size], band)
            percent += values[rows, columns]
    return percent >= MAPPED_PERCENT


def _block_side(scan: FrameScan, per_block: int) -> int:
    """Return the side of a block in pixels, so that it holds a few times as many units as are asked in it."""
    across = math.sqrt(len(scan.areas) / (_UNITS_FOR_ONE * per_block))
    longest = max(np.ptp(scan.columns), np.ptp(scan.rows)) + 1
    return max(1, math.ceil(longest / max(_FEWEST_ACROSS, round(across))))


def _outlines(framing: Framing, scan: FrameScan) -> Callable[[int], QgsGeometry]:
    """Return what tells the outline of a unit in the campaign's CRS by its number."""
    raster, crossing = framing.raster(), framing.crossing
    return lambda unit: crossing.to_campaign(raster.unit(unit, *scan.first[unit - 1].tolist()).geometry)
