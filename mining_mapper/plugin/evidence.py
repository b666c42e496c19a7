"""What was on the screen at an answer, without anything secret."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from qgis.core import QgsMapLayer

_REMOVED = "…"
_NAMES = r"user(?:name)?|pass(?:word|wd)?|authcfg|auth|token|access_token|api_?key|key|secret|signature|sig|credential"
# key='value with spaces', key=value, in data sources and in the query part of addresses, also encoded.
_SECRET = re.compile(
    rf"(?i)((?:^|[\s?&;|]|%26|%3F)(?:x-amz-)?(?:[a-z_-]*)(?:{_NAMES})(?:=|%3D))('[^']*'|\"[^\"]*\"|(?:(?!%26)[^\s&|])*)"
)
_IN_ADDRESS = re.compile(r"(?i)(://|%3A%2F%2F)([^/@\s]+?)(@|%40)")


def without_credentials(source: str) -> str:
    """Return a layer's source with user names, passwords, tokens and keys taken out."""
    return _SECRET.sub(rf"\1{_REMOVED}", _IN_ADDRESS.sub(rf"\1{_REMOVED}\3", source))


def visible_layers(layers: Iterable[QgsMapLayer], scale: float) -> dict[str, Any]:
    """Return what the table ``evidence`` stores of the layers of a canvas.

    Args:
        layers: the visible layers, the topmost first.
        scale: denominator of the map scale.
    """
    return {
        "layers": [
            {"name": layer.name(), "source": without_credentials(layer.source()), "date": _date(layer)}
            for layer in layers
        ],
        "scale": float(scale),
    }


def _date(layer: QgsMapLayer) -> str:
    properties = layer.temporalProperties()
    moment = properties.fixedTemporalRange().begin() if hasattr(properties, "fixedTemporalRange") else None
    return moment.date().toString("yyyy-MM-dd") if moment is not None and moment.isValid() else ""
