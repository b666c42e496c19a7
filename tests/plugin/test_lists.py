"""Lists of candidates as a person walks through them: keys, sorting, undo, and what is written."""

from __future__ import annotations

import pytest
from campaigns import LEFT, TOP, new_campaign, square
from panel_fixtures import InstantEngine, campaign, image, interface  # noqa: F401
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest

from mining_mapper.core.class_guess import guess_class
from mining_mapper.core.errors import CampaignError
from mining_mapper.plugin.listed import Found, Lists
from mining_mapper.plugin.panel.adjusting import Adjusting
from mining_mapper.plugin.panel.dock import NARROWEST, MiningMapperDock
from mining_mapper.plugin.panel.import_dialog import ImportDialog
from mining_mapper.plugin.panel.labelling import Labelling
from mining_mapper.plugin.panel.listing import Listing
from mining_mapper.plugin.panel.lists_tab import ANSWERED, ListsTab
from mining_mapper.plugin.prior_import import read_prior, values_of
from mining_mapper.plugin.session import Session
from mining_mapper.plugin.storage import GEOMETRY


@pytest.fixture
def toy(tmp_path, project):
    made = new_campaign(tmp_path)
    yield made
    made.remove_from_project()


@pytest.fixture
def lists(toy):
    session = Session(toy, None, "AB")
    yield Lists(session)
    session.close()


def found(x, y, size=40.0, code="PIT", p=0.9, **more):
    return Found(square(x, y, size), {code: p, "NEG": 1 - p}, "model", **more)


def labels(made):
    return sorted(made.rows("labels"), key=lambda row: row["created"])


def test_what_is_accepted_of_a_harvest_is_a_harvested_label_and_one_undo_takes_it_back(toy, lists):
    assert lists.add("harvest", [found(0, 0), found(100, 0, code="WRD")], "harvest") == 2
    first, second = lists.waiting("harvest")
    assert (first.code, first.probability, second.code) == ("PIT", 0.9, "WRD")
    assert len(lists.accept([first.uuid, second.uuid])) == 2
    assert [(row["class"], row["origin"], row["tool"]) for row in labels(toy)] == [
        ("PIT", "harvested", "harvest"), ("WRD", "harvested", "harvest"),
    ]  # fmt: skip
    assert lists.waiting("harvest") == []
    assert toy.undo_last().what == "accept"
    assert labels(toy) == [] and len(lists.waiting("harvest")) == 2
    toy.redo()
    assert len(labels(toy)) == 2


def test_a_tight_outline_loses_what_labels_cover_and_vanishes_where_nothing_is_left(toy, lists):
    lists.add("harvest", [found(0, 0, 80), found(20, 20, 20), found(40, 0, 80)], "harvest")
    whole, inside, beside = (each.uuid for each in lists.waiting("harvest"))
    assert len(lists.accept([whole, inside, beside])) == 2
    states = {row["uuid"]: row["state"] for row in toy.rows("candidates")}
    assert (states[whole], states[inside], states[beside]) == ("accepted", "rejected", "accepted")
    one, other = (row[GEOMETRY] for row in labels(toy))
    assert one.intersection(other).area() < 1.0
    assert other.area() == pytest.approx(40 * 80, rel=0.05)


def test_polygons_of_an_older_map_are_imported_envelopes_that_may_overlap(toy, lists):
    lists.add("prior", [found(0, 0, 80), found(40, 0, 80)], "import")
    lists.accept([each.uuid for each in lists.waiting("prior")])
    assert {(row["origin"], row["delineation"]) for row in labels(toy)} == {("imported", "envelope")}
    assert [row[GEOMETRY].area() for row in labels(toy)] == pytest.approx([6400, 6400])


