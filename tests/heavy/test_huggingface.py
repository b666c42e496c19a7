"""Hugging Face ``datasets`` loads pictures, masks and parts."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import rasterio
from datasets import load_dataset


@pytest.mark.parametrize("name", ["whole", "split"])
def test_datasets_loads_every_picture_with_its_mask(sets, dataset, name, tmp_path):
    loaded = load_dataset(str(sets / name / "huggingface"), cache_dir=str(tmp_path))
    index = dataset(name)["chips"]["index"]
    counts = Counter(entry["split"] or "train" for entry in index)
    assert {part: len(rows) for part, rows in loaded.items()} == dict(counts)
    for part, rows in loaded.items():
        own = [entry for entry in index if (entry["split"] or "train") == part]
        for row, entry in zip(sorted(rows, key=lambda row: row["name"]), own, strict=True):
            assert row["name"] == entry["name"]
            assert row["image"].size == row["mask"].size == tuple(entry["window"][2:])
            with rasterio.open(sets / name / entry["mask"]) as source:
                assert (np.asarray(row["mask"]) == source.read(1)).all()
