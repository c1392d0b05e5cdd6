"""What the chat itself says in German: buttons, lists, commands, troubles."""

# --- steps, as short as a button
STEP_PRESENT = "Wer war dabei?"
STEP_SIGNED = "Wer hat unterschrieben?"
STEP_TOPICS = "Themen"
STEP_VERBATIM = "Wörtlich"
STEP_STATEMENTS = "Aussagen"
STEP_OUTCOMES = "Ergebnisse"
STEP_SOURCE = "Quelle"
STEP_BEFORE = "Davor"
STEP_AFTER = "Danach"
OLDER = "Ältere"
NEWER = "Neuere"
BACK = "Zurück"
FORTH = "Weiter"
ALL_PEOPLE = "Verzeichnete Personen: {n}. Hier {first} bis {last}, nach dem Namen:"
ALL_TOPICS = "Verzeichnete Themen: {n}. Hier {first} bis {last}, nach dem Namen:"
NOT_THERE = "Das gibt es in den Unterlagen nicht (mehr)."
FACT_CHANGED = (
    "Diese Angabe steht so nicht mehr in den Unterlagen. Das Treffen gibt es noch:"
)

# --- what is said when no question can be answered
FAILED = "Das hat leider nicht geklappt. Bitte versuchen Sie es später noch einmal."
TEXT_ONLY = "Ich kann nur Text lesen. Bitte schreiben Sie mir Ihre Frage."
BUTTON_EXPIRED = (
    "Diese Schaltfläche gilt nicht mehr. Bitte schreiben Sie mir Ihre Frage."
)
MENU = {
    "start": "Begrüßung und Beispiele",
    "treffen": "Welche Treffen es gab",
    "letztes": "Das letzte Treffen",
    "naechstes": "Das nächste Treffen",
    "themen": "Worum es ging",
    "personen": "Wer genannt ist",
    "zitate": "Wörtliche Zitate",
    "suche": "In den Unterlagen suchen",
    "warum": "Wie ich Ihre Frage verstanden habe",
    "abo": "Benachrichtigt werden",
    "sprache": "Deutsch, English, Leichte Sprache",
    "hilfe": "Was ich beantworten kann",
    "datenschutz": "Was mit Ihren Daten geschieht",
    "auskunft": "Was über diesen Chat gespeichert ist",
    "loeschen": "Alles über diesen Chat löschen",
}
SHORT_DESCRIPTION = (
    "Auskunft über die Treffen{region}: wer, was, wann, wo. Immer mit Quelle."
)
IN_REGION = " in {region}"
TOKEN_MISSING = (
    "Es fehlt das Bot-Token: Setzen Sie REGIOBOT_TOKEN. Ein Token gibt es in Telegram "
    "bei @BotFather."
)
TOKEN_REFUSED = (
    "Telegram kennt dieses Bot-Token nicht: Prüfen Sie REGIOBOT_TOKEN. Ein neues "
    "Token gibt es in Telegram bei @BotFather."
)
WEBHOOK_UNUSABLE = (
    "Der Bot kann unter „{place}“ nichts annehmen: {reason}. Prüfen Sie "
    "REGIOBOT_WEBHOOK_LISTEN."
)

# --- languages, search, quotations, groups
TONGUES = {"de": "Deutsch", "en": "English", "leicht": "Leichte Sprache"}
TONGUE_CHOICE = "In welcher Sprache soll ich antworten?"
TONGUE_CHOSEN = "Ich antworte ab jetzt auf Deutsch."
SEARCH_WHAT = (
    "Was suchen Sie? Schreiben Sie es dahinter, zum Beispiel: /suche Wohnungsbau"
)
COPY_LINK = "Link kopieren"
COPY_CITATION = "Als Zitat kopieren"
ADMINS_ONLY = (
    "Das können nur die Administratorinnen und Administratoren der Gruppe ändern."
)
