"""Edits of the statements: how a family or the student sees it, and corrections."""

from dataclasses import replace

from pairview.domain.case import Case
from pairview.domain.items import put, without
from pairview.domain.statement import Statement


def put_statement(case: Case, statement: Statement) -> Case:
    """Write a statement, or its new wording; one that concerns something else stays in place."""
    return replace(case, statements=put(case.statements, statement))


def remove_statement(case: Case, statement_id: str) -> Case:
    """Take a statement away."""
    return replace(case, statements=without(case.statements, statement_id))
