"""Features of units as Parquet, with what is known of each: for random forests and their like."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pyarrow as pa
import rasterio
import shapely
from rasterio.warp import transform_bounds, transform_geom

from ...core.errors import FrameError, LearnerError, SceneError
from ...core.schema import UNSEEN
from ..feature_table import build_features
from ..scene import open_row
from ..units import unit_bounds
from ..workspace import Workspace, open_workspace
from .context import ExportContext
from .geoparquet import write_table
from .labels import DESIGN, LURE
from .vector import as_json

Known = dict[int, dict[str, Any]]


def write_units(context: ExportContext, folder: Path) -> None:
    """Write ``units_N.parquet`` for every frame: a row a unit, its features, and its class where one is known."""
    frames = context.request.frames
    written = 0
    for number, frame in enumerate(frames, 1):
        try:
            table = _table(context, frame)
        except (FrameError, SceneError, LearnerError) as error:
            context.warn(f"{error.message} It has no table of units.", frame["raster"])
            continue
        written += 1
        write_table(table, folder / f"units_{written}.parquet")
        context.tell(number / len(frames))
    if not written:
        context.warn("There is no frame of units: no table of features was written.")


def _table(context: ExportContext, frame: dict[str, Any]) -> pa.Table:
    request = context.request
    row = next((scene for scene in request.scenes if scene["uuid"] == frame["scene"]), None)
    if row is None:
        raise FrameError("The image of a frame is not part of the campaign.", "Restore the campaign from a copy.")
    scene = open_row(row)
    with TemporaryDirectory() as temporary:
        cache, checksum = request.cache or temporary, frame.get("sha256") or ""
        workspace = open_workspace(
            scene, frame["raster"], checksum, cache, lambda *_: context.check(), context.cancelled
        )
        features, names = build_features(scene, frame["raster"], cache, cancelled=context.cancelled)
        features = np.array(features)
    boxes = _boxes(frame["raster"], scene.transform)
    described = {
        "frame": pa.array([frame["uuid"]] * len(features)),
        "unit": pa.array(np.arange(1, len(features) + 1), pa.int32()),
        "x": pa.array(boxes[:, [0, 2]].mean(axis=1)),
        "y": pa.array(boxes[:, [1, 3]].mean(axis=1)),
        "area": pa.array(workspace.areas),
    }
    described |= _answers(context, _known(context, frame, workspace), boxes, scene.crs)
    described |= {f"feature:{name}": pa.array(features[:, place]) for place, name in enumerate(names)}
    return pa.table(described)


def _boxes(frame_path: str, transform: tuple[float, ...]) -> np.ndarray:
    """Return left, bottom, right and top of every unit in the scene's coordinates."""
    first_row, first_column, last_row, last_column = unit_bounds(frame_path).T.astype(float)
    place = rasterio.Affine(*transform)
    left, top = place * (first_column, first_row)
    right, bottom = place * (last_column + 1, last_row + 1)
    return np.column_stack([left, bottom, right, top])


def _known(context: ExportContext, frame: dict[str, Any], workspace: Workspace) -> Known:
    """Return unit -> what is known of it, as the learner takes it; audited units only where they are the test."""
    request = context.request
    draws = {draw["unit"]: draw for draw in request.draws if draw["frame"] == frame["uuid"] and draw.get("y")}
    audits = {audit["unit"]: audit for audit in request.audits if audit["frame"] == frame["uuid"]}
    answers = [{"unit": unit, "shares": draw["y"], "origin": "drawn"} for unit, draw in draws.items()]
    answers += [{"unit": unit, "shares": {}, "origin": "audit"} for unit in audits]
    given, _ = workspace.training({"answers": answers, "shapes": _shapes(context, frame, workspace.scene.crs)})
    known: Known = {}
    for answer in given:
        unit = answer.unit + 1
        weight = context.weights.by_draw.get(draws[unit]["uuid"]) if unit in draws else None
        known[unit] = {"shares": dict(answer.shares), "origin": answer.origin, "weight": weight}
    if request.options["audit"] == "test":
        for unit, audit in audits.items():
            known.pop(unit, None)
            if audit.get("y"):
                weight = context.audit_weights.get((frame["uuid"], unit))
                known[unit] = {"shares": audit["y"], "origin": "audit", "weight": weight}
    return known


def _shapes(context: ExportContext, frame: dict[str, Any], crs: str) -> list[dict[str, Any]]:
    request = context.request
    free = [label for label in request.labels if label["scene"] == frame["scene"] and not label.get("draw")]
    return [
        {
            "geometry": transform_geom(request.crs, crs, shapely.geometry.mapping(label["outline"])),
            "class": label["class"],
            "origin": label["origin"],
            "delineation": label.get("delineation"),
            "trains": label.get("tool") != UNSEEN,
        }
        for label in free
    ]


def _answers(context: ExportContext, known: Known, boxes: np.ndarray, crs: str) -> dict[str, pa.Array]:
    """Return the columns on what is known, null where nothing is."""
    rows: list[dict[str, Any]] = [{} for _ in boxes]
    units = sorted(known)
    parts = context.split.of_boxes(np.array([_there(context, boxes[unit - 1], crs) for unit in units]).reshape(-1, 4))
    for unit, part in zip(units, parts, strict=True):
        found = known[unit]
        shares = found["shares"]
        code = max(sorted(shares), key=shares.get)
        audit = found["origin"] == "audit"
        rows[unit - 1] = {
            "class": code,
            "share": float(shares[code]),
            "mask": context.vocabulary.value(code),
            "shares": as_json(shares),
            "origin": found["origin"],
            "weight": found["weight"],
            "weight_kind": None if found["weight"] is None else DESIGN if audit else LURE,
            "split": "test" if audit else part,
        }
    types = {"class": pa.string(), "share": pa.float64(), "mask": pa.int32(), "shares": pa.string()}
    types |= {"origin": pa.string(), "weight": pa.float64(), "weight_kind": pa.string(), "split": pa.string()}
    return {name: pa.array([row.get(name) for row in rows], kind) for name, kind in types.items()}


def _there(context: ExportContext, box: np.ndarray, crs: str) -> tuple[float, ...]:
    return tuple(box) if crs == context.request.crs else transform_bounds(crs, context.request.crs, *box)
