"""What every command that prints takes: the paper, and how the pages are laid out."""

import argparse
from datetime import date
from typing import Any

from pairview.command_line_cases import Say
from pairview.content import languages
from pairview.reports.paper import Paper


def add_page(parser: argparse.ArgumentParser, say: Say, language: str) -> None:
    """Add the options of a page; `language` says what --language is for."""
    papers = [paper.value for paper in Paper]
    parser.add_argument("--paper", choices=papers, default=papers[0], help=say("paper"))
    parser.add_argument("--language", choices=languages(), help=language)
    parser.add_argument("--large-print", action="store_true", help=say("large_print"))
    parser.add_argument("--duplex", action="store_true", help=say("duplex"))


def page_chosen(options: argparse.Namespace) -> dict[str, Any]:
    """Return the fields of `PageOptions` as they were chosen, for today."""
    return {
        "today": date.today(),
        "paper": Paper(options.paper),
        "language": options.language,
        "large_print": options.large_print,
        "duplex": options.duplex,
    }
