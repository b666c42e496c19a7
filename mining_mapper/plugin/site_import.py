"""Places to look at, read from tables, layers and extracts of OpenStreetMap, with what could not be read."""

from __future__ import annotations

import codecs
import csv
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsHstoreUtils,
    QgsPointXY,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import CampaignError
from .osm_extract import SUFFIXES as OPEN_STREET_MAP
from .osm_extract import TAGS, OsmPlace, read_mining
from .prior_import import as_text
from .translation import tr

TABLES = (".csv", ".tsv", ".txt")
NONE = ""
_WGS84 = "EPSG:4326"
_ENCODINGS = ("utf-8-sig", "cp1252")
_DELIMITERS = ",;\t|"

# What registers in several languages call their columns, without accents.
_CALLED = {
    "name": (
        *("name", "nombre", "nom", "nome", "nazwa", "bezeichnung", "mine", "mine_name"),
        *("site", "deposit", "mina", "zloze", "grube", "tagebau", "bergwerk"),
    ),
    "commodity": (
        *("commodity", "commodities", "mineral", "minerals", "sustancia", "substance", "substancia", "kopalina"),
        *("rohstoff", "primary_commodity", "product", "resource", "ore"),
    ),
    "status": (
        *("status", "state", "estado", "etat", "situacao", "stan", "fase", "stage"),
        *("operating_status", "operational_status"),
    ),
    "x": (
        *("lon", "long", "longitude", "longitud", "x", "easting", "lng", "dlugosc", "xcoord"),
        *("lange", "laenge", "rechtswert", "east", "este"),
    ),
    "y": (
        *("lat", "latitude", "latitud", "y", "northing", "szerokosc", "ycoord"),
        *("breite", "hochwert", "north", "norte"),
    ),
    "wkt": ("wkt", "geometry", "geom", "the_geom", "wkt_geom"),
}  # fmt: skip


@dataclass(frozen=True)
class Fields:
    """Which column says what; empty for none. ``x`` and ``y``, or ``wkt``, are asked of tables only."""

    name: str = NONE
    commodity: str = NONE
    status: str = NONE
    x: str = NONE
    y: str = NONE
    wkt: str = NONE


@dataclass(frozen=True)
class Place:
    """One row: its number in the file, geometry in the CRS of the source, and all of its columns as text."""

    line: int
    geometry: QgsGeometry
    columns: Mapping[str, str]


@dataclass(frozen=True)
class Source:
    """What a file holds.

    Attributes:
        places: rows that have a place.
        bad: (number of the row, why it cannot be used).
        names: of the columns.
        crs: of the geometries.
    """

    places: tuple[Place, ...]
    bad: tuple[tuple[int, str], ...]
    names: tuple[str, ...]
    crs: QgsCoordinateReferenceSystem


def guess_fields(names: Sequence[str]) -> Fields:
    """Return which columns say what, by their names in English, Spanish, Portuguese, French, Polish and German."""
    found = {}
    folded = {_folded(name): name for name in names}
    for meaning, called in _CALLED.items():
        exact = next((folded[word] for word in called if word in folded), None)
        begins = next((name for word in called for key, name in folded.items() if key.split("_")[0] == word), None)
        found[meaning] = exact or begins or NONE
    return Fields(**found)


def columns_of(path: Path) -> tuple[str, ...]:
    """Return the names of the columns of a table.

    Raises:
        CampaignError: it cannot be read or has no header.
    """
    return tuple(_rows(path)[0])


def read_table(path: Path, fields: Fields, crs: QgsCoordinateReferenceSystem) -> Source:
    """Read a table of comma, semicolon or tabulator separated values, with point or comma in its numbers.

    Args:
        path: with a header in its first line; UTF-8, or else Windows-1252.
        fields: ``x`` and ``y``, or ``wkt``, say where a row is.
        crs: of the coordinates.

    Raises:
        CampaignError: it cannot be read or has no header.
    """
    names, rows = _rows(path)
    places, bad = [], []
    for line, row in rows:
        columns = {name: value.strip() for name, value in zip(names, [*row, *[""] * len(names)])}
        geometry = _geometry(columns, fields)
        if isinstance(geometry, str):
            bad.append((line, geometry))
        else:
            places.append(Place(line, geometry, columns))
    return Source(tuple(places), tuple(bad), tuple(names), crs)


