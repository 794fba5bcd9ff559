"""How the handout prints: paper, copies, and the private parts that are off until ticked."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pairview.reports.handout_options import HandoutOptions
from pairview.reports.paper import Paper
from pairview.window.preferences import FILE, config_folder, load_preferences, save_preferences
from pairview.window.theme.tokens import px
from pairview.window.widgets.choice_row import ChoiceRow
from pairview.window.widgets.more import More
from pairview.window.widgets.tick_box import TickBox
from pairview.window.widgets.wrap_label import plain_label

COPIES = 2
"""One for each of the two."""

PRIVATE: dict[str, frozenset[str]] = {
    "with_readings": frozenset({"reading"}),
    "with_my_part": frozenset({"my_parts"}),
    "with_who_offered": frozenset(),
    "with_retelling": frozenset({"incident", "voice"}),
    "with_guesses": frozenset({"guesses"}),
}
"""What each tick lets print: kinds of `domain.entries` and boxes of them."""

NEVER_PRINTED = frozenset({"first_theories", "second_looks", "look_for_outcomes", "status_changes"})

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


def remembered_paper() -> Paper:
    """Return the paper chosen last on this laptop, else what the country prints on."""
    kept = load_preferences(config_folder() / FILE).paper
    if kept in set(Paper):
        return Paper(kept)
    return Paper.LETTER if QLocale().territory() in LETTER_COUNTRIES else Paper.A4


def remember_paper(paper: Paper) -> None:
    """Print on this paper from now on."""
    file = config_folder() / FILE
    save_preferences(file, load_preferences(file).with_paper(paper.value))


class HandoutChoices(QWidget):
    """Emits `changed` when the pages would come out differently."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = date.today
        self._paper = remembered_paper()
        self.paper = ChoiceRow(self)
        papers = [(Paper.A4.value, "A4"), (Paper.LETTER.value, "Letter")]
        self.paper.set_choices(papers, self.tr("Paper"))
        self.paper.show_choice(self._paper.value)
        self.paper.chosen.connect(self._choose_paper)
        self._copies = COPIES
        self.copies = ChoiceRow(self)
        self.copies.set_choices([(str(n), str(n)) for n in range(1, 5)], self.tr("Copies to print"))
        self.copies.show_choice(str(COPIES))
        self.copies.chosen.connect(self._choose_copies)
        self.private = More(self, self.tr("Private parts, off until ticked"))
        self.ticks = {
            "with_readings": TickBox(self.tr("My reading of each moment")),
            "with_my_part": TickBox(self.tr("My part")),
            "with_who_offered": TickBox(self.tr("Who offered which hypothesis")),
            "with_retelling": TickBox(self.tr("The retelling, a guess")),
            "with_guesses": TickBox(self.tr("What we guessed of each other")),
        }
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.paper)
        row.addStretch(1)
        row.addWidget(self.copies)
        row.addWidget(plain_label(self.tr("copies")))
        for tick in self.ticks.values():
            self.private.body.addWidget(tick)
            tick.toggled.connect(self.changed)
        self.private.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(row)
        column.addWidget(self.private)

    @property
    def chosen_paper(self) -> Paper:
        """The paper the handout is made for."""
        return self._paper

    @property
    def chosen_copies(self) -> int:
        """How many to print."""
        return self._copies

    def options(self) -> HandoutOptions:
        """Return what was chosen."""
        ticked = {name: tick.isChecked() for name, tick in self.ticks.items()}
        return HandoutOptions(self.today(), self._paper, None, **ticked)

    def left_out(self) -> frozenset[str]:
        """Return the kinds of entries, and the boxes of entries, that do not print as it is."""
        unticked = (PRIVATE[name] for name, tick in self.ticks.items() if not tick.isChecked())
        return NEVER_PRINTED.union(*unticked)

    def _choose_copies(self, copies: str | None) -> None:
        self._copies = int(copies) if copies else self._copies
        self.copies.show_choice(str(self._copies))

    def _choose_paper(self, paper: str | None) -> None:
        if paper is None:
            self.paper.show_choice(self._paper.value)
            return
        self._paper = Paper(paper)
        remember_paper(self._paper)
        self.changed.emit()
