"""`school-wording` says what a folder holds or each fault; `print` takes its contact."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pairview.command_line import main
from pairview.content import load_wording
from pairview.content.language import language_in_use, speak
from pairview.content.school_wording import FILE
from pairview.domain.own_questions import TOPICS, topics_to_leave_out
from tests.wording_of_a_school import EXAMPLE

CONTACT = "Ms Lee, safeguarding lead, room 4, extension 210"


@pytest.fixture(autouse=True)
def _spoken_as_before() -> Iterator[None]:
    before = language_in_use()
    yield
    speak(before)


def test_it_says_what_a_folder_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / FILE).write_bytes(EXAMPLE)
    assert main(["school-wording", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"Contact: {CONTACT}",
        "2 questions of the school's own",
        "  library_corner: What do you do in the library at lunch?",
        "  advisory_monday: Which part of Monday's advisory helps you start the week?",
        *topics_to_leave_out(load_wording()).splitlines(),
    ]


def test_with_questions_it_reminds_of_the_topics_to_leave_out_in_the_language_in_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / FILE).write_bytes(EXAMPLE)
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")
    assert main(["school-wording", str(tmp_path)]) == 0
    *_, sentence, topics = capsys.readouterr().out.splitlines()
    assert "la familia" in sentence
    assert topics.count(";") == TOPICS - 1
    (tmp_path / FILE).write_text('contact = "Ms Lee"', encoding="utf-8")
    assert main(["school-wording", str(tmp_path)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_without_a_folder_it_prints_a_file_to_begin_with(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["school-wording"]) == 0
    assert capsys.readouterr().out.encode() == EXAMPLE


def test_it_says_that_there_is_no_contact(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = '[[questions]]\nid = "one"\ntext = "Why?"'
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    assert main(["school-wording", str(tmp_path)]) == 0
    first, second, *_ = capsys.readouterr().out.splitlines()
    assert first == "No contact: the pages have a line to write it on."
    assert second == "One question of the school's own"


def test_each_fault_is_told_with_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / FILE
    file.write_text('contact = ""\n[[questions]]\nid = "one"\n[dimensions]\n', encoding="utf-8")
    assert main(["school-wording", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    begins = [f"{file}:1: The contact", f"{file}:2: This question", f"{file}:4: A school cannot"]
    for line, begin in zip(said.err.splitlines(), begins, strict=True):
        assert line.startswith(begin)


def test_the_contact_prints_on_the_worksheet(tmp_path: Path) -> None:
    from pypdfium2 import PdfDocument

    (tmp_path / FILE).write_bytes(EXAMPLE)
    out = tmp_path / "worksheet.pdf"
    wanted = ["print", "worksheet", "--school-wording", str(tmp_path), "-o", str(out)]
    assert main(wanted) == 0
    with PdfDocument(out) as pdf:
        words = "".join(page.get_textpage().get_text_bounded() for page in pdf)
    assert f"Contact: {CONTACT}" in words


def test_a_document_without_a_contact_takes_no_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "handout.pdf"
    wanted = ["print", "handout", "--school-wording", str(tmp_path), "-o", str(out)]
    assert main(wanted) == 2
    assert "--school-wording means nothing for handout" in capsys.readouterr().err


def test_nothing_prints_where_the_wording_has_a_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "worksheet.pdf"
    wanted = ["print", "worksheet", "--school-wording", str(tmp_path), "-o", str(out)]
    assert main(wanted) == 1
    assert capsys.readouterr().err == f"{tmp_path / FILE}: The folder holds no file of this name.\n"
    assert not out.exists()
