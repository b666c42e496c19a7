"""What every exported label carries, besides its shape: its row, the class in words, weight, part, fold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.schema import Column, table

if TYPE_CHECKING:
    from .context import ExportContext

LURE, DESIGN = "LURE", "design"
ROWS_A_CHECK = 5000
EXTRA = (
    Column("class_name", "text", "name of the class"),
    Column("value", "integer", "stable value of the class in the taxonomy"),
    Column("mining", "boolean", "whether the class is mining"),
    Column("term", "text", "class in the vocabulary of this set; empty where it has none"),
    Column("mask", "integer", "value in the masks of this set; 255 where the vocabulary has no class for it"),
    Column("weight", "real", "weight of a drawn or audited label; null for others, see dataset.json"),
    Column(
        "weight_kind", "text", "LURE for drawn labels, design for the audit's: units of the frame that it stands for"
    ),
    Column("y", "json", "object: class -> share of the unit's area as first answered; the weight is for it"),
    Column("stratum", "text", "stratum of the audit sample that the unit was drawn from; empty otherwise"),
    Column("agreement", "real", "share of the unit's area that a second answer, if any, gave the same class, 0..1"),
    Column("split", "text", "train, validation or test; empty where the set is not split, or on a border of parts"),
    Column("fold", "integer", "fold for cross-validation, from 1; null on a border of folds"),
)


def columns() -> tuple[Column, ...]:
    """Return the columns of an exported label."""
    return (*table("labels").columns, *EXTRA)


def label_rows(context: ExportContext) -> list[dict[str, Any]]:
    """Return the columns of every written label, in the order of ``request.written``."""
    own = [column.name for column in table("labels").columns]
    rows = []
    for number, label in enumerate(context.request.written):
        if number % ROWS_A_CHECK == 0:
            context.check()
        rows.append({name: label.get(name) for name in own} | _extra(context, label))
    return rows


def _extra(context: ExportContext, label: dict[str, Any]) -> dict[str, Any]:
    taxonomy, vocabulary, code = context.request.taxonomy, context.vocabulary, label["class"]
    known = code in taxonomy
    weight, kind, y, stratum = _weight(context, label)
    part, fold = context.place_of(label["uuid"])
    return {
        "class_name": taxonomy[code].name if known else None,
        "value": taxonomy[code].value if known else None,
        "mining": taxonomy.is_mining(code) if known else None,
        "term": vocabulary.terms.get(code, ""),
        "mask": vocabulary.value(code),
        "weight": weight,
        "weight_kind": kind,
        "y": y,
        "stratum": stratum,
        "agreement": context.agreement.get((label.get("frame") or "", label.get("unit"))),
        "split": part,
        "fold": fold or None,
    }


def _weight(context: ExportContext, label: dict[str, Any]) -> tuple[float | None, str, Any, str]:
    """Return weight, its kind, the answer that it is for, and the stratum."""
    draw = label.get("draw") or ""
    audit = context.audited.get((label.get("frame") or "", label.get("unit")))
    # What is audited is for testing only, so it counts by its design where a round drew it as well.
    if label["origin"] in ("audit", "drawn") and audit is not None:
        weight = context.audit_weights.get((audit["frame"], audit["unit"]))
        return weight, DESIGN if weight else "", audit.get("y"), audit.get("stratum") or ""
    if draw in context.weights.by_draw:
        return context.weights.by_draw[draw], LURE, context.drawn[draw].get("y"), ""
    return None, "", context.drawn.get(draw, {}).get("y"), ""


def agreement(first: dict[str, float], second: dict[str, float]) -> float:
    """Return the share of a unit's area on which two answers, class -> share, agree at most."""
    return sum(min(share, second.get(code, 0.0)) for code, share in first.items())
