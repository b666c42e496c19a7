"""Connections that end with a session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Connections:
    """What an object of one session listens to.

    Tabs, map and campaign outlive a session. Qt ends a connection to a method with its object, but not one to a
    lambda, and neither before the object is deleted: until then the next session's buttons would reach it too.
    """

    def __init__(self) -> None:
        self._made: list[tuple[Any, Callable[..., object]]] = []

    def add(self, signal: Any, slot: Callable[..., object]) -> None:
        """Connect a signal until `end`."""
        signal.connect(slot)
        self._made.append((signal, slot))

    def end(self) -> None:
        """Listen to nobody any more."""
        for signal, slot in self._made:
            signal.disconnect(slot)
        self._made.clear()
