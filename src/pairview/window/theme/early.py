"""Numbers of Qt's flags for what is painted first: the namespace `Qt` takes 13 ms to load.

Only the start page uses them; a test compares each with Qt. Everything else says `Qt`.
"""

ALIGN_RIGHT = 0x2
ALIGN_MIDDLE = 0x80
ALIGN_CENTRE = 0x84
DISPLAY_ROLE = 0
ACCESSIBLE_TEXT_ROLE = 11
