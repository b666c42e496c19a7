"""The schemas of the STAC extensions that the catalogue uses, so that nothing is fetched; see README.md."""

from __future__ import annotations

import json
from pathlib import Path

HERE = Path(__file__).parent
EXTENSIONS = {
    f"https://stac-extensions.github.io/{name}/{version}/schema.json": json.loads(
        (HERE / f"{name}-{version}.json").read_text()
    )
    for name, version in (("label", "v1.0.1"), ("ml-aoi", "v0.2.0"))
}
