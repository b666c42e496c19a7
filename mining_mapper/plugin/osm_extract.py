"""What belongs to mining in an extract of OpenStreetMap, read with GDAL alone: a country's extract takes minutes.

No object of Qt is touched, so that a thread beside the window may read.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr

from ..core.errors import CampaignError
from .background import Errand
from .translation import tr

SUFFIXES = (".osm", ".pbf")
TAGS = "other_tags"
"""Where GDAL keeps tags of OpenStreetMap that are no column of their own."""

_LAYERS = ("points", "multipolygons")
_MINING = (
    "\"landuse\" = 'quarry' OR \"man_made\" IN ('tailings_pond','spoil_heap','mineshaft','adit') "
    'OR "industrial" = \'mine\' OR "other_tags" LIKE \'%quarry%\' OR "other_tags" LIKE \'%=>"mine"%\' '
    "OR \"other_tags\" LIKE '%spoil_heap%' OR \"other_tags\" LIKE '%tailings_pond%' "
    "OR \"other_tags\" LIKE '%mineshaft%'"
)
_NOTHING = "0 = 1"


@dataclass(frozen=True)
class OsmPlace:
    """A point or polygon: its number among those of its kind, well-known binary in WGS 84 (empty for none), columns."""

    line: int
    shape: bytes
    columns: dict[str, str]


def read_mining(path: Path, errand: Errand | None = None) -> list[OsmPlace]:
    """Return what belongs to mining in an extract.

    Args:
        path: of the extract.
        errand: told how far the reading is, and asked whether it should end; None for neither.

    Raises:
        CampaignError: it is no extract, or broken.
    """
    errand = errand or Errand()
    gdal.ErrorReset()
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=["OSM"])
        found = [] if dataset is None else _read(dataset, errand)
        trouble = gdal.GetLastErrorMsg() if gdal.GetLastErrorType() >= gdal.CE_Failure else ""
    except RuntimeError as error:
        # Only where somebody has switched GDAL's exceptions on for the whole process.
        dataset, found, trouble = None, [], str(error)
    if (dataset is None or trouble) and not errand.cancelled():
        raise CampaignError(
            tr("{} is no extract of OpenStreetMap that can be read to its end.").format(path.name),
            tr("Get the extract anew, or a smaller one."),
            trouble,
        )
    return found


def _read(dataset: gdal.Dataset, errand: Errand) -> list[OsmPlace]:
    """Go through all layers at once, in the order of the file: layer by layer GDAL would keep what it reads between."""
    for index in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(index)
        layer.SetAttributeFilter(_filter(layer) if layer.GetName() in _LAYERS else _NOTHING)

    def go_on(share: float, _message: str, _data: object) -> int:
        errand.done = share
        return int(not errand.cancelled())

    found: list[OsmPlace] = []
    numbers: Counter[str] = Counter()
    while not errand.cancelled():
        told = dataset.GetNextFeature(include_layer=True, callback=go_on)
        if told is None or told[0] is None:
            break
        feature, layer = told
        numbers[layer.GetName()] += 1
        found.append(_place(feature, numbers[layer.GetName()]))
    return found


def _place(feature: ogr.Feature, number: int) -> OsmPlace:
    shape = feature.GetGeometryRef()
    columns = {
        feature.GetFieldDefnRef(index).GetName(): feature.GetFieldAsString(index)
        for index in range(feature.GetFieldCount())
    }
    return OsmPlace(number, b"" if shape is None else bytes(shape.ExportToWkb()), columns)


def _filter(layer: ogr.Layer) -> str:
    """Return the filter for what belongs to mining, of columns that the layer has."""
    kind = layer.GetLayerDefn()
    have = {kind.GetFieldDefn(index).GetName() for index in range(kind.GetFieldCount())}
    return " OR ".join(part for part in _MINING.split(" OR ") if part.split('"')[1] in have)