def read_layer(layer: QgsVectorLayer) -> Source:
    """Read points or polygons of a layer; lines have no inside and are named as bad rows."""
    names = [field.name() for field in layer.fields()]
    places, bad = [], []
    request = QgsFeatureRequest().setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    for number, feature in enumerate(layer.getFeatures(request), 1):
        geometry = QgsGeometry(feature.geometry())
        if geometry.isNull() or geometry.isEmpty():
            bad.append((number, tr("no geometry")))
        elif geometry.type() == QgsWkbTypes.GeometryType.LineGeometry:
            bad.append((number, tr("a line, neither point nor polygon")))
        else:
            columns = {name: as_text(value) for name, value in zip(names, feature.attributes())}
            places.append(Place(number, geometry, _with_tags(columns)))
    return Source(tuple(places), tuple(bad), _names(names, places), layer.crs())


def osm_source(found: Sequence[OsmPlace]) -> Source:
    """Return what was read of an extract of OpenStreetMap as places."""
    places, bad = [], []
    for each in found:
        geometry = QgsGeometry()
        geometry.fromWkb(each.shape)
        if geometry.isNull() or geometry.isEmpty():
            bad.append((each.line, tr("no geometry")))
        else:
            places.append(Place(each.line, geometry, _with_tags(dict(each.columns))))
    return Source(tuple(places), tuple(bad), _names((), places), QgsCoordinateReferenceSystem(_WGS84))


def layers_of(path: Path) -> tuple[str, ...]:
    """Return the names of the layers of points or polygons of a file, where it has more than one to choose from."""
    if not path.is_file() or path.suffix.lower() in (*TABLES, *OPEN_STREET_MAP):
        return ()
    without_ground = (QgsWkbTypes.GeometryType.LineGeometry, QgsWkbTypes.GeometryType.NullGeometry)
    found = QgsProviderRegistry.instance().querySublayers(str(path))
    names = [
        each.name()
        for each in found
        if each.providerKey() == "ogr" and QgsWkbTypes.geometryType(each.wkbType()) not in without_ground
    ]
    return tuple(names) if len(names) > 1 else ()


def read_file(
    path: Path,
    fields: Fields | None = None,
    crs: QgsCoordinateReferenceSystem | None = None,
    layer: str = "",
) -> Source:
    """Read any file of places: a table, an extract of OpenStreetMap, or whatever vector format QGIS reads.

    Args:
        path: of the file.
        fields: of a table; guessed when None.
        crs: of the coordinates of a table; WGS 84 when None.
        layer: of a file with more than one, see `layers_of`; its first one by default.

    Raises:
        CampaignError: it cannot be read, or nothing in it has a place.
    """
    if not path.is_file():
        raise CampaignError(tr("The file {} does not exist.").format(path), tr("Choose it where it is now."))
    if path.suffix.lower() in TABLES:
        fields = fields or guess_fields(columns_of(path))
        return read_table(path, fields, crs or QgsCoordinateReferenceSystem(_WGS84))
    if path.suffix.lower() in OPEN_STREET_MAP:
        return osm_source(read_mining(path))
    shapes = QgsVectorLayer(f"{path}|layername={layer}" if layer else str(path), path.stem, "ogr")
    if not shapes.isValid():
        raise CampaignError(
            tr("{} is no vector file that QGIS can read.").format(path.name),
            tr("Choose a CSV table, a GeoPackage, a shapefile, a GeoJSON or an OpenStreetMap extract."),
        )
    return read_layer(shapes)


def to_crs(source: Source, crs: QgsCoordinateReferenceSystem) -> Iterator[tuple[Place, QgsGeometry | None]]:
    """Yield places with their geometry in another CRS, None where it has no coordinates there."""
    transform = QgsCoordinateTransform(source.crs, crs, QgsProject.instance())
    for place in source.places:
        moved = QgsGeometry(place.geometry)
        try:
            moved.transform(transform)
        except QgsCsException:
            moved = None
        yield place, moved


