"""How far two colours are apart (WCAG 2.2, relative luminance and contrast ratio)."""


def luminance(colour: str) -> float:
    """Return how light a colour such as "#0F5F57" is, from 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    return contrast_of_lights(luminance(one), luminance(two))


def contrast_of_lights(one: float, two: float) -> float:
    """Return the contrast ratio of two luminances."""
    low, high = sorted((one, two))
    return (high + 0.05) / (low + 0.05)
