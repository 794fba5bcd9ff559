"""Edits of step 1: what the pair agrees on before anyone records."""

from dataclasses import replace

from pairview.domain.case import Agreement, Case


def agree(case: Case, agreement: Agreement) -> Case:
    """Set what holds for the whole case, from the code name to the promise."""
    return replace(case, agreement=agreement)
