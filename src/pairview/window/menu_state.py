"""What the menus offer now, and what undo and redo would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pairview.window.school_policy import laid_down
from pairview.window.widgets.buttons import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from pairview.case_editor import CaseEditor
    from pairview.window.forms.main_window import Ui_MainWindow


def show_menus(form: Ui_MainWindow, editor: CaseEditor | None, *, hidden: bool) -> None:
    """Offer what can be done; `editor` is the case on screen, None where there is none to see."""
    undo, redo = (editor.undo_label, editor.redo_label) if editor else (None, None)
    _name(form.undo_action, _tr("&Undo"), undo)
    _name(form.redo_action, _tr("&Redo"), redo)
    form.hide_screen_action.setEnabled(hidden or editor is not None)
    form.hide_screen_action.setText(_tr("S&how again") if hidden else _tr("&Hide screen"))
    form.recent_menu.setEnabled(not hidden)
    if hidden:
        form.recent_menu.clear()
    at_case = editor is not None
    for action in (
        form.save_action,
        form.make_handout_action,
        form.export_action,
        form.next_student_action,
        form.close_case_action,
        form.statements_action,
        form.lock_action,
        form.passphrase_action,
        form.next_action,
        form.back_action,
        form.next_pane_action,
        form.previous_pane_action,
    ):
        action.setEnabled(at_case)
    for action in (form.go_back_action, form.keeping_action, form.delete_case_action):
        action.setEnabled(editor is not None and editor.viewer is None)
    case = editor.case if editor is not None else None
    has_facts = case is not None and case.is_revealed and bool(case.agreement.practice)
    form.later_facts_action.setEnabled(has_facts)
    form.later_facts_action.setVisible(has_facts)  # in a case of one's own it would mean nothing
    for menu in (form.case_menu, form.go_menu, form.minutes_menu, form.idle_menu):
        menu.setEnabled(at_case)
    _show_what_is_laid_down(form)


def _show_what_is_laid_down(form: Ui_MainWindow) -> None:
    """Grey what the school's IT decided, and say so where it stands."""
    policy = laid_down()
    if policy is None:
        return
    if policy.shared_laptop:
        form.shared_laptop_action.setEnabled(False)
        form.shared_laptop_action.setText(_tr("&Shared laptop: on, set by your school"))
    if policy.no_export:
        form.export_action.setEnabled(False)
        form.export_action.setText(_tr("&Export: off, set by your school"))
    if policy.language:
        form.language_menu.setEnabled(False)
        form.language_menu.setTitle(_tr("Lan&guage: set by your school"))


def show_room_menus(form: Ui_MainWindow, *, has_case: bool) -> None:
    """Offer what can be done while the minutes of the room stand in front."""
    form.hide_screen_action.setEnabled(has_case)
    form.hide_screen_action.setText(_tr("&Hide screen"))
    _show_what_is_laid_down(form)


def _name(action: QAction, verb: str, label: str | None) -> None:
    action.setEnabled(label is not None)
    action.setText(f"{verb}: {plain(label)}" if label else verb)


def _tr(words: str) -> str:
    return QCoreApplication.translate("MainWindow", words)
