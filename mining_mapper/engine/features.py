"""What the learner sees of a unit: statistics of bands, indices, texture, surroundings and shape.

A window of a scene becomes layers (one plane of pixels each); ``sums_of`` adds them up by unit; the sums of
all windows merge; ``finish`` turns them into features and compares every unit with its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage, sparse

from ..core.errors import Cancelled
from ..core.memory_file import MODEL
from ..core.segments import Edges, adjacency, coarser

FEATURES = "unit-features 4"
SIGMAS = (2.0, 4.0, 8.0, 16.0)
TRUNCATE = 2.5
INDEX_SIGMAS = (4.0, 16.0)
# Mean sizes of the regions that a unit is part of, in mean sizes of a unit.
REGION_SIZES = (4, 16, 64)
BAND, WITHIN, REGION = "band ", " within ", " of the region of "
# Of the SHA-256 of a model, in the names of its features: enough to tell models apart.
SHA_SHOWN = 8
TEXTURE_ROLES = ("blue", "red", "nir", "swir1")
# Pixels beside a window that its layers depend on: the widest tent and the gradient under it.
MARGIN = 44
TINY = np.float32(1e-3)
SHAPE_SUMS = ("pixels", "border in pixel sides", "x", "y", "xx", "yy", "xy")

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


TOTAL, SQUARES, LOWEST, HIGHEST = "total", "squares", "lowest", "highest"
COMBINE = {TOTAL: np.add, SQUARES: np.add, LOWEST: np.minimum, HIGHEST: np.maximum}


@dataclass(frozen=True)
class Layer:
    """One plane of pixels, the sums that are taken of it by unit, and whether units are compared in it."""

    name: str
    plane: np.ndarray
    statistics: tuple[str, ...] = (TOTAL,)
    compared: bool = False


@dataclass
class Sums:
    """Sums over pixels by unit; row k is the unit ``numbers[k]``, ``columns`` go by layer and statistic.

    ``shape`` is float64[units, 7] of ``shape_sums``.
    """

    numbers: np.ndarray
    pixels: np.ndarray
    shape: np.ndarray
    columns: dict[tuple[str, str], np.ndarray] = field(default_factory=dict)
    compared: list[str] = field(default_factory=list)

    @classmethod
    def empty(cls, n_units: int) -> Sums:
        """Return sums of no pixels for the units 1..n."""
        return cls(np.arange(1, n_units + 1), np.zeros(n_units, np.float32), np.zeros((n_units, len(SHAPE_SUMS))))

    def merge(self, other: Sums) -> None:
        """Add the sums of other pixels, of some of the units; ``self`` must hold the units 1..n."""
        rows = other.numbers - 1
        self.pixels[rows] += other.pixels
        self.shape[rows] += other.shape
        self.compared = other.compared
        for key, column in other.columns.items():
            combine = COMBINE[key[1]]
            if key not in self.columns:
                start = {np.add: 0.0, np.minimum: np.inf, np.maximum: -np.inf}[combine]
                self.columns[key] = np.full(len(self.numbers), start, np.float32)
            self.columns[key][rows] = combine(self.columns[key][rows], column)


def sums_of(
    planes: Iterable[Layer], units: np.ndarray, shape: np.ndarray, cancelled: Callable[[], bool] = lambda: False
) -> Sums:
    """Return the sums of layers over the units of one window.

    Args:
        planes: layers as large as ``units``.
        units: int32[rows, cols], 0 where a pixel is not to be counted.
        shape: ``shape_sums`` of the units in the window, ascending.
        cancelled: asked between layers.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    flat = units.ravel()
    order = np.flatnonzero(flat)
    order = order[np.argsort(flat[order], kind="stable")]
    numbers = flat[order]
    starts = np.flatnonzero(np.diff(numbers, prepend=0))
    sums = Sums(numbers[starts], np.diff(starts, append=len(order)).astype(np.float32), shape)
    if len(order) == 0:
        return sums
    for layer in planes:
        if cancelled():
            raise Cancelled("The work on the features was stopped.")
        values = layer.plane.ravel()[order]
        for statistic in layer.statistics:
            terms = values * values if statistic == SQUARES else values
            sums.columns[layer.name, statistic] = COMBINE[statistic].reduceat(terms, starts)
        if layer.compared:
            sums.compared.append(layer.name)
    return sums


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
    sums = Sums.empty(int(units.max(initial=0)))
    planes = layers(image, valid, roles, scaling)
    sums.merge(sums_of(planes, np.where(valid, units, 0), shape_sums(np.pad(units, 1)), cancelled))
    return finish(sums, adjacency(units))


