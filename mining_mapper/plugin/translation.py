"""Translation of sentences that are said outside of any widget."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(sentence: str) -> str:
    """Return the sentence in the language of QGIS."""
    return QCoreApplication.translate("MiningMapper", sentence)
