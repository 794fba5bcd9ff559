"""A page as a bad school printer and a tired photocopier leave it."""

from functools import cache
from random import Random

import pypdfium2 as pdfium
from PIL import Image, ImageChops, ImageFilter

DPI = 150
BLUR = 0.7
"""Of the lens, in pixels."""
MIDDLE, GAIN = 165, 2.2
"""The curve: a copier makes paper white and ink black, and what is lighter than this is lost."""
GRAIN = 14
"""Standard deviation of the noise."""
INK = 128


def printed(pdf: bytes, page: int = 0) -> Image.Image:
    """Return a page in 256 greys, as a printer set to save toner has it."""
    with pdfium.PdfDocument(pdf) as document:
        picture: Image.Image = document[page].render(scale=DPI / 72, grayscale=True).to_pil()
        return picture.convert("L")


def copied_twice(page: Image.Image, seed: int = 1) -> Image.Image:
    """Return a copy of a copy, in black and white alone."""
    copy = _copied(_copied(page, seed), seed + 1)
    return copy.point([255 if grey > INK else 0 for grey in range(256)])


def _copied(page: Image.Image, seed: int) -> Image.Image:
    blurred = page.filter(ImageFilter.GaussianBlur(BLUR))
    grainy = ImageChops.add(blurred, _grain(page.size, seed), scale=1, offset=-128)
    curve = [max(0, min(255, round((grey - MIDDLE) * GAIN + 128))) for grey in range(256)]
    return grainy.point(curve)


@cache
def _grain(size: tuple[int, int], seed: int) -> Image.Image:
    """Return noise around a middle grey, in specks of two pixels."""
    random = Random(seed)
    wide, high = (size[0] + 1) // 2, (size[1] + 1) // 2
    greys = (round(random.gauss(128, GRAIN)) for _ in range(wide * high))
    return Image.frombytes("L", (wide, high), bytes(max(0, min(255, g)) for g in greys)).resize(
        size
    )


def pixel(x: float, y: float, height: int) -> tuple[int, int]:
    """Return where a place on the paper, in points from the lower left, stands in the picture."""
    return round(x * DPI / 72), round(height - y * DPI / 72)


def ink(picture: Image.Image, box: tuple[int, int, int, int]) -> float:
    """Return the share of a box that is black."""
    cut = picture.crop(box)
    black = sum(cut.histogram()[:INK])
    return black / (cut.width * cut.height)
