import pytest

from pairview.domain.policy import (
    BOUNDS,
    NAMES,
    SAFE,
    Policy,
    PolicyFault,
    PolicyReading,
    PolicySource,
    policy,
    put_in_force,
    read_policies,
)

LANGUAGES = ("en", "es")
WHOLE = {
    "cases_folder": "/srv/cases",
    "passphrase_required": True,
    "delete_after_days": 30,
    "copies": 3,
    "no_synced_folder": True,
    "no_export": True,
    "shared_laptop": True,
    "contact": "Ms Okoro, room 12",
    "language": "es",
}


def read(*values: dict[str, object]) -> PolicyReading:
    sources = [PolicySource(f"place {n}", one) for n, one in enumerate(values, 1)]
    return read_policies(sources, LANGUAGES)


def test_nothing_is_laid_down_where_no_place_holds_anything() -> None:
    assert read() == PolicyReading(Policy())


def test_every_key_can_be_laid_down() -> None:
    assert set(WHOLE) == set(NAMES)
    reading = read(WHOLE)
    assert reading.policy == Policy(**WHOLE)  # type: ignore[arg-type]
    assert reading.places == dict.fromkeys(NAMES, "place 1")
    assert reading.faults == ()


def test_the_first_place_that_names_a_key_decides_it() -> None:
    reading = read({"copies": 3, "no_export": 0}, {"copies": 9, "no_export": 1, "language": "es"})
    assert (reading.policy.copies, reading.policy.language) == (3, "es")
    assert reading.policy.no_export is False
    assert reading.places == {"copies": "place 1", "no_export": "place 1", "language": "place 2"}


def test_an_account_cannot_mend_what_is_broken_for_the_machine() -> None:
    assert read({"no_export": "no"}, {"no_export": False}).policy.no_export


@pytest.mark.parametrize(("name", "bounds"), BOUNDS.items())
def test_a_number_keeps_its_bounds(name: str, bounds: tuple[int, int]) -> None:
    low, high = bounds
    for fits in bounds:
        assert getattr(read({name: fits}).policy, name) == fits
    for wrong in (low - 1, high + 1, True, "3", 3.0, None):
        reading = read({name: wrong, "language": "es"})
        assert reading.faults == (PolicyFault(name, "place 1", "no_number", low, high),)
        assert reading.policy == Policy(language="es")


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("passphrase_required", "yes", "no_switch"),
        ("shared_laptop", 2, "no_switch"),
        ("cases_folder", 7, "no_text"),
        ("contact", "two\nlines", "no_text"),
        ("contact", "x" * 161, "no_text"),
        ("language", "xx", "no_language"),
        ("language", ["en"], "no_text"),
        ("no_such_thing", True, "unknown"),
    ],
)
def test_a_key_with_a_fault_is_not_set_and_the_others_hold(
    name: str, value: object, why: str
) -> None:
    reading = read({name: value, "copies": 3})
    assert [(fault.key, fault.why) for fault in reading.faults] == [(name, why)]
    assert reading.policy == Policy(copies=3)


@pytest.mark.parametrize("name", ["no_export", "no_synced_folder"])
def test_a_fault_in_what_keeps_a_case_on_the_laptop_keeps_it_there(name: str) -> None:
    assert getattr(SAFE, name)
    assert getattr(read({name: "perhaps"}).policy, name)


@pytest.mark.parametrize("why", ["unreadable", "no_plist", "no_toml", "below_heading"])
def test_a_place_that_cannot_be_read_may_have_laid_down_anything(why: str) -> None:
    fault = PolicyFault("", "here", why)
    reading = read_policies([PolicySource("here", {}, (fault,))], LANGUAGES)
    assert (reading.policy, reading.faults) == (SAFE, (fault,))


def test_what_stands_below_a_heading_may_have_laid_down_anything() -> None:
    reading = read({"no_synced_folder": False, "copies": 3, "policy": {"no_export": True}})
    assert reading.faults == (PolicyFault("", "place 1", "below_heading"),)
    assert reading.policy == Policy(no_export=True, copies=3)


def test_a_line_that_cannot_be_read_concerns_the_key_it_names() -> None:
    def reading(key: str, values: dict[str, object]) -> PolicyReading:
        fault = PolicyFault(key, "here", "no_value", 2)
        return read_policies([PolicySource("here", values, (fault,))], LANGUAGES)

    assert reading("no_export", {}).policy == Policy(no_export=True)
    assert reading("copies", {}).policy == reading("", {}).policy == Policy()
    assert reading("no_export", {"no_export": False}).policy == Policy()


def test_text_is_taken_without_the_blanks_around_it_and_may_be_empty() -> None:
    reading = read({"contact": " Ms Okoro ", "language": "", "cases_folder": " "})
    assert reading == PolicyReading(Policy(contact="Ms Okoro"), reading.places)


def test_the_policy_in_force_is_known_everywhere() -> None:
    assert policy() == Policy()
    put_in_force(Policy(copies=2))
    assert policy().copies == 2
