"""What may be chosen for the second-look sheet."""

from dataclasses import dataclass

from pairview.reports.page_options import PageOptions


@dataclass(frozen=True)
class SecondLookOptions(PageOptions):
    """`with_card` prints what each teacher expected of a student card that is back."""

    with_card: bool = False
