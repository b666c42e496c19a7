"""Export the sets that the heavy readers are given, with the engine's Python: ``-m tests.heavy.make_sets FOLDER``."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from mining_mapper.core.export_options import FORMATS
from mining_mapper.engine.export import write_export
from tests.readers.sample import sample_campaign

SPLIT = {"split": "blocks", "block_size": 480.0, "seed": 4, "chip_size": 32}


def main() -> None:
    """Write ``whole`` and ``split`` anew."""
    folder = Path(sys.argv[1]).absolute()
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "campaign").mkdir(parents=True)
    campaign = sample_campaign(folder / "campaign")
    for name, options in (("whole", {"chip_size": 48}), ("split", SPLIT)):
        asked = {"formats": list(FORMATS), **options}
        write_export({**campaign, "folder": str(folder / name), "options": asked}, lambda *_: None, lambda: False)


if __name__ == "__main__":
    main()
