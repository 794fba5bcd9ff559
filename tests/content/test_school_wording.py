"""What a school adds is taken whole, or every fault is told with its line and nothing is taken."""

import os
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.content import FOLDER, load_lenses, load_wording
from pairview.content.school_wording import (
    FILE,
    LONGEST,
    MOST_QUESTIONS,
    SIZE_KB,
    Fault,
    example_of_school_wording,
    parse_school_wording,
    read_school_wording,
)
from pairview.domain.plan import BankQuestion
from pairview.domain.school_wording import SchoolWording
from tests.wording_of_a_school import DOC, EXAMPLE

QUESTION = '[[questions]]\nid = "one"\ntext = "What helps?"\n'


def faults(text: str | bytes) -> list[str]:
    """Return what is said of a text: the line and the first words, as an editor would show it."""
    raw = text.encode() if isinstance(text, str) else text
    found = parse_school_wording(raw)
    assert bool(found.faults) != (found.wording is not None)
    return [fault.said_of(FILE) for fault in found.faults]


def row_of_the_page(key: str) -> str:
    (row,) = (line for line in DOC.splitlines() if line.startswith(f"| `{key}` |"))
    return row


def test_the_page_names_the_lenses_and_limits_of_the_program() -> None:
    listed = row_of_the_page("lenses").partition("One or more of ")[2]
    assert re.findall(r"`(\w+)`", listed) == [lens.id for lens in load_lenses()]
    for key in ("text", "group"):
        assert f", {LONGEST[key]} characters at most" in row_of_the_page(key)
    assert f"one line, {LONGEST['contact']} characters at most" in DOC
    assert f"One for each question, {MOST_QUESTIONS} at most" in row_of_the_page("[[questions]]")
    assert f"{LONGEST['id']} characters at most" in row_of_the_page("id")
    assert f"{SIZE_KB} KB at most" in DOC


def test_the_example_of_the_page_is_read() -> None:
    found = parse_school_wording(EXAMPLE)
    assert found.faults == ()
    assert found.raw == EXAMPLE
    assert found.wording == SchoolWording(
        "Ms Lee, safeguarding lead, room 4, extension 210",
        (
            BankQuestion("school-library_corner", "What do you do in the library at lunch?", ""),
            BankQuestion(
                "school-advisory_monday",
                "Which part of Monday's advisory helps you start the week?",
                "Advisory",
                ("class", "feelings"),
            ),
        ),
    )


def test_the_file_to_begin_with_is_the_example_of_the_page() -> None:
    assert example_of_school_wording() == EXAMPLE


def test_every_language_has_a_file_to_begin_with() -> None:
    english = parse_school_wording(EXAMPLE).wording
    for path in FOLDER.glob("*/school_example.toml"):
        reading = parse_school_wording(example_of_school_wording(path.parent.name))
        assert not reading.faults
        assert english
        assert reading.wording
        twins = zip(english.questions, reading.wording.questions, strict=True)
        assert all((one.id, one.lenses) == (other.id, other.lenses) for one, other in twins)


