"""How a question was understood, for `--explain` and for failing golden questions."""

from __future__ import annotations

from collections.abc import Iterator

from ..answer.explaining import line
from ..dialogue import Answer
from ..model import Text

_HEAD = Text(
    de="Verstanden als: {intent} ({status}, Sicherheit {confidence:.2f})",
    en="Understood as: {intent} ({status}, confidence {confidence:.2f})",
)
_ABOUT = {
    "meeting": Text(de="Treffen", en="meeting"),
    "person": Text(de="Personen", en="people"),
    "organization": Text(de="Organisationen", en="organizations"),
    "topic": Text(de="Themen", en="topics"),
}


def explained(answer: Answer, language: str) -> Iterator[str]:
    """One line on the kind of question, one for each thing meant and each trace."""
    yield _HEAD.variant(language).format(
        intent=answer.intent,
        status=answer.status.value,
        confidence=answer.confidence,
    )
    for name, names in understood(answer).items():
        if names:
            joined = names if isinstance(names, str) else ", ".join(names)
            yield f"  {_ABOUT[name].variant(language)}: {joined}"
    yield from (f"  {line(trace, language)}" for trace in answer.trace)


def understood(answer: Answer) -> dict[str, str | list[str] | None]:
    """What the question was taken to be about, as JSON has it."""
    about = answer.understood
    return {
        "meeting": about.meeting,
        "person": list(about.person),
        "organization": list(about.organization),
        "topic": list(about.topic),
    }
