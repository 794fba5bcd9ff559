"""PairView: two teachers, one student, two views side by side."""

__version__ = "0.1.0"
