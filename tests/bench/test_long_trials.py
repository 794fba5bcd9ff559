from pathlib import Path

import pytest
from long_trials import PROJECT, TRIALS, outcome

TESTS = """
import pytest

@pytest.mark.long
@pytest.mark.parametrize("number", range(3))
def test_kites_fly(number: int) -> None:
    assert number < 2

def test_kites_that_are_quick() -> None:
    assert False

@pytest.mark.long
def test_oaks_stand() -> None:
    pass
"""


@pytest.mark.parametrize(
    ("text", "counted"), [(TESTS, (1, 2)), ("", (0, 0)), ("this is no Python", (1, 0))]
)
def test_what_failed_is_counted_and_what_could_not_be_tried_is_no_success(
    tmp_path: Path, text: str, counted: tuple[int, int]
) -> None:
    file = tmp_path / "test_trial.py"
    file.write_text(text)
    assert outcome(str(file), "test_kites") == counted


@pytest.mark.parametrize("place", TRIALS.values())
def test_the_tests_of_a_trial_are_there(place: str) -> None:
    file, beginning = place.split("::")
    text = (PROJECT / file).read_text(encoding="utf-8")
    assert f"def {beginning}" in text
    assert "mark.long" in text
