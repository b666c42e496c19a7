"""What map tools of one session have in common: they end with it."""

from __future__ import annotations

from qgis.gui import QgsMapToolPan


class SessionTool:
    """Mixed into map tools, before QGIS's class.

    QGIS remembers the tool that was in use before somebody began to edit, and takes it up again when editing ends,
    also when the session of that tool is long over. So the tool must live as long as the map does, and hands over to
    QGIS's hand at once.
    """

    _removed = False

    def remove(self) -> None:
        """Leave nothing on the canvas; the hand takes over where this tool was in use."""
        in_use = self.canvas().mapTool() is self
        self._removed = True
        # Python would delete it with the session; QGIS would take up what is no longer there.
        self.setParent(self.canvas())
        self.canvas().unsetMapTool(self)
        if in_use:
            self._hand_over()
        self.blockSignals(True)

    def activate(self) -> None:
        """Begin, unless the session is over."""
        super().activate()
        if self._removed:
            # At once: it has nothing left to answer a click with.
            self._hand_over()

    def _hand_over(self) -> None:
        hand = QgsMapToolPan(self.canvas())
        hand.setParent(self.canvas())
        self.canvas().setMapTool(hand)
