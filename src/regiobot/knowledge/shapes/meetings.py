"""The shape of a meeting file."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from .base import Identified, Listing, Names, SourceShape, Variants
from .parts import (
    AgendaItemShape,
    DisputeShape,
    FigureShape,
    OutcomeShape,
    ParticipantShape,
    SpanShape,
    StatementShape,
)
from .scalars import Clock, Count, Day, Form, MeetingState, Name, RecordState, Weekday


class MeetingShape(Identified):
    """A file in ``treffen/``."""

    model_config = ConfigDict(title="Treffen")

    titel: Variants = Field(
        title="Titel",
        description="Wie das Treffen genannt wird.",
        examples=["Regionalgespräch per Video"],
    )
    art: Name | None = Field(
        None,
        title="Art",
        description="Was es war: Treffen, Sitzung, Brief, Termin oder anderes.",
        examples=["Treffen"],
    )
    reihe: Name | None = Field(
        None,
        title="Reihe",
        description="Name aus reihen.yaml.",
        examples=["Regionalgespräch"],
    )
    nummer: Count | None = Field(
        None,
        title="Nummer",
        description="Das wievielte der Reihe es war, wenn eine Quelle zählt.",
        examples=[5],
    )
    datum: Day | None = Field(
        None,
        title="Datum",
        description=(
            "Wann es war, so genau wie belegt: 2019-05-16, 2019-05 oder 2019."
        ),
        examples=["2021-12-02", "2018-11", "2018"],
    )
    bis_datum: Day | None = Field(
        None,
        title="Bis",
        description="Letzter Tag, wenn es mehrere waren.",
        examples=["2021-12-03"],
    )
    datum_hinweis: Variants | None = Field(
        None,
        title="Hinweis zum Datum",
        description="Woher das Datum bekannt ist.",
        examples=["abgeleitet aus „gestern“ in der Mitteilung vom 3. Dezember"],
    )
    zeitraum: SpanShape | None = Field(
        None,
        title="Zeitraum",
        description=(
            "Der früheste und späteste mögliche Tag, wenn das Datum nicht bekannt ist."
        ),
        examples=[{"fruehestens": "2022-04", "spaetestens": "2025-05"}],
    )
    wochentag: Weekday | None = Field(
        None,
        title="Wochentag",
        description="Der Wochentag; er wird mit dem Datum verglichen.",
        examples=["Donnerstag"],
    )
    uhrzeit: Clock | None = Field(
        None,
        title="Uhrzeit",
        description="Wann es begann und endete, etwa 18:30 – 20:00, oder nachmittags.",
        examples=["18:30", "18:30 – 20:00", "nachmittags"],
    )
    ort: Variants | None = Field(
        None, title="Ort", description="Wo es stattfand.", examples=["Rathaus Potsdam"]
    )
    form: Form | None = Field(
        None,
        title="Form",
        description="Wie man sich traf: vor Ort, per Video, hybrid oder schriftlich.",
        examples=["Videokonferenz"],
    )
    stand: MeetingState | None = Field(
        None,
        title="Stand",
        description="Ob es stattfand; ohne Angabe: stattgefunden.",
        examples=["geplant"],
    )
    stand_hinweis: Variants | None = Field(
        None,
        title="Hinweis zum Stand",
        description="Warum abgesagt oder verschoben, seit wann.",
        examples=["wegen Krankheit abgesagt"],
    )
    neuer_termin: Name | None = Field(
        None,
        title="Neuer Termin",
        description="Kennung oder Datum des Treffens, das es ersetzt.",
        examples=["2026-04-22"],
    )
    gastgeber: Names | None = Field(
        None,
        title="Gastgeber",
        description="Eine Organisation oder mehrere.",
        examples=["Potsdam", ["Potsdam", "Teltow"]],
    )
    anlass: Variants | None = Field(
        None,
        title="Anlass",
        description="Warum man sich traf.",
        examples=["turnusmäßiges Regionalgespräch"],
    )
    stand_der_angaben: RecordState | None = Field(
        None,
        title="Stand der Angaben",
        description="Wie sicher die Angaben sind.",
        examples=["bestätigt"],
    )
    teilnehmende: Listing[ParticipantShape] | None = Field(
        None,
        title="Teilnehmende",
        description="Wer als anwesend genannt ist.",
        examples=[
            [
                {
                    "person": "Marko Köhler",
                    "amt": "Landrat",
                    "organisation": "Landkreis Potsdam-Mittelmark",
                }
            ]
        ],
    )
    entschuldigt: Listing[ParticipantShape] | None = Field(
        None,
        title="Entschuldigt",
        description="Wer entschuldigt fehlte.",
        examples=[[{"person": "Marko Köhler", "grund": "verhindert"}]],
    )
    unentschuldigt: Listing[ParticipantShape] | None = Field(
        None,
        title="Unentschuldigt",
        description="Wer unentschuldigt fehlte.",
        examples=[[{"organisation": "Falkensee"}]],
    )
    eingeladen: Listing[ParticipantShape] | None = Field(
        None,
        title="Eingeladen",
        description="Wer eingeladen war.",
        examples=[[{"gruppe": "angrenzende Berliner Bezirke"}]],
    )
    unterzeichnende: Listing[ParticipantShape] | None = Field(
        None,
        title="Unterzeichnende",
        description="Wer unterschrieben hat.",
        examples=[[{"person": "Mike Schubert"}]],
    )
    empfaenger: Listing[ParticipantShape] | None = Field(
        None,
        title="Empfänger",
        description="An wen ein Brief ging.",
        examples=[[{"organisation": "Land Brandenburg"}]],
    )
    themen: Listing[AgendaItemShape] | None = Field(
        None,
        title="Themen",
        description="Worum es ging, oder die Tagesordnung.",
        examples=[[{"thema": "Unterbringung Geflüchteter"}]],
    )
    aussagen: Listing[StatementShape] | None = Field(
        None,
        title="Aussagen",
        description="Wer was sagte.",
        examples=[
            [
                {
                    "person": "Mike Schubert",
                    "art": "sinngemäß",
                    "themen": ["Interkommunale Zusammenarbeit"],
                    "text": "Die Region soll sich mehr absprechen.",
                }
            ]
        ],
    )
    ergebnisse: Listing[OutcomeShape] | None = Field(
        None,
        title="Ergebnisse",
        description="Beschlüsse, Vereinbarungen, Schritte.",
        examples=[
            [{"art": "Vereinbarung", "text": "Man trifft sich im Herbst wieder."}]
        ],
    )
    zahlen: Listing[FigureShape] | None = Field(
        None,
        title="Zahlen",
        description="Zahlen, die genannt wurden.",
        examples=[
            [
                {
                    "angabe": "etwa 920.000 Menschen",
                    "was": "Einwohnerzahl der Region Potsdam",
                }
            ]
        ],
    )
    widersprueche: Listing[DisputeShape] | None = Field(
        None,
        title="Widersprüche",
        description="Wo Quellen Verschiedenes sagen.",
        examples=[[{"feld": "datum", "angabe": "Das Treffen war am 28. Februar."}]],
    )
    kurzfassung: Variants | None = Field(
        None,
        title="Kurzfassung",
        description="Das Treffen in wenigen Sätzen.",
        examples=["Potsdam und seine Nachbarn sprachen über den Nahverkehr."],
    )
    schlagworte: list[Name] | None = Field(
        None,
        title="Schlagworte",
        description="Wörter, mit denen man es meint.",
        examples=[["Museum"]],
    )
    quellen: list[SourceShape] | None = Field(
        None,
        title="Quellen",
        description="Mindestens eine; die erste gilt, wo keine andere genannt ist.",
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
