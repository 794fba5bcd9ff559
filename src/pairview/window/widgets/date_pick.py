"""A day that need not be set: a link until it is, then a date with a calendar."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pairview.domain.planning import school_day
from pairview.window.theme.tokens import px
from pairview.window.widgets.icon_button import IconButton
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.pick_box import DateBox

FAR = timedelta(days=270)
"""From here on day and month alone could be taken for those of another year."""


def day_words(day: date, today: date | None = None) -> str:
    """Return a day as the system's language writes it, with the day of the week.

    Far from today it has its year.
    """
    return QLocale().toString(_qt(day), _short_format(day, today))


def _short_format(day: date, today: date | None) -> str:
    is_far = today is not None and abs(day - today) > FAR
    return f"ddd {day_format() if is_far else _day_and_month(QLocale())}"


def long_day_words(day: date) -> str:
    """Return a day with its year, such as "12 January 2027" or "12 de enero de 2027"."""
    locale = QLocale()
    month_first = _day_and_month(locale).startswith("M")
    return locale.toString(_qt(day), _tr("MMMM d, yyyy") if month_first else _tr("d MMMM yyyy"))


def day_format() -> str:
    """Return how a field shows a day with its year, in the order of the locale's dates."""
    return {"MMM d": "MMM d, yyyy"}.get(_day_and_month(QLocale()), "d MMM yyyy")


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day_and_month(locale: QLocale) -> str:
    """Return day and month in the order of the locale's dates."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return _tr("MMM d") if short.find("M") < short.find("d") else _tr("d MMM")


def _tr(pattern: str) -> str:
    """Return the pattern of a date as the language has it, whatever the country."""
    return QCoreApplication.translate("DatePick", pattern)


class DatePick(QWidget):
    """Emits `chosen` with a date, or None when it was taken back."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ahead = 7
        self._known: date | None = None
        self.today = date.today
        self.set_button = LinkButton(self)
        self.box = DateBox(self)
        self.box.setKeyboardTracking(False)
        self.clear_button = IconButton("cross", self.tr("No date"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        for widget in (self.set_button, self.box, self.clear_button):
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_button.clicked.connect(self._begin)
        self.clear_button.clicked.connect(self._take_back)
        self.box.dateChanged.connect(self._changed)
        self.show_date(None)

    def set_words(self, empty: str, name: str, ahead: int) -> None:
        """Set the words of the link, the name of the date, and how many days it begins ahead."""
        self.set_button.show_text(empty)
        self.box.setAccessibleName(name)
        self.box.lineEdit().setAccessibleName(name)
        self._ahead = ahead

    def show_date(self, day: date | None) -> None:
        """Show the date of the case without telling anyone."""
        self._known = day
        form = _short_format(day or self.today(), self.today())
        blocked = self.box.blockSignals(True)
        if self.box.displayFormat() != form:
            self.box.setDisplayFormat(form)
        if day is not None and self.box.date() != _qt(day):
            self.box.setDate(_qt(day))
        self.box.blockSignals(blocked)
        self.set_button.setVisible(day is None)
        self.box.setVisible(day is not None)
        self.clear_button.setVisible(day is not None)

    def _begin(self) -> None:
        day = school_day(self.today() + timedelta(days=self._ahead))
        self._hand_keyboard_to(self.box)
        self.show_date(day)
        self.chosen.emit(day)

    def _take_back(self) -> None:
        self._hand_keyboard_to(self.set_button)
        self.show_date(None)
        self.chosen.emit(None)

    def _hand_keyboard_to(self, widget: QWidget) -> None:
        """Give it on before what has it goes: Qt would look for a place outside, which closes."""
        widget.show()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, day: QDate) -> None:
        known, self._known = self._known, date(day.year(), day.month(), day.day())
        if self._known != known:
            self.chosen.emit(self._known)
