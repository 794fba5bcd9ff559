from paper_race import seconds_asked

from pairview.domain.slot import Slot, asked_in


def test_the_scripted_pair_gets_through_every_step_in_its_minutes() -> None:
    over = {
        (slot.name, step.name): seconds
        for slot in Slot
        for step, seconds in seconds_asked(slot).items()
        if seconds > asked_in(slot).minutes_of(step) * 60
    }
    assert over == {}
