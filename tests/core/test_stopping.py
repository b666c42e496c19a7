"""Whether more answers pay: the trend of the rounds, continued, with its doubt."""

from __future__ import annotations

import numpy as np
import pytest

from mining_mapper.core.stopping import expected_gain, relative_change


def test_a_curve_that_rises_with_the_logarithm_is_continued_exactly():
    answers = [10, 20, 30, 40, 50]
    f = [0.3 + 0.1 * np.log(n) for n in answers]
    gain = expected_gain(answers, f, 5)
    assert gain.expected == pytest.approx(0.1 * np.log(55 / 50))
    assert gain.standard_error == pytest.approx(0, abs=1e-9)
    assert gain.is_clear


def test_a_flat_noisy_curve_promises_nothing_that_is_clear():
    rng = np.random.default_rng(3)
    answers = np.arange(5, 105, 5)
    clear = [expected_gain(answers, 0.8 + rng.normal(0, 0.02, len(answers)), 5).is_clear for _ in range(200)]
    assert np.mean(clear) < 0.1


def test_the_gain_of_a_curve_that_levels_off_is_about_what_comes():
    rng = np.random.default_rng(4)
    answers = np.arange(5, 105, 5)

    def curve(n):
        return 0.95 - 0.8 / np.sqrt(n)

    promised = [
        expected_gain(answers, curve(answers) + rng.normal(0, 0.01, len(answers)), 20).expected for _ in range(300)
    ]
    assert np.mean(promised) == pytest.approx(curve(120) - curve(100), abs=0.004)


def test_with_a_few_rounds_nothing_is_said():
    assert expected_gain([5, 10, 15], [0.5, 0.6, 0.7], 5) is None
    assert expected_gain([5, 5, 5, 5], [0.5, 0.6, 0.7, 0.7], 5) is None
    assert relative_change([1.0, 2.0]) is None
    assert relative_change([0.0, 0.0, 0.0, 0.0]) is None


def test_the_change_is_the_spread_of_the_last_five_over_their_mean():
    assert relative_change([100.0, 9.0, 10.0, 11.0, 10.0, 10.0]) == pytest.approx(0.2)
