"""The steps that can be taken without the panel: one table for Processing, the command line and the engine.

A word reads files and writes one; a campaign is only ever read (QGIS alone writes it).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from .sampling import BATCH

Kind = Literal["campaign", "units", "vector", "raster", "table", "model", "whole", "real", "text", "choice", "flag"]

OUTPUTS = frozenset({"vector", "raster", "table", "model"})
"""Kinds of files that are written; the others are read or are numbers and words."""

FILTERS = {"vector": "gpkg", "raster": "tif", "table": "parquet", "model": "onnx"}

SIMPLE, POINTS = "simple", "points"


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
    "image", "text", "Image", "name of the scene's image, where the campaign has several; the last otherwise", ""
)
SEED = Field("seed", "whole", "Seed", "of the random stream; the same seed draws the same", 1, most=2**31 - 1)

WORDS: tuple[Word, ...] = (
    Word(
        "features",
        "Features of units",
        "writes what the learner sees of every unit as a table: number, area in square metres, one column a feature",
        (CAMPAIGN, Field("output", "table", "Table", "Parquet or CSV file to write"), IMAGE),
    ),
    Word(
        "train",
        "Train a model",
        "learns from the answers of a campaign and writes the model as ONNX, its answers (npz) and its card beside it",
        (
            CAMPAIGN,
            Field("output", "model", "Model", "ONNX file to write"),
            IMAGE,
            Field("licence", "text", "Licence", "under which the model may be used", ""),
        ),
    ),
    Word(
        "score",
        "Score a scene",
        "learns from the answers of a campaign and writes the probability of every class as a raster of percents",
        (
            CAMPAIGN,
            Field("output", "raster", "Probabilities", "GeoTIFF to write, a band a class, 255 without unit"),
            IMAGE,
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
            Field("batch", "whole", "Candidates", "how many", BATCH, least=1, most=10_000),
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
            Field("precision", "real", "Precision", "share of held-out answers that must be mining", 0.9, most=1.0),
            Field("least_hectares", "real", "Least size", "of an object, hectares", 0.5),
            Field("together", "flag", "All mining together", "let objects run over borders between classes", False),
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
        "tells the area of every class with its interval from the draws and audits of a campaign, or why it cannot",
        (
            CAMPAIGN,
            Field("output", "table", "Table", "Parquet or CSV file to write", optional=True),
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
