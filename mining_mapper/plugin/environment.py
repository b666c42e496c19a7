"""Makes, repairs and removes the engine's environment from inside QGIS, without ever blocking it."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from ..core import environment as engine
from ..core.errors import Cancelled, MiningMapperError
from ..core.install_failures import cannot_start, explain_failure
from ..core.interpreters import Interpreter, candidates, no_interpreter, probe_command, read_probe
from ..core.launcher import launcher_of, offer_launcher
from .background import start_thread

HOME_SETTING = "mining_mapper/engine/home"
INTERPRETER_SETTING = "mining_mapper/engine/interpreter"
WHEELS_SETTING = "mining_mapper/engine/wheels"

_PROBE_MILLISECONDS = 20_000
_ERROR_OCCURRED_BEFORE_START = QProcess.ProcessError.FailedToStart

# A step's own children (venv runs ensurepip) must end with it, so each step leads a process group.
_LEAD_GROUP = "import os, sys; os.setsid(); os.execv(sys.argv[1], sys.argv[1:])"


def engine_home() -> Path:
    """Return the folder of environments that the user's settings name."""
    return engine.engine_home(QgsSettings().value(HOME_SETTING, "", type=str))


def clean_environment() -> QProcessEnvironment:
    """Return the variables for the engine's processes; QGIS's own are only read."""
    variables = QProcessEnvironment()
    for name, value in engine.child_environment(os.environ, QgsApplication.prefixPath()).items():
        variables.insert(name, value)
    return variables


