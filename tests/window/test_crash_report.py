"""A report says where something went wrong, and nothing of what it met there."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import pairview
from pairview.domain.errors import PairViewError
from pairview.window.crash_report import FIRST_STEPS, LAST_STEPS, place_of, report_of

MARKER = "zebra crossing"


def fail_with(message: str) -> None:
    secret_local = f"{message} in a local"
    raise ValueError(secret_local)


def after_another(message: str) -> None:
    try:
        fail_with(message)
    except ValueError:
        raise PairViewError(message) from None


def because_of_another(message: str) -> None:
    empty: dict[str, str] = {}
    try:
        empty[message]
    except KeyError as error:
        raise PairViewError(message) from error


def read_wrong_json(message: str) -> None:
    json.loads(f'"{message}')


def in_a_circle(message: str) -> None:
    first, second = ValueError(message), KeyError(message)
    first.__cause__, second.__cause__ = second, first
    raise first


def too_deep(message: str) -> None:
    too_deep(message)


def met(act: Callable[[str], None]) -> BaseException:
    with pytest.raises(Exception) as found:  # noqa: PT011  any error at all
        act(MARKER)
    return found.value


EVERY = [
    fail_with, after_another, because_of_another, read_wrong_json, in_a_circle, too_deep,
]  # fmt: skip


@pytest.mark.parametrize("act", EVERY)
def test_no_word_that_was_met_is_in_it(act: Callable[[str], None]) -> None:
    report = report_of(met(act))
    assert MARKER not in report
    assert "zebra" not in report
    assert "secret_local" not in report
    assert f"test_crash_report.py:{act.__code__.co_firstlineno}"[:-2] in report


def test_it_has_the_program_the_system_and_the_steps() -> None:
    head, _, errors = report_of(met(fail_with)).partition("\n\n")
    assert head.startswith(f"PairView {pairview.__version__}\nSystem ")
    assert f"\nPython {sys.version.split()[0]}\nQt 6." in head
    kind, *steps = errors.split("\n")
    assert kind == "ValueError"
    line = fail_with.__code__.co_firstlineno + 2
    assert steps[-1] == f"  test_crash_report.py:{line} fail_with"


def test_an_error_that_came_before_is_told() -> None:
    kinds = [line for line in report_of(met(because_of_another)).split("\n") if "Error" in line]
    assert kinds == ["pairview.domain.errors.PairViewError", "Before it: KeyError"]


def test_errors_in_a_circle_come_to_an_end() -> None:
    assert report_of(met(in_a_circle)).count("Before it: ") == 4


def test_a_thousand_steps_are_shortened() -> None:
    steps = [line for line in report_of(met(too_deep)).split("\n") if line.startswith("  ")]
    assert len(steps) == FIRST_STEPS + LAST_STEPS + 1
    assert steps[FIRST_STEPS].endswith(" more ...")


@pytest.mark.parametrize(
    ("file", "place"),
    [
        (pairview.__file__, "pairview/__init__.py"),
        (json.__file__, "json/__init__.py"),
        (pytest.__file__, "pytest/__init__.py"),
        ("/people/Anna Example/script.py", "script.py"),
        ("pairview/window/main_window.py", "pairview/window/main_window.py"),
        ("<string>", "<string>"),
    ],
)
def test_no_folder_of_the_laptop_is_in_it(file: str, place: str) -> None:
    assert place_of(file) == place


def test_a_type_of_a_library_has_its_full_name() -> None:
    assert "json.decoder.JSONDecodeError" in report_of(met(read_wrong_json))
    assert str(Path.home()) not in report_of(met(read_wrong_json))
