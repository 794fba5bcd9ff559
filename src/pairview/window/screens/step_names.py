"""What the steps are called on screen; without the domain, because the start page is in a hurry."""

NAMES = (
    "Agree",
    "Record",
    "Contrast",
    "Retell",
    "Hypotheses",
    "Weigh",
    "Plan",
    "Read back",
    "Second look",
)


def step_name(number: int) -> str:
    """Return the name of a step, 1 to 9; a `Step` is such a number."""
    return NAMES[number - 1]
