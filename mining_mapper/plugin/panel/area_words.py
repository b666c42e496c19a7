"""Sentences on agreement and accuracy, beside the areas that they are about."""

from __future__ import annotations

from ...core.estimation.agreement import InterpreterVariance
from ...core.estimation.estimate import Estimate
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


def accuracy_words(found: MapAccuracy | None, answers: int) -> str:
    """Return how accurate the checked map is, in a few sentences; empty where none was.

    Args:
        found: the accuracies.
        answers: how many answers the model of that map had.
    """
    if found is None:
        return ""
    words = []
    named = ((tr("overall"), found.overall), (tr("user's"), found.users), (tr("producer's"), found.producers))
    for name, outcome in named:
        if isinstance(outcome, Estimate):
            ends = (outcome.value, outcome.lower, outcome.upper)
            words.append(tr("{} accuracy {:.2f} ({:.2f} – {:.2f})").format(name, *ends))
        else:
            words.append(tr("{} accuracy: no number ({})").format(name, said(outcome.reason).rstrip(".")))
    head = tr("Map of mining (answers: {}; audit units: {}):").format(answers, found.n)
    return f"{head} {', '.join(words)}."
