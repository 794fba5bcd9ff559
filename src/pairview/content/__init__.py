"""Wording that teachers read: TOML files of one language, loaded on first need and kept.

`en/*.toml` are banks, loaded into domain types; `en/practice/*.toml` are made-up cases.
`en/wording/*.toml` are the sentences of domain, reports and command line. Each part has a file
of its own; the id of a sentence is "file.key", so `counts` in `contrast.toml` is
`contrast.counts`. A file is flat, and has two kinds of lines:

    no_gaps = "You see {student} much the same way."
    left = { one = "{n} minute left.", other = "{n} minutes left." }

`{name}` is replaced by the value of that name; `one` is taken where the value `n` is 1.

Where no language is named, what is loaded is in the one that the program speaks.
"""

from collections.abc import Callable
from functools import cache, wraps
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from pairview.content.language import language_in_use
from pairview.domain.errors import BadContent

if TYPE_CHECKING:
    from datetime import date

    from pairview.domain.case import Case
    from pairview.domain.code_names import CodeNames
    from pairview.domain.count_slip import Banks
    from pairview.domain.hypothesis import Lens, Prompt
    from pairview.domain.moment import Activity
    from pairview.domain.plan import BankQuestion
    from pairview.domain.practice import LaterFact, OpeningLine, PracticeNote
    from pairview.domain.rating import Dimension
    from pairview.domain.relationship import RelationshipItem
    from pairview.domain.safety import SafetyPhrase
    from pairview.domain.word_hints import WordHint
    from pairview.domain.wording import Wording

FOLDER = Path(__file__).parent
PRACTICE = "river", "sol", "wren", "kit"

P = ParamSpec("P")
T = TypeVar("T")


def _of_a_language(load: Callable[P, T]) -> Callable[P, T]:
    """Read each language once; where none is named, the one in use is meant.

    `language` is the last parameter of what is decorated.
    """
    kept: Callable[..., T] = cache(load)
    place = load.__code__.co_argcount - 1

    @wraps(kept)
    def loaded(*given: P.args, **named: P.kwargs) -> T:
        language = named.get("language") or next(iter(given[place:]), "")
        return kept(*given[:place], language or language_in_use())

    return loaded


@cache
def languages() -> tuple[str, ...]:
    """Return the codes of the languages there is wording for."""
    return tuple(sorted(folder.parent.name for folder in FOLDER.glob("*/wording")))


@_of_a_language
def load_wording(language: str = "") -> "Wording":
    """Return every sentence of a language from `<language>/wording/*.toml`, ids "file.key".

    A value is a text, or a table of the texts `one` and `other`; see the top of this package.
    Raises BadContent, naming file and key.
    """
    from pairview.content.sentences import read_wording

    return read_wording(FOLDER / language / "wording")


@_of_a_language
def load_dimensions(language: str = "") -> "tuple[Dimension, ...]":
    """Return the 16 dimensions in the order they are asked."""
    from pairview.content.banks import read_dimensions

    return read_dimensions(FOLDER / language / "dimensions.toml")


@_of_a_language
def load_activities(language: str = "") -> "tuple[Activity, ...]":
    """Return the 27 activities, those of a group together."""
    from pairview.content.banks import read_activities

    return read_activities(FOLDER / language / "activities.toml")


@_of_a_language
def load_lenses(language: str = "") -> "tuple[Lens, ...]":
    """Return the eight lenses."""
    from pairview.content.banks import read_lenses

    return read_lenses(FOLDER / language / "lenses.toml")


@_of_a_language
def load_prompts(language: str = "") -> "tuple[Prompt, ...]":
    """Return the 45 prompts, those of a lens together."""
    from pairview.content.banks import read_prompts

    return read_prompts(FOLDER / language / "lenses.toml")


@_of_a_language
def load_questions(language: str = "") -> "tuple[BankQuestion, ...]":
    """Return the 64 questions, those of a group together."""
    from pairview.content.banks import read_questions

    return read_questions(FOLDER / language / "questions.toml", load_lenses(language))


@_of_a_language
def load_relationship(language: str = "") -> "tuple[RelationshipItem, ...]":
    """Return the five items of the relationship check."""
    from pairview.content.banks import read_relationship

    return read_relationship(FOLDER / language / "relationship.toml")


@_of_a_language
def load_word_hints(language: str = "") -> "tuple[WordHint, ...]":
    """Return the hints for *saw and heard*: they ask in one language and hear every one."""
    from pairview.content.word_banks import heard_in_all, read_word_hints

    return heard_in_all([read_word_hints(path) for path in _own_first(language, "word_hints")])


@_of_a_language
def load_safety_phrases(language: str = "") -> "tuple[SafetyPhrase, ...]":
    """Return the phrases that raise the banner, those of every language; `language` orders them."""
    from pairview.content.word_banks import heard_in_all, read_safety_phrases

    return heard_in_all([read_safety_phrases(path) for path in _own_first(language, "safety")])


@_of_a_language
def load_code_names(language: str = "") -> "CodeNames":
    """Return the word pairs that stand for students."""
    from pairview.content.word_banks import read_code_names

    return read_code_names(FOLDER / language / "code_names.toml")


@_of_a_language
def load_slip_banks(language: str = "") -> "Banks":
    """Return what a count slip may name."""
    from pairview.domain.count_slip import Banks

    return Banks(
        {activity.id: activity.text for activity in load_activities(language)},
        {lens.id: lens.name for lens in load_lenses(language)},
    )


@_of_a_language
def load_practice_notes(language: str = "") -> "tuple[PracticeNote, ...]":
    """Return the notes that say what to notice, six for each practice case."""
    from pairview.content.word_banks import read_practice_notes

    return read_practice_notes(FOLDER / language / "practice_notes.toml")


@_of_a_language
def practice_names(language: str = "") -> tuple[str, ...]:
    """Return the names of the made-up cases, such as "river"; one to begin with comes first."""
    written = {path.stem for path in (FOLDER / language / "practice").glob("*.toml")}
    return tuple(name for name in PRACTICE if name in written)


def load_practice_case(name: str, today: "date", language: str = "") -> "Case":
    """Return a made-up case with a new identity, as if it was written today in that language.

    Raises BadContent where no practice case has that name.
    """
    from pairview.content.practice import read_practice_case

    language = language or language_in_use()
    return read_practice_case(_practice_file(name, language), today, language)


@_of_a_language
def load_later_facts(name: str, language: str = "") -> "tuple[LaterFact, ...]":
    """Return what was found out later about a made-up student, in the order it is told."""
    from pairview.content.practice import read_later_facts

    return read_later_facts(_practice_file(name, language), load_lenses(language))


def later_facts_of(case: "Case") -> "tuple[LaterFact, ...]":
    """Return what was found out later about the student of a practice case; else nothing."""
    name, language = case.agreement.practice, case.agreement.language
    return load_later_facts(name, language) if name in practice_names(language) else ()


@_of_a_language
def load_openings(name: str, language: str = "") -> "tuple[OpeningLine, ...]":
    """Return three ways to begin the talk with a made-up student."""
    from pairview.content.practice import read_openings

    return read_openings(_practice_file(name, language))


def _own_first(language: str, bank: str) -> list[Path]:
    own = FOLDER / language / f"{bank}.toml"
    return [own, *sorted(path for path in FOLDER.glob(f"*/{bank}.toml") if path != own)]


def _practice_file(name: str, language: str) -> Path:
    language = language or language_in_use()
    known = practice_names(language)
    if name not in known:
        raise BadContent(load_wording()("practice.no_such", names=", ".join(known)))
    return FOLDER / language / "practice" / f"{name}.toml"
