"""Every box for words that can be seen, those behind More too."""

from shiboken6 import isValid

from pairview.window.widgets.more import MoreButton
from pairview.window.widgets.text_box import TextBox, TextLine
from tests.flows.hands import Hands


def fields(hands: Hands) -> list[TextBox | TextLine]:
    return [*hands.seen(TextBox), *hands.seen(TextLine)]


def shown_in(field: TextBox | TextLine) -> str:
    return field.toPlainText() if isinstance(field, TextBox) else field.text()


def unfold_all(hands: Hands) -> None:
    for button in hands.seen(MoreButton):
        if isValid(button) and button.isVisible() and not button.isChecked():
            hands.click_on(button)
