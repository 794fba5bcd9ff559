"""The rows of a list of all entries of a case: the whole case, the statements, step by step."""

from PySide6.QtCore import QCoreApplication

from pairview.content import load_dimensions, load_relationship, load_wording
from pairview.domain.case import Case
from pairview.domain.entries import Entry, entries, find_entry
from pairview.domain.entry_words import BETWEEN, entry_kind, entry_line
from pairview.window.screens.step_names import step_name
from pairview.window.widgets.date_pick import long_day_words
from pairview.window.widgets.entry_list import Entry as Row

WHOLE_CASE = "case"
"""The row of the case as a whole; no entry has such a reference."""

LINE = 200
"""Characters of an entry in its row; the whole stands beside the list."""


class EntryTexts:
    """Puts the entries of a case into words of its language."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._wording = load_wording()
        self._items = load_relationship()
        dimensions = load_dimensions()
        self._labels = {dimension.id: dimension.label for dimension in dimensions}

    def kind(self, entry: Entry) -> str:
        """Return what an entry is; of a statement when it was made and what it concerns."""
        if entry.shelf.field != "statements":
            return self._plain_kind(entry)
        concerned = find_entry(self._case, entry.item.concerns)
        return _tr("{day} on {entry}").format(
            day=long_day_words(entry.item.written_on),
            entry=self._plain_kind(concerned) if concerned else _tr("the whole case"),
        )

    def _plain_kind(self, entry: Entry) -> str:
        return entry_kind(entry, self._case, self._wording)

    def line(self, entry: Entry, between: str = BETWEEN) -> str:
        """Return what stands in an entry, box by box."""
        return entry_line(entry, self._wording, self._label, self._items, between)

    def _label(self, dimension: str) -> str:
        return self._labels.get(dimension, dimension)


def entry_rows(case: Case, wanted: str) -> tuple[Row, ...]:
    """Return the rows that hold every word of `wanted`, under headings; all where it is empty."""
    texts, words = EntryTexts(case), wanted.casefold().split()
    stated = {one.concerns for one in case.statements}
    rows = [] if words else [_whole_case(is_ticked=None in stated)]
    for heading, group in _groups(case).items():
        shown = [(entry, texts.kind(entry), texts.line(entry)) for entry in group]
        shown = [one for one in shown if _holds(" ".join(one[1:]), words)]
        if shown:
            rows.append(Row(heading, heading, "", is_heading=True))
        rows += [
            Row(entry.reference, kind, line[:LINE], True, entry.reference in stated)
            for entry, kind, line in shown
        ]
    return tuple(rows)


def _whole_case(*, is_ticked: bool) -> Row:
    line = _tr("For what concerns all of it")
    return Row(WHOLE_CASE, _tr("The case as a whole"), line, True, is_ticked)


def _groups(case: Case) -> dict[str, list[Entry]]:
    """Return the statements first, then the entries of each step, by heading."""
    groups: dict[str, list[Entry]] = {_tr("STATEMENTS SO FAR"): []}
    (so_far,) = groups.values()
    for entry in entries(case):
        if entry.shelf.field == "statements":
            so_far.append(entry)
        else:
            step = entry.shelf.step
            groups.setdefault(f"{int(step)} {step_name(step)}".upper(), []).append(entry)
    return groups


def _holds(text: str, words: list[str]) -> bool:
    text = text.casefold()
    return all(word in text for word in words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("EntryRows", words)
