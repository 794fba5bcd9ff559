"""How long the pair has, and what is asked in that time; the rest waits behind More."""

from enum import IntEnum


class Slot(IntEnum):
    """Minutes at hand."""

    SHORT = 20
    STANDARD = 45
    LONG = 90


class Step(IntEnum):
    """The steps in order."""

    AGREE = 1
    RECORD = 2
    CONTRAST = 3
    RETELL = 4
    HYPOTHESES = 5
    WEIGH = 6
    PLAN = 7
    READ_BACK = 8
    SECOND_LOOK = 9
