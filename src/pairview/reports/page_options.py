"""How any document prints; kept apart from reportlab so that choosing stays cheap."""

from dataclasses import dataclass
from datetime import date

from pairview.reports.paper import Paper


@dataclass(frozen=True)
class PageOptions:
    """`today` stands on the page; `language` None means the case's own.

    `large_print` is 14 points for running text, `duplex` mirrors the margins of every second page.
    `contact` is whom the school wants called when someone could be unsafe; where it is empty, a
    page that names it has a line to write on.
    """

    today: date
    paper: Paper = Paper.A4
    language: str | None = None
    large_print: bool = False
    duplex: bool = False
    contact: str = ""
