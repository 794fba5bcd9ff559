# ruff: noqa: N999  it must be called as Pillow calls it
"""Stands in the bundle for Pillow, which reportlab imports and only needs for photographs."""
