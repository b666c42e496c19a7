"""The steps that can be taken without the panel: one table for Processing, the command line and the engine.

A word reads files and writes one; a campaign is only ever read (QGIS alone writes it).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from .estimation.audit import POINTS, SIMPLE
from .sampling import BATCH
from .taxonomy import MINING

Kind = Literal[
    "campaign", "image", "units", "layer", "field", "file",
    "vector", "raster", "table", "sheet", "model",
    "whole", "real", "text", "choice", "flag",
]  # fmt: skip

OUTPUTS = frozenset({"vector", "raster", "table", "sheet", "model"})
"""Kinds of files that are written; the others are read or are numbers and words."""

FILTERS = {"vector": "gpkg", "raster": "tif", "table": "parquet", "sheet": "csv", "model": "onnx"}

DRIVERS = {".gpkg": "GPKG", ".fgb": "FlatGeobuf", ".geojson": "GeoJSON", ".json": "GeoJSON"}
"""Ending of a vector file -> the driver of GDAL that writes it."""

RASTER_ENDINGS = (".tif", ".tiff")


@dataclass(frozen=True)
class Field:
    """What a word needs or writes.

    Attributes:
        name: in requests.
        kind: a file, a number, a text, a choice or a flag.
        caption, meaning: for people.
        default: None where it must be given.
        choices: value -> caption, of a choice.
        least, most: of a number.
        optional: whether it may be left out, without any default.
    """

    name: str
    kind: Kind
    caption: str
    meaning: str
    default: Any = None
    choices: Mapping[str, str] | None = None
    least: float = 0.0
    most: float = 1e6
    optional: bool = False

    @property
    def is_output(self) -> bool:
        """Whether it is a file that is written."""
        return self.kind in OUTPUTS


@dataclass(frozen=True)
class Word:
    """One step: its name, what it does, and its fields in the order of the command line."""

    name: str
    caption: str
    meaning: str
    fields: tuple[Field, ...]


CAMPAIGN = Field("campaign", "campaign", "Campaign", "its GeoPackage; it is only read, and may be open in the panel")
IMAGE = Field(
    "image",
    "image",
    "Image",
    "of the campaign's scenes, where it has several: the last otherwise; only the name of the file counts",
    optional=True,
)
# What takes the place of a campaign: an image that was cut into units by `segment`.
OR_CAMPAIGN = replace(CAMPAIGN, meaning=f"{CAMPAIGN.meaning}; or give an image and its units instead", optional=True)
OR_IMAGE = Field(
    "image", "image", "Image", "without a campaign: its file; with one: which of its scenes", optional=True
)
UNITS = Field(
    "units", "units", "Units", "without a campaign: raster of unit numbers, as segment writes it", optional=True
)
ROLES = Field(
    "roles", "text", "Roles of bands", "without a campaign: as red=3 nir=4; told from the file's bands otherwise", ""
)
FEATURE_MODEL = Field(
    "feature_model",
    "file",
    "Model as features",
    "ONNX file of pixels or chips, its card beside it, whose outputs are learnt from beside the bands",
    optional=True,
)
SEED = Field("seed", "whole", "Seed", "of the random stream; the same seed draws the same", 1, most=2**31 - 1)

WORDS: tuple[Word, ...] = (
    Word(
        "features",
        "Features of units",
        "writes what the learner sees of every unit as a table: number, area in square metres, one column a feature",
        (
            OR_CAMPAIGN,
            Field("output", "table", "Table", "Parquet or CSV file to write"),
            *(OR_IMAGE, UNITS, ROLES, FEATURE_MODEL),
        ),
    ),
    Word(
        "train",
        "Train a model",
        "learns from the answers of a campaign, or from labels of any map on the units of an image, and writes the "
        "model as ONNX, its answers (npz) and its card beside it",
        (
            OR_CAMPAIGN,
            Field("output", "model", "Model", "ONNX file to write"),
            *(OR_IMAGE, UNITS, ROLES, FEATURE_MODEL),
            Field(
                "labels", "layer", "Labels", "without a campaign: points or polygons with a class; units that a "
                "polygon covers at least half are learnt from", optional=True,
            ),
            Field("field", "field", "Field of the class", "of the labels", optional=True),
            Field(
                "mining", "text", "Mining classes", "of the labels: values with commas between; told from codes and "
                "names of the taxonomy and its vocabularies otherwise", "",
            ),
            Field("licence", "text", "Licence", "under which the model may be used", ""),
        ),
    ),
    Word(
        "score",
        "Score a scene",
        "learns from the answers of a campaign, or takes a model that train wrote, and writes the probability of every "
        "class as a raster of percents",
        (
            OR_CAMPAIGN,
            Field("output", "raster", "Probabilities", "GeoTIFF to write, a band a class, 255 without unit"),
            *(OR_IMAGE, UNITS, ROLES, FEATURE_MODEL),
            Field("model", "file", "Model", "ONNX file of train; the campaign's answers otherwise", optional=True),
        ),
    ),
    Word(
        "propose",
        "Propose candidates",
        "draws the units that would be asked next, with their probabilities; nothing of it enters the campaign",
        (
            CAMPAIGN,
            Field("output", "vector", "Candidates", "GeoPackage, FlatGeobuf or GeoJSON to write"),
            IMAGE,
            FEATURE_MODEL,
            Field(
                "batch",
                "whole",
                "Candidates",
                "how many; with 5, two until there are 24 answers",
                BATCH,
                least=1,
                most=10_000,
            ),
        ),
    ),
    Word(
        "harvest",
        "Harvest the model's map",
        "writes the polygons that the model is confident of, with the precision that held-out answers bear out",
        (
            CAMPAIGN,
            Field("output", "vector", "Objects", "GeoPackage, FlatGeobuf or GeoJSON to write"),
            IMAGE,
            FEATURE_MODEL,
            Field("precision", "real", "Precision", "share of held-out answers that must be mining", 0.9, most=1.0),
            Field("least_hectares", "real", "Least size", "of an object, hectares", 0.5),
            Field("together", "flag", "All mining together", "let objects run over borders between classes", False),
        ),
    ),
    Word(
        "detect",
        "Detect with a model from elsewhere",
        "runs a segmentation model or classifier of chips (ONNX) over an image and writes the objects that it sees",
        (
            replace(CAMPAIGN, meaning=f"{CAMPAIGN.meaning}; or give an image instead", optional=True),
            Field("output", "vector", "Objects", "GeoPackage, FlatGeobuf or GeoJSON to write"),
            Field("model", "file", "Model", "ONNX file, its card beside it"),
            *(OR_IMAGE, ROLES),
            Field("share", "real", "Share of mining", "least share of a pixel that counts", 0.5, least=0.01, most=1.0),
            Field("least_hectares", "real", "Least size", "of an object, hectares", 0.5),
        ),
    ),
    Word(
        "import",
        "Import an older map",
        "writes the polygons of another map with the campaign's classes, in its CRS and area of interest, as a list to "
        "walk through in the panel",
        (
            CAMPAIGN,
            Field("layer", "layer", "Older map", "polygons in any vector format and CRS"),
            Field("output", "vector", "Candidates", "GeoPackage, FlatGeobuf or GeoJSON to write"),
            Field("field", "field", "Field of the class", "none where all are of one class", optional=True),
            Field(
                "classes", "text", "Classes", "of values: value=CODE; value=CODE, an empty code leaves out; told from "
                "codes, names and vocabularies otherwise", "",
            ),
            Field("class", "text", "Class of all", "code, without a field", MINING),
            IMAGE,
        ),
    ),
    Word(
        "change",
        "Look for changes",
        "writes what became of the labels of an earlier scene of a campaign: grown, shrunk, new, gone or reclaimed; "
        "nothing of it enters the campaign",
        (
            CAMPAIGN,
            Field("output", "vector", "Changes", "GeoPackage, FlatGeobuf or GeoJSON to write"),
            IMAGE,
            Field(
                "earlier",
                "image",
                "Earlier image",
                "of the campaign's scenes: the newest of an earlier date otherwise",
                optional=True,
            ),
            Field("least_hectares", "real", "Least size", "of a change, hectares", 0.5),
        ),
    ),
    Word(
        "sample",
        "Draw a probability sample",
        "draws units of a raster of units with known inclusion probabilities, for an audit by hand",
        (
            Field("units", "units", "Units", "raster of unit numbers, as segment writes it"),
            Field("output", "vector", "Sample", "GeoPackage, FlatGeobuf or GeoJSON to write"),
            Field("size", "whole", "Size", "number of units", 100, least=1),
            Field(
                "design",
                "choice",
                "Design",
                "every unit with the same chance, or by its area",
                SIMPLE,
                {SIMPLE: "units alike", POINTS: "by area (points)"},
            ),
            SEED,
        ),
    ),
    Word(
        "estimate",
        "Estimate areas",
        "tells the area of every class with its interval from the draws and audits of a campaign, and how accurate the "
        "map is that was checked last, or why it cannot",
        (
            CAMPAIGN,
            Field("output", "table", "Table", "Parquet or CSV file to write", optional=True),
            Field(
                "accuracies",
                "table",
                "Accuracies",
                "Parquet or CSV file to write user's and producer's accuracies of all classes to",
                optional=True,
            ),
            Field(
                "matrix",
                "sheet",
                "Error matrix",
                "CSV file to write the error matrix to, in shares of area with the audit units beside",
                optional=True,
            ),
            IMAGE,
        ),
    ),
)  # fmt: skip


def word(name: str) -> Word:
    """Return the word of that name.

    Raises:
        KeyError: there is none.
    """
    return {each.name: each for each in WORDS}[name]
