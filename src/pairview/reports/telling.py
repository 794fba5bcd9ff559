"""What an entry says in words: the same in the whole record and in the Markdown."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from pairview.content import load_lenses, load_wording
from pairview.domain.difference import Difference, SortedAs
from pairview.domain.entries import Entry
from pairview.domain.entry_words import moved_words
from pairview.domain.evidence import Evidence, Source
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.items import find
from pairview.domain.knowledge import Knowledge, Tried
from pairview.domain.looking_again import course_of, supposed_then
from pairview.domain.moment import Moment
from pairview.domain.plan import LookFor
from pairview.domain.rating import Rating
from pairview.domain.seat import Seat
from pairview.domain.second_look import StatusChange
from pairview.domain.sentences import changed_words
from pairview.domain.statement import Statement
from pairview.reports.words import Words

ROOM_DETAILS: Final = ("known_since", "meets", "size", "time_of_day")
PUZZLE_BLANKS: Final = ("hard_to", "hard_when", "can", "can_when")
_SORTED: Final = {
    SortedAs.ACTS_DIFFERENTLY: "acts_differently",
    SortedAs.JUDGED_DIFFERENTLY: "judged_differently",
    SortedAs.NOT_KNOWN: "sorted_not_known",
}
_SEEN_BY: Final = {Source.SEEN_BY_A: Seat.A, Source.SEEN_BY_B: Seat.B}


def joined(said: Iterable[str], between: str = ", ") -> str:
    """Return what is said, without what is empty."""
    return between.join(filter(None, said))


def yes(words: Words, is_so: object) -> str:
    """Return "yes", or nothing."""
    return words("plain_text.yes") if is_so else ""


def language_name(words: Words) -> str:
    """Return what the language of the case calls itself."""
    return load_wording(words.case.agreement.language)("page.language")


def beside_level(words: Words, rating: Rating) -> str:
    """Return on how many sightings a rating rests, and that it was changed."""
    sightings = words(f"plain_text.sightings_{rating.sightings}") if rating.sightings else ""
    return joined([sightings, changed_words(rating, words.wording)])


def place_of(words: Words, moment: Moment) -> str:
    """Return when a moment was, and which rating it shows."""
    said = [words.activity(moment.activity, moment.own_activity)]
    said.append(words(f"plain_text.part_{moment.part}") if moment.part else "")
    if moment.dimension:
        said.append(words("plain_text.shows", label=words.label(moment.dimension)))
    return joined(said)


def known(words: Words, line: Knowledge) -> str:
    """Return what a teacher knows on a topic."""
    return joined([line.text, words("plain_text.not_known") if line.unknown else ""])


def tried_already(words: Words, tried: Tried) -> str:
    """Return what was tried, and whether it helped."""
    return joined([tried.text, words(f"plain_text.helped_{tried.helped}") if tried.helped else ""])


def sorting(words: Words, difference: Difference) -> str:
    """Return how the pair sorted a difference, and its note."""
    sorted_as = difference.sorted_as
    said = words(f"plain_text.{_SORTED[sorted_as]}") if sorted_as else ""
    return joined([said, difference.note], " ")


def puzzle_sentence(words: Words) -> str:
    """Return the puzzle as they filled it in; nothing where no blank is filled."""
    puzzle = words.case.puzzle
    if puzzle.is_blank:
        return ""
    empty = words("handout.puzzle_open")
    filled = {blank: getattr(puzzle, blank) or empty for blank in PUZZLE_BLANKS}
    return words("handout.puzzle_sentence", **filled)


def seat_or_both(words: Words, seat: Seat | None) -> str:
    """Return the class label of a seat; no seat means both."""
    return words.room(seat) if seat else words("plain_text.both")


def lens_name(words: Words, hypothesis: Hypothesis) -> str:
    """Return the lens of a hypothesis; its id where no bank knows it."""
    names = {lens.id: lens.name for lens in load_lenses(words.language)}
    return names.get(hypothesis.lens or "", hypothesis.lens or "")


def expectation(words: Words, hypothesis: Hypothesis) -> str:
    """Return whether it expects the same in both classes."""
    return words(f"plain_text.expects_{hypothesis.expects}") if hypothesis.expects else ""


def status_because(words: Words, hypothesis: Hypothesis) -> str:
    """Return how a hypothesis stood in the first session and why, and how it stands since."""
    course, reason = course_of(words.case, hypothesis), hypothesis.status_reason
    said = words(f"plain_text.status_{course.then}")
    if reason:
        said = words("plain_text.because", status=said, reason=reason)
    if course.then is hypothesis.status:
        return said
    now = words(f"plain_text.status_{hypothesis.status}")
    return words("plain_text.status_since", status=said.rstrip("."), now=now)


def source_of(words: Words, evidence: Evidence) -> str:
    """Return how we know a piece of evidence."""
    room = words.room(_SEEN_BY.get(evidence.source, Seat.A))
    return words(f"handout.source_{evidence.source}", room=room)


def made_from(words: Words, evidence: Evidence) -> str:
    """Return what a piece of evidence was made from."""
    said = []
    if evidence.from_dimension:
        said.append(words("plain_text.shows", label=words.label(evidence.from_dimension)))
    moment = find(words.case.moments, evidence.from_moment or "")
    said.append(words("plain_text.made_from", text=moment.saw) if moment else "")
    return joined(said, " · ")


def maybe_of(words: Words, hypothesis_id: str | None) -> str:
    """Return "Maybe ..." of the hypothesis with that id; nothing where it is gone."""
    hypothesis = find(words.case.hypotheses, hypothesis_id or "")
    return words.maybe(hypothesis) if hypothesis else ""


def maybe_then(words: Words, change: StatusChange) -> str:
    """Return "Maybe ..." as a hypothesis was worded at a second look; nothing where it is gone."""
    hypothesis = supposed_then(words.case, change)
    return words.maybe(hypothesis) if hypothesis else ""


def checked_by(words: Words, look_for: LookFor) -> str:
    """Return which hypothesis a look-for checks; nothing where it came from none."""
    hypothesis = maybe_of(words, look_for.hypothesis)
    return words("plain_text.checks", hypothesis=hypothesis) if hypothesis else ""


def moved(words: Words, change: StatusChange) -> str:
    """Return how a hypothesis stood before a second look and after it, and why."""
    return joined([moved_words(change, words.wording), change.why])


def document_name(words: Words, document: str) -> str:
    """Return what a kind of document is called, or the word itself where it is not known."""
    name = f"whole_record.document_{re.sub('[ -]', '_', document)}"
    return words(name) if name in words.wording.ids() else document


def statements_apart(words: Words) -> Iterator[Statement]:
    """Yield the statements that stand beside nothing that is told."""
    for statement in words.case.statements:
        entry = words.entries.get(statement.concerns or "")
        if entry is None or not _is_told(words, entry):
            yield statement


def _is_told(words: Words, entry: Entry) -> bool:
    """Say whether an entry has a line of its own, with its statements below it."""
    look = getattr(entry.item, "second_look", None)
    is_of_a_look = look is None or find(words.case.second_looks, look) is not None
    return entry.shelf.kind not in {"code_name", "statements"} and is_of_a_look
