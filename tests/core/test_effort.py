"""What labelling took: baseline by hand, means and ratios with intervals, groups, the day."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mining_mapper.core.effort import (
    ANSWER,
    ASSISTED,
    CONTROL,
    DECISION,
    GROUPS,
    HARVEST,
    HEAD,
    LABEL,
    PLACE,
    TOOLS,
    Work,
    by_hand,
    compare,
    day_of,
    effort_table,
    lines,
    questions,
)
from mining_mapper.core.estimation.estimate import Estimate, Refusal
from mining_mapper.core.estimation.ratios import LEAST_EACH, LEAST_OF_A_MEAN, mean, ratio_of_means, ratio_of_sums

SQUARE = np.array([[0, 0], [20, 0], [20, 20], [0, 20], [0, 0]], float)
HOLE = np.array([[5, 5], [5, 9], [9, 9], [9, 5], [5, 5]], float)


def ring(n, radius=20.0):
    angles = np.linspace(0, 2 * np.pi, n, endpoint=False)
    corners = radius * np.column_stack([np.cos(angles), np.sin(angles)])
    return np.vstack([corners, corners[:1]])


# ------------------------------------------------------------ by hand


def test_by_hand_counts_vertices_one_to_close_and_one_for_the_class():
    assert by_hand([[SQUARE]]) == 4 + 1 + 1
    assert by_hand([[SQUARE, HOLE]]) == 4 + 4 + 1 + 1
    assert by_hand([[SQUARE], [SQUARE + 100]]) == 2 * (4 + 1) + 1


def test_by_hand_does_not_depend_on_detail_below_a_pixel_nor_on_where_the_ring_begins():
    dense = np.vstack([SQUARE[k] + np.linspace(0, 1, 40, endpoint=False)[:, None] * (SQUARE[k + 1] - SQUARE[k])
                       for k in range(4)])  # fmt: skip
    trembling = dense + np.random.default_rng(1).uniform(-0.3, 0.3, dense.shape)
    counts = set()
    for shift in range(0, 160, 7):
        turned = np.roll(trembling, shift, axis=0)
        counts.add(by_hand([[np.vstack([turned, turned[:1]])]]))
    assert counts == {6}


def test_by_hand_grows_with_the_object_and_never_below_a_triangle():
    told = [by_hand([[ring(400, radius)]]) for radius in (2, 10, 40, 160)]
    assert told == sorted(told) and told[-1] > 3 * told[0]
    assert by_hand([[ring(50, 0.2)]]) == 3 + 2


# ------------------------------------------------------------ ratios


def test_a_ratio_of_means_is_that_of_the_formula():
    first, second = np.arange(1, 21.0), np.arange(11, 41.0)
    told = ratio_of_means(first, second)
    assert told.value == pytest.approx(10.5 / 25.5) and told.n == 50
    relative = [max(x.var(ddof=1) / x.mean() ** 2, math.expm1(np.log(x).var(ddof=1))) for x in (first, second)]
    assert told.standard_error == pytest.approx(told.value * math.sqrt(relative[0] / 20 + relative[1] / 30))


@pytest.mark.parametrize("seed", range(6))
def test_ratios_scale_and_turn_as_ratios_do(seed):
    random = np.random.default_rng(seed)
    first, second = random.lognormal(2, 0.8, 30), random.lognormal(3, 0.6, 17)
    told, turned = ratio_of_means(first, second), ratio_of_means(second, first)
    assert told.lower <= told.value <= told.upper
    assert turned.value == pytest.approx(1 / told.value)
    assert (turned.lower, turned.upper) == (pytest.approx(1 / told.upper), pytest.approx(1 / told.lower))
    # Seconds or minutes: the same ratio and the same interval.
    other = ratio_of_means(first / 60, second / 60)
    assert (other.value, other.lower, other.upper) == pytest.approx((told.value, told.lower, told.upper))
    # Order does not matter, and more of the same is surer.
    assert ratio_of_means(first[::-1], second).upper == pytest.approx(told.upper)
    assert ratio_of_means(np.tile(first, 4), np.tile(second, 4)).half_width < told.half_width


def test_few_objects_and_nothing_are_refused_with_a_reason():
    enough = np.full(LEAST_EACH, 3.0)
    for told in (
        ratio_of_means(enough[1:], enough), ratio_of_means(enough, enough[1:]), ratio_of_sums(enough[1:], enough[1:]),
        mean(enough[: LEAST_OF_A_MEAN - 1]),
    ):  # fmt: skip
        assert isinstance(told, Refusal) and str(LEAST_EACH if "each" in told.reason else "of") in told.reason
    assert isinstance(ratio_of_means(0 * enough, enough), Refusal)
    assert isinstance(ratio_of_sums(0 * enough, enough), Refusal)
    with pytest.raises(ValueError, match="not negative"):
        ratio_of_means(-enough, enough)


@pytest.mark.parametrize(("sizes", "spread"), [((12, 12), 0.8), ((12, 12), 1.0), ((80, 14), 0.8), ((80, 14), 1.0)])
def test_the_interval_of_a_ratio_of_means_holds_the_truth_as_often_as_it_says(sizes, spread):
    """Simulated effort, skewed as that of people is, of a control arm of the size that a day's work gives."""
    random = np.random.default_rng(20261129)
    held, trials = 0, 400
    for _ in range(trials):
        first, second = (random.lognormal(np.log(m), spread, n) for m, n in zip((8, 20), sizes))
        told = ratio_of_means(first, second)
        held += told.lower <= 8 / 20 <= told.upper
    assert 0.93 <= held / trials <= 0.99


