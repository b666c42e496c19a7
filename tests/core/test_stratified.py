"""Areas and accuracies agree with the published examples; what cannot be known is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mining_mapper.core.estimation.estimate import Estimate, Refusal
from mining_mapper.core.estimation.olofsson import olofsson, olofsson_areas
from mining_mapper.core.estimation.stratified import (
    Strata,
    effective_size,
    satterthwaite,
    stratified_accuracy,
    stratified_ratio,
    stratified_total,
)

CLASSES = ("deforestation", "forest gain", "stable forest", "stable non-forest")
COUNTS_2014 = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
MAPPED_2014 = np.array([200_000, 150_000, 3_200_000, 6_450_000]) * 0.09
COUNTS_2013 = np.array([[97, 0, 3], [3, 279, 18], [2, 1, 97]])
MAPPED_2013 = np.array([22_353, 1_122_543, 610_228])
PUBLISHED_Z = 1.96


def repeated(text: str) -> np.ndarray:
    """Expand "A7 B3" to class indices."""
    return np.concatenate([np.full(int(part[1:]), "ABCD".index(part[0])) for part in text.split()])


STRATA = Strata(repeated("A10 B10 C10 D10"), np.array([40_000, 30_000, 20_000, 10_000]), tuple("ABCD"))
MAPPED = repeated("A7 B3 A1 B11 C6 B2 D10")
REFERENCE = repeated("A5 C1 B1 A1 B1 C1 A1 B5 A2 B2 C5 D2 B2 A1 D7 C2 B1")


def values(outcomes) -> list[float]:
    return [outcome.value for outcome in outcomes]


def errors(outcomes) -> list[float]:
    return [outcome.standard_error for outcome in outcomes]


def test_areas_of_the_example_of_olofsson_2014():
    areas = olofsson_areas(COUNTS_2014, MAPPED_2014, CLASSES)
    assert values(areas) == pytest.approx([21157.7622, 11686.1538, 285769.9301, 581386.1538], abs=5e-5)
    assert errors(areas) == pytest.approx([3141.6502, 1916.2378, 7913.1818, 8306.9675], abs=5e-5)
    published = [6157.6344, 3755.8260, 15509.8363, 16281.6564]
    assert [PUBLISHED_Z * error for error in errors(areas)] == pytest.approx(published, abs=5e-5)
    exact = [6157.521, 3755.757, 15509.55, 16281.36]
    assert [area.half_width for area in areas] == pytest.approx(exact, abs=5e-3)
    assert [round(value) for value in values(areas)] == [21158, 11686, 285770, 581386]


def test_accuracies_of_the_example_of_olofsson_2014():
    result = olofsson(COUNTS_2014, MAPPED_2014, CLASSES)
    assert values(result.shares) == pytest.approx([0.0235086, 0.0129846, 0.3175221, 0.6459846], abs=5e-8)
    assert values(result.users) == pytest.approx([0.88, 0.7333333, 0.9272727, 0.9630769], abs=5e-8)
    reach = [PUBLISHED_Z * error for error in errors(result.users)]
    assert reach == pytest.approx([0.074041, 0.100757, 0.039745, 0.020534], abs=5e-7)
    assert values(result.producers) == pytest.approx([0.7486614, 0.8471564, 0.9345089, 0.9616090], abs=5e-8)
    reach = [PUBLISHED_Z * error for error in errors(result.producers)]
    assert reach == pytest.approx([0.213310, 0.254408, 0.034324, 0.018362], abs=5e-7)
    assert result.overall.value == pytest.approx(0.9465119, abs=5e-8)
    assert PUBLISHED_Z * result.overall.standard_error == pytest.approx(0.0184836, abs=5e-8)
    assert result.cells.sum() == pytest.approx(1)
    assert np.diag(result.cells).sum() == pytest.approx(result.overall.value)


def test_the_first_example_of_olofsson_2013():
    classes = ("a", "b", "c")
    areas = olofsson_areas(COUNTS_2013, MAPPED_2013, classes)
    result = olofsson(COUNTS_2013, MAPPED_2013, classes)
    assert values(areas) == pytest.approx([45112.40, 1050067.27, 659944.33], abs=5e-3)
    assert errors(areas) == pytest.approx([10751.4045, 17652.0438, 18635.8559], abs=5e-5)
    assert values(result.users) == pytest.approx([0.97, 0.93, 0.97])
    assert values(result.producers) == pytest.approx([0.4806308, 0.9941887, 0.8969259], abs=5e-8)
    assert result.overall.value == pytest.approx(0.9444168, abs=5e-8)
    assert result.overall.standard_error == pytest.approx(0.0111644, abs=5e-8)


def test_the_example_of_stehman_2014():
    result = stratified_accuracy(MAPPED, REFERENCE, STRATA, "ABCD")
    assert values(result.shares) == pytest.approx([0.35, 0.34, 0.20, 0.11])
    assert errors(result.shares) == pytest.approx([0.0822478, 0.0758531, 0.0642798, 0.0307222], abs=5e-8)
    assert result.overall.value == pytest.approx(0.63)
    assert result.overall.standard_error == pytest.approx(0.0846422, abs=5e-8)
    assert result.users[1].value == pytest.approx(0.5744681, abs=5e-8)
    assert result.users[1].standard_error == pytest.approx(0.1247822, abs=5e-8)
    assert result.producers[1].value == pytest.approx(0.7941176, abs=5e-8)
    assert result.producers[1].standard_error == pytest.approx(0.1165479, abs=5e-8)
    assert result.cells[1, 2] == pytest.approx(0.08)


def sample_of(counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    mapped, reference = np.indices(counts.shape)
    return np.repeat(mapped.ravel(), counts.ravel()), np.repeat(reference.ravel(), counts.ravel())


@pytest.mark.parametrize(("counts", "sizes"), [(COUNTS_2014, MAPPED_2014 / 0.09), (COUNTS_2013, MAPPED_2013)])
def test_with_map_classes_as_strata_both_estimators_differ_by_the_finite_population_only(counts, sizes):
    mapped, reference = sample_of(counts)
    names = CLASSES[: len(counts)]
    sizes = np.round(sizes).astype(int)
    direct = olofsson(counts, sizes, names)
    general = stratified_accuracy(mapped, reference, Strata(mapped, sizes), names)
    # With a million times as many units the correction for a finite population is nothing.
    endless = stratified_accuracy(mapped, reference, Strata(mapped, sizes * 1_000_000), names)
    for kind in ("shares", "users", "producers"):
        assert values(getattr(general, kind)) == pytest.approx(values(getattr(direct, kind)))
        assert errors(getattr(endless, kind)) == pytest.approx(errors(getattr(direct, kind)), rel=1e-6)
    assert general.cells == pytest.approx(direct.cells)
    rows = counts.sum(axis=1)
    corrected = [
        error * np.sqrt(1 - n / size) for error, n, size in zip(errors(direct.users), rows, sizes, strict=True)
    ]
    assert errors(general.users) == pytest.approx(corrected)


# ---------------------------------------------------------------- what cannot be known


def test_an_empty_stratum_with_area_refuses_what_needs_it_and_nothing_else():
    counts = COUNTS_2013.copy()
    counts[1] = 0
    result = olofsson(counts, MAPPED_2013, ("pit", "field", "wood"))
    assert all(isinstance(outcome, Refusal) and "field" in outcome.reason for outcome in result.shares)
    assert isinstance(result.overall, Refusal)
    assert isinstance(result.users[1], Refusal)
    assert result.users[0].value == pytest.approx(0.97)
    assert np.isnan(result.cells[1]).all()


def test_one_sample_in_a_stratum_refuses_an_error():
    counts = COUNTS_2013.copy()
    counts[0] = [1, 0, 0]
    result = olofsson(counts, MAPPED_2013, ("pit", "field", "wood"))
    assert "one unit of the stratum pit" in result.shares[0].reason
    assert isinstance(result.users[2], Estimate)
    strata = Strata(np.array([0, 1, 1]), np.array([5, 5]), ("pit", "field"))
    assert "pit" in stratified_total(np.ones(3), strata).reason


def test_a_stratum_of_one_unit_that_was_sampled_has_no_error():
    strata = Strata(np.array([0, 1, 1, 1]), np.array([1, 3]))
    total = stratified_total(np.array([7.0, 1.0, 2.0, 3.0]), strata)
    assert (total.value, total.standard_error) == (13.0, 0.0)


def test_a_stratum_without_units_counts_for_nothing():
    counts = np.array([[8, 2, 0], [1, 9, 0], [0, 0, 0]])
    with_empty = olofsson(counts, [100, 300, 0], "abc")
    without = olofsson(counts[:2, :2], [100, 300], "ab")
    assert with_empty.shares[:2] == without.shares
    assert with_empty.overall == without.overall


def test_a_class_absent_from_the_map_has_an_area_and_no_users_accuracy():
    counts = np.array([[8, 1, 1], [1, 9, 0], [0, 0, 0]])
    result = olofsson(counts, [100, 300, 0], ("pit", "field", "lake"))
    assert result.shares[2].value == pytest.approx(0.025)
    assert result.producers[2].value == 0
    assert "mapped as lake" in result.users[2].reason
    mapped, reference = sample_of(counts)
    general = stratified_accuracy(mapped, reference, Strata(mapped, np.array([100, 300])), ("pit", "field", "lake"))
    assert general.shares[2].value == pytest.approx(0.025)
    assert "mapped as lake" in general.users[2].reason


def test_a_class_absent_from_the_reference_has_no_producers_accuracy_and_a_warning():
    counts = np.array([[0, 10], [0, 20]])
    result = olofsson(counts, [100, 300], ("pit", "field"))
    assert result.shares[0].value == 0
    assert "does not mean that there is none" in result.shares[0].warnings[0]
    assert "pit in the reference" in result.producers[0].reason
    assert result.users[0].value == 0
    mapped, reference = sample_of(counts)
    general = stratified_accuracy(mapped, reference, Strata(mapped, np.array([100, 300])), ("pit", "field"))
    assert general.shares[0].warnings == result.shares[0].warnings
    assert "pit in the reference" in general.producers[0].reason


def test_a_single_class_is_all_there_is():
    result = olofsson([[12]], [50.0], ["field"])
    assert (result.overall.value, result.shares[0].value, result.producers[0].value) == (1, 1, 1)
    general = stratified_accuracy(np.zeros(12, int), np.zeros(12, int), Strata(np.zeros(12, int), [50]), ["field"])
    assert (general.overall.value, general.overall.standard_error) == (1, 0)


@pytest.mark.parametrize(
    ("counts", "mapped"),
    [([[1, 2]], [1, 1]), ([[1, -1], [0, 3]], [1, 1]), ([[1, 1], [1, 1]], [1, 0]), ([[0, 0], [0, 0]], [0, 0])],
)
def test_a_matrix_that_cannot_be_is_refused(counts, mapped):
    with pytest.raises(ValueError):
        olofsson(np.array(counts), np.array(mapped), ("a", "b"))


@pytest.mark.parametrize(("of", "sizes"), [([2], [5, 5]), ([0, 0], [1]), ([-1], [5])])
def test_strata_that_cannot_be_are_refused(of, sizes):
    with pytest.raises(ValueError):
        Strata(np.array(of), np.array(sizes))


# ---------------------------------------------------------------- properties


@settings(max_examples=60)
@given(st.integers(0, 2**32), st.floats(1e-3, 1e6))
def test_estimates_follow_the_unit_and_their_intervals_hold_them(seed, factor):
    rng = np.random.default_rng(seed)
    sizes = rng.integers(5, 50, 3)
    of = np.repeat(np.arange(3), 4)
    y, x = rng.random(12), rng.random(12) + 1
    strata = Strata(of, sizes)
    total, scaled = stratified_total(y, strata), stratified_total(y * factor, strata)
    ratio, same = stratified_ratio(y, x, strata), stratified_ratio(y * factor, x * factor, strata)
    assert scaled.value == pytest.approx(total.value * factor)
    assert scaled.standard_error == pytest.approx(total.standard_error * factor)
    assert same.value == pytest.approx(ratio.value)
    assert same.standard_error == pytest.approx(ratio.standard_error)
    for estimate in (total, ratio):
        assert estimate.standard_error >= 0
        assert estimate.lower <= estimate.value <= estimate.upper
        assert 1 <= estimate.effective_n <= estimate.n
        assert 3 <= estimate.degrees_of_freedom <= 9 + 1e-9


@pytest.mark.simulation
def test_a_stratified_sample_is_unbiased_and_its_variance_too():
    rng = np.random.default_rng(4)
    y = rng.random(60) * np.repeat([1, 10, 100], 20)
    of = np.repeat(np.arange(3), 20)
    results = []
    for _ in range(3000):
        drawn = np.concatenate([rng.choice(20, n, replace=False) + 20 * h for h, n in enumerate((3, 4, 6))])
        results.append(stratified_total(y[drawn], Strata(of[drawn], np.array([20, 20, 20]))))
    found = np.array(values(results))
    spread = found.std()
    assert found.mean() == pytest.approx(y.sum(), abs=4 * spread / np.sqrt(3000))
    assert np.mean(np.square(errors(results))) == pytest.approx(spread**2, rel=0.08)
    covered = np.mean([result.lower <= y.sum() <= result.upper for result in results])
    assert covered == pytest.approx(0.95, abs=0.025)


def test_equal_weights_are_as_many_as_there_are():
    assert effective_size(np.full(7, 3.0)) == pytest.approx(7)
    assert effective_size(np.array([1.0, 0, 0])) == 1
    assert satterthwaite(np.array([2.0, 0]), np.array([9, 4])) == pytest.approx(9)
