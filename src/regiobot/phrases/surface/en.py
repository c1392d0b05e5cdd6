"""What the chat itself says in English: buttons, lists, commands, troubles."""

# --- steps, as short as a button
STEP_PRESENT = "Who was there?"
STEP_SIGNED = "Who signed?"
STEP_TOPICS = "Topics"
STEP_VERBATIM = "Word for word"
STEP_STATEMENTS = "Statements"
STEP_OUTCOMES = "Outcomes"
STEP_SOURCE = "Source"
STEP_BEFORE = "Before"
STEP_AFTER = "After"
OLDER = "Older"
NEWER = "Newer"
BACK = "Back"
FORTH = "Next"
ALL_PEOPLE = "People on record: {n}. Here {first} to {last}, by name:"
ALL_TOPICS = "Topics on record: {n}. Here {first} to {last}, by name:"
NOT_THERE = "The records do not hold that (any more)."
FACT_CHANGED = "The records no longer say this. The meeting is still there:"

# --- what is said when no question can be answered
FAILED = "Sorry, that did not work. Please try again later."
TEXT_ONLY = "I can only read text. Please write your question."
BUTTON_EXPIRED = "This button no longer works. Please write your question."
MENU = {
    "start": "Greeting and examples",
    "treffen": "Which meetings there were",
    "letztes": "The last meeting",
    "naechstes": "The next meeting",
    "themen": "What was discussed",
    "personen": "Who is named",
    "zitate": "Verbatim quotes",
    "suche": "Search the records",
    "warum": "How I understood your question",
    "abo": "Get notified",
    "sprache": "Deutsch, English, Leichte Sprache",
    "hilfe": "What I can answer",
    "datenschutz": "What happens to your data",
    "auskunft": "What is stored about this chat",
    "loeschen": "Delete everything about this chat",
}
SHORT_DESCRIPTION = (
    "Answers about the meetings{region}: who, what, when, where. With sources."
)
IN_REGION = " in {region}"
TOKEN_MISSING = (
    "The bot token is missing: set REGIOBOT_TOKEN. @BotFather in Telegram gives one."
)
TOKEN_REFUSED = (
    "Telegram does not know this bot token: check REGIOBOT_TOKEN. @BotFather in "
    "Telegram gives a new one."
)
WEBHOOK_UNUSABLE = (
    "The bot cannot listen at “{place}”: {reason}. Check REGIOBOT_WEBHOOK_LISTEN."
)

# --- languages, search, quotations, groups
TONGUES = {"de": "Deutsch", "en": "English", "leicht": "Leichte Sprache"}
TONGUE_CHOICE = "In which language shall I answer?"
TONGUE_CHOSEN = "From now on I answer in English. Quotations stay in German."
SEARCH_WHAT = "What are you looking for? Write it behind, for example: /search housing"
COPY_LINK = "Copy link"
COPY_CITATION = "Copy citation"
ADMINS_ONLY = "Only the administrators of this group can change that."