def _with_tags(columns: dict[str, str]) -> dict[str, str]:
    """Return columns with all tags of OpenStreetMap among them."""
    columns.update(QgsHstoreUtils.parse(columns.pop(TAGS, "")))
    return columns


def _names(columns: Sequence[str], places: Sequence[Place]) -> tuple[str, ...]:
    """Return the names of all columns, those of the layer first."""
    told = dict.fromkeys(name for name in columns if name != TAGS)
    told.update(dict.fromkeys(name for place in places for name in place.columns))
    return tuple(told)


def _rows(path: Path) -> tuple[list[str], list[tuple[int, list[str]]]]:
    try:
        text = _decoded(path.read_bytes())
    except OSError as error:
        raise CampaignError(
            tr("{} cannot be read.").format(path), tr("Check the file and its rights."), str(error)
        ) from error
    reader = csv.reader(text.splitlines(keepends=True), delimiter=_delimiter(text), skipinitialspace=True)
    rows = []
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append((reader.line_num, row))
    except csv.Error as error:
        raise CampaignError(
            tr("{} is broken in line {}.").format(path.name, reader.line_num),
            tr("Open it in a spreadsheet and save it anew as CSV."),
            str(error),
        ) from error
    if len(rows) < 2:
        raise CampaignError(
            tr("{} holds no rows below a header.").format(path.name), tr("Its first line must name the columns.")
        )
    return _numbered([name.strip() for name in rows[0][1]]), rows[1:]


def _delimiter(text: str) -> str:
    """Return what most columns of a header are parted by; what stands between quotation marks parts none."""
    header = re.sub(r'"[^"]*"', "", text.lstrip().partition("\n")[0])
    return max(_DELIMITERS, key=header.count)


def _numbered(names: Sequence[str]) -> list[str]:
    """Return names of which none comes twice: a column must not take the place of another one."""
    told: dict[str, None] = {}
    times: Counter[str] = Counter()
    for name in names:
        own = name
        while own in told:
            times[name] += 1
            own = f"{name} ({times[name] + 1})"
        told[own] = None
    return list(told)


def _decoded(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    for encoding in _ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode(_ENCODINGS[0], "replace")


def _geometry(columns: Mapping[str, str], fields: Fields) -> QgsGeometry | str:
    """Return the geometry of a row, or why there is none."""
    if fields.wkt:
        geometry = QgsGeometry.fromWkt(columns.get(fields.wkt, ""))
        usable = not geometry.isNull() and geometry.type() != QgsWkbTypes.GeometryType.LineGeometry
        return geometry if usable else tr("no point or polygon in {}").format(fields.wkt)
    if not fields.x or not fields.y:
        return tr("no columns of coordinates")
    numbers = [_number(columns.get(name, "")) for name in (fields.x, fields.y)]
    if None in numbers:
        return tr("no numbers in {} and {}").format(fields.x, fields.y)
    return QgsGeometry.fromPointXY(QgsPointXY(*numbers))


def _number(text: str) -> float | None:
    cleaned = re.sub(r"[\s'’]", "", text)
    for thousands, decimals in (",.", ".,"):
        # 5.595.800 and 5.595,8 have thousands; 5.595 alone has decimals.
        grouped = re.fullmatch(rf"[+-]?\d{{1,3}}([{thousands}]\d{{3}})+([{decimals}]\d*)?", cleaned)
        if grouped and (cleaned.count(thousands) > 1 or decimals in cleaned):
            cleaned = cleaned.replace(thousands, "")
    cleaned = cleaned.replace(",", ".")
    return float(cleaned) if re.fullmatch(r"[+-]?\d+(\.\d*)?([eE][+-]?\d+)?", cleaned) else None


def _folded(name: Any) -> str:
    # The Polish l with stroke has no parts that could be taken apart.
    latin = str(name).replace("ł", "l").replace("Ł", "L")
    plain = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain.casefold()).strip("_")
