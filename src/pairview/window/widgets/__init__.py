"""The building blocks of screens; they know nothing of a case."""
