"""Renders the pictures of docs, or of every screen, from the practice case: the same on every run.

run.py pictures                    the pictures of docs: every screen in every theme in English;
                                   of another language those that its pages show
run.py pictures FOLDER             every screen, in the two sizes it must fit, into FOLDER
run.py pictures FOLDER plan ...    only these screens; documents: the pages that are printed
    --language CODE                such as es
    --theme NAME                   light, dark or high contrast
    --text-size PERCENT            100, 125, 150 or 200
"""

import argparse
import io
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date, datetime
from pathlib import Path
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QDate, QLocale, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dialog_pictures import DIALOGS
from document_pictures import make_pictures_of_documents
from pairview.case_editor import CaseEditor
from pairview.content import languages
from pairview.content.language import FIRST, language_in_use
from pairview.domain.seat import Seat
from pairview.window.case_shelf import CaseShelf
from pairview.window.facilitator import Facilitator
from pairview.window.main_window import MainWindow
from pairview.window.preferences import Preferences, save_preferences
from pairview.window.recent_cases import RecentCases
from pairview.window.recent_rows import row_of
from pairview.window.screens.catalogue import ALONE, OF_A_TURN, SCREENS
from pairview.window.screens.hand_over_screen import DEAD_MS
from pairview.window.screens.later_facts_screen import LaterFactsScreen
from pairview.window.screens.rate_again_screen import RateAgainScreen
from pairview.window.screens.read_back_screen import ReadBackScreen
from pairview.window.screens.screen import Destination
from pairview.window.screens.second_look_screen import SecondLookScreen
from pairview.window.spoken_language import speak_in_window
from pairview.window.theme import FUSION, apply_theme
from pairview.window.theme.tokens import LIGHT, PALETTES, TEXT_SIZES, Palette
from pictured_case import LOOKING_AGAIN, TODAY, listed, looked_at_again, while_recording
from rating_pictures import rate_some, rated_again, show_then_and_now

DOCS = Path(__file__).resolve().parent.parent / "docs"
PICTURES = DOCS / "pictures"
SIZES = ((1366, 690), (1280, 640))
THEN_AND_NOW = "then_and_now"
"""What waits behind More of the second look, once both rated again."""
PLACES = (*SCREENS, Destination.HAND_OVER, THEN_AND_NOW)
WEEKS_ON = frozenset({Destination.SECOND_LOOK, Destination.RATE_AGAIN, THEN_AND_NOW})
BEFORE_THE_REVEAL = frozenset({*OF_A_TURN, Destination.HAND_OVER})
WHOLE_WINDOW = ("start", "hidden", "unlock", "facilitator", "what_if")
"""Pages that stand in place of an open case."""
ALL = (*PLACES, *WHOLE_WINDOW, *DIALOGS)
BEFORE_STEP_5 = (2, 5, 5, 6, 3)
"""Minutes that a room has taken for each part before the hypotheses."""
ASK_FOR_THE_DAY = (
    "screens.card_back_screen",
    "screens.document_choices",
    "screens.plan_follow_up",
    "screens.predict_screen",
    "screens.rate_again_screen",
    "screens.read_back_screen",
    "screens.second_look_parts",
    "screens.statement_rows",
    "widgets.date_pick",
)
"""Modules of the window that look at the calendar themselves."""
DOCUMENTS = "documents"
"""Stands for the pages of every document where a place can be named."""
LOOKS = 30
"""How often to look at a window that does not come to rest."""
COLOURS = 256


def main(arguments: Sequence[str]) -> int:
    """Write the pictures that the arguments ask for; returns the exit code."""
    if not arguments:
        make_pictures_of_docs(PICTURES)
        for language in set(languages()) - {FIRST}:
            make_pictures_shown(language, PICTURES / language)
        return 0
    asked = _parser().parse_args(arguments)
    unknown = set(asked.places) - {*ALL, DOCUMENTS}
    if unknown:
        print(f"No screen is called {min(unknown)}. There are: {', '.join(ALL)}, {DOCUMENTS}")
        return 2
    with speaking(asked.language):
        _make_what_is_asked(asked)
    return 0


