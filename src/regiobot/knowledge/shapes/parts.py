"""The shapes of what a meeting file lists: people, topics, statements, results."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from .base import Citing, Shape, Variants
from .scalars import (
    AgendaState,
    Clock,
    Day,
    Name,
    OutcomeKind,
    StatementKind,
    Year,
    YesNoUnknown,
)


class ParticipantShape(Citing):
    """One line of an attendance list."""

    model_config = ConfigDict(title="Teilnahme")

    person: Name | None = Field(
        None,
        title="Person",
        description="Name aus personen.yaml.",
        examples=["Mike Schubert"],
    )
    gruppe: Name | None = Field(
        None,
        title="Gruppe",
        description="Eine Gruppe, deren Namen nicht genannt sind.",
        examples=["Vertreterinnen und Vertreter der Nachbargemeinden"],
    )
    organisation: Name | None = Field(
        None,
        title="Organisation",
        description="Name aus organisationen.yaml.",
        examples=["Falkensee"],
    )
    amt: Name | None = Field(
        None,
        title="Amt",
        description="Das Amt an diesem Tag, wenn die Quelle es nennt.",
        examples=["Oberbürgermeister"],
    )
    rolle: Name | None = Field(
        None,
        title="Rolle",
        description="Gastgeber, Gast, Leitung, Vertretung, Protokoll oder anderes.",
        examples=["Gastgeber"],
    )
    vertritt: Name | None = Field(
        None,
        title="Vertritt",
        description="Wer oder was vertreten wurde.",
        examples=["Marko Köhler"],
    )
    von_bis: Clock | None = Field(
        None,
        title="Von – bis",
        description="Nur zeitweise da, etwa 18:30 – 19:15.",
        examples=["18:30 – 19:15"],
    )
    grund: Name | None = Field(
        None,
        title="Grund",
        description="Warum jemand fehlte, wenn es gesagt ist.",
        examples=["verhindert"],
    )


class AgendaItemShape(Citing):
    """A topic of a meeting."""

    model_config = ConfigDict(title="Tagesordnungspunkt")

    thema: Name | None = Field(
        None,
        title="Thema",
        description="Name aus themen.yaml.",
        examples=["Unterbringung Geflüchteter"],
    )
    nummer: Name | None = Field(
        None,
        title="Nummer",
        description="Wie auf der Tagesordnung, etwa 1.10.",
        examples=["1.10"],
    )
    stand: AgendaState | None = Field(
        None,
        title="Stand",
        description="Was daraus wurde; ohne Angabe: behandelt.",
        examples=["vertagt"],
    )
    titel: Variants | None = Field(
        None,
        title="Titel",
        description="Die Überschrift auf dieser Tagesordnung.",
        examples=["Unterbringung von Geflüchteten"],
    )
    text: Variants | None = Field(
        None,
        title="Text",
        description="Was gesagt oder vorgestellt wurde.",
        examples=["Vorgestellt wurde der Stand in den Gemeinden."],
    )


class StatementShape(Citing):
    """What somebody said."""

    model_config = ConfigDict(title="Aussage")

    person: Name | None = Field(
        None,
        title="Person",
        description="Wer es sagte: Name aus personen.yaml.",
        examples=["Mike Schubert"],
    )
    organisation: Name | None = Field(
        None,
        title="Organisation",
        description="Oder welche Organisation.",
        examples=["Potsdam"],
    )
    gruppe: Name | None = Field(
        None,
        title="Gruppe",
        description="Oder welche Gruppe ohne Namen.",
        examples=["die Bürgermeister der Nachbargemeinden"],
    )
    art: StatementKind | None = Field(
        None, title="Art", description="wörtlich oder sinngemäß.", examples=["wörtlich"]
    )
    themen: list[Name] | None = Field(
        None,
        title="Themen",
        description="Namen aus themen.yaml.",
        examples=[["Interkommunale Zusammenarbeit"]],
    )
    text: Variants = Field(
        title="Text",
        description="Die Aussage; wörtliche genau wie in der Quelle.",
        examples=["Wir sollten uns regelmäßig austauschen."],
    )
    stelle: Name | None = Field(
        None,
        title="Stelle",
        description="Seite, Absatz oder Minute in der Quelle.",
        examples=["Absatz 3"],
    )


class OutcomeShape(Citing):
    """A decision, an agreement, a demand or a next step."""

    model_config = ConfigDict(title="Ergebnis")

    art: OutcomeKind | None = Field(
        None,
        title="Art",
        description="Was für ein Ergebnis es ist.",
        examples=["Vereinbarung"],
    )
    text: Variants = Field(
        title="Text",
        description="Was vereinbart wurde.",
        examples=["Man trifft sich im Herbst wieder."],
    )
    themen: list[Name] | None = Field(
        None,
        title="Themen",
        description="Namen aus themen.yaml.",
        examples=[["Interkommunale Zusammenarbeit"]],
    )
    frist: Day | None = Field(
        None, title="Frist", description="Bis wann.", examples=["2022-04-01"]
    )
    umgesetzt: YesNoUnknown | None = Field(
        None,
        title="Umgesetzt",
        description="Ob es umgesetzt ist.",
        examples=["unbekannt"],
    )


class FigureShape(Citing):
    """A number that a source states."""

    model_config = ConfigDict(title="Zahl")

    angabe: Name = Field(
        title="Angabe",
        description="Die Zahl mit Einheit, wie in der Quelle.",
        examples=["etwa 920.000 Menschen"],
    )
    was: Variants = Field(
        title="Was",
        description="Was gezählt wurde.",
        examples=["Einwohnerzahl der Region Potsdam"],
    )
    jahr: Year | None = Field(
        None,
        title="Jahr",
        description="Das Jahr, für das die Zahl gilt.",
        examples=["2019"],
    )
    themen: list[Name] | None = Field(
        None,
        title="Themen",
        description="Namen aus themen.yaml.",
        examples=[["Stadtentwicklung"]],
    )


class DisputeShape(Citing):
    """One reading where sources disagree."""

    model_config = ConfigDict(title="Widerspruch")

    feld: Name = Field(
        title="Feld", description="Worum es geht, etwa datum.", examples=["datum"]
    )
    angabe: Variants = Field(
        title="Angabe",
        description="Was diese Quelle sagt.",
        examples=["Das Treffen war am 28. Februar."],
    )
    laut: Name | None = Field(
        None,
        title="Laut",
        description="Wer das sagt.",
        examples=["Gemeinde Michendorf"],
    )


class SpanShape(Shape):
    """The bounds of an unknown date."""

    model_config = ConfigDict(title="Zeitraum")

    fruehestens: Day | None = Field(
        None,
        title="Frühestens",
        description="Der erste mögliche Tag.",
        examples=["2022-04"],
    )
    spaetestens: Day | None = Field(
        None,
        title="Spätestens",
        description="Der letzte mögliche Tag.",
        examples=["2025-05"],
    )
