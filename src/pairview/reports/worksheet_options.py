"""What may be chosen for the worksheet."""

from dataclasses import dataclass

from pairview.domain.slot import Slot
from pairview.reports.page_options import PageOptions


@dataclass(frozen=True)
class WorksheetOptions(PageOptions):
    """`slot` None means the time of the case."""

    slot: Slot | None = None
