"""Names that both sides give to the parts of a frame while it is still being made."""

from __future__ import annotations

from collections.abc import Sequence

CORE_TAG = "CORE"
"""Tag of a part's raster: column, row, width and height, in its own pixels, of what is finished in it."""


def part_name(window: Sequence[int]) -> str:
    """Return the file name of the part whose finished window begins at column, row of the scene."""
    return f"{int(window[0])}_{int(window[1])}.tif"
