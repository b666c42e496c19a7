"""Build the plugin zip: the same bytes from the same files, on every machine and day."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
NAME = "mining_mapper"
PARTS = ("core", "engine", "plugin")
# The earliest moment that the zip format knows.
MOMENT = (1980, 1, 1, 0, 0, 0)
MODE = 0o644 << 16
LEFT_OUT = {"__pycache__"}
LEFT_OUT_SUFFIXES = {".pyc", ".pyo", ".ts"}


def contents() -> Iterator[tuple[str, Path]]:
    """Yield the name inside the zip and the file of everything that ships."""
    yield f"{NAME}/metadata.txt", REPOSITORY / "metadata.txt"
    yield f"{NAME}/LICENSE", REPOSITORY / "LICENSE"
    yield f"{NAME}/__init__.py", REPOSITORY / NAME / "__init__.py"
    for page in (REPOSITORY / "docs" / "help").glob("*.md"):
        yield f"{NAME}/resources/help/{page.name}", page
    folders = [REPOSITORY / NAME / part for part in PARTS] + [REPOSITORY / "resources"]
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and not LEFT_OUT & set(path.parts) and path.suffix not in LEFT_OUT_SUFFIXES:
                yield f"{NAME}/{folder.name}/{path.relative_to(folder).as_posix()}", path


def build(target: Path) -> Path:
    """Write the zip; return its path."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, path in sorted(contents()):
            entry = zipfile.ZipInfo(name, MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = MODE
            archive.writestr(entry, path.read_bytes())
    return target


if __name__ == "__main__":
    written = build(Path(sys.argv[1]) if len(sys.argv) > 1 else REPOSITORY / "build" / f"{NAME}.zip")
    sys.stdout.write(f"{written} ({written.stat().st_size / 1e6:.2f} MB)\n")
