"""Markup in every field of every screen: shown as typed, no file read, nothing breaks."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from pairview.content import load_practice_case
from pairview.domain.case import Case
from pairview.domain.flow import reach
from pairview.domain.slot import Slot, Step
from pairview.store.case_file import create_case
from pairview.window.screens.catalogue import PRIVATE, SCREENS
from pairview.window.screens.import_dialog import ImportDialog
from pairview.window.screens.plan_screen import PlanScreen
from pairview.window.screens.screen import Destination
from tests.desk import everything_said
from tests.full_cases import full_case
from tests.marked_cases import with_every_text
from tests.window.desk import TODAY, Desk
from tests.window.file_watch import Openings, openings_of
from tests.window.test_every_box import unfold

LOUD = QColor(255, 0, 254)
"""A colour that PairView has nowhere."""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="watches by inotify")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "p.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(LOUD)
    assert image.save(str(path))
    return path


def markup(picture: Path) -> str:
    address = picture.as_uri()
    return (
        f'<img src="{address}"><b>bold</b> <a href="{address}">link</a> & &amp; 1<2'
        f"<table background='{picture}'><style>*{{background:url({address})}}</style>"
        f" ![x]({address})"
    )


def loud_pixels(widget: QWidget) -> int:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return bytes(image.constBits()).count(bytes([LOUD.blue(), 0, LOUD.red(), 255]))


@pytest.fixture
def openings(picture: Path) -> Iterator[Openings]:
    with openings_of(picture) as watch:
        yield watch


def cases(words: str) -> dict[str, Case]:
    """Return one case as pairs make them and one in which no id is known to any bank."""
    river = reach(load_practice_case("river", TODAY), Step.READ_BACK)
    strange = full_case(text=words)
    return {"river": with_every_text(river, words), "strange": with_every_text(strange, words)}


def show_file(desk: Desk, case: Case) -> None:
    path = desk.folder / "marked.pairview"
    create_case(path, case).close()
    desk.window.open_case(path)
    assert desk.editor.case.id == case.id


def places(desk: Desk) -> Iterator[str]:
    """Go to every screen, unfold what is folded, and let it paint."""
    for place in (*SCREENS, Destination.HAND_OVER):
        if place in PRIVATE:
            continue
        desk.view.go(place)
        screen = desk.view.area.current
        assert screen is not None
        if place is not Destination.HAND_OVER:
            unfold(screen)
        QTest.qWait(0)
        yield str(place)


def tooltips(desk: Desk) -> list[str]:
    """Return everything that would come up under the mouse; Qt would read markup in it."""
    found = [widget.toolTip() for widget in desk.window.findChildren(QWidget)]
    found += [action.toolTip() for action in desk.window.findChildren(QAction)]
    for view in desk.window.findChildren(QAbstractItemView):
        rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
        found += [str(row.data(Qt.ItemDataRole.ToolTipRole) or "") for row in rows]
    return found


@pytest.mark.parametrize("kind", ["river", "strange"])
@pytest.mark.parametrize("slot", [Slot.SHORT, Slot.LONG], ids=str)
def test_markup_in_every_field_is_shown_as_typed_and_reads_no_file(
    desk: Desk, picture: Path, openings: Openings, kind: str, slot: Slot
) -> None:
    words = markup(picture)
    case = cases(words)[kind]
    show_file(desk, replace(case, agreement=replace(case.agreement, slot=slot)))
    said = 0
    for place in places(desk):
        assert loud_pixels(desk.window) == 0, place
        assert not openings.happened, place
        assert [tip for tip in tooltips(desk) if "<" in tip] == [], place
        told = everything_said(desk.window)
        assert "&lt;" not in told, place
        said += told.count(words)
    assert said > 30


def test_markup_in_a_private_turn_is_shown_as_typed(
    desk: Desk, picture: Path, openings: Openings
) -> None:
    words = markup(picture)
    case = cases(words)["river"]
    sealed = replace(case.progress, revealed_on=None, finished=(), hypotheses_opened=False)
    show_file(desk, replace(case, progress=sealed))
    desk.wait_and_start()
    told = ""
    for place in sorted(PRIVATE):
        desk.view.go(place)
        screen = desk.view.area.current
        assert screen is not None
        unfold(screen)
        QTest.qWait(0)
        assert loud_pixels(desk.window) == 0
        told += everything_said(desk.window)
    assert not openings.happened
    assert told.count(words) > 5


def test_markup_in_a_name_stays_a_name_in_title_menu_list_and_dialogs(
    desk: Desk, picture: Path, openings: Openings
) -> None:
    name = f'<img src="{picture.name}">'
    case = load_practice_case("river", TODAY)
    case = replace(case, agreement=replace(case.agreement, code_name=name))
    show_file(desk, case)
    assert desk.window.windowTitle() == f"{name} - PairView"
    desk.view.go(Destination.PLAN)
    plan = desk.view.area.current
    assert isinstance(plan, PlanScreen)
    plan.questions._open_bank()
    dialog = ImportDialog(desk.window, case, picture)
    dialog.open()
    assert loud_pixels(dialog) == 0
    dialog.reject()
    desk.window.show_start()
    menu = desk.window.form.recent_menu
    menu.aboutToShow.emit()
    assert name in [action.text() for action in menu.actions()]
    row = desk.window.start_screen.form.case_list.model().index(0, 0)
    assert row.data() == name
    assert loud_pixels(desk.window) == 0
    assert not openings.happened


def test_a_label_that_reads_markup_would_be_noticed(
    desk: Desk, picture: Path, openings: Openings
) -> None:
    desk.window.open_practice()
    screen = desk.view.area.current
    assert screen is not None
    naive = QLabel(markup(picture), desk.window)
    naive.resize(300, 100)
    naive.show()
    naive.raise_()
    QTest.qWait(0)
    assert loud_pixels(desk.window) > 100
    assert openings.happened
    naive.deleteLater()
