"""What may be learnt from on a frame: answered units, and those that polygons cover."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..core.errors import ProtocolError
from ..core.estimation.sequence import KNOWN_SHARE
from .outlines import required_outline
from .parameters import parameter
from .rounds import Answer
from .units import units_covered

MAJORITY = 0.5


def training_answers(frame_path: str, knowledge: dict[str, Any]) -> tuple[list[Answer], np.ndarray]:
    """Return what may be learnt from, and the rows of the units that are known and leave the pool.

    A unit that was answered keeps its answer. Of the others, those that a polygon covers at least
    half train with its class; those of which a tight digitised polygon covers ``KNOWN_SHARE`` are known.
    Audited units train nothing: not by a polygon over them, and not where a round drew them as well.

    Args:
        frame_path: raster of units.
        knowledge: ``answers`` and ``shapes`` of docs/protocol.md.
    """
    answers: dict[int, Answer] = {}
    audited: set[int] = set()
    for given in knowledge["answers"]:
        row = parameter(given, "unit", int) - 1
        if parameter(given, "origin", str) == "audit":
            audited.add(row)
        else:
            answers[row] = Answer(row, _shares(given), given["origin"], parameter(given, "weight", float, 1.0))
    answers = {row: answer for row, answer in answers.items() if row not in audited}
    known: list[int] = []
    for shape in knowledge["shapes"]:
        known += _train_by_shape(frame_path, shape, answers, audited)
    return list(answers.values()), np.unique(np.asarray(known, np.int64))


def covered_rows(frame_path: str, shapes: Sequence[dict[str, Any]]) -> np.ndarray:
    """Return the rows of the units of which a tight outline covers at least half, whoever drew it, int64[n]."""
    covered: list[int] = []
    for shape in shapes:
        if shape.get("delineation") == "tight":
            outline = required_outline(parameter(shape, "geometry", dict), "a label")
            units, shares = units_covered(frame_path, outline)
            covered += (units[shares >= MAJORITY] - 1).tolist()
    return np.unique(np.asarray(covered, np.int64))


def _train_by_shape(frame_path: str, shape: dict[str, Any], answers: dict[int, Answer], audited: set[int]) -> list[int]:
    origin = parameter(shape, "origin", str)
    if origin == "audit" or not shape.get("trains", True):
        return []
    units, shares = units_covered(frame_path, required_outline(parameter(shape, "geometry", dict), "a label"))
    for row in (units[shares >= MAJORITY] - 1).tolist():
        if row not in audited:
            answers.setdefault(row, Answer(row, {parameter(shape, "class", str): 1.0}, origin))
    tight = origin == "digitised" and shape.get("delineation") == "tight"
    return (units[shares >= KNOWN_SHARE] - 1).tolist() if tight else []


def _shares(answer: dict[str, Any]) -> dict[str, float]:
    shares = parameter(answer, "shares", dict)
    if not all(isinstance(share, (int, float)) and 0 <= share <= 1 for share in shares.values()):
        raise ProtocolError("The shares of an answer are not between 0 and 1.", details=repr(shares)[:200])
    return {str(code): float(share) for code, share in shares.items() if share > 0}
