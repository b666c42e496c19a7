"""The control arm of drawing: places where the tools' help is withheld by lot, to see what it is worth.

The lot falls for places and not for the next object: nobody can pick an easy one for drawing by hand, and undoing,
going away and opening the campaign again draw no other lot. A cell of a grid is about as large as a mine on the
image; all objects that are begun in it are of its arm.
"""

from __future__ import annotations

import math
import secrets
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ..core.effort import ASSISTED, CONTROL
from .campaign import Campaign

SHARE = "tools_control"
"""Setting of a campaign: share of the places where help is withheld while objects are drawn; 0 for none."""

CELL_PIXELS = 32

_SEED, _CELL = "tools_control_seed", "tools_control_cell"
_SEED_OF_LOTS = 83


class ControlArm:
    """Says of places and of new labels which arm they are of.

    Args:
        campaign: the open campaign.

    Attributes:
        listed: probability with which the list that is worked on withheld help from its current place; None where
            it is not withheld.
        begun: probability with which help was withheld from the object that is drawn by hand now; None for no such.
    """

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self.listed: float | None = None
        self.begun: float | None = None

    @property
    def share(self) -> float:
        """Probability with which help is withheld from a place, 0..1.

        Raises:
            MiningMapperError: the image is missing, whose pixels say how large a place is.
        """
        return float(self._campaign.setting(SHARE, 0.0))

    @share.setter
    def share(self, share: float) -> None:
        if not 0 <= share < 1:
            raise ValueError(f"The share of the control arm must be 0 to 1, not {share}.")
        if self._campaign.setting(_SEED) is None:
            self._campaign.set_setting(_CELL, CELL_PIXELS * self._campaign.pixel_side())
            self._campaign.set_setting(_SEED, secrets.randbits(32))
        self._campaign.set_setting(SHARE, float(share))

    def is_withheld(self, point: QgsPointXY) -> bool:
        """Whether help is withheld from what is begun at a place, in the campaign's CRS."""
        return self.listed is not None or (self.share > 0 and self._lot(point) < self.share)

    def begin(self) -> None:
        """Note that the next label is drawn by hand because help was withheld."""
        self.begun = self.share if self.listed is None else self.listed

    def columns(self, drawn: QgsGeometry | None = None) -> dict[str, Any]:
        """Return the arm of a new label, and the probability of the control arm.

        Args:
            drawn: outline of a label that was drawn with QGIS's tools, in the campaign's CRS: its arm is that of the
                place where it lies, whether help was tried there or not. None where a tool of ours made it.
        """
        withheld = self.begun if self.listed is None else self.listed
        if withheld is not None:
            return {"arm": CONTROL, "control_share": withheld}
        share = self.share
        if share <= 0:
            return {"arm": "", "control_share": None}
        by_hand = drawn is not None and self._lot(drawn.pointOnSurface().asPoint()) < share
        return {"arm": CONTROL if by_hand else ASSISTED, "control_share": share}

    def _lot(self, point: QgsPointXY) -> float:
        """Return the lot of a place, uniform on 0..1: the same whenever it is asked, for any share."""
        side = float(self._campaign.setting(_CELL))
        cell = [math.floor(each / side) for each in (point.x(), point.y())]
        # Seeds are not negative; the sign is a number of its own.
        words = [word for number in cell for word in (abs(number), int(number < 0))]
        seed = int(self._campaign.setting(_SEED))
        return float(np.random.default_rng([seed, *words, _SEED_OF_LOTS]).random())
