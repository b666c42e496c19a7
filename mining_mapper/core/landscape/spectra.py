"""What the surfaces of a simulated scene look like: measured spectra, textures and sensor bands.

The means and standard deviations below are statistics of real scenes; no image data are copied.
How each row was measured, with the processing baseline's +1000 removed where the file carries it:

* "Strzegom June" and "July": Sentinel-2 L2A of granite quarries in Lower Silesia, 2021-06-19 and
  2022-07-19, ten bands. Quarry rows are pixels at least one pixel inside the reference polygons:
  bare with NDVI < .35 and NDWI < 0 ("bare", split into dull, middle and bright by four k-means
  clusters of log reflectance), water with NDWI > 0 and B08 < 1500, overgrown with NDVI > .45. Field
  rows are k-means clusters (k = 8, standardised bands) of the farmland outside forest and village,
  opened by one pixel. Forest rows are the lowest quarter and highest two fifths of B08 in the wood;
  roofs are village pixels with B04 > 1800.
* "Porto": the training polygons of a Sentinel-2 L2A scene on the Trombetas river, Brazil (village,
  water, dry-out), twelve bands.
* "Madeira": twenty training points a class of a Landsat 8 scene at Porto Velho, Brazil, whose bands
  are the nearest of Sentinel-2's; the red-edge values are interpolated between red and near infrared.
* "Pocone": rectangles inside tailings and ponds of a Sentinel-2 L1C median image, visible bands only.
  The path radiance (640, 320, 270) is the difference of its darkest forest from Porto's forest.
  Infrared values are the measured red times the ratios of Strzegom's bare quarry (dry tailings) or of
  Madeira's turbid water (ponds); they are the one part of this table that was not measured directly.

Reflectance is in digital numbers, 10000 for a reflectance of one, without offset.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import SceneError

BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
MEASURED = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")

# Width of the sensor's blur as a Gaussian sigma in 10 m pixels: 10 m bands are sharpest, the 20 m and
# 60 m bands were resampled to 10 m.
BLUR = {band: 0.55 for band in ("B02", "B03", "B04", "B08")}
BLUR.update({band: 0.95 for band in ("B05", "B06", "B07", "B8A", "B11", "B12")})
BLUR.update({band: 2.6 for band in ("B01", "B09", "B10")})

# Which bands a scene of n bands has: the order in which they are missed least.
_BY_USE = ("B04", "B03", "B02", "B08", "B11", "B12", "B05", "B8A", "B06", "B07", "B01", "B09", "B10")

# Ratios to a measured neighbour (Porto: B01 to B02, B09 to B8A); the cirrus band sees no ground.
_DERIVED = {"B01": ("B02", 0.89), "B09": ("B8A", 1.02)}
CIRRUS_MEAN, CIRRUS_SD = 14.0, 3.0


@dataclass(frozen=True)
class Covariance:
    """How the bands of a surface vary together: the share of three modes, the rest being white.

    The shares are the leading eigenvalues of the measured correlation matrices.
    """

    modes: tuple[tuple[float, ...], ...]
    shares: tuple[float, float, float]

    def loadings(self) -> np.ndarray:
        """Correlations of the measured bands with the modes, shape (3, 10), columns of norm < 1."""
        raw = np.array(self.modes) * np.sqrt(np.array(self.shares))[:, None]
        explained = sum(self.shares)
        return raw * np.sqrt(explained / (raw**2).sum(axis=0))


_ALL = (1.0,) * 10
_VISIBLE_INFRARED = (1.0, 0.9, 0.8, 0.4, -0.4, -0.8, -0.9, -0.9, 0.1, 0.3)
_SHORTWAVE = (-0.5, -0.4, -0.3, 0.1, -0.3, -0.4, -0.4, -0.3, 1.0, 1.2)
_LEAVES = (-0.2, 0.1, -0.2, 0.3, 1.0, 1.1, 1.1, 1.1, 0.2, 0.0)
_GROUND = (0.9, 0.9, 1.0, 1.0, 0.2, -0.2, -0.2, -0.2, 0.8, 0.9)
_MOISTURE = (0.5, 0.6, 0.3, 0.2, 0.2, 0.0, -0.1, 0.0, -0.9, -0.8)

MINERAL = Covariance((_ALL, _VISIBLE_INFRARED, _SHORTWAVE), (0.80, 0.10, 0.07))
SOIL = Covariance((_ALL, _VISIBLE_INFRARED, _SHORTWAVE), (0.52, 0.28, 0.13))
LEAF = Covariance((_LEAVES, _GROUND, _MOISTURE), (0.46, 0.29, 0.17))
LIQUID = Covariance((_ALL, _VISIBLE_INFRARED, _SHORTWAVE), (0.84, 0.10, 0.03))

TEXTURE_LENGTHS = (2.5, 6.0, 11.0)
"""Lengths L of the textures in pixels: correlation exp(-distance / L), fitted to lags 1, 2 and 4."""


@dataclass(frozen=True)
class Material:
    """One surface: mean and standard deviation per measured band, covariance and texture.

    Attributes:
        texture: which of TEXTURE_LENGTHS its texture has.
        between: share of the variance that lies between patches (fields, pits) and not within them.
    """

    name: str
    mean: tuple[int, ...]
    sd: tuple[int, ...]
    covariance: Covariance
    texture: int
    between: float


_SUN_BAKED = (1.0, 1.08, 1.18, 1.24, 1.24, 1.26, 1.43, 1.39)
_TURBID = (1.0, 0.86, 0.55, 0.47, 0.39, 0.37, 0.06, 0.04)


def _from_visible(visible: tuple[int, int, int], ratios: tuple[float, ...]) -> tuple[int, ...]:
    """Ten bands from measured blue, green and red and the infrared's ratios to red."""
    blue, green, red = visible
    return (blue, green, *(round(red * ratio) for ratio in ratios))


