"""Training sets: one module a format, one table of formats, written whole or not at all."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ...core.errors import Cancelled, ExportError
from ..cache import file_sha256
from .chips import write_chips
from .context import ExportContext
from .dataset import write_dataset
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
        Cancelled: ``cancelled`` said so; nothing is left.
    """
    request = ExportRequest.read(params, tuple(FORMATS))
    weights, warnings = weights_of_draws(request.draws)
    context = ExportContext(request, weights, cancelled, progress, warnings)
    try:
        draft = _empty_draft(request.folder)
    except OSError as error:
        raise _unwritable(request.folder, error) from error
    try:
        for name in request.formats:
            if cancelled():
                raise Cancelled("The export was stopped; nothing was written.")
            FORMATS[name](context, draft)
        files = _listed(draft)
        write_dataset(context, draft, files)
        files = _listed(draft)
        if request.folder.is_dir():
            request.folder.rmdir()
        draft.replace(request.folder)
    except OSError as error:
        raise _unwritable(request.folder, error) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    counts = Counter(label["class"] for label in request.labels)
    return {"files": files, "counts": dict(sorted(counts.items())), "warnings": context.warnings}


def _empty_draft(folder: Path) -> Path:
    """Return a new folder beside the wanted one; what a killed engine left there goes first."""
    draft = folder.with_name(f".{folder.name}.unfinished")
    if draft.exists():
        shutil.rmtree(draft)
    draft.mkdir()
    return draft


def _listed(folder: Path) -> list[dict[str, Any]]:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return [
        {
            "path": path.relative_to(folder).as_posix(),
            "bytes": path.stat().st_size,
            "sha256": file_sha256(path),
        }
        for path in paths
    ]


def _unwritable(folder: Path, error: OSError) -> ExportError:
    return ExportError(
        f"The training set cannot be written to {folder}.",
        "Choose a folder that can be written to, on a disk with room.",
        str(error),
    )
