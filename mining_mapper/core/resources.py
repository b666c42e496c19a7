"""Where the project's resources are, in the repository and in the installed plugin."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a file below ``resources/``.

    The plugin zip carries ``resources`` inside the package, the repository beside it.

    Raises:
        FileNotFoundError: no layout has the file; the message names it.
    """
    for root in (PACKAGE / "resources", PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"The installation lacks resources/{'/'.join(parts)}; reinstall the plugin.")


def plugin_version() -> str:
    """Return the version of Mining Mapper; empty where ``metadata.txt`` is missing.

    The plugin zip carries it inside the package, the repository beside it.
    """
    metadata = ConfigParser(interpolation=None)
    metadata.read([PACKAGE.parent / "metadata.txt", PACKAGE / "metadata.txt"], encoding="utf-8")
    return metadata.get("general", "version", fallback="")
