"""Compile the forms."""
