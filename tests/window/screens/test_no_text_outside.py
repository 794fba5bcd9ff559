"""Every word on screen can be translated: it comes from the translations, the content or the case.

All of both stands between marks here (see `tests.marked_language`), so that what has none was
written somewhere else.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTextEdit,
    QWidget,
)

from pairview.content import load_questions
from pairview.domain.slot import Slot
from tests.flows.hands import rest_a_moment
from tests.marked_language import AFTER, BEFORE, marked, marked_language
from tests.stage import Stage
from tests.window.screens.river import river
from tests.window.screens.test_every_dialog import COPIES, MADE
from tests.window.tour import opened, tour
from tests.window.widgets.accessible_tree import tree

TEXT = QAccessible.Text
MARKED = re.compile(f"{BEFORE}[^{BEFORE}{AFTER}]*{AFTER}")
NAMES = {"PairView", "Letter", "Alt", "Left", "Right"}
"""Of the program and of paper, and of keys as Qt calls them."""
LETTERS = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture
def _marked(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    with marked_language(tmp_path / "languages"):
        yield


def words_of(given: object) -> set[str]:
    """Return every word that stands in a case, or in what a test hands to a dialog."""
    return set(LETTERS.findall(str(msgspec.to_builtins(given)).casefold()))


def of_dates() -> set[str]:
    """Return the names of days and months, long and short."""
    locale, form = QLocale(), QLocale.FormatType
    names = [
        name
        for one in (form.LongFormat, form.ShortFormat)
        for name in (
            *(locale.dayName(number, one) for number in range(1, 8)),
            *(locale.monthName(number, one) for number in range(1, 13)),
        )
    ]
    return {word.casefold() for name in names for word in LETTERS.findall(name)}


def texts_seen(window: QWidget) -> Iterator[tuple[str, str]]:
    """Return all that can be seen or heard, with what says it."""
    for widget in [window, *window.findChildren(QWidget)]:
        for text in texts_of(widget):
            yield type(widget).__name__, text
    for item in tree(window):
        for said in (TEXT.Name, TEXT.Description):
            yield f"{item.role().name}, spoken", item.text(said)


def texts_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QMenu):
        yield from (widget.title(), *(action.text() for action in widget.actions()))
    if not widget.isVisible():
        return
    yield from (widget.toolTip(), widget.windowTitle() if widget.isWindow() else "")
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from map(widget.itemText, range(widget.count()))


def is_known(word: str, known: set[str]) -> bool:
    """Say whether a word was typed; the last one of a line that is cut may be cut too."""
    return word in known or any(one.startswith(word) for one in known)


def outside(window: QWidget, known: set[str]) -> set[str]:
    found = set()
    for kind, text in texts_seen(window):
        rest = MARKED.sub(" ", text)
        while (less := MARKED.sub(" ", rest)) != rest:
            rest = less
        left = [word for word in LETTERS.findall(rest) if word not in NAMES]
        if any(not is_known(word.casefold(), known) for word in left):
            found.add(f"{kind}: {text!r} has {left}")
    return found


@pytest.mark.usefixtures("_marked")
@pytest.mark.parametrize(
    "slot",
    [
        pytest.param(Slot.SHORT, marks=pytest.mark.long),
        pytest.param(Slot.STANDARD, marks=pytest.mark.long),
        Slot.LONG,
    ],
)
def test_no_screen_says_a_word_from_elsewhere(slot: Slot, tmp_path: Path) -> None:
    found: dict[str, str] = {}
    known = of_dates() | {"english"}
    with opened(tmp_path / "case") as window:
        for place in tour(window, slot):
            case = window.view.editor.case if window.view else None
            known |= words_of(case) if case else set()
            for fault in outside(window, known):
                found.setdefault(fault, place)
    assert not found, "\n".join(f"{place}: {fault}" for fault, place in found.items())


@pytest.mark.usefixtures("_marked")
@pytest.mark.parametrize("name", MADE)
def test_no_dialog_says_a_word_from_elsewhere(name: str, stage: Stage) -> None:
    dialog = MADE[name](stage(QWidget()))
    dialog.open()
    rest_a_moment()
    given = {"earlier copies": COPIES, "question bank": load_questions("en")}.get(name, ())
    known = of_dates() | words_of(river()) | {"english"} | words_of(given)
    assert outside(dialog, known) == set()
    dialog.close()


def test_a_word_from_elsewhere_is_found(stage: Stage) -> None:
    page = stage(QWidget())
    QLabel(f"{marked('Seen')} on Monday by {marked(marked('PE') + ' too')}", page).show()
    assert {fault.partition(" has ")[2] for fault in outside(page, {"monday"})} == {
        "['on', 'Monday', 'by']"
    }
