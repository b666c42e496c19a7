"""The desk as a person uses it: keys, buttons and what they write into a real campaign."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

from dataclasses import replace

import pytest
from desk_fixtures import Desk, desk  # noqa: F401
from panel_fixtures import SIDE, InstantEngine, campaign, image, interface, write_raster  # noqa: F401
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

from mining_mapper.core.strategies import GROUPS, NAMES
from mining_mapper.plugin.panel.dock import NARROWEST
from mining_mapper.plugin.panel.reviewing import Reviewing
from mining_mapper.plugin.rounds import from_geojson
from mining_mapper.plugin.tools.keys import Command
from mining_mapper.plugin.tools.shape_tool import ShapeTool


def test_a_digit_answers_and_the_next_candidate_shows(desk, wait_for):
    desk.begin_round(wait_for)
    first = desk.session.current.draw
    desk.press(Qt.Key.Key_1)
    assert desk.session.current.draw != first
    assert desk.campaign.rows("labels")[0]["class"] == desk.session.active[0]
    assert desk.reviewing.marker.shape().equals(desk.session.current.geometry)
    assert "2 of 5" in desk.dock.review.title.text()


def test_n_says_not_mining_and_offers_look_alikes_without_asking(desk, wait_for):
    desk.begin_round(wait_for)
    desk.press(Qt.Key.Key_N)
    assert [row["class"] for row in desk.campaign.rows("labels")] == ["NEG"]
    assert desk.dock.review.choices.isVisibleTo(desk.dock.review)
    before = desk.session.current.draw
    desk.dock.review.choices.chosen.emit("NRK")
    assert [row["class"] for row in desk.campaign.rows("labels")] == ["NRK"]
    assert desk.session.current.draw == before
    desk.press(Qt.Key.Key_2)
    assert not desk.dock.review.choices.isVisibleTo(desk.dock.review)


def test_the_rule_that_units_are_drawn_by_is_chosen_and_kept(desk, wait_for):
    desk.begin_round(wait_for)
    box = desk.dock.review.draws
    assert box.strategy.currentData() == "variance"
    seen = set()
    for place in range(box.strategy.count()):
        box.strategy.setCurrentIndex(place)
        seen.add(box.sentence.text())
    assert len(seen) == len(NAMES) == box.strategy.count() and all(seen)
    assert not box.strata.isEnabled()  # chance alone has no strata
    box.strategy.setFocus()
    QTest.keyClicks(box.strategy, "Comm")
    box.strata.click()
    assert desk.session.drawn_by == ("committee", True)
    desk.session.undecided("cloud")
    for _ in range(4):
        desk.session.answer("NEG")
    wait_for(lambda: desk.session.current is not None)
    asked = [params["options"] for method, params in desk.engine.calls if method == "round.propose"]
    assert "strategy" not in asked[0]
    assert (asked[1]["strategy"], asked[1]["parameters"]) == ("committee", {"strata": GROUPS})
    box.set_choice("variance", False)
    desk.reviewing.remove()
    desk.reviewing = Reviewing(desk.session, desk.interface.canvas, desk.dock.review)
    assert (box.strategy.currentData(), box.strata.isChecked()) == ("committee", True)


def test_all_names_of_classes_are_readable_in_a_narrow_panel(desk, wait_for):
    desk.begin_round(wait_for)
    desk.dock.resize(NARROWEST, 700)
    desk.dock.show_review()
    wait_for(lambda: desk.dock.review.classes.isVisible())
    QCoreApplication.processEvents()
    buttons = desk.dock.review.classes.buttons
    assert len(buttons) == len(desk.session.active)
    assert all("…" not in button.text() for button in buttons), [button.text() for button in buttons]


def test_not_blind_the_guess_tells_why_a_unit_is_asked(desk, wait_for):
    desk.begin_round(wait_for)
    review, candidate = desk.dock.review, desk.session.current
    for said, words in (
        ({"PIT": 0.4, "NRK": 0.35, "WRD": 0.25}, "Asked because it cannot tell Open pit from Bare rock."),
        ({"PIT": 0.9, "NEG": 0.1}, "It is rather sure: asked to check that."),
        ({"PIT": 0.0, "NEG": 0.0}, "The model knows nothing yet: asked to begin with."),
    ):
        review.show_candidate(replace(candidate, scores=said), blind=False)
        assert review.guess.text().endswith(words)


def test_the_site_of_a_question_is_named_to_who_does_not_answer_blind(desk, wait_for):
    desk.begin_round(wait_for)
    review, shape = desk.dock.review, desk.session.current.geometry
    with desk.campaign.action("sites") as edit:
        edit.insert("sites", {"name": "Borów", "state": "to_do"}, shape.buffer(50.0, 4))
    assert "Borów" not in review.size.text()
    review.blind.click()
    assert review.size.text().endswith(" · site Borów")
    review.blind.click()
    assert "Borów" not in review.size.text()


def test_blind_it_is_told_after_the_answer_why_a_unit_was_asked_to_who_wants_to_know(desk, wait_for):
    desk.begin_round(wait_for)
    desk.dock.show_review()
    review, draw = desk.dock.review, desk.session.current.draw
    assert not review.guess.isVisible() and not review.last.isVisible()
    desk.press(Qt.Key.Key_1)
    assert review.last.isVisible() and not review.last_words.isVisible()
    assert not desk.campaign.row("draws", draw)["revealed"]
    review.last.click()
    assert review.last_words.text().startswith("Last one: The model says: ") and not review.last.isVisible()
    assert desk.campaign.row("draws", draw)["revealed"]
    desk.press(Qt.Key.Key_1)
    assert review.last.isVisible() and not review.last_words.isVisible()
    desk.press(Qt.Key.Key_Backspace)
    assert not review.last.isVisible()


def test_the_guess_tells_mining_and_what_is_none_with_their_classes(desk, wait_for):
    desk.begin_round(wait_for)
    review, candidate = desk.dock.review, desk.session.current
    said = {"PIT": 0.3, "WRD": 0.25, "NEG": 0.44, "TSF": 0.006, "HLP": 0.004}
    review.show_candidate(replace(candidate, scores=said), blind=False)
    assert (
        "Mining 56% (Open pit 30%, Waste rock dump 25%, Tailings storage facility 1%), Not mining 44%."
        in review.guess.text()
    )
    review.show_candidate(replace(candidate, scores={"PIT": 0.7, "NEG": 0.3}), blind=False)
    assert ": Open pit 70%, Not mining 30%." in review.guess.text()
    review.show_candidate(replace(candidate, scores={"NRK": 0.4, "NEG": 0.4, "MIN": 0.2}), blind=False)
    assert ": Not mining 80% (Bare rock 40%), Mining 20%." in review.guess.text()


def test_a_button_offers_the_groups_without_a_key(desk, wait_for):
    desk.begin_round(wait_for)
    desk.dock.review.commands[Command.PARENT].click()
    assert desk.dock.review.choices.isVisibleTo(desk.dock.review)
    desk.dock.review.choices.chosen.emit("EXT")
    assert [label["class"] for label in desk.campaign.rows("labels")] == ["EXT"]


def test_when_every_unit_was_asked_the_panel_says_so_and_promises_nothing_more(desk, wait_for):
    desk.begin_round(wait_for, 20)
    review = desk.dock.review
    assert not review.why.isVisibleTo(review)
    while desk.session.state != "finished":
        wait_for(lambda: desk.session.current is not None or desk.session.state == "finished")
        if desk.session.current is not None:
            desk.session.answer("PIT")
    assert "nothing is left to ask" in review.why.text() and review.why.isVisibleTo(review)
    assert not review.propose.isEnabled() and not review.outlook.isVisibleTo(review)


def known_mines(crs, *outlines):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "known mines", "memory")
    for outline in outlines:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(outline))
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_layer_of_known_mines_guides_the_first_draws_in_the_scenes_own_crs(desk, wait_for):
    layer = known_mines(
        "EPSG:4326", "POLYGON((15.001 50.548, 15.003 50.548, 15.003 50.547, 15.001 50.547, 15.001 50.548))"
    )
    desk.session.build_frame(1.0)
    wait_for(lambda: desk.session.state == "idle")
    tab = desk.dock.review
    assert tab.prior.isVisibleTo(tab)
    tab.prior.setLayer(layer)
    tab.propose.click()
    wait_for(lambda: desk.session.current is not None)
    asked = [params for method, params in desk.engine.calls if method == "round.propose"][-1]
    (outline,) = asked["options"]["prior"]
    shape = from_geojson(outline)
    assert desk.campaign.scene["geometry"].contains(shape) and shape.area() > 1000
    assert not tab.prior.isVisibleTo(tab)


def test_known_mines_elsewhere_are_said_and_nothing_is_drawn(desk, wait_for):
    layer = known_mines("EPSG:4326", "POLYGON((1 1, 2 1, 2 2, 1 1))")
    desk.session.build_frame(1.0)
    wait_for(lambda: desk.session.state == "idle")
    desk.dock.review.prior.setLayer(layer)
    desk.dock.review.propose.click()
    assert "known mines" in str(desk.said[-1]) and desk.said[-1].remedy
    assert desk.session.state == "idle" and desk.campaign.rows("rounds") == []


def test_who_comes_back_to_a_question_answers_it_by_keys(desk, wait_for):
    dock, canvas = desk.dock, desk.interface.canvas
    dock.show_review()
    desk.begin_round(wait_for)
    where = canvas.extent()
    dock.show_tab(dock.lists)
    canvas.setMapTool(QgsMapToolPan(canvas))
    moved = QgsRectangle(where)
    moved.scale(0.1, QgsPointXY(where.xMinimum(), where.yMinimum()))
    canvas.setExtent(moved)
    bar = dock.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert canvas.extent().contains(desk.reviewing.marker.map_box())
    desk.press(Qt.Key.Key_2)
    assert [row["class"] for row in desk.campaign.rows("labels")] == [desk.session.active[1]]


def test_an_outline_that_is_begun_stays_where_the_review_is_looked_at(desk, wait_for):
    dock, canvas = desk.dock, desk.interface.canvas
    dock.show_review()
    desk.begin_round(wait_for)
    dock.show_tab(dock.label)
    tool = ShapeTool(canvas, desk.campaign.crs)
    canvas.setMapTool(tool)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.viewport().rect().center())
    dock.show_review()
    assert canvas.mapTool() is tool and tool.is_drawing
    canvas.unsetMapTool(tool)
    tool.remove()


def test_the_guess_is_hidden_while_blind(desk, wait_for):
    desk.begin_round(wait_for)
    assert not desk.dock.review.guess.isVisibleTo(desk.dock.review)
    assert desk.session.current.scores is None


def test_the_view_holds_the_candidate_with_its_surroundings(desk, wait_for):
    desk.begin_round(wait_for)
    box, view = desk.session.current.geometry.boundingBox(), desk.interface.canvas.extent()
    assert view.contains(box)
    assert min(view.width(), view.height()) >= 4 * max(box.width(), box.height()) * 0.99


def test_without_units_the_tab_foretells_them_and_builds(desk, wait_for):
    wait_for(lambda: "64 units" in desk.dock.review.units.outlook.text())
    assert "as on the screen" in desk.dock.label.hint.text() and not desk.dock.label.hint.isHidden()
    desk.dock.review.units.build.click()
    wait_for(lambda: desk.session.state == "idle")
    assert desk.dock.label.hint.isHidden()
    assert not desk.dock.review.units.isVisibleTo(desk.dock.review)


def test_without_an_engine_drawing_works_and_units_say_what_they_need(campaign, interface):
    desk = Desk(campaign, interface, InstantEngine(installed=False))
    assert desk.dock.label.draw.isEnabled() and desk.dock.label.unit_tool.isEnabled()
    assert "not built yet" in desk.dock.label.hint.text()
    units = desk.dock.review.units
    assert not desk.dock.review.propose.isEnabled() and not units.build.isEnabled()
    assert units.offer.isVisibleTo(desk.dock.review) and units.offer.button.isEnabled()
    asked = []
    units.engineWanted.connect(lambda: asked.append(True))
    units.offer.button.click()
    assert asked == [True]
    desk.close()


def test_building_units_shows_at_once_what_is_done_and_then_what_comes_next(desk, wait_for):
    work, said = desk.dock.review.work, []
    desk.session.progress.connect(lambda *_: said.append((work.bar.maximum(), work.text.text())))
    desk.session.build_frame(1.0)
    # A bar without an end, as long as the engine told nothing.
    assert said == [(0, "Cutting the image into units")] and not work.isHidden()
    wait_for(lambda: desk.session.state == "idle")
    assert said[-1] == (0, "Measuring the units") and work.isHidden()


def narrowest_width(dock):
    """The widest of what the tabs need at least, with a scroll bar."""
    areas = [dock.tabs.widget(index) for index in range(dock.tabs.count())]
    return max(area.widget().minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width() for area in areas)


def test_the_panel_is_whole_at_its_narrowest(desk, wait_for):
    desk.dock.resize(NARROWEST, 700)
    assert narrowest_width(desk.dock) <= NARROWEST
    desk.begin_round(wait_for)
    assert narrowest_width(desk.dock) <= NARROWEST


def test_search_reaches_every_class_of_the_taxonomy(desk):
    classes = desk.dock.label.classes
    classes.search.setText("landfill")
    QTest.keyClick(classes.search, Qt.Key.Key_Return)
    assert classes.current() == "NLF"
    assert "Landfill" in desk.dock.label.card.title.text()


def test_counts_follow_the_labels(desk, wait_for):
    desk.begin_round(wait_for)
    desk.press(Qt.Key.Key_1)
    tree = desk.dock.label.classes.tree
    assert tree.topLevelItem(0).text(2) == "1"


def test_the_place_of_the_next_candidate_is_drawn_while_this_one_is_looked_at(desk, wait_for):
    desk.begin_round(wait_for)
    following = desk.session.following
    assert following.draw != desk.session.current.draw and following.scores is None
    assert desk.reviewing.prefetch.is_busy()
    wait_for(lambda: not desk.reviewing.prefetch.is_busy())
    desk.press(Qt.Key.Key_1)
    assert desk.session.current.draw == following.draw
    for _answer in range(3):
        desk.press(Qt.Key.Key_1)
    assert desk.session.following is None


@pytest.fixture(params=["default", "Night Mapping", "Blend of Gray"])
def theme(request):
    """QGIS in one of its themes."""
    QgsApplication.setUITheme(request.param)
    yield request.param
    QgsApplication.setUITheme("default")


def test_no_tab_scrolls_out_of_the_narrowest_panel(desk, wait_for, theme):
    """Words where there is room, icons for the rest; the word of the tab in front, and always for screen readers."""
    dock, bar = desk.dock, desk.dock.tabs.tabBar()
    words = ["Label", "Przegląd 10/10", "Lists", "Sites", "Areas", "Effort", "Export"]
    dock.tabs.say(dock.tabs.widget(1), words[1])
    dock.setFloating(True)
    dock.resize(NARROWEST, 700)
    for index in range(bar.count()):
        bar.setCurrentIndex(index)
        wait_for(lambda: bar.tabRect(bar.count() - 1).right() < bar.width() <= dock.tabs.width() <= NARROWEST)
    dock.resize(2 * NARROWEST, 700)
    wait_for(lambda: bar.tabRect(bar.count() - 1).right() < bar.width() and bar.tabText(0))
