"""What a draft says to the clerk who edits it. German, as the files are."""

from __future__ import annotations

CHECK = "PRÜFEN"

TITLE = "Das ist die Überschrift der Mitteilung. Passt sie als Name des Treffens?"
NO_TITLE = "Eine Überschrift wurde nicht gefunden. Bitte einen Titel eintragen."
SERIES = "Die Mitteilung nennt die Reihe. Gehört dieses Treffen dazu?"
NUMBER = "Zählt die Mitteilung so dieses Treffen?"
NO_DATE = "Ein Datum wurde nicht gefunden."
NO_YEAR = (
    "Die Mitteilung nennt {day} ohne Jahr und hat selbst kein Datum. Bitte eintragen: "
    "datum: JJJJ-{month:02d}-{number:02d}"
)
YEAR_ADDED = "Das Jahr fehlt in der Mitteilung und ist aus ihrem Datum ergänzt."
YEAR_NOTE = (
    "Das Jahr nennt die Mitteilung nicht; es ist aus ihrem Datum ergänzt ({published})."
)
RELATIVE = "Das Datum ist aus „{words}“ und dem Datum der Mitteilung errechnet."
RELATIVE_NOTE = "Abgeleitet aus „{words}“ in der Mitteilung vom {published}."
DOUBTFUL_DATE = "Ist das der Tag des Treffens?"
ONLY_WEEKDAY = "Die Mitteilung nennt nur den Wochentag, kein Datum."
LIKELY_DAY = (
    "Die Mitteilung nennt nur den Wochentag. Wenn er der letzte vor ihrem Datum ist, "
    "gilt: datum: {day}"
)
WRONG_WEEKDAY = (
    "Die Mitteilung sagt „{written}“, der {day} ist aber ein {actual}. Was stimmt?"
)
IMPOSSIBLE = "Diesen Tag gibt es nicht."
PLACE = "Ist das der Ort des Treffens?"
PLACE_ADAPTED = "In der Mitteilung steht „{words}“."
FORM = "Ist diese Form des Treffens gemeint?"
STATE = "Stimmt der Stand? Grund und Tag gehören nach stand_hinweis."
PLANNED = "Das Datum liegt nach dem Datum der Mitteilung."
PLANNED_BY_WORDS = "Die Mitteilung kündigt das Treffen an."
HOST = "Ist das die gastgebende Stelle?"
HOST_OF_PERSON = "Genannt ist eine Person; hier steht die Stelle, für die sie spricht."
COMPLETE = "Die Mitteilung nennt die Liste vollständig. Stimmt das?"
OPEN = "Die Liste ist nicht vollständig: „{words}“."
UNKNOWN_PERSON = "„{name}“ steht nicht in personen.yaml (Vorschlag am Ende der Datei)."
UNKNOWN_BODY = (
    "„{name}“ steht nicht in organisationen.yaml (Vorschlag am Ende der Datei)."
)
SIMILAR = "Ähnlich geschrieben und schon im Wissen: {name}."
SURNAME_ONLY = "Die Mitteilung nennt nur den Nachnamen."
BODY_MEANT = "Die Mitteilung nennt die Stelle hier nicht mit Namen."
SEVERAL = "Der Satz nennt mehrere Personen. Waren sie beim Treffen dabei?"
MIXED = "Der Satz nennt wohl Anwesende und Fehlende. Wer gehört in welche Liste?"
REPORTED = "Der Satz gibt wieder, was jemand sagte. Gehört das in diese Liste?"
ANNOUNCED = (
    "Die Mitteilung kündigt das Treffen an. Ist die Person oder Stelle eingeladen?"
)
REGULAR = (
    "Dieser Satz beschreibt wohl die Reihe und nicht dieses Treffen. Gehört etwas "
    "davon nach „eingeladen“?"
)
NEGATIVE = "Dieser Satz nennt, wer nicht da war; er ist nicht übernommen."
GROUP_ONLY = "Eine Gruppe ohne Orte oder Stellen."
TOPIC_PARTLY = "Die Wörter nennen dieses Thema nur zum Teil. Passt es?"
TOPIC_UNKNOWN = "Zu diesen Wörtern gibt es kein Thema in themen.yaml."
TOPICS_FROM_TITLE = "Diese Themen stehen nur in der Überschrift."
NO_TOPICS = "Themen wurden nicht gefunden."
NO_ATTENDEES = "Teilnehmende wurden nicht gefunden."
STATEMENT_TOPICS = "Diese Themen kommen als Wörter im Zitat vor. Passen sie?"
LOCUS = "stelle: Absatz {number}"
SPEAKER_UNKNOWN = "Die Mitteilung sagt nicht, wer das sagte. Bitte person eintragen."
SPEAKER_BY_OFFICE = "Die Mitteilung nennt hier nur das Amt."
SPEAKER_BY_PRONOUN = "Die Mitteilung sagt hier nur „er“ oder „sie“."
SPEAKER_BEFORE = "Wer sprach, ist aus dem Satz davor geschlossen."
JOINED = (
    "Die Mitteilung unterbricht das Zitat an der Stelle […]; davor und danach ist es "
    "Zeichen für Zeichen übernommen."
)
HYPHENATED = "Im Zitat steht ein Trennstrich vor einem Zwischenraum. Zeilenumbruch?"
FRAGMENT = (
    "Nicht übernommen, weil nur einzelne Wörter in Anführungszeichen stehen: {words}"
)
OPEN_QUOTE = "Hier fehlt ein schließendes Anführungszeichen; bitte nach Zitaten sehen."
NO_SOURCE_DATE = "Die Mitteilung nennt kein eigenes Datum."
NO_PUBLISHER = "Wer die Mitteilung herausgibt, wurde nicht gefunden."
NO_ADDRESS = "Bitte die Internetadresse der Mitteilung eintragen, wenn es eine gibt."