def _material(name, mean, sd, covariance, texture, between) -> Material:
    return Material(name, tuple(mean), tuple(sd), covariance, texture, between)


# fmt: off
_TABLE = (
    # Farmland and forest, Strzegom June.
    _material("conifers_june", (136, 311, 166, 583, 2368, 3028, 2915, 3255, 1399, 601),
              (32, 46, 47, 94, 338, 455, 298, 478, 254, 133), LEAF, 0, 0.35),
    _material("broadleaf_june", (148, 395, 168, 727, 3355, 4399, 4758, 4675, 1859, 766),
              (40, 81, 58, 137, 438, 572, 548, 599, 253, 137), LEAF, 0, 0.35),
    _material("beet_june", (472, 936, 444, 1463, 4375, 5210, 5319, 5363, 997, 447),
              (39, 62, 48, 124, 198, 208, 203, 192, 125, 87), LEAF, 2, 0.5),
    _material("wheat_june", (219, 378, 233, 582, 2760, 4571, 4776, 4890, 1169, 522),
              (37, 55, 49, 89, 160, 198, 217, 195, 111, 72), LEAF, 1, 0.5),
    _material("barley_june", (180, 355, 208, 603, 2611, 3761, 3922, 4041, 1355, 593),
              (66, 72, 86, 105, 298, 351, 426, 382, 261, 110), LEAF, 2, 0.5),
    _material("meadow_june", (255, 538, 297, 933, 3469, 4593, 4798, 4883, 1786, 824),
              (77, 115, 102, 179, 331, 339, 415, 338, 273, 141), LEAF, 1, 0.5),
    _material("ripening_june", (365, 656, 542, 1124, 2873, 3717, 3922, 4090, 1873, 1010),
              (74, 98, 140, 169, 318, 308, 347, 289, 243, 160), LEAF, 1, 0.4),
    _material("sparse_june", (601, 942, 1007, 1529, 2731, 3220, 3334, 3553, 2428, 1532),
              (142, 157, 227, 235, 354, 455, 540, 495, 330, 261), SOIL, 1, 0.4),
    _material("bare_field_june", (1044, 1585, 1742, 2298, 3538, 3870, 3969, 4049, 3178, 2443),
              (201, 230, 371, 304, 609, 649, 641, 619, 319, 395), SOIL, 2, 0.5),
    # The same places, Strzegom July.
    _material("conifers_july", (238, 352, 222, 588, 2121, 2741, 2664, 2964, 1433, 651),
              (28, 41, 40, 89, 231, 323, 214, 343, 247, 144), LEAF, 0, 0.35),
    _material("broadleaf_july", (256, 420, 241, 707, 2842, 3760, 4052, 4057, 1821, 802),
              (36, 67, 56, 115, 327, 450, 445, 480, 237, 141), LEAF, 0, 0.35),
    _material("ripe_july", (711, 966, 1327, 1608, 1827, 2039, 2188, 2338, 2563, 1764),
              (84, 105, 184, 167, 155, 182, 219, 221, 212, 184), SOIL, 2, 0.5),
    _material("ripe_pale_july", (850, 1176, 1657, 1979, 2215, 2464, 2653, 2833, 2806, 1920),
              (88, 105, 170, 163, 167, 195, 220, 219, 233, 247), SOIL, 1, 0.5),
    _material("harvested_july", (1210, 1683, 2318, 2719, 2983, 3240, 3425, 3578, 4003, 3053),
              (138, 177, 292, 245, 203, 223, 278, 261, 338, 375), SOIL, 1, 0.5),
    _material("stubble_july", (1702, 2237, 3055, 3533, 3767, 4095, 4369, 4601, 4868, 3470),
              (125, 146, 201, 236, 207, 214, 240, 241, 256, 218), SOIL, 1, 0.5),
    _material("meadow_july", (318, 526, 354, 907, 2952, 3771, 3959, 4067, 2012, 978),
              (67, 119, 128, 212, 219, 299, 380, 290, 228, 217), LEAF, 1, 0.4),
    _material("mown_july", (546, 823, 847, 1397, 2510, 2945, 3099, 3253, 2406, 1509),
              (122, 146, 242, 214, 230, 288, 348, 293, 275, 282), SOIL, 0, 0.4),
    _material("beet_july", (534, 933, 604, 1356, 4242, 5290, 5363, 5400, 2211, 1216),
              (113, 172, 171, 243, 240, 311, 312, 286, 347, 303), LEAF, 2, 0.5),
    # Quarries, Strzegom July.
    _material("rock", (1898, 2330, 2512, 2720, 2955, 3113, 3114, 3162, 3599, 3495),
              (639, 660, 702, 671, 521, 519, 570, 522, 729, 987), MINERAL, 1, 0.35),
    _material("rock_bright", (2589, 3045, 3260, 3407, 3452, 3576, 3612, 3604, 4287, 4475),
              (432, 387, 387, 402, 363, 364, 389, 372, 498, 692), MINERAL, 1, 0.3),
    _material("rock_dull", (1267, 1627, 1742, 2003, 2499, 2709, 2677, 2794, 2870, 2471),
              (288, 286, 292, 342, 314, 376, 431, 417, 415, 492), SOIL, 0, 0.4),
    _material("rock_shade", (767, 989, 992, 1347, 1603, 1726, 1594, 1760, 2087, 1775),
              (249, 325, 349, 450, 469, 481, 527, 498, 587, 638), MINERAL, 0, 0.3),
    _material("pit_water", (835, 1097, 728, 1134, 1146, 1216, 647, 1227, 1612, 1405),
              (331, 405, 406, 668, 654, 695, 324, 669, 748, 772), LIQUID, 1, 0.6),
    _material("overgrown", (558, 807, 723, 1373, 2474, 2880, 2973, 3028, 2444, 1800),
              (181, 242, 265, 481, 529, 632, 674, 659, 576, 658), SOIL, 0, 0.3),
    # Tailings, ponds, dumps and dry pasture, Pocone.
    _material("tailings_grey", _from_visible((515, 803, 958), _SUN_BAKED),
              (158, 215, 370, 380, 400, 410, 410, 410, 480, 480), MINERAL, 1, 0.4),
    _material("tailings_white", _from_visible((803, 1288, 1847), _SUN_BAKED),
              (127, 177, 223, 240, 260, 270, 270, 270, 320, 320), MINERAL, 1, 0.4),
    _material("tailings_yellow", _from_visible((974, 1596, 2246), _SUN_BAKED),
              (181, 146, 192, 210, 230, 240, 240, 240, 280, 280), MINERAL, 2, 0.4),
    _material("dump", _from_visible((563, 871, 1168), _SUN_BAKED),
              (215, 271, 389, 400, 430, 440, 440, 440, 500, 500), MINERAL, 0, 0.35),
    _material("pond_turquoise", _from_visible((690, 1243, 1258), _TURBID),
              (94, 193, 164, 150, 110, 100, 90, 90, 40, 30), LIQUID, 1, 0.6),
    _material("pond_blue", _from_visible((395, 618, 424), _TURBID),
              (60, 100, 110, 100, 70, 60, 60, 60, 30, 25), LIQUID, 1, 0.6),
    _material("pond_cream", _from_visible((829, 1553, 2444), _TURBID),
              (98, 238, 427, 400, 260, 230, 190, 180, 60, 40), LIQUID, 2, 0.6),
    _material("pond_orange", _from_visible((445, 914, 1916), _TURBID),
              (84, 204, 732, 640, 400, 350, 290, 280, 80, 50), LIQUID, 1, 0.6),
    _material("pond_green", _from_visible((644, 1325, 1765), _TURBID),
              (122, 282, 478, 420, 270, 230, 190, 180, 60, 40), LIQUID, 1, 0.6),
    _material("track", _from_visible((407, 675, 987), _SUN_BAKED),
              (73, 110, 216, 220, 230, 240, 240, 240, 280, 280), SOIL, 0, 0.3),
    # Look-alikes: Porto (village, dry river arm, water), Strzegom (roofs, village), Madeira (water, bare).
    _material("town", (980, 1324, 1606, 2035, 2665, 2899, 2911, 3131, 3803, 3204),
              (406, 466, 612, 457, 364, 353, 482, 368, 669, 830), MINERAL, 0, 0.15),
    _material("roof", (1705, 2103, 2420, 2600, 2948, 3142, 3154, 3261, 3479, 3103),
              (359, 379, 383, 475, 308, 343, 358, 435, 491, 516), SOIL, 0, 0.5),
    _material("village", (933, 1198, 1355, 1709, 2374, 2664, 2637, 2830, 2635, 2052),
              (496, 581, 691, 705, 688, 746, 814, 799, 815, 821), MINERAL, 0, 0.15),
    _material("water", (224, 250, 205, 212, 220, 246, 206, 236, 120, 67),
              (21, 19, 12, 32, 85, 103, 58, 113, 79, 31), LIQUID, 2, 0.6),
    _material("turbid_water", (653, 1128, 1425, 1226, 784, 670, 553, 520, 58, 37),
              (40, 45, 55, 50, 35, 30, 30, 30, 12, 10), LIQUID, 2, 0.5),
    _material("river_bar", (371, 603, 944, 1368, 1771, 1949, 1861, 1942, 2191, 1301),
              (52, 77, 220, 232, 374, 380, 434, 520, 1224, 799), SOIL, 1, 0.4),
    _material("open_ground", (522, 779, 1013, 1450, 2070, 2350, 2555, 2610, 3440, 2102),
              (83, 99, 142, 160, 185, 195, 199, 200, 373, 364), SOIL, 1, 0.4),
)
# fmt: on

