"""Renders the pictures of docs, or of every screen, from the practice case: the same on every run.

run.py pictures                    the pictures of docs
run.py pictures FOLDER             every screen, in the two sizes it must fit, into FOLDER
run.py pictures FOLDER plan ...    only these screens
"""

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pairview.content import load_practice_case
from pairview.domain.seat import Seat
from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.recent_cases import RecentCases
from pairview.window.screens.catalogue import PRIVATE, SCREENS
from pairview.window.screens.read_back_screen import ReadBackScreen
from pairview.window.screens.screen import Destination
from pairview.window.theme import FUSION, apply_theme
from pairview.window.theme.tokens import LIGHT

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
TODAY = date(2026, 11, 23)
SIZES = ((1366, 690), (1280, 640))
IN_DOCS = (Destination.CONTRAST, Destination.WEIGH)
PLACES = (*SCREENS, Destination.HAND_OVER)
DOTS_PER_POINT = 100 / 72


def main(arguments: Sequence[str]) -> int:
    """Write the pictures that the arguments ask for; returns the exit code."""
    if not arguments:
        make_pictures_of_docs(PICTURES)
        return 0
    folder, *names = arguments
    unknown = set(names) - set(PLACES)
    if unknown:
        print(f"No screen is called {min(unknown)}. There are: {', '.join(PLACES)}")
        return 2
    places = tuple(Destination(name) for name in names) or PLACES
    for size in SIZES:
        make_pictures_of_screens(Path(folder), places, size, f"{size[0]}x{size[1]}-")
    return 0


def make_pictures_of_docs(folder: Path) -> None:
    """Write two screens and the pages of the handout into `folder`."""
    make_pictures_of_screens(folder, IN_DOCS)
    _picture_handout(folder)


def make_pictures_of_screens(
    folder: Path,
    places: Sequence[Destination],
    size: tuple[int, int] = SIZES[0],
    before_name: str = "",
) -> None:
    """Write a picture of each place, `size` pixels wide and high; a turn is seen by seat A."""
    folder.mkdir(parents=True, exist_ok=True)
    for place in places:
        with _practice_window(size) as window:
            view = window.view
            assert view is not None
            if place in PRIVATE:
                view.editor.look_as(Seat.A)
            view.go(place)
            if isinstance(view.area.current, ReadBackScreen):
                view.area.current.make_preview()
            QTest.qWait(50)
            window.grab().save(str(folder / f"{before_name}{place.value}.png"))


@contextmanager
def _practice_window(size: tuple[int, int]) -> Iterator[MainWindow]:
    app = QApplication.instance() or QApplication(["PairView", *FUSION])
    assert isinstance(app, QApplication)
    apply_theme(app, LIGHT)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        shelf = CaseShelf(home, RecentCases(home / "recent.txt"))
        window = MainWindow(shelf, home / "settings.ini", now=lambda: 0.0, today=lambda: TODAY)
        window.resize(*size)
        window.show()
        window.open_practice()
        yield window
        window.close()


def _picture_handout(folder: Path) -> None:
    import pypdfium2

    from pairview.reports.handout import make_handout
    from pairview.reports.handout_options import HandoutOptions

    case = load_practice_case("river", TODAY)
    document = pypdfium2.PdfDocument(make_handout(case, HandoutOptions(today=TODAY)))
    for number, page in enumerate(document, start=1):
        bitmap = page.render(scale=DOTS_PER_POINT, grayscale=True)
        bitmap.to_pil().save(folder / f"handout-{number}.png", optimize=True)
        bitmap.close()
        page.close()
    document.close()


def _say(_kind: object, _context: object, words: str) -> None:
    """Pass on what Qt has to say, but for what it says of every picture without a display."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


if __name__ == "__main__":
    qInstallMessageHandler(_say)
    sys.exit(main(sys.argv[1:]))
