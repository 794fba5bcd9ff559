"""A code name is a pairing of the bank, or one of the pair's own."""

import pytest

from pairview.domain.code_names import CodeNames

NAMES = CodeNames(("Blue", "Quiet"), ("Kite", "River", "Lantern"))


@pytest.mark.parametrize("name", ["Blue Kite", "blue kite", " Quiet  River "])
def test_a_pairing_is_of_the_bank_whatever_its_case(name: str) -> None:
    assert name in NAMES


def test_a_language_may_say_the_noun_first() -> None:
    names = CodeNames(("Azul", "Solar"), ("Faro",), noun_first=True)
    assert {names.draw(), names.draw(["Faro Solar"]), names.draw(["Faro Azul"])} == {
        "Faro Azul",
        "Faro Solar",
    }
    assert "faro  AZUL" in names
    assert "Azul Faro" not in names


@pytest.mark.parametrize("name", ["", "Blue", "Kite Blue", "Blue Kite 2", "Jamie", "Red Kite"])
def test_anything_else_is_their_own(name: str) -> None:
    assert name not in NAMES


def test_every_pairing_can_be_drawn_until_none_is_left() -> None:
    taken: list[str] = []
    for _ in range(len(NAMES)):
        taken.append(NAMES.draw(taken))
    assert len(set(taken)) == len(NAMES) == 6
    assert all(name in NAMES for name in taken)
    assert NAMES.draw([name.upper() for name in taken]) in taken
