"""A frame of which everything is known, and the rows of campaigns on it."""

from __future__ import annotations

import numpy as np

from mining_mapper.core.estimation.rows import Rows
from mining_mapper.core.estimation.sequence import KnownUnit
from mining_mapper.core.sampling import gumbel_top_k, with_floor
from mining_mapper.core.taxonomy import load_taxonomy, presets

N, BATCH, SHA = 400, 5, "ab" * 32
TAXONOMY = load_taxonomy(presets()[0])


class Frame:
    """A SIMULATED frame of which everything is known, and a model that learns something of it."""

    def __init__(self, seed: int = 0) -> None:
        rng = np.random.default_rng(seed)
        self.area = rng.gamma(5, 2000, N)
        self.mining = rng.random(N) < 0.15
        self.pit = self.mining & (rng.random(N) < 0.5)
        self.likely = np.clip(self.mining * 0.7 + 0.3 * rng.random(N), 0.02, 0.98)
        self.row = {"area": self.area.sum(), "units": N, "unobserved_area": 5e4, "sha256": SHA}

    def y(self, unit: int) -> dict[str, float]:
        if not self.mining[unit]:
            return {"NEG": 1.0}
        return {"PIT": 1.0} if self.pit[unit] else {"WRD": 0.8, "NEG": 0.2}

    def truth(self) -> float:
        return float(self.area[self.pit].sum() + 0.8 * self.area[self.mining & ~self.pit].sum())

    def rows(self, n_rounds: int, known_after: int | None = None, known: tuple[int, ...] = (), seed: int = 1) -> Rows:
        """Draw rounds as the engine does; units of ``known`` are digitised after some rounds."""
        rng, gone, draws, rounds = np.random.default_rng(seed), [], [], []
        lost: list[int] = []
        for number in range(1, n_rounds + 1):
            if known_after is not None and number > known_after:
                lost = [unit for unit in known if unit not in gone]
            f = np.zeros(N) if number == 1 else self.likely
            left = np.setdiff1d(np.arange(N), [*gone, *lost])
            score = self.area[left] * np.sqrt(f[left] * (1 - f[left]))
            batch = gumbel_top_k(with_floor(score, 0.2), BATCH, rng)
            rounds.append({"number": number, "created": f"2026-11-23T{number:02d}:00:00Z"})
            for step, position in enumerate(batch.order):
                unit = int(left[position])
                now = np.setdiff1d(left, left[batch.order[:step]])
                draws.append(
                    {
                        "uuid": f"d{len(draws)}", "round": number, "order": len(draws) + 1, "unit": unit + 1,
                        "area": self.area[unit], "r": 1.0, "q": float(batch.q[step]),
                        "left_units": len(now), "left_area": float(self.area[now].sum()),
                        "f": {"PIT": f[unit] / 2, "WRD": f[unit] / 2, "NEG": 1 - f[unit] if number > 1 else 0.0},
                        "f_area_left": {
                            "PIT": float(self.area[now] @ f[now]) / 2,
                            "WRD": float(self.area[now] @ f[now]) / 2,
                            "NEG": float(self.area[now] @ (1 - f[now])) if number > 1 else 0.0,
                        },
                        "y": self.y(unit), "state": "answered", "blind": True, "revealed": "", "interpreter": "AB",
                    }
                )  # fmt: skip
                gone.append(unit)
        since = f"2026-11-23T{known_after or 0:02d}:30:00Z"
        outlines = [KnownUnit(u + 1, max(self.y(u), key=self.y(u).get), self.area[u], since) for u in lost]
        outlines = [unit for unit in outlines if unit.unit - 1 not in gone]
        return Rows(self.row, draws, rounds, known=outlines, sha256=SHA)

    def audits(self, n: int, answered: int, seed: int = 3) -> list[dict]:
        units = np.random.default_rng(seed).choice(N, n, replace=False)
        return [
            {
                "uuid": f"a{k}", "interpreter": "AB", "draw": "", "order": k + 1,
                "unit": int(unit) + 1, "design": "simple", "stratum": "", "stratum_units": N, "pi": n / N,
                "area": self.area[unit], "y": self.y(unit) if k < answered else None,
                "state": "answered" if k < answered else "open",
            }
            for k, unit in enumerate(units)
        ]  # fmt: skip


def replaced(rows: Rows, **changes) -> Rows:
    return Rows(**{**vars(rows), **changes})


def mining(report):
    return report.rows[0]


def changed_draws(rows: Rows, where, **changes) -> Rows:
    return replaced(rows, draws=[{**row, **changes} if where(row) else row for row in rows.draws])