def test_a_change_ends_the_earlier_label_and_begins_the_new_one(toy, lists):
    session = lists._session
    old = session.digitise(square(0, 0), "PIT")
    lists.add("change", [found(0, 0, 80, label=old, change="grown"), found(200, 0, change="new")], "harvest")
    grown, new = lists.waiting("change")
    lists.accept([grown.uuid])
    assert toy.row("labels", old)["valid_to"] == "2022-07-19"
    assert [row["origin"] for row in labels(toy)] == ["digitised", "digitised"]
    lists.accept([new.uuid])
    assert len(labels(toy)) == 3
    toy.undo_last()
    toy.undo_last()
    assert toy.row("labels", old)["valid_to"] == "" and len(labels(toy)) == 1


def test_what_is_gone_ends_the_label_and_makes_none(toy, lists):
    old = lists._session.digitise(square(0, 0), "PIT")
    lists.add("change", [found(0, 0, label=old, change="gone")], "harvest")
    assert lists.accept([lists.waiting("change")[0].uuid]) == []
    assert toy.row("labels", old)["valid_to"] == "2022-07-19" and len(labels(toy)) == 1


def test_where_help_is_withheld_nothing_can_be_accepted(toy, lists):
    lists.add("harvest", [found(0, 0, arm="control")], "harvest")
    withheld = lists.waiting("harvest")[0]
    with pytest.raises(CampaignError, match="withheld"):
        lists.accept([withheld.uuid])
    lists._session.draw_without_help(0.15)
    label = lists._session.digitise(square(0, 0), "PIT")
    lists.finish(withheld.uuid)
    assert toy.row("labels", label)["arm"] == "control"
    assert toy.row("candidates", withheld.uuid)["label"] == label


def test_later_goes_to_the_end_and_what_was_decided_cannot_be_decided_again(lists):
    lists.add("harvest", [found(0, 0), found(100, 0)], "harvest")
    first, second = (each.uuid for each in lists.waiting("harvest"))
    lists.later(first)
    assert [each.uuid for each in lists.waiting("harvest")] == [second, first]
    lists.reject([second])
    with pytest.raises(CampaignError, match="waits no longer"):
        lists.accept([second])


def test_candidates_of_lists_are_no_questions_of_a_round(toy, lists):
    lists.add("harvest", [found(0, 0)], "harvest")
    session = Session(toy, None, "AB")
    assert session.current is None and session.waiting == 0
    session.close()


# ---------------------------------------------------------------- import


