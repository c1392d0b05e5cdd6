"""Every German sentence that the loader says of what is wrong, in one place.

Each says what is wrong and what to do about it. Words in braces are filled in.
"""

from __future__ import annotations

from .identifiers import Kind

_LONGEST = 80  # characters of a quoted word; a sentence around it stays readable


def shortened(word: str) -> str:
    """A word from a file, cut where it would drown the sentence that quotes it."""
    return word if len(word) <= _LONGEST else word[:_LONGEST] + "…"


DID_YOU_MEAN = "Meinten Sie „{name}“?"

# --- folders and files -----------------------------------------------------------

FOLDER_MISSING = (
    "Diesen Ordner gibt es nicht. Prüfen Sie den Pfad zum Ordner mit den "
    "Wissensdateien."
)
NO_FOLDER = (
    "Das ist eine Datei, kein Ordner. Geben Sie den Ordner mit den Wissensdateien an."
)
FOLDER_UNREADABLE = (
    "Der Ordner lässt sich nicht lesen ({reason}). Prüfen Sie die Zugriffsrechte."
)
FOLDER_EMPTY = (
    "In diesem Ordner liegen keine Wissensdateien. Erwartet werden zum Beispiel "
    "personen.yaml und der Ordner treffen/ mit einer Datei je Treffen."
)
NO_MEETINGS = (
    "Es gibt noch kein Treffen. Legen Sie im Ordner treffen/ mindestens eine Datei an, "
    "zum Beispiel treffen/2026-05-16-regionalgespraech.yaml."
)
FILE_NOT_READ = (
    "Diese Datei wird nicht gelesen, denn ihr Name gehört nicht zu den Wissensdateien. "
    "Benennen Sie die Datei um oder entfernen Sie sie."
)
FOLDER_NOT_READ = (
    "Dieser Ordner wird nicht gelesen, denn sein Name gehört nicht zu den "
    "Wissensdateien. Benennen Sie den Ordner um oder entfernen Sie ihn."
)
UNREADABLE = (
    "Die Datei lässt sich nicht lesen ({reason}). Prüfen Sie die Zugriffsrechte."
)
TOO_LARGE = (
    "Die Datei ist größer als 1 MiB und wird nicht gelesen. Teilen Sie sie in mehrere "
    "Dateien auf."
)
LINK_OUTSIDE = (
    "Diese Verknüpfung führt aus dem Wissensordner hinaus und wird nicht gelesen. "
    "Legen Sie die Datei selbst in den Ordner."
)
LINKED_FOLDER = (
    "Verknüpfungen auf Ordner werden nicht gelesen. Legen Sie den Ordner selbst hier "
    "ab."
)
NO_FILE = "Das ist keine gewöhnliche Datei. Entfernen Sie sie."
WRONG_SUFFIX = "Die Datei muss auf „.yaml“ enden. Benennen Sie sie um in „{name}“."
NOT_UTF8 = (
    "Die Datei ist nicht in UTF-8 gespeichert. Öffnen Sie sie im Editor und speichern "
    "Sie sie mit der Zeichenkodierung UTF-8."
)
CONTROL_CHARACTER = (
    "Hier steht ein unsichtbares Steuerzeichen ({code}). Löschen Sie es."
)
FILE_EMPTY = "Die Datei ist leer und wird übergangen. Füllen oder entfernen Sie sie."
MEETING_FILE_EMPTY = (
    "Die Datei ist leer. Tragen Sie das Treffen ein (mindestens „titel“ und „quellen“) "
    "oder entfernen Sie die Datei."
)
SECOND_PROFILE = (
    "Angaben zum Bot stehen schon in {place}. Führen Sie beide Dateien zusammen."
)

# --- YAML ------------------------------------------------------------------------

