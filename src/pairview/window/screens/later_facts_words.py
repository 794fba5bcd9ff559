"""Turns a case into what the page of later facts shows: a table of one column, what would drop."""

from PySide6.QtCore import QCoreApplication

from pairview.content import load_lenses
from pairview.domain.case import Case
from pairview.domain.evidence import Evidence
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.seat import Seat
from pairview.domain.sentences import maybe
from pairview.domain.weighing import Table
from pairview.domain.wording import Wording
from pairview.window.screens.screen import Destination
from pairview.window.screens.weigh_table import SEATS, hypothesis_words, source_words
from pairview.window.widgets.evidence_data import ColumnShown, RowShown, TableShown
from pairview.window.widgets.seat_mark import initials


def column_alone(case: Case, made: Evidence, head: str) -> TableShown:
    """Return the table with one column; beside each hypothesis stands what would drop it.

    Counts are left out: they would tell what moved before the pair has weighed it.
    """
    lenses = {lens.id: lens.name for lens in load_lenses()}
    table = Table(case)
    labels = (case.class_label(Seat.A), case.class_label(Seat.B))
    seats = SEATS.get(made.source, ())
    return TableShown(
        rows=tuple(
            RowShown(held.id, hypothesis_words(case, held), _lens(held, lenses), _drop_if(held))
            for held in table.hypotheses
        ),
        columns=(ColumnShown(made.id, head, source_words(case, made.source), seats),),
        cells=tuple((table.cell(held.id, made.id),) for held in table.hypotheses),
        letters=initials(*labels),
        labels=labels,
    )


def way_back(place: Destination) -> str:
    """Return the words of the button that leads back to a step."""
    return {
        Destination.AGREE: _tr("Back to Agree"),
        Destination.CONTRAST: _tr("Back to the contrast"),
        Destination.RETELL: _tr("Back to retelling"),
        Destination.HYPOTHESES: _tr("Back to the hypotheses"),
        Destination.WEIGH: _tr("Back to the table"),
        Destination.READ_BACK: _tr("Back to reading back"),
        Destination.SECOND_LOOK: _tr("Back to the second look"),
    }.get(place, _tr("Back to the plan"))


def drop_lines(case: Case, wording: Wording) -> list[tuple[str, list[str]]]:
    """Return each written hypothesis with what would make the pair drop it."""
    name = case.agreement.code_name
    return [(maybe(held, name, wording), [_drop_if(held)]) for held in case.written_hypotheses]


def _lens(held: Hypothesis, names: dict[str, str]) -> str:
    name = names.get(held.lens or "", "")
    return f"{name} ·" if name else ""


def _drop_if(held: Hypothesis) -> str:
    if not held.drop_if:
        return _tr("You have not said yet what would make you drop it.")
    return _sentence(_tr("You drop it if {what}").format(what=held.drop_if))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _tr(words: str) -> str:
    return QCoreApplication.translate("LaterFacts", words)
