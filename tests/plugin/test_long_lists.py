"""Lists of many rows: read only while somebody looks at them, and walked through row by row."""

from __future__ import annotations

# ruff: noqa: F811
import pytest
from list_fixtures import bench  # noqa: F401
from panel_fixtures import campaign, image, interface  # noqa: F401
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication, Qt

from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.plugin.listed import Found

MANY = 300


def fill(made, count=MANY):
    box = made.campaign.scene["geometry"].boundingBox()
    found = []
    for k in range(count):
        x, y = box.xMinimum() + 20 * (k % 20), box.yMaximum() - 20 * (k // 20) - 20
        ring = QgsGeometry.fromWkt(f"POLYGON(({x} {y},{x + 9} {y},{x + 9} {y - 9},{x} {y - 9},{x} {y}))")
        found.append(Found(ring, {"PIT": 0.6, "WRD": 0.3, "NEG": 0.1}, "model"))
    made.listing.lists.add("harvest", found, "harvest")


def test_rows_are_read_when_the_tab_is_looked_at_and_not_before(bench, monkeypatch):
    read = []
    pages = bench.listing.lists.pages
    monkeypatch.setattr(bench.listing.lists, "pages", lambda kind: read.append(kind) or pages(kind))
    bench.dock.show_tab(bench.dock.label)
    fill(bench)
    QCoreApplication.processEvents()
    assert read == [] and bench.tab.table.shown() == []
    bench.dock.show_tab(bench.dock.lists)
    assert read == ["harvest"] and len(bench.tab.table.shown()) == MANY
    bench.dock.show_tab(bench.dock.label)
    bench.dock.show_tab(bench.dock.lists)
    assert read == ["harvest"], "nothing has changed since"


def test_a_key_decides_the_current_row_of_many_and_goes_to_the_one_below(bench):
    fill(bench)
    bench.listing.show_list("harvest")
    rows = bench.tab.table.shown()
    bench.tab.table.go_to(rows[200])
    bench.press(Qt.Key.Key_N)
    assert bench.tab.table.current() == rows[201] and rows[200] not in bench.tab.table.shown()
    bench.tab.table.go_to(rows[-1])
    assert bench.tab.table.below(rows[-1]) == "" and bench.tab.table.below(rows[-2]) == rows[-1]
    bench.press(Qt.Key.Key_N)
    assert bench.tab.table.current() in rows and bench.tab.table.current() != rows[-1]
    assert not bench.tab.table.go_to(rows[200]) and bench.tab.table.below(rows[200]) == ""


@pytest.mark.parametrize("many", [[], [{}], [{"PIT": 0.2, "WRD": 0.2, "NEG": 0.4}, {}, {"NEG": 0.7, "PIT": 0.3}]])
def test_the_classes_of_many_are_those_of_each(many):
    taxonomy = load_taxonomy(presets()[0])
    assert taxonomy.likeliest_of(many) == [taxonomy.likeliest(scores) for scores in many]
    if len(many) > 1:
        assert taxonomy.likeliest_of(many) == ["PIT", "", "NEG"]