MATERIALS: dict[str, Material] = {material.name: material for material in _TABLE}
MATERIAL_IDS: dict[str, int] = {name: number for number, name in enumerate(MATERIALS)}


def choose_bands(n_bands: int) -> tuple[str, ...]:
    """Return the names of ``n_bands`` Sentinel-2 bands in spectral order.

    Raises:
        SceneError: fewer than three or more than thirteen.
    """
    if not 3 <= n_bands <= len(BANDS):
        raise SceneError(f"A simulated scene cannot have {n_bands} bands.", f"Ask for 3 to {len(BANDS)} bands.")
    wanted = _BY_USE[:n_bands]
    return tuple(band for band in BANDS if band in wanted)


def band_statistics(band: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Mean (m,), standard deviation (m,) and mode loadings (m, 3) of a band over all m materials."""
    if band == "B10":
        count = len(_TABLE)
        return np.full(count, CIRRUS_MEAN), np.full(count, CIRRUS_SD), np.zeros((count, 3))
    source, ratio = _DERIVED.get(band, (band, 1.0))
    column = MEASURED.index(source)
    mean = np.array([material.mean[column] for material in _TABLE], dtype=float) * ratio
    sd = np.array([material.sd[column] for material in _TABLE], dtype=float) * ratio
    loadings = np.array([material.covariance.loadings()[:, column] for material in _TABLE])
    return mean, sd, loadings
