"""Puts what contrast and weighing find into sentences of the language's wording."""

import re
from collections.abc import Iterable

from pairview.domain.case import Case
from pairview.domain.contrast import ContrastRow, Counts, Seen
from pairview.domain.difference import Puzzle
from pairview.domain.evidence import Evidence
from pairview.domain.hypothesis import Expectation, Hypothesis
from pairview.domain.rating import Dimension, Rating
from pairview.domain.seat import Seat
from pairview.domain.weighing import (
    Table,
    count_row,
    has_something_to_explain,
    not_told_apart,
    rests_on,
    same_for_all,
)
from pairview.domain.wording import Wording

_WORD = re.compile(r"[^\W_]+")


def contrast_sentence(row: ContrastRow, dimension: Dimension, case: Case, wording: Wording) -> str:
    """Return what a row says, ending in a question where there is one to ask."""
    values = _values(row, dimension, case, wording)
    sentence = wording(f"contrast.{row.seen}", **values)
    return sentence[:1].upper() + sentence[1:]


def short_contrast(row: ContrastRow, case: Case, wording: Wording) -> str:
    """Return the few words at the end of a row of the chart."""
    return wording(f"contrast.short_{row.seen}", seen_by=_seen_by(row, case))


def difference_column(row: ContrastRow, dimension: Dimension, case: Case, wording: Wording) -> str:
    """Return the text of the piece of evidence made from a difference."""
    return wording("contrast.column", **_values(row, dimension, case, wording))


def _values(
    row: ContrastRow, dimension: Dimension, case: Case, wording: Wording
) -> dict[str, str | int]:
    seat = row.seen_only_by
    return {
        "a": case.class_label(Seat.A),
        "b": case.class_label(Seat.B),
        "level_a": level_words(row.rating(Seat.A), wording),
        "level_b": level_words(row.rating(Seat.B), wording),
        "text": dimension.text,
        "label": dimension.label,
        "seen_by": _seen_by(row, case),
        "other": case.class_label(seat.other) if seat else "",
    }


def _seen_by(row: ContrastRow, case: Case) -> str:
    return case.class_label(row.seen_only_by) if row.seen_only_by else ""


def level_words(rating: Rating | None, wording: Wording) -> str:
    """Return a level in words, "not answered" where there is none."""
    if rating is None or rating.level is None:
        return wording("contrast.short_not_answered")
    return wording(f"scale.{rating.level}")


def changed_words(rating: Rating | None, wording: Wording) -> str:
    """Return "changed after we talked" with the first value, or nothing."""
    if rating is None or not rating.changed_after_reveal:
        return ""
    if rating.first_level is None:
        first = wording("contrast.not_answered_before")
    else:
        first = wording("contrast.first_value", level=wording(f"scale.{rating.first_level}"))
    return f"{wording('contrast.changed')} ({first})"


def counts_sentence(found: Counts, wording: Wording) -> str:
    """Return the one line of counts, such as "2 about the same, 5 seen differently."."""
    parts = {
        "about_the_same": found.about_the_same,
        "seen_differently": found.seen_differently,
        "by_one": found.by_one,
        "by_nobody": found.by_nobody,
        "not_answered": found.not_answered,
    }
    said = [wording(f"contrast.count_{name}", n=n) for name, n in parts.items() if n]
    return ", ".join(said) + "." if said else ""


def ready_puzzle(
    row: ContrastRow, dimension: Dimension, case: Case, wording: Wording
) -> Puzzle | None:
    """Return the puzzle ready-made from a difference, or None where the row is none."""
    hard = _hard_in(row)
    if hard is None:
        return None
    where = {seat: wording("contrast.puzzle_where", room=case.class_label(seat)) for seat in Seat}
    if not dimension.infinitive:
        return Puzzle("", where[Seat.A], "", where[Seat.B])
    return Puzzle(dimension.infinitive, where[hard], dimension.infinitive, where[hard.other])


