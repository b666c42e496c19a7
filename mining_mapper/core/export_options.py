"""What may be chosen of a training set: one table for the dialog, Processing, the command line and the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from .errors import ExportError

Kind = Literal["choice", "choices", "whole", "real", "text"]

SMALLEST_CHIP = 16
LARGEST_CHIP = 4096
SPLITS = ("train", "validation", "test")


@dataclass(frozen=True)
class Option:
    """One choice: its name in requests, kind, default, caption and meaning, and what it may be.

    ``choices`` is value -> caption; ``least`` and ``most`` bound numbers; ``unit`` stands behind a number;
    ``blank`` says what 0 or no text means.
    """

    name: str
    kind: Kind
    default: Any
    caption: str
    meaning: str
    choices: Mapping[str, str] | None = None
    least: float = 0
    most: float = 1_000_000
    unit: str = ""
    blank: str = ""

    def checked(self, value: Any) -> Any:
        """Return a value as the engine uses it; None is the default.

        Raises:
            ExportError: it is of another kind or out of range.
        """
        if value is None:
            return self.default
        check = {"choice": self._choice, "choices": self._choices, "text": self._text}.get(self.kind, self._number)
        return check(value)

    def _choice(self, value: Any) -> str:
        known = self.choices or {}
        if value not in known:
            raise ExportError(f"There is no {self.caption.lower()} {value}.", f"Choose among {', '.join(known)}.")
        return value

    def _choices(self, value: Any) -> tuple[str, ...]:
        if not isinstance(value, (list, tuple)) or not value:
            raise ExportError(f"No {self.caption.lower()} is chosen.", f"Choose among {', '.join(self.choices or {})}.")
        # The order of the table decides, so that the same choice gives the same bytes.
        chosen = {self._choice(each) for each in value}
        return tuple(name for name in self.choices or {} if name in chosen)

    def _text(self, value: Any) -> str:
        if not isinstance(value, str):
            raise ExportError(f"{self.caption} is no text.", self.meaning)
        return value.strip()

    def _number(self, value: Any) -> float | int:
        whole = self.kind == "whole"
        fits = isinstance(value, int) or (isinstance(value, float) and not whole)
        if isinstance(value, bool) or not fits or not self.least <= value <= self.most:
            raise ExportError(
                f"{self.caption} cannot be {value}{self.unit and ' '}{self.unit}.",
                f"Choose from {self.least:g} to {self.most:g}.",
            )
        return value if whole else float(value)


FORMATS = {
    "gpkg": "GeoPackage",
    "parquet": "GeoParquet",
    "flatgeobuf": "FlatGeobuf",
    "geojson": "GeoJSON (RFC 7946)",
    "chips": "Image and mask chips (GeoTIFF)",
    "instances": "Instance masks (GeoTIFF)",
    "coco": "COCO",
    "yolo": "YOLO segmentation",
    "huggingface": "Hugging Face datasets",
    "stac": "STAC catalogue",
    "units": "Features of units (Parquet)",
    "acatama": "Sample for AcATaMa",
}

# Formats that are made of chips; the others need no image.
CHIP_FORMATS = ("chips", "instances", "coco", "yolo", "huggingface", "stac")

OPTIONS = (
    Option(
        "formats",
        "choices",
        ("gpkg", "geojson", "chips"),
        "Formats",
        "What is written into the folder",
        FORMATS,
    ),
    Option("chip_size", "whole", 256, "Chip size", "Side of a chip", None, SMALLEST_CHIP, LARGEST_CHIP, "pixels"),
    Option(
        "overlap",
        "whole",
        0,
        "Overlap",
        "By how much neighbouring chips overlap; below the chip size",
        None,
        0,
        LARGEST_CHIP - 1,
        "pixels",
    ),
    Option(
        "placement",
        "choice",
        "grid",
        "Placement",
        "Where chips lie",
        {"grid": "On a grid, where labels are", "labels": "Centred on labels"},
    ),
    Option(
        "background",
        "whole",
        0,
        "Background chips",
        "How many chips without a label are drawn from searched areas; each carries its weight",
        None,
        0,
        100_000,
    ),
    Option(
        "bands",
        "text",
        "",
        "Bands",
        "Numbers or roles of bands with commas between, e.g. red,green,blue; empty is all",
        blank="All",
    ),
    Option(
        "resolution",
        "real",
        0.0,
        "Pixel size",
        "Side of a pixel in the units of the image's coordinates; 0 keeps the image's own",
        blank="Of the image",
    ),
    Option(
        "resampling",
        "choice",
        "bilinear",
        "Resampling",
        "How values are found where the pixel size changes; masks are made anew from the outlines",
        {"nearest": "Nearest", "bilinear": "Bilinear", "cubic": "Cubic", "average": "Average"},
    ),
    Option(
        "scaling",
        "choice",
        "own",
        "Values",
        "What the numbers in the chips are",
        {"own": "As in the image", "reflectance": "Reflectance", "stretch": "Stretched, 2 to 98 percent"},
    ),
    Option(
        "dtype",
        "choice",
        "own",
        "Data type",
        "Type of the numbers; reflectance is times 10000 and stretched values fill the range where it is whole",
        {"own": "As in the image", "uint8": "Byte", "uint16": "16 bit", "float32": "32 bit float"},
    ),
    Option(
        "compression",
        "choice",
        "zstd",
        "Compression",
        "Of the chips; every GDAL since 2018 reads Zstandard, which is four times as fast, other programs want Deflate",
        {"zstd": "Zstandard", "deflate": "Deflate", "none": "None"},
    ),
    Option(
        "vocabulary",
        "choice",
        "campaign",
        "Classes",
        "Which classes the masks and instances have",
        {
            "campaign": "Of the campaign",
            "parents": "The groups above them",
            "binary": "Mining and other",
            "maus": "Maus et al.",
            "werner": "Werner et al.",
            "lames": "LAMES",
            "osm": "OpenStreetMap",
            "corine": "CORINE",
        },
    ),
    Option(
        "onto",
        "text",
        "",
        "Collapse onto",
        "Codes of the classes to collapse onto, with commas between; empty for none",
        blank="None",
    ),
    Option(
        "unsearched",
        "choice",
        "blank",
        "Unsearched pixels",
        "COCO, YOLO and Hugging Face know no unknown: such pixels are blanked, or their chips left out",
        {"blank": "Blanked and listed", "leave_out": "Chips left out"},
    ),
    Option(
        "split",
        "choice",
        "none",
        "Split",
        "How labels and chips are parted for training, validation and test, so that none lies in two parts",
        {"none": "Not split", "blocks": "By spatial blocks", "site": "By site", "scene": "By scene"},
    ),
    Option(
        "block_size",
        "real",
        0.0,
        "Block size",
        "Side of a block; 0 takes the distance to which the features resemble each other",
        unit="m",
        blank="From the features",
    ),
    Option("validation", "whole", 15, "Validation", "Share of the labels for validation", None, 0, 90, "%"),
    Option("test", "whole", 15, "Test", "Share of the labels for the test", None, 0, 90, "%"),
    Option("folds", "whole", 5, "Folds", "Number of folds for cross-validation; every label gets one", None, 2, 20),
    Option(
        "audit",
        "choice",
        "leave_out",
        "Audit sample",
        "Labels of the audit sample are never trained on",
        {"leave_out": "Left out", "test": "The test set, with its weights"},
    ),
    Option(
        "seed", "whole", 1, "Seed", "Of everything that is drawn; the same gives the same bytes", None, 0, 2**31 - 1
    ),
)


def checked_options(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return every option, those that are not given by default.

    Raises:
        ExportError: there is no such option, or a value cannot be.
    """
    known = {entry.name for entry in OPTIONS}
    strange = sorted(set(given) - known)
    if strange:
        raise ExportError(f"There is no option {strange[0]}.", f"There are {', '.join(sorted(known))}.")
    options = {entry.name: entry.checked(given.get(entry.name)) for entry in OPTIONS}
    if "stac" in options["formats"]:  # its items point to the chips
        options["formats"] = option("formats").checked([*options["formats"], "chips"])
    if options["overlap"] >= options["chip_size"]:
        raise ExportError(
            f"Chips of {options['chip_size']} pixels cannot overlap by {options['overlap']}.",
            "Choose an overlap below the size.",
        )
    if options["validation"] + options["test"] >= 100:
        raise ExportError("Validation and test leave nothing to train with.", "Choose smaller shares.")
    return options


def option(name: str) -> Option:
    """Return the option of that name.

    Raises:
        KeyError: there is none.
    """
    return {entry.name: entry for entry in OPTIONS}[name]
