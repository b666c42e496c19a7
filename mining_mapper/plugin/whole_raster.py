"""GeoTIFFs that are written whole or not at all."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path

from osgeo import gdal


def write_whole(
    path: Path,
    size: tuple[int, int],
    bands: int,
    data_type: int,
    options: Sequence[str],
    fill: Callable[[gdal.Dataset], None],
) -> None:
    """Write a GeoTIFF beside its place and put it there when it is complete; what stood there before stays until then.

    Args:
        path: of the file.
        size: columns and rows.
        bands: how many.
        data_type: of GDAL, of the pixels.
        options: of the driver.
        fill: writes everything into the open dataset, and keeps nothing of it.

    Raises:
        OSError: the file cannot be written; GDAL itself only says so where a disk is full.
    """
    draft = path.with_suffix(".part")
    failures: list[str] = []

    def note(kind: int, _number: int, message: str) -> None:
        if kind >= gdal.CE_Failure:
            failures.append(message)

    gdal.PushErrorHandler(note)
    try:
        dataset = gdal.GetDriverByName("GTiff").Create(str(draft), *size, bands, data_type, list(options))
        if dataset is not None:
            fill(dataset)
            dataset.FlushCache()
        # Closing writes what is left.
        del dataset
        if failures:
            raise OSError(failures[0])
        draft.replace(path)
    except RuntimeError as error:
        # What GDAL raises instead, where somebody let it.
        raise OSError(str(error)) from error
    finally:
        gdal.PopErrorHandler()
        # Windows deletes no file that an error still holds open; the next attempt writes over it.
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
