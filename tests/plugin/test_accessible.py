"""Whoever cannot use a mouse or see the screen: names for screen readers, a way by Tab, the whole loop by keys."""

from __future__ import annotations

import pytest
from desk_fixtures import desk  # noqa: F401
from panel_fixtures import InstantEngine, campaign, image, interface  # noqa: F401
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from test_plugin import plugin  # noqa: F401

from mining_mapper.core.estimation.error_matrix import AreaMatrix, Matrices, StratumWeight
from mining_mapper.core.estimation.estimate import Refusal
from mining_mapper.plugin.panel.dock import NARROWEST
from mining_mapper.plugin.panel.export_dialog import ExportDialog
from mining_mapper.plugin.panel.export_tab import CountTable

CONTROLS = (
    QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit, QTextEdit,
    QProgressBar, QAbstractSlider,
)  # fmt: skip

FEW = Refusal("Too few.", "Answer more.")
MATRICES = Matrices(
    (AreaMatrix("mining", ("MIN", "NEG"), ((0.1, 0), (0.1, 0.8)), ((9, 0), (1, 40)), *[(FEW, FEW)] * 3, FEW),),
    "simple", 50, 50, (StratumWeight("", 400, 1.0, 50),), 0.95,
)  # fmt: skip


def name_of(widget, buddies):
    """Return what a screen reader says of a widget, by Qt's rules: its own name, its text, or that of its label."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (widget.accessibleName() or text or buddies.get(widget, "")).strip()


def is_part(widget):
    """Whether a widget is a part of another control, which is the one that is named."""
    own_of_qgis = ("qt_", "collapseButton", "mCountdown")
    if isinstance(widget, (QScrollBar, QHeaderView)) or widget.objectName().startswith(own_of_qgis):
        return True
    above = widget.parent()
    while above is not None:
        if isinstance(above, (QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar, QLineEdit)):
            return True
        above = above.parent()
    return False


def nameless(root):
    buddies = {label.buddy(): label.text() for label in root.findChildren(QLabel) if label.buddy() is not None}
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}: {widget.toolTip()}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and not is_part(widget) and not name_of(widget, buddies)
    ]


def dialogs(campaign, interface, tmp_path):  # noqa: F811
    """Yield every dialog of the plugin, as it opens on a campaign."""
    from mining_mapper.plugin.environment import EnvironmentMaker
    from mining_mapper.plugin.panel.active_classes import ActiveClassesDialog
    from mining_mapper.plugin.panel.add_scene_dialog import AddSceneDialog
    from mining_mapper.plugin.panel.audit_dialog import AuditDialog, AuditOutlook
    from mining_mapper.plugin.panel.change_dialog import ChangeDialog
    from mining_mapper.plugin.panel.detect_dialog import DetectDialog
    from mining_mapper.plugin.panel.environment_dialog import EnvironmentDialog
    from mining_mapper.plugin.panel.export_dialog import ExportDialog
    from mining_mapper.plugin.panel.feature_models_dialog import FeatureModelsDialog
    from mining_mapper.plugin.panel.harvest_dialog import HarvestDialog
    from mining_mapper.plugin.panel.import_dialog import ImportDialog
    from mining_mapper.plugin.panel.matrix_dialog import MatrixDialog
    from mining_mapper.plugin.panel.model_report_dialog import ModelReportDialog
    from mining_mapper.plugin.panel.new_campaign_dialog import NewCampaignDialog
    from mining_mapper.plugin.panel.prompt_model_dialog import PromptModelDialog
    from mining_mapper.plugin.panel.site_import_dialog import SiteImportDialog

    taxonomy = campaign.taxonomy
    told = InstantEngine().model_report({"path": str(tmp_path / "maps" / "unlike.tif")})
    yield NewCampaignDialog(interface.canvas)
    yield AddSceneDialog(campaign, interface.canvas)
    yield ActiveClassesDialog(taxonomy, taxonomy.active)
    yield ExportDialog(taxonomy, {"PIT": 3}, str(tmp_path))
    yield EnvironmentDialog(EnvironmentMaker(home=tmp_path / "home"))
    yield AuditDialog(AuditOutlook(4900, 4.9e7, 0.05, 9.0, has_map=True))
    yield ChangeDialog([campaign.scene], {}, 0.5)
    yield DetectDialog(campaign, lambda *_: None, 0.5, 0.5)
    yield FeatureModelsDialog(campaign, lambda *_: None, lambda: None)
    yield HarvestDialog(0.8, 0.5, 0.1)
    yield ImportDialog(campaign)
    yield MatrixDialog(MATRICES, taxonomy)
    yield ModelReportDialog(campaign, {**told, "answered": 50})
    yield PromptModelDialog(lambda *_: None)
    yield SiteImportDialog()


def test_every_control_of_every_dialog_has_a_name(campaign, interface, tmp_path):  # noqa: F811
    missing = {}
    for dialog in dialogs(campaign, interface, tmp_path):
        missing[type(dialog).__name__] = nameless(dialog)
        dialog.deleteLater()
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert len(missing) == 15
    assert not any(missing.values()), "\n".join(f"{name} {each}" for name, found in missing.items() for each in found)


def test_every_control_of_the_panel_has_a_name(desk, wait_for):  # noqa: F811
    desk.begin_round(wait_for)
    missing = nameless(desk.dock)
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("page", ["label", "review", "lists", "sites", "areas", "effort", "export"])
def test_every_control_of_a_tab_is_reached_by_the_tab_key_and_seen(desk, wait_for, page):  # noqa: F811
    """What Tab does not reach must be reached by arrows within something that it reaches."""
    desk.begin_round(wait_for)
    tab = getattr(desk.dock, page)
    desk.dock.show_tab(tab)
    QApplication.processEvents()
    wanted = {
        widget
        for widget in tab.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and widget.isVisible() and widget.isEnabled() and not is_part(widget)
        and not isinstance(widget, (QProgressBar, CountTable))
    }  # fmt: skip
    assert wanted
    reached, tops = set(), []
    desk.dock.tabs.tabBar().setFocus()
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus in reached:
            break
        reached.add(focus)
        if tab.isAncestorOf(focus):
            tops.append(focus.mapTo(tab, focus.rect().topLeft()).y())
    proxies = {widget for widget in wanted if widget.focusProxy() in reached}
    assert {name_of(widget, {}) or type(widget).__name__ for widget in wanted - reached - proxies} == set()
    back = [(above, below) for above, below in zip(tops, tops[1:]) if below < above - 60]
    assert len(back) <= 1, f"from top to bottom, once around, not {tops}"


def test_one_key_takes_the_keyboard_to_the_panel_and_back(plugin, interface):  # noqa: F811
    """Tab ends in QGIS's field for finding things, which keeps it."""
    window, dock = interface.mainWindow(), plugin.dock
    plugin.show_panel()
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    interface.canvas.setFocus()
    QTest.keyClick(interface.canvas, Qt.Key.Key_F8)
    assert QApplication.focusWidget() is dock.start.sample.button
    QTest.keyClick(dock.start.sample.button, Qt.Key.Key_F8)
    assert QApplication.focusWidget() is interface.canvas
    dock.hide()
    QTest.keyClick(interface.canvas, Qt.Key.Key_F8)
    assert dock.isVisible() and QApplication.focusWidget() is dock.start.sample.button


