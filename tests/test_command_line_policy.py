"""`pairview policy` says what is laid down and where, or what a file would lay down."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from pairview.command_line import main
from pairview.content.language import language_in_use
from pairview.domain.case import new_case
from pairview.domain.policy import NAMES, Policy, PolicyFault, PolicyReading, put_in_force
from pairview.store.case_file import create_case
from pairview.store.policies import take_into_force

PLACE = "HKLM\\Software\\Policies\\PairView"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "river.pairview"
    assert main(["practice", "river", "-o", str(path)]) == 0
    return path


def words_on(pdf: Path) -> str:
    from pypdfium2 import PdfDocument

    with PdfDocument(pdf) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def test_it_says_that_nothing_is_laid_down(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy"]) == 0
    first, *lines = capsys.readouterr().out.splitlines()
    assert first == "Nothing is laid down on this laptop."
    assert [line.split() for line in lines] == [[name, "not", "set"] for name in NAMES]


def test_it_says_what_is_in_force_and_from_where(capsys: pytest.CaptureFixture[str]) -> None:
    laid_down = Policy(copies=3, no_export=True, contact="Ms Lee, room 4")
    places = dict.fromkeys(("copies", "no_export", "contact"), PLACE)
    take_into_force(PolicyReading(laid_down, places))
    assert main(["policy"]) == 0
    first, *lines = capsys.readouterr().out.splitlines()
    assert first == "In force on this laptop, as the school's IT laid it down:"
    assert [line for line in lines if "not set" not in line] == [
        f"  copies               3  ({PLACE})",
        f"  no_export            true  ({PLACE})",
        f"  contact              Ms Lee, room 4  ({PLACE})",
    ]


@pytest.mark.parametrize("arguments", [["policy"], ["--check"]])
def test_a_fault_is_said_and_fails(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    fault = PolicyFault("copies", PLACE, "no_number", 1, 20)
    take_into_force(PolicyReading(faults=(fault,)))
    assert main(arguments) == 1
    assert capsys.readouterr().err == (
        f"The policy copies in {PLACE} must be a whole number from 1 to 20; until that is mended, "
        "it counts as not set.\n"
    )


def test_a_file_is_read_before_it_is_handed_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("copies = 3\nno_export = 'yes'\n")
    assert main(["policy", str(file)]) == 1
    said = capsys.readouterr()
    assert said.out.startswith(f"What {file} would lay down; it is not in force:\n")
    assert "  copies               3\n" in said.out
    assert "  no_export            true\n" in said.out
    assert "must be true or false; until that is mended, it counts as true." in said.err
    file.write_text("copies = 3\n")
    assert main(["policy", str(file)]) == 0
    assert main(["policy", str(tmp_path / "none.toml")]) == 1
    assert capsys.readouterr().err == "There is no file of that name.\n"


@pytest.mark.parametrize("name", ["macos/PairView.mobileconfig", "windows/policies/PairView.admx"])
def test_what_another_system_reads_is_said_in_one_sentence(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["policy", str(Path(__file__).parents[1] / "packaging" / name)]) == 1
    sentence = (
        "This file is no policy.toml, with lines such as copies = 3; a profile of macOS and a "
    )
    rest = "template of Windows are read where they are installed, not here.\n"
    assert capsys.readouterr() == ("", sentence + rest)


def test_no_case_is_exported_where_the_school_forbids_it(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put_in_force(Policy(no_export=True))
    for ending in ("json", "md"):
        out = case.with_suffix(f".{ending}")
        assert main(["export", str(case), "-o", str(out)]) == 1
        assert not out.exists()
    said = "Set by your school: cases are not exported. Documents can be printed.\n"
    assert capsys.readouterr().err == 2 * said
    assert main(["print", "handout", str(case), "-o", str(case.with_suffix(".pdf"))]) == 0


def test_a_case_that_needs_a_passphrase_is_imported_in_the_window(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = case.with_suffix(".json")
    assert main(["export", str(case), "-o", str(document)]) == 0
    put_in_force(Policy(passphrase_required=True))
    new = case.with_stem("new")
    assert main(["import", str(document), "-o", str(new)]) == 1
    assert capsys.readouterr().err.startswith("Your school asks for a passphrase on every case")
    assert not new.exists()


def test_purge_goes_by_the_days_that_are_laid_down(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begun = date.today() - timedelta(days=20)
    create_case(tmp_path / "red-fox.pairview", new_case(begun, "Red Fox")).close()
    assert main(["purge", str(tmp_path), "--dry-run"]) == 0
    assert "Nothing here is past its date." in capsys.readouterr().out
    put_in_force(Policy(delete_after_days=19))
    assert main(["purge", str(tmp_path)]) == 0
    assert not (tmp_path / "red-fox.pairview").exists()


def test_pages_name_the_contact_that_is_laid_down(case: Path) -> None:
    put_in_force(Policy(contact="Ms Lee, room 4"))
    page = case.with_suffix(".pdf")
    assert main(["print", "facilitator", "-o", str(page)]) == 0
    assert "Ms Lee, room 4" in words_on(page)
    assert main(["print", "handout", str(case), "-o", str(page)]) == 0


def test_the_language_laid_down_goes_before_that_of_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", "es_MX.UTF-8")
    take_into_force(PolicyReading(Policy(language="en")))
    assert main(["policy"]) == 0
    assert language_in_use() == "en"
