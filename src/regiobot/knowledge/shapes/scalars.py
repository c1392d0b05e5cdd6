"""Types of single values: what a clerk writes, checked and converted.

Every value arrives as the text in the file. A flaw is a `PydanticCustomError` of the
type `FLAW`, with a German message and a hint.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from ...model import Completeness, GapPolicy, MeetingStatus, PartialDate
from .. import messages
from ..identifiers import slug
from ..messages import shortened

FLAW = "regiobot"
"""Type of the errors that carry their own German sentence."""

STILL_HELD = "offen"
"""``bis: offen``: the office is still held, as far as is known."""

_NOW = ("heute", "jetzt", "aktuell", "laufend", "noch", "open")

_BLANKS = re.compile(r"\s+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_GERMAN_DATE = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")
_LOOSE_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_SPAN = re.compile(r"\d\s*(?:bis|–|und|/)\s*\d")
_ISO_FORM = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_CLOCK = re.compile(r"\d+(?:[:.]\d+)*")
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_IDENTIFIER = re.compile(r"[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*")

_LAST_HOUR, _LAST_MINUTE = 24, 59
_SIMILAR = 0.6  # difflib ratio, its own default


def flaw(message: str, hint: str = "") -> PydanticCustomError:
    """An error that carries its German sentence."""
    return PydanticCustomError(FLAW, "{message}", {"message": message, "hint": hint})


def plain_name(text: str) -> str:
    """A name without what cannot be seen: double blanks, soft hyphens, NFD."""
    visible = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return _BLANKS.sub(" ", visible).strip()


def _trimmed(text: str) -> str:
    # Block texts (``|``) end with a line break that nobody means; nothing else goes.
    return text.strip(" \n")


def _simplified(text: str) -> str:
    return slug(text) or text


def _one_of(*values: str) -> Callable[[str], str]:
    """A check that knows *values*, whatever their case and umlauts."""
    known = {_simplified(value): value for value in values}

    def choose(text: str) -> str:
        if text in values:
            return text
        found = known.get(_simplified(text))
        if found is None:
            listed = ", ".join(values)
            message = messages.NOT_ONE_OF.format(value=shortened(text), values=listed)
            raise flaw(message, _nearest_choice(text, known))
        return found

    return choose


def _nearest_choice(text: str, known: dict[str, str]) -> str:
    simple = _simplified(text)
    foreign = {"true": "ja", "yes": "ja", "false": "nein", "no": "nein"}.get(simple)
    near = difflib.get_close_matches(simple, known, 1, _SIMILAR)
    chosen = foreign if foreign in known else known[near[0]] if near else None
    return messages.DID_YOU_MEAN.format(name=chosen) if chosen else ""


def _iso_guess(text: str) -> str:
    """The date that was probably meant, in ISO form, or empty."""
    german, loose = _GERMAN_DATE.fullmatch(text), _LOOSE_DATE.fullmatch(text)
    if german:
        day, month, year = german.groups()
    elif loose:
        year, month, day = loose.groups()
    else:
        return ""
    guess = f"{year}-{int(month):02d}-{int(day):02d}"
    try:
        PartialDate.parse(guess)
    except ValueError:
        return ""
    return guess


def _day(text: str) -> PartialDate:
    """A date as exact as it was written."""
    written = plain_name(text)
    try:
        return PartialDate.parse(written)
    except ValueError:
        if _ISO_FORM.fullmatch(written):
            raise flaw(messages.NO_SUCH_DAY.format(value=shortened(text))) from None
        guess = _iso_guess(written)
        hint = messages.DID_YOU_MEAN.format(name=guess) if guess else ""
        if _SPAN.search(written):
            hint = messages.TWO_DAYS
        raise flaw(messages.NO_DATE.format(value=shortened(text)), hint) from None


def _exact_day(text: str) -> date:
    value = _day(text)
    if value.day is None:
        raise flaw(messages.NO_DAY.format(value=shortened(text)))
    return value.first


def _text_or_flaw(value: object) -> str:
    # Plain validators see whatever stands in the file, lists as well.
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "no text")
    return value


def _end(value: object) -> PartialDate | Literal["offen"]:
    text = _text_or_flaw(value)
    if not re.search(r"\d", text):
        word = text.strip().lower()
        if word == STILL_HELD:
            return "offen"
        hint = messages.DID_YOU_MEAN.format(name=STILL_HELD) if word in _NOW else ""
        raise flaw(messages.NO_END.format(value=shortened(text)), hint)
    return _day(text)


def _clock(text: str) -> str:
    for number in _CLOCK.findall(text):
        hour, _, minutes = re.sub(r"\.", ":", number).partition(":")
        minute = minutes.partition(":")[0] or "00"
        if len(hour) > len("00") or len(minute) != len("00"):
            raise flaw(messages.NO_TIME.format(value=shortened(text)))
        latest = _LAST_MINUTE if int(hour) < _LAST_HOUR else 0
        if int(hour) > _LAST_HOUR or int(minute) > latest:
            raise flaw(messages.NO_TIME.format(value=shortened(text)))
    return text


def _count(value: object) -> int:
    text = _text_or_flaw(value).strip()
    if not (text.isascii() and text.isdigit() and 0 < len(text) < len("1000000")):
        raise flaw(messages.NO_COUNT.format(value=shortened(text)))
    number = int(text)
    if number < 1:
        raise flaw(messages.NO_COUNT.format(value=shortened(text)))
    return number


def _year(text: str) -> str:
    if not re.search(r"(?<!\d)\d{4}(?!\d)", text):
        raise flaw(messages.NO_YEAR.format(value=shortened(text)))
    return text


def _municipality_key(text: str) -> str:
    if not re.fullmatch(r"\d{2,12}", text.replace(" ", "")):
        raise flaw(messages.NO_AGS.format(value=shortened(text)))
    return text.replace(" ", "")


def _identifier(text: str) -> str:
    if not _IDENTIFIER.fullmatch(text):
        guess = slug(text)
        hint = messages.DID_YOU_MEAN.format(name=guess) if guess else ""
        raise flaw(messages.NO_IDENTIFIER.format(value=shortened(text)), hint)
    return text


def _web_address(text: str) -> str:
    """A link that can be offered to people: never ``javascript:`` and its like."""
    address = text.strip()
    if not _WEB.fullmatch(address):
        guess = f"https://{address}" if address.startswith("www.") else ""
        hint = messages.DID_YOU_MEAN.format(name=guess) if guess else ""
        raise flaw(messages.NO_ADDRESS.format(value=shortened(text)), hint)
    return address


def _contact_address(text: str) -> str:
    """A link, a mail address or a postal address."""
    address = text.strip()
    if _SCHEME.match(address) and not address.lower().startswith(
        ("https://", "http://", "mailto:")
    ):
        raise flaw(messages.NO_ADDRESS.format(value=shortened(text)))
    return address


def _schema(*types: str, **more: Any) -> WithJsonSchema:
    """What an editor accepts; it types values itself, so 2019 comes as a number."""
    return WithJsonSchema({"type": list(types) if types[1:] else types[0], **more})


def _pattern(pattern: str, form: str, *types: str, **more: Any) -> WithJsonSchema:
    """A text of a certain form, which an editor explains with the sentence *form*."""
    own = {"pattern": pattern, "patternErrorMessage": form}
    return _schema("string", *types, **own, **more, errorMessage=form)


def _choice(*values: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "enum": list(values)})


_SCALAR = _schema("string", "number", "boolean", errorMessage=messages.TEXT_FORM)
# Blanks around a value in quotation marks are nothing that the loader minds.
_DATE_PATTERN = r"^\s*\d{4}(-\d{2}(-\d{2})?)?\s*$"
_DAY_PATTERN = r"^\s*\d{4}-\d{2}-\d{2}\s*$"
_END_PATTERN = r"^\s*(\d{4}(-\d{2}(-\d{2})?)?|[oO][fF][fF][eE][nN])\s*$"
_ID_PATTERN = f"^{_IDENTIFIER.pattern}$"
_COUNT_PATTERN = r"^\s*0*[1-9]\d*\s*$"
_AGS_PATTERN = r"^ *(\d *){2,12}$"
_WEB_PATTERN = "^ *[hH][tT][tT][pP][sS]?://"
# No number that is no time: 18:30, 18.30 and "ab 18 Uhr" are fine, 25:00 is not.
_CLOCK_PATTERN = r"^([^0-9]|([01]?[0-9]|2[0-4])([:.][0-5][0-9]){0,2}(?![0-9]))*$"

ORGANIZATION_KINDS = (
    "Stadt",
    "Gemeinde",
    "Landkreis",
    "Bezirk",
    "Land",
    "Bund",
    "Verband",
    "Verein",
    "Gremium",
    "Behörde",
    "Unternehmen",
    "Klinik",
    "Kammer",
    "Hochschule",
    "Initiative",
    "Medium",
    "Sonstige",
)
WEEKDAYS = (
    "Montag",
    "Dienstag",
    "Mittwoch",
    "Donnerstag",
    "Freitag",
    "Samstag",
    "Sonntag",
)
_WRITTEN_WEEKDAYS = (*WEEKDAYS, "Sonnabend")
_FORMS = ("vor Ort", "Videokonferenz", "hybrid", "schriftlich")
_OUTCOMES = ("Beschluss", "Vereinbarung", "Forderung", "nächster Schritt")
_AGENDA_STATES = ("behandelt", "vertagt", "abgesetzt", "geplant")
_RECORD_STATES = ("vorläufig", "bestätigt", "berichtigt")
_ANSWER_STATES = (
    "answered",
    "not_recorded",
    "clarify",
    "not_understood",
    "smalltalk",
)
_DEGREES = tuple(degree.value for degree in Completeness)
_MEETING_STATES = tuple(state.value for state in MeetingStatus)

_degree = _one_of(*_DEGREES)
_meeting_state = _one_of(*_MEETING_STATES)
_yes_no = _one_of("ja", "nein")

Name = Annotated[str, AfterValidator(plain_name), _SCALAR]
Wording = Annotated[str, AfterValidator(_trimmed), _SCALAR]
Identifier = Annotated[
    str,
    AfterValidator(_identifier),
    _pattern(_ID_PATTERN, messages.IDENTIFIER_FORM + ".", "number"),
]
Day = Annotated[
    PartialDate,
    PlainValidator(lambda value: _day(_text_or_flaw(value))),
    _pattern(_DATE_PATTERN, messages.DATE_FORM, "integer"),
]
ExactDay = Annotated[
    date,
    PlainValidator(lambda value: _exact_day(_text_or_flaw(value))),
    _pattern(_DAY_PATTERN, messages.DAY_FORM),
]
End = Annotated[
    PartialDate | Literal["offen"],
    PlainValidator(_end),
    _pattern(_END_PATTERN, messages.END_FORM, "integer"),
]
Clock = Annotated[
    str, AfterValidator(_clock), _pattern(_CLOCK_PATTERN, messages.TIME_FORM, "number")
]
Count = Annotated[
    int,
    PlainValidator(_count),
    _pattern(_COUNT_PATTERN, messages.COUNT_FORM, "integer", minimum=1),
]
Year = Annotated[
    str, AfterValidator(_year), _pattern(r"\d{4}", messages.YEAR_FORM, "integer")
]
MunicipalityKey = Annotated[
    str,
    AfterValidator(_municipality_key),
    _pattern(_AGS_PATTERN, messages.AGS_FORM, "integer"),
]
WebAddress = Annotated[
    str, AfterValidator(_web_address), _pattern(_WEB_PATTERN, messages.ADDRESS_FORM)
]
ContactAddress = Annotated[str, AfterValidator(_contact_address), _SCALAR]

YesNo = Annotated[
    bool,
    PlainValidator(lambda value: _yes_no(_text_or_flaw(value)) == "ja"),
    _choice("ja", "nein"),
]
Degree = Annotated[
    Completeness,
    PlainValidator(lambda value: Completeness(_degree(_text_or_flaw(value)))),
    _choice(*_DEGREES),
]
GapChoice = Annotated[
    str,
    AfterValidator(_one_of(*(policy.value for policy in GapPolicy))),
    _choice(*(policy.value for policy in GapPolicy)),
]
YesNoUnknown = Annotated[str, AfterValidator(_degree), _choice(*_DEGREES)]
MeetingState = Annotated[
    MeetingStatus,
    PlainValidator(lambda value: MeetingStatus(_meeting_state(_text_or_flaw(value)))),
    _choice(*_MEETING_STATES),
]
Gender = Annotated[str, AfterValidator(_one_of("m", "w", "d")), _choice("m", "w", "d")]
OrganizationKind = Annotated[
    str, AfterValidator(_one_of(*ORGANIZATION_KINDS)), _choice(*ORGANIZATION_KINDS)
]
Weekday = Annotated[
    str, AfterValidator(_one_of(*_WRITTEN_WEEKDAYS)), _choice(*_WRITTEN_WEEKDAYS)
]
Form = Annotated[str, AfterValidator(_one_of(*_FORMS)), _choice(*_FORMS)]
StatementKind = Annotated[
    str,
    AfterValidator(_one_of("wörtlich", "sinngemäß")),
    _choice("wörtlich", "sinngemäß"),
]
OutcomeKind = Annotated[str, AfterValidator(_one_of(*_OUTCOMES)), _choice(*_OUTCOMES)]
AgendaState = Annotated[
    str, AfterValidator(_one_of(*_AGENDA_STATES)), _choice(*_AGENDA_STATES)
]
RecordState = Annotated[
    str, AfterValidator(_one_of(*_RECORD_STATES)), _choice(*_RECORD_STATES)
]
AnswerState = Annotated[
    str, AfterValidator(_one_of(*_ANSWER_STATES)), _choice(*_ANSWER_STATES)
]
