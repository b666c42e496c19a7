"""Locks on open files, which the system frees when the program that holds one dies."""

from __future__ import annotations

import os
import sys


def lock_open_file(descriptor: int, free: bool = False) -> None:
    """Lock an open file for this program alone, or free it again.

    Raises:
        OSError: another program holds it.
    """
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK if free else msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_UN if free else fcntl.LOCK_EX | fcntl.LOCK_NB)
