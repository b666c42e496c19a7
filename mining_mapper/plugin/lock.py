"""One campaign, one QGIS that writes: a lock file beside the GeoPackage."""

from __future__ import annotations

import os
from datetime import datetime, timezone
from pathlib import Path
from typing import ClassVar

from qgis.PyQt.QtCore import QLockFile, QSysInfo

from ..core.errors import CampaignNotWritable
from .translation import tr

_SUFFIX = ".lock"


class CampaignLock:
    """Holds a campaign for this process until `release`; Qt recognises locks of dead processes.

    Args:
        path: the GeoPackage, which need not exist yet.
    """

    _held_here: ClassVar[set[tuple[int, int]]] = set()
    """Device and number of the lock files of this process: a file that was moved is still the same."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._held: tuple[int, int] | None = None
        self._file = QLockFile(str(self._file_path()))
        # Age says nothing: a labelling session lasts all day. Only a dead process frees a lock.
        self._file.setStaleLockTime(0)

    def take(self) -> None:
        """Take the lock.

        Raises:
            CampaignNotWritable: somebody else holds it (the message says who and since when), or the
                folder cannot be written to.
        """
        if self._file.tryLock(0) or (self._is_copy() and self._file.tryLock(0)):
            self._held = self._identity()
            self._held_here.add(self._held)
            return
        if self._file.error() == QLockFile.LockError.LockFailedError:
            raise self._refusal()
        raise CampaignNotWritable(
            tr("The folder {} cannot be written to.").format(self.path.parent),
            tr("Copy the campaign to a folder that you may write to, or open it read-only."),
            self.path.name + _SUFFIX,
            str(self.path),
        )

    def release(self) -> None:
        """Give the campaign free."""
        self._held_here.discard(self._held)
        self._file.unlock()

    def _identity(self) -> tuple[int, int]:
        about = self._file_path().stat()
        return about.st_dev, about.st_ino

    def _file_path(self) -> Path:
        return Path(str(self.path) + _SUFFIX)

    def _is_copy(self) -> bool:
        """Take away a lock that came along when an open campaign was copied; return whether it was one."""
        told, pid, host, _ = self._file.getLockInfo()
        mine = told and pid == os.getpid() and host == QSysInfo.machineHostName()
        if not mine or self._identity() in self._held_here:
            return False
        self._file_path().unlink()
        return True

    def _refusal(self) -> CampaignNotWritable:
        _, pid, host, _ = self._file.getLockInfo()
        if pid == os.getpid():
            message = tr("The campaign {} is already open in this QGIS.").format(self.path.name)
        else:
            message = tr("The campaign {} is open in another QGIS (process {} on {}, since {}).").format(
                self.path.name, pid, host or tr("an unknown machine"), self._since()
            )
        return CampaignNotWritable(
            message,
            tr("Close it there, or open it read-only. If that machine crashed, delete {} and try again.").format(
                self.path.name + _SUFFIX
            ),
            path=str(self.path),
        )

    def _since(self) -> str:
        try:
            changed = self._file_path().stat().st_mtime
        except OSError:
            return tr("an unknown time")
        return datetime.fromtimestamp(changed, timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
