"""The engine's environment, made for real inside QGIS from wheels that the tests build."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import stat
import sys
import time
import zipfile
from pathlib import Path

import pytest

from mining_mapper.core import environment as engine
from mining_mapper.core.errors import Cancelled, EngineError
from mining_mapper.plugin.environment import EnvironmentMaker, clean_environment

PYTHON = "/usr/bin/python3"


def build_wheel(folder: Path, name: str = "tinyrock", version: str = "1.0", body: str = "GRAIN = 2\n") -> Path:
    """Write a wheel of one module, reproducibly enough to be hashed."""
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": body,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        record += f"{path},sha256={digest},{len(text)}\n"
    files[f"{info}/RECORD"] = record + f"{info}/RECORD,,\n"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in files.items():
            archive.writestr(zipfile.ZipInfo(path), text)
    return wheel


@pytest.fixture
def wheels(tmp_path) -> Path:
    folder = tmp_path / "wheels"
    folder.mkdir()
    build_wheel(folder)
    return folder


@pytest.fixture
def lock(tmp_path, wheels) -> Path:
    (wheel,) = wheels.glob("*.whl")
    path = tmp_path / "requirements.lock"
    path.write_text(f"tinyrock==1.0 \\\n    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n")
    return path


class Heard:
    """What a maker said."""

    def __init__(self, maker: EnvironmentMaker) -> None:
        self.fractions: list[float] = []
        self.steps: list[str] = []
        self.lines: list[str] = []
        self.finished: list[str] = []
        self.errors: list[Exception] = []
        maker.progress.connect(self._progress)
        maker.line.connect(self.lines.append)
        maker.finished.connect(self.finished.append)
        maker.failed.connect(self.errors.append)

    def _progress(self, fraction: float, step: str) -> None:
        self.fractions.append(fraction)
        self.steps.append(step)

    def ended(self) -> bool:
        return bool(self.finished or self.errors)


@pytest.fixture
def maker(tmp_path, lock):
    maker = EnvironmentMaker(home=tmp_path / "home", lock=lock, imports=("tinyrock",))
    yield maker
    if maker.is_running:
        maker.cancel()


@pytest.fixture
def heard(maker) -> Heard:
    return Heard(maker)


def test_an_environment_is_made_offline_from_a_folder_of_wheels(maker, heard, wheels, wait_for):
    assert maker.state().state is engine.State.MISSING
    maker.make(PYTHON, wheels)
    assert maker.is_running
    wait_for(heard.ended, 90)
    assert not heard.errors, heard.errors[0].details
    assert maker.state().state is engine.State.READY
    assert Path(heard.finished[0]) == maker.state().python
    assert heard.fractions == sorted(heard.fractions) and heard.fractions[-1] == 1.0
    assert any("tinyrock" in line for line in heard.lines)
    assert "tinyrock loads" in maker.log_path.read_text()
    marker = json.loads((maker.state().folder / engine.MARKER).read_text())
    assert marker["packages"]["tinyrock"] == "1.0"
    assert not maker.is_running


def test_a_damaged_environment_is_recognised_and_repaired(maker, heard, wheels, wait_for):
    maker.make(PYTHON, wheels)
    wait_for(heard.ended, 90)
    folder = maker.state().folder
    (folder / engine.MARKER).write_text("{")
    assert maker.state().state is engine.State.PARTIAL
    heard.finished.clear()
    maker.repair(PYTHON, wheels)
    wait_for(heard.ended, 90)
    assert not heard.errors
    assert maker.state().state is engine.State.READY
    heard.finished.clear()
    maker.remove()
    assert heard.finished == [""]
    assert maker.state().state is engine.State.MISSING
    wait_for(lambda: not list(maker.home.glob("trash-*")))


@pytest.fixture
def slow_python(tmp_path) -> Path:
    """A Python whose every environment has a pip that starts a child and never ends."""
    path = tmp_path / "slow-python"
    path.write_text(
        f"#!{sys.executable if os.access(sys.executable, os.X_OK) else PYTHON}\n"
        "import json, os, subprocess, sys, time\n"
        "if '-c' in sys.argv and 'json.dumps' in sys.argv[-1]:\n"
        "    print(json.dumps({'version': [3, 11, 2], 'executable': os.path.abspath(__file__),\n"
        "                      'venv': True, 'ensurepip': True, 'bits': 64}))\n"
        "elif '-c' in sys.argv:\n"
        "    at = sys.argv.index('-c')\n"
        "    os.setsid(); os.execv(sys.argv[at + 2], sys.argv[at + 2:])\n"
        "else:\n"
        "    os.makedirs(sys.argv[-1])\n"
        "    child = subprocess.Popen(['/bin/sleep', '600'])\n"
        "    open(os.path.join(sys.argv[-1], 'child'), 'w').write(str(child.pid))\n"
        "    print('Collecting patience', flush=True)\n"
        "    time.sleep(600)\n"
    )
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def running(process_id: int) -> bool:
    try:
        status = Path(f"/proc/{process_id}/stat").read_text()
    except OSError:
        return False
    return status.rsplit(")", 1)[1].split()[0] != "Z"


def test_cancel_ends_the_step_and_its_children_and_leaves_nothing_to_use(maker, heard, slow_python, wait_for):
    maker.make(str(slow_python))
    folder = engine.environment_folder(maker.home, "3.11", maker._lock)
    wait_for(lambda: (folder / "child").is_file() and (folder / "child").read_text())
    child = int((folder / "child").read_text())
    before = time.monotonic()
    maker.cancel()
    assert isinstance(heard.errors[0], Cancelled)
    wait_for(lambda: not running(child), 1.0)
    assert time.monotonic() - before < 1.0
    assert maker.state().state is engine.State.MISSING
    assert not maker.is_running
    wait_for(lambda: not list(maker.home.glob("trash-*")))


def test_an_installation_can_start_again_after_a_cancel(maker, heard, slow_python, wheels, wait_for):
    maker.make(str(slow_python))
    wait_for(lambda: "Make an isolated Python" in heard.steps)
    maker.cancel()
    heard.errors.clear()
    maker.make(PYTHON, wheels)
    wait_for(heard.ended, 90)
    assert not heard.errors
    assert maker.state().state is engine.State.READY


def test_a_killed_step_is_reported_with_a_remedy(maker, heard, slow_python, wait_for):
    maker.make(str(slow_python))
    folder = engine.environment_folder(maker.home, "3.11", maker._lock)
    wait_for(lambda: (folder / "child").is_file() and (folder / "child").read_text())
    child = int((folder / "child").read_text())
    maker._process.kill()
    wait_for(heard.ended)
    wait_for(lambda: not running(child), 1.0)
    error = heard.errors[0]
    assert isinstance(error, EngineError)
    assert "was killed" in error.message and "memory" in error.remedy
    assert maker.state().state is engine.State.MISSING


def test_a_missing_wheel_is_named_and_nothing_is_kept(maker, heard, tmp_path, wait_for):
    empty = tmp_path / "empty"
    empty.mkdir()
    maker.make(PYTHON, empty)
    wait_for(heard.ended, 90)
    assert "no wheel" in heard.errors[0].message and "tinyrock" in heard.errors[0].message
    assert maker.state().state is engine.State.MISSING


def test_a_wheel_with_another_content_is_refused(maker, heard, wheels, wait_for):
    build_wheel(wheels, body="GRAIN = 'tampered'\n")
    maker.make(PYTHON, wheels)
    wait_for(heard.ended, 90)
    assert "not the one" in heard.errors[0].message
    assert maker.state().state is engine.State.MISSING


def test_a_chosen_program_that_is_no_python_is_named(maker, heard, wait_for):
    maker.make("/bin/true")
    wait_for(heard.ended)
    assert "/bin/true" in heard.errors[0].message
    assert heard.errors[0].remedy


def test_a_second_maker_waits_its_turn(maker, heard, slow_python, lock, wait_for):
    maker.make(str(slow_python))
    wait_for(lambda: "Make an isolated Python" in heard.steps)
    second = EnvironmentMaker(home=maker.home, lock=lock, imports=("tinyrock",))
    said = Heard(second)
    second.make(PYTHON)
    wait_for(said.ended)
    assert "Another program" in said.errors[0].message
    assert maker.is_running
    maker.cancel()


def test_a_home_that_cannot_be_written_is_named(tmp_path, lock, wait_for):
    blocked = tmp_path / "file"
    blocked.write_text("")
    maker = EnvironmentMaker(home=blocked / "home", lock=lock)
    heard = Heard(maker)
    maker.make(PYTHON)
    wait_for(heard.ended)
    assert str(blocked / "home") in heard.errors[0].message


def test_the_engine_inherits_nothing_of_qgis_that_breaks_it(monkeypatch):
    monkeypatch.setenv("PROJ_DATA", "/usr/share/proj")
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    child = clean_environment()
    assert not child.contains("PROJ_DATA") and not child.contains("PYTHONHOME")
    assert os.environ["PROJ_DATA"] == "/usr/share/proj"
