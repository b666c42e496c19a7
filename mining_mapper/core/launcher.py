"""The command ``mining-mapper``: a small file beside the engine's environments that starts its command line."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from .environment import engine_command

# Inherited from another program these make rasterio read that one's projections and drivers.
DROPPED = ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH")
RUNNABLE = 0o755


def launcher_of(home: Path, platform: str = sys.platform) -> Path:
    """Return the file of the command in the folder of environments."""
    return home / ("mining-mapper.cmd" if platform == "win32" else "mining-mapper")


def write_launcher(home: Path, python: Path, package_parent: Path | None = None, platform: str = sys.platform) -> Path:
    """Write the command; it serves until the environment or the plugin is moved, and return its file.

    Args:
        home: folder of environments (`environment.engine_home`).
        python: the interpreter of a ready environment.
        package_parent: the folder that holds the package ``mining_mapper``; this one's by default.
        platform: as ``sys.platform`` names it.

    Raises:
        OSError: the folder cannot be written.
    """
    command = engine_command(python, package_parent)
    target = launcher_of(home, platform)
    draft = target.with_name(f"{target.name}.part")
    if platform == "win32":
        dropped = "".join(f'set "{name}="\r\n' for name in DROPPED)
        # A percent sign would begin a variable.
        told = " ".join(f'"{each}"'.replace("%", "%%") for each in command)
        text = f"@echo off\r\nchcp 65001 >nul\r\nsetlocal\r\n{dropped}{told} %*\r\n"
    else:
        text = f'#!/bin/sh\nunset {" ".join(DROPPED)}\nexec {shlex.join(command)} "$@"\n'
    draft.write_bytes(text.encode("utf-8"))
    draft.chmod(RUNNABLE)
    draft.replace(target)
    return target


def offer_launcher(home: Path, python: Path) -> str:
    """Write the command where that can be done; return what hinders it, empty where nothing does.

    The environment serves without it, in a folder too that somebody else may write to.
    """
    try:
        write_launcher(home, python)
    except OSError as error:
        return f"The command {launcher_of(home)} could not be written ({error}); the engine works without it."
    return ""
