"""Reads what a school adds: `school.toml` in a folder of its own, as docs/school-wording.md says.

All or nothing: where anything is wrong nothing is taken, every fault is named with its line, and
whoever asked keeps what was in use. A fault never quotes what stands in the file but an id.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pairview.content import FOLDER, load_lenses, load_questions, load_wording
from pairview.content.language import language_in_use
from pairview.content.plain_file import read_plain_file
from pairview.content.toml_places import Place, find_places
from pairview.domain.plan import BankQuestion
from pairview.domain.school_wording import SCHOOL, SchoolWording

FILE: Final = "school.toml"
SIZE_KB: Final = 64
LONGEST: Final = {"contact": 160, "text": 200, "group": 40, "id": 40}
MOST_QUESTIONS: Final = 100
LONGEST_LINE: Final = 2_000
"""Characters; `tomllib` takes seconds for a key of thousands of names."""
KEYS: Final = frozenset({"contact", "questions"})
KEYS_OF_QUESTION: Final = frozenset({"id", "text", "lenses", "group"})
NOT_TO_ADD: Final = {
    "no_dimensions": ("dimension", "rating", "scale", "level"),
    "no_survey_items": ("survey", "item", "relationship", "student_card", "card", "check"),
    "no_hypotheses": ("hypothesi", "hypothese", "prompt", "len", "lense", "theory", "theorie"),
    "no_fields": ("field", "name", "student", "birth_date", "number", "addres", "photo"),
}
"""What people may try to add, without an s at its end, and what is said of it."""

_ID = re.compile(r"[a-z][a-z0-9_]*")
_AT_LINE = re.compile(r"at line (\d+), column \d+\)")
_UNSEEN: Final = frozenset({"Cc", "Zl", "Zp", "Cn", "Co"})
_TURNS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that would turn round what stands beside the text."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong; `line` counts from 1, None where it is the file or folder itself."""

    sentence: str
    line: int | None = None

    def said_of(self, file: str) -> str:
        """Return it as `file:line: sentence`."""
        wording = load_wording()
        if self.line is None:
            return wording("school_wording.place_of_file", file=file, sentence=self.sentence)
        words, line = self.sentence, self.line
        return wording("school_wording.place", file=file, line=line, sentence=words)


@dataclass(frozen=True, slots=True)
class SchoolReading:
    """What a folder held: the wording and the bytes it came from, or what is wrong with it.

    `is_away` where nothing could be read at all, as when a network drive is not there.
    """

    wording: SchoolWording | None = None
    raw: bytes = b""
    faults: tuple[Fault, ...] = ()
    is_away: bool = False


def example_of_school_wording(language: str = "") -> bytes:
    """Return a whole file to begin with, without faults, in the language in use or another."""
    return (FOLDER / (language or language_in_use()) / "school_example.toml").read_bytes()


def read_school_wording(folder: Path) -> SchoolReading:
    """Read the school wording of a folder; whatever is wrong is in the answer, nothing raises."""
    found = read_plain_file(folder, FILE, SIZE_KB * 1024)
    if isinstance(found, bytes):
        return parse_school_wording(found)
    why, is_away = found
    return SchoolReading(faults=(_fault(why, n=SIZE_KB),), is_away=is_away)


def parse_school_wording(raw: bytes) -> SchoolReading:
    """Read the bytes of a `school.toml`."""
    text = _text(raw)
    if isinstance(text, Fault):
        return SchoolReading(faults=(text,))
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            return SchoolReading(faults=(_fault("long_line", number, n=LONGEST_LINE),))
    try:
        tables = tomllib.loads(text)
        checked = _Check(tables, find_places(text))
    except RecursionError:
        return SchoolReading(faults=(_fault("too_deep"),))
    except ValueError as error:
        return SchoolReading(faults=(_fault("not_toml", line=_line_of(error, text)),))
    if checked.faults:
        return SchoolReading(faults=tuple(sorted(checked.faults, key=lambda one: one.line or 0)))
    return SchoolReading(checked.wording, raw)


def _fault(name: str, line: int | None = None, **values: str | int) -> Fault:
    return Fault(load_wording()(f"school_wording.{name}", **values), line)


