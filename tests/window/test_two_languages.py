"""A case in one language, a window in another: each keeps its own, and nothing is changed by it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtWidgets import QApplication

from pairview.content import load_dimensions, load_practice_case, load_wording
from pairview.content.language import language_in_use
from pairview.domain.case import Case
from pairview.reports.handout import make_handout
from pairview.reports.handout_options import HandoutOptions
from pairview.store.case_file import create_case, open_case
from pairview.window.preferences import load_preferences
from pairview.window.screens.contrast_screen import ContrastScreen
from pairview.window.screens.screen import Destination, Screen
from pairview.window.spoken_language import language_wanted, speak_in_window
from tests.flows.hands import settle
from tests.window.desk import TODAY, Desk
from tests.window.test_menus import letter, menus

OTHER = {"en": "es", "es": "en"}
both_ways = pytest.mark.parametrize("code", OTHER)


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak_in_window("en")
    qapp.processEvents()


def stored(folder: Path, code: str) -> Path:
    """Keep River in a language, as a case of the pair's own."""
    path = folder / f"river-{code}.pairview"
    create_case(path, load_practice_case("river", TODAY, code)).close()
    return path


def read(path: Path) -> Case:
    file, case = open_case(path)
    file.close()
    return case


def on_top(desk: Desk, place: Destination) -> Screen:
    desk.view.go(place)
    settle()
    screen = desk.view.area.current
    assert screen is not None
    return screen


@both_ways
def test_opening_a_case_in_another_language_changes_nothing_of_it(code: str, desk: Desk) -> None:
    path = stored(desk.folder, code)
    before, raw = read(path), path.read_bytes()
    speak_in_window(OTHER[code])
    desk.window.open_case(path)
    settle()
    assert desk.editor.case.agreement.language == code
    desk.window.show_start()
    assert path.read_bytes() == raw
    assert read(path) == before


@both_ways
def test_what_is_read_on_screen_is_in_the_language_of_the_window(code: str, desk: Desk) -> None:
    speak_in_window(OTHER[code])
    desk.window.open_case(stored(desk.folder, code))
    screen = on_top(desk, Destination.CONTRAST)
    assert isinstance(screen, ContrastScreen)
    labels = {row.label for row in screen._rows.rows}
    assert labels <= {one.label for one in load_dimensions(OTHER[code])}


@both_ways
def test_what_is_kept_and_printed_is_in_the_language_of_the_case(code: str, desk: Desk) -> None:
    speak_in_window(OTHER[code])
    desk.window.open_case(stored(desk.folder, code))
    screen = on_top(desk, Destination.CONTRAST)
    assert isinstance(screen, ContrastScreen)
    screen._start_hypothesis()
    text = desk.editor.case.hypotheses[-1].text
    assert any(one.infinitive and one.infinitive in text for one in load_dimensions(code))
    pages = PdfDocument(make_handout(desk.editor.case, HandoutOptions(TODAY)))
    title = load_wording(code)("handout.title", student="River")
    assert title in pages[0].get_textpage().get_text_range()


def test_a_new_case_takes_the_language_of_the_window(desk: Desk) -> None:
    speak_in_window("es")
    desk.window.new_case()
    assert desk.editor.case.agreement.language == "es"
    desk.window.cases.next_student()
    speak_in_window("en")
    assert desk.editor.case.agreement.language == "es"


@pytest.mark.parametrize("code", ["tlh", "es_", "../es", "%n", "ES"])
def test_a_strange_code_in_the_settings_is_no_harm(code: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(f"[General]\ntheme=dark\nlanguage={code}\n", encoding="utf-8")
    kept = load_preferences(file)
    speak_in_window(language_wanted(chosen=kept.language))
    assert language_in_use() in OTHER
    assert kept.theme == "dark"


def test_menus_hold_in_spanish(desk: Desk) -> None:
    speak_in_window("es")
    desk.window.form.retranslateUi(desk.window)
    desk.window.open_practice()
    for name, actions in menus(desk):
        letters = [found for action in actions if (found := letter(action.text()))]
        assert len(letters) == len(set(letters)), (name, [one.text() for one in actions])
