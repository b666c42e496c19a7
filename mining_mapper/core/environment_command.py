"""``python3 -m mining_mapper.core.environment``: the engine's environment from the command line.

It runs a Python and its pip by lists of arguments, never through a shell; the two marks for bandit
(B404, B603) say that this was looked at.
"""

from __future__ import annotations

import argparse
import os
import subprocess  # nosec B404
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from . import environment as engine
from .errors import EngineError, MiningMapperError
from .install_failures import cannot_start, explain_failure
from .interpreters import Interpreter, candidates, no_interpreter, probe_command, read_probe
from .launcher import launcher_of, offer_launcher

_PROBE_SECONDS = 20


def find_interpreter(setting: str = "") -> Interpreter:
    """Return the first Python that can carry the engine.

    Raises:
        EngineError: none can; the message says why the likeliest one cannot.
    """
    answered = []
    for candidate in candidates(setting):
        interpreter = _probe(candidate)
        if interpreter is None:
            continue
        if interpreter.problem() is None:
            return interpreter
        answered.append(interpreter)
    raise no_interpreter(answered, setting)


def _probe(candidate: Path) -> Interpreter | None:
    try:
        told = subprocess.run(  # nosec B603
            probe_command(candidate),
            env=engine.child_environment(os.environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_PROBE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return read_probe(told.stdout)


def make(
    home: Path,
    python: str = "",
    wheel_folder: Path | None = None,
    lock: Path | None = None,
    imports: Sequence[str] = engine.ENGINE_IMPORTS,
    say: TextIO = sys.stdout,
) -> engine.Environment:
    """Make the environment unless a ready one is there; a partial one is removed and made again.

    Args:
        home: folder of environments (`environment.engine_home`).
        python: the Python to build upon; searched when empty.
        wheel_folder: wheels to install from, without any network.
        lock: requirements with hashes; the shipped ones by default.
        imports: modules that must load in the end.
        say: where progress lines go.

    Raises:
        EngineError: a step failed; nothing half made is left in use.
    """
    lock = lock or engine.lock_file()
    found = engine.find_environment(home, lock)
    if found.state is engine.State.READY and not python:
        _offer_command(home, found.python, say)
        say.write(f"The engine's environment is ready: {found.folder}\n")
        return found
    engine.require_space(home)
    interpreter = find_interpreter(python)
    folder = engine.environment_folder(home, interpreter.minor, lock)
    with engine.only_maker(home):
        # Another program may have finished it while we waited for nothing but our own search.
        if engine.inspect(folder, lock).state is engine.State.READY:
            return engine.inspect(folder, lock)
        engine.set_aside(folder)
        try:
            _run_plan(engine.install_plan(interpreter, folder, lock, wheel_folder, imports), home, lock, say)
            engine.write_marker(folder, lock, interpreter)
        except BaseException:
            engine.set_aside(folder)
            raise
        finally:
            engine.delete_trash(home)
    _offer_command(home, engine.python_of(folder), say)
    say.write(f"[100 %] The engine's environment is ready: {folder}\n")
    return engine.inspect(folder, lock)


def _offer_command(home: Path, python: Path, say: TextIO) -> None:
    hindered = offer_launcher(home, python)
    if hindered:
        say.write(f"{hindered}\n")


def _run_plan(plan: Sequence[engine.Step], home: Path, lock: Path, say: TextIO) -> None:
    done = 0.0
    with (home / engine.LOG).open("w", encoding="utf-8") as log:
        for step in plan:
            pip = engine.PipProgress(lock)
            say.write(f"[{done:4.0%}] {step.what}\n")
            _run_step(step, log, pip, done, say)
            done += step.weight


def _run_step(step: engine.Step, log: TextIO, pip: engine.PipProgress, done: float, say: TextIO) -> None:
    printed = []
    try:
        child = subprocess.Popen(  # nosec B603
            step.argv,
            env=engine.child_environment(os.environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        raise cannot_start(step.argv[0]) from error
    with child:
        for line in child.stdout or ():
            printed.append(line)
            log.write(line)
            log.flush()
            before, now = pip.fraction, pip.feed(line)
            if now > before:
                say.write(f"[{done + step.weight * now:4.0%}] {line.strip()[:80]}\n")
                say.flush()
    if child.returncode:
        raise explain_failure(step.what, "".join(printed), child.returncode, child.returncode < 0)


def _check(home: Path) -> int:
    found = engine.find_environment(home)
    sys.stdout.write(f"{found.state.value}: {found.folder} {found.reason}\n".replace(" \n", "\n"))
    return 0 if found.state is engine.State.READY else 1


def _remove(home: Path) -> int:
    with engine.only_maker(home):
        removed = [folder for folder in home.glob("py3.*-*") if engine.set_aside(folder)]
        launcher_of(home).unlink(missing_ok=True)
        engine.delete_trash(home)
    sys.stdout.write("".join(f"removed: {folder}\n" for folder in removed) or "nothing to remove\n")
    return 0


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python3 -m mining_mapper.core.environment", description="The engine's own Python environment."
    )
    parser.add_argument(
        "action",
        choices=("make", "repair", "check", "path", "remove"),
        help="make it, make it anew, say its state, print its Python, or remove every one",
    )
    parser.add_argument("--python", default="", help="the Python to build upon (default: searched)")
    parser.add_argument("--wheels", type=Path, help="a folder of wheels to install from, without network")
    parser.add_argument("--home", default="", help=f"folder of environments (default: {engine.HOME_VARIABLE})")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out one action; return the exit code."""
    arguments = _arguments(argv)
    home = Path(arguments.home).absolute() if arguments.home else engine.engine_home()
    try:
        if arguments.action == "check":
            return _check(home)
        if arguments.action == "path":
            sys.stdout.write(f"{engine.engine_python(home)}\n")
            return 0
        if arguments.action == "remove":
            return _remove(home)
        if arguments.action == "repair":
            engine.set_aside(engine.find_environment(home).folder)
        make(home, arguments.python, arguments.wheels)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped; nothing half made was kept.\n")
        return 130
    except MiningMapperError as error:
        sys.stderr.write(f"{error}\n")
        if isinstance(error, EngineError) and error.details:
            sys.stderr.write(f"{error.details}\n")
        return 1
    return 0
