"""How long the case is kept, who asked for it, where it went, and how it goes."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.keeping import hold, is_on_hold, kept_until, lift_hold
from pairview.domain.looking_again import looks_again_on
from pairview.domain.planning import WEEKS_TO_FOLLOW_UP, days_kept, last_follow_up
from pairview.domain.policy import policy
from pairview.domain.second_sitting import plan_next_look
from pairview.domain.statement import WhereItWent
from pairview.window.forms.keeping_screen import Ui_KeepingScreen
from pairview.window.screens.document_names import document_name
from pairview.window.screens.rail_steps import present_place
from pairview.window.screens.safety_watch import SafetyWatch
from pairview.window.screens.screen import Destination, Screen
from pairview.window.theme.tokens import design_width, px
from pairview.window.widgets.date_pick import long_day_words
from pairview.window.widgets.laid_out import empty
from pairview.window.widgets.wrap_label import WrapLabel

LEAST_FOR_ROWS = 820
"""Design pixels of the page below which name, words and button stand below each other."""
NAME_WIDTH, WIDEST = 150, 1080


class KeepingScreen(Screen):
    """Shows dates and places only, so that it is open before the reveal too."""

    def __init__(self, editor: CaseEditor) -> None:
        super().__init__(editor)
        self.form = Ui_KeepingScreen()
        self.form.setupUi(self)
        self._shown: tuple[WhereItWent, ...] | None = None
        self._set_up()
        self._connect()
        self.refresh()

    def _set_up(self) -> None:
        form = self.form
        form.header.show_title(
            self.tr("Keeping this case"),
            self.tr("How long it stays, who asked for it, where it went, and how it goes."),
        )
        ahead = WEEKS_TO_FOLLOW_UP * 7
        form.day_pick.set_words(
            self.tr("Set the date, three weeks from today"), self.tr("We look again on"), ahead
        )
        form.reason_line.set_words(
            self.tr("Why it is on hold"), self.tr("Who asked, or why it must be kept")
        )

    def _connect(self) -> None:
        form = self.form
        form.header.handout_wanted.connect(lambda: self.wants.emit(Destination.HANDOUT))
        form.day_pick.chosen.connect(self._choose_day)
        form.hold_tick.clicked.connect(self._tick_hold)
        form.reason_line.edited.connect(self._write_reason)
        SafetyWatch(self).watch(form.reason_line)
        for button, errand in (
            (form.delete_button, Destination.DELETE),
            (form.copies_button, Destination.EARLIER_COPY),
            (form.passphrase_button, Destination.PASSPHRASE),
        ):
            button.clicked.connect(lambda _on=False, errand=errand: self.wants.emit(errand))

    @property
    def _rows(self) -> tuple[tuple[WrapLabel, QBoxLayout], ...]:
        form = self.form
        return (
            (form.until_caps, form.until_row),
            (form.hold_caps, form.hold_row),
            (form.went_caps, form.went_row),
            (form.copies_caps, form.copies_row),
            (form.passphrase_caps, form.passphrase_row),
            (form.delete_caps, form.delete_row),
        )

    def refresh(self) -> None:
        case, form = self.editor.case, self.form
        form.header.offer_handout(case.is_revealed)
        self._show_until(case)
        self._show_hold(case)
        self._show_places(case)
        closed = self.tr("Closed with a passphrase: without it nobody reads the file.")
        unclosed = self.tr("None: whoever has the file can read it.")
        form.passphrase_label.setText(closed if self.editor.is_locked else unclosed)

    def fit(self, width: int) -> None:
        """Lay out each matter in a row; below each other where room is short."""
        form, direction = self.form, QBoxLayout.Direction
        narrow = design_width(width) < LEAST_FOR_ROWS
        for name, row in self._rows:
            row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
            row.setSpacing(px(6 if narrow else 16))
            name.setMinimumWidth(0 if narrow else px(NAME_WIDTH))
        for part in (form.header, form.card):
            part.setMaximumWidth(px(WIDEST))

    def flush(self) -> None:
        self.form.reason_line.flush()

    def focus_first(self) -> None:
        self.form.hold_tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def primary_text(self) -> str:
        return self.tr("Done")

    def go_on(self) -> Destination | None:
        return present_place(self.editor.case)

    def go_back(self) -> Destination | None:
        return present_place(self.editor.case)

    def _show_until(self, case: Case) -> None:
        form, day = self.form, kept_until(case)
        form.day_pick.show_date(looks_again_on(case))
        if day is None:
            form.until_label.setText(self.tr("On hold"))
            form.why_label.setText(self.tr("No date counts until the hold is lifted."))
            return
        form.until_label.setText(long_day_words(day))
        days = days_kept(case)
        after = self.tr("%n days after the last date to look again. Then PairView asks.", "", days)
        without = self.tr(
            "%n days from the first: no date to look again. Then PairView asks.", "", days
        )
        told = [after if last_follow_up(case) else without]
        if (most := policy().delete_after_days) is not None:
            told.append(self.tr("Days at most, set by your school: {n}.").format(n=most))
        form.why_label.setText(" ".join(told))

    def _show_hold(self, case: Case) -> None:
        form, held = self.form, is_on_hold(case)
        if held:
            form.hold_tick.setChecked(True)
        form.reason_line.setVisible(form.hold_tick.isChecked())
        form.reason_line.show_text(case.agreement.hold_reason)
        on = self.tr("On hold: no reminder comes, and nothing of it is deleted.")
        wanted = self.tr("A reason puts it on hold.")
        off = self.tr("A hold stops the reminders and the deleting.")
        form.hold_label.setText(on if held else wanted if form.hold_tick.isChecked() else off)
        form.delete_button.setEnabled(not held)

    def _show_places(self, case: Case) -> None:
        if case.where_it_went == self._shown:
            return
        self._shown = case.where_it_went
        form = self.form
        nothing = self.tr("No document of this case was saved from here.")
        some = self.tr("Saved from here. PairView does not know what happened to them since.")
        form.went_label.setText(some if case.where_it_went else nothing)
        empty(form.went_place)
        for went in reversed(case.where_it_went):
            form.went_place.addWidget(place_lines(form.went_card, went))

    def _choose_day(self, day: date | None) -> None:
        case = plan_next_look(self.editor.case, day)
        self.editor.change(self.tr("Set the next date"), case, "follow-up")

    def _tick_hold(self, on: bool) -> None:
        self.form.reason_line.flush()
        if not on:
            self.form.reason_line.show_text("")
            self.editor.change(self.tr("Lift the hold"), lift_hold(self.editor.case))
        self._show_hold(self.editor.case)
        if on:
            self.form.reason_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_reason(self, text: str) -> None:
        case = hold(self.editor.case, text)
        self.editor.change(self.tr("Hold"), case, self.form.reason_line.merge_key)


def place_lines(parent: QWidget, went: WhereItWent) -> WrapLabel:
    """Return a label with what was saved, when, and where."""
    what = f"{document_name(went.document)}, {long_day_words(went.saved_on)}"
    label = WrapLabel(parent, f"{what}\n{went.place}", "muted")
    label.setContentsMargins(0, px(2), 0, 0)
    return label