def test_the_whole_loop_by_keys(plugin, campaign, interface, wait_for, tmp_path, monkeypatch):  # noqa: F811
    """Open, choose a scene, build units, propose, answer, label with the keyboard, export: no mouse anywhere."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(campaign.path), ""))
    campaign.close()
    window, engine = interface.mainWindow(), InstantEngine()
    monkeypatch.setattr(engine, "stop", lambda: None, raising=False)
    plugin.workspace.engine = engine
    window.activateWindow()
    opening = next(action for action in interface.menu if action.text() == "Open campaign…")
    menu = QMenu(window)
    menu.addAction(opening)
    menu.popup(window.mapToGlobal(window.rect().center()))
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    wait_for(lambda: plugin.workspace.session is not None)
    session, dock = plugin.workspace.session, plugin.dock
    plugin.show_panel()
    window.activateWindow()
    QApplication.processEvents()
    interface.canvas.setFocus()
    # One key takes the keyboard to the panel; tab pages by arrows on their bar.
    bar = dock.tabs.tabBar()
    QTest.keyClick(interface.canvas, Qt.Key.Key_F8)
    assert QApplication.focusWidget() is bar
    # Choose the scene: arrows in its list.
    assert tab_to(bar, dock.header.scene)
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert dock.front_tab() is dock.review
    build = next(each for each in dock.review.findChildren(QPushButton) if each.text() == "Build units")
    assert tab_to(bar, build)
    QTest.keyClick(build, Qt.Key.Key_Space)
    wait_for(lambda: session.campaign.frame() is not None and session.state == "idle")
    # The button has gone, and gave the focus on.
    assert QApplication.focusWidget() is dock.review.propose
    QTest.keyClick(dock.review.propose, Qt.Key.Key_Space)
    wait_for(lambda: session.current is not None)
    QTest.keyClick(QApplication.focusWidget() or interface.canvas, Qt.Key.Key_1)
    assert [row["class"] for row in session.campaign.rows("labels")] == [session.active[0]]
    QTest.keyClick(QApplication.focusWidget() or interface.canvas, Qt.Key.Key_N)
    assert len(session.campaign.rows("labels")) == 2
    QTest.keyClick(QApplication.focusWidget() or interface.canvas, Qt.Key.Key_Backspace)
    assert len(session.campaign.rows("labels")) == 1
    # Export.
    dock.show_tab(dock.export)
    export = next(each for each in dock.export.findChildren(QAbstractButton) if each.text().startswith("Export"))
    opened = []
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: opened.append(dialog.windowTitle()) or 0)
    assert tab_to(bar, export)
    QTest.keyClick(export, Qt.Key.Key_Space)
    assert opened == ["Export training set"]


def tab_to(start, wanted):
    """Press Tab from one widget until another has the focus; return whether it came there."""
    start.setFocus()
    for _ in range(200):
        if QApplication.focusWidget() is wanted:
            return True
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return False


def test_words_twice_as_large_are_not_cut_by_the_panel(desk, wait_for):  # noqa: F811
    """In another language or in large letters the panel is as wide as what stands on it."""
    desk.begin_round(wait_for)
    desk.dock.show_review()
    QApplication.processEvents()
    narrow = desk.dock.widget().minimumSizeHint().width()
    font = desk.dock.font()
    font.setPointSizeF(2 * font.pointSizeF())
    desk.dock.setFont(font)
    QApplication.processEvents()
    pages = [desk.dock.tabs.widget(index).widget() for index in range(desk.dock.tabs.count())]
    needed = max(page.minimumSizeHint().width() for page in pages)
    assert narrow == NARROWEST < needed <= desk.dock.widget().minimumSizeHint().width()