def test_the_page_names_every_lens_and_every_topic() -> None:
    for lens in load_lenses():
        assert f"`{lens.id}`" in DOC
    for number in range(1, 9):
        assert f"\n- {load_wording()(f'own_questions.topic_{number}')}\n" in DOC


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("", None, "neither a contact nor a question"),
        ("# only a comment\n", None, "neither a contact nor a question"),
        ('\n\ndimensions = ["sits"]', 3, "cannot add dimensions: two views"),
        ("[[dimension]]\nid = 1", 1, "cannot add dimensions"),
        ('[[survey_items]]\nid = "rc6"', 1, "has a contact and [[questions]], nothing else"),
        ('contact = "Ms Lee"\n[[survey]]\nid = "rc6"', 2, "cannot add survey items"),
        ("[[Student-Card]]", 1, "cannot add survey items"),
        ('[[hypotheses]]\ntext = "Maybe"', 1, "cannot add hypotheses"),
        ('[[lenses]]\nid = "x"', 1, "cannot add hypotheses"),
        ('birth_date = ""', 1, "cannot add fields"),
        ('"<b>Ms Lee</b>" = 1', 1, "nothing else"),
        ("contact = 210", 1, "The contact is one text in quotation marks"),
        ('contact = " "', 1, "The contact is empty"),
        ("contact = '''\nMs Lee\nroom 4'''", 1, "in one line"),
        (r'contact = "Ms Lee\u0000"', 1, "a character that nobody sees"),
        (r'contact = "Ms \u202eLee"', 1, "a character that nobody sees"),
        (f'contact = "{"x" * 161}"', 1, "more than 160 characters"),
        ("questions = 1", 1, "begins with [[questions]]"),
        ("questions = [1]", 1, "begins with [[questions]]"),
        ("\n[question]\nid = 1", 2, "begins with [[questions]]"),
        ("\n[questions]\nid = 1", 2, "begins with [[questions]]"),
        (f'{QUESTION}scale = [1, 5]\nhint = ""', 4, "A question has id, text, lenses and group"),
        ('[[questions]]\ntext = "What helps?"', 1, "This question has no id"),
        ('\n[[questions]]\nid = "one"', 2, "This question has no text"),
        ("[[questions]]\ntext = 'Why?'\nid = 7", 3, "An id is one text"),
        ("[[questions]]\ntext = 'Why?'\nid = ''", 3, "An id has small letters"),
        ("[[questions]]\ntext = 'Why?'\nid = 'Library corner'", 3, "An id has small letters"),
        (f"[[questions]]\ntext = 'Why?'\nid = '{'a' * 41}'", 3, "40 characters at most"),
        ("[[questions]]\ntext = 'Why?'\nid = 'starting_easier'", 3, "starting_easier belongs to"),
        (f"{QUESTION}[[questions]]\ntext = 'Why?'\nid = 'one'", 6, "one stands in line 2 already"),
        (f"{QUESTION}[[questions]]\nid = 'two'\ntext = 'what HELPS? '", 6, "in line 3 already"),
        ("[[questions]]\nid = 'one'\ntext = ['Why?']", 3, "The text of a question is one text"),
        ("[[questions]]\nid = 'one'\ntext = ''", 3, "The text of this question is empty"),
        ('[[questions]]\nid = "one"\ntext = "Why?\\u2028How?"', 3, "in one line"),
        (f"[[questions]]\nid = 'one'\ntext = '{'w' * 201}'", 3, "more than 200 characters"),
        (f"{QUESTION}group = 1", 4, "A group is one text"),
        (f"{QUESTION}group = ''", 4, "The group is empty"),
        (f"{QUESTION}group = '{'g' * 41}'", 4, "The group has more than 40"),
        (f"{QUESTION}lenses = 'task'", 4, "Lenses are a list of texts"),
        (f"{QUESTION}lenses = [1]", 4, "Lenses are a list of texts"),
        (f"{QUESTION}lenses = [\n'task',\n'tusk']", 4, "The lenses are task, class, what_i_do"),
        ('contact = "Ms Lee', 1, "This is not TOML"),
        ('contact = "a"\n\n[[questions]\n', 3, "This is not TOML"),
        ('contact = """\n\n', 3, "This is not TOML"),
        ('contact = "a"\ncontact = "b"', 2, "a line that stands there twice"),
        (f"# a\ncontact = {'9' * 1999}", 2, "This line has more than 2000 characters"),
        ("contact = " + "[\n" * 9000, None, "too deep within each other"),
        ("contact = 'Ms Lee'".encode("utf-16"), 1, "saved as UTF-16"),
        (b"contact = 'a'\n# \xe9", 2, "a character that is not UTF-8"),
    ],
)
def test_a_fault_is_told_with_its_line(text: str | bytes, line: int | None, said: str) -> None:
    told = faults(text)
    where = FILE if line is None else f"{FILE}:{line}"
    assert told[0].startswith(f"{where}: ")
    assert said in told[0]
    assert re.fullmatch(r"[^\n]+\.", told[0])


def test_all_faults_are_told_at_once_in_the_order_of_their_lines() -> None:
    told = faults("[[questions]]\ntext = 1\nid = 'A'\n[[questions]]\n[dimension]\n")
    assert [one.split(":")[1] for one in told] == ["2", "3", "4", "4", "5"]


def test_the_hundred_and_first_question_is_one_too_many() -> None:
    listed = "".join(f'[[questions]]\nid = "q{n}"\ntext = "{n}?"\n' for n in range(101))
    assert MOST_QUESTIONS == 100
    told = faults(listed)
    assert told[0].startswith(f"{FILE}:301: These are more than 100 questions.")
    assert faults(listed.partition('[[questions]]\nid = "q100"')[0]) == []


def test_a_mark_in_front_that_some_editors_write_is_no_fault() -> None:
    found = parse_school_wording(b"\xef\xbb\xbf" + EXAMPLE.replace(b"\n", b"\r\n"))
    assert found.wording == parse_school_wording(EXAMPLE).wording


def test_a_contact_alone_or_questions_alone_are_enough() -> None:
    assert parse_school_wording(b"contact = ' Ms Lee '").wording == SchoolWording("Ms Lee")
    alone = parse_school_wording(QUESTION.encode()).wording
    assert alone is not None
    assert alone.contact == ""


