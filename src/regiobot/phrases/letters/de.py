"""About subscriptions and what is stored, in German."""

# --- news
NEWS = "Neues zu Ihrem Abo:"
ADDED = "Neu: {meeting}."
CANCELLED = "Abgesagt: {meeting}."
MOVED = "Geändert: {meeting}."
RESULTS = "Ergebnisse: {meeting}:"
MORE_OUTCOMES = "… und {n} weitere"
MORE_MEETINGS = "Außerdem gibt es Neues zu {n} weiteren Treffen. Fragen Sie danach."
UNSUBSCRIBE = "Abbestellen"

# --- choosing
ALL = "alle Treffen"
SERIES = "Reihe {name}"
BODY = "{name}"
TOPIC = "Thema {name}"
GONE = "etwas, das es in den Unterlagen nicht mehr gibt"
CHOOSE = (
    "Sie bekommen eine Nachricht, wenn ein Treffen neu ist, abgesagt oder verlegt wird "
    "oder Ergebnisse dazukommen. Worüber? Für ein Thema oder eine Kommune schreiben "
    "Sie zum Beispiel: /abo {example}"
)
CHOSEN = "Ihre Abos: {choices}."
NONE_CHOSEN = "Sie haben kein Abo."
ADD = "Abonnieren: {choice}"
REMOVE = "Abbestellen: {choice}"
ADDED_CHOICE = "Abonniert: {choice}."
REMOVED_ALL = "Abbestellt. Sie bekommen keine Nachrichten mehr. Neu bestellen: /abo"
UNKNOWN = (
    "Zu „{words}“ gibt es keine Reihe, keine Kommune und kein Thema in den Unterlagen."
)
WHICH = "Was davon meinen Sie?"
TOO_MANY = "Mehr als {n} Abos sind nicht möglich. Bestellen Sie zuerst eines ab."
ADMINS_ONLY = "In einer Gruppe kann das nur, wer sie verwaltet."

# --- what is stored
STORED = "Über diesen Chat ist gespeichert:"
STORED_CHAT = "die Nummer des Chats ({chat}) und die Sprache ({language})"
STORED_CHOICES = "Abos: {choices}"
STORED_WAITING = "noch nicht zugestellte Neuigkeiten: {n}"
STORED_TALK = (
    "nur im Arbeitsspeicher, bis 30 Minuten nach der letzten Frage: worum es im "
    "Gespräch ging"
)
STORED_NOTHING = "Über diesen Chat ist nichts gespeichert."
STORED_HINT = "Alles löschen: /loeschen"
DELETED = "Gelöscht:"
DELETED_CHOICES = "Abos: {choices}, mit der Nummer des Chats und der Sprache"
DELETED_WAITING = "noch nicht zugestellte Neuigkeiten: {n}"
DELETED_TALK = "was ich mir von diesem Gespräch gemerkt hatte"
DELETED_NOTHING = "Über diesen Chat war nichts gespeichert."
LANGUAGES = {"de": "Deutsch", "en": "Englisch", "leicht": "Leichte Sprache"}
