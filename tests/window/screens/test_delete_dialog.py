"""The dialog says what goes and what cannot be reached, and deletes only what was ticked."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pairview.domain.statement import WhereItWent
from pairview.store.saved_documents import SavedDocuments
from pairview.window.screens.delete_dialog import DeleteDialog, Doomed
from pairview.window.widgets.tick_box import TickBox
from tests.desk import everything_said
from tests.revealed_case import TODAY
from tests.stage import Stage

PATH = Path("Cases") / "blue-kite.pairview"
FOUND = tuple(
    WhereItWent(f"w{n}", document, f"Documents/<b>{n}</b>.pdf", TODAY)
    for n, document in enumerate(("handout", "A&B"))
)
GONE = (WhereItWent("w9", "export", "stick/kite.json", TODAY),)


class Heard:
    """A dialog on the stage and what it asked for."""

    def __init__(self, stage: Stage, doomed: Doomed) -> None:
        self.dialog = DeleteDialog(stage(QWidget()), doomed)
        self.deleted: list[list[Path]] = []
        self.held = 0
        self.dialog.delete_wanted.connect(self.deleted.append)
        self.dialog.hold_wanted.connect(self._hold)
        self.dialog.open()

    def _hold(self) -> None:
        self.held += 1


def asked(stage: Stage, documents: SavedDocuments | None, copies: int = 3) -> Heard:
    return Heard(stage, Doomed("Blue & Kite", PATH, copies, documents))


def test_it_names_what_goes_and_what_it_cannot_reach(stage: Stage) -> None:
    form = asked(stage, SavedDocuments(FOUND, GONE)).dialog.form
    assert form.goes_label.text() == (
        f"The case file blue-kite.pairview, in {PATH.parent}.\n"
        "Its place in the list of cases, and 3 copies beside it."
    )
    assert form.unknown_label.text().endswith("\nExport, 21 November 2026: stick/kite.json")
    for place in ("Paper", "backups", "synced folders", "sticks", "mail", "SSD"):
        assert place in form.reach_label.text()
    assert form.delete_button.text() == "Delete Blue && Kite"


def test_nothing_is_ticked_at_first_and_only_what_is_ticked_goes(stage: Stage) -> None:
    heard = asked(stage, SavedDocuments(FOUND, ()))
    first, second = heard.dialog.findChildren(TickBox)
    assert [tick.isChecked() for tick in (first, second)] == [False, False]
    assert second.text() == "A&&B, 21 November 2026"
    QTest.keyClick(second, Qt.Key.Key_Space)
    heard.dialog.form.delete_button.click()
    assert heard.deleted == [[Path(FOUND[1].place)]]
    assert heard.held == 0


def test_enter_keeps_the_case(stage: Stage) -> None:
    heard = asked(stage, SavedDocuments((), ()))
    QTest.keyClick(heard.dialog.form.keep_button, Qt.Key.Key_Return)
    assert heard.deleted == []


def test_a_hold_is_offered_instead(stage: Stage) -> None:
    heard = asked(stage, SavedDocuments(FOUND, GONE))
    heard.dialog.form.hold_button.click()
    assert (heard.held, heard.deleted) == (1, [])


def test_a_case_that_cannot_be_read_says_that_its_documents_are_unknown(stage: Stage) -> None:
    form = asked(stage, None, copies=1).dialog.form
    assert "cannot be read" in form.unknown_label.text()
    assert "1 copy beside it" in form.goes_label.text()
    assert not form.documents_caps.isVisible()


def test_places_are_shown_as_they_are_typed(stage: Stage) -> None:
    assert "Documents/<b>0</b>.pdf" in everything_said(
        asked(stage, SavedDocuments(FOUND, GONE)).dialog
    )
