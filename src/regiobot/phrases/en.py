"""What the bot says in English."""

# --- naming a meeting
DATED = "{title} ({date})"
UNDATED = "date not given"
UNDATED_DAY = "{weekday}, date not given"
AND = " and "

# --- attendance
PRESENT = "Named as participants, {meeting}:"
COUNT_PRESENT = "{meeting}: the source names {count}."
NAMED_PEOPLE_ONE = "1 person by name"
NAMED_PEOPLE = "{n} people by name"
GROUPS_ONE = "1 group or body without names"
GROUPS = "{n} groups or bodies without names"
COUNT_BODIES = "Named of these, {meeting}: {n}."
WITHOUT_NAMES = "no names given"
OPEN_LIST = "The list is not complete: the source gives only part of it."
UNKNOWN_LIST = (
    "The source does not say whether the list is complete; it may be incomplete."
)
COMPLETE_LIST = "The list is complete."
ON_BEHALF = "standing in for {who}"
SPAN = "present {span}"
REASON = "reason: {reason}"
WAS_PRESENT = "Yes: named as present, {meeting}:"
NOT_NAMED = "The source does not name {who} for this meeting: {meeting}."
NOT_NAMED_OPEN = "That does not rule it out: the list is not complete."
NOT_NAMED_UNKNOWN = (
    "The source does not say whether the list is complete; who else was there remains "
    "open."
)
NOT_IN_COMPLETE = "No: the list is complete and does not name {who}. {meeting}."
EXCUSED_ANSWER = "No: the source names {who} as excused, {meeting}:"
UNEXCUSED_ANSWER = "No: the source names {who} as absent without excuse, {meeting}:"
NO_LIST = "Who took part is not recorded: {meeting}."
ABSENT_LIST = "Absent, {meeting}:"
EXCUSED = "excused"
NO_REASON = "No reason is named."
UNEXCUSED = "without excuse"
ABSENT_OPEN = (
    "It cannot be said who was absent: the list of participants is not complete, and "
    "the source names nobody as absent. {meeting}."
)
ABSENT_NONE = (
    "The source names nobody as absent; the list of participants is complete. "
    "{meeting}."
)
ABSENT_ANY = (
    "It cannot be said who was absent: the lists of participants are not complete, "
    "and those who are not named may still have been there."
)
INVITED = "Invited, {meeting}:"
INVITED_NOT_PRESENT = "Invited, but not named as present, {meeting}:"
NO_INVITED = "Who was invited is not recorded: {meeting}."
SUBSTITUTES = "Took part as substitutes, {meeting}:"
NO_SUBSTITUTES = "No substitute is named: {meeting}."
NO_SPAN = "Nobody is named as present for part of the time: {meeting}."
PARTIAL = "Present for part of the time only, {meeting}:"
SIGNED = "Signatories, {meeting}:"
COUNT_SIGNED = "Signatories: {n}, {meeting}."
HAS_SIGNED = "Yes: named as signatory, {meeting}:"
NOT_SIGNED = "Who did not sign is not named."
NO_SIGNED = "No signatories are named: {meeting}."
ADDRESSED = "Addressees, {meeting}:"
NO_ADDRESSED = "No addressees are named: {meeting}."
COMPLETENESS = "{list}, {meeting}: {verdict}"
LIST_NAMES = {
    "teilnehmende": "List of participants",
    "entschuldigt": "List of those excused",
    "unentschuldigt": "List of those absent without excuse",
    "eingeladen": "List of those invited",
    "unterzeichnende": "List of signatories",
    "empfaenger": "List of addressees",
    "themen": "List of topics",
}
APPEARS = "The sources name {who} at {count}:"
NO_APPEARANCE = "The sources do not name {who} as present at any meeting."
APPEARANCE_NOTE = "Named means that the sources say so; not named does not mean absent."
MEETINGS_ONE = "1 meeting"
MEETINGS_MANY = "{n} meetings"
MEETINGS_MIXED = "{n} meetings and documents"
BESIDES = "Also:"
AS_KIND = {
    "teilnehmende": "named as present",
    "entschuldigt": "excused",
    "unentschuldigt": "absent without excuse",
    "eingeladen": "invited",
    "unterzeichnende": "signatory",
    "empfaenger": "addressee",
}

