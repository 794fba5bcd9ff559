"""The screens of an open case: built on the first visit, and destroyed where privacy asks it."""

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QTextEdit, QWidget

from pairview.case_editor import CaseEditor
from pairview.window.screen_page import ScreenPage
from pairview.window.screens.catalogue import PRIVATE, SCREENS
from pairview.window.screens.screen import Destination, Screen

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


class KeyboardPlace(NamedTuple):
    """The widget with the keyboard: which of those that are alike, as others are made late.

    `of_kind` counts among those with other names too: in another language all have other names.
    `cursor` counts the characters before the text cursor; 0 where there is none.
    """

    kind: type[QWidget]
    name: str
    number: int
    of_kind: int
    cursor: int


class ScreenArea(QObject):
    """Shows one screen at a time; passes on what the screen on top asks for."""

    wants = Signal(Destination)
    says = Signal(object)
    mended = Signal()
    foot_changed = Signal()
    rests_on_primary = Signal()

    def __init__(
        self, stack: QStackedWidget, editor: CaseEditor, today: "Callable[[], date]"
    ) -> None:
        super().__init__(stack)
        self._today = today
        self._stack = stack
        self._editor = editor
        self._screens: dict[Destination, Screen] = {}
        self._pages: dict[Destination, ScreenPage] = {}
        self.place: Destination | None = None

    @property
    def current(self) -> Screen | None:
        """The screen on top."""
        return self._screens.get(self.place) if self.place else None

    def show(self, place: Destination, made: Screen | None = None) -> Screen:
        """Put a screen on top, building it if it was not visited or `made` is given."""
        if made is not None:
            self._drop(place)
        built_here = made is None and place not in self._screens
        screen = self._screens.get(place) or self._build(place, made)
        self.place = place
        self._editor.at = place.value
        if not built_here:  # what `build_screen` makes shows the case already
            screen.refresh()
        self._let_go_of_keyboard()
        self._stack.setCurrentWidget(self._pages[place])
        screen.focus_first()
        QTimer.singleShot(0, self._pages[place], self._pages[place].begin_at_top)
        return screen

    def _let_go_of_keyboard(self) -> None:
        """Let Qt not look through the whole page for where it could go when this one is hidden."""
        focused: QWidget | None = self._stack.focusWidget()
        if focused is not None and focused.hasFocus():
            focused.clearFocus()

    def place_of_keyboard(self) -> KeyboardPlace | None:
        """Return which widget of the screen on top has the keyboard, None where none has."""
        focused: QWidget | None = self._stack.focusWidget()
        if focused is None:
            return None
        kind, name = type(focused), focused.accessibleName()
        alike = self._alike(kind, name)
        if focused not in alike:
            return None
        of_kind = self._alike(kind).index(focused)
        return KeyboardPlace(kind, name, alike.index(focused), of_kind, _cursor_in(focused))

    def put_keyboard(self, place: KeyboardPlace | None) -> None:
        """Put the keyboard where it was before the screen on top was built anew."""
        if place is None:
            return
        named = self._alike(place.kind, place.name)
        alike, number = (named, place.number) if named else (self._alike(place.kind), place.of_kind)
        if number < len(alike) and _takes_keyboard(alike[number]):
            alike[number].setFocus()
            _put_cursor(alike[number], place.cursor)

    def _alike(self, kind: type[QWidget], name: str | None = None) -> list[QWidget]:
        """Return the widgets of a kind on the screen on top, those of a name or all."""
        widgets = self.current.findChildren(QWidget) if self.current is not None else []
        return [
            one
            for one in widgets
            if type(one) is kind and (name is None or one.accessibleName() == name)
        ]

    def drop_private(self) -> None:
        """Destroy every screen of a private turn, so that nothing of it is left in the window."""
        for place in PRIVATE & set(self._screens):
            self._drop(place)

    def drop_all(self, but: frozenset[Destination] = frozenset()) -> None:
        """Destroy every screen of the case but some."""
        for place in set(self._screens) - but:
            self._drop(place)

    def _build(self, place: Destination, made: Screen | None) -> Screen:
        screen = made or build_screen(place, self._editor)
        screen.take_calendar(self._today)
        screen.wants.connect(self.wants)
        screen.says.connect(self.says)
        screen.mended.connect(self.mended)
        screen.foot_changed.connect(self.foot_changed)
        screen.rests_on_primary.connect(self.rests_on_primary)
        screen.erased.connect(lambda: self.drop_all(but=frozenset({place})))
        self._screens[place] = screen
        self._pages[place] = page = ScreenPage()
        page.resize(self._stack.size())
        self._stack.addWidget(page)
        page.take(screen)
        return screen

    def _drop(self, place: Destination) -> None:
        screen = self._screens.pop(place, None)
        if screen is None:
            return
        if self.place is place:
            self.place = None
        screen.blockSignals(True)
        screen.let_go()
        page = self._pages.pop(place)
        page.hide()
        self._stack.removeWidget(page)
        page.deleteLater()


def build_screen(place: Destination, editor: CaseEditor) -> Screen:
    """Import and build the screen of a place."""
    module, name = SCREENS[place]
    made: Screen = getattr(import_module(module), name)(editor)
    return made


def _takes_keyboard(widget: QWidget) -> bool:
    return widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def _cursor_in(widget: QWidget) -> int:
    if isinstance(widget, QTextEdit):
        return widget.textCursor().position()
    return widget.cursorPosition() if isinstance(widget, QLineEdit) else 0


def _put_cursor(widget: QWidget, place: int) -> None:
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(place)
    elif isinstance(widget, QTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(place, len(widget.toPlainText())))
        widget.setTextCursor(cursor)


def let_go_now() -> None:
    """Destroy at once what was left to be destroyed later."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
