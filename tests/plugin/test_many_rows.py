"""Rows by the thousand: read a page at a time, counted and found by place without reading them all."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest
from campaigns import new_campaign, square
from qgis.core import QgsRectangle

from mining_mapper.plugin.storage import GEOMETRY

COLUMNS = ["uuid", "order", "state", GEOMETRY]


@pytest.fixture
def toy(tmp_path, project):
    made = new_campaign(tmp_path)
    yield made
    made.remove_from_project()


def fill(made, count, kind="harvest"):
    with made.action("import") as edit:
        return [
            edit.insert("candidates", {"kind": kind, "order": k, "state": "open"}, square(5 * k, 0, 4))
            for k in range(count)
        ]


def test_pages_hold_every_row_once_in_the_order_of_writing(toy):
    uuids = fill(toy, 7)
    for size in (1, 3, 7, 10):
        pages = list(toy.pages("candidates", COLUMNS, size, kind="harvest"))
        assert [row["uuid"] for page in pages for row in page] == uuids
        assert all(len(page) == size for page in pages[:-1]) and len(pages[-1]) < size
    assert list(toy.pages("candidates", COLUMNS, 3, kind="prior")) == [[]]


def test_pages_by_several_values_of_an_indexed_column_hold_every_row_once_in_the_order_of_writing(toy):
    states = ["answered", "undecided", "open"]
    with toy.action("import") as edit:
        uuids = [edit.insert("draws", {"unit": k + 1, "order": k, "state": states[k % 3]}) for k in range(90)]
    wanted = [uuid for k, uuid in enumerate(uuids) if k % 3 < 2]
    pages = list(toy.pages("draws", ["uuid"], 7, state=["undecided", "answered"]))
    assert [row["uuid"] for page in pages for row in page] == wanted
    assert [row["uuid"] for row in toy.rows("draws", ["uuid"], state=["undecided", "answered"])] == wanted
    assert [row["uuid"] for row in toy.rows("draws", ["uuid"], uuid=uuids[::-1])] == uuids


def test_between_two_pages_rows_are_read_and_written_and_the_next_page_is_as_it_is_then(toy):
    uuids = fill(toy, 6)
    pages = toy.pages("candidates", COLUMNS, 2, kind="harvest", state="open")
    assert [row["uuid"] for row in next(pages)] == uuids[:2]
    with toy.action("reject") as edit:
        for uuid in (uuids[0], uuids[2]):
            edit.update("candidates", uuid, state="rejected")
        edit.update("candidates", uuids[3], order=99)
    assert len(toy.rows("candidates", columns=["uuid"], state="rejected")) == 2
    rest = [(row["uuid"], row["order"]) for page in pages for row in page]
    assert rest == [(uuids[3], 99), (uuids[4], 4), (uuids[5], 5)]


def test_rows_are_counted_by_columns_and_empty_text_is_one_kind(toy):
    fill(toy, 3)
    uuids = fill(toy, 2, "prior")
    with toy.action("reject") as edit:
        edit.update("candidates", uuids[0], state="rejected")
        edit.insert("candidates", {"state": "open"}, square(0, 0))
    counted = toy.counts("candidates", "kind", "state")
    assert counted == {("harvest", "open"): 3, ("prior", "open"): 1, ("prior", "rejected"): 1, ("", "open"): 1}
    assert toy.counts("candidates", "kind", kind="prior") == {("prior",): 2}
    assert toy.maximum("candidates", "order", kind="harvest") == 2
    assert toy.maximum("candidates", "order", kind="change") is None


def test_rows_near_a_place_are_those_whose_boxes_touch_it_also_before_they_are_on_the_disk(toy):
    uuids = fill(toy, 4)
    box = square(5, 0, 4).boundingBox()
    assert [row["uuid"] for row in toy.rows("candidates", near=box)] == [uuids[1]]
    with toy.action("edit") as edit:
        new = edit.insert("candidates", {"kind": "prior", "state": "open"}, square(6, 1, 4))
        assert {row["uuid"] for row in toy.rows("candidates", near=box)} >= {uuids[1], new}
    assert [row["uuid"] for row in toy.rows("candidates", near=box, kind="prior")] == [new]
    assert toy.rows("candidates", near=QgsRectangle(0, 0, 1, 1)) == [] and len(toy.rows("candidates")) == 5


def test_a_campaign_of_an_earlier_version_gets_the_index_of_what_is_asked(toy):
    path = toy.path
    toy.close()
    with contextlib.closing(sqlite3.connect(path)) as file:
        file.execute("DROP INDEX idx_candidates_asked")
        file.commit()
    again = type(toy).open(path)
    again.close()
    with contextlib.closing(sqlite3.connect(path)) as file:
        plan = file.execute(
            """EXPLAIN QUERY PLAN SELECT * FROM candidates WHERE "state" = 'open' AND ("kind" IS NULL OR "kind" = '')"""
        )
        assert "idx_candidates_asked" in str(plan.fetchall())


def test_what_changed_is_told_row_by_row_with_how_it_was_and_is(toy):
    uuids = fill(toy, 2)
    told = []
    toy.edited.connect(
        lambda changes: told.append([(t, u, b and b["state"], a and a["state"]) for t, u, b, a in changes])
    )
    with toy.action("reject") as edit:
        edit.update("candidates", uuids[0], state="rejected")
        edit.delete("candidates", uuids[1])
    toy.undo_last()
    assert told[0] == [("candidates", uuids[0], "open", "rejected"), ("candidates", uuids[1], "open", None)]
    assert told[1] == [("candidates", uuids[1], None, "open"), ("candidates", uuids[0], "rejected", "open")]