# --- topics
TOPICS = "Topics, {meeting}:"
TOPICS_OPEN = (
    "The source names these topics among others; the list of topics is not complete."
)
TOPICS_COMPLETE = "The list of topics is complete."
NO_TOPICS = "No topics are named: {meeting}."
AGENDA = "Item {number}: {title}"
AGENDA_STATUS = {
    "vertagt": "deferred",
    "abgesetzt": "taken off the agenda",
    "geplant": "planned",
}
NO_AGENDA_NUMBER = "No agenda item {number} is recorded: {meeting}."
NO_RANKING = (
    "I do not count who or what came up most often, least often or always: not all "
    "lists are complete, and whoever is not named may have been there all the same."
)
NO_OTHER_TOPICS = "No other topics are named: {meeting}."
NO_AGENDA_STATUS = "No items are named as deferred or taken off the agenda: {meeting}."
TOPIC_AT = "{topic} came up as a topic at {count}:"
NO_TOPIC_AT = "The sources do not name {topic} as a topic of any meeting."
TOPIC_NOT_NAMED = "The source does not name {topic} as a topic: {meeting}. {verdict}"
TOPIC_WAS = "Yes: the source names {topic} as a topic, {meeting}:"
TOPIC_NO = "No: the list of topics is complete and does not name {topic}. {meeting}."
TOPICS_NEGATED = (
    "It cannot be said what was not a topic: the list of topics is not complete. "
    "{meeting}."
)
TOPICS_NEGATED_COMPLETE = (
    "The list of topics is complete; the source does not name topics that were left "
    "out. {meeting}."
)

# --- statements
SAID = "{who} ({how}), {meeting}:"
VERBATIM = "verbatim"
PARAPHRASED = "paraphrased"
NO_VERBATIM = "No verbatim statement is recorded, only paraphrased:"
NO_STATEMENT = "No statement by {who} is recorded{about}."
NO_STATEMENT_AT = "No statement is recorded{about}."
ABOUT = " on {topic}"
AT_MEETING = " ({meeting})"
COUNT_STATEMENTS = "Number of statements recorded: {n}."
MORE_STATEMENTS = "Further statements are recorded: {n}."
NO_MORE_STATEMENTS = "No further statements on this are recorded."
SPEAKERS = "Statements are recorded from:"
SPEAKERS_VERBATIM = "Verbatim quotes are recorded from:"
SPEAKERS_CUT = "Only the {n} newest statements are considered."
NO_SPEAKERS = "No statements are recorded."

# --- outcomes and figures
OUTCOMES = "Outcomes, {meeting}:"
NO_OUTCOMES = "No outcomes, decisions or next steps{about} are named: {meeting}."
NO_OUTCOME_ON = "No outcome or decision is named: {topic}. Only this is known:"
DUE = "deadline: {date}"
NO_DUE = "No deadline is named:"
IMPLEMENTED = {
    "ja": "implemented: yes",
    "nein": "implemented: no",
    "unbekannt": "not known whether implemented",
}
NO_IMPLEMENTED = "Whether this was implemented is not recorded:"
FUTURE_OUTCOME = "The meeting lies in the future; there are no results yet. {meeting}."
FIGURE = "{claim}: {subject}"
FIGURE_YEAR = "{claim}: {subject} ({year})"
NO_FIGURES = "No such figure is named."

