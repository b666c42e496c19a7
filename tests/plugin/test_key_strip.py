"""The strip of keys on the map and QGIS's message bar, which lies over the map's top: both are read whole."""

from __future__ import annotations

from panel_fixtures import InstantEngine, campaign, image, interface  # noqa: F401
from qgis.PyQt.QtCore import QPoint, QRect
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from test_plugin import plugin  # noqa: F401


def on_screen(widget):
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def lay_over_the_map(interface, height):  # noqa: F811
    """Put the bar where QGIS has it: over the top of the map."""
    corner = interface.canvas.mapTo(interface.window, QPoint(0, 0))
    interface.bar.setGeometry(corner.x(), corner.y(), interface.canvas.width(), height)
    interface.bar.raise_()
    QApplication.processEvents()


def test_the_strip_stays_below_what_qgis_says_and_comes_back(plugin, campaign, interface):  # noqa: F811
    campaign.close()
    plugin.tour.end()
    plugin.workspace.open(campaign.path)
    plugin.dock.label.unit_tool.setChecked(True)
    interface.bar.clearWidgets()
    QApplication.processEvents()
    strip = plugin.desk.labelling.strip
    assert strip.isVisible()
    high = strip.y()
    for height in (34, 70):
        plugin.desk.messages.say("Something is said.")
        lay_over_the_map(interface, height)
        assert interface.bar.isVisible() and not on_screen(strip).intersects(on_screen(interface.bar))
        assert interface.canvas.rect().contains(strip.geometry())
    plugin.desk.messages.clear()
    QApplication.processEvents()
    assert not interface.bar.isVisible() and strip.y() == high
    # One that appears while something is said.
    plugin.desk.messages.say("Something else is said.")
    lay_over_the_map(interface, 40)
    plugin.dock.label.unit_tool.setChecked(False)
    plugin.dock.label.unit_tool.setChecked(True)
    assert strip.isVisible() and not on_screen(strip).intersects(on_screen(interface.bar))
    plugin.workspace.close()


def test_a_strip_is_shown_only_where_its_keys_work(plugin, campaign, interface, wait_for):  # noqa: F811
    """In front of the classes of the next label no key answers: what is said of them there is what they do there."""
    campaign.close()
    plugin.tour.end()
    real, plugin.workspace.engine = plugin.workspace.engine, InstantEngine()
    plugin.workspace.open(campaign.path)
    session, dock, canvas = plugin.workspace.session, plugin.dock, interface.canvas
    session.build_frame(1.0)
    wait_for(lambda: session.state == "idle")
    session.propose(3)
    wait_for(lambda: session.current is not None)
    dock.show_review()
    reviewing, labelling = plugin.desk.reviewing.strip, plugin.desk.labelling.strip
    assert reviewing.isVisible() and not labelling.isVisible()
    dock.show_tab(dock.label)
    assert not reviewing.isVisible() and not labelling.isVisible()
    QTest.keyClick(canvas, "?")
    assert labelling.isVisible() and "class of the" in labelling.text().replace("&nbsp;", " ")
    dock.show_review()
    assert reviewing.isVisible() and not labelling.isVisible()
    dock.show_tab(dock.label)
    QTest.keyClick(canvas, "?")
    assert labelling.isVisible()
    QTest.keyClick(canvas, "?")
    assert not labelling.isVisible()
    plugin.workspace.close()
    plugin.workspace.engine = real
