"""What is said when a case cannot be opened: why, and which good copy there is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pairview.domain.errors import (
    DamagedCase,
    MissingCase,
    NeedsPassphrase,
    NotACase,
    StoreError,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from pairview.store.copies import Copy
    from pairview.window.notices import Notices

LOST = (DamagedCase, MissingCase, NotACase)
"""What a good copy helps against. A file emptied or written over is no case any more."""


class CopyOffer(QObject):
    """`open_case` opens a file in the window; without a press of a button nothing is touched."""

    def __init__(
        self, notices: Notices, open_case: Callable[[Path], None], today: Callable[[], date]
    ) -> None:
        super().__init__(notices)
        self._notices = notices
        self._open_case = open_case
        self._today = today

    def say_why_not(self, path: Path, error: Exception) -> None:
        """Say why a case cannot be opened, and offer its newest good copy where that helps."""
        if not isinstance(error, LOST):
            self._notices.say_failure(error)
            return
        from pairview.store.copies import copies_beside

        copies = copies_beside(path)
        for copy in copies:
            if words := self._told(copy):
                self._offer(path, error, copy, words)
                return
        self._notices.say(f"{error} {self._no_copy(path, error, any_copy=bool(copies))}".strip())

    def _told(self, copy: Copy) -> str:
        """Return what there is to say of a copy; nothing where it cannot be read."""
        from pairview.domain.counting import count_of
        from pairview.store.copies import read_copy
        from pairview.store.keys import key_for, salt_of
        from pairview.window.screens.copy_words import holds_words, when_words

        when = when_words(copy.made_at, self._today())
        try:
            case = read_copy(copy, key_for(salt_of(copy.path), None))
        except NeedsPassphrase:
            words = self.tr("The newest copy is from {when}; the passphrase opens it.")
            return words.format(when=when)
        except StoreError:
            return ""
        holds = holds_words(case.progress.step, count_of(case))
        words = self.tr("The newest good copy is from {when}: {holds}.")
        return words.format(when=when, holds=holds)

    def _no_copy(self, path: Path, error: Exception, *, any_copy: bool) -> str:
        if any_copy:
            return self.tr("None of its earlier copies can be read. Everything was left as it is.")
        if isinstance(error, DamagedCase):
            return self.tr("There is no earlier copy of it. The file was left as it is.")
        looked = isinstance(error, MissingCase) and path.parent.is_dir()
        return self.tr("There is no copy of it here.") if looked else ""

    def _offer(self, path: Path, error: Exception, copy: Copy, words: str) -> None:
        from pairview.window.widgets.message import Message

        act = partial(self._open_copy, path, error, copy)
        label = self.tr("Open that copy")
        self._notices.show_message(Message(f"{error} {words}", actions=((label, act),)))

    def _open_copy(self, path: Path, error: Exception, copy: Copy) -> None:
        """Put the copy in the place of the file, and open it."""
        from pairview.store.restoring import restore_copy

        if not _is_still_lost(path, error):
            self._open_case(path)
            return
        if not copy.path.exists():
            self.say_why_not(path, error)  # there may be another one
            return
        try:
            aside = restore_copy(path, copy)
        except StoreError as failure:
            self._notices.say_failure(failure)
            return
        self._open_case(path)
        self._notices.say(self._done(copy, aside))

    def _done(self, copy: Copy, aside: Path | None) -> str:
        from pairview.window.screens.copy_words import when_words

        when = when_words(copy.made_at, self._today())
        done = self.tr("This is the copy from {when}.").format(when=when)
        if aside is None:
            return done
        kept = self.tr("The file that could not be opened is kept beside it as {name}.")
        return f"{done} {kept.format(name=aside.name)}"


def _is_still_lost(path: Path, error: Exception) -> bool:
    """Say whether the file still needs the copy: a stick may be back, another may hold it."""
    from pairview.store.case_file import open_case

    try:
        open_case(path)[0].close()
    except LOST:
        return True
    except NeedsPassphrase:
        return isinstance(error, DamagedCase)  # found with the right passphrase
    except StoreError:
        return False
    return False
