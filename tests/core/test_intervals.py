"""Quantiles agree with a statistics library, and intervals hold their value."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mining_mapper.core.estimation.distributions import (
    beta_probability,
    beta_quantile,
    normal_quantile,
    student_quantile,
)
from mining_mapper.core.estimation.estimate import interval, log_interval, share_interval

shares = st.floats(0.001, 0.999)


@pytest.fixture(scope="module")
def stats():
    return pytest.importorskip("scipy.stats")


@given(p=st.floats(1e-6, 1 - 1e-6), degrees=st.floats(0.5, 1e5))
def test_quantiles_of_student_agree_with_scipy(stats, p, degrees):
    assert student_quantile(p, degrees) == pytest.approx(stats.t.ppf(p, degrees), rel=1e-7, abs=1e-7)


@given(p=shares, a=st.floats(0.2, 500), b=st.floats(0.2, 500))
def test_beta_distribution_agrees_with_scipy(stats, p, a, b):
    assert beta_probability(p, a, b) == pytest.approx(stats.beta.cdf(p, a, b), rel=1e-9, abs=1e-12)
    assert beta_quantile(p, a, b) == pytest.approx(stats.beta.ppf(p, a, b), rel=1e-6, abs=1e-12)


def test_quantiles_are_those_of_the_tables():
    assert normal_quantile(0.975) == pytest.approx(1.959964, abs=5e-7)
    assert student_quantile(0.975, 1) == pytest.approx(12.7062, abs=5e-5)
    assert student_quantile(0.975, 10) == pytest.approx(2.228139, abs=5e-7)
    assert student_quantile(0.025, 10) == -student_quantile(0.975, 10)
    assert student_quantile(0.5, 3) == 0
    assert student_quantile(0.975, math.inf) == normal_quantile(0.975)
    # Clopper and Pearson's interval of no event in 30 has the upper end 1 - .025^(1/30).
    assert beta_quantile(0.975, 1, 30) == pytest.approx(1 - 0.025 ** (1 / 30))


@pytest.mark.parametrize(
    ("function", "arguments"),
    [(normal_quantile, (1,)), (student_quantile, (0.5, 0)), (beta_quantile, (2, 1, 1)), (beta_quantile, (0.5, 0, 1))],
)
def test_arguments_out_of_range_are_refused(function, arguments):
    with pytest.raises(ValueError):
        function(*arguments)


@given(st.floats(-1, 2), st.floats(0, 10), st.floats(1, 1e4), st.floats(0.5, 0.999))
def test_intervals_hold_their_value(value, error, degrees, level):
    plain = interval(value, error, n=10, method="", degrees_of_freedom=degrees, level=level, within=(0, 1))
    for estimate in (plain, log_interval(plain), plain.scaled(3.7)):
        assert estimate.lower <= estimate.value <= estimate.upper
        assert estimate.standard_error >= 0


@pytest.mark.parametrize(
    ("shown", "n", "lower", "upper"),
    # Clopper and Pearson 1934 as in R: binom.test(5, 100), binom.test(1, 10), binom.test(29, 30).
    [(5, 100, 0.0164319, 0.1128349), (1, 10, 0.0025286, 0.4450161), (29, 30, 0.8278305, 0.9991564)],
)
def test_a_share_of_independent_units_has_the_interval_of_clopper_and_pearson(shown, n, lower, upper):
    p = shown / n
    found = share_interval(interval(p, math.sqrt(p * (1 - p) / n), n=n, method=""))
    assert (found.lower, found.upper) == (pytest.approx(lower, abs=2e-7), pytest.approx(upper, abs=2e-7))


def test_where_no_unit_shows_it_the_share_that_the_error_was_reckoned_for_tells_how_many_units_it_is_worth():
    nothing = interval(0.0, math.sqrt(1 / 32 * 31 / 32 / 30), n=30, method="")
    found = share_interval(nothing, 1 / 32)
    assert (found.lower, found.upper) == (0, pytest.approx(1 - 0.025 ** (1 / 30)))
    assert share_interval(nothing) == nothing


@given(st.floats(0, 1), st.floats(0.005, 0.5), st.floats(1, 1e4), shares)
def test_the_interval_of_a_share_stays_possible_and_fewer_degrees_of_freedom_widen_it(p, error, degrees, expected):
    found = share_interval(interval(p, error, 10, "", degrees_of_freedom=degrees, within=(0, 1)), expected)
    assert 0 <= found.lower <= p <= found.upper <= 1
    known = share_interval(interval(p, error, 10, "", within=(0, 1)), expected)
    assert known.lower >= found.lower - 1e-9
    assert known.upper <= found.upper + 1e-9


def test_small_errors_give_the_same_interval_on_every_scale():
    plain = interval(0.3, 1e-5, n=10, method="", within=(0, 1))
    for estimate in (share_interval(plain), log_interval(plain)):
        assert estimate.lower == pytest.approx(plain.lower, abs=1e-9)
        assert estimate.upper == pytest.approx(plain.upper, abs=1e-9)


@pytest.mark.parametrize(("value", "error"), [(math.nan, 1), (1, -1), (1, math.inf)])
def test_an_estimate_without_a_number_or_an_error_is_refused(value, error):
    with pytest.raises(ValueError):
        interval(value, error, n=1, method="")
