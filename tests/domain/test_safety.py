"""A safety phrase is told by its id, never by what was typed."""

from pairview.domain.safety import SafetyPhrase, find_safety_phrases

BANK = (
    SafetyPhrase("hurts_me", ("hits|hurts me",), ("ball hits me",)),
    SafetyPhrase("run_away", ("run away from home",)),
)


def test_nothing_found_is_an_empty_answer() -> None:
    assert find_safety_phrases("", BANK) == ()
    assert find_safety_phrases("The ball hits me", BANK) == ()


def test_ids_come_in_the_order_of_the_bank_each_once() -> None:
    text = "I run away from home, he hits me, he hurts me"
    assert find_safety_phrases(text, BANK) == ("hurts_me", "run_away")


def test_quotation_marks_hide_nothing() -> None:
    assert find_safety_phrases('"He hits me"', BANK) == ("hurts_me",)
