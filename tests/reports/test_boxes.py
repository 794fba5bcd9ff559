"""Stacks and columns flow on, lose nothing, and keep together what belongs together."""

from collections.abc import Callable

import pytest

from pairview.content import load_wording
from pairview.reports import marks, styles
from pairview.reports.boxes import Gap, Headed, Rule, SideBySide, Stack, height_of, measure, take
from pairview.reports.flowable import Flowable
from pairview.reports.flowing import Flowing, Piece
from pairview.reports.page import Sheet, print_document
from pairview.reports.paper import Paper
from pairview.reports.text import paragraphs
from pairview.reports.writing_lines import WritingLines

SHEET = Sheet(Paper.A4, load_wording("en"), "en", "Title", ("footer",))
ReadPages = Callable[[bytes], list[str]]
LINE = styles.BODY.leading


def lines(count: int, word: str = "line") -> list[Flowable]:
    return [part for n in range(count) for part in paragraphs(styles.BODY, f"{word}{n}.")]


def text_of(read_pages: ReadPages, *parts: Flowable) -> list[str]:
    return read_pages(print_document(SHEET, lambda: [parts]))


def test_a_stack_flows_on_with_its_frame_and_pad(read_pages: ReadPages) -> None:
    pages = text_of(read_pages, Stack(lines(80), pad=(5, 5), framed=True))
    assert len(pages) == 2
    assert "line0." in pages[0]
    assert "line79." in pages[1]


def test_a_low_stack_goes_to_the_next_page_whole(read_pages: ReadPages) -> None:
    whole = Stack(lines(4, "kept"), keep_under=100)
    pages = text_of(read_pages, *lines(55), whole)
    assert "kept0." not in pages[0]
    split = text_of(read_pages, *lines(55), Stack(lines(5, "kept")))
    assert "kept0." in split[0]


def test_a_heading_as_long_as_a_page_stays_without_what_follows(read_pages: ReadPages) -> None:
    long = paragraphs(styles.LEAD_BOLD, "\n".join(f"head{n}." for n in range(52)))
    whole = Stack(lines(9, "kept"), keep_under=200)
    pages = text_of(read_pages, Stack([*long, whole]))
    assert ["head51." in page for page in pages] == [True, False]
    assert "kept0." in pages[1]


def test_columns_flow_on_side_by_side(read_pages: ReadPages) -> None:
    row = SideBySide([lines(70, "left"), lines(10, "right")], [None, 100], 10)
    pages = text_of(read_pages, row)
    assert "right9." in pages[0]
    assert "left69." in pages[1]


def test_columns_move_on_where_one_would_begin_with_nothing() -> None:
    row = SideBySide([[marks.Mark(marks.tick, leading=5)], lines(3)], [10, None])
    row.wrap(200, 0)
    assert row.split(200, 8) == []
    assert [part.wrap(200, 0)[1] for part in row.split(200, 2 * LINE)] == [2 * LINE, LINE]


def test_lines_to_write_on_fill_the_room_beside_a_taller_cell() -> None:
    line = WritingLines(1, more=5)
    SideBySide([lines(5), [line]], [None, None]).wrap(200, 0)
    assert line.height == 2 * styles.LINE_HEIGHT


def test_a_head_is_set_again_over_rows_that_flow_on(read_pages: ReadPages) -> None:
    pages = text_of(read_pages, Headed(Stack(lines(1, "head")), lines(80)))
    assert all("head0." in page for page in pages)
    assert len(pages) == 2


def test_the_last_row_of_a_table_takes_another_along_to_the_next_page() -> None:
    headed = Headed(Stack(lines(1, "head")), lines(6))
    headed.wrap(200, 0)
    for room, rows in ((6, [4, 2]), (5, [4, 2]), (3, [2, 4]), (7, [6])):
        parts = headed.split(200, room * LINE) if room < 7 else [headed]
        assert [part.wrap(200, 0)[1] / LINE - 1 for part in parts] == rows


def test_a_head_never_stands_alone() -> None:
    headed = Headed(Stack(lines(1, "head")), lines(2))
    headed.wrap(200, 0)
    assert headed.split(200, LINE * 1.5) == []


def test_a_heading_goes_with_what_follows_and_gaps_are_left_out_at_the_top() -> None:
    heading = paragraphs(styles.HEADING, "Heading")
    parts = measure([*lines(1), Gap(5), *heading, Gap(2), *lines(1, "next"), Rule(2, 2)], 200)
    first, rest = take(parts, 200, height_of(parts[:4]) + 3)
    assert len(first) == 1
    assert [part for part, _ in rest] == [parts[2][0], parts[3][0], parts[4][0], parts[5][0]]
    first, rest = take(parts[1:], 200, 1)
    assert first == []
    assert not isinstance(rest[0][0], Gap)


@pytest.mark.parametrize("room", range(0, 120, 7))
def test_taking_loses_nothing(room: int) -> None:
    parts = measure([*lines(2), *paragraphs(styles.BODY, "many words " * 40), *lines(2)], 150)
    first, rest = take(parts, 150, room)
    assert height_of(first) <= room
    assert height_of(first) + height_of(rest) == pytest.approx(height_of(parts))


def test_short_pieces_flow_and_a_long_one_wraps_by_itself(read_pages: ReadPages) -> None:
    short = [Piece(marks.tick, "Fits:", "a, b"), Piece(marks.cross, "Against:", "c")]
    flowing = Flowing(short)
    assert flowing.wrap(300, 0) == (300, LINE)
    long = Flowing([*short, Piece(marks.apart, "Apart:", "d " * 100)])
    assert long.wrap(300, 0)[1] > 3 * LINE
    (text,) = text_of(read_pages, long)
    assert "Fits: a, b" in text
    assert text.count("d ") >= 99


def test_a_piece_longer_than_a_page_flows_on(read_pages: ReadPages) -> None:
    short, long = Piece(marks.tick, "Fits:", "a"), Piece(marks.apart, "Apart:", "word " * 1500)
    pages = text_of(read_pages, *lines(3), Flowing([short, long]))
    assert len(pages) == 2
    assert sum(page.count("word") for page in pages) == 1500


def test_a_label_too_long_for_the_line_stands_above_it(read_pages: ReadPages) -> None:
    line = WritingLines(1, "a long label " * 20)
    (text,) = text_of(read_pages, line)
    assert text.count("a long label") == 20
    assert line.height > styles.LINE_HEIGHT + LINE


def test_a_rule_is_left_out_where_the_page_ends() -> None:
    parts = measure([*lines(1), Rule(2, 2), *lines(1, "next")], 200)
    first, rest = take(parts, 200, LINE + 5)
    assert [part for part, _ in first + rest] == [parts[0][0], parts[2][0]]


def test_a_gap_at_the_very_end_may_fall_off_the_page() -> None:
    parts = measure([*lines(1), Gap(2)], 200)
    first, rest = take(parts, 200, LINE + 1)
    assert [part for part, _ in first] == [parts[0][0]]
    assert rest == []
