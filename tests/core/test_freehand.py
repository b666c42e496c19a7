"""Lines of a trembling hand become outlines along the edge; drawn rings are pulled and drawn anew."""

from __future__ import annotations

import numpy as np
import pytest

from mining_mapper.core.freehand import outlined, sampled
from mining_mapper.core.reshaping import bent, distance, redrawn

SIDE, MIDDLE, RADIUS = 60, 30.0, 18.0


@pytest.fixture(scope="module")
def disc():
    """A bright disc whose rim is known, with mixed pixels and noise."""
    rows, cols = np.indices((SIDE, SIDE)) + 0.5
    inside = np.clip(RADIUS - np.hypot(rows - MIDDLE, cols - MIDDLE) + 0.5, 0, 1)
    noise = np.random.default_rng(1).normal(0, 0.1, (3, SIDE, SIDE))
    return (inside * 2.0 + noise).astype(np.float32)


def hand(seed: int, spread: float = 0.9, off: float = 0.0) -> np.ndarray:
    """Return a ring around the disc that trembles by ``spread`` pixels, places three pixels apart."""
    angles = np.linspace(0, 2 * np.pi, round(2 * np.pi * RADIUS / 3), endpoint=False)
    radii = RADIUS + off + np.random.default_rng(seed).normal(0, spread, len(angles))
    return MIDDLE + radii[:, None] * np.column_stack([np.cos(angles), np.sin(angles)])


def radii(ring: np.ndarray) -> np.ndarray:
    closed = np.concatenate([ring, ring[:1]])
    dense = np.concatenate([a + (b - a) * np.linspace(0, 1, 20)[:, None] for a, b in zip(closed[:-1], closed[1:])])
    return np.hypot(*(dense - MIDDLE).T)


def test_a_trembling_ring_lies_on_the_edge_afterwards(disc):
    before = np.mean([np.abs(radii(hand(seed)) - RADIUS).mean() for seed in range(5)])
    after = np.mean([np.abs(radii(outlined(disc, hand(seed), True)) - RADIUS).mean() for seed in range(5)])
    assert before > 0.5 and after < 0.65 * before


@pytest.mark.parametrize("off", [-0.8, 0.8])
def test_a_ring_beside_the_edge_is_laid_upon_it(disc, off):
    assert np.abs(radii(outlined(disc, hand(0, 0.1, off), True)).mean() - RADIUS) < 0.5


def test_nothing_is_moved_farther_than_a_hand_errs(disc):
    far = hand(0, 0.0, 5.0)
    assert radii(outlined(disc, far, True)).min() > RADIUS + 5 - 1.8


def test_without_an_edge_the_hand_leads(disc):
    even = np.zeros_like(disc)
    assert np.abs(radii(outlined(even, hand(0, 0.0), True)) - RADIUS).max() < 0.4


def test_a_direction_more_or_less_is_the_same_outline(disc):
    forth, back = (np.sort(radii(outlined(disc, line, True))) for line in (hand(2), hand(2)[::-1]))
    assert np.abs(forth.mean() - back.mean()) < 0.05


def test_the_ends_of_an_open_line_stay(disc):
    line = hand(4)[:20]
    found = outlined(disc, line, False)
    np.testing.assert_allclose(found[[0, -1]], line[[0, -1]], atol=1e-9)
    assert np.abs(radii(found[1:-1]) - RADIUS).mean() < 2


@pytest.mark.parametrize("line", [[[5, 5], [6, 5]], [[5, 5], [5, 5], [5, 5]], [[-9, -9], [70, -9], [70, 70]]])
def test_short_empty_and_outside_lines_are_finite(disc, line):
    for closed in (True, False):
        assert np.isfinite(outlined(disc, np.array(line, float), closed)).all()


def test_values_between_pixels_are_weighed(disc):
    image = np.array([[[0.0, 2.0], [4.0, 6.0]]])
    places = np.array([[0.5, 0.5], [1.0, 0.5], [1.0, 1.0], [-3.0, 9.0]])
    assert sampled(image, places)[0].tolist() == [0.0, 1.0, 3.0, 4.0]


def square() -> np.ndarray:
    return np.array([[0.0, 0.0], [200.0, 0.0], [200.0, 200.0], [0.0, 200.0]])


def test_a_pulled_ring_goes_through_the_place_and_stays_elsewhere():
    place = np.array([100.0, -20.0])
    found = bent(square(), place)
    assert distance(found, place) < 1e-9
    far = found[(found[:, 1] > 1) | (np.abs(found[:, 0] - 100) > 61)]
    assert len(far) >= 4 and all(distance(square(), each) < 1e-9 for each in far)


def test_a_pull_across_the_first_place_bends_both_sides():
    found = bent(square(), np.array([-10.0, -10.0]))
    assert distance(found, np.array([-10.0, -10.0])) < 1e-9
    assert (found[:, 0] < -1).sum() > 2 and (found[:, 1] < -1).sum() > 2


@pytest.mark.parametrize("turned", [False, True])
def test_a_redrawn_piece_replaces_what_is_beside_it(turned):
    line = np.array([[40.0, -1.0], [60.0, -30.0], [140.0, -30.0], [160.0, 1.0]])
    found = redrawn(square(), line[::-1] if turned else line)
    assert {tuple(each) for each in line} <= {tuple(each) for each in found}
    assert {(0.0, 0.0), (200.0, 0.0), (200.0, 200.0), (0.0, 200.0)} <= {tuple(each) for each in found}
    x, y = found.T
    area = abs((x * np.roll(y, -1) - np.roll(x, -1) * y).sum()) / 2
    assert area == pytest.approx(200 * 200 + 3030, abs=120)