def test_what_is_in_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(EXAMPLE)
    (tmp_path / "other.txt").write_bytes(b"\xff")
    assert read_school_wording(tmp_path) == parse_school_wording(EXAMPLE)


def why(folder: Path) -> tuple[str, bool]:
    found = read_school_wording(folder)
    assert found.wording is None
    (fault,) = found.faults
    assert fault.line is None
    return fault.sentence, found.is_away


def test_a_folder_or_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    assert why(tmp_path / "gone") == ("There is no folder of that name.", True)
    assert why(tmp_path / "a\0b") == ("There is no folder of that name.", True)
    assert why(tmp_path) == ("The folder holds no file of this name.", False)
    place = tmp_path / FILE
    place.mkdir()
    assert why(tmp_path) == ("This is a folder. A file of this name is needed.", False)
    place.rmdir()
    place.write_bytes(b"#" * (SIZE_KB * 1024 + 1))
    assert why(tmp_path)[0].startswith("It is larger than 64 KB.")
    assert why(place)[0].startswith("This is not a folder.")
    assert why(place / "below") == ("It cannot be read right now.", True)


@pytest.mark.skipif(os.name == "nt", reason="such files are of other systems")
def test_a_link_or_a_pipe_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.toml"
    elsewhere.write_bytes(EXAMPLE)
    (tmp_path / FILE).symlink_to(elsewhere)
    assert why(tmp_path) == ("This is a link. Put the file itself here.", False)
    (tmp_path / FILE).unlink()
    os.mkfifo(tmp_path / FILE)
    assert why(tmp_path) == ("This is no plain file.", False)


@pytest.mark.skipif(os.name == "nt", reason="rights are set otherwise there")
def test_what_this_account_may_not_read_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "school"
    folder.mkdir()
    (folder / FILE).write_bytes(EXAMPLE)
    (folder / FILE).chmod(0)
    if os.access(folder / FILE, os.R_OK):
        pytest.skip("this account reads everything")
    assert why(folder) == ("This account may not read it.", False)


def test_an_error_of_the_system_is_no_more_than_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / FILE).write_bytes(EXAMPLE)
    for error, said in (
        (PermissionError(13, "x"), ("This account may not read it.", False)),
        (OSError(5, "x"), ("It cannot be read right now.", True)),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(Path, "open", _raising(error))
            assert why(tmp_path) == said


def _raising(error: OSError) -> object:
    def fail(*_given: object, **_named: object) -> object:
        raise error

    return fail


SECRET = "Zq9x"
PIECES = (
    *("contact", "questions", "id", "text", "lenses", "group", "dimensions", "=", ".", ","),
    *("[", "]", "[[", "]]", "{", "}", '"', "'", '"""', "\n", " ", "#", "1e9", "true", "\\u0000"),
    *(f'"{SECRET}"', f"'{SECRET}'", "\r\n", "\ufeff", "[[questions]]\n", '"task"', "-1979-05-27"),
)


@given(st.lists(st.sampled_from((*PIECES, SECRET)), max_size=40).map("".join))
def test_no_text_crashes_it_and_none_is_quoted(text: str) -> None:
    for told in faults(text):
        assert SECRET not in told


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_no_bytes_crash_it(raw: bytes) -> None:
    faults(raw)


settings = st.dictionaries(
    st.sampled_from(["id", "text", "lenses", "group", "more", SECRET]),
    st.sampled_from([f'"{SECRET}"', '"one"', "1", '["task"]', f'["{SECRET}"]', "{a = 1}", "nan"]),
)


@given(st.lists(settings, max_size=4))
def test_no_question_crashes_it_and_no_line_lies(listed: list[dict[str, str]]) -> None:
    text = "".join(
        "[[questions]]\n" + "".join(f"{key} = {value}\n" for key, value in one.items())
        for one in listed
    )
    tomllib.loads(text)
    for told in faults(text):
        assert SECRET not in told
        found = re.match(rf"{FILE}:(\d+): ", told)
        assert found is None or int(found[1]) <= text.count("\n")


def test_a_file_that_is_deep_and_full_takes_no_time() -> None:
    deep = f"{'.'.join('a' * 900)} = 1\n"
    assert len(faults(deep * 30)) == 1
    assert len(faults("questions = [" + "{},\n" * 9000 + "]")) == 1 + 2 * MOST_QUESTIONS
    assert len(faults("".join(f"a{n} = 1\n" for n in range(6000)))) == 6000


def test_a_fault_without_a_line_names_the_file_only() -> None:
    assert Fault("It is gone.").said_of("a/school.toml") == "a/school.toml: It is gone."
