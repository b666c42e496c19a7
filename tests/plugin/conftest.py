"""Fixtures for tests in a real QGIS: one application, a profile of its own, an empty project each."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path

import pytest

try:
    from qgis.core import QgsApplication, QgsProject
    from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QSettings
except ImportError:
    # The engine's Python has no QGIS: there is nothing to collect here.
    collect_ignore_glob = ["*"]
else:
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Tests share what lies beside them.
sys.path.insert(0, str(Path(__file__).resolve().parent))

# QGIS names its temporary files after the program and deletes them in destructors that never run here.
PROGRAM = f"MiningMapperTests{os.getpid()}"
_exit_status: list[int] = []
# What pytest forgets with its fixtures: without a last reference Python would delete it before the process ends.
_applications: list[object] = []


@pytest.fixture(scope="session", autouse=True)
def qgis_app():
    """A running QgsApplication whose settings and profile are in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="mining-mapper-profile-") as profile:
        QCoreApplication.setOrganizationName("QGIS")
        QCoreApplication.setApplicationName(PROGRAM)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, profile)
        application = QgsApplication.instance() or QgsApplication([], True, profile)
        application.initQgis()
        _applications.append(application)
        yield application
        # exitQgis() and the destructors behind it crash at random once widgets were shown, so the
        # process ends in pytest_unconfigure without them.
        QgsProject.instance().clear()


@pytest.fixture(autouse=True)
def slots_raise_nothing():
    """Fail a test for an exception that nobody could catch: PyQt would end the whole process for it."""
    caught = []
    before = sys.excepthook
    sys.excepthook = lambda *error: caught.append(error)
    yield
    sys.excepthook = before
    if caught:
        pytest.fail("\n".join("".join(traceback.format_exception(*error)) for error in caught))


@pytest.fixture
def project(qgis_app):
    """The QGIS project, empty before and after the test."""
    current = QgsProject.instance()
    current.clear()
    yield current
    current.clear()


@pytest.fixture
def wait_for(qgis_app):
    """Return a function that runs the event loop until a condition holds; it fails at the deadline."""

    def wait(condition, seconds: float = 20.0) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                pytest.fail(f"Nothing happened within {seconds} s.")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)

    return wait


def pytest_sessionfinish(session, exitstatus):
    """Remember the result for the end of the process."""
    _exit_status[:] = [int(exitstatus)]


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """Leave without Qt's destructors, which crash after everything has been reported."""
    if _exit_status and "qgis.core" in sys.modules:
        for left in Path(tempfile.gettempdir()).glob(f"{PROGRAM}[-.]*"):
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_exit_status[0])
