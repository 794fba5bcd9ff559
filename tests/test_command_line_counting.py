"""`pairview count-slip` and `room-summary`: nothing typed, and what does not count is said."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from pairview.command_line import main
from pairview.content import load_wording
from pairview.domain.case import Case, new_case, new_id
from pairview.store.case_file import create_case
from pairview.store.count_slip import slip_from_json
from pairview.store.exchange import case_as_json
from tests.full_cases import TODAY, full_case

Reader = Callable[[], tuple[str, str]]
ROOT = Path(__file__).parents[1]
SECRET = "typed-by-a-teacher"


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Reader:
    """Return what was printed since, on standard output and on standard error."""
    return lambda: tuple(capsys.readouterr())  # type: ignore[return-value] # a named pair


def real(case: Case) -> Case:
    """Return the case of a real pair."""
    return replace(case, id=new_id(), agreement=replace(case.agreement, practice=""))


@pytest.fixture
def kite(tmp_path: Path) -> Path:
    path = tmp_path / "kite.pairview"
    create_case(path, real(full_case(text=SECRET))).close()
    return path


def slips(kite: Path, folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        assert main(["count-slip", str(kite), "-o", str(folder / f"{number}.json")]) == 0
    return folder


def pages(path: Path) -> str:
    with pdfium.PdfDocument(path) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(texts).split())


def test_a_slip_is_written_and_all_of_it_is_said(kite: Path, tmp_path: Path, said: Reader) -> None:
    out = tmp_path / "slip.json"
    assert main(["count-slip", str(kite), "-o", str(out)]) == 0
    slip = slip_from_json(out.read_bytes())
    output, error = said()
    assert error == ""
    assert output.startswith("It holds this and nothing else:\n  Your time: 45 minutes\n")
    assert f"{slip.hypotheses} hypotheses" in output
    assert slip.number in output
    assert len(output.splitlines()) == 2 + len(json.loads(out.read_bytes())["slip"])
    assert output.endswith(f"Saved as {out}\n")
    assert SECRET not in output + out.read_text()


def test_nobody_is_told_that_a_slip_holds_numbers_only() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    said = [page.read_text(encoding="utf-8") for page in pages]
    said += [str(words) for words in load_wording().templates.values()]
    assert [words for words in said if "numbers only" in words.casefold()] == []


def test_a_practice_case_and_one_before_the_reveal_are_refused(
    tmp_path: Path, said: Reader
) -> None:
    out = tmp_path / "slip.json"
    practice, private = tmp_path / "river.pairview", tmp_path / "new.pairview"
    assert main(["practice", "river", "-o", str(practice)]) == 0
    create_case(private, new_case(TODAY, "Blue Kite")).close()
    for path, why in ((practice, "practice case"), (private, "finish recording first")):
        assert main(["count-slip", str(path), "-o", str(out)]) == 1
        assert why in said()[1]
        assert not out.exists()


@pytest.mark.parametrize("words", [("--paper", "letter"), ("--large-print",), ("--duplex",)])
def test_a_room_is_summed_up(words: tuple[str, ...], kite: Path, tmp_path: Path) -> None:
    folder, out = slips(kite, tmp_path / "slips", 5), tmp_path / "room.pdf"
    assert main(["room-summary", str(folder), "-o", str(out), *words]) == 0
    text = pages(out)
    assert "from 5 count slips" in text
    assert "were written down 15" in text
    assert SECRET not in text


def test_what_does_not_count_is_said_line_by_line_and_the_page_is_made(
    kite: Path, tmp_path: Path, said: Reader
) -> None:
    folder, out = slips(kite, tmp_path / "slips", 6), tmp_path / "room.pdf"
    kite.rename(folder / f"{SECRET}.pairview")
    (folder / f"{SECRET}.json").write_bytes(case_as_json(full_case(text=SECRET)))
    (folder / "empty.json").touch()
    (folder / "copy.json").write_bytes((folder / "0.json").read_bytes())
    said()
    assert main(["room-summary", str(folder), "-o", str(out)]) == 0
    output, error = said()
    assert output == f"Saved as {out}\n"
    assert error.splitlines() == [
        "One slip is there twice; it counts once. Its name: copy.json",
        "2 files are cases, not count slips; they were not opened.",
        "One file is empty. Its name: empty.json",
    ]
    assert "from 6 count slips" in pages(out)


def test_too_few_slips_make_no_page_and_the_reasons_are_said(
    kite: Path, tmp_path: Path, said: Reader
) -> None:
    folder, out = slips(kite, tmp_path / "slips", 4), tmp_path / "room.pdf"
    (folder / "notes.txt").write_text(SECRET)
    said()
    assert main(["room-summary", str(folder), "-o", str(out)]) == 1
    first, last = said()[1].splitlines()
    assert first == "One file is no count slip. Its name: notes.txt"
    assert last.startswith("A room summary needs at least 5 count slips")
    assert not out.exists()


def test_an_absent_folder_is_said_and_nothing_is_written(tmp_path: Path, said: Reader) -> None:
    out = tmp_path / "room.pdf"
    assert main(["room-summary", str(tmp_path / "absent"), "-o", str(out)]) == 1
    assert said() == ("", "There is no folder of that name.\n")
    assert list(tmp_path.iterdir()) == []


def test_the_page_never_takes_the_place_of_a_case(kite: Path, tmp_path: Path, said: Reader) -> None:
    folder = slips(kite, tmp_path / "slips", 5)
    before = kite.read_bytes()
    (tmp_path / "case.pdf").write_bytes(before)
    said()
    assert main(["room-summary", str(folder), "-o", str(tmp_path / "case.pdf")]) == 1
    assert "a case has that name" in said()[1]
    assert (tmp_path / "case.pdf").read_bytes() == before


@pytest.mark.parametrize(
    "words", [["count-slip"], ["room-summary", "here"], ["room-summary", "a", "-o", "b.json"]]
)
def test_wrong_usage_is_said(words: list[str], said: Reader) -> None:
    assert main(words) == 2
    assert "usage: pairview" in said()[1]


@pytest.mark.parametrize("command", ["count-slip", "room-summary"])
def test_the_help_says_what_it_takes(command: str, said: Reader) -> None:
    assert main([command, "--help"]) == 0
    assert "-o OUT." in said()[0]
