"""Who sits at this QGIS: the name under which answers are kept."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsSettings

_SETTING = "mining_mapper/interpreter"
_NAMELESS = "interpreter"


def named() -> str:
    """Return the name that somebody gave, empty where nobody did."""
    return QgsSettings().value(_SETTING, "", type=str).strip()


def guessed() -> str:
    """Return a name for who gave none: that of the computer's account."""
    return QgsApplication.userLoginName().strip() or _NAMELESS


def remember(name: str) -> None:
    """Keep a name for the next campaign."""
    QgsSettings().setValue(_SETTING, name)