def _text(raw: bytes) -> str | Fault:
    """Return the text; a mark in front that some editors write is no fault."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _fault("utf_16", line=1)
    try:
        return raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        return _fault("not_utf_8", line=raw.count(b"\n", 0, error.start) + 1)


def _line_of(error: ValueError, text: str) -> int:
    """Return where `tomllib` stumbled, the last line where it does not say."""
    found = _AT_LINE.search(str(error))
    return int(found[1]) if found else text.count("\n") + 1


@dataclass
class _Check:
    """Goes through all of it, and gathers every fault on the way."""

    tables: Mapping[str, object]
    places: Mapping[Place, int]
    faults: list[Fault] = field(default_factory=list)
    wording: SchoolWording = field(init=False)
    _ids: dict[str, int] = field(default_factory=dict)
    _texts: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for key in self.tables.keys() - KEYS:
            self._add(_why_not_added(key), (key,))
        contact = self._words(("contact",), self.tables.get("contact", None))
        questions = tuple(self._questions())
        if not self.tables:
            self.faults.append(_fault("nothing"))
        self.wording = SchoolWording(contact, questions)

    def _add(self, name: str, place: Place, **values: str | int) -> None:
        self.faults.append(_fault(name, self._line(place), **values))

    def _line(self, place: Place) -> int:
        return self.places.get(place, 1)

    def _questions(self) -> Iterator[BankQuestion]:
        listed = self.tables.get("questions", [])
        if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
            self._add("one_bracket", ("questions",))
            return
        if len(listed) > MOST_QUESTIONS:
            self._add("many", ("questions", MOST_QUESTIONS), n=MOST_QUESTIONS)
        for number, one in enumerate(listed[:MOST_QUESTIONS]):
            yield self._question(("questions", number), one)

    def _question(self, place: Place, one: Mapping[str, object]) -> BankQuestion:
        for key in one.keys() - KEYS_OF_QUESTION:
            self._add("unknown_in_question", (*place, key))
        for key in ("id", "text"):
            if key not in one:
                self._add(f"{key}_missing", place)
        text = self._words((*place, "text"), one.get("text"))
        self._refuse_twice(self._texts, text.casefold(), "text_twice", (*place, "text"))
        group = self._words((*place, "group"), one.get("group"))
        lenses = self._lenses((*place, "lenses"), one.get("lenses", []))
        return BankQuestion(self._id((*place, "id"), one.get("id")), text, group, lenses)

    def _id(self, place: Place, value: object) -> str:
        if value is None:
            return ""
        if not isinstance(value, str):
            self._add("id_text", place)
        elif not _ID.fullmatch(value) or len(value) > LONGEST["id"]:
            self._add("id_form", place, n=LONGEST["id"])
        elif value in {question.id for question in load_questions()}:
            self._add("id_ours", place, id=value)
        else:
            self._refuse_twice(self._ids, value, "id_twice", place, id=value)
        return f"{SCHOOL}{value}"

    def _refuse_twice(
        self, known: dict[str, int], value: str, name: str, place: Place, **values: str
    ) -> None:
        if value in known:
            self._add(name, place, other=known[value], **values)
        elif value:
            known[value] = self._line(place)

    def _words(self, place: Place, value: object) -> str:
        """Return one line of text; an empty one where there is none, or a fault."""
        name = str(place[-1])
        if value is None:
            return ""
        if not isinstance(value, str):
            self._add(f"{name}_text", place)
            return ""
        words = value.strip()
        if not words:
            self._add(f"{name}_empty", place)
        elif any(unicodedata.category(one) in _UNSEEN or one in _TURNS for one in words):
            self._add("one_line", place)
        elif len(words) > LONGEST[name]:
            self._add(f"{name}_long", place, n=LONGEST[name])
        return words

    def _lenses(self, place: Place, value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self._add("lenses_list", place)
            return ()
        known = [lens.id for lens in load_lenses()]
        if not set(value) <= set(known):
            self._add("lens_unknown", place, lenses=", ".join(known))
        return tuple(dict.fromkeys(value))


def _why_not_added(key: str) -> str:
    """Return what is said of a key that school wording does not have."""
    bare = key.casefold().replace("-", "_").removesuffix("s")
    if bare == "question":
        return "one_bracket"
    return next((why for why, names in NOT_TO_ADD.items() if bare in names), "unknown")
