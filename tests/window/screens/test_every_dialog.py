"""A dialog is as high as its words; large text scrolls, and the buttons stay in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pairview.window.screens.passphrase_dialog import PassphraseDialog
from pairview.window.screens.recovery_dialog import RecoveryDialog
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import PALETTES, px
from pairview.window.widgets.fitted_dialog import FittedDialog
from tests.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(params=[1.0, 2.0])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    apply_theme(qapp, PALETTES["light"], request.param)
    yield request.param
    apply_theme(qapp, PALETTES["light"])


@pytest.fixture(params=["passphrase", "recovery"])
def dialog(request: pytest.FixtureRequest, stage: Stage, scale: float) -> FittedDialog:
    behind = stage(QWidget())
    made: FittedDialog = (
        PassphraseDialog(behind, lambda _words: None, is_locked=True)
        if request.param == "passphrase"
        else RecoveryDialog(behind, "0K7M2-P4XQ9-RA1B0-CZZ08-T3WV7", lambda _p: b"", lambda: None)
    )
    made.open()
    QTest.qWait(20)
    return made


def test_there_is_no_empty_band_and_nothing_beyond_the_screen(
    dialog: FittedDialog, scale: float
) -> None:
    room = dialog.screen().availableSize()
    assert dialog.height() <= room.height()
    page, sight = dialog.page, dialog.page.parentWidget()
    if scale == 1.0:
        assert page.height() == sight.height()
    lowest = max(child.geometry().bottom() for child in page.findChildren(QWidget))
    assert page.height() - lowest < px(24)


def test_the_buttons_stay_in_sight_and_the_words_keep_their_room(dialog: FittedDialog) -> None:
    foot = dialog.findChildren(QWidget, "foot")[0]
    assert foot.geometry().bottom() < dialog.height()
    assert dialog.page.parentWidget().height() > px(100)
