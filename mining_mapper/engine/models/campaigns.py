"""What a campaign teaches, read from its GeoPackage: a frame with its answers, as the plugin sends them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import rasterio.crs
from rasterio.warp import transform_geom

from ...core.errors import CampaignError
from ...core.schema import SHAPE_ORIGINS
from ...core.taught import taught_answers, taught_shape
from ...core.taxonomy import taxonomy_from_dict
from ..campaign_file import read_for_export
from ..scene import TOLD_OF_SCENES


def saving_request(campaign: str | Path, image: str = "") -> dict[str, Any]:
    """Return the parameters of ``model.save`` for a campaign, all but the path.

    Args:
        campaign: its GeoPackage.
        image: name of the image file whose units were answered; the last that was cut into units unless given.

    Raises:
        CampaignError: it cannot be read, or has no units, or no such image.
    """
    tables = read_for_export(campaign)
    scenes = {scene["uuid"]: scene for scene in tables["scenes"]}
    frames = [
        frame
        for frame in tables["frames"]
        if frame["scene"] in scenes and (not image or Path(scenes[frame["scene"]]["path"]).name == Path(image).name)
    ]
    if not frames:
        raise CampaignError(
            f"{campaign} has no units{' of ' + image if image else ''}.",
            "Open it in QGIS and cut an image into units first.",
        )
    frame = max(frames, key=lambda each: (each["epoch"] or 0, each["created"]))
    taxonomy = taxonomy_from_dict(tables["taxonomy"]["definition"], "The campaign's taxonomy")
    return {
        "scene": told_of(scenes[frame["scene"]]),
        "frame": {"path": frame["raster"], "sha256": frame["sha256"], "units": frame["units"]},
        "cache": tables["cache"],
        **frame_knowledge(tables, frame, scenes[frame["scene"]]["crs"]),
        "parents": dict(taxonomy.tree.parents),
        "mining": list(taxonomy.mining_codes()),
        "names": {each.code: each.name for each in taxonomy.classes},
        "seed": frame["seed"],
    }


def told_of(scene: Mapping[str, Any]) -> dict[str, Any]:
    """Return what requests tell of a scene: what its row knows of it, the rest is guessed."""
    told = {name: scene.get(name) for name in TOLD_OF_SCENES}
    return {name: value for name, value in told.items() if value not in (None, "", [])}


def row_of_scene(tables: Mapping[str, Any], image: str, campaign: str | Path) -> dict[str, Any]:
    """Return the row of the scene with an image of that name, of the last scene without a name.

    Args:
        tables: rows of a campaign, as ``read_for_export`` returns them.
        image: name or path of the image, empty for the last scene.
        campaign: for the message.

    Raises:
        CampaignError: there is none.
    """
    found = [row for row in tables["scenes"] if not image or Path(row["path"]).name == Path(image).name]
    if not found:
        names = ", ".join(Path(row["path"]).name for row in tables["scenes"])
        raise CampaignError(f"{campaign} has no scene {Path(image).name}.", f"Choose one of {names}.")
    # Of scenes made in the same second the one that was written last.
    return sorted(found, key=lambda row: row["created"])[-1]


def frame_knowledge(tables: dict[str, Any], frame: dict[str, Any], crs: str) -> dict[str, Any]:
    """Return ``answers``, ``shapes`` and ``gone`` of docs/protocol.md for one frame.

    Args:
        tables: rows of a campaign, as ``read_for_export`` returns them.
        frame: a row of its frames.
        crs: of the frame's scene, in which shapes are returned.
    """
    here = frame["uuid"]
    draws = [draw for draw in tables["draws"] if draw["frame"] == here]
    audited = {audit["unit"] for audit in tables.get("audits", []) if audit["frame"] == here}
    drawn = [label for label in tables["labels"] if label["origin"] == "drawn" and label["frame"] == here]
    answers = taught_answers(drawn, draws, audited, frame["units"])
    same = rasterio.crs.CRS.from_user_input(tables["crs"]) == rasterio.crs.CRS.from_user_input(crs)
    shapes = [
        taught_shape(label, label["geometry"] if same else transform_geom(tables["crs"], crs, label["geometry"]))
        for label in tables["labels"]
        if label["origin"] in SHAPE_ORIGINS and label["scene"] == frame["scene"] and "geometry" in label
    ]
    return {"answers": answers, "shapes": shapes, "gone": sorted(draw["unit"] for draw in draws)}
