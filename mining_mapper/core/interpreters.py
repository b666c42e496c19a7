"""Which Python can carry the engine's environment, and why another one cannot.

``sys.executable`` is QGIS itself on Windows and macOS, so candidates are named from the folders that
are known to hold a Python and every one is run before it is believed. Running them is the caller's
work: ``subprocess`` on the command line, ``QProcess`` inside QGIS.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .errors import EngineError

OLDEST = (3, 10)
NEWEST = (3, 14)
MINORS = tuple(range(OLDEST[1], NEWEST[1] + 1))

_PROBE = (
    "import json, sys; from importlib.util import find_spec; "
    "print(json.dumps({'version': sys.version_info[:3], 'executable': sys.executable, "
    "'venv': bool(find_spec('venv')), 'ensurepip': bool(find_spec('ensurepip')), "
    "'bits': 64 if sys.maxsize > 2**32 else 32}))"
)


@dataclass(frozen=True)
class Interpreter:
    """A Python that answered when it was asked what it is."""

    executable: str
    version: tuple[int, int, int]
    has_venv: bool = True
    has_ensurepip: bool = True
    bits: int = 64

    @property
    def minor(self) -> str:
        """The version as folders and wheels name it, such as ``3.11``."""
        return f"{self.version[0]}.{self.version[1]}"

    def problem(self) -> EngineError | None:
        """Return why this Python cannot carry the engine, or None when it can."""
        name = f"Python {'.'.join(map(str, self.version))} ({self.executable})"
        span = f"{OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
        if not OLDEST <= self.version[:2] <= NEWEST:
            age = "old" if self.version[:2] < OLDEST else "new"
            return EngineError(
                f"{name} is too {age} for the engine, which needs Python {span}.",
                f"Install Python {span} and choose it in the settings of Mining Mapper.",
            )
        if self.bits != 64:
            return EngineError(
                f"{name} is a 32-bit build; the engine's packages exist for 64 bits only.",
                "Choose a 64-bit Python in the settings of Mining Mapper.",
            )
        if not (self.has_venv and self.has_ensurepip):
            return EngineError(
                f"{name} cannot make environments: its venv or ensurepip module is missing.",
                "On Debian and Ubuntu run `sudo apt install python3-venv`; elsewhere choose another "
                "Python in the settings of Mining Mapper.",
            )
        return None


def probe_command(executable: str | Path) -> list[str]:
    """Return the command that makes a Python say what it is, to be read by `read_probe`."""
    return [str(executable), "-I", "-c", _PROBE]


def read_probe(output: str) -> Interpreter | None:
    """Return what a probed program said of itself, or None when it is no Python."""
    lines = output.strip().splitlines()
    try:
        told = json.loads(lines[-1])
        major, minor, patch = (int(number) for number in told["version"])
        return Interpreter(told["executable"], (major, minor, patch), told["venv"], told["ensurepip"], told["bits"])
    except (IndexError, ValueError, KeyError, TypeError):
        return None


def candidates(
    setting: str = "",
    environ: Mapping[str, str] | None = None,
    platform: str = sys.platform,
    prefixes: Sequence[str] | None = None,
) -> list[Path]:
    """Return existing programs that may be a Python, the most promising first.

    Args:
        setting: a Python that the user chose; when given it is the only candidate, because
            silently taking another one would hide the mistake.
        environ: variables to look up ``PATH`` and Windows's folders; the process's by default.
        platform: as ``sys.platform``.
        prefixes: where the running Python (QGIS's own) is installed.
    """
    if setting:
        return [Path(setting).expanduser()]
    environ = os.environ if environ is None else environ
    prefixes = (sys.base_exec_prefix, sys.base_prefix, sys.prefix) if prefixes is None else prefixes
    if platform == "win32":
        named: Iterator[Path] = _on_windows(prefixes, environ)
    elif platform == "darwin":
        named = _on_macos(prefixes, environ)
    else:
        named = _on_linux(prefixes, environ)
    return _existing(named)


def no_interpreter(answered: Sequence[Interpreter], setting: str = "") -> EngineError:
    """Return the error for a search in which no Python could carry the engine.

    Args:
        answered: the interpreters that could be run and all have a problem.
        setting: the user's choice, when there was one.
    """
    if setting and not answered:
        return EngineError(
            f"The chosen Python does not run: {setting}.",
            "Choose another Python in the settings of Mining Mapper, or leave the field empty.",
        )
    right_age = [python for python in answered if OLDEST <= python.version[:2] <= NEWEST]
    for python in right_age or answered:
        problem = python.problem()
        if problem is not None:
            return problem
    return EngineError(
        f"No Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]} was found on this computer.",
        "Install one from python.org or your system's packages and choose it in the settings of Mining Mapper.",
    )


def _versioned_names() -> list[str]:
    """Return ``python3.x`` of every supported minor, this process's own first, then ``python3``."""
    own = sys.version_info[1]
    minors = sorted(MINORS, key=lambda minor: (minor != own, -minor))
    return [f"python3.{minor}" for minor in minors] + ["python3"]


def _on_path(environ: Mapping[str, str], separator: str = ":") -> Iterator[Path]:
    folders = [Path(folder) for folder in environ.get("PATH", "").split(separator) if folder]
    for name in _versioned_names():
        for folder in folders:
            yield folder / name


def _on_linux(prefixes: Sequence[str], environ: Mapping[str, str]) -> Iterator[Path]:
    for prefix in prefixes:
        for name in _versioned_names()[:1] + ["python3"]:
            yield Path(prefix) / "bin" / name
    yield from _on_path(environ)


def _on_macos(prefixes: Sequence[str], environ: Mapping[str, str]) -> Iterator[Path]:
    """QGIS 3 keeps its Python in ``Contents/MacOS``, QGIS 4 in ``Contents/Frameworks``."""
    for prefix in prefixes:
        yield from (Path(prefix) / "bin" / name for name in _versioned_names())
        contents = next((up for up in (Path(prefix), *Path(prefix).parents) if up.name == "Contents"), None)
        if contents is None:
            continue
        framework = contents / "Frameworks" / "Python.framework" / "Versions" / "Current"
        for folder in (
            contents / "MacOS",
            contents / "MacOS" / "bin",
            contents / "Frameworks",
            contents / "Frameworks" / "bin",
            framework / "bin",
        ):
            yield from (folder / name for name in _versioned_names())
    for minor in reversed(MINORS):
        yield Path(f"/Library/Frameworks/Python.framework/Versions/3.{minor}/bin/python3.{minor}")
    # A program started from the Dock has a short PATH that lacks the package managers' folders.
    wide = dict(environ)
    wide["PATH"] = ":".join([environ.get("PATH", ""), "/opt/homebrew/bin", "/usr/local/bin"])
    yield from _on_path(wide)


def _on_windows(prefixes: Sequence[str], environ: Mapping[str, str]) -> Iterator[Path]:
    for prefix in prefixes:
        yield from (Path(prefix) / name for name in ("python.exe", "python3.exe"))
    # OSGeo4W and the stand-alone installer keep their Python in apps/Python3x below the root.
    root = environ.get("OSGEO4W_ROOT")
    for minor in reversed(MINORS):
        if root:
            yield Path(root) / "apps" / f"Python3{minor}" / "python.exe"
        for variable in ("LOCALAPPDATA", "PROGRAMFILES"):
            folder = environ.get(variable)
            if not folder:
                continue
            middle = ("Programs", "Python") if variable == "LOCALAPPDATA" else ()
            yield Path(folder).joinpath(*middle, f"Python3{minor}", "python.exe")
    for folder in environ.get("PATH", "").split(";"):
        # The entries in WindowsApps are stand-ins that open the shop when they are run.
        if folder and "WindowsApps" not in folder:
            yield Path(folder) / "python.exe"


def _existing(named: Iterator[Path]) -> list[Path]:
    """Keep files that exist, once each; links to the same file count as one."""
    kept: dict[str, Path] = {}
    for path in named:
        try:
            if path.is_file():
                kept.setdefault(os.path.realpath(path), path)
        except OSError:
            continue
    return list(kept.values())
