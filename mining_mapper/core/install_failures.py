"""What went wrong while the engine's environment was made, in words a person can act upon."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import EngineError

# How much of a failed command's output goes into the error's details.
_DETAILS = 4000


@dataclass(frozen=True)
class _Cause:
    pattern: str
    message: str
    remedy: str


# The first pattern that is found wins, so the specific ones come before "no network", which pip also
# reports when a proxy or a certificate is the reason.
_CAUSES = (
    _Cause(
        r"No space left on device|Errno 28|WinError 112|disk full|not enough space on the disk",
        "The disk is full: the engine's environment could not be written.",
        "Free about 2 GB, or move the environment to another disk in the settings, then repair it.",
    ),
    _Cause(
        r"DO NOT MATCH THE HASHES|hashes are required|THESE PACKAGES DO NOT MATCH",
        "A downloaded package is not the one that Mining Mapper was tested with.",
        "Try again; if it happens again, a proxy or mirror changes the files: install from a folder of wheels instead.",
    ),
    _Cause(
        r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|SSLError|certificate verify failed",
        "The package registry's certificate was refused.",
        "If your network inspects secure connections, set PIP_CERT to your organisation's certificate "
        "file before QGIS starts, or install from a folder of wheels.",
    ),
    _Cause(
        r"ProxyError|407 Proxy|Proxy Authentication|Cannot connect to proxy",
        "The network's proxy did not let the download through.",
        "Set HTTPS_PROXY (with user and password if it needs them) before QGIS starts, or install from "
        "a folder of wheels.",
    ),
    _Cause(
        r"NewConnectionError|Name or service not known|Temporary failure in name resolution|"
        r"getaddrinfo failed|nodename nor servname|Network is unreachable|ConnectTimeout|Connection "
        r"refused|ReadTimeout|Connection reset|ConnectionError",
        "The package registry could not be reached.",
        "Check the internet connection and try again, or install from a folder of wheels.",
    ),
    _Cause(
        r"No matching distribution found|Could not find a version that satisfies|"
        r"is not a supported wheel|no matching wheel",
        "A package has no wheel for this Python and this computer{package}.",
        "Choose another Python in the settings (docs/install.md lists the tested ones); when you install "
        "from a folder, check that it holds every wheel.",
    ),
    _Cause(
        r"Permission denied|Access is denied|Errno 13|WinError 5\b|Read-only file system",
        "The folder of the engine's environment cannot be written.",
        "Choose a folder of your own in the settings, and make sure no antivirus program blocks it.",
    ),
    _Cause(
        r"ensurepip is not available|No module named ensurepip|No module named venv",
        "This Python cannot make environments: its venv or ensurepip module is missing.",
        "On Debian and Ubuntu run `sudo apt install python3-venv`; elsewhere choose another Python.",
    ),
    _Cause(
        r"DLL load failed|vcruntime|MSVCP140",
        "Windows's C++ runtime is missing or too old for the engine's packages.",
        "Install the current Visual C++ Redistributable (x64) from Microsoft, then repair the environment.",
    ),
    _Cause(
        r"GLIBC_\d|GLIBCXX_|manylinux.*not compatible",
        "This Linux is older than the engine's packages need.",
        "Use a distribution with glibc 2.28 or newer (Debian 10, Ubuntu 18.10, RHEL 8).",
    ),
    _Cause(
        r"No module named|ImportError|ModuleNotFoundError",
        "The packages were installed but one of them does not load.",
        "Repair the environment; if that does not help, choose another Python in the settings.",
    ),
)

_PACKAGE = re.compile(r"(?:No matching distribution found for|satisfies the requirement) ([A-Za-z0-9_.-]+)")


def explain_failure(what: str, output: str, exit_code: int, killed: bool = False) -> EngineError:
    """Return the error for a step that failed.

    Args:
        what: the step, as shown while it ran.
        output: everything the command printed.
        exit_code: the command's exit code.
        killed: the command was ended by a signal or crashed, instead of exiting.
    """
    # pip first lists every line of the lock that is meant for other systems.
    telling = "\n".join(line for line in output.splitlines() if not line.startswith("Ignoring "))
    details = f"{what}: exit code {exit_code}\n{telling[-_DETAILS:]}"
    for cause in _CAUSES:
        if re.search(cause.pattern, output, re.IGNORECASE):
            package = _PACKAGE.search(output)
            named = f": {package.group(1)}" if package else ""
            return EngineError(cause.message.format(package=named), cause.remedy, details)
    # 137 and 143 are how a shell or a container reports a killed child.
    if killed or exit_code < 0 or exit_code in (137, 143):
        return EngineError(
            f"The step “{what}” was killed.",
            "The computer may be out of memory, or a security program stopped it; close other programs "
            "and repair the environment.",
            details,
        )
    return EngineError(
        f"The step “{what}” failed.",
        "Open the log for the reason, then repair the environment.",
        details,
    )


def cannot_start(program: str) -> EngineError:
    """Return the error for a command that the system refused to start."""
    return EngineError(
        f"The program cannot be started: {program}.",
        "Choose another Python in the settings of Mining Mapper.",
    )
