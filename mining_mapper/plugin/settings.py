"""What a campaign remembers by name; not journaled."""

from __future__ import annotations

from typing import Any

from .storage import Storage, instant, new_uuid


class Settings:
    """Settings of an open campaign.

    Args:
        storage: of the campaign; where it is read-only what is put holds until it is closed.
    """

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        rows = storage.rows("settings", {})
        self._uuids: dict[str, str] = {row["name"]: row["uuid"] for row in rows}
        self._values: dict[str, Any] = {row["name"]: row["value"] for row in rows}

    def get(self, name: str, default: Any = None) -> Any:
        """Return what is remembered under a name."""
        return self._values.get(name, default)

    def hold(self, name: str, value: Any) -> None:
        """Remember something until the campaign is closed."""
        self._values[name] = value

    def put(self, name: str, value: Any) -> None:
        """Remember something.

        Raises:
            CampaignError: it could not be written; what was remembered before still is.
        """
        if self._storage.writable:
            known = self._uuids.get(name)
            row = {"uuid": known or new_uuid(), "name": name, "value": value, "modified": instant()}
            with self._storage.transaction():
                (self._storage.replace if known else self._storage.insert)("settings", row)
            self._uuids[name] = row["uuid"]
        self.hold(name, value)