def _make_what_is_asked(asked: argparse.Namespace) -> None:
    if DOCUMENTS in asked.places:
        make_pictures_of_documents(Path(asked.folder))
        asked.places.remove(DOCUMENTS)
        if not asked.places:
            return
    look = PALETTES[asked.theme], asked.text_size / 100
    if asked.docs:
        into = Path(asked.folder) / asked.theme.replace(" ", "-")
        make_pictures_of_screens(into, asked.places, look=look)
        return
    for size in SIZES:
        before = f"{size[0]}x{size[1]}-"
        make_pictures_of_screens(Path(asked.folder), asked.places or ALL, size, before, look)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run.py pictures", description="Render the screens.")
    parser.add_argument("folder")
    parser.add_argument("places", nargs="*")
    parser.add_argument("--language", choices=languages(), default=FIRST)
    parser.add_argument("--theme", choices=PALETTES, default=LIGHT.name)
    parser.add_argument("--text-size", type=int, choices=TEXT_SIZES, default=100)
    parser.add_argument("--docs", action="store_true", help=argparse.SUPPRESS)
    return parser


def make_pictures_of_docs(folder: Path, places: Sequence[str] = ALL) -> None:
    """Write every place in every theme, and the pages of every document, into `folder`."""
    for theme in PALETTES:
        _run(folder, places, theme, FIRST)
    make_pictures_of_documents(folder / DOCUMENTS)


def make_pictures_shown(language: str, folder: Path) -> None:
    """Write the pictures that the pages of a language other than English show into `folder`."""
    shown = pictures_shown(language)
    for theme in PALETTES:
        if places := [name for kind, name in shown if kind == theme.replace(" ", "-")]:
            _run(folder, places, theme, language)
    if pages := {f"{name}.png" for kind, name in shown if kind == DOCUMENTS}:
        with speaking(language):
            make_pictures_of_documents(folder / DOCUMENTS, pages)


def pictures_shown(language: str) -> list[tuple[str, str]]:
    """Return folder and name of each picture on the pages of a language other than English."""
    pages = "\n".join(page.read_text("utf-8") for page in sorted((DOCS / language).glob("*.md")))
    named = re.findall(rf"\(\.\./pictures/{language}/([\w-]+)/([\w-]+)\.png\)", pages)
    return list(dict.fromkeys(named))


def _run(folder: Path, places: Sequence[str], theme: str, language: str) -> None:
    """Make pictures in a process of their own: a window that was closed still follows the theme."""
    options = ["--theme", theme, "--language", language, "--docs"]
    subprocess.run([sys.executable, __file__, str(folder), *places, *options], check=True)


def make_pictures_of_screens(
    folder: Path,
    places: Sequence[str],
    size: tuple[int, int] = SIZES[0],
    before_name: str = "",
    look: tuple[Palette, float] = (LIGHT, 1.0),
) -> None:
    """Write a picture of each place, `size` pixels wide and high; the first turn is seat A's."""
    folder.mkdir(parents=True, exist_ok=True)
    for place in places:
        day = LOOKING_AGAIN if place in WEEKS_ON else TODAY
        with _on_the_same_day(), _practice_window(size, look, day) as window:
            if place in DIALOGS:
                _save_dialog(window, place, folder / f"{before_name}{place}.png")
                continue
            _go_to(window, place)
            QTest.qWait(DEAD_MS + 100 if place == Destination.HAND_OVER else 150)
            _settle(window)
            _save(window, folder / f"{before_name}{place}.png")


def _now() -> datetime:
    return datetime(TODAY.year, TODAY.month, TODAY.day, 14, 12)


class _Day(date):
    @classmethod
    def today(cls) -> "_Day":
        return cls(TODAY.year, TODAY.month, TODAY.day)


@contextmanager
def _on_the_same_day() -> Iterator[None]:
    """Let it be `TODAY` on every screen, whenever the pictures are made."""
    with ExitStack() as stack:
        for module in ASK_FOR_THE_DAY:
            stack.enter_context(patch(f"pairview.window.{module}.date", _Day))
        stack.enter_context(patch("pairview.window.screens.facilitator_screen.time_of_day", _now))
        yield


def _go_to(window: MainWindow, place: str) -> None:
    if place == "start":
        window.show_start()
        QTest.qWait(100)  # the folder was looked through
        today = QDate(TODAY.year, TODAY.month, TODAY.day)
        rows = [row_of(case, today) for case in listed()]
        window.start_screen.show_cases(lambda skip: rows[skip:])
    elif place == "hidden":
        window.hide_or_return()
    elif place == "unlock":
        window.show_start()
        window.around.lock.ask(Path("river.pairview"))
    elif place in {"facilitator", "what_if"}:
        _lead_a_room(window, what_if=place == "what_if")
    else:
        _go_in_the_case(window, place)


