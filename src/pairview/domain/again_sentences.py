"""Says what a seat's rating was at first and is now: from what to what, and never how good."""

from collections.abc import Callable
from datetime import date

from pairview.domain.case import Case
from pairview.domain.rating_again import Again, AgainRow
from pairview.domain.sentences import changed_words, level_words
from pairview.domain.wording import Wording


def moved_words(view: Again, wording: Wording, day_words: Callable[[date], str]) -> str:
    """Return such as "from almost never to now and then", with the looks between by date.

    `day_words` puts a date into the words of the language.
    """
    days = ", ".join(day_words(one.look.held_on) for one in view.between)
    values = {
        "days": days,
        "then": then_words(view, wording),
        "now": wording(f"scale.{view.now}") if view.now else "",
        "between": ", ".join(
            wording(
                "rating_again.on_the_way",
                level=wording(f"scale.{one.level}"),
                day=day_words(one.look.held_on),
            )
            for one in view.between
        ),
    }
    return wording(f"rating_again.{_shape(view)}", **values)


def then_words(view: Again, wording: Wording) -> str:
    """Return what was said at first, marked where it was changed after they talked."""
    if not view.then:
        return wording("rating_again.not_rated")
    level, changed = level_words(view.first, wording), changed_words(view.first, wording)
    return wording("rating_again.level_then", level=level, changed=changed) if changed else level


def again_sentence(
    row: AgainRow, label: str, case: Case, wording: Wording, day_words: Callable[[date], str]
) -> str:
    """Return a row as a screen reader says it: the dimension, then what each seat said."""
    said = "; ".join(
        wording(
            "rating_again.view",
            room=case.class_label(view.seat),
            said=moved_words(view, wording, day_words),
        )
        for view in row.views
    )
    return wording("rating_again.row", label=label, of=said)


def _shape(view: Again) -> str:
    """Return which sentence it is."""
    between = "_by" if view.between else ""
    if view.then and view.now:
        levels = {view.then, view.now, *(one.level for one in view.between)}
        return f"still{between}" if len(levels) == 1 else f"from{between}_to"
    if view.now:
        return f"first{between or '_now'}"
    if view.then:
        return f"not_again{between}"
    return f"not_now{between}" if view.between else "not_rated"
