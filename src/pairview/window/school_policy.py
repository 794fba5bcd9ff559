"""What the school's IT laid down, for a window that starts without loading what reads it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pairview.domain.policy import Policy
    from pairview.window.notices import Notices


def laid_down() -> Policy | None:
    """Return the policy in force; None, after one look, where there is none on this laptop."""
    if "pairview.store.policies" not in sys.modules:
        from pairview.store.policy_places import is_laid_down

        if not is_laid_down():
            return None
    from pairview.store.policies import policy_in_force

    return policy_in_force()


def tell_faults(notices: Notices) -> None:
    """Say what is wrong with the policies; it stays until it is put away."""
    if laid_down() is None:
        return
    from pairview.store.policies import reading_in_force, told_in_short

    if faults := reading_in_force().faults:
        notices.say(told_in_short(faults))
