"""A number of a bench beside what it shall be."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """A number with the least and the most that it shall be; NaN reaches nothing."""

    name: str
    value: float
    least: float = -math.inf
    most: float = math.inf

    @property
    def reached(self) -> bool:
        """Whether the number is within what it shall be."""
        return self.least <= self.value <= self.most

    @property
    def asked(self) -> str:
        """What is asked, in words."""
        if math.isinf(self.most):
            return f"at least {self.least:.4g}"
        return f"at most {self.most:.4g}" if math.isinf(self.least) else f"{self.least:.4g} to {self.most:.4g}"

    @property
    def verdict(self) -> str:
        """The number and whether it is reached."""
        return f"{self.value:.3f} {'reached' if self.reached else 'missed'}"
