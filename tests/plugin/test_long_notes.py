"""What is told in a narrow panel of many classes or pairs: the largest, and how many more there are."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

from desk_fixtures import desk  # noqa: F401
from panel_fixtures import campaign, image, interface  # noqa: F401

from mining_mapper.core.estimation.change import PAIRS, ChangeReport, ChangeRow
from mining_mapper.core.estimation.estimate import Estimate
from mining_mapper.core.taxonomy import MINING, load_taxonomy, presets
from mining_mapper.plugin.panel.change_box import MOST_CLASSES, ChangeBox
from mining_mapper.plugin.panel.model_report_dialog import ModelReportDialog


def told(code, net):
    value = Estimate(net, 1e4, net - 2e4, net + 2e4, 0.95, "pairs", 40, 40.0, 39.0)
    return ChangeRow(code, value, value, value, PAIRS)


def test_the_changes_of_the_classes_that_changed_most_are_told_and_the_others_counted(qgis_app):
    taxonomy, box = load_taxonomy(presets()[0]), ChangeBox()
    codes = [code for code in taxonomy.mining_codes() if code != MINING][: MOST_CLASSES + 3]
    rows = [told(MINING, 9e5), *(told(code, (-1) ** k * 1e5 * (k + 1)) for k, code in enumerate(codes))]
    box.set_report(ChangeReport(tuple(rows), 1e8, 40), taxonomy, 0)
    lines = box.text.text().split("<br>")
    assert len(lines) == 1 + MOST_CLASSES + 1 and lines[-1].endswith("less: 3") and "All mining" in lines[0]
    assert [taxonomy[code].name in box.text.text() for code in codes] == [False] * 3 + [True] * MOST_CLASSES
    box.set_report(ChangeReport(tuple(rows[: MOST_CLASSES + 1]), 1e8, 40), taxonomy, 0)
    assert len(box.text.text().split("<br>")) == 1 + MOST_CLASSES and "less: " not in box.text.text()


def test_pairs_that_are_confused_less_are_counted(desk):
    pair = {"first": "PIT", "second": "QRY", "answers": 20, "confused": 0.4, "limit": [0.1, 0.2]}
    report = desk.engine.model_report({"path": str(desk.campaign.cache / "unlike.tif")})
    for count, said in ((5, False), (7, True)):
        report["separability"]["pairs"] = [pair] * count
        dialog = ModelReportDialog(desk.campaign, {**report, "answered": 50}, desk.dock)
        assert ("Pairs that are confused less: 2." in dialog.sentences.text()) is said
        assert dialog.sentences.text().count("40 % confused") == 5
        dialog.deleteLater()
