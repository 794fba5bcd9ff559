"""Every command does its one thing, and says in one sentence why it could not."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from pairview import __version__
from pairview.command_line import main
from pairview.domain.case import new_case
from pairview.domain.knowledge import Topic
from pairview.domain.planning import remember_place
from pairview.domain.recording import know, name_first_theory
from pairview.domain.seat import Seat
from pairview.store.case_file import create_case, open_case
from tests.children import run
from tests.full_cases import TODAY, full_case
from tests.revealed_case import revealed_case

Reader = Callable[[], tuple[str, str]]

RUN = """
import runpy, sys
sys.argv[0] = "pairview"
runpy.run_module("pairview", run_name="__main__")
"""


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Reader:
    """Return what was printed since, on standard output and on standard error."""
    return lambda: tuple(capsys.readouterr())  # type: ignore[return-value] # a named pair


def command(*words: object) -> int:
    return main([str(word) for word in words])


def refused(said: Reader, *words: object) -> str:
    """Return the one sentence on standard error."""
    assert command(*words) == 1
    output, error = said()
    assert output == ""
    assert error.count("\n") == 1
    assert error.endswith(".\n")
    return error


@pytest.fixture
def river(tmp_path: Path, said: Reader) -> Path:
    path = tmp_path / "river.pairview"
    assert command("practice", "River", "-o", path) == 0
    assert said() == (f"Saved as {path}\n", "")
    return path


@pytest.fixture
def unrevealed(tmp_path: Path) -> Path:
    path = tmp_path / "blue-kite.pairview"
    case = know(new_case(TODAY, "Blue Kite"), Seat.A, Topic.ENJOYS, "中文 only mine")
    create_case(path, case).close()
    return path


def test_practice_lists_the_cases_and_writes_one(said: Reader, river: Path) -> None:
    assert command("practice") == 0
    lines = said()[0].splitlines()
    assert [line.split()[0] for line in lines] == ["river", "sol", "wren", "kit"]
    assert lines[0].startswith("river  Maths and PE, grade 7. ")
    case_file, case = open_case(river)
    case_file.close()
    assert case.agreement.code_name == "River"
    assert case.is_revealed


def test_a_practice_case_never_takes_the_place_of_a_file(said: Reader, river: Path) -> None:
    raw = river.read_bytes()
    assert "already" in refused(said, "practice", "River", "-o", river)
    assert river.read_bytes() == raw


def test_an_unknown_practice_case_is_a_sentence(said: Reader, tmp_path: Path) -> None:
    refused(said, "practice", "../river", "-o", tmp_path / "x.pairview")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_print_makes_the_handout(river: Path, tmp_path: Path, paper: str) -> None:
    out = tmp_path / "handout.pdf"
    words = ("print", "handout", river, "-o", out, "--paper", paper, "--language", "en")
    assert command(*words) == 0
    assert out.read_bytes().startswith(b"%PDF-")
    assert {found.name for found in tmp_path.iterdir()} == {river.name, out.name}


def test_large_print_takes_more_pages(river: Path, tmp_path: Path) -> None:
    usual, large = tmp_path / "usual.pdf", tmp_path / "large.pdf"
    assert command("print", "handout", river, "-o", usual) == 0
    assert command("print", "handout", river, "-o", large, "--large-print", "--duplex") == 0
    with pdfium.PdfDocument(usual) as small, pdfium.PdfDocument(large) as big:
        assert len(big) > len(small)


def test_print_without_a_case_makes_a_handout_to_write_on(tmp_path: Path) -> None:
    out = tmp_path / "handout.pdf"
    assert command("print", "handout", "-o", out) == 0
    assert out.read_bytes().startswith(b"%PDF-")


def test_export_import_export_gives_the_same_bytes_but_for_the_identity(
    river: Path, tmp_path: Path
) -> None:
    again = tmp_path / "again.pairview"
    assert command("export", river, "-o", tmp_path / "one.json") == 0
    assert command("import", tmp_path / "one.json", "-o", again) == 0
    assert command("export", again, "-o", tmp_path / "two.json") == 0
    one, two = ((tmp_path / name).read_bytes() for name in ("one.json", "two.json"))
    ids = [json.loads(raw)["case"]["id"] for raw in (one, two)]
    assert ids[0] != ids[1]
    assert one.replace(ids[0].encode(), ids[1].encode()) == two


@pytest.mark.parametrize("name", ["out.json", "out.md"])
def test_export_says_what_stays_in_the_case_file(tmp_path: Path, said: Reader, name: str) -> None:
    case, out = tmp_path / "blue-kite.pairview", tmp_path / name
    create_case(case, revealed_case()).close()
    assert command("export", case, "-o", out) == 0
    output, error = said()
    assert output.startswith(
        f"Saved as {out}\nLeft out, because each wrote it alone: first theories."
    )
    assert (output.count("\n"), error) == (2, "")


def test_export_says_nothing_more_where_all_of_it_went_out(
    river: Path, tmp_path: Path, said: Reader
) -> None:
    out = tmp_path / "out.json"
    assert command("export", river, "-o", out) == 0
    assert said() == (f"Saved as {out}\n", "")


def test_export_as_markdown_holds_the_text(river: Path, tmp_path: Path) -> None:
    assert command("export", river, "-o", tmp_path / "river.md") == 0
    assert "River" in (tmp_path / "river.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words", [("print", "handout", "-o", "out.pdf"), ("export", "-o", "out.json")]
)
def test_before_the_reveal_nothing_is_printed_or_exported(
    said: Reader, unrevealed: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    *start, dash, name = words
    sentence = refused(said, *start, unrevealed, dash, tmp_path / name)
    assert "Both teachers finish recording first" in sentence
    assert not (tmp_path / name).exists()


def test_a_document_never_takes_the_place_of_a_case(said: Reader, river: Path) -> None:
    other = river.rename(river.with_name("river.json"))
    create_case(river, full_case()).close()
    raw = other.read_bytes()
    assert "Choose another name" in refused(said, "export", river, "-o", other)
    assert other.read_bytes() == raw


@pytest.mark.parametrize("name", ["ende.pdf", "q\tp.pdf", "ü.md", "a.json"])
def test_what_was_saved_is_said_in_one_line(
    said: Reader, river: Path, tmp_path: Path, name: str
) -> None:
    words = ("print", "handout") if name.endswith("pdf") else ("export",)
    assert command(*words, river, "-o", tmp_path / name) == 0
    output, error = said()
    assert (output.count("\n"), error) == (1, "")
    assert output.startswith("Saved as ")
    assert "\t" not in output


def test_an_imported_case_is_said(said: Reader, river: Path, tmp_path: Path) -> None:
    assert command("export", river, "-o", tmp_path / "a.json") == 0
    assert command("import", tmp_path / "a.json", "-o", tmp_path / "b.pairview") == 0
    assert said()[0].endswith(f"Saved as {tmp_path / 'b.pairview'}\n")


def test_a_case_may_be_named_after_the_options(river: Path, tmp_path: Path) -> None:
    before, after = tmp_path / "before.pdf", tmp_path / "after.pdf"
    assert command("print", "handout", river, "-o", before, "--paper", "letter") == 0
    assert command("print", "handout", "-o", after, "--paper", "letter", river) == 0
    assert before.read_bytes() == after.read_bytes()
    assert command("print", "-o", after, "handout", "--paper", "letter", river) == 0
    assert command("practice", "-o", tmp_path / "late.pairview", "river") == 0


def test_verify_says_that_a_case_is_whole(said: Reader, river: Path) -> None:
    assert command("verify", river) == 0
    assert said()[0].splitlines()[0].startswith("This case is whole")


def test_verify_names_the_characters_that_do_not_print(said: Reader, tmp_path: Path) -> None:
    path = tmp_path / "case.pairview"
    create_case(
        path, know(full_case(), Seat.A, Topic.ENJOYS, "ᚠ and \ue000 and ñ and مرحبا")
    ).close()
    assert command("verify", path) == 0
    lines = said()[0].splitlines()
    assert lines[1] == "2 characters print as a mark:"
    assert lines[2:] == ["  U+16A0 RUNIC LETTER FEHU FEOH FE F", "  U+E000 no name"]


def test_verify_says_when_all_prints(said: Reader, tmp_path: Path) -> None:
    path = tmp_path / "case.pairview"
    create_case(path, full_case()).close()
    assert command("verify", path) == 0
    assert said()[0].splitlines()[1] == "Every character in it can be printed."


def test_verify_is_silent_on_what_is_sealed_and_on_places(said: Reader, tmp_path: Path) -> None:
    path = tmp_path / "case.pairview"
    case = name_first_theory(full_case(), Seat.A, "中")
    case = replace(case, progress=replace(case.progress, hypotheses_opened=False))
    case = remember_place(case, "handout", "課/handout.pdf", TODAY)
    create_case(path, case).close()
    assert command("verify", path) == 0
    assert said()[0].splitlines()[1:] == ["Every character in it can be printed."]


def test_verify_tells_nothing_of_a_turn_before_the_reveal(said: Reader, unrevealed: Path) -> None:
    assert command("verify", unrevealed) == 0
    output, _ = said()
    assert "4E2D" not in output
    assert "once both teachers have finished" in output


def test_each_bad_case_file_gets_its_own_sentence(
    said: Reader, river: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "text").write_text("no case")
    (tmp_path / "cut").write_bytes(river.read_bytes()[:-4096])
    names = ("absent", "empty", "text", "cut", "")
    sentences = [refused(said, "verify", tmp_path / name) for name in names]
    case_file, _ = open_case(river)
    sentences.append(refused(said, "verify", river))
    case_file.close()
    assert len(set(sentences)) == len(names) + 1


def test_json_that_is_no_case_writes_nothing(said: Reader, river: Path, tmp_path: Path) -> None:
    source, out = tmp_path / "in.json", tmp_path / "out.pairview"
    assert command("export", river, "-o", source) == 0
    said()
    document = json.loads(source.read_text(encoding="utf-8"))
    document["case"]["moments"][0]["seat"] = "C"
    source.write_text(json.dumps(document), encoding="utf-8")
    assert "case.moments[0].seat" in refused(said, "import", source, "-o", out)
    assert "no file of that name" in refused(said, "import", tmp_path / "absent", "-o", out)
    assert "no file that can be read" in refused(said, "import", tmp_path, "-o", out)
    assert not out.exists()


def test_a_folder_that_is_not_there_is_a_sentence(said: Reader, river: Path) -> None:
    absent = river.parent / "absent"
    sentence = refused(said, "export", river, "-o", absent / "out.json")
    assert "the folder is not there" in sentence
    assert refused(said, "practice", "river", "-o", absent / "out.pairview") == sentence


@pytest.mark.parametrize("name", ["folder", "folder.pdf", "folder.pairview"])
def test_a_folder_in_the_place_of_a_file_is_said(said: Reader, tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    words = ("practice", "river") if name.endswith("pairview") else ("print", "handout")
    sentence = "Not saved: this is a folder. Name a file.\n"
    assert refused(said, *words, "-o", tmp_path / name) == sentence


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a folder nobody writes, even root")
def test_a_folder_that_is_there_but_cannot_be_written_is_said(said: Reader) -> None:
    sentence = refused(said, "print", "handout", "-o", "/proc/out.pdf")
    assert sentence == "Not saved: nothing may be written in this folder.\n"
    assert refused(said, "practice", "river", "-o", "/proc/out.pairview") == sentence


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("paint",),
        ("practice", "River"),
        ("practice", "River", "-o", "river.txt"),
        ("print", "handout", "-o", ""),
        ("print", "handout", "one.pairview", "-o", "a.pdf", "two.pairview"),
        ("print", "handout", "case.pairview"),
        ("print", "poem", "-o", "out.pdf"),
        ("print", "handout", "-o", "out.txt"),
        ("print", "handout", "-o", "out.pdf", "--paper", "a5"),
        ("print", "handout", "-o", "out.pdf", "--language", "../en"),
        ("export", "case.pairview", "-o", "out.pdf"),
        ("import", "in.json"),
        ("verify",),
    ],
)
def test_wrong_usage_ends_with_2(said: Reader, words: tuple[str, ...]) -> None:
    assert command(*words) == 2
    output, error = said()
    assert output == ""
    assert error.startswith("usage: ")


def test_the_schema_and_the_version_are_printed(said: Reader) -> None:
    assert command("schema") == 0
    assert json.loads(said()[0])["title"] == "PairView case"
    assert command("--version") == 0
    assert said()[0] == f"PairView {__version__}\n"
    assert command("--help") == 0
    assert "verify" in said()[0]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("practice", "NAME needs -o CASE"),
        ("practice", "never overwritten"),
        ("print", "without it the handout is blank"),
        ("print", "an older one is replaced as a whole"),
        ("export", "OUT.json or OUT.md"),
        ("import", "never overwritten"),
    ],
)
def test_the_help_of_a_command_says_what_happens_to_files(
    said: Reader, name: str, told: str
) -> None:
    assert command(name, "--help") == 0
    assert told in " ".join(said()[0].split())


def test_a_command_is_named_once_when_it_is_used_wrongly(said: Reader) -> None:
    assert command("practice", "River") == 2
    assert said()[1].endswith("pairview practice: error: NAME needs -o CASE\n")


def test_check_starts_everything(said: Reader) -> None:
    assert command("--check") == 0
    assert said()[0] == "Everything started.\n"


def test_the_real_command_prints_without_qt(tmp_path: Path) -> None:
    case, out = tmp_path / "ríver 1.pairview", tmp_path / "out.pdf"
    assert run(RUN, "practice", "river", "-o", case) == f"Saved as {case}\n"
    assert run(RUN, "print", "handout", case, "-o", out) == f"Saved as {out}\n"
    assert out.read_bytes().startswith(b"%PDF-")
    assert run(RUN, "practice").split()[0] == "river"


def test_the_command_line_imports_neither_qt_nor_slow_libraries() -> None:
    code = """
import sys
from pairview.command_line import main
main(["practice"])
slow = ("PySide6", "reportlab", "sqlite_utils", "sqlcipher3", "pypdfium2", "msgspec")
print([name for name in slow if name in sys.modules])
"""
    assert run(code).splitlines()[-1] == "[]"


def test_what_is_typed_is_not_in_the_sentence(said: Reader, tmp_path: Path) -> None:
    path = tmp_path / "Anna-Meier.pairview"
    path.write_text("Anna Meier")
    assert "Anna" not in refused(said, "verify", path)


def test_a_case_that_was_printed_is_as_it_was(tmp_path: Path, river: Path) -> None:
    raw = river.read_bytes()
    command("print", "handout", river, "-o", tmp_path / "out.pdf")
    command("verify", river)
    assert river.read_bytes() == raw
    case_file, case = open_case(river)
    case_file.save(case, replace(case, unknowns=()))
    case_file.close()
    assert river.read_bytes() != raw
