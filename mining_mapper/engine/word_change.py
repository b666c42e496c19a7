"""The word `change`: what became of the labels of an earlier scene of a campaign, as a file of candidates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import rasterio.crs
from rasterio.warp import transform_geom

from ..core.errors import CampaignError, Cancelled
from ..core.measures import HECTARE
from ..core.schema import SHAPE_ORIGINS
from ..core.taxonomy import taxonomy_from_dict
from .campaign_file import read_for_export
from .models.campaigns import frame_knowledge, row_of_scene, saving_request, told_of
from .update_map import update_map
from .word_files import write_outlines
from .word_sources import opened


def find_change(values: Mapping[str, Any], tell: Callable[..., None], stop: Callable[[], bool]) -> dict[str, Any]:
    """Write what became of the labels of an earlier scene.

    Args:
        values: of the word's fields.
        tell, stop: as for every word.

    Raises:
        CampaignError: it cannot be read, or has no earlier scene.
        SceneError: the two scenes share no ground, or there is nothing to compare them by.
    """
    tables = read_for_export(values["campaign"])
    asked = saving_request(values["campaign"], values["image"] or "")
    scenes = {row["uuid"]: row for row in tables["scenes"]}
    frame = next(row for row in tables["frames"] if row["raster"] == asked["frame"]["path"])
    later = scenes[frame["scene"]]
    earlier = _earlier(tables, later, values)
    labels, settled = (_labels(tables, earlier, later["crs"], ended) for ended in (False, True))
    workspace = opened(asked, tell, stop)

    def check() -> None:
        if stop():
            raise Cancelled("The comparison was stopped.")

    told = update_map(
        workspace,
        asked,
        {**_known(tables, earlier), "settled": settled},
        labels,
        {"mining": asked["mining"], "least_area": values["least_hectares"] * HECTARE, "seed": asked["seed"]},
        asked["cache"],
        lambda fraction, _what: tell(fraction),
        stop,
        check,
    )
    changes = told["changes"]
    classes = [each["class"] or max(each["scores"], key=each["scores"].get, default="") for each in changes]
    columns = {
        "change": [each["change"] for each in changes],
        "label": [each["label"] for each in changes],
        "class": classes,
        "name": [asked["names"].get(code, code) for code in classes],
        "probability": [_number(each["probability"]) for each in changes],
        "strength": [_number(each["strength"]) for each in changes],
        "area_m2": [each["area"] for each in changes],
    }
    outlines = [each["geometry"] for each in changes]
    write_outlines(Path(values["output"]), outlines, columns, workspace.scene.crs)
    return {
        "path": values["output"],
        "since": earlier["date"] or earlier["name"],
        "changes": len(changes),
        "by_kind": dict(Counter(columns["change"])),
        "labels": len(labels),
        **{name: len(told[name]) for name in ("unchanged", "unseen")},
        **{name: told[name] for name in ("common_area", "model", "look", "new", "gains", "losses")},
    }


def _number(value: float | None) -> float:
    return float("nan") if value is None else value


def _earlier(tables: Mapping[str, Any], later: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the scene that was named, else the newest one of an earlier date."""
    if values["earlier"]:
        found = row_of_scene(tables, values["earlier"], values["campaign"])
        if found["uuid"] != later["uuid"]:
            return found
    dated = [row for row in tables["scenes"] if row["date"] and later["date"] and row["date"] < later["date"]]
    if values["earlier"] or not dated:
        raise CampaignError(
            f"{values['campaign']} has no scene of an earlier date than {Path(later['path']).name}.",
            "Add the later image as a scene of another date and make its units, or name the two images.",
        )
    return max(dated, key=lambda row: row["date"])


def _labels(tables: Mapping[str, Any], earlier: Mapping[str, Any], crs: str, ended: bool) -> list[dict[str, Any]]:
    """Return the outlines of mining on a scene that still hold, or that ended, in the coordinates of the later one."""
    taxonomy = taxonomy_from_dict(tables["taxonomy"]["definition"], "The campaign's taxonomy")
    same = rasterio.crs.CRS.from_user_input(tables["crs"]) == rasterio.crs.CRS.from_user_input(crs)
    return [
        {
            "uuid": row["uuid"],
            "class": row["class"],
            "geometry": row["geometry"] if same else transform_geom(tables["crs"], crs, row["geometry"]),
        }
        for row in tables["labels"]
        if row["scene"] == earlier["uuid"] and row["origin"] in SHAPE_ORIGINS and "geometry" in row
        and bool(row["valid_to"]) == ended and row["class"] in taxonomy and taxonomy.is_mining(row["class"])
    ]  # fmt: skip


def _known(tables: Mapping[str, Any], earlier: Mapping[str, Any]) -> dict[str, Any]:
    """Return scene, frame and answers of the earlier scene, as `update_map` takes them."""
    known: dict[str, Any] = {"scene": told_of(earlier)}
    frames = [row for row in tables["frames"] if row["scene"] == earlier["uuid"]]
    if frames:
        frame = frames[-1]
        answers = frame_knowledge(dict(tables), frame, earlier["crs"])["answers"]
        if answers:
            known |= {"frame": {"path": frame["raster"], "sha256": frame["sha256"]}, "answers": answers}
    return known
