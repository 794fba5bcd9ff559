"""The handout says what the pair recorded, on two pages, and nothing that is private."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdfium2 import raw

from pairview.domain.case import Case, Progress
from pairview.domain.errors import CannotPrint, NotYetRevealed
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.moment import Kind, LessonPart, Moment
from pairview.domain.plan import LookFor, Plan, Question, Unknown
from pairview.domain.rating import Guess, Level, Rating
from pairview.domain.recording import rate
from pairview.domain.seat import Classroom, Seat
from pairview.domain.slot import Slot
from pairview.domain.statement import Statement
from pairview.reports import words as words_module
from pairview.reports.handout import HandoutOptions, make_handout
from pairview.reports.paper import Paper
from pairview.reports.words import ended, strung_together

A, B = Seat.A, Seat.B
TODAY = date(2026, 11, 23)
OPTIONS = HandoutOptions(TODAY)
ReadPages = Callable[[bytes], list[str]]

IN_ORDER = [
    ["Our hypotheses: River", "Maths and PE", "23 November 2026"],
    ["What we are holding open", "1 Maybe the board text", "4 Maybe looking slow"],
    ["We look again on Monday 14 December 2026."],
    ["The puzzle", "It is hard for River to begin written problems when the task stands"],
    ["The two views", "2 about the same, 5 seen differently, 1 seen by one of us."],
    ["Almost never", "No chance", "begins within two minutes", "is steady again"],
    ["We both see:", "takes a correction and goes on"],
    ["In our own words", "In Maths", "In PE", "Strength. Explained the method", "First to call"],
    ["Where it goes well:", "pair work (Maths); team game (PE)", "Good at: mental arithmetic"],
    ["Two adults' working notes of one day.", "may be wrong.", "do not leave in the room"],
    ["Delete and shred by 28 December 2026.", "page 1 of 2"],
    ["What speaks for and against each", "a copies from a neighbour", "seen in Maths"],
    ["1 Maybe the board text", "Fits: a, b, c", "Counts against: nothing so far"],
    ["Not considered: d, e", "We drop it if: River also waits", "3 fit, 2 not considered, of 5."],
    ["4 Maybe looking slow", "Seen differently: d (Maths: fits; PE: could go either way)"],
    ["What we will look for", "How long to the first line", "seen", "not seen", "unclear"],
    ["checks 3", "What we will ask", "When do you first notice it is going wrong?", "River said:"],
    ["One small change", "Maths: tell the first step", "PE: put the rules"],
    ["How River will notice:", "What we do not know yet:", "Can River read the board"],
    ["page 2 of 2"],
]


def texts(
    read_pages: ReadPages, case: Case, options: HandoutOptions = OPTIONS
) -> tuple[list[str], str]:
    pages = read_pages(make_handout(case, options))
    return pages, " ".join(pages)


@pytest.mark.parametrize("paper", Paper)
def test_river_says_everything_in_order_on_two_pages(
    river: Case, paper: Paper, read_pages: ReadPages
) -> None:
    pages, text = texts(read_pages, river, replace(OPTIONS, paper=paper))
    assert len(pages) == 2
    place = 0
    for block in IN_ORDER:
        for words in block:
            found = text.find(words, place)
            assert found >= 0, words
        place = text.find(block[0], place)
    assert pages[1].startswith("What speaks for and against each")


@pytest.mark.parametrize("paper", Paper)
def test_the_practice_case_takes_two_pages(
    practice: Case, paper: Paper, read_pages: ReadPages
) -> None:
    pages, _ = texts(read_pages, practice, replace(OPTIONS, paper=paper))
    assert len(pages) == 2
    assert pages[1].startswith("What speaks for and against each")


@pytest.mark.parametrize("paper", Paper)
def test_a_case_of_ten_times_the_text_flows_on_and_loses_nothing(
    tenfold: Case, paper: Paper, read_pages: ReadPages
) -> None:
    pages, text = texts(read_pages, tenfold, replace(OPTIONS, paper=paper))
    assert len(pages) > 4
    for moment in tenfold.moments:
        longest = max(moment.saw.split(), key=len)
        assert text.count(longest) >= moment.saw.count(longest) >= 10
    assert text.count("copies from a neighbour") == 10
    assert text.count("Can River read the board") == 10


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("slot", [Slot.SHORT, Slot.STANDARD])
def test_an_empty_case_is_two_pages_to_write_on(
    empty: Case, slot: Slot, paper: Paper, read_pages: ReadPages
) -> None:
    asked = replace(empty, agreement=replace(empty.agreement, slot=slot))
    pages, text = texts(read_pages, asked, replace(OPTIONS, paper=paper))
    assert len(pages) == 2
    for words in ("1 Maybe", "2 Maybe", "We look again on", "It is hard for the student to"):
        assert words in text
    assert ("Fits:" in text) is (slot is Slot.STANDARD)
    assert text.count("Counts against:") == 2
    assert ("One small change" in text) is (slot is Slot.STANDARD)
    assert "Our hypotheses A and B" in text


def test_the_longest_slot_asks_for_all_of_it(empty: Case, read_pages: ReadPages) -> None:
    asked = replace(empty, agreement=replace(empty.agreement, slot=Slot.LONG))
    options = replace(OPTIONS, with_my_part=True, with_retelling=True, with_guesses=True)
    _, text = texts(read_pages, asked, options)
    for words in ("tries again after a mistake", "Another adult to ask:", "What happened:"):
        assert words in text
    assert text.count("Puzzle.") == 4
    assert "guessed" not in text


PRIVATE = {
    "with_readings": ["SEALED-READING-A", "SEALED-READING-B"],
    "with_my_part": ["SEALED-PART"],
    "with_retelling": ["SEALED-INCIDENT", "SEALED-VOICE"],
    "with_guesses": ["Maths guessed often, PE said almost always."],
    "with_who_offered": ["Offered by Maths.", "Offered by PE."],
}


def test_nothing_private_prints_unless_ticked(river: Case, read_pages: ReadPages) -> None:
    _, text = texts(read_pages, river)
    assert "SEALED" not in text
    for marker in [marker for markers in PRIVATE.values() for marker in markers]:
        assert marker not in text


@pytest.mark.parametrize("ticked", PRIVATE)
def test_what_is_ticked_prints_and_nothing_else(
    river: Case, ticked: str, read_pages: ReadPages
) -> None:
    options = replace(OPTIONS, **{ticked: True})  # type: ignore[arg-type]
    _, text = texts(read_pages, river, options)
    for name, markers in PRIVATE.items():
        for marker in markers:
            assert (marker in text) is (name == ticked)
    assert "SEALED-THEORY" not in text


def test_before_the_reveal_it_is_refused_in_a_sentence(river: Case) -> None:
    hidden = replace(river, progress=replace(river.progress, revealed_on=None))
    with pytest.raises(NotYetRevealed, match=r"^Both teachers finish recording first"):
        make_handout(hidden, OPTIONS)


def test_first_theories_stay_sealed_until_step_5(river: Case, read_pages: ReadPages) -> None:
    early = replace(river, progress=Progress(revealed_on=TODAY), hypotheses=())
    _, text = texts(read_pages, early)
    assert "SEALED-THEORY" not in text


def test_a_rating_changed_after_the_reveal_says_so(river: Case, read_pages: ReadPages) -> None:
    changed = rate(river, B, "peers", Level.ALMOST_ALWAYS)
    _, text = texts(read_pages, changed)
    assert "PE: changed after we talked (before: often)" in text


def test_a_view_that_is_missing_is_said_in_words(river: Case, read_pages: ReadPages) -> None:
    rare = {("A", "start"), ("B", "stay"), ("A", "ask"), ("B", "ask"), ("B", "settle")}
    kept = tuple(r for r in river.ratings if (r.seat.value, r.dimension) not in rare)
    _, text = texts(read_pages, replace(river, ratings=kept))
    assert "Maths: not answered" in text
    assert "PE: not answered" in text
    assert " not answered" in text


def test_views_alike_end_in_a_question(river: Case, read_pages: ReadPages) -> None:
    alike = tuple(replace(rating, level=Level.OFTEN) for rating in river.ratings)
    joint = tuple(replace(moment, dimension="join") for moment in river.moments)
    _, text = texts(read_pages, replace(river, ratings=alike, moments=joint))
    assert "You see River much the same way." in text
    assert "A strength in both classes: adds to shared talk or play." in text


def test_a_dimension_that_no_bank_knows_prints_by_its_id(
    river: Case, read_pages: ReadPages
) -> None:
    strange = (*river.ratings, Rating(A, "hums", Level.OFTEN))
    guessed = (Guess(A, "whistles", Level.OFTEN),)
    case = replace(river, ratings=strange, guesses=guessed)
    _, text = texts(read_pages, case, replace(OPTIONS, with_guesses=True))
    assert "hums" in text
    assert "whistles: Maths guessed often, PE said not answered." in text


def test_a_chosen_activity_and_own_words_for_it_both_print(
    empty: Case, read_pages: ReadPages
) -> None:
    moment = Moment("m", A, activity="silent_work", own_activity="with the new sheet", saw="Sang.")
    _, text = texts(read_pages, replace(empty, moments=(moment,)))
    assert "Sang. silent work alone, with the new sheet" in text


def test_a_moment_without_words_leaves_its_lines(empty: Case, read_pages: ReadPages) -> None:
    chosen = Moment("m", A, Kind.PUZZLE, own_activity="trip", part=LessonPart.END)
    case = replace(empty, moments=(chosen,))
    assert texts(read_pages, case) == texts(read_pages, empty)


@pytest.mark.parametrize("paper", Paper)
def test_no_rule_between_blanks_passes_for_one_more_line(empty: Case, paper: Paper) -> None:
    with pdfium.PdfDocument(make_handout(empty, replace(OPTIONS, paper=paper))) as document:
        for page in document:
            shapes = [one.get_bounds() for one in page.get_objects([raw.FPDF_PAGEOBJ_PATH])]
            lines = [one for one in shapes if one[2] - one[0] > 60 and one[3] - one[1] < 2]
            for left, foot, right, _ in lines:
                below = [foot - low for begin, low, end, _ in lines
                         if begin < right and left < end and low < foot - 1]  # fmt: skip
                assert not below or min(below) > 9


def test_only_what_was_written_prints_beside_blanks(empty: Case, read_pages: ReadPages) -> None:
    case = replace(
        empty,
        puzzle=replace(empty.puzzle, hard_to="begin."),
        hypotheses=(
            Hypothesis("h1", "maybe it is the noise", status=Status.CHECK_FIRST),
            Hypothesis("h2", "sleep", A, status=Status.SET_ASIDE, status_reason="asked"),
            Hypothesis("h3", "hunger", status=Status.SET_ASIDE),
            Hypothesis("h4", ""),
        ),
        look_fors=(LookFor("l1", "who speaks first", own_activity="circle"), LookFor("l2")),
        questions=(Question("q1", "How is the speed?"), Question("q2", "What helps?", who=A)),
        moments=(Moment("m", A, Kind.NEUTRAL, own_activity="trip", before="rain", after="sun",
                        how_often="twice", saw="Sang."), Moment("n", B)),
        plan=Plan("more quiet", "the librarian"),
    )  # fmt: skip
    _, text = texts(read_pages, case, replace(OPTIONS, with_who_offered=True))
    for words in (
        "It is hard for the student to begin when ____________, while",
        "1 maybe it is the noise Worth checking first. Offered by both of us.",
        "2 Maybe sleep Set aside for now, because asked",
        "3 Maybe hunger Set aside for now.",
        "Sang. trip Before: rain After: sun How often: twice",
        "who speaks first circle",
        "How is the speed? both of us ask",
        "What helps? A asks",
        "How the student will notice: more quiet",
        "Another adult to ask: the librarian",
    ):
        assert words in text
    assert "4 Maybe" not in text
    assert text.count("Strength.") == 2


def test_statements_stand_beside_what_they_concern(river: Case, read_pages: ReadPages) -> None:
    concerned = ("moments/a-strength", "hypotheses/h1", "look_fors/l1", "questions/q1",
                 "evidence/e1", "puzzle/puzzle", "small_changes/A", None)  # fmt: skip
    statements = tuple(
        Statement(f"s{n}", f"STATEMENT-{item}", TODAY, item) for n, item in enumerate(concerned)
    )
    _, text = texts(read_pages, replace(river, statements=statements))
    assert text.count("Statement of 23 November 2026: STATEMENT-") == len(concerned)
    in_order = ("puzzle/puzzle", "moments/a-strength", "evidence/e1", "hypotheses/h1")
    beside = [text.find(f"STATEMENT-{item}") for item in in_order]
    assert beside == sorted(beside)
    assert beside[-1] < text.rfind("Maybe the seat at the back")
    left_over = text[text.find("Statements Statement of") :]
    assert left_over.count("STATEMENT-") == 1


def test_a_hold_is_said_instead_of_a_date_to_delete(river: Case, read_pages: ReadPages) -> None:
    held = replace(river, agreement=replace(river.agreement, hold_reason="a request"))
    _, text = texts(read_pages, held)
    assert "On hold: do not delete yet." in text
    assert "shred" not in text


def test_a_handout_of_another_day_says_when_it_was_printed(
    river: Case, read_pages: ReadPages
) -> None:
    _, text = texts(read_pages, river, replace(OPTIONS, today=TODAY + timedelta(days=9)))
    assert "23 November 2026 · printed 2 December 2026" in text


def test_long_and_equal_names_find_room(river: Case, read_pages: ReadPages) -> None:
    label = "Mathematics and Statistics for Year Eleven"
    rooms = (Classroom(A, label), Classroom(B, label))
    named = replace(river.agreement, code_name="The Extraordinarily Long Blue Kite Name")
    _, text = texts(read_pages, replace(river, classrooms=rooms, agreement=named))
    assert text.count(f"In {label}") == 2
    assert "The Extraordinarily Long Blue Kite Name said:" in text


def test_unknowns_without_text_are_left_out(river: Case, read_pages: ReadPages) -> None:
    _, text = texts(read_pages, replace(river, unknowns=(Unknown("u", ""),)))
    assert "What we do not know yet" not in text


def test_columns_of_unequal_length_end_where_they_end(river: Case, read_pages: ReadPages) -> None:
    more = tuple(Moment(f"more{n}", B, Kind.PUZZLE, saw=f"Seen {n}.") for n in range(3))
    _, text = texts(read_pages, replace(river, moments=(*river.moments, *more), knowledge=()))
    assert all(f"Puzzle. Seen {n}." in text for n in range(3))
    assert "Good at:" not in text
    assert text.count("Strength.") == 2


def test_what_is_ticked_and_not_asked_leaves_no_line(empty: Case, read_pages: ReadPages) -> None:
    short = replace(empty, agreement=replace(empty.agreement, slot=Slot.SHORT))
    _, text = texts(read_pages, short, replace(OPTIONS, with_my_part=True, with_retelling=True))
    assert "Our own part" not in text


def test_a_look_for_of_both_has_both_marks(river: Case, read_pages: ReadPages) -> None:
    both = (LookFor("l1", "the same thing", hypothesis="gone"),)
    _, text = texts(read_pages, replace(river, look_fors=both))
    assert "the same thing seen not seen unclear" in text
    assert "looks for" not in text


def test_the_same_case_gives_the_same_bytes_whatever_was_printed_before(
    river: Case, empty: Case
) -> None:
    first = make_handout(river, OPTIONS)
    make_handout(empty, replace(OPTIONS, paper=Paper.LETTER))
    assert make_handout(river, OPTIONS) == first


def test_a_layout_that_breaks_quotes_nothing(river: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object) -> None:
        raise ValueError(river.hypotheses[0].text)

    monkeypatch.setattr(words_module, "load_activities", broken)
    with pytest.raises(CannotPrint, match="ValueError") as caught:
        make_handout(river, OPTIONS)
    assert "board" not in str(caught.value)


@pytest.mark.parametrize(
    "typed",
    [
        "<b>oops & </i>",
        '<img src="/etc/passwd"/>',
        "{student} &amp; \\",
        "x" * 5_000,
        "Ngữ văn Ω Ж",
    ],
)
def test_typed_text_is_found_again_in_every_box(
    river: Case, typed: str, read_pages: ReadPages
) -> None:
    case = replace(
        river,
        moments=(replace(river.moments[0], saw=typed),),
        hypotheses=(replace(river.hypotheses[0], text=typed, drop_if=typed),),
        evidence=(replace(river.evidence[0], text=typed),),
        look_fors=(replace(river.look_fors[0], text=typed),),
        questions=(replace(river.questions[0], text=typed, opening=typed),),
        unknowns=(Unknown("u", typed),),
    )
    _, text = texts(read_pages, case)
    if len(typed) < 100:
        assert text.count(typed) == 9
    else:
        assert text.count("x") >= 9 * 5_000


def test_texts_are_strung_together_by_their_ends() -> None:
    assert [ended("one"), ended("Two.")] == ["one.", "Two."]
    assert strung_together(["one", "Two. ", "three?”", "four"]) == "one; Two. three?” four"


@given(st.text(max_size=300), st.sampled_from(["saw", "drop_if", "text", "code_name"]))
@settings(max_examples=25)
def test_no_text_stops_the_handout(typed: str, box: str) -> None:
    case = Case(
        "0123456789abcdef",
        progress=Progress(revealed_on=TODAY, hypotheses_opened=True),
        moments=(Moment("m", A, saw=typed),),
        hypotheses=(Hypothesis("h", typed or "x", drop_if=typed),),
        classrooms=(Classroom(A, typed[:40]), Classroom(B, typed[:40])),
    )
    named = replace(case.agreement, code_name=typed[:40] if box == "code_name" else "")
    assert make_handout(replace(case, agreement=named), OPTIONS).startswith(b"%PDF")
