"""What a school's IT lays down for everyone on a laptop; where it says nothing, people choose.

The policy in force is known to the whole program, as `delete_after` and the good copies go by it
wherever they are asked. It is put in force once, at the start, by `store.policies`.
"""

from collections.abc import Container, Iterable, Mapping
from typing import Final, NamedTuple, TypeAlias


class Policy(NamedTuple):
    """None, False and "" stand for what is not laid down.

    `cases_folder` is the folder for cases; `delete_after_days` the most days a case is kept after
    the last follow-up date, or after it was begun; `copies` the number of good copies of a case;
    `no_synced_folder` keeps cases out of folders that are synced or on a network; `no_export`
    keeps a case from leaving as JSON, Markdown or a file elsewhere; `contact` is whom to call
    when someone could be unsafe; `language` the code of the one the program speaks.
    """

    cases_folder: str = ""
    passphrase_required: bool = False
    delete_after_days: int | None = None
    copies: int | None = None
    no_synced_folder: bool = False
    no_export: bool = False
    shared_laptop: bool = False
    contact: str = ""
    language: str = ""


NAMES: Final = Policy._fields
BOUNDS: Final = {"delete_after_days": (1, 365), "copies": (1, 20)}
LONGEST: Final = {"cases_folder": 1_000, "contact": 160, "language": 20}
SAFE: Final = Policy(no_synced_folder=True, no_export=True)
"""What a value with a fault counts as: no case is lost by it, and what left a laptop stays away."""

OF_A_PLACE: Final = frozenset({"unreadable", "no_plist", "no_toml", "below_heading"})
"""Faults for which nothing of a place is known."""

_SWITCHES: Final = frozenset(
    name for name, default in Policy._field_defaults.items() if default is False
)

Value: TypeAlias = str | bool | int | None


class PolicyFault(NamedTuple):
    """What is wrong with a policy: `why` is a sentence of `policy`; `key` "" is the whole place.

    `low` and `high` are the bounds of a number, or the line of a file and the longest text.
    """

    key: str
    place: str
    why: str
    low: int = 0
    high: int = 0


class PolicySource(NamedTuple):
    """One place that policies come from: what it holds, and what could not be read of it."""

    place: str
    values: Mapping[str, object] = {}
    faults: tuple[PolicyFault, ...] = ()


class PolicyReading(NamedTuple):
    """What is in force, the place of each key that is laid down, and every fault."""

    policy: Policy = Policy()
    places: Mapping[str, str] = {}
    faults: tuple[PolicyFault, ...] = ()

    def without(self, fault: PolicyFault) -> "PolicyReading":
        """Return the reading where a key turned out to have a fault."""
        safe = self.policy._replace(**{fault.key: getattr(SAFE, fault.key)})
        return PolicyReading(safe, self.places, (*self.faults, fault))


def read_policies(sources: Iterable[PolicySource], languages: Container[str]) -> PolicyReading:
    """Read policies from the places of a system; the first that names a key decides it.

    A key with a fault counts as in `SAFE`, and all others hold. A place that cannot be read
    could hold any key, so what it may have laid down counts as in `SAFE` as well; so does what
    stands below a heading of its own, such as `[policy]`.
    """
    known: dict[str, Value] = {}
    places: dict[str, str] = {}
    faults: list[PolicyFault] = []
    for source in sources:
        found, wrong = _read(source, languages)
        for name, value in found.items():
            if name not in known:
                known[name], places[name] = value, source.place
        faults += wrong
    return PolicyReading(Policy(**known), places, tuple(faults))  # type: ignore[arg-type]


def _read(
    source: PolicySource, languages: Container[str]
) -> tuple[dict[str, Value], list[PolicyFault]]:
    faults = list(source.faults)
    found: dict[str, Value] = {}
    if any(isinstance(value, Mapping) for value in source.values.values()):
        faults.append(PolicyFault("", source.place, "below_heading"))
    for fault in faults:
        names = NAMES if fault.why in OF_A_PLACE else (fault.key,) if fault.key else ()
        found |= {name: getattr(SAFE, name) for name in names if getattr(SAFE, name)}
    for name, value in source.values.items():
        if isinstance(value, Mapping):
            continue
        wrong = _fault_of(name, value, source.place, languages)
        faults += [wrong] if wrong else []
        if name in NAMES:
            found[name] = getattr(SAFE, name) if wrong else _as_value(name, value)
    return found, faults


def _as_value(name: str, value: object) -> Value:
    if name in _SWITCHES:
        return bool(value)
    return value.strip() if isinstance(value, str) else value  # type: ignore[return-value]


def _fault_of(
    name: str, value: object, place: str, languages: Container[str]
) -> PolicyFault | None:
    """Return what is wrong with a value, which is never quoted."""
    if name not in NAMES:
        return PolicyFault(name, place, "unknown")
    if name in _SWITCHES:
        is_switch = isinstance(value, bool) or (isinstance(value, int) and value in (0, 1))
        return None if is_switch else PolicyFault(name, place, "no_switch")
    if name in BOUNDS:
        low, high = BOUNDS[name]
        is_number = isinstance(value, int) and not isinstance(value, bool)
        fits = is_number and low <= value <= high  # type: ignore[operator]
        return None if fits else PolicyFault(name, place, "no_number", low, high)
    if not isinstance(value, str) or not value.isprintable() or len(value) > LONGEST[name]:
        return PolicyFault(name, place, "no_text", high=LONGEST[name])
    if name == "language" and value.strip() and value.strip() not in languages:
        return PolicyFault(name, place, "no_language")
    return None


_in_force: Final = [Policy()]


def policy() -> Policy:
    """Return the policy in force; `store.policies.policy_in_force` reads it first where needed."""
    return _in_force[0]


def put_in_force(policy: Policy) -> None:
    """Let a policy hold from now on."""
    _in_force[0] = policy
