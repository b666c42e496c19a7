"""The engine's own environment: where it is, what state it is in, and the steps that make it.

Nothing here runs a program. The plugin carries the steps out with ``QProcess``
(`mining_mapper.plugin.environment`), the command line with ``subprocess``
(`mining_mapper.core.environment_command`, also reached as ``python -m mining_mapper.core.environment``).
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import sys
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from .errors import EngineError
from .file_lock import lock_open_file
from .interpreters import Interpreter
from .resources import PACKAGE, resource

HOME_VARIABLE = "MINING_MAPPER_ENGINE_HOME"
MARKER = "complete.json"
LOG = "install.log"

# 0.97 GB were measured on Linux with Python 3.11 (docs/install.md), and pip unpacks beside them.
NEEDED_BYTES = 1_500_000_000

# What the engine imports; the last step of making an environment imports all of it.
ENGINE_IMPORTS = (
    "numpy",
    "scipy",
    "sklearn",
    "modAL",
    "skimage",
    "rasterio.crs",
    "pyogrio",
    "pyarrow.parquet",
    "shapely",
    "onnxruntime",
)

# Inherited from QGIS these make the engine load QGIS's libraries, projections or packages.
_DROPPED = ("PYTHON", "__PYVENV", "VIRTUAL_ENV", "PROJ_", "GDAL_", "LD_", "DYLD_", "QGIS_", "PIP_")
# What pip needs to reach a registry, a mirror or a folder of wheels on this network.
_KEPT_PIP = (
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_TRUSTED_HOST",
    "PIP_CERT",
    "PIP_CLIENT_CERT",
    "PIP_PROXY",
    "PIP_TIMEOUT",
    "PIP_DEFAULT_TIMEOUT",
    "PIP_RETRIES",
    "PIP_CONFIG_FILE",
    "PIP_CACHE_DIR",
    "PIP_NO_CACHE_DIR",
    "PIP_KEYRING_PROVIDER",
)
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


class State(Enum):
    """What stands where an environment should be."""

    MISSING = "missing"
    PARTIAL = "partial"
    READY = "ready"


@dataclass(frozen=True)
class Environment:
    """An environment's folder, its state, and for a partial one the reason."""

    folder: Path
    state: State
    reason: str = ""

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return python_of(self.folder)


@dataclass(frozen=True)
class Step:
    """One command in making an environment; weights of a plan add up to one."""

    what: str
    argv: tuple[str, ...]
    weight: float


# ---------------------------------------------------------------- places


def engine_home(
    setting: str = "",
    environ: Mapping[str, str] | None = None,
    platform: str = sys.platform,
    user_home: Path | None = None,
) -> Path:
    """Return the folder that holds the engine's environments.

    The variable ``MINING_MAPPER_ENGINE_HOME`` wins over the plugin's setting, and that over the user's
    data folder. It is never the plugin's folder, which every update replaces.
    """
    environ = os.environ if environ is None else environ
    chosen = environ.get(HOME_VARIABLE) or setting
    if chosen:
        return Path(chosen).expanduser().absolute()
    user_home = user_home or Path.home()
    if platform == "win32":
        data = Path(environ.get("LOCALAPPDATA") or user_home / "AppData" / "Local")
    elif platform == "darwin":
        data = user_home / "Library" / "Application Support"
    else:
        data = Path(environ.get("XDG_DATA_HOME") or user_home / ".local" / "share")
    return data / "mining-mapper" / "engine"


def lock_file() -> Path:
    """Return the list of packages with hashes that every environment is made from."""
    return resource("engine", "requirements.lock")


