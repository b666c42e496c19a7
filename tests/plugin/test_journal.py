"""The journal: undo and redo of all that is done, in the panel, with QGIS's own tools, and after a restart."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import sqlite3
from contextlib import closing

import campaigns
import pytest
from campaign_fixtures import SQUARE, add_label, campaign, stored  # noqa: F401
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayerUtils

from mining_mapper.core.errors import CampaignError
from mining_mapper.plugin import action_words as action_words_module
from mining_mapper.plugin import taking_back
from mining_mapper.plugin.action_words import action_words
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.journal import UNDOABLE, plain_row
from mining_mapper.plugin.storage import new_uuid

STEPS = st.tuples(
    st.sampled_from(["digitise", "change", "delete", "undo", "redo", "open"]), st.none() | st.integers(1, 12)
)
"""What is done, and so many parts of it until a stop; None for all."""


def test_undo_and_redo_bring_back_every_column_and_vertex(campaign):
    uuid = add_label(campaign)
    before = campaign.row("labels", uuid)
    with campaign.action("change") as edit:
        edit.update("labels", uuid, geometry=campaigns.square(0, 0, 123.456789), note="bench", confidence=4)
    after = campaign.row("labels", uuid)
    assert after["area"] > before["area"]

    def same(one, two):
        return {**one, "geometry": one["geometry"].asWkt()} == {**two, "geometry": two["geometry"].asWkt()}

    campaign.undo_last()
    assert same(campaign.row("labels", uuid), before)
    campaign.undo_last()
    assert campaign.row("labels", uuid) is None
    campaign.redo()
    campaign.redo()
    assert same(campaign.row("labels", uuid), after)
    assert campaign.redo() is None
    sequence = [row["sequence"] for row in campaign.rows("history")]
    assert sequence == list(range(1, len(sequence) + 1))


def test_undo_works_after_a_restart(campaign):
    add_label(campaign, "PIT")
    add_label(campaign, "WRD")
    campaign.undo_last()
    campaign.close()
    again = Campaign.open(campaign.path)
    assert again.redo().what == "digitise"
    assert again.class_counts() == {"PIT": 1, "WRD": 1}
    again.undo_last()
    again.undo_last()
    assert again.class_counts() == {} and again.undo_last() is None
    again.close()


def test_something_new_after_an_undo_ends_what_could_be_done_again(campaign):
    add_label(campaign, "PIT")
    campaign.undo_last()
    add_label(campaign, "WRD")
    assert campaign.redo() is None


def test_an_action_that_was_built_upon_is_not_undone_alone(campaign):
    uuid = add_label(campaign)
    with campaign.action("relocate") as edit:  # not in the list of what can be undone
        edit.update("labels", uuid, note="later")
    with pytest.raises(CampaignError, match="changed afterwards"):
        campaign.undo_last()
    assert campaign.row("labels", uuid)["note"] == "later"


def test_a_redo_that_is_refused_says_what_cannot_be_done_again(campaign):
    uuid = add_label(campaign)
    with campaign.action("change") as edit:
        edit.update("labels", uuid, note="bench")
    campaign.undo_last()
    with campaign.action("relocate") as edit:  # not in the list of what can be undone
        edit.update("labels", uuid, note="later")
    with pytest.raises(CampaignError, match="“Change of a row” cannot be done again"):
        campaign.redo()
    assert campaign.row("labels", uuid)["note"] == "later"


def test_every_action_that_can_be_undone_has_a_name_for_people(monkeypatch):
    monkeypatch.setattr(action_words_module, "tr", lambda text: f"in words: {text}")
    assert all(action_words(what).startswith("in words") for what in UNDOABLE)


def test_nothing_is_done_again_past_what_is_half_undone(campaign, monkeypatch):
    monkeypatch.setattr(taking_back, "ROWS_AT_ONCE", 1)
    with campaign.action("digitise") as edit:
        for place in range(4):
            edit.insert("labels", {"class": "PIT"}, campaigns.square(50 * place, 0))
    add_label(campaign, "WRD")
    campaign.undo_last()
    campaign.undo_last()
    stop(campaign.redoing(), 6)
    stop(campaign.undoing(), 3)
    assert 0 < campaign.class_counts()["PIT"] < 4 and campaign.redo() is None
    campaign.undo_last()
    assert campaign.rows("labels") == []
    campaign.redo()
    campaign.redo()
    assert campaign.class_counts() == {"PIT": 4, "WRD": 1}


def test_what_went_on_after_others_is_the_next_to_be_undone_before_and_after_a_restart(campaign, monkeypatch):
    monkeypatch.setattr(taking_back, "ROWS_AT_ONCE", 1)
    with campaign.action("later") as edit:
        edit.insert("candidates", {"kind": "harvest", "state": "open"}, SQUARE)
    with campaign.action("digitise") as edit:
        for place in range(4):
            edit.insert("labels", {"class": "PIT"}, campaigns.square(50 * place, 0))
    campaign.undo_last()
    stop(campaign.redoing(), 6)
    assert campaign.undo_last("candidates").what == "later" and campaign.redo("candidates").what == "later"
    assert campaign.redo("labels").what == "digitise" and campaign.class_counts() == {"PIT": 4}
    assert campaign.last_action().what == "digitise"
    campaign.close()
    again = Campaign.open(campaign.path)
    assert again.last_action().what == "digitise"
    again.close()


@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(st.lists(STEPS, max_size=12))
@example([("undo", None), ("undo", None), ("redo", 4), ("digitise", None), ("undo", None), ("open", None)])
@example([("undo", None), ("undo", None), ("redo", 5), ("undo", 3), ("redo", None), ("digitise", None)])
def test_whatever_is_stopped_or_opened_again_all_can_be_undone_and_done_again(project, tmp_path_factory, steps):
    made = campaigns.new_campaign(tmp_path_factory.mktemp("steps"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(taking_back, "ROWS_AT_ONCE", 1)
        for what, parts in [("digitise", None), ("change", None), *steps, ("open", None)]:
            made = take_step(made, what, parts)
    retrace(made.undo_last)
    assert rows_of(made) == {}
    retrace(made.redo)
    done = rows_of(made)
    retrace(made.undo_last)
    assert rows_of(made) == {}
    retrace(made.redo)
    assert rows_of(made) == done
    made.close()


def take_step(made, what, parts):
    """Do one thing, at most so many parts of it, and return the campaign; what is to come stays the same on opening."""
    if what == "open":
        expected = [made.last_action(redo=redo) for redo in (False, True)]
        made.close()
        made = Campaign.open(made.path)
        assert [made.last_action(redo=redo) for redo in (False, True)] == expected
    elif what in ("undo", "redo"):
        before, action = rows_of(made), made.undoing() if what == "undo" else made.redoing()
        for number, _ in enumerate(action.steps(0.0) if action else (), 1):
            if number == parts:
                break
        assert action is None or action.is_begun or rows_of(made) == before
    elif what == "digitise":
        with made.action(what) as edit:
            for place in range(4):
                edit.insert("labels", {"class": "PIT"}, campaigns.square(50 * place, 0))
    else:
        with made.action(what) as edit:
            for uuid in rows_of(made):
                edit.delete("labels", uuid) if what == "delete" else edit.update("labels", uuid, note=new_uuid())
    return made


def retrace(way):
    while way() is not None:
        pass


def rows_of(made):
    return {row["uuid"]: plain_row(row) for row in made.rows("labels")}


def stop(action, parts):
    """Take something back in part: looking at a row is a part of its own, and so is writing it."""
    steps = action.steps(0.0)
    for _ in range(parts):
        next(steps)
    steps.close()
    assert action.is_begun and not action.is_whole


def test_what_is_drawn_with_qgis_s_own_tools_is_completed_and_journaled(campaign):
    layer = campaign.layer("labels")
    campaign.set_label_defaults({"class": "WRD", "delineation": "tight", "confidence": 2})
    layer.startEditing()
    layer.addFeature(QgsVectorLayerUtils.createFeature(layer, SQUARE))
    bare = QgsFeature(layer.fields())
    bare.setGeometry(campaigns.square(200, 200))
    layer.addFeature(bare)
    assert layer.commitChanges()
    first, second = campaign.rows("labels")
    assert (first["class"], first["delineation"], first["confidence"]) == ("WRD", "tight", 2)
    for row in (first, second):
        assert row["origin"] == "digitised" and row["scene"] == campaign.scene["uuid"]
        assert row["area"] == pytest.approx(1600, rel=0.01) and row["created"] and row["uuid"]
        assert row["interpreter"] == "AB"
    assert campaign.last_action().what == "digitise"
    campaign.undo_last()
    assert campaign.rows("labels") == []


def test_reshaping_and_deleting_with_qgis_s_tools_can_be_undone_later(campaign):
    uuid = add_label(campaign)
    layer = campaign.layer("labels")
    layer.startEditing()
    (feature,) = layer.getFeatures()
    larger = campaigns.square(40, 40, 80)
    larger.convertToMultiType()
    layer.changeGeometry(feature.id(), larger)
    assert layer.commitChanges()
    assert campaign.row("labels", uuid)["area"] == pytest.approx(6400, rel=0.01)
    layer.startEditing()
    layer.deleteFeature(feature.id())
    assert layer.commitChanges()
    assert [campaign.rows("history")[-1]["what"], campaign.rows("labels")] == ["delete", []]
    campaign.undo_last()
    campaign.undo_last()
    assert campaign.row("labels", uuid)["area"] == pytest.approx(1600, rel=0.01)


def enlarge(layer, side=80):
    for feature in list(layer.getFeatures()):
        larger = campaigns.square(300, 300, side)
        larger.convertToMultiType()
        assert layer.changeGeometry(feature.id(), larger)


def test_what_is_being_changed_with_qgis_s_tools_is_not_taken_away_under_it(campaign):
    """QGIS could never save the edits of a row that is gone, nor those beside it."""
    kept, last = add_label(campaign), add_label(campaign, "WRD")
    layer = campaign.layer("labels")
    layer.startEditing()
    enlarge(layer)
    with pytest.raises(CampaignError, match="being changed in the layer “Labels”. Save or discard"):
        campaign.undo_last()
    assert {row["uuid"] for row in campaign.rows("labels")} == {kept, last}
    assert layer.commitChanges()
    assert [row["area"] for row in campaign.rows("labels")] == pytest.approx([6400, 6400], rel=0.01)
    campaign.undo_last()
    campaign.undo_last()
    assert [row["uuid"] for row in campaign.rows("labels")] == [kept]


def test_discarding_edits_lets_undo_go_on_and_edits_of_others_do_not_stop_it(campaign):
    kept = add_label(campaign)
    add_label(campaign, "WRD")
    layer = campaign.layer("labels")
    layer.startEditing()
    (feature,) = (each for each in layer.getFeatures() if each["uuid"] == kept)
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("note"), "bench")
    campaign.undo_last()
    assert [row["uuid"] for row in campaign.rows("labels")] == [kept] and layer.isModified()
    with pytest.raises(CampaignError, match="Save or discard"):
        campaign.undo_last()
    assert layer.rollBack()
    campaign.undo_last()
    assert campaign.rows("labels") == []


@pytest.mark.parametrize("is_closed", [False, True])
def test_of_edits_that_could_be_saved_in_part_only_the_journal_has_that_part(campaign, wait_for, is_closed):
    """QGIS saves shapes first, then columns, and says nothing of what it did before something failed."""
    uuid = add_label(campaign)
    layer = campaign.layer("labels")
    layer.startEditing()
    enlarge(layer)
    with closing(sqlite3.connect(campaign.path)) as database, database:
        database.execute(
            "CREATE TRIGGER full BEFORE UPDATE ON labels WHEN new.area IS NOT old.area "
            "BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    if not is_closed:
        assert not layer.commitChanges()
        assert layer.isModified()
        wait_for(lambda: campaign.last_action().what == "reshape")
    campaign.close()
    with closing(sqlite3.connect(campaign.path)) as database, database:
        database.execute("DROP TRIGGER full")
    again = Campaign.open(campaign.path)
    row, record = again.row("labels", uuid), again.rows("history")[-1]
    assert row["geometry"].area() == pytest.approx(6400, rel=0.01)
    assert (record["what"], record["row"], record["after"]) == ("reshape", uuid, plain_row(row))
    again.undo_last()
    assert again.row("labels", uuid)["geometry"].area() == pytest.approx(1600, rel=0.01)
    again.close()


@pytest.mark.parametrize("value", [999, None])
def test_features_that_qgis_s_tools_give_another_number_are_saved_all_the_same(campaign, value):
    """As *Merge Attributes of Selected Features* does; QGIS's provider refuses it, and with it all edits."""
    uuids = {add_label(campaign), add_label(campaign)}
    layer = campaign.layer("labels")
    layer.startEditing()
    enlarge(layer)
    for feature in list(layer.getFeatures()):
        assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("fid"), value)
    for number in (1, 77, 77):
        copied = QgsVectorLayerUtils.createFeature(layer, SQUARE)
        copied["fid"] = number
        assert layer.addFeature(copied)
    assert layer.commitChanges()
    rows = campaign.rows("labels")
    assert len({row["uuid"] for row in rows} - uuids) == 3
    areas = [row["area"] for row in rows if row["uuid"] in uuids]
    assert areas == pytest.approx([6400, 6400], rel=0.01)


