"""The shape of the golden questions."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, Field

from .base import Names, Shape
from .scalars import AnswerState, ExactDay, Name


def _as_alternatives(value: object) -> object:
    """Expectations with each line as a list of alternatives."""
    if isinstance(value, str):
        return [[value]]
    if isinstance(value, list):
        return [[line] if isinstance(line, str) else line for line in value]
    return value


class QuestionShape(Shape):
    """An entry of ``fragen/*.yaml``."""

    model_config = ConfigDict(title="Prüffrage")

    frage: Name | None = Field(
        None,
        title="Frage",
        description="Die Frage, wie jemand sie tippt.",
        examples=["Wer war beim Regionalgespräch im Potsdam Museum?"],
    )
    dialog: list[Name] | None = Field(
        None,
        title="Dialog",
        description="Mehrere Fragen eines Gesprächs; geprüft wird die letzte Antwort.",
        examples=[["Wer war im Potsdam Museum?", "und wann war das?"]],
    )
    jetzt: ExactDay | None = Field(
        None,
        title="Jetzt",
        description="Der Tag, an dem gefragt wird.",
        examples=["2026-11-22"],
    )
    erwartet: (
        Annotated[
            list[list[Name]],
            BeforeValidator(
                _as_alternatives, json_schema_input_type=Name | list[Name | list[Name]]
            ),
        ]
        | None
    ) = Field(
        None,
        title="Erwartet",
        description="Was die Antwort enthalten muss; eine Liste darin = eines davon.",
        examples=[["Marko Köhler", ["nicht vollständig", "unter anderem"]]],
    )
    nicht: Names | None = Field(
        None,
        title="Nicht",
        description="Was die Antwort nicht enthalten darf.",
        examples=[["Frank Bewig"]],
    )
    status: AnswerState | None = Field(
        None,
        title="Status",
        description="Welche Art von Antwort erwartet wird.",
        examples=["answered"],
    )