# --- circumstances
DATE = "{title}: {date}."
NO_DATE = "{title}: the date is not given."
NO_DATE_DAY = "{title}: it was on a {weekday}; the date is not given."
ONLY_MONTH = "The day is not given."
ONLY_YEAR = "The day and the month are not given."
BOUNDS = "No earlier than {first}, no later than {last}."
WEEKDAY = "{weekday}: {meeting}."
NO_WEEKDAY = "The day of the week is not given: {meeting}."
TIME = "Time: {time}, {meeting}."
NO_TIME = "No time is given: {meeting}."
TIME_WORD = "{time}; no exact time is given. {meeting}."
NO_DURATION = "How long it lasted is not given: {meeting}."
DURATION = "Time: {time}, {meeting}."
PLACE = "Place: {place}, {meeting}."
NO_ROOM = "No room is named: {meeting}."
NO_PLACE = "No place is given: {meeting}."
PLACE_VIDEO = "It was a video conference; no place is given. {meeting}."
FORM = "Form: {form}, {meeting}."
NO_FORM = "The form is not given: {meeting}."
HOST = "Hosted by: {hosts}, {meeting}."
NO_HOST = "No host is named: {meeting}."
CHAIR = "Chair, {meeting}:"
NO_CHAIR = "Who chaired, moderated or took the minutes is not recorded: {meeting}."
OCCASION = "Occasion: {occasion}, {meeting}."
NO_OCCASION = "No occasion or reason is given: {meeting}."
STATUS_HELD = "It took place: {meeting}."
STATUS_PLANNED = "Planned: {meeting}."
STATUS_PLANNED_PAST = (
    "It was planned: {meeting}. Whether it took place is not recorded."
)
STATUS_CANCELLED = "Cancelled: {meeting}."
STATUS_POSTPONED = "Postponed: {meeting}."
STATUS_PUBLISHED = "Published: {meeting}."
NOT_CANCELLED = "No cancellation or postponement is recorded: {meeting}."
REPLACED = "New date: {date}."
RECORD = "Status of the record: {status}, {meeting}."
NO_RECORD = "Whether the record is confirmed is not noted: {meeting}."
PROVISIONAL = {
    "vorläufig": "These details are provisional.",
    "berichtigt": "These details have been corrected.",
}
DISPUTED = "The sources differ on the {field}:"
NO_DISPUTES = "No contradictions between the sources are recorded: {meeting}."
READING = "{claim} (according to {who})"
FIELDS = {
    "datum": "date",
    "uhrzeit": "time",
    "ort": "place",
    "teilnehmende": "participants",
    "beginn": "beginning of the series",
    "form": "form",
    "titel": "title",
    "themen": "topics",
    "zahlen": "figures",
    "gastgeber": "host",
}
OVERVIEW_PRESENT = "Named: {who}."
OVERVIEW_TOPICS = "Topics: {topics}."
OVERVIEW_PLACE = "Place: {place}."
OVERVIEW_FORM = "Form: {form}."
OVERVIEW_TIME = "Time: {time}."

# --- meetings and series
MEETINGS = "{n} are known:"
MEETINGS_SINGLE = "{n} is known:"
NO_MEETING = "No meeting is recorded {when}."
NO_MEETING_OF = "No meeting of the series {series} is recorded {when}."
NO_MEETING_AT_ALL = "No such meeting is recorded."
NO_SUCH_DAY = "There is no such day in the calendar."
NEAREST = "Recorded close to that day:"
NEXT = "The next planned meeting: {meeting}."
NEXT_MORE = "Also planned:"
NO_NEXT = "No upcoming meeting is recorded."
RELATED = "not part of the series {series}"
WHICH_MEETING = "Which meeting do you mean?"
WHICH_PERSON = "Who do you mean?"
WHICH_BODY = "Which one do you mean?"
SERIES_BEGIN = "The sources differ on when the series {series} began:"
SERIES_BEGIN_ONE = "Beginning of the series {series}: {claim}."
NO_SERIES_BEGIN = "When the series {series} began is not given."
FREQUENCY = "How often the series {series} meets: {frequency}."
NO_FREQUENCY = "How often the series {series} meets is not given."
ALL_SERIES = "Series on record ({n}):"
SERIES_COUNT = "Recorded in the series {series}: {n}."

# --- people and offices
SINCE = "since {start}"
UNTIL = "until {end}"
FROM_TO = "{start} to {end}"
ACTING = "acting"
PARTY = "{person}: {party}."
NO_PARTY = "The party of {person} is not named."
NO_HOLDER_PLAIN = "Who holds this office is not named{where}."
NO_OFFICES = "No office is named: {person}."
NO_TERM = "No term of office is named: {person}."
SUCCESSOR = "Next in office:"
PREDECESSOR = "Previously in office:"
NO_SUCCESSOR = "Who held the office next is not named."
NO_PREDECESSOR = "Who held the office before is not named."
ENDED = "In office until {end}, so according to the records no longer."
STILL = "In office, as far as is known."
NO_PERSON_FACT = "This is not recorded for {person}."