def test_the_interval_of_a_ratio_of_sums_holds_the_truth_as_often_as_it_says():
    random = np.random.default_rng(20261129)
    held, trials = 0, 400
    for _ in range(trials):
        wholes = random.lognormal(3, 0.7, 40)
        parts = 0.4 * wholes * random.lognormal(-0.5 * 0.4**2, 0.4, 40)
        told = ratio_of_sums(parts, wholes)
        held += told.lower <= 0.4 <= told.upper
    assert 0.92 <= held / trials <= 0.99


# ------------------------------------------------------------ groups


def work(**more):
    row = {"what": LABEL, "who": "AB", "day": "2026-11-29", "code": "PIT", "pixels": 400.0, "tool": "smart"}
    return Work(**{**row, "seconds": 4.0, "actions": 3, "by_hand": 30, **more})


def some_work():
    random = np.random.default_rng(3)
    made = [
        work(seconds=float(random.uniform(3, 9)), actions=int(random.integers(2, 6)), trial=TOOLS, arm=ASSISTED)
        for _ in range(40)
    ]
    made += [
        work(seconds=float(random.uniform(30, 60)), actions=int(random.integers(20, 40)), tool="draw", trial=TOOLS,
             arm=CONTROL, who="CD", code="WRD", pixels=9000.0)
        for _ in range(14)
    ]  # fmt: skip
    made += [work(what=PLACE, trial=HARVEST, arm=arm, by_hand=None) for arm in (ASSISTED, CONTROL) for _ in range(3)]
    made += [work(what=ANSWER, actions=1, seconds=2.5, by_hand=None) for _ in range(7)]
    return [*made, work(what=DECISION, by_hand=None), work(actions=None, seconds=None)]


def test_lines_tell_labels_and_leave_out_what_was_not_counted():
    every = lines(some_work(), "tool")
    assert [line.key for line in every] == ["", "draw", "smart"]
    assert [line.n for line in every] == [54, 14, 40]
    assert every[0].total_actions == every[1].total_actions + every[2].total_actions
    assert every[0].by_hand == 54 * 30
    assert every[0].to_hand.value == pytest.approx(every[0].total_actions / every[0].by_hand)
    assert [line.key for line in lines(some_work(), "size")] == ["", "300-1500", "> 6000"]


def test_arms_are_compared_within_their_trial():
    told = lines(some_work())[0].arms
    assert (told[TOOLS].assisted, told[TOOLS].control) == (40, 14)
    assert told[TOOLS].seconds.upper < 0.3 and isinstance(told[TOOLS].actions, Estimate)
    assert (told[HARVEST].assisted, told[HARVEST].control) == (3, 3)
    assert isinstance(told[HARVEST].seconds, Refusal)
    assert compare([], TOOLS).control == 0


def test_questions_and_the_day_are_told_apart_from_labels():
    answers = questions(some_work(), ANSWER)
    assert (answers.n, answers.total_actions) == (7, 7) and answers.actions.n == 7
    day = day_of(some_work(), "AB", "2026-11-29")
    assert (day.labels, day.by_hand, day.answers, day.answer_actions) == (40, 1200, 8, 10)
    assert day_of(some_work(), "AB", "2026-11-28").labels == 0


def test_the_table_has_every_group_with_n_and_interval_and_says_what_it_rests_on():
    head, *rows = effort_table(some_work())
    assert tuple(head) == HEAD and all(len(row) == len(head) for row in rows)
    assert {row[0] for row in rows} == {"all", *GROUPS} and {row[2] for row in rows} == {"log of people"}
    told = [dict(zip(head, row)) for row in rows]
    tools = next(row for row in told if row["by"] == "all" and row["trial"] == TOOLS)
    assert tools["seconds_ratio_lower"] < tools["seconds_ratio"] < tools["seconds_ratio_upper"]
    harvest = next(row for row in told if row["by"] == "all" and row["trial"] == HARVEST)
    assert harvest["seconds_ratio"] == "" and "Too few" in harvest["refused"]
