"""Which second look they rate again in: the one on screen when they began."""

from datetime import date
from weakref import WeakKeyDictionary

from pairview.case_editor import CaseEditor
from pairview.domain.second_look import SecondLook

_CHOSEN: WeakKeyDictionary[CaseEditor, SecondLook] = WeakKeyDictionary()


def rate_in(editor: CaseEditor, look: SecondLook) -> None:
    """Let the screens of one seat write in this look."""
    _CHOSEN[editor] = look


def rated_look(editor: CaseEditor, today: date) -> SecondLook:
    """Return the look that was chosen, else the one that waits for one of them, or that of today.

    A fresh one keeps its id until another is chosen.
    """
    if editor not in _CHOSEN:
        _CHOSEN[editor] = editor.look_to_rate(today)
    return _CHOSEN[editor]
