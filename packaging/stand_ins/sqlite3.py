"""Stands in the bundle for Python's own SQLite: there is one, and it is that of sqlcipher3.

sqlite_utils names `sqlite3.Connection` where it says what its plug-ins take.
"""

from sqlcipher3.dbapi2 import Connection

__all__ = ["Connection"]
