"""One open case in the window: its screens, its rail and foot, whose turn it is."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pairview.case_editor import CaseEditor, Event
from pairview.domain.flow import is_open
from pairview.domain.slot import Step
from pairview.window.alone import Alone
from pairview.window.copied_words import CopiedWords
from pairview.window.copy_clock import CopyClock
from pairview.window.forms.case_page import Ui_CasePage
from pairview.window.look_due import where_they_stopped, where_to_begin
from pairview.window.saved_words import SavedWords
from pairview.window.screen_area import ScreenArea
from pairview.window.screens.catalogue import ALONE, ERRANDS, OF_A_TURN, PRIVATE
from pairview.window.screens.rail_steps import (
    BESIDE_THE_STEPS,
    PLACE_OF,
    STEP_OF,
    rail_steps,
    why_locked,
)
from pairview.window.screens.safety_watch import banner_message
from pairview.window.screens.screen import Destination
from pairview.window.step_minutes import StepMinutes
from pairview.window.turns import Turns
from pairview.window.undone_words import UndoneWords
from pairview.window.unsaved_notice import UnsavedNotice
from pairview.window.widgets.message import Kind, Message

if TYPE_CHECKING:
    from pairview.reports.documents import Document
    from pairview.store.copies import Copy
    from pairview.window.screens.document_choices import Chosen

ASK_THE_SAME = frozenset({Destination.AGREE, Destination.HAND_OVER})
"""Screens that look the same whatever time there is."""

TAKE_THEIR_TIME = frozenset({Destination.HAND_OVER, Destination.RATE_AGAIN, Destination.CARD_BACK})
"""Screens at which the minutes stand still: a second look gives none for what waits behind More."""


class OpenCaseView(QObject):
    """Every way from one place of the case to another leads through `go`."""

    left = Signal()
    hide_wanted = Signal()
    next_student_wanted = Signal()
    errand_wanted = Signal(Destination)
    changed = Signal()
    save_ended = Signal()
    """It is on the disk now, or saving failed."""
    documents_chosen: "tuple[Document, Chosen] | None" = None
    """What stood in the dialog of the documents when it closed."""

    def __init__(
        self,
        form: Ui_CasePage,
        editor: CaseEditor,
        now: Callable[[], float],
        today: Callable[[], date],
    ) -> None:
        super().__init__(form.area)
        self.editor = editor
        self._today = today
        self.message_bar = form.message_bar
        self._form = form
        self.is_kept = True
        self._slot = editor.case.agreement.slot
        self._reached: Step | None = None
        self._arrived = QTimer(self, singleShot=True)
        self._arrived.timeout.connect(self._remember_step)
        self._saved = SavedWords(form.rail)
        self.minutes = StepMinutes(form.rail, editor, now)
        self.clock = self.minutes.clock
        self.area = self._hearing(ScreenArea(form.area, editor, today))
        self._turns = Turns(self.area, editor, today)
        self._copied = CopiedWords(self)
        self._undone = UndoneWords(self)
        self.alone = Alone(self.area, editor, today)
        for part in (self._turns, self.alone):
            part.put_away.connect(form.message_bar.clear)
            part.put_away.connect(self._copied.take_back)
            part.shown.connect(self.show_around)
            part.wants.connect(self.go)
        self.unsaved = UnsavedNotice(editor, form.message_bar, self)
        self._copy_clock = CopyClock(self, editor, now)
        self._copy_clock.failed.connect(self._say_no_copies)
        self._end_listening = editor.subscribe(self._hear)
        self._connections = [
            form.foot.primary_chosen.connect(self.go_on),
            form.foot.back_chosen.connect(self.go_back),
            form.rail.step_chosen.connect(self.go_to_step),
        ]

    def _hearing(self, area: ScreenArea) -> ScreenArea:
        form = self._form
        area.wants.connect(self.go)
        area.says.connect(form.message_bar.show_message)
        area.mended.connect(lambda: form.message_bar.clear_kind(Kind.ADVICE))
        area.foot_changed.connect(self._show_foot)
        area.rests_on_primary.connect(form.foot.primary_button.setFocus)
        return area

    @property
    def offers_hide(self) -> bool:
        """True where the screen on top offers Hide screen itself: in the banner of a turn."""
        is_private = self._turns.is_private or self.alone.is_on
        return is_private and self.area.place in PRIVATE

    def begin(self, *, fresh: bool, kept: bool) -> None:
        """Show the first screen: step 1 of a new case, else where the pair stopped or looks again.

        A case that is not `kept` is there to practise with.
        """
        self.is_kept = kept
        if kept:
            self._copy_clock.begin(fresh=fresh)
        self.message_bar.clear()
        self._saved.begin(kept=kept)
        if fresh:
            self.go(Destination.AGREE)
        else:
            self.go(where_to_begin(self.editor, self._today()))

    def go_back_to(self, copy: "Copy") -> None:
        """Take everything from an earlier copy; raises StoreError, and then nothing changed."""
        self.flush()
        self.area.drop_all()
        try:
            self.editor.go_back_to(copy)
        finally:
            self._slot = self.editor.case.agreement.slot
            self.message_bar.clear()
            self.go(where_they_stopped(self.editor))

    def refuses_alone(self) -> bool:
        """Say that the one who is alone finishes first, and return True; else False.

        What is printed or exported meanwhile would lack what the one at the screen just said.
        """
        if self.alone.is_on:
            self._say(self.tr("Finish your own part first."))
        return self.alone.is_on

    def say_anew(self) -> None:
        """Say everything in the language that is spoken now; the keyboard stays."""
        self.build_anew()
        self._saved.speak()
        self.unsaved.speak()
        if self.message_bar.message is not None and self.message_bar.message.kind is Kind.SAFETY:
            self.message_bar.show_message(banner_message())
        self.show_around()

    def build_anew(self) -> None:
        """Build the screens anew where the look of everything changed; the keyboard stays."""
        self.flush()
        place, focused = self.area.place, self.area.place_of_keyboard()
        spot = self.area.current.spot() if self.area.current is not None else None
        if place is Destination.HAND_OVER:
            self.area.drop_all(but=frozenset({place}))
        elif place is not None:
            self.area.drop_all()
            self.area.show(place).return_to(spot)
            self.area.put_keyboard(focused)

    def close(self) -> None:
        """Hand in what is typed, take every screen down and let go of the file."""
        self.flush()
        if self.editor.saved:  # what could not be saved may be rescued through the clipboard
            self._copied.take_back()
        self.minutes.close()
        for connection in self._connections:
            QObject.disconnect(connection)
        self.area.drop_all()
        self.area.deleteLater()
        self.unsaved.close()
        self._copy_clock.end()
        self.editor.close()
        self._end_listening()
        self.message_bar.clear()
        self._form.rail.show_steps("", [])
        self._saved.deleteLater()
        self.deleteLater()

    def flush(self) -> None:
        """Hand in what still stands in fields, and where the pair is."""
        self._remember_step()
        if self.area.current is not None:
            self.area.current.flush()

    def save_now(self) -> bool:
        """Hand in what is typed and save it; False where something is not on the disk."""
        self.flush()
        return self.editor.saved or self.editor.retry()

    def go_to_step(self, number: int) -> None:
        """Go to a step of the rail; who is alone finishes first, as in a turn of step 2."""
        if self.refuses_alone():
            return
        step = Step(number)
        if step is Step.RECORD:
            self.go(self._turns.place)
        else:
            self.go(PLACE_OF[step])

    def go_on(self) -> None:
        """Do what the primary button says."""
        self.flush()
        screen = self.area.current
        if screen is not None and (place := screen.go_on()) is not None:
            self.go(place)

    def go_next(self) -> bool:
        """Go on where Next leads elsewhere than the primary button; else return False."""
        place = self.area.current.next_place() if self.area.current is not None else None
        if place is not None:
            self.go(place)
        return place is not None

    def go_back(self) -> None:
        """Do what Back says."""
        self.flush()
        screen = self.area.current
        if screen is not None and (place := screen.go_back()) is not None:
            self.go(place)

    def go(self, place: Destination) -> None:
        """Go somewhere, as far as privacy allows it."""
        self.flush()
        if place is Destination.START:
            self.left.emit()
        elif place is Destination.HIDE:
            self.hide_wanted.emit()
        elif place is Destination.NEXT_STUDENT:
            self.next_student_wanted.emit()
        elif place is Destination.HANDOUT:
            self._go_to_handout()
        elif place in ALONE or (place is Destination.HAND_OVER and self.alone.is_on):
            self._go_alone(place)
        elif place is Destination.HAND_OVER:
            self._turns.hand_over()
        elif place in ERRANDS:
            self.errand_wanted.emit(place)
        elif place in OF_A_TURN:
            self.alone.see_together()
            self._turns.go_to(place)
        elif place in BESIDE_THE_STEPS:
            self._go_beside(place)
        else:
            self._go_to_joint(place)

    def show_around(self) -> None:
        """Show rail and foot for the screen on top, or put them away."""
        at_work = self.area.place not in {None, Destination.HAND_OVER}
        self._form.rail.setVisible(at_work)
        self._form.foot.setVisible(at_work)
        self._show_rail()
        self._show_foot()
        self._count_minutes()
        self.changed.emit()

    def cover(self) -> None:
        """Let the minutes stand still: nothing of the case is on screen."""
        self.flush()
        self.minutes.cover()

    def uncover(self, *, focus: bool) -> None:
        """Go on where the screen was covered; `focus` asks to find a place for the keyboard."""
        self.show_around()
        if focus:
            self.begin_page()

    def begin_page(self) -> None:
        """Put the keyboard where the work of the screen on top begins."""
        if self.area.current is not None:
            self.area.current.focus_first()

    def _go_to_joint(self, place: Destination) -> None:
        step = STEP_OF[place]
        if not is_open(self.editor.case, step):
            self._say(why_locked())
            return
        is_left = self.alone.is_on and self.area.place is Destination.RATE_AGAIN
        self._see_together()
        if place is Destination.HYPOTHESES:
            self.editor.open_hypotheses()
        self._reached = step
        self._arrived.start(0)
        self._show_from(self.area.place, place)
        self.show_around()
        if is_left:
            self._say(self.tr("Your part is kept; go on with it from the second look."))

    def _remember_step(self) -> None:
        """Save where the pair is; after the picture, as a slow disk takes two frames for it."""
        step, self._reached = self._reached, None
        if step is not None:
            self.editor.reach(step)

    def _go_beside(self, place: Destination) -> None:
        if self._turns.is_private:
            self._say(self.tr("Finish your turn first."))
            return
        if self.refuses_alone():
            return
        before = self.area.place
        self._see_together()
        self._show_from(before, place)
        self.show_around()

    def _show_from(self, before: Destination | None, place: Destination) -> None:
        screen = self.area.show(place)
        if before in STEP_OF and STEP_OF[before] is not STEP_OF.get(place):
            screen.come_from(PLACE_OF[STEP_OF[before]])

    def _go_alone(self, place: Destination) -> None:
        if not self.editor.case.is_revealed:
            self._say(why_locked())
        elif place is Destination.HAND_OVER:
            self.alone.finish()
        else:
            self.alone.go_to(place)

    def _see_together(self) -> None:
        self.alone.see_together()
        self._turns.see_together()

    def _go_to_handout(self) -> None:
        if self.refuses_alone():
            return
        if self.editor.case.is_revealed:
            self._go_to_joint(Destination.READ_BACK)
        else:
            self._say(self.tr("The handout opens when both of you have finished recording."))

    def _hear(self, event: Event) -> None:
        if event is Event.CHANGED:
            self.message_bar.clear_kind(Kind.REMOVED)
            self._follow_slot()
            if self.area.current is not None:
                self.area.current.refresh()
            self._show_rail()
            self._show_foot()
            self.changed.emit()
        elif event in {Event.SAVED, Event.NOT_SAVED}:
            self._saved.hear(event)
            self.save_ended.emit()
        elif event in {Event.UNDONE, Event.REDONE}:
            self._undone.hear(event)
        elif self.editor.why_refused:
            self._say(self.editor.why_refused)

    def _follow_slot(self) -> None:
        """Count anew and ask anew where another time was chosen, or one was undone."""
        slot, place = self.editor.case.agreement.slot, self.area.place
        if slot is self._slot or place is None:
            return
        self._slot = slot
        self.area.drop_all(but=ASK_THE_SAME)
        if self.area.place is None:
            self.area.show(place)
        self._count_minutes()

    def _say_no_copies(self) -> None:
        self._say(self.tr("No earlier copies can be kept in this folder."))

    def _say(self, words: str) -> None:
        self.message_bar.show_message(Message(words, Kind.ADVICE, seconds=10))

    def _show_rail(self) -> None:
        if self.area.place is None:
            return
        case, step = self.editor.case, STEP_OF.get(self.area.place)
        steps = rail_steps(case, self.editor.viewer, step, self._today())
        self._form.rail.show_steps(case.agreement.code_name, steps)

    def _show_foot(self) -> None:
        screen = self.area.current
        if screen is not None:
            self._form.foot.show_foot(
                screen.primary_text(),
                screen.key_hints(),
                back=screen.has_back(),
                live=screen.can_go_on(),
            )

    def _count_minutes(self) -> None:
        place = self.area.place
        if place in STEP_OF and place not in TAKE_THEIR_TIME:
            self.minutes.count(STEP_OF[place])
        else:
            self.minutes.put_away()
