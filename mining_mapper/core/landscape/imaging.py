"""From the painted board to an image: spectra, textures, mixed pixels, blur, noise, numbers."""

from __future__ import annotations

import numpy as np

from .canvas import FINE, Canvas
from .noise import blur, correlated_field, smooth_field
from .spectra import BLUR, MATERIALS, TEXTURE_LENGTHS, band_statistics

# Sensor noise: a constant part in digital numbers and a part of the signal.
_NOISE_FLOOR, _NOISE_SHARE = 9.0, 0.006
_MODES = 3


def average_down(fine: np.ndarray) -> np.ndarray:
    """Mean of the fine pixels of each image pixel."""
    rows, columns = fine.shape[0] // FINE, fine.shape[1] // FINE
    return fine.reshape(rows, FINE, columns, FINE).mean(axis=(1, 3), dtype=np.float32)


def commonest(fine: np.ndarray) -> np.ndarray:
    """Value that most of an image pixel's four fine pixels have."""
    rows, columns = fine.shape[0] // FINE, fine.shape[1] // FINE
    four = fine.reshape(rows, FINE, columns, FINE).transpose(0, 2, 1, 3).reshape(rows, columns, FINE**2)
    four = np.sort(four, axis=-1)
    return np.where(four[..., 2] == four[..., 3], four[..., 3], four[..., 1])


class Camera:
    """Takes the images of one landscape.

    Args:
        seed: of textures, differences between patches and noise; textures stay the same at all dates.
        size: rows, columns in image pixels.
    """

    def __init__(self, seed: int, size: tuple[int, int]) -> None:
        self._seed = seed
        self._size = size
        rng = np.random.default_rng((seed, 1))
        self._textures = [[correlated_field(rng, size, length) for _ in range(_MODES)] for length in TEXTURE_LENGTHS]
        self._light = 1 + 0.02 * smooth_field(rng, size, max(size) / 3) + _slope(rng, size)

    def take(self, canvas: Canvas, bands: tuple[str, ...], date: int, offset: int) -> np.ndarray:
        """Image of a board, uint16 (bands, rows, columns): reflectance x 10000 + offset, never 0."""
        material = np.array(canvas.patches.material, dtype=np.int16)[canvas.patch]
        listed = list(MATERIALS.values())
        between = np.array([m.between for m in listed], dtype=np.float32)
        texture = np.array([m.texture for m in listed], dtype=np.int16)
        modes = self._mode_values(canvas, material, between, texture, date)
        noise = np.random.default_rng((self._seed, 2, date))
        image = np.empty((len(bands), *self._size), dtype=np.uint16)
        for number, band in enumerate(bands):
            signal = _signal(band, material, modes, canvas.tone)
            signal = blur(average_down(signal) * self._light, BLUR[band]).astype(np.float32)
            grain = noise.standard_normal(self._size, dtype=np.float32)
            signal += grain * (_NOISE_FLOOR + _NOISE_SHARE * signal)
            image[number] = np.clip(np.rint(signal) + offset, 1, 65535)
        return image

    def _mode_values(self, canvas, material, between, texture, date: int) -> list[np.ndarray]:
        """How far each fine pixel lies along each mode of its material, in standard deviations."""
        rng = np.random.default_rng((self._seed, 3, date))
        patch_part = np.clip(rng.standard_normal((len(canvas.patches.material), _MODES)), -1.6, 1.6)
        own = np.array(canvas.patches.material)
        patch_part = (patch_part * np.sqrt(between[own])[:, None]).astype(np.float32)
        within = np.sqrt(1 - between)[material]
        kind = texture[material]
        values = []
        for mode in range(_MODES):
            part = np.zeros(canvas.patch.shape, dtype=np.float32)
            for number, fields in enumerate(self._textures):
                fine = fields[mode].repeat(FINE, 0).repeat(FINE, 1)
                np.copyto(part, fine, where=kind == number)
            values.append(patch_part[:, mode][canvas.patch] + within * part)
        return values


def _signal(band: str, material: np.ndarray, modes: list[np.ndarray], tone: np.ndarray) -> np.ndarray:
    mean, sd, loadings = (values.astype(np.float32) for values in band_statistics(band))
    signal = mean[material]
    for mode, values in enumerate(modes):
        signal += (sd * loadings[:, mode])[material] * values
    # No surface is darker than a third of its mean: the normal distribution's lower tail is not real.
    return np.maximum(signal, mean[material] / 3) * tone


def _slope(rng, size: tuple[int, int]) -> np.ndarray:
    """Slight, even change of brightness across the scene, as of haze and viewing angle."""
    angle = rng.uniform(0, 2 * np.pi)
    rows = np.linspace(-1, 1, size[0])[:, None] * np.sin(angle)
    columns = np.linspace(-1, 1, size[1])[None, :] * np.cos(angle)
    return (0.015 * (rows + columns)).astype(np.float32)
