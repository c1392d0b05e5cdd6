"""What the chat itself says in Leichte Sprache: short sentences, one statement each."""

from . import de

ASKED = de.ASKED  # short enough already
KINDS = de.KINDS

# --- steps, as short as a button
STEP_PRESENT = "Wer war dabei?"
STEP_SIGNED = "Unterschriften"
STEP_TOPICS = "Themen"
STEP_VERBATIM = "Genaue Worte"
STEP_STATEMENTS = "Aussagen"
STEP_OUTCOMES = "Ergebnisse"
STEP_SOURCE = "Quelle"
STEP_BEFORE = "Davor"
STEP_AFTER = "Danach"
OLDER = "Ältere Aussagen"
NEWER = "Neuere Aussagen"
BACK = "Zurück"
FORTH = "Weiter"
ALL_PEOPLE = "Wir kennen {n} Personen. Hier sind die Nummern {first} bis {last}:"
ALL_TOPICS = "Wir kennen {n} Themen. Hier sind die Nummern {first} bis {last}:"
NOT_THERE = "Das gibt es nicht mehr."
FACT_CHANGED = "Das steht so nicht mehr in unseren Texten. Das Treffen gibt es noch:"

# --- what is said when no question can be answered
FAILED = "Das hat nicht geklappt. Bitte versuchen Sie es später noch einmal."
TEXT_ONLY = "Ich kann nur Text lesen. Bitte schreiben Sie mir Ihre Frage."
BUTTON_EXPIRED = "Dieser Knopf geht nicht mehr. Bitte schreiben Sie mir Ihre Frage."

# --- languages, search, quotations, groups
TONGUES = {"de": "Deutsch", "en": "English", "leicht": "Leichte Sprache"}
TONGUE_CHOICE = "In welcher Sprache soll ich antworten?"
TONGUE_CHOSEN = (
    "Ich antworte jetzt in Leichter Sprache. Manche Texte gibt es nicht in Leichter "
    "Sprache. Dann sage ich das. Wenn ich neu starte: Dann vergesse ich das."
)
NOT_CURATED = (
    "Nicht alles hier gibt es schon in Leichter Sprache. Darum ist manches schwer."
)
QUOTED_AS_SAID = (
    "So steht es in der Quelle. Ich ändere diese Worte nicht. Sie können schwer sein."
)
SEARCH_WHAT = "Was suchen Sie? Schreiben Sie zum Beispiel: /suche Wohnen"
COPY_LINK = "Link kopieren"
COPY_CITATION = "Als Zitat kopieren"
ADMINS_ONLY = "Das darf nur die Leitung dieser Gruppe ändern."

# --- how a question was understood
WHY_NOTHING = "Sie haben noch nichts gefragt."
WHY_HEAD = "So habe ich Ihre Frage verstanden:"
WHY_LINE = "„{words}“ → {meaning}"
WHY_EXACT = "genau gefunden, {score:.0f} %"
WHY_SIMILAR = "ähnlich geschrieben, {score:.0f} %"
WHY_ASKED = "Sie möchten wissen: {asked}"
WHY_SPELLING = "gelesen als „{word}“"
WHY_DECLINED = "das kenne ich nicht"
WHY_CONTEXT = "Etwas hat in der Frage gefehlt. Das weiß ich aus Ihrer Frage davor."
WHY_BY_BUTTON = "Sie haben auf einen Knopf gedrückt."
OR = " oder "

# --- lists in other chats
ASK_IN_CHAT = "Selbst eine Frage stellen"
NOTHING_FOUND = "Nichts gefunden. Im Chat fragen"
OPEN_IN_CHAT = "Im Chat öffnen"