TAB = (
    "Die Zeile ist mit einem Tabulator eingerückt. Rücken Sie nur mit Leerzeichen ein."
)
NO_BLANK_AFTER_COLON = (
    "Nach dem Doppelpunkt fehlt ein Leerzeichen. Schreiben Sie „{key}: {value}“."
)
NO_COLON = (
    "Hier fehlt ein Doppelpunkt mit Leerzeichen nach dem Feldnamen. Gehört die Zeile "
    "noch zum Text davor, rücken Sie sie weiter ein als das Feld darüber."
)
COLON_IN_TEXT = (
    "Im Text steht ein Doppelpunkt mit Leerzeichen. Setzen Sie den ganzen Text in "
    'Anführungszeichen ("…") oder schreiben Sie ihn nach „|“ in die nächste Zeile.'
)
TOO_DEEP_INDENT = (
    "Die Zeile ist zu weit eingerückt. Rücken Sie sie so weit ein wie die anderen "
    "Felder desselben Eintrags."
)
BAD_INDENT = (
    "Die Einrückung passt nicht zu den Zeilen darüber. Rücken Sie alle Felder eines "
    "Eintrags gleich weit ein und beginnen Sie jeden Listenpunkt mit „- “."
)
UNCLOSED_QUOTE = (
    "Das Anführungszeichen wird nicht geschlossen. Ergänzen Sie {quote} am Ende des "
    "Textes."
)
TEXT_AFTER_QUOTE = (
    "Nach dem schließenden Anführungszeichen steht noch Text. Setzen Sie den ganzen "
    "Text in Anführungszeichen, innere als „…“."
)
UNCLOSED_BRACKET = (
    "Die Klammer „{bracket}“ wird nicht richtig geschlossen. Trennen Sie die Punkte "
    "mit Kommas und ergänzen Sie „{closing}“ am Ende."
)
STRAY_BRACKET = "Hier steht eine schließende Klammer zu viel. Löschen Sie sie."
SPECIAL_START = (
    "Ein Text darf nicht mit „{character}“ beginnen. Setzen Sie ihn in "
    "Anführungszeichen."
)
BACKSLASH = (
    "In doppelten Anführungszeichen hat „\\“ eine besondere Bedeutung. Nehmen Sie "
    "einfache Anführungszeichen ('…')."
)
TEXT_AFTER_BAR = (
    "Nach „|“ oder „>“ darf in derselben Zeile nichts stehen. Beginnen Sie den Text in "
    "der nächsten Zeile, eingerückt."
)
MORE_DOCUMENTS = (
    "Nach „---“ beginnt ein zweites Dokument. Eine Datei darf nur eines enthalten: "
    "Löschen Sie die Zeile oder teilen Sie die Datei."
)
DIRECTIVE = "Zeilen, die mit „%“ beginnen, sind nicht erlaubt. Löschen Sie die Zeile."
ANCHOR = (
    "Anker („&“) sind nicht erlaubt. Gehört das Zeichen zum Text, setzen Sie ihn in "
    "Anführungszeichen, sonst löschen Sie den Anker."
)
ALIAS = (
    "Verweise („*“) sind nicht erlaubt. Gehört das Zeichen zum Text, setzen Sie ihn in "
    "Anführungszeichen, sonst schreiben Sie den Inhalt aus."
)
MERGE_KEY = "Das Feld „<<“ ist nicht erlaubt. Schreiben Sie die Felder aus."
TAG = (
    "Typangaben („!“) sind nicht erlaubt. Gehört das Zeichen zum Text, setzen Sie ihn "
    "in Anführungszeichen, sonst löschen Sie es."
)
TOO_DEEP = (
    "Hier ist zu tief verschachtelt. Prüfen Sie Klammern und Einrückung; mehr als "
    "{levels} Ebenen gibt es nicht."
)
COMPLEX_KEY = (
    "Hier steht etwas anderes als ein Feldname. Löschen Sie das „?“ oder die Klammer "
    "vor dem Doppelpunkt."
)
CONFLICT = (
    "Hier stehen zwei Fassungen der Datei untereinander (ein Konflikt von git). "
    "Behalten Sie die richtige und löschen Sie die andere und die Zeilen mit "
    "„<<<<<<<“, „=======“ und „>>>>>>>“."
)
SYNTAX = (
    "Die Datei ist hier kein gültiges YAML. Prüfen Sie Einrückung, Doppelpunkte und "
    "Anführungszeichen in dieser Zeile und der davor."
)
DUPLICATE_KEY = (
    "Das Feld „{key}“ steht schon in Zeile {line}. Löschen Sie eines von beiden oder "
    "führen Sie sie zusammen."
)

