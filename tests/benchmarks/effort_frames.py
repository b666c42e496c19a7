"""Makes the units and hierarchies that ``bench_effort`` digitises on; run by the engine's Python.

``python -m tests.benchmarks.effort_frames`` prints one line of JSON a place: image, reference and built frame.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

import numpy as np
import rasterio
import rasterio.features
import shapely
from pyogrio.raw import read
from rasterio.warp import transform_geom

from mining_mapper.core.landscape import simulate_landscape
from mining_mapper.core.unit_size import default_hectares
from mining_mapper.engine.cache import file_sha256
from mining_mapper.engine.frame import build_frame
from mining_mapper.engine.sample import write_sample
from mining_mapper.engine.scene import open_scene
from mining_mapper.engine.workspace import open_workspace

from .effort_scene import OBJECTS, SEED, SHARE, SIDE, SIMULATED, TUNING_SEEDS
from .replay import REPOSITORY, scenes_folder

FOLDER = REPOSITORY / "build" / "bench" / "effort"
REAL = (
    ("strzegom_north", "s2_l2a_2022-07-19.tif"),
    ("strzegom_north", "s2_l2a_2021-06-19.tif"),
    ("pocone_mt", "s2_l1c_2021_median.tif"),
)
LEAST_PIXELS = 4


def real_place(scene: str, image: str) -> dict:
    """Return a real image with the mining polygons of its reference."""
    path = scenes_folder() / scene / image
    with rasterio.open(path) as source:
        crs = source.crs
    about, _, shapes, fields = read(scenes_folder() / scene / "reference.gpkg")
    names = list(about["fields"])
    mining = fields[names.index("cls")] == "mining"
    outlines = [
        transform_geom(about["crs"], crs, shapely.geometry.mapping(shapely.from_wkb(shape))) for shape in shapes[mining]
    ]
    parts = dict(zip(fields[names.index("part")][mining].tolist(), outlines))
    return {"scene": scene, "image": path, "parts": [(name, "mining", shape) for name, shape in parts.items()]}


def simulated_place(seed: int = SEED) -> dict:
    """Return a SIMULATED landscape with all its objects, roads left out; outlines along the pixels."""
    name = SIMULATED if seed == SEED else f"{SIMULATED}_{seed}"
    folder = FOLDER / name
    landscape = simulate_landscape(seed, (SIDE, SIDE), dates=1, n_objects=OBJECTS, mining_share=SHARE)
    taken = landscape.dates[0]
    image = folder / f"simulated_{taken.date}.tif"
    if not image.exists():
        write_sample(folder, landscape)
    codes = {each.object_id: each.code for each in taken.listed}
    with rasterio.open(image) as source:
        shapes = rasterio.features.shapes(taken.objects, taken.objects > 0, 4, source.transform)
        area = abs(source.transform.a * source.transform.e)
        parts = [
            (str(int(value)), codes.get(int(value), "mining"), shape)
            for shape, value in shapes
            if shapely.geometry.shape(shape).area >= LEAST_PIXELS * area
        ]
    return {"scene": name, "image": image, "parts": parts}


def framed(place: dict) -> dict:
    """Return a place with its units and their hierarchy, made where they are missing."""
    image = place["image"]
    folder = FOLDER / f"{place['scene']}_{image.stem}"
    folder.mkdir(parents=True, exist_ok=True)
    told = folder / "built.json"
    scene = open_scene(image)
    if not told.exists():
        info = build_frame(scene, None, default_hectares(scene.pixel_area), folder / "units.tif")
        told.write_text(json.dumps(asdict(info)), encoding="utf-8")
    built = json.loads(told.read_text(encoding="utf-8"))
    open_workspace(scene, built["path"], file_sha256(built["path"]), str(folder), lambda *_: None, lambda: False)
    roles = {name: int(number) for name, number in scene.roles.items()}
    return {**place, "image": str(image), "built": built, "roles": roles, "pixel_area": scene.pixel_area}


def main() -> None:
    """Print one place a line; with ``tuning``, those that parameters are chosen on."""
    judged = (*((real_place, *each) for each in REAL), (simulated_place, SEED))
    chosen = judged if sys.argv[1:] != ["tuning"] else [(simulated_place, seed) for seed in TUNING_SEEDS]
    for make, *what in chosen:
        place = make(*what)
        sys.stdout.write(json.dumps(framed(place), default=_plain) + "\n")


def _plain(value):
    return str(value) if isinstance(value, Path) else np.asarray(value).tolist()


if __name__ == "__main__":
    main()