# --- bodies, topics, knowledge
BODY = "{name} ({kind})"
BODY_PART = "part of {parent}"
KEY_NUMBER = "Official municipality key of {name}: {ags}."
NO_KEY_NUMBER = "No municipality key is given: {name}."
MEMBERS = "Belonging to {name}: {members}."
MEMBERS_NOTE = "Only places and bodies that appear in the records are named."
NO_BODY_FACT = "This is not recorded for {name}."
SERIES_HOST = "Host of the series {series}: {hosts}."
ROTATING = "changing hosts"
NO_NEW_DATE = "No postponement and no new date is recorded."
TOPIC_PUT_OFF = "{topic} was on the agenda but was not dealt with: {meeting}."
NO_NEXT_HOLDER = "Who will hold this office is not recorded."
NO_APPEARANCE_THERE = (
    "The sources do not name {who} as present at the meetings that were asked for."
)
SPOKE_ABOUT = "Topics of the statements: {topics}."
NO_SUCH_KIND = "None is named as such; these are on record:"
NO_VOTERS = "Who voted how is not recorded."
SPOKE_AS = (
    "No statement of {person} in this office is recorded. One is recorded as "
    "{office}: {meeting}."
)
NO_OFFICE = "a person without a named office"
OF_SERIES = "Yes: {meeting} belongs to the series {series}."
NOT_OF_SERIES = "No: {meeting} does not belong to the series {series}."
NO_VOTES = "How the vote went is not recorded."
NOT_IN_OUTCOMES = "The word {words} does not occur in the outcomes on this topic."
PASSAGES = "The records say on this:"
NOT_COVERED = "Nothing is recorded on this: {words}."
NOTHING_RECORDED = "Nothing is recorded on this."

# --- sources
SOURCES_OF = "Sources, {meeting}:"
SOURCES_FOR = "Sources on {name}:"
SOURCE = "Source: {source}"
SOURCES = "Sources:"
ONLY_BEGINNING = "read: {extent}"
QUOTED_TITLE = "“{title}”"
QUOTE = "“{text}”"

# --- talk
GREETING = (
    "Hello. I answer questions about the meetings in the region: who was there, what "
    "was discussed, who said what, when and where."
)
HOW_ARE_YOU = "Thank you, I am ready. Ask me something about the meetings."
THANKS = "You are welcome. Feel free to ask more."
BYE = "Goodbye."
AFFIRM = "All right. What would you like to know about the meetings?"
RESET = "All right, let us start again."
HELP = (
    "Ask about the meetings in your own words, for instance about the "
    "Regionalgespräche: who was there, what was discussed, who said what, when and "
    "where it was, what came of it, who holds which office. Every answer names its "
    "source. If something is not in the records, I will tell you so."
)
HELP_SERIES = (
    "Ask about the meetings in your own words ({series}): who was there, what was "
    "discussed, who said what, when and where it was, what came of it, who holds "
    "which office. Every answer names its source. If something is not in the records, "
    "I will tell you so."
)
PRIVACY = (
    "I store neither your messages nor who you are. To understand follow-up "
    "questions, I keep in working memory for 30 minutes what the chat was about; "
    "after that it is forgotten. Only of a chat that subscribes (/subscribe) I store "
    "number, choice and language, until it unsubscribes. /mydata shows what is stored "
    "about the chat, /delete deletes it. Telegram itself processes your messages "
    "under its own rules."
)
PRIVACY_GAPS = (
    "If I cannot answer a question, I keep for the editors what was asked about: "
    "without names and numbers, without chat and time of day, only with the week and "
    "the number of people who asked. After 90 days at most it is deleted."
)
PRIVACY_CONTACT = "Responsible: {who}."
IDENTITY = (
    "I am {name}, a computer program. I answer only with what is in the maintained "
    "records on the meetings, always with the source; I am not a language model."
)
IDENTITY_CONTACT = "Contact: {who}."
LANGUAGE = "I understand German and English. Simply write in the language you prefer."
OPINION = (
    "I give no opinion and no judgement on this; I only state what is on record about "
    "the meetings."
)
COMMAND = "I cannot do that: I only repeat what is on record about the meetings."
NOT_UNDERSTOOD = (
    "I did not understand that. I can answer questions about the meetings: who, what, "
    "when, where."
)
DID_YOU_MEAN = "Did you mean {name}?"

# --- inside other sentences
AT_DAY = "on {date}"
AT_TITLE = "at “{title}”"
STATES = {"geplant": "planned", "abgesagt": "cancelled", "verschoben": "postponed"}
NOBODY = "those asked about"
ANY_MEETING = "no meeting"
IN_TIME = "for {date}"
OUTCOME_LABELS: dict[str, str] = {
    "Beschluss": "Decision",
    "Vereinbarung": "Agreement",
    "Forderung": "Demand",
    "nächster Schritt": "Next step",
}
COUNT_OUTCOMES = "Outcomes recorded: {n}."
