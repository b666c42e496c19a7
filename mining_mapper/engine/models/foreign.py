"""Models from elsewhere that read pixels: semantic segmentation, classification of chips or embedding, as ONNX.

The file says what shape it reads and returns. What it cannot say (which bands, in which units, what its
classes are) stands in a small JSON card beside it, of the same name. docs/models.md describes it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from onnx import TensorProto, ValueInfoProto

from ...core.errors import LearnerError
from ..cache import read_json
from .door import CheckedModel
from .runtime import Runner

FORMAT = "mining-mapper image model 1"
CARD_SUFFIX = ".json"
ACTIVATIONS = ("softmax", "sigmoid", "none")
NEEDED = ("bands", "scale")
NEEDED_OF_CLASSES = ("classes", "mining", "activation")
MOST_CHANNELS = 1024
DEFAULT_TILE = 256
SMALLEST_TILE, LARGEST_TILE = 8, 4096
RANK_OF_IMAGES, RANK_OF_TOKENS, RANK_OF_CHIPS = 4, 3, 2
MOST_CLASS_TOKENS = 64


@dataclass(frozen=True)
class ForeignModel:
    """A model from elsewhere that may be run, and what its card says.

    Attributes:
        file: the ONNX file.
        bands: roles of the bands that it reads, in its order.
        scale: what a reflectance of 1 is to the model: 1, 255 or 10 000, usually.
        mean, std: by band, subtracted and divided by after scaling.
        classes: names of its outputs.
        mining: those of them that are mining.
        embedding: number of its outputs where they are no classes, else 0.
        activation: what makes shares of its outputs.
        tile: side of the square that it reads at a time, pixels.
        factor: pixels of a tile to one of its output; ``tile`` where it has one answer for a chip.
        class_tokens: how many of the tokens that it returns stand before those of places.
        licence: as the card says.
    """

    file: CheckedModel
    bands: tuple[str, ...]
    scale: float
    mean: np.ndarray
    std: np.ndarray
    classes: tuple[str, ...]
    mining: tuple[str, ...]
    embedding: int
    activation: str
    tile: int
    factor: int
    class_tokens: int
    licence: str

    @property
    def channels(self) -> tuple[str, ...]:
        """Names of the outputs, in their order."""
        return self.classes or tuple(f"channel {number}" for number in range(1, self.embedding + 1))

    def report(self) -> dict[str, Any]:
        """Return what was found at the door, ready for JSON."""
        return {
            "kind": "chips" if self.factor == self.tile else "pixels",
            "path": str(self.file.path),
            "sha256": self.file.sha256,
            "bytes": len(self.file.content),
            "bands": list(self.bands),
            "classes": list(self.classes),
            "mining": list(self.mining),
            "embedding": self.embedding,
            "tile": self.tile,
            "output_pixel": self.factor,
            "licence": self.licence,
        }

    def values(self, output: np.ndarray) -> np.ndarray:
        """Return float32[n_channels, rows, cols] of an output, see ``laid_out``: shares by class, or as it is."""
        laid = laid_out(output, self.class_tokens)
        values = laid.reshape(len(self.channels), *(laid.shape[2:] or (1, 1))).astype(np.float32)
        if self.activation == "softmax":
            values = np.exp(values - values.max(axis=0))
            values /= values.sum(axis=0)
        elif self.activation == "sigmoid":
            values = 1 / (1 + np.exp(-values))
        return np.nan_to_num(values, posinf=0, neginf=0)

    def mining_values(self, values: np.ndarray) -> np.ndarray:
        """Return the shares of the classes of mining, in their order, of what ``values`` returned."""
        return values[[self.classes.index(name) for name in self.mining]].clip(0, 1)

    def share(self, of_mining: np.ndarray) -> np.ndarray:
        """Return the share of mining, 0..1, of the shares of its classes along the first axis."""
        # By sigmoid each output is a question of its own: mining is what one of its classes says.
        return of_mining.max(axis=0) if self.activation == "sigmoid" else of_mining.sum(axis=0).clip(0, 1)

    def check_says_mining(self) -> None:
        """Check that the model can be asked where there is mining.

        Raises:
            LearnerError: it returns an embedding, which by itself says nothing of mining.
        """
        if self.embedding:
            raise LearnerError(
                f"{self.file.path.name} returns an embedding, which by itself says nothing of mining.",
                "Use it as features of the units; then the answers teach what its numbers mean.",
            )


def foreign_model(file: CheckedModel) -> ForeignModel:
    """Return the model that a checked file and the card beside it hold, after one tile of trial.

    Raises:
        LearnerError: the card is missing or lacks something, the model reads or returns something else than
            its card says, or it does not run.
    """
    name = file.path.name
    card = _card(file)
    bands, embedding = _texts(card, "bands", name), _embedding(card, name)
    classes, mining, activation = ((), (), "none") if embedding else _classes(card, name)
    channels, tile = _read_size(file, card)
    if channels not in (0, len(bands)):
        raise LearnerError(
            f"{name} reads {channels} bands, but its card names {len(bands)}: {', '.join(bands)}.",
            f"Name in {name_of_card(file)} the roles of the bands that it reads, in its order.",
        )
    class_tokens = _class_tokens(card, name)
    factor = _trial(file, len(bands), embedding or len(classes), tile, class_tokens)
    return ForeignModel(
        file=file,
        bands=bands,
        scale=_number(card["scale"], name, "scale"),
        mean=_by_band(card, "mean", 0.0, len(bands), name),
        std=_by_band(card, "std", 1.0, len(bands), name),
        classes=classes,
        mining=mining,
        embedding=embedding,
        activation=activation,
        tile=tile,
        factor=factor,
        class_tokens=class_tokens,
        licence=str(card.get("licence", "")),
    )


def laid_out(output: np.ndarray, class_tokens: int) -> np.ndarray:
    """Return an output as [1, n_outputs] or [1, n_outputs, rows, cols]; a square of tokens, row by row, is laid out.

    Args:
        output: [1, n_outputs], [1, n_outputs, rows, cols], or [1, n_tokens, n_outputs] as transformers return it.
        class_tokens: how many tokens come before those of places.
    """
    if output.ndim != RANK_OF_TOKENS:
        return output
    tokens = output[:, class_tokens:]
    side = math.isqrt(tokens.shape[1])
    if side == 0 or side * side != tokens.shape[1]:
        return output
    return tokens.reshape(1, side, side, tokens.shape[2]).transpose(0, 3, 1, 2)


def name_of_card(file: CheckedModel) -> str:
    """Return the file name of a model's card."""
    return file.path.with_suffix(CARD_SUFFIX).name


