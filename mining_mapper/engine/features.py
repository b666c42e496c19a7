"""What the learner sees of a unit: statistics of bands, indices, texture, surroundings and shape.

A window of a scene becomes layers (one plane of pixels each); ``Sums`` adds the layers up by unit, window
after window; ``finish`` turns the sums into features and compares every unit with its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage, sparse

from ..core.errors import Cancelled
from .segments import Edges, adjacency

FEATURES = "unit-features 1"
SIGMAS = (2.0, 4.0, 8.0)
TRUNCATE = 2.5
# Pixels beside a window that its layers depend on.
MARGIN = int(np.ceil(SIGMAS[-1] * TRUNCATE)) + 2
TINY = np.float32(1e-3)

# Normalised differences (a - b) / (a + b) of reflectances, by the roles that they need.
DIFFERENCES = {
    "NDVI": ("nir", "red"),
    "NDWI": ("green", "nir"),
    "MNDWI": ("green", "swir1"),
    "NDBI": ("swir1", "nir"),
    "clay": ("swir1", "swir2"),
    "iron oxide": ("red", "blue"),
    "green-red": ("green", "red"),
    "red edge": ("rededge3", "rededge1"),
}
# Bare soil index of Rikimaru et al. 2002.
BARE_SOIL = ("swir1", "red", "nir", "blue")


@dataclass(frozen=True)
class Layer:
    """One plane of pixels and the statistics that are taken of it by unit."""

    name: str
    plane: np.ndarray
    deviation: bool = False
    extremes: bool = False
    neighbours: bool = False


@dataclass
class Sums:
    """Sums over the pixels of every unit, filled window by window; rows are units 1..n."""

    n_units: int
    pixels: np.ndarray = field(init=False)
    total: dict[str, np.ndarray] = field(default_factory=dict)
    squares: dict[str, np.ndarray] = field(default_factory=dict)
    lowest: dict[str, np.ndarray] = field(default_factory=dict)
    highest: dict[str, np.ndarray] = field(default_factory=dict)
    compared: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pixels = np.zeros(self.n_units, np.float32)

    def add(self, layers: Iterator[Layer], units: np.ndarray, cancelled: Callable[[], bool]) -> None:
        """Add the layers of one window; ``units`` int32[rows, cols] is 0 where a pixel is not to be counted."""
        order = np.flatnonzero(units)
        order = order[np.argsort(units.ravel()[order], kind="stable")]
        if len(order) == 0:
            return
        numbers = units.ravel()[order]
        starts = np.flatnonzero(np.concatenate(([True], numbers[1:] != numbers[:-1])))
        rows = numbers[starts] - 1
        self.pixels[rows] += np.diff(starts, append=len(order))
        for layer in layers:
            if cancelled():
                raise Cancelled("The features were stopped.")
            self._add_layer(layer, layer.plane.ravel()[order], starts, rows)

    def _add_layer(self, layer: Layer, values: np.ndarray, starts: np.ndarray, rows: np.ndarray) -> None:
        self._column(self.total, layer.name, 0.0)[rows] += np.add.reduceat(values, starts)
        if layer.deviation:
            self._column(self.squares, layer.name, 0.0)[rows] += np.add.reduceat(values * values, starts)
        if layer.extremes:
            low, high = self._column(self.lowest, layer.name, np.inf), self._column(self.highest, layer.name, -np.inf)
            low[rows] = np.minimum(low[rows], np.minimum.reduceat(values, starts))
            high[rows] = np.maximum(high[rows], np.maximum.reduceat(values, starts))
        if layer.neighbours and layer.name not in self.compared:
            self.compared.append(layer.name)

    def _column(self, columns: dict[str, np.ndarray], name: str, start: float) -> np.ndarray:
        if name not in columns:
            columns[name] = np.full(self.n_units, start, np.float32)
        return columns[name]


def unit_features(
    image: np.ndarray,
    valid: np.ndarray,
    units: np.ndarray,
    roles: Mapping[str, int],
    scaling: tuple[np.ndarray, np.ndarray] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[np.ndarray, list[str]]:
    """Return float32[n_units, n_features] and the names of the features.

    Args:
        image: float32[bands, rows, cols], normalised as ``scene.read_normalised`` does.
        valid: bool[rows, cols].
        units: int32[rows, cols], 0 none, 1..n; row u - 1 of the result is unit u.
        roles: role of a band -> 1-based number; decides which indices there are.
        scaling: gain and bias by band that turn normalised values into reflectance
            (``Scene.reflectance_scaling``); without it indices are contrasts of normalised values.
        cancelled: asked between layers.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    sums = Sums(int(units.max(initial=0)))
    sums.add(layers(image, valid, roles, scaling), np.where(valid, units, 0), cancelled)
    return finish(sums, adjacency(units), shapes(units))