# --- fields ----------------------------------------------------------------------

UNKNOWN_KEY = "Das Feld „{key}“ gibt es hier nicht."
KEY_FURTHER_OUT = (
    "„{key}“ gehört eine Ebene höher: Rücken Sie die Zeile weniger weit ein, zu den "
    "Feldern dort."
)
KEY_FURTHER_IN = "„{key}“ gehört in einen Punkt von: {keys}."
WRONG_DASH = (
    "Ein Listenpunkt beginnt mit „- “ (Bindestrich und Leerzeichen), nicht mit "
    "„{dash}“."
)
DASH_MISSING = "Davor fehlt der Strich: Schreiben Sie „- {key}: …“."
NO_BLANK_AFTER_DASH = (
    "Nach dem Strich fehlt ein Leerzeichen. Schreiben Sie „- {key}: …“."
)
POSSIBLE_KEYS = "Möglich sind: {keys}."
MISSING = "Es fehlt das Feld „{key}“. Ergänzen Sie eine Zeile „{key}: …“."
EMPTY = "Das Feld „{key}“ ist leer. Füllen Sie es aus."
EMPTY_ITEM = "Dieser Listenpunkt ist leer. Füllen Sie ihn aus oder löschen Sie ihn."
TEXT_NOT_LIST = (
    "„{key}“ erwartet einen Text, hier steht eine Liste. Schreiben Sie einen einzigen "
    "Text hinter den Doppelpunkt."
)
TEXT_NOT_FIELDS = (
    "„{key}“ erwartet einen Text, hier stehen Unterfelder. Enthält der Text einen "
    "Doppelpunkt, setzen Sie ihn in Anführungszeichen."
)
LIST_NOT_TEXT = (
    "„{key}“ erwartet eine Liste. Schreiben Sie „{key}: [{value}]“, mehrere Punkte mit "
    "Kommas getrennt, oder jeden in eine eigene Zeile, die mit „- “ beginnt."
)
LIST_NOT_ITEM = (
    "„{key}“ erwartet eine Liste. Schreiben Sie jeden Punkt in eine eigene Zeile, etwa "
    "„- {lead}: {value}“."
)
LIST_NOT_FIELDS = (
    "„{key}“ erwartet eine Liste. Beginnen Sie das erste Feld jedes Punkts mit „- “ "
    "(Strich und Leerzeichen) und rücken Sie die weiteren darunter ein."
)
ITEM_NOT_TEXT = (
    "Ein Punkt von „{key}“ besteht aus Feldern. Schreiben Sie „- {lead}: {value}“."
)
FIELDS_NOT_TEXT = (
    "„{key}“ erwartet Unterfelder, hier steht nur ein Text. Möglich sind: {keys}."
)
FIELDS_NOT_LIST = (
    "„{key}“ erwartet Unterfelder, hier steht eine Liste. Möglich sind: {keys}."
)
WRONG_VALUE = "Der Wert passt nicht zum Feld „{key}“. Berichtigen Sie ihn."
NO_LIST_FILE = (
    "Diese Datei enthält eine Liste von Einträgen. Beginnen Sie jeden Eintrag mit „- “ "
    "(Strich und Leerzeichen)."
)
NO_MAPPING_FILE = (
    "Diese Datei enthält nur Felder („name: …“) und keine Liste. Löschen Sie „- “ am "
    "Anfang."
)
ENTRY_NOT_FIELDS = "Hier wird ein Eintrag mit Feldern erwartet, zuerst „{key}: …“."

