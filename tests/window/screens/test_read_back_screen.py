import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

import pairview
from pairview.case_editor import CaseEditor
from pairview.domain.case import Case, new_case
from pairview.domain.evidence import Evidence
from pairview.domain.explaining import put_evidence
from pairview.store.case_file import create_case
from pairview.window import file_dialogs
from pairview.window.preferences import FILE, config_folder, load_preferences
from pairview.window.screen_page import ScreenPage
from pairview.window.screens.read_back_screen import ReadBackScreen
from pairview.window.screens.screen import Destination
from pairview.window.widgets.message_bar import Message
from pairview.window.widgets.pdf_pages import PdfPages
from tests.flows.hands import rest_a_moment, wait_until
from tests.stage import Stage
from tests.window.screens.names import nameless
from tests.window.screens.river import TODAY, river


@pytest.fixture(autouse=True)
def _no_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    def unexpected(*_arguments: object) -> None:
        pytest.fail("a dialog opened that no test asked for")

    for name in ("ask_to_save_pdf", "ask_to_export", "ask_how_to_print"):
        monkeypatch.setattr(file_dialogs, name, unexpected)
    (config_folder() / FILE).unlink(missing_ok=True)


@pytest.fixture
def answer_save(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], list[Path]]:
    """Answer the save dialog with a path; returns the list of what was suggested."""
    suggested: list[Path] = []

    def answer(path: Path | None) -> list[Path]:
        def ask(_parent: QWidget, offered: Path) -> Path | None:
            suggested.append(offered)
            return path

        monkeypatch.setattr(file_dialogs, "ask_to_save_pdf", ask)
        return suggested

    return answer


def open_screen(stage: Stage, case: Case) -> ReadBackScreen:
    editor = CaseEditor(case)
    screen = ReadBackScreen(editor)
    screen.today = screen.choices.today = lambda: TODAY
    editor.subscribe(lambda _event: screen.refresh())
    stage(screen)
    screen.focus_first()
    screen.make_preview()
    return screen


@pytest.fixture
def screen(stage: Stage) -> ReadBackScreen:
    return open_screen(stage, river())


def words_of(path: Path) -> str:
    """Return what the pages of a saved PDF say."""
    pages = PdfPages(path.read_bytes())
    said = [pages.words(number) for number in range(len(pages))]
    pages.close()
    return "\n\n".join(said)


def said(screen: ReadBackScreen) -> list[str]:
    words: list[str] = []

    def take(message: object) -> None:
        assert isinstance(message, Message)
        words.append(message.words)

    screen.setProperty("take", take)
    screen.says.connect(take)
    return words


def test_the_saved_pdf_says_what_the_preview_says(
    screen: ReadBackScreen, tmp_path: Path, answer_save: Callable[[Path | None], list[Path]]
) -> None:
    suggested = answer_save(tmp_path / "handout.pdf")
    assert screen.primary_text() == "Save PDF"
    assert screen.form.next_student_link.isHidden()
    assert screen.go_on() is None
    assert suggested[0].name == f"handout-{TODAY}.pdf"
    assert words_of(tmp_path / "handout.pdf") == screen.form.preview.text
    assert "Our hypotheses: Blue Kite" in screen.form.preview.text
    where = screen.editor.case.where_it_went[0]
    assert (where.document, where.place) == ("handout", str(tmp_path / "handout.pdf"))
    assert screen.form.done_label.text() == "Saved as handout.pdf."
    assert not screen.form.next_student_link.isHidden()
    assert screen.primary_text() == "Finish"
    assert screen.go_on() is Destination.START


def test_the_preview_shows_two_pages_and_follows_the_case(screen: ReadBackScreen) -> None:
    assert screen.form.preview.count.text() == "2 pages"
    screen.choices.ticks["with_who_offered"].click()
    screen.make_preview()
    assert "Offered by Maths." in screen.form.preview.text


def test_private_parts_are_off_until_ticked(screen: ReadBackScreen) -> None:
    assert not any(tick.isChecked() for tick in screen.choices.ticks.values())
    assert not screen.choices.ticks["with_my_part"].isVisible()
    screen.choices.private.button.click()
    assert screen.choices.ticks["with_my_part"].isVisible()
    assert "Offered by" not in screen.form.preview.text


