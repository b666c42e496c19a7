"""Labels whose effort is SIMULATED, for the pictures of the tab of effort: nobody drew them."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

WHO = "SIMULATED"
LABELS, A_ROW, APART, CORNERS = 90, 10, 240.0, 60
KINDS = (("smart", "assisted", "PIT", 5), ("outline", "assisted", "WRD", 9), ("draw", "control", "PIT", 40))
"""Tool, arm and class of labels in turn, and about how many actions they take."""


def add_labels(campaign) -> None:
    """Write labels in rows from the upper left corner of the scene, as one action."""
    random, box = np.random.default_rng(1), campaign.scene["geometry"].boundingBox()
    turns = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    with campaign.action("digitise") as edit:
        for number in range(LABELS):
            tool, arm, code, actions = KINDS[number % len(KINDS)]
            spent = actions * random.lognormal(0, 0.4)
            row = {"class": code, "origin": "digitised", "tool": tool, "arm": arm, "control_share": 1 / len(KINDS)}
            row.update(actions=round(spent), seconds=round(1.6 * spent, 2), interpreter=WHO)
            down, across = divmod(number, A_ROW)
            x, y = box.xMinimum() + APART * (across + 1), box.yMaximum() - APART * (down + 1)
            rough = np.convolve(random.normal(0, 25, CORNERS + 2), np.ones(3) / 3, "valid")
            far = random.uniform(60, 90) + rough
            ring = [QgsPointXY(x + d * np.cos(turn), y + d * np.sin(turn)) for turn, d in zip(turns, far)]
            edit.insert("labels", row, QgsGeometry.fromPolygonXY([ring]))
