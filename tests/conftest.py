"""Fixtures that every kind of test shares: where the real scenes are."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

# The environment of the other readers has no Hypothesis.
with contextlib.suppress(ImportError):
    from hypothesis import settings

    # How long an example takes tells how busy the machine is, not whether the code is right.
    settings.register_profile("untimed", settings(), deadline=None)
    settings.load_profile("untimed")

REPOSITORY = Path(__file__).resolve().parent.parent
SCENES = Path(os.environ.get("SCENES", REPOSITORY.parent / "shared" / "data"))


@pytest.fixture(scope="session")
def scenes() -> Path:
    """The folder of real scenes; a clone without them skips, the continuous integration fails."""
    if not SCENES.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"The real scenes are missing: {SCENES}")
        pytest.skip("The real scenes are not part of the repository.")
    return SCENES


@pytest.fixture(scope="session")
def strzegom(scenes: Path) -> Path:
    """Sentinel-2 L2A, 10 bands, three dates, a border of zeros without a nodata flag."""
    return scenes / "strzegom_north"


@pytest.fixture(scope="session")
def pocone(scenes: Path) -> Path:
    """Sentinel-2 L1C median, three bands, pixels in degrees."""
    return scenes / "pocone_mt"
