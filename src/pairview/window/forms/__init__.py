"""Compiled from ui/ at build time; nothing else is kept here."""
