"""Renders the pictures of docs from the practice case: the same on every run."""

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pairview.content import load_practice_case
from pairview.window.case_shelf import CaseShelf
from pairview.window.main_window import MainWindow
from pairview.window.recent_cases import RecentCases
from pairview.window.screens.screen import Destination
from pairview.window.theme import FUSION, apply_theme
from pairview.window.theme.tokens import LIGHT

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
TODAY = date(2026, 11, 23)
SIZE = (1366, 690)
SCREENS = (Destination.CONTRAST, Destination.WEIGH)
DOTS_PER_POINT = 100 / 72


def main(folder: Path) -> None:
    """Write the pictures into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(["PairView", *FUSION])
    assert isinstance(app, QApplication)
    apply_theme(app, LIGHT)
    with tempfile.TemporaryDirectory() as home:
        _picture_screens(Path(home), folder)
    _picture_handout(folder)


def _picture_screens(home: Path, folder: Path) -> None:
    shelf = CaseShelf(home, RecentCases(home / "recent.txt"))
    window = MainWindow(shelf, home / "settings.ini", now=lambda: 0.0, today=lambda: TODAY)
    window.resize(*SIZE)
    window.show()
    window.open_practice()
    assert window.view is not None
    for place in SCREENS:
        window.view.go(place)
        QTest.qWait(50)
        window.grab().save(str(folder / f"{place.value}.png"))
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


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
