"""Parts of a training set: nothing lies in two of them, shown on the shapes that are written."""

from __future__ import annotations

from tests.readers.conftest import campaign, export_of  # noqa: F401
