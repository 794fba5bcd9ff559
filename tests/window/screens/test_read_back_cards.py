"""The cards of Read back stand in line: their words begin and end on the same pixel."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from pairview.case_editor import CaseEditor
from pairview.domain.evidence import Evidence
from pairview.domain.explaining import put_evidence
from pairview.window.screens.read_back_screen import ReadBackScreen
from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import PALETTES, px
from pairview.window.widgets.link_button import EDGE
from tests.flows.hands import settle
from tests.stage import Stage
from tests.window.screens.river import river

Words = QLabel | QPushButton


@pytest.fixture(params=[1.0, 1.5, 2.0])
def screen(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[ReadBackScreen]:
    stage = Stage()
    apply_theme(qapp, PALETTES["light"], request.param)
    made = ReadBackScreen(CaseEditor(put_evidence(river(), Evidence("e1", "pencil down"))))
    stage(made)
    settle()
    yield made
    stage.clear()
    apply_theme(qapp, PALETTES["light"])


def begins(widget: QWidget, screen: ReadBackScreen) -> int:
    """Return where the words of a widget begin, in pixels from the left of the screen."""
    inside = widget.contentsMargins().left() if isinstance(widget, QLabel) else 0
    return widget.mapTo(screen, widget.rect().topLeft()).x() + inside


def test_words_and_links_of_all_cards_begin_in_one_line(screen: ReadBackScreen) -> None:
    form = screen.form
    words = [screen.safety.question, screen.open_lines.cells, form.print_heading, form.kept_label]
    left = {begins(one, screen) for one in words}
    boxes = {begins(one, screen) for one in (screen.choices.paper, form.print_button)}
    links = [screen.open_lines.table_link, screen.choices.private.button]
    assert len(left) == 1
    assert boxes == left
    assert {begins(one, screen) + px(EDGE) for one in links} == left


def test_a_link_ends_where_the_words_of_its_card_end(screen: ReadBackScreen) -> None:
    link, card = screen.form.other_link, screen.form.print_card
    end = link.mapTo(card, link.rect().topRight()).x() + 1
    assert card.width() - end == px(16 - EDGE) + card.frameWidth()
