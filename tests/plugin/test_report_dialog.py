"""What the panel tells of the model: report, training with weights, curve, and what the next answers may gain."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

from pathlib import Path

import pytest
from desk_fixtures import desk  # noqa: F401
from panel_fixtures import SIDE, InstantEngine, campaign, image, interface, write_raster  # noqa: F401
from qgis.core import (
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator

from mining_mapper.core.resources import resource
from mining_mapper.plugin.panel.model_report_dialog import ModelReportDialog


def open_report(desk, wait_for):
    desk.begin_round(wait_for)
    desk.dock.review.report.click()
    wait_for(lambda: desk.dock.window().findChildren(ModelReportDialog))
    return desk.dock.window().findChildren(ModelReportDialog)[0]


def test_the_report_says_what_is_told_apart_in_words(desk, wait_for):
    report = open_report(desk, wait_for)
    words = report.sentences.text()
    assert "Open pit / Quarry or gravel pit</b>: 40 % confused (units: 20)" in words and "10 to 20 % wrong" in words
    assert "better one class" in words and "Tailings storage facility (2)" in words
    shown = [[report.table.item(row, column).text() for column in range(4)] for row in range(3)]
    assert shown[1] == ["Open pit", "10", "0.60", "Quarry or gravel pit (40 %)"] and shown[0][3] == ""
    assert report.confusion_as_text().splitlines()[2] == "PIT\t0\t6\t4"
    report.close()


def test_the_report_tells_answers_and_units_under_labels_apart(desk, wait_for):
    desk.begin_round(wait_for)
    for _ in range(3):
        desk.session.answer("PIT")
    desk.dock.review.report.click()
    wait_for(lambda: desk.dock.window().findChildren(ModelReportDialog))
    report = desk.dock.window().findChildren(ModelReportDialog)[0]
    # The engine says that it learns from 52 units.
    assert "Units learnt from: 52 (answered: 3, under labels: 49)," in report.note.text()
    heads = [report.table.horizontalHeaderItem(column) for column in range(4)]
    assert heads[1].text() == "Units" and "a label covers half or more" in heads[1].toolTip()
    report.close()


def test_training_with_the_weights_of_the_draws_is_a_choice_with_both_results_beside(desk, wait_for):
    report = open_report(desk, wait_for)
    words = report.sentences.text()
    assert "at best 0.90, if it were called from p 0.40" in words and "F 0.82 instead of 0.85" in words
    assert not report.weighted.isChecked()
    report.weighted.click()
    assert desk.campaign.setting("weighted_training") is True
    report.close()
    while desk.session.current is not None and desk.session.current.round == 1:
        desk.session.answer("PIT")
    wait_for(lambda: desk.session.current is not None)
    asked = [params for method, params in desk.engine.calls if method == "round.propose"][-1]
    assert asked["options"]["weighted"] is True
    # Drawn with equal probabilities, every answer stands for as much as another.
    assert [answer["weight"] for answer in asked["answers"]] == pytest.approx([1.0] * len(asked["answers"]))


def test_where_the_answers_do_not_speak_is_added_to_the_map_beside_the_campaign(desk, wait_for):
    report = open_report(desk, wait_for)
    report.add.click()
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if "Unlike" in layer.name())
    assert layer.isValid() and Path(layer.source()).parent == desk.campaign.path.with_suffix(".maps")
    assert not report.add.isEnabled()
    report.close()


def test_the_legend_of_that_map_is_in_the_language_of_qgis(desk, wait_for):
    report = open_report(desk, wait_for)
    translator = QTranslator()
    assert translator.load(str(resource("i18n", "mining_mapper_pl.qm")))
    QCoreApplication.installTranslator(translator)
    try:
        report.add.click()
    finally:
        QCoreApplication.removeTranslator(translator)
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if "Niepodobne" in layer.name())
    ramp = layer.renderer().shader().rasterShaderFunction()
    legend = [item.label for item in ramp.colorRampItemList()]
    assert legend == ["podobne do odpowiedzi", "inne niż wszystkie odpowiedzi"]
    report.close()


def test_after_some_rounds_a_sentence_says_what_the_next_answers_may_gain(desk, wait_for):
    desk.begin_round(wait_for)
    for number in range(2, 7):
        for _ in range(5):
            desk.press(Qt.Key.Key_1)
        wait_for(lambda number=number: desk.session.current is not None and desk.session.current.round == number)
    words = desk.dock.review.outlook.text()
    assert "next batch (answers: 5, about" in words and "may add" in words and "to F" in words


def test_the_sentence_is_about_as_many_answers_as_were_drawn_and_waits_for_enough_of_them(desk, wait_for, monkeypatch):
    def two_of_them(engine, params):
        return InstantEngine.round_propose(engine, {**params, "batch": 2})

    monkeypatch.setattr(desk.engine, "round_propose", two_of_them.__get__(desk.engine))
    outlook = desk.dock.review.outlook
    desk.begin_round(wait_for)
    for number in range(2, 14):
        assert not outlook.isVisibleTo(desk.dock.review)
        for _ in range(2):
            desk.press(Qt.Key.Key_1)
        wait_for(lambda number=number: desk.session.current is not None and desk.session.current.round == number)
    assert "next batch (answers: 2, about" in outlook.text() and outlook.isVisibleTo(desk.dock.review)


def test_the_curve_shows_one_value_a_round(desk, wait_for):
    desk.begin_round(wait_for, batch=2)
    assert desk.dock.review.curve.values() == pytest.approx([0.6])
    assert "0.60" in desk.dock.review.curve_caption.text()
