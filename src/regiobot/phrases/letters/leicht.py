"""About subscriptions and what is stored, in Leichte Sprache."""

# --- news
NEWS = "Das ist neu:"
ADDED = "Das ist ein neues Treffen: {meeting}."
CANCELLED = "Dieses Treffen fällt aus: {meeting}."
MOVED = "Bei diesem Treffen ist etwas anders: {meeting}."
RESULTS = "Das ist bei einem Treffen herausgekommen. {meeting}:"
MORE_OUTCOMES = "… und {n} weitere"
MORE_MEETINGS = (
    "Es gibt noch mehr Neues. Es geht um {n} Treffen. Sie können danach fragen."
)
UNSUBSCRIBE = "Keine Nachrichten mehr"

# --- choosing
ALL = "alle Treffen"
SERIES = "Reihe {name}"
BODY = "{name}"
TOPIC = "Thema {name}"
GONE = "etwas, das es nicht mehr gibt"
CHOOSE = (
    "Ich kann Ihnen Nachrichten schicken:\n"
    "Wenn es ein neues Treffen gibt.\n"
    "Wenn ein Treffen ausfällt.\n"
    "Wenn ein Treffen an einem anderen Tag oder Ort ist.\n"
    "Und wenn es Ergebnisse gibt.\n"
    "Sie können ein Thema oder einen Ort aussuchen.\n"
    "Schreiben Sie zum Beispiel: /abo {example}"
)
CHOSEN = "Dazu bekommen Sie Nachrichten: {choices}."
NONE_CHOSEN = "Sie bekommen noch keine Nachrichten."
ADD = "Bestellen: {choice}"
REMOVE = "Nicht mehr: {choice}"
ADDED_CHOICE = "Dazu bekommen Sie jetzt Nachrichten: {choice}."
REMOVED_ALL = (
    "Sie bekommen keine Nachrichten mehr.\n"
    "Möchten Sie wieder Nachrichten?\n"
    "Schreiben Sie: /abo"
)
UNKNOWN = "Ich habe dazu nichts gefunden: „{words}“."
WHICH = "Was davon meinen Sie?"
TOO_MANY = "Sie haben schon {n} Dinge bestellt. Mehr geht nicht."
ADMINS_ONLY = "Das darf nur die Leitung dieser Gruppe."

# --- what is stored
STORED = "Das habe ich über diesen Chat gespeichert:"
STORED_CHAT = "die Nummer vom Chat ({chat}) und die Sprache ({language})"
STORED_CHOICES = "dazu bekommen Sie Nachrichten: {choices}"
STORED_WAITING = "so viele Nachrichten kommen noch: {n}"
STORED_TALK = (
    "worum es im Gespräch ging; das vergesse ich 30 Minuten nach der letzten Frage"
)
STORED_NOTHING = "Ich habe über diesen Chat nichts gespeichert."
STORED_HINT = "Möchten Sie alles löschen? Schreiben Sie: /loeschen"
DELETED = "Das habe ich gelöscht:"
DELETED_CHOICES = "Ihre Bestellung ({choices}), die Nummer vom Chat und die Sprache"
DELETED_WAITING = "so viele Nachrichten, die noch kommen sollten: {n}"
DELETED_TALK = "was ich noch vom Gespräch wusste"
DELETED_NOTHING = "Ich hatte über diesen Chat nichts gespeichert."
LANGUAGES = {"de": "Deutsch", "en": "Englisch", "leicht": "Leichte Sprache"}
