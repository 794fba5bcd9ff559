"""The one editor of the moments page: what was seen, apart from it the reading, and the rest."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal

from pairview.content import load_activities, load_dimensions, load_word_hints
from pairview.domain.moment import Kind, LessonPart, Moment
from pairview.domain.word_hints import find_hints
from pairview.window.forms.moments_screen import Ui_MomentsScreen
from pairview.window.screens.moments_activity import ActivityPanel
from pairview.window.screens.moments_context import ContextPanel
from pairview.window.screens.moments_drafts import MomentRow
from pairview.window.widgets.hint_line import Hint
from pairview.window.widgets.laid_out import move, take_out
from pairview.window.widgets.pick_box import PickBox
from pairview.window.widgets.text_box import TextBox, TextLine
from pairview.window.widgets.wrap_label import plain_label


class MomentEditor(QObject):
    """Emits `edited` with changed fields of the moment shown, and a merge key or None.

    `kept` holds which hint was silenced for which moment, by their ids.
    """

    edited = Signal(object, object)

    def __init__(self, form: Ui_MomentsScreen, kept: set[tuple[str, str]], parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._shown = ""
        self._hinted: tuple[str, str] | None = None
        self._kept = kept
        self._context_is_asked: bool | None = None
        self._kind_is_below = False
        self.activity = ActivityPanel(load_activities())
        self.context = ContextPanel()
        self.reading_box = TextBox(name=self.tr("My reading of it"), min_lines=1)
        self.rating_pick = PickBox()
        self._build()
        self._connect()

    @property
    def fields(self) -> list[TextBox | TextLine]:
        """Every field for words."""
        boxes = [self._form.saw_box, self.reading_box, *self.context.boxes.values()]
        own = self.activity.usual.other_line
        return [*boxes, own] if own is not None else [*boxes]

    def _build(self) -> None:
        form = self._form
        form.saw_box.set_lines(2, 7)
        form.activity_slot.addWidget(self.activity)
        kinds = (self.tr("a strength"), self.tr("a puzzle"), self.tr("neither"))
        form.kind_choice.set_choices(
            [(kind.value, words) for kind, words in zip(Kind, kinds, strict=True)],
            self.tr("What it shows"),
        )
        parts = (self.tr("start"), self.tr("middle"), self.tr("end"))
        form.part_choice.set_choices(
            [(part.value, words) for part, words in zip(LessonPart, parts, strict=True)],
            self.tr("Part of the lesson"),
        )
        form.reading_more.set_text(self.tr("My reading of it, kept apart"))
        form.reading_more.body.addWidget(self.reading_box)
        self.rating_pick.setAccessibleName(self.tr("The rating it shows"))
        self.rating_pick.addItem(self.tr("none in particular"), None)
        for dimension in load_dimensions():
            self.rating_pick.addItem(dimension.text, dimension.id)
        form.more.body.addWidget(plain_label(self.tr("The rating it shows"), "strong"))
        form.more.body.addWidget(self.rating_pick)

    def _connect(self) -> None:
        form, saw, reading = self._form, self._form.saw_box, self.reading_box
        saw.edited.connect(lambda text: self._tell(saw.merge_key, saw=text))
        reading.edited.connect(lambda text: self._tell(reading.merge_key, reading=text))
        form.kind_choice.chosen.connect(self._call)
        form.scroll_area.viewport().installEventFilter(self)
        form.part_choice.chosen.connect(
            lambda part: self._tell(part=LessonPart(part) if part else None)
        )
        form.hint_line.kept.connect(self._keep_words)
        self.activity.chosen.connect(lambda activity: self._tell(activity=activity))
        self.activity.own_edited.connect(self._name_activity)
        self.context.edited.connect(lambda name, text, key: self._tell(key, **{name: text}))
        self.rating_pick.activated.connect(
            lambda _row: self._tell(dimension=self.rating_pick.currentData())
        )

    def show_row(self, row: MomentRow, title: str, words: str, *, context: bool) -> None:
        """Show a moment; `context` says whether before and after are asked or wait behind More."""
        form, moment = self._form, row.moment
        if moment.id != self._shown:
            self._shown = moment.id
            form.reading_more.open_up(bool(moment.reading))
        form.title_label.setText(title)
        form.kind_words.setText(words)
        may_be_any = row.is_stored or row.place is Kind.NEUTRAL
        form.kind_choice.setVisible(may_be_any)
        form.kind_words.setVisible(not may_be_any)
        form.kind_choice.show_choice(moment.kind.value)
        form.remove_button.setVisible(row.is_stored)
        form.saw_box.show_text(moment.saw)
        self.reading_box.show_text(moment.reading)
        self.activity.show_activity(moment.activity, moment.own_activity)
        form.part_choice.show_choice(moment.part.value if moment.part else None)
        self._place_context(asked=context)
        self.context.show_moment(moment)
        self.rating_pick.setCurrentIndex(max(0, self.rating_pick.findData(moment.dimension)))
        about = self.tr("About the rating: {rating}.").format(rating=self.rating_pick.currentText())
        rest = about if moment.dimension else self.tr("What a camera would show.")
        form.hint_line.set_rest(rest)
        self._show_hints(moment)
        self._place_kind()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place_kind()
        return super().eventFilter(watched, event)

    def _place_kind(self) -> None:
        """Stand the kind below the title where there is no room for it beside."""
        form, margins = self._form, self._form.editor_column.contentsMargins()
        beside = (form.title_label, form.kind_choice, form.remove_button)
        wide = sum(one.sizeHint().width() + form.head_row.spacing() for one in beside)
        room = form.scroll_area.viewport().width() - margins.left() - margins.right()
        if (wide > room) is self._kind_is_below:
            return
        self._kind_is_below = wide > room
        if self._kind_is_below:
            take_out(form.head_row, form.kind_choice)
            form.editor_column.insertWidget(1, form.kind_choice)
        else:
            take_out(form.editor_column, form.kind_choice)
            form.head_row.insertWidget(2, form.kind_choice)

    def flush(self) -> None:
        """Hand in what still stands in fields."""
        for field in self.fields:
            field.flush()

    def _place_context(self, *, asked: bool) -> None:
        if asked != self._context_is_asked:
            self._context_is_asked = asked
            form = self._form
            move(self.context, form.context_slot if asked else form.more.body)

    def _show_hints(self, moment: Moment) -> None:
        if (moment.id, moment.saw) == self._hinted:
            return
        self._hinted = moment.id, moment.saw
        kept = {hint for whose, hint in self._kept if whose == moment.id}
        found = find_hints(moment.saw, load_word_hints(), kept)
        self._form.hint_line.show_hints(
            tuple(
                Hint(one.hint.id, moment.saw[one.start : one.end], one.hint.question)
                for one in found
            )
        )

    def _keep_words(self, hint: str) -> None:
        self._kept.add((self._shown, hint))
        self._hinted = None
        self._form.saw_box.setFocus()
        self.edited.emit({}, None)

    def _call(self, value: str | None) -> None:
        if value is None:
            self.edited.emit({}, None)
        else:
            self._tell(kind=Kind(value))

    def _name_activity(self, text: str) -> None:
        own = self.activity.usual.other_line
        self._tell(own.merge_key if own else None, own_activity=text)

    def _tell(self, merge_key: str | None = None, **fields: Any) -> None:
        self.edited.emit(fields, merge_key)
