"""Make the fonts."""
