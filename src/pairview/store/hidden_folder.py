"""A folder that people do not see unless they ask for hidden ones."""

import ctypes
import errno
import sys
from pathlib import Path

_HIDDEN = 0x02


def make_hidden_folder(folder: Path) -> None:
    """Make the folder where it is missing, for this account only; raises OSError.

    Its name begins with a dot, which hides it everywhere but on Windows. A link leads elsewhere,
    where deleting a case would not look.
    """
    if folder.is_symlink():
        raise NotADirectoryError(errno.ENOTDIR, "A link")
    folder.mkdir(mode=0o700, exist_ok=True)
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetFileAttributesW(str(folder), _HIDDEN)
