"""One line of the benchmarks: a figure beside its limit, taken within one run."""

from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Figure:
    """`value` and `limit` share `unit`; a figure without a limit is printed for comparison."""

    name: str
    value: float
    limit: float | None = None
    unit: str = ""

    @property
    def is_over(self) -> bool:
        return self.limit is not None and self.value > self.limit

    def __str__(self) -> str:
        limit = "-" if self.limit is None else f"{self.limit:.2f}"
        verdict = "OVER" if self.is_over else "ok"
        unit = f" ({self.unit})" if self.unit else ""
        return f"{self.name + unit:<64}{self.value:>9.2f}  {limit:>9}  {verdict}"


def p95(values: list[float]) -> float:
    """Return the value that 95 of 100 do not pass."""
    return quantiles(values, n=20)[-1]


def ratio(ours: list[float], theirs: list[float]) -> float:
    """Return the ratio of the medians of two series taken in turn."""
    return median(ours) / median(theirs)
