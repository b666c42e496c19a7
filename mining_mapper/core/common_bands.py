"""Which bands two images have in common, by their roles: only by those can what was learnt on one serve the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .bands import ROLES

FEWEST_COMMON = 4
"""Bands in common from which what was learnt on one image helps on another; with three it cost more than it gave
(docs/learning.md)."""


@dataclass(frozen=True)
class CommonBands:
    """Roles of bands of two images, in the order of wavelengths.

    Attributes:
        common: those that both have.
        only_here, only_there: those that only the first, only the second has.
    """

    common: tuple[str, ...]
    only_here: tuple[str, ...]
    only_there: tuple[str, ...]

    @property
    def differ(self) -> bool:
        """Whether one has what the other lacks."""
        return bool(self.only_here or self.only_there)

    @property
    def useful(self) -> bool:
        """Whether what was learnt on one image can be used on the other: few bands will do where they are the same."""
        return not self.differ or len(self.common) >= FEWEST_COMMON


def common_bands(here: Mapping[str, int], there: Mapping[str, int]) -> CommonBands:
    """Return what two images have in common.

    Args:
        here, there: role of a band -> its number, of either image.
    """
    order = [*ROLES, *sorted({*here, *there} - set(ROLES))]
    return CommonBands(
        tuple(role for role in order if role in here and role in there),
        tuple(role for role in order if role in here and role not in there),
        tuple(role for role in order if role in there and role not in here),
    )
