"""What is read from learning curves: savings, means without a place, the verdict."""

from __future__ import annotations

import numpy as np
import pytest

from tests.benchmarks.curves import (
    BUDGETS,
    Curves,
    best_strategy,
    curve,
    means_without_each,
    places,
    saving,
    single_images,
    targets,
)


def rows_of(scene, image, strategy, values, seeds=(0,)):
    return [
        {
            "scene": scene,
            "image": image,
            "strategy": strategy,
            "seed": seed,
            "labels": labels,
            "f1": value + 0.01 * seed,
            "ceiling": 0.96,
            "units": 30,
            "pixels": 1000,
        }
        for seed in seeds
        for labels, value in zip(BUDGETS, values, strict=True)
    ]


def test_a_curve_is_the_mean_over_seeds():
    rows = rows_of("a", "1.tif", "ours", [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], seeds=(0, 1, 2))
    assert curve(rows) == pytest.approx([0.11, 0.21, 0.31, 0.41, 0.51, 0.61, 0.71, 0.81, 0.91])


def test_saving_is_interpolated_between_budgets():
    # .85 is half-way between the values at 24 and 34 answers: 200 / 29.
    assert saving([0.7, 0.8, *[0.9] * 7], 0.85) == pytest.approx(200 / 29)


def test_what_is_reached_at_once_saves_no_more_than_the_first_budget_tells():
    assert saving([0.9] * 9, 0.85) == 200 / BUDGETS[0]


def test_what_is_never_reached_saves_nothing():
    assert saving([0.5] * 9, 0.85) == 1.0


def test_a_strategy_saves_nothing_against_itself_when_it_keeps_rising():
    rising = [0.5, 0.6, 0.7, 0.75, 0.8, 0.82, 0.84, 0.86, 0.9]
    assert saving(rising, rising[-1]) == pytest.approx(1.0)


def test_means_without_each_leave_out_just_that_one():
    means = means_without_each({"a": np.array([1.0]), "b": np.array([2.0]), "c": np.array([6.0])})
    assert {name: float(mean[0]) for name, mean in means.items()} == {"a": 4.0, "b": 3.5, "c": 1.5}


def test_of_a_single_place_nothing_is_left():
    assert means_without_each({"a": np.array([1.0])}) == {}


def test_all_dates_of_a_place_count_once():
    rows = [
        *rows_of("a", "1.tif", "ours", [0.8] * 9),
        *rows_of("a", "2.tif", "ours", [0.6] * 9),
        *rows_of("b", "1.tif", "ours", [0.5] * 9),
    ]
    curves = Curves(rows)
    assert curves.mean("ours", places(curves.images))[0] == pytest.approx(0.6)
    assert curves.mean("ours", single_images(curves.images))[0] == pytest.approx(1.9 / 3)


def test_the_best_strategy_is_the_one_with_the_best_mean_over_places_not_images():
    rows = [
        *rows_of("a", "1.tif", "x", [0.9] * 9),
        *rows_of("a", "2.tif", "x", [0.9] * 9),
        *rows_of("b", "1.tif", "x", [0.3] * 9),
        *rows_of("a", "1.tif", "y", [0.7] * 9),
        *rows_of("a", "2.tif", "y", [0.7] * 9),
        *rows_of("b", "1.tif", "y", [0.6] * 9),
    ]
    curves = Curves(rows)
    assert best_strategy(curves, ("x", "y", "not replayed"), places(curves.images)) == "y"
    assert best_strategy(curves, ("x", "y"), single_images(curves.images)) == "x"
    assert best_strategy(curves, ("not replayed",), places(curves.images)) is None


def test_the_verdict_compares_with_the_better_rival():
    rows = [
        *rows_of("a", "1.tif", "ours", [0.8, 0.87, 0.88, 0.89, 0.9, 0.92, 0.94, 0.95, 0.95]),
        *rows_of("a", "1.tif", "random", [0.5, 0.6, 0.63, 0.66, 0.7, 0.75, 0.8, 0.82, 0.84]),
        *rows_of("a", "1.tif", "modal_margin", [0.8, 0.85, 0.86, 0.88, 0.9, 0.905, 0.91, 0.95, 0.95]),
        *rows_of("a", "1.tif", "skactiveml_best", [0.8, 0.85, 0.86, 0.88, 0.9, 0.91, 0.93, 0.95, 0.95]),
    ]
    curves = Curves(rows)
    judged = {target.name: target for target in targets(curves, places(curves.images))}
    lead = judged["lead at 104 over the better rival"]
    assert lead.value == pytest.approx(0.01)
    assert not lead.reached
    assert judged["F1 at 24"].reached
    assert judged["closeness at 104, mean"].value == pytest.approx(0.94 / 0.96)
    assert judged["units per 1 000 pixels, minimum"].value == 30
    assert "saving against class_random, median" not in judged
