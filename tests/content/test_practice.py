"""Practice cases are whole cases that refer only to what exists."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from pairview.content import (
    FOLDER,
    languages,
    later_facts_of,
    load_activities,
    load_dimensions,
    load_later_facts,
    load_lenses,
    load_openings,
    load_practice_case,
    load_practice_notes,
    load_questions,
    load_safety_phrases,
    load_word_hints,
    load_wording,
    practice_names,
)
from pairview.content.language import language_in_use, speak
from pairview.content.practice import read_later_facts, read_practice_case
from pairview.content.sentence import Sentence
from pairview.domain.bounds import check_bounds
from pairview.domain.case import Case
from pairview.domain.contrast import contrast, counts, same_activity_other_outcome
from pairview.domain.entries import entries
from pairview.domain.errors import BadContent
from pairview.domain.evidence import Fit
from pairview.domain.gaps import gaps
from pairview.domain.moment import Kind
from pairview.domain.name_words import words_like_names
from pairview.domain.safety import find_safety_phrases
from pairview.domain.seat import Seat
from pairview.domain.sentences import counts_sentence
from pairview.domain.weighing import Table, tells_apart
from pairview.domain.word_hints import find_hints

TODAY = date(2026, 3, 2)
NAMES = practice_names()


@pytest.fixture(params=languages())
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """What names no language is read in this one."""
    before = language_in_use()
    speak(request.param)
    yield request.param
    speak(before)


@pytest.fixture(params=NAMES)
def case(request: pytest.FixtureRequest, language: str) -> Case:
    return load_practice_case(request.param, TODAY, language)


def test_all_four_are_there_and_the_one_to_begin_with_first() -> None:
    assert NAMES == ("river", "sol", "wren", "kit")
    for language in languages():
        assert {path.stem for path in (FOLDER / language / "practice").glob("*.toml")} == {*NAMES}
        assert practice_names(language) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_line_says_what_a_case_shows(name: str, language: str) -> None:
    case, about = load_practice_case(name, TODAY), load_wording()(f"practice.about_{name}")
    rooms = {"en": "{a} and {b}, grade ", "es": "{a} y {b}, "}.get(language, "{a} ")
    a, b = (case.class_label(seat) for seat in Seat)
    assert about.startswith(rooms.format(a=a, b=b))
    assert len(about) <= {"en": 64}.get(language, 80)


def test_every_reference_is_to_something_that_exists(case: Case) -> None:
    hypotheses = {item.id for item in case.hypotheses}
    evidence = {item.id for item in case.evidence}
    dimensions = {item.id for item in load_dimensions()}
    known = {
        "dimension": dimensions,
        "activity": {item.id for item in load_activities()},
        "lens": {item.id for item in load_lenses()},
        "bank": {item.id for item in load_questions()},
        "from_dimension": dimensions,
        "from_moment": {item.id for item in case.moments},
        "hypothesis": hypotheses,
        "evidence": evidence,
    }
    items = (
        *(*case.ratings, *case.moments, *case.differences, *case.hypotheses, *case.evidence),
        *(*case.answers, *case.look_fors, *case.questions),
    )
    for item in items:
        for field, ids in known.items():
            assert getattr(item, field, None) in {*ids, None}


def test_ids_differ_within_each_list_and_the_bounds_hold(case: Case) -> None:
    for items in (case.ratings, case.moments, case.hypotheses, case.evidence, case.answers):
        assert len({item.id for item in items}) == len(items)
    check_bounds(case, Sentence)


def test_nothing_that_the_slot_asks_is_left_out_but_what_was_not_considered(case: Case) -> None:
    asked = sum(dimension.short for dimension in load_dimensions())
    assert {gap.kind.value for gap in gaps(case, asked)} <= {"answers"}


def test_what_was_seen_is_told_as_a_camera_would(case: Case) -> None:
    for moment in case.moments:
        for bank in languages():
            assert find_hints(moment.saw, load_word_hints(bank)) == ()


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("name", NAMES)
def test_only_wren_raises_the_safety_banner_and_by_one_reading_alone(name: str) -> None:
    case = load_practice_case(name, TODAY)
    bank = tuple(phrase for known in languages() for phrase in load_safety_phrases(known))
    raising = [m.id for m in case.moments if find_safety_phrases(m.reading, bank)]
    assert raising == (["keeps-the-light-on"] if name == "wren" else [])
    printed = replace(case, moments=tuple(replace(m, reading="") for m in case.moments))
    assert find_safety_phrases(f"{printed!r} {load_later_facts(name)!r}", bank) == ()


@pytest.mark.parametrize(
    ("language", "done", "word"),
    [("en", "reported it that day", "nobody"), ("es", "di aviso ese mismo día", "nadie")],
    indirect=["language"],
)
def test_what_was_done_about_it_stands_with_the_words_and_prints_only_with_them(
    language: str, done: str, word: str
) -> None:
    moments = load_practice_case("wren", TODAY, language).moments
    told = next(moment for moment in moments if moment.id == "keeps-the-light-on")
    assert done in told.reading
    assert word not in told.saw


def test_both_teachers_answer_every_dimension_asked_and_tell_of_three_moments(case: Case) -> None:
    asked = {dimension.id for dimension in load_dimensions() if dimension.short}
    for seat in Seat:
        assert {r.dimension for r in case.ratings if r.seat is seat and r.level} == asked
        kinds = [moment.kind for moment in case.moments if moment.seat is seat]
        assert len(kinds) == 3
        assert {Kind.STRENGTH, Kind.PUZZLE} <= set(kinds)
        assert all(moment.saw and moment.reading and moment.activity for moment in case.moments)


def test_four_or_five_hypotheses_look_in_several_places_and_can_be_dropped(case: Case) -> None:
    lenses = {lens.id: lens for lens in load_lenses()}
    found = [lenses[hypothesis.lens or ""] for hypothesis in case.hypotheses]
    assert len(case.hypotheses) in {4, 5}
    assert len(set(found)) >= 3
    assert any(lens.about_us for lens in found)
    assert all(hypothesis.drop_if and hypothesis.expects for hypothesis in case.hypotheses)
    for hypothesis, theory in zip(case.hypotheses, case.first_theories, strict=False):
        assert hypothesis.text.startswith(theory.text)


def test_each_hypothesis_was_weighed_and_most_columns_tell_them_apart(case: Case) -> None:
    table = Table(case)
    alike = [evidence.id for evidence in case.evidence if not tells_apart(table, evidence.id)]
    assert len(alike) <= 1
    for hypothesis in case.hypotheses:
        assert any(stand.is_considered for stand in table.row(hypothesis.id))


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("name", NAMES)
def test_each_fact_bears_on_a_hypothesis_of_its_case_and_is_news(name: str) -> None:
    case = load_practice_case(name, TODAY)
    held = {hypothesis.lens for hypothesis in case.hypotheses}
    known = repr(case)
    for fact in load_later_facts(name):
        assert held & {*fact.for_lenses, *fact.against_lenses}
        assert not {*fact.for_lenses} & {*fact.against_lenses}
        assert fact.text.rstrip(".") not in known
        assert len(fact.text) <= 170


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("name", NAMES)
def test_three_ways_to_begin_the_talk_are_commented_and_the_plan_has_one(name: str) -> None:
    lines = load_openings(name)
    assert len({line.text for line in lines}) == len({line.comment for line in lines}) == 3
    planned = {question.opening for question in load_practice_case(name, TODAY).questions} - {""}
    assert len(planned & {line.text for line in lines}) == 1
    assert all(len(line.comment) <= 140 for line in lines)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("name", NAMES)
def test_a_question_of_the_bank_is_asked_in_its_words(name: str) -> None:
    bank = {question.id: question.text for question in load_questions()}
    asked = [item for item in load_practice_case(name, TODAY).questions if item.bank]
    assert asked
    assert all(item.text == bank[item.bank or ""] for item in asked)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("name", NAMES)
def test_six_notes_go_with_each_case(name: str) -> None:
    notes = [note for note in load_practice_notes() if note.case == name]
    assert [int(note.step) for note in notes] == [3, 4, 5, 6, 7, 8]
    assert all(len(note.text) <= 100 for note in notes)
    assert load_practice_case(name, TODAY).agreement.practice == name


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("name", NAMES)
def test_the_only_name_in_it_is_the_made_up_one(name: str) -> None:
    case = load_practice_case(name, TODAY)
    assert case.agreement.code_name == name.title()
    texts = [text for entry in entries(case) for text in entry.texts]
    texts += [fact.text for fact in load_later_facts(name)]
    known = (case.agreement.code_name, *(room.label for room in case.classrooms))
    assert words_like_names(texts, known) == ()


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("name", NAMES)
def test_dates_move_with_the_day_and_the_rest_stays(name: str) -> None:
    first, later = (load_practice_case(name, TODAY + timedelta(days=n)) for n in (0, 10))
    assert first.id != later.id
    assert first.agreement.created_on == TODAY
    assert first.plan.follow_up_on == TODAY + timedelta(weeks=3)
    assert later.look_fors[0].by == TODAY + timedelta(days=24)
    assert (first.moments, first.answers) == (later.moments, later.answers)


@pytest.mark.parametrize("name", NAMES)
def test_a_date_to_come_is_never_on_a_weekend(name: str) -> None:
    saturday = date(2026, 3, 7)
    case = load_practice_case(name, saturday)
    assert case.agreement.created_on == saturday
    assert case.plan.follow_up_on == date(2026, 3, 30)
    assert all(item.by and item.by.weekday() < 5 for item in case.look_fors)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("name", NAMES)
def test_three_facts_are_found_out_later_under_known_lenses(name: str) -> None:
    facts = load_later_facts(name)
    lenses = {lens.id for lens in load_lenses()}
    assert len({fact.id for fact in facts}) == len(facts) == 3
    assert all({*fact.for_lenses, *fact.against_lenses} <= lenses for fact in facts)
    assert any(fact.for_lenses for fact in facts)


@pytest.mark.parametrize("name", ["absent", "", "../en/practice/river", "River"])
def test_a_name_that_is_none_is_refused_without_repeating_it(name: str) -> None:
    with pytest.raises(BadContent) as caught:
        load_practice_case(name, TODAY)
    assert str(caught.value) == (
        "There is no practice case of that name. The names are: river, sol, wren, kit."
    )


def test_river_gives_the_line_of_counts_of_the_product() -> None:
    river = load_practice_case("river", TODAY)
    rows = contrast(river, [dimension for dimension in load_dimensions() if dimension.short])
    said = counts_sentence(counts(rows), load_wording())
    assert said == "2 about the same, 5 seen differently, 1 seen by one of us."


def test_river_counts_against_its_hypotheses_as_the_research_says() -> None:
    river = load_practice_case("river", TODAY)
    against = [answer.hypothesis for answer in river.answers if answer.fit is Fit.AGAINST]
    counts = [against.count(h) for h in ("board-text", "one-friend", "looking-slow")]
    assert counts == [0, 2, 1]


def test_river_shows_the_same_activity_going_another_way() -> None:
    river = load_practice_case("river", TODAY)
    assert [found.activity for found in same_activity_other_outcome(river)]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('seat = "A"\nlabel', 'seat = "C"\nlabel', r"case.classrooms\[0\].seat"),
        ('label = "Maths"', 'label = "Maths"\nteacher = "x"', r"case.classrooms\[0\].teacher"),
        ("slot = 45", "slot = 46", r"case.agreement.slot"),
        ('id = "river"', "", "missing required field `id`"),
    ],
)
def test_a_broken_case_is_refused_with_its_place(
    tmp_path: Path, old: str, new: str, fault: str
) -> None:

    text = (FOLDER / "en/practice/river.toml").read_text("utf-8")
    assert old in text
    path = tmp_path / "broken.toml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(BadContent, match=fault):
        read_practice_case(path, TODAY)


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        ("sol", 'fit = "fits"', 'fit = "maybe"', r"case.answers\[0\].fit"),
        ("wren", 'source = "on_record"', 'source = "rumour"', r"later_facts\[2\].source"),
        ("kit", "against_lenses = [", "against_lens = [", "unknown key later_facts"),
        ("kit", 'for_lenses = ["outside"]', 'for_lenses = ["moon"]', "lens moon is not one of"),
        ("sol", 'against_lenses = ["feelings"]', 'against_lenses = ["mind"]', "lens mind is not"),
        ("river", 'id = "back-row"', 'id = "long-text"', "later_facts.id long-text stands there"),
    ],
)
def test_broken_facts_are_refused_with_their_place(
    tmp_path: Path, name: str, old: str, new: str, fault: str
) -> None:
    text = (FOLDER / f"en/practice/{name}.toml").read_text("utf-8")
    assert old in text
    path = tmp_path / "broken.toml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(BadContent, match=fault):
        read_later_facts(path, load_lenses())


@pytest.mark.parametrize("practice", ["", "nobody", "../river", "River", "river.toml"])
def test_a_case_that_is_no_practice_case_has_no_later_facts(practice: str) -> None:
    case = load_practice_case("river", TODAY)
    case = replace(case, agreement=replace(case.agreement, practice=practice))
    assert later_facts_of(case) == ()


def test_reading_twice_gives_the_same_case_but_for_its_identity() -> None:
    one, two = (load_practice_case("river", TODAY) for _ in range(2))
    assert replace(one, id="") == replace(two, id="")
