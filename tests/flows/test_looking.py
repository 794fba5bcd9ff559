"""The careful eye sees what it is there to see."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pairview.window.widgets.buttons import PrimaryButton
from pairview.window.widgets.wrap_label import plain_label
from tests.flows.looking import faults


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 200)
    PrimaryButton(made, "Next").move(0, 160)
    return made


def seen_on(page: QWidget, planted: QWidget) -> list[str]:
    planted.setParent(page)
    page.show()
    return faults(page)


def test_a_page_without_faults_has_none(page: QWidget) -> None:
    assert seen_on(page, plain_label("Maths")) == []


def test_what_has_no_name_is_found(page: QWidget) -> None:
    assert seen_on(page, QCheckBox()) == ["QCheckBox '' takes the keyboard and has no name"]


@pytest.mark.parametrize("kind", [plain_label, QPushButton])
def test_clipped_words_are_found(page: QWidget, kind: type[QPushButton]) -> None:
    planted = kind("Everything there is to say")
    planted.setFixedWidth(40)
    assert [fault.endswith("is clipped") for fault in seen_on(page, planted)] == [True]


def test_what_sticks_out_is_found(page: QWidget) -> None:
    planted = plain_label("Maths")
    planted.setFixedWidth(400)
    assert seen_on(page, planted) == ["QLabel 'Maths' is too wide"]


def test_a_label_or_tip_that_reads_markup_is_found(page: QWidget) -> None:
    planted = QLabel("Maths")
    planted.setTextFormat(Qt.TextFormat.AutoText)
    planted.setToolTip("<b>Maths</b>")
    found = ["QLabel 'Maths' reads markup", "QLabel 'Maths' has a markup tip"]
    assert seen_on(page, planted) == found


def test_a_second_primary_button_is_found(page: QWidget) -> None:
    assert seen_on(page, PrimaryButton(None, "Go")) == ["2 primary buttons are to be seen"]
