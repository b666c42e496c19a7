"""The sets that readers are given."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mining_mapper.core.export_options import FORMATS
from mining_mapper.engine.export import write_export
from tests.readers.sample import sample_campaign


@pytest.fixture(scope="session")
def campaign(tmp_path_factory) -> dict[str, Any]:
    """The rows of a campaign with everything that a set can hold."""
    return sample_campaign(tmp_path_factory.mktemp("campaign"))


@pytest.fixture(scope="session")
def export_of(campaign, tmp_path_factory) -> Callable[..., Path]:
    """Return a function that exports the campaign and returns the folder."""

    def make(name: str = "set", **options: Any) -> Path:
        folder = tmp_path_factory.mktemp("sets") / name
        options = {"formats": list(FORMATS), "chip_size": 48, **options}
        write_export({**campaign, "folder": str(folder), "options": options}, lambda *_: None, lambda: False)
        return folder

    return make


@pytest.fixture(scope="session")
def whole_set(export_of) -> Path:
    """Everything in every format, not split."""
    return export_of()


@pytest.fixture(scope="session")
def split_set(export_of) -> Path:
    """Everything in every format, split by blocks."""
    return export_of(split="blocks", block_size=480.0, seed=4)


@pytest.fixture(scope="session")
def dataset(whole_set) -> dict[str, Any]:
    """What the set says of itself."""
    return json.loads((whole_set / "dataset.json").read_text())
