"""Who may import what, read from the syntax trees, and what no shipped file may do."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import mining_mapper

PACKAGE = Path(mining_mapper.__file__).resolve().parent
FILES = sorted(PACKAGE.rglob("*.py"))
QGIS = {"qgis", "osgeo", "PyQt5", "PyQt6", "PySide6", "sip", "processing"}
# numpy is everybody's; the rest may be imported by the engine alone.
ENGINE_PACKAGES = {
    "scipy", "sklearn", "modAL", "skimage", "rasterio", "pyogrio", "shapely", "onnxruntime", "pandas",
    "networkx", "matplotlib", "skorch", "joblib", "PIL", "imageio", "tifffile", "pyproj", "geopandas", "pyarrow",
}  # fmt: skip
REFUSED_MODULES = {"pickle", "cPickle", "dill", "cloudpickle", "marshal", "shelve"}
REFUSED_CALLS = {"eval", "exec", "os.system", "os.popen", "joblib.load", "joblib.dump", "yaml.load"}
STANDARD = set(getattr(sys, "stdlib_module_names", ())) | set(sys.builtin_module_names)


def side(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else "top"


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported(path: Path) -> Iterator[str]:
    """Yield the absolute dotted name of every import, relative ones resolved."""
    here = ["mining_mapper", *path.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = here[: len(here) - node.level + 1] if node.level else []
            stem = ".".join([*base, *([node.module] if node.module else [])])
            yield stem
            yield from (f"{stem}.{alias.name}" for alias in node.names)


def roots(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imported(path)}


def named(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def of(*sides: str) -> list[Path]:
    return [path for path in FILES if side(path) in sides]


@pytest.mark.parametrize("path", of("core", "top"), ids=named)
def test_core_imports_only_numpy_and_the_standard_library(path):
    if not hasattr(sys, "stdlib_module_names"):
        pytest.skip("this Python does not list its standard library")
    allowed = STANDARD | {"numpy", "mining_mapper", "__future__"}
    assert roots(path) <= allowed


@pytest.mark.parametrize("path", of("core"), ids=named)
def test_core_imports_neither_side(path):
    assert not [name for name in imported(path) if name.startswith(("mining_mapper.engine", "mining_mapper.plugin"))]


@pytest.mark.parametrize("path", of("engine"), ids=named)
def test_the_engine_imports_nothing_of_qgis(path):
    assert not roots(path) & QGIS
    assert not [name for name in imported(path) if name.startswith("mining_mapper.plugin")]


@pytest.mark.parametrize("path", of("plugin"), ids=named)
def test_the_plugin_imports_neither_the_engine_nor_its_packages(path):
    assert not roots(path) & ENGINE_PACKAGES
    assert not [name for name in imported(path) if name.startswith("mining_mapper.engine")]


@pytest.mark.parametrize("path", of("plugin"), ids=named)
def test_the_plugin_takes_qt_from_qgis(path):
    assert not roots(path) & {"PyQt5", "PyQt6", "PySide6"}


@pytest.mark.parametrize("path", FILES, ids=named)
def test_nothing_is_unpickled_evaluated_or_given_to_a_shell(path):
    assert not roots(path) & REFUSED_MODULES
    for node in ast.walk(tree(path)):
        assert not isinstance(node, ast.Assert), f"assert in line {node.lineno}"
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        assert called not in REFUSED_CALLS, f"{called} in line {node.lineno}"
        for keyword in node.keywords:
            given = isinstance(keyword.value, ast.Constant) and keyword.value.value is True
            assert not (keyword.arg in ("shell", "allow_pickle") and given), f"line {node.lineno}"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_every_file_can_be_read_by_the_oldest_python_of_its_side(path):
    oldest = (3, 10) if side(path) == "engine" else (3, 9)
    ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=oldest)
