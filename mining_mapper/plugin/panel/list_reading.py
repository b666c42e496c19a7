"""Reads the rows of a list into its table, a moment at a time where they are many; later only those that changed."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Sequence
from typing import Protocol

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..journal import Change
from ..lists import PAGE
from ..slices import Slices
from .entries_model import Entry
from .list_table import ListTable

_FEW = 100
"""So many rows are read at once; more of them a moment at a time."""
_FEW_PAGES = 3


class RowSource(Protocol):
    """Where the rows of a list come from."""

    def headers(self) -> list[str]:
        """Return the heads of the columns."""

    def pages(self) -> Iterator[list[Entry]]:
        """Yield all rows, some hundreds at a time; between two pages anything may change."""

    def those_of(self, uuids: Collection[str]) -> list[Entry]:
        """Return those of some rows that are of the list, as they are now."""

    def touched(self, changes: Sequence[Change]) -> tuple[list[str], list[str]]:
        """Return the keys of rows that changes took away, and of those that are new or may be others now."""


class ListReading(QObject):
    """One list at a time.

    Signals:
        came: rows were read.
        finished: nothing is left to be read.
        failed: a `MiningMapperError` ended the reading.
    """

    came = pyqtSignal()
    finished = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, table: ListTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._source: RowSource | None = None
        self._due: deque[Iterator[list[Entry]]] = deque()
        # Row -> whether it is still of the list, as changes told that were not followed yet.
        self._noted: dict[str, bool] = {}
        self._slices = Slices(self)
        self._slices.finished.connect(self._end)
        self._slices.failed.connect(self._fail)

    @property
    def is_busy(self) -> bool:
        """Whether rows are still being read."""
        return bool(self._due)

    def begin(self, source: RowSource) -> None:
        """Show another list; some hundred rows are there at once, further ones follow while the window answers."""
        self.stop()
        self._source = source
        self._table.begin(source.headers())
        self._read(source.pages())

    def renew(self) -> None:
        """Read all rows again; those that are shown stay until they are."""
        if self._source is not None:
            self._read(self._source.pages())

    def note(self, changes: Sequence[Change]) -> int:
        """Note which rows changes of the campaign touched, for `follow`; return how many are noted."""
        gone, others = self._source.touched(changes) if self._source is not None else ([], [])
        self._noted.update({**dict.fromkeys(gone, False), **dict.fromkeys(others, True)})
        return len(self._noted)

    def follow(self) -> None:
        """Read again only what was noted."""
        noted, self._noted = self._noted, {}
        others = [uuid for uuid, stays in noted.items() if stays]
        self._table.take([uuid for uuid, stays in noted.items() if not stays])
        if len(others) > _FEW:
            self._read(self._again(others))
        elif others and not self._table.total():
            # The first rows say how wide the columns are.
            self._table.extend(self._still_there(others))
            self._table.arrange()
        elif others:
            for entry in self._still_there(others):
                self._table.put(entry)

    def stop(self) -> None:
        """Read no more."""
        self._slices.stop()
        self._due.clear()
        self._noted.clear()

    def _again(self, uuids: Sequence[str]) -> Iterator[list[Entry]]:
        for first in range(0, len(uuids), PAGE):
            yield self._still_there(uuids[first : first + PAGE])

    def _still_there(self, uuids: Sequence[str]) -> list[Entry]:
        """Return those of some rows that are of the list, and take the others away."""
        found = self._source.those_of(uuids)
        self._table.take(set(uuids) - {entry.uuid for entry in found})
        return found

    def _read(self, pages: Iterator[list[Entry]]) -> None:
        self._due.append(pages)
        if len(self._due) == 1:
            self._slices.begin(self._steps())

    def _steps(self) -> Iterator[float]:
        at_once = 0
        while self._due:
            page = next(self._due[0], None)
            if page is None:
                self._due.popleft()
                continue
            self._table.extend(page)
            self.came.emit()
            at_once += 1
            # A short page is mostly the last one of its kind, and some hundred rows are shown whole.
            if len(page) == PAGE or at_once > _FEW_PAGES:
                at_once = 0
                yield 0.0

    def _end(self) -> None:
        self._table.arrange()
        self.finished.emit()

    def _fail(self, error: object) -> None:
        self._due.clear()
        self.failed.emit(error)
