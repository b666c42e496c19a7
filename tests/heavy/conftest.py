"""Where the sets are that ``make_sets`` wrote; nothing here may reach for a network."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

os.environ |= {"HF_HUB_OFFLINE": "1", "YOLO_OFFLINE": "true"}


@pytest.fixture(scope="session")
def sets() -> Path:
    """The folder of sets."""
    return Path(os.environ["TRAINING_SETS"])


@pytest.fixture(scope="session")
def dataset(sets):
    """Return a function that reads what a set says of itself."""
    return lambda name: json.loads((sets / name / "dataset.json").read_text())
