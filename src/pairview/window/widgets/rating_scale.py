"""The rating scale: rows of things that can be seen, five steps and X, one key for each answer."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.window.theme import paint
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import px
from pairview.window.widgets.announce import announce
from pairview.window.widgets.digit_row import digit_at
from pairview.window.widgets.rating_painting import RowLook, head_height, paint_head, paint_row
from pairview.window.widgets.rating_rows import (
    LEVELS,
    Columns,
    ScaleRow,
    ScaleWords,
    least_height,
)
from pairview.window.widgets.spoken_rows import SpokenRows

NO_WORDS = ScaleWords("", "", dict.fromkeys(LEVELS, ""), "")
KEYS = {level.value: level for level in LEVELS}
CLEARS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
LEAST_HEIGHT = 126
"""Design pixels of rows that stay in sight where the whole page scrolls."""
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class RatingRows(SpokenRows):
    """The painted rows. 1 to 5 and X rate and move on; arrows move; Delete takes back; S counts.

    There are the levels that the words have heads for.
    """

    rated = Signal(str, object)
    """Id of a row and its Level, or None when the answer was taken back."""
    sightings_said = Signal(str, object)
    """Id of a row and its sightings, or None."""
    moment_wanted = Signal(str)
    """Id of a row that a moment is to be written about."""
    moved = Signal()
    width_changed = Signal()
    finished = Signal()
    """Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ScaleRow, ...] = ()
        self.words = NO_WORDS
        self.seat = Seat.A
        self.is_guess = False
        self.current = 0
        self._cursor: Level | None = None
        self._room = 0
        self._least = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def spoken(self) -> tuple[str, ...]:
        return tuple(f"{row.text}: {self.words.spoken(row)}" for row in self.rows)

    @property
    def chosen_number(self) -> int:
        return self.current if self.rows else -1

    @property
    def columns(self) -> Columns:
        """Where the columns stand now."""
        counted, levels = self.words.sightings is not None, tuple(self.words.heads)
        return Columns(self.width(), counted, levels, self.layoutDirection())

    @property
    def row_height(self) -> int:
        """Height of a row: the rows share the room there is, and no word is cut."""
        if not self.rows:
            return px(42)
        fair = min(px(58), self._room // len(self.rows))
        return max(px(42), self._least, fair)

    def row_rect(self, number: int) -> QRect:
        return QRect(0, number * self.row_height, self.width(), self.row_height)

    def sizeHint(self) -> QSize:
        return QSize(px(720), self.row_height * len(self.rows))

    def share_room(self, height: int) -> None:
        """Say how much height there is for all rows."""
        self._room = height
        width = self.columns.text_width
        words = max((least_height(row, width) for row in self.rows), default=0)
        self._least = words + self.columns.height_below
        self.setFixedHeight(max(1, self.row_height * len(self.rows)))

    def fit(self) -> None:
        """Share the room again: other words leave other columns."""
        self.share_room(self._room)

    def show_rows(self, rows: tuple[ScaleRow, ...]) -> None:
        """Show answers; other rows than before begin at the first without an answer."""
        old, self.rows = self.rows, rows
        if [row.id for row in old] != [row.id for row in rows]:
            self.share_room(self._room)
            self.start()
            return
        if [row.note for row in old] != [row.note for row in rows]:
            self.share_room(self._room)
        for number, (before, after) in enumerate(zip(old, rows, strict=True)):
            if before != after:
                self.update(self.row_rect(number))

    def start(self) -> None:
        """Begin at the first row without an answer."""
        unrated = (number for number, row in enumerate(self.rows) if row.level is None)
        self.current, self._cursor = next(unrated, 0), None
        self.update()
        self.moved.emit()

    def rate(self, level: Level) -> None:
        """Answer the current row and move on."""
        if not self.rows:
            return
        self.rated.emit(self.rows[self.current].id, level)
        announce(self, self.words.step(self.rows[self.current], level))
        self.move_to(self.current + 1)

    def move_to(self, number: int) -> None:
        """Make another row the current one; stops at both ends."""
        number = max(0, min(number, len(self.rows) - 1))
        if number == self.current:
            return
        self.update(self.row_rect(self.current))
        self.current, self._cursor = number, None
        self.update(self.row_rect(number))
        self.tell_focus()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~KEYPAD in PLAIN
        if not (plain and self.rows and self._take_key(event)):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key, letter = event.key(), event.text().upper()
        if letter not in KEYS:
            letter = digit_at(event.nativeScanCode(), QGuiApplication.platformName()) or letter
        last = len(self.rows) - 1
        ways = {Qt.Key.Key_Up: self.current - 1, Qt.Key.Key_Down: self.current + 1}
        ways |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if KEYS.get(letter) in self.words.heads:
            self.rate(KEYS[letter])
        elif key in ways:
            self.move_to(ways[Qt.Key(key)])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move_cursor(1 if (key == Qt.Key.Key_Right) == self.isLeftToRight() else -1)
        elif key == Qt.Key.Key_Space and self._cursor is not None:
            self.rate(self._cursor)
        elif key in CLEARS:
            self._take_back(self.current)
        elif letter == "S" and self.words.sightings is not None:
            self._count(self._row_of_count)
        elif letter == "M":
            self.moment_wanted.emit(self.rows[self._row_of_count].id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = event.position().toPoint().y() // self.row_height
        if event.button() is not Qt.MouseButton.LeftButton or not 0 <= number < len(self.rows):
            return
        self.move_to(number)
        if self._is_on_words(event):
            return
        x = event.position().toPoint().x()
        level = self.columns.level_at(x)
        if level is not None and self.rows[number].level is level:
            self._take_back(number)
        elif level is not None:
            self.rate(level)
        elif self.words.sightings and self.columns.sightings_begin(x):
            self._count(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)
        if self.rows and self._is_on_words(event):
            self.moment_wanted.emit(self.rows[self.current].id)

    def _is_on_words(self, event: QMouseEvent) -> bool:
        point, height = event.position().toPoint(), self.row_height
        if self.columns.is_stacked:
            cell = self.columns.cell(self.columns.levels[0], 0, height)
            return point.y() % height < cell.top() - px(5)
        return self.columns.is_on_words(point.x())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns, height = self.columns, self.row_height
        first = max(0, event.rect().top() // height)
        last = min(len(self.rows) - 1, event.rect().bottom() // height)
        for number in range(first, last + 1):
            box = QRect(0, number * height, self.width(), height)
            paint_row(painter, box, self.rows[number], columns, self.words, self._look(number))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update(self.row_rect(self.current))
        self.tell_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update(self.row_rect(self.current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.share_room(self._room)
            self.width_changed.emit()

    def _look(self, number: int) -> RowLook:
        current = number == self.current
        last = number == len(self.rows) - 1
        return RowLook(self.seat, self.is_guess, current, self.hasFocus(), self._cursor, last)

    def _move_cursor(self, by: int) -> None:
        start = self._cursor or self.rows[self.current].level
        levels = self.columns.levels
        number = levels.index(start) + by if start else (0 if by > 0 else len(levels) - 1)
        self._cursor = levels[max(0, min(number, len(levels) - 1))]
        announce(self, self.words.step(self.rows[self.current], self._cursor))
        self.update(self.row_rect(self.current))

    def _take_back(self, number: int) -> None:
        if self.rows[number].level is not None:
            self.rated.emit(self.rows[number].id, None)

    @property
    def _row_of_count(self) -> int:
        """Which row S and M mean: rating has moved on, so before an answer it is the row above."""
        unrated = self.rows[self.current].level is None
        return max(0, self.current - 1) if unrated else self.current

    def _count(self, number: int) -> None:
        row = self.rows[number]
        if row.level is not None and self.words.sightings is not None:
            round_trip = [None, *self.words.sightings]
            following = round_trip[(round_trip.index(row.sightings) + 1) % len(round_trip)]
            self.sightings_said.emit(row.id, following)


class RatingHead(QWidget):
    """The words above the columns; they stay while the rows scroll."""

    def __init__(self, rows: RatingRows) -> None:
        super().__init__()
        self._rows = rows
        self.fit()

    def fit(self) -> None:
        """Take the height that the words need in the columns of now."""
        self.setFixedHeight(head_height(self._rows.columns, self._rows.words))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_head(painter, self.height(), self._rows.columns, self._rows.words)
        painter.setPen(paint.pen("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class RatingScale(QFrame):
    """A card with the words above and the rows below, which scroll when they must."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "card")
        self.rows = RatingRows()
        self.head = RatingHead(self.rows)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setWidget(self.rows)
        self.rows.setAutoFillBackground(False)
        self.area.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, px(4))
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.area, 1)
        self.rows.moved.connect(self._follow)
        self.rows.width_changed.connect(self._fit)
        self.setFocusProxy(self.rows)

    def show_words(self, words: ScaleWords, seat: Seat, *, is_guess: bool = False) -> None:
        """Set the words around the rows and whose answers they are; a guess is drawn hollow."""
        rows = self.rows
        if (rows.words, rows.seat, rows.is_guess) == (words, seat, is_guess):
            return
        rows.words, rows.seat, rows.is_guess = words, seat, is_guess
        rows.setAccessibleName(words.name)
        self.head.fit()
        rows.fit()
        rows.update()

    def show_rows(self, rows: tuple[ScaleRow, ...]) -> None:
        """Show the answers."""
        self.rows.show_rows(rows)
        self._fit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.area.viewport():
            self.rows.share_room(self.area.viewport().height())
            QTimer.singleShot(0, self, self._follow)
        return False

    def _fit(self) -> None:
        """Scroll within the card only where the words above the columns are worth keeping."""
        self.head.fit()
        stacked = self.rows.columns.is_stacked
        self.area.setMinimumHeight(self.rows.height() if stacked else px(LEAST_HEIGHT))

    def _follow(self) -> None:
        box = self.rows.row_rect(self.rows.current)
        self.area.ensureVisible(0, box.center().y(), 0, box.height() * 3 // 2)
