"""What the strip on the map says: lines of keys, as they are set now, with what they do."""

from __future__ import annotations

from collections.abc import Sequence

from ..tools.keys import MOST_DIGITS, STICKY, Command, caption
from ..translation import tr

Line = list[tuple[str, str]]


def smart_lines(source: str, is_small: bool, has_knife: bool) -> list[Line]:
    """Return the lines of the smart tool.

    Args:
        source: in words, where objects come from.
        is_small: whether what is under the pointer is drawn quicker by hand.
        has_knife: whether objects are cut along a stroke.
    """
    quicker = (caption(Command.OUTLINE), tr("draw by hand: quicker for what is so small"))
    outline = (caption(Command.OUTLINE), tr("draw the outline"))
    mouse = [
        *([quicker] if is_small else []),
        (f"{tr('click')} {caption(Command.AGREE)}", tr("take")),
        (tr("drag"), tr("take all touched")),
        ("Shift", tr("add to the last")),
        ("Alt", tr("stroke: cut along it") if has_knife else tr("cut from the last")),
    ]
    keys = [
        (f"{caption(Command.GROW)} {caption(Command.SHRINK)}", tr("larger, smaller (Shift+wheel)")),
        (caption(Command.BOX), tr("stroke or box")),
        *([] if is_small else [outline]),
        (caption(Command.FIND_CLASS), tr("any class")),
        (caption(Command.NOTE), tr("note")),
        _sticky(),
        (caption(Command.PARENT), tr("its group")),
        (caption(Command.MEND), tr("mend faults")),
        (caption(Command.UNDO), tr("undo")),
        (caption(Command.REDO), tr("redo")),
        (caption(Command.HIDE), tr("hide (hold)")),
        (caption(Command.STRIP), tr("this strip")),
    ]
    return [mouse, keys, [_source(source)]]


def outline_lines(source: str, is_magnetic: bool) -> list[Line]:
    """Return the lines of the tool that draws outlines.

    Args:
        source: in words, where objects come from; empty where that does not matter to edges.
        is_magnetic: whether it follows edges.
    """
    drawing = [
        (tr("drag"), tr("the whole outline by hand")),
        (tr("click"), tr("anchor")),
        (f"{caption(Command.AGREE)} {tr('right click')}", tr("end")),
        (caption(Command.STRAIGHT), tr("lines as drawn") if is_magnetic else tr("follow edges")),
        (caption(Command.OUTLINE), tr("take objects again")),
    ]
    changing = [
        (tr("Shift+click"), tr("pull the last outline here")),
        (tr("Shift+drag"), tr("draw a piece of it anew")),
        (caption(Command.UNDO), tr("last anchor back, undo")),
        (caption(Command.REDO), tr("redo")),
        (caption(Command.DISMISS), tr("give up")),
    ]
    return [drawing, changing, *([[_source(source)]] if source else [])]


def looking_lines() -> list[Line]:
    """Return the lines while no tool of labels is in hand, in front of their classes."""
    digits = f"{caption(Command.CLASS, 1)}–{caption(Command.CLASS, MOST_DIGITS)}"
    commands = (
        (Command.NOT_MINING, tr("not mining")),
        (Command.FIND_CLASS, tr("any class")),
        (Command.PARENT, tr("its group")),
        (Command.SMART, tr("take objects")),
        (Command.OUTLINE, tr("draw the outline")),
        (Command.NOTE, tr("note")),
        (Command.MEND, tr("mend faults")),
        (Command.UNDO, tr("undo")),
        (Command.REDO, tr("redo")),
        (Command.HIDE, tr("hide (hold)")),
        (Command.STRIP, tr("this strip")),
    )
    keys = [(caption(command), text) for command, text in commands]
    return [[(digits, tr("class of the next label")), *keys, _sticky()]]


def review_lines(answers: Sequence[str], may_agree: bool, may_guide: bool) -> list[Line]:
    """Return the lines while candidates are answered.

    Args:
        answers: in words, what the digits answer.
        may_agree: whether there is a guess to agree with.
        may_guide: whether the candidate may guide later draws.
    """
    digits = [(caption(Command.CLASS, number), text) for number, text in enumerate(answers, 1)]
    commands = (
        (Command.NOT_MINING, tr("not mining")),
        (Command.UNDECIDED, tr("cannot decide")),
        *(((Command.AGREE, tr("agree")),) if may_agree else ()),
        (Command.FIND_CLASS, tr("any class")),
        (Command.PARENT, tr("group")),
        (Command.LATER, tr("later")),
        (Command.EDIT, tr("edit shape")),
        (Command.NOTE, tr("note")),
        (Command.UNDO, tr("undo")),
        (Command.REDO, tr("redo")),
        *(((Command.MORE, tr("more like this")),) if may_guide else ()),
        (Command.HIDE, tr("hide (hold)")),
        (Command.BLINK, tr("other date (hold)")),
        (Command.SWIPE, tr("swipe")),
        (Command.SECOND_VIEW, tr("second view")),
        (Command.STRIP, tr("this strip")),
    )
    return [digits, [*((caption(command), text) for command, text in commands), _sticky()]]


def corner_lines() -> list[Line]:
    """Return the lines while the outline of a candidate is drawn anew."""
    return [
        [
            (tr("click"), tr("a corner")),
            (caption(Command.UNDO), tr("a corner back")),
            (f"{caption(Command.AGREE)} {tr('right click')}", tr("end")),
            (caption(Command.DISMISS), tr("give up")),
        ]
    ]


def _sticky() -> tuple[str, str]:
    return " ".join(map(caption, STICKY)), tr("status, delineation, confidence")


def _source(source: str) -> tuple[str, str]:
    return caption(Command.SOURCE), tr("objects from: %s") % source
