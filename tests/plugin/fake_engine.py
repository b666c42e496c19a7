"""An engine for tests: speaks the protocol over standard streams on a toy frame of square units.

Knows no learning: draws are uniform among the units left. The behaviour of a run is chosen by words
on the command line: ``die-at-propose`` ends the process, ``die-once:file`` does so unless the file is
there, and makes it, ``no-units-left`` proposes nothing,
``wrong-draws`` proposes a unit twice, ``slow`` never answers a proposal.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal

from mining_mapper.core.errors import FrameError
from mining_mapper.core.protocol import Failure, Notification, Request, Result, decode, encode

SIDE, PIXEL, PIXELS = 10, 10.0, 4
LEFT, TOP = 500000.0, 5600000.0
WORDS = set(sys.argv[1:])


def say(message) -> None:
    sys.stdout.buffer.write(encode(message))
    sys.stdout.buffer.flush()


def square(unit: int) -> dict:
    size = PIXEL * PIXELS
    row, column = divmod(unit - 1, SIDE)
    x, y = LEFT + column * size, TOP - row * size
    return {"type": "Polygon", "coordinates": [[[x, y], [x + size, y], [x + size, y - size], [x, y - size], [x, y]]]}


def foretell(request: Request) -> dict:
    return {"units": SIDE**2, "pixels": (SIDE * PIXELS) ** 2, "seconds": 1.0}


def build(request: Request) -> dict:
    path = Path(request.params["path"])
    numbers = np.arange(1, SIDE**2 + 1, dtype=np.int32).reshape(SIDE, SIDE)
    units = np.kron(numbers, np.ones((PIXELS, PIXELS), np.int32))
    driver = gdal.GetDriverByName("GTiff")
    raster = driver.Create(str(path), units.shape[1], units.shape[0], 1, gdal.GDT_Int32)
    raster.SetGeoTransform((LEFT, PIXEL, 0, TOP, 0, -PIXEL))
    raster.GetRasterBand(1).WriteArray(units)
    raster = None
    window = [0, 0, units.shape[1], units.shape[0]]
    say(Notification("progress", {"id": request.id, "fraction": 0.5, "text": "Segmenting", "window": window}))
    area = SIDE**2 * (PIXEL * PIXELS) ** 2
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return {
        "path": str(path), "sha256": sha256, "units": SIDE**2, "area": area,
        "unobserved_area": 0.0, "segmenter": "squares 1",
    }  # fmt: skip


def propose(request: Request) -> dict | None:
    if "die-at-propose" in WORDS:
        os._exit(9)
    for word in WORDS:
        what, _, marker = word.partition(":")
        if what == "die-once" and not Path(marker).exists():
            Path(marker).touch()
            os._exit(9)
    if "slow" in WORDS:
        return None
    params = request.params
    if not Path(params["frame"]["path"]).exists():
        raise FrameError("The raster of units is missing.", "Put it back.")
    generator = np.random.default_rng([params["seed"], params["number"]])
    left = [unit for unit in range(1, SIDE**2 + 1) if unit not in set(params["gone"])]
    size = (PIXEL * PIXELS) ** 2
    draws = []
    for _ in range(0 if "no-units-left" in WORDS else min(params["batch"], len(left))):
        unit = int(generator.choice(left))
        shares = {"PIT": 0.7, "NEG": 0.3}
        draws.append(
            {
                "unit": unit,
                "order": len(params["gone"]) + len(draws) + 1,
                "area": size,
                "r": 1.0,
                "q": 1 / len(left),
                "left_units": len(left),
                "left_area": size * len(left),
                "f": shares,
                "f_area_left": {code: share * size * len(left) for code, share in shares.items()},
                "geometry": square(unit),
            }  # fmt: skip
        )
        if "wrong-draws" not in WORDS:
            left.remove(unit)
        else:
            left = [unit]
    score = min(1.0, len(params["answers"]) / 20) if params["answers"] else None
    model = {"strategy": "uniform", "parameters": {}, "model": {"answers": len(params["answers"])}, "f_score": score}
    return {"draws": draws, "model": model}


METHODS = {
    "hello": lambda _: {"engine": "fake", "pid": os.getpid(), "python": sys.version, "packages": {}},
    "frame.foretell": foretell,
    "frame.build": build,
    "features.build": lambda _: {"path": "", "units": SIDE**2, "features": []},
    "round.propose": propose,
}


def main() -> None:
    for line in sys.stdin.buffer:
        request = decode(line)
        if not isinstance(request, Request):
            continue
        try:
            result = METHODS[request.method](request)
        except FrameError as error:
            say(Failure.of(request.id, error))
            continue
        if result is not None:
            say(Result(request.id, result))


if __name__ == "__main__":
    main()
