"""The dialogs offer a folder that is there, and a document keeps its ending."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from pairview.window import file_dialogs
from pairview.window.file_dialogs import ask_to_export

JSON, MARKDOWN = "JSON, for PairView (*.json)", "Markdown, to read (*.md)"


@pytest.mark.parametrize("there", [True, False])
def test_the_first_folder_offered_is_one_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    documents = tmp_path / "Documents"
    if there:
        documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _where: str(documents))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert file_dialogs.documents_folder() == (documents if there else tmp_path)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("kite.pdf", "kite.pdf"),
        ("kite.PDF", "kite.PDF"),
        ("kite", "kite.pdf"),
        ("kite.txt", "kite.txt.pdf"),
        ("kite 1.2", "kite 1.2.pdf"),
    ],
)
def test_a_pdf_is_always_called_so(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, name: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    answer = str(tmp_path / typed), ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: answer)
    assert file_dialogs.ask_to_save_pdf(parent, tmp_path / "a.pdf") == tmp_path / name


def test_a_file_that_is_there_is_asked_about_by_its_whole_name(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    (tmp_path / "kite.pdf").touch()
    answers = [str(tmp_path / "kite"), ""]
    offered: list[str] = []

    def dialog(_parent: QWidget, _title: str, suggested: str, *_kinds: str) -> tuple[str, str]:
        offered.append(suggested)
        return answers.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    assert file_dialogs.ask_to_save_pdf(parent, tmp_path / "a.pdf") is None
    assert offered == [str(tmp_path / "a.pdf"), str(tmp_path / "kite.pdf")]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def answer(monkeypatch: pytest.MonkeyPatch, *answers: tuple[str, str]) -> list[tuple[str, str]]:
    """Answer one dialog after the other; returns what each suggested, name and kind."""
    asked: list[tuple[str, str]] = []
    left = iter(answers)

    def dialog(_parent: QWidget, _title: str, name: str, _kinds: str, kind: str) -> tuple[str, str]:
        asked.append((Path(name).name, kind))
        return next(left)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    return asked


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("kite.json", JSON, "kite.json"),
        ("kite", JSON, "kite.json"),
        ("kite.json", MARKDOWN, "kite.md"),
        ("kite.v2", MARKDOWN, "kite.v2.md"),
    ],
)
def test_the_kind_decides_how_the_name_ends(
    parent: QWidget,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    kind: str,
    name: str,
) -> None:
    asked = answer(monkeypatch, (str(tmp_path / typed), kind))
    assert ask_to_export(parent, tmp_path / "kite.json") == tmp_path / name
    assert asked == [("kite.json", JSON)]


def test_a_file_that_is_there_already_is_asked_about_again(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kite.md").touch()
    typed = str(tmp_path / "kite.json")
    asked = answer(monkeypatch, (typed, MARKDOWN), (str(tmp_path / "kite.md"), MARKDOWN))
    assert ask_to_export(parent, tmp_path / "kite.json") == tmp_path / "kite.md"
    assert asked == [("kite.json", JSON), ("kite.md", MARKDOWN)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("kite.pairview", "kite.pairview"),
        ("kite", "kite.pairview"),
        ("KITE.PAIRVIEW", None),
        ("", ""),
    ],
)
def test_a_case_is_always_called_so_and_nothing_is_offered_to_be_overwritten(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, name: str | None
) -> None:
    asked: list[tuple[object, ...]] = []

    def dialog(*arguments: object) -> tuple[str, str]:
        asked.append(arguments)
        return (str(tmp_path / typed) if typed else ""), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    chosen = file_dialogs.ask_to_save_case(parent, tmp_path / "blue-kite.pairview")
    assert chosen == (tmp_path / (typed if name is None else name) if typed else None)
    assert asked[0][-1] is QFileDialog.Option.DontConfirmOverwrite
