"""The help button of every screen: opens its page of ``docs/help`` in a window that can stay open."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from ...core.resources import PACKAGE, resource
from ..translation import tr

PAGES_ONLINE = "https://github.com/mining-mapper/mining-mapper/blob/main/docs/help/"

_SIZE = (560, 520)


def _page(name: str) -> Path | None:
    """Return the file of a page: shipped with the resources, or in the repository's documentation."""
    try:
        return resource("help", f"{name}.md")
    except FileNotFoundError:
        page = PACKAGE.parent / "docs" / "help" / f"{name}.md"
        return page if page.is_file() else None


def show_help(name: str, parent: QWidget) -> None:
    """Show a help page beside the work; the page online where this installation has none."""
    page = _page(name)
    if page is None:
        QDesktopServices.openUrl(QUrl(f"{PAGES_ONLINE}{name}.md"))
        return
    window = QDialog(parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(tr("Mining Mapper help"))
    window.resize(*_SIZE)
    text = QTextBrowser(window)
    text.setOpenExternalLinks(True)
    text.setMarkdown(page.read_text(encoding="utf-8"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, window)
    buttons.rejected.connect(window.close)
    layout = QVBoxLayout(window)
    layout.addWidget(text)
    layout.addWidget(buttons)
    window.show()


def help_button(name: str, parent: QWidget) -> QToolButton:
    """Return a small button that opens a help page."""
    button = QToolButton(parent)
    button.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(tr("Help: what this screen is for and what its keys do"))
    button.setAccessibleName(tr("Help"))
    button.clicked.connect(lambda: show_help(name, parent))
    return button