def test_the_paper_is_remembered(screen: ReadBackScreen, stage: Stage) -> None:
    screen.choices.paper._segments[1].click()
    screen.make_preview()
    assert screen.form.preview.sheet.pages is not None
    assert screen.form.preview.sheet.pages.size(0).height() == pytest.approx(792)
    assert load_preferences(config_folder() / FILE).paper == "letter"
    assert open_screen(stage, river()).choices.options().paper == "letter"


@pytest.mark.parametrize("size", [(1064, 475), (588, 475)])
def test_it_opens_at_its_title_with_the_keyboard_at_the_safety_question(
    stage: Stage, size: tuple[int, int]
) -> None:
    bare = replace(new_case(TODAY, "Blue Kite"), progress=river().progress)
    page = stage(ScreenPage(), *size)
    screen = ReadBackScreen(CaseEditor(bare))
    page.take(screen)
    screen.focus_first()
    rest_a_moment()
    page.begin_at_top()
    assert page.verticalScrollBar().maximum() > 0
    assert page.verticalScrollBar().value() == 0
    assert screen.safety.answer._segments[0].hasFocus()
    assert screen.safety.answer.choice is None


def test_the_safety_question_is_asked_and_not_stored(screen: ReadBackScreen) -> None:
    before = screen.editor.case
    assert "unsafe" in screen.safety.question.text()
    assert screen.safety.not_stored.text() == "Your answer is not stored."
    QTest.mouseClick(screen.safety.answer._segments[1], Qt.MouseButton.LeftButton)
    assert screen.safety.steps.isVisible()
    assert "reporting steps" in screen.safety.steps_words.text()
    assert screen.editor.case is before
    screen.hide()
    assert screen.safety.answer.choice is None


def test_what_is_open_is_listed_by_step(screen: ReadBackScreen) -> None:
    lines = screen.open_lines.lines.text().splitlines()
    assert "Contrast: the puzzle sentence" in lines
    assert "a look-for in Maths" in lines[-1]
    assert "the date you look again" in lines[-1]


def test_cells_not_considered_stand_apart_from_what_prints_as_lines(stage: Stage) -> None:
    case = put_evidence(river(), Evidence("e1", "pencil down after the first line"))
    card = open_screen(stage, case).open_lines
    assert "Weigh" not in card.lines.text()
    assert card.cells.text().startswith("Weigh: ")
    assert card.cells.isVisible()
    card.show_case(river())
    assert not card.cells.isVisible()


def test_cells_not_considered_lead_to_the_table(stage: Stage) -> None:
    screen = open_screen(stage, put_evidence(river(), Evidence("e1", "pencil down")))
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    screen.open_lines.table_link.click()
    assert wanted == [Destination.WEIGH]


def called_river() -> Case:
    """Return the case with a code name that its own words may use."""
    case = river()
    return replace(case, agreement=replace(case.agreement, code_name="River"))


def test_words_that_look_like_names_are_listed_before_printing(stage: Stage) -> None:
    plain = called_river()
    named = replace(plain.hypotheses[0], text="Marco sits beside Sam in Maths")
    screen = open_screen(stage, replace(plain, hypotheses=(named, *plain.hypotheses[1:])))
    assert screen.names.names.text() == "Sam"
    assert screen.names.isVisible()
    column = screen.form.page_column
    order = [column.indexOf(part) for part in (screen.safety, screen.open_lines, screen.names)]
    assert order == sorted(order)
    assert order[-1] < column.indexOf(screen.form.print_card)
    assert not open_screen(stage, plain).names.isVisible()


def test_a_name_in_a_private_part_counts_once_the_part_is_ticked(stage: Stage) -> None:
    case = called_river()
    moment = replace(case.moments[0], reading="I think Sam helps")
    screen = open_screen(stage, replace(case, moments=(moment, *case.moments[1:])))
    assert not screen.names.isVisible()
    screen.choices.ticks["with_readings"].setChecked(True)
    assert screen.names.names.text() == "Sam"


def test_the_pages_stand_below_where_there_is_little_room(screen: ReadBackScreen) -> None:
    form = screen.form
    for width, beside in ((1149, True), (588, False), (801, True)):
        screen.fit(width)
        rest_a_moment()
        assert (form.preview.x() > form.side.geometry().right()) is beside
        assert (form.preview.y() > form.side.geometry().bottom()) is not beside


