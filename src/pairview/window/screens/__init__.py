"""One class for each screen, one form for each class."""
