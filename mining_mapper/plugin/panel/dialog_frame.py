"""What every dialog has around its content: margins, the help button and the row of buttons."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from .help import help_button
from .look import MARGIN, SPACING


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
