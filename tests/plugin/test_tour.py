"""The tour of first use: five cards at the panel's head that cover nothing, skipped once and for all or begun again."""

from __future__ import annotations

import pytest
from panel_fixtures import campaign, image, interface  # noqa: F401
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from test_plugin import plugin  # noqa: F401

from mining_mapper.plugin.panel.tour import SEEN_SETTING, TourCard


@pytest.fixture(autouse=True)
def first_use(qgis_app):
    QgsSettings().remove(SEEN_SETTING)
    yield
    QgsSettings().remove(SEEN_SETTING)


def place(widget, window):
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def test_it_begins_by_itself_once_and_blocks_nothing(plugin, interface, wait_for):  # noqa: F811
    window = interface.mainWindow()
    window.resize(1000, 700)
    wait_for(lambda: plugin.tour.is_running)
    card = plugin.tour.card
    assert card.isVisible() and not card.isWindow() and QApplication.activeModalWidget() is None
    assert QApplication.focusWidget() not in card.findChildren(type(card.next))
    assert place(plugin.dock, window).contains(place(card, window)), "the whole card is in the panel"
    for other in (plugin.dock.header, plugin.dock.pages, interface.canvas):
        assert not place(card, window).intersects(place(other, window)), "and covers nothing"
    assert card.text.height() >= card.text.heightForWidth(card.text.width()), "and its words are whole"
    card.skip.click()
    assert not plugin.tour.is_running
    plugin.tour.begin_once()
    assert not plugin.tour.is_running
    (again,) = [action for action in interface.menu if action.text() == "Tour of five steps"]
    again.trigger()
    assert plugin.tour.is_running


def test_it_begins_where_the_plugin_is_switched_on_in_an_open_window(plugin, interface, wait_for, monkeypatch):  # noqa: F811
    add = interface.addDockWidget
    # As QGIS does.
    monkeypatch.setattr(interface, "addDockWidget", lambda area, dock: (add(area, dock), dock.show()))
    plugin.tour.end()
    plugin.unload()
    QgsSettings().remove(SEEN_SETTING)
    interface.mainWindow().show()
    plugin.initGui()
    assert plugin.dock.isVisible()
    wait_for(lambda: plugin.tour.is_running)


def test_it_has_five_steps_that_go_on_and_back_by_keys(plugin, interface):  # noqa: F811
    plugin.tour.begin()
    card = plugin.tour.card
    titles = []
    for number in range(1, 6):
        assert card.count.text() == f"{number} of 5" and len(card.text.text()) > 60
        assert card.accessibleName() and card.accessibleDescription() == card.text.text()
        titles.append(card.title.text())
        card.next.setFocus()
        if number == 3:
            QTest.keyClick(card.back, Qt.Key.Key_Space)
            assert card.count.text() == "2 of 5"
            QTest.keyClick(card.next, Qt.Key.Key_Space)
        QTest.keyClick(card.next, Qt.Key.Key_Space)
    assert len(set(titles)) == 5 and not plugin.tour.is_running
    assert QgsSettings().value(SEEN_SETTING, False, type=bool)


def test_its_buttons_stay_under_the_mouse(plugin, interface, wait_for):  # noqa: F811
    interface.mainWindow().resize(1000, 700)
    wait_for(lambda: plugin.tour.is_running)
    card, window = plugin.tour.card, interface.mainWindow()
    places = []
    for _step in range(5):
        QCoreApplication.processEvents()
        places.append((place(card.next, window), place(card.back, window)))
        assert card.text.height() >= card.text.heightForWidth(card.text.width()), "the words are whole"
        card.next.click()
    assert len(places) == 5 and all(each == places[0] for each in places)


def test_esc_ends_it(plugin):  # noqa: F811
    plugin.tour.begin()
    QTest.keyClick(plugin.tour.card.next, Qt.Key.Key_Escape)
    assert not plugin.tour.is_running and QgsSettings().value(SEEN_SETTING, False, type=bool)


def test_it_follows_the_panel_from_the_start_page_to_the_tabs(plugin, campaign, interface):  # noqa: F811
    window = interface.mainWindow()
    window.resize(1000, 700)
    plugin.tour.begin()
    for _ in range(3):
        plugin.tour.card.next.click()
    assert "Review" in plugin.tour.card.title.text()
    framed = plugin.tour._frame.geometry()
    assert framed.height() > 100, "without a campaign, the page that is shown"
    campaign.close()
    assert plugin.workspace.open(campaign.path)
    QCoreApplication.processEvents()
    assert not place(plugin.tour.card, window).intersects(place(plugin.dock.tabs, window))
    bar, part = plugin.dock.place_of(plugin.dock.review)
    assert plugin.tour._frame.geometry().size() == part.size() and bar.isVisible()
    plugin.workspace.close()


def test_unloading_takes_it_away(plugin, interface):  # noqa: F811
    plugin.tour.begin()
    plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert interface.mainWindow().findChildren(TourCard) == []
