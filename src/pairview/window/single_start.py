"""A second start without a case brings the first window forward instead of opening another.

The first holds a lock file in the folder of the settings; a second start leaves a request
beside it, which the first takes away once it stands in front. Neither file says anything but
which process it was. A crash leaves nothing to unlock: a lock of a process that is gone counts
for nothing.
"""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

if TYPE_CHECKING:
    from pathlib import Path

LOCK = "open.lock"
REQUEST = "come-forward"
WAIT_SECONDS = 3.0
"""How long a second start waits for the first, which may be starting itself."""


class SingleStart:
    """The claim of one start to be the one that comes forward; kept for the whole run."""

    def __init__(self, config: Path) -> None:
        self.request = config / REQUEST
        with suppress(OSError):
            config.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = QLockFile(str(config / LOCK))
        self._lock.setStaleLockTime(0)

    def is_first(self) -> bool:
        """Claim it; False where another PairView of this laptop holds it.

        Where the folder cannot be written, or another laptop that shares it holds the claim,
        there is no window to bring forward, and this start counts as the first.
        """
        if self._lock.tryLock(0):
            with suppress(OSError):
                self.request.unlink(missing_ok=True)
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        from PySide6.QtCore import QSysInfo

        host = self._holder()[1]
        return host not in {"", QSysInfo.machineHostName()}

    def end(self) -> None:
        """Give the claim up, so that no file of it stays behind."""
        self._lock.unlock()

    @property
    def holds_claim(self) -> bool:
        """True where requests are for this start to answer."""
        return self._lock.isLocked()

    def ask_to_come_forward(self) -> bool:
        """Leave the request; True as soon as the first window has answered."""
        try:
            self.request.touch()
        except OSError:
            return False
        _let_come_forward(self._holder()[0])
        end = time.monotonic() + WAIT_SECONDS
        while self.request.exists():
            if time.monotonic() > end:
                self.request.unlink(missing_ok=True)
                return False
            time.sleep(0.02)
        return True

    def _holder(self) -> tuple[int, str]:
        """Return the process that holds the claim, and the name of its laptop."""
        process, host, _program = self._lock.getLockInfo()
        return process, host


def say_it_is_open() -> None:
    """Say that the first window does not answer; people find it themselves."""
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtWidgets import QMessageBox

    words = QCoreApplication.translate("SingleStart", "PairView is open already.")
    sys.stderr.write(f"{words}\n")
    box = QMessageBox(QMessageBox.Icon.NoIcon, "PairView", words)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def _let_come_forward(process: int) -> None:
    """Let a process take the screen: on Windows only who has it may give it away."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)
