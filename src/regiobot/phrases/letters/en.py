"""About subscriptions and what is stored, in English."""

# --- news
NEWS = "News for your subscription:"
ADDED = "New: {meeting}."
CANCELLED = "Cancelled: {meeting}."
MOVED = "Changed: {meeting}."
RESULTS = "Outcomes: {meeting}:"
MORE_OUTCOMES = "… and {n} more"
MORE_MEETINGS = "There is also news of {n} more meetings. Just ask."
UNSUBSCRIBE = "Unsubscribe"

# --- choosing
ALL = "all meetings"
SERIES = "series {name}"
BODY = "{name}"
TOPIC = "topic {name}"
GONE = "something that the records do not hold any more"
CHOOSE = (
    "You get a message when a meeting is new, cancelled or moved, or when there are "
    "outcomes. About what? For a topic or a town write, for example: "
    "/subscribe {example}"
)
CHOSEN = "Your subscriptions: {choices}."
NONE_CHOSEN = "You have no subscription."
ADD = "Subscribe: {choice}"
REMOVE = "Unsubscribe: {choice}"
ADDED_CHOICE = "Subscribed: {choice}."
REMOVED_ALL = "Unsubscribed. You get no more messages. Subscribe again: /subscribe"
UNKNOWN = "The records hold no series, no town and no topic “{words}”."
WHICH = "Which of these do you mean?"
TOO_MANY = "More than {n} subscriptions are not possible. Unsubscribe one first."
ADMINS_ONLY = "In a group only its administrators can do that."

# --- what is stored
STORED = "Stored about this chat:"
STORED_CHAT = "the number of the chat ({chat}) and the language ({language})"
STORED_CHOICES = "subscriptions: {choices}"
STORED_WAITING = "news not delivered yet: {n}"
STORED_TALK = (
    "in memory only, until 30 minutes after the last question: what the conversation "
    "was about"
)
STORED_NOTHING = "Nothing is stored about this chat."
STORED_HINT = "Delete everything: /delete"
DELETED = "Deleted:"
DELETED_CHOICES = (
    "subscriptions: {choices}, with the number of the chat and the language"
)
DELETED_WAITING = "news not delivered yet: {n}"
DELETED_TALK = "what I had kept in mind of this conversation"
DELETED_NOTHING = "Nothing was stored about this chat."
LANGUAGES = {"de": "German", "en": "English", "leicht": "easy German"}
