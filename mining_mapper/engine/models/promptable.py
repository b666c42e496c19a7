"""Models that segment what a person points at: an encoder and a decoder as ONNX, of the SAM family.

docs/models.md lists the inputs and outputs that are looked for. The encoder's outputs of a window of a scene are
kept in the cache, so that only the first click in a window waits for it.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.windows import Window

from ...core.errors import LearnerError
from ..cache import file_stamp, key_of, read_json, written_whole
from ..scene import Scene, read_normalised
from .door import CheckedModel, read_model
from .runtime import Runner

DEFAULT_SIDE = 1024
SMALLEST_SIDE, LARGEST_SIDE = 16, 4096
LARGEST_WINDOW = 2048
BYTE = 255.0
# Of the pictures that models of this family were trained with, red, green and blue from 0 to 255.
MEAN, STD = (123.675, 116.28, 103.53), (58.395, 57.12, 57.375)
CHANNELS, RANK = 3, 4
EMBEDDINGS = ("image_embeddings", "image_embed")
COORDS, LABELS = "point_coords", "point_labels"
MASK_INPUT, HAS_MASK, SIZE = "mask_input", "has_mask_input", "orig_im_size"
MASKS, SCORES = ("masks", "low_res_masks"), "iou_predictions"
MASK_SIDE = 256
ADD, CUT, NO_POINT = 1, 0, -1
KEPT_EMBEDDINGS = 40


@dataclass(frozen=True)
class Prompt:
    """A place that belongs to the object, or does not: column and row in pixels of the window, and which."""

    column: float
    row: float
    adds: bool


class PromptableModel:
    """A checked pair, ready to run.

    Args:
        encoder, decoder: paths of ONNX files.

    Raises:
        LearnerError: a file cannot be used; the message names it and what it lacks.
    """

    def __init__(self, encoder: str, decoder: str) -> None:
        files = read_model(encoder), read_model(decoder)
        self.encoder, self.decoder = (Runner(file) for file in files)
        self.sha256 = tuple(file.sha256 for file in files)
        self._names = tuple(file.path.name for file in files)
        self.side = self._side()
        self.mean, self.std = _card(files[0])
        self._given = self._check_decoder()

    def report(self) -> dict[str, Any]:
        """Run both once and return what was found at the door, ready for JSON.

        Raises:
            LearnerError: they do not fit together.
        """
        rows = cols = SMALLEST_SIDE
        grey = np.full((CHANNELS, rows, cols), BYTE / 2, np.float32)
        self.segment(self.embed(grey), [Prompt(cols / 2, rows / 2, True)], rows, cols)
        return {
            "encoder": self._names[0],
            "decoder": self._names[1],
            "side": self.side,
            "embeddings": list(self.encoder.outputs),
            "prompts": [COORDS, LABELS],
            "masks": self._mask_name,
        }

    def embed(self, picture: np.ndarray) -> dict[str, np.ndarray]:
        """Return the encoder's outputs by name, for a picture float32[3, rows, cols] of 0 to 255."""
        rows, cols = picture.shape[1:]
        scaled = _resized(picture, *self.scaled(rows, cols))
        values = (scaled - self.mean[:, None, None]) / self.std[:, None, None]
        square = np.zeros((1, CHANNELS, self.side, self.side), np.float32)
        square[0, :, : values.shape[1], : values.shape[2]] = values
        return self.encoder.run({next(iter(self.encoder.inputs)): square})

    def segment(
        self, embeddings: Mapping[str, np.ndarray], prompts: Sequence[Prompt], rows: int, cols: int
    ) -> tuple[np.ndarray, float | None]:
        """Return logits float32[rows, cols], above 0 in the object, and how well the model thinks it did.

        Raises:
            LearnerError: the decoder fails, or returns no mask.
        """
        said = self.decoder.run(self._decoder_inputs(embeddings, prompts, rows, cols))
        masks = np.asarray(said[self._mask_name], np.float32)
        if masks.ndim != RANK or 0 in masks.shape:
            raise self._unfit(1, f"returns {self._mask_name} of shape {list(masks.shape)}, not [1, masks, rows, cols]")
        best, score = 0, None
        if SCORES in said and said[SCORES].size >= masks.shape[1]:
            scores = np.asarray(said[SCORES]).ravel()[: masks.shape[1]]
            best = int(scores.argmax())
            score = float(scores[best])
        logits = masks[0, best]
        if logits.shape != (rows, cols):
            # Masks of another size cover the padded square.
            down, right = self.scaled(rows, cols)
            seen = np.ceil(np.array([down, right]) * logits.shape / self.side).astype(int)
            logits = _resized(logits[None, : seen[0], : seen[1]], rows, cols)[0]
        return np.nan_to_num(logits), score

    def scaled(self, rows: int, cols: int) -> tuple[int, int]:
        """Return rows and columns of a picture whose longer side fills the model's square."""
        factor = self.side / max(rows, cols)
        return max(1, round(rows * factor)), max(1, round(cols * factor))

    def _decoder_inputs(
        self, embeddings: Mapping[str, np.ndarray], prompts: Sequence[Prompt], rows: int, cols: int
    ) -> dict[str, np.ndarray]:
        down, right = self.scaled(rows, cols)
        places = [(each.column * right / cols, each.row * down / rows) for each in prompts]
        # Without a box, the family's decoders expect one point more, that is none.
        coords = np.array([[*places, (0.0, 0.0)]], np.float32)
        labels = np.array([[*(ADD if each.adds else CUT for each in prompts), NO_POINT]], np.float32)
        given = {COORDS: coords, LABELS: labels, SIZE: np.array([rows, cols], np.float32)}
        given[MASK_INPUT] = np.zeros((1, 1, self._mask_side, self._mask_side), np.float32)
        given[HAS_MASK] = np.zeros(1, np.float32)
        given |= {name: embeddings[source] for name, source in self._given.items()}
        return {name: self.decoder.cast(name, given[name]) for name in self.decoder.inputs}

    def _side(self) -> int:
        inputs = list(self.encoder.inputs.values())
        shape = inputs[0] if len(inputs) == 1 else []
        if len(inputs) != 1 or len(shape) != RANK or shape[1] not in (CHANNELS, None):
            found = ", ".join(f"{name} {shape}" for name, shape in self.encoder.inputs.items())
            raise self._unfit(0, f"reads {found}, not one image [1, 3, side, side]")
        sides = {side for side in shape[2:] if side is not None} or {DEFAULT_SIDE}
        side = sides.pop()
        if sides or not SMALLEST_SIDE <= side <= LARGEST_SIDE:
            wanted = f"squares of {SMALLEST_SIDE} to {LARGEST_SIDE}"
            raise self._unfit(0, f"reads images of {shape[2:]} pixels, not {wanted}")
        return side

    def _check_decoder(self) -> dict[str, str]:
        """Return which output of the encoder goes to which input of the decoder."""
        inputs, outputs = self.decoder.inputs, self.decoder.outputs
        missing = [name for name in (COORDS, LABELS) if name not in inputs]
        first = next((name for name in EMBEDDINGS if name in inputs), None)
        if first is None:
            missing.append(" or ".join(EMBEDDINGS))
        if missing:
            raise self._unfit(1, f"lacks the inputs {', '.join(missing)}; it has {', '.join(inputs)}")
        self._mask_name = next((name for name in MASKS if name in outputs), "")
        if not self._mask_name:
            raise self._unfit(1, f"lacks the output {' or '.join(MASKS)}; it has {', '.join(outputs)}")
        made = list(self.encoder.outputs)
        given = {first: first if first in made else made[0]}
        given |= {name: name for name in inputs if name in made}
        unknown = [name for name in inputs if name not in {*given, COORDS, LABELS, MASK_INPUT, HAS_MASK, SIZE}]
        if unknown:
            raise self._unfit(1, f"wants {', '.join(unknown)}, which the encoder does not return")
        shape = inputs.get(MASK_INPUT) or []
        self._mask_side = shape[-1] if len(shape) == RANK and shape[-1] else MASK_SIDE
        return given

    def _unfit(self, which: int, why: str) -> LearnerError:
        kind = ("encoder", "decoder")[which]
        return LearnerError(
            f"{self._names[which]} cannot be used as the {kind}: it {why}.",
            "Export it with the names that docs/models.md lists, and choose the encoder first.",
        )