def test_outlines_that_cross_themselves_are_parted_when_qgis_s_tools_save_them(campaign):
    told = []
    campaign.failed.connect(told.append)
    x, y = campaigns.LEFT + 200, campaigns.TOP - 200
    bow = QgsGeometry.fromWkt(f"POLYGON(({x} {y},{x + 40} {y + 40},{x + 40} {y},{x} {y + 40},{x} {y}))")
    line = QgsGeometry.fromWkt(f"POLYGON(({x} {y},{x + 40} {y},{x + 80} {y},{x} {y}))")
    kept = add_label(campaign)
    stored_square = campaign.row("labels", kept)["geometry"]
    layer = campaign.layer("labels")
    layer.startEditing()
    layer.addFeatures([QgsVectorLayerUtils.createFeature(layer, shape) for shape in (bow, line, QgsGeometry())])
    (feature,) = (each for each in layer.getFeatures() if each["uuid"] == kept)
    layer.changeGeometry(feature.id(), line)
    assert layer.commitChanges()
    first, second = campaign.rows("labels")
    assert first["uuid"] == kept and first["geometry"].asWkt() == stored_square.asWkt()
    assert second["geometry"].isGeosValid() and second["geometry"].area() == pytest.approx(800)
    assert second["area"] == pytest.approx(800, rel=0.01)
    assert [str(error) for error in told] == ["The outline is empty. Draw it again."] * 3
    campaign.undo_last()
    assert [row["uuid"] for row in campaign.rows("labels")] == [kept]


