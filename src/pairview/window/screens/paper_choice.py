"""On which paper this laptop prints: as chosen last, else what its country prints on."""

from PySide6.QtCore import QCoreApplication, QLocale

from pairview.reports.paper import Paper
from pairview.window.preferences import FILE, config_folder, load_preferences, save_preferences

LETTER_COUNTRIES = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.Colombia,
        QLocale.Country.Chile,
        QLocale.Country.CostaRica,
        QLocale.Country.Guatemala,
        QLocale.Country.Panama,
        QLocale.Country.PuertoRico,
        QLocale.Country.Venezuela,
    }
)


def paper_choices() -> list[tuple[str, str]]:
    """Return each paper there is with what it is called."""
    letter = QCoreApplication.translate("PaperChoice", "Letter")
    return [(Paper.A4.value, "A4"), (Paper.LETTER.value, letter)]


def remembered_paper() -> Paper:
    """Return the paper chosen last on this laptop, else what the country prints on."""
    kept = load_preferences(config_folder() / FILE).paper
    if kept in set(Paper):
        return Paper(kept)
    return Paper.LETTER if QLocale.system().territory() in LETTER_COUNTRIES else Paper.A4


def remember_paper(paper: Paper) -> None:
    """Print on this paper from now on."""
    file = config_folder() / FILE
    save_preferences(file, load_preferences(file).with_paper(paper.value))