def layer_of(rows, crs="EPSG:32633"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=kind:string", "older", "memory")
    for wkt, kind in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([kind])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


BOW_TIE = f"POLYGON(({LEFT} {TOP},{LEFT + 80} {TOP - 80},{LEFT + 80} {TOP},{LEFT} {TOP - 80},{LEFT} {TOP}))"


def test_an_older_map_is_read_with_what_could_not_be_used_counted(toy):
    rows = [
        (square(0, 0).asWkt(), "open pit"), (square(100, 0).asWkt(), "lake"), (square(9000, 0).asWkt(), "open pit"),
        (BOW_TIE, "open pit"), ("", "open pit"),
    ]  # fmt: skip
    told = read_prior(layer_of(rows), toy, "kind", {"open pit": "PIT", "lake": ""})
    assert (len(told.found), told.outside, told.left_out, told.mended, told.empty) == (2, 1, 1, 1, 1)
    assert all(each.scores == {"PIT": 1.0} and each.geometry.isGeosValid() for each in told.found)


def test_polygons_in_degrees_come_in_the_campaigns_crs_and_stay_inside_the_scene(toy):
    big = QgsGeometry.fromWkt("POLYGON((14.9 50.4,15.1 50.4,15.1 50.7,14.9 50.7,14.9 50.4))")
    told = read_prior(layer_of([(big.asWkt(), "x")], "EPSG:4326"), toy, "", {"": "MIN"})
    assert told.found[0].geometry.area() == pytest.approx(400 * 400, rel=1e-3)


def test_polygons_of_known_mines_in_the_world_can_be_read(toy, scenes):
    layer = QgsVectorLayer(str(next((scenes / "priors").glob("*.gpkg"))), "mines", "ogr")
    told = read_prior(layer, toy, "", {"": "MIN"})
    assert told.outside == layer.featureCount()


def test_values_of_other_maps_find_their_class(toy):
    taxonomy = toy.taxonomy
    assert guess_class("op", taxonomy) in taxonomy.mining_codes()
    assert guess_class("Open pit", taxonomy) == "PIT"
    assert guess_class("", taxonomy) == "" and guess_class("zzz", taxonomy) == ""
    layer = layer_of([(square(0, 0).asWkt(), "a"), (square(0, 0).asWkt(), None), (square(0, 0).asWkt(), "a")])
    assert dict(values_of(layer, "kind")) == {"a": 2, "": 1}


def test_the_import_dialog_offers_the_values_with_guessed_classes(toy, project):
    project.addMapLayer(layer_of([(square(0, 0).asWkt(), "open pit"), (square(0, 0).asWkt(), "lake of mud")]))
    dialog = ImportDialog(toy)
    dialog.field.setField("kind")
    _layer, field, classes = dialog.chosen()
    assert field == "kind" and classes["open pit"] in toy.taxonomy.mining_codes() and set(classes) == {
        "open pit", "lake of mud",
    }  # fmt: skip
    dialog.field.setField("")
    assert dialog.chosen()[2] == {"": "MIN"}
    dialog.deleteLater()


# ---------------------------------------------------------------- the tab


class Bench:
    """The tab of lists beside a real canvas."""

    def __init__(self, campaign, interface):  # noqa: F811
        self.campaign, self.interface = campaign, interface
        self.session = Session(campaign, InstantEngine(), "AB")
        self.dock = MiningMapperDock(interface.mainWindow())
        interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.show_tabs(True)
        self.dock.show_tab(self.dock.lists)
        interface.window.show()
        self.dock.show()
        interface.window.activateWindow()
        self.listing = Listing(self.session, interface.canvas, self.dock.lists)
        self.said = []
        self.listing.said.connect(self.said.append)
        self.tab = self.dock.lists

    def fill(self, kind="harvest", count=3):
        box = self.campaign.scene[GEOMETRY].boundingBox()
        west, north = box.xMinimum(), box.yMaximum()
        made = []
        for k in range(count):
            x, y = west + 100 * k, north - 100
            ring = f"POLYGON(({x} {y},{x + 50 + 9 * k} {y},{x + 50 + 9 * k} {y - 50},{x} {y - 50},{x} {y}))"
            made.append(Found(QgsGeometry.fromWkt(ring), {"PIT": 0.6 + 0.1 * k, "NEG": 0.4 - 0.1 * k}, "model"))
        self.listing.lists.add(kind, made, "harvest")
        self.listing.show_list(kind)

    def press(self, key):
        QTest.keyClick(self.interface.canvas, key)

    def close(self):
        self.listing.remove()
        self.session.close()


@pytest.fixture
def bench(campaign, interface, wait_for):  # noqa: F811
    made = Bench(campaign, interface)
    yield made
    made.close()


def states(made):
    return [row["state"] for row in sorted(made.rows("candidates"), key=lambda row: row["order"])]


def test_keys_decide_the_current_row_and_go_on_with_the_next(bench):
    bench.fill(count=4)
    assert not bench.listing.marker.shape().isEmpty()
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_N)
    bench.press(Qt.Key.Key_2)
    assert states(bench.campaign) == ["accepted", "rejected", "corrected", "open"]
    assert [row["class"] for row in labels(bench.campaign)] == ["PIT", bench.session.active[1]]
    bench.press(Qt.Key.Key_Backspace)
    assert states(bench.campaign) == ["accepted", "rejected", "open", "open"]