def test_the_pages_stay_in_sight_where_the_questions_are_long(stage: Stage) -> None:
    page = stage(ScreenPage(), 1149, 560)
    screen = ReadBackScreen(CaseEditor(called_river()))
    page.take(screen)
    rest_a_moment()
    before = screen.form.preview.height()
    assert 400 < before < page.viewport().height()
    screen.safety.answer._segments[1].click()
    screen.choices.private.button.click()
    rest_a_moment()
    assert page.verticalScrollBar().maximum() > 0
    assert screen.form.preview.height() == before


def test_open_saves_first_and_then_shows_the_file(
    screen: ReadBackScreen,
    tmp_path: Path,
    answer_save: Callable[[Path | None], list[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    answer_save(None)
    screen.form.open_button.click()
    assert opened == []
    suggested = answer_save(tmp_path / "handout.pdf")
    screen.form.open_button.click()
    screen.form.open_button.click()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path / "handout.pdf")] * 2
    assert len(suggested) == 2


def test_print_sends_the_pages_of_the_preview(
    screen: ReadBackScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies: list[int] = []

    def ask(_parent: QWidget, printer: QPrinter) -> bool:
        copies.append(printer.copyCount())
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "spool.pdf"))
        return True

    monkeypatch.setattr(file_dialogs, "ask_how_to_print", ask)
    screen.form.print_button.click()
    assert copies == [2]
    wait_until(lambda: screen.form.done_label.text() != "")
    assert len(pypdfium2.PdfDocument(tmp_path / "spool.pdf")) == 2
    assert screen.form.done_label.text() == "Sent to the printer. Take it from the tray."


def test_a_print_given_up_changes_nothing(
    screen: ReadBackScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "ask_how_to_print", lambda *_: False)
    screen.form.print_button.click()
    assert screen.primary_text() == "Save PDF"


def test_a_place_that_cannot_be_written_is_said(
    screen: ReadBackScreen, tmp_path: Path, answer_save: Callable[[Path | None], list[Path]]
) -> None:
    words = said(screen)
    answer_save(tmp_path / "none" / "handout.pdf")
    screen.go_on()
    assert len(words) == 1
    assert screen.editor.case.where_it_went == ()
    assert screen.primary_text() == "Save PDF"


def test_saving_again_offers_the_name_used_last(
    screen: ReadBackScreen, tmp_path: Path, answer_save: Callable[[Path | None], list[Path]]
) -> None:
    suggested = answer_save(tmp_path / "for our files.pdf")
    screen.save()
    screen.save()
    assert suggested[1] == tmp_path / "for our files.pdf"


def test_before_the_reveal_one_sentence_refuses(stage: Stage) -> None:
    screen = open_screen(stage, new_case(TODAY, "Blue Kite"))
    words = said(screen)
    screen.go_on()
    screen.form.open_button.click()
    screen.form.print_button.click()
    assert len(words) == 3
    assert len(set(words)) == 1
    assert screen.form.preview.count.text() == words[0]
    assert screen.form.preview.text == ""


def test_only_a_case_that_is_kept_says_when_it_goes(screen: ReadBackScreen, tmp_path: Path) -> None:
    assert screen.form.kept_label.text() == "Practice only: nothing of it is kept."
    case = screen.editor.case
    editor = CaseEditor(case, create_case(tmp_path / "blue-kite.pairview", case))
    kept = ReadBackScreen(editor)
    assert "ask to delete this case after" in kept.form.kept_label.text()
    editor.close()


def test_going_back_leads_to_the_plan(screen: ReadBackScreen) -> None:
    assert screen.go_back() is Destination.PLAN


def test_slow_parts_are_imported_only_when_they_are_needed() -> None:
    slow = "('reportlab', 'pypdfium2', 'PySide6.QtPrintSupport')"
    code = (
        "import sys, pairview.window.screens.read_back_screen;"
        f"print([m for m in {slow} if m in sys.modules])"
    )
    source = str(Path(pairview.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": source},
    )
    assert done.stdout.strip() == "[]"


def test_everything_that_takes_the_keyboard_has_a_name(screen: ReadBackScreen) -> None:
    screen.choices.private.button.click()
    rest_a_moment()
    assert nameless(screen) == []
    screen.form.preview.kind._segments[0].click()
    assert nameless(screen) == []


def test_the_preview_comes_by_itself_once_the_screen_is_shown(stage: Stage) -> None:
    screen = ReadBackScreen(CaseEditor(river()))
    QTest.qWait(120)
    assert screen.form.preview.text == ""
    stage(screen)
    screen.refresh()
    wait_until(lambda: "Our hypotheses: Blue Kite" in screen.form.preview.text)
