"""A recovery code forgives how it is typed and sees what is mistyped."""

import pytest

from pairview.domain.errors import BadPassphrase
from pairview.store.recovery_code import LETTERS, new_recovery_code, plain_code

CODE = "K7M2P-4XQ9R-A1B0C-ZZ08T-3WVN9"


def test_a_new_code_has_five_groups_of_five_clear_letters_and_is_new() -> None:
    codes = {new_recovery_code() for _ in range(200)}
    assert len(codes) == 200
    assert {len(group) for code in codes for group in code.split("-")} == {5}
    assert {code.count("-") for code in codes} == {4}
    assert set("".join(codes)) == {*LETTERS, "-"}
    assert {plain_code(code) for code in codes} == codes


def test_every_letter_is_drawn_about_as_often_as_another() -> None:
    drawn = "".join(new_recovery_code().replace("-", "")[:24] for _ in range(800))
    expected = len(drawn) / len(LETTERS)
    assert all(abs(drawn.count(letter) - expected) < expected / 3 for letter in LETTERS)


def test_hyphens_spaces_and_case_are_forgiven() -> None:
    code = new_recovery_code()
    for typed in (
        code.lower(),
        code.replace("-", ""),
        f"  {code.replace('-', ' ')}\n",
        code.replace("-", "\N{NON-BREAKING HYPHEN}"),
        code.replace("-", "\N{EN DASH} "),
    ):
        assert plain_code(typed) == code


def test_letters_that_look_like_digits_are_read_as_digits() -> None:
    code = next(code for code in iter(new_recovery_code, "") if {"0", "1"} <= set(code))
    for zero, one in ("OI", "ol", "oi", "0L"):
        assert plain_code(code.replace("0", zero).replace("1", one)) == code


def test_every_wrong_letter_is_seen() -> None:
    code = new_recovery_code()
    for place in range(len(code)):
        for letter in set(LETTERS) - {code[place]} if code[place] != "-" else ():
            with pytest.raises(BadPassphrase, match="mistyped"):
                plain_code(code[:place] + letter + code[place + 1 :])


def test_every_two_letters_changed_about_are_seen() -> None:
    letters = new_recovery_code().replace("-", "")
    for first in range(25):
        for second in range(first):
            swapped = list(letters)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            if letters[first] != letters[second]:
                with pytest.raises(BadPassphrase, match="mistyped"):
                    plain_code("".join(swapped))


@pytest.mark.parametrize("typed", ["", "K7M2P", CODE + "A", "\N{SNOWMAN}" * 25, "U" * 25, "é" * 25])
def test_what_is_no_code_is_a_sentence_without_what_was_typed(typed: str) -> None:
    with pytest.raises(BadPassphrase) as caught:
        plain_code(typed)
    assert str(caught.value).endswith(".")
    assert not typed or typed not in str(caught.value)
