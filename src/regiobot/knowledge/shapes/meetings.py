"""The shape of a meeting file."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from .base import Citing, Identified, Listing, Names, Shape, SourceShape, Variants
from .scalars import (
    AgendaState,
    Clock,
    Count,
    Day,
    Form,
    MeetingState,
    Name,
    OutcomeKind,
    RecordState,
    StatementKind,
    Weekday,
    Year,
    YesNoUnknown,
)


class ParticipantShape(Citing):
    """One line of an attendance list."""

    model_config = ConfigDict(title="Teilnahme")

    person: Name | None = Field(
        None, title="Person", description="Name aus personen.yaml."
    )
    gruppe: Name | None = Field(
        None, title="Gruppe", description="Eine Gruppe, deren Namen nicht genannt sind."
    )
    organisation: Name | None = Field(
        None, title="Organisation", description="Name aus organisationen.yaml."
    )
    amt: Name | None = Field(
        None,
        title="Amt",
        description="Das Amt an diesem Tag, wenn die Quelle es nennt.",
    )
    rolle: Name | None = Field(
        None,
        title="Rolle",
        description="Gastgeber, Gast, Leitung, Vertretung, Protokoll oder anderes.",
    )
    vertritt: Name | None = Field(
        None, title="Vertritt", description="Wer oder was vertreten wurde."
    )
    von_bis: Clock | None = Field(
        None, title="Von – bis", description="Nur zeitweise da, etwa 18:30 – 19:15."
    )
    grund: Name | None = Field(
        None, title="Grund", description="Warum jemand fehlte, wenn es gesagt ist."
    )


class AgendaItemShape(Citing):
    """A topic of a meeting."""

    model_config = ConfigDict(title="Tagesordnungspunkt")

    thema: Name | None = Field(None, title="Thema", description="Name aus themen.yaml.")
    nummer: Name | None = Field(
        None, title="Nummer", description="Wie auf der Tagesordnung, etwa 1.10."
    )
    stand: AgendaState | None = Field(
        None, title="Stand", description="Was daraus wurde; ohne Angabe: behandelt."
    )
    titel: Variants | None = Field(
        None, title="Titel", description="Die Überschrift auf dieser Tagesordnung."
    )
    text: Variants | None = Field(
        None, title="Text", description="Was gesagt oder vorgestellt wurde."
    )


class StatementShape(Citing):
    """What somebody said."""

    model_config = ConfigDict(title="Aussage")

    person: Name | None = Field(
        None, title="Person", description="Wer es sagte: Name aus personen.yaml."
    )
    organisation: Name | None = Field(
        None, title="Organisation", description="Oder welche Organisation."
    )
    gruppe: Name | None = Field(
        None, title="Gruppe", description="Oder welche Gruppe ohne Namen."
    )
    art: StatementKind | None = Field(
        None, title="Art", description="wörtlich oder sinngemäß."
    )
    themen: list[Name] | None = Field(
        None, title="Themen", description="Namen aus themen.yaml."
    )
    text: Variants = Field(
        title="Text", description="Die Aussage; wörtliche genau wie in der Quelle."
    )
    stelle: Name | None = Field(
        None, title="Stelle", description="Seite, Absatz oder Minute in der Quelle."
    )


class OutcomeShape(Citing):
    """A decision, an agreement, a demand or a next step."""

    model_config = ConfigDict(title="Ergebnis")

    art: OutcomeKind | None = Field(
        None, title="Art", description="Was für ein Ergebnis es ist."
    )
    text: Variants = Field(title="Text", description="Was vereinbart wurde.")
    themen: list[Name] | None = Field(
        None, title="Themen", description="Namen aus themen.yaml."
    )
    frist: Day | None = Field(None, title="Frist", description="Bis wann.")
    umgesetzt: YesNoUnknown | None = Field(
        None, title="Umgesetzt", description="Ob es umgesetzt ist."
    )


class FigureShape(Citing):
    """A number that a source states."""

    model_config = ConfigDict(title="Zahl")

    angabe: Name = Field(
        title="Angabe", description="Die Zahl mit Einheit, wie in der Quelle."
    )
    was: Variants = Field(title="Was", description="Was gezählt wurde.")
    jahr: Year | None = Field(
        None, title="Jahr", description="Das Jahr, für das die Zahl gilt."
    )
    themen: list[Name] | None = Field(
        None, title="Themen", description="Namen aus themen.yaml."
    )


class DisputeShape(Citing):
    """One reading where sources disagree."""

    model_config = ConfigDict(title="Widerspruch")

    feld: Name = Field(title="Feld", description="Worum es geht, etwa datum.")
    angabe: Variants = Field(title="Angabe", description="Was diese Quelle sagt.")
    laut: Name | None = Field(None, title="Laut", description="Wer das sagt.")


class SpanShape(Shape):
    """The bounds of an unknown date."""

    model_config = ConfigDict(title="Zeitraum")

    fruehestens: Day | None = Field(
        None, title="Frühestens", description="Der erste mögliche Tag."
    )
    spaetestens: Day | None = Field(
        None, title="Spätestens", description="Der letzte mögliche Tag."
    )


class MeetingShape(Identified):
    """A file in ``treffen/``."""

    model_config = ConfigDict(title="Treffen")

    titel: Variants = Field(title="Titel", description="Wie das Treffen genannt wird.")
    art: Name | None = Field(
        None, title="Art", description="Treffen, Sitzung, Brief, Termin oder anderes."
    )
    reihe: Name | None = Field(None, title="Reihe", description="Name aus reihen.yaml.")
    nummer: Count | None = Field(
        None, title="Nummer", description="Das wievielte, wenn eine Quelle zählt."
    )
    datum: Day | None = Field(
        None, title="Datum", description="2019-05-16, 2019-05 oder 2019."
    )
    bis_datum: Day | None = Field(
        None, title="Bis", description="Letzter Tag, wenn es mehrere waren."
    )
    datum_hinweis: Variants | None = Field(
        None, title="Hinweis zum Datum", description="Woher das Datum bekannt ist."
    )
    zeitraum: SpanShape | None = Field(
        None, title="Zeitraum", description="Wenn das Datum nicht bekannt ist."
    )
    wochentag: Weekday | None = Field(
        None, title="Wochentag", description="Wird mit dem Datum verglichen."
    )
    uhrzeit: Clock | None = Field(
        None, title="Uhrzeit", description="Etwa 18:30 – 20:00 oder nachmittags."
    )
    ort: Variants | None = Field(None, title="Ort", description="Wo es stattfand.")
    form: Form | None = Field(
        None, title="Form", description="vor Ort, per Video, hybrid oder schriftlich."
    )
    stand: MeetingState | None = Field(
        None, title="Stand", description="Ohne Angabe: stattgefunden."
    )
    stand_hinweis: Variants | None = Field(
        None,
        title="Hinweis zum Stand",
        description="Warum abgesagt oder verschoben, seit wann.",
    )
    neuer_termin: Name | None = Field(
        None,
        title="Neuer Termin",
        description="Kennung oder Datum des Treffens, das es ersetzt.",
    )
    gastgeber: Names | None = Field(
        None, title="Gastgeber", description="Eine Organisation oder mehrere."
    )
    anlass: Variants | None = Field(
        None, title="Anlass", description="Warum man sich traf."
    )
    stand_der_angaben: RecordState | None = Field(
        None, title="Stand der Angaben", description="Wie sicher die Angaben sind."
    )
    teilnehmende: Listing[ParticipantShape] | None = Field(
        None, title="Teilnehmende", description="Wer als anwesend genannt ist."
    )
    entschuldigt: Listing[ParticipantShape] | None = Field(
        None, title="Entschuldigt", description="Wer entschuldigt fehlte."
    )
    unentschuldigt: Listing[ParticipantShape] | None = Field(
        None, title="Unentschuldigt", description="Wer unentschuldigt fehlte."
    )
    eingeladen: Listing[ParticipantShape] | None = Field(
        None, title="Eingeladen", description="Wer eingeladen war."
    )
    unterzeichnende: Listing[ParticipantShape] | None = Field(
        None, title="Unterzeichnende", description="Wer unterschrieben hat."
    )
    empfaenger: Listing[ParticipantShape] | None = Field(
        None, title="Empfänger", description="An wen ein Brief ging."
    )
    themen: Listing[AgendaItemShape] | None = Field(
        None, title="Themen", description="Worum es ging, oder die Tagesordnung."
    )
    aussagen: Listing[StatementShape] | None = Field(
        None, title="Aussagen", description="Wer was sagte."
    )
    ergebnisse: Listing[OutcomeShape] | None = Field(
        None, title="Ergebnisse", description="Beschlüsse, Vereinbarungen, Schritte."
    )
    zahlen: Listing[FigureShape] | None = Field(
        None, title="Zahlen", description="Zahlen, die genannt wurden."
    )
    widersprueche: Listing[DisputeShape] | None = Field(
        None, title="Widersprüche", description="Wo Quellen Verschiedenes sagen."
    )
    kurzfassung: Variants | None = Field(
        None, title="Kurzfassung", description="Das Treffen in wenigen Sätzen."
    )
    schlagworte: list[Name] | None = Field(
        None, title="Schlagworte", description="Wörter, mit denen man es meint."
    )
    quellen: list[SourceShape] | None = Field(
        None,
        title="Quellen",
        description="Mindestens eine; die erste gilt, wo keine andere genannt ist.",
    )
