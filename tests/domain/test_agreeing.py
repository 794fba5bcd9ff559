"""What the pair agrees on holds for the whole case and touches nothing else."""

from dataclasses import replace
from datetime import date

from pairview.domain.agreeing import agree
from pairview.domain.case import new_case
from pairview.domain.slot import Slot


def test_agreeing_changes_the_agreement_and_nothing_else() -> None:
    case = new_case(date(2026, 9, 1), "Blue Kite")
    longer = replace(case.agreement, slot=Slot.LONG, promised=True)
    agreed = agree(case, longer)
    assert agreed.agreement == longer
    assert replace(agreed, agreement=case.agreement) == case
