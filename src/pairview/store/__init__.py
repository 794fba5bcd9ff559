"""Case files, and cases that come and go as JSON; the only SQL in the program."""
