"""Accuracies of every class of a map from audit samples: subclasses, look-alikes and groups, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from mining_mapper.core.estimation.audit import (
    buffer_strata,
    point_sample,
    simple_sample,
    stratified_sample,
    two_stage_sample,
)
from mining_mapper.core.estimation.audited import Audited
from mining_mapper.core.estimation.estimate import Estimate, Refusal
from mining_mapper.core.estimation.map_accuracy import accuracies, all_checks, mapped_units
from mining_mapper.core.estimation.report import report_areas
from mining_mapper.core.estimation.rows import Rows, with_subclasses
from mining_mapper.core.estimation.stratified import Strata, stratified_accuracy
from mining_mapper.core.estimation.table import ACCURACY_HEAD, ALL_CLASSES, accuracy_table
from mining_mapper.core.resources import resource
from mining_mapper.core.taxonomy import load_taxonomy

TAXONOMY = load_taxonomy(resource("taxonomy", "mining.json"))
CODES = ("PIT", "QRY", "WRD", "NAG", "NRK", "NEG")
N = 1200
_MAKE = np.random.default_rng(12)
AREA = _MAKE.gamma(6, size=N)
BLOCKS = np.arange(N) // 24
# Classes lie together, as they do on the ground, and the map confuses those of one side above all.
TRUTH = np.repeat(_MAKE.choice(len(CODES), N // 8, p=[0.15, 0.1, 0.15, 0.2, 0.1, 0.3]), 8)
SIDE = np.array([0, 0, 0, 1, 1, 1])
_WRONG = _MAKE.choice(len(CODES), N)
MAP = np.where((_MAKE.random(N) < 0.7) | ((SIDE[_WRONG] != SIDE[TRUTH]) & (_MAKE.random(N) < 0.7)), TRUTH, _WRONG)
STRATA = buffer_strata(SIDE[MAP] == 0, np.stack([np.arange(N - 1), np.arange(1, N)], axis=1))
DESIGNS = {
    "simple": lambda rng: simple_sample(N, 240, rng),
    "points": lambda rng: point_sample(AREA, 240, rng),
    "stratified": lambda rng: stratified_sample(STRATA, ("mapped", "buffer", "rest"), np.array([140, 70, 30]), rng),
    "two-stage": lambda rng: two_stage_sample(BLOCKS, 40, 6, rng),
}
GROUPS = {"MIN": {0, 1, 2}, "EXT": {0, 1}, "PIT": {0}, "WRD": {2}, "NEG": {3, 4, 5}, "NAG": {3}, "NRK": {4}}


def audited(sample, truth=TRUTH, answered=None):
    told = range(len(sample)) if answered is None else answered
    rows = [
        {
            "uuid": f"a{k}", "unit": int(unit), "order": k + 1, "area": AREA[unit], "design": sample.design,
            "pi": sample.pi[k], "stratum": sample.stratum[k], "stratum_units": int(sample.stratum_units[k]),
            "interpreter": "AB", "draw": "", "y": {CODES[truth[unit]]: 1.0} if k in told else None,
            "state": "answered" if k in told else "open",
        }
        for k, unit in enumerate(sample.units)
    ]  # fmt: skip
    return Audited(sample, tuple(rows), AREA[sample.units])


def told(sample, **more):
    mapped = {int(unit): CODES[MAP[unit]] for unit in sample.units}
    wanted = {code: with_subclasses(TAXONOMY, code) for code in GROUPS}
    return accuracies(audited(sample, **more), mapped, wanted, TAXONOMY)


@pytest.mark.simulation
@pytest.mark.parametrize("design", DESIGNS)
def test_accuracies_of_classes_and_groups_are_right_on_average_and_cover_the_truth(design):
    rng = np.random.default_rng(5)
    found = [told(DESIGNS[design](rng)).classes for _ in range(60)]
    for code, members in GROUPS.items():
        mapped, real = (np.isin(values, list(members)) for values in (MAP, TRUTH))
        both = AREA[mapped & real].sum()
        for name, truth in (("users", both / AREA[mapped].sum()), ("producers", both / AREA[real].sum())):
            outcomes = [getattr(each[code], name) for each in found]
            outcomes = [outcome for outcome in outcomes if isinstance(outcome, Estimate)]
            assert len(outcomes) > 40
            assert np.mean([outcome.value for outcome in outcomes]) == pytest.approx(truth, abs=0.04), (code, name)
            assert np.mean([outcome.lower <= truth <= outcome.upper for outcome in outcomes]) > 0.88, (code, name)


def test_points_of_units_of_one_size_give_the_accuracies_of_stehman_for_every_class():
    sample = DESIGNS["stratified"](np.random.default_rng(8))
    units = sample.units
    names = sorted(set(sample.stratum))
    of = np.array([names.index(name) for name in sample.stratum])
    sizes = np.array([np.sum(("mapped", "buffer", "rest").index(name) == STRATA) for name in names])
    general = stratified_accuracy(MAP[units], TRUTH[units], Strata(of, sizes), CODES)
    known = audited(sample)
    equal = Audited(known.sample, known.rows, np.ones(len(sample)))
    mapped = {int(unit): CODES[MAP[unit]] for unit in units}
    ours = accuracies(equal, mapped, {code: (code,) for code in CODES if code != "NEG"}, TAXONOMY)
    for column, code in enumerate(CODES[:-1]):
        assert ours.classes[code].users.value == pytest.approx(general.users[column].value)
        assert ours.classes[code].producers.value == pytest.approx(general.producers[column].value)
        assert ours.classes[code].users.n == np.sum(MAP[units] == column)
        assert ours.classes[code].producers.n == np.sum(TRUTH[units] == column)


def test_a_class_that_few_units_show_is_refused_with_the_number_and_one_that_all_were_asked_of_is_counted():
    sample = simple_sample(N, 240, np.random.default_rng(2))
    few = TRUTH.copy()
    few[TRUTH == 1] = 0
    few[sample.units[:3]] = 1
    rare = told(sample, truth=few).classes["EXT"]
    assert isinstance(rare.users, Estimate)
    wanted = {"QRY": ("QRY",)}
    mapped = {int(unit): CODES[0] if MAP[unit] == 1 else CODES[MAP[unit]] for unit in sample.units}
    quarry = accuracies(audited(sample, truth=few), mapped, wanted, TAXONOMY).classes["QRY"]
    assert "mapped as it" in quarry.users.reason and quarry.users.remedy
    assert "Audited units that show it: 3;" in quarry.producers.reason
    everything = simple_sample(N, N, np.random.default_rng(3))
    all_mapped = {int(unit): "NEG" for unit in everything.units}
    counted = accuracies(audited(everything, truth=few), all_mapped | {1: "QRY"}, wanted, TAXONOMY).classes["QRY"]
    assert counted.producers.standard_error == 0 and counted.producers.lower == counted.producers.upper


def test_a_class_that_the_map_has_and_nobody_answered_is_wrong_everywhere_it_is_mapped():
    sample = simple_sample(N, 240, np.random.default_rng(2))
    absent = np.where(TRUTH == 2, 5, TRUTH)
    found = told(sample, truth=absent).classes["WRD"]
    assert (found.users.value, found.users.lower) == (0, 0) and 0 < found.users.upper < 0.2
    assert isinstance(found.producers, Refusal) and "No audited unit is it" in found.producers.reason


def test_answers_that_name_a_broader_class_count_as_wrong_for_a_look_alike_but_not_over_all_and_are_said():
    sample = simple_sample(N, 240, np.random.default_rng(2))
    lazy = np.where(SIDE[TRUTH] == 1, 5, TRUTH)
    found = told(sample, truth=lazy)
    fields = found.classes["NAG"].users
    # Only what is no mine was answered vaguely: mines that are mapped as fields are plainly wrong.
    vague = np.sum((MAP[sample.units] == 3) & (SIDE[TRUTH[sample.units]] == 1))
    assert 0 < vague < np.sum(MAP[sample.units] == 3)
    assert fields.value == 0 and f"only a broader class: {vague};" in fields.warnings[0]
    right = (MAP == TRUTH) | ((SIDE[MAP] == 1) & (SIDE[TRUTH] == 1))
    assert found.overall.lower <= AREA[right].sum() / AREA.sum() <= found.overall.upper
    # Told exactly, the same map is right less often.
    assert told(sample).overall.value < found.overall.value


def test_checks_of_before_tell_mining_alone():
    old = {"frame": "f", "mapped": {"3": True, "4": False}}
    assert mapped_units(old, "f") == {3: "MIN", 4: "NEG"} and mapped_units(old, "other") == {}
    assert all_checks({"f": {"mapped": {}}}) == {"f": {"mapped": {}}} and all_checks(None) == {}
    sample = simple_sample(N, 240, np.random.default_rng(2))
    mapped = {int(unit): "MIN" if SIDE[MAP[unit]] == 0 else "NEG" for unit in sample.units}
    wanted = {code: with_subclasses(TAXONOMY, code) for code in GROUPS}
    found = accuracies(audited(sample), mapped, wanted, TAXONOMY)
    assert list(found.classes) == ["MIN", "NEG"] and found.overall is None
    assert found.classes["MIN"].overall.value == pytest.approx(found.classes["NEG"].overall.value)


def test_a_sample_that_was_drawn_after_the_check_says_so():
    sample = simple_sample(N, 40, np.random.default_rng(2))
    known = audited(sample)
    elsewhere = {int(unit): "PIT" for unit in np.setdiff1d(np.arange(N), sample.units)[:50]}
    found = accuracies(known, elsewhere, {"MIN": with_subclasses(TAXONOMY, "MIN")}, TAXONOMY)
    assert "came after the map was checked" in found.classes["MIN"].users.reason


def test_the_report_has_a_row_for_subclasses_look_alikes_and_groups_and_the_table_holds_all_accuracies():
    sample = DESIGNS["simple"](np.random.default_rng(4))
    frame = {"area": float(AREA.sum()), "units": N, "unobserved_area": 0.0, "sha256": "x"}
    mapped = {int(unit): CODES[MAP[unit]] for unit in sample.units}
    # Nobody answered it, but the map has it.
    mapped[int(sample.units[0])] = "TSF"
    report = report_areas(Rows(frame, audits=audited(sample).rows, sha256="x", mapped=mapped), TAXONOMY)
    codes = [row.code for row in report.rows]
    assert codes == ["MIN", "EXT", "PIT", "QRY", "WST", "WRD", "TSF", "NEG", "NRK", "NAG"]
    area = {row.code: row.outcome.value for row in report.rows if isinstance(row.outcome, Estimate)}
    assert area["EXT"] == pytest.approx(area["PIT"] + area["QRY"])
    assert isinstance(report.rows[codes.index("TSF")].outcome, Refusal)
    head, *lines = accuracy_table(report, lambda code: TAXONOMY[code].name)
    assert head == list(ACCURACY_HEAD) and {len(line) for line in lines} == {len(head)}
    found = {(line[0], line[2]): dict(zip(head, line)) for line in lines}
    assert set(found) == {(ALL_CLASSES, "overall")} | {
        (code, kind) for code in codes for kind in ("overall", "user's", "producer's")
    }
    pit = next(row.accuracy for row in report.rows if row.code == "PIT")
    assert found["PIT", "user's"]["value"] == pit.users.value and found["PIT", "user's"]["audited"] == 240
    assert found["TSF", "user's"]["refused"] and found["TSF", "user's"]["value"] == ""
