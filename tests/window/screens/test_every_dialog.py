"""Every dialog: as high as its words, buttons in the order of the system, Escape does nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from pairview.case_editor import CaseEditor
from pairview.content import load_questions
from pairview.store.saved_documents import SavedDocuments
from pairview.window.screens.count_slip_dialog import offer_count_slip
from pairview.window.screens.crash_dialog import CrashDialog
from pairview.window.screens.delete_dialog import DeleteDialog, Doomed
from pairview.window.screens.documents_dialog import DocumentsDialog
from pairview.window.screens.earlier_copies_dialog import EarlierCopiesDialog
from pairview.window.screens.import_dialog import ImportDialog
from pairview.window.screens.keys_dialog import KeysDialog
from pairview.window.screens.passphrase_dialog import PassphraseDialog
from pairview.window.screens.question_bank_dialog import QuestionBankDialog
from pairview.window.screens.recovery_dialog import RecoveryDialog
from pairview.window.screens.room_summary_dialog import RoomSummaryDialog
from pairview.window.screens.school_wording_dialog import SchoolWordingDialog
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import PALETTES, px
from pairview.window.widgets.copy_list import CopyRow
from pairview.window.widgets.fitted_dialog import FittedDialog
from pairview.window.widgets.wrap_label import WrapLabel
from tests.flows.hands import rest_a_moment, wait_until
from tests.revealed_case import revealed_case
from tests.stage import Stage
from tests.window.screens.river import TODAY, river

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CODE = "0K7M2-P4XQ9-RA1B0-CZZ08-T3WV7"
COPIES = [CopyRow("today 10:42", "Step 6, Weigh", "16 ratings", "as it is now")] * 3
DOOMED = Doomed("Blue Kite", Path("Cases") / "blue-kite.pairview", 3, SavedDocuments((), ()))
MADE: dict[str, Callable[[QWidget], FittedDialog]] = {
    "passphrase": lambda behind: PassphraseDialog(behind, lambda _words: None, is_locked=True),
    "recovery": lambda behind: RecoveryDialog(behind, CODE, lambda _p: b"", lambda: None),
    "keys": KeysDialog,
    "import": lambda behind: ImportDialog(behind, revealed_case(), Path("Cases") / "kite.pairview"),
    "delete": lambda behind: DeleteDialog(behind, DOOMED),
    "earlier copies": lambda behind: EarlierCopiesDialog(behind, COPIES),
    "question bank": lambda behind: QuestionBankDialog(behind, load_questions("en"), ()),
    "documents": lambda behind: DocumentsDialog(behind, CaseEditor(river()), lambda: TODAY),
    "school wording": lambda behind: SchoolWordingDialog(behind, None),
    "count slip": lambda behind: offer_count_slip(behind, river()),
    "room summary": lambda behind: RoomSummaryDialog(behind, Path(), lambda: TODAY),
    "crash": lambda behind: CrashDialog(behind, "A report.\n" * 9, saved=True),
}
FITTED = ("passphrase", "recovery", "import", "delete", "count slip", "school wording")
FORMS = Path(__file__).parents[3] / "ui"


def dialog_forms() -> list[Path]:
    return sorted(FORMS.glob("*_dialog.ui"))


@pytest.fixture(params=[1.0, 2.0])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    apply_theme(qapp, PALETTES["light"], request.param)
    yield request.param
    apply_theme(qapp, PALETTES["light"])


def opened(name: str, stage: Stage) -> FittedDialog:
    dialog = MADE[name](stage(QWidget()))
    dialog.open()
    dialog.activateWindow()
    rest_a_moment()
    return dialog


def test_every_form_of_a_dialog_is_tried_here() -> None:
    forms = {path.stem.removesuffix("_dialog").replace("_", " ") for path in dialog_forms()}
    assert forms == set(MADE)


@pytest.mark.parametrize("name", FITTED)
def test_there_is_no_empty_band_in_it(name: str, stage: Stage, scale: float) -> None:
    dialog = opened(name, stage)
    page = dialog.page
    if scale == 1.0:
        assert page.height() == dialog.scroll_area.viewport().height()
    lowest = max(child.geometry().bottom() for child in page.findChildren(QWidget))
    assert page.height() - lowest < px(24)


@pytest.mark.parametrize("name", MADE)
def test_it_stays_on_the_screen_with_its_buttons_in_sight(
    name: str, stage: Stage, scale: float
) -> None:
    dialog = opened(name, stage)
    room = dialog.screen().availableSize()
    assert dialog.height() <= room.height(), scale
    buttons = [one for one in foot(dialog).buttons() if one.isVisible()]
    for button in buttons:
        corner = button.mapTo(dialog, button.rect().bottomRight())
        assert dialog.rect().contains(corner), button.text()


@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize("corner", [(0, 0), (10_000, 10_000)], ids=["first", "last"])
def test_it_opens_on_the_screen_wherever_the_window_stands(
    name: str, stage: Stage, corner: tuple[int, int]
) -> None:
    behind = stage(QWidget(), 600, 400)
    behind.move(*corner)
    dialog = MADE[name](behind)
    dialog.open()
    rest_a_moment()
    assert dialog.screen().availableGeometry().contains(dialog.frameGeometry())


def test_one_that_grows_moves_up_and_stays_on_the_screen(stage: Stage) -> None:
    dialog = opened("count slip", stage)
    room = dialog.screen().availableGeometry()
    dialog.move(0, room.bottom() - dialog.frameGeometry().height())
    column = dialog.page.layout()
    assert column is not None
    height = dialog.height()
    column.addWidget(WrapLabel(dialog, "One more line of words. " * 40))
    wait_until(lambda: dialog.height() > height)
    assert room.contains(dialog.frameGeometry())


def foot(dialog: QDialog) -> QDialogButtonBox:
    (found,) = dialog.findChildren(QDialogButtonBox)
    return found


@pytest.mark.parametrize("name", MADE)
def test_the_system_orders_its_buttons_and_none_is_the_default(name: str, stage: Stage) -> None:
    dialog = opened(name, stage)
    assert foot(dialog).buttons()
    assert not any(one.isDefault() or one.autoDefault() for one in dialog.findChildren(QPushButton))


@pytest.mark.parametrize("form", dialog_forms(), ids=lambda path: path.stem)
def test_no_form_lays_out_its_last_row_of_buttons_itself(form: Path) -> None:
    words = form.read_text(encoding="utf-8")
    last_row = words[words.rindex("<item>") :]
    assert "DialogFoot" in words[words.rindex("<layout") :] or "DialogFoot" in last_row


@pytest.mark.parametrize("name", MADE)
def test_escape_closes_it_and_the_keyboard_is_where_it_was(name: str, stage: Stage) -> None:
    behind = stage(QWidget())
    column, field = QVBoxLayout(behind), QLineEdit()
    column.addWidget(QLineEdit())
    column.addWidget(field)
    field.setFocus()
    dialog = MADE[name](behind)
    dialog.open()
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.qWait(0)
    assert not isValid(dialog)
    behind.activateWindow()
    wait_until(behind.isActiveWindow)
    assert field.hasFocus()


def test_enter_never_takes_away(stage: Stage) -> None:
    dialog = opened("delete", stage)
    asked: list[object] = []
    assert isinstance(dialog, DeleteDialog)
    dialog.delete_wanted.connect(asked.append)
    assert dialog.form.keep_button.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert asked == []
