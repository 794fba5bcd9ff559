"""An unexpected error: what is typed is saved, one dialog says so, and PairView goes on."""

import json
from pathlib import Path

import pytest

from pairview.domain.seat import Seat
from pairview.store.case_file import open_case
from tests.living import living, own_words

MARKER = "zebra"

PLAY = """
import json, threading
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from pairview.window import file_dialogs
from pairview.window.screens.crash_dialog import CrashDialog
from pairview.window.widgets import hand_in
hand_in.AFTER_MS = 3_600_000
TYPED = "zebra typed"

def fail(*_):
    secret = "zebra in a local"
    raise ValueError("zebra in a message", secret)

def dialogs():
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog)]
    return [one for one in found if one.isVisible()]

def tell(**more):
    form = dialogs()[0].form if dialogs() else None
    told = dict(
        dialogs=len(dialogs()),
        report=form.report_box.toPlainText() if form else "",
        saved=form.saved_label.text() if form else "",
        note=form.note_label.text() if form else "",
        path=str(main_window().cases.path),
    )
    print(json.dumps(told | more), flush=True)

def press(name):
    QTest.mouseClick(getattr(dialogs()[0].form, name), Qt.MouseButton.LeftButton)

def begin():
    main_window().new_case()
    QTest.keyClicks(QApplication.focusWidget(), TYPED)

def end():
    main_window().end()
    QApplication.exit(0)

def act():
    QTimer.singleShot(80, act)
    steps.pop(0)()

{code}
"""
"""Takes one step after the other, each from Qt itself: an error in it has no caller in Python."""


def play(home: Path, code: str, *, ends_with: int = 0) -> tuple[list[dict[str, object]], str]:
    """Break something in a PairView of its own; returns what it told and what it said on stderr."""
    with living(home, PLAY.replace("{code}", code)) as child:
        said, errors = child.communicate(timeout=10)
    assert child.returncode == ends_with, errors
    assert MARKER not in "\n".join(own_words(errors))
    return [json.loads(line) for line in said.splitlines()], errors


IN_A_SLOT = "break_it = fail"
IN_A_VIRTUAL = """
def break_it():
    from PySide6.QtWidgets import QWidget
    class Broken(QWidget):
        def paintEvent(self, event): fail()
    global broken
    broken = Broken()
    broken.show()
"""
IN_A_THREAD = "def break_it(): threading.Thread(target=fail).start()"
IN_A_SIGNAL = """
def break_it():
    button = main_window().start_screen.form.new_button
    button.pressed.connect(fail)
    button.pressed.emit()
"""
WHEN_GOING = """
def break_it():
    class Goes:
        def __del__(self): fail()
    Goes()
"""


@pytest.mark.parametrize("code", [IN_A_SLOT, IN_A_VIRTUAL, IN_A_THREAD, IN_A_SIGNAL, WHEN_GOING])
def test_what_is_typed_is_saved_and_nothing_of_it_is_told(tmp_path: Path, code: str) -> None:
    (told,), errors = play(tmp_path, f"{code}\nsteps = [begin, break_it, tell, end]")
    assert told["dialogs"] == 1
    report = str(told["report"])
    assert report.startswith("PairView ")
    assert "\nValueError\n" in report
    assert " fail" in report.splitlines()[-1]
    assert MARKER not in report
    assert str(told["saved"]).startswith("What you typed is saved.")
    assert "Traceback" not in errors
    case_file, case = open_case(Path(str(told["path"])))
    case_file.close()
    assert case.classroom(Seat.A).label == "zebra typed"


def test_a_second_error_is_counted_and_opens_no_second_dialog(tmp_path: Path) -> None:
    code = f"{IN_A_THREAD}\nsteps = [begin, fail, tell, fail, tell, break_it, tell, end]"
    told, _errors = play(tmp_path, code)
    assert [one["dialogs"] for one in told] == [1, 1, 1]
    assert [one["note"] for one in told] == [
        "",
        "Something else went wrong since.",
        "2 more things went wrong since.",
    ]


def test_pairview_goes_on_and_says_it_again_when_it_happens_again(tmp_path: Path) -> None:
    code = """
def go_on():
    press("go_on_button")

def work():
    main_window().hide_or_return()
    tell(hidden=main_window().is_hidden)
    main_window().hide_or_return()

steps = [begin, fail, go_on, work, fail, tell, end]
"""
    (gone, again), _errors = play(tmp_path, code)
    assert (gone["dialogs"], gone["hidden"]) == (0, True)
    assert (again["dialogs"], again["note"]) == (1, "")


def test_an_error_in_saving_is_said_and_does_not_run_in_a_circle(tmp_path: Path) -> None:
    code = """
def break_saving():
    main_window().view.editor._place.save = fail
    main_window().view.area.current.flush = fail

def mend():
    del main_window().view.area.current.flush
    del main_window().view.editor._place.save

steps = [begin, break_saving, fail, tell, tell, mend, end]
"""
    (told, later), _errors = play(tmp_path, code)
    assert told["dialogs"] == 1
    assert str(told["saved"]).startswith("Not everything that you typed could be saved.")
    assert later == told


def test_the_report_is_kept_only_where_somebody_asks_for_it(tmp_path: Path) -> None:
    target = tmp_path / "report.txt"
    code = f"""
from pathlib import Path
answers = [Path({str(target)!r}), Path("/"), None]
file_dialogs.ask_to_save_report = lambda _parent: answers.pop(0)
def copied():
    tell(copied=QGuiApplication.clipboard().text())
copy = lambda: press("copy_button")
save = lambda: press("save_button")
steps = [begin, fail, copied, copy, copied, save, tell, save, tell, save, tell, end]
"""
    (before, copied, saved, refused, left), _errors = play(tmp_path, code)
    assert before["copied"] == ""
    assert copied["copied"] == copied["report"]
    assert copied["note"] == "Copied."
    assert saved["note"] == "Saved."
    assert target.read_text(encoding="utf-8") == saved["report"]
    assert refused["note"] == left["note"] == "Not saved: this is a folder. Name a file."
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in written if b"ValueError" in path.read_bytes()] == [target]


def test_pairview_can_be_closed_from_there(tmp_path: Path) -> None:
    code = 'leave = lambda: press("quit_button")\nsteps = [begin, fail, tell, leave, tell]'
    (told,), _errors = play(tmp_path, code)
    case_file, case = open_case(Path(str(told["path"])))
    case_file.close()
    assert case.classroom(Seat.A).label == "zebra typed"


def test_pairview_ends_even_where_closing_goes_wrong(tmp_path: Path) -> None:
    code = """
def leave():
    main_window().cases.leave = fail
    press("quit_button")
steps = [begin, fail, leave, tell]
"""
    assert play(tmp_path, code, ends_with=1)[0] == []


def test_an_error_before_there_is_a_window_is_told_on_the_way_out(tmp_path: Path) -> None:
    code = """
from PySide6.QtWidgets import QDialog
def read(dialog):
    hidden = dialog.form.go_on_button.isHidden()
    words = dialog.form.saved_label.text()
    print(json.dumps({"way on": not hidden, "words": words}), flush=True)
QDialog.exec = read
window._window = fail
"""
    (told,), errors = play(tmp_path, code, ends_with=1)
    assert told == {"way on": False, "words": "PairView has to close."}
    assert "\nValueError\n" in errors
