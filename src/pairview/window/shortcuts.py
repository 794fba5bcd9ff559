"""The keys of the menus, set right after the first picture: loading them takes 15 ms."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from pairview.window.forms.main_window import Ui_MainWindow


def set_shortcuts(form: Ui_MainWindow) -> None:
    """Give each action the keys that this system uses for it; the first time only."""
    if not form.new_case_action.shortcut().isEmpty():
        return
    key = QKeySequence.StandardKey
    for action, standard in (
        (form.new_case_action, key.New),
        (form.open_case_action, key.Open),
        (form.save_action, key.Save),
        (form.make_handout_action, key.Print),
        (form.close_case_action, key.Close),
        (form.quit_action, key.Quit),
        (form.undo_action, key.Undo),
        (form.redo_action, key.Redo),
    ):
        action.setShortcuts(standard)
    form.hide_screen_action.setShortcut(QKeySequence("F9"))
    form.hide_screen_action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
    form.lock_action.setShortcut(QKeySequence("Ctrl+L"))
    form.full_screen_action.setShortcut(QKeySequence("F11"))
