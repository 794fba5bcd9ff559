"""Cut the fonts of screen and paper out of the font packages, because no font belongs in git.

Each cut is one weight of a variable font, without hinting, with the letters of Latin, Greek,
Cyrillic and Vietnamese. reportlab reads neither variable axes nor CFF outlines, so both are plain
glyf fonts. A font whose licence reserves its name (IBM Plex does, Inter and Noto Sans do not) must
get a name of ours in `Cut.family` before it is cut.
"""

import hashlib
import importlib.util
import os
from dataclasses import dataclass
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = PROJECT / "src" / "pairview"
MADE_FROM = "made-from.txt"

WEIGHT_NAMES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
LETTERS = [
    *range(0x20, 0x7F),  # ASCII
    *range(0xA0, 0x250),  # Latin of Europe, Africa and Vietnam
    *range(0x2B0, 0x370),  # modifier letters and combining marks
    *range(0x370, 0x400),  # Greek
    *range(0x400, 0x530),  # Cyrillic
    *range(0x1E00, 0x2000),  # Latin with Vietnamese marks, Greek with breathings
    *range(0x2000, 0x2150),  # punctuation, raised and lowered digits, currencies, letterlike signs
    *range(0x2150, 0x2190),  # fractions
    *range(0x2190, 0x2600),  # the few arrows and mathematical signs there are
    *range(0xFB00, 0xFB07),  # joined letters
    0xFFFD,  # what stands for a character that cannot be printed
]


@dataclass(frozen=True)
class Cut:
    """One variable font and the weights that are taken out of it.

    `axes` holds the axes other than the weight. `left_out` are layout features that would change
    what was typed: Inter's `calt` shows "->" as an arrow and "3x8" as a product.
    """

    distribution: str
    source: str
    family: str
    weights: tuple[int, ...]
    axes: dict[str, float]
    folder: str
    licence: str
    extra: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


CUTS = [
    Cut(
        distribution="fontpkg-inter",
        source="Inter[opsz,wght].ttf",
        family="Inter",
        weights=(400, 500, 600, 700),
        axes={"opsz": 14},
        folder="window/fonts",
        licence="Inter-LICENSE.txt",
        extra=("tnum",),
        left_out=("calt",),
    ),
    Cut(
        distribution="fontpkg-noto-sans",
        source="NotoSans[wdth,wght].ttf",
        family="Noto Sans",
        weights=(400, 700),
        axes={"wdth": 100},
        folder="reports/fonts",
        licence="NotoSans-LICENSE.txt",
    ),
]


def build_all(package: Path = PACKAGE) -> list[str]:
    """Bring the fonts up to date; returns the families that were cut anew."""
    return [cut.family for cut in CUTS if _bring_up_to_date(cut, package / cut.folder)]


def _bring_up_to_date(cut: Cut, folder: Path) -> bool:
    inputs = _digest(cut)
    note = folder / MADE_FROM
    if note.exists() and note.read_text(encoding="utf-8") == inputs:
        return False
    print(f"Cutting {cut.family}, once ...", flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    installed = _installed_folder(cut.distribution)
    subset = _subset(installed / "files" / cut.source, cut)
    for weight in cut.weights:
        name = f"{_file_stem(cut)}-{WEIGHT_NAMES[weight]}.ttf"
        _write(folder / name, _instance(subset, cut, weight))
    _write(folder / cut.licence, (installed / "LICENSE").read_bytes())
    _write(note, inputs.encode())
    return True


def _digest(cut: Cut) -> str:
    parts = [f"{name} {version(name)}" for name in (cut.distribution, "fonttools")]
    script = Path(__file__).read_text(encoding="utf-8")
    return "\n".join([*parts, hashlib.sha256(script.encode()).hexdigest()])


def _installed_folder(distribution: str) -> Path:
    spec = importlib.util.find_spec(distribution.replace("-", "_"))
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"The package {distribution} is not installed")
    return Path(spec.origin).parent


def _file_stem(cut: Cut) -> str:
    return cut.family.replace(" ", "")


def _subset(source: Path, cut: Cut) -> bytes:
    """Keep only our letters; done before the weights are cut, as that is four times faster."""
    from fontTools import subset

    options = subset.Options(hinting=False, name_IDs=["*"], notdef_outline=True)
    options.layout_features = [
        feature for feature in [*options.layout_features, *cut.extra] if feature not in cut.left_out
    ]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=LETTERS)
    with subset.load_font(str(source), options) as font:
        cutter.subset(font)
        return _bytes(font)


def _instance(subset: bytes, cut: Cut, weight: int) -> bytes:
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    variable = TTFont(BytesIO(subset), recalcTimestamp=False)
    font = instantiateVariableFont(variable, cut.axes | {"wght": weight}, inplace=True)
    for table in ("STAT", "prep", "fpgm", "cvt "):
        if table in font:
            del font[table]
    _rename(font, cut, weight)
    return _bytes(font)


def _rename(font: "TTFont", cut: Cut, weight: int) -> None:
    """Give each weight names of its own: reportlab refuses two faces with one PostScript name."""
    style = WEIGHT_NAMES[weight]
    in_family_of_two = style in {"Regular", "Bold"}
    names = font["name"]
    names.setName(f"{cut.family} {style}", 4, 3, 1, 0x409)
    names.setName(f"{_file_stem(cut)}-{style}", 6, 3, 1, 0x409)
    names.setName(f"{names.getDebugName(5)};{_file_stem(cut)}-{style};PairView", 3, 3, 1, 0x409)
    names.setName(cut.family if in_family_of_two else f"{cut.family} {style}", 1, 3, 1, 0x409)
    names.setName(style if in_family_of_two else "Regular", 2, 3, 1, 0x409)
    if in_family_of_two:
        names.removeNames(nameID=16)
        names.removeNames(nameID=17)
    else:
        names.setName(cut.family, 16, 3, 1, 0x409)
        names.setName(style, 17, 3, 1, 0x409)
    names.removeNames(nameID=25)
    font["OS/2"].usWeightClass = weight
    _mark_bold(font, style == "Bold")


def _mark_bold(font: "TTFont", bold: bool) -> None:
    """Set the bits by which systems tell bold from regular."""
    font["head"].macStyle = 1 if bold else 0
    unrelated = font["OS/2"].fsSelection & ~0b110_0001
    font["OS/2"].fsSelection = unrelated | (0b10_0000 if bold else 0b100_0000)


def _bytes(font: "TTFont") -> bytes:
    stream = BytesIO()
    font.save(stream)
    return stream.getvalue()


def _write(path: Path, content: bytes) -> None:
    """Write a whole file or none: tests may be building the same font at the same time."""
    new = path.with_name(f"{path.name}.{os.getpid()}")
    new.write_bytes(content)
    new.replace(path)


if __name__ == "__main__":
    build_all()
