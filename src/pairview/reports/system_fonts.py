"""Fonts for Chinese, Japanese and Korean that the system brings; PairView has none of its own."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final

_FILES: Final = (
    # Windows
    "msyh.ttc",
    "YuGothM.ttc",
    "malgun.ttf",
    "simsun.ttc",
    "msgothic.ttc",
    "mingliu.ttc",
    "gulim.ttc",
    # macOS
    "Arial Unicode.ttf",
    "AppleGothic.ttf",
    # Linux
    "wqy-microhei.ttc",
    "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf",
    "NotoSansSC-Regular.ttf",
    "NotoSansTC-Regular.ttf",
    "NotoSansJP-Regular.ttf",
    "NotoSansKR-Regular.ttf",
    "ipag.ttf",
    "ipagp.ttf",
    "TakaoPGothic.ttf",
    "VL-PGothic-Regular.ttf",
    "NanumGothic.ttf",
    "UnBatang.ttf",
    "uming.ttc",
    "ukai.ttc",
)
"""The best first. All have TrueType outlines: reportlab reads no others."""

_COLLECTION: Final = b"ttcf"
_TRUE_TYPE: Final = (b"\0\1\0\0", b"true")
_DEEPEST: Final = 4
_BYTES_AT_MOST: Final = 64 << 20
"""The largest of them has half of that, and a font is read whole."""


@cache
def east_asian() -> tuple[Path, ...]:
    """Return the fonts that were found, the best first."""
    found: dict[str, Path] = {}
    for folder in _folders():
        for path in _below(folder, _DEEPEST):
            name = path.name.lower()
            if name in _PLACES and name not in found and has_true_type_outlines(path):
                found[name] = path
    return tuple(found[name] for name in sorted(found, key=_PLACES.__getitem__))


_PLACES: Final = {name.lower(): place for place, name in enumerate(_FILES)}


def _folders() -> list[Path]:
    """Return where systems keep their fonts; a person's own folder last."""
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path fails where nobody has a home
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", str(home))
        windows = os.environ.get("WINDIR", r"C:\Windows")
        return [Path(windows) / "Fonts", Path(local) / "Microsoft" / "Windows" / "Fonts"]
    if sys.platform == "darwin":
        system = [Path("/System/Library/Fonts"), Path("/Library/Fonts")]
        return [*system, home / "Library" / "Fonts"]
    shared = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
    return [*shared, home / ".local" / "share" / "fonts", home / ".fonts"]


def _below(folder: Path, depth: int) -> Iterator[Path]:
    """Yield the files of a folder and of those in it, in one order; none if it cannot be read."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        with suppress(OSError):  # a link that leads back to itself
            if entry.is_file():
                yield Path(entry.path)
            elif depth and entry.is_dir():
                yield from _below(Path(entry.path), depth - 1)


def has_true_type_outlines(path: Path) -> bool:
    """Say whether a file is a font, or a collection that begins with one, with such outlines."""
    try:
        if path.stat().st_size > _BYTES_AT_MOST:
            return False
        with path.open("rb") as file:
            head = file.read(16)
            if head[:4] == _COLLECTION:
                file.seek(int.from_bytes(head[12:16], "big"))
                head = file.read(4)
    except OSError:
        return False
    return head[:4] in _TRUE_TYPE
