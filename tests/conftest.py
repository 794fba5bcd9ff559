"""What every test stands on: no display, forms, fonts and translations made, nobody's settings."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

import hypothesis
import pytest

import build_fonts
import build_forms
import build_translations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A shared machine is slow at times, and an example that takes long is no mistake.
hypothesis.settings.register_profile("pairview", deadline=None)
hypothesis.settings.load_profile("pairview")


MANY_OBJECTS = 100_000


def pytest_configure(config: pytest.Config) -> None:
    """Bring what is built up to date, so that pytest alone is enough after an edit."""
    if hasattr(config, "workerinput"):
        return
    try:
        build_forms.compile_all()
    except build_forms.BuildError as error:
        raise pytest.UsageError(str(error)) from error
    build_fonts.build_all()
    build_translations.compile_all()


@pytest.fixture(scope="session", autouse=True)
def _folders_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep tests away from the settings, the cases and the language of whoever runs them."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
            patch.delenv(name, raising=False)
        patch.setenv("LANG", "C.UTF-8")
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield


@pytest.fixture(autouse=True)
def _nobody_lays_down_anything() -> Iterator[None]:
    """Keep tests away from the policies of the computer they run on."""
    from pairview.domain.policy import PolicyReading
    from pairview.store.policies import forget, take_into_force

    take_into_force(PolicyReading())
    yield
    forget()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Speak English, whatever the system says: its plurals stand in a file of their own."""
    from pairview.window.spoken_language import ENGLISH, speak_in_window

    speak_in_window(ENGLISH)
    return qapp


@pytest.fixture(autouse=True)
def _garbage_is_collected() -> Iterator[None]:
    """Collect between tests where Qt is loaded, as the window does: never amid what Qt is doing."""
    if "PySide6.QtWidgets" in sys.modules:
        gc.disable()
    else:
        gc.enable()
    yield
    if gc.get_count()[0] > MANY_OBJECTS:
        gc.collect()


@pytest.fixture(autouse=True)
def _no_window_is_left() -> Iterator[None]:
    """A window that a test leaves behind is seen by the next ones, far from where it came from."""
    before = _windows()
    yield
    assert [window for window in _windows() if window not in before] == []


def _windows() -> list[object]:
    """Return the windows of PairView there are, without asking for Qt where none is used."""
    if "pairview.window.main_window" not in sys.modules:
        return []
    from PySide6.QtWidgets import QApplication, QMainWindow

    from pairview.window.screen_area import let_go_now

    let_go_now()
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow)]
