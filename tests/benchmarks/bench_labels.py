"""F1 against answered units: our draws beside random ones, modAL's and scikit-activeml's, by a simulated interpreter.

``python -m tests.benchmarks.bench_labels`` prints tables and writes ``build/bench/labels.json``. Places are those of
``SCENES`` and eight simulated landscapes. What was replayed stays in ``build/bench/labels`` and is not replayed again
until the engine, the replay or the image changes.
"""

from __future__ import annotations

import argparse
import json
import os

# One thread a process: the processes share the cores. Set before numpy starts its own.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import hashlib  # noqa: E402
from dataclasses import astuple, dataclass  # noqa: E402
from multiprocessing import Pool  # noqa: E402
from pathlib import Path  # noqa: E402

from .baselines import SKACTIVEML, SKACTIVEML_BEST  # noqa: E402
from .curves import Curves, best_strategy, places  # noqa: E402
from .replay import (  # noqa: E402
    BATCH,
    COLD,
    GIVEN,
    RANDOM,
    REPOSITORY,
    STRATEGIES,
    Place,
    images,
    open_place,
    replay,
    scenes_folder,
)
from .simulated import OF_SUBCLASSES, make_landscapes  # noqa: E402
from .subclasses import SubclassPlace, open_subclasses  # noqa: E402
from .tables import progress_line, report  # noqa: E402

OUT = REPOSITORY / "build" / "bench" / "labels.json"
KEPT = REPOSITORY / "build" / "bench" / "labels"
LANDSCAPES = REPOSITORY / "build" / "bench" / "landscapes"
BESIDE = ("ours", RANDOM)
# What a replay depends on; an edit of any of these replays all anew.
SOURCES = ("mining_mapper/engine", "mining_mapper/core/sampling.py", "mining_mapper/core/landscape")
REPLAYERS = ("baselines.py", "curves.py", "replay.py", "simulated.py", "subclasses.py")
OPENERS = {Place.task: open_place, SubclassPlace.task: open_subclasses}

_opened: dict[tuple[Path, str], Place] = {}


@dataclass(frozen=True)
class Job:
    """One campaign to replay, and the file that keeps its rows."""

    image: Path
    reference: Path
    task: str
    strategy: str
    start: str
    seed: int

    def file(self, sources: str) -> Path:
        """Return where the rows are kept; another image, or other sources, another file."""
        stamp = self.image.stat()
        key = repr((sources, stamp.st_size, stamp.st_mtime_ns, *map(str, astuple(self))))
        return KEPT / f"{hashlib.sha256(key.encode()).hexdigest()[:24]}.json"


def main() -> None:
    """Replay every strategy on every image with every seed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=8)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--places", nargs="+", metavar="NAME", help="only folders whose name contains one of these")
    parser.add_argument("--strategies", nargs="+", choices=STRATEGIES, default=list(STRATEGIES))
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    make_landscapes(LANDSCAPES)
    real = list(images(scenes_folder()))
    if not real:
        parser.error(f"{scenes_folder()} holds no folder with a reference mask; set SCENES.")
    pairs = [pair for pair in (*real, *images(LANDSCAPES)) if _wanted(pair[0], arguments.places)]
    if not pairs:
        parser.error("No place has such a name.")
    rows = replayed(jobs_of(pairs, arguments.strategies, arguments.seeds), arguments.jobs)
    best, copies = best_of_skactiveml(rows)
    rows += copies
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(rows, indent=1))
    print(report(rows, best))
    print(f"{len(rows)} rows in {arguments.out}; answers simulated from the reference, batches of {BATCH}.")


def jobs_of(pairs: list[tuple[Path, Path]], strategies: list[str], seeds: int) -> list[Job]:
    """Return the campaigns, seeds of one strategy beside each other: with given answers, without, by subclass."""
    beside = [strategy for strategy in strategies if strategy in BESIDE]
    kinds = [(Place.task, strategy, GIVEN) for strategy in strategies]
    kinds += [(Place.task, strategy, COLD) for strategy in beside]
    by_subclass = [(SubclassPlace.task, strategy, GIVEN) for strategy in beside]
    return [
        Job(image, reference, *kind, seed)
        for image, reference in pairs
        for kind in kinds + (by_subclass if image.parent.name == OF_SUBCLASSES.name else [])
        for seed in range(seeds)
    ]


def replayed(jobs: list[Job], processes: int) -> list[dict]:
    """Return the rows of all jobs, replaying those that are not kept."""
    KEPT.mkdir(parents=True, exist_ok=True)
    sources = _sources()
    rows: list[dict] = []
    with Pool(processes) as pool:
        for job, own in zip(jobs, pool.imap(_rows, [(job, sources) for job in jobs]), strict=True):
            rows += own
            if job.seed == jobs[-1].seed:
                print(progress_line(rows[-len(own) * (job.seed + 1) :]), flush=True)
    return rows


def best_of_skactiveml(rows: list[dict]) -> tuple[str | None, list[dict]]:
    """Return the strategy of scikit-activeml whose mean over all places at 104 is best, and its rows by that name."""
    curves = Curves([row for row in rows if (row["task"], row["start"]) == (Place.task, GIVEN)])
    best = best_strategy(curves, SKACTIVEML, places(curves.images))
    return best, [{**row, "strategy": SKACTIVEML_BEST, "is": best} for row in rows if best and row["strategy"] == best]


def _wanted(image: Path, names: list[str] | None) -> bool:
    return names is None or any(name in image.parent.name for name in names)


def _sources() -> str:
    files = [REPOSITORY / "tests" / "benchmarks" / name for name in REPLAYERS]
    for source in SOURCES:
        path = REPOSITORY / source
        files += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _rows(job_and_sources: tuple[Job, str]) -> list[dict]:
    job, sources = job_and_sources
    file = job.file(sources)
    if file.exists():
        return json.loads(file.read_text())
    key = (job.image, job.task)
    if key not in _opened:
        _opened[key] = OPENERS[job.task](job.image, job.reference)
    rows = replay(_opened[key], job.strategy, job.seed, start=job.start)
    unfinished = file.with_suffix(f".{os.getpid()}")
    unfinished.write_text(json.dumps(rows))
    unfinished.rename(file)
    return rows


if __name__ == "__main__":
    main()
