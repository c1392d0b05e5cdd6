"""Every German sentence that the loader says of what is doubtful, but usable.

Each says what to do about it, so that no hint has to stay.
"""

OFFICE_WITHOUT_SOURCE = (
    "Für das Amt „{office}“ ist keine Quelle angegeben. Ergänzen Sie „quelle: …“."
)
DESCRIPTION_WITHOUT_SOURCE = (
    "Für die Beschreibung ist keine Quelle angegeben. Ergänzen Sie „quelle: …“."
)
ORIGIN_WITHOUT_SOURCE = (
    "Für diese Angabe zum Beginn fehlt die Quelle. Ergänzen Sie „quelle: …“."
)
RELEASE_NOT_READ = (
    "Diese Datei wird nicht gelesen, denn es zählen nur Dateien mit der Endung .yaml. "
    "Aus einer Pressemitteilung macht „regiobot draft“ einen Entwurf. Legen Sie die "
    "Datei an einem anderen Ort ab."
)
FILE_DATE = (
    "Der Dateiname beginnt mit {written}, das Treffen hat aber das Datum {date}. "
    "Prüfen Sie, was stimmt."
)
STATEMENT_WITHOUT_TOPIC = (
    "Diese Aussage hat kein Thema und wird nur über die Person gefunden. Ergänzen Sie "
    "„themen: […]“."
)
STATEMENT_VARIANTS = (
    "Von einer Aussage wird nur die deutsche Fassung gezeigt. Löschen Sie die anderen."
)
STATEMENT_WITHOUT_KIND = (
    "Hier fehlt, ob die Aussage wörtlich ist; sie gilt als sinngemäß. Ergänzen Sie "
    "„art: …“."
)
REPEATED_ALIAS = (
    "„{name}“ steht bei diesem Eintrag schon. Löschen Sie die Wiederholung."
)

SIMILAR_PERSON = (
    "„{name}“ sieht aus wie „{other}“ in {place}. Ist es dieselbe Person, führen Sie "
    "beide Einträge zusammen; sind es zwei, geben Sie beiden eine „kennung“."
)
OFFICES_AT_ONCE = (
    "„{office}“ und „{other}“ überschneiden sich. Prüfen Sie „von“ und „bis“; stimmt "
    "beides, sagen Sie es in „hinweis“."
)
WITHOUT_CONSENT = (
    "Für „{name}“ ist kein Amt angegeben. Menschen ohne Amt werden nur mit ihrer "
    "Einwilligung genannt: Tragen Sie „einwilligung: ja“ ein, wenn sie vorliegt, sonst "
    "nennen Sie nur die Rolle („gruppe: …“)."
)
UNUSED_TOPIC = (
    "Das Thema „{name}“ kommt in keinem Treffen und keiner Antwort vor. Ordnen Sie es "
    "zu oder löschen Sie es."
)
EVERYDAY_ALIAS = (
    "„{name}“ ist ein Alltagswort und würde in vielen Fragen als dieser Eintrag "
    "verstanden. Wählen Sie ein genaueres Wort."
)
NO_HTTPS = (
    "„{address}“ ist nicht verschlüsselt. Prüfen Sie, ob die Adresse auch mit https:// "
    "geht."
)
STILL_PLANNED = (
    "Der Termin ({date}) ist vorbei, das Treffen gilt aber noch als geplant. Tragen "
    "Sie „stattgefunden“, „abgesagt“ oder „verschoben“ ein; ist nichts bekannt, sagen "
    "Sie das in „stand_hinweis“."
)
NAMED_TWICE = (
    "„{name}“ steht schon in „{list}“. Löschen Sie die Wiederholung; war jemand nur "
    "zeitweise da, sagen Sie es mit „von_bis“."
)
EXPIRED = (
    "Diese Antwort galt bis {date}. Prüfen Sie, ob sie noch stimmt; wenn nicht, ändern "
    "oder löschen Sie sie, sonst setzen Sie „gueltig_bis“ neu."
)
TITLE_IN_NAME = (
    "„{title}“ gehört nicht zum Namen. Schreiben Sie „name: {name}“ und „anrede: "
    "{title}“."
)
NOTHING_EXPECTED = (
    "Diese Goldfrage prüft nichts. Ergänzen Sie „erwartet“, „nicht“ oder „status“."
)
EMPTY_BEFORE_HASH = (
    "Das Feld „{key}“ ist leer, denn nach „#“ steht nur eine Bemerkung. Gehört das "
    "Zeichen zum Text, setzen Sie ihn in Anführungszeichen."
)
EMPTY_FIELD = (
    "Das Feld „{key}“ ist leer und zählt nicht. Füllen Sie es aus oder löschen Sie die "
    "Zeile."
)
