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
OLDER = "Ältere Aussagen"
NEWER = "Neuere Aussagen"
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
TONGUE_CHOSEN = (
    "Ich antworte ab jetzt auf Deutsch. Das merke ich mir, bis ich neu gestartet werde."
)
SEARCH_WHAT = (
    "Was suchen Sie? Schreiben Sie es dahinter, zum Beispiel: /suche Wohnungsbau"
)
COPY_LINK = "Link kopieren"
COPY_CITATION = "Als Zitat kopieren"
ADMINS_ONLY = (
    "Das können nur die Administratorinnen und Administratoren der Gruppe ändern."
)

# --- how a question was understood
WHY_NOTHING = "Es gibt noch keine Antwort, die ich erklären könnte."
WHY_HEAD = "So habe ich Ihre letzte Frage verstanden:"
WHY_LINE = "„{words}“ → {meaning}"
WHY_EXACT = "genau gefunden, {score:.0f} %"
WHY_SIMILAR = "ähnlich geschrieben, {score:.0f} %"
WHY_ASKED = "gefragt ist: {asked}"
WHY_SPELLING = "gelesen als „{word}“"
WHY_DECLINED = "nicht gefunden; dazu sage ich nichts"
WHY_CONTEXT = "Was die Frage offen ließ, habe ich aus dem Gespräch davor ergänzt."
WHY_BY_BUTTON = "Sie kam von einer Schaltfläche; da war nichts zu deuten."
OR = " oder "
KINDS = {
    "meeting": "Treffen:",
    "person": "Person:",
    "organization": "Ort oder Stelle:",
    "topic": "Thema:",
    "series": "Reihe:",
    "entry": "Eintrag:",
    "office": "Amt:",
}
ASKED = {
    "attendees": "wer dabei war",
    "attendance": "ob jemand dabei war",
    "appearances": "wo jemand genannt ist",
    "absentees": "wer fehlte",
    "invited": "wer eingeladen war",
    "substitutes": "wer jemanden vertrat",
    "signatories": "wer unterschrieben hat",
    "addressees": "an wen es ging",
    "completeness": "ob eine Liste vollständig ist",
    "topics": "worum es ging",
    "topic_meetings": "wann etwas Thema war",
    "topic_info": "was zu einem Thema bekannt ist",
    "comparison": "ein Vergleich",
    "statements": "was jemand sagte",
    "speakers": "von wem Aussagen überliefert sind",
    "outcomes": "was herauskam",
    "figures": "eine Zahl",
    "date": "wann es war",
    "weekday": "an welchem Wochentag es war",
    "time": "um wie viel Uhr es war",
    "duration": "wie lange es dauerte",
    "place": "wo es war",
    "form": "in welcher Form es war",
    "host": "wer Gastgeber war",
    "chair": "wer leitete",
    "occasion": "warum es stattfand",
    "meeting_status": "ob es stattfand",
    "record_status": "ob die Angaben bestätigt sind",
    "disputes": "worin sich Quellen widersprechen",
    "overview": "ein Überblick",
    "meetings": "welche Treffen es gab",
    "next_meeting": "das nächste Treffen",
    "series": "was die Reihe ist",
    "series_start": "seit wann es die Reihe gibt",
    "frequency": "wie oft die Reihe stattfindet",
    "person": "wer jemand ist",
    "term": "wie lange jemand im Amt war",
    "party": "in welcher Partei jemand ist",
    "office_holder": "wer ein Amt hat",
    "succession": "wer davor oder danach im Amt war",
    "organization": "was ein Ort oder eine Stelle ist",
    "knowledge": "eine Erklärung",
    "sources": "woher eine Angabe stammt",
    "search": "eine Suche in den Unterlagen",
}

# --- lists in other chats
ASK_IN_CHAT = "Selbst eine Frage stellen"
NOTHING_FOUND = "Nichts gefunden. Im Chat fragen"
OPEN_IN_CHAT = "Im Chat öffnen"
