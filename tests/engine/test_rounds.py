"""From answers to the next draws: what is recorded can be recomputed, and the seed decides."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from mining_mapper.core.errors import FrameError, LearnerError
from mining_mapper.core.segments import segment
from mining_mapper.core.strategies import BASELINES, GROUPS, NAMES, as_options
from mining_mapper.engine.acquisition import DEFAULT, STRATEGIES
from mining_mapper.engine.features import unit_features, unit_graph
from mining_mapper.engine.rounds import Answer, Options, predict_map, propose
from mining_mapper.engine.scene import open_scene, read_normalised
from mining_mapper.engine.unit_space import UnitSpace

CLASSES = ("MIN", "NEG")


class Place:
    """Units of a real scene with an interpreter who knows the reference."""

    def __init__(self, folder):
        scene = open_scene(folder / "s2_l2a_2022-07-19.tif")
        image, valid = read_normalised(scene)
        units = segment(image, valid)
        features, _names = unit_features(image, valid, units, scene.roles)
        self.space = UnitSpace.of(features, *unit_graph(units))
        n_units = len(self.space)
        with rasterio.open(folder / "reference_mask.tif") as source:
            reference = source.read(1)
        self.areas = np.bincount(units.ravel(), minlength=n_units + 1)[1:] * scene.pixel_area
        mining, other = (np.bincount(units[reference == value], minlength=n_units + 1)[1:] for value in (1, 0))
        self.truth = np.where(mining > other, "MIN", "NEG")

    def answers(self, rows):
        return [Answer(int(row), {str(self.truth[row]): 1.0}) for row in rows]

    def left(self, answers):
        return np.setdiff1d(np.arange(len(self.space)), [answer.unit for answer in answers])

    def some(self, n_mining, n_other, seed=0):
        rng = np.random.default_rng(seed)
        mining = rng.choice(np.flatnonzero(self.truth == "MIN"), n_mining, replace=False)
        other = rng.choice(np.flatnonzero(self.truth == "NEG"), n_other, replace=False)
        return self.answers([*mining, *other])

    def propose(self, answers, **keywords):
        pool = keywords.pop("pool", self.left(answers))
        return propose(self.space, self.areas, answers, pool, CLASSES, **{"seed": 1, **keywords})


@pytest.fixture(scope="module")
def place(strzegom_module):
    return Place(strzegom_module)


@pytest.fixture(scope="module")
def strzegom_module(scenes):
    return scenes / "strzegom_north"


def test_the_same_seed_and_answers_in_any_order_give_the_same_draws(place):
    answers = place.some(5, 20)
    first = place.propose(answers, number=3)
    again = place.propose(answers[::-1], number=3)
    assert first.to_json() == again.to_json()
    assert first.draws != place.propose(answers, number=4).draws
    assert first.draws != place.propose(answers, number=3, seed=2).draws


def test_what_is_left_is_counted_down_from_the_pool(place):
    answers = place.some(5, 20)
    pool = place.left(answers)[::3]
    draws = place.propose(answers, pool=pool, batch=4, drawn_before=25).draws
    assert [draw.order for draw in draws] == [26, 27, 28, 29]
    assert [draw.left_units for draw in draws] == [len(pool) - step for step in range(4)]
    left = place.areas[pool].sum()
    for draw in draws:
        assert draw.unit in pool
        assert draw.left_area == pytest.approx(left)
        left -= draw.area


def test_the_sums_of_area_and_probability_can_be_recomputed_from_the_map(place):
    answers = place.some(5, 20)
    draws = place.propose(answers).draws
    drawn_map = predict_map(place.space, answers, seed=1)
    column = drawn_map.classes.index("MIN")
    left = place.left(answers)
    for draw in draws:
        f = drawn_map.probabilities[:, column]
        assert draw.f["MIN"] == pytest.approx(float(f[draw.unit]))
        assert draw.f_area_left["MIN"] == pytest.approx(float(place.areas[left] @ f[left]), rel=1e-5)
        assert draw.f_area_left["MIN"] + draw.f_area_left["NEG"] == pytest.approx(draw.left_area, rel=1e-5)
        left = left[left != draw.unit]


def test_the_first_round_needs_no_answer_and_knows_its_probabilities(place):
    proposal = place.propose([], batch=8)
    assert proposal.strategy == "cold_start"
    assert proposal.f_score is None
    assert proposal.draws[0].q == pytest.approx(1 / len(place.space))
    for draw in proposal.draws:
        assert draw.q >= 0.1 / draw.left_units
        assert draw.f == {"MIN": 0.0, "NEG": 0.0}
        assert draw.f_area_left == {"MIN": 0.0, "NEG": 0.0}


def test_answers_of_one_class_keep_the_cold_start_and_its_forecast(place):
    proposal = place.propose(place.answers(np.flatnonzero(place.truth == "NEG")[:6]))
    assert proposal.strategy == "cold_start"
    assert proposal.draws[0].f == {"MIN": 0.0, "NEG": 1.0}


@pytest.mark.parametrize("strata", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_every_strategy_that_the_panel_offers_draws_with_probabilities_and_tells_its_name(place, name, strata):
    chosen = as_options(name, strata)
    options = Options(**{key: chosen[key] for key in ("strategy", "parameters") if key in chosen})
    proposal = place.propose(place.some(5, 20), options=options, batch=6)
    assert proposal.strategy == name
    assert proposal.parameters.get("strata", 0) == (GROUPS if strata and name not in BASELINES else 0)
    assert len({draw.unit for draw in proposal.draws}) == 6
    assert all(0 < draw.q <= 1 for draw in proposal.draws)


def test_the_panel_offers_every_strategy_and_begins_with_that_of_the_engine():
    assert set(NAMES) == set(STRATEGIES)
    assert NAMES[0] == DEFAULT.name


def test_the_probability_of_the_scene_is_part_of_q(place):
    answers = place.some(3, 6)
    whole = place.propose(answers).draws
    half = place.propose(answers, options=Options(scene_probability=0.5)).draws
    assert [draw.q for draw in half] == pytest.approx([draw.q / 2 for draw in whole])
    assert {draw.r for draw in half} == {0.5}


def test_a_proposal_is_json_and_names_its_model(place):
    answers = place.some(5, 20)
    record = json.loads(json.dumps(place.propose(answers, options=Options(mining=("MIN",))).to_json()))
    assert record["model"]["classes"] == ["MIN", "NEG"]
    assert record["model"]["answers_by_class"] == {"MIN": 5, "NEG": 20}
    assert len(record["model"]["training_set"]) == 64
    assert set(record["model"]["packages"]) >= {"scikit-learn", "numpy"}
    assert 0 <= record["f_score"] <= 1
    assert record["parameters"]["floor"] > 0
    assert record["parameters"]["batch"] == 5


def test_the_first_rounds_that_a_learner_guides_draw_two_unless_another_number_is_asked_for(place):
    few, enough = place.some(3, 20), place.some(4, 20)
    assert len(place.propose(few).draws) == 2
    assert len(place.propose(few, batch=7).draws) == 7
    assert len(place.propose(enough).draws) == 5
    assert len(place.propose([]).draws) == 5


def test_draws_follow_the_doubt_of_the_learner(place):
    answers = place.some(20, 40)
    doubtful = [draw.f["MIN"] for draw in place.propose(answers, batch=20).draws]
    blind = place.propose(answers, batch=20, options=Options(strategy="random")).draws
    assert np.mean(np.abs(np.array(doubtful) - 0.5)) < np.mean([abs(draw.f["MIN"] - 0.5) for draw in blind])
    assert [draw.q for draw in blind] == pytest.approx([1 / draw.left_units for draw in blind])


def test_a_class_that_is_no_longer_offered_is_still_forecast(place):
    answers = [*place.some(5, 20), Answer(int(place.left([])[0]), {"TSF": 1.0})]
    assert set(place.propose(answers).draws[0].f) == {"MIN", "NEG", "TSF"}


def test_the_last_units_are_drawn_with_certainty_and_an_empty_pool_gives_none(place):
    answers = place.some(5, 20)
    pool = place.left(answers)[:2]
    draws = place.propose(answers, pool=pool, batch=5).draws
    assert len(draws) == 2
    assert draws[-1].q == 1
    assert place.propose(answers, pool=pool[:0]).draws == ()
    assert place.propose([], pool=pool[:0]).draws == ()


def test_areas_of_the_map_add_up_to_the_scene(place):
    drawn_map = predict_map(place.space, place.some(20, 60), seed=1)
    areas = drawn_map.areas(place.areas)
    assert sum(areas.values()) == pytest.approx(place.areas.sum())
    assert areas["MIN"] == pytest.approx(place.areas[place.truth == "MIN"].sum(), rel=0.5)


def test_audited_units_are_refused(place):
    with pytest.raises(LearnerError, match="audit"):
        place.propose([Answer(3, {"MIN": 1.0}, origin="audit")])


@pytest.mark.parametrize("unit", [-1, 10**6])
def test_answers_and_pools_outside_the_frame_are_refused(place, unit):
    with pytest.raises(FrameError):
        place.propose([Answer(unit, {"MIN": 1.0})])
    with pytest.raises(FrameError):
        place.propose([], pool=np.array([unit]))


def test_areas_that_do_not_fit_are_refused(place):
    with pytest.raises(FrameError):
        propose(place.space, place.areas[:-1], [], np.arange(5), CLASSES, seed=1)


@pytest.mark.parametrize("options", [Options(strategy="top"), Options(parameters={"sharpness": 3.0})])
def test_unknown_strategies_and_parameters_are_refused(place, options):
    with pytest.raises(LearnerError, match="strategy"):
        place.propose([], options=options)
