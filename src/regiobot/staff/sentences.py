"""What the staff chat says. It speaks German only, like the files it is about."""

from __future__ import annotations

# --- /stand
VERSION = "Stand des Wissens: {version}"
COMMIT = "Stand des Wissens: {version}, git {id} vom {date}"
COMMIT_PENDING = COMMIT + ", seitdem geändert"
SINCE = "In Betrieb seit: {when}"
WRITTEN = "Letzte Änderung der Dateien: {when}"
HOLDS = (
    "Inhalt: {meetings} Treffen, {people} Personen, {organizations} Organisationen, "
    "{topics} Themen, {entries} Wissenseinträge, {questions} Goldfragen"
)
STARTING = "Der Inhalt wird noch gezählt; bitte gleich noch einmal fragen."
HEALTHY = "Zustand: in Ordnung"
UNHEALTHY = (
    "Zustand: Die Dateien im Wissensordner sind nicht in Ordnung. Der Bot antwortet "
    "weiter mit dem Stand von oben."
)
FAILING = "Zustand: Nicht alle Goldfragen werden wie erwartet beantwortet."
WHEN = "{day}, {time} Uhr"

# --- /pruefen
CHECKED = "Alles in Ordnung: {asked} von {asked} Goldfragen bestanden."
CHECKED_NO_QUESTIONS = "Alles in Ordnung. Goldfragen gibt es keine (fragen/*.yaml)."
CHECK_FAILED = "Nicht in Ordnung:"
HINTS = "Hinweise, die nichts verhindern: {count}"

# --- a file
REFUSED = "{place}: So geht es nicht. Es bleibt alles, wie es war."
OFFERED = "{place} ist in Ordnung. Das würde sich ändern:"
OFFERED_NEW = "{place} wäre eine neue Datei und ist in Ordnung. Das würde sich ändern:"
NOT_COMPARED = "Was genau, lässt sich gerade nicht sagen."
NOTHING_NEW = "{place} ist schon genau so im Wissensordner."
TAKE_OVER = "Übernehmen"
DISCARD = "Verwerfen"
TAKEN = "Übernommen und in Betrieb: {place}."
TAKEN_LATER = (
    "Geschrieben, aber noch nicht in Betrieb: {place}. Die Datenbank lässt sich gerade "
    "nicht schreiben; ich versuche es weiter."
)
KEPT_COPY = "Die Fassung davor ist aufgehoben; /zurueck stellt sie wieder her."
KEPT_COMMIT = "Als git-Commit {id} festgehalten; /zurueck stellt die Fassung davor her."
DISCARDED = "Verworfen. Es bleibt alles, wie es war."
ALREADY = "Das ist schon erledigt."
OVERTAKEN = "Von dieser Datei kam inzwischen eine neuere Fassung; bitte dort drücken."
FORGOTTEN = (
    "Diese Datei liegt mir nicht mehr vor, weil der Bot neu gestartet wurde oder sie "
    "zu lange zurückliegt. Bitte noch einmal senden."
)
NOT_WRITTEN = (
    "{place} lässt sich nicht schreiben ({reason}). Es bleibt alles wie zuvor."
)
NOT_READ = "{place} lässt sich nicht lesen ({reason}). Es bleibt alles, wie es war."
ONLY_YAML = "Ich nehme hier Wissensdateien, deren Name auf .yaml endet."
COMMIT_MESSAGE = "{place} über den Redaktions-Chat geändert"
COMMIT_BEFORE = "{place}: Fassung vor der Änderung über den Redaktions-Chat"
COMMIT_UNDO = "{place}: Änderung über den Redaktions-Chat zurückgenommen"

# --- /zurueck
NOTHING_TO_UNDO = "Es gibt keine Änderung, die sich zurücknehmen ließe."
UNDONE = "Zurückgenommen: {place} ist wieder wie zuvor."
UNDONE_NEW = "Zurückgenommen: {place} ist wieder entfernt."
UNDONE_BEFORE = "Die letzte Änderung an {place} war schon zurückgenommen."
CHANGED_SINCE = (
    "{place} wurde seit der letzten Übernahme noch einmal geändert. Das nehme ich "
    "nicht zurück; bitte die gewünschte Fassung als Datei senden."
)
UNDO_REFUSED = "{place}: Die Fassung davor passt nicht mehr zum übrigen Wissen:"

MENU = (
    ("stand", "Welches Wissen in Betrieb ist"),
    ("pruefen", "Die Wissensdateien prüfen"),
    ("luecken", "Was nicht beantwortet werden konnte"),
    ("zurueck", "Die letzte Änderung zurücknehmen"),
)