def layers(
    image: np.ndarray,
    valid: np.ndarray,
    roles: Mapping[str, int],
    scaling: tuple[np.ndarray, np.ndarray] | None = None,
) -> Iterator[Layer]:
    """Yield the planes that features are made of; all as large as ``image``, invalid pixels are filled."""
    image = _filled(image, valid)
    for number, band in enumerate(image, 1):
        yield Layer(f"band {number}", band, deviation=True, extremes=True, neighbours=True)
        for sigma in SIGMAS:
            yield Layer(f"band {number} within {sigma:g} px", ndimage.gaussian_filter(band, sigma, truncate=TRUNCATE))
    for name, plane in indices(image, roles, scaling):
        yield Layer(name, plane, deviation=True, neighbours=True)
    for name, plane in _texture_bands(image, roles):
        yield from _texture(name, plane)


def indices(
    image: np.ndarray, roles: Mapping[str, int], scaling: tuple[np.ndarray, np.ndarray] | None
) -> Iterator[tuple[str, np.ndarray]]:
    """Yield the spectral indices that the roles allow, each float32[rows, cols] between -1 and 1."""
    gain, bias = scaling if scaling is not None else (np.ones(len(image)), np.ones(len(image)))

    def band(role: str) -> np.ndarray:
        number = roles[role] - 1
        return np.maximum(image[number] * np.float32(gain[number]) + np.float32(bias[number]), TINY)

    for name, (one, other) in DIFFERENCES.items():
        if one in roles and other in roles:
            a, b = band(one), band(other)
            yield name, (a - b) / (a + b)
    if all(role in roles for role in BARE_SOIL):
        swir, red, nir, blue = (band(role) for role in BARE_SOIL)
        yield "bare soil", ((swir + red) - (nir + blue)) / ((swir + red) + (nir + blue))
    yield "brightness", image.mean(axis=0)


