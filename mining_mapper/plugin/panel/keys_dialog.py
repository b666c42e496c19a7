"""QGIS's own dialog of shortcuts, on the keys of Mining Mapper."""

from __future__ import annotations

from qgis.gui import QgsConfigureShortcutsDialog
from qgis.PyQt.QtWidgets import QDialogButtonBox, QTreeWidget, QWidget

from ..tools.keys import key_map
from ..translation import tr
from .help import show_help


def configure_keys(parent: QWidget) -> None:
    """Let a person choose keys; what is chosen counts at once."""
    dialog = QgsConfigureShortcutsDialog(parent, key_map().manager)
    dialog.setWindowTitle(tr("Keys of Mining Mapper"))
    help_button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Help)
    if help_button is not None:
        # QGIS's page tells of other commands.
        dialog.findChild(QDialogButtonBox).helpRequested.disconnect()
        help_button.clicked.connect(lambda: show_help("keys", dialog))
    show_keys(dialog.findChild(QTreeWidget))
    dialog.exec()
    dialog.deleteLater()


def show_keys(tree: QTreeWidget) -> None:
    """Make room for the column of keys, which QGIS leaves out of sight."""
    for column in range(tree.columnCount()):
        tree.resizeColumnToContents(column)
    scroll_bar = tree.verticalScrollBar().sizeHint().width()
    tree.setMinimumWidth(tree.header().length() + scroll_bar + 2 * tree.frameWidth())