def segment_window(
    model: PromptableModel, scene: Scene, window: Sequence[int], prompts: Sequence[Prompt], cache: str | Path
) -> tuple[np.ndarray, float | None]:
    """Return logits float32[rows, cols] of a window of a scene, see `PromptableModel.segment`.

    Args:
        model: the pair.
        scene: its red, green and blue bands are read, the first ones where it has no such roles.
        window: column, row, width and height in pixels, at most ``LARGEST_WINDOW`` a side.
        prompts: in pixels of the window.
        cache: folder that keeps what the encoder says.

    Raises:
        LearnerError: the window is none, or the model fails.
    """
    left, top, width, height = window
    inside = left >= 0 and top >= 0 and left + width <= scene.width and top + height <= scene.height
    if not (inside and 0 < width <= LARGEST_WINDOW and 0 < height <= LARGEST_WINDOW) or not prompts:
        raise LearnerError("There is nothing to segment here.", "Point at the image, and zoom in.", repr(list(window)))
    key = key_of("promptable 1", file_stamp(scene.path), scene.roles, list(window), model.sha256[0])
    path = Path(cache) / f"embedding-{key}.npz"
    embeddings = _read_embeddings(path, model.encoder.outputs)
    if embeddings is None:
        embeddings = model.embed(_picture(scene, Window(left, top, width, height)))
        with written_whole(path) as temporary, temporary.open("wb") as target:
            np.savez(target, **embeddings)
        _forget_oldest(path.parent)
    return model.segment(embeddings, prompts, height, width)


