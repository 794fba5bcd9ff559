"""Which keys do what, screen by screen, for the page Help > Keys."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from pairview.window.screens.step_names import step_name

Standard = QKeySequence.StandardKey


class Key(NamedTuple):
    """What to press, as it is called on this system, and what it does."""

    press: str
    words: str


class Section(NamedTuple):
    """The keys of one place."""

    name: str
    keys: tuple[Key, ...]


def everywhere() -> Section:
    """Return the keys that work wherever one is; some systems have none to close a program."""
    return Section(
        _tr("Everywhere"),
        _known(
            _key("F9", _tr("hide the screen, show it again")),
            _key("F8", _tr("the minutes of the room, for the facilitator; and back")),
            _key("F1", _tr("this page")),
            _key("F6", _tr("next part of the window")),
            _key("Shift+F6", _tr("previous part of the window")),
            _key(Standard.Forward, _tr("go on, as the button at the lower right does")),
            _key(Standard.Back, _tr("back")),
            _key(Standard.Undo, _tr("undo")),
            _key(Standard.Redo, _tr("redo")),
            _key(Standard.Save, _tr("say whether everything is saved")),
            _key(Standard.Print, _tr("make the handout")),
            _key("Ctrl+Shift+P", _tr("print or save any document")),
            _key(Standard.New, _tr("new case")),
            _key(Standard.Open, _tr("open a case")),
            _key(Standard.Close, _tr("close the case")),
            _key("Ctrl+L", _tr("lock a case that has a passphrase")),
            _key(Standard.ZoomIn, _tr("larger text")),
            _key(Standard.ZoomOut, _tr("smaller text")),
            _key("Ctrl+0", _tr("text at 100 %")),
            _key("F11", _tr("full screen")),
            _key("Shift+F10", _tr("what can be done here")),
            _key("Esc", _tr("close a dialog; nothing is done")),
            _key(Standard.Quit, _tr("close PairView")),
        ),
    )


def by_screen() -> tuple[Section, ...]:
    """Return the keys of single screens, in the order of the steps."""
    on_start = Section(
        _tr("Start"),
        (
            _key(Standard.Find, _tr("find a case by its code name")),
            _key("Delete", _tr("take a case off the list; its file stays")),
        ),
    )
    return (on_start, *_recording(), *_together(), *_afterwards(), _in_the_room())


def _recording() -> tuple[Section, ...]:
    return (
        Section(
            f"2  {step_name(2)}",
            (
                Key(_tr("1 to 5"), _tr("rate and move on")),
                Key("X", _tr("no chance to see it, and move on")),
                Key("S", _tr("how many sightings, in 90 minutes")),
                _key("Delete", _tr("take a rating back")),
                Key(_range("Alt+1", "5"), _tr("rate from anywhere on the page")),
                _key("Ctrl+Enter", _tr("next moment")),
            ),
        ),
    )


def _together() -> tuple[Section, ...]:
    return (
        Section(
            f"3  {step_name(3)}",
            (
                Key("G", _tr("next row seen differently")),
                Key("T", _tr("chart or table")),
                Key("H", _tr("start a hypothesis from this row")),
                _key("Enter", _tr("what was seen in this row")),
                _key("Esc", _tr("back to the rows")),
            ),
        ),
        Section(f"5  {step_name(5)}", (_key("Ctrl+Enter", _tr("next hypothesis")),)),
        Section(
            f"6  {step_name(6)}",
            (
                Key("F", _tr("fits")),
                Key("A", _tr("counts against")),
                Key("E", _tr("could go either way")),
                Key("S", _tr("we see this differently")),
                _key("Delete", _tr("not considered")),
            ),
        ),
        Section(
            f"7  {step_name(7)}",
            (
                _key("Ctrl+1", _tr("the first class looks or asks")),
                _key("Ctrl+2", _tr("the second class looks or asks")),
            ),
        ),
    )


def _afterwards() -> tuple[Section, ...]:
    return (
        Section(
            f"8  {step_name(8)}",
            (
                Key(_tr("plus, minus"), _tr("pages larger or smaller, as Ctrl and the wheel")),
                Key(_tr("Home, End"), _tr("first page, last page")),
            ),
        ),
        Section(
            f"9  {step_name(9)}",
            (
                Key(_tr("1 to 3"), _tr("what became of it; how it stands now")),
                _key("Delete", _tr("take it back")),
            ),
        ),
    )


def _in_the_room() -> Section:
    return Section(
        _tr("Facilitator"),
        (
            _key("Space", _tr("start, pause, go on")),
            Key(_both("Right", "PgDown"), _tr("next step, as a presenter's remote does")),
            Key(_both("Left", "PgUp"), _tr("back a step")),
            Key(_tr("plus"), _tr("two minutes more")),
            Key(_tr("1 to 5"), _tr("what if; once more: what to say")),
            _key("Esc", _tr("leave; the minutes go on")),
        ),
    )


def _known(*keys: Key) -> tuple[Key, ...]:
    return tuple(key for key in keys if key.press)


def _key(keys: str | QKeySequence.StandardKey, words: str) -> Key:
    native = QKeySequence.SequenceFormat.NativeText
    if isinstance(keys, str):
        return Key(QKeySequence(keys).toString(native), words)
    first = QKeySequence.keyBindings(keys)[:1]
    return Key(first[0].toString(native) if first else "", words)


def _both(one: str, other: str) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(keys).toString(native) for keys in (one, other))


def _range(first: str, last: str) -> str:
    native = QKeySequence(first).toString(QKeySequence.SequenceFormat.NativeText)
    return _tr("{first} to {last}").format(first=native, last=last)


def _tr(words: str) -> str:
    return QCoreApplication.translate("KeyList", words)