def ready_hypothesis(row: ContrastRow, dimension: Dimension, case: Case, wording: Wording) -> str:
    """Return a first wording of what a difference may mean, or nothing where it is none."""
    hard = _hard_in(row)
    if hard is None or not dimension.infinitive:
        return ""
    room = case.class_label(hard.other)
    return wording("contrast.ready_hypothesis", room=room, does=dimension.infinitive)


def _hard_in(row: ContrastRow) -> Seat | None:
    a, b = row.level(Seat.A), row.level(Seat.B)
    if row.seen is not Seen.DIFFERENTLY or a is None or b is None:
        return None
    return Seat.A if (a.step or 0) < (b.step or 0) else Seat.B


def spoken_row(row: ContrastRow, dimension: Dimension, case: Case, wording: Wording) -> str:
    """Return a row of the chart as a screen reader says it."""
    seen = short_contrast(row, case, wording)
    return wording("contrast.spoken", seen=seen, **_values(row, dimension, case, wording))


def row_sentence(table: Table, hypothesis: str, wording: Wording) -> str:
    """Return the counts of a row with their denominator; no columns, no sentence."""
    found = count_row(table, hypothesis)
    if not found.of:
        return ""
    parts = {
        "fits": found.fits,
        "against": found.against,
        "either_way": found.either_way,
        "seen_differently": found.seen_differently,
        "by_one": found.by_one,
        "not_considered": found.not_considered,
    }
    said = [wording(f"weighing.{name}", n=n) for name, n in parts.items() if n]
    return wording("weighing.of", counts=", ".join(said), of=found.of)


def row_remarks(
    table: Table,
    hypothesis: Hypothesis,
    rows: Iterable[ContrastRow],
    case: Case,
    wording: Wording,
) -> list[str]:
    """Return what else there is to say beside a row: where it rests, what it has to explain."""
    if not table.evidence:
        return []
    said = [wording("weighing.not_told_apart")] if not_told_apart(table, hypothesis.id) else []
    rests = rests_on(table, hypothesis.id)
    if len(rests.seats) > 1:
        said.append(wording("weighing.rests_on_both"))
    elif rests.seats:
        (seat,) = rests.seats
        said.append(wording("weighing.rests_on_one", room=case.class_label(seat)))
    if rests.single:
        said.append(wording("weighing.rests_on_single"))
    against = has_something_to_explain(hypothesis, rows)
    if against is not None:
        same = against is Expectation.SAME
        said.append(wording(f"weighing.explain_{'same' if same else 'different'}"))
    return said


def column_sentence(table: Table, evidence: Evidence, wording: Wording) -> str:
    """Return that a column does not help choose, or nothing."""
    shared = same_for_all(table, evidence.id)
    return wording(f"weighing.column_{shared}") if shared else ""


def maybe(hypothesis: Hypothesis, code_name: str, wording: Wording) -> str:
    """Return the hypothesis as it is read: "Maybe ..."; nothing where it is unwritten.

    One typed as a sentence of its own reads "Maybe: Hates my subject".
    """
    typed = hypothesis.text
    if not typed or _says_maybe(typed, wording("weighing.maybe_words")):
        return typed
    if _is_a_sentence_of_its_own(typed, code_name):
        return wording("weighing.maybe_sentence", text=typed)
    return wording("weighing.maybe", text=typed)


def _says_maybe(text: str, words: str) -> bool:
    """Say whether a text begins with one of the words for it, which stand apart by semicolons."""
    begun = " ".join(_WORD.findall(text)).casefold()
    return any(f"{begun} ".startswith(f"{word} ") for word in words.split("; "))


def _is_a_sentence_of_its_own(text: str, code_name: str) -> bool:
    """Say whether its capital is the start of a sentence, not that of a name or of PE."""
    begins = _WORD.match(text)
    if begins is None or not text[0].isupper():
        return False
    word = begins[0]
    named = [part.casefold() for part in _WORD.findall(code_name)[:1]]
    in_capitals = len(word) > 1 and word.isupper()
    return not (word == "I" or in_capitals or word.casefold() in named)
