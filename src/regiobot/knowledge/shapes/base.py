"""What all shapes of the knowledge files share: texts, lists, sources."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Generic, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from ...model import Completeness, Text
from .scalars import Day, Degree, Identifier, Name, WebAddress, Wording

T = TypeVar("T")


def _without_docstring(schema: dict[str, Any]) -> None:
    # The docstrings are English and for developers, the schema is for editors.
    schema.pop("description", None)


class Shape(BaseModel):
    """A mapping in a knowledge file; unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=_without_docstring)


class Abbreviable(Shape):
    """A mapping for which the value of one field may stand alone.

    Attributes:
        short_key: The field.
        short_type: The type of a value that stands for it.
    """

    short_key: ClassVar[str]
    short_type: ClassVar[type]

    @model_validator(mode="before")
    @classmethod
    def _long_form(cls, value: object) -> object:
        return {cls.short_key: value} if isinstance(value, cls.short_type) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Both forms, for the editor."""
        reference = handler(core_schema)
        schema = handler.resolve_ref_schema(reference)
        long = dict(schema)
        schema.clear()
        schema["anyOf"] = [long["properties"][cls.short_key], long]
        return reference


class Variants(Abbreviable):
    """A text by language; a plain string is German."""

    model_config = ConfigDict(title="Text mit Fassungen")
    short_key = "de"
    short_type = str

    de: Wording = Field(
        title="Deutsch",
        description="Der Text auf Deutsch.",
        examples=["Potsdam Museum, Am Alten Markt"],
    )
    en: Wording | None = Field(
        None,
        title="Englisch",
        description="Der Text auf Englisch.",
        examples=["Potsdam Museum, Old Market Square"],
    )
    leicht: Wording | None = Field(
        None,
        title="Leichte Sprache",
        description="Der Text in Leichter Sprache, von Menschen geprüft.",
        examples=["Das Treffen war in einem Museum in Potsdam."],
    )

    def text(self) -> Text:
        """The text of the model."""
        return Text(de=self.de, en=self.en, leicht=self.leicht)


class Listing(Abbreviable, Generic[T]):
    """A list that says whether it is complete; a plain list does not say it."""

    model_config = ConfigDict(title="Liste mit Vollständigkeit")
    short_key = "liste"
    short_type = list

    vollstaendig: Degree | None = Field(
        None,
        title="Vollständig?",
        description=(
            "ja: Die Liste nennt alle und alles. nein: Sie nennt nur einen Teil. "
            "Ohne Angabe: unbekannt."
        ),
        examples=["nein"],
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


class SourceShape(Abbreviable):
    """A publication; a ``kuerzel`` alone names one that is described elsewhere."""

    model_config = ConfigDict(title="Quelle")
    short_key = "kuerzel"
    short_type = str

    kuerzel: Name | None = Field(
        None,
        title="Kürzel",
        description="Kurzer Name, einmalig in allen Dateien, etwa lhp-2021-12-03.",
        examples=["lhp-2021-12-03"],
    )
    titel: Name | None = Field(
        None,
        title="Titel",
        description="Titel der Veröffentlichung.",
        examples=["Oberbürgermeister im Gespräch mit den Nachbargemeinden"],
    )
    herausgeber: Name | None = Field(
        None,
        title="Herausgeber",
        description="Wer sie herausgegeben hat.",
        examples=["Landeshauptstadt Potsdam"],
    )
    datum: Day | None = Field(
        None,
        title="Datum",
        description="Wann sie erschienen ist.",
        examples=["2021-12-03"],
    )
    adresse: WebAddress | None = Field(
        None,
        title="Adresse",
        description="Internetadresse, beginnt mit https://.",
        examples=["https://www.potsdam.de/de/mitteilung"],
    )
    abgerufen: Day | None = Field(
        None,
        title="Abgerufen",
        description="Wann sie zuletzt gelesen wurde.",
        examples=["2026-11-22"],
    )
    umfang: Name | None = Field(
        None,
        title="Umfang",
        description="Wie viel davon gelesen wurde: vollständig, nur Anfang.",
        examples=["vollständig", "nur Anfang"],
    )

    @property
    def only_names(self) -> bool:
        """Whether it does not describe, but names a source by its ``kuerzel``."""
        return self.model_fields_set == {"kuerzel"} and self.kuerzel is not None


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


Names = Annotated[
    list[Name], BeforeValidator(_as_list, json_schema_input_type=Name | list[Name])
]
"""One name or a list of names."""


class Citing(Shape):
    """Something that names where it stands."""

    quelle: Names | None = Field(
        None,
        title="Quelle",
        description=(
            "Kürzel der Quelle, oder eine Liste von Kürzeln. Ohne Angabe gilt die "
            "erste Quelle der Datei."
        ),
        examples=["lhp-2021-12-03", ["lhp-2021-12-03", "michendorf"]],
    )


class Identified(Shape):
    """An entry that others can refer to."""

    kennung: Identifier | None = Field(
        None,
        title="Kennung",
        description="Bleibender Name in Adressen; ohne Angabe wird er gebildet.",
        examples=["marko-koehler"],
    )
    frueher: list[Name] | None = Field(
        None,
        title="Frühere Kennungen",
        description="Alte Kennungen, deren Adressen weiter gelten sollen.",
        examples=[["koehler-marko"]],
    )


class ListFileShape(Abbreviable):
    """A file with entries and the sources of those that name none."""

    model_config = ConfigDict(title="Liste von Einträgen")
    short_key = "eintraege"
    short_type = list

    eintraege: list[Any] | None = Field(
        None, title="Einträge", description="Die Einträge der Datei."
    )
    quellen: list[SourceShape] | None = Field(
        None,
        title="Quellen",
        description="Die erste gilt, wo ein Eintrag keine andere nennt.",
        examples=[
            [
                {
                    "kuerzel": "lhp-2021-12-03",
                    "titel": "Oberbürgermeister im Gespräch",
                    "adresse": "https://www.potsdam.de/de/mitteilung",
                }
            ]
        ],
    )
