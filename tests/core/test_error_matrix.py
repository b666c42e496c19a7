"""Error matrices as they are published: the example of Olofsson 2014, other designs, levels, and the saved table."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest

from mining_mapper.core.estimation.audit import (
    STRATIFIED,
    AuditSample,
    area_weights,
    audit_ratio,
    point_sample,
    simple_sample,
    stratified_sample,
    two_stage_sample,
)
from mining_mapper.core.estimation.audited import Audited
from mining_mapper.core.estimation.error_matrix import OF_CLASSES, OF_GROUPS, OF_MINING, error_matrices
from mining_mapper.core.estimation.estimate import Refusal
from mining_mapper.core.estimation.matrix_table import matrix_table
from mining_mapper.core.estimation.olofsson import olofsson
from mining_mapper.core.estimation.report import report_areas, report_matrices
from mining_mapper.core.estimation.rows import Rows
from mining_mapper.core.resources import resource
from mining_mapper.core.taxonomy import load_taxonomy

TAXONOMY = load_taxonomy(resource("taxonomy", "mining.json"))
# Olofsson 2014, tables 8 and 9: deforestation, forest gain, stable forest, stable non-forest, by classes of ours.
CODES = ("PIT", "WRD", "NAG", "NWT")
COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])
PIXEL = 900.0
PRINTED = np.array(
    [
        [0.0176, 0.0000, 0.0013, 0.0011],
        [0.0000, 0.0110, 0.0016, 0.0024],
        [0.0019, 0.0000, 0.2967, 0.0213],
        [0.0040, 0.0020, 0.0179, 0.6212],
    ]
)
WEIGHTS = np.array([0.02, 0.015, 0.32, 0.645])


def rows_of(sample: AuditSample, answers, area) -> Audited:
    rows = [
        {
            "uuid": f"a{k}", "unit": int(unit), "order": k + 1, "area": area[k], "design": sample.design,
            "pi": sample.pi[k], "stratum": sample.stratum[k], "stratum_units": int(sample.stratum_units[k]),
            "interpreter": "AB", "draw": "", "y": answers[k], "state": "answered" if answers[k] else "open",
        }
        for k, unit in enumerate(sample.units)
    ]  # fmt: skip
    return Audited(sample, tuple(rows), np.asarray(area, np.float64))


def published() -> tuple[Audited, dict[int, str]]:
    """The sample of the paper: its strata are the classes of its map, its units pixels of one size."""
    mapped, reference = (np.repeat(values.ravel(), COUNTS.ravel()) for values in np.indices(COUNTS.shape))
    n = len(mapped)
    names = tuple(CODES[stratum] for stratum in mapped)
    sample = AuditSample(
        np.arange(n) + 1, COUNTS.sum(axis=1)[mapped] / PIXELS[mapped], STRATIFIED, names, PIXELS[mapped]
    )
    audited = rows_of(sample, [{CODES[each]: 1.0} for each in reference], np.full(n, PIXEL))
    return audited, {unit + 1: name for unit, name in enumerate(names)}


def test_the_matrix_that_olofsson_2014_printed_comes_out_to_its_digits():
    matrices = error_matrices(*published(), TAXONOMY)
    matrix = matrices.levels[-1]
    assert (matrix.level, matrix.classes) == (OF_CLASSES, CODES)
    assert np.abs(np.array(matrix.cells) - PRINTED).max() < 5.1e-5
    assert np.array(matrix.cells).sum(axis=1) == pytest.approx(WEIGHTS)
    assert np.array_equal(matrix.counts, COUNTS)
    assert [each.value for each in matrix.shares] == pytest.approx(
        [0.0235086, 0.0129846, 0.3175221, 0.6459846], abs=5e-8
    )
    assert [each.value for each in matrix.users] == pytest.approx([0.88, 0.7333333, 0.9272727, 0.9630769], abs=5e-8)
    producers = [0.7486614, 0.8471564, 0.9345089, 0.9616090]
    assert [each.value for each in matrix.producers] == pytest.approx(producers, abs=5e-8)
    assert matrix.overall.value == pytest.approx(0.9465119, abs=5e-8)
    direct = olofsson(COUNTS, PIXELS, CODES)
    assert matrix.cells == pytest.approx(direct.cells)
    for ours, theirs in ((matrix.users, direct.users), ([matrix.overall], [direct.overall])):
        # The frame is finite here, which is a part in a thousand of such errors.
        assert [one.standard_error for one in ours] == pytest.approx([two.standard_error for two in theirs], rel=2e-3)
    assert [(each.name, each.units, each.answered) for each in matrices.strata] == [
        (code, PIXELS[CODES.index(code)], COUNTS[CODES.index(code)].sum()) for code in sorted(CODES)
    ]
    assert sum(each.weight for each in matrices.strata) == pytest.approx(1)


def test_the_saved_table_says_by_itself_what_every_number_is():
    matrices = error_matrices(*published(), TAXONOMY)
    lines = matrix_table(matrices, PIXELS.sum() * PIXEL, lambda code: TAXONOMY[code].name)
    text = io.StringIO()
    csv.writer(text).writerows(lines)
    read = list(csv.reader(io.StringIO(text.getvalue())))
    blocks = " ".join(" ".join(line) for line in read[:8])
    for part in ("Error matrix", "Rows are classes of the map", "Olofsson", "Stehman", "stratified", "640", "0.95"):
        assert part in blocks
    begin = next(place for place, line in enumerate(read) if line[:1] == ["All classes"])
    head, *rest = read[begin + 1 :]
    assert head[1] == "reference: Open pit (PIT)" and head[5:10] == [
        "total", "user's accuracy", "standard error", "lower", "upper",
    ]  # fmt: skip
    table = {line[0]: dict(zip(head, line)) for line in rest[: len(CODES)]}
    pit = table["map: Open pit (PIT)"]
    assert float(pit["reference: Open pit (PIT)"]) == pytest.approx(0.0176) and float(pit["total"]) == pytest.approx(
        0.02
    )
    assert float(pit["user's accuracy"]) == pytest.approx(0.88)
    assert (pit["n, reference: Fallow or ploughed field (NAG)"], pit["n, total"]) == ("5.0", "75.0")
    named = {line[0]: line[1:5] for line in rest if line and line[0] in ("total", "area (m2)", "producer's accuracy")}
    assert [float(value) / 1e4 for value in named["area (m2)"]] == pytest.approx(
        [21157.76, 11686.15, 285769.93, 581386.15], abs=0.01
    )
    assert float(named["producer's accuracy"][0]) == pytest.approx(0.7486614)
    overall = next(line for line in rest if line[:1] == ["overall accuracy"])
    assert float(overall[1]) == pytest.approx(0.9465119)
    strata = read[read.index(["Strata of the sample"]) + 2 :]
    assert dict((line[0], float(line[2])) for line in strata) == pytest.approx(dict(zip(CODES, WEIGHTS)))


def test_levels_go_from_mining_to_groups_to_classes_and_say_nothing_twice():
    matrices = error_matrices(*published(), TAXONOMY)
    assert [(each.level, each.classes) for each in matrices.levels] == [
        (OF_MINING, ("MIN", "NEG")),
        (OF_GROUPS, ("EXT", "WST", "NEG")),
        (OF_CLASSES, CODES),
    ]
    finest, coarsest = np.array(matrices.levels[2].cells), np.array(matrices.levels[0].cells)
    assert coarsest == pytest.approx(np.array([[finest[a : a + 2, b : b + 2].sum() for b in (0, 2)] for a in (0, 2)]))
    audited, mapped = published()
    alone = {unit: "MIN" if code in ("PIT", "WRD") else "NEG" for unit, code in mapped.items()}
    assert [each.level for each in error_matrices(audited, alone, TAXONOMY).levels] == [OF_MINING]
    one = {unit: "PIT" if code in ("PIT", "WRD") else "NEG" for unit, code in mapped.items()}
    lazy = rows_of(audited.sample, [{one[row["unit"]]: 1.0} for row in audited.rows], audited.area_of)
    assert [each.level for each in error_matrices(lazy, one, TAXONOMY).levels] == [OF_MINING]


N = 300
_MAKE = np.random.default_rng(4)
AREA = _MAKE.gamma(4, size=N)
DESIGNS = {
    "simple": lambda rng: simple_sample(N, 90, rng),
    "points": lambda rng: point_sample(AREA, 90, rng),
    "stratified": lambda rng: stratified_sample(np.arange(N) % 3, ("a", "b", "c"), np.array([50, 25, 15]), rng),
    "two-stage": lambda rng: two_stage_sample(np.arange(N) // 12, 15, 6, rng),
}


@pytest.mark.parametrize("design", DESIGNS)
def test_the_matrix_holds_the_same_numbers_as_the_accuracies_of_any_design_answered_in_part(design):
    rng = np.random.default_rng(11)
    sample = DESIGNS[design](rng)
    area = AREA[sample.units]
    y = [
        {"PIT": 0.75, "NEG": 0.25} if rng.random() < 0.3 else {"NAG" if rng.random() < 0.5 else "NEG": 1.0}
        for _ in area
    ]
    answers = [each if k % 7 else None for k, each in enumerate(y)]
    audited = rows_of(sample, answers, area)
    mapped = {int(unit): "PIT" if rng.random() < 0.4 else "NAG" for unit in sample.units}
    mapped.pop(int(sample.units[1]))
    told = np.array([answer is not None for answer in answers]) & np.isin(sample.units, list(mapped))
    assert area_weights(sample, told, area).sum() == pytest.approx(1)
    for matrix in error_matrices(audited, mapped, TAXONOMY).levels:
        cells, counts = np.array(matrix.cells), np.array(matrix.counts)
        assert cells.sum() == pytest.approx(1) and counts.sum() == pytest.approx(told.sum())
        assert np.diag(cells).sum() == pytest.approx(matrix.overall.value)
        for k in range(len(matrix.classes)):
            assert cells[:, k].sum() == pytest.approx(matrix.shares[k].value)
            if not isinstance(matrix.users[k], Refusal):
                assert cells[k, k] / cells[k].sum() == pytest.approx(matrix.users[k].value)
            if not isinstance(matrix.producers[k], Refusal):
                assert cells[k, k] / cells[:, k].sum() == pytest.approx(matrix.producers[k].value)
    seen = np.where(told, [(answer or {}).get("PIT", 0.0) for answer in answers], np.nan)
    share = audit_ratio(sample, seen, np.ones(len(area)), area)
    assert matrix.shares[matrix.classes.index("PIT")] == share


def test_a_campaign_has_the_matrices_of_the_map_that_was_checked_and_none_where_there_is_nothing_to_tell():
    audited, mapped = published()
    frame = {"area": float(PIXELS.sum() * PIXEL), "units": int(PIXELS.sum()), "unobserved_area": 0.0, "sha256": "x"}
    rows = Rows(frame, audits=audited.rows, sha256="x", mapped=mapped)
    matrices, report = report_matrices(rows, TAXONOMY), report_areas(rows, TAXONOMY)
    assert matrices == error_matrices(audited, mapped, TAXONOMY)
    assert matrices.levels[0].overall == report.accuracy.overall
    assert matrices.levels[0].users[0] == report.accuracy.users
    assert report_matrices(Rows(frame, audits=audited.rows, sha256="x"), TAXONOMY) is None
    assert report_matrices(Rows(None), TAXONOMY) is None
    assert report_matrices(Rows(frame, audits=audited.rows, sha256="other", mapped=mapped), TAXONOMY) is None
    waiting = rows_of(audited.sample, [None] * len(audited.rows), audited.area_of)
    assert error_matrices(waiting, mapped, TAXONOMY) is None
    # A stratum without any answer leaves a part of the frame unknown.
    silent = [None if row["stratum"] == "NWT" else row["y"] for row in audited.rows]
    assert error_matrices(rows_of(audited.sample, silent, audited.area_of), mapped, TAXONOMY) is None