def draw_in_qgis(layer, shape, delineation="tight"):
    feature = QgsVectorLayerUtils.createFeature(layer, shape)
    feature["delineation"] = delineation
    assert layer.addFeature(feature)


def areas(campaign):
    return [round(row["geometry"].area()) for row in campaign.rows("labels")]


def test_what_qgis_s_tools_draw_is_cut_from_what_others_cover(campaign):
    told = []
    campaign.failed.connect(told.append)
    square, layer = campaigns.square, campaign.layer("labels")
    layer.startEditing()
    draw_in_qgis(layer, square(0, 0))
    draw_in_qgis(layer, square(20, 0))
    assert layer.commitChanges(False)
    assert areas(campaign) == [1600, 800]
    draw_in_qgis(layer, square(10, 0))
    assert layer.commitChanges(False)
    assert areas(campaign) == [1600, 800] and "other labels cover it" in str(told[-1])
    draw_in_qgis(layer, square(10, 0), "envelope")
    assert layer.commitChanges(False)
    assert areas(campaign) == [1600, 800, 1600]
    first = next(layer.getFeatures())
    layer.changeGeometry(first.id(), square(0, 0, 80))
    assert layer.commitChanges(False)
    assert areas(campaign) == [6400 - 800, 800, 1600] and len(told) == 1
    campaign.undo_last()
    assert areas(campaign) == [1600, 800, 1600]
    campaign.set_setting("allow_overlaps", True)
    draw_in_qgis(layer, square(10, 0))
    assert layer.commitChanges()
    assert areas(campaign) == [1600, 800, 1600, 1600]


def test_changing_the_class_of_an_answer_in_qgis_leaves_its_draw_alone(campaign):
    with campaign.action("answer") as edit:
        draw = edit.insert("draws", {"unit": 5, "state": "answered", "y": {"PIT": 1.0}})
        edit.insert("labels", {"class": "PIT", "origin": "drawn", "draw": draw, "unit": 5}, SQUARE)
    layer = campaign.layer("labels")
    layer.startEditing()
    (feature,) = layer.getFeatures()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("class"), "WRD")
    assert layer.commitChanges()
    assert campaign.rows("labels")[0]["class"] == "WRD"
    assert campaign.row("draws", draw)["y"] == {"PIT": 1.0}
