"""Sentences on agreement and accuracy, beside the areas that they are about."""

from __future__ import annotations

from ...core.estimation.agreement import InterpreterVariance
from ...core.estimation.estimate import Estimate, Outcome
from ...core.estimation.map_accuracy import MapAccuracy
from ...core.estimation.report import AreaReport
from ...core.estimation.table import AreaUnit
from ..translation import said, tr


def agreement_words(report: AreaReport, unit: AreaUnit) -> str:
    """Return what second answers tell, in a sentence or two; empty where there are none."""
    found = report.agreement
    if found is None:
        return ""
    words = [tr("Units answered twice: {}.").format(found.n)]
    for name, outcome in ((tr("between people"), found.between), (tr("of one person"), found.within)):
        if isinstance(outcome, Estimate):
            ends = (outcome.value, outcome.lower, outcome.upper)
            # Agreement without any exception shows no spread, which is not certainty.
            text = tr("Kappa {}: {:.2f} ({:.2f} – {:.2f}).") if outcome.standard_error else tr("Kappa {}: {:.2f}.")
            words.append(text.format(name, *ends))
    told = report.rows[0].outcome
    if isinstance(found.variance, InterpreterVariance) and isinstance(told, Estimate):
        wider = unit.number(found.variance.standard_error, unit.decimals(told.standard_error))
        alone = unit.number(told.standard_error, unit.decimals(told.standard_error))
        if wider == alone:
            words.append(
                tr("Interpreters make {:.0f} % of the variance of all mining, all of which its interval holds.").format(
                    100 * found.variance.share
                )
            )
        else:
            sentence = tr(
                "Interpreters make {:.0f} % of the variance of all mining: its standard error is {} {}, not {}."
            )
            words.append(sentence.format(100 * found.variance.share, wider, unit.symbol, alone))
    return " ".join(words)


def accuracy_words(report: AreaReport, answers: int) -> str:
    """Return how accurate the checked map is in mining and over all classes; empty where none was checked.

    Args:
        report: of the areas.
        answers: how many answers the model of that map had.
    """
    found = report.accuracy
    if found is None:
        return ""
    head = tr("Map of mining (answers: {}; audit units: {}):").format(answers, found.n)
    words = [_accuracy(tr("overall"), found.overall), *_of_class(found)]
    sentences = [f"{head} {', '.join(words)}."]
    if report.overall is not None:
        sentences.append(tr("All classes: {}.").format(_accuracy(tr("overall"), report.overall)))
    return " ".join(sentences)


def class_accuracy_words(found: MapAccuracy | None) -> str:
    """Return user's and producer's accuracy of a class in the checked map; empty where it tells none.

    Why both are refused is told by `refusal_words`: on every card it would hide the numbers that there are.
    """
    if found is None:
        return ""
    if not any(isinstance(outcome, Estimate) for outcome in (found.users, found.producers)):
        return tr("In the checked map: no accuracy yet.")
    notes = [said(text) for outcome in (found.users, found.producers) for text in getattr(outcome, "warnings", ())]
    return " ".join([tr("In the checked map: {}.").format(", ".join(_of_class(found))), *notes])


def refusal_words(found: MapAccuracy | None) -> str:
    """Return why user's and producer's accuracy of a class are refused; empty where one is told."""
    outcomes = () if found is None else (found.users, found.producers)
    if any(isinstance(outcome, Estimate) for outcome in outcomes):
        return ""
    return "<br>".join(dict.fromkeys(said(outcome.reason) for outcome in outcomes))


def _of_class(found: MapAccuracy) -> list[str]:
    return [_accuracy(tr("user's"), found.users), _accuracy(tr("producer's"), found.producers)]


def _accuracy(name: str, outcome: Outcome) -> str:
    if not isinstance(outcome, Estimate):
        return tr("{} accuracy: no number ({})").format(name, said(outcome.reason).rstrip("."))
    words = tr("{} accuracy {:.2f} ({:.2f} – {:.2f}; units: {}, effective: {:.0f})")
    return words.format(name, outcome.value, outcome.lower, outcome.upper, outcome.n, outcome.effective_n)
