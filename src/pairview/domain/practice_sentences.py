"""Says what a later fact did to the hypotheses, by the pair's answers, and what was meant by it.

Nothing is counted as right: the writer's view is one reading beside that of the pair.
"""

from collections.abc import Iterable, Sequence

from pairview.domain.case import Case
from pairview.domain.evidence import Evidence
from pairview.domain.hypothesis import Lens
from pairview.domain.practice import LaterFact, effect_of, only_with, stands
from pairview.domain.sentences import maybe, row_sentence
from pairview.domain.weighing import Table
from pairview.domain.wording import Wording


def effect(
    case: Case, evidence: Evidence, lenses: Iterable[Lens], wording: Wording
) -> tuple[tuple[str, list[tuple[str, str]]], ...]:
    """Return what one fact did: headings, each with the hypotheses it is true of.

    Beside each stands the name of its lens, or nothing: the writer's view names lenses.
    """
    name, names = case.agreement.code_name, {lens.id: lens.name for lens in lenses}
    return tuple(
        (
            wording(f"practice.{stand}"),
            [(maybe(held, name, wording), names.get(held.lens or "", "")) for held in group],
        )
        for stand, group in stands(case, evidence).items()
    )


def meant_by_writer(fact: LaterFact, lenses: Iterable[Lens], wording: Wording) -> str:
    """Return what the person who wrote the case had in mind, said as one reading."""
    names = {lens.id: lens.name for lens in lenses}
    speaks_for = _together([names[lens] for lens in fact.for_lenses], wording)
    against = _together([names[lens] for lens in fact.against_lenses], wording)
    kind = {(True, True): "both", (True, False): "for", (False, True): "against"}.get(
        (bool(speaks_for), bool(against)), "neither"
    )
    meant = wording(f"practice.writer_{kind}", speaks_for=speaks_for, against=against)
    return f"{meant} {wording('practice.writer_yours')}"


def moved_by_all(
    case: Case, evidence: Sequence[Evidence], wording: Wording
) -> tuple[tuple[str, list[str]], ...]:
    """Return each written hypothesis with a sentence: what several facts together did to it."""
    table, name = Table(only_with(case, evidence)), case.agreement.code_name
    return tuple(
        (
            maybe(held, name, wording),
            [
                wording(
                    f"practice.moved_{effect_of(table, held)}",
                    counts=row_sentence(table, held.id, wording),
                )
            ],
        )
        for held in case.written_hypotheses
    )


def _together(names: Sequence[str], wording: Wording) -> str:
    """Return names in quotes, the last two joined by a word."""
    quoted = [wording("practice.writer_lens", lens=name) for name in names]
    if len(quoted) < 2:  # noqa: PLR2004 - two are joined
        return "".join(quoted)
    return wording("practice.writer_and", lenses=", ".join(quoted[:-1]), last=quoted[-1])
