"""Nothing in or around the window carries a word to whom it does not belong.

A pair writes a marker into every box; at each stop every channel is read, and a test asks each.
"""

import re
from collections.abc import Iterator
from enum import Enum

import pytest
from PySide6.QtCore import Qt

from pairview.window import file_dialogs
from pairview.window.screens import hand_over_screen
from pairview.window.widgets.page_preview import PagePreview
from tests.flows import channels
from tests.flows.hands import settle, wait_until
from tests.flows.pair import Pair
from tests.flows.writers import BOTH, A, B, Writers

REFUSALS = (
    "Both teachers finish recording first; then the case can be printed and exported.",
    "The handout opens when both of you have finished recording.",
)
CHANNELS = (
    channels.titles,
    channels.menus,
    channels.recent_file,
    channels.settings_file,
    channels.tips,
    channels.clipboard,
    channels.accessible_tree,
    channels.input_methods,
    channels.drags,
    channels.previews,
    channels.refused_papers,
    channels.names_of_objects,
)


class Stop(Enum):
    """Where every channel is read."""

    TURN_OF_A = "turn of A"
    TURN_OF_B = "turn of B"
    HIDDEN = "hidden"
    HAND_OVER = "hand-over"
    BOTH_FINISHED = "both finished"
    READ_BACK = "read back"
    LOCKED = "locked"
    START = "start"


MAY_NOT_BE_THERE = {
    Stop.TURN_OF_B: (A,),
    Stop.HIDDEN: (A, B, BOTH),
    Stop.HAND_OVER: (A, B),
    Stop.BOTH_FINISHED: (A, B),
    Stop.LOCKED: (A, B, BOTH),
    Stop.START: (A, B, BOTH),
}
AROUND_THE_PAGE = {
    "titles",
    "menus",
    "recent_file",
    "settings_file",
    "tips",
    "names_of_objects",
}
"""Channels that others see or find: they carry no word of a case, whosever turn it is."""
Carried = dict[tuple[str, Stop], str]


class Readers(Writers):
    """Writers who read every channel at every stop."""

    def __init__(self, pair: Pair) -> None:
        super().__init__(pair)
        self.carried: Carried = {}

    def go(self) -> None:
        """Go from the start page through both turns and a look at the handout back to it."""
        self.agree()
        self.begin_turn()
        self.record(A)
        self.read(Stop.TURN_OF_A)
        self.copy_and_finish()
        self.read(Stop.HAND_OVER)
        self.begin_turn()
        self.read(Stop.TURN_OF_B)
        self.record(B)
        self.read(Stop.TURN_OF_B)
        self.pair.press(Qt.Key.Key_F9)
        self.read(Stop.HIDDEN)
        self.pair.press(Qt.Key.Key_F9)
        self.copy_and_finish()
        self.read(Stop.BOTH_FINISHED)
        self.begin_turn()
        self.pair.click_step("Read back")
        wait_until(lambda: self.pair.seen(PagePreview)[0].text != "")
        self.read(Stop.READ_BACK)
        self.lock()
        self.read(Stop.LOCKED)
        self.pair.window.show_start()
        self.read(Stop.START)

    def lock(self) -> None:
        """Copy a word of step 1, set a passphrase and lock the case."""
        self.pair.click_step("Agree")
        self.pair.click("purpose_line")
        self.pair.press(Qt.Key.Key_A, Qt.Key.Key_C, control=True)
        assert self.pair.window.view is not None
        self.pair.window.view.editor.set_passphrase("a kite on a long line")
        self.pair.press(Qt.Key.Key_L, control=True)
        settle()
        assert self.pair.window.view is None

    def read(self, stop: Stop) -> None:
        settle()
        for channel in CHANNELS:
            key = channel.__name__, stop
            self.carried[key] = self.carried.get(key, "") + channel(self.pair)


@pytest.fixture(scope="module")
def carried(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Carried]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hand_over_screen, "DEAD_MS", 10)
        patch.setattr(file_dialogs, "ask_to_export", lambda *_asked: pytest.fail("was not refused"))
        pair = Pair(tmp_path_factory.mktemp("channels"))
        readers = Readers(pair)
        readers.go()
        yield readers.carried
        pair.leave()


def leaks(carried: Carried, channel: str) -> list[str]:
    """Return where a channel carries what it may not."""
    found = []
    for stop in Stop:
        always = (A, B, BOTH) if channel in AROUND_THE_PAGE else ()
        if markers := always or MAY_NOT_BE_THERE.get(stop, ()):
            marked = re.compile(rf"(?:{'|'.join(markers)})\d*", re.IGNORECASE)
            found += [f"{stop.value}: {word}" for word in marked.findall(carried[channel, stop])]
    return found


def test_the_markers_are_there_where_they_belong(carried: Carried) -> None:
    """Without this, a channel that reads nothing would pass for a silent one."""
    for channel, stop, marker in (
        ("accessible_tree", Stop.TURN_OF_A, A),
        ("accessible_tree", Stop.TURN_OF_B, B),
        ("input_methods", Stop.TURN_OF_B, B),
        ("drags", Stop.TURN_OF_A, A),
        ("previews", Stop.READ_BACK, B),
    ):
        assert marker in carried[channel, stop], (channel, stop)
    assert "Undo: " in carried["menus", Stop.TURN_OF_A]
    assert " - PairView" in carried["titles", Stop.TURN_OF_B]


def test_no_window_title_carries_them(carried: Carried) -> None:
    assert leaks(carried, "titles") == []


def test_no_menu_undo_label_or_recent_entry_carries_them(carried: Carried) -> None:
    assert leaks(carried, "menus") == []
    for stop in (Stop.HAND_OVER, Stop.BOTH_FINISHED, Stop.LOCKED, Stop.START):
        assert "Undo: " not in carried["menus", stop]


def test_the_list_of_cases_carries_nothing_of_them(carried: Carried) -> None:
    assert leaks(carried, "recent_file") == []
    assert carried["recent_file", Stop.START] != ""


def test_the_settings_carry_nothing_of_them(carried: Carried) -> None:
    assert leaks(carried, "settings_file") == []


def test_no_tip_of_any_widget_carries_them(carried: Carried) -> None:
    assert leaks(carried, "tips") == []


def test_the_clipboard_carries_nothing_of_them_after_a_turn(carried: Carried) -> None:
    assert leaks(carried, "clipboard") == []


def test_no_screen_reader_finds_them(carried: Carried) -> None:
    assert leaks(carried, "accessible_tree") == []


def test_no_input_method_is_told_of_them(carried: Carried) -> None:
    assert leaks(carried, "input_methods") == []


def test_nothing_of_them_can_be_dragged_out(carried: Carried) -> None:
    assert leaks(carried, "drags") == []


def test_no_preview_shows_them(carried: Carried) -> None:
    assert leaks(carried, "previews") == []


@pytest.mark.parametrize("stop", [Stop.TURN_OF_A, Stop.TURN_OF_B, Stop.HAND_OVER])
def test_export_and_handout_are_refused_in_a_sentence(carried: Carried, stop: Stop) -> None:
    assert leaks(carried, "refused_papers") == []
    for refusal in REFUSALS:
        assert refusal in carried["refused_papers", stop]


def test_no_name_of_an_object_carries_them(carried: Carried) -> None:
    assert leaks(carried, "names_of_objects") == []
