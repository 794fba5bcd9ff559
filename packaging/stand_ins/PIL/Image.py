# ruff: noqa: N999  it must be called as Pillow calls it
"""The one name of Pillow that reportlab asks for. No document of ours holds a picture."""


class Image:
    """Nothing is ever one of these."""
