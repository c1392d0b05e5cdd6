"""Shapes of what is told about: bodies, people, topics, series, knowledge."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from .base import Citing, Identified, Names, Variants
from .scalars import (
    Day,
    End,
    Gender,
    MunicipalityKey,
    Name,
    OrganizationKind,
    YesNo,
)


class OrganizationShape(Identified, Citing):
    """An entry of ``organisationen.yaml``."""

    model_config = ConfigDict(title="Organisation")

    name: Name = Field(
        title="Name",
        description="Der amtliche oder übliche Name.",
        examples=["Werder (Havel)"],
    )
    art: OrganizationKind | None = Field(
        None,
        title="Art",
        description="Was für eine Organisation es ist.",
        examples=["Stadt"],
    )
    gehoert_zu: Name | None = Field(
        None,
        title="Gehört zu",
        description="Die Organisation, zu der sie gehört, etwa der Landkreis.",
        examples=["Landkreis Potsdam-Mittelmark"],
    )
    auch: list[Name] | None = Field(
        None,
        title="Auch",
        description="Weitere Schreibweisen, Kurzformen, Kfz-Kennzeichen.",
        examples=[["Werder", "Werder/Havel"]],
    )
    ags: MunicipalityKey | None = Field(
        None,
        title="AGS",
        description="Amtlicher Gemeindeschlüssel.",
        examples=["12069656"],
    )
    verwechselt_mit: list[Name] | None = Field(
        None,
        title="Verwechselt mit",
        description=(
            "Organisationen, die oft irrtümlich so genannt werden; "
            "der Bot fragt dann nach."
        ),
        examples=[["Landkreis Potsdam-Mittelmark"]],
    )
    beschreibung: Variants | None = Field(
        None,
        title="Beschreibung",
        description="Ein bis zwei Sätze dazu.",
        examples=["Werder (Havel) ist eine Stadt westlich von Potsdam."],
    )


class MembershipShape(Citing):
    """An office of a person."""

    model_config = ConfigDict(title="Amt")

    amt: Name = Field(
        title="Amt",
        description="Wie in der Quelle: Landrätin oder Landrat.",
        examples=["Landrat"],
    )
    organisation: Name | None = Field(
        None,
        title="Organisation",
        description="Wo das Amt ausgeübt wird.",
        examples=["Landkreis Potsdam-Mittelmark"],
    )
    von: Day | None = Field(
        None,
        title="Von",
        description="Erster Tag, Monat oder erstes Jahr im Amt.",
        examples=["2022-04-01", "2022-04", "2022"],
    )
    bis: End | None = Field(
        None,
        title="Bis",
        description=(
            "Letzter Tag, Monat oder letztes Jahr im Amt; offen = noch im Amt."
        ),
        examples=["2030-03", "offen"],
    )
    kommissarisch: YesNo | None = Field(
        None,
        title="Kommissarisch",
        description="ja, wenn nur vorläufig im Amt.",
        examples=["ja"],
    )
    hinweis: Variants | None = Field(
        None,
        title="Hinweis",
        description="Wie das Amt begann oder endete.",
        examples=["in der Stichwahl gewählt"],
    )


class PersonShape(Identified, Citing):
    """An entry of ``personen.yaml``."""

    model_config = ConfigDict(title="Person")

    name: Name = Field(
        title="Name",
        description="Vor- und Nachname, ohne Titel.",
        examples=["Marko Köhler"],
    )
    geschlecht: Gender | None = Field(
        None,
        title="Geschlecht",
        description="m, w oder d; nur für die Grammatik (Landrat, sie).",
        examples=["m"],
    )
    anrede: Name | None = Field(
        None, title="Titel", description="Etwa Dr.", examples=["Dr."]
    )
    auch: list[Name] | None = Field(
        None,
        title="Auch",
        description="Weitere Schreibweisen, etwa Landrat Köhler.",
        examples=[["Landrat Köhler"]],
    )
    partei: Name | None = Field(
        None, title="Partei", description="Die Partei.", examples=["SPD"]
    )
    aemter: list[MembershipShape] | None = Field(
        None,
        title="Ämter",
        description="Alle Ämter, auch frühere.",
        examples=[
            [
                {
                    "amt": "Landrat",
                    "organisation": "Landkreis Potsdam-Mittelmark",
                    "von": "2022-04",
                    "bis": "offen",
                }
            ]
        ],
    )
    beschreibung: Variants | None = Field(
        None,
        title="Beschreibung",
        description="Ein bis zwei Sätze zur Person.",
        examples=["Marko Köhler ist Landrat in Potsdam-Mittelmark."],
    )
    einwilligung: YesNo | None = Field(
        None,
        title="Einwilligung",
        description=(
            "ja, wenn jemand ohne Amt zugestimmt hat, mit Namen genannt zu werden."
        ),
        examples=["ja"],
    )


class TopicShape(Identified, Citing):
    """An entry of ``themen.yaml``."""

    model_config = ConfigDict(title="Thema")

    name: Name = Field(
        title="Name",
        description="Wie das Thema heißen soll.",
        examples=["Cyber-Angriffe auf Kommunen"],
    )
    auch: list[Name] | None = Field(
        None,
        title="Auch",
        description="Wörter, mit denen Menschen danach fragen.",
        examples=[["Cyberangriff", "Hackerangriff", "IT-Sicherheit"]],
    )
    oberthema: Name | None = Field(
        None,
        title="Oberthema",
        description="Das weitere Thema, zu dem es gehört.",
        examples=["Digitalisierung"],
    )
    beschreibung: Variants | None = Field(
        None,
        title="Beschreibung",
        description="Worum es geht.",
        examples=["Wie sich Verwaltungen vor Angriffen aus dem Netz schützen."],
    )


class OriginShape(Citing):
    """One reading of when a series began."""

    model_config = ConfigDict(title="Beginn der Reihe")

    angabe: Variants = Field(
        title="Angabe",
        description="Was die Quelle sagt.",
        examples=["seit November 2018"],
    )
    laut: Name | None = Field(
        None,
        title="Laut",
        description="Wer das sagt.",
        examples=["Gemeinde Michendorf"],
    )


class SeriesShape(Identified, Citing):
    """An entry of ``reihen.yaml``."""

    model_config = ConfigDict(title="Reihe")

    name: Name = Field(
        title="Name", description="Der Name der Reihe.", examples=["Regionalgespräch"]
    )
    auch: list[Name] | None = Field(
        None,
        title="Auch",
        description="Weitere Namen der Reihe.",
        examples=[["Regionalrunde", "Nachbarschaftsgespräch"]],
    )
    beschreibung: Variants | None = Field(
        None,
        title="Beschreibung",
        description="Wozu es die Reihe gibt.",
        examples=["Potsdam und seine Nachbarn sprechen über gemeinsame Aufgaben."],
    )
    turnus: Name | None = Field(
        None,
        title="Turnus",
        description="Wie oft, in den Worten der Quelle.",
        examples=["zweimal im Jahr"],
    )
    gastgeber: Names | None = Field(
        None,
        title="Gastgeber",
        description="Eine Organisation, eine Liste von ihnen oder wechselnd.",
        examples=["Potsdam", "wechselnd"],
    )
    beginn: list[OriginShape] | None = Field(
        None,
        title="Beginn",
        description="Seit wann es sie gibt; widersprechen sich Quellen, alle Angaben.",
        examples=[[{"angabe": "seit November 2018", "laut": "Gemeinde Michendorf"}]],
    )


class EntryShape(Identified, Citing):
    """An entry of ``wissen.yaml``."""

    model_config = ConfigDict(title="Wissen")

    frage: Name = Field(
        title="Frage",
        description="Die Frage, ausgeschrieben.",
        examples=["Was ist das Kommunale Nachbarschaftsforum?"],
    )
    auch: list[Name] | None = Field(
        None,
        title="Auch",
        description="Andere Fragen oder Stichwörter dafür.",
        examples=[["KNF", "Wozu gibt es das Nachbarschaftsforum?"]],
    )
    themen: list[Name] | None = Field(
        None,
        title="Themen",
        description="Namen aus themen.yaml.",
        examples=[["Interkommunale Zusammenarbeit"]],
    )
    antwort: Variants = Field(
        title="Antwort",
        description="Die Antwort.",
        examples=["Ein Zusammenschluss von Kommunen in Berlin und im Umland."],
    )
    gueltig_bis: Day | None = Field(
        None,
        title="Gültig bis",
        description=(
            "Letzter Tag, an dem die Antwort stimmt; danach erinnert die Prüfung daran."
        ),
        examples=["2026-12-31"],
    )
