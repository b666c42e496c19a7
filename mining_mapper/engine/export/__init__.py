"""Training sets: one module a format, one table of formats, written whole or not at all."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pyogrio.errors import DataLayerError, DataSourceError

from ...core.errors import ExportError
from ..cache import file_sha256
from .chips import write_chips
from .context import ExportContext
from .dataset import DATASET, write_dataset
from .request import ExportRequest
from .vector import write_geojson, write_geopackage
from .weights import weights_of_draws

FORMATS: dict[str, Callable[[ExportContext, Path], None]] = {
    "gpkg": write_geopackage,
    "geojson": write_geojson,
    "chips": write_chips,
}


def write_export(
    params: dict[str, Any], progress: Callable[[float, str], None], cancelled: Callable[[], bool]
) -> dict[str, Any]:
    """Write a training set; see docs/export.md and ``export.write`` in docs/protocol.md.

    Raises:
        ProtocolError: a parameter is missing or of another kind.
        ExportError: the request cannot be carried out, or the folder cannot be written to.
        TaxonomyError: the taxonomy does not hold together.
        Cancelled: ``cancelled`` said so; nothing is left.
    """
    request = ExportRequest.read(params, tuple(FORMATS))
    weights = weights_of_draws(request.draws)
    context = ExportContext(request, weights, cancelled, progress, list(weights.warnings))
    try:
        with _written_whole(request.folder) as draft:
            files = _write(context, draft)
    except (OSError, DataSourceError, DataLayerError) as error:
        raise ExportError(
            f"The training set cannot be written to {request.folder}.",
            "Choose a folder that can be written to, on a disk with room.",
            str(error),
        ) from error
    progress(1.0, "")
    counts = Counter(label["class"] for label in request.labels)
    return {"files": files, "counts": dict(sorted(counts.items())), "warnings": context.warnings}


def _write(context: ExportContext, draft: Path) -> list[dict[str, Any]]:
    """Write all files and return what they are; ``dataset.json`` cannot list itself, the answer does."""
    formats = context.request.formats
    for step, name in enumerate(formats):
        context.begin(step, name)
        FORMATS[name](context, draft)
    context.begin(len(formats), "checksums")
    files = []
    for path in sorted(path for path in draft.rglob("*") if path.is_file()):
        context.check()
        files.append(_described(path, draft))
    write_dataset(context, draft, files)
    context.check()
    return sorted([*files, _described(draft / DATASET, draft)], key=lambda entry: entry["path"])


def _described(path: Path, folder: Path) -> dict[str, Any]:
    name = path.relative_to(folder).as_posix()
    return {"path": name, "bytes": path.stat().st_size, "sha256": file_sha256(path)}


@contextmanager
def _written_whole(folder: Path) -> Iterator[Path]:
    """Give a folder beside the wanted one; it takes the name when the block ends well, and goes when not."""
    draft = folder.with_name(f".{folder.name}.unfinished")
    if draft.exists():  # a killed engine left it
        shutil.rmtree(draft)
    draft.mkdir()
    try:
        yield draft
        if folder.is_dir():
            folder.rmdir()
        draft.replace(folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