def _go_in_the_case(window: MainWindow, place: str) -> None:
    if place in BEFORE_THE_REVEAL:
        _begin_recording(window, in_turn=place in OF_A_TURN)
    if place in WEEKS_ON:
        _look_again(window, rated=place == THEN_AND_NOW)
    view = window.view
    assert view is not None
    if place in ALONE:
        view.editor.look_as(Seat.A)
    view.go(Destination.SECOND_LOOK if place == THEN_AND_NOW else Destination(place))
    _fill(view.area.current, place)


def _fill(screen: QWidget | None, place: str) -> None:
    """Do on a screen what people would have done there by then."""
    if isinstance(screen, RateAgainScreen):
        rate_some(screen)
    if place == THEN_AND_NOW and isinstance(screen, SecondLookScreen):
        show_then_and_now(screen)
    if isinstance(screen, ReadBackScreen):
        screen.make_preview()
    if isinstance(screen, LaterFactsScreen):
        _weigh_a_fact(screen)


def _lead_a_room(window: MainWindow, *, what_if: bool) -> None:
    """Show the room in step 5 of 45 minutes, some of which have passed."""
    seconds = [0.0]
    window.facilitator = Facilitator(window, lambda: seconds[0])
    window.facilitator.show()
    screen = window.facilitator.screen
    assert screen is not None
    screen.form.pause_button.click()
    for minutes in BEFORE_STEP_5:
        seconds[0] += 60 * minutes
        screen.form.next_button.click()
    seconds[0] += 78
    screen.refresh()
    if what_if:
        screen.chips[2].click()


def _begin_recording(window: MainWindow, *, in_turn: bool) -> None:
    """Show the case as it is while they record, before the first turn or in it."""
    editor = CaseEditor(while_recording())
    window.cases.leave()
    window.cases.show(editor, None)
    if in_turn:
        editor.begin_turn(Seat.A)


def _look_again(window: MainWindow, *, rated: bool) -> None:
    """Show the case as it is weeks on."""
    case = looked_at_again()
    window.cases.leave()
    window.cases.show(CaseEditor(rated_again(case) if rated else case), None)


def _settle(window: QWidget) -> None:
    """Wait until two looks at the window are the same: a busy machine lays it out later."""
    before = window.grab().toImage()
    for _ in range(LOOKS):
        QTest.qWait(100)
        now = window.grab().toImage()
        if now == before:
            return
        before = now


def _weigh_a_fact(screen: LaterFactsScreen) -> None:
    """Read the first fact and answer it for three hypotheses."""
    screen.go_on()
    QTest.keyClicks(screen.form.table, "aef")


def _save_dialog(window: MainWindow, name: str, path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        dialog = DIALOGS[name](window, Path(folder), TODAY)
        dialog.open()
        dialog.resize(dialog.size().boundedTo(window.size()))
        _settle(dialog)
        _save(dialog, path)
        dialog.close()


def _save(window: QWidget, path: Path) -> None:
    """Write what the window shows, with as few colours as look the same."""
    from PIL import Image

    kept = QBuffer()
    kept.open(QBuffer.OpenModeFlag.WriteOnly)
    window.grab().save(kept, "PNG")
    picture = Image.open(io.BytesIO(kept.data().data())).convert("RGB")
    few = picture.quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let the program speak a language; days and months then read the same on every laptop."""
    before, locale = language_in_use(), QLocale()
    _app()
    speak_in_window(language)
    QLocale.setDefault(QLocale.c() if language == FIRST else QLocale(language))
    yield
    speak_in_window(before)
    QLocale.setDefault(locale)


def _app() -> QApplication:
    app = QApplication.instance() or QApplication(["PairView", *FUSION])
    assert isinstance(app, QApplication)
    return app


@contextmanager
def _practice_window(
    size: tuple[int, int], look: tuple[Palette, float], day: date
) -> Iterator[MainWindow]:
    app = _app()
    app.setCursorFlashTime(0)
    apply_theme(app, *look)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        shelf = CaseShelf(home, RecentCases(home / "recent.txt"))
        settings, (palette, scale) = home / "settings.ini", look
        save_preferences(settings, Preferences(theme=palette.name, text_size=round(scale * 100)))
        window = MainWindow(shelf, settings, now=lambda: 0.0, today=lambda: day)
        window.resize(*size)
        window.show()
        window.open_practice()
        yield window
        window.close()
        window.deleteLater()


def _say(_kind: object, _context: object, words: str) -> None:
    """Pass on what Qt has to say, but for what it says of every picture without a display."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


if __name__ == "__main__":
    qInstallMessageHandler(_say)
    QLocale.setDefault(QLocale.c())  # days and months read the same on every laptop
    sys.exit(main(sys.argv[1:]))