def layers(
    image: np.ndarray,
    valid: np.ndarray,
    roles: Mapping[str, int],
    scaling: tuple[np.ndarray, np.ndarray] | None = None,
) -> Iterator[Layer]:
    """Yield the planes that features are made of; all as large as ``image``, invalid pixels are filled."""
    image = _filled(image, valid)
    for number, band in enumerate(image, 1):
        yield Layer(f"{BAND}{number}", band, (TOTAL, SQUARES, LOWEST, HIGHEST), compared=True)
        for sigma in SIGMAS:
            yield Layer(f"{BAND}{number}{WITHIN}{sigma:g} px", _smooth(band, sigma))
    for name, plane in indices(image, roles, scaling):
        yield Layer(name, plane, (TOTAL, SQUARES), compared=True)
        for sigma in INDEX_SIGMAS:
            yield Layer(f"{name}{WITHIN}{sigma:g} px", _smooth(plane, sigma))
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


def _smooth(plane: np.ndarray, sigma: float) -> np.ndarray:
    """Return the plane under a tent as wide as a Gaussian of ``sigma``: two running means, fast at any width."""
    size = _tent(sigma)
    return ndimage.uniform_filter(ndimage.uniform_filter(plane, size), size)


def _tent(sigma: float) -> int:
    """Return the odd width of two running means whose variance together, (size^2 - 1) / 6, is that of ``sigma``."""
    return int(round((np.sqrt(6 * sigma**2 + 1) - 1) / 2)) * 2 + 1


def _texture_bands(image: np.ndarray, roles: Mapping[str, int]) -> Iterator[tuple[str, np.ndarray]]:
    yield "brightness", image.mean(axis=0)
    for role in TEXTURE_ROLES:
        if role in roles:
            yield role, image[roles[role] - 1]


def _texture(name: str, plane: np.ndarray) -> Iterator[Layer]:
    """Yield how rough a plane is: at a unit, and on average and by its spread in ever wider surroundings."""
    gradient = ndimage.gaussian_gradient_magnitude(plane, 1.0, truncate=TRUNCATE)
    yield Layer(f"{name} gradient", gradient)
    yield Layer(f"{name} broad gradient", ndimage.gaussian_gradient_magnitude(plane, 2.0, truncate=TRUNCATE))
    yield Layer(f"{name} laplacian", np.abs(ndimage.gaussian_laplace(plane, 1.0, truncate=TRUNCATE)))
    square = plane * plane
    for sigma in SIGMAS:
        mean = _smooth(plane, sigma)
        spread = np.sqrt(np.maximum(_smooth(square, sigma) - mean * mean, 0))
        yield Layer(f"{name} deviation{WITHIN}{sigma:g} px", spread)
        yield Layer(f"{name} gradient{WITHIN}{sigma:g} px", _smooth(gradient, sigma))


def shape_sums(units: np.ndarray, row: int = 0, col: int = 0) -> np.ndarray:
    """Return float64[units, 7] of a window, the units ascending: see ``SHAPE_SUMS``.

    Args:
        units: int32[rows + 2, cols + 2]: the window with one pixel more on every side, which only tells
            where units end.
        row, col: place of the window in the frame.
    """
    inner = units[1:-1, 1:-1]
    numbers, place = np.unique(inner, return_inverse=True)
    place = place.reshape(inner.shape)
    border = np.zeros(len(numbers))
    for beside in (units[:-2, 1:-1], units[2:, 1:-1], units[1:-1, :-2], units[1:-1, 2:]):
        border += np.bincount(place[inner != beside], minlength=len(numbers))
    y, x = (axis + start for axis, start in zip(np.indices(inner.shape, np.float64), (row, col)))
    weights = (None, x, y, x * x, y * y, x * y)
    sums = [np.bincount(place.ravel(), None if w is None else w.ravel(), len(numbers)) for w in weights]
    return np.column_stack([sums[0], border, *sums[1:]])[numbers > 0]


