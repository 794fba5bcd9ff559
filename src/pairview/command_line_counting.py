"""The two commands for a whole room: `pairview count-slip` and `pairview room-summary`."""

import argparse
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from pairview.command_line_cases import (
    Command,
    Say,
    add_output,
    add_passphrase_file,
    opened_case,
    tell_saved,
)
from pairview.command_line_page import add_page, page_chosen
from pairview.command_line_usage import value_name
from pairview.content import load_dimensions, load_slip_banks, load_wording
from pairview.domain.case import Case


def describe_count_slip(parser: argparse.ArgumentParser, say: Say) -> Command:
    """Add what `pairview count-slip` takes; returns what does it."""
    parser.add_argument("case", type=Path, metavar=value_name("case"), help=say("case"))
    add_output(parser, say("output"), ".json")
    add_passphrase_file(parser, say)
    return _write_slip


def describe_room_summary(parser: argparse.ArgumentParser, say: Say) -> Command:
    """Add what `pairview room-summary` takes; returns what does it."""
    parser.add_argument("folder", type=Path, metavar=value_name("folder"), help=say("slip_folder"))
    add_output(parser, say("output"), ".pdf")
    add_page(parser, say, say("summary_language"))
    return _sum_up


def _write_slip(options: argparse.Namespace) -> None:
    """Write a slip and say all that it holds."""
    from pairview.domain.count_slip import count_slip, slip_lines
    from pairview.store.count_slip import write_slip

    wording, banks = load_wording(), load_slip_banks()
    slip = count_slip(opened_case(options), load_dimensions(), banks, wording)
    write_slip(options.output, slip)
    print(wording("count_slip.holds"))
    for name, words in slip_lines(slip, banks, wording):
        print(f"  {name}: {words}")
    tell_saved(options.output)


def _sum_up(options: argparse.Namespace) -> None:
    """Make the page; what did not count is said line by line, also where there is no page."""
    from pairview.domain.room_summary import LeftOut, left_out_lines, sum_up
    from pairview.reports.page_options import PageOptions
    from pairview.reports.room_summary import make_room_summary
    from pairview.store.count_slip import slips_in
    from pairview.store.whole_file import write_whole

    wording = load_wording()
    left_out: dict[LeftOut, list[str]] = {}
    wanted = PageOptions(**page_chosen(options))
    try:
        summary = sum_up(slips_in(options.folder, left_out), load_slip_banks(), wording)
    finally:
        for line in left_out_lines(left_out, wording):
            print(line, file=sys.stderr)
    write_whole(options.output, make_room_summary(summary, wanted))
    tell_saved(options.output)


def check_counting(case: Case, folder: Path) -> None:
    """Sum up slips of a case in a folder of their own, to see that all of it is there."""
    from pairview.domain.count_slip import count_slip
    from pairview.domain.room_summary import FEWEST_SLIPS, sum_up
    from pairview.reports.page_options import PageOptions
    from pairview.reports.room_summary import make_room_summary
    from pairview.store.count_slip import slip_name, slips_in, write_slip

    wording, banks = load_wording(), load_slip_banks()
    real = replace(case, agreement=replace(case.agreement, practice="", slip_number=""))
    folder.mkdir()
    for _ in range(FEWEST_SLIPS):
        slip = count_slip(real, load_dimensions(), banks, wording)
        write_slip(folder / slip_name(slip), slip)
    summary = sum_up(slips_in(folder, {}), banks, wording)
    make_room_summary(summary, PageOptions(date.today()))