def _picture(scene: Scene, window: Window) -> np.ndarray:
    """Return float32[3, rows, cols] from 0 to 255: red, green and blue as they are shown."""
    image, valid = read_normalised(scene, window)
    roles = [scene.image_roles.get(role) for role in ("red", "green", "blue")]
    places = [place - 1 for place in roles] if None not in roles else [min(each, len(image) - 1) for each in range(3)]
    shown = np.nan_to_num(image[places]).clip(0, 1) * np.float32(BYTE)
    shown[:, ~valid] = 0
    return shown.astype(np.float32)


def _read_embeddings(path: Path, wanted: Mapping[str, Any]) -> dict[str, np.ndarray] | None:
    try:
        with np.load(path, allow_pickle=False) as stored:
            found = {name: stored[name] for name in stored.files}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile):
        return None
    return found if set(found) == set(wanted) else None


def _forget_oldest(folder: Path) -> None:
    """Keep the embeddings that were made last: each has some megabytes."""
    kept = sorted(folder.glob("embedding-*.npz"), key=lambda path: path.stat().st_mtime_ns)
    for path in kept[:-KEPT_EMBEDDINGS]:
        path.unlink(missing_ok=True)


def _card(encoder: CheckedModel) -> tuple[np.ndarray, np.ndarray]:
    """Return mean and standard deviation of the channels; a card beside the encoder may say others."""
    card = read_json(encoder.path.with_suffix(".json"))
    card = card if isinstance(card, dict) else {}
    found = []
    for name, default in (("mean", MEAN), ("std", STD)):
        values = card.get(name, default)
        numbers = isinstance(values, (list, tuple)) and all(isinstance(each, (int, float)) for each in values)
        if not numbers or len(values) != CHANNELS or (name == "std" and min(values) <= 0):
            raise LearnerError(
                f"The card of {encoder.path.name} has no {name} of three numbers.",
                f"Give red, green and blue on a scale of 0 to 255, or leave {name} out.",
                repr(values)[:200],
            )
        found.append(np.array(values, np.float32))
    return found[0], found[1]


def _resized(image: np.ndarray, rows: int, cols: int) -> np.ndarray:
    """Return float32[bands, rows, cols]: an image at another size, bilinear."""
    for axis, length in ((1, rows), (2, cols)):
        at = (np.arange(length) + 0.5) * image.shape[axis] / length - 0.5
        at = at.clip(0, image.shape[axis] - 1)
        first = np.floor(at).astype(int)
        second = np.minimum(first + 1, image.shape[axis] - 1)
        share = (at - first).astype(np.float32)
        share = share[:, None] if axis == 1 else share
        image = np.take(image, first, axis) * (1 - share) + np.take(image, second, axis) * share
    return image.astype(np.float32)
