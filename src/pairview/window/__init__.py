"""Everything that needs Qt."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pairview.window.main_window import MainWindow
    from pairview.window.single_start import SingleStart

NAME = "PairView"
MIDDLE_GREY = 128
"""Lightness below which the system's own window is dark; asking for its scheme takes 13 ms."""


def run(arguments: list[str]) -> int:
    """Open the window, with the case named first in `arguments` if there is one."""
    QApplication.setApplicationName(NAME)
    QApplication.setDesktopFileName(NAME.lower())  # so that Wayland finds name and icon
    sys.excepthook = _meet_error
    _spare_sources()
    from pairview.window.preferences import config_folder
    from pairview.window.qt_folder import find_plugins
    from pairview.window.single_start import SingleStart
    from pairview.window.theme import FUSION

    find_plugins()
    start = SingleStart(config_folder())
    if not (start.is_first() or arguments) and _is_shown_elsewhere(start):
        return 0
    app = QApplication([NAME, *FUSION])
    window = _window(app)
    window.painted.connect(_after_first_paint)
    window.painted.connect(lambda: _keep_watch(app, window, start))
    if arguments:
        window.open_case(Path(arguments[0]))
    window.show()
    try:
        return app.exec()
    finally:
        start.end()


def _spare_sources() -> None:
    """Let PySide not read the source of each module, in search of a use of `__feature__`."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010  no stub has it


def _is_shown_elsewhere(start: SingleStart) -> bool:
    """Let the first window come forward, or say that it is there; False where it has ended."""
    from pairview.window.single_start import say_it_is_open

    if start.ask_to_come_forward():
        return True
    if start.is_first():
        return False
    from pairview.window.preferences import FILE, config_folder, load_preferences
    from pairview.window.school_policy import laid_down
    from pairview.window.spoken_language import language_wanted, speak_in_window

    app = QApplication([NAME])
    policy, chosen = laid_down(), load_preferences(config_folder() / FILE).language
    speak_in_window(language_wanted(policy.language if policy else "", chosen))
    say_it_is_open()
    del app
    return True


def _meet_error(_kind: type[BaseException], error: BaseException, _trace: object) -> None:
    """Report what goes wrong before the window is there."""
    from pairview.window.crash_watch import report_at_the_end

    report_at_the_end(error)


def _keep_watch(app: QApplication, window: MainWindow, start: SingleStart) -> None:
    """Begin with what is not needed before there is something to lose."""
    from pairview.window.coming_forward import ComesForward
    from pairview.window.crash_watch import CrashWatch
    from pairview.window.program_icon import program_icon
    from pairview.window.session_end import EndingSignals, SessionEnd

    CrashWatch(window).begin()
    app.setWindowIcon(program_icon())
    SessionEnd(app, window)
    EndingSignals(app, window)
    if start.holds_claim:
        ComesForward(start, window)


def check() -> int:
    """Build the window once without a display, as a bundle does before it is handed out."""
    from pairview.window.qt_folder import find_plugins

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    find_plugins()
    app = QApplication([NAME])
    return int(_window(app).grab().isNull())


def _window(app: QApplication) -> MainWindow:
    from pairview.window.case_shelf import CaseShelf, default_folder
    from pairview.window.main_window import MainWindow
    from pairview.window.preferences import FILE, config_folder, load_preferences
    from pairview.window.recent_cases import FILE as RECENT_FILE
    from pairview.window.recent_cases import RecentCases
    from pairview.window.school_policy import laid_down
    from pairview.window.spoken_language import language_wanted, speak_in_window
    from pairview.window.theme import apply_theme
    from pairview.window.theme.tokens import DARK, LIGHT, PALETTES

    config = config_folder()
    policy = laid_down()
    preferences = load_preferences(config / FILE)
    speak_in_window(language_wanted(policy.language if policy else "", preferences.language))
    dark = app.palette().window().color().lightness() < MIDDLE_GREY
    palette = PALETTES.get(preferences.theme, DARK if dark else LIGHT)
    apply_theme(app, palette, preferences.text_size / 100)
    chosen = (policy.cases_folder if policy else "") or preferences.cases_folder
    folder = Path(chosen) if chosen else default_folder()
    shelf = CaseShelf(folder, RecentCases(config / RECENT_FILE))
    return MainWindow(shelf, config / FILE, preferences)


def _after_first_paint() -> None:
    from threading import Thread

    from pairview.window.garbage import collect_in_this_thread

    gc.freeze()
    collect_in_this_thread()
    Thread(target=_load_store, daemon=True).start()


def _load_store() -> None:
    """Load what opening and saving need, while people look at the start page."""
    import pairview.store.case_file  # noqa: F401  only to have it loaded
