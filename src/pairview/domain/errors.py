"""What can go wrong in a way that people can do something about.

PairViewError            its text is one sentence, fit to be shown
├── NotYetRevealed       asked to print or export before both teachers have finished
├── TooMuch              a bound of the format would be passed; nothing was changed
├── StoreError           a case file could not be read or written
│   ├── NotACase         the file is something else, or empty
│   ├── DamagedCase      a case file, cut short or changed by something else
│   ├── NewerCase        written by a newer PairView
│   ├── OpenElsewhere    another PairView has it open
│   ├── MissingCase      there is no file of that name
│   ├── NoAccess         this account may not read the file or its folder
│   ├── AlreadyThere     a new case would take the place of a file
│   ├── NeedsPassphrase  the case is closed with a passphrase and none was given
│   │   └── WrongPassphrase  the one that was given does not fit
│   ├── BadPassphrase    a text that can be no passphrase or recovery code
│   ├── NotErased        something that should be gone is still there
│   ├── OnHold           the case must be kept, so it is not deleted
│   ├── NotAllowed       the school's IT laid down that this is not done
│   └── NotSaved         the last change is in the window but not on the disk
├── BadExchange          a JSON document that is not a case, with the place
├── NoSlip               a case that gives no count slip, such as a made-up one
├── BadSlip              a file that is no count slip, or not one as PairView writes it
├── NoSummary            too few count slips for a room summary, or no folder to read
├── BadContent           a wording file of PairView or of a school that breaks the rules
├── CannotPrint          a document could not be made
└── Cancelled            someone gave it up while it was made; nothing is there

Every other exception is a bug. No message holds text that people typed.
"""


class PairViewError(Exception):
    """An expected failure; str() is one sentence for the people at the screen."""


class NotYetRevealed(PairViewError):
    """Asked to show both views before the reveal."""


class TooMuch(PairViewError):
    """A bound of the format would be passed."""


class StoreError(PairViewError):
    """A case file could not be read or written."""


class NotACase(StoreError):
    """The file is not a PairView case."""


class DamagedCase(StoreError):
    """The file is a case, but some of it was changed or is missing."""


class NewerCase(StoreError):
    """The file was written by a newer PairView."""


class OpenElsewhere(StoreError):
    """Another PairView has the file open."""


class MissingCase(StoreError):
    """There is no file of that name."""


class NoAccess(StoreError):
    """This account may not read the file or its folder."""


class AlreadyThere(StoreError):
    """A new case would take the place of a file; nothing is ever overwritten."""


class NeedsPassphrase(StoreError):
    """The case is closed with a passphrase."""


class WrongPassphrase(NeedsPassphrase):
    """The passphrase or recovery code does not fit this case."""


class BadPassphrase(StoreError):
    """A text that can be no passphrase or recovery code; it is not quoted."""


class NotErased(StoreError):
    """Something that should be gone is still there; the text says what."""


class OnHold(StoreError):
    """The case must be kept; the hold is lifted first."""


class NotAllowed(StoreError):
    """A policy of the school's IT forbids it."""


class NotSaved(StoreError):
    """A change could not be written; the file still holds the state before it."""


class BadExchange(PairViewError):
    """A JSON document breaks the schema; the text names the place."""


class NoSlip(PairViewError):
    """The case gives no count slip."""


class BadSlip(PairViewError):
    """A file is no count slip as PairView writes it; it is not quoted."""


class NoSummary(PairViewError):
    """A room summary cannot be made of what lies in a folder."""


class BadContent(PairViewError):
    """A wording file breaks the rules; the text names file and key, for a school each fault."""


class CannotPrint(PairViewError):
    """A document could not be made or written."""


class Cancelled(PairViewError):
    """Someone gave up what was being made."""
