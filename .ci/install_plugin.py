"""Put the plugin zip into a QGIS profile and switch the plugin on; QGIS must not be running."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import zipfile
from pathlib import Path

NAME = "mining_mapper"
SECTION = "[PythonPlugins]"


def program(version: int) -> str:
    """Return the name that a version of QGIS (such as 34406) keeps its profiles and settings under."""
    return f"QGIS{version // 10000}"


def installed_program() -> str:
    """Return that name for the QGIS of this Python."""
    from qgis.core import Qgis

    return program(Qgis.QGIS_VERSION_INT)


def default_profile(name: str) -> Path:
    """Return the folder of the default profile on this system."""
    if sys.platform == "win32":
        data = Path(os.environ["APPDATA"])
    elif sys.platform == "darwin":
        data = Path.home() / "Library" / "Application Support"
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "QGIS" / name / "profiles" / "default"


def unpack(archive: Path, profile: Path) -> Path:
    """Replace the installed plugin by the zip's; return its folder."""
    plugins = profile / "python" / "plugins"
    installed = plugins / NAME
    if installed.is_symlink():
        installed.unlink()
    elif installed.exists():
        shutil.rmtree(installed)
    plugins.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(plugins)
    return installed


def enable(settings: Path) -> None:
    """Set ``mining_mapper=true`` in the profile's settings; every other line stays as it is."""
    lines = settings.read_text(encoding="utf-8").splitlines() if settings.exists() else []
    lines = [line for line in lines if not line.startswith(f"{NAME}=")]
    if SECTION not in lines:
        lines += ["", SECTION]
    lines.insert(lines.index(SECTION) + 1, f"{NAME}=true")
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Install and enable."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--profile", type=Path, help="folder of a QGIS profile; by default the default one")
    arguments = parser.parse_args()
    name = installed_program()
    profile = arguments.profile or default_profile(name)
    installed = unpack(arguments.archive, profile)
    enable(profile / "QGIS" / f"{name}.ini")
    sys.stdout.write(f"installed: {installed}\n")


if __name__ == "__main__":
    main()