def _filled(image: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Return the image with invalid pixels set to the nearest valid one, so that no filter sees an edge there."""
    if valid.all() or not valid.any():
        return image
    rows, cols = ndimage.distance_transform_edt(~valid, return_distances=False, return_indices=True)
    return image[:, rows, cols]


def _texture_bands(image: np.ndarray, roles: Mapping[str, int]) -> Iterator[tuple[str, np.ndarray]]:
    yield "brightness", image.mean(axis=0)
    for role in ("red", "nir", "swir1"):
        if role in roles:
            yield role, image[roles[role] - 1]


def _texture(name: str, plane: np.ndarray) -> Iterator[Layer]:
    for sigma in (1.0, 2.0):
        yield Layer(f"{name} gradient {sigma:g}", ndimage.gaussian_gradient_magnitude(plane, sigma, truncate=TRUNCATE))
    yield Layer(f"{name} laplacian", np.abs(ndimage.gaussian_laplace(plane, 1.0, truncate=TRUNCATE)))
    for size in (3, 9):
        mean = ndimage.uniform_filter(plane, size)
        square = ndimage.uniform_filter(plane * plane, size)
        yield Layer(f"{name} deviation {size}", np.sqrt(np.maximum(square - mean * mean, 0)))


def shapes(units: np.ndarray) -> np.ndarray:
    """Return float64[n_units, 7]: pixels, border in pixel sides, sums of x, y, xx, yy and xy of the pixels."""
    n_units = int(units.max(initial=0))
    padded = np.pad(units, 1)
    border = np.zeros(n_units + 1)
    inner = padded[1:-1, 1:-1]
    for beside in (padded[:-2, 1:-1], padded[2:, 1:-1], padded[1:-1, :-2], padded[1:-1, 2:]):
        border += np.bincount(inner[inner != beside], minlength=n_units + 1)
    rows, cols = np.nonzero(units)
    numbers = units[rows, cols]
    x, y = cols.astype(np.float64), rows.astype(np.float64)
    moments = [np.bincount(numbers, weights, n_units + 1) for weights in (None, x, y, x * x, y * y, x * y)]
    return np.column_stack([moments[0], border, *moments[1:]])[1:]


def finish(sums: Sums, edges: Edges, shape_sums: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """Return the features float32[n_units, n_features] of filled sums, and their names."""
    pixels = np.maximum(sums.pixels, 1)
    columns: list[np.ndarray] = []
    names: list[str] = []

    def put(name: str, column: np.ndarray) -> None:
        names.append(name)
        columns.append(np.nan_to_num(column, posinf=0, neginf=0).astype(np.float32))

    means = {name: total / pixels for name, total in sums.total.items()}
    for name, mean in means.items():
        put(f"{name} mean", mean)
        if name in sums.squares:
            put(f"{name} deviation", np.sqrt(np.maximum(sums.squares[name] / pixels - mean * mean, 0)))
        if name in sums.lowest:
            put(f"{name} lowest", sums.lowest[name])
            put(f"{name} highest", sums.highest[name])
    near = _averaging(edges, sums.n_units)
    for name in sums.compared:
        around = near @ means[name]
        put(f"{name} minus neighbours", means[name] - around)
        put(f"{name} of neighbours of neighbours", near @ around)
    for name, column in _shape_features(shape_sums).items():
        put(name, column)
    return np.column_stack(columns), names


def unit_graph(units: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return int[m, 2] pairs of adjacent units (0-based rows: unit - 1) and the pixel sides that they share."""
    edges = adjacency(units)
    return np.column_stack([edges.first, edges.second]), edges.border


def _averaging(edges: Edges, n_units: int) -> sparse.csr_matrix:
    """Return the matrix that averages over adjacent units, weighted by shared border; a lonely unit is its own."""
    weights = np.concatenate([edges.border, edges.border])
    rows = np.concatenate([edges.first, edges.second])
    cols = np.concatenate([edges.second, edges.first])
    lonely = np.setdiff1d(np.arange(n_units), rows)
    matrix = sparse.csr_matrix(
        (
            np.concatenate([weights, np.ones(len(lonely))]).astype(np.float32),
            (np.concatenate([rows, lonely]), np.concatenate([cols, lonely])),
        ),
        (n_units, n_units),
    )
    return sparse.diags((1 / np.asarray(matrix.sum(axis=1)).ravel()).astype(np.float32)) @ matrix


def _shape_features(shape_sums: np.ndarray) -> dict[str, np.ndarray]:
    pixels, border, x, y, xx, yy, xy = shape_sums.T
    pixels = np.maximum(pixels, 1)
    # A pixel is not a point: its own second moment is 1/12.
    var_x = np.maximum(xx / pixels - (x / pixels) ** 2, 0) + 1 / 12
    var_y = np.maximum(yy / pixels - (y / pixels) ** 2, 0) + 1 / 12
    covariance = xy / pixels - x / pixels * y / pixels
    middle, spread = (var_x + var_y) / 2, np.hypot((var_x - var_y) / 2, covariance)
    return {
        "log area": np.log(pixels),
        "perimeter": border,
        "compactness": 4 * np.pi * pixels / np.maximum(border, 1) ** 2,
        "elongation": np.sqrt(np.maximum(middle - spread, 1e-6) / (middle + spread)),
    }
