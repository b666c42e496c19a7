"""Roles of bands and sensors, guessed from descriptions, names and the number of bands.

A guess only fills the form: the user can always edit it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

ROLES = (
    "coastal",
    "blue",
    "green",
    "red",
    "rededge1",
    "rededge2",
    "rededge3",
    "nir",
    "nir2",
    "watervapour",
    "cirrus",
    "swir1",
    "swir2",
)

SENSORS = (
    "Sentinel-2 L2A",
    "Sentinel-2 L1C",
    "Landsat 8/9",
    "Landsat 5/7",
    "PlanetScope",
    "Other",
)

SENTINEL_2 = {
    "1": "coastal",
    "2": "blue",
    "3": "green",
    "4": "red",
    "5": "rededge1",
    "6": "rededge2",
    "7": "rededge3",
    "8": "nir",
    "8A": "nir2",
    "9": "watervapour",
    "10": "cirrus",
    "11": "swir1",
    "12": "swir2",
}

LANDSAT_8 = {"1": "coastal", "2": "blue", "3": "green", "4": "red", "5": "nir", "6": "swir1", "7": "swir2"}

LANDSAT_5 = {"1": "blue", "2": "green", "3": "red", "4": "nir", "5": "swir1", "7": "swir2"}

BY_COUNT: dict[int, tuple[str, ...]] = {
    3: ("red", "green", "blue"),
    4: ("blue", "green", "red", "nir"),
    6: ("blue", "green", "red", "nir", "swir1", "swir2"),
    7: ("coastal", "blue", "green", "red", "nir", "swir1", "swir2"),
    10: ("blue", "green", "red", "rededge1", "rededge2", "rededge3", "nir", "nir2", "swir1", "swir2"),
    12: (
        *("coastal", "blue", "green", "red", "rededge1", "rededge2", "rededge3", "nir", "nir2"),
        *("watervapour", "swir1", "swir2"),
    ),
    13: ROLES[:9] + ("watervapour", "cirrus", "swir1", "swir2"),
}
"""Order of the bands in the products and downloads that have so many; unknown counts stay unassigned."""

SENSOR_BY_COUNT = {
    6: "Landsat 8/9",
    7: "Landsat 8/9",
    10: "Sentinel-2 L2A",
    12: "Sentinel-2 L2A",
    13: "Sentinel-2 L2A",
}

WORDS = (
    ("rededge3", r"red[ _-]?edge[ _-]?3|re3"),
    ("rededge2", r"red[ _-]?edge[ _-]?2|re2"),
    ("rededge1", r"red[ _-]?edge|re1|vre"),
    ("swir2", r"swir[ _-]?2|swir22"),
    ("swir1", r"swir"),
    ("nir2", r"nir[ _-]?2|nir[ _-]?narrow|narrow[ _-]?nir|nir08"),
    ("nir", r"nir|near[ _-]?infra"),
    ("coastal", r"coastal|aerosol|ultra[ _-]?blue"),
    ("cirrus", r"cirrus"),
    ("watervapour", r"water[ _-]?vapou?r|\bwv\b"),
    ("blue", r"blue"),
    ("green", r"green"),
    ("red", r"\bred\b|^red|_red"),
)

NUMBERED = re.compile(r"(?:^|[^a-z0-9])(?:sr_)?b(?:and)?[ _-]?0*(\d{1,2}a?)(?:$|[^a-z0-9])", re.IGNORECASE)


def guess_sensor(file_name: str, bands: Sequence[str], tags: Mapping[str, str] | None = None) -> str:
    """Return one of ``SENSORS`` from the file's name, its bands' descriptions and its tags."""
    text = " ".join([file_name, *(tags or {}).values()]).lower()
    if re.search(r"l1c|top of atmosphere", text) and re.search(r"s2|sentinel", text):
        return "Sentinel-2 L1C"
    if re.search(r"(^|[^a-z])s2|sentinel[ _-]?2|sen2|\bmsil2a\b", text):
        return "Sentinel-2 L2A"
    if re.search(r"l[cot]0?[89]|landsat[ _-]?[89]", text):
        return "Landsat 8/9"
    if re.search(r"l[et]0?[4-7]_|landsat[ _-]?[4-7]", text):
        return "Landsat 5/7"
    if re.search(r"planet|psscene|analyticms", text):
        return "PlanetScope"
    numbers = _numbers(bands)
    if "8A" in numbers or {"11", "12"} <= set(numbers):
        return "Sentinel-2 L2A"
    # Names of unknown make say nothing; without names the number of bands does.
    return "Other" if any(bands) else SENSOR_BY_COUNT.get(len(bands), "Other")


def guess_roles(bands: Sequence[str], sensor: str) -> dict[str, int]:
    """Return role -> 1-based number of the band, for the bands whose role can be guessed.

    Words in the descriptions come first, then band numbers read as the sensor's, then the number of bands.
    """
    roles: dict[str, int] = {}
    for number, text in enumerate(bands, 1):
        role = _role_from_words(text)
        if role and role not in roles:
            roles[role] = number
    if roles:
        return roles
    names = {"Landsat 8/9": LANDSAT_8, "Landsat 5/7": LANDSAT_5}.get(sensor, SENTINEL_2)
    for number, name in enumerate(_numbers(bands), 1):
        role = names.get(name)
        if role and role not in roles:
            roles[role] = number
    return roles or {role: number for number, role in enumerate(BY_COUNT.get(len(bands), ()), 1)}


def _role_from_words(text: str) -> str:
    for role, pattern in WORDS:
        if re.search(pattern, text.lower()):
            return role
    return ""


def _numbers(bands: Sequence[str]) -> list[str]:
    found = (NUMBERED.search(text) for text in bands)
    return [match.group(1).upper() if match else "" for match in found]
