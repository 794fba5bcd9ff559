"""Which folder the school wording comes from, what it holds, and every fault with file and line."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pairview.content.school_wording import FILE, SchoolReading
from pairview.domain.school_wording import SchoolWording
from pairview.window import file_dialogs, school_reader, school_wording
from pairview.window.screens.school_wording_dialog import SchoolWordingDialog
from pairview.window.widgets.wrap_label import WrapLabel
from tests.flows.hands import rest_a_moment, wait_until
from tests.stage import Stage
from tests.wording_of_a_school import EXAMPLE

Opens = Callable[[Path | None], SchoolWordingDialog]


@pytest.fixture
def opens(stage: Stage, tmp_path: Path) -> Iterator[Opens]:
    """Open it as the window does: what was taken is put in use."""

    def opened(folder: Path | None) -> SchoolWordingDialog:
        dialog = SchoolWordingDialog(stage(QWidget()), folder)
        dialog.taken.connect(lambda _, found: take(found))
        dialog.removed.connect(lambda: school_wording.use_copy_in(None))
        dialog.open()
        wait_until(lambda: not dialog.is_reading)
        return dialog

    def take(found: SchoolReading) -> None:
        assert found.wording is not None
        school_wording.take(found.wording, found.raw, tmp_path / "settings")

    school_wording.use_copy_in(None)
    yield opened
    school_wording.use_copy_in(None)


def school(tmp_path: Path, text: bytes = EXAMPLE) -> Path:
    folder = tmp_path / "Our school"
    folder.mkdir(exist_ok=True)
    (folder / FILE).write_bytes(text)
    return folder


def choose(
    dialog: SchoolWordingDialog, folder: Path | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "ask_for_folder", lambda *_: folder)
    QTest.mouseClick(dialog.form.choose_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: not dialog.is_reading)


def words_of(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(WrapLabel) if not label.isHidden()]


def test_without_a_folder_it_says_what_the_banner_says(opens: Opens) -> None:
    dialog = opens(None)
    assert dialog.form.contact_label.text().endswith("ask your school whom to call.")
    assert dialog.form.questions_label.text() == "No questions of your own."
    assert dialog.form.again_button.isHidden()
    assert dialog.form.remove_button.isHidden()
    assert dialog.form.topics_label.text().endswith("religion; income.")


def test_a_folder_is_chosen_read_and_told(
    opens: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opens(None)
    choose(dialog, school(tmp_path), monkeypatch)
    form = dialog.form
    assert form.contact_label.text() == "Contact: Ms Lee, safeguarding lead, room 4, extension 210"
    assert form.questions_label.text() == "2 questions of your own"
    assert form.state_line.text() == "Read. It is in use from now on."
    assert form.folder_label.text == str(tmp_path / "Our school")
    form.questions.button.click()
    assert words_of(form.questions.part) == [
        "Our school",
        "What do you do in the library at lunch?",
        "Our school: Advisory",
        "Which part of Monday's advisory helps you start the week?",
    ]


def test_the_card_is_as_high_as_what_it_says_once_a_folder_is_read(
    opens: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opens(None)
    rest_a_moment()
    choose(dialog, school(tmp_path), monkeypatch)
    rest_a_moment()
    form = dialog.form
    for part in (form.contact_label, form.questions_label, form.questions, form.topics_label):
        assert part.height() >= part.minimumSizeHint().height(), part.objectName()


def test_who_changes_their_mind_changes_nothing(
    opens: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opens(school(tmp_path))
    choose(dialog, None, monkeypatch)
    assert dialog.form.questions_label.text() == "2 questions of your own"


def test_an_example_is_saved_to_begin_with_and_a_file_that_is_there_is_left_alone(
    opens: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opens(None)
    for folder, said in (
        (None, ""),
        (tmp_path, "Saved as school.toml. Change it in a text editor, then choose its folder."),
        (tmp_path, "A school.toml is there already. Nothing was written."),
        (tmp_path / "gone", "Not saved: the folder is not there."),
    ):
        monkeypatch.setattr(file_dialogs, "ask_for_folder", lambda *_, one=folder: one)
        dialog.form.example_button.click()
        assert dialog.form.state_line.text().startswith(said)
    assert (tmp_path / FILE).read_bytes() == EXAMPLE
    choose(dialog, tmp_path, monkeypatch)
    assert dialog.form.example_button.isHidden()
    assert dialog.form.questions_label.text() == "2 questions of your own"


def test_every_fault_is_listed_and_what_was_in_use_stays(
    opens: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opens(school(tmp_path, b'contact = "Ms Lee"'))
    broken = school(tmp_path, b'contact = "Mr Ode"\n[dimensions]\n[[questions]]\nid = "one"')
    choose(dialog, broken, monkeypatch)
    form = dialog.form
    assert form.state_line.text() == "Nothing was taken from it. What was in use stays in use."
    told = words_of(form.faults)
    assert [one[:14] for one in told] == ["school.toml:2:", "school.toml:3:"]
    assert form.contact_label.text() == "Contact: Ms Lee"
    assert form.questions_label.text() == "No questions of your own."
    form.copy_button.click()
    assert QGuiApplication.clipboard().text() == "\n".join(told)
    assert form.copy_button.text() == "Copied"


def test_what_was_mended_is_read_again(opens: Opens, tmp_path: Path) -> None:
    dialog = opens(school(tmp_path, b"contact = 1"))
    assert dialog.form.state_line.text() == "Nothing was taken from it."
    school(tmp_path, b'[[questions]]\nid = "one"\ntext = "Why?"')
    dialog.form.again_button.click()
    wait_until(lambda: not dialog.is_reading)
    assert words_of(dialog.form.faults) == []
    assert dialog.form.copy_button.isHidden()
    assert dialog.form.questions_label.text() == "1 question of your own"


def test_of_many_faults_the_first_are_shown_and_all_are_copied(
    opens: Opens, tmp_path: Path
) -> None:
    dialog = opens(school(tmp_path, b"[[questions]]\n" * 30))
    told = words_of(dialog.form.faults)
    assert len(told) == 21
    assert told[-1] == "and 40 more"
    dialog.form.copy_button.click()
    assert QGuiApplication.clipboard().text().count("\n") == 59


def test_a_folder_that_is_away_is_said(opens: Opens, tmp_path: Path) -> None:
    dialog = opens(tmp_path / "gone")
    assert dialog.form.state_line.text() == "The folder cannot be read right now."
    assert words_of(dialog.form.faults) == []


def test_a_folder_that_does_not_answer_is_said_and_nobody_waits(
    opens: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opens(None)
    monkeypatch.setattr(school_reader._Reading, "is_alive", lambda _: True)
    dialog._reader._long.setInterval(10)
    monkeypatch.setattr(file_dialogs, "ask_for_folder", lambda *_: school(tmp_path))
    dialog.form.choose_button.click()
    assert dialog.form.reading_label.text() == "Reading the folder..."
    wait_until(lambda: "does not answer yet" in dialog.form.reading_label.text())
    dialog.form.remove_button.click()
    assert dialog.form.reading_label.isHidden()
    assert not dialog.is_reading


def test_it_can_be_put_out_of_use(opens: Opens, tmp_path: Path) -> None:
    folder = school(tmp_path)
    dialog = opens(folder)
    dialog.form.remove_button.click()
    assert school_wording.in_use() == SchoolWording()
    assert dialog.form.state_line.text() == "Not in use any more. The folder stays as it is."
    assert dialog.form.questions_label.text() == "No questions of your own."
    assert dialog.form.folder_label.isHidden()
    assert (folder / FILE).exists()


def test_markup_in_it_is_shown_as_it_was_written(opens: Opens, tmp_path: Path) -> None:
    dialog = opens(school(tmp_path, b'contact = "<b>Ms Lee</b>"'))
    assert dialog.form.contact_label.text() == "Contact: <b>Ms Lee</b>"
    assert dialog.form.contact_label.textFormat() == Qt.TextFormat.PlainText
