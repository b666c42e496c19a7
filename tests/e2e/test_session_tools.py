"""QGIS takes up the tool that was in use before editing, in the real QGIS: one whose session is over must be there."""

from __future__ import annotations

from tests.e2e.in_qgis import run_in_qgis


def test_qgis_takes_up_no_tool_that_is_gone(tmp_path):
    found = run_in_qgis("session_tools_in_qgis.py", tmp_path)
    # The hand took over at once, and QGIS remembers the hand.
    assert found["before"] == {"tool": "QgsMapToolPan", "lived": [False, False, False]}
    # QGIS may take it up until editing ends, and then it hands over.
    assert found["while"] == {"tool": "QgsMapToolPan", "lived": [True, True, False]}
