"""A case goes out as JSON and comes back; anything else is refused with its place."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from pairview.domain.case import Case, new_case
from pairview.domain.errors import BadExchange, NotYetRevealed
from pairview.domain.rating import Level
from pairview.domain.rating_again import finish_again, rate_again, show_what_there_is
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.domain.sight import as_seen_by
from pairview.domain.statement import WhereItWent
from pairview.store.case_file import create_case, open_case
from pairview.store.exchange import case_as_json, case_from_file, case_from_json, case_schema
from pairview.store.exchange_versions import ADDED_IN_2, LISTS_OF_2
from pairview.store.strict_json import SIZE_LIMIT
from tests.case_strategies import revealed_cases
from tests.full_cases import full_case, without_version_3

SECRET = "typed-by-a-teacher"


@cache
def valid() -> bytes:
    return case_as_json(full_case())


def without_identity(raw: bytes) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(raw)
    del document["case"]["id"]
    return document


def fault_of(raw: bytes) -> str:
    """Return the sentence of the refusal, sure that it quotes nothing."""
    with pytest.raises(BadExchange) as caught:
        case_from_json(raw)
    sentence = str(caught.value)
    assert sentence.startswith("This JSON file cannot be read as a case")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert SECRET not in sentence
    return sentence


def edited(change: Callable[[dict[str, Any]], object]) -> bytes:
    document = json.loads(valid())
    change(document["case"])
    return json.dumps(document).encode()


def test_export_import_export_gives_the_same_bytes_but_for_the_identity() -> None:
    again = case_from_json(valid())
    assert again.id != full_case().id
    assert case_as_json(replace(again, id=full_case().id)) == valid()


@settings(max_examples=50)
@given(revealed_cases())
def test_any_revealed_case_comes_back_as_it_was_seen(case: Case) -> None:
    again = case_from_json(case_as_json(case))
    assert replace(again, id=case.id, agreement=case.agreement) == case
    name = case.agreement.code_name
    if name.isprintable():
        assert again.agreement == case.agreement


def test_every_field_goes_out_but_the_places_on_this_laptop() -> None:
    case = replace(
        full_case(), where_it_went=(WhereItWent("w", "handout", SECRET, date(2026, 1, 1)),)
    )
    raw = case_as_json(case)
    assert SECRET.encode() not in raw
    assert set(json.loads(raw)["case"]) == set(Case.__slots__) - {"where_it_went"}
    assert raw.endswith(b"}\n")


def test_the_number_of_the_slips_does_not_go_out_and_is_drawn_anew() -> None:
    case = new_case(date(2026, 11, 23))
    case = replace(case, progress=full_case().progress)
    raw = case_as_json(case)
    assert case.agreement.slip_number.encode() not in raw
    assert b"slip_number" not in raw + case_schema()
    numbers = {case_from_json(raw).agreement.slip_number for _ in range(2)}
    assert len(numbers | {case.agreement.slip_number, ""}) == 4


def of_version_1(case: Case) -> dict[str, Any]:
    """Return the document as PairView wrote it before there was a version 2."""
    document: dict[str, Any] = json.loads(case_as_json(case)) | {"version": 1}
    for name in LISTS_OF_2:
        del document["case"][name]
    for name, added in ADDED_IN_2.items():
        held = document["case"][name]
        for item in held if isinstance(held, list) else [held]:
            for field in added:
                del item[field]
    return document


def test_a_document_of_version_1_is_still_read() -> None:
    case = without_version_3(full_case())
    again = case_from_json(json.dumps(of_version_1(case)).encode())
    assert replace(again, id=case.id) == replace(case, where_it_went=())


@pytest.mark.parametrize("name", ["efforts", "agreement"])
def test_a_document_of_version_1_holds_nothing_of_version_2(name: str) -> None:
    document = of_version_1(full_case())
    document["case"][name] = []
    with pytest.raises(BadExchange, match=r"lacks the field|does not hold"):
        case_from_json(json.dumps(document).encode())


def test_a_second_look_that_one_is_done_with_arrives_as_one_to_be_done() -> None:
    look = SecondLook("s", date(2026, 12, 14))
    case = replace(full_case(), second_looks=(), look_for_outcomes=(), status_changes=())
    case = replace(case, later_ratings=(), efforts=(), evidence=(), answers=())
    done = finish_again(rate_again(case, look, Seat.A, "start", Level.OFTEN), look, Seat.A)
    there = case_from_json(case_as_json(done))
    assert (there.later_ratings, there.second_looks) == ((), (look,))
    there = rate_again(there, look, Seat.A, "start", Level.OFTEN)
    there = show_what_there_is(there, look)
    assert there.later_ratings == done.later_ratings


def test_how_much_one_tried_leaves_in_no_document() -> None:
    case = full_case()
    assert case.efforts
    assert as_seen_by(case, None).efforts == case.efforts
    assert case_from_json(case_as_json(case)).efforts == ()


def test_what_is_sealed_stays_sealed() -> None:
    case = full_case()
    closed = replace(case, progress=replace(case.progress, hypotheses_opened=False))
    assert json.loads(case_as_json(closed))["case"]["first_theories"] == []
    with pytest.raises(NotYetRevealed):
        case_as_json(replace(case, progress=replace(case.progress, revealed_on=None)))


def test_text_that_no_file_should_hold_goes_out_marked_and_comes_back() -> None:
    case = full_case()
    odd = replace(case, puzzle=replace(case.puzzle, can="a\ud800b\0c \\u0000 \u202e"))
    again = case_from_json(case_as_json(odd))
    assert again.puzzle.can == "a\ufffdb\ufffdc \\u0000 \u202e"


MOMENT = "case.moments[1]"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda c: c["moments"][1].update(seat=SECRET), f"{MOMENT}.seat does not hold"),
        (lambda c: c["moments"][1].update(id=3), f"{MOMENT}.id does not hold"),
        (lambda c: c["moments"][1].pop("id"), f"{MOMENT} does not hold"),
        (lambda c: c["moments"][1].pop("saw"), f"{MOMENT} lacks the field saw"),
        (lambda c: c["moments"][1].update({SECRET: 1}), f"{MOMENT} has a field that"),
        (lambda c: c["moments"][1].update({"\ud800": 1}), f"{MOMENT} has a field that"),
        (lambda c: c["moments"][1].update({"a\0": 1}), f"{MOMENT} has a field that"),
        (lambda c: c["moments"][1].update({SECRET: 0.5}), f"{MOMENT}.(another field) holds a"),
        (lambda c: c["moments"][1].update(saw=SECRET * 300), f"{MOMENT}.saw is longer than 5000"),
        (lambda c: c["moments"][1].update(saw="\ud800"), f"{MOMENT}.saw holds a character"),
        (lambda c: c["moments"][1].update(saw="a\0"), f"{MOMENT}.saw holds a character"),
        (lambda c: c["moments"][1].update(id=""), f"{MOMENT} has no proper id"),
        (lambda c: c["moments"][1].update(id="../x"), f"{MOMENT} has no proper id"),
        (lambda c: c["moments"].append(c["moments"][0]), "case.moments[0] is there twice"),
        (lambda c: c["moments"].extend(c["moments"] * 200), "case.moments holds more than 500"),
        (lambda c: c["agreement"].update(code_name="x" * 41), "up to 40 characters"),
        (lambda c: c["ratings"][1].update(dimension="x" * 101), "ratings[1].dimension is too long"),
        (lambda c: c.update(moments={}), "case.moments does not hold"),
        (lambda c: c.update(moments=None), "case.moments does not hold"),
        (lambda c: c.update(where_it_went=[]), "case has a field that is not known"),
        (lambda c: c.update(id=SECRET + "/"), "case.id is no id"),
        (lambda c: c["agreement"].update(created_on="2026-02-31"), "agreement.created_on does"),
        (lambda c: c["plan"].update(follow_up_on="9999-12-31"), "plan.follow_up_on is too far"),
        (lambda c: c["look_fors"][1].update(by="9001-01-01"), "case.look_fors[1].by is too far"),
        (lambda c: c["agreement"].update(promised=1), "case.agreement.promised does not"),
        (lambda c: c["agreement"].update(language="../../x"), "case.agreement.language names no"),
        (lambda c: c["agreement"].update(language="xx"), "case.agreement.language names no"),
        (lambda c: c["agreement"].update(slot=45.5), "case.agreement.slot holds a number"),
        (lambda c: c["agreement"].update(slot=2**70), "case.agreement.slot holds a number"),
        (lambda c: c["agreement"].update(slot=float("nan")), "case.agreement.slot holds a number"),
        (lambda c: c["agreement"].update(slot=30), "case.agreement.slot does not hold"),
        (lambda c: c["answers"][0].update(hypothesis="x"), "answers[0].hypothesis names none"),
        (lambda c: c["answers"][0].update(evidence="x"), "case.answers[0].evidence names none of"),
        (lambda c: c["evidence"][2].update(from_moment="x"), "evidence[2].from_moment names no"),
        (lambda c: c["look_fors"][1].update(hypothesis="x"), "look_fors[1].hypothesis names no"),
        (lambda c: c["status_changes"][1].update(second_look="x"), "status_changes[1].second_loo"),
        (lambda c: c["later_ratings"][0].update(second_look="x"), "later_ratings[0].second_look"),
        (lambda c: c["evidence"][0].update(from_outcome="x"), "evidence[0].from_outcome names no"),
        (lambda c: c["predictions"][0].update(card="x"), "predictions[0].card names none of chec"),
        (lambda c: c["card_answers"][0].update(step=6), "case.card_answers[0].step does not"),
        (lambda c: c["classrooms"].pop(), "case.classrooms must hold one class for seat A"),
        (lambda c: c["progress"].update(finished=[{SECRET: 1}]), "case.progress.finished[0] does"),
    ],
)
def test_what_breaks_the_schema_is_named_by_its_place(
    change: Callable[[dict[str, Any]], object], sentence: str
) -> None:
    assert sentence in fault_of(edited(change))


def too_many_hypotheses(case: dict[str, Any]) -> None:
    one = case["hypotheses"][0]
    case["hypotheses"] += [dict(one, id=f"h{number}") for number in range(20)]


def test_a_bound_of_the_format_is_named() -> None:
    assert "up to 20 hypotheses" in fault_of(edited(too_many_hypotheses))


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "line 1, column 1 is not JSON"),
        (b"{\n  typed-by-a-teacher", "line 2, column 3 is not JSON"),
        (b"\xff\xfe", "is not UTF-8 text"),
        (b"\xef\xbb\xbf{}", "line 1, column 1 is not JSON"),
        (b"[" * 200_000, "it is nested too deep"),
        (b"[" * 100 + b"]" * 100, "] is nested too deep"),
        (b"[]", "does not say that it is one"),
        (b'{"format": "typed-by-a-teacher"}', "does not say that it is one"),
        (b'{"format": "pairview-case"}', "must hold format, version and case only"),
        (b'{"format": "pairview-case", "version": 3}', "written by a newer PairView"),
        (b'{"format": "pairview-case", "version": true, "case": {}}', "version does not hold"),
        (b'{"format": "pairview-case", "version": 1, "case": []}', "case does not hold"),
        (b'{"a": {"id": 1, "id": 1}}', "(another field) names a field twice"),
        (b"1e999", "the document holds a number"),
        (b"-Infinity", "the document holds a number"),
        (b"9" * 6000, "the document holds a number"),
        (b" " * (SIZE_LIMIT + 1), "larger than 16 MB"),
        (b"[],", "column 3 is not JSON"),
    ],
)
def test_what_is_no_document_of_ours_is_refused(raw: bytes, sentence: str) -> None:
    assert sentence in fault_of(raw)


def test_a_text_comes_in_as_a_box_would_take_it() -> None:
    raw = edited(lambda c: c["moments"][1].update(saw="a\r\nb\rc\td\x07\x1b[2J\x85e\u202e ñ\n"))
    assert case_from_json(raw).moments[1].saw == "a\nb\nc d[2Je\u202e ñ\n"


def test_a_name_comes_in_as_one_line_that_turns_nothing_around() -> None:
    def rename(case: dict[str, Any]) -> None:
        case["agreement"]["code_name"] = "\u202eBlue\n\n Kite\u2066\x1b"
        case["classrooms"][0]["label"] = "Maths\t1"

    case = case_from_json(edited(rename))
    assert case.agreement.code_name == "Blue Kite"
    assert case.class_label(case.classrooms[0].seat) == "Maths 1"


def test_a_file_is_read_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    path.write_bytes(valid())
    again = full_case().id
    assert replace(case_from_file(path), id=again) == replace(case_from_json(valid()), id=again)
    assert path.read_bytes() == valid()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without pipes in folders")
def test_what_is_no_file_to_read_is_refused_without_waiting(tmp_path: Path) -> None:
    sentences = []
    os.mkfifo(tmp_path / "pipe")
    for name in ("absent", "", "pipe", "x" * 300):
        with pytest.raises(BadExchange) as caught:
            case_from_file(tmp_path / name)
        sentences.append(str(caught.value))
    assert len(set(sentences)) == 3
    assert all(sentence.endswith(".") for sentence in sentences)


def test_no_more_of_a_file_is_read_than_a_document_may_hold(tmp_path: Path) -> None:
    path = tmp_path / "endless.json"
    with path.open("wb") as file:
        file.truncate(8 * 1024**3)
    with pytest.raises(BadExchange, match="larger than 16 MB"):
        case_from_file(path)


def test_an_imported_case_can_be_kept(tmp_path: Path) -> None:
    case = case_from_json(valid())
    create_case(tmp_path / "in.pairview", case).close()
    case_file, again = open_case(tmp_path / "in.pairview")
    case_file.close()
    assert again == case


def test_the_schema_asks_what_the_reader_asks() -> None:
    schema = json.loads(case_schema())
    case = schema["$defs"]["Case"]
    assert case["required"] == list(json.loads(valid())["case"])
    assert case["additionalProperties"] is False
    assert case["properties"]["moments"]["maxItems"] == 500
    moment = schema["$defs"]["Moment"]["properties"]
    assert moment["saw"] == {"type": "string", "maxLength": 5000}
    agreement = schema["$defs"]["Agreement"]["properties"]
    assert agreement["code_name"] == {"type": "string", "maxLength": 40}
    assert schema["$defs"]["Classroom"]["properties"]["label"]["maxLength"] == 40
    assert b"where_it_went" not in case_schema()
    assert b"WhereItWent" not in case_schema()


def fits(value: Any, rule: dict[str, Any], schema: dict[str, Any]) -> bool:
    """Check a value against the few words of JSON Schema that ours is made of."""
    if "$ref" in rule:
        return fits(value, schema["$defs"][rule["$ref"].rpartition("/")[2]], schema)
    if "anyOf" in rule:
        return any(fits(value, arm, schema) for arm in rule["anyOf"])
    if "enum" in rule:
        return value in rule["enum"]
    kinds: dict[str, Any] = {"object": dict, "array": list, "string": str, "boolean": bool}
    kinds["null"] = type(None)
    if not isinstance(value, kinds[rule["type"]]):
        return False
    if rule["type"] == "object":
        properties = rule["properties"]
        return set(properties) == set(value) and all(
            fits(value[name], part, schema) for name, part in properties.items()
        )
    return rule["type"] != "array" or all(fits(part, rule["items"], schema) for part in value)


def test_an_export_fits_the_schema() -> None:
    schema = json.loads(case_schema())
    document = json.loads(valid())
    assert fits(document, schema, schema)
    document["case"]["moments"][0]["seat"] = "C"
    assert not fits(document, schema, schema)
