"""Hears everything that goes wrong in QGIS: exceptions, critical messages, a window that does not answer."""

from __future__ import annotations

import faulthandler
import re
import sys
import threading
import time
import traceback
from collections import Counter
from pathlib import Path
from types import TracebackType
from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, QtMsgType, qInstallMessageHandler

from .findings import Findings

BEAT_MILLISECONDS = 100
LONGEST_PASS = 2.0
_PAGE = 4096
# What QGIS's message bar showed is logged as well: that a ring lies in no polygon is no fault of anybody.
_BAR, _OURS = "Messages", "Mining Mapper"
_TRACEBACK = "Traceback (most recent call last)"


class Hearing(QObject):
    """Listens from its making until `stop`.

    Attributes:
        stalls: seconds of every pass of the event loop that took too long.
        warnings: how often Qt warned of what.

    Args:
        findings: where what was heard goes.
        out: folder of ``stalls.txt``, where the window stood when it did not answer.
    """

    def __init__(self, findings: Findings, out: Path) -> None:
        super().__init__()
        self.findings = findings
        self.stalls: list[tuple[int, float]] = []
        self.warnings: Counter[str] = Counter()
        self.memory_at_start = memory()
        self._last = time.monotonic()
        self._dump = (out / "stalls.txt").open("w", encoding="utf-8")
        self._logs: dict[Path, int] = {}
        sys.excepthook = self._on_exception
        threading.excepthook = lambda told: self._on_exception(told.exc_type, told.exc_value, told.exc_traceback)
        sys.unraisablehook = lambda told: self._on_exception(type(told.exc_value), told.exc_value, told.exc_traceback)
        qInstallMessageHandler(self._on_qt)
        QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(self._on_log)
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._on_beat)
        self._beat.start(BEAT_MILLISECONDS)

    def follow(self, log: Path) -> None:
        """Read a log from its present end on; tracebacks in it are findings."""
        self._logs.setdefault(log, log.stat().st_size if log.exists() else 0)

    def read_logs(self) -> None:
        """Read what came into the logs."""
        for log, read in self._logs.items():
            if not log.exists():
                continue
            with log.open("rb") as opened:
                size = log.stat().st_size
                opened.seek(read if read <= size else 0)
                text = opened.read().decode("utf-8", "replace")
            self._logs[log] = size
            for part in text.split(_TRACEBACK)[1:]:
                self.findings.add("engine log", _TRACEBACK + part[:4000], _last_frame(part))

    def stop(self) -> None:
        """Listen no more."""
        self._beat.stop()
        faulthandler.cancel_dump_traceback_later()
        qInstallMessageHandler(None)
        self._dump.close()

    def _on_exception(
        self, kind: type[BaseException], value: BaseException | None, trace: TracebackType | None
    ) -> None:
        text = "".join(traceback.format_exception(kind, value, trace))
        self.findings.add("exception", text, _last_frame(text))

    def _on_qt(self, kind: QtMsgType, _context: Any, text: str) -> None:
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self.findings.add("Qt critical", text)
        else:
            self.warnings[re.sub(r"0x[0-9a-f]+|\d+", "#", text)] += 1

    def _on_log(self, text: str, tag: str, level: Qgis.MessageLevel) -> None:
        if _TRACEBACK in text or tag == "Python error":
            self.findings.add("message log", f"{tag}: {text}", _last_frame(text))
        elif level == Qgis.MessageLevel.Critical and not (tag == _BAR and _OURS not in text):
            self.findings.add("message log", f"{tag}: {text}", re.sub(r"\d+", "#", text))

    def _on_beat(self) -> None:
        now = time.monotonic()
        if now - self._last > LONGEST_PASS:
            self.stalls.append((self.findings.number(), now - self._last))
        self._last = now
        faulthandler.dump_traceback_later(LONGEST_PASS, file=self._dump)


def memory() -> float:
    """Return the resident memory of this process, megabytes."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE / 1e6


def _last_frame(text: str) -> str:
    """Return what tells a traceback from others: its last place in our code, and the exception without numbers."""
    frames = re.findall(r'File "([^"]+)", line (\d+), in (\S+)', text)
    ours = [frame for frame in frames if "mining_mapper" in frame[0]] or frames
    ending = re.sub(r"0x[0-9a-f]+|\d+", "#", text.strip().splitlines()[-1]) if text.strip() else ""
    return f"{ours[-1] if ours else ''} {ending}"
