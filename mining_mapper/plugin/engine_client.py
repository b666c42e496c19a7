"""The engine's process as QGIS sees it: requests out, callbacks in, never a wait.

The process may die at any time, by a crash of a native library or by a full memory. Whoever waited is
told, the engine is started again, and nothing of the campaign was in it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QEventLoop, QIODevice, QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from ..core.errors import Cancelled, EngineDied, EngineError, EngineReplaced, MiningMapperError, ProtocolError
from ..core.protocol import Failure, Notification, Request, Result, decode, encode
from .translation import tr

MISSING, STARTING, READY, BUSY, DEAD = "missing", "starting", "ready", "busy", "dead"

RESTARTS = 3
RESTART_SECONDS = 60.0
CANCEL_MILLISECONDS = 1000
GREETING_MILLISECONDS = 60_000
STOP_MILLISECONDS = 1500
LARGEST_LOG = 1_000_000

OnResult = Optional[Callable[[Any], None]]
OnError = Optional[Callable[[MiningMapperError], None]]
OnProgress = Optional[Callable[[float, str, Optional[list]], None]]


@dataclass
class _Pending:
    method: str
    on_result: OnResult
    on_error: OnError
    on_progress: OnProgress


class _Later(QTimer):
    """Does something once.

    Its own method is what the signal calls, which Qt's binding holds weakly. With a lambda connected in its place the
    process ended once at the first step of that lambda, as if the collector had emptied it.
    """

    def __init__(self, parent: QObject, milliseconds: int, action: Callable[[], object]) -> None:
        super().__init__(parent)
        self._action = action
        self.setSingleShot(True)
        self.timeout.connect(self._act)
        self.start(milliseconds)

    def _act(self) -> None:
        self.deleteLater()
        self._action()


class EngineClient(QObject):
    """Starts the engine when it is first needed and speaks JSON-RPC with it.

    Args:
        command: returns the command line; raises ``EngineError`` where there is no environment.
        environment: variables of the process and nothing else; QGIS's own must not reach it.
        parent: owner.
        log_path: where the engine's standard error goes; None keeps no log.

    Signals:
        stateChanged: one of missing, starting, ready, busy, dead.
        progress: number of the request, fraction 0..1, text, window in pixels or None.
        died: sentence for people; everything that waited has been told already.
    """

    stateChanged = pyqtSignal(str)
    progress = pyqtSignal(int, float, str, object)
    died = pyqtSignal(str)

    def __init__(
        self,
        command: Callable[[], list[str]],
        environment: Mapping[str, str],
        parent: QObject | None = None,
        log_path: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.log_path = log_path
        self._command = command
        self._environment = QProcessEnvironment()
        for name, value in environment.items():
            self._environment.insert(name, value)
        self._process: QProcess | None = None
        self._buffer = b""
        self._lines: deque[bytes] = deque()
        self._number = 0
        self._pending: dict[int, _Pending] = {}
        self._state = MISSING
        self._deaths: list[float] = []
        self._greeting = 0
        self.about: dict[str, Any] = {}

    @property
    def state(self) -> str:
        """One of missing, starting, ready, busy, dead."""
        return self._state

    @property
    def is_installed(self) -> bool:
        """Whether there is a complete environment to start from."""
        try:
            self._command()
        except MiningMapperError:
            return False
        return True

    @property
    def process_id(self) -> int:
        """Process number of the engine, 0 where none runs."""
        return int(self._process.processId()) if self._process is not None else 0

    def start(self) -> bool:
        """Start the process unless it runs; return whether there was an environment to start."""
        if self._process is not None:
            return True
        try:
            program, *arguments = self._command()
        except MiningMapperError:
            self._set_state(MISSING)
            return False
        self._buffer = b""
        self._lines.clear()
        process = QProcess(self)
        process.setProcessEnvironment(self._environment)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._open_log(process)
        self._process = process
        process.start(program, arguments)
        if self._process is None:
            return False
        self._greeting = greeting = self._send("hello", {}, _Pending("hello", self._greeted, None, None))
        # Who hears of it may ask at once: only what is written to an open process is read.
        self._set_state(STARTING)
        self._after(GREETING_MILLISECONDS, lambda: self._kill_if_mute(greeting))
        return True

    def stop(self) -> None:
        """End the process; whoever still waits is told."""
        process, self._process = self._process, None
        if process is None:
            return
        self._forget(process)
        self._fail_pending(EngineError(tr("The engine was stopped."), tr("Start the work again.")))
        # Nothing of it is worth a wait: what it writes becomes a file only when it is whole.
        process.kill()
        process.waitForFinished(STOP_MILLISECONDS)
        process.deleteLater()
        self._set_state(DEAD)

    def restart(self) -> bool:
        """End the process and start it again; return whether there was an environment to start."""
        self.stop()
        self._deaths.clear()
        return self.start()

    def call(
        self,
        method: str,
        params: dict[str, Any],
        on_result: OnResult = None,
        on_error: OnError = None,
        on_progress: OnProgress = None,
    ) -> int:
        """Send a request and return its number; the callbacks come from the event loop.

        Without an environment ``on_error`` gets an ``EngineError`` whose remedy names the button.
        """
        pending = _Pending(method, on_result, on_error, on_progress)
        if not self.start():
            error = EngineError(
                tr("The engine is not installed yet."), tr("Install it with the button in the panel's header.")
            )
            return self._refuse(pending, error)
        try:
            number = self._send(method, params, pending)
        except ProtocolError as error:
            return self._refuse(pending, error)
        self._update_state()
        return number

    def cancel(self, number: int) -> None:
        """Ask a request to end; an engine that does not answer within a second is started again."""
        if number not in self._pending or self._process is None:
            return
        self._process.write(encode(Notification("cancel", {"id": number})))
        self._after(CANCEL_MILLISECONDS, lambda: self._replace_if_deaf(number))

    def wait(self, number: int, milliseconds: int) -> bool:
        """Run the event loop until a request is answered; return whether it was. For Processing and tests."""
        loop = QEventLoop()
        deadline = time.monotonic() + milliseconds / 1000
        while number in self._pending and time.monotonic() < deadline:
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.002)
        return number not in self._pending

    def _after(self, milliseconds: int, action: Callable[[], object]) -> None:
        """Do something later, unless this object is gone by then: what it would touch is gone with it."""
        _Later(self, milliseconds, action)

    def _send(self, method: str, params: dict[str, Any], pending: _Pending) -> int:
        self._number += 1
        line = encode(Request(self._number, method, params))
        self._pending[self._number] = pending
        self._process.write(line)
        return self._number

    def _refuse(self, pending: _Pending, error: MiningMapperError) -> int:
        self._number += 1
        if pending.on_error:
            self._after(0, lambda: pending.on_error(error))
        return self._number

    def _greeted(self, about: dict[str, Any]) -> None:
        self.about = about
        self._greeting = 0
        self._update_state()

    def _read(self) -> None:
        if self._process is None:
            return
        self._buffer += bytes(self._process.readAllStandardOutput())
        *lines, self._buffer = self._buffer.split(b"\n")
        self._lines.extend(line for line in lines if line.strip())
        self._take_lines()

    def _take_lines(self) -> None:
        try:
            # A callback may run an event loop of its own: what it reads comes after what is here.
            while self._lines:
                self._take(self._lines.popleft())
        finally:
            # A callback that failed must not keep their answers from the others.
            if self._lines:
                self._after(0, self._take_lines)

    def _take(self, line: bytes) -> None:
        try:
            message = decode(line)
        except ProtocolError:
            # A line that is no message can only come from a foreign library; the log has it too.
            return
        if isinstance(message, Notification) and message.method == "progress":
            self._tell_progress(message.params)
        elif isinstance(message, (Result, Failure)):
            pending = self._pending.pop(message.id, None)
            self._update_state()
            if pending is None:
                return
            if isinstance(message, Result):
                if pending.on_result:
                    pending.on_result(message.result)
            elif pending.on_error:
                pending.on_error(message.to_error())

    def _tell_progress(self, params: dict[str, Any]) -> None:
        number, fraction = int(params.get("id", 0)), float(params.get("fraction", 0.0))
        text, window = str(params.get("text", "")), params.get("window")
        pending = self._pending.get(number)
        if pending is not None and pending.on_progress:
            pending.on_progress(fraction, text, window)
        self.progress.emit(number, fraction, text, window)

    def _kill_if_mute(self, greeting: int) -> None:
        if self._greeting == greeting and self._process is not None:
            self._process.kill()

    def _replace_if_deaf(self, number: int) -> None:
        """Start another engine where this one still works on what was cancelled."""
        if number not in self._pending or self._process is None:
            return
        pending = self._pending.pop(number)
        process, self._process = self._process, None
        self._forget(process)
        process.finished.connect(process.deleteLater)
        process.kill()
        self._set_state(DEAD)
        if pending.on_error:
            pending.on_error(Cancelled(tr("The work was stopped.")))
        self._fail_pending(
            EngineReplaced(tr("The engine was started again to stop other work."), tr("Repeat the last step."))
        )
        self.start()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._lost(restart=False)

    def _on_finished(self, *_status: object) -> None:
        self._read()
        self._lost(restart=True)

    def _lost(self, restart: bool) -> None:
        """Clear up after the process ended by itself, tell everybody, and start it again unless it keeps dying."""
        process, self._process = self._process, None
        if process is None:
            return
        self._forget(process)
        process.deleteLater()
        now = time.monotonic()
        self._deaths = [death for death in self._deaths if now - death < RESTART_SECONDS] + [now]
        again = restart and len(self._deaths) <= RESTARTS
        message = tr("The engine stopped unexpectedly.")
        if again:
            comfort, remedy = tr("It was started again; nothing that you saved is lost."), tr("Repeat the last step.")
        else:
            comfort = remedy = tr("Repair its environment, or look into its log, from the panel's header.")
        self._set_state(DEAD)
        self._fail_pending(EngineDied(message, remedy))
        self.died.emit(f"{message} {comfort}")
        if again:
            self.start()

    def _forget(self, process: QProcess) -> None:
        for signal in (process.readyReadStandardOutput, process.finished, process.errorOccurred):
            signal.disconnect()

    def _fail_pending(self, error: MiningMapperError) -> None:
        pending, self._pending = self._pending, {}
        for waiting in pending.values():
            if waiting.on_error:
                waiting.on_error(error)

    def _update_state(self) -> None:
        if self._process is None or self._greeting:
            return
        self._set_state(BUSY if self._pending else READY)

    def _set_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.stateChanged.emit(state)

    def _open_log(self, process: QProcess) -> None:
        if self.log_path is None:
            process.setStandardErrorFile(QProcess.nullDevice())
            return
        self.log_path.parent.mkdir(parents=True, exist_ok=True)
        if self.log_path.exists() and self.log_path.stat().st_size > LARGEST_LOG:
            self.log_path.replace(self.log_path.with_suffix(".old.log"))
        process.setStandardErrorFile(str(self.log_path), QIODevice.OpenModeFlag.Append)
