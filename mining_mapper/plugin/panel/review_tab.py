"""The tab of reviewing: one question at a time, its keys as buttons, and how the model does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsApplication, QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox, QgsSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.measures import HECTARE
from ...core.sampling import BATCH
from ...core.taxonomy import MINING, NOT_MINING, Taxonomy
from ..rounds import Candidate
from ..tools.keys import Command, Keyed, caption
from .answer_buttons import AnswerButton, AnswerButtons, Choices
from .class_list import swatch
from .draws_box import DrawsBox
from .help import help_button
from .look import MARGIN, SPACING, muted, tool_button
from .note_field import NoteField
from .rows_layout import RowsLayout
from .seen_widget import SeenWidget
from .sparkline import Sparkline
from .tab_order import follow_layout
from .units_box import UnitsBox
from .work_bar import WorkBar

SMALL_CANDIDATE_PIXELS = 25
"""Below this many pixels a shape can hardly be recognised; the panel says so."""

_BATCHES = (1, 100)
_ALWAYS = frozenset({Command.UNDO, Command.REDO})
_LIKELIEST = 3
# From this share of the likeliest class on, the next one is taken for it.
_TORN = 1 / 3
# Half a percent: less would be shown as none.
_LEAST_SHOWN = 0.005


class ReviewTab(SeenWidget):
    """Shows the candidate and reports what the person wants.

    Signals:
        commanded: a command of the keys, pressed as a button, with its digit.
        proposeWanted: size of the batch.
        blindChanged: whether the model's guess is hidden.
        reportWanted: which classes are told apart shall be shown.
        liveChanged: whether the next candidates come by themselves.
        lastWanted: why the last one was asked shall be said.
    """

    commanded = pyqtSignal(object, int)
    proposeWanted = pyqtSignal(int)
    blindChanged = pyqtSignal(bool)
    reportWanted = pyqtSignal()
    liveChanged = pyqtSignal(bool)
    lastWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taxonomy: Taxonomy | None = None
        self._asks = False
        self._guarded = False
        self._undo_offered = False
        self.units = UnitsBox(self)
        self.title = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(6)
        self.size = QLabel(self)
        self.size.setTextFormat(Qt.TextFormat.PlainText)
        self.size.setWordWrap(True)
        self.put_off = muted(QLabel(self))
        self.put_off.setWordWrap(True)
        self.guess = QLabel(self)
        self.guess.setWordWrap(True)
        self.answers = QWidget(self)
        self.classes = AnswerButtons(self)
        self.choices = Choices(self)
        self.choices.offered.connect(lambda _digits: self._offer_commands())
        self.commands: dict[Command, QToolButton] = {}
        self.actions = AnswerButtons(self)
        self.note = NoteField(self)
        self.last = tool_button(
            self.tr("Why was the last one asked?"),
            self.tr("What the model thought of it; its first answer stays from then on"),
            self,
        )
        self.last.setAutoRaise(True)
        self.last.clicked.connect(self.lastWanted)
        self.last_words = muted(QLabel(self))
        self.last_words.setWordWrap(True)
        self.curve_caption = QLabel(self)
        self.curve_caption.setTextFormat(Qt.TextFormat.RichText)
        self.curve = Sparkline(self)
        self.report = tool_button(
            self.tr("Report…"), self.tr("Which classes the model can tell apart, and where the answers speak"), self
        )
        self.report.clicked.connect(self.reportWanted)
        self.outlook = muted(QLabel(self))
        self.outlook.setWordWrap(True)
        self.propose = QPushButton(QgsApplication.getThemeIcon("/mActionPlay.svg"), self.tr("Propose next"), self)
        self.propose.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.propose.setToolTip(self.tr("Learn from all answers, then draw the next candidates"))
        self.batch = QgsSpinBox(self)
        self.batch.setRange(*_BATCHES)
        self.batch.setValue(BATCH)
        self.batch.setClearValue(BATCH)
        self.batch.setToolTip(
            self.tr(
                "How many candidates a round draws. With 5, rounds draw 2 once there are answers of mining and of "
                "other land, until there are 24: early answers teach most."
            )
        )
        self.batch.setAccessibleName(self.tr("How many candidates a round draws"))
        self.prior = QgsMapLayerComboBox(self)
        self.prior.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.prior.setAllowEmptyLayer(True, self.tr("none"))
        self.prior.setCurrentIndex(0)
        self.prior.setToolTip(
            self.tr(
                "Polygons of an older map, of whatever quality: the first candidates look there too. Nothing of it is "
                "taken as an answer"
            )
        )
        self.prior_caption = QLabel(self.tr("Known mining"), self)
        self.prior_caption.setBuddy(self.prior)
        self.blind = QCheckBox(self.tr("Blind"), self)
        self.blind.setChecked(True)
        self.blind.setToolTip(
            self.tr(
                "Hide the model's guess until you have answered, so that it cannot lead you; kept with every answer"
            )
        )
        self.live = QCheckBox(self.tr("Live"), self)
        self.live.setChecked(True)
        self.live.setToolTip(
            self.tr("Learn and draw the next candidates by itself after the last answer; without it Propose next does")
        )
        self.live.toggled.connect(self.liveChanged)
        self.draws = DrawsBox(self)
        self.why = muted(QLabel(self))
        self.why.setWordWrap(True)
        self.why.hide()
        self.work = WorkBar(self)
        self._make_commands()
        self._lay_out()
        self.propose.clicked.connect(lambda: self.proposeWanted.emit(self.batch.value()))
        self.blind.toggled.connect(self._on_blind)
        self.offer_prior(False)
        self.offer_last(False)
        self.show_candidate(None)
        self.set_curve([])

    def set_taxonomy(self, taxonomy: Taxonomy, active: Sequence[str]) -> None:
        """Make one button for each active class."""
        self._taxonomy = taxonomy
        buttons = []
        for index, code in enumerate(active):
            entry = taxonomy[code]
            button = AnswerButton(entry.name, self.classes, swatch(entry.colour))
            Keyed(button, button.show_caption, f"%s  {entry.name}", Command.CLASS, index + 1)
            tooltip = self.tr("Answer %(name)s (key %(key)s)") % {"name": entry.name, "key": "%s"}
            Keyed(button, button.setToolTip, f"{tooltip}<br>{entry.key}", Command.CLASS, index + 1)
            button.clicked.connect(lambda _checked=False, digit=index + 1: self.commanded.emit(Command.CLASS, digit))
            buttons.append(button)
        self.classes.set_buttons(buttons)
        follow_layout(self)

    def explain(self, why: str) -> None:
        """Say why nothing is asked, or what to do for it; an empty text takes it away."""
        self.why.setText(why)
        self.why.setVisible(bool(why))

    def show_candidate(self, candidate: Candidate | None, blind: bool = True, site: str = "") -> None:
        """Show the question's place in its round, its size, and unless blind the guess and the site that it lies in."""
        self._asks = candidate is not None
        for widget in (self.bar, self.size, self.note):
            widget.setVisible(self._asks)
        self.guess.setVisible(False)
        self.put_off.setVisible(self._asks and candidate.put_off)
        self._guarded = candidate is not None and candidate.guarded
        self._offer_commands()
        if candidate is None:
            self.title.setText(f"<b>{self.tr('No candidate')}</b>")
            return
        self.title.setText(self._title_words(candidate))
        words = self.tr("You put it off; the next round waits for it. %s where it cannot be decided.")
        self.put_off.setText(words % caption(Command.UNDECIDED))
        self.bar.setRange(0, candidate.total)
        self.bar.setValue(candidate.index)
        words = self._size_words(candidate.area, candidate.pixels)
        self.size.setText(f"{words} · " + self.tr("site %s") % site if site and not blind else words)
        if candidate.scores and not blind:
            self.guess.setText(self._guess_words(candidate.scores))
            self.guess.setVisible(True)

    def offer_last(self, offered: bool) -> None:
        """Offer to say why the last one was asked, which is not said before the answer."""
        self.last.setVisible(offered)
        self.last_words.hide()

    def show_last(self, scores: Mapping[str, float]) -> None:
        """Say what the model thought of the last one, and why it was asked."""
        self.last.hide()
        self.last_words.setText(self.tr("Last one: %s") % self._guess_words(scores))
        self.last_words.show()

    def set_curve(self, f_scores: Sequence[float], outlook: str = "") -> None:
        """Show the model's F score after each round, and a sentence on what the next batch may gain."""
        self.outlook.setText(outlook)
        self.outlook.setVisible(bool(outlook))
        self.report.setVisible(bool(f_scores))
        known = [value for value in f_scores if value is not None]
        self.curve.set_values(known)
        self.curve.setVisible(bool(known))
        self.curve_caption.setVisible(bool(known))
        if known:
            text = self.tr("F (held out) <b>%.2f</b>") % known[-1]
            self.curve_caption.setText(text)
            self.curve_caption.setToolTip(
                self.tr(
                    "How well the model predicts answers that it was not trained on; 1 is perfect. Not an accuracy."
                )
            )

    def offer_undo(self, offered: bool) -> None:
        """Show or hide undo and redo where nothing is asked."""
        self._undo_offered = offered
        self._offer_commands()

    def offer_prior(self, offered: bool) -> None:
        """Show or hide the choice of a prior layer, which guides the first draws only."""
        self.prior_caption.setVisible(offered)
        self.prior.setVisible(offered)

    def set_live(self, live: bool) -> None:
        """Show whether the next candidates come by themselves, without reporting a change."""
        self.live.blockSignals(True)
        self.live.setChecked(live)
        self.live.blockSignals(False)

    def set_blind(self, blind: bool) -> None:
        """Show whether the guess is hidden, without reporting a change."""
        self.blind.blockSignals(True)
        self.blind.setChecked(blind)
        self.blind.blockSignals(False)
        self._offer_commands()

    def _on_blind(self, blind: bool) -> None:
        self._offer_commands()
        self.blindChanged.emit(blind)

    def _offer_commands(self) -> None:
        """Show what can be done: blind there is nothing to agree with, and an audit unit leads to nothing else."""
        barred = {Command.AGREE} if self.blind.isChecked() else set()
        if self._guarded:
            barred |= {Command.AGREE, Command.MORE}
        for command, button in self.commands.items():
            button.setVisible((self._asks or command in _ALWAYS) and command not in barred)
        self.classes.setVisible(self._asks and not self.choices.takes_digits())
        self.answers.setVisible(self._asks or self._undo_offered)

    def _title_words(self, candidate: Candidate) -> str:
        place = {"k": candidate.index + 1, "n": candidate.total, "round": candidate.round}
        if candidate.repeat:
            return self.tr("<b>Asked again %(k)d</b>: answer as if for the first time") % place
        if candidate.draw:
            return self.tr("<b>Candidate %(k)d of %(n)d</b>, round %(round)d") % place
        return self.tr("<b>Audit unit %(k)d of %(n)d</b>") % place

    def _size_words(self, area: float, pixels: int) -> str:
        words = self.tr("%(area).2f ha, %(pixels)d px") % {"area": area / HECTARE, "pixels": pixels}
        if pixels < SMALL_CANDIDATE_PIXELS:
            words += " · " + self.tr("small for this image")
        return words

    def _score_words(self, scores: Mapping[str, float]) -> str:
        """Return mining and what is none, the likelier first, each with its likeliest classes where it has several."""
        sides: dict[str, list[tuple[str, float]]] = {}
        for code, share in sorted(scores.items(), key=lambda pair: -pair[1]):
            sides.setdefault(self._taxonomy.tree.root(code) if self._taxonomy else code, []).append((code, share))
        total = {side: sum(share for _code, share in own) for side, own in sides.items()}
        ordered = sorted((side for side in sides if total[side] >= _LEAST_SHOWN), key=lambda side: -total[side])
        return ", ".join(self._side_words(side, total[side], sides[side]) for side in ordered)

    def _side_words(self, side: str, total: float, classes: Sequence[tuple[str, float]]) -> str:
        shown = [(code, share) for code, share in classes if share >= _LEAST_SHOWN][:_LIKELIEST]
        name = {MINING: self.tr("Mining"), NOT_MINING: self.tr("Not mining")}.get(side, side)
        finer = [f"{self._class_name(code)} {share:.0%}" for code, share in shown if code != side]
        if not finer:
            return f"{name} {total:.0%}"
        return finer[0] if len(shown) == 1 else f"{name} {total:.0%} ({', '.join(finer)})"

    def _guess_words(self, scores: Mapping[str, float]) -> str:
        """Return what the model says of a unit, and why it was asked."""
        likeliest = sorted(((share, code) for code, share in scores.items() if share > 0), reverse=True)
        if not likeliest:
            return self.tr("The model knows nothing yet: asked to begin with.")
        words = self.tr("The model says: %s") % self._score_words(scores)
        shares, codes = zip(*likeliest)
        if len(codes) > 1 and shares[1] >= _TORN * shares[0]:
            names = {"one": self._class_name(codes[0]), "other": self._class_name(codes[1])}
            return f"{words}. " + self.tr("Asked because it cannot tell %(one)s from %(other)s.") % names
        return f"{words}. " + self.tr("It is rather sure: asked to check that.")

    def _class_name(self, code: str) -> str:
        return self._taxonomy[code].name if self._taxonomy and code in self._taxonomy else code

    def _make_commands(self) -> None:
        texts = {
            Command.NOT_MINING: (self.tr("Not mining"), self.tr("Not mining; then, if you like, what it looks like")),
            Command.UNDECIDED: (self.tr("Cannot decide"), self.tr("Cannot decide; then why. Never counted as no")),
            Command.LATER: (self.tr("Later"), self.tr("Ask me again when the rest of the round is answered")),
            Command.EDIT: (self.tr("Edit shape"), self.tr("Answer with a shape of your own instead of the unit's")),
            Command.UNDO: (self.tr("Undo"), self.tr("Take the last answer back")),
            Command.REDO: (self.tr("Redo"), self.tr("Do again what was taken back last")),
            Command.MORE: (self.tr("More like this"), self.tr("Let the next batch look for more like this one")),
            Command.FIND_CLASS: (self.tr("Another class"), self.tr("Answer with any class of the campaign")),
            Command.PARENT: (self.tr("Only the group"), self.tr("Answer with a group, where only that is clear")),
            Command.AGREE: (self.tr("Agree"), self.tr("Agree with the model's guess; only when not blind")),
        }
        for command, (word, tooltip) in texts.items():
            button = AnswerButton(word, self)
            Keyed(button, button.show_caption, f"%s  {word}", command)
            Keyed(button, button.setToolTip, f"{tooltip} (%s)", command)
            button.clicked.connect(lambda _checked=False, command=command: self.commanded.emit(command, 0))
            self.commands[command] = button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(help_button("review", self))
        self.actions.set_buttons(list(self.commands.values()))
        answers = QVBoxLayout(self.answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(SPACING)
        answers.addWidget(self.classes)
        answers.addWidget(self.actions)
        curve = QHBoxLayout()
        curve.addWidget(self.curve_caption)
        curve.addWidget(self.curve, 1)
        curve.addWidget(self.report)
        ask = RowsLayout()
        for widget in (self.propose, self.batch, self.live, self.blind):
            ask.addWidget(widget)
        before = QHBoxLayout()
        before.setSpacing(SPACING)
        before.addWidget(self.prior_caption)
        before.addWidget(self.prior, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        layout.addLayout(head)
        for widget in (self.bar, self.size, self.put_off, self.why, self.guess, self.answers, self.note, self.choices):
            layout.addWidget(widget)
        for widget in (self.last, self.last_words, self.units):
            layout.addWidget(widget)
        layout.addLayout(curve)
        layout.addWidget(self.outlook)
        layout.addLayout(before)
        layout.addLayout(ask)
        layout.addWidget(self.work)
        layout.addWidget(self.draws)
        layout.addStretch(1)