def lock_hash(lock: Path) -> str:
    """Return the first 12 hexadecimal digits of the lock's sha256, whatever its line ends."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:12]


def environment_folder(home: Path, minor: str, lock: Path) -> Path:
    """Return the folder of the environment for a Python such as ``3.11`` and a lock."""
    return home / f"py{minor}-{lock_hash(lock)}"


def python_of(folder: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def site_packages(folder: Path) -> Path | None:
    """Return where a virtual environment keeps its packages, or None when it has no such folder."""
    found = sorted(folder.glob("lib/python3*/site-packages")) + sorted(folder.glob("Lib/site-packages"))
    return found[0] if found else None


# ---------------------------------------------------------------- state


def find_environment(home: Path, lock: Path | None = None) -> Environment:
    """Return the environment that fits the lock: a ready one, else a partial one, else a missing one."""
    lock = lock or lock_file()
    found = [inspect(folder, lock) for folder in sorted(home.glob(f"py3.*-{lock_hash(lock)}"), reverse=True)]
    for state in (State.READY, State.PARTIAL):
        for environment in found:
            if environment.state is state:
                return environment
    own = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return Environment(environment_folder(home, own, lock), State.MISSING, "It was not made yet.")


def inspect(folder: Path, lock: Path) -> Environment:
    """Return the state of one folder, from files alone."""
    if not folder.exists():
        return Environment(folder, State.MISSING, "It was not made yet.")
    reason = _damage(folder, lock)
    return Environment(folder, State.PARTIAL if reason else State.READY, reason)


def _damage(folder: Path, lock: Path) -> str:
    """Return why the environment in a folder must not be used, or nothing."""
    try:
        marker = json.loads((folder / MARKER).read_text(encoding="utf-8"))
        expected, minor, packages = marker["lock"], marker["python"], marker["packages"]
        wanted = {f"{name}-{version}" for name, version in packages.items()}
    except OSError:
        return "It was not finished."
    except (ValueError, KeyError, TypeError, AttributeError):
        return f"Its file {MARKER} is damaged."
    if expected != lock_hash(lock):
        return "It was made for another version of Mining Mapper."
    if not folder.name.startswith(f"py{minor}-"):
        return f"It was made with Python {minor}, not with the one its folder names."
    if not python_of(folder).is_file() or not _base_interpreter_exists(folder):
        return "The Python that it was made with is gone."
    present = set(_installed(folder))
    lost = sorted(wanted - present)
    return f"Packages are gone: {', '.join(lost)}." if lost else ""


def _base_interpreter_exists(folder: Path) -> bool:
    try:
        written = (folder / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    home = re.search(r"^home\s*=\s*(.+)$", written, re.MULTILINE)
    return home is not None and Path(home.group(1).strip()).is_dir()


def _installed(folder: Path) -> list[str]:
    """Return the names of the ``name-version`` records in an environment."""
    packages = site_packages(folder)
    return [path.stem for path in packages.glob("*.dist-info")] if packages else []


def write_marker(folder: Path, lock: Path, interpreter: Interpreter) -> None:
    """Write the file that makes an environment ready; the last thing done to it."""
    packages = dict(record.rsplit("-", 1) for record in sorted(_installed(folder)))
    marker = {
        "lock": lock_hash(lock),
        "python": interpreter.minor,
        "interpreter": interpreter.executable,
        "made": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "packages": packages,
    }
    draft = folder / f"{MARKER}.part"
    draft.write_text(json.dumps(marker, indent=1), encoding="utf-8")
    draft.replace(folder / MARKER)


def engine_python(home: Path, lock: Path | None = None) -> Path:
    """Return the interpreter of a ready environment.

    Raises:
        EngineError: it is missing or partial; the remedy names the button and the command.
    """
    environment = find_environment(home, lock)
    if environment.state is State.READY:
        return environment.python
    if environment.state is State.PARTIAL:
        raise EngineError(
            f"The engine's environment cannot be used. {environment.reason}",
            "Repair it with the button in the panel, or with `make environment`.",
            str(environment.folder),
        )
    raise EngineError(
        "The engine's environment is not installed.",
        "Install it with the button in the panel, or with `make environment`.",
        str(environment.folder),
    )


# ---------------------------------------------------------------- running


def child_environment(environ: Mapping[str, str], qgis_prefix: str = "") -> dict[str, str]:
    """Return the variables for the engine and for the commands that make its environment.

    Args:
        environ: the variables of this process, which are only read.
        qgis_prefix: where QGIS is installed; certificate files below it belong to its own Python
            and are not passed on.
    """
    child = {}
    for name, value in environ.items():
        upper = name.upper()
        if upper.startswith(_DROPPED) and upper not in _KEPT_PIP:
            continue
        if upper in _CERTIFICATES and qgis_prefix and Path(qgis_prefix) in Path(value).parents:
            continue
        child[name] = value
    child.update(PYTHONSAFEPATH="1", PYTHONIOENCODING="utf-8", PYTHONNOUSERSITE="1")
    return child


def engine_command(python: Path, package_parent: Path | None = None) -> list[str]:
    """Return the command that starts the engine.

    Args:
        python: the interpreter of a ready environment (`engine_python`).
        package_parent: the folder that holds the package ``mining_mapper``; this one's by default.

    ``-I`` keeps every other package off the path, so ``engine/__main__.py`` adds its own; it also
    makes Python ignore ``PYTHONIOENCODING``, hence ``-X utf8``.
    """
    package_parent = package_parent or PACKAGE.parent
    return [
        str(python),
        "-I",
        "-u",
        "-X",
        "utf8",
        str(package_parent / "mining_mapper" / "engine" / "__main__.py"),
    ]


def install_plan(
    interpreter: Interpreter,
    folder: Path,
    lock: Path,
    wheel_folder: Path | None = None,
    imports: Sequence[str] = ENGINE_IMPORTS,
) -> list[Step]:
    """Return the commands that make an environment; `write_marker` comes after the last.

    Args:
        interpreter: the Python to build upon, without a problem.
        folder: where the environment will be.
        lock: requirements with hashes.
        wheel_folder: install from the wheels in this folder only, without any network.
        imports: modules that must load in the end.
    """
    python = str(python_of(folder))
    source = ("--no-index", "--find-links", str(wheel_folder)) if wheel_folder else ()
    pip = (python, "-I", "-m", "pip", "--no-input", "--disable-pip-version-check", "install")
    loading = "".join(f"import {module}; print('{module} loads', flush=True)\n" for module in imports)
    if "rasterio.crs" in imports:
        # An inherited projection database shows itself only when a code is looked up.
        loading += "rasterio.crs.CRS.from_epsg(32633)\n"
    return [
        Step("Make an isolated Python", (interpreter.executable, "-I", "-m", "venv", str(folder)), 0.08),
        Step(
            "Install the packages",
            (
                *pip,
                "--progress-bar=off",
                "--no-warn-script-location",
                "--require-hashes",
                "--only-binary=:all:",
                *source,
                "-r",
                str(lock),
            ),
            0.84,
        ),
        Step("Check that every package loads", (python, "-I", "-c", loading), 0.08),
    ]


class PipProgress:
    """How far pip is, from the lines it prints.

    pip names every package when it fetches it, and then is silent while it unpacks them all; the
    fetching is counted as the first four fifths.
    """

    _FETCHING = 0.8

    def __init__(self, lock: Path) -> None:
        names = re.findall(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", lock.read_text(encoding="utf-8"), re.MULTILINE)
        self._expected = max(1, len(set(names)))
        self._collected = 0
        self.fraction = 0.0

    def feed(self, line: str) -> float:
        """Take one line of pip's output; return the fraction done, from 0 to 1."""
        if line.startswith(("Collecting ", "Processing ")):
            self._collected = min(self._collected + 1, self._expected)
            self.fraction = self._FETCHING * self._collected / self._expected
        elif line.startswith("Installing collected packages"):
            self.fraction = self._FETCHING
        elif line.startswith("Successfully installed"):
            self.fraction = 1.0
        return self.fraction