def test_sorting_and_filtering_change_what_is_shown_and_what_is_accepted_in_one_go(bench):
    bench.fill(count=4)
    table = bench.tab.table
    by_probability = [0.6, 0.7, 0.8, 0.9]
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    shown = [bench.listing._waiting[uuid].probability for uuid in table.shown()]
    assert shown == pytest.approx(by_probability[::-1])
    bench.tab.least.setValue(0.3)
    assert len(table.shown()) == 2
    bench.tab.accept_all.click()
    assert states(bench.campaign) == ["open", "open", "accepted", "accepted"]
    bench.session.undo()
    assert states(bench.campaign) == ["open"] * 4


def test_a_filtered_list_without_rows_does_nothing(bench):
    bench.fill(count=2)
    bench.tab.search.setText("nothing like this")
    assert bench.tab.table.shown() == []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_E):
        bench.press(key)
    assert states(bench.campaign) == ["open", "open"]


def test_an_answer_of_long_ago_is_taken_back_and_those_since_stay(bench, wait_for):
    session = bench.session
    session.build_frame(1.0)
    wait_for(lambda: session.state == "idle")
    session.propose(3)
    wait_for(lambda: session.current is not None)
    for code in ("PIT", "WRD", "NEG"):
        session.answer(code)
    wait_for(lambda: session.current is not None)
    bench.listing.show_list(ANSWERED)
    first = bench.tab.table.shown()[-1]
    bench.tab.table.go_to(first)
    bench.press(Qt.Key.Key_Backspace)
    assert sorted(row["class"] for row in labels(bench.campaign)) == ["NEG", "WRD"]
    assert bench.campaign.row("draws", first)["state"] == "open" and bench.campaign.row("draws", first)["y"] is None
    assert session.current.draw == first


def test_the_tab_is_empty_and_teaches_before_anything_is_listed(bench):
    assert bench.tab.empty.isVisible() and not bench.tab.table.isVisible()
    assert "Harvest" in bench.tab.list.currentText() and bench.tab.empty.text()


def test_an_empty_list_has_the_button_that_fills_it(qgis_app):
    tab, wanted = ListsTab(), []
    tab.set_lists([(name, name) for name in ("harvest", "prior", "detection", "change", "answered")])
    for name, text, signal in (
        ("harvest", "Harvest the model's map…", tab.harvestWanted),
        ("prior", "Import polygons of an older map…", tab.importWanted),
        ("detection", "Detect with a model from elsewhere…", tab.detectWanted),
        ("change", "Look for changes since an earlier date…", tab.changesWanted),
    ):
        signal.connect(lambda name=name: wanted.append(name))
        tab.show_list(name)
        tab.set_deciding(True, False)
        assert not tab.fill.isHidden() and tab.fill.text() == text
        tab.fill.click()
        assert wanted[-1] == name
        tab.set_deciding(True, True)
        assert tab.fill.isHidden()
    tab.show_list("answered")
    tab.set_deciding(False, False)
    assert tab.fill.isHidden()


def test_rows_and_buttons_are_read_whole_in_the_narrowest_dock(bench):
    bench.dock.setFloating(True)
    bench.dock.resize(NARROWEST, 700)
    bench.fill()
    QCoreApplication.processEvents()
    table, captions = bench.tab.table, [button.text() for button in bench.tab.commands.values()]
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    assert not [caption for caption in captions if "…" in caption]


def test_the_tab_fits_into_the_narrowest_dock(bench):
    bench.fill(count=3)
    bench.dock.resize(NARROWEST, 700)
    assert bench.tab.minimumSizeHint().width() <= NARROWEST


def test_when_the_tab_is_left_nothing_of_it_stays_on_the_map(bench):
    bench.fill(count=2)
    bench.dock.show_review()
    assert bench.listing.marker.shape().isEmpty()
    bench.dock.show_tab(bench.dock.lists)
    assert not bench.listing.marker.shape().isEmpty()


