"""The questions that a pair may choose from: those of its school in front, then the bank."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from pairview.content import load_questions
from pairview.domain.plan import BankQuestion
from pairview.domain.school_wording import SchoolWording
from pairview.window.school_wording import in_use


def questions_to_choose() -> tuple[BankQuestion, ...]:
    """Return every question; those of the school stand in the language it wrote them in."""
    return (*school_questions(in_use()), *load_questions())


def school_questions(wording: SchoolWording) -> tuple[BankQuestion, ...]:
    """Return the questions of a school, each group together, under the heading they stand below."""
    groups = list(dict.fromkeys(question.group for question in wording.questions))
    together = sorted(wording.questions, key=lambda question: groups.index(question.group))
    return tuple(replace(question, group=_heading(question.group)) for question in together)


def _heading(group: str) -> str:
    ours = QCoreApplication.translate("SchoolQuestions", "Our school")
    return f"{ours}: {group}" if group else ours
