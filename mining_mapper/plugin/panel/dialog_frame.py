"""What every dialog has around its content: margins, the help button and the row of buttons."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.gui import QgsFileWidget, QgsMessageBar, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..translation import tr
from .help import help_button
from .look import MARGIN, SPACING
from .tab_order import follow_layout

_USUAL_LETTERS = 21
"""Height of a line for which the sizes of dialogs were chosen, in logical pixels."""


def frame_dialog(
    dialog: QDialog,
    content: Iterable[tuple[QWidget | QLayout, int]],
    help_page: str,
    buttons: QDialogButtonBox,
) -> None:
    """Lay out a dialog: its content from top to bottom, then help and buttons.

    Args:
        dialog: without a layout yet.
        content: widgets or layouts, each with its share of spare height.
        help_page: name of its page in ``docs/help``.
        buttons: of the dialog.
    """
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    layout.setSpacing(SPACING)
    for part, stretch in content:
        if isinstance(part, QLayout):
            layout.addLayout(part, stretch)
        else:
            layout.addWidget(part, stretch)
    foot = QHBoxLayout()
    foot.addWidget(help_button(help_page, dialog))
    foot.addWidget(buttons, 1)
    layout.addLayout(foot)
    say_buttons(buttons)
    name_parts(dialog)
    follow_layout(dialog)
    fit_letters(dialog)


def fit_letters(dialog: QDialog) -> None:
    """Open a dialog larger where letters are larger, as far as the screen goes.

    One whose size was not chosen is as large as its content asks for, letters included.
    """
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        return
    factor = max(1.0, dialog.fontMetrics().height() / _USUAL_LETTERS)
    room = QGuiApplication.primaryScreen().availableSize()
    dialog.resize((dialog.size() * factor).boundedTo(room))


def say_buttons(buttons: QDialogButtonBox) -> None:
    """Say the usual buttons in the language of the rest; Qt's own catalogue is not everywhere."""
    kinds = QDialogButtonBox.StandardButton
    for kind, text in ((kinds.Cancel, tr("Cancel")), (kinds.Close, tr("Close"))):
        if buttons.button(kind) is not None:
            buttons.button(kind).setText(text)


def name_parts(dialog: QDialog) -> None:
    """Name what QGIS's own composite fields are made of after the caption of the field, for screen readers."""
    captions = {label.buddy(): label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    for kind in (QgsFileWidget, QgsProjectionSelectionWidget, QgsMessageBar):
        for field in dialog.findChildren(kind):
            caption = captions.get(field, field.accessibleName())
            for edit in (*field.findChildren(QLineEdit), *field.findChildren(QComboBox)):
                edit.setAccessibleName(caption)
            for button in field.findChildren(QToolButton):
                button.setAccessibleName(button.toolTip() or tr("{}: choose").format(caption))
