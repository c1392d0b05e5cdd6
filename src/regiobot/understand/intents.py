"""Second step of understanding: what the question wants to know.

`RULES` is read from the top; the first rule that holds decides. A new kind of
question is one more row here, one look-up in ``store.needs`` and one function in
``answer``.
"""

from __future__ import annotations

from ..dialogue import Intent
from .named import CUES, NAMED, Rule
from .signals import Signals


def decide(signals: Signals) -> Intent | None:
    """The first intent whose rule holds, or None."""
    return next((intent for intent, holds in RULES if holds(signals)), None)


# fmt: off
RULES: tuple[Rule, ...] = (
    # Words that decide alone, and questions that look like others but for one word.
    (Intent.SERIES, lambda s: s.series and s.has("purpose") and not s.dated),
    (Intent.PERSON, lambda s: s.person and s.has("unknown_to_me")),
    (Intent.FIGURES, lambda s:
        s.has("forecast", "amounted") and not s.person
        and not s.has("attend", "source", "when", "why")),
    (Intent.ORGANIZATION, lambda s: s.organization and s.has("key_number")),
    (Intent.APPEARANCES, lambda s: s.party_named and s.has("receive")),
    (Intent.TERM, lambda s: s.person and s.has("percent") and not s.place),
    (Intent.TERM, lambda s:
        s.in_office and s.has("outcome", "percent") and not s.meeting_named),
    (Intent.TERM, lambda s:
        s.person and s.office and s.verb_first and not s.place
        and not s.reading.parties and not s.meeting_named
        and not s.has("attend", "say", "signed", "not")),
    (Intent.FIGURES, lambda s:
        s.has("percent") and not s.person and not s.has("elected")),
    (Intent.FIGURES, lambda s:
        s.has("how_many") and s.has("figure") and s.topic and not s.person),
    (Intent.FIGURES, lambda s:
        s.has("how_many_things") and not s.has("signed", "invited")),
    (Intent.FIGURES, lambda s:
        s.has("how_much") and s.reading.words[:1] in (("wie",), ("how",))
        and not s.person and (s.topic or s.unread)),
    (Intent.FIGURES, lambda s:
        s.has("how_much") and s.of_a_meeting and not s.party_named),
    (Intent.OFFICE_HOLDER, lambda s:
        s.last_office and s.has("who", "was_there")
        and (s.dated or s.has("today", "then"))
        and not (s.place or s.series or s.letter or s.party_named)
        and not s.has("attend", "meeting", "topics")),
    (Intent.DATE, lambda s:
        s.yes_no and s.place and s.dated and not (s.party_named or s.topic or s.kinds)
        and not s.has("when", "attend", "topics", "say", "signed", "outcome",
                      "status", "absent", "where", "form", "trend")),
    (Intent.MEETINGS, lambda s:
        s.has("how_many_meetings") and not (s.party_named or s.topic)),
    (Intent.MEETINGS, lambda s: s.has("exists") and s.has("at_place") and s.yes_no),
    (Intent.TERM, lambda s:
        s.has("elected") and (s.person or (s.pronoun and s.in_office)) and not s.place
        and not s.has("source", "party", "successor")),

    (Intent.MEETINGS, lambda s:
        s.series and s.has("all") and s.has("dated_only", "when")
        and not s.has("who", "which", "topics", "say", "outcome", "attend", "status")
        and not (s.party_named or s.topic)),
    (Intent.SERIES, lambda s:
        s.has("all_series") and not (s.meeting or s.follow)),
    (Intent.MEETINGS, lambda s:
        s.series and s.has("meeting") and s.has("all", "which_meetings")
        and not (s.person or s.office or s.topic or s.place)
        and not s.has(*CUES, "topics", "say", "named", "who", "status", "frequency",
                      "host", "form", "chair", "occasion", "how_often", "source")),
    (Intent.SERIES, lambda s:
        s.series and s.has("belongs") and s.yes_no
        and (s.place or (s.follow and not s.dated))),

    # "Wer war nicht da", "Tagesordnung vertagt": before "wer war da" and "verschoben".
    (Intent.ABSENTEES, lambda s:
        s.has("who") and s.has("not") and s.has("attend", "was_there", "came")
        and s.meeting
        and not (s.party_named or s.kinds or s.has("except", "named"))),
    (Intent.TOPICS, lambda s:
        s.has("adjourned", "order") and (s.of_a_meeting or not s.reading.leftovers)
        and not s.has("postponed", "say") and not s.person),
    (Intent.ATTENDANCE, lambda s:
        s.has("why") and (s.party_named or (s.pronoun and s.follow))
        and (s.has("absent", "excused", "unexcused")
             or (s.has("not") and s.has("came", "was_there")))),
    (Intent.FIGURES, lambda s:
        s.has("compare") and not s.meeting_named
        and (s.has("how_many", "how_much", "figure")
             or (s.several_times and s.unread))),
    (Intent.FIGURES, lambda s:
        s.has("trend") and s.several_times and not s.has("topics", "attend", "say")),
    (Intent.COMPARISON, lambda s:
        s.meeting and not s.has("record_status")
        and (s.has("compare") or (s.several_times and s.has("topics")))),

    (Intent.PERSON, lambda s:
        s.has("predecessor") and (s.person or s.pronoun) and s.has("what")
        and not s.has("who", "meeting", "topics", "say", "outcome")),
    # Who came before or after in an office: before anything about the person.
    (Intent.SUCCESSION, lambda s:
        s.has("successor") and (s.person or s.office or s.pronoun or s.in_office)
        and (s.person or not s.place)),
    (Intent.SUCCESSION, lambda s:
        s.has("predecessor") and (s.person or s.office or s.pronoun or s.in_office)
        and not s.has("meeting", "attend", "topics") and not s.series),

    # About the record itself: its words hardly occur in other questions.
    (Intent.DATE, lambda s: s.has("when") and s.has("publication_date", "signed")),
    (Intent.DISPUTES, lambda s: s.has("disputed")),
    (Intent.SOURCES, lambda s:
        s.has("source") and not s.has("according", "naming") and not s.quotes
        and not (s.has("heads") and s.has("who") and s.organization)),
    (Intent.COMPLETENESS, lambda s:
        s.has("complete") and not (s.has("who") and s.has("attend"))
        and not (s.person and s.has("whois"))
        and not s.has("say", "verbatim")),
    (Intent.RECORD_STATUS, lambda s:
        s.has("record_status") and s.of_a_meeting
        and not s.has("last", "first", "dated_only")),
    (Intent.PARTY, lambda s:
        s.person and s.verb_first and s.reading.only_parties and not s.dated
        and not (s.series or s.letter or s.has("meeting", "say", "attend", "signed"))),
    (Intent.PARTY, lambda s:
        s.person and bool(s.reading.parties) and s.has("who")
        and not s.has("attend", "say", "signed")),
    (Intent.PARTY, lambda s:
        s.has("party")
        and (s.person or s.office or s.pronoun or s.in_office
             or (s.follow and s.reading.bare))
        and not s.has("signed", "attend", "say")),

    (Intent.MEETING_STATUS, lambda s:
        s.has("cancelled", "postponed") and s.meeting and s.has("why")
        and not s.person),
    (Intent.MEETING_STATUS, lambda s:
        s.has("why") and s.has("not") and s.meeting_named and not s.party_named
        and not s.has("attend", "absent", "topics", "say", "came")),
    # Quotations and verbs of one meaning: "vertrat", "unterschrieb", "fehlte".
    (Intent.STATEMENTS, lambda s: s.has("quoted")),
    (Intent.STATEMENTS, lambda s:
        s.has("spoke_of", "remark") and not s.several_people
        and ((s.unread and s.has("who") and s.has("spoke_of"))
             or (s.person and (s.unread or s.topic)))),
    (Intent.OUTCOMES, lambda s:
        s.has("votes") and (s.topic or s.of_a_meeting or s.party_named)),
    (Intent.SPEAKERS, lambda s:
        s.has("spoke") and s.has("who") and not (s.person or s.topic or s.has("about"))
        and (s.meeting or not (s.unread or s.party_named))),
    (Intent.STATEMENTS, lambda s:
        s.has("spoke") and s.has("who") and s.topic and not s.person),
    (Intent.SUBSTITUTES, lambda s:
        (s.has("substitute") and not s.has("say", "office_question"))
        or (s.several_people and s.yes_no and "vertreten" in s.reading.words)),
    (Intent.OUTCOMES, lambda s:
        s.has("demand", "next_step", "deadline", "implemented") and not s.has("time")
        and not ((s.person or (s.pronoun and s.in_office)) and s.has("deadline"))
        and not s.has("in_office", "attend")
        and not (s.entry and not s.meeting)
        and not (s.person and s.has("say"))),
    (Intent.OUTCOMES, lambda s:
        s.has("due") and s.topic and not s.has("meeting", "next", "topics", "say")),
    (Intent.SIGNATORIES, lambda s:
        s.has("signed") and (s.letter or not s.has("meeting", "minutes"))
        and not s.has("say", "verbatim")),
    (Intent.ADDRESSEES, lambda s:
        s.has("addressee") and (s.letter or s.follow or s.place)),
    (Intent.ATTENDANCE, lambda s:
        s.has("absent", "excused", "unexcused") and s.party_named
        and (s.yes_no or s.has("why")) and not s.has("except")),
    (Intent.ABSENTEES, lambda s: s.has("absent", "excused", "unexcused")),

    (Intent.TOPICS, lambda s:
        s.yes_no and s.topic and s.meeting and s.has("topics")
        and not (s.person and s.has("say"))
        and not s.has("verbatim", "paraphrased", "outcome", "votes", "where", "form")),

    # Who said something, then what was said.
    (Intent.SPEAKERS, lambda s:
        s.has("say", "verbatim") and not (s.person or s.topic or s.office or s.unread)
        and (s.has("who", "whose") or (s.has("which") and s.reading.has("named")))),
    (Intent.STATEMENTS, lambda s:
        s.has("say", "verbatim", "paraphrased")
        and (s.party_named or s.topic or s.of_a_meeting or s.unread)
        and not (s.has("who") and s.has("named") and not s.person)),

    # Circumstances that one word shows.
    (Intent.OCCASION, lambda s:
        s.has("occasion") and s.of_a_meeting and not s.has("who")),
    (Intent.WEEKDAY, lambda s: s.has("weekday")),
    (Intent.DURATION, lambda s:
        s.has("partial") and (s.has("attend", "who") or s.person)),
    (Intent.DURATION, lambda s:
        s.has("how_long") and not (s.person or s.office or s.pronoun)),
    (Intent.SERIES_START, lambda s:
        s.has("since_when", "series_start") and s.series
        and not s.person and not s.place
        and (not s.dated or (s.has("series_start") and not s.has("when", "time")))),
    (Intent.SERIES_START, lambda s:
        s.has("series_start", "since_when") and s.has("series")
        and not (s.person or s.dated or (s.place and not s.series))),
    (Intent.FREQUENCY, lambda s:
        s.has("frequency")
        and (s.series or (s.follow and s.has("she", "they"))
             or (s.has("meeting") and not (s.place or s.dated)))
        and not s.party_named and not s.has("named")),

    (Intent.DURATION, lambda s:
        s.person and (s.place or s.dated)
        and (s.has("deadline") or (s.has("how_long") and s.has("attend", "stayed")))),

    # Terms of office: before times, because "seit wann" and "wie lange" ask both.
    (Intent.TERM, lambda s: s.person and s.has("acting") and s.yes_no),
    (Intent.TERM, lambda s:
        s.has("term", "in_office", "elected")
        and (s.person or s.office or s.pronoun or s.in_office) and not s.place),
    (Intent.TERM, lambda s: s.has("since_when") and s.in_office and not s.meeting),
    (Intent.TIME, lambda s: s.has("time") and (s.place or s.dated)),
    (Intent.TOPICS, lambda s: s.has("was_planned") and s.follow and s.has("what")),
    (Intent.NEXT_MEETING, lambda s:
        s.has("next") and not s.topic
        and not (s.dated and (s.has("which_meetings") or not s.has("when")))
        and not s.has("outcome", "postponed") and not s.steps_on and s.ahead
        and not (s.party_named and s.yes_no)),
    (Intent.MEETING_STATUS, lambda s:
        s.has("cancelled", "postponed") and s.of_a_meeting and not s.has("outcome")),
    (Intent.TIME, lambda s: s.has("time")),
    (Intent.OFFICE_HOLDER, lambda s:
        s.has("heads") and s.organization and s.has("who")
        and not (s.series or s.letter or s.has("meeting") or s.place)),
    (Intent.OFFICE_HOLDER, lambda s:
        s.last_body and s.has("heads", "chair") and s.has("who") and not s.meeting),
    (Intent.OFFICE_HOLDER, lambda s:
        s.office and s.organization and s.has("who") and s.has("was_there", "whois")
        and not (s.person or s.place or s.letter or s.has("attend", "meeting"))),
    (Intent.CHAIR, lambda s:
        s.has("chair") and s.of_a_meeting and not s.entry
        and (s.has("who") or not s.has("record"))),
    (Intent.OUTCOMES, lambda s:
        s.has("outcome") and not (s.entry and not s.meeting)
        and (not s.person or s.several_people)),

    (Intent.OUTCOMES, lambda s: s.has("inside") and (s.letter or s.follow)),
    (Intent.MEETINGS, lambda s:
        s.has("exists") and s.has("meeting") and s.dated and s.has("there")
        and not (s.party_named or s.topic or s.has("who", "say", "topics"))),

    # "Wer war eingeladen" before "wer lud ein", and that before "eingeladen" alone.
    (Intent.INVITED, lambda s:
        s.has("invited") and not s.has("host") and s.has("who", "which", "how_many")),
    (Intent.HOST, lambda s: s.has("host") and not (s.person and s.yes_no)),
    (Intent.INVITED, lambda s: s.has("invited")),

    # Offices, unless somebody in office is asked for as one of those present.
    (Intent.OFFICE_HOLDER, lambda s:
        s.has("heads") and s.organization and s.has("who")
        and (s.has("today", "acting", "as_of")
             or not (s.place or s.series or s.has("meeting")))),
    (Intent.OFFICE_HOLDER, lambda s:
        s.office and s.organization and s.has("who")
        and (s.has("as_of") or (s.has("today") and not (s.letter or s.meeting_named)))
        and not s.person),
    (Intent.OFFICE_HOLDER, lambda s:
        s.office and not (s.person or s.place or s.letter)
        and not s.has("attend", "where")
        and not (s.kinds and s.has("was_there"))
        and not (s.meeting and s.yes_no and not s.dated)),

    (Intent.PERSON, lambda s:
        s.pronoun and s.office and s.has("where") and not s.meeting),

    # Where, and in which meetings; "online oder vor Ort?" asks for the form.
    (Intent.FORM, lambda s:
        s.has("form") and s.has("or") and s.verb_first and s.meeting),
    (Intent.PLACE, lambda s:
        s.has("where") and s.meeting
        and not s.has("who", "which_meetings", "how_often", "all")),
    (Intent.PLACE, lambda s:
        s.has("where") and s.has("last", "attend") and not s.party_named
        and not s.has("who")),
    (Intent.TOPIC_MEETINGS, lambda s:
        s.topic and not s.place and not s.party_named
        and s.has("when", "which_meetings", "how_often")
        and not (s.entry and not s.has("meeting", "topics") and not s.series)),
    (Intent.APPEARANCES, lambda s:
        (s.party_named or (s.pronoun and s.follow)) and not s.place
        and (s.has("how_often")
             or (s.has("which_meetings", "when")
                 and s.has("attend", "named", "was_there", "meeting")))
        and not s.has("topics")),

    # One person or body: the office, whether they were there, who they are.
    (Intent.ATTENDANCE, lambda s:
        s.party_named and s.verb_first and s.series and s.dated
        and not (s.topic or s.has("say", "topics", "outcome", "where", "when"))),
    (Intent.ATTENDANCE, lambda s:
        s.person and s.has("role") and (s.place or s.dated)),
    (Intent.ATTENDANCE, lambda s:
        s.party_named and s.follow and s.has("came", "was_there") and s.verb_first
        and not (s.topic or s.has("say"))),
    (Intent.PERSON, lambda s:
        (s.person or (s.pronoun and s.follow)) and s.has("office_question")
        and not s.has("say", "meeting")),
    (Intent.ATTENDANCE, lambda s:
        s.party_named and s.yes_no
        and (s.attending or s.has("named") or (s.has("came") and s.series))
        and not s.has("except")),
    (Intent.ATTENDANCE, lambda s:
        (s.person or s.organization) and s.yes_no and s.place and s.has("not")),
    (Intent.PERSON, lambda s:
        s.person and s.has("whois") and not s.place and not s.has("attend")),
    (Intent.ATTENDEES, lambda s: s.has("named") and s.has("who") and s.meeting),
    (Intent.STATEMENTS, lambda s:
        s.person and s.has("about")
        and not s.has(*CUES, "source", "letter", "exists", "summary", "compare",
                      "next")),
    (Intent.TOPICS, lambda s:
        s.has("agenda_item") and bool(s.reading.numbers)
        and not s.has("who", "say", "outcome", "source")),
    (Intent.ATTENDEES, lambda s:
        s.attending and not (s.topic and s.dated and not s.has("who", "attend"))
        and not (s.entry and not s.meeting_named)
        and not (s.has("status") and s.yes_no and not s.party_named)
        and not (s.has("what") and not (s.has("who", "attend") or s.kinds or s.office))
        and not (s.has("topics_strong") and not s.has("who"))
        and not (s.has("when") and not (s.has("who") or s.kinds or s.office))),

    # The plain questions about a meeting or a topic.
    (Intent.PLACE, lambda s:
        s.has("where") and s.of_a_meeting and not s.has("which_meetings", "all")),
    (Intent.MEETINGS, lambda s:
        s.has("form") and s.has("which_meetings") and not s.party_named),
    (Intent.FORM, lambda s:
        s.has("form") and not (s.topic or s.organization)
        and not s.has("topics", "when")
        and (s.has("how", "which", "what") or (s.meeting_named and not s.has("who")))
        and not s.goes_on),
    (Intent.OCCASION, lambda s: s.has("occasion", "why") and s.of_a_meeting),
    (Intent.FIGURES, lambda s:
        s.has("how_many", "how_much") and not s.has("how_many_meetings")
        and (s.topic or s.unread)),
    (Intent.TOPIC_MEETINGS, lambda s:
        s.topic and s.has("meeting") and not s.place and not s.dated
        and not s.has("topics", *CUES)),
    (Intent.KNOWLEDGE, lambda s:
        s.entry and s.has("when", "decision")
        and not (s.place or s.series or s.letter)),
    (Intent.FIGURES, lambda s:
        s.has("figure")
        or (s.amount
            and not (s.party_named or s.entry or s.topic or s.has("topics")))),
    (Intent.KNOWLEDGE, lambda s:
        s.entry and not (s.place or s.series or s.letter or s.has("meeting"))
        and not (s.topic and not s.has("whatis"))),
    (Intent.TOPICS, lambda s:
        (s.has("topics") and (s.of_a_meeting or s.topic))
        or (s.topic and s.dated and s.has("what"))
        or (s.has("topics_strong") and not s.reading.leftovers and not s.person)
        or (s.person and s.has("topics_strong") and s.has("spoke"))),
    (Intent.TOPIC_INFO, lambda s: s.topic and s.has("whatis")),
    (Intent.SERIES, lambda s: s.series and s.has("whatis", "same") and not s.dated),
    (Intent.ORGANIZATION, lambda s: s.organization and s.has("whatis", "members")),
    (Intent.MEETING_STATUS, lambda s: s.has("status") and s.meeting and s.yes_no),
    (Intent.MEETINGS, lambda s:
        s.meeting and not s.party_named
        and (s.has("which_meetings", "how_many_meetings", "all")
             or (s.has("exists") and not s.has("when")))),
    (Intent.DATE, lambda s: s.has("when") and s.of_a_meeting),

    *NAMED,
)
# fmt: on
