"""What the menus do with the open case: undo, save, handout, export, go to a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pairview.domain.errors import PairViewError
from pairview.window.screens.rail_steps import fill_steps
from pairview.window.screens.screen import Destination

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pairview.window.forms.main_window import Ui_MainWindow
    from pairview.window.open_case_view import OpenCaseView


class CaseActions(QObject):
    """Each hands in first what is typed. `view` gives the case that is open now, or None.

    Emits `says` with words and the seconds for which they stay.
    """

    says = Signal(str, int)

    def __init__(
        self,
        form: Ui_MainWindow,
        view: Callable[[], OpenCaseView | None],
        today: Callable[[], date],
    ) -> None:
        super().__init__(form.menu_bar)
        self._form = form
        self._view = view
        self._today = today
        form.go_menu.aboutToShow.connect(self._fill_steps)
        for action, act in (
            (form.undo_action, self._undo),
            (form.redo_action, self._redo),
            (form.save_action, self._save),
            (form.make_handout_action, self._make_handout),
            (form.statements_action, self._state),
            (form.later_facts_action, self._find_out_later),
            (form.export_action, self._export),
        ):
            action.triggered.connect(act)

    def _undo(self) -> None:
        if (view := self._view()) is not None:
            view.flush()
            view.editor.undo()

    def _redo(self) -> None:
        if (view := self._view()) is not None:
            view.flush()
            view.editor.redo()

    def _save(self) -> None:
        if (view := self._view()) is not None and view.save_now():
            kept = self.tr("Everything is saved.")
            practice = self.tr("This is a practice case: nothing of it is kept.")
            self.says.emit(kept if view.is_kept else practice, 4)

    def _make_handout(self) -> None:
        if (view := self._view()) is not None:
            view.go(Destination.HANDOUT)

    def _state(self) -> None:
        if (view := self._view()) is not None:
            view.go(Destination.STATEMENTS)

    def _find_out_later(self) -> None:
        if (view := self._view()) is not None:
            view.go(Destination.LATER_FACTS)

    def _export(self) -> None:
        from pairview.window.exporting import SECONDS, export_case

        if (view := self._view()) is None:
            return
        if view.refuses_alone():
            return
        view.flush()
        try:
            words, seconds = export_case(self._form.pages.window(), view.editor, self._today())
        except PairViewError as error:
            words, seconds = str(error), SECONDS
        if words:
            self.says.emit(words, seconds)

    def _fill_steps(self) -> None:
        if (view := self._view()) is not None:
            fill_steps(self._form.go_menu, view.editor.case, view.go_to_step)
