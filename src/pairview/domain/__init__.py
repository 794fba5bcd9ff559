"""The ideas of PairView: plain values and pure functions, free of Qt, SQL and files."""
