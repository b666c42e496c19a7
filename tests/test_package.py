"""The plugin zip: what QGIS and the plugin site ask of it."""

from __future__ import annotations

import configparser
import hashlib
import importlib.util
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
MEGABYTE = 1_000_000


def load_script(name: str):
    spec = importlib.util.spec_from_file_location(name, REPOSITORY / ".ci" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Path:
    return load_script("package").build(tmp_path_factory.mktemp("zip") / "mining_mapper.zip")


@pytest.fixture(scope="module")
def names(archive) -> list[str]:
    with zipfile.ZipFile(archive) as opened:
        return opened.namelist()


@pytest.fixture
def general(archive) -> configparser.SectionProxy:
    metadata = configparser.ConfigParser(interpolation=None)
    with zipfile.ZipFile(archive) as opened:
        metadata.read_string(opened.read("mining_mapper/metadata.txt").decode("utf-8"))
    return metadata["general"]


def test_the_zip_has_one_top_folder_with_the_parts_and_nothing_else(names):
    assert {name.split("/")[0] for name in names} == {"mining_mapper"}
    second = {name.split("/")[1] for name in names}
    assert second == {"metadata.txt", "LICENSE", "__init__.py", "core", "engine", "plugin", "resources"}


def test_the_zip_holds_no_leftovers_and_no_programs(names):
    forbidden = {".pyc", ".pyo", ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".zip"}
    assert not [name for name in names if Path(name).suffix in forbidden or "__pycache__" in name]
    assert not [name for name in names if ".." in name or "/." in name or "__MACOSX" in name]
    assert len(names) == len(set(names))


def test_the_help_pages_are_in_the_zip(names):
    assert "mining_mapper/resources/help/review.md" in names


def test_the_zip_is_small(archive):
    assert archive.stat().st_size < 5 * MEGABYTE


def test_the_same_files_give_the_same_bytes(archive, tmp_path):
    again = load_script("package").build(tmp_path / "again.zip")
    assert hashlib.sha256(again.read_bytes()).digest() == hashlib.sha256(archive.read_bytes()).digest()


def test_the_metadata_has_what_the_plugin_site_asks_for(general):
    for field in (
        "name",
        "description",
        "version",
        "qgisMinimumVersion",
        "qgisMaximumVersion",
        "author",
        "email",
        "about",
        "tracker",
        "repository",
        "homepage",
        "license",
        "changelog",
    ):
        assert general[field].strip(), field
    assert general["qgisMinimumVersion"] == "3.22" and general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes" and general["server"] == "False"
    # QGIS 4 goes by the maximum version; the builds of QGIS 3 with Qt 6 refuse what does not say this.
    assert general["supportsQt6"] == "True"
    # The plugin site reads values with interpolation, where a percent sign is an error.
    assert not any("%" in value for value in general.values())
    assert "plugin" not in general["name"].lower()


def test_the_icon_is_where_the_metadata_says_in_both_layouts(general, names):
    assert (REPOSITORY / general["icon"]).is_file()
    assert f"mining_mapper/{general['icon']}" in names


def test_the_versions_agree(general):
    written = (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{general["version"]}"' in written


def test_the_resources_are_found_from_the_unzipped_plugin(archive, tmp_path):
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(tmp_path)
    code = (
        "from mining_mapper.core.environment import lock_file, lock_hash; "
        "print(lock_file()); print(lock_hash(lock_file()))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": ""},
        capture_output=True,
        text=True,
    )
    assert str(tmp_path / "mining_mapper" / "resources") in told.stdout, told.stderr


def test_the_lock_names_no_host_and_every_package_has_hashes():
    lock = (REPOSITORY / "resources" / "engine" / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    packages = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert packages and all(line.endswith("\\") for line in packages)


def test_installing_enables_the_plugin_and_keeps_the_other_settings(archive, tmp_path):
    script = load_script("install_plugin")
    settings = tmp_path / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text("[PythonPlugins]\nprocessing=true\nmining_mapper=false\n\n[locale]\nx=%1\n", encoding="utf-8")
    installed = script.unpack(archive, tmp_path)
    script.unpack(archive, tmp_path)
    script.enable(settings)
    assert (installed / "metadata.txt").is_file()
    lines = settings.read_text(encoding="utf-8").splitlines()
    assert lines.count("mining_mapper=true") == 1 and "mining_mapper=false" not in lines
    assert "processing=true" in lines and "x=%1" in lines


def test_qgis_4_is_given_the_plugin_where_it_looks_for_it(monkeypatch, tmp_path):
    script = load_script("install_plugin")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert script.program(32216) == script.program(34415) == "QGIS3" and script.program(40201) == "QGIS4"
    assert script.default_profile(script.program(40000)) == tmp_path / "QGIS" / "QGIS4" / "profiles" / "default"


def test_the_tests_run_on_the_package_that_was_asked_for():
    """`make test-package` names the unzipped folder; a run on the repository's own files would prove nothing."""
    expected = os.environ.get("MINING_MAPPER_TESTED_PACKAGE")
    import mining_mapper

    found = Path(mining_mapper.__file__).resolve().parent
    assert found == (Path(expected).resolve() if expected else REPOSITORY / "mining_mapper")


def test_the_zip_speaks_four_languages_and_carries_no_catalogue_sources(names):
    shipped = {name.rsplit("/", 1)[1] for name in names if "/resources/i18n/" in name}
    assert shipped == {"sentences.json", *(f"mining_mapper_{language}.qm" for language in ("es", "fr", "pl", "pt"))}
