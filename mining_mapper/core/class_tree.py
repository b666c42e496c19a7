"""Which class lies under which: what an answer says of the levels above it, and which class is called.

Probabilities are of being a class and none below it; that of a group is the sum over what lies under it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True)
class ClassTree:
    """Classes by their parents.

    Attributes:
        parents: code -> code above, empty at the top. A code that is missing stands for itself, at the top.
    """

    parents: Mapping[str, str] = field(default_factory=dict)

    def line(self, code: str) -> tuple[str, ...]:
        """Return a class and those above it, the nearest first."""
        found = [code]
        while self.parents.get(found[-1]):
            found.append(self.parents[found[-1]])
        return tuple(found)

    def root(self, code: str) -> str:
        """Return the topmost class above, or the class itself."""
        return self.line(code)[-1]

    def roots(self, codes: Iterable[str]) -> list[str]:
        """Return the topmost classes above some, by name."""
        return sorted({self.root(code) for code in codes})

    def under(self, code: str, classes: Sequence[str]) -> np.ndarray:
        """Return bool[n_classes]: which classes are the class or lie below it."""
        return np.array([code in self.line(each) for each in classes], bool)

    def winners(self, classes: Sequence[str], probabilities: np.ndarray) -> np.ndarray:
        """Return the column that is called for each row, int64[n]: of the likeliest root the likeliest class.

        Naming the parts of mining never makes it lose against what is no mine.

        Args:
            classes: codes of the columns.
            probabilities: [n, n_classes].
        """
        roots = np.array([self.root(code) for code in classes])
        names = np.unique(roots)
        sums = np.stack([probabilities[:, roots == name].sum(axis=1) for name in names], axis=1)
        called = names[sums.argmax(axis=1)]
        return np.where(called[:, None] == roots, probabilities, -1.0).argmax(axis=1)


FLAT = ClassTree()
"""Every class stands for itself."""
