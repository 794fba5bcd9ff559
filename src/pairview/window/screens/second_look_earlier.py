"""The looks before this one, to read, newest first; made when they are unfolded."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pairview.content import load_wording
from pairview.domain.case import Case
from pairview.domain.hypothesis import Status
from pairview.domain.looking_again import asked_then, supposed_then
from pairview.domain.moved_sentences import because
from pairview.domain.second_look import Outcome, SecondLook
from pairview.domain.sentences import maybe
from pairview.window.screens.look_again_table import rated_sentences
from pairview.window.screens.second_look_parts import Sitting, days_words
from pairview.window.theme.tokens import px
from pairview.window.widgets.card import Card
from pairview.window.widgets.date_pick import day_words, long_day_words
from pairview.window.widgets.laid_out import empty
from pairview.window.widgets.more import More
from pairview.window.widgets.wrap_label import WrapLabel

Line = tuple[str, str]
"""Words and their look."""


class EarlierLooks(QWidget):
    """Follows a fold of the page; without an earlier look there is no fold."""

    def __init__(self, fold: More, sitting: Sitting) -> None:
        super().__init__()
        self._fold = fold
        self._sitting = sitting
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(12))
        fold.body.addWidget(self)
        fold.button.toggled.connect(self.refresh)

    def refresh(self) -> None:
        """Show the earlier looks where they are unfolded."""
        earlier, case = self._sitting.earlier[::-1], self._sitting.editor.case
        days = days_words([look.held_on for look in earlier])
        self._fold.set_text(self.tr("Earlier looks: {days}").format(days=days))
        self._fold.setVisible(bool(earlier))
        shown = (
            earlier,
            case.look_for_outcomes,
            case.status_changes,
            case.look_fors,
            case.later_ratings,
        )
        if not self._fold.is_open or shown == self._shown:
            return
        self._shown = shown
        empty(self._column)
        for look in earlier:
            self._column.addWidget(self._card(case, look))

    def _card(self, case: Case, look: SecondLook) -> Card:
        card = Card(self)
        column = QVBoxLayout(card)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(4))
        column.addWidget(WrapLabel(card, long_day_words(look.held_on), "strong"))
        for words, look_of_line in self._lines(case, look):
            column.addWidget(WrapLabel(card, words, look_of_line))
        return card

    def _lines(self, case: Case, look: SecondLook) -> Iterator[Line]:
        yield from self._seen(case, look)
        if look.student_said:
            student = case.agreement.code_name or self.tr("the student")
            yield self.tr("What {student} said").format(student=student), "muted"
            yield look.student_said, ""
        yield from self._moved(case, look)
        yield from self._rated(case, look)
        if look.remember:
            yield self.tr("Remember this"), "muted"
            yield look.remember, ""
        if look.ended:
            yield self.tr("You ended here."), "quiet"
        elif look.next_on is not None:
            words = self.tr("The next look was set for {day}.")
            yield words.format(day=day_words(look.next_on, self._sitting.today())), "quiet"

    def _rated(self, case: Case, look: SecondLook) -> Iterator[Line]:
        for number, sentence in enumerate(rated_sentences(case, look)):
            if not number:
                yield self.tr("Rated again"), "muted"
            yield sentence, ""

    def _seen(self, case: Case, look: SecondLook) -> Iterator[Line]:
        names = {
            Outcome.SEEN: self.tr("seen"),
            Outcome.NOT_SEEN: self.tr("not seen"),
            Outcome.UNCLEAR: self.tr("unclear"),
        }
        for said in case.look_for_outcomes:
            if said.second_look == look.id:
                asked = asked_then(case, said)
                yield asked or self.tr("A look-for that was removed"), "muted"
                outcome = names[said.outcome].capitalize()
                yield f"{outcome}. {said.line}" if said.line else f"{outcome}.", ""

    def _moved(self, case: Case, look: SecondLook) -> Iterator[Line]:
        names = {
            Status.OPEN: self.tr("still open"),
            Status.CHECK_FIRST: self.tr("worth checking first"),
            Status.SET_ASIDE: self.tr("set aside for now"),
        }
        name, wording = case.agreement.code_name, load_wording()
        for change in case.status_changes:
            hypothesis = supposed_then(case, change)
            if change.second_look == look.id:
                gone = self.tr("A hypothesis that was removed")
                yield maybe(hypothesis, name, wording) if hypothesis else gone, "muted"
                stays = change.before is change.after
                words = self.tr("Stays {after}.") if stays else self.tr("From {before} to {after}.")
                words = words.format(before=names[change.before], after=names[change.after])
                why = because(change.why, wording)
                yield words.removesuffix(".") + why if why else words, ""