class EnvironmentMaker(QObject):
    """Carries out the steps that make the engine's environment, one process at a time.

    Signals:
        progress: fraction done from 0 to 1, and the step in words.
        line: one line of a step's output; all of them are also in `log_path`.
        finished: the environment is ready; carries its interpreter's path. After `remove` the path
            is empty.
        failed: carries a `MiningMapperError`; a `Cancelled` when the user asked for it. Nothing half
            made is left in use.
    """

    progress = pyqtSignal(float, str)
    line = pyqtSignal(str)
    finished = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        home: Path | None = None,
        lock: Path | None = None,
        imports: Sequence[str] = engine.ENGINE_IMPORTS,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._lock = lock or engine.lock_file()
        self._imports = tuple(imports)
        self._process: QProcess | None = None
        self._maker = contextlib.ExitStack()
        self._running = False
        self._probe_timer = QTimer(self)
        self._probe_timer.setSingleShot(True)
        self._probe_timer.setInterval(_PROBE_MILLISECONDS)
        self._probe_timer.timeout.connect(self._kill)
        self._candidates: list[Path] = []
        self._answered: list[Interpreter] = []
        self._setting = ""
        self._wheels: Path | None = None
        self._folder: Path | None = None
        self._interpreter: Interpreter | None = None
        self._steps: list[engine.Step] = []
        self._done = 0.0
        self._group = 0
        self._pip = engine.PipProgress(self._lock)
        self._output = ""
        self._unread = ""
        # A QGIS that closes takes the running step and its children with it.
        QgsApplication.instance().aboutToQuit.connect(self.cancel)

    @property
    def home(self) -> Path:
        """The folder of environments."""
        return self._home or engine_home()

    @property
    def log_path(self) -> Path:
        """The log of the last attempt."""
        return self.home / engine.LOG

    @property
    def is_running(self) -> bool:
        """Whether an environment is being made now."""
        return self._running

    def state(self) -> engine.Environment:
        """Return the environment that fits this version of the plugin, and its state."""
        return engine.find_environment(self.home, self._lock)

    def make(self, interpreter: str = "", wheel_folder: Path | None = None) -> None:
        """Make the environment; returns at once, a signal tells the end.

        Args:
            interpreter: the Python to build upon; the user's setting, else searched, when empty.
            wheel_folder: install from these wheels without network; the user's setting when None.
        """
        if self._running:
            return
        settings = QgsSettings()
        wheels = settings.value(WHEELS_SETTING, "", type=str)
        self._setting = interpreter or settings.value(INTERPRETER_SETTING, "", type=str)
        self._wheels = wheel_folder or (Path(wheels) if wheels else None)
        self._running = True
        self._done = 0.0
        self._folder = None
        self._answered = []
        try:
            engine.require_space(self.home)
            self._maker.enter_context(engine.only_maker(self.home))
            self.log_path.write_text("", encoding="utf-8")
        except MiningMapperError as error:
            self._fail(error)
            return
        self._candidates = candidates(self._setting)
        self.progress.emit(0.0, self.tr("Looking for a Python"))
        self._probe_next()

    def repair(self, interpreter: str = "", wheel_folder: Path | None = None) -> None:
        """Take the present environment out of use and make it again."""
        if self._running:
            return
        try:
            engine.set_aside(self.state().folder)
        except MiningMapperError as error:
            self.failed.emit(error)
            return
        self.make(interpreter, wheel_folder)

    def remove(self) -> None:
        """Take every environment out of use and delete it in the background."""
        if self._running:
            return
        try:
            with engine.only_maker(self.home):
                for folder in self.home.glob("py3.*-*"):
                    engine.set_aside(folder)
            launcher_of(self.home).unlink(missing_ok=True)
        except MiningMapperError as error:
            self.failed.emit(error)
            return
        self._delete_trash()
        self.finished.emit("")

    def cancel(self) -> None:
        """Stop at once; what was made so far is taken out of use."""
        if self._running:
            self._fail(
                Cancelled(
                    self.tr("The installation was cancelled; nothing half made was kept."),
                    self.tr("Start it again whenever you like; digitising works without it."),
                )
            )

    # ------------------------------------------------------------ finding an interpreter

    def _probe_next(self) -> None:
        if not self._candidates:
            self._fail(no_interpreter(self._answered, self._setting))
            return
        command = probe_command(self._candidates.pop(0))
        self._probe_timer.start()
        self._start(command, self._probed)

    def _probed(self, _started: bool, _code: int, _killed: bool) -> None:
        self._probe_timer.stop()
        interpreter = read_probe(self._output)
        if interpreter is None:
            self._probe_next()
        elif interpreter.problem() is not None:
            self._answered.append(interpreter)
            self._probe_next()
        else:
            self._begin(interpreter)

    # ------------------------------------------------------------ carrying out the plan

    def _begin(self, interpreter: Interpreter) -> None:
        folder = engine.environment_folder(self.home, interpreter.minor, self._lock)
        try:
            if engine.inspect(folder, self._lock).state is engine.State.READY:
                self._succeed(folder)
                return
            engine.set_aside(folder)
        except MiningMapperError as error:
            self._fail(error)
            return
        self._delete_trash()
        self._interpreter, self._folder = interpreter, folder
        self._steps = engine.install_plan(interpreter, folder, self._lock, self._wheels, self._imports)
        self._pip = engine.PipProgress(self._lock)
        self._run_step()

    def _run_step(self) -> None:
        step = self._steps[0]
        self.progress.emit(self._done, step.what)
        argv = list(step.argv)
        if sys.platform != "win32" and self._interpreter is not None:
            argv = [self._interpreter.executable, "-I", "-c", _LEAD_GROUP, *argv]
        self._start(argv, self._step_ended)
        if self._process is not None:
            self._group = int(self._process.processId())

    def _step_ended(self, started: bool, code: int, killed: bool) -> None:
        step = self._steps[0]
        if started and not killed and not code:
            self._group = 0
        if not started:
            self._fail(cannot_start(step.argv[0]))
        elif killed or code:
            self._fail(explain_failure(step.what, self._output, code, killed))
        else:
            self._steps.pop(0)
            self._done += step.weight
            if self._steps:
                self._run_step()
            else:
                self._complete()

    def _complete(self) -> None:
        folder, interpreter = self._folder, self._interpreter
        if folder is None or interpreter is None:
            return
        try:
            engine.write_marker(folder, self._lock, interpreter)
        except OSError as error:
            self._fail(explain_failure(self.tr("Finish the environment"), str(error), 1))
            return
        hindered = offer_launcher(self.home, engine.python_of(folder))
        if hindered:
            self._write_log(f"{hindered}\n")
            self.line.emit(hindered)
        self._succeed(folder)

    def _succeed(self, folder: Path) -> None:
        self._stop_running()
        self.progress.emit(1.0, self.tr("The engine is installed"))
        self.finished.emit(str(engine.python_of(folder)))

    def _fail(self, error: MiningMapperError) -> None:
        self._kill()
        self._release_process()
        if self._folder is not None:
            # A folder that Windows still holds stays without its marker, and is never used.
            with contextlib.suppress(MiningMapperError):
                engine.set_aside(self._folder)
            self._delete_trash()
        self._stop_running()
        self.failed.emit(error)

    def _stop_running(self) -> None:
        self._probe_timer.stop()
        self._maker.close()
        self._steps, self._candidates = [], []
        self._folder = None
        self._running = False

    def _delete_trash(self) -> None:
        # Deleting twenty thousand files takes seconds; no Qt object is touched in the thread.
        home = self.home
        start_thread(lambda: engine.delete_trash(home))

    # ------------------------------------------------------------ one process

    def _start(self, argv: Sequence[str], ended) -> None:
        self._release_process()
        self._output = self._unread = ""
        process = QProcess(self)
        process.setProcessEnvironment(clean_environment())
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.setStandardInputFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)

        def on_finished(code: int, status) -> None:
            self._read()
            ended(True, code, status == QProcess.ExitStatus.CrashExit)

        def on_error(error) -> None:
            if error == _ERROR_OCCURRED_BEFORE_START:
                ended(False, -1, False)

        process.finished.connect(on_finished)
        process.errorOccurred.connect(on_error)
        self._process = process
        process.start(argv[0], list(argv[1:]))

    def _read(self) -> None:
        if self._process is None:
            return
        text = bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace")
        self._output += text
        *lines, self._unread = (self._unread + text).replace("\r\n", "\n").split("\n")
        if not self._steps or not text:
            return
        self._write_log(text)
        for line in lines:
            before, now = self._pip.fraction, self._pip.feed(line)
            if now > before:
                self.progress.emit(self._done + self._steps[0].weight * now, self._steps[0].what)
            self.line.emit(line)

    def _write_log(self, text: str) -> None:
        with contextlib.suppress(OSError), self.log_path.open("a", encoding="utf-8") as log:
            log.write(text)

    def _kill(self) -> None:
        """End the process and, where it leads a group, its children."""
        group, self._group = self._group, 0
        if group and sys.platform != "win32":
            # Also when the leader is gone already, killed by the system: its children may live on.
            with contextlib.suppress(OSError):
                os.killpg(group, signal.SIGKILL)
        process = self._process
        if process is None or process.state() == QProcess.ProcessState.NotRunning:
            return
        if group and sys.platform == "win32":
            # taskkill finds the children by their parent, so the parent must not be gone before.
            QProcess.startDetached("taskkill", ["/T", "/F", "/PID", str(group)])
            return
        process.kill()

    def _release_process(self) -> None:
        """Forget the process: what it still says is not heard, and Qt deletes it once it has ended."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
        else:
            process.blockSignals(False)
            for heard in (process.finished, process.errorOccurred, process.readyReadStandardOutput):
                heard.disconnect()
            process.finished.connect(process.deleteLater)
