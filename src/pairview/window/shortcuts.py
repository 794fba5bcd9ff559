"""The keys of the menus, set right after the first picture: loading them takes 15 ms."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from pairview.window.forms.main_window import Ui_MainWindow

BACKSPACE = QKeySequence("Backspace")
"""Goes a page back on Windows; here it takes words away, and nothing else."""


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
        (form.cut_action, key.Cut),
        (form.copy_action, key.Copy),
        (form.paste_action, key.Paste),
        (form.select_all_action, key.SelectAll),
        (form.next_action, key.Forward),
        (form.back_action, key.Back),
        (form.keys_action, key.HelpContents),
    ):
        keys = QKeySequence.keyBindings(standard)
        action.setShortcuts([one for one in keys if one != BACKSPACE])
    form.hide_screen_action.setShortcut(QKeySequence("F9"))
    form.hide_screen_action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
    form.facilitator_action.setShortcut(QKeySequence("F8"))
    form.documents_action.setShortcut(QKeySequence("Ctrl+Shift+P"))
    form.next_pane_action.setShortcut(QKeySequence("F6"))
    form.previous_pane_action.setShortcut(QKeySequence("Shift+F6"))
    form.lock_action.setShortcut(QKeySequence("Ctrl+L"))
    form.full_screen_action.setShortcut(QKeySequence("F11"))
