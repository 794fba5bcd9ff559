"""Where each screen lives: module and class, imported on the first visit."""

from pairview.window.screens.screen import Destination

SCREENS = {
    place: (f"pairview.window.screens.{place}_screen", f"{name}Screen")
    for place, name in {
        Destination.AGREE: "Agree",
        Destination.RATINGS: "Ratings",
        Destination.MOMENTS: "Moments",
        Destination.KNOWLEDGE: "Knowledge",
        Destination.CONTRAST: "Contrast",
        Destination.RETELL: "Retell",
        Destination.HYPOTHESES: "Hypotheses",
        Destination.WEIGH: "Weigh",
        Destination.PLAN: "Plan",
        Destination.READ_BACK: "ReadBack",
        Destination.SECOND_LOOK: "SecondLook",
        Destination.STATEMENTS: "Statements",
        Destination.KEEPING: "Keeping",
        Destination.LATER_FACTS: "LaterFacts",
        Destination.PREDICT: "Predict",
        Destination.CARD_BACK: "CardBack",
        Destination.RATE_AGAIN: "RateAgain",
    }.items()
}

OF_A_TURN = frozenset({Destination.RATINGS, Destination.MOMENTS, Destination.KNOWLEDGE})
"""Screens of one seat's turn in step 2; after the reveal both may look at them."""

ALONE = frozenset({Destination.PREDICT, Destination.RATE_AGAIN})
"""Screens that one seat fills alone after the reveal: see `window.alone`."""

PRIVATE = OF_A_TURN | ALONE
"""Screens of one seat: built new for each turn, destroyed with it."""

ERRANDS = frozenset(
    {
        Destination.DELETE,
        Destination.DOCUMENTS,
        Destination.EARLIER_COPY,
        Destination.PASSPHRASE,
        Destination.SECOND_LOOK_SHEET,
    }
)
"""What is done with the case as a whole; the menus do it."""