NOT_ONE_OF = "„{value}“ ist hier nicht vorgesehen. Möglich sind: {values}."
NO_SUCH_DAY = "Den Tag „{value}“ gibt es nicht. Prüfen Sie Tag und Monat."
# How a value is written: also what an editor says while somebody types it.
DATE_FORM = (
    "Schreiben Sie Jahr-Monat-Tag (2019-05-16), Jahr-Monat (2019-05) oder nur das Jahr "
    "(2019)."
)
END_FORM = "Schreiben Sie ein Datum wie 2030-03-31, 2030-03 oder 2030, oder „offen“."
DAY_FORM = "Schreiben Sie Jahr-Monat-Tag, etwa 2019-05-16."
TIME_FORM = (
    "Schreiben Sie Stunden und Minuten, etwa 18:30, oder ein Wort wie „nachmittags“."
)
COUNT_FORM = "Schreiben Sie eine ganze Zahl ab 1, nur mit Ziffern."
YEAR_FORM = "Schreiben Sie das Jahr mit vier Ziffern."
AGS_FORM = "Er besteht aus 2 bis 12 Ziffern, bei einer Gemeinde aus 8."
IDENTIFIER_FORM = (
    "Eine Kennung besteht aus Buchstaben ohne Umlaute, Ziffern, Punkten und "
    "Bindestrichen"
)
ADDRESS_FORM = "Sie beginnt mit https:// und enthält keine Leerzeichen."
TEXT_FORM = "Hier wird ein einzelner Text erwartet."
LIST_FORM = "Hier wird eine Liste erwartet; jeder Punkt beginnt mit „- “."
NO_DATE = "„{value}“ ist kein Datum. " + DATE_FORM
NO_END = "„{value}“ ist kein Datum. " + END_FORM
TWO_DAYS = "Mehrere Tage schreiben Sie als „datum“ und „bis_datum“."
NO_DAY = "„{value}“ ist kein Tag. " + DAY_FORM
NO_TIME = "Die Uhrzeit „{value}“ gibt es nicht. " + TIME_FORM
NO_COUNT = "„{value}“ ist keine ganze Zahl ab 1. Schreiben Sie nur Ziffern."
NO_YEAR = "„{value}“ nennt kein Jahr. " + YEAR_FORM
NO_AGS = "„{value}“ ist kein amtlicher Schlüssel. " + AGS_FORM
NO_IDENTIFIER = IDENTIFIER_FORM + "; „{value}“ passt nicht dazu."
NO_ADDRESS = "„{value}“ ist keine Internetadresse. " + ADDRESS_FORM

# --- entries ---------------------------------------------------------------------

END_BEFORE_START = (
    "„{end}“ liegt vor „{start}“. Prüfen Sie beide Angaben; vielleicht sind sie "
    "vertauscht."
)
END_WITHOUT_START = "„bis_datum“ braucht auch „datum“. Ergänzen Sie den ersten Tag."
SPAN_WITHOUT_BOUND = (
    "„zeitraum“ braucht „fruehestens“ oder „spaetestens“. Ergänzen Sie eines davon."
)
SPAN_AND_DATE = (
    "„datum“ ist angegeben, deshalb ist „zeitraum“ überflüssig. Löschen Sie eines von "
    "beiden."
)
WRONG_WEEKDAY = (
    "Der {date} ist ein {actual}, kein {written}. Berichtigen Sie „wochentag“ oder "
    "„datum“."
)
NOBODY = (
    "Hier ist niemand genannt. Ergänzen Sie „person“, „gruppe“ oder „organisation“."
)
PERSON_AND_GROUP = (
    "Hier stehen „person“ und „gruppe“ zugleich. Machen Sie zwei Einträge daraus."
)
AGENDA_WITHOUT_TOPIC = "Hier fehlt das Thema. Ergänzen Sie „thema“ oder „titel“."
VERBATIM_VARIANT = (
    "Ein wörtliches Zitat hat keine Fassungen. Schreiben Sie nur den Wortlaut."
)
MEETING_WITHOUT_SOURCE = (
    "Ein Treffen braucht mindestens eine Quelle. Ergänzen Sie „quellen:“ und darunter "
    "„- kuerzel: …“ mit „titel“ und „adresse“."
)
ENTRY_WITHOUT_SOURCE = (
    "Eine Antwort braucht eine Quelle. Ergänzen Sie „quelle: …“ mit einem Kürzel."
)
SOURCE_WITHOUT_CONTENT = (
    "Diese Quelle hat weder Titel noch Herausgeber noch Adresse. Ergänzen Sie, wo die "
    "Angaben stehen."
)
FRAGE_OR_DIALOG = "Geben Sie entweder „frage“ oder „dialog“ an, genau eines von beiden."
EMPTY_DIALOG = "„dialog“ ist leer. Schreiben Sie mindestens eine Frage hinein."
CIRCLE = (
    "„{key}“ führt im Kreis: {names}. Löschen Sie „{key}“ bei einem dieser Einträge."
)

