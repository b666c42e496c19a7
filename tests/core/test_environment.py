"""Where the engine's environment is, when it may be used, and how failures are told."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mining_mapper.core import environment as engine
from mining_mapper.core.environment_command import find_interpreter, main, make
from mining_mapper.core.errors import EngineError
from mining_mapper.core.install_failures import explain_failure
from mining_mapper.core.interpreters import (
    Interpreter,
    candidates,
    no_interpreter,
    probe_command,
    read_probe,
)
from mining_mapper.core.launcher import launcher_of, write_launcher

OWN = Interpreter(sys.executable, (3, 11, 2))


@pytest.fixture
def lock(tmp_path) -> Path:
    path = tmp_path / "requirements.lock"
    path.write_text("tinyrock==1.0 \\\n    --hash=sha256:00\n")
    return path


@pytest.fixture
def ready(tmp_path, lock) -> Path:
    """A folder that has everything a finished environment is recognised by."""
    folder = engine.environment_folder(tmp_path / "home", "3.11", lock)
    base = tmp_path / "base"
    base.mkdir()
    python = engine.python_of(folder)
    python.parent.mkdir(parents=True)
    python.touch()
    (folder / "lib" / "python3.11" / "site-packages" / "tinyrock-1.0.dist-info").mkdir(parents=True)
    (folder / "pyvenv.cfg").write_text(f"home = {base}\nversion = 3.11.2\n")
    engine.write_marker(folder, lock, OWN)
    return folder


def test_the_home_is_the_users_data_folder_of_each_system():
    user = Path("/home/someone")
    assert engine.engine_home("", {}, "linux", user) == user / ".local/share/mining-mapper/engine"
    assert engine.engine_home("", {"XDG_DATA_HOME": "/data"}, "linux", user) == Path("/data/mining-mapper/engine")
    assert engine.engine_home("", {}, "darwin", user) == user / "Library/Application Support/mining-mapper/engine"
    assert engine.engine_home("", {"LOCALAPPDATA": "/local"}, "win32", user) == Path("/local/mining-mapper/engine")


def test_the_variable_wins_over_the_setting_and_the_setting_over_the_default():
    assert engine.engine_home("/setting", {engine.HOME_VARIABLE: "/variable"}) == Path("/variable")
    assert engine.engine_home("/setting", {}) == Path("/setting")


def test_the_lock_hash_is_the_same_with_windows_line_ends(lock, tmp_path):
    windows = tmp_path / "windows.lock"
    windows.write_bytes(lock.read_bytes().replace(b"\n", b"\r\n"))
    assert engine.lock_hash(windows) == engine.lock_hash(lock)


def test_a_finished_environment_is_ready(ready, lock):
    found = engine.find_environment(ready.parent, lock)
    assert found.state is engine.State.READY
    assert engine.engine_python(ready.parent, lock) == found.python


def test_a_folder_without_marker_is_partial_and_never_used(ready, lock):
    (ready / engine.MARKER).unlink()
    assert engine.find_environment(ready.parent, lock).state is engine.State.PARTIAL
    with pytest.raises(EngineError, match="not finished"):
        engine.engine_python(ready.parent, lock)


def test_a_missing_environment_names_the_button(tmp_path, lock):
    with pytest.raises(EngineError, match="button"):
        engine.engine_python(tmp_path / "nowhere", lock)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"lock": 1}', '{"lock": "x", "python": "3.11", "packages": 3}'])
def test_a_damaged_marker_is_partial(ready, lock, text):
    (ready / engine.MARKER).write_text(text)
    assert engine.inspect(ready, lock).state is engine.State.PARTIAL


def change_marker(folder: Path, **changes) -> None:
    marker = json.loads((folder / engine.MARKER).read_text())
    (folder / engine.MARKER).write_text(json.dumps({**marker, **changes}))


def test_another_lock_another_python_or_a_lost_package_is_partial(ready, lock):
    change_marker(ready, lock="0" * 12)
    assert "another version" in engine.inspect(ready, lock).reason
    change_marker(ready, lock=engine.lock_hash(lock), python="3.12")
    assert "Python 3.12" in engine.inspect(ready, lock).reason
    change_marker(ready, python="3.11", packages={"tinyrock": "1.0", "granite": "2"})
    assert "granite-2" in engine.inspect(ready, lock).reason


def test_an_environment_whose_base_python_is_gone_is_partial(ready, lock, tmp_path):
    (tmp_path / "base").rmdir()
    assert "gone" in engine.inspect(ready, lock).reason


def test_setting_an_environment_aside_takes_it_out_of_use_at_once(ready, lock):
    trash = engine.set_aside(ready)
    assert engine.find_environment(ready.parent, lock).state is engine.State.MISSING
    assert trash is not None and trash.is_dir()
    engine.delete_trash(ready.parent)
    assert not trash.exists()


def test_only_one_program_makes_environments_at_a_time(tmp_path):
    with (
        engine.only_maker(tmp_path),
        pytest.raises(EngineError, match="Another program"),
        engine.only_maker(tmp_path),
    ):
        pass
    with engine.only_maker(tmp_path):
        pass


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows starts programs without a copy of this one.")
def test_a_program_that_is_just_being_started_does_not_keep_the_right_to_install(tmp_path):
    reader, writer = os.pipe()
    with engine.only_maker(tmp_path):
        child = os.fork()
        if child == 0:
            # Between fork and exec a child has every file of its parent open.
            os.close(writer)
            os.read(reader, 1)
            os._exit(0)
    with engine.only_maker(tmp_path):
        pass
    os.close(writer)
    os.waitpid(child, 0)


def test_the_child_environment_drops_what_breaks_the_engine_and_keeps_the_way_to_the_registry():
    inherited = {
        "PATH": "/bin",
        "PYTHONHOME": "/qgis",
        "PythonPath": "/qgis",
        "PROJ_LIB": "/p",
        "PROJ_DATA": "/p",
        "GDAL_DATA": "/g",
        "LD_LIBRARY_PATH": "/l",
        "LD_PRELOAD": "/l",
        "DYLD_LIBRARY_PATH": "/l",
        "VIRTUAL_ENV": "/v",
        "QGIS_PREFIX_PATH": "/q",
        "PIP_USER": "1",
        "PIP_TARGET": "/t",
        "PIP_PREFIX": "/t",
        "PIP_CERT": "/cert",
        "PIP_INDEX_URL": "mirror",
        "HTTPS_PROXY": "proxy",
        "SSL_CERT_FILE": "/opt/qgis/share/ca.pem",
        "REQUESTS_CA_BUNDLE": "/etc/ca.pem",
    }
    before = dict(inherited)
    child = engine.child_environment(inherited, "/opt/qgis")
    assert inherited == before
    assert set(child) == {
        "PATH",
        "PIP_CERT",
        "PIP_INDEX_URL",
        "HTTPS_PROXY",
        "REQUESTS_CA_BUNDLE",
        "PYTHONSAFEPATH",
        "PYTHONIOENCODING",
        "PYTHONNOUSERSITE",
    }


def test_the_plan_needs_hashes_and_wheels_and_goes_offline_with_a_folder(tmp_path, lock):
    plan = engine.install_plan(OWN, tmp_path / "env", lock, tmp_path / "wheels")
    assert sum(step.weight for step in plan) == pytest.approx(1)
    install = plan[1].argv
    assert "--require-hashes" in install and "--only-binary=:all:" in install
    assert "--no-index" in install and str(tmp_path / "wheels") in install
    assert "--no-index" not in engine.install_plan(OWN, tmp_path / "env", lock)[1].argv
    assert "modAL" in plan[-1].argv[-1]


def test_progress_never_goes_back_and_ends_at_one(lock):
    progress = engine.PipProgress(lock)
    lines = [
        "Collecting tinyrock==1.0",
        "Collecting something-unexpected",
        "Installing collected packages: tinyrock",
        "Successfully installed tinyrock-1.0",
    ]
    fractions = [progress.feed(line) for line in lines]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0


def test_the_engine_starts_isolated_and_in_utf8(tmp_path):
    command = engine.engine_command(tmp_path / "python", tmp_path)
    assert command[1:5] == ["-I", "-u", "-X", "utf8"]
    assert command[-1] == str(tmp_path / "mining_mapper" / "engine" / "__main__.py")


def test_candidates_exist_and_the_setting_is_the_only_one_when_given():
    assert all(path.is_file() for path in candidates())
    assert candidates("/chosen/python") == [Path("/chosen/python")]


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


def test_the_python_of_each_bundle_is_found_although_qgis_is_the_executable(tmp_path):
    mac = tmp_path / "QGIS.app" / "Contents"
    old = touch(mac / "MacOS" / "bin" / "python3")
    assert candidates("", {}, "darwin", [str(mac / "MacOS")])[0] == old
    new = touch(tmp_path / "QGIS4.app" / "Contents" / "Frameworks" / "bin" / "python3.12")
    assert candidates("", {}, "darwin", [str(new.parents[1])])[0] == new
    windows = touch(tmp_path / "QGIS 3.40" / "apps" / "Python312" / "python.exe")
    assert candidates("", {}, "win32", [str(windows.parent)]) == [windows]
    shop = touch(tmp_path / "WindowsApps" / "python.exe")
    assert candidates("", {"PATH": str(shop.parent)}, "win32", []) == []


def test_a_probe_reads_a_real_python_and_refuses_other_programs():
    found = find_interpreter(sys.executable) if sys.version_info >= (3, 10) else find_interpreter()
    assert found.problem() is None
    assert read_probe("hello") is None and read_probe("") is None and read_probe("{}") is None
    assert "-I" in probe_command("python")


def test_problems_of_an_interpreter_come_with_a_remedy():
    old = Interpreter("/usr/bin/python3", (3, 9, 2))
    bare = Interpreter("/usr/bin/python3", (3, 11, 2), has_ensurepip=False)
    assert "too old" in old.problem().message and "3.10 to 3.14" in old.problem().message
    assert "python3-venv" in bare.problem().remedy
    assert "too new" in Interpreter("p", (3, 99, 0)).problem().message
    assert "32-bit" in Interpreter("p", (3, 11, 0), bits=32).problem().message
    assert "venv" in no_interpreter([old, bare]).message
    assert "No Python" in no_interpreter([]).message


@pytest.mark.parametrize(
    ("output", "word"),
    [
        ("OSError: [Errno 28] No space left on device", "disk"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "certificate"),
        ("ProxyError('Cannot connect to proxy.', NewConnectionError())", "proxy"),
        ("Failed to establish a new connection: Name or service not known", "could not be reached"),
        ("ERROR: No matching distribution found for onnxruntime==1.23.2", "onnxruntime"),
        ("PermissionError: [Errno 13] Permission denied: '/x'", "cannot be written"),
        ("ImportError: DLL load failed while importing", "C++"),
        ("version `GLIBC_2.28' not found", "older"),
    ],
)
def test_failures_are_told_apart(output, word):
    error = explain_failure("Install the packages", output, 1)
    assert word in error.message and error.remedy and output in error.details


def test_a_killed_step_says_so():
    assert "was killed" in explain_failure("Install", "", 9, killed=True).message
    assert "was killed" in explain_failure("Install", "", 137).message
    assert "failed" in explain_failure("Install", "strange", 2).message


def test_the_command_line_reports_a_missing_environment_and_its_remedy(tmp_path, capsys):
    assert main(["check", "--home", str(tmp_path)]) == 1
    assert main(["path", "--home", str(tmp_path)]) == 1
    assert "make environment" in capsys.readouterr().err


def test_making_without_the_wheels_keeps_nothing(tmp_path, lock, monkeypatch):
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    empty = tmp_path / "wheels"
    empty.mkdir()
    home = tmp_path / "home"
    with pytest.raises(EngineError, match="tinyrock"):
        make(home, wheel_folder=empty, lock=lock, imports=("tinyrock",), say=io.StringIO())
    assert engine.find_environment(home, lock).state is engine.State.MISSING
    assert not list(home.glob("trash-*"))
    assert "tinyrock" in (home / engine.LOG).read_text()


def test_a_home_that_is_a_file_is_named(tmp_path):
    blocked = tmp_path / "file"
    blocked.touch()
    with pytest.raises(EngineError, match="cannot be written"):
        engine.require_space(blocked)


def test_a_full_disk_is_told_before_anything_is_downloaded(tmp_path, monkeypatch):
    usage = type("Usage", (), {"free": 10_000_000})
    monkeypatch.setattr(engine.shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(EngineError, match="too full"):
        engine.require_space(tmp_path)


def test_the_command_is_written_for_a_ready_environment_and_removed_with_it(ready, lock):
    home = ready.parent
    make(home, lock=lock, say=io.StringIO())
    command = launcher_of(home)
    assert os.access(command, os.X_OK) and str(engine.python_of(ready)) in command.read_text()
    assert main(["remove", "--home", str(home)]) == 0 and not command.exists()


def test_an_environment_is_of_use_where_the_command_cannot_be_written(ready, lock):
    home, said = ready.parent, io.StringIO()
    launcher_of(home).mkdir()
    assert make(home, lock=lock, say=said).state is engine.State.READY
    assert str(launcher_of(home)) in said.getvalue() and "works without it" in said.getvalue()
    assert [engine.python_of(ready)] == list(home.glob("py3.*-*/bin/python"))


def test_the_command_starts_the_engine_with_its_arguments_as_they_are(tmp_path):
    home, package = tmp_path / "an 'odd' $HOME", tmp_path / "plug ins"
    started = package / "mining_mapper" / "engine" / "__main__.py"
    started.parent.mkdir(parents=True)
    started.write_text("import json, os, sys\nprint(json.dumps([sys.argv[1:], sorted(os.environ)]))\n")
    home.mkdir()
    command = write_launcher(home, Path(sys.executable), package)
    given = ["train", "a b.gpkg", "--field", "$x 'y' \"z\" *"]
    environment = {**os.environ, "PROJ_LIB": "/nowhere", "GDAL_DATA": "/nowhere"}
    told = subprocess.run([command, *given], env=environment, capture_output=True, text=True, check=True)
    words, variables = json.loads(told.stdout)
    assert words == given and not {"PROJ_LIB", "GDAL_DATA"} & set(variables)
    batch = write_launcher(home, Path(sys.executable), package, "win32").read_bytes().decode()
    assert batch.startswith("@echo off\r\n") and batch.rstrip().endswith("%*") and f'"{started}"' in batch
