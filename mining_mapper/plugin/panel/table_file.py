"""Tables for other programs: on the clipboard, or in a file that spreadsheets take."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...core.errors import CampaignError
from ..campaign import Campaign
from ..translation import tr


def as_text(lines: Sequence[Sequence[Any]], delimiter: str) -> str:
    """Return lines as text with a delimiter between columns."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(lines)
    return text.getvalue()


def write_table(path: Path, lines: Sequence[Sequence[Any]]) -> None:
    """Write lines to a file as CSV.

    Raises:
        CampaignError: the file cannot be written.
    """
    try:
        # The mark lets spreadsheets see that names are UTF-8.
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            file.write(as_text(lines, ","))
    except OSError as error:
        raise CampaignError(
            tr("The table {} cannot be written.").format(path),
            tr("Choose a folder that you may write to; close the file where it is open."),
            str(error),
        ) from error


def ask_file(campaign: Campaign, what: str, title: str, parent: QWidget) -> Path | None:
    """Ask where a table shall go; None where the person gives up.

    Args:
        campaign: whose name the proposed name begins with.
        what: how it ends.
        title: of the dialog.
        parent: owner of the dialog.
    """
    folder = Path(QgsProject.instance().homePath() or campaign.path.parent)
    proposed = str(folder / f"{campaign.name}_{what}.csv")
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, proposed, tr("Table (*.csv)"))
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".csv")