def finish(sums: Sums, edges: Edges) -> tuple[np.ndarray, list[str]]:
    """Return the features float32[n_units, n_features] of the sums of all pixels, and their names."""
    pixels = np.maximum(sums.pixels, 1)
    means = {name: column / pixels for (name, statistic), column in sums.columns.items() if statistic == TOTAL}
    features: dict[str, np.ndarray] = {}
    for (name, statistic), column in sums.columns.items():
        if statistic == TOTAL:
            features[f"{name} mean"] = means[name]
        elif statistic == SQUARES:
            features[f"{name} deviation"] = np.sqrt(np.maximum(column / pixels - means[name] ** 2, 0))
        else:
            features[f"{name} {statistic}"] = column
    near = _averaging(edges, len(sums.numbers))
    for name in sums.compared:
        around = near @ means[name]
        features[f"{name} minus neighbours"] = means[name] - around
        features[f"{name} of neighbours of neighbours"] = near @ around
    features.update(_region_features(sums, means, edges))
    features.update(_shape_features(sums.shape))
    table = np.empty((len(sums.numbers), len(features)), np.float32)
    for place, column in enumerate(features.values()):
        table[:, place] = column
    return np.nan_to_num(table, copy=False, posinf=0, neginf=0), list(features)


def model_prefix(sha256: str) -> str:
    """Return what the names of the features of a model begin with: they tell which file they are from."""
    return f"{MODEL}{sha256[:SHA_SHOWN]} "


def own_columns(names: Sequence[str]) -> list[int]:
    """Return the columns of the features that tell neighbouring units apart: all but those of their regions."""
    return [column for column, name in enumerate(names) if REGION not in name]


def unit_graph(units: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return int[m, 2] pairs of adjacent units (0-based rows: unit - 1) and the pixel sides that they share."""
    edges = adjacency(units)
    return np.column_stack([edges.first, edges.second]), edges.border


def unit_positions(units: np.ndarray) -> np.ndarray:
    """Return float32[n_units, 2], where the middle of each unit is, in sides of a mean unit from the upper left.

    Args:
        units: int[rows, cols], numbers of units, 0 none.
    """
    rows, cols = np.nonzero(units)
    numbers = units[rows, cols]
    n_units = int(numbers.max(initial=0))
    pixels = np.bincount(numbers, minlength=n_units + 1)[1:]
    sums = [np.bincount(numbers, axis, n_units + 1)[1:] for axis in (cols, rows)]
    side = np.sqrt(pixels.mean()) if n_units else 1.0
    return (np.column_stack(sums) / np.maximum(pixels, 1)[:, None] / side).astype(np.float32)


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


def _region_features(sums: Sums, means: dict[str, np.ndarray], edges: Edges) -> dict[str, np.ndarray]:
    """Return means and sizes of the ever larger regions that each unit is part of.

    Surroundings of a fixed width mix what lies side by side; a region ends where the image does change.
    """
    pixels = np.maximum(sums.pixels, 1)
    bands = [means[name] for name in sums.compared if name.startswith(BAND)]
    if not bands:
        return {}
    features: dict[str, np.ndarray] = {}
    # Of the unit itself: what was smoothed over surroundings is much the same in the region.
    own = [name for name in means if WITHIN not in name]
    levels = coarser(np.column_stack(bands), pixels, edges, [pixels.mean() * size for size in REGION_SIZES])
    for size, member in zip(REGION_SIZES, levels):
        total = np.bincount(member, pixels)
        for name in own:
            of_region = np.bincount(member, pixels * means[name]) / total
            features[f"{name}{REGION}{size}"] = of_region[member]
        features[f"log area{REGION}{size}"] = np.log(total)[member]
    return features


def _shape_features(sums: np.ndarray) -> dict[str, np.ndarray]:
    pixels, border, x, y, xx, yy, xy = sums.T
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