# ---------------------------------------------------------------- changing the folder


def require_space(home: Path) -> None:
    """Make the folder of environments and check that the disk can take one.

    Raises:
        EngineError: the folder cannot be written, or the disk is too full.
    """
    try:
        home.mkdir(parents=True, exist_ok=True)
        probe = home / f".write-{uuid.uuid4().hex}"
        probe.touch()
        probe.unlink()
        free = shutil.disk_usage(home).free
    except OSError as error:
        raise EngineError(
            f"The folder of the engine's environment cannot be written: {home}.",
            f"Choose another folder in the settings, or set {HOME_VARIABLE}.",
            str(error),
        ) from error
    if free < NEEDED_BYTES:
        raise EngineError(
            f"The disk is too full for the engine's environment: {free / 1e9:.1f} GB are free in {home}, "
            f"{NEEDED_BYTES / 1e9:.1f} GB are needed.",
            "Free some space, or choose a folder on another disk in the settings.",
        )


def set_aside(folder: Path) -> Path | None:
    """Take an environment out of use at once by renaming it; return what is left to delete.

    Raises:
        EngineError: the system keeps the folder in use, as Windows does while a program runs in it.
    """
    if not folder.exists():
        return None
    trash = folder.with_name(f"trash-{uuid.uuid4().hex}")
    with contextlib.suppress(OSError):
        (folder / MARKER).unlink()
    try:
        folder.rename(trash)
    except OSError as error:
        raise EngineError(
            f"The engine's environment is in use: {folder}.",
            "Close other QGIS windows and try again.",
            str(error),
        ) from error
    return trash


def delete_trash(home: Path) -> None:
    """Delete what `set_aside` left, also from earlier runs; what resists is left for the next time."""
    for trash in home.glob("trash-*"):
        shutil.rmtree(trash, ignore_errors=True)


@contextlib.contextmanager
def only_maker(home: Path) -> Iterator[None]:
    """Hold the right to change the environments below a folder; the system frees it if we die.

    Raises:
        EngineError: another program is making one now.
    """
    home.mkdir(parents=True, exist_ok=True)
    with (home / "making.lock").open("a+b") as held:
        try:
            lock_open_file(held.fileno())
        except OSError as error:
            raise EngineError(
                f"Another program is making the engine's environment in {home}.",
                "Wait until it has finished, or close the other QGIS.",
            ) from error
        try:
            yield
        finally:
            # Closing is not enough: a program that is just being started still has the file open for a moment.
            lock_open_file(held.fileno(), free=True)


if __name__ == "__main__":
    from .environment_command import main

    sys.exit(main())
