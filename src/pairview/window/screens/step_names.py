"""What the steps are called on screen; without the domain, because the start page is in a hurry."""

from PySide6.QtCore import QCoreApplication

STEPS = 9


def step_name(number: int) -> str:
    """Return the name of a step, 1 to 9; a `Step` is such a number."""
    names = (
        _tr("Agree"),
        _tr("Record"),
        _tr("Contrast"),
        _tr("Retell"),
        _tr("Hypotheses"),
        _tr("Weigh"),
        _tr("Plan"),
        _tr("Read back"),
        _tr("Second look"),
    )
    return names[number - 1]


def _tr(words: str) -> str:
    return QCoreApplication.translate("StepNames", words)
