"""Draw the icons that installers bring: PNG for Linux, one file each for Windows and macOS.

The drawing is the one in the window's own task bar entry, so there is a single one to keep.
"""

import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "build" / "icons"
OF_WINDOWS = 16, 24, 32, 48, 64, 256
OF_MACOS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""The kinds of picture in an .icns, with their width."""

Draw = Callable[[int], "QImage"]


def build_all(folder: Path = FOLDER) -> list[Path]:
    """Draw all icons anew, `pairview` and `case`; returns what was written."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(PROJECT / "src"))
    from PySide6.QtGui import QGuiApplication

    from pairview.window.program_icon import SIZES, case_picture, program_picture

    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    written = {}
    for name, draw in (("pairview", program_picture), ("case", case_picture)):
        for size in SIZES:
            written[folder / f"{name}-{size}.png"] = _png(draw, size)
        written[folder / f"{name}.ico"] = _icon_of_windows(draw)
        written[folder / f"{name}.icns"] = _icon_of_macos(draw)
    for file, content in written.items():
        file.write_bytes(content)
    del application
    return list(written)


def _png(draw: Draw, size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not draw(size).save(buffer, "PNG"):  # type: ignore[call-overload]  # a stub knows no buffer
        raise OSError("Qt writes no PNG")
    return bytes(buffer.data().data())


def _icon_of_windows(draw: Draw) -> bytes:
    """Return an .ico: a head, an entry of 16 bytes for each size, and the PNGs."""
    pictures = [(size, _png(draw, size)) for size in OF_WINDOWS]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    for size, picture in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(picture for _, picture in pictures)


def _icon_of_macos(draw: Draw) -> bytes:
    """Return an .icns: kinds with their length, which counts its own eight bytes."""
    parts = b""
    for kind, size in OF_MACOS.items():
        picture = _png(draw, size)
        parts += kind + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


if __name__ == "__main__":
    build_all()
