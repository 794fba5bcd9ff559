"""Documents come out in the language of the case, or in another one that is chosen for each."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pairview.case_editor import CaseEditor
from pairview.reports.documents import Document
from pairview.window import file_dialogs
from pairview.window.screens.agree_screen import AgreeScreen
from pairview.window.screens.document_choices import DocumentChoices
from pairview.window.screens.documents_dialog import DocumentsDialog
from pairview.window.spoken_language import speak_in_window
from tests.flows.hands import settle
from tests.marked_language import CODE, marked, marked_language
from tests.stage import Stage
from tests.window.screens.river import TODAY, river


@pytest.fixture
def _two_languages(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    with marked_language(tmp_path / "languages"):
        speak_in_window("en")
        yield


@pytest.mark.usefixtures("_two_languages")
def test_the_pair_chooses_it_behind_more_and_undo_brings_it_back(stage: Stage) -> None:
    editor = CaseEditor(river())
    screen = stage.play(AgreeScreen(editor))
    pick = screen.rooms.language_pick
    assert [pick.itemText(row) for row in range(pick.count())] == ["English", marked("English")]
    assert pick.currentData() == "en"
    screen.form.more.open_up(True)
    settle()
    pick.setFocus()
    QTest.keyClick(pick, Qt.Key.Key_Down)
    assert editor.case.agreement.language == CODE
    editor.undo()
    assert editor.case.agreement.language == "en"
    assert pick.currentData() == "en"


@pytest.mark.usefixtures("_two_languages")
def test_each_document_begins_with_the_language_of_the_case(stage: Stage) -> None:
    speak_in_window(CODE)
    choices = stage(DocumentChoices())
    choices.show_case(river())
    assert choices.chosen_language == "en"
    assert choices.options().language is None
    choices._choose_language(CODE)
    assert choices.options().language == CODE
    choices.show_document(Document.WHOLE_RECORD)
    assert choices.chosen_language == "en"
    again = stage(DocumentChoices())
    again.show_case(river())
    again.take_up(choices.chosen)
    assert again.options().language == CODE


@pytest.mark.usefixtures("_two_languages")
def test_the_pick_says_beside_it_what_is_picked(stage: Stage) -> None:
    choices = stage(DocumentChoices())
    (label,) = (one for one in choices.findChildren(QLabel) if one.buddy() is choices.language)
    assert label.isVisible()
    assert label.text() == "Language"
    assert choices.language.accessibleName() == "Language of the document"


@pytest.mark.usefixtures("_two_languages")
def test_without_a_case_pages_are_in_the_language_in_use(stage: Stage) -> None:
    speak_in_window(CODE)
    dialog = DocumentsDialog(stage(QWidget()), None, lambda: TODAY)
    assert dialog.choices.chosen_language == CODE
    wanted = dialog._wanted()
    assert wanted is not None
    assert wanted.case.agreement.language == CODE


@pytest.mark.usefixtures("_two_languages")
@pytest.mark.parametrize(("code", "name"), [("en", "next-lesson"), (CODE, "my-next-lesson")])
def test_a_file_is_named_in_the_language_of_its_document(
    code: str, name: str, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []
    monkeypatch.setattr(
        file_dialogs, "ask_to_save_pdf", lambda _parent, path: offered.append(path.name)
    )
    dialog = DocumentsDialog(stage(QWidget()), CaseEditor(river()), lambda: TODAY)
    dialog.choices._choose_language(code)
    dialog.delivery.save(Document.NEXT_LESSON, b"")
    assert offered == [f"{name}-{TODAY.isoformat()}.pdf"]


@pytest.mark.usefixtures("_two_languages")
def test_with_one_language_nothing_is_asked(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pairview.window.screens.language_pick.languages", lambda: ("en",))
    choices = stage(DocumentChoices())
    choices.show_case(river())
    assert not choices.language.isVisible()
    assert choices.chosen_language == "en"
