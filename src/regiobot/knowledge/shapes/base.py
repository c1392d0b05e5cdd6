"""What all shapes of the knowledge files share: texts, lists, sources."""

from __future__ import annotations

from typing import Annotated, Any, Generic, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from ...model import Completeness, Text
from .scalars import Day, Degree, Name, WebAddress, Wording

T = TypeVar("T")


def _without_docstring(schema: dict[str, Any]) -> None:
    # The docstrings are English and for developers, the schema is for editors.
    schema.pop("description", None)


class Shape(BaseModel):
    """A mapping in a knowledge file; unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=_without_docstring)


class Variants(Shape):
    """A text by language."""

    model_config = ConfigDict(title="Text mit Fassungen")

    de: Wording = Field(title="Deutsch", description="Der Text auf Deutsch.")
    en: Wording | None = Field(
        None, title="Englisch", description="Der Text auf Englisch."
    )
    leicht: Wording | None = Field(
        None,
        title="Leichte Sprache",
        description="Der Text in Leichter Sprache, von Menschen geprüft.",
    )

    def text(self) -> Text:
        """The text of the model."""
        return Text(de=self.de, en=self.en, leicht=self.leicht)


def _as_variants(value: object) -> object:
    return {"de": value} if isinstance(value, str) else value


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _as_listing(value: object) -> object:
    return {"liste": value} if isinstance(value, list) else value


def _as_source(value: object) -> object:
    return {"kuerzel": value} if isinstance(value, str) else value


Texts = Annotated[
    Variants, BeforeValidator(_as_variants, json_schema_input_type=str | Variants)
]
"""A plain string is German; a mapping gives variants."""

Names = Annotated[
    list[Name], BeforeValidator(_as_list, json_schema_input_type=Name | list[Name])
]
"""One name or a list of names."""


class Listing(Shape, Generic[T]):
    """A list that says whether it is complete."""

    model_config = ConfigDict(title="Liste mit Vollständigkeit")

    vollstaendig: Degree | None = Field(
        None,
        title="Vollständig?",
        description=(
            "ja: Es gab niemanden und nichts sonst. nein: Die Liste ist offen. "
            "Ohne Angabe: unbekannt."
        ),
    )
    liste: list[T] | None = Field(None, title="Liste", description="Die Einträge.")

    @property
    def completeness(self) -> Completeness:
        """What the list promises."""
        return self.vollstaendig or Completeness.UNKNOWN

    @property
    def items(self) -> list[T]:
        """The entries, in the order of the file."""
        return self.liste or []


class SourceShape(Shape):
    """A publication; with nothing but its ``kuerzel``, one described elsewhere."""

    model_config = ConfigDict(title="Quelle")

    kuerzel: Name | None = Field(
        None,
        title="Kürzel",
        description="Kurzer Name, einmalig in allen Dateien, etwa lhp-2021-12-03.",
    )
    titel: Name | None = Field(
        None, title="Titel", description="Titel der Veröffentlichung."
    )
    herausgeber: Name | None = Field(
        None, title="Herausgeber", description="Wer sie herausgegeben hat."
    )
    datum: Day | None = Field(
        None, title="Datum", description="Wann sie erschienen ist."
    )
    adresse: WebAddress | None = Field(
        None, title="Adresse", description="Internetadresse, beginnt mit https://."
    )
    abgerufen: Day | None = Field(
        None, title="Abgerufen", description="Wann sie zuletzt gelesen wurde."
    )
    umfang: Name | None = Field(
        None,
        title="Umfang",
        description="Wie viel davon gelesen wurde: vollständig, nur Anfang.",
    )

    @property
    def described(self) -> bool:
        """Whether it says more than its ``kuerzel``."""
        return bool(self.model_fields_set - {"kuerzel"})


Sources = list[
    Annotated[
        SourceShape,
        BeforeValidator(_as_source, json_schema_input_type=str | SourceShape),
    ]
]
"""Publications; a plain ``kuerzel`` names one that is described elsewhere."""


class Citing(Shape):
    """Something that names where it stands."""

    quelle: Names | None = Field(
        None,
        title="Quelle",
        description=(
            "Kürzel der Quelle, oder eine Liste von Kürzeln. Ohne Angabe gilt die "
            "erste Quelle der Datei."
        ),
    )


class Named(Citing):
    """An entry with an identifier and other spellings."""

    kennung: Name | None = Field(
        None,
        title="Kennung",
        description="Bleibender Name in Adressen; ohne Angabe aus dem Namen gebildet.",
    )
    frueher: list[Name] | None = Field(
        None,
        title="Frühere Kennungen",
        description="Alte Kennungen, deren Adressen weiter gelten sollen.",
    )
