"""Shapes of all files but the meetings: bodies, people, topics, series, knowledge."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, Field

from .base import Citing, Identified, Names, Shape, Variants
from .scalars import (
    AnswerState,
    ContactAddress,
    Day,
    End,
    ExactDay,
    Gender,
    MunicipalityKey,
    Name,
    OrganizationKind,
    YesNo,
)


class OrganizationShape(Identified, Citing):
    """An entry of ``organisationen.yaml``."""

    model_config = ConfigDict(title="Organisation")

    name: Name = Field(title="Name", description="Der amtliche oder übliche Name.")
    art: OrganizationKind | None = Field(
        None, title="Art", description="Was für eine Organisation es ist."
    )
    gehoert_zu: Name | None = Field(
        None,
        title="Gehört zu",
        description="Die Organisation, zu der sie gehört, etwa der Landkreis.",
    )
    auch: list[Name] | None = Field(
        None,
        title="Auch",
        description="Weitere Schreibweisen, Kurzformen, Kfz-Kennzeichen.",
    )
    ags: MunicipalityKey | None = Field(
        None, title="AGS", description="Amtlicher Gemeindeschlüssel."
    )
    verwechselt_mit: list[Name] | None = Field(
        None,
        title="Verwechselt mit",
        description=(
            "Organisationen, die oft irrtümlich so genannt werden; "
            "der Bot fragt dann nach."
        ),
    )
    beschreibung: Variants | None = Field(
        None, title="Beschreibung", description="Ein bis zwei Sätze dazu."
    )


class MembershipShape(Citing):
    """An office of a person."""

    model_config = ConfigDict(title="Amt")

    amt: Name = Field(
        title="Amt", description="Wie in der Quelle: Landrätin oder Landrat."
    )
    organisation: Name | None = Field(
        None, title="Organisation", description="Wo das Amt ausgeübt wird."
    )
    von: Day | None = Field(
        None, title="Von", description="Erster Tag, Monat oder erstes Jahr im Amt."
    )
    bis: End | None = Field(
        None,
        title="Bis",
        description=(
            "Letzter Tag, Monat oder letztes Jahr im Amt; offen = noch im Amt."
        ),
    )
    kommissarisch: YesNo | None = Field(
        None, title="Kommissarisch", description="ja, wenn nur vorläufig im Amt."
    )
    hinweis: Variants | None = Field(
        None, title="Hinweis", description="Wie das Amt begann oder endete."
    )


class PersonShape(Identified, Citing):
    """An entry of ``personen.yaml``."""

    model_config = ConfigDict(title="Person")

    name: Name = Field(title="Name", description="Vor- und Nachname, ohne Titel.")
    geschlecht: Gender | None = Field(
        None,
        title="Geschlecht",
        description="m, w oder d; nur für die Grammatik (Landrat, sie).",
    )
    anrede: Name | None = Field(None, title="Titel", description="Etwa Dr.")
    auch: list[Name] | None = Field(
        None, title="Auch", description="Weitere Schreibweisen, etwa Landrat Köhler."
    )
    partei: Name | None = Field(None, title="Partei", description="Die Partei.")
    aemter: list[MembershipShape] | None = Field(
        None, title="Ämter", description="Alle Ämter, auch frühere."
    )
    beschreibung: Variants | None = Field(
        None, title="Beschreibung", description="Ein bis zwei Sätze zur Person."
    )


class TopicShape(Identified, Citing):
    """An entry of ``themen.yaml``."""

    model_config = ConfigDict(title="Thema")

    name: Name = Field(title="Name", description="Wie das Thema heißen soll.")
    auch: list[Name] | None = Field(
        None, title="Auch", description="Wörter, mit denen Menschen danach fragen."
    )
    oberthema: Name | None = Field(
        None, title="Oberthema", description="Das weitere Thema, zu dem es gehört."
    )
    beschreibung: Variants | None = Field(
        None, title="Beschreibung", description="Worum es geht."
    )


class OriginShape(Citing):
    """One reading of when a series began."""

    model_config = ConfigDict(title="Beginn der Reihe")

    angabe: Variants = Field(title="Angabe", description="Was die Quelle sagt.")
    laut: Name | None = Field(None, title="Laut", description="Wer das sagt.")


class SeriesShape(Identified, Citing):
    """An entry of ``reihen.yaml``."""

    model_config = ConfigDict(title="Reihe")

    name: Name = Field(title="Name", description="Der Name der Reihe.")
    auch: list[Name] | None = Field(
        None, title="Auch", description="Weitere Namen der Reihe."
    )
    beschreibung: Variants | None = Field(
        None, title="Beschreibung", description="Wozu es die Reihe gibt."
    )
    turnus: Name | None = Field(
        None, title="Turnus", description="Wie oft, in den Worten der Quelle."
    )
    gastgeber: Names | None = Field(
        None,
        title="Gastgeber",
        description="Eine Organisation, eine Liste von ihnen oder wechselnd.",
    )
    beginn: list[OriginShape] | None = Field(
        None,
        title="Beginn",
        description="Seit wann es sie gibt; widersprechen sich Quellen, alle Angaben.",
    )


class EntryShape(Identified, Citing):
    """An entry of ``wissen.yaml``."""

    model_config = ConfigDict(title="Wissen")

    frage: Name = Field(title="Frage", description="Die Frage, ausgeschrieben.")
    auch: list[Name] | None = Field(
        None, title="Auch", description="Andere Fragen oder Stichwörter dafür."
    )
    themen: list[Name] | None = Field(
        None, title="Themen", description="Namen aus themen.yaml."
    )
    antwort: Variants = Field(title="Antwort", description="Die Antwort.")


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
        None, title="Frage", description="Die Frage, wie jemand sie tippt."
    )
    dialog: list[Name] | None = Field(
        None,
        title="Dialog",
        description="Mehrere Fragen eines Gesprächs; geprüft wird die letzte Antwort.",
    )
    jetzt: ExactDay | None = Field(
        None, title="Jetzt", description="Der Tag, an dem gefragt wird."
    )
    erwartet: (
        Annotated[
            list[list[Name]],
            BeforeValidator(
                _as_alternatives, json_schema_input_type=list[Name | list[Name]]
            ),
        ]
        | None
    ) = Field(
        None,
        title="Erwartet",
        description="Was die Antwort enthalten muss; eine Liste darin = eines davon.",
    )
    nicht: Names | None = Field(
        None, title="Nicht", description="Was die Antwort nicht enthalten darf."
    )
    status: AnswerState | None = Field(
        None, title="Status", description="Welche Art von Antwort erwartet wird."
    )


class ContactShape(Shape):
    """Whom people can turn to."""

    model_config = ConfigDict(title="Kontakt")

    name: Name | None = Field(None, title="Name", description="Person oder Stelle.")
    adresse: ContactAddress | None = Field(
        None, title="Adresse", description="Internet-, E-Mail- oder Postadresse."
    )


class PrivacyShape(Shape):
    """Who answers for privacy."""

    model_config = ConfigDict(title="Datenschutz")

    verantwortlich: Name | None = Field(
        None,
        title="Verantwortlich",
        description="Wer für die Daten verantwortlich ist.",
    )
    adresse: ContactAddress | None = Field(
        None, title="Adresse", description="Internet-, E-Mail- oder Postadresse."
    )


class ProfileShape(Shape):
    """The content of ``bot.yaml``."""

    model_config = ConfigDict(title="Bot")

    name: Name | None = Field(None, title="Name", description="Wie der Bot heißt.")
    region: Name | None = Field(
        None, title="Region", description="Für welche Region er da ist."
    )
    herausgeber: Name | None = Field(
        None, title="Herausgeber", description="Wer den Bot betreibt."
    )
    kontakt: ContactShape | None = Field(
        None, title="Kontakt", description="Wer Fragen zum Bot beantwortet."
    )
    datenschutz: PrivacyShape | None = Field(
        None, title="Datenschutz", description="Wer für den Datenschutz zuständig ist."
    )
    begruessung: Variants | None = Field(
        None, title="Begrüßung", description="Die ersten Sätze an neue Menschen."
    )
    standard_reihe: Name | None = Field(
        None,
        title="Standardreihe",
        description="Welche Reihe mit „das letzte Treffen“ gemeint ist.",
    )
