"""What QGIS holds in memory: counts of objects and of places where they lie, and what is only not given back."""

from __future__ import annotations

import ctypes
import gc
from collections import Counter
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication

from .hearing import memory

_MOST = 25


def freed() -> float:
    """Return the resident memory after what is free was given back to the system, megabytes."""
    gc.collect()
    ctypes.CDLL("libc.so.6").malloc_trim(0)
    return memory()


def kept() -> dict[str, object]:
    """Return what is in memory: megabytes by kind, canvases, layers, the most numerous objects of ours and of Qt."""
    resident = memory()
    widgets = QApplication.topLevelWidgets()
    objects = Counter(each.metaObject().className() for top in widgets for each in [top, *top.findChildren(QObject)])
    ours = Counter(type(each).__qualname__ for each in gc.get_objects() if _is_ours(each))
    return {
        "resident": resident,
        "after trim": freed(),
        "canvases": sum(len(top.findChildren(QgsMapCanvas)) for top in widgets),
        "layers": len(QgsProject.instance().mapLayers()),
        "windows": Counter(type(top).__name__ for top in widgets).most_common(_MOST),
        "objects": objects.most_common(_MOST),
        "ours": ours.most_common(_MOST),
        "anonymous": _anonymous(),
    }


def _is_ours(thing: object) -> bool:
    # Some types of Python 3.14 have something else than text there.
    return str(type(thing).__module__).startswith("mining_mapper")


def _anonymous() -> dict[str, float]:
    """Return the resident megabytes of heap, other anonymous memory and files."""
    sizes: Counter[str] = Counter()
    name = ""
    for line in Path("/proc/self/smaps").read_text(encoding="utf-8").splitlines():
        words = line.split()
        if words[0].endswith(":"):
            if words[0] == "Rss:":
                sizes[name] += int(words[1]) / 1000
        else:
            path = words[5] if len(words) > 5 else "anonymous"
            name = path if path in ("anonymous", "[heap]") else "files"
    return dict(sizes)