def test_a_withheld_place_is_drawn_by_hand_and_enter_says_that_it_is_done(bench):
    bench.fill(count=1)
    where = bench.listing.lists.waiting("harvest")[0].geometry
    bench.listing.lists.clear("harvest")
    bench.listing.lists.add("harvest", [Found(where, {"PIT": 0.9}, "model", arm="control")], "harvest")
    bench.listing.show_list("harvest")
    shown = bench.listing.marker.shape()
    assert not shown.equals(where) and shown.contains(where)
    assert "by hand" in bench.tab.title.text()
    label = bench.session.digitise(where, "PIT")
    bench.press(Qt.Key.Key_Return)
    assert bench.campaign.row("labels", label)["arm"] == "control"
    assert [row["label"] for row in bench.campaign.rows("candidates")] == [label]


def shown_on_map(made):
    return {feature["uuid"] for feature in made.layer("candidates").getFeatures()}


def test_the_map_shows_the_list_that_is_looked_at_and_never_what_is_withheld(bench):
    bench.fill(count=2)
    where = bench.listing.lists.waiting("harvest")[0].geometry
    bench.listing.lists.add("harvest", [Found(where, {"PIT": 0.9}, "model", arm="control")], "harvest")
    bench.listing.lists.add("prior", [Found(where, {"MIN": 1.0}, "older map")], "import")
    rows = bench.campaign.rows("candidates")
    free = {row["uuid"] for row in rows if row["kind"] == "harvest" and row["arm"] != "control"}
    bench.listing.show_list("harvest")
    assert shown_on_map(bench.campaign) == free and len(free) == 2
    bench.listing.show_list("prior")
    assert len(shown_on_map(bench.campaign)) == 1
    bench.dock.show_review()
    assert shown_on_map(bench.campaign) == set()


def test_rows_name_the_site_in_which_they_lie_and_follow_its_changes(bench):
    bench.fill(count=2)
    place = bench.listing.lists.waiting("harvest")[1].geometry
    with bench.campaign.action("edit") as edit:
        site = edit.insert("sites", {"name": "Old quarry", "state": "to_do"}, place.buffer(10, 4))
    bench.listing.show()
    bench.tab.search.setText("old quarry")
    assert bench.tab.table.shown() == [bench.listing.lists.waiting("harvest")[1].uuid]
    with bench.campaign.action("edit") as edit:
        edit.update("sites", site, name="New quarry")
    bench.listing.show()
    assert bench.tab.table.shown() == []


def test_a_split_candidate_becomes_rows_of_their_own_and_one_undo_joins_them_again(toy, lists):
    lists.add("prior", [found(0, 0, 40), found(100, 0, 40)], "import")
    first, last = lists.waiting("prior")
    line = QgsGeometry.fromWkt(f"LineString({LEFT + 10} {TOP + 5},{LEFT + 10} {TOP - 50})")
    assert lists.split(first.uuid, line) == 2
    parts = lists.waiting("prior")
    assert [round(each.geometry.area()) for each in parts] == [1200, 400, 1600] and parts[2].uuid == last.uuid
    assert [each.code for each in parts[:2]] == ["PIT", "PIT"] and parts[1].area == pytest.approx(400, rel=0.01)
    lists.accept([parts[0].uuid], "WRD")
    lists.accept([parts[1].uuid], "TSF")
    assert [row["class"] for row in labels(toy)] == ["WRD", "TSF"]
    for _time in range(3):
        toy.undo_last()
    assert [round(each.geometry.area()) for each in lists.waiting("prior")] == [1600, 1600] and labels(toy) == []
    with pytest.raises(CampaignError, match="does not part"):
        lists.split(first.uuid, QgsGeometry.fromWkt("LineString(0 0,1 1)"))