def _card(file: CheckedModel) -> dict[str, Any]:
    place = file.path.with_suffix(CARD_SUFFIX)
    card = read_json(place)
    if not isinstance(card, dict) and place.is_file():
        raise _wrong(file.path.name, "it is no JSON object")
    if not isinstance(card, dict):
        raise LearnerError(
            f"{file.path.name} does not say which bands it reads and what its classes are.",
            f"Write them into {name_of_card(file)} beside it: {', '.join((*NEEDED, *NEEDED_OF_CLASSES))}, or embedding "
            "in place of classes; see docs/models.md.",
        )
    if card.get("format") != FORMAT:
        raise _wrong(file.path.name, f"its format is not “{FORMAT}”")
    needed = NEEDED if card.get("embedding") else (*NEEDED, *NEEDED_OF_CLASSES)
    missing = [name for name in needed if card.get(name) in (None, "", [])]
    if missing:
        raise _wrong(file.path.name, f"it lacks {', '.join(missing)}")
    return card


def _embedding(card: Mapping[str, Any], name: str) -> int:
    """Return the number of outputs of an embedding, 0 where they are classes."""
    channels = card.get("embedding") or 0
    if isinstance(channels, bool) or not isinstance(channels, int) or not 0 <= channels <= MOST_CHANNELS:
        raise _wrong(name, f"its embedding is no number of outputs up to {MOST_CHANNELS}")
    if channels and card.get("classes"):
        raise _wrong(name, "it names both classes and an embedding")
    return channels


def _classes(card: Mapping[str, Any], name: str) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """Return classes, those of them that are mining, and the activation."""
    classes, mining = _texts(card, "classes", name), _texts(card, "mining", name)
    if len(classes) > MOST_CHANNELS:
        raise _wrong(name, f"it names more than {MOST_CHANNELS} classes")
    if not set(mining) <= set(classes):
        raise _wrong(name, "its mining classes are not among its classes")
    if card["activation"] not in ACTIVATIONS:
        raise _wrong(name, f"its activation is none of {', '.join(ACTIVATIONS)}")
    return classes, mining, card["activation"]


