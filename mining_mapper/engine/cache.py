"""The engine's files: written whole or not at all, named by a hash of what they were made from."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np

READ_SIZE = 1 << 20
KEY_LENGTH = 20
READABLE = 0o644

_stand_ins: dict[str, tempfile.TemporaryDirectory[str]] = {}


def key_of(*parts: Any) -> str:
    """Return a short hexadecimal name for things that JSON can write; equal parts give equal names."""
    text = json.dumps(parts, sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:KEY_LENGTH]


def file_sha256(path: str | Path) -> str:
    """Return the SHA-256 of a file, hexadecimal."""
    digest = hashlib.sha256()
    with Path(path).open("rb") as source:
        while block := source.read(READ_SIZE):
            digest.update(block)
    return digest.hexdigest()


def file_stamp(path: str | Path) -> list[Any]:
    """Return what tells two states of a large file apart without reading it: name, size and time of change."""
    status = Path(path).stat()
    return [str(Path(path).resolve()), status.st_size, status.st_mtime_ns]


@contextmanager
def written_whole(path: str | Path) -> Iterator[Path]:
    """Give a temporary path beside ``path``; it takes the name when the block ends well, and goes when not."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=path.suffix, dir=path.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        # mkstemp lets nobody else read; colleagues share the folder of a campaign.
        temporary.chmod(READABLE)
        temporary.replace(path)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()


def usable_cache(folder: str | Path) -> str:
    """Return a cache folder where it can be written to, else one that lives as long as this process.

    So a campaign on a disk that can only be read is of use too. Nothing is made where the folder is missing.
    """
    folder = Path(folder)
    there = next(each for each in (folder, *folder.absolute().parents) if each.is_dir())
    try:
        with tempfile.TemporaryFile(dir=there):
            return str(folder)
    except OSError:
        if str(folder) not in _stand_ins:
            _stand_ins[str(folder)] = tempfile.TemporaryDirectory(prefix="mining-mapper-")
        return _stand_ins[str(folder)].name


def write_array(path: str | Path, array: np.ndarray) -> None:
    """Write an array as .npy, whole or not at all."""
    with written_whole(path) as temporary, temporary.open("wb") as target:
        np.save(target, array, allow_pickle=False)


def read_array(path: str | Path) -> np.ndarray | None:
    """Return the memory-mapped array of a .npy file, or None where it is missing or damaged."""
    try:
        return np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None


def write_json(path: str | Path, value: Any) -> None:
    """Write a value as JSON, whole or not at all."""
    with written_whole(path) as temporary:
        temporary.write_text(json.dumps(value), encoding="utf-8")


def read_json(path: str | Path) -> Any:
    """Return the value of a JSON file, or None where it is missing or damaged."""
    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
