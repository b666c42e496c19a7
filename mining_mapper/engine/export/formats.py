"""The one table of formats: name -> what writes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .acatama import write_acatama
from .chips import ChipFormat
from .coco import Coco
from .context import ExportContext
from .geoparquet import write_geoparquet
from .huggingface import HuggingFace
from .images import Images, InstanceMasks
from .stac import Stac
from .units_table import write_units
from .vector import write_flatgeobuf, write_geojson, write_geopackage
from .yolo import Yolo

# Written at once, from the labels and units.
WHOLE: dict[str, Callable[[ExportContext, Path], None]] = {
    "gpkg": write_geopackage,
    "parquet": write_geoparquet,
    "flatgeobuf": write_flatgeobuf,
    "geojson": write_geojson,
    "units": write_units,
    "acatama": write_acatama,
}
# Written chip by chip, all in one pass over the images; the catalogue comes last, as it points to the others.
OF_CHIPS: dict[str, type[ChipFormat]] = {
    "chips": Images,
    "instances": InstanceMasks,
    "coco": Coco,
    "yolo": Yolo,
    "huggingface": HuggingFace,
    "stac": Stac,
}