def _read_size(file: CheckedModel, card: Mapping[str, Any]) -> tuple[int, int]:
    """Return the number of bands, 0 where any, and the side of a tile in pixels."""
    name, graph = file.path.name, file.model.graph
    constants = {tensor.name for tensor in graph.initializer}
    inputs = [each for each in graph.input if each.name not in constants]
    sizes = _sizes(inputs[0]) if len(inputs) == 1 else []
    if len(sizes) != RANK_OF_IMAGES or inputs[0].type.tensor_type.elem_type != TensorProto.FLOAT or sizes[0] > 1:
        raise LearnerError(
            f"{name} does not read one image at a time as float32 [1, bands, rows, columns].",
            "Export it with one such input.",
            "; ".join(f"{each.name} {_sizes(each)}" for each in inputs),
        )
    rows, cols = sizes[2:]
    if rows != cols:
        raise LearnerError(f"{name} reads tiles of {rows} x {cols} pixels.", "Export it for square tiles.")
    tile = rows or card.get("tile", DEFAULT_TILE)
    if not isinstance(tile, int) or not SMALLEST_TILE <= tile <= LARGEST_TILE:
        raise LearnerError(
            f"{name} reads tiles of {tile} pixels.", f"Tiles have {SMALLEST_TILE} to {LARGEST_TILE} pixels a side."
        )
    return sizes[1], tile


def _sizes(value: ValueInfoProto) -> list[int]:
    """Return the sizes of a tensor, 0 where they are not fixed."""
    return [dimension.dim_value for dimension in value.type.tensor_type.shape.dim]


def _class_tokens(card: Mapping[str, Any], name: str) -> int:
    number = card.get("class_tokens", 0)
    if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number <= MOST_CLASS_TOKENS:
        raise _wrong(name, f"its class_tokens are no number up to {MOST_CLASS_TOKENS}")
    return number


def _trial(file: CheckedModel, n_bands: int, n_outputs: int, tile: int, class_tokens: int) -> int:
    """Run one empty tile and return how many of its pixels one pixel of the output stands for."""
    name = file.path.name
    shape = laid_out(Runner(file)(np.zeros((1, n_bands, tile, tile), np.float32)), class_tokens).shape
    if len(shape) == RANK_OF_TOKENS and shape[2] == n_outputs:
        raise LearnerError(
            f"{name} returns {shape[1]} tokens, {class_tokens} of them before those of places: the rest is no square.",
            f"Write into {name_of_card(file)} as class_tokens how many come before those of places, usually 1.",
        )
    if len(shape) not in (RANK_OF_IMAGES, RANK_OF_CHIPS) or shape[:2] != (1, n_outputs):
        raise LearnerError(
            f"{name} returns {list(shape)}, but its card names {n_outputs} classes or channels.",
            f"Name in {name_of_card(file)} one class for each output, or the number of outputs as embedding; "
            "outputs are [1, outputs], [1, outputs, rows, columns] or [1, tokens, outputs].",
        )
    rows, cols = shape[2:] or (1, 1)
    if rows != cols or not 1 <= rows <= tile or tile % rows:
        raise LearnerError(
            f"{name} returns {rows} x {cols} pixels of a tile of {tile}.",
            "Export it so that a pixel of its output stands for a whole number of pixels.",
        )
    return tile // rows


def _texts(card: Mapping[str, Any], key: str, name: str) -> tuple[str, ...]:
    values = card[key]
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise _wrong(name, f"its {key} are no list of names")
    if len(set(values)) < len(values):
        raise _wrong(name, f"its {key} name one twice")
    return tuple(values)


def _by_band(card: Mapping[str, Any], key: str, default: float, n_bands: int, name: str) -> np.ndarray:
    values = card.get(key, [default] * n_bands)
    if not isinstance(values, list) or len(values) != n_bands:
        raise _wrong(name, f"its {key} has not one number for each of {n_bands} bands")
    numbers = [_number(value, name, key, lowest=0.0 if key == "std" else None) for value in values]
    return np.array(numbers, np.float32)[:, None, None]


def _number(value: Any, name: str, key: str, lowest: float | None = None) -> float:
    sound = isinstance(value, (int, float)) and not isinstance(value, bool) and np.isfinite(value)
    if not sound or (lowest is not None and value <= lowest) or (key == "scale" and value <= 0):
        raise _wrong(name, f"its {key} is no number that can be used")
    return float(value)


def _wrong(name: str, what: str) -> LearnerError:
    return LearnerError(f"The card of {name} cannot be used: {what}.", "Correct it as docs/models.md says.")
