"""Documents: a case goes in, bytes come out. The only place that knows reportlab."""
