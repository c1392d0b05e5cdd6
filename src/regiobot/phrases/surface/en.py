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
OLDER = "Older statements"
NEWER = "Newer statements"
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
TONGUE_CHOSEN = (
    "From now on I answer in English; quotations stay in German. I remember that "
    "until I am restarted."
)
SEARCH_WHAT = "What are you looking for? Write it behind, for example: /search housing"
COPY_LINK = "Copy link"
COPY_CITATION = "Copy citation"
ADMINS_ONLY = "Only the administrators of this group can change that."

# --- how a question was understood
WHY_NOTHING = "There is no answer yet that I could explain."
WHY_HEAD = "This is how I understood your last question:"
WHY_LINE = "“{words}” → {meaning}"
WHY_EXACT = "found exactly, {score:.0f} %"
WHY_SIMILAR = "spelled similarly, {score:.0f} %"
WHY_ASKED = "you asked: {asked}"
WHY_SPELLING = "read as “{word}”"
WHY_DECLINED = "not found; I say nothing about it"
WHY_CONTEXT = "What the question left open I took from the conversation before."
WHY_BY_BUTTON = "It came from a button; there was nothing to interpret."
OR = " or "
KINDS = {
    "meeting": "meeting:",
    "person": "person:",
    "organization": "place or body:",
    "topic": "topic:",
    "series": "series:",
    "entry": "entry:",
    "office": "office:",
}
ASKED = {
    "attendees": "who was there",
    "attendance": "whether somebody was there",
    "appearances": "where somebody is named",
    "absentees": "who was missing",
    "invited": "who was invited",
    "substitutes": "who stood in for somebody",
    "signatories": "who signed",
    "addressees": "to whom it went",
    "completeness": "whether a list is complete",
    "topics": "what it was about",
    "topic_meetings": "when something was a topic",
    "topic_info": "what is known about a topic",
    "comparison": "a comparison",
    "statements": "what somebody said",
    "speakers": "from whom statements are recorded",
    "outcomes": "what came out",
    "figures": "a number",
    "date": "when it was",
    "weekday": "on which weekday it was",
    "time": "at what time it was",
    "duration": "how long it took",
    "place": "where it was",
    "form": "in which form it was",
    "host": "who was the host",
    "chair": "who chaired",
    "occasion": "why it took place",
    "meeting_status": "whether it took place",
    "record_status": "whether the record is confirmed",
    "disputes": "where sources disagree",
    "overview": "an overview",
    "meetings": "which meetings there were",
    "next_meeting": "the next meeting",
    "series": "what the series is",
    "series_start": "since when the series exists",
    "frequency": "how often the series takes place",
    "person": "who somebody is",
    "term": "how long somebody was in office",
    "party": "in which party somebody is",
    "office_holder": "who holds an office",
    "succession": "who was in office before or after",
    "organization": "what a place or body is",
    "knowledge": "an explanation",
    "sources": "where a statement comes from",
    "search": "a search in the records",
}

# --- lists in other chats
ASK_IN_CHAT = "Ask a question yourself"
NOTHING_FOUND = "Nothing found. Ask in the chat"
OPEN_IN_CHAT = "Open in the chat"