def test_decided_rows_of_lists_are_taken_back_from_the_answered_list(bench):
    bench.fill(count=3)
    first, second, _third = bench.listing.lists.waiting("harvest")
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_N)
    bench.listing.show_list(ANSWERED)
    assert set(bench.tab.table.shown()) == {first.uuid, second.uuid}
    bench.tab.table.go_to(first.uuid)
    assert bench.listing.marker.shape().equals(first.geometry)
    bench.press(Qt.Key.Key_Backspace)
    assert states(bench.campaign) == ["open", "rejected", "open"] and labels(bench.campaign) == []


def test_sorting_by_place_goes_from_sheet_to_sheet(bench):
    bench.fill(count=4)
    table = bench.tab.table
    heads = [table.model().headerData(k, Qt.Orientation.Horizontal) for k in range(table.model().columnCount())]
    table.sortByColumn(heads.index("Place"), Qt.SortOrder.DescendingOrder)
    shown = [bench.listing._waiting[uuid].geometry.boundingBox().xMinimum() for uuid in table.shown()]
    assert shown in (sorted(shown), sorted(shown, reverse=True))


def test_a_map_of_the_world_with_poles_is_read_where_it_matters(toy):
    rows = [("POLYGON((-180 -90,180 -90,180 -89,-180 -89,-180 -90))", "x"),
            ("POLYGON((14.9 50.4,15.1 50.4,15.1 50.7,14.9 50.7,14.9 50.4))", "x")]  # fmt: skip
    told = read_prior(layer_of(rows, "EPSG:4326"), toy, "", {"": "MIN"})
    assert (len(told.found), told.outside) == (1, 1)


@pytest.mark.parametrize("value", ["131", "quarry", "landuse=quarry", "Open Pit", "tsf", "tailings_pond", "mining"])
def test_terms_of_maus_werner_lames_osm_and_corine_find_a_class_of_mining(toy, value):
    assert guess_class(value, toy.taxonomy) in toy.taxonomy.mining_codes()


@pytest.mark.parametrize("value", ["forest", "arable land", "residential", "231"])
def test_values_that_no_vocabulary_knows_are_left_out(toy, value):
    assert guess_class(value, toy.taxonomy) == ""


def click(canvas, tool, x, y, button=Qt.MouseButton.LeftButton):
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    where = QPoint(round(place.x()), round(place.y()))
    tool.canvasReleaseEvent(QgsMapMouseEvent(canvas, QEvent.Type.MouseButtonRelease, where, button, button))


def test_x_lets_a_line_part_the_current_row(bench):
    bench.fill(count=2)
    box = bench.listing.lists.waiting("harvest")[0].geometry.boundingBox()
    bench.press(Qt.Key.Key_X)
    canvas, tool = bench.interface.canvas, bench.listing.split_tool
    assert canvas.mapTool() is tool
    middle = box.center().x()
    click(canvas, tool, middle, box.yMaximum() + 10)
    click(canvas, tool, middle, box.yMinimum() - 10)
    click(canvas, tool, middle, box.yMinimum() - 10, Qt.MouseButton.RightButton)
    assert len(bench.tab.table.shown()) == 3 and "Parts: 2;" in bench.said[-1]
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_2)
    assert [row["class"] for row in labels(bench.campaign)] == ["PIT", bench.session.active[1]]
    bench.press(Qt.Key.Key_X)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is bench.listing.tool


@pytest.fixture
def adjusting(bench):
    interface = bench.interface  # noqa: F811
    labelling = Labelling(bench.session, interface.canvas, bench.dock.label, lambda _layer: None)
    made = Adjusting(interface, bench.campaign, labelling)
    bench.listing.adjustWanted.connect(made.begin)
    yield made
    made.remove()
    labelling.remove()


