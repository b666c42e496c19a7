"""What the monkey found: one entry for each kind of trouble, with the number of the action that it came with."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path


class Findings:
    """Collects findings and keeps them on the disk, so that a crash loses none.

    Args:
        path: JSON file of all findings.
        number: returns the number of the action that is being done.
    """

    def __init__(self, path: Path, number: Callable[[], int] = lambda: 0) -> None:
        self._path = path
        self.number = number
        self._by_signature: dict[tuple[str, str], dict] = {}

    def __len__(self) -> int:
        return len(self._by_signature)

    def add(self, kind: str, text: str, signature: str = "") -> None:
        """Note a finding; of the same kind and signature only the first is told in full.

        Args:
            kind: what promise was broken, one word or two.
            text: everything that helps to mend it.
            signature: what tells it from others; the text by default.
        """
        entry = self._by_signature.setdefault(
            (kind, signature or text), {"kind": kind, "times": 0, "first": self.number(), "text": text}
        )
        entry["times"] += 1
        entry["last"] = self.number()
        self._path.write_text(json.dumps(self.all(), indent=1), encoding="utf-8")

    def all(self) -> list[dict]:
        """Return all findings in the order of their coming."""
        return list(self._by_signature.values())
