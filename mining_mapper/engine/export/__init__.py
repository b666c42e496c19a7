"""Training sets: one module a format, one table of formats (``formats``), written whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.errors import RasterioError

from ...core.errors import ExportError
from ...core.file_lock import lock_open_file
from ..cache import file_sha256
from .chips import write_chip_formats
from .context import ExportContext
from .dataset import DATASET, describe, write_dataset
from .datasheet import write_datasheet
from .effort import effort_of, write_effort
from .foretold import foretell_export
from .formats import OF_CHIPS, WHOLE
from .parts import parts_of_labels
from .placement import plan_chips
from .request import ExportRequest
from .weights import weights_of_draws

Progress = Callable[[float, str], None]
# Images are cut and packed: most of the time of a set goes there.
_WORK_OF_CHIPS = 8.0


def write_export(params: dict[str, Any], progress: Progress, cancelled: Callable[[], bool]) -> dict[str, Any]:
    """Write a training set; see docs/export.md and ``export.write`` in docs/protocol.md.

    Raises:
        ProtocolError: a parameter is missing or of another kind.
        ExportError: the request cannot be carried out, or the folder cannot be written to.
        TaxonomyError: the taxonomy does not hold together.
        Cancelled: ``cancelled`` said so; nothing is left.
    """
    context = _context(params, progress, cancelled)
    folder = context.request.folder
    try:
        with _written_whole(folder) as draft:
            files = _write(context, draft)
    except (OSError, DataSourceError, DataLayerError, RasterioError) as error:
        raise ExportError(
            f"The training set cannot be written to {folder}.",
            "Choose a folder that can be written to, on a disk with room.",
            str(error),
        ) from error
    progress(1.0, "")
    return {"files": files, "counts": _counts(context), "warnings": context.warnings}


def preview_export(params: dict[str, Any], progress: Progress, cancelled: Callable[[], bool]) -> dict[str, Any]:
    """Return what a training set would hold, weigh and warn of; nothing is written where it would go.

    Raises:
        as ``write_export``.
    """
    context = _context(params, progress, cancelled)
    context.begin("plan")
    context.split = parts_of_labels(context)
    return {"counts": _counts(context), **foretell_export(context), "warnings": context.warnings}


def _context(params: dict[str, Any], progress: Progress, cancelled: Callable[[], bool]) -> ExportContext:
    request = ExportRequest.read(params)
    weights = weights_of_draws(request.draws)
    return ExportContext(request, weights, cancelled, progress, list(weights.warnings))


def _counts(context: ExportContext) -> dict[str, int]:
    return dict(sorted(Counter(label["class"] for label in context.request.written).items()))


def _write(context: ExportContext, draft: Path) -> list[dict[str, Any]]:
    """Write all files and return what they are; ``dataset.json`` cannot list itself, the answer does."""
    formats = context.request.formats
    whole, of_chips = ([name for name in formats if name in table] for table in (WHOLE, OF_CHIPS))
    context.work = 2 + len(whole) + (_WORK_OF_CHIPS if of_chips else 0.0)
    context.begin("split")
    context.split = parts_of_labels(context)
    for name in whole:
        context.begin(name)
        WHOLE[name](context, draft)
    if of_chips:
        context.begin("chips", _WORK_OF_CHIPS)
        write_chip_formats(context, plan_chips(context), [OF_CHIPS[name](context, draft) for name in of_chips])
    context.begin("checksums")
    effort = effort_of(context)
    write_effort(effort, draft)
    content = {**describe(context), "effort": effort}
    write_datasheet(content, draft)
    files = []
    for path in sorted(path for path in draft.rglob("*") if path.is_file()):
        context.check()
        files.append(_described(path, draft))
    write_dataset(content, draft, files)
    context.check()
    return sorted([*files, _described(draft / DATASET, draft)], key=lambda entry: entry["path"])


def _described(path: Path, folder: Path) -> dict[str, Any]:
    name = path.relative_to(folder).as_posix()
    return {"path": name, "bytes": path.stat().st_size, "sha256": file_sha256(path)}


@contextmanager
def _written_whole(folder: Path) -> Iterator[Path]:
    """Give a folder beside the wanted one; it takes the name when the block ends well, and goes when not.

    Raises:
        ExportError: another program writes a set to that folder now.
    """
    place = folder.with_name(f".{folder.name}.unfinished")
    place.mkdir(exist_ok=True)  # a killed engine may have left it
    draft = place / "set"
    try:
        with _alone(place / "lock", folder):
            shutil.rmtree(draft, ignore_errors=True)
            draft.mkdir()
            try:
                yield draft
                if folder.is_dir():
                    folder.rmdir()
                draft.replace(folder)
            finally:
                shutil.rmtree(draft, ignore_errors=True)
    finally:
        # Not if another program still writes there.
        with suppress(OSError):
            place.rmdir()


@contextmanager
def _alone(lock: Path, folder: Path) -> Iterator[None]:
    """Hold a lock, whose file goes with it, while a set is written to a folder."""
    with lock.open("a+b") as held:
        if not _locked(held, lock):
            raise ExportError(
                f"Another program is writing a training set to {folder}.",
                "Wait until it has finished, or choose another folder.",
            )
        try:
            yield
        finally:
            # Windows deletes no open file: there it is deleted below.
            with suppress(OSError):
                lock.unlink()
            with suppress(OSError):
                lock_open_file(held.fileno(), free=True)
    if sys.platform == "win32":
        with suppress(OSError):
            lock.unlink()


def _locked(held: IO[bytes], lock: Path) -> bool:
    """Return whether nobody else writes there: we hold the lock now, or the disk knows no locks."""
    try:
        lock_open_file(held.fileno())
        # Whoever had it may have deleted it between our opening and locking it.
        return os.path.samestat(os.fstat(held.fileno()), lock.stat())
    except (BlockingIOError, PermissionError, FileNotFoundError):
        return False
    except OSError:
        return True
