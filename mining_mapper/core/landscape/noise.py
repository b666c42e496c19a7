"""Random fields and filters, in numpy alone: everything here also runs inside QGIS."""

from __future__ import annotations

import numpy as np


def correlated_field(rng: np.random.Generator, shape: tuple[int, int], length: float) -> np.ndarray:
    """Return a Gaussian field with mean 0, variance 1 and correlation exp(-distance / length).

    Made on a torus that is larger than asked for, by the Fourier transform of the correlation itself, so
    that opposite edges are not alike and short lengths are met as well as long ones.

    Args:
        shape: rows, columns.
        length: in pixels.
    """
    pad = int(min(max(shape), 4 * length)) + 1
    size = (_fast_size(shape[0] + pad), _fast_size(shape[1] + pad))
    down, right = (np.minimum(np.arange(n), n - np.arange(n)) for n in size)
    correlation = np.exp(-np.hypot(down[:, None], right[None, :]) / length)
    density = np.clip(np.fft.rfft2(correlation).real, 0, None)
    return _shaped_noise(rng, shape, size, np.sqrt(density))


def smooth_field(rng: np.random.Generator, shape: tuple[int, int], sigma: float) -> np.ndarray:
    """Return a Gaussian field with mean 0 and variance 1, smooth at the scale ``sigma`` in pixels."""
    pad = int(min(max(shape), 4 * sigma)) + 1
    size = (_fast_size(shape[0] + pad), _fast_size(shape[1] + pad))
    rows = 2 * np.pi * np.fft.fftfreq(size[0])[:, None]
    columns = 2 * np.pi * np.fft.rfftfreq(size[1])[None, :]
    transfer = np.exp(-0.5 * sigma**2 * (rows**2 + columns**2))
    return _shaped_noise(rng, shape, size, transfer)


def _shaped_noise(rng, shape, size, transfer: np.ndarray) -> np.ndarray:
    """White noise of ``size`` through a filter, cut to ``shape``, with mean 0 and variance 1."""
    spectrum = np.fft.rfft2(rng.standard_normal(size)) * transfer
    spectrum[0, 0] = 0
    field = np.fft.irfft2(spectrum, s=size)
    return (field / field.std())[: shape[0], : shape[1]].astype(np.float32)


def _fast_size(length: int) -> int:
    """The next size whose only prime factors are 2, 3 and 5, which the Fourier transform likes."""
    while True:
        rest = length
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return length
        length += 1


def blur(image: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian blur of (rows, columns) with edges repeated; ``sigma`` in pixels."""
    reach = max(1, int(np.ceil(3 * sigma)))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    weights = (weights / weights.sum()).astype(image.dtype)
    for axis in (0, 1):
        padding = [(reach, reach) if a == axis else (0, 0) for a in (0, 1)]
        padded = np.pad(image, padding, mode="edge")
        length = image.shape[axis]
        image = sum(
            weight * np.take(padded, range(shift, shift + length), axis=axis) for shift, weight in enumerate(weights)
        )
    return image


def jittered_cells(
    rng: np.random.Generator, rows: np.ndarray, columns: np.ndarray, spacing: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Partition points by their nearest seed of a jittered grid (Voronoi cells).

    Args:
        rows, columns: coordinates of the points, any equal shape, not negative beyond one spacing.
        spacing: mean distance of the seeds, same unit.

    Returns:
        Cell number of every point, distance to the border of its cell (half the difference of the two
        nearest seeds' distances), and the seeds, shape (cells, 2).
    """
    across = int(columns.max() / spacing) + 5
    down = int(rows.max() / spacing) + 5
    jitter = rng.uniform(0.08, 0.92, (down, across, 2))
    grid = np.stack(np.meshgrid(np.arange(down) - 2, np.arange(across) - 2, indexing="ij"), axis=-1)
    seeds = ((grid + jitter) * spacing).reshape(-1, 2).astype(np.float32)
    home = (np.floor(rows / spacing).astype(np.int32) + 2) * across
    home += np.floor(columns / spacing).astype(np.int32) + 2
    nearest = np.full(rows.shape, np.inf, dtype=np.float32)
    second = nearest.copy()
    cell = np.zeros(rows.shape, dtype=np.int32)
    for step in (dr * across + dc for dr in (-1, 0, 1) for dc in (-1, 0, 1)):
        candidate = np.clip(home + step, 0, len(seeds) - 1)
        distance = np.hypot(rows - seeds[candidate, 0], columns - seeds[candidate, 1])
        closer = distance < nearest
        second = np.where(closer, nearest, np.minimum(second, distance))
        nearest = np.where(closer, distance, nearest)
        cell = np.where(closer, candidate, cell)
    return cell, (second - nearest) / 2, seeds
