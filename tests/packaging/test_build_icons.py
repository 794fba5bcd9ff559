import struct
from pathlib import Path

from PySide6.QtGui import QImage

import build_icons


def test_icons_are_drawn_for_all_three_systems(qapp: object, tmp_path: Path) -> None:
    written = build_icons.build_all(tmp_path)
    assert {file.suffix for file in written} == {".png", ".ico", ".icns"}
    assert QImage(str(tmp_path / "pairview-48.png")).width() == 48


def test_an_icon_of_windows_holds_a_picture_for_each_entry(qapp: object, tmp_path: Path) -> None:
    build_icons.build_all(tmp_path)
    icon = (tmp_path / "case.ico").read_bytes()
    count = struct.unpack_from("<HHH", icon)[2]
    widths = []
    for number in range(count):
        *_, length, place = struct.unpack_from("<BBBBHHII", icon, 6 + 16 * number)
        widths.append(QImage.fromData(icon[place : place + length]).width())
    assert tuple(widths) == build_icons.OF_WINDOWS


def test_an_icon_of_macos_is_as_long_as_it_says(qapp: object, tmp_path: Path) -> None:
    build_icons.build_all(tmp_path)
    icon = (tmp_path / "pairview.icns").read_bytes()
    assert struct.unpack_from(">4sI", icon) == (b"icns", len(icon))
    place, widths = 8, []
    while place < len(icon):
        length = struct.unpack_from(">I", icon, place + 4)[0]
        widths.append(QImage.fromData(icon[place + 8 : place + length]).width())
        place += length
    assert widths == list(build_icons.OF_MACOS.values())


def test_the_same_icons_come_out_again(qapp: object, tmp_path: Path) -> None:
    first = [file.read_bytes() for file in build_icons.build_all(tmp_path)]
    assert [file.read_bytes() for file in build_icons.build_all(tmp_path)] == first
