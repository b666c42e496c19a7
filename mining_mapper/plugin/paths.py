"""Paths as a campaign stores them, so that the whole folder can be copied elsewhere."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

from qgis.core import QgsRasterLayer


def image_path(layer: QgsRasterLayer) -> str:
    """Return what GDAL opens for a layer: its source without the options that QGIS appends."""
    return layer.source().split("|option:")[0]


def shows(layer: QgsRasterLayer, path: str | Path) -> bool:
    """Return whether a layer shows the image at a path, however either is written: QGIS writes slashes of its own."""
    return _place(image_path(layer)) == _place(str(path))


def _place(text: str) -> str:
    # What is no file stays as different as it is.
    return os.path.normcase(os.path.realpath(text))


def relative_path(path: str | Path, folder: Path) -> str:
    """Return a path relative to a folder with forward slashes; absolute on another drive.

    What GDAL opens but is no file (``/vsicurl/…``, ``NETCDF:…``) is kept as it is.
    """
    text = str(path)
    if not Path(text).exists():
        return text
    try:
        return PurePosixPath(*Path(os.path.relpath(text, folder)).parts).as_posix()
    except ValueError:
        return text


def resolve_path(stored: str, folder: Path) -> Path:
    """Return the place of what `relative_path` stored."""
    return Path(os.path.normpath(folder / stored))
