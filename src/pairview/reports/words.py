"""What a document has to say it with: the case, the sentences and the banks of its language."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from pairview.content import load_activities, load_dimensions, load_wording
from pairview.domain.case import Case
from pairview.domain.contrast import ContrastRow, contrast, dimensions_asked
from pairview.domain.entries import Entry, entries, reference_to
from pairview.domain.entry_words import entry_name
from pairview.domain.errors import NotYetRevealed
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.keeping import kept_until
from pairview.domain.rating import Dimension
from pairview.domain.rating_again import looks_in_the_middle
from pairview.domain.seat import Seat
from pairview.domain.sentences import maybe
from pairview.domain.sight import as_seen_by
from pairview.domain.slot import Asked, asked_in
from pairview.domain.statement import Statement
from pairview.domain.wording import Wording
from pairview.reports.days import in_words, with_weekday

_ENDED: Final = re.compile(r"[.!?…:;]['\"”’)»]*$")


@dataclass(frozen=True)
class Words:
    """A case that both may see, and a language to speak of it.

    `half_way` holds the ids of the second looks at which only one has rated again.
    """

    case: Case
    wording: Wording
    language: str
    half_way: frozenset[str] = frozenset()

    def __call__(self, template_id: str, **values: str | int) -> str:
        """Return a sentence; `student` is always known."""
        return self.wording(template_id, student=self.student, **values)

    @cached_property
    def student(self) -> str:
        """The code name, or words in its place."""
        return self.case.agreement.code_name or self.wording("handout.no_code_name")

    @cached_property
    def asked(self) -> Asked:
        """What the slot asks."""
        return asked_in(self.case.agreement.slot)

    @cached_property
    def dimensions(self) -> dict[str, Dimension]:
        """The dimensions asked or rated, by id; one that no bank knows is named by its id."""
        bank = load_dimensions(self.language)
        asked = dimensions_asked(self.case, bank, everything=self.asked.all_dimensions)
        known = {dimension.id for dimension in bank}
        strange = dict.fromkeys(r.dimension for r in self.case.ratings if r.dimension not in known)
        asked += [Dimension(name, name, name, "", "", short=False) for name in strange]
        return {dimension.id: dimension for dimension in asked}

    @cached_property
    def rows(self) -> tuple[ContrastRow, ...]:
        """The two views side by side, as asked."""
        return contrast(self.case, self.dimensions.values())

    def label(self, dimension: str) -> str:
        """Return the label of a dimension; its id where no bank knows it."""
        bank = {one.id: one for one in load_dimensions(self.language)}
        known = self.dimensions.get(dimension) or bank.get(dimension)
        return known.label if known else dimension

    def activity(self, activity: str | None, own: str = "") -> str:
        """Return an activity in words: the bank's, their own, both, or nothing."""
        chosen = self._activities.get(activity or "", activity)
        return ", ".join(filter(None, (chosen, own)))

    @cached_property
    def _activities(self) -> dict[str, str]:
        return {item.id: item.text for item in load_activities(self.language)}

    def room(self, seat: Seat) -> str:
        """Return the class label of a seat."""
        return self.case.class_label(seat)

    def maybe(self, hypothesis: Hypothesis) -> str:
        """Return "Maybe ..." once, also where they typed the word themselves."""
        return maybe(hypothesis, self.case.agreement.code_name, self.wording)

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """What a statement can concern, by reference."""
        return {entry.reference: entry for entry in entries(self.case)}

    def stated_on(self, field: str, name: str) -> tuple[Statement, ...]:
        """Return the statements on one entry, such as a moment or a line of the plan."""
        reference = reference_to(field, name)
        return tuple(one for one in self.case.statements if one.concerns == reference)

    def concerned(self, statement: Statement) -> str:
        """Return what a statement concerns without the words of it; nothing for the whole case."""
        entry = self.entries.get(statement.concerns or "")
        return entry_name(entry, self.case, self.wording, self.label) if entry else ""

    def private_line(self) -> str:
        """Return how to handle the document, and until when."""
        last_day = kept_until(self.case)
        return self("page.private", day=self.day(last_day)) if last_day else self("page.on_hold")

    @property
    def footer(self) -> tuple[str, str]:
        """What stands at the foot of a page about the case: what it is, and how to handle it."""
        return self("page.standing"), self.private_line()

    def day(self, day: date) -> str:
        """Return a date in words."""
        return in_words(day, self.wording)

    def weekday(self, day: date) -> str:
        """Return a date in words with the day of the week."""
        return with_weekday(day, self.wording)

    def day_only(self, day: date) -> str:
        """Return a date in words without the year."""
        return in_words(day, self.wording, with_year=False)


def words_for(case: Case, language: str | None) -> Words:
    """Return the words for a case as the pair may see it now.

    `language` None means the case's own. Raises NotYetRevealed before the reveal.
    """
    spoken = language or case.agreement.language
    wording = load_wording(spoken)
    if not case.is_revealed:
        raise NotYetRevealed(wording("page.not_yet_revealed"))
    half_way = frozenset(look.id for look in looks_in_the_middle(case))
    return Words(as_seen_by(case, None), wording, spoken, half_way)


def ended(text: str) -> str:
    """Return the text with a full stop, unless it has an end of its own."""
    return text if _ENDED.search(text) else f"{text}."


def strung_together(texts: Iterable[str]) -> str:
    """Return texts one after the other; a semicolon stands where one has no end of its own."""
    strung = ""
    for text in texts:
        if strung:
            strung += " " if _ENDED.search(strung) else "; "
        strung += text.strip()
    return strung
