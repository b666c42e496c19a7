"""The checker of Ultralytics accepts every picture and label."""

from __future__ import annotations

import json
import shutil

import pytest


@pytest.mark.parametrize("name", ["whole", "split"])
def test_ultralytics_finds_every_label_and_none_corrupt(sets, dataset, name, tmp_path, monkeypatch):
    monkeypatch.setenv("YOLO_CONFIG_DIR", str(tmp_path))
    from ultralytics.data.dataset import YOLODataset
    from ultralytics.data.utils import check_det_dataset

    # It writes a cache beside the labels; the set stays as it was exported.
    folder = tmp_path / "yolo"
    shutil.copytree(sets / name / "yolo", folder)
    data = check_det_dataset(str(folder / "data.yaml"), autodownload=False)
    vocabulary = dataset(name)["vocabulary"]
    assert data["names"] == {value - 1: vocabulary["captions"][term] for term, value in vocabulary["values"].items()}
    parts = {"whole": {"train": "all"}, "split": {"train": "train", "val": "validation", "test": "test"}}[name]
    for part, file in parts.items():
        read = YOLODataset(img_path=data[part], data=data, task="segment", imgsz=64)
        wanted = json.loads((sets / name / "coco" / "annotations" / f"{file}_polygons.json").read_text())
        assert len(read.labels) == len(wanted["images"])
        assert sum(len(label["cls"]) for label in read.labels) == len(wanted["annotations"])
        ours = sorted(each["category_id"] - 1 for each in wanted["annotations"])
        assert sorted(int(code) for label in read.labels for code in label["cls"].ravel()) == ours
