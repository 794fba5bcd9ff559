"""Opens the dialogs that pictures are made of, each with something in it, the same on every run."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from pairview.content import load_dimensions, load_practice_case, load_slip_banks, load_wording
from pairview.content.language import language_in_use
from pairview.content.school_wording import FILE, example_of_school_wording
from pairview.domain.count_slip import CountSlip, count_slip
from pairview.domain.slot import Slot
from pairview.store.count_slip import slip_name, write_slip
from pairview.window import school_wording
from pairview.window.screens.count_slip_dialog import CountSlipDialog
from pairview.window.screens.room_summary_dialog import RoomSummaryDialog
from pairview.window.screens.school_wording_dialog import SchoolWordingDialog
from pictured_case import typed

PAIRS: Final = 24
STEP_MS, STEPS = 20, 500
"""How long to wait for a page at most, on a busy machine."""


def _open_count_slip(window: QWidget, _folder: Path, today: date) -> QDialog:
    """Show the slip of a pair that wrote what stands in River."""
    river = load_practice_case("river", today)
    case = replace(river, agreement=replace(river.agreement, practice=""))
    slip = count_slip(case, load_dimensions(), load_slip_banks(), load_wording())
    return CountSlipDialog(window, replace(slip, number="1f0c93aa0b4d27e5"))


def _open_room_summary(window: QWidget, folder: Path, today: date) -> QDialog:
    """Show a room of pairs, with a case and an empty file among their slips."""
    slips = folder / typed().slips
    slips.mkdir()
    for slip in slips_of_a_room():
        write_slip(slips / slip_name(slip), slip)
    (slips / "river.pairview").write_bytes(b"PairView")
    (slips / "notes.txt").touch()
    dialog = RoomSummaryDialog(window, slips, lambda: today)
    for _ in range(STEPS):
        if dialog.making.pdf is not None:
            break
        QTest.qWait(STEP_MS)
    return dialog


def slips_of_a_room() -> list[CountSlip]:
    """Return the slips of some pairs, the same on every run."""
    chance = random.Random(PAIRS)
    return [_a_slip(chance) for _ in range(PAIRS)]


def _a_slip(chance: random.Random) -> CountSlip:
    banks = load_slip_banks()
    written = chance.randint(2, 5)
    return CountSlip(
        f"{chance.getrandbits(64):016x}",
        chance.choice((Slot.STANDARD, Slot.STANDARD, Slot.LONG)),
        chance.choice((0, 1, 3, 4, 5)),
        tuple(one for one in banks.activities if not chance.randrange(5)),
        tuple(one for one in banks.lenses if not chance.randrange(3)),
        written,
        1,
        chance.randint(0, 1),
        looked_again=False,
        revised=0,
    )


def _open_school_wording(window: QWidget, folder: Path, _today: date) -> QDialog:
    """Show the example that can be saved, as if it lay on a drive of the school."""
    (folder / FILE).write_bytes(example_of_school_wording(language_in_use()))
    dialog = SchoolWordingDialog(window, folder)
    dialog.taken.connect(lambda _, found: school_wording.take(found.wording, found.raw, folder))
    dialog.destroyed.connect(lambda: school_wording.use_copy_in(None))
    for _ in range(STEPS):
        if not dialog.is_reading:
            break
        QTest.qWait(STEP_MS)
    dialog.form.folder_label.show_text(typed().school)
    dialog.form.questions.button.click()
    return dialog


DIALOGS: Final[dict[str, Callable[[QWidget, Path, date], QDialog]]] = {
    "count_slip": _open_count_slip,
    "room_summary": _open_room_summary,
    "school_wording": _open_school_wording,
}