def test_an_accepted_outline_is_corrected_by_its_vertices_and_enter_saves_it_and_goes_on(bench, adjusting):
    bench.fill(count=2)
    first, second = bench.listing.lists.waiting("harvest")
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    layer = bench.campaign.layer("labels")
    assert layer.isEditable() and layer.selectedFeatureCount() == 0
    assert bench.listing.marker.shape().isEmpty() and "Enter" in bench.tab.title.text()
    feature = next(layer.getFeatures())
    layer.changeGeometry(feature.id(), first.geometry.buffer(20, 4))
    bench.press(Qt.Key.Key_Return)
    assert not layer.isEditable() and bench.interface.canvas.mapTool() is bench.listing.tool
    assert labels(bench.campaign)[0][GEOMETRY].area() > first.geometry.area() * 1.5
    assert bench.listing.marker.shape().equals(second.geometry)
    assert states(bench.campaign) == ["accepted", "open"]
    bench.press(Qt.Key.Key_Backspace)
    assert labels(bench.campaign)[0][GEOMETRY].area() == pytest.approx(first.geometry.area(), rel=0.01)
    bench.press(Qt.Key.Key_Backspace)
    assert labels(bench.campaign) == [] and states(bench.campaign) == ["open", "open"]


def test_the_smart_tool_adds_to_and_cuts_from_what_was_just_accepted(bench, adjusting):
    bench.fill("prior", count=2)
    first, _second = bench.listing.lists.waiting("prior")
    bench.press(Qt.Key.Key_A)
    labelling = adjusting._labelling
    assert bench.interface.canvas.mapTool() is labelling.tool
    half = first.geometry.boundingBox()
    half.setXMaximum(half.center().x())
    labelling.digitising.cut(QgsGeometry.fromRect(half))
    made = labels(bench.campaign)[0]
    assert made["origin"] == "imported" and made[GEOMETRY].area() == pytest.approx(first.geometry.area() / 2, rel=0.05)
    bench.press(Qt.Key.Key_Return)
    assert bench.interface.canvas.mapTool() is bench.listing.tool


def test_another_tool_in_the_middle_of_a_correction_keeps_what_was_accepted(bench, adjusting):
    bench.fill(count=2)
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    bench.interface.canvas.setMapTool(bench.listing.shape_tool)
    assert len(labels(bench.campaign)) == 1 and not bench.campaign.layer("labels").isEditable()


def test_a_listing_that_was_removed_says_nothing_more_when_its_campaign_is_closed(campaign, interface):  # noqa: F811
    made = Bench(campaign, interface)
    made.fill(count=2)
    made.close()
    campaign.close()
    made.tab.list.setCurrentIndex(1)
    made.dock.show_review()
    made.dock.show_tab(made.dock.lists)
    made.tab.accept_all.click()
    assert made.said == []


def test_rows_that_are_accepted_together_teach_nothing_and_a_single_one_does(bench):
    bench.fill(count=4)
    bench.press(Qt.Key.Key_Return)
    bench.tab.table.selectAll()
    bench.press(Qt.Key.Key_Return)
    tools = sorted(row["tool"] for row in labels(bench.campaign))
    assert tools == ["harvest", "unseen", "unseen", "unseen"]


def test_a_key_with_shift_goes_to_one_row_and_selects_no_others(bench):
    bench.fill(count=4)
    QTest.keyClick(bench.interface.canvas, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    bench.tab.table.go_by(2)
    assert bench.tab.table.selected() == [bench.tab.table.current()]


def test_a_change_without_a_class_asks_for_a_digit_and_takes_one(bench):
    box = bench.campaign.scene[GEOMETRY].boundingBox()
    ring = QgsGeometry.fromRect(QgsRectangle(box.xMinimum(), box.yMaximum() - 50, box.xMinimum() + 50, box.yMaximum()))
    bench.listing.lists.add("change", [Found(ring, {}, "model", change="new")], "harvest")
    bench.listing.show_list("change")
    assert "A digit makes it a label" in bench.tab.title.text() and "Enter" not in bench.tab.title.text()
    bench.press(Qt.Key.Key_1)
    assert [row["class"] for row in labels(bench.campaign)] == [bench.session.active[0]]
