"""Documents: a case goes in, bytes come out. The only place that knows reportlab."""

import sys

# reportlab reads in uharfbuzz where it is installed, for a tenth of the time that a first page
# takes. Here it waits until a text has to be shaped: see `shaped_font`.
sys.modules.setdefault("uharfbuzz", None)  # type: ignore[arg-type]  # "not to be imported"