# --- names -----------------------------------------------------------------------

HOMES = {
    Kind.ORGANIZATION: "organisationen.yaml",
    Kind.PERSON: "personen.yaml",
    Kind.TOPIC: "themen.yaml",
    Kind.SERIES: "reihen.yaml",
    Kind.MEETING: "treffen/",
    Kind.ENTRY: "wissen.yaml",
    Kind.SOURCE: "quellen",
}
KEYS = {
    Kind.ORGANIZATION: "organisation",
    Kind.PERSON: "person",
    Kind.TOPIC: "thema",
    Kind.SERIES: "reihe",
}
UNKNOWN_REFERENCE = (
    "„{name}“ steht nicht in {home}. Berichtigen Sie die Schreibweise oder tragen Sie "
    "den Namen dort ein."
)
UNKNOWN_MEETING = (
    "Ein Treffen „{name}“ gibt es nicht. Geben Sie seine Kennung an (den Dateinamen "
    "ohne .yaml) oder ein Datum wie 2026-04-22."
)
UNKNOWN_SOURCE = (
    "Eine Quelle mit dem Kürzel „{name}“ gibt es nicht. Beschreiben Sie sie unter "
    "„quellen“ mit Titel und Adresse oder berichtigen Sie das Kürzel."
)
SEVERAL_NAMES = "Schreiben Sie für jeden Namen einen eigenen Listenpunkt."
STANDS_ELSEWHERE = "„{name}“ steht in {home}: Gehört der Name in das Feld „{key}“?"
AMBIGUOUS = (
    "Den Namen „{name}“ gibt es mehrmals. Schreiben Sie statt des Namens die Kennung: "
    "{ids}."
)
SAME_NAME = (
    "„{name}“ steht schon in {place}. Jede Schreibweise darf nur zu einem Eintrag "
    "gehören: Löschen oder ändern Sie eine von beiden."
)
SAME_PERSON_NAME = (
    "„{name}“ steht schon in {place}. Sind es zwei Personen, geben Sie beiden eine "
    "„kennung“; ist es dieselbe, löschen Sie einen Eintrag."
)
SAME_IDENTIFIER = (
    "Die Kennung „{id}“ gehört schon zu {place}. Geben Sie hier eine andere „kennung“ "
    "an."
)
ALIKE = (
    "„{name}“ unterscheidet sich von {place} nur in der Schreibweise. Ist es derselbe "
    "Eintrag, führen Sie beide zusammen; sonst geben Sie hier eine „kennung“ an."
)
SAME_PREVIOUS = (
    "Die frühere Kennung „{id}“ gehört schon zu {place}. Löschen Sie sie hier."
)
SAME_KUERZEL = (
    "Das Kürzel „{id}“ gehört schon zur Quelle in {place}. Beschreiben Sie jede "
    "Veröffentlichung nur einmal; hier genügt „quellen: [{id}]“."
)
NO_SLUG = (
    "Aus „{name}“ lässt sich keine Kennung bilden. Geben Sie eine „kennung“ aus "
    "Buchstaben und Ziffern an."
)
