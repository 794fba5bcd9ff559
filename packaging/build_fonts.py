"""Cut the fonts of screen and paper out of the font packages, because no font belongs in git.

Each cut is one weight, without hinting; screen and paper have the letters of Latin, Greek, Cyrillic
and Vietnamese, and paper a font for each of some other scripts. reportlab reads neither variable
axes nor CFF outlines, so all are plain glyf fonts. A font whose licence reserves its name (IBM Plex
does, Inter and Noto do not) must get a name of ours in `Cut.family` before it is cut.
"""

import hashlib
import importlib.util
import os
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import distribution, version
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = PROJECT / "src" / "pairview"
MADE_FROM = "made-from-{stem}.txt"

WEIGHT_NAMES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
SPACE = 0x20
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
ARABIC = [
    0x20,
    0xA0,
    *range(0x600, 0x700),  # Arabic
    *range(0x750, 0x780),  # letters of languages of Africa and Asia
    *range(0x200C, 0x200E),  # what joins letters or keeps them apart
    0x25CC,  # the ring that carries a mark without a letter
    *range(0xFB50, 0xFE00),  # joined forms
    *range(0xFE70, 0xFEFD),  # the same
]


@dataclass(frozen=True)
class Cut:
    """One font and the weights that are taken out of it.

    `source` is the file in the package; "{style}" in it stands for the name of the weight, where
    each weight is a file. `axes` holds the axes other than the weight. Without `letters` all are
    kept. `left_out` are layout features that would change what was typed: Inter's `calt` shows "->"
    as an arrow and "3x8" as a product.
    """

    distribution: str
    source: str
    family: str
    weights: tuple[int, ...]
    folder: str
    licence: str
    axes: dict[str, float] = field(default_factory=dict)
    letters: tuple[int, ...] = ()
    extra: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def _noto(script: str, *, weights: tuple[int, ...] = (400, 700)) -> Cut:
    return Cut(
        distribution="manimgx-fonts",
        source=f"Noto{script.replace(' ', '')}[wght].ttf",
        family=f"Noto {script}",
        weights=weights,
        folder="reports/fonts",
        licence="NotoScripts-LICENSE.txt",
    )


CUTS = [
    Cut(
        distribution="fontpkg-inter",
        source="files/Inter[opsz,wght].ttf",
        family="Inter",
        weights=(400, 500, 600, 700),
        axes={"opsz": 14},
        letters=tuple(LETTERS),
        folder="window/fonts",
        licence="Inter-LICENSE.txt",
        extra=("tnum",),
        left_out=("calt",),
    ),
    Cut(
        distribution="fontpkg-noto-sans",
        source="files/NotoSans[wdth,wght].ttf",
        family="Noto Sans",
        weights=(400, 700),
        axes={"wdth": 100},
        letters=tuple(LETTERS),
        folder="reports/fonts",
        licence="NotoSans-LICENSE.txt",
    ),
    Cut(
        distribution="fontpkg-ibm-plex-sans-arabic",
        source="files/IBMPlexSansArabic-{style}.ttf",
        family="PairView Arabic",
        weights=(400, 700),
        letters=tuple(ARABIC),
        folder="reports/fonts",
        licence="PairViewArabic-LICENSE.txt",
    ),
    _noto("Sans Hebrew"),
    _noto("Sans Devanagari"),
    _noto("Sans Bengali"),
    _noto("Sans Tamil"),
    _noto("Sans Thai"),
    _noto("Sans Gurmukhi"),
    _noto("Emoji", weights=(400,)),
]


def build_all(package: Path = PACKAGE) -> list[str]:
    """Bring the fonts up to date; returns the families that were cut anew."""
    return [cut.family for cut in CUTS if _bring_up_to_date(cut, package / cut.folder)]


def _bring_up_to_date(cut: Cut, folder: Path) -> bool:
    inputs = _digest(cut)
    note = folder / MADE_FROM.format(stem=_file_stem(cut))
    if note.exists() and note.read_text(encoding="utf-8") == inputs:
        return False
    print(f"Cutting {cut.family}, once ...", flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    installed = _installed_folder(cut.distribution)
    for weight in cut.weights:
        style = WEIGHT_NAMES[weight]
        subset = _subset(installed / cut.source.format(style=style), cut)
        _write(folder / f"{_file_stem(cut)}-{style}.ttf", _instance(subset, cut, weight))
    _write(folder / cut.licence, _licence(cut.distribution).encode())
    _write(note, inputs.encode())
    return True


def _digest(cut: Cut) -> str:
    parts = [f"{name} {version(name)}" for name in (cut.distribution, "fonttools")]
    script = Path(__file__).read_text(encoding="utf-8")
    return "\n".join([*parts, hashlib.sha256(script.encode()).hexdigest()])


def _installed_folder(name: str) -> Path:
    spec = importlib.util.find_spec(name.replace("-", "_"))
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"The package {name} is not installed")
    return Path(spec.origin).parent


def _licence(name: str) -> str:
    """Return the licence of a package, which lies in one of two places.

    Raises FileNotFoundError where it lies in neither: no font goes out without its licence.
    """
    beside = _installed_folder(name) / "LICENSE"
    if beside.exists():
        text: str | None = beside.read_text(encoding="utf-8")
    else:
        text = distribution(name).read_text("licenses/LICENSE")
    if not text:
        raise FileNotFoundError(f"The package {name} holds no licence")
    return text


def _file_stem(cut: Cut) -> str:
    return cut.family.replace(" ", "")


@cache
def _subset_bytes(source: Path, letters: tuple[int, ...], features: tuple[str, ...]) -> bytes:
    """Keep only our letters; done before the weights are cut, as that is four times faster."""
    from fontTools import subset

    options = subset.Options(
        hinting=False, name_IDs=["*"], notdef_outline=True, layout_features=list(features)
    )
    options.drop_tables += ["meta"]
    cutter = subset.Subsetter(options)
    with subset.load_font(str(source), options) as font:
        cutter.populate(unicodes=letters or [code for code in font.getBestCmap() if code >= SPACE])
        cutter.subset(font)
        return _bytes(font)


def _subset(source: Path, cut: Cut) -> bytes:
    from fontTools import subset

    kept = [*subset.Options().layout_features, *cut.extra]
    features = tuple(feature for feature in kept if feature not in cut.left_out)
    return _subset_bytes(source, cut.letters, features)


def _instance(subset: bytes, cut: Cut, weight: int) -> bytes:
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    font = TTFont(BytesIO(subset), recalcTimestamp=False)
    if "fvar" in font:
        font = instantiateVariableFont(font, cut.axes | {"wght": weight}, inplace=True)
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
