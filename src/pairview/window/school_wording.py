"""The wording of the school that is in use; a copy lies beside the settings, to be there anywhere.

The copy is read when something is first asked of it: no start waits for it, nor for any drive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pairview.window.school_policy import laid_down

if TYPE_CHECKING:
    from pathlib import Path

    from pairview.domain.school_wording import SchoolWording

_folder: Path | None = None
_in_use: SchoolWording | None = None


def use_copy_in(folder: Path | None) -> None:
    """Say where the copy lies, None where the school adds nothing; nothing is read yet."""
    global _folder, _in_use
    _folder, _in_use = folder, None


def in_use() -> SchoolWording:
    """Return what the school adds; a copy that cannot be read adds nothing.

    A contact that its IT laid down comes before that of its wording.
    """
    global _in_use  # noqa: PLW0603
    if _in_use is None:
        _in_use = _copied(_folder)
    policy = laid_down()
    if policy and policy.contact:
        from dataclasses import replace

        return replace(_in_use, contact=policy.contact)
    return _in_use


def take(wording: SchoolWording, raw: bytes, folder: Path) -> None:
    """Use this from now on, and keep the bytes it came from; raises NotSaved."""
    from contextlib import suppress

    from pairview.content.school_wording import FILE
    from pairview.store.whole_file import write_whole

    global _in_use  # noqa: PLW0603
    _in_use = wording
    if _copied(folder) != wording:
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(folder / FILE, raw)


def put_away(folder: Path) -> None:
    """Use nothing of the school from now on; what it keeps elsewhere is left alone."""
    from contextlib import suppress

    from pairview.content.school_wording import FILE

    use_copy_in(None)
    with suppress(OSError):  # the settings say that it is not in use
        (folder / FILE).unlink(missing_ok=True)


def _copied(folder: Path | None) -> SchoolWording:
    from pairview.domain.school_wording import SchoolWording

    if folder is None:
        return SchoolWording()
    from pairview.content.school_wording import read_school_wording

    return read_school_wording(folder).wording or SchoolWording()
