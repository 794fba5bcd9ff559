"""What documents are called on screen, and what each is for."""

from PySide6.QtCore import QCoreApplication

from pairview.reports.handout_options import HandoutSection


def document_name(document: str) -> str:
    """Return the name of a kind of document, or the word itself where it is not known."""
    known = {
        "handout": _tr("Handout"),
        "next-lesson": _tr("My next lesson"),
        "worksheet": _tr("Worksheet"),
        "student-card": _tr("Student card"),
        "second-look": _tr("Second-look sheet"),
        "facilitator": _tr("Facilitator page"),
        "whole-record": _tr("Whole record"),
        "export": _tr("Export"),
        "copy": _tr("Copy of the case"),
        "recovery page": _tr("Recovery page"),
    }
    return known.get(document, document)


def document_purpose(document: str) -> str:
    """Return in a line what a document is for."""
    known = {
        "handout": _tr("What you saw, your hypotheses, your plan."),
        "next-lesson": _tr("To tear off: what each of you will look for."),
        "worksheet": _tr("The steps on paper, for rooms without laptops."),
        "student-card": _tr("Questions that the student may answer."),
        "second-look": _tr("What was open then, beside what was seen."),
        "facilitator": _tr("Steps, minutes and prompts to lead a workshop."),
        "whole-record": _tr("What both of you may see, for the family."),
    }
    return known.get(document, "")


def section_names() -> dict[HandoutSection, str]:
    """Return what the sections of the handout are called, in their order on the page."""
    section = HandoutSection
    return {
        section.HELD_OPEN: _tr("What we are holding open"),
        section.PUZZLE: _tr("The puzzle"),
        section.TWO_VIEWS: _tr("The two views"),
        section.MOMENTS: _tr("Moments in your own words"),
        section.GOES_WELL: _tr("Where it goes well"),
        section.HYPOTHESES: _tr("What speaks for and against each"),
        section.PLAN: _tr("What you will look for and ask"),
        section.UNKNOWNS: _tr("What you do not know yet"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("DocumentNames", words)
