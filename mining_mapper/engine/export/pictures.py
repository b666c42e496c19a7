"""Pictures of chips for tools that read neither many bands nor coordinates: 8 bit PNG of three bands."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np

from .chips import CutChip
from .context import ExportContext

SIGNATURE = b"\x89PNG\r\n\x1a\n"
GREY, COLOUR = 0, 2
DEPTH = 8
LEVEL = 6


def wanted(context: ExportContext, cut: CutChip) -> bool:
    """Return whether a chip goes to the formats that know no unknown pixels."""
    return cut.unsearched == 0 or context.request.options["unsearched"] == "blank"


def write_png(path: Path, values: np.ndarray) -> None:
    """Write uint8[rows, cols] or uint8[3, rows, cols] as PNG, without any other content."""
    planes = values[None] if values.ndim == 2 else values
    rows, columns = planes.shape[1:]
    pixels = np.ascontiguousarray(np.moveaxis(planes, 0, -1)).reshape(rows, -1)
    # Each row is written as its difference to the one above (filter 2 of the PNG specification), which packs better.
    above = np.zeros_like(pixels)
    above[1:] = pixels[:-1]
    filtered = np.concatenate([np.full((rows, 1), 2, np.uint8), pixels - above], axis=1)
    kind = COLOUR if len(planes) == 3 else GREY
    header = struct.pack(">IIBBBBB", columns, rows, DEPTH, kind, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(filtered.tobytes(), LEVEL)), (b"IEND", b""))
    path.write_bytes(SIGNATURE + b"".join(_chunk(name, content) for name, content in chunks))


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
