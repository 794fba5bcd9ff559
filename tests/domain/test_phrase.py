"""A phrase of a bank is found as whole words, in whatever way it was typed."""

import pytest

from pairview.domain.phrase import find_spans


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("always", "He ALWAYS waits"),
        ("cut|cuts", "she cuts paper"),
        ("refus*", "refusing"),
        ("to? go home", "go home"),
        ("to? go home", "to go home"),
        ("dad _ hits me", "dad hits me"),
        ("dad _ hits me", "Dad very often, still, hits me"),
        ("self-harm", "self harm"),
        ("self-harm", "selfharm"),
        ("self-harm", "self-harm"),
        ("don't", "dont"),
        ("don't", "don\u2019t"),
        ("don't", "don`t"),
        ("off task", "off-task"),
        ("here longer|any+more", "here any more"),
        ("here longer|any+more", "here longer"),
        ("all the time", "all\nthe  time"),
        ("me pegó", "ME PEGO"),
        ("me pego", "Me PEGÓ ayer"),
        ("me pegó", "me pego\u0301 ayer"),
        ("daño", "le hizo dan\u0303o"),
        ("diagnosticad@", "Diagnosticadas"),
        ("vag@", "un vago"),
        ("vag@", "son vag@s"),
        ("vag@", "vagx"),
        ("vag@", "vago/a"),
        ("unos|# kms", "12,5 kms"),
        ("unos|# kms", "unos kms"),
        ("Mañana", "MANANA"),
        ("istanbul", "\u0130stanbul"),
    ],
)
def test_it_is_found(phrase: str, text: str) -> None:
    assert list(find_spans(text, (phrase,)))


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("cut", "cute, execute"),
        ("refus*", "diffuse"),
        ("go home", "Let it go. Home"),
        ("dad _ hits me", "dad one two three four hits me"),
        ("dad _ hits me", "dad left. It hits me"),
        ("a.b", "axb"),
        ("vag@", "un vagón"),
        ("# kms", "n kms"),
        ("l'eau", "leaux"),
    ],
)
def test_it_is_not_found(phrase: str, text: str) -> None:
    assert not list(find_spans(text, (phrase,)))


def test_a_find_has_its_place_in_the_text() -> None:
    text = "He\u2019s late, always late, always"
    assert [text[start:end] for start, end in find_spans(text, ("always",))] == ["always"] * 2
    assert list(find_spans(text, ("always",))) == [(11, 17), (24, 30)]


def test_a_find_has_its_place_among_signs_that_are_put_together() -> None:
    text = "E\u0301l se corto\u0301, se corto\u0301"
    assert [text[start:end] for start, end in find_spans(text, ("se cortó",))] == [
        "se corto\u0301"
    ] * 2
    assert list(find_spans(text, ("se cortó",)))[-1][1] == len(text)


def test_a_find_inside_an_exception_is_passed_over_and_the_next_one_stands() -> None:
    text = "almost always, then always"
    assert list(find_spans(text, ("always",), ("almost always",))) == [(20, 26)]


def test_an_exception_that_only_touches_a_find_does_not_hide_it() -> None:
    assert list(find_spans("dad hits me hard", ("dad hits me",), ("hits me hard",))) == [(0, 11)]