SENTENCE = "Satz: „{sentence}“"
HEAD = (
    "Entwurf aus „{name}“. Bitte jede Stelle mit {check} ansehen und die Zeile dann "
    "löschen."
)
FILE_NAME = "Vorschlag für den Dateinamen: treffen/{name}"
NOT_YET = "„regiobot check“ nimmt die Datei erst an, wenn dies ergänzt ist: {what}."
STILL_PEOPLE = "unbekannte Personen ({names})"
STILL_BODIES = "unbekannte Organisationen ({names})"
STILL_SPEAKERS = "{count} Zitat(e) ohne Person"
STILL_TITLE = "der Titel"
STILL_SOURCE = "Titel, Herausgeber oder Adresse der Quelle"
LEFT_TO_EDITOR = (
    "Sätze, die über Gesagtes berichten. Sinngemäße Aussagen schreibt die Redaktion:"
)
NO_OFFICE = "Ohne Amt nur mit einwilligung: ja, sonst im Treffen nur die Rolle nennen."
NEW_PEOPLE = "Vorschlag für personen.yaml (bitte prüfen und dort eintragen):"
NEW_BODIES = "Vorschlag für organisationen.yaml (bitte prüfen und dort eintragen):"

STUBS = (
    "Entwurf aus Fragen, die der Bot nicht beantworten konnte. Vorschlag für den "
    "Dateinamen: {name}"
)
STUBS_WAIT = (
    "„regiobot check“ nimmt die Datei erst an, wenn jeder Eintrag eine antwort und "
    "eine quelle hat. Was nicht beantwortet werden soll, bitte löschen."
)
STUB_SOURCES = "Eine Quelle, die es noch nicht gibt, hier beschreiben:"
ASKED = (
    "{count}-mal gefragt, von mindestens {askers} Menschen, zuletzt Woche ab {last}."
)
NOT_RECORDED = "Verstanden, steht aber nicht im Wissen."
NOT_UNDERSTOOD = "Nicht verstanden."
MASKED = "Die Frage ist verdeckt (… steht für Namen, # für Zahlen). Bitte ausschreiben."
STUB_TOPICS = "Diese Themen kommen als Wörter in der Frage vor. Passen sie?"
NO_ANSWER = "Antwort mit Quelle eintragen; oder gehört die Angabe in ein Treffen?"
GOLDEN = "Dazu als Goldfragen für fragen/*.yaml, mit Teilen der neuen Antwort:"
