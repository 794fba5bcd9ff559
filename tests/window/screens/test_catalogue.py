"""Every place a screen can ask for is entered wherever it must be."""

from pairview.domain.slot import Step
from pairview.window.screens.catalogue import ALONE, ERRANDS, OF_A_TURN, SCREENS
from pairview.window.screens.rail_steps import BESIDE_THE_STEPS, PLACE_OF, STEP_OF
from pairview.window.screens.screen import Destination

NO_SCREEN = ERRANDS | {
    Destination.START,
    Destination.HIDE,
    Destination.HANDOUT,
    Destination.NEXT_STUDENT,
}
"""What OpenCaseView.go does by itself."""


def test_every_screen_belongs_to_a_step() -> None:
    left_out = [
        f"{place} has no step: add it to STEP_OF or BESIDE_THE_STEPS in rail_steps.py, or "
        "to NO_SCREEN here"
        for place in set(Destination) - NO_SCREEN - BESIDE_THE_STEPS - set(STEP_OF)
    ]
    assert left_out == []


def test_every_screen_stands_in_the_catalogue() -> None:
    made_by_the_view = {Destination.HAND_OVER}
    left_out = [
        f"{place} has no screen: add it to SCREENS in catalogue.py, or to NO_SCREEN here"
        for place in set(Destination) - NO_SCREEN - made_by_the_view - set(SCREENS)
    ]
    assert left_out == []


def test_the_first_place_of_a_step_is_its_entrance() -> None:
    assert PLACE_OF == {
        Step.AGREE: Destination.AGREE,
        Step.RECORD: Destination.RATINGS,
        Step.CONTRAST: Destination.CONTRAST,
        Step.RETELL: Destination.RETELL,
        Step.HYPOTHESES: Destination.HYPOTHESES,
        Step.WEIGH: Destination.WEIGH,
        Step.PLAN: Destination.PLAN,
        Step.READ_BACK: Destination.READ_BACK,
        Step.SECOND_LOOK: Destination.SECOND_LOOK,
    }


def test_screens_of_a_turn_are_in_step_2_and_no_others() -> None:
    assert {STEP_OF[place] for place in OF_A_TURN} == {Step.RECORD}
    assert Step.RECORD not in {STEP_OF.get(place) for place in ALONE}
