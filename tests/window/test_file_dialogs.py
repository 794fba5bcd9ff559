"""Names that people type in a dialog end as the kind of file they chose."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from pairview.window.file_dialogs import ask_to_export, ask_to_save_pdf

JSON, MARKDOWN = "JSON, for PairView (*.json)", "Markdown, to read (*.md)"


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


def test_nothing_chosen_is_nothing_saved(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, ("", ""))
    assert ask_to_save_pdf(parent, tmp_path / "kite.pdf") is None
