"""A class of the taxonomy as the widgets show it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ClassItem:
    """Code, name, colour (#rrggbb), what it is, how to see it, and what it is taken for."""

    code: str
    name: str
    colour: str
    is_mining: bool = True
    definition: str = ""
    key: str = ""
    looks_like: tuple[str, ...] = ()
