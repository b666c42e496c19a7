"""What is read from replayed campaigns: figures of cells over all images, and the verdict."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from mining_mapper.core.estimation.active import DrawSequence, active_area
from tests.benchmarks.cells import BUDGETS, Replayed, rows_of, targets, verdict
from tests.benchmarks.pools import COLUMNS

UNITS, SIZE, SHARE = 1000, 10.0, 0.15
TRUTH = SHARE * UNITS * SIZE


def block(campaigns, seed, sampled_value=TRUTH):
    """Simple random draws by a model that predicts 0: T_m is the answers before plus a y / q."""
    rng = np.random.default_rng(seed)
    draws = []
    for _ in range(campaigns):
        y = (rng.permutation(UNITS)[: BUDGETS[-1]] < SHARE * UNITS).astype(float)
        left = UNITS - np.arange(BUDGETS[-1])
        row = {"area": SIZE, "q": 1 / left, "f": 0.0, "y": y, "f_area_left": 0.0, "share": y}
        draws.append(np.stack([np.broadcast_to(row[name], y.shape) for name in COLUMNS], axis=1))
    told = (sampled_value, 0.9 * TRUTH, 1.1 * TRUTH)
    return {
        "draws": np.array(draws),
        "sampled": np.full((campaigns, len(BUDGETS), 3, 3), told),
        "pool": np.array([TRUTH, TRUTH, UNITS, UNITS * SIZE]),
        "random_spread": np.full(len(BUDGETS), 200.0),
    }


def replayed(image, blocks, own_share=SHARE):
    return Replayed(Path(image), SHARE, False, blocks, own_share)


@pytest.fixture(scope="module")
def rows():
    return rows_of([replayed("a/1.tif", [block(30, 1), block(30, 2)]), replayed("a/2.tif", [block(40, 3)])])


def one(rows, **wanted):
    (row,) = [row for row in rows if all(row[name] == value for name, value in wanted.items())]
    return row


def test_a_cell_holds_the_campaigns_of_all_images(rows):
    of_images = [one(rows, image=image, labels=100, estimator="active") for image in ("1.tif", "2.tif")]
    cell = one(rows, image="all", labels=100, estimator="active")
    assert [row["replays"] for row in of_images] == [60, 40]
    assert cell["replays"] == 100
    for name in ("bias", "coverage", "half_width_ratio"):
        assert cell[name] == pytest.approx((60 * of_images[0][name] + 40 * of_images[1][name]) / 100)


def test_figures_are_those_of_the_panels_estimator():
    own = block(1, 4)
    area, q, f, y, left, _share = own["draws"][0][:200].T
    column = (slice(None), None)
    estimate = active_area(
        DrawSequence(area, q, f[column], y[column], left[column], np.zeros((200, 1))), 0, UNITS * SIZE
    )
    row = one(rows_of([replayed("a/1.tif", [own, own])]), image="1.tif", labels=200, estimator="active")
    assert row["bias"] == pytest.approx(estimate.value / TRUTH - 1)
    assert row["half_width_ratio"] == pytest.approx((estimate.upper - estimate.lower) / 2 / (1.96 * 200.0))


def test_estimates_of_random_draws_are_unbiased_and_cover(rows):
    row = one(rows, image="all", labels=200, estimator="active")
    assert abs(row["bias_se"]) < 3
    assert row["coverage"] > 0.85


def test_edges_are_left_out_where_mining_was_taken_out_of_a_place():
    rows = rows_of([replayed("a/1.tif", [block(2, 5)], own_share=0.3)])
    assert not [row for row in rows if row["estimator"] == "edges"]


def test_what_is_refused_counts_in_the_bias_and_not_in_the_coverage():
    own = block(4, 6)
    own["draws"][:3, :, 3] = 0
    row = one(rows_of([replayed("a/1.tif", [own])]), image="all", labels=50, estimator="active")
    assert row["refused"] == 0.75
    assert row["bias"] < -0.5
    assert row["coverage"] in (0.0, 1.0)


def test_the_verdict_names_what_is_missed_with_its_figure(rows):
    judged = {target.name: target for target in targets(rows)}
    campaigns = judged["15 % of the area, 200 answers: campaigns"]
    assert (campaigns.value, campaigns.reached) == (100, False)
    # Draws by chance alone, with a spread that is given as smaller than theirs: wider than a third of it.
    assert not judged["15 % of the area, 200 answers: half-width"].reached
    assert judged["15 % of the area, 200 answers: share refused"].reached
    assert "15 % of the area, 50 answers: share refused" not in judged
    told = verdict(rows)
    assert "at least 500     100.000 missed" in told
    assert len(told.splitlines()) == 1 + len(judged)


def test_a_bias_is_judged_by_the_larger_of_two_percent_and_its_own_error():
    off = {"prevalence": 0.05, "prior": False, "labels": 50, "estimator": "active", "scene": "all"}
    figures = {"replays": 500, "refused": 0.0, "coverage": 0.95, "half_width_ratio": 0.5}
    # 6 % that are three standard errors pass, 6 % that are six do not, and 1 % passes whatever its error.
    for bias, bias_se, reached in ((0.06, 3.0, True), (-0.06, -6.0, False), (0.01, 9.0, True)):
        found = {each.name: each for each in targets([{**off, **figures, "bias": bias, "bias_se": bias_se}])}
        assert found["5 % of the area, 50 answers: size of the bias"].reached is reached
