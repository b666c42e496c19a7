"""What map tools of one session have in common: they end with it."""

from __future__ import annotations

from qgis.gui import QgsMapTool, QgsMapToolPan

_HAND = "MiningMapperHand"


class SessionTool:
    """Mixed into map tools, before QGIS's class.

    QGIS remembers the tool that was in use before somebody began to edit, and takes it up again when editing ends,
    also when the session of that tool is long over. A tool that it may remember therefore lives on until another one
    is in use that it remembers instead, and hands over to QGIS's hand at once.
    """

    _removed = False
    _was_used = False

    def remove(self) -> None:
        """Leave nothing on the canvas; the hand takes over where this tool was in use."""
        canvas = self.canvas()
        in_use = canvas.mapTool() is self
        self._removed = True
        # Python would delete it with the session; QGIS would take up what is no longer there.
        self.setParent(canvas)
        canvas.unsetMapTool(self)
        if in_use:
            self._hand_over()
        self.blockSignals(True)
        if not self._was_used or _is_remembered(canvas.mapTool()):
            self.deleteLater()
        else:
            canvas.mapToolSet.connect(self._on_other_tool)

    def activate(self) -> None:
        """Begin, unless the session is over."""
        super().activate()
        self._was_used = True
        if self._removed:
            # At once: it has nothing left to answer a click with.
            self._hand_over()

    def _on_other_tool(self, tool: object, _before: object = None) -> None:
        if tool is not self and _is_remembered(tool):
            self.canvas().mapToolSet.disconnect(self._on_other_tool)
            self.deleteLater()

    def _hand_over(self) -> None:
        canvas = self.canvas()
        hand = canvas.findChild(QgsMapToolPan, _HAND)
        if hand is None:
            hand = QgsMapToolPan(canvas)
            hand.setParent(canvas)
            hand.setObjectName(_HAND)
        canvas.setMapTool(hand)


def _is_remembered(tool: object) -> bool:
    """Return whether QGIS forgets the tool before this one: it remembers the last that does not edit.

    What Qt knows as no map tool, as it is deleted meanwhile, says nothing of it.
    """
    return isinstance(tool, QgsMapTool) and not tool.flags() & QgsMapTool.Flag.EditTool
